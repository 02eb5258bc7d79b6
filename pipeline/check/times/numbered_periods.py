"""A length of time that a source tells as the number of a period: `stopped at week four` is `4주 만에 멈췄다`, `by day ten` is `열흘이면`."""

import re
from fractions import Fraction

from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES

_WORDS = ONES[:12]
_NUMBERED = deferred(
    rf"\b(?P<unit>day|week|month|year|hour|minute) (?P<number>{'|'.join(_WORDS)}|\d{{1,2}})\b(?![,.]\d| (?:in|of) )",
    re.IGNORECASE,
)
_LENGTHS = {
    "minute": (60, "s"),
    "hour": (3600, "s"),
    "day": (86_400, "s"),
    "week": (604_800, "s"),
    "month": (1, "month"),
    "year": (12, "month"),
}


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a length is so many periods as the number of the one that a source names."""
    lengths = {(one.value, one.unit) for one in group if one.kind == "duration"}
    return bool(lengths) and any(
        (_number(match["number"]) * size, unit) in lengths
        for evidence in sheet.claim.evidence
        for match in _NUMBERED.finditer(evidence.text)
        for size, unit in [_LENGTHS[match["unit"].lower()]]
    )


def _number(written: str) -> Fraction:
    return Fraction(written) if written.isdigit() else Fraction(_WORDS.index(written.lower()) + 1)
