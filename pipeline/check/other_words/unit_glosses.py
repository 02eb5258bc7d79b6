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
_SKY = {
    "light-year": (Fraction(9_400_000_000_000_000), Fraction(9_600_000_000_000_000)),
    "astronomical unit": (Fraction(147_000_000_000), Fraction(151_000_000_000)),
    "parsec": (Fraction(30_000_000_000_000_000), Fraction(31_500_000_000_000_000)),
}
"""The lengths of the sky in metres, the least and the most that is told of them."""
_KNOWN = (  # what a unit or a scale that is not read as a measure comes to: a unit, the least and the most
    (r"(?:1 ?)?광년", (("m", *_SKY["light-year"]),)),
    (r"(?:1 ?)?천문단위(?:\(AU\))?|1 ?AU", (("m", *_SKY["astronomical unit"]),)),
    (r"(?:1 ?)?파섹", (("m", *_SKY["parsec"]),)),
    (r"마하 ?(?:1(?:\.0)?)?", (("m", Fraction(330), Fraction(345)), ("m", Fraction(1_180_000), Fraction(1_240_000)))),
    (r"(?:1 ?)?(?:베이시스 ?포인트|bp)(?:\((?:bp|베이시스 ?포인트)\))?", (("points", Fraction(1, 100), Fraction(1, 100)),)),
    (r"(?:5|다섯) ?시그마", (("times", Fraction(1, 3_600_000), Fraction(1, 1_700_000)), ("percent", Fraction(99999, 1000), Fraction(100)))),
    (r"(?:3|세) ?시그마", (("times", Fraction(1, 800), Fraction(1, 300)), ("percent", Fraction(997, 10), Fraction(999, 10)))),
    (r"(?:1 ?)?노트", (("m", Fraction(1850), Fraction(1853)),)),
    (r"규모(?:가|는)? ?(?:1|하나) ?(?:씩|만큼)?(?:이|가)? ?(?:커|늘|올라|차이|높아)\S{0,4}", (("times", Fraction(30), Fraction(33)), ("number", Fraction(1), Fraction(1)))),
    (r"규모(?:가|는)? ?(?:2|둘) ?(?:씩|만큼)?(?:이|가)? ?(?:커|늘|올라|차이|높아)\S{0,4}", (("times", Fraction(900), Fraction(1050)), ("number", Fraction(2), Fraction(2)))),
)  # fmt: skip
_HEADS = tuple((deferred(pattern), told) for pattern, told in _KNOWN)
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
    return any(_known(text, one) for one in group) or _speed_of_sums(sheet, group)


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
    if one.unit in _SKY:
        low, high = _SKY[one.unit]
        return other.unit == "m" and low <= other.value <= high
    if one.kind == other.kind and one.unit == other.unit:
        return abs(one.value - other.value) <= _ROUNDLY * one.value
    if other.kind == "times" and one.kind in ("size", "duration"):
        return other.value in (one.value, one.value * _GRAMS)
    return other.kind in COUNTS and one.unit in _COUNTED and other.value == one.value


def _known(text: str, drafted: Quantity) -> bool:
    """Return whether a figure is what is known of the scale or the unit right before it, or the number of that."""
    start, end = drafted.span
    for head, known in _HEADS:
        for match in head.finditer(text, max(0, start - _REACH), end + _REACH):
            inside = match.start() <= start and end <= match.end()
            behind = match.end() <= start and not _OVER.search(text[match.end() : start])
            names = (drafted.unit, drafted.kind)
            fits = any(unit in names and low <= drafted.value <= high for unit, low, high in known)
            if fits and (behind or inside):
                return True
    return False


def _speed_of_sums(sheet: Sheet, group: Group) -> bool:
    """Return whether so many sums a second are the speed of a computer of the source: 20 petaflops are `1초에 2경 번`."""
    speeds = {source.value for _, source in sheet.known.figures if source.unit == "flops"}
    return any(one.kind in COUNTS and one.value in speeds for one in group)
