"""Spans of time whose unit the source says elsewhere in the sentence: `an average of 14 migraine days a month to nine`, `32 tropical nights`.

A number that ends its phrase, or stands a word or two before a word of the unit, counts in that unit where a sentence has such a word.
"""

import re
from collections.abc import Mapping
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UNITS: Mapping[str, str] = {
    r"(?:일|날|밤)": r"(?:days?|nights?|daily|nightly)",
    r"(?:시간)": r"(?:hours?|hourly)",
    r"분": r"minutes?",
    r"초": r"seconds?",
    r"(?:주|주일)": r"(?:weeks?|weekly)",
    r"(?:달|개월)": r"(?:months?|monthly)",
    r"(?:년|해)": r"(?:years?|yearly|annual(?:ly)?)",
    r"분기": r"(?:quarters?|quarterly)",
}
_OPEN = deferred(
    r"\s*(?:[.,;:)](?!\d)|$)|\s(?:in|an?|last|this|from|to|and|but|while|compared|over|for|by|per|after|before|than|with|without|among|at|on|when|if|as|later|earlier|or)\b"
)
_WORDS_BETWEEN = r"(?: [a-z-]+){0,2} "
_HALF = deferred(r"\s?반$")
_MONTHS, _TENTHS = 3, 10
_RUN = deferred(r"\s?(?:연속|째|내리|잇따라|거푸)")
_IN_A_ROW = deferred(
    r"^(?: [a-z-]+){0,3} (?:in a row|running|in succession|on the trot)\b|^[ -](?:straight|consecutive|successive)\b",
    re.IGNORECASE,
)


def lent(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a source has the number of a drafted span of time bare, and a word of its unit beside it or in the same sentence."""
    named = _HALF.sub("", drafted.text.rstrip())
    unit = next((theirs for mine, theirs in _UNITS.items() if re.search(rf"{mine}$", named)), None)
    if drafted.kind not in ("duration", "quarter") or unit is None:
        return False
    size = drafted.step if named == drafted.text.rstrip() else drafted.step * _TENTHS
    written = drafted.value / size if drafted.kind == "duration" else drafted.value
    many = written / _MONTHS if drafted.kind == "duration" and drafted.text.endswith("분기") else written
    if _RUN.match(claim.text, drafted.span[1]) and _in_a_row(claim, many, unit):
        return True
    return any(
        one.kind == "number" and not one.unit and one.value == written and _counts(each.text, one, unit)
        for each in claim.evidence
        if each.language != "ko"
        for one in quantities.find(each.text, each.language)
    )


def _in_a_row(claim: Claim, many: Fraction, unit: str) -> bool:
    """Return whether a source tells so many in a row, in a sentence with a word of the unit: `in the quarter, its fifth rise in a row`."""
    return any(
        one.kind in ("ordinal", "number")
        and one.value == many
        and _IN_A_ROW.search(each.text[one.span[1] : one.span[1] + 40]) is not None
        and re.search(rf"\b{unit}\b", each.text, re.IGNORECASE) is not None
        for each in claim.evidence
        if each.language != "ko"
        for one in quantities.find(each.text, each.language)
    )


def _counts(text: str, number: Quantity, unit: str) -> bool:
    """Return whether a bare number may count in a unit of which its sentence has a word."""
    if re.match(rf"{_WORDS_BETWEEN}{unit}\b", text[number.span[1] :], re.IGNORECASE):
        return True
    return _OPEN.match(text, number.span[1]) is not None and re.search(rf"\b{unit}\b", text, re.IGNORECASE) is not None
