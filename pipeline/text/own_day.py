"""The day on which an article was written, as its own text counts days: `Tuesday` and `today` of an American article are told from there.

Feeds give a moment, which is stored without its zone. A Korean article is of the newsletter's zone; any other one is of the day that its
first line gives, or of the one day among those that the moment is somewhere on earth whose weekday its opening names as past, else of UTC.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from pipeline.text import relative_days

_OPENING = 5  # sentences
_SOMEWHERE = (timezone(timedelta(hours=-8)), UTC, timezone(timedelta(hours=9)))


def own_day(published: datetime, language: str, sentences: Sequence[str], zone: tzinfo) -> date:
    """Return the day of an article from when it came out, its language and its sentences; `zone` is the newsletter's."""
    if language == "ko":
        return published.astimezone(zone).date()
    opening = sentences[:_OPENING]
    if line := next((found for one in opening[:2] if (found := relative_days.dateline(one))), None):
        return line[0]
    days = {published.astimezone(there).date() for there in _SOMEWHERE}
    named = {weekday for one in opening for weekday in relative_days.past_weekdays(one)}
    told = [day for day in days if day.weekday() in named]
    return told[0] if len(told) == 1 else published.astimezone(UTC).date()
