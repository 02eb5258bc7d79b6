"""Which folders of `output/` are issues: those whose name is a date. A copy that somebody left beside them is none."""

import re
from datetime import date

from pipeline.run.context import Context

_LIKE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")


def day_of(name: str) -> date | None:
    """Return the date that a folder's name is, as we write it; None where it is none."""
    try:
        day = date.fromisoformat(name)
    except ValueError:
        return None
    return day if day.isoformat() == name else None


def days(context: Context, file: str = "") -> list[date]:
    """Return the dates of all issue folders, oldest first; with `file` of those that hold it."""
    found = (day_of(path.name) for path in context.output.glob("*") if path.is_dir() and (path / file).exists())
    return sorted(day for day in found if day is not None)


def strays(context: Context) -> list[str]:
    """Return the names of folders that look like an issue's, but are none: copies, dates that do not exist."""
    paths = (path for path in context.output.glob("*") if path.is_dir() and _LIKE.match(path.name))
    return sorted(path.name for path in paths if day_of(path.name) is None)
