"""Quarters that a source tells by their number alone: `9% in the first.`, `the first and second quarters`, `from 0.9 trillion in the third and 2.2 a year earlier`."""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Evidence
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_QUARTERS = deferred(
    r"\b(?:first|second|third) (?:and|or|to|through|,)(?: the)? (?:second|third|fourth)(?: fiscal)? quarters?\b",
    re.IGNORECASE,
)
_ENDS = deferred(r"\s*(?:[.,;)]|$)")
_GOES_ON = deferred(
    r" (?:and|but|from|to|than|after|before|while|as|compared|versus|against|on|at|when|with|thanks|despite|because|for|amid|of (?:last|this|20))\b"
)
_A_QUARTER = deferred(r"\bquarters?\b|\bQ[1-4]\b", re.IGNORECASE)
_IN_THE = deferred(r"\b(?:in|of|from|than|for|to|by|over|during|on|versus|against|and) the $|['’]s $")


def told(drafted: Quantity, figures: Sequence[tuple[str, Quantity]], evidence: Sequence[Evidence]) -> Iterator[str]:
    """Yield the sentences that say a drafted quarter by its number alone."""
    texts = {one.id: one.text for one in evidence}
    for name, one in figures:
        if one.kind != "ordinal" or one.value != drafted.value or name not in texts:
            continue
        text, (start, end) = texts[name], one.span
        goes_on = _GOES_ON.match(text, end) and _IN_THE.search(text[:start]) and _A_QUARTER.search(text)
        if _QUARTERS.search(text) or _ENDS.match(text, end) or goes_on:
            yield name
