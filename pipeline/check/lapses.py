"""What lies between two times that a text tells, and the day that a length leads to: `9월 … 1월, 넉 달 만에`, `닷새 뒤인 14일`."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

from pipeline.text.quantities import Quantity

_ANY_YEAR = 2026  # a day and a month without a year: which one counts only in the days around a leap day
_DAY = 86_400
_WEEK = 7
_OLDEST = 120
_MONTHS = 12
_TOLD = re.compile(r"\s?(?:만에|만인|만이|밖에|새(?![로운])|사이)")
_LATER = re.compile(
    r"\s?(?:(?:이|가|을|를)?\s?(?:뒤|후|지나|지난|더\s)|만에|만인|만이|동안|간(?![가-힣])|늦[은게춰춘]|미[뤄룬뤘])"
)
_EARLIER = re.compile(r"\s?(?:(?:이|가)?\s?(?:전|앞서|앞선|앞당|이른|빠른|빨리|일찍))")
_PASSED = re.compile(r"\s?(?:만에|만인|만이|(?:이|가|은|을)?\s?(?:걸[리린릴렸려]|지나|흘[러렀]|뒤|후|전|차이))")
_AGE = re.compile(
    r"(?<=[a-z]), (?P<now>\d\d)(?=,)|\b(?:when (?:he|she) (?:was|turned)|at(?: the)? age(?: of)?|aged) (?P<age>\d\d)\b"
)
_LASTED = re.compile(r"\s?(?:동안|간(?![가-힣])|이어|계속|내내)")


def between(drafted: Quantity, times: Sequence[Quantity], text: str = "", sources: Sequence[str] = ()) -> bool:
    """Return whether so many months, years, days or weeks lie between two of the times.

    Both ends count (2026 through 2030 are five years) but where the words behind the length say that it passed: `5년이 걸렸어요`.
    """
    if drafted.kind != "duration" or drafted.per:
        return False
    lengths = [*_months(times), *_ages(times), *_told_ages(sources)] if drafted.unit == "month" else list(_days(times))
    if drafted.unit == "month" and drafted.value % _MONTHS == 0 and _PASSED.match(text, drafted.span[1]):
        years = [one.date[0] for one in times if one.kind == "date" and one.date[0]]
        whole = all(one.date[1] is None for one in times if one.kind == "date")
        apart = [abs(one - other) * _MONTHS for one, other in combinations(dict.fromkeys(years), 2)]
        if whole and len(apart) == 1 and drafted.value == apart[0] + _MONTHS:
            return False
    return any(drafted.value == length for length in lengths)


def _ages(times: Sequence[Quantity]) -> Iterator[Fraction]:
    """Yield the months between two ages, one of them told as one: `41 … at 29` are twelve years apart."""
    ages = [
        one for one in times if one.kind in ("count", "number") and one.value < _OLDEST and one.unit in ("살", "세", "")
    ]
    for one, other in combinations(ages, 2):
        if one.unit or other.unit:
            yield abs(one.value - other.value) * _MONTHS


def _told_ages(sources: Sequence[str]) -> Iterator[Fraction]:
    """Yield the months between two ages that English sources tell by the number alone: `The founder, 34, …, when she was 19`."""
    ages = [int(match["age"] or match["now"]) for text in sources for match in _AGE.finditer(text)]
    yield from (Fraction(abs(one - other) * _MONTHS) for one, other in combinations(ages, 2))


def refuted(text: str, drafted: Quantity, times: Sequence[Quantity]) -> tuple[str, str] | None:
    """Return the step and the length between the only two times that a text tells, where it says another length outright."""
    if (
        drafted.kind != "duration"
        or drafted.per
        or not (_TOLD if drafted.unit == "month" else _LASTED).match(text, drafted.span[1])
    ):
        return None
    months = {one.date[1]: one for one in times if one.kind == "date" and one.date[1]}
    clock = {one.value: one for one in times if one.kind == "time"}
    if drafted.unit == "month" and len(months) == 2 and drafted.value < _MONTHS and drafted.value.denominator == 1:
        first, second = months.values()
        length = min(_months([first, second]), key=lambda length: abs(length - drafted.value))
        off, shown = abs(length - drafted.value), f"{length}개월"
    elif drafted.unit == "s" and len(clock) == 2 and drafted.value < _DAY:
        first, second = clock.values()
        minutes = abs(first.value - second.value)
        off, shown = (
            min(abs(length - drafted.value / 60) for length in (minutes, 720 - minutes, 1440 - minutes)) / 30,
            f"{minutes}분",
        )
    else:
        return None
    return (f"{first.text}~{second.text}", shown) if off >= 1 else None


def _months(times: Sequence[Quantity]) -> Iterator[Fraction]:
    """Yield the months between two dates: by their years, by both, or, where no year is told, from the one told first, round the year."""
    years = dict.fromkeys(one.value for one in times if one.kind == "relative" and one.unit == "year")
    for this, that in combinations(years, 2):
        yield abs(this - that) * _MONTHS
        yield (abs(this - that) + 1) * _MONTHS  # this year and the next are two
    dates = dict.fromkeys(one.date[:2] for one in times if one.kind == "date" and (one.date[0] or one.date[1]))
    for (one, first), (other, second) in combinations(dates, 2):
        if one and other and first and second:
            length = abs((one - other) * _MONTHS + first - second)
            yield from (Fraction(length), Fraction(length + 1))
        elif one and other:
            length = abs(one - other) * _MONTHS
            yield from (Fraction(length), Fraction(length + _MONTHS))  # from 2026 through 2030 are five years
        elif first and second:
            back = () if first < second else ((first - second) % _MONTHS,)
            for length in ((second - first) % _MONTHS, *back):
                yield from (Fraction(length), Fraction(length + 1))  # April through September are six months


def _days(times: Sequence[Quantity]) -> Iterator[Fraction]:
    days = {found for one in times if one.kind == "date" and (found := _day(one))}
    for one, other in combinations(sorted(days), 2):
        yield from (Fraction((other - one).days * _DAY), Fraction(((other - one).days + 1) * _DAY))
    weekdays = {int(one.value) for one in times if one.kind == "weekday"}
    for first, second in combinations(sorted(weekdays), 2):
        for length in (second - first, first - second):
            yield from (Fraction(length % _WEEK * _DAY), Fraction((length % _WEEK + 1) * _DAY))


def leads(text: str, drafted: Quantity, times: Sequence[Quantity], lengths: Sequence[Quantity]) -> bool:
    """Return whether a day is so long after, or before, another one that is told, as the words behind a length say.

    `lengths` are those of the text itself, rightly told.
    """
    year, month, day = drafted.date
    if drafted.kind != "date" or day is None:
        return False
    starts = [
        (found, one.date[0])
        for one in times
        if one.kind == "date" and one.date != drafted.date and (found := _day(one))
    ]
    return any(
        found.day == day and month in (None, found.month) and (None in (year, known) or found.year == year)
        for start, known in starts
        for length in lengths
        for found in _led(text, start, length)
    )


def _led(text: str, start: date, length: Quantity) -> Iterator[date]:
    end = length.span[1]
    signs = [sign for sign, words in ((1, _LATER), (-1, _EARLIER)) if words.match(text, end)]
    for sign in signs:
        if length.unit == "s" and length.value % _DAY == 0:
            days = int(length.value / _DAY)
            yield start + timedelta(days=sign * days)
            if _LASTED.match(text, end):
                yield start + timedelta(days=days - 1)  # the last of three days is the second after the first
        elif length.unit == "month" and length.value.denominator == 1:
            months = start.year * _MONTHS + start.month - 1 + sign * int(length.value)
            found = _real(months // _MONTHS, months % _MONTHS + 1, start.day)
            yield from [found] if found else []


def _day(one: Quantity) -> date | None:
    year, month, day = one.date
    return _real(year or _ANY_YEAR, month, day) if month and day else None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
