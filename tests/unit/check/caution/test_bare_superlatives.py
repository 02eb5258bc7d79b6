"""Superlatives without a scope: a person is asked where the source has no word of one."""

import pytest

from pipeline.check import lint_pair

UNFOUNDED = (
    ("Pebble opened a bakery in Jeju on Friday.", "페블이 금요일 제주에 최초로 빵집을 열었어요.", "최초"),
    ("Pebble passed 90 stores in June.", "페블은 6월에 처음으로 매장 90곳을 넘었어요.", "처음으로"),
    (
        "One of the first chains to sign, Pebble moved its orders to the app.",
        "페블이 가장 먼저 주문을 앱으로 옮겼어요.",
        "가장 먼저",
    ),
    ("Marlow will build a greenhouse in Gimje.", "말로가 김제에 최대 규모의 온실을 지어요.", "최대 규모"),
    ("Marlow is a seed company based in Gimje.", "말로는 김제에 있는 가장 큰 종자 회사예요.", "가장 큰"),
    ("Marlow signed with the city of Gimje.", "말로는 김제시와 계약한 유일한 회사예요.", "유일한"),
    ("페블은 6월에 매장 90곳을 넘었다.", "페블은 6월에 처음으로 매장 90곳을 넘었어요.", "처음으로"),
)
FOUNDED = (
    ("Pebble opened its first bakery in Jeju on Friday.", "페블이 금요일 제주에 처음으로 빵집을 열었어요."),
    ("Pebble had never passed 90 stores before June.", "페블은 6월에 처음으로 매장 90곳을 넘었어요."),
    ("One of the first chains to sign was Pebble.", "페블은 가장 먼저 서명한 곳 가운데 하나예요."),
    ("Marlow's main crop is the tomato.", "말로가 가장 많이 기르는 것은 토마토예요."),
    ("The storms were the fiercest in the north.", "폭풍은 북쪽에서 가장 거셌어요."),
    ("Marlow grows 30 tonnes, Pebble 20 tonnes.", "가장 많이 기르는 곳은 말로예요."),
    ("Only Marlow signed with the city of Gimje.", "말로는 김제시와 계약한 유일한 회사예요."),
    ("말로는 김제시와 홀로 계약한 단 하나의 회사다.", "말로는 김제시와 계약한 유일한 회사예요."),
    (
        "“We want to be the size of a small town,” said Ida Roe of Marlow.",
        "말로의 이다 로는 “가장 큰 온실”이라고 했어요.",
    ),
)


@pytest.mark.parametrize(("source", "draft", "word"), UNFOUNDED)
def test_a_bare_superlative_that_the_source_has_no_word_of_is_asked_for(source: str, draft: str, word: str) -> None:
    told = [one for one in lint_pair(source, draft) if one.kind == "superlative"]

    assert [(draft[slice(*one.span)], one.severity) for one in told] == [(word, "warn")]


@pytest.mark.parametrize(("source", "draft"), FOUNDED)
def test_a_bare_superlative_stands_on_any_word_of_one_or_on_figures_that_can_be_compared(
    source: str, draft: str
) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "superlative"] == []
