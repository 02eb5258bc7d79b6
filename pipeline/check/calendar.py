"""What the calendar says of a sentence: the weekday of a day that is named, and years that only an undated source could fix."""

import re
from calendar import monthrange
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from itertools import combinations

from pipeline.check.claims import Claim, Evidence
from pipeline.text import months, quantities, relative_days
from pipeline.text.quantities import Quantity

_RELATIVE = re.compile(
    r"\byears?[- ]old\b|\byears? (?:after|ago|before|earlier|later|since)\b|\d년\s?(?:만에|전|뒤|후)"
)

_MONTH_RANGE = re.compile(r"월?\s?[~∼〜–-]\s?(?:1[0-2]|[1-9])월")
_SPANNED = re.compile(r"\s?(?:만에|만이|사이|동안|새(?![로운])|간|뒤|전|후|이 지나|에 걸쳐)")
_SHIFTS = (
    (re.compile(r"\b(?:earlier|ahead|brought forward|sooner|early)\b|빠르|빨리|빨라|앞당|일찍"), 1),
    (re.compile(r"\b(?:later|behind|delay\w*|postpon\w*|pushed|late)\b|늦|미[뤘루뤄]|연기"), -1),
)
_PLANNED = re.compile(r"(?:원래|당초|애초|처음|기존)[^.\d]{0,12}$")
_SINCE = re.compile(r"일부터|\b(?:from|starting|beginning|begins|starts|opens)\b")
_THROUGH = re.compile(r"\s?(?:동안|간|에 걸쳐|새)")
_RELATION = re.compile(
    r"\s(?:(?P<before>before|prior to|ahead of|earlier)|after|since|following|from|later)\b(?:(?<=earlier)|(?<=later)|(?P<to>))"
    r"|\s?(?:(?P<past>전)|뒤|후|지나|만에)"
)
_LASTED = re.compile(r"\b(?:last(?:s|ed)?|runs?|ran|continued)(?: for)? $|\bfor $")
_LATE = re.compile(
    r"\b(?:push(?:ed|es)? (?:it )?back|delay(?:ed|s)?|postpone[ds]?|put off|extend(?:ed|s)?)(?: (?:it|by|for))? $"
)
_LATE_BEHIND = re.compile(r"\s?(?:미[뤘루뤄]|늦[췄추]|연기|연장)")
_SOON = re.compile(r"\b(?:brought|moved) (?:it )?(?:forward|up)(?: by)? $")
_THAN_PLANNED = re.compile(r" than (?:planned|scheduled|expected|announced|first planned)\b")
_AHEAD = re.compile(r"\s(?:schedule|plan\w*|time)\b")
_ANY_YEAR = 2026  # a day and a month without a year: which one counts only in the days around a leap day
_DAY = 86_400
_MINUTE = 60
_MONTHS = 12


def fits(claim: Claim, drafted: Quantity) -> bool:
    """Return whether the calendar bears a figure out.

    A weekday that the named day has, a year that a source counts to, the years between two that are named, the first or last
    month of a span (`4~9월` for the six months to September, `3월 말` for the end of the first quarter).
    """
    if drafted.kind == "weekday":
        return bool(weekday(claim, drafted))
    return (
        _year_named(claim, drafted)
        or _moved(claim, drafted)
        or reckoned(claim, drafted)
        or _bounds_span(claim, drafted)
        or _last_of_days(claim, drafted)
        or _between_years(claim, drafted)
        or _counted_from(claim, drafted)
        or _between_times(claim, drafted)
    )


