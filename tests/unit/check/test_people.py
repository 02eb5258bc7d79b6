"""Foreign people in Hangul: a name agrees with the source by its sound, and so do its post, its house and its deeds."""

import pytest

from pipeline.check import lint_pair
from pipeline.check.written_names import hearing, in_person
from tests.unit.check.rare_names import PEOPLE, pairs


def _names(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block"]


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [
        ("Juraj", "유라이"), ("Javier", "하비에르"), ("Werner", "베르너"), ("Ruth", "루스"), ("Gelsinger", "겔싱어"), ("Marchetti", "마르케티"), ("Nkosi", "은코시"), ("Lefèvre", "르페브르"),
        ("Jovanović", "요바노비치"), ("Lindqvist", "린드크비스트"), ("Lindqvist", "린드비스트"), ("Haugen", "하우겐"), ("Whitcombe", "휘트컴"), ("Varga", "바르가"), ("Woods", "우즈"), ("Yıldız", "일디즈"),
    ],
)  # fmt: skip
def test_a_name_is_heard_in_the_language_it_comes_from(latin: str, hangul: str) -> None:
    assert hearing.likeness(latin, hangul) >= 0.75


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [("Lindqvist", "룬드그렌"), ("Malone", "해밀턴"), ("Asante", "은디아예"), ("Ingrid", "마르타"), ("Yvonne", "수전"), ("Beatriz", "카를로스"), ("Nwosu", "오콘코"), ("Duarte", "페레이라")],
)  # fmt: skip
def test_another_name_is_not(latin: str, hangul: str) -> None:
    assert hearing.likeness(latin, hangul) < 0.6


@pytest.mark.parametrize(("latin", "hangul"), pairs(PEOPLE))
def test_a_rare_name_is_nobody_elses(latin: str, hangul: str) -> None:
    source = f"Founder {latin} met Judge Yvonne Castellano and flight director Noor Bashir."
    assert _names(source, f"{hangul} 창업자가 판사를 만났어요.") == []
    assert _names(source, f"창업자인 {hangul} 씨는 이본 카스텔라노 판사를 만났어요.") == []


def test_who_a_text_names_is_read_without_posts_and_owners() -> None:
    text = (
        "Commerce Secretary Howard Lutnick met OpenAI's Bill Peebles and Nineteen-year-old Mirra Andreeva in New York."
    )
    assert [one.name for one in in_person.people(text)] == [
        ("Howard", "Lutnick"),
        ("Bill", "Peebles"),
        ("Mirra", "Andreeva"),
    ]


BOARD = "Finance chief Teresa Amadi expects a profit. Chief executive Colin Varga gave no date."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (BOARD, "테레사 바르가 최고재무책임자는 이익을 기대해요.", ["테레사 바르가"]),
        (BOARD, "테레사 아마디 최고재무책임자는 이익을 기대해요.", []),
        (BOARD, "테리사 아마디와 콜린 바르가가 날짜를 두고 갈렸어요.", []),
        (BOARD, "콜린 바르가 최고재무책임자는 이익을 기대해요.", ["콜린 바르가"]),
        (BOARD, "바르가 최고경영자는 날짜를 밝히지 않았어요.", []),
        ("Judge Yvonne Castellano dismissed the claim.", "수전 캐스텔라노 판사는 청구를 기각했어요.", ["수전 캐스텔라노"]),
        ("Judge Yvonne Castellano dismissed the claim.", "이본 카스텔라노 판사는 청구를 기각했어요.", []),
        ("Chief executive Petra Lindqvist will step down.", "페트라 룬드그렌 최고경영자가 물러나요.", ["페트라 룬드그렌"]),
        ("Its chief scientist, Adaeze Nwosu, shared a prize.", "수석 과학자인 치디 오콘코는 상을 나눠 받았어요.", ["치디 오콘코"]),
        ("Its chief scientist shared a prize.", "수석 과학자인 치디 오콘코는 상을 나눠 받았어요.", []),
        ("Celtic drew with Rangers in front of 60,000 at Celtic Park.", "셀틱이 셀틱파크에 모인 6만 명 앞에서 레인저스와 비겼어요.", []),
    ],
)  # fmt: skip
def test_both_halves_of_a_name_are_one_persons(source: str, draft: str, wrong: list[str]) -> None:
    assert _names(source, draft) == wrong


