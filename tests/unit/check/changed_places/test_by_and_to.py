"""The size of a change and its end in each other's place, and a rank told from its end to its start."""

import pytest

from pipeline.check import lint_pair

PLAN = "Ostwick cut its spending plan last week by $1.5 billion to $9 billion."
STAFF = "Staff fell by 300 to 2,100."
FORECAST = "The firm raised its forecast by $2 billion to $14 billion."
RANK = "Germany slipped from fourth place to sixth."
RIGHT = (
    (PLAN, "지난주 지출 계획을 15억 달러 줄여 90억 달러로 낮췄어요."),
    (PLAN, "지난주 지출 계획을 90억 달러로 15억 달러 낮췄어요."),
    (STAFF, "직원은 300명 줄어 2,100명이 됐어요."),
    (FORECAST, "전망을 20억 달러 올려 140억 달러로 잡았어요."),
    (RANK, "독일은 4위에서 6위로 밀렸어요."),
    ("It climbed from sixth to third.", "6위에서 3위로 뛰었어요."),
)
WRONG = (
    (PLAN, "지난주 지출 계획을 90억 달러 줄여 15억 달러로 낮췄어요."),
    (PLAN, "지난주 지출 계획을 15억 달러로 90억 달러 낮췄어요."),
    (STAFF, "직원은 2,100명 줄어 300명이 됐어요."),
    (FORECAST, "전망을 140억 달러 올려 20억 달러로 잡았어요."),
    (RANK, "독일은 6위에서 4위로 올라섰어요."),
)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_change_and_its_end_in_their_places_stand(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_change_and_its_end_in_each_others_place_block(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))


def test_the_fix_puts_both_back() -> None:
    found = lint_pair(STAFF, "직원은 2,100명 줄어 300명이 됐어요.")
    assert any(one.fix and one.fix.replace == "300명 줄어 2,100명이" for one in found)
