"""Who has more of something than another, told the other way round."""

import pytest

from pipeline.check import lint_pair

_CHILE = "Only Norway has more wind farms in the works than Chile, the report said."
_HARBOR = "Harbor employs fewer nurses than Solveig."
_OSLO = "Oslo opened more schools last year than Bergen."


def _blocked(source: str, draft: str) -> list[str]:
    return [one.severity for one in lint_pair(source, draft) if "반대로" in one.message]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_CHILE, "칠레보다 풍력 단지가 더 적은 나라는 노르웨이뿐이에요."),
        (_CHILE, "노르웨이는 칠레보다 준비 중인 풍력 단지가 적어요."),
        (_CHILE, "칠레는 노르웨이보다 풍력 단지가 많아요."),
        ("Clubs in Oslo have more young players than Bergen.", "오슬로는 베르겐보다 어린 선수가 적어요."),
    ],
)
def test_more_of_the_same_things_is_not_fewer(source: str, draft: str) -> None:
    assert _blocked(source, draft) == ["block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_CHILE, "칠레보다 풍력 단지가 더 많은 나라는 노르웨이뿐이에요."),
        (_CHILE, "칠레는 노르웨이보다 준비 중인 풍력 단지가 적어요."),
        (_HARBOR, "하버는 솔베이그보다 간호사가 적어요."),
        (_HARBOR, "솔베이그는 하버보다 간호사가 많아요."),
        ("No country has more wind farms than Chile.", "칠레보다 풍력 단지가 적은 나라가 대부분이에요."),
        ("Norway has more wind farms than Chile, with a fifth of its people.", "노르웨이는 칠레보다 사람이 적어요."),
        (_OSLO, "오슬로가 베르겐보다 학교를 적게 연 것은 아니에요."),
        ("The kiln aims to produce more heat than it takes in.", "이 가마는 넣은 것보다 많은 열을 내려고 해요."),
    ],
)
def test_the_same_said_from_the_other_side_is_right(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