LAUNCH = "The founder, Wendell Prior, wants five flights. Flight director Noor Bashir said the engines had performed."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (LAUNCH, "누르 바시르 창업자는 다섯 번 쏘고 싶어 해요.", ["누르 바시르"]),
        (LAUNCH, "웬들 프라이어 창업자는 다섯 번 쏘고 싶어 해요.", []),
        (LAUNCH, "누르 바시르 비행 책임자는 엔진이 잘 돌았다고 했어요.", []),
        (LAUNCH.replace("said", "who co-founded the firm, said"), "공동 창업자 누르 바시르는 엔진이 잘 돌았다고 했어요.", []),
    ],
)  # fmt: skip
def test_a_post_is_its_holders(source: str, draft: str, wrong: list[str]) -> None:
    assert _names(source, draft) == wrong


TEAM = "Security chief Amir Nassar left in July. His successor, Joan Petrakis, has doubled the team to 64 people."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (TEAM, "아미르 나사르 보안 책임자는 팀을 두 배인 64명으로 늘렸어요.", ["아미르 나사르"]),
        (TEAM, "조앤 페트라키스 보안 책임자는 팀을 두 배인 64명으로 늘렸어요.", []),
        (TEAM, "아미르 나사르는 7월에 떠났고, 후임이 팀을 두 배인 64명으로 늘렸어요.", []),
        ("Halvorsen named Ingrid Moe, 47, as its chief. She succeeds Lars Eide.", "할보르센이 라르스 에이데(47)를 대표로 뽑았어요.", ["라르스 에이데"]),
        ("Halvorsen named Ingrid Moe, 47, as its chief. She succeeds Lars Eide.", "할보르센이 잉그리드 모에(47)를 대표로 뽑았어요.", []),
        ("Training is three times faster, said David Kanter, head of MLPerf at MLCommons.", "인텔의 데이비드 캔터는 학습이 세 배 빠르다고 말했어요.", ["인텔"]),
        ("Training is three times faster, said David Kanter, head of MLPerf at MLCommons.", "ML커먼스의 데이비드 캔터는 학습이 세 배 빠르다고 말했어요.", []),
        ("Agility's Digit has moved 100,000 totes.", "피규어의 '디짓'은 상자를 10만 개 옮겼어요.", ["피규어"]),
        ("Agility's Digit has moved 100,000 totes.", "어질리티의 '디짓'은 상자를 10만 개 옮겼어요.", []),
        ("Agility's Digit has moved 100,000 totes.", "미국 스타트업의 '디짓'은 상자를 10만 개 옮겼어요.", []),
        ("Siemens paid about $10 billion for Altair, and Synopsys $35 billion for Ansys.", "지멘스가 앤시스를 약 100억 달러에 산 것도 그중 하나예요.", ["지멘스가 앤시스"]),
        ("Siemens paid about $10 billion for Altair, and Synopsys $35 billion for Ansys.", "시높시스가 앤시스를 350억 달러에 산 것도 그중 하나예요.", []),
    ],
)  # fmt: skip
def test_who_did_it_and_whose_it_is_stay_as_the_source_has_them(source: str, draft: str, wrong: list[str]) -> None:
    assert _names(source, draft) == wrong


VISIT = "오픈AI의 샘 올트먼 CEO와 앤트로픽의 마이크 크리거 최고제품책임자가 서울에서 만났다."


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("마크 올트먼 CEO가 서울에 왔어요.", ["마크 올트먼"]),
        ("샘 크리거 최고제품책임자가 서울에 왔어요.", ["샘 크리거"]),
        ("샘 알트만 CEO가 서울에 왔어요.", []),
        ("마이클 크리거 최고제품책임자가 서울에 왔어요.", []),
    ],
)
def test_a_name_of_a_korean_source_stands_as_it_does_there(draft: str, wrong: list[str]) -> None:
    assert _names(VISIT, draft) == wrong


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The Commission reckons it would save €5 billion.", "집행위는 50억 유로를 아낄 것으로 봐요."),
        ("Teachers saved three to four hours a week.", "교사들은 일주일에 서너 시간을 아꼈어요."),
        ("A team at Oslo University tested 12 robots.", "오슬로대 연구팀이 로봇 12대를 시험했어요."),
    ],
)
def test_what_only_looks_like_a_strange_name_is_left_alone(source: str, draft: str) -> None:
    assert _names(source, draft) == []
