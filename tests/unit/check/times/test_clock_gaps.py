"""How far two clock times of a race lie apart."""

import pytest

from pipeline.check.times import clock_gaps
from tests.unit.check.building import blocks, worked_out


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("She won the marathon in 2 hours 21 minutes and 15 seconds. Second came Ruth Adeyemi, in 2:24:50, after a fall; last year nine of 40 gave up.", "아데예미는 우승자보다 3분 35초 늦게 들어왔어요.", "아데예미는 우승자보다 4분 35초 늦게 들어왔어요."),
        ("The robot finished in 58:20, while its rival needed 1:02:05. It beat last year's time by 11 minutes.", "로봇은 경쟁자보다 3분 45초 빨랐어요.", "로봇은 경쟁자보다 2분 45초 빨랐어요."),
        ("The boat crossed in 4 hours 10 minutes and 30 seconds. The ferry, in 4:31:10, was third. The sea had a swell of 2 metres.", "배는 여객선보다 20분 40초 먼저 닿았어요.", "배는 여객선보다 21분 40초 먼저 닿았어요."),
    ],
)  # fmt: skip
def test_what_lies_between_two_clock_times_is_told_in_minutes_and_seconds(source: str, right: str, wrong: str) -> None:
    assert any(one.holds for one in worked_out(clock_gaps.reckoned, source, right))
    assert blocks(source, right) == []
    assert blocks(source, wrong)
