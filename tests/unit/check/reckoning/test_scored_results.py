"""A figure that no rule lets stand stands where all that speaks for an operation outweighs what speaks against it, among figures enough."""

import pytest

from pipeline.check import lint_pair

TAXIS = (
    "Sable's driverless taxis began carrying paying passengers in Busan on Monday, the first such service without a safety driver on board. "
    "Thirty cars will operate from 10 p.m. to 5 a.m., at a base fare of 5,200 won plus 1,200 won per kilometre. The city has capped the speed "
    "at 60 kilometres an hour and may suspend the licence if the fleet causes more than two accidents in any quarter."
)
STORMS = (
    "A weather model predicted the tracks of 41 storms with an average error of 112km three days ahead, 21% better than the conventional "
    "forecast's 142km. It produces a ten-day forecast in 60 seconds on a single chip; the supercomputer needs about two hours. It fell short "
    "by an average of 6 metres a second in the fiercest storms."
)

RIGHT = [
    (TAXIS, "10km를 타면 기본요금 5,200원에 1만 2,000원이 붙어 1만 7,200원이에요."),
    (STORMS, "열흘 치 예보를 칩 하나로 60초 만에 뽑아내요. 슈퍼컴퓨터로는 두 시간쯤 걸리니 120배쯤 빠른 셈이에요."),
]
WRONG = [
    (TAXIS, "10km를 타면 기본요금 5,200원에 1만 2,000원이 붙어 1만 8,200원이에요.", "1만 8,200원"),
    (
        STORMS,
        "열흘 치 예보를 칩 하나로 60초 만에 뽑아내요. 슈퍼컴퓨터로는 두 시간쯤 걸리니 200배쯤 빠른 셈이에요.",
        "200배",
    ),
]


def test_a_step_that_no_number_of_the_source_gives_is_not_offered() -> None:
    """Sizes of a chip in metres are nought as a step writes them."""
    source = "두께는 0.5나노미터에서 0.25나노미터로 얇아졌다. 값은 12만 원, 무게는 3g, 수명은 9년이고 직원 40명이 7달 만들었다."
    assert all(
        "/ 0" not in one.message
        for one in lint_pair(source, "새 막의 두께는 먼저 것의 절반이에요. 값은 12만 원이에요.")
    )


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_all_speaks_for_is_only_to_be_declared(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_figure_beside_it_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))
