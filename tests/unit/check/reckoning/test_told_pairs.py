"""Figures that two others give by what is said of both: a ratio of two shares, who is so many behind whom, a least price, a forerunner's figure."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

BUGS = "Corvid's repair bot closed 43 of 90 tickets in the trial, seven fewer than rival Plover and two more than the clerks."
SEATS = "The licence costs $15 per seat, with a minimum of four seats."
LAMP = "The new lamp draws 18 watts, half of what its predecessor did."
LAMP_KO = "새 램프의 전력 소모는 18와트로 이전 모델의 절반이고, 밝기는 1.4배다."
CLUB = "Membership costs €90 a year, or €9 a month if paid monthly."
DEPOTS = "The Oslo depot of Ferris Cargo cut idling with a scheduling model. Ferris will use it at its three other depots by 2029."
GUIDE = "The guide robot is tried out at Harbour station. If riders like it, 30 more stations will follow."
SLEEP = "In the trial 150 of 250 patients on the drug slept through the night, against 45 of 180 on placebo."
BUSES = "Twelve of the 20 buses were built in Gdansk, six in Turin and two in Lyon."
RIGHT = [
    (BUGS, "가장 많은 50개를 마감한 건 플로버예요."),
    (SEATS, "네 자리부터 살 수 있어서 적어도 60달러는 내야 해요."),
    (LAMP, "전작은 36와트를 썼어요."),
    (LAMP_KO, "전작이 36와트를 쓰던 것을 절반으로 줄였어요."),
    (LAMP_KO, "새 램프는 밝기를 40% 끌어올렸어요."),
    (CLUB, "다달이 내면 1년에 108유로가 들어요. 한꺼번에 내면 18유로를 아껴요."),
    (DEPOTS, "나머지 세 곳에도 넣으면 기지 네 곳이 모두 쓰게 돼요."),
    (GUIDE, "반응이 좋으면 서른한 곳으로 불어나요."),
    (GUIDE, "반응이 좋으면 31곳으로 늘어요."),
    (SLEEP, "밤새 잔 환자가 60%로, 가짜 약을 쓴 쪽(25%)의 두 배를 넘었어요."),
    (BUSES, "버스의 절반 넘게가 그단스크에서 만들어졌어요."),
]  # fmt: skip
WRONG = [
    (BUGS, "플로버는 36건을 마감했어요.", "36건"),
    (BUGS, "플로버는 53건을 마감했어요.", "53건"),
    (SEATS, "네 자리부터 살 수 있어서 적어도 75달러는 내야 해요.", "75달러"),
    (LAMP, "전작은 32와트를 썼어요.", "32와트"),
    (LAMP, "새 램프는 36와트를 써요.", "36와트"),
    (LAMP_KO, "새 램프는 밝기를 80% 끌어올렸어요.", "80%"),
    (CLUB, "다달이 내면 1년에 108유로가 들어요. 한꺼번에 내면 28유로를 아껴요.", "28유로"),
    (DEPOTS, "나머지 세 곳에도 넣으면 기지 다섯 곳이 모두 쓰게 돼요.", "다섯 곳"),
    (GUIDE, "반응이 좋으면 서른두 곳으로 불어나요.", "서른두 곳"),
    (SLEEP, "밤새 잔 환자는 60%로, 가짜 약 쪽(25%)의 세 배를 넘었어요.", "세 배"),
    (BUSES, "버스의 절반 넘게가 토리노에서 만들어졌어요.", "절반"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_two_figures_give_by_the_words_between_them_stands(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_they_do_not_give_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
