"""Which issue is meant, which days it looks back on, and which number it carries."""

from datetime import date, datetime, timedelta

import pytest

from pipeline.config import Newsletter
from pipeline.errors import UsageError
from pipeline.run import calendar

WEEKLY = Newsletter(
    name="주간", weekday="wednesday", time="07:00", timezone="Asia/Seoul", window_days=7, first_number=10
)
DAY = date(2026, 11, 25)


def at(text: str, zone: str = "+09:00") -> datetime:
    return datetime.fromisoformat(f"{text}{zone}")


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-24T21:00", "2026-11-25"),
        ("2026-11-25T06:59", "2026-11-25"),
        ("2026-11-25T07:01", "2026-11-25"),
        ("2026-11-26T07:00", "2026-11-25"),
        ("2026-11-26T07:01", "2026-12-02"),
        ("2026-11-29T12:00", "2026-12-02"),
        ("2026-12-30T23:00", "2026-12-30"),
        ("2027-01-01T00:00", "2027-01-06"),
    ],
)
def test_the_nearest_issue_is_meant_until_it_is_over_a_day_past(now: str, day: str) -> None:
    assert calendar.issue_day(WEEKLY, at(now)) == date.fromisoformat(day)


def test_the_newsletters_zone_decides_which_day_it_is() -> None:
    assert calendar.issue_day(WEEKLY, at("2026-11-25T22:00", "+00:00")) == DAY
    assert calendar.issue_day(WEEKLY, at("2026-11-25T22:01", "+00:00")) == date(2026, 12, 2)


def test_a_window_begins_where_the_previous_issue_stopped_looking() -> None:
    until = at("2026-11-25T07:00")
    previous = at("2026-11-17T21:00")
    assert calendar.window(WEEKLY, DAY, previous) == (previous, until)
    assert calendar.window(WEEKLY, DAY, None) == (until - timedelta(days=7), until)
    assert calendar.window(WEEKLY, DAY, at("2026-01-01T00:00")) == (until - timedelta(days=14), until)


@pytest.mark.parametrize(
    ("collected", "seen"),
    [
        ("2026-11-17T21:00", "2026-11-17T21:00"),
        ("2026-11-18T22:00", "2026-11-18T07:00"),
        ("2026-11-24T10:00", "2026-11-18T07:00"),
    ],
)
def test_what_came_after_an_issues_own_time_belongs_to_the_next(collected: str, seen: str) -> None:
    assert calendar.seen_until(WEEKLY, "2026-11-18", at(collected)) == at(seen)


def test_the_number_counts_sent_issues_before_it_from_the_first_number() -> None:
    sent = [date(2026, 11, 4), date(2026, 11, 18), date(2026, 12, 9)]
    assert calendar.number(WEEKLY, DAY, []) == 10
    assert calendar.number(WEEKLY, DAY, sent) == 12
    assert calendar.number(WEEKLY, date(2026, 11, 4), sent) == 10


@pytest.mark.parametrize("text", ["morgen", "2026-13-01", "2026-02-30", "", "26-1-1", "20261125T00", "2026-11-25\n"])
def test_a_date_that_is_none_is_said_with_how_to_write_one(text: str) -> None:
    with pytest.raises(UsageError, match="2026-12-02"):
        calendar.parse_day(text)
