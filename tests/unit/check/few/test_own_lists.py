"""A count beside the draft's own list has as many as the list."""

import pytest

from tests.unit.check.building import blocks

_SIGNS = "The app reads heart rate, skin temperature and breathing rate from a ring."
_SIGNS_TOLD = "이 앱은 반지로 심박수, 피부 온도, 호흡 속도까지 {} 신호를 읽어요."
_WINGS = "Halden will merge its robotics wing and its mapping wing next spring."
_WINGS_TOLD = "할덴은 로봇 부문과 지도 부문, 모두 {} 부서를 내년 봄에 합쳐요."
_HACKS = (
    "Orla's filters let slurs through, Pendry's bot praised a dictator, and Tavi's app leaked the chats of its users."
)
_HACKS_TOLD = "사고가 난 건 올라, 펜드리, 타비를 합쳐 {} 회사예요."
_PRICES = "The firm will change how it bills and how it stores old files."
_PRICES_TOLD = "바뀌는 것은 요금 청구 방식과 옛 파일 보관 방식, 이렇게 {}예요."


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        (_SIGNS, _SIGNS_TOLD, "세 가지", "네 가지"),
        (_WINGS, _WINGS_TOLD, "두 개", "세 개"),
        (_HACKS, _HACKS_TOLD, "세", "다섯"),
        (_PRICES, _PRICES_TOLD, "두 가지", "네 가지"),
    ],
)
def test_a_list_that_ends_at_a_count_has_no_fewer(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert [one.split()[0] for one in blocks(source, told.format(wrong))] == [wrong.split()[0]]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("Orla, Pendry and Tavi raised prices.", "올라가 값을 올렸어요. 펜드리, 타비까지 세 회사가 나란히 올렸어요."),
        ("Orla, Pendry and Tavi raised prices.", "올라를 필두로 펜드리, 타비까지 세 회사가 값을 올렸어요."),
        ("Cafes in Ghent and Bruges shut by May; three in all.", "겐트와 브루게에서 지난달까지 세 곳이 문을 닫았어요."),
        ("The fair ran in Ghent and Bruges, and four teams came.", "행사는 겐트와 브루게에서 열렸고, 총 네 팀이 왔어요."),
    ],
)  # fmt: skip
def test_a_list_that_goes_on_from_before_or_counts_no_things_is_let_be(source: str, told: str) -> None:
    assert blocks(source, told) == []


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("On the show, Ines Vale, Otto Brandt and I argued about the ruling.", "방송에서는 {}이 판결을 두고 다퉜어요. 이네스 베일, 오토 브란트와 글쓴이예요.", "세 사람", "네 사람"),
        ("The ring tracks sleep, steps and stress.", "반지가 재는 것은 모두 {}예요. 수면, 걸음, 스트레스예요.", "세 가지", "다섯 가지"),
        ("It will hire in Ghent, Turin and Porto.", "{}에서 사람을 뽑아요. 겐트, 토리노, 포르투예요.", "세 도시", "네 도시"),
    ],
)  # fmt: skip
def test_the_next_sentence_that_only_names_them_has_as_many(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert blocks(source, told.format(wrong)) == [wrong]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("The club has five members: professors and students.", "회원은 다섯 명이에요. 교수와 학생이에요."),
        ("Three founders, all from Orla and Pendry, left.", "세 사람이 떠났어요. 모두 올라와 펜드리 출신이에요."),
        ("Four teams are left, among them Ghent, Turin and Porto.", "네 팀이 남았어요. 겐트, 토리노, 포르투 등이에요."),
    ],
)
def test_a_next_sentence_of_kinds_or_of_some_counts_nothing(source: str, told: str) -> None:
    assert blocks(source, told) == []


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("A team of bots runs the shop: one orders, another packs, a third answers mail.", "나머지 {} 에이전트는 주문, 포장, 답장을 하나씩 맡아요.", "세", "다섯"),
        ("Its three plants make glass, steel and paper.", "{} 공장은 유리, 강철, 종이를 하나씩 맡아요.", "세", "네"),
        ("The clinics in Ghent will treat eyes, ears and skin.", "겐트의 {} 병원은 눈, 귀, 피부를 하나씩 나눠 맡아요.", "세", "여섯"),
    ],
)  # fmt: skip
def test_things_given_out_one_each_are_as_many(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert [one.split()[0] for one in blocks(source, told.format(wrong))] == [wrong]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("The update changes its search, its calendar and its mail.", "검색, 달력, 메일 등 {} 기능이 바뀌어요.", "세", "다섯"),
        ("It sells rings, wallets, and even umbrellas that record talks.", "반지, 지갑, 우산 등 대화를 녹음하는 물건이 {}나 돼요.", "세 가지", "여섯 가지"),
        ("The ring tracks sleep, steps and stress.", "반지는 수면, 걸음, 스트레스를 재요. 재는 것은 모두 {}예요.", "세 가지", "네 가지"),
        ("Halden adds chat to Halden Maps and Halden Mail.", "할덴이 할덴 맵스와 할덴 메일 등 모두 {} 제품에 채팅을 넣어요.", "두 개", "세 개"),
    ],
)  # fmt: skip
def test_a_closed_list_of_the_source_that_the_draft_retells_is_counted(
    source: str, told: str, right: str, wrong: str
) -> None:
    assert blocks(source, told.format(right)) == []
    assert [one.split()[0] for one in blocks(source, told.format(wrong))] == [wrong.split()[0]]


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        ("The app tracks deep sleep, daily steps and heart rate.", "깊은 잠, 하루 걸음, 심박수까지 {}를 재요.", "세 가지", "두 가지"),
        ("It sells rings, wallets, lamps and umbrellas.", "반지, 지갑, 등, 우산까지 {} 물건을 팔아요.", "네 가지", "세 가지"),
        ("It will hire in Ghent, Turin and Porto.", "겐트, 토리노, 포르투 등 도시 {}에서 사람을 뽑아요.", "세 곳", "두 곳"),
    ],
)  # fmt: skip
def test_right_behind_its_list_a_count_has_no_fewer_either(source: str, told: str, right: str, wrong: str) -> None:
    assert blocks(source, told.format(right)) == []
    assert [one.split()[0] for one in blocks(source, told.format(wrong))] == [wrong.split()[0]]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("She asked Orla and Pendry, two chatbots.", "올라와 펜드리, 챗봇 두 개에 물었어요."),
        ("Ines and Otto, both nurses, left.", "이네스와 오토, 간호사 두 명이 떠났어요."),
        ("Ghent and Porto, two cities by the sea, joined.", "겐트와 포르투, 도시 두 곳이 들어왔어요."),
    ],
)
def test_the_noun_between_two_names_and_their_count_is_no_third(source: str, told: str) -> None:
    assert blocks(source, told) == []
