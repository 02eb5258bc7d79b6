"""What a person means by a time: in the newsletter's zone, over the changes of the clock, never in the past."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from pipeline.config import Newsletter
from pipeline.errors import UsageError
from pipeline.run.approval import parse_time

SEOUL = ZoneInfo("Asia/Seoul")
BERLIN = ZoneInfo("Europe/Berlin")
ISSUE = date(2026, 12, 2)


def newsletter(zone: str = "Asia/Seoul") -> Newsletter:
    return Newsletter.model_validate({"name": "주간", "timezone": zone})


def at(text: str, now: datetime, zone: str = "Asia/Seoul", day: date = ISSUE) -> datetime:
    return parse_time(newsletter(zone), day, text, now)


@pytest.mark.parametrize(
    ("now", "meant"),
    [
        (datetime(2026, 11, 30, 22, 0, tzinfo=SEOUL), datetime(2026, 12, 2, 7, 0, tzinfo=SEOUL)),  # two days before
        (datetime(2026, 12, 1, 21, 30, tzinfo=SEOUL), datetime(2026, 12, 2, 7, 0, tzinfo=SEOUL)),
        (datetime(2026, 12, 2, 6, 59, tzinfo=SEOUL), datetime(2026, 12, 2, 7, 0, tzinfo=SEOUL)),
        (datetime(2026, 12, 2, 7, 0, tzinfo=SEOUL), datetime(2026, 12, 3, 7, 0, tzinfo=SEOUL)),  # over: tomorrow
        (datetime(2026, 12, 4, 5, 0, tzinfo=SEOUL), datetime(2026, 12, 4, 7, 0, tzinfo=SEOUL)),  # late: today still
        (datetime(2026, 12, 1, 12, 0, tzinfo=UTC), datetime(2026, 12, 2, 7, 0, tzinfo=SEOUL)),  # a machine elsewhere
    ],
)
def test_a_bare_time_is_that_of_the_issues_day_or_the_next_one_after_it(now: datetime, meant: datetime) -> None:
    assert at("07:00", now) == meant


def test_a_day_may_be_named() -> None:
    now = datetime(2026, 12, 1, 12, 0, tzinfo=SEOUL)
    meant = datetime(2026, 12, 5, 18, 30, tzinfo=SEOUL)
    assert at("2026-12-05 18:30", now) == at("2026-12-05T18:30", now) == meant
    assert at("7:05", now) == datetime(2026, 12, 2, 7, 5, tzinfo=SEOUL)


@pytest.mark.parametrize(
    "text", ["", "7", "24:00", "07:60", "07:0", "내일", "2026-13-01 07:00", "12-02 07:00", "07:00:00"]
)
def test_what_is_no_time_is_said(text: str) -> None:
    with pytest.raises(UsageError):
        at(text, datetime(2026, 12, 1, 12, 0, tzinfo=SEOUL))


def test_a_named_moment_that_is_past_is_refused_with_the_time_it_is_now() -> None:
    with pytest.raises(UsageError, match=r"12-01 화요일 07:00.*12-01 화요일 12:00"):
        at("2026-12-01 07:00", datetime(2026, 12, 1, 12, 0, tzinfo=SEOUL))


def test_a_time_that_summer_time_leaves_out_is_refused() -> None:
    now = datetime(2026, 3, 28, 12, 0, tzinfo=BERLIN)
    for text in ("02:30", "2026-03-29 02:30"):
        with pytest.raises(UsageError, match="서머타임"):
            at(text, now, "Europe/Berlin", date(2026, 3, 29))
    assert at("03:30", now, "Europe/Berlin", date(2026, 3, 29)).astimezone(UTC) == datetime(
        2026, 3, 29, 1, 30, tzinfo=UTC
    )


def test_a_time_that_comes_twice_is_the_first() -> None:
    now = datetime(2026, 10, 24, 12, 0, tzinfo=BERLIN)
    meant = at("02:30", now, "Europe/Berlin", date(2026, 10, 25))
    assert meant.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_wall_time_holds_over_a_change_of_the_clock() -> None:
    now = datetime(2026, 10, 24, 7, 30, tzinfo=BERLIN)
    meant = at("07:00", now, "Europe/Berlin", date(2026, 10, 25))
    assert (meant - now).total_seconds() / 3600 == 23.5  # of the wall
    assert (meant.astimezone(UTC) - now.astimezone(UTC)).total_seconds() / 3600 == 24.5
