"""How far two points lie apart that a text tells to the day, the month, the quarter or the year: June 5 to the end of September are `넉 달이 안 돼`.

Each point is a stretch of days, and a length tells how far two of them are apart if it does so of some day of the one and some of the other.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Claim
from pipeline.check.times import instants
from pipeline.check.times.instants import Instant
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PARTS = {
    "start": (0, 1), "beginning": (0, 1), "turn": (0, 1), "early": (0, 4), "초": (0, 4), "spring": (2, 5), "봄": (2, 5), "mid": (4, 8), "중반": (4, 8),
    "summer": (5, 8), "여름": (5, 8), "autumn": (8, 11), "fall": (8, 11), "가을": (8, 11), "late": (8, 12), "end": (11, 12), "말": (10, 12),
}  # fmt: skip
"""The parts of a year, in its twelfths, and of a month."""
_SOMETIME = (3, 9)
"""Where a year, or a quarter, is told alone: what lies nine years on was rarely in its first days, or its last."""
_PART_BEFORE = deferred(
    r"\b(?P<part>start|beginning|turn|early|mid|late|end|spring|summer|autumn|fall)(?:-|dle of |\s(?:of |in )?)(?:the )?$",
    re.IGNORECASE,
)
_PART_BEHIND = deferred(r"\s?(?:년\s?)?(?P<part>초|중반|말|봄|여름|가을)(?![가-힣]{2})")
_OF_THE_YEAR = deferred(
    r"\b(?P<part>start|beginning|turn|end) of the year\b|\b(?P<closing>year[- ]end|year['’]s end)\b|(?<![가-힣])(?P<opening>(?:올해|연) ?초)|(?<![가-힣])(?P<last>(?:올해 ?|연)말)",
    re.IGNORECASE,
)
_HELD_AGAINST = deferred(r"\b(?:from|than|against|versus|compared (?:with|to)) [^.;]{0,24}\d[^.;]{0,32}$")
"""Where what a change starts from stands before a point, the point comes before the one that is told first."""
_PASSED = deferred(
    r"(?:여|쯤|가량|정도|이나|만)?\s?(?:(?:이|가|을|를)\s)?(?:만[에이인]|동안|간(?![가-힣])|새(?![로운])|사이|에 걸[쳐친]|내내|가까이\s|넘게\s)"
)
_RANGE = deferred(r"\d\s?[~∼–-]\s?\d{1,2}월")
_IN_YEARS = deferred(r"(?:년|해|돌)(?P<half> 반)?$")
_ANY_YEAR, _YEAR, _MONTHS, _MOST = 2026, 365, 12, 8
_A_MONTH = Fraction(146_097, 4800)
_HALF, _SHORT, _WIDE, _FIFTH = Fraction(1, 2), Fraction(2, 3), Fraction(1, 20), Fraction(1, 5)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days that a point may be, by their numbers; `dated` says that its year is told, `alone` the unit that is told with no part of it."""

    first: int
    last: int
    dated: bool
    start: int
    alone: str = ""

    def part(self, twelfths: tuple[int, int]) -> "Stretch":
        """Return a part of the stretch."""
        days, (low, high) = self.last - self.first + 1, twelfths
        last = self.first + max(0, days * high // _MONTHS - 1)
        return replace(self, first=self.first + days * low // _MONTHS, last=last)


def tell(drafted: Quantity, text: str, language: str) -> bool:
    """Return whether a length of months or years is how far two points of a text lie apart."""
    points = stretches(text, language)
    return len(points) <= _MOST and any(
        _fits(drafted, low / _A_MONTH, high / _A_MONTH)
        for one, other in combinations(points, 2)
        if _finely(one, other, drafted)
        for low, high in _apart(one, other)
    )


def told_between(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a draft says that a length passed, or lasted, where its sources tell two points that some length lies between."""
    if drafted.kind != "duration" or drafted.per or not _PASSED.match(claim.text, drafted.span[1]):
        return False
    if drafted.unit == "month":
        if any(_RANGE.search(one.text) for one in claim.evidence):
            return False  # `1~10월` is a length itself
        return sum(len(stretches(one.text, one.language)) for one in claim.evidence) > 1
    fine = ("clock",) if drafted.value < instants.SECONDS["day"] else ("day", "weekday")
    points = [one for each in claim.evidence for one in instants.find(each.text, each.language)]
    return sum(one.unit in fine for one in points) > 1


def stretches(text: str, language: str) -> Sequence[Stretch]:
    """Return the points of a text that lie in a year, each with the part of it that is told: first those that a change starts from."""
    found = [stretch for one in _named(text, language) for stretch in _stretched(text, one)]
    for match in _OF_THE_YEAR.finditer(text):
        opening = match["opening"] or (match["part"] or "end").lower() != "end"
        part = _PARTS["start" if opening and not match["last"] and not match["closing"] else "end"]
        year = Stretch(date(_ANY_YEAR, 1, 1).toordinal(), date(_ANY_YEAR, 12, 31).toordinal(), False, match.start())
        found.append(year.part(part))
    return sorted(found, key=lambda one: (_HELD_AGAINST.search(text[: one.start]) is None, one.start))


def _named(text: str, language: str) -> Iterator[Instant]:
    """Yield the points of a text, the days that leave their month to the one before with that month: `11월 18일 … 29일`."""
    month: date | None = None
    for one in instants.find(text, language):
        if one.unit == "monthday" and month and one.at <= monthrange(month.year, month.month)[1]:
            yield replace(one, unit="day", at=month.replace(day=one.at).toordinal(), dated=False)
            continue
        month = date.fromordinal(one.at) if one.unit == "day" else month
        yield one


def _stretched(text: str, one: Instant) -> Iterator[Stretch]:
    if one.unit == "day":
        yield Stretch(one.at, one.at, one.dated, one.span[0])
        return
    if one.unit not in ("month", "quarter", "year") or not date.min.year <= one.year <= date.max.year:
        return
    size = instants.LENGTHS[one.unit]
    year, month = one.year, one.at * size % _MONTHS + 1
    last = month + size - 1
    first_day, last_day = date(year, month, 1), date(year, last, monthrange(year, last)[1])
    whole = Stretch(first_day.toordinal(), last_day.toordinal(), one.dated, one.span[0])
    said = _PART_BEFORE.search(text[: one.span[0]]) or _PART_BEHIND.match(text, one.span[1])
    if said:
        yield whole.part(_PARTS[said["part"].lower()])
    else:
        yield replace(whole if one.unit == "month" else whole.part(_SOMETIME), alone=one.unit)


def _finely(one: Stretch, other: Stretch, drafted: Quantity) -> bool:
    """Return whether two points are told finely enough: not both by their months, or their years, and a year against another, in years."""
    units, in_years = {one.alone, other.alone}, _size(drafted) > 1
    if "year" in units:
        return len(units) > 1 and one.dated and other.dated and in_years
    return in_years or len(units) > 1 or not one.alone


def _apart(one: Stretch, other: Stretch) -> Iterator[tuple[int, int]]:
    """Yield the fewest and the most days between two: round the year, or told backwards, where the text does not tell the years."""
    low, high = other.first - one.last, other.last - one.first
    if low + high >= 0:
        yield max(low, 0), high
        return
    yield max(-high, 0), -low
    if not (one.dated and other.dated):
        yield low + _YEAR, high + _YEAR


def _fits(drafted: Quantity, low: Fraction, high: Fraction) -> bool:
    """Return whether a length tells some time between two, in months: the nearest whole one, the last below, or the next that is not reached."""
    unit, value = _size(drafted), drafted.value
    if drafted.bound == "min":
        return low < value + unit and value <= high
    if drafted.bound == "max":
        return low <= value and value - unit * _SHORT <= high
    near = min(unit * _HALF, value * _FIFTH)
    slack = max(near - (high - low) / 2, unit * _WIDE)
    if drafted.approximate:
        slack = max(slack, near, value * _WIDE)
    return low - slack < value < high + slack


def _size(drafted: Quantity) -> int:
    """Return the months of the unit that a length is told in."""
    years = _IN_YEARS.search(drafted.text)
    return (_MONTHS // 2 if years["half"] else _MONTHS) if years else 1
