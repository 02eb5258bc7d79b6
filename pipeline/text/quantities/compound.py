"""Figures that two others give together: a length of time in two units (`2분 30초`), a share (`10명 중 7명`)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from pipeline.text.quantities.quantity import Quantity

_BETWEEN = re.compile(r",? (?:and )?|")


def sums(text: str, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield each length of time that two neighbouring figures give together, the larger unit first."""
    lengths = sorted((one for one in found if one.kind == "duration" and not one.per), key=lambda one: one.span)
    for one, other in pairwise(lengths):
        if one.unit == other.unit and other.value < one.step and _BETWEEN.fullmatch(text[one.span[1] : other.span[0]]):
            start, end = one.span[0], other.span[1]
            yield replace(one, value=one.value + other.value, span=(start, end), text=text[start:end], step=other.step)


_AMONG = re.compile(r"(?P<whole>\d{1,3})(?P<unit>명|개|곳|대|건|사람|개사) ?(?:중|가운데) (?P<part>\d{1,3})(?P=unit)")


def shares(text: str) -> Iterator[Quantity]:
    """Yield the shares that a Korean text tells as a part of a whole: `10명 중 7명` are seven tenths."""
    for match in _AMONG.finditer(text):
        whole, part = int(match["whole"]), int(match["part"])
        if 0 < part <= whole:
            yield Quantity(Fraction(part, whole), "times", match.span(), match.group(), words=True)
