"""Versions that are told by their numbers alone: `2.7.3`, `10.0.19045`. Each is one figure, never `2.7` with something behind it."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Quantity

PATTERN = deferred(r"(?<![\w.,¤])(?!(?:19|20)\d\d\.(?:1[0-2]|0?[1-9])\.)\d{1,4}(?:\.\d{1,6}){2,4}(?!\d|\.\d)")
_PART = 10**6


def versions(text: str) -> Iterator[Quantity]:
    """Yield the versions of a text; their values only say which is the later one."""
    for match in PATTERN.finditer(text):
        value = sum(
            (Fraction(int(part), _PART**place) for place, part in enumerate(match.group().split("."))), Fraction()
        )
        yield Quantity(value, "version", match.span(), match.group())


def named(written: str, text: str) -> bool:
    """Return whether a text has a version, with or without what is only zeros (`2.4.0` for 2.4)."""
    bare = re.sub(r"(?:\.0+)+$", "", written)
    return re.search(rf"(?<![\d.]){re.escape(bare)}(?:\.0+)*(?!\d|\.\d)", text) is not None
