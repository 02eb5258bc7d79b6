"""A figure told by the ten it lies in: `4%대` for 4.22%, `1,300원대` for 1,342, `30%대 초반` for 31.5%, `2달러 초반` for $2.1, `40% 안팎` for 42.6%."""

from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures.pool import Pool
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_IN_THE_TENS = deferred(
    r"\s?대(?![가-힣]{0,1}(?:당|수|량|비|신|상|형|표))\s?(?P<part>초반|중반|후반)?(?=[\s,.)]|$|[가-힣])"
)
_PART_OF_ONE = deferred(r"\s(?P<part>초반|중반|후반)(?=에|의|으|이|을|은|까|[\s,.)]|$)")
_AROUND = deferred(r"\s(?:안팎|내외)(?![가-힣]{3})")
_BESIDE = Fraction(3, 10)
_KINDS = frozenset({"percent", "money", "count", "number", "size", "points"})
_PARTS = {
    "초반": (Fraction(0), Fraction(4, 10)),
    "중반": (Fraction(3, 10), Fraction(7, 10)),
    "후반": (Fraction(6, 10), Fraction(1)),
}


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a value of the source lies in the ten that a figure names, in the part of it that the words say."""
    return told(sheet.claim.text, group, sheet.known)


def told(text: str, group: Group, known: Pool) -> bool:
    """Return whether a figure of a text is told by the ten that a value of the source lies in."""
    return any(_within(text, drafted, known) for drafted in group)


def _within(text: str, drafted: Quantity, known: Pool) -> bool:
    if _around(text, drafted, known):
        return True
    match = _IN_THE_TENS.match(text, drafted.span[1]) or _PART_OF_ONE.match(text, drafted.span[1])
    if match is None or drafted.kind not in _KINDS or drafted.words:
        return False
    width = compare.round_step(drafted)
    low, high = _PARTS[match["part"]] if match["part"] else (Fraction(0), Fraction(1))
    for _, source in known.figures:
        away = source.value - drafted.value
        if compare.comparable(drafted, source) and low * width <= away and (away < high * width or away == 0):
            return True
    return False


def _around(text: str, drafted: Quantity, known: Pool) -> bool:
    """Return whether a round percentage stands for one beside it: `40% 안팎` for 38% and for 42.6%."""
    width = compare.round_step(drafted)
    if drafted.kind != "percent" or width <= drafted.step or not _AROUND.match(text, drafted.span[1]):
        return False
    return any(one.kind == "percent" and abs(one.value - drafted.value) <= _BESIDE * width for _, one in known.figures)
