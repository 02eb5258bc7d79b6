"""Lengths of time written in two units, as one: `2분 30초`, `1 hour 20 minutes`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
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
