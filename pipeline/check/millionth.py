"""The number that one in a row of millions stands for: `its second millionth delivery` is the 2,000,000th, its 5.5 millionth the 5,500,000th."""

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


def numbers(one: Evidence) -> Iterator[Quantity]:
    """Yield the numbers that the ordinals of an English sentence stand for."""
    for match in _PATTERN.finditer(one.text) if one.language != "ko" else ():
        many = Fraction(_FIRST.get(match["many"].lower()) or match["many"])
        yield Quantity(Fraction(many * _SIZES[match["size"].lower()]), "number", match.span(), match.group())
