"""How far the two ends of a change lie apart, where something else of the source has the same number by chance: the sources are our own."""

import pytest

from pipeline.check import lint_pair

CLINIC = "The clinic employs 140 nurses and plans to have 215 by the end of May. It has sold 75 scanners to 12 hospitals so far."
LABS = "Harrow Labs employs 96 people and plans to have 150 by June. It has delivered 54 units to 8 customers."
STAFF = "Quill employs 212 people and plans to have 330 by the end of June. It has shipped 118 racks to 19 customers so far."
RIGHT = [
    (CLINIC, "140명인 간호사는 5월 말까지 75명 더 늘릴 계획이에요."),
    (LABS, "96명인 직원은 6월까지 54명 더 늘릴 계획이에요."),
    (STAFF, "212명인 직원은 6월 말까지 118명 더 늘릴 계획이에요."),
]
WRONG = [
    (CLINIC, "75명인 간호사는 5월 말까지 140명 더 늘릴 계획이에요.", "75명"),
    (CLINIC, "140명인 간호사는 5월 말까지 95명 더 늘릴 계획이에요.", "95명"),
    (LABS, "96명인 직원은 6월까지 64명 더 늘릴 계획이에요.", "64명"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_how_far_two_ends_lie_apart_is_no_figure_of_something_else(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_no_two_ends_give_is_blocked(source: str, draft: str, wrong: str) -> None:
    start, end = draft.index(wrong), draft.index(wrong) + len(wrong)
    found = lint_pair(source, draft)
    assert any(one.severity == "block" and one.span[0] < end and start < one.span[1] for one in found)
