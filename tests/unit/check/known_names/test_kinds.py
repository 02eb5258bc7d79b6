"""A well-known name in place of another of its kind: elements, diseases, waters, bodies, papers, works, clubs, storms, people."""

import pytest

from pipeline.check import lint_pair


def _names(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return sorted(
        {draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span}
    )


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("The mine will yield 40 tonnes of tungsten.", "이 광산에서 몰리브덴 40톤이 나온다.", "몰리브덴"),
        ("A probe found ice on Ganymede.", "탐사선이 포보스에서 얼음을 찾았다.", "포보스"),
        ("The ferry sank in the Aegean.", "여객선이 흑해에서 가라앉았다.", "흑해"),
        ("The Elbe burst its banks.", "오데르강이 넘쳤다.", "오데르강"),
        ("Four climbers died on Annapurna.", "마나슬루에서 등반가 네 명이 숨졌다.", "마나슬루"),
        ("Otters are back in the valley.", "골짜기에 오소리가 돌아왔다.", "오소리"),
        ("Cholera killed 40 people in the camp.", "난민촌에서 장티푸스로 40명이 숨졌다.", "장티푸스"),
        ("The trial tested pembrolizumab in 400 patients.", "시험은 환자 400명에게 니볼루맙을 썼다.", "니볼루맙"),
        ("UNICEF opened two schools.", "유네스코가 학교 두 곳을 열었다.", "유네스코"),
        ("The FBI raided the office.", "마약단속국이 사무실을 수색했다.", "마약단속국"),
        ("The Bundesrat must still agree.", "크네세트의 동의가 남았다.", "크네세트"),
        ("AFP published the photo.", "교도통신이 사진을 실었다.", "교도통신"),
        ("“Hamlet” will open in May.", "《맥베스》가 5월에 오른다.", "맥베스"),
        ("The Yankees beat them on Friday.", "금요일에 필리스가 이겼다.", "필리스"),
        ("Typhoon Doksuri flooded the town.", "태풍 카눈이 마을을 덮쳤다.", "태풍 카눈"),
        ("The complaint rests on the Equality Act.", "이 소송은 인권법을 근거로 한다.", "인권법"),
        ("Rajoy ruled it out.", "푸지데몬은 가능성을 부인했다.", "푸지데몬"),
        ("Mahler's Sixth filled the hall.", "브루크너의 6번 교향곡이 홀을 채웠다.", "브루크너"),
        ("Namibia accepted five people.", "레소토가 다섯 명을 받아들였다.", "레소토"),
        ("The Windy City will get a casino.", "디트로이트에 카지노가 생긴다.", "디트로이트"),
    ],
)
def test_a_known_name_in_the_place_of_one_of_its_kind_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The mine will yield 40 tonnes of tungsten.", "이 광산에서 텅스텐 40톤이 나온다."),
        ("The metal is used in batteries.", "이 금속은 리튬 배터리에 쓰인다."),
        ("Only 22 of the porpoises are left.", "이 돌고래는 22마리만 남았다."),
        ("The firm makes a weight-loss drug and one for diabetes.", "이 회사는 비만 치료제를 만든다."),
        ("The costs swelled by 50 billion for the German reactor.", "비용이 500억 불어나 독일 원자로를 짓는다."),
        ("EU lawmakers rejected the plan.", "유럽의회가 계획을 부결했다."),
        ("The foreign secretary left the Home Office.", "외무부 장관이 자리를 옮겼다."),
        ("The German firm's English-to-Korean output was usable.", "영어→한국어 번역은 쓸 만했다."),
        ("Azure grew 38% and Amazon Web Services 19%.", "AWS는 19% 성장했다."),
        ("Nordhaven Shipping will order eight vessels.", "노르드하벤 해운이 배 8척을 주문한다."),
        ("Greens and the Free Democrats lost seats.", "녹색당과 자유민주당이 의석을 잃었다."),
        ("The Lib Dems won the by-election.", "자유민주당이 보궐선거에서 이겼다."),
        ("Milan drew with Roma.", "AC밀란이 로마와 비겼다."),
        ("Parasites were found in the fish.", "물고기에서 기생충이 나왔다. 라라랜드 같은 이야기다."),
        ("The Bundestag approved the bill.", "독일 연방의회가 법안을 의결했다."),
        ("The Vera C. Rubin Observatory took its first images.", "베라 루빈 천문대가 첫 사진을 찍었다."),
        ("George W. Bush signed the act.", "조지 W. 부시 대통령이 법에 서명했다."),
        ("Pope John Paul II visited the shipyard.", "교황 요한 바오로 2세가 조선소를 찾았다."),
        ("Insurer Zurich put its losses from hail at $290m.", "취리히보험은 우박 손실을 2억 9천만 달러로 봤다."),
        ("The Oracle of Omaha is piling up cash.", "‘오마하의 현인’ 버핏은 현금을 쌓고 있다."),
        ("Big Blue will replace clerks.", "IBM이 사무직을 대체한다."),
        ("The USS Gerald R. Ford sailed.", "항공모함 제럴드 포드함이 출항했다."),
        ("Pianist Cho Sung-jin played in Berlin.", "피아니스트 조성진이 베를린에서 연주했다."),
        ("Berlin's parliament met. Merz spoke.", "총리가 연설했다."),
    ],
)
def test_another_word_for_it_and_what_a_draft_may_add_are_left_alone(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Jeff Marlowe sold a block of shares.", "제프 하딩이 주식을 팔았다.", "제프 하딩"),
        ("Pedro Alcantara ruled out a vote.", "페드로 라몬은 투표가 없다고 했다.", "페드로 라몬"),
        ("Katarzyna Nowicka teaches chemistry.", "카타지나 노바코프스카는 화학을 가르친다.", "카타지나 노바코프스카"),
    ],
)
def test_a_family_name_that_nobody_spells_so_is_anothers(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "Ms Oyelaran told lawmakers she was in no hurry.",
            "홀브룩 의장은 의원들에게 서두르지 않겠다고 했다.",
            "홀브룩",
        ),
        ("Choi Eun-ji, a nurse, said the ward was full.", "간호사 최은주 씨는 병동이 찼다고 했다.", "최은주"),
        ("President Tebogo Masire signed the bill.", "크란츠 대통령이 법안에 서명했다.", "크란츠"),
    ],
)
def test_a_family_name_before_a_post_that_no_article_has_blocks(source: str, draft: str, wrong: str) -> None:
    assert _names(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Ms Oyelaran told lawmakers she was in no hurry.", "오옐라란 의장은 의원들에게 서두르지 않겠다고 했다."),
        ("Ms Oyelaran told lawmakers she was in no hurry.", "스타트업 대표는 서두르지 않겠다고 했다."),
        ("Mr Visser said the Groningen gas field was shut.", "흐로닝언 시장은 가스전이 닫혔다고 했다."),
        ("Choi Eun-joo, a nurse, said the ward was full.", "간호사 최은주 씨는 병동이 찼다고 했다."),
        ("Park Hyun-sook and Lee Woo-sung said so.", "박현숙 씨와 이우성 씨가 그렇게 말했다."),
        ("Jung Hee-won and Shin Kyung-hyup said so.", "정희원 씨와 신경협 씨가 그렇게 말했다."),
        ("The president signed the bill.", "크란츠 대통령이 법안에 서명했다."),
    ],
)
def test_a_family_name_that_may_be_meant_is_left_alone(source: str, draft: str) -> None:
    assert _names(source, draft) == []


def test_the_house_of_a_country_is_its_lower_one() -> None:
    said = "The US House passed a bill on chips by 218 to 209. The vote came late on Tuesday."
    assert not [
        one for one in lint_pair(said, "미국 하원이 칩 법안을 218 대 209로 통과시켰어요.") if one.severity == "block"
    ]
    assert [
        one for one in lint_pair(said, "미국 상원이 칩 법안을 218 대 209로 통과시켰어요.") if one.severity == "block"
    ]
