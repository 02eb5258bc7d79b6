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
_CENTURY = deferred(r"(?P<number>\d{1,2})세기(?: ?(?P<part>초반|중반|후반|전반|초|중엽|말))?")
_CENTURY_PARTS = {"초": (1, 35), "전": (1, 50), "중": (30, 70), "후": (50, 100), "말": (65, 100)}
_HUNDRED, _YEAR = 100, 10_000
_PARTS = {
    "초반": (Fraction(0), Fraction(4, 10)),
    "중반": (Fraction(3, 10), Fraction(7, 10)),
    "후반": (Fraction(6, 10), Fraction(1)),
}


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a value of the source lies in the ten, or the century, that a figure names, in the part of it that the words say."""
    return told(sheet.claim.text, group, sheet.known) or any(_century(sheet, one) for one in group)


def _century(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a year of the source lies in the named century: 1889 in `19세기 말`."""
    match = _CENTURY.match(sheet.claim.text, drafted.span[0])
    if match is None:
        return False
    low, high = _CENTURY_PARTS[match["part"][0]] if match["part"] else (1, _HUNDRED)
    for _, source in sheet.known.figures:
        year = source.value / _YEAR if source.kind == "date" else Fraction(0)
        told = year >= _HUNDRED and (int(year) - 1) // _HUNDRED + 1 == int(match["number"])
        if told and low <= (int(year) - 1) % _HUNDRED + 1 <= high:
            return True
    return False


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
