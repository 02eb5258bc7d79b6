"""Read the day and hour that an editor typed: `2026-12-03 14:00`, `2026. 12. 3.`, `12월 3일(목) 오후 2시`, `Dec 3, 2pm`.

A day without a year is the one nearest to the issue: `1월 10일` in an issue of December is next year's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from datetime import time as time_of_day

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAY = "|".join(
    (
        r"(?P<y1>(?:19|20)\d\d)\s?(?P<s>[-./년])\s?(?P<m1>\d{1,2})\s?[-./월]\s?(?P<d1>\d{1,2})(?!\d)일?",
        r"(?<![\d.])(?P<m2>\d{1,2})월\s?(?P<d2>\d{1,2})일",
        r"(?<![\d./])(?P<m3>\d{1,2})/(?P<d3>\d{1,2})(?![\d/])",
        rf"(?<![a-z]){_NAME}\s(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?P<y4>(?:19|20)\d\d))?",
    )
)
_DAYS = re.compile(_DAY, re.IGNORECASE)
_UNTIL = re.compile(
    r"\s?(?:\([월화수목금토일](?:요일)?\))?\s?[~∼〜–]\s?(?:(?P<month>\d{1,2})[-./월]\s?)?(?P<day>\d{1,2})(?:일|(?![\d:시년./-]))"
)
_HALVES = {"오전": 0, "아침": 0, "새벽": 0, "am": 0, "a.m.": 0, "오후": 12, "낮": 12, "저녁": 12, "밤": 12}
_HALVES |= {"pm": 12, "p.m.": 12}
_HOUR = re.compile(
    r"(?P<word>정오|자정|noon|midnight)"
    r"|(?:(?P<before>오전|오후|아침|새벽|낮|저녁|밤)\s?)?(?<![\d:])(?P<hour>\d{1,2})"
    r"(?::(?P<minute>[0-5]\d)|시(?:\s?(?:(?P<minutes>[0-5]?\d)분|(?P<half>반)))?|(?=\s?[ap]\.?m))"
    r"(?:\s?(?P<after>[ap]\.?m\.?))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, its time where one is given, and the last day where it goes on for several."""

    day: date
    time: time_of_day | None = None
    last: date | None = None

    def past(self, now: datetime, zone: tzinfo) -> bool:
        """Whether it is over at `now`: by its time where it has one and lasts a day, else at the end of its last day."""
        local = now.astimezone(zone)
        if self.time is not None and self.last is None:
            return datetime.combine(self.day, self.time, zone) < local
        return (self.last or self.day) < local.date()


def moment(text: str, issue: date) -> Moment | None:
    """Return the first moment that a text names, or None where it names no day; `issue` is the day of the issue."""
    found = list(_days(text, issue))
    if not found:
        return None
    end, day = found[0]
    later = [other for _, other in found[1:] if other > day]
    return Moment(day, _time(_DAYS.sub(" ", text[end:])) or _time(_DAYS.sub(" ", text)), max(later, default=None))


def _days(text: str, issue: date) -> Iterator[tuple[int, date]]:
    for match in _DAYS.finditer(text):
        part = {name[:-1] if name[-1].isdigit() else name: value for name, value in match.groupdict().items() if value}
        month = int(part["m"]) if "m" in part else _MONTHS.index(part["name"].casefold()) + 1
        day = (
            _nearest(month, int(part["d"]), issue) if "y" not in part else _valid(int(part["y"]), month, int(part["d"]))
        )
        if day is not None:
            yield match.end(), day
            until = _UNTIL.match(text, match.end())
            last = _valid(day.year, int(until["month"] or day.month), int(until["day"])) if until else None
            if last is not None:
                yield match.end(), last


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, issue: date) -> date | None:
    years = (issue.year, issue.year + 1, issue.year - 1)
    found = [one for year in years if (one := _valid(year, month, day)) is not None]
    return min(found, key=lambda one: abs(one - issue), default=None)


def _time(text: str) -> time_of_day | None:
    """Return the first time of day in a text; midnight is none: it may be either end of the day."""
    match = _HOUR.search(text)
    if match is None:
        return None
    if match["word"]:
        return time_of_day(12) if match["word"].casefold() in ("정오", "noon") else None
    hour = int(match["hour"])
    half = _HALVES.get((match["before"] or match["after"] or "").casefold())
    if half is not None and hour <= 12:
        hour = 24 if match["before"] == "밤" and hour == 12 else hour % 12 + half
    minute = 30 if match["half"] else int(match["minute"] or match["minutes"] or 0)
    return time_of_day(hour, minute) if hour < 24 else None
