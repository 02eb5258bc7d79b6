"""What lies between the two ends of a change, though its digits are those of one end, or the source counts so many of something else."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_LAKE = "The lake's level fell from 910 to 720 metres above the sea."
_PUPILS = "A tutor bot taught 75 pupils aged 14 for a month. Their average rose from 58 to 72 points."
_NURSES = (
    "In the trial 48 nurses aged 23 used the app. Mean scores climbed from 41 to 64 points; others rose from 40 to 52."
)


_PUZZLES = "Corvid solved 71 of 90 puzzles, Anvil 2 from Brightforge 64 and the open model Sorrel 52. Experts took 80."
_FARE = "A fare that cost 9 euros by phone cost 12 at the counter; from July both will cost 10."
_VOTE = "The bill passed with 231 votes to 219."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_PUZZLES, "2위 브라이트포지와는 7문제 차이예요."),
        (_PUZZLES, "사람과는 9문제 차이가 나요."),
        (_VOTE, "법안은 12표 차로 통과됐어요."),
        (_FARE, "7월부터는 휴대폰 요금이 1유로 오르고 창구 요금이 2유로 내려요."),
        (_LAKE, "호수 수위가 190m 낮아졌어요."),
        (_PUPILS, "봇과 공부한 아이들은 평균 14점이 올랐어요."),
        (_NURSES, "앱을 쓴 간호사는 점수가 23점 뛰었어요."),
    ],
)
def test_what_lies_between_two_told_ends_stands(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_PUZZLES, "2위 브라이트포지와는 17문제 차이예요.", "17문제"),
        (_VOTE, "법안은 21표 차로 통과됐어요.", "21표"),
        (_FARE, "7월부터는 휴대폰 요금이 4유로 올라요.", "4유로"),
        (_LAKE, "호수 수위가 190m 높아졌어요.", "190m"),
        (_LAKE, "호수 수위가 270m 낮아졌어요.", "270m"),
        (_PUPILS.replace("72", "74"), "봇과 공부한 아이들은 평균 14점이 올랐어요.", "14점"),
    ],
)
def test_another_gap_or_the_other_way_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
