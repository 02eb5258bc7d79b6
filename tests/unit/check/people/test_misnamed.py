"""Foreign names in Hangul are read letter by letter: a right one is never another, and half a name with another's other half is found.

`tests/data/korean/names_sound.jsonl` has 200 right names of some thirty languages and 130 of them with one word that is another's.
"""

import json
from pathlib import Path

import pytest

from pipeline.check import lint_pair
from pipeline.check.vocabulary import lexicon
from pipeline.check.written_names import foreign_looks, transcribed

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[3] / "data" / "korean" / "names_sound.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
WRONG = [row for row in ROWS if row["wrong"]]
RIGHT = [row for row in ROWS if not row["wrong"]]
LEFT_ALONE = {
    "ns-078-w",  # 마레크 sounds like Vlček but for one letter
    "ns-095-w",  # 마스 is Mars as well
    "ns-161-w",  # 광밍 looks like a word of Korean
    "ns-162-w",  # a family name of one syllable, which `runs` has
    "ns-188-w",  # the source has machines
    "ns-199-w",  # 타이거 is a word of the lexicon
}


NEAR = {"ns-169-w", "ns-190-w"}
"""Wrong ones that sound much like the right one: doubts."""


def _blocked(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block"]


def test_there_are_as_many_rows_as_it_says() -> None:
    assert (len(WRONG), len(RIGHT)) == (130, 200)


@pytest.mark.parametrize("row", [row for row in WRONG if row["id"] not in LEFT_ALONE], ids=lambda row: row["id"])
def test_a_name_of_which_one_word_is_anothers_is_blocked(row: dict[str, str]) -> None:
    found = [one for one in lint_pair(row["source"], row["draft"]) if one.kind == "name"]
    names = [(row["draft"][slice(*one.span)], one.severity) for one in found]
    told = {level for name, level in names if row["wrong"] in name or name in row["wrong"]}
    assert ("warn" if row["id"] in NEAR else "block") in told


@pytest.mark.parametrize("row", RIGHT, ids=lambda row: row["id"])
def test_a_right_name_of_any_language_is_never_blocked(row: dict[str, str]) -> None:
    assert _blocked(row["source"], row["draft"]) == []


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [
        ("Saoirse", "시어셔"), ("Caoimhe", "퀴바"), ("Siobhán", "시번"), ("Sjöberg", "셰베리"), ("Göran", "예란"), ("Kerstin", "셰르스틴"), ("Lefebvre", "르페브르"), ("Beaux", "보"), ("Hugues", "위그"),
        ("Szczęsny", "슈쳉스니"), ("Wałęsa", "바웬사"), ("Dvořák", "드보르자크"), ("Đoković", "조코비치"), ("Khrushchev", "흐루쇼프"), ("Mbappé", "음바페"), ("Ngozi", "은고지"), ("Çağlar", "찰라르"), ("Qaddafi", "카다피"),
        ("Bhutto", "부토"), ("Zhuang", "좡"), ("Hsieh", "셰"), ("Qiu", "추"), ("Tsuji", "쓰지"), ("Truong", "쯔엉"), ("Duong", "즈엉"), ("Thiago", "치아구"), ("Rui", "후이"), ("Villa", "비야"), ("Guglielmo", "굴리엘모"),
        ("McGwire", "맥과이어"), ("Kjær", "키에르"), ("Nguyen", "응우옌"), ("Houellebecq", "우엘베크"), ("Nietzsche", "니체"), ("Bohr", "보어"), ("Huang", "황"), ("Lee", "리"), ("Wright", "라이트"), ("Schmidt", "슈밋"),
        ("Silva", "시우바"), ("Miguel", "미게우"), ("Elza", "에우자"), ("Wilson", "위우송"), ("Dino", "지누"), ("Dilma", "지우마"), ("de", "지"), ("Duarte", "두아르치"), ("Đặng", "당"), ("Đức", "득"), ("Huệ", "후에"), ("Trọng", "쫑"),
    ],
)  # fmt: skip
def test_a_writing_by_the_rules_of_its_language_is_near(latin: str, hangul: str) -> None:
    assert not transcribed.another(latin, hangul)


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [
        ("Meier", "뮐러"), ("Osei", "멘사"), ("Wrona", "노바크"), ("Fontanel", "몽타넬"), ("Rautanen", "린타넨"), ("Compute", "인튜이션"), ("Kettunen", "살로넨"), ("Carvalho", "올리베이라"), ("Whitmore", "콜린스"),
        ("Nishimura", "야마구치"), ("Hsiao", "린"), ("Yıldırım", "데미르"), ("Deshpande", "미슈라"), ("Kowalczyk", "비시니에프스키"),
    ],
)  # fmt: skip
def test_another_name_is_far(latin: str, hangul: str) -> None:
    assert transcribed.another(latin, hangul)


