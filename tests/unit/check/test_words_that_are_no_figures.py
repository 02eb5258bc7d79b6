"""Words that only end or begin like a figure's: `이제 3조`, `예약 300건`, `세 배로 키울지`; what is told per unit; whose inquiry it is."""

import pytest

from pipeline.check import lint_pair
from pipeline.text import quantities

_REBEL = "Rebel, a Korean chip startup, raised 400 billion won before its IPO. Furio raised 300 billion won in the same month. Rebel is now valued at 3.4 trillion won."
_COKE = "In seven months coke use fell by 11 kilograms per ton of iron, and the car emits 140 grams per kilometre."
_MART = "Shinsegae's E-mart will close its AI at 40 stores after it raised the price of umbrellas by 30% in September. The Fair Trade Commission had opened an inquiry. Prices at 92 other stores are set by hand."


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("text", "kind"), [("이제 3조", "number"), ("문제 3조", "number"), ("제3조", "ordinal"), ("헌법제10조", "ordinal")])  # fmt: skip
def test_only_a_word_of_its_own_makes_an_ordinal(text: str, kind: str) -> None:
    assert {one.kind for one in quantities.find(text, "ko")} == {kind}


@pytest.mark.parametrize(("text", "near"), [("약 300건", True), ("예약 300건", False), ("계약 30건", False)])
def test_only_a_word_of_its_own_says_about(text: str, near: bool) -> None:
    assert [one.approximate for one in quantities.find(text, "ko")] == [near]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_REBEL, "레벨이 4,000억 원을 모았고 몸값은 이제 3조 4,000억 원이에요."),
        (_COKE, "일곱 달 사이 쇳물 1톤에 드는 코크스가 11킬로그램 줄었어요."),
        (_COKE, "차는 1킬로미터를 달릴 때 140그램을 내뿜어요."),
        (_MART, "이마트가 매장 40곳의 AI를 꺼요. 9월에 우산값을 30% 올렸다가 공정거래위원회가 조사에 나섰거든요."),
        (_MART, "9월에 우산값을 30% 올렸더니 공정위가 조사에 나섰어요."),
    ],
)
def test_what_is_told_rightly_stands(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_REBEL, "레벨이 4,000억 원을 모았고 몸값은 이제 4조 4,000억 원이에요."),
        (_COKE, "일곱 달 사이 쇳물 11톤에 드는 코크스가 1킬로그램 줄었어요."),
        (_COKE, "일곱 달 사이 쇳물 1톤에 드는 코크스가 7킬로그램 줄었어요."),
        (_MART, "공정거래위원회가 9월에 우산값을 30% 올렸던 AI를 매장 40곳에서 꺼요."),
        (_MART, "이마트는 조사를 받고, 공정거래위원회가 매장 40곳의 가격 AI를 꺼요."),
    ],
)
def test_what_is_told_wrongly_is_found(source: str, draft: str) -> None:
    assert _found(source, draft)


@pytest.mark.parametrize(
    "draft", ["배상액을 세 배로 키울지는 판사가 정해요.", "챗봇을 한 번이라도 써 본 사람이 많아요."]
)
def test_the_counter_of_a_number_is_no_name(draft: str) -> None:
    source = (
        "Judge Beth Freeman will decide whether to treble the damages. Many people had used a chatbot at least once."
    )
    assert [one for one in lint_pair(source, draft) if one.kind == "name"] == []
