"""What one of a unit brings, where the words name the unit and a source measures in it: 2,400 queries at 480 watts are `1와트당` five.

The unit may stand in the sentence before; of as many amounts as wholes each is divided by its own.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from pipeline.check.claims import Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import per_head
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_FOR_ONE = deferred(r"(?<![가-힣\d])(?:1|한)?\s?(?P<unit>[가-힣A-Za-z㎡]{1,6}?)(?:당|마다)(?=\s)")
_UNITS = frozenset({"size", "money"})
_FEW = 3


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is what an amount comes to for one of the unit that is named."""
    unit = _unit(sheet.claim.text) or _unit(sheet.before)
    kinds = (*COUNTS, "size")
    return unit is not None and any(
        per_head.near(drafted, value)
        for drafted in group
        if drafted.kind in kinds and drafted.value > 0
        for one in sheet.claim.sources
        for value in _ratios(one, unit)
    )


def _unit(text: str) -> Quantity | None:
    """Return the unit that a text reckons for one of: a watt in `1와트당`, `와트당`."""
    for match in _FOR_ONE.finditer(text):
        found = [one for one in quantities.find("1" + match["unit"], "ko") if one.kind in _UNITS]
        if found:
            return found[0]
    return None


def _ratios(one: Evidence, unit: Quantity) -> Iterator[Fraction]:
    """Yield what the amounts of a sentence come to for one of the unit that others of it measure in."""
    wholes: list[Fraction] = []
    amounts: list[Fraction] = []
    for group in quantities.readings(one.text, one.language):
        measured = next((each for each in group if (each.kind, each.unit) == (unit.kind, unit.unit)), None)
        if measured is not None and measured.value > 0:
            wholes.append(measured.value / unit.value)
        elif group[0].kind in COUNTS and group[0].value > 1 and not group[0].words and "-" not in group[0].text:
            amounts.append(group[0].value)
    if 0 < len(wholes) <= _FEW and len(amounts) <= _FEW:
        pairs = zip(amounts, wholes, strict=True) if len(amounts) == len(wholes) else product(amounts, wholes)
        yield from (amount / whole for amount, whole in pairs)
