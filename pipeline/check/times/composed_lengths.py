"""Lengths that the words of a source make of two: two four-year terms, 18 months ahead of a five-year schedule, nine to six less an hour for lunch.

Each is one sum, and the words beside the figures say which: a draft that tells another length is wrong.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from pipeline.check.claims import Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times.reckoned_times import inside
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import ONES

_HOUR, _HALF_DAY, _MINUTE = 3600, 43_200, 60
_DAY, _WEEK, _YEAR = 86_400, 604_800, 12
_MONTH, _FEW_MONTHS, _PAIR = Fraction(365 * _DAY, 12), 6, 2
_YEARS_IN = (365 * _DAY, 52 * _WEEK)
_IN_A_ROW = deferred(r" (?:consecutive |straight |successive |full |separate |more )?")
_MANY_KOREAN = deferred(r"\s?(?:임기|계약|형)[을를이가의은는]?\s")
_REPEATS = frozenset({"번", "회", "차례"})
_SOONER = deferred(
    r" (?:ahead of|before|short of|earlier than|less than|shorter than|quicker than|faster than) (?:the |its |their |an? |his |her )?(?:original |planned |scheduled |expected |promised )*"
)
_LATER = deferred(
    r" (?:behind|over|beyond|later than|longer than|more than) (?:the |its |their |an? |his |her )?(?:original |planned |scheduled |expected |promised )*"
)
_HOURS = ONES[:12]
_CLOCK = rf"(?:{'|'.join(_HOURS)}|1[0-2]|[1-9])(?::[0-5]\d)?"
_SHIFT = deferred(
    rf"\b(?P<first>{_CLOCK})(?: ?a\.?m\.?)?(?: to | until | till |[-–]| and (?:closes|shuts|ends|finishes) at )(?P<last>{_CLOCK})(?![\d%:]|,\d)(?: ?p\.?m\.?)?",
    re.IGNORECASE,
)
_WORKS = deferred(
    r"\b(?:work\w*|shifts?|staff|clerks?|open\w*|hours|office|schedule|employees|day|runs?|on duty|job)\b",
    re.IGNORECASE,
)
_BREAK = deferred(r"\b(?:lunch|break|breaks|rest)\b", re.IGNORECASE)
_HALF_HOUR = deferred(r"\bhalf[- ](?:an[- ])?hour\b", re.IGNORECASE)
_HOUR_LONG = deferred(r"\b(?:an|one|1)[- ]hour\b|\bhour['’]s\b", re.IGNORECASE)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure, or the length in two units that it is a part of, is one that a source's words make of two."""
    sums = quantities.sums(sheet.claim.text, "ko")
    for one in group:
        if one.kind != "duration" or one.per:
            continue
        whole = next((each for each in sums if inside(one, each.span)), one)
        if any(makes(source, whole) for source in sheet.claim.evidence):
            return True
    return False


def months(wholes: Sequence[Quantity], step: str) -> Fraction | None:
    """Return the months that a step comes to beside a length in years and months: half of it to twice as much, else it may count years."""
    value = abs(arithmetic.compute(step).value)
    near = any(one.unit == "month" and one.value < value * _PAIR and value < one.value * _PAIR for one in wholes)
    return value if near else None


def makes(one: Evidence, drafted: Quantity) -> bool:
    """Return whether the words of a source sentence make a length of two."""
    return (drafted.unit, drafted.value) in _made(one.text, one.language)


@lru_cache(maxsize=512)
def _made(text: str, language: str) -> frozenset[tuple[str, Fraction]]:
    """Return the lengths that the words of a text make of others, each with its unit."""
    found = quantities.find(text, language)
    every = [one for one in found if one.kind == "duration" and one.value > 0]
    every += quantities.sums(text, language)
    lengths = [one for one in every if not one.per]
    made = {*_many(text, found), *_scheduled(text, every), *_otherwise(lengths), *_in_months(lengths)}
    return frozenset({*made, *_working(text)} if language == "en" else made)


def _many(text: str, found: list[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield so many times a length: two four-year terms, eight 45-minute episodes, `4년 임기를 두 번`."""
    counts = [one for one in found if one.kind in ("number", "count") and one.value.denominator == 1]
    for length in (one for one in found if one.kind == "duration" and one.value > 0):
        for many in counts:
            hyphened = "-" in length.text and many.span[1] <= length.span[0]
            if hyphened and _IN_A_ROW.fullmatch(text[many.span[1] : length.span[0]]):
                yield length.unit, many.value * length.value
            if many.unit in _REPEATS and many.span[0] > length.span[1]:
                between = _MANY_KOREAN.match(text, length.span[1])
                if between and between.end() == many.span[0]:
                    yield length.unit, many.value * length.value


def _scheduled(text: str, lengths: list[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield how long what was done sooner or later than planned took."""
    for first in lengths:
        for other in lengths:
            if first.unit != other.unit or first.span[1] > other.span[0]:
                continue
            between = text[first.span[1] : other.span[0]]
            if _SOONER.fullmatch(between) and other.value > first.value:
                yield first.unit, other.value - first.value
            if _LATER.fullmatch(between):
                yield first.unit, other.value + first.value


def _otherwise(lengths: list[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield years that are told in weeks or days, and the other way round: 52 weeks are a year."""
    for one in lengths:
        for size in _YEARS_IN:
            if one.unit == "s" and one.value % size == 0:
                yield "month", one.value / size * _YEAR
            if one.unit == "month" and one.value % _YEAR == 0:
                yield "s", one.value / _YEAR * size


def _in_months(lengths: list[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield the months that some weeks or hundreds of days are, to the nearest one: 143 weeks are `2년 9개월`."""
    for one in lengths:
        if one.unit == "s" and one.step >= _DAY and one.value >= _FEW_MONTHS * _MONTH:
            yield "month", Fraction(round(one.value / _MONTH))


def _working(text: str) -> Iterator[tuple[str, Fraction]]:
    """Yield the hours from one hour of a working day to another, and what a break leaves of them."""
    match = _SHIFT.search(text) if _WORKS.search(text) else None
    if match is None:
        return
    span = (_seconds(match["last"]) - _seconds(match["first"])) % _HALF_DAY
    if not span:
        return
    yield "s", Fraction(span)
    if _BREAK.search(text):
        yield from (("s", Fraction(span - less)) for less in _breaks(text) if less < span)


def _breaks(text: str) -> Iterator[int]:
    if _HALF_HOUR.search(text):
        yield _HOUR // 2
    elif _HOUR_LONG.search(text):
        yield _HOUR
    for one in quantities.find(text, "en"):
        if one.kind == "duration" and one.unit == "s" and one.step == _MINUTE:
            yield int(one.value)


def _seconds(written: str) -> int:
    hour, _, minute = written.lower().partition(":")
    number = _HOURS.index(hour) + 1 if hour in _HOURS else int(hour)
    return number * _HOUR + int(minute or 0) * _MINUTE
