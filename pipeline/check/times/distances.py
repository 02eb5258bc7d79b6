"""How far two points lie apart that a text tells to the day, the month, the quarter or the year: June 5 to the end of September are `넉 달이 안 돼`.

Each point is a stretch of days, and a length tells how far two of them are apart if it does so of some day of the one and some of the other.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import combinations

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
"""Where a year is told alone: what lies nine years on was rarely in its first days, or its last."""
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
_UNIT = deferred(r"(?P<unit>년|해|달|개월|월|분기|반기|돌|세기|반)$")
_IN_YEARS = frozenset({"년", "해", "돌"})
_ANY_YEAR, _YEAR, _PER_QUARTER, _MONTHS, _MOST = 2026, 365, 3, 12, 8
_A_MONTH = Fraction(146_097, 4800)
_HALF, _SHORT, _WIDE = Fraction(1, 2), Fraction(2, 3), Fraction(1, 20)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days that a point may be, by their numbers; `dated` says that its year is told."""

    first: int
    last: int
    dated: bool
    start: int

    def part(self, twelfths: tuple[int, int]) -> "Stretch":
        """Return a part of the stretch."""
        days, (low, high) = self.last - self.first + 1, twelfths
        return Stretch(
            self.first + days * low // _MONTHS, self.first + max(0, days * high // _MONTHS - 1), self.dated, self.start
        )


def tell(drafted: Quantity, text: str, language: str) -> bool:
    """Return whether a length of months or years is how far two points of a text lie apart."""
    points = stretches(text, language)
    return len(points) <= _MOST and any(
        _fits(drafted, low / _A_MONTH, high / _A_MONTH)
        for one, other in combinations(points, 2)
        for low, high in _apart(one, other)
    )


def stretches(text: str, language: str) -> Sequence[Stretch]:
    """Return the points of a text that lie in a year, each with the part of it that is told: first those that a change starts from."""
    found = [stretch for one in instants.find(text, language) for stretch in _stretched(text, one)]
    for match in _OF_THE_YEAR.finditer(text):
        opening = match["opening"] or (match["part"] or "end").lower() != "end"
        part = _PARTS["start" if opening and not match["last"] and not match["closing"] else "end"]
        found.append(Stretch(date(_ANY_YEAR, 1, 1).toordinal(), date(_ANY_YEAR, 12, 31).toordinal(), False, match.start()).part(part))  # fmt: skip
    return sorted(found, key=lambda one: (_HELD_AGAINST.search(text[: one.start]) is None, one.start))


def _stretched(text: str, one: Instant) -> Iterator[Stretch]:
    if one.unit == "day":
        yield Stretch(one.at, one.at, one.dated, one.span[0])
        return
    if one.unit not in ("month", "quarter", "year") or not date.min.year <= one.year <= date.max.year:
        return
    size = instants.LENGTHS[one.unit]
    year, month = one.year, one.at * size % _MONTHS + 1
    last = month + size - 1
    whole = Stretch(
        date(year, month, 1).toordinal(),
        date(year, last, monthrange(year, last)[1]).toordinal(),
        one.dated,
        one.span[0],
    )
    said = _PART_BEFORE.search(text[: one.span[0]]) or _PART_BEHIND.match(text, one.span[1])
    if said:
        yield whole.part(_PARTS[said["part"].lower()])
    else:
        yield whole.part(_SOMETIME) if one.unit == "year" else whole


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
    written = _UNIT.search(drafted.text)
    unit = _MONTHS if written and written["unit"] in _IN_YEARS else 1
    value = drafted.value
    if drafted.bound == "min":
        return low < value + unit and value <= high
    if drafted.bound == "max":
        return low <= value and value - unit * _SHORT <= high
    slack = max(unit * _HALF - (high - low) / 2, unit * _WIDE)
    if drafted.approximate:
        slack = max(slack, unit * _HALF, value * _WIDE)
    return low - slack < value < high + slack
