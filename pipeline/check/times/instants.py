"""Points in time that a text names, each counted in its own unit, so that one can be moved and two held against each other.

A day is counted from the year 1, a month and a quarter likewise, a weekday from Monday, a time of day in minutes; a day of an unnamed
month by its number, this year and the next from the text's own.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

Unit = Literal["day", "monthday", "month", "quarter", "year", "relative", "weekday", "clock"]
_ANY_YEAR = 2026  # a day and a month without a year: which one counts only in the days around a leap day
_YEAR_AFTER = deferred(r"(?: of|,|-| in)? ?(?:fiscal )?(?P<year>(?:19|20)\d\d)\b")
_YEAR_BEFORE = deferred(r"(?P<year>(?:19|20)\d\d)(?:년|\s?회계\s?연도)?\s?$|(?P<english>(?:19|20)\d\d)(?:['’]s)? $")
_FEASTS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "new year's eve": (12, 31),
    "new year's day": (1, 1), "halloween": (10, 31), "valentine's day": (2, 14),
}  # fmt: skip
_FEAST = deferred(rf"\b(?:{'|'.join(_FEASTS)})\b", re.IGNORECASE)
_SINCE = deferred(r"\b(?:from|since|than|against|versus|compared (?:with|to))\b[^.;]{0,48}$")
_BARE_HOUR = deferred(r"\bat (?P<hour>1[0-2]|[1-9])(?=[.,;]|$| and\b| the same)")
_HALF_OF_DAY = deferred(r"[ap]\.?m|noon|midnight|오후|저녁|밤|낮", re.IGNORECASE)
_BARE_TIME = deferred(r"[1-9](?::\d\d)?|1[01](?::\d\d)?|(?:[1-9]|1[01])시(?: ?\d{1,2}분)?")
_MONTHS, _QUARTERS, _WEEK, _CLOCK, _HOUR, _DAYS = 12, 4, 7, 1440, 60, 365
_ROUND: dict[Unit, int] = {"month": _MONTHS, "quarter": _QUARTERS, "weekday": _WEEK, "clock": _CLOCK}
SECONDS = {"day": 86_400, "monthday": 86_400, "weekday": 86_400, "clock": 60}
LENGTHS = {"year": 12, "relative": 12, "quarter": 3, "month": 1}


@dataclass(frozen=True, slots=True)
class Instant:
    """A point in time: `at` is its number in its unit; `dated` says that its year is told."""

    unit: Unit
    at: int
    span: tuple[int, int]
    dated: bool = True

    @property
    def year(self) -> int:
        """The year that a dated point lies in."""
        if self.unit == "day":
            return date.fromordinal(self.at).year
        return self.at // {"month": _MONTHS, "quarter": _QUARTERS}.get(self.unit, 1)

    def moved(self, months: int | None, seconds: int | None) -> Iterator["Instant"]:
        """Yield the point so many months, or seconds, later (earlier where they are negative), if its unit can tell it."""
        if seconds is not None and self.unit in SECONDS and seconds % SECONDS[self.unit] == 0:
            yield self._by(seconds // SECONDS[self.unit])
        elif months is not None and self.unit in LENGTHS and months % LENGTHS[self.unit] == 0:
            yield self._by(months // LENGTHS[self.unit])
        elif months is not None and self.unit == "day":
            here = date.fromordinal(self.at)
            there = here.year * _MONTHS + here.month - 1 + months
            year, month = there // _MONTHS, there % _MONTHS + 1
            if date.min.year <= year <= date.max.year:
                day = min(here.day, monthrange(year, month)[1])
                yield replace(self, at=date(year, month, day).toordinal())

    def next(self, steps: int) -> "Instant":
        """Return the point so many of its own units later."""
        return self._by(steps)

    def _by(self, steps: int) -> "Instant":
        there = self.at + steps
        if self.unit == "day":
            there = max(1, min(there, date.max.toordinal()))
        return replace(self, at=there % _ROUND[self.unit] if self.unit in ("weekday", "clock") else there)


def meets(drafted: Instant, other: Instant) -> bool:
    """Return whether two points are one, as far as both are told: a year that one of them leaves out may be any."""
    if drafted.unit == "year" and other.unit in ("day", "month", "quarter"):
        return other.dated and other.year == drafted.at
    if drafted.unit == "monthday" and other.unit == "day":
        return date.fromordinal(other.at).day == drafted.at
    if drafted.unit != other.unit:
        return False
    if drafted.at == other.at:
        return True
    if drafted.dated and other.dated:
        return False
    if drafted.unit == "day":
        one, two = date.fromordinal(drafted.at), date.fromordinal(other.at)
        return (one.month, one.day) == (two.month, two.day)
    return drafted.unit in _ROUND and (drafted.at - other.at) % _ROUND[drafted.unit] == 0


def apart(one: Instant, other: Instant) -> Iterator[Fraction]:
    """Yield how far two points of one unit are apart, in months or in seconds: round the year, the week or the day where none is told.

    `Friday … Monday` are three days and, told backwards, four; `January … June` are five months only.
    """
    if (one.unit, other.unit) == ("day", "monthday"):
        one = replace(one, unit="monthday", at=date.fromordinal(one.at).day)
    if one.unit != other.unit:
        return
    steps = other.at - one.at
    size = Fraction(SECONDS.get(one.unit) or LENGTHS[one.unit])
    if one.unit in ("month", "quarter", "weekday", "clock") and not (one.unit in LENGTHS and one.dated and other.dated):
        whole = _ROUND[one.unit]
        back = steps < 0 and one.span <= other.span  # else the text says which of the two it counts from
        ways = [way % whole for way in ((steps, -steps) if back else (steps,))]
        yield from (way * size for way in ways)
        if one.dated != other.dated:
            yield from ((way + whole) * size for way in ways)
    elif one.unit != "monthday" or steps > 0:
        yield abs(steps) * size
        if one.unit == "day" and steps < 0 and not (one.dated or other.dated) and one.span <= other.span:
            yield (steps + _DAYS) * size  # `on December 20 … on January 9`


def in_order(text: str, points: Sequence[Instant]) -> list[Instant]:
    """Return points as a text counts them: `in June, up from May` from May."""
    return sorted(points, key=lambda one: _SINCE.search(text[: one.span[0]]) is None)


def find(text: str, language: str) -> tuple[Instant, ...]:
    """Return the points in time of a text, in order."""
    return _found(text, language)


@lru_cache(maxsize=1024)
def _found(text: str, language: str) -> tuple[Instant, ...]:
    groups = quantities.readings(text, language)
    years = {one.date[0] for group in groups for one in group if one.kind == "date" and one.date[0]}
    year = years.pop() if len(years) == 1 else None
    found = [one for group in groups for one in _points(text, group, year or _ANY_YEAR)]
    if language == "en":
        found += [Instant("day", date(year or _ANY_YEAR, *_FEASTS[match.group().lower()]).toordinal(), match.span(), year is not None)
                  for match in _FEAST.finditer(text.replace("’", "'"))]  # fmt: skip
        if any(one.unit == "clock" for one in found):
            found += [
                Instant("clock", int(match["hour"]) * _HOUR, match.span("hour")) for match in _BARE_HOUR.finditer(text)
            ]
    found += _afternoon(text, found)
    taken = [one.span for one in found if one.unit == "quarter"]
    return tuple(
        sorted(
            (
                one
                for one in dict.fromkeys(found)
                if one.unit != "year" or not any(a <= one.span[0] and one.span[1] <= b for a, b in taken)
            ),
            key=lambda one: one.span,
        )
    )


def _afternoon(text: str, found: Sequence[Instant]) -> list[Instant]:
    """Return the bare times of a text that has another one with its half of the day as times of the afternoon: `from 7:10 p.m. to 9:25`, 오후 2시 10분부터 3시 55분까지."""
    clocks = [one for one in found if one.unit == "clock"]
    if not any(_HALF_OF_DAY.search(text[slice(*one.span)]) for one in clocks):
        return []
    bare = [one for one in clocks if _BARE_TIME.fullmatch(text[slice(*one.span)]) and one.at < _CLOCK // 2]
    return [replace(one, at=one.at + _CLOCK // 2) for one in bare]


def _points(text: str, group: tuple[Quantity, ...], year: int) -> Iterator[Instant]:
    """Yield what the readings of one place name."""
    dates = [one for one in group if one.kind == "date"]
    fullest = max((sum(part is not None for part in one.date) for one in dates), default=0)
    for one in dates:
        if sum(part is not None for part in one.date) == fullest:
            yield from _dated(one, year)
    for one in group:
        if one.kind == "relative" and one.unit == "year":
            yield Instant("relative", int(one.value), one.span)
        elif one.kind == "weekday":
            yield Instant("weekday", int(one.value), one.span)
        elif one.kind == "time" and not one.per and one.value.denominator == 1:
            yield Instant("clock", int(one.value), one.span)
        elif one.kind == "quarter" and not one.unit:
            yield _quarter(text, one)


def _dated(one: Quantity, year: int) -> Iterator[Instant]:
    own, month, day = one.date
    if month and day:
        try:
            yield Instant("day", date(own or year, month, day).toordinal(), one.span, own is not None)
        except ValueError:
            return
    elif month:
        yield Instant("month", (own or year) * _MONTHS + month - 1, one.span, own is not None)
    elif own and not day:
        yield Instant("year", own, one.span)
    elif day and not own:
        yield Instant("monthday", day, one.span)


def _quarter(text: str, one: Quantity) -> Instant:
    """Return a quarter with the year that stands beside it: `the third quarter of 2027`, `2027년 3분기`."""
    start, end = one.span
    behind, ahead = _YEAR_AFTER.match(text, end), _YEAR_BEFORE.search(text[:start])
    year = int(behind["year"]) if behind else int(ahead["year"] or ahead["english"]) if ahead else None
    span = (start, behind.end()) if behind else (ahead.start(), end) if ahead else one.span
    return Instant("quarter", (year or _ANY_YEAR) * _QUARTERS + int(one.value) - 1, span, year is not None)
