"""From when to when an issue looks, by what the state remembers of the one before it."""

from datetime import date, datetime

from pipeline.run import calendar
from pipeline.run.context import Context


def bounds(context: Context, day: date) -> tuple[datetime, datetime]:
    """Return from when to when an issue looks."""
    newsletter = context.settings.newsletter
    last = context.state.previous_collect(before=day.isoformat())
    return calendar.window(newsletter, day, calendar.seen_until(newsletter, *last) if last else None)
