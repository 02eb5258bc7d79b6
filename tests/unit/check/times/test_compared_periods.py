"""What a change is held against is what the source holds it against."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "Profit was $14.4 billion, up 12% from a year ago.",
            "이익은 144억 달러로 1개월 전보다 12% 늘었어요.",
            "1개월 전보다",
        ),
        ("Freight rates slid 31% from a year ago.", "운임이 한 달 전보다 31% 내렸어요.", "한 달 전보다"),
        ("Sales rose 20% from the previous quarter.", "매출이 1년 전보다 20% 늘었어요.", "1년 전보다"),
        ("Sales rose 20% year over year in October.", "10월 매출이 전월 대비 20% 늘었어요.", "전월 대비"),
    ],
)
def test_another_time_than_the_sources_blocks(source: str, draft: str, wrong: str) -> None:
    assert _blocked(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Profit was $14.4 billion, up 12% from a year ago.", "이익은 144억 달러로 1년 전보다 12% 늘었어요."),
        ("Prices rose 3% on the month and 5% from a year earlier.", "물가는 한 달 전보다 3% 올랐어요."),
        ("Sales rose 20% in October from the month before.", "10월 매출이 한 달 전보다 20% 늘었어요."),
        ("Sales rose 20% year over year in the third quarter.", "3분기 매출이 1년 사이 20% 늘었어요."),
    ],
)
def test_the_sources_own_time_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
