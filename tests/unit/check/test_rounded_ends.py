"""Both ends of a change are rounded where one word rounds them."""

import pytest

from pipeline.check import lint_pair

_RIGHT = [
    ("Its market share fell from 31.4% to 24.8%.", "점유율이 31%에서 25% 정도로 줄었어요."),
    ("The wait rose from 38.6 days to 52.3.", "기다리는 날이 39일에서 52일쯤으로 늘었어요."),
    ("The cost fell from $1.98 million to $1.21 million.", "비용이 200만 달러에서 120만 달러 정도로 줄었어요."),
    ("The trip now takes 5.9 hours instead of 8.1.", "8시간 걸리던 길이 6시간 정도로 줄었어요."),
    ("Its fleet grew from 1,986 to 3,040 vans.", "차가 2,000대에서 3,000대가량으로 늘었어요."),
    ("Its fleet grew from 1,986 to 3,040 vans.", "차가 약 2,000대에서 3,000대로 늘었어요."),
    ("The wait fell from 9.1 hours to 6.4.", "9시간 걸리던 것이 6시간 반쯤으로 줄었어요."),
    (
        "the average wait at anchor fell from 9.1 hours to 6.4.",
        "기다리는 시간이 평균 9시간에서 6시간 반 정도로 줄었어요.",
    ),
    (
        "the average wait at anchor fell from 9.1 hours to 6.4.",
        "기다리는 시간이 평균 9시간에서 6시간 남짓으로 줄었어요.",
    ),
    ("the average wait at anchor fell from 9.1 hours to 6.4.", "9시간이던 것이 6시간 반쯤으로 줄었어요."),
    ("the average wait at anchor fell from 9.1 hours to 6.4.", "9시간 남짓에서 6시간 남짓으로 줄었어요."),
    ("Sales rose from 2.97 million cars to 5.24 million.", "판매가 300만 대에서 520만 대 정도로 늘었어요."),
    ("Sales rose from 2.97 million cars to 5.24 million.", "판매가 약 300만 대에서 520만 대로 늘었어요."),
    ("Its share rose from 41.2% to 57.9%.", "비중이 41%에서 58%쯤으로 커졌어요."),
    ("Its share rose from 41.2% to 57.9%.", "비중이 41%에서 58% 안팎으로 커졌어요."),
    ("The price fell from $6.12 to $4.95.", "값이 6달러에서 5달러쯤으로 떨어졌어요."),
    (
        "Its revenue rose from $148.6 million to $203.3 million.",
        "매출이 1억 5,000만 달러에서 2억 달러 남짓으로 늘었어요.",
    ),
]
_WRONG = [
    ("Its market share fell from 31.4% to 24.8%.", "점유율이 34%에서 25% 정도로 줄었어요."),
    ("The trip now takes 5.9 hours instead of 8.1.", "9시간 걸리던 길이 6시간 정도로 줄었어요."),
    (
        "the average wait at anchor fell from 9.1 hours to 6.4.",
        "기다리는 시간이 평균 8시간에서 6시간 반 정도로 줄었어요.",
    ),
    ("the average wait at anchor fell from 9.1 hours to 6.4.", "기다리는 시간이 평균 9시간에서 5시간 정도로 줄었어요."),
    ("Sales rose from 2.97 million cars to 5.24 million.", "판매가 200만 대에서 520만 대 정도로 늘었어요."),
    ("Its share rose from 41.2% to 57.9%.", "비중이 46%에서 58%쯤으로 커졌어요."),
    ("The price fell from $6.12 to $4.95.", "값이 7달러에서 5달러쯤으로 떨어졌어요."),
    (
        "Its revenue rose from $148.6 million to $203.3 million.",
        "매출이 1억 8,000만 달러에서 2억 달러 남짓으로 늘었어요.",
    ),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.kind for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_an_end_rounded_with_the_other_is_let_be(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_an_end_that_no_rounding_gives_is_told(source: str, draft: str) -> None:
    assert _blocks(source, draft)
