"""부터 and 까지 of an amount are not exchanged."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding


def _starting(source: str, draft: str) -> list[Finding]:
    return [one for one in lint_pair(source, draft) if one.kind == "number-contradicted"]


@pytest.mark.parametrize(
    ("source", "draft", "right"),
    [
        ("Tickets start at $45.", "표는 45달러까지예요.", "45달러부터"),
        ("The boat carries up to 60 guests.", "배에는 60명부터 타요.", "60명까지"),
        ("새 자전거 값은 84만9000원부터다.", "새 자전거 값은 84만 9,000원까지예요.", "84만 9,000원부터"),
        ("한 반은 24명까지 받는다.", "한 반은 24명부터 받아요.", "24명까지"),
    ],
)
def test_where_an_amount_begins_is_not_where_it_ends(source: str, draft: str, right: str) -> None:
    assert [one.fix.replace for one in _starting(source, draft) if one.fix] == [right]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Tickets start at $45.", "표는 45달러부터예요."),
        ("Tickets go on sale from $45 to $90.", "표는 90달러까지예요."),
        ("The boat carries up to 60 guests.", "배에는 60명까지 타요."),
        ("The fare fell to as little as $45.", "요금은 45달러까지 내려갔어요."),
        ("Sales rose to $40 million from $30 million.", "매출은 3,000만 달러에서 4,000만 달러까지 늘었어요."),
    ],
)
def test_what_both_texts_call_the_same_end_stands(source: str, draft: str) -> None:
    assert _starting(source, draft) == []
