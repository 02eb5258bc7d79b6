"""A part of what there is now, where a source tells how many go and how many stay: of those who stay, or of those who go."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_NORDAL = "Nordal is replacing 15,000 of its machines, leaving 5,000."
_BANK = "The bank cut 3,000 jobs, leaving 12,000."
RIGHT = [
    (_NORDAL, "노르달은 1만 5,000대를 바꾸고 5,000대를 남겨요. 지금의 4분의 1이에요."),
    (_NORDAL, "노르달은 1만 5,000대를 바꾸고 5,000대가 남으니 지금의 4분의 1만 남아요."),
    (_NORDAL, "전체의 4분의 3인 1만 5,000대를 바꾸고 5,000대가 남아요."),
    (_NORDAL, "노르달은 1만 5,000대를 바꾸고 5,000대를 남겨요. 지금의 4분의 3을 바꾸는 셈이에요."),
    (_NORDAL, "5,000대가 남고 1만 5,000대를 바꾸니, 전체의 4분의 3이 사라져요."),
    (_BANK, "기존의 5분의 1인 3,000명이 나가 1만 2,000명이 남아요."),
    (_BANK, "3,000명이 나가 전체의 5분의 1이 줄고 1만 2,000명이 남아요."),
    (_BANK, "3,000명이 나가고 1만 2,000명이 남으니 예전의 5분의 4예요."),
    ("The bank closed 200 branches and sold 50 more, leaving 400 in Peru and 150 in Chile.", "지점 200곳을 닫아 400곳이 남았고, 지금의 4분의 1은 칠레에 있어요."),
    ("The port is replacing 2,400 buoys, leaving 1,200.", "항구는 부표 2,400개를 바꾸고 1,200개를 남겨요. 지금의 3분의 1이에요."),
    ("The mill is replacing 800 looms, leaving 200.", "공장은 베틀 800대를 바꾸고 200대를 남겨요. 지금의 5분의 1이에요."),
    ("The town will close 6,000 parking places, leaving 2,000.", "주차 자리 6,000면을 없애고 2,000면을 남겨요. 지금의 4분의 1이에요."),
]  # fmt: skip
WRONG = [
    (_NORDAL, "노르달은 1만 5,000대를 바꾸고 5,000대를 남겨요. 지금의 3분의 1이에요.", "3분의 1"),
    (_NORDAL, "노르달은 1만 5,000대를 바꾸고 5,000대를 남겨요. 지금의 3분의 2를 바꾸는 셈이에요.", "3분의 2"),
    (_NORDAL, "1만 5,000대를 바꾸고 5,000대를 남겨요. 지금의 4분의 3만 남아요.", "4분의 3"),
    (_NORDAL, "1만 5,000대를 바꾸고 전체의 4분의 3인 5,000대가 남아요.", "4분의 3"),
    (_BANK, "전체의 5분의 4인 3,000명이 나가 1만 2,000명이 남아요.", "5분의 4"),
    ("The port is replacing 2,400 buoys, leaving 1,200.", "항구는 부표 2,400개를 바꾸고 1,200개를 남겨요. 지금의 절반이에요.", "절반"),
    ("The mill is replacing 800 looms, leaving 200.", "공장은 베틀 800대를 바꾸고 200대를 남겨요. 지금의 4분의 1이에요.", "4분의 1"),
    ("The town will close 6,000 parking places, leaving 2,000.", "주차 자리 6,000면을 없애고 2,000면을 남겨요. 지금의 3분의 1이에요.", "3분의 1"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_part_of_those_who_stay_or_go_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_part_of_neither_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)
