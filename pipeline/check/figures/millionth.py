"""The number that one in a row of millions stands for: `its second millionth delivery` is the 2,000,000th, its 5.5 millionth the 5,500,000th.

A half may follow it (`its millionth-and-a-half robot`) or go before it (`its half-millionth car`). And a million that came last, or comes
next, is one million: `adding its most recent million in 60 days`.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_FIRST = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_SIZES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_PATTERN = deferred(
    rf"\b(?P<many>{'|'.join(_FIRST)}|(?<![\d.,])\d{{1,3}}(?:\.\d{{1,3}})?)[ -](?P<size>{'|'.join(_SIZES)})th\b(?! of)",
    re.IGNORECASE,
)
_AND_A_HALF = deferred(
    rf"\b(?:(?P<many>{'|'.join(_FIRST)})[ -])?(?:(?P<size>{'|'.join(_SIZES)})th[ -]and[ -]a[ -]half|and[ -]a[ -]half[ -](?P<sized>{'|'.join(_SIZES)})th)\b",
    re.IGNORECASE,
)
_PART = deferred(rf"\b(?P<part>half|quarter)[ -](?P<size>{'|'.join(_SIZES)})th\b(?! of)", re.IGNORECASE)
_PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}
_LATEST = deferred(
    rf"\b(?:the|its|their|his|her|our|an?) (?:very )?(?:(?:most recent|latest|last|next|first|second|third|fourth|fifth|newest|final|previous|extra|additional|further|other|full|whole) )(?P<tens>ten |hundred )?(?P<size>{'|'.join(_SIZES)})\b(?! (?:and|or|to) )",
    re.IGNORECASE,
)
_TENS = {"": 1, "ten": 10, "hundred": 100}


def numbers(one: Evidence) -> Iterator[Quantity]:
    """Yield the numbers that the ordinals of an English sentence stand for, and the one million that is its last."""
    if one.language == "ko":
        return
    yield from _halves(one.text)
    for match in _LATEST.finditer(one.text):
        many = _TENS[(match["tens"] or "").strip().lower()]
        yield Quantity(Fraction(many * _SIZES[match["size"].lower()]), "number", match.span(), match.group())
    for match in _PATTERN.finditer(one.text):
        first = Fraction(_FIRST.get(match["many"].lower()) or match["many"])
        yield Quantity(Fraction(first * _SIZES[match["size"].lower()]), "number", match.span(), match.group())


def _halves(text: str) -> Iterator[Quantity]:
    """Yield the ordinals of a million and a half, and of half a million."""
    for match in _AND_A_HALF.finditer(text):
        many = Fraction(2 * _FIRST.get((match["many"] or "one").lower(), 1) + 1, 2)
        yield Quantity(many * _SIZES[(match["size"] or match["sized"]).lower()], "number", match.span(), match.group())
    for match in _PART.finditer(text):
        part = _PARTS[match["part"].lower()] * _SIZES[match["size"].lower()]
        yield Quantity(part, "number", match.span(), match.group())
