"""Which issue is meant, which days it looks back on, and which number it carries. Pure: the time is an argument."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from pipeline.config import Newsletter
from pipeline.errors import UsageError
from pipeline.messages import say

GRACE = timedelta(hours=24)


def issue_time(newsletter: Newsletter, day: date) -> datetime:
    """Return the moment an issue is due."""
    return datetime.combine(day, newsletter.hour, newsletter.zone)


def issue_day(newsletter: Newsletter, now: datetime) -> date:
    """Return the nearest issue day that is not over 24 hours past: on Tuesday 21:00 it is Wednesday's."""
    local = now.astimezone(newsletter.zone)
    day = local.date() + timedelta(days=(newsletter.day - local.weekday()) % 7) - timedelta(days=7)
    while issue_time(newsletter, day) + GRACE < now:
        day += timedelta(days=7)
    return day


def parse_day(text: str) -> date:
    """Return the date that a person typed; UsageError where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(say("run.baddate", text=text)) from error


def window(newsletter: Newsletter, day: date, previous: datetime | None) -> tuple[datetime, datetime]:
    """Return from when to when an issue looks: from the previous issue's last collect, at most twice `window_days` back."""
    until = issue_time(newsletter, day)
    since = previous or until - timedelta(days=newsletter.window_days)
    return max(min(since, until), earliest(newsletter, day)), until


def earliest(newsletter: Newsletter, day: date) -> datetime:
    """Return how far back an issue may look at most: twice `window_days`."""
    return issue_time(newsletter, day) - timedelta(days=2 * newsletter.window_days)


def seen_until(newsletter: Newsletter, issue: str, collected: datetime) -> datetime:
    """Return up to when an issue looked: its last collect, but not beyond its own time, where its window ended."""
    return min(collected, issue_time(newsletter, date.fromisoformat(issue)))


def number(newsletter: Newsletter, day: date, sent: Collection[date]) -> int:
    """Return an issue's number: sent issues before it, counted from `first_number`."""
    return newsletter.first_number + sum(1 for other in sent if other < day)
