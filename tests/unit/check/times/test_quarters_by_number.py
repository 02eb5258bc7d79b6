"""The quarter that is left of a year, which no source need name."""

import pytest

from pipeline.check import lint_pair

TARGET = "올해 매출 목표는 2조 원이며 3분기까지 누적 매출은 1조5000억 원이다."
THREE = "The chipmaker aims for $12 billion in sales this year and has made $9 billion in the first three quarters."
ALONE = "3분기 매출은 5000억 원이다. 올해 목표는 2조 원이다."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (TARGET, "목표를 채우려면 4분기에 5,000억 원을 더 팔아야 해요."),
        (THREE, "올해 목표 120억 달러를 채우려면 4분기에 30억 달러를 더 벌어야 해요."),
    ],
)
def test_the_quarter_that_three_leave_may_be_named(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (TARGET, "4분기까지 누적 매출은 1조 5,000억 원이에요.", "4분기"),
        (TARGET, "목표를 채우려면 2분기에 5,000억 원을 더 팔아야 해요.", "2분기"),
        (THREE, "4분기에 90억 달러를 벌었어요.", "4분기"),
        (ALONE, "4분기 매출이 5,000억 원이에요. 목표를 채우려면 더 벌어야 해요.", "4분기"),
    ],
)
def test_another_quarter_than_the_source_tells_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _blocked(source, draft)
