"""Numbers whose unit the sentence before tells: `4.6 billion cubic metres. That compares with 0.8 billion a year earlier.`

English leaves a unit out where a sentence only holds a figure against the one before. So a bare number is also read in that unit, where
its sentence compares, has no measure of its own, and the number is not far from the one before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_COMPARES = deferred(
    r"\b(?:compar(?:es?|ed|ing) (?:with|to)|(?:up|down) from|against|versus|than|(?:a|one|the|two|three|five|ten) (?:years?|months?|quarters?|decades?|weeks?) (?:earlier|ago|before|prior)|"
    r"(?:last|previous|prior|preceding) (?:record|high|peak|low|best|forecast|estimate|target|plan|year|month|quarter|season|week|decade)|previously|earlier|in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_ENDS = deferred(
    r"\s*(?:[.,;:)](?!\d)|$| (?:in (?:19|20)\d\d|a year|one year|last|the (?:year|month|quarter) before|the previous|this|previously|earlier|then|before|abroad|at home)\b)"
)
_NUMBER = deferred(r"\d[\d.,]*(?: (?:thousand|million|billion|trillion))?")
_THOUSAND, _FAR = 1000, 100


def numbers(evidence: Sequence[Evidence]) -> Iterator[tuple[str, Quantity]]:
    """Yield the bare numbers of sentences that compare, in the unit that the sentence before measures in, with their ids."""
    for earlier, one in pairwise(evidence):
        if one.language == "ko" or not _COMPARES.search(one.text):
            continue
        here = quantities.find(one.text, one.language)
        bare = [each for each in here if _is_bare(one.text, each)]
        if not bare or any(each.kind == "size" for each in here):
            continue
        measures = [each for each in quantities.find(earlier.text, earlier.language) if each.kind == "size"]
        if len({(each.unit, each.per) for each in measures}) != 1 or measures[0].per:
            continue
        unit = _unit(measures[0])
        for each in bare if unit else ():
            value = each.value * unit
            if any(value <= _FAR * other.value and other.value <= _FAR * value for other in measures):
                yield one.id, replace(each, kind="size", unit=measures[0].unit, value=value, step=each.step * unit)


def _unit(measure: Quantity) -> Fraction:
    """Return what one of a measure's unit is: a tonne in kilograms; nothing where its number is no plain one."""
    written = _NUMBER.match(measure.text)
    alone = quantities.find(written.group(), "en") if written else []
    return measure.value / alone[0].value if alone and alone[0].value else Fraction(0)


def _is_bare(text: str, one: Quantity) -> bool:
    """Return whether a figure is a number without a unit that counts nothing: a large one, or one with decimals."""
    if one.kind != "number" or one.words or one.unit or one.per:
        return False
    large = one.value >= _THOUSAND and (one.step >= _THOUSAND or "," in one.text)
    return (large or one.value.denominator > 1) and _ENDS.match(text, one.span[1]) is not None
