"""A number that says when or where something changed is not by how much: `in one semester` turns no `1점 내렸고요` round."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_SCORES = "In a pilot, average algebra scores rose from 61 to 68 points in one semester, while essay scores dipped from 72 to 71."
_FLATS = "Rents climbed from $940 to $990 at two estates, but empty homes dropped from 16 to 14."
_TEAMS = "Sales teams shrank from 12 to 9 over three regions, while support teams grew from 20 to 23."
RIGHT = [
    (_SCORES, "대수 평균이 7점 올랐어요. 작문은 오히려 1점 내렸고요."),
    (_SCORES, "작문 점수는 1점 떨어졌어요."),
    (_FLATS, "빈집은 2채 줄었어요."),
    (_TEAMS, "지원팀은 3개 늘었어요."),
    ("Over two terms the crew lost three sailors, and output rose from 5 to 7.", "생산은 2만큼 늘었어요."),
]  # fmt: skip
WRONG = [
    (_SCORES, "작문 점수는 1점 올랐어요.", "1점 올랐"),
    (_SCORES, "대수 평균이 7점 내렸어요.", "7점 내렸"),
    ("Rents climbed by 40 dollars at two estates.", "월세가 40달러 내렸어요.", "40달러 내렸"),
    ("Output rose two points, the maker said.", "생산은 2포인트 떨어졌어요.", "2포인트 떨어"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_change_beside_when_it_was_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_change_told_the_other_way_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
