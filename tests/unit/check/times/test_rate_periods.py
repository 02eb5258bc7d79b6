"""For what time an amount is told, and which season is meant: a rate keeps its time, next season is not this one."""

import pytest

from pipeline.check import lint_pair

CLUB = "Just 7% of weekly visitors are members, and the typical member pays 23 euros a month."
MILL = "The mill grinds 60 tonnes of flour a day, twice as much as its weekly market sells in an hour."
TOLL = "Lorries pay a toll of $310 per year; a monthly pass was dropped."
SHIFT = "Porters walk 14 kilometres a day, or 70 a week."
LEAGUE = "The rowing league will use the camera in all 88 races next season after a trial in 16 races."
SCHOOL = "The college has dropped its entrance exam this semester, its rector said."
BOTH = "The league tried the camera this season and will use it in all races next season."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (CLUB, "회원은 보통 한 달에 23유로를 내요."),
        (CLUB, "회원은 보통 월 23유로를 내요."),
        (CLUB, "회원은 1년에 276유로를 내는 셈이에요."),
        (TOLL, "화물차는 1년에 310달러를 내요."),
        (SHIFT, "짐꾼은 하루 14킬로미터, 일주일에 70킬로미터를 걸어요."),
        (LEAGUE, "조정 리그는 다음 시즌 88경주 모두에 카메라를 써요."),
        (SCHOOL, "대학은 이번 학기에 입학시험을 없앴어요."),
        (BOTH, "리그는 이번 시즌에 카메라를 시험했어요."),
    ],
)
def test_the_time_of_the_source_is_not_blocked(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (CLUB, "회원은 보통 일주일에 23유로를 내요.", "일주일에 23유로"),
        (MILL, "방앗간은 일주일에 60톤을 빻아요.", "일주일에"),
        (TOLL, "화물차는 한 달에 310달러를 내요.", "한 달에 310달러"),
        (LEAGUE, "조정 리그는 이번 시즌 88경주 모두에 카메라를 써요.", "이번 시즌"),
        (SCHOOL, "대학은 다음 학기에 입학시험을 없애요.", "다음 학기"),
    ],
)
def test_another_time_is_blocked(source: str, draft: str, wrong: str) -> None:
    found = _blocked(source, draft)
    assert any(wrong in one or one in wrong for one in found), found
