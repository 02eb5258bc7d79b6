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


_QUARTER = "Sales came to $14.2 billion, up 34% from $10.6 billion a year earlier and 8% from $13.1 billion in the previous quarter."
_MONTH = "Visits came to 4.1 million, an increase of 15% over the same month last year and of 4% on the previous month."
_KOREAN = "매출은 142억 달러로 1년 전(106억 달러)보다 34%, 직전 분기의 131억 달러보다는 8% 늘었다."
_STOCK = "The backlog stood at 5,200 units, compared with 4,800 a month earlier and 3,100 a year ago."


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (_QUARTER, "매출은 1년 전의 131억 달러보다 34% 늘었어요.", "1년 전의 131억 달러"),
        (_QUARTER, "매출은 142억 달러로 직전 분기보다 34% 늘었어요.", "직전 분기보다 34%"),
        (_QUARTER, "지난해 같은 기간보다 8% 늘었어요.", "지난해 같은 기간보다 8%"),
        (_MONTH, "방문은 전달보다 15% 늘었어요.", "전달보다 15%"),
        (_KOREAN, "매출은 142억 달러로 직전 분기보다 34% 늘었어요.", "직전 분기보다 34%"),
        ("수출은 전년 동월 대비 12%, 전월 대비 3% 증가했다.", "수출은 1년 전보다 3% 늘었어요.", "1년 전보다 3%"),
        ("Orders fell 6% quarter on quarter but grew 22% year on year.", "주문은 1년 전보다 6% 줄었어요.", "1년 전보다 6%"),
        (_STOCK, "쌓인 주문은 5200대로, 1년 전 4800대보다 늘었어요.", "1년 전 4800대"),
        ("Its share was 18%, up from 15% in the previous quarter and 9% a year ago.", "점유율은 1년 전 15%에서 18%로 올랐어요.", "1년 전 15%"),
    ],
)  # fmt: skip
def test_another_time_than_that_of_the_very_figure_blocks(source: str, draft: str, wrong: str) -> None:
    assert _blocked(source, draft) == [wrong]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_QUARTER, "매출은 142억 달러로 1년 전보다 34%, 직전 분기보다 8% 늘었어요."),
        (_QUARTER, "매출은 직전 분기의 131억 달러에서 142억 달러로 8% 늘었어요."),
        (_MONTH, "방문은 전달보다 4%, 지난해 같은 달보다 15% 늘었어요."),
        (_KOREAN, "매출은 직전 분기보다 8%, 1년 전보다 34% 늘었어요."),
        ("Factory prices rose 12% last month from a year earlier.", "공장 가격이 지난달 1년 전보다 12% 올랐어요."),
        ("Growth was 34%, compared with 20% a year earlier.", "성장률은 1년 전 20%에서 34%로 높아졌어요."),
        ("매출은 전년보다 12%, 전월보다도 12% 늘었다.", "매출은 한 달 전보다 12% 늘었어요."),
    ],
)  # fmt: skip
def test_each_figure_held_against_its_own_time_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []
