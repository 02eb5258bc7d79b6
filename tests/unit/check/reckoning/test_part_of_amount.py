"""A part in words that a source tells of an amount gives that amount's part to the digit, whatever other figure has like digits."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_GRID = "Requests for new grid connections total 19 gigawatts, but the operator expects no more than a fifth to be built. For every unit of power 0.29 units went to cooling, down from 0.48 in 2023."
_LAKE = "The lake holds 460,000 tonnes of fish, and no more than a twentieth may be caught in a year. In 2022 fishermen took 0.23 tonnes a day each."
RIGHT = [
    (_GRID, "새 전력망 연결 신청이 19GW나 되지만, 운영사는 실제로 지어질 양을 많아야 3.8GW로 봐요."),
    (_LAKE, "호수에는 물고기가 46만 톤 있지만, 한 해에 많아야 2만 3,000톤만 잡을 수 있어요."),
]  # fmt: skip
WRONG = [
    (_GRID, "새 전력망 연결 신청이 19GW나 되지만, 운영사는 실제로 지어질 양을 많아야 4.8GW로 봐요.", "4.8GW"),
    (_LAKE, "호수에는 물고기가 46만 톤 있지만, 한 해에 많아야 3만 2,000톤만 잡을 수 있어요.", "3만 2,000톤"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_part_of_the_amount_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_amount_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