def _year_named(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a year and the one year that a source names are as far apart as words say.

    `this year, up from $72 billion in 2025` makes that one 작년; `on Dec. 4, 2025 … early next year` is 2026.
    """
    dated = drafted.kind == "date" and drafted.date[0] and drafted.date[1:] == (None, None)
    if not dated and (drafted.kind != "relative" or drafted.unit != "year" or abs(drafted.value) != 1):
        return False
    figures = [found for one in claim.evidence for found in quantities.find(one.text, one.language)]
    years = {found.date[0] for found in figures if found.kind == "date" and found.date[0]}
    relative = {found.value for found in figures if found.kind == "relative" and found.unit == "year"}
    if dated:
        own = {found.date[0] for found in figures if found.kind == "date" and found.date[0] and found.date[2]}
        return len(own) == 1 and any(drafted.date[0] == (year or 0) + value for year in own for value in relative)
    published = {one.published.year for one in claim.evidence if one.published}
    if published:
        return any(year + drafted.value in years for year in published)
    return len(years) == 1 and relative == {0} and drafted.value == -1


def _moved(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a month is the one that a source counts from: `원래는 3월` for a start in February, a month ahead of plan."""
    year, month, day = drafted.date
    if drafted.kind != "date" or month is None or day or year:
        return False
    shifts = [sign for pattern, sign in _SHIFTS if any(pattern.search(one.text) for one in claim.evidence)]
    if not shifts or not _PLANNED.search(claim.text[: drafted.span[0]]):
        return False
    figures = [found for one in claim.evidence for found in quantities.find(one.text, one.language)]
    told = [found.date[1] for found in figures if found.kind == "date" and found.date[1]]
    lengths = [int(found.value) for found in figures if found.kind == "duration" and found.unit == "month"]
    return any((at + sign * length - month) % _MONTHS == 0 for at in told for length in lengths for sign in shifts)


def _bounds_span(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a month opens or closes a span of months that a source names another way."""
    year, month, day = drafted.date
    if day and month and day not in (1, monthrange(_ANY_YEAR, month)[1]):
        return False
    if drafted.kind not in ("date", "number") or (drafted.kind == "date" and month is None):
        return False
    number = month if drafted.kind == "date" else int(drafted.value)
    if drafted.kind == "number" and not _MONTH_RANGE.match(claim.text, drafted.span[1]):
        return False
    texts = [one.text for one in claim.evidence]
    if (
        year is not None
        and not any(str(year) in text for text in texts)
        and not all(one.published for one in claim.evidence)
    ):
        return False
    return any(number in months.bounds(text) for text in texts)


def _counted_from(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day is so many days or weeks before or after one that a source names: `two weeks after Nov. 6`."""
    _, month, day = drafted.date
    if drafted.kind != "date" or month is None or day is None:
        return False
    said = {found.date[1:] for found in quantities.find(claim.text, "ko") if found.kind == "date"}
    return any((month, day) in _counted(one, said) for one in claim.evidence)


def _last_of_days(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day is the last of so many that a source counts from the first: `18일부터 20일까지` for three days from the 18th."""
    _, month, day = drafted.date
    if drafted.kind != "date" or day is None:
        return False
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language) if _SINCE.search(one.text) else []
        lengths = {int(found.value / _DAY) for found in figures if found.kind == "duration" and found.unit == "s"}
        starts = [found.date for found in figures if found.kind == "date" and found.date[2]]
        if any((start[2] or 0) + days - 1 == day and month in (None, start[1]) for start in starts for days in lengths):
            return True
    return False


def _counted(one: Evidence, said: Collection[tuple[int | None, ...]]) -> Iterator[tuple[int, int]]:
    """Yield the days that a source counts from one it names: to it, from it, or, where the draft says that one too, to what follows it."""
    figures = quantities.find(one.text, one.language)
    lengths = [found for found in figures if found.kind == "duration" and found.unit == "s"]
    for at in (found for found in figures if found.date[1] and found.date[2]):
        named = _day(at.date[0] or _ANY_YEAR, at.date[1] or 1, at.date[2] or 1)
        for length in lengths if named else ():
            days = int(length.value / _DAY)
            for shift in _shifts(one, at, length, days, told=at.date[1:] in said):
                other = named + timedelta(days=shift) if named else date.min
                yield other.month, other.day


def _shifts(one: Evidence, at: Quantity, length: Quantity, days: int, *, told: bool) -> Iterator[int]:
    """Yield how many days lie between a named day and the one that a length beside it leads to; `told`: the draft says the named one too."""
    before, korean = one.text[max(0, length.span[0] - 24) : length.span[0]], one.language == "ko"
    first = at.span[1] <= length.span[0]
    if first and _LASTED.search(before):
        yield from (days, days - 1)  # the last of ten days is the ninth after the first
    if first and (_LATE.search(before) or (korean and _LATE_BEHIND.match(one.text, length.span[1]))):
        yield days
    if first and _SOON.search(before):
        yield -days
    word = _RELATION.match(one.text, length.span[1])
    if word is None or _AHEAD.match(one.text, word.end()):
        return
    sign = -1 if word["before"] or word["past"] else 1
    if first and _THAN_PLANNED.match(one.text, word.end()):
        yield -sign * days if told else 0
    elif first and word["to"] is not None and not korean:
        yield -sign * days if told else 0  # `June 10, three days before the deadline` counts to the deadline
    elif first or korean or word["to"] is not None:
        yield sign * days


def _between_times(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a length is what lies between two times of a day, or two days, that a source names: 9:15 to 11:45 is 2시간 반."""
    if drafted.kind != "duration" or drafted.unit != "s":
        return False
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language)
        times = [found.value * _MINUTE for found in figures if found.kind == "time"]
        days = [_day(found.date[0] or _ANY_YEAR, found.date[1], found.date[2]) for found in figures
                if found.date[1] and found.date[2]]  # fmt: skip
        seconds = [Fraction(day.toordinal() * _DAY) for day in days if day]
        if any(
            abs(first - second) == drafted.value for some in (times, seconds) for first, second in combinations(some, 2)
        ):
            return True
    return False


def _between_years(claim: Claim, drafted: Quantity) -> bool:
    """Return whether so many years lie between two that the sentence and its sources name: `2021년 …, 5년 만에`."""
    if drafted.kind != "duration" or drafted.unit != "month" or not _SPANNED.match(claim.text, drafted.span[1]):
        return False
    years = {
        found.date[0]
        for text, language in [(claim.text, "ko"), *((one.text, one.language) for one in claim.evidence)]
        for found in quantities.find(text, language)
        if found.kind == "date" and found.date[0]
    }
    years |= {one.published.year for one in claim.evidence if one.published}
    through = 1 if _THROUGH.match(claim.text, drafted.span[1]) else 0  # 2023, 2024 and 2025 are three years
    return any(
        drafted.value in ((late - early) * _MONTHS, (late - early + through) * _MONTHS)
        for early in years
        for late in years
        if early < late
    )


def weekday(claim: Claim, drafted: Quantity) -> bool | None:
    """Return whether a weekday is that of a day the sentence or its sources name; None where the year is unknown."""
    named = list(_days(claim))
    fixed = [one for one in named if one is not None]
    if any(one.weekday() == drafted.value for one in fixed):
        return True
    return None if named and not fixed else False


def _days(claim: Claim) -> Iterator[date | None]:
    """Yield the days that have a month and a day of the month, None for one whose year nothing tells."""
    years = {one.published.year for one in claim.evidence if one.published}
    texts = [(claim.text, "ko"), *((one.text, one.language) for one in claim.evidence)]
    for text, language in texts:
        for found in quantities.find(text, language):
            year, month, day = found.date
            if month and day:
                yield from [_day(one, month, day) for one in ({year} if year else years)] or [None]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def reckoned(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a year is what a source counts from its own day: `six years ago` in an article of 2026 is 2020."""
    year, month, day = drafted.date
    if drafted.kind != "date" or year is None or month or day:
        return False
    return any(
        abs(abs(one.published.year - year) * _MONTHS - source.value) <= (_MONTHS if source.text.endswith("old") else 0)
        for one in claim.evidence
        if one.published and _counts(one.text)
        for source in quantities.find(one.text, one.language)
        if source.kind == "duration" and source.unit == "month" and not source.per
    )


def undated(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a year may be what an undated source counts from its own day: `last year`, `six years after`."""
    year, month, day = drafted.date
    if drafted.kind != "date" or year is None or month or day:
        return False
    return all(one.published is None for one in claim.evidence) and any(
        _counts(one.text) or any(source.kind == "relative" for source in quantities.find(one.text, one.language))
        for one in claim.evidence
    )


def unknown_day(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day may be what an undated source names by its own: `Monday`, `yesterday`, with no date beside it."""
    if drafted.kind != "date" or drafted.date[2] is None or any(one.published for one in claim.evidence):
        return False
    figures = [found for one in claim.evidence for found in quantities.find(one.text, one.language)]
    dated = any(found.kind == "date" and found.date[2] for found in figures)
    return not dated and any(relative_days.named(one.text) for one in claim.evidence)


@lru_cache(maxsize=256)
def _counts(text: str) -> bool:
    """Return whether a text counts years from its own day; kept, since every figure asks."""
    return _RELATIVE.search(text) is not None
