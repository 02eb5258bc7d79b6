"""A company that the articles have only inside a longer name does what they tell of another."""

import pytest

from pipeline.check import lint_pair

TALKS = "마루랩은 대화 엔진을 가르치며 카카오톡 대화 41억 건을 썼고 이용자 52만 명의 이름을 지우지 않았다."
SALES = f"{TALKS} 마루랩의 지난해 매출은 7억 원이다."
PAY = "토스는 네이버페이와 같은 주에 손바닥 결제를 편의점 210곳에 들인다고 밝혔다."
MAPS = "티맵은 구글맵보다 길 안내가 6초 빠르다고 밝혔다."
WATCH = "가민은 애플워치와 함께 쓰는 체온 센서를 17만 원에 내놨다."
BANK = "카카오뱅크는 새 예금의 금리를 3.4%로 정했다."
TOONS = "네이버웹툰이 태국 작가 25명과 계약했다."
WRONG = [
    (TALKS, "카카오는 이용자 52만 명의 이름을 지우지 않았어요.", "카카오"),
    (SALES, "카카오가 지난해 올린 매출은 7억 원이에요.", "카카오"),
    (PAY, "네이버는 손바닥 결제를 편의점 210곳에 들인다고 밝혔어요.", "네이버"),
    (MAPS, "구글은 길 안내가 6초 빠르다고 밝혔어요.", "구글"),
    (WATCH, "애플은 체온 센서를 17만 원에 내놨어요.", "애플"),
    (BANK, "카카오는 새 예금의 금리를 3.4%로 정했어요.", "카카오"),
    (TOONS, "네이버가 태국 작가 25명과 계약했어요.", "네이버"),
]  # fmt: skip
RIGHT = [
    (TALKS, "마루랩은 카카오톡 대화 41억 건을 썼어요."),
    (TALKS, "마루랩은 카카오의 메신저 카카오톡에서 나눈 대화를 썼어요."),
    (PAY, "토스와 네이버페이가 같은 주에 손바닥 결제를 들여요."),
    (MAPS, "티맵은 구글의 지도보다 길 안내가 6초 빠르다고 밝혔어요."),
    (WATCH, "가민이 애플이 만드는 시계와 함께 쓰는 센서를 내놨어요."),
    (BANK, "카카오뱅크가 새 예금의 금리를 3.4%로 정했어요."),
    ("카카오톡이 5일 대화방 요약 기능을 더했다.", "카카오가 5일 대화방 요약 기능을 더했어요."),
    ("카카오는 카카오톡에 광고를 넣었다. 마루랩은 카카오톡 대화를 분석했다.", "카카오가 광고를 넣었어요."),
    ("바람통신은 카카오톡과 손잡고 상담 챗봇을 연다.", "바람통신과 카카오가 손잡고 상담 챗봇을 열어요."),
    ("LG전자가 창원 공장을 판다.", "LG가 창원 공장을 팔아요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_a_company_that_stands_only_in_a_longer_name_does_nothing(source: str, draft: str, name: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert [draft[slice(*one.span)] for one in found] == [name]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_company_told_beside_what_is_its_own_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "name"]


def test_a_latin_product_holds_its_company_no_more_than_a_korean_one() -> None:
    source = "The startup Velm said its chats come from KakaoTalk, where 600,000 people wrote them."
    found = lint_pair(source, "카카오는 60만 명의 대화를 썼다고 밝혔어요.")
    assert [(one.kind, one.severity) for one in found] == [("name", "block")]
    assert not lint_pair(source, "벨름은 카카오톡에서 60만 명이 쓴 대화라고 밝혔어요.")


def test_beside_whose_deed_it_is_the_company_is_doubted() -> None:
    found = lint_pair(TALKS, "카카오는 마루랩의 대화 엔진에 41억 건을 썼어요.")
    assert [one.severity for one in found if one.kind == "name"] == ["warn"]
