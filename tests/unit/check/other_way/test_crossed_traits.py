"""Each of two things keeps its own trait: a needle that is sharp and a chisel that is dull are not told the other way round."""

import pytest

from pipeline.check import lint_pair

_DEAD = "Paper Is Dead. Radios Are Alive\nA letter to readers of the village magazine."
_SMALL = "The course pairs a smaller boat with a larger ferry so that pilots learn from both."
_THAT = "Neighbours complain about the bells that ring, the lamps that blink and the dogs watching the road."
_ROWS = [
    (_DEAD, "종이는 죽었고 라디오는 살아 있다는 글이에요.", "종이는 살아 있고 라디오는 죽었다는 글이에요."),
    (_SMALL, "이 과정은 더 작은 보트를 더 큰 여객선과 짝지어요.", "이 과정은 더 큰 보트를 더 작은 여객선과 짝지어요."),
    (_THAT, "이웃들은 울리는 종과 깜빡이는 램프에 불만이에요.", "이웃들은 깜빡이는 종과 울리는 램프에 불만이에요."),
]


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_each_thing_has_its_own_trait(source: str, right: str, wrong: str) -> None:
    assert not [one.message for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (_DEAD, "라디오는 살아 있지만 종이는 죽었다는 글이에요."),
        (_SMALL, "더 큰 여객선과 더 작은 보트가 짝을 이뤄요."),
        (_SMALL, "작은 배로 배우고 큰 배로도 배워요."),
        (_THAT, "깜빡이는 램프와 울리는 종이 불만이에요."),
    ],
)
def test_another_order_crosses_nothing(source: str, right: str) -> None:
    assert not [one.message for one in lint_pair(source, right) if one.severity == "block"]
