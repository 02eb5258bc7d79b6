"""What one unit comes to, told with no number before the unit: `와트당`, `킬로미터당`; of the sum and the size of one thing."""

import pytest

from pipeline.check import lint_pair

PANEL = "The panel weighs 20 kilograms and produces 400 watts. It sells for $160."
HEATERS = "The heater costs $90 and draws 1,500 watts. The old one cost $75 and drew 1,000 watts."
REACTOR = "The reactor will make 300 megawatts, a quarter of what a large plant makes. It costs $1.5 billion."
TUNNEL = "The tunnel is 8 kilometres long and cost 2.4 billion euros over six years."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (PANEL, "패널 값은 와트당 0.4달러예요."),
        (HEATERS, "새 난로는 와트당 6센트예요."),
        (REACTOR, "와트당 5달러인 셈이에요."),
        (TUNNEL, "터널은 킬로미터당 3억 유로가 들었어요."),
    ],
)
def test_what_one_unit_comes_to_is_not_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (PANEL, "패널 값은 와트당 0.6달러예요.", "0.6달러"),
        (HEATERS, "새 난로는 와트당 9센트예요.", "9센트"),
        (REACTOR, "와트당 8달러인 셈이에요.", "8달러"),
        (TUNNEL, "터널은 킬로미터당 4억 유로가 들었어요.", "4억 유로"),
    ],
)
def test_another_value_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)