@pytest.mark.parametrize("word", ["뮐러", "몽타넬", "노바크", "콜린스", "야마구치", "베르나르디"])
def test_a_foreign_name_looks_like_one(word: str) -> None:
    assert foreign_looks.foreign(word) > 0


@pytest.mark.parametrize(
    "word", ["국립공원", "계산", "공동", "연구팀", "검색", "풍속", "하더라도", "머물지라도", "보자마자"]
)
def test_a_word_of_korean_does_not(word: str) -> None:
    assert foreign_looks.foreign(word) < -1


RIDER = "Swiss climber Lukas Meier reached the summit on Saturday. He thanked his sponsor, Apple."


@pytest.mark.parametrize(
    "draft",
    [
        "루카스 선수는 토요일 정상에 올랐어요.",
        "루카스 등반대는 토요일 정상에 올랐어요.",
        "스위스 산악인 루카스 마이어가 토요일 정상에 올랐어요.",
        "마이어 선수는 애플 직원들에게 고마워했어요.",
        "정상에 오른 마이어는 후원사에 고마워했어요.",
    ],
)
def test_what_people_are_is_no_family_name(draft: str) -> None:
    assert _blocked(RIDER, draft) == []


def test_a_name_before_an_office_and_what_it_is_of_is_one() -> None:
    source = "Ghana's new finance minister, Kwabena Osei, said the country would seek no loans."
    assert _blocked(source, "콰베나 멘사 신임 재무장관은 차관을 받지 않겠다고 했어요.") == ["콰베나 멘사"]
    assert _blocked(source, "콰베나 오세이 신임 재무장관은 차관을 받지 않겠다고 했어요.") == []


ROCKETS = (
    "Rocket Lab launched its Neutron rocket on Saturday. SpaceX's Falcon 9 carries 17.5 tonnes. Blue Origin landed the booster of its New Glenn in November. "
    "Relativity Space hopes to fly in 2026."
)


def test_of_several_of_a_kind_the_one_beside_the_same_name_is_meant() -> None:
    assert _blocked(ROCKETS, "블루오리진은 11월 로켓 벌컨의 부스터를 착륙시켰어요.") == ["벌컨"]
    assert _blocked(ROCKETS, "블루오리진은 11월 로켓 뉴글렌의 부스터를 착륙시켰어요.") == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("The University of Otago in New Zealand will close a campus.", "뉴질랜드 오클랜드대학교가 캠퍼스를 닫아요.", ["오클랜드대"]),
        ("The University of Otago in New Zealand will close a campus.", "뉴질랜드 오타고대학교가 캠퍼스를 닫아요.", []),
        ("Shares in the chipmaker SMIC jumped 7.9%.", "화홍반도체 주가가 7.9% 뛰었어요.", ["화홍반도체"]),
        ("Shares in the chipmaker SMIC jumped 7.9%.", "중신궈지(SMIC) 주가가 7.9% 뛰었어요.", []),
        ("The General Services Administration will buy Claude.", "미국 조달청(GSA)이 클로드를 사요.", []),
        ("Most robots work in warehouses of GXO and Schaeffler.", "로봇은 대부분 GXO와 셰플러의 창고에서 일해요.", []),
        ("It helps brands appear in Google results.", "브랜드가 구글 검색에 나오도록 도와줘요.", []),
    ],
)  # fmt: skip
def test_well_known_names_stand_for_themselves(source: str, draft: str, wrong: list[str]) -> None:
    assert _blocked(source, draft) == wrong


AMADI = "At least 19 researchers have left. Research chief Gordon Amadi told staff that attrition was 9 percent."


def test_an_office_before_a_name_is_no_half_of_it_whatever_words_the_lexicon_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = foreign_looks.foreign("괄총")
    assert _blocked(AMADI, "연구 총괄 아마디는 이직률이 9%라고 했어요.") == []
    assert _blocked(AMADI, "연구원 헨리크 아마디는 이직률이 9%라고 했어요.") == ["헨리크 아마디"]
    more = {**lexicon.korean(), **{f"낯설{letter}": ("0:strange",) for letter in "나다라"}}
    monkeypatch.setattr(lexicon, "korean", lambda: more)
    for one in (foreign_looks._syllables, foreign_looks.foreign):
        one.cache_clear()
    try:
        assert foreign_looks.foreign("괄총") == before
    finally:
        monkeypatch.undo()
        for one in (foreign_looks._syllables, foreign_looks.foreign):
            one.cache_clear()


HEADS = "Odile Marchetti, an analyst at Corvane Research, said 11 utilities joined. Tomas Reinhardt, head of the port, said it saved 5 million dollars. Ilse Bonelli, a grower, sold 40 tons."


