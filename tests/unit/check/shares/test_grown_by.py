"""A multiple of what there is at first, told of the sum with what is added to it."""

import pytest

from pipeline.check import lint_pair

_HEAT = "Cape Station in Utah will feed 100 megawatts into the grid from June 2026 and another 400 megawatts by 2028."
_FUND = "The fund holds $2 billion and will raise an additional $4 billion next year."

RIGHT = (
    (_HEAT, "발전소는 2026년 6월 100MW로 시작해 2028년까지 다섯 배인 500MW로 커져요."),
    (_HEAT, "2028년이면 처음의 다섯 배인 500MW가 돼요."),
    (_FUND, "기금은 내년이면 지금의 세 배인 60억 달러가 돼요."),
)
WRONG = (
    (_HEAT, "발전소는 2026년 6월 100MW로 시작해 2028년까지 여섯 배인 500MW로 커져요."),
    (_HEAT, "발전소는 100MW로 시작해 2028년까지 여섯 배인 600MW로 커져요."),
    (_FUND, "기금은 내년이면 지금의 네 배인 60억 달러가 돼요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_multiple_of_the_sum_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_another_multiple_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)
