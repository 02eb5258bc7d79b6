"""Changes in percent one side of which the draft has worked out itself, or that say by a verb how far something is past another: the sources are our own."""

import pytest

from pipeline.check import lint_pair

REPAIRS = "Repairs cost 8.4 million euros, 2.4 million over the estimate."
PUMP = "The new pump draws 90 watts, 30 fewer than the old one. It weighs 4 kilograms, has 3 gears, runs 12 hours and comes in 5 colours."
SALES = "매출은 345억 원으로 목표보다 45억 원 많았다."
CHIPS = "On a node with four Q2 chips the engine serves 3,600 tokens a second, up from 3,000; on four older Q1s the figure went from 1,500 to 1,650."
RIGHT = [
    (REPAIRS, "수리비는 840만 유로로, 견적 600만 유로를 40% 넘겼어요."),
    (PUMP, "새 펌프는 90W로, 120W였던 옛 제품보다 25% 덜 써요."),
    (SALES, "매출은 345억 원으로, 목표 300억 원을 15% 웃돌았어요."),
    (CHIPS, "Q2 네 개에서는 초당 3600토큰으로 20%, Q1 네 개에서는 1650토큰으로 10% 빨라졌어요."),
]  # fmt: skip
WRONG = [
    (REPAIRS, "수리비는 840만 유로로, 견적 600만 유로를 28% 넘겼어요.", "28%"),
    (PUMP, "새 펌프는 90W로, 120W였던 옛 제품보다 33% 덜 써요.", "33%"),
    (SALES, "매출은 345억 원으로, 목표 300억 원을 13% 웃돌았어요.", "13%"),
    (CHIPS, "Q1 네 개에서는 초당 1650토큰으로 15% 빨라졌어요.", "15%"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_change_from_a_side_that_the_draft_works_out_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_change_from_the_other_side_is_blocked(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    found = lint_pair(source, draft)
    assert any(one.severity == "block" and one.span[0] < end and start < one.span[1] for one in found)
