"""What a change that a Korean report tells in percent leaves of a figure, or makes of it."""

import pytest

from pipeline.check.lint import lint_pair

FELL = "가온 헤지펀드의 7월 포트폴리오가 67% 하락했다."
SHRANK = "온담의 3분기 광고 매출은 1년 전보다 75% 줄었다."
GREW = "온담의 가입자는 1년 새 204% 늘었다."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FELL, "7월에 67% 빠졌어요. 남은 가치가 전의 3분의 1 정도예요."),
        (SHRANK, "온담의 광고 매출이 4분의 1로 쪼그라들었어요."),
        (GREW, "온담의 가입자가 1년 새 세 배가 됐어요."),
    ],
)
def test_what_is_left_or_made_stands(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FELL, "7월에 67% 빠졌어요. 남은 가치가 전의 4분의 1 정도예요."),
        (SHRANK, "온담의 광고 매출이 3분의 1로 쪼그라들었어요."),
        (GREW, "온담의 가입자가 1년 새 네 배가 됐어요."),
    ],
)
def test_another_part_or_multiple_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))
