"""Days told by the text's own day."""

from datetime import date

import pytest

from pipeline.text import months, relative_days

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("text", "day", "rest"),
    [
        ("Nov. 18, 2026 — The Commission opened a case.", WEDNESDAY, "The Commission opened a case."),
        ("SEOUL, Nov. 18, 2026 (AP) — The bank fell.", WEDNESDAY, "The bank fell."),
        ("2026-11-18: New release.", WEDNESDAY, "New release."),
        ("2026년 11월 18일 — 새 모델이 나왔다.", WEDNESDAY, "새 모델이 나왔다."),
        ("Published: 18 November 2026. The lab hired nine.", WEDNESDAY, "The lab hired nine."),
    ],
)
def test_a_first_line_gives_a_text_its_day(text: str, day: date, rest: str) -> None:
    found = relative_days.dateline(text)
    assert found is not None
    assert (found[0], text[found[1] :].strip()) == (day, rest)


@pytest.mark.parametrize(
    "text",
    [
        "Nov. 18, 2026 was a good day.",
        "The law of Nov. 18, 2026 — a draft",
        "Nov. 31, 2026 — Nothing.",
        "Lumen 2 is out.",
    ],
)
def test_a_day_that_is_told_is_no_dateline(text: str) -> None:
    assert relative_days.dateline(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began yesterday.", {(2026, 11, 17)}),
        ("It begins the day after tomorrow.", {(2026, 11, 20)}),
        ("It fell the day before yesterday.", {(2026, 11, 16)}),
        ("Three days ago it closed.", {(2026, 11, 15)}),
        ("It opens on Monday.", {(2026, 11, 16), (2026, 11, 23)}),
        ("It opened last Friday.", {(2026, 11, 13)}),
        ("It opens next Tuesday.", {(2026, 11, 24)}),
        ("The talks in December were called off last month.", {(2026, 10, None)}),
        ("그제 문을 열었다.", {(2026, 11, 16)}),
        ("사흘 전 문을 열었다.", {(2026, 11, 15)}),
        ("지난달 문을 열었다.", {(2026, 10, None)}),
        ("It was quick.", set()),
    ],
)
def test_an_expression_yields_the_days_that_it_can_mean(text: str, expected: set[object]) -> None:
    assert relative_days.days(text, WEDNESDAY) == expected


def test_a_weekday_of_this_week_and_of_the_last_are_both_last() -> None:
    friday = date(2026, 11, 20)
    assert relative_days.days("last Wednesday", friday) == {(2026, 11, 18), (2026, 11, 11)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the six months to September, exports rose.", {4, 9}),
        ("three months ended Jan. 31", {11, 1}),
        ("in the first nine months of 2026", {1, 9}),
        ("by the end of the third quarter", {7, 9}),
        ("in the second half of the year", {7, 12}),
        ("before year-end", {12}),
        ("상반기에 끝나요", {1, 6}),
        ("It took six months.", set()),
        ("올 들어 120만 대를 팔았다.", {1}),
        ("Sales so far this year are up.", {1}),
    ],
)
def test_a_span_of_months_has_its_ends(text: str, expected: set[int]) -> None:
    assert months.bounds(text) == expected
