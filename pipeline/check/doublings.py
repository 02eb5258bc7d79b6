"""What doubles or halves every so often comes to after so long: 100 cells that double every hour are 400 after two.

The draft tells the time and the amount, and each stands by the other.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_FACTORS = {"doubl": Fraction(2), "halv": Fraction(1, 2), "tripl": Fraction(3), "quadrupl": Fraction(4)}
_GROWS = re.compile(rf"\b(?P<factor>{'|'.join(_FACTORS)})(?:es?|ed|ing)\b[^.;,\d]{{0,30}}\b(?:every|each|once every) $")
_KOREAN_FACTORS = {
    "두 배": Fraction(2),
    "2배": Fraction(2),
    "절반": Fraction(1, 2),
    "반": Fraction(1, 2),
    "세 배": Fraction(3),
}
_GROWS_KOREAN = re.compile(rf"\s?마다\s(?:약 )?(?P<factor>{'|'.join(_KOREAN_FACTORS)})")
_MEASURES = frozenset({"money", "size", "count", "number", "percent"})
_COUNTS = frozenset({"count", "number"})
_MOST = 10


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is the time, or the amount then, of what a source says to double or halve every so often."""
    mine = [one for other in sheet.places for one in other]
    return any(
        (length is one and amount is not one) or (amount is one and length is not one)
        for one in group
        for evidence in sheet.claim.evidence
        for length, amount in _grown(evidence, mine)
    )


def _grown(evidence: Evidence, mine: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield each length of a draft with the amount that a source's grows to in it."""
    lengths = [one for one in mine if one.kind == "duration" and not one.per]
    for period, factor in _periods(evidence):
        for start in _amounts(evidence):
            for length in lengths:
                times = length.value / period.value
                if length.unit != period.unit or times.denominator != 1 or not 0 < times <= _MOST:
                    continue
                value = start.value * factor ** int(times)
                yield from ((length, one) for one in mine if _alike(one, start) and one.value == value)


def _periods(evidence: Evidence) -> Iterator[tuple[Quantity, Fraction]]:
    text = evidence.text
    for one in quantities.find(text, evidence.language):
        if one.kind != "duration" or not one.value > 0:
            continue
        start = one.span[0] + (len("every ") if one.text.lower().startswith("every ") else 0)
        korean = _GROWS_KOREAN.match(text, one.span[1]) if evidence.language == "ko" else None
        english = _GROWS.search(text[:start]) if evidence.language == "en" else None
        if korean:
            yield one, _KOREAN_FACTORS[korean["factor"]]
        elif english:
            yield one, _FACTORS[english["factor"]]


def _amounts(evidence: Evidence) -> list[Quantity]:
    found = quantities.find(evidence.text, evidence.language)
    return [one for one in found if one.kind in _MEASURES and not one.per and one.value > 0]


def _alike(one: Quantity, start: Quantity) -> bool:
    return compare.comparable(one, start) or (one.kind in _COUNTS and start.kind in _COUNTS)
