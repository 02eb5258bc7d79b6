"""What a source tells a figure to be a part of, or more than, where a draft speaks of that."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_LENS = "The lens loses 0.03 percent of the light, a tenth of what it lost in 2021."
_DRONE = "The drone missed 0.06% of its targets, half the rate reported in 2025."
_LIZARD = "이 도마뱀은 몸길이가 5cm로, 가장 가까운 친척의 4분의 1 크기다. 해발 2000m에 산다."
_GUIDE = "Visitors borrowed the guide 5,000 times, a tenth of the forecast."
_LORRIES = "Lorries used 6.5 gigawatt-hours of power in the valley, 30% more than in 2023."

RIGHT = [
    (_LENS, "렌즈가 잃는 빛은 0.03%예요. 2021년만 해도 0.3%였어요."),
    (_DRONE, "드론이 놓친 표적은 0.06%예요. 2025년엔 0.12%였어요."),
    (_LIZARD, "친척은 20cm인데 이 도마뱀은 5cm밖에 안 돼요."),
    (_LORRIES, "화물차가 쓴 전기는 6.5GWh예요. 2023년에는 5GWh였던 셈이에요."),
]  # fmt: skip
WRONG = [
    (_LENS, "렌즈가 잃는 빛은 0.3%예요.", "0.3%"),
    (_DRONE, "드론이 놓친 표적은 0.12%예요.", "0.12%"),
    (_LIZARD, "친척은 25cm인데 이 도마뱀은 5cm밖에 안 돼요.", "25cm"),
    (_GUIDE, "안내기는 5만 번 나갔어요.", "5만 번"),
    (_LORRIES, "화물차가 쓴 전기는 6.5GWh예요. 2023년에는 4GWh였던 셈이에요.", "4GWh"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_figure_is_a_part_of_stands_where_the_draft_speaks_of_it(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_whole_or_the_whole_told_of_now_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
