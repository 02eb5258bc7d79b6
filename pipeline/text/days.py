"""Read the day and hour that an editor typed: `2026-12-03 14:00`, `12월 3일(목) 오후 2시`, `12.3(목) 14:00`, `26.12.3`, `Dec 3, 2pm`.

Short days (`12.3`, `12/3`) are read only where a day is asked for: in running text they are versions and prices. A day without a year is the one nearest to the issue: `1월 10일` in an issue of December is next year's.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from datetime import time as time_of_day

from pipeline.text.months import MONTH_NAMES
from pipeline.text.patterns import deferred
from pipeline.text.zones import day_of

_NAME = rf"(?P<name>{'|'.join(MONTH_NAMES)})[a-z]*\.?"
_WEEKDAY = r"\s?\([월화수목금토일](?:요일)?\)"
_SHORT = r"(?<![\d.])(?<!오[전후])(?<!오[전후] )(?P<m5>1[0-2]|0?[1-9])\.\s?(?P<d5>3[01]|[12]\d|0?[1-9])"
_OF_YEAR = (
    r"(?<![\d.])'?(?P<y6>[23]\d)(?:년\s?|\.\s?|[-/])(?P<m6>\d{1,2})(?:월\s?|\.\s?|[-/])(?P<d6>\d{1,2})(?![\d:시])일?"
)
_OPENS = r"(?:^|(?<=[~–·,(:)])|(?<=[~–·,(:)] )|(?<=부터)|(?<=부터 )|(?<=[차회] ))"
_CLOSES = r"(?:\.(?!\d)|(?=\s?(?:$|[~–·,(]|부터|까지|\d{1,2}[:시]|오[전후]|정오|아침|낮|저녁|밤|[월화수목금토일]요일)))"
_LONG = (
    r"(?P<y1>(?:19|20)\d\d)\s?(?P<s>[-./년])\s?(?P<m1>\d{1,2})\s?[-./월]\s?(?P<d1>\d{1,2})(?!\d)일?",
    rf"(?<![\d.])(?P<m2>\d{{1,2}})월\s?(?P<d2>\d{{1,2}})(?:일|(?=(?:{_WEEKDAY})?\s?[~–·,]\s?\d{{1,2}}일))",
    rf"{_SHORT}\.?(?={_WEEKDAY})",
    rf"(?<![a-z]){_NAME}\s(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?P<y4>(?:19|20)\d\d))?",
)
_TOLD = deferred("|".join(_LONG), re.IGNORECASE)
_DAYS = deferred(
    "|".join(
        (
            _OF_YEAR,
            *_LONG,
            r"(?<![\d./])(?P<m3>\d{1,2})/(?P<d3>\d{1,2})(?![\d/])",
            rf"{_OPENS}{_SHORT.replace('5>', '7>')}{_CLOSES}",
            rf"(?<![\d-])(?P<m8>\d{{1,2}})-(?P<d8>\d{{1,2}})(?={_WEEKDAY})",
        )
    ),
    re.IGNORECASE,
)
_UNTIL = deferred(
    rf"\.?(?:{_WEEKDAY})?\s?(?:"
    r"(?:[~–]|부터)\s?(?:(?P<month>\d{1,2})[-./월]\s?)?(?P<day>\d{1,2})(?:일|\.(?!\d)|(?![\d:시년./-]))"
    r"|[·,]\s?(?P<other>\d{1,2})일)"
)
_HALVES = {"오전": 0, "아침": 0, "새벽": 0, "am": 0, "a.m.": 0, "오후": 12, "낮": 12, "저녁": 12, "밤": 12}
_HALVES |= {"pm": 12, "p.m.": 12}
_HOUR = deferred(
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
    text = _folded(text)
    found = list(_days(text, issue))
    if not found:
        return None
    end, day = found[0]
    later = [other for _, other in found[1:] if other > day]
    return Moment(day, _time(_DAYS.sub(" ", text[end:])) or _time(_DAYS.sub(" ", text)), max(later, default=None))


def told(text: str, issue: date) -> list[date]:
    """Return the last day of each that running text names beyond doubt: with its month and day, or with its weekday."""
    return [max(days) for match in _TOLD.finditer(_folded(text)) if (days := [one for _, one in _read(match, issue)])]


def _folded(text: str) -> str:
    """Return text with the digits and marks of Korean keyboards as others have them."""
    return re.sub("[∼〜]", "~", unicodedata.normalize("NFKC", text).replace("\u2019", "'").replace("・", "·"))


def _days(text: str, issue: date) -> Iterator[tuple[int, date]]:
    for match in _DAYS.finditer(text):
        yield from _read(match, issue)


def _read(match: re.Match[str], issue: date) -> Iterator[tuple[int, date]]:
    """Yield the day that was matched, and the last one where it goes on (`~ 27일`, `부터 27일까지`, `·4일`)."""
    part = {name.rstrip("12345678"): value for name, value in match.groupdict().items() if value}
    month = int(part["m"]) if "m" in part else MONTH_NAMES.index(part["name"].casefold()) + 1
    day, year = int(part["d"]), int(part.get("y", 0))
    first = day_of(year if year > 99 else 2000 + year, month, day) if year else _nearest(month, day, issue)
    if first is None:
        return
    yield match.end(), first
    until = _UNTIL.match(match.string, match.end())
    last = (
        day_of(first.year, int(until["month"] or first.month), int(until["day"] or until["other"])) if until else None
    )
    if last is not None:
        yield match.end(), last


def _nearest(month: int, day: int, issue: date) -> date | None:
    years = (issue.year, issue.year + 1, issue.year - 1)
    found = [one for year in years if (one := day_of(year, month, day)) is not None]
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