@pytest.mark.parametrize(
    ("draft", "names"),
    [
        ("오딜 마르샹은 전력사 11곳이 참여했다고 말했어요.", ["오딜 마르샹"]),
        ("토머스 라이언은 500만 달러를 아꼈다고 말했어요.", ["토머스 라이언"]),
        ("농부 일제 보나르텔은 40톤을 팔았어요.", ["일제 보나르텔"]),
        ("오딜 마르케티는 전력사 11곳이 참여했다고 말했어요.", []),
        ("오딜 마르체티는 전력사 11곳이 참여했다고 말했어요.", []),
        ("토머스 라인하트는 500만 달러를 아꼈다고 말했어요.", []),
        ("토마스 라인하르트는 500만 달러를 아꼈다고 말했어요.", []),
        ("농부 일제 보넬리는 40톤을 팔았어요.", []),
    ],
)
def test_a_name_that_begins_as_somebodys_and_goes_on_otherwise_is_nobodys(draft: str, names: list[str]) -> None:
    assert _blocked(HEADS, draft) == names


@pytest.mark.parametrize(
    "draft", ["없으면 아쉬울 거라는 직원이 많아요.", "절반은 그리울 거라고 답했어요.", "값이 오를 거란 사람도 있어요."]
)
def test_what_is_to_come_is_nobodys_name(draft: str) -> None:
    found = lint_pair("Workers would miss it, said Mette Kjaergaard.", draft)
    assert [one for one in found if one.kind == "name" and one.severity == "block"] == []


FUNDS = "{}, the country's finance minister, said on Monday that the fund would cut its fees by 12%."
MINISTRY = "The ministry, led by {} since May, fined three firms. Professor Aldous Keene criticised the fines."


@pytest.mark.parametrize(
    ("latin", "right", "wrong"),
    [
        ("João Silva", "주앙 시우바", "주앙 카르발류"),
        ("Miguel Falcão", "미게우 파우캉", "미게우 소아리스"),
        ("Wellington Dias", "웰링통 지아스", "웰링통 메데이루스"),
        ("Nguyễn Phú Trọng", "응우옌 푸 쫑", "팜 민 찐"),
    ],
)
def test_a_name_of_brazil_or_vietnam_stands_as_korea_writes_it(latin: str, right: str, wrong: str) -> None:
    assert _blocked(FUNDS.format(latin), f"{right} 재무장관은 월요일 기금 수수료를 12% 내리겠다고 밝혔어요.") == []
    assert _blocked(FUNDS.format(latin), f"{wrong} 재무장관은 월요일 기금 수수료를 12% 내리겠다고 밝혔어요.") == [wrong]


@pytest.mark.parametrize(
    ("latin", "family"), [("Mehmet Şimşek", "심셰크"), ("Elif Şafak", "샤팍"), ("Maciej Świrski", "시비르스키"), ("Falguni Nayar", "나야르")]
)  # fmt: skip
def test_a_family_name_that_begins_with_a_marked_letter_is_heard(latin: str, family: str) -> None:
    draft = "5월부터 {} 장관이 이끄는 이 부처는 세 회사에 과징금을 물렸어요."
    assert _blocked(MINISTRY.format(latin), draft.format(family)) == []
    assert _blocked(MINISTRY.format(latin), draft.format("홀브룩")) == ["홀브룩"]


def test_a_word_whose_syllable_ends_as_no_foreign_one_does_is_half_of_no_name() -> None:
    source = (
        "The most common uses were searching (64 percent) and writing (47 percent), said Tidewater's Naomi Fairclough."
    )
    assert _blocked(source, "검색에 가장 많이 쓰고, 글쓰기가 뒤를 이어요.") == []
    assert _blocked(source, "나오미 스탠퍼드가 쓰임새를 밝혔어요.") == ["나오미 스탠퍼드"]


WRECK = (
    "The maker sent Dr Joost Brandsma to look at the wreck. He found that 31 of Viktor Halasz's 44 notes were missing."
)


@pytest.mark.parametrize(
    ("draft", "names"),
    [
        ("잔해를 살핀 요스트 브란츠마 박사는 제조사가 보낸 사람이에요.", []),
        ("따져 보니 헐라스의 기록 44개 중 31개가 없었어요.", []),
        ("기록을 꾸린 헐라스의 44개 중 31개가 없었어요.", []),
        ("다들 기록이 돌아오길 헐라스가 바랐다고 해요.", []),
        ("제조사는 카린 브란츠마 박사를 보냈어요.", ["카린 브란츠마"]),
        ("잔해를 로빈 브란츠마 박사가 살폈어요.", ["로빈 브란츠마"]),
    ],
)
def test_the_verb_of_an_object_is_no_given_name(draft: str, names: list[str]) -> None:
    assert _blocked(WRECK, draft) == names
