"""A figure told by the ten it lies in: `4%대` for 4.22%, `1,300원대` for 1,342, `30%대 초반` for 31.5%."""

from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures.pool import Pool
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_IN_THE_TENS = deferred(
    r"\s?대(?![가-힣]{0,1}(?:당|수|량|비|신|상|형|표))\s?(?P<part>초반|중반|후반)?(?=[\s,.)]|$|[가-힣])"
)
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
    match = _IN_THE_TENS.match(text, drafted.span[1])
    if match is None or drafted.kind not in _KINDS or drafted.words:
        return False
    width = compare.round_step(drafted)
    low, high = _PARTS[match["part"]] if match["part"] else (Fraction(0), Fraction(1))
    for _, source in known.figures:
        away = source.value - drafted.value
        if compare.comparable(drafted, source) and low * width <= away and (away < high * width or away == 0):
            return True
    return False
