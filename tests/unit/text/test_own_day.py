"""The day from which an article counts its own days, and the weekdays that it tells as past."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from pipeline.text.own_day import own_day
from pipeline.text.relative_days import past_weekdays

SEOUL = ZoneInfo("Asia/Seoul")


@pytest.mark.parametrize(
    ("hour", "language", "sentence", "day"),
    [
        (22, "en", "Garam opened its office today.", 24),  # Wednesday in Seoul
        (22, "ko", "가람은 오늘 사무실을 열었다.", 25),
        (2, "en", "Garam said Monday that it had opened an office.", 23),  # in California
        (2, "en", "Garam opened its office today.", 24),
        (2, "en", "Garam will open its office on Monday.", 24),
        (22, "en", "Garam opened its office on Wednesday.", 25),  # in Singapore
        (22, "en", "Garam opened its office on Sunday.", 24),
        (22, "en", "SAN FRANCISCO, Nov. 20, 2026 — Garam opened its office.", 20),
    ],
)
def test_the_day_is_the_articles_own(hour: int, language: str, sentence: str, day: int) -> None:
    published = datetime(2026, 11, 24, hour, tzinfo=UTC)  # a Tuesday
    assert own_day(published, language, ("Garam opens an office", sentence), SEOUL) == date(2026, 11, day)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Garam said Tuesday that it had opened an office.", {1}),
        ("The office opened on Monday, Garam announced Tuesday.", {0, 1}),
        ("Garam closed it late Friday.", {4}),
        ("Garam will open it on Tuesday.", set()),
        ("The office has been open since Monday.", set()),
        ("It opened on Tuesdays.", set()),
        ("Garam fixed Tuesday's outage.", set()),
        ("It opened on Tuesday, 3 March.", set()),
        ("It opened on Tuesday March 3.", set()),
    ],
)
def test_a_weekday_is_past_where_something_was_done_on_it(sentence: str, found: set[int]) -> None:
    assert past_weekdays(sentence) == found
