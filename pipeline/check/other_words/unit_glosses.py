"""What one of a unit is, told to readers who may not know it: `1에이커는 약 1,224평`, `1나노미터는 10억분의 1m`, `1광년은 약 9조 4,600억 km`.

No source has it, and it stands in the place of nothing. It is right by the units themselves, or by what is known of a few more.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_SINGLE = deferred(r"(?:1|한)\s?[^\d\s.,]")
_IS = deferred(r"(?:은|는|이|가|이란|란|라면|이라면|이면|면|=|\s?[(（]|,)")
_OVER = deferred(r"[.!?](?=\s|$)|\n")
_BARREL = Fraction(158987, 1000)  # litres
_GRAMS = 1000
_ROUNDLY = Fraction(3, 100)
_REACH = 44
_COUNTED = frozenset({"flops", "B", "W", "Hz", "bit"})


def told(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure only tells what one of a unit is, rightly: it, or the single unit before it."""
    text, places = sheet.claim.text, quantities.readings(sheet.claim.text, "ko")
    if any(group[0].span in (one[0].span, other[0].span) for one, other in _explained(text, places)):
        return True
    return _speed_of_sums(sheet, group)


def _explained(text: str, places: list[Group]) -> Iterator[tuple[Group, Group]]:
    """Yield each single unit of a text with the figure behind it that is worth as much."""
    for number, one in enumerate(places):
        if not _SINGLE.match(one[0].text) or not _IS.match(text, one[0].span[1]):
            continue
        for other in places[number + 1 : number + 4]:
            between = text[one[0].span[1] : other[0].span[0]]
            if len(between) <= _REACH and not _OVER.search(between) and _worth_it(one, other):
                yield one, other


def _worth_it(one: Group, other: Group) -> bool:
    return any(_worth(first, second) for first in one for second in other)


def _worth(one: Quantity, other: Quantity) -> bool:
    """Return whether a figure is worth one unit: in a unit of the same measure, as a part of it, or as so many of what it counts."""
    if one.text.endswith("배럴"):
        one = replace(one, kind="size", unit="l", value=_BARREL)
    if one.kind == other.kind and one.unit == other.unit:
        return abs(one.value - other.value) <= _ROUNDLY * one.value
    if other.kind == "times" and one.kind in ("size", "duration"):
        return other.value in (one.value, one.value * _GRAMS)
    return other.kind in COUNTS and one.unit in _COUNTED and other.value == one.value


def _speed_of_sums(sheet: Sheet, group: Group) -> bool:
    """Return whether so many sums a second are the speed of a computer of the source: 20 petaflops are `1초에 2경 번`."""
    speeds = {source.value for _, source in sheet.known.figures if source.unit == "flops"}
    return any(one.kind in COUNTS and one.value in speeds for one in group)
