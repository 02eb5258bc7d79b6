"""Numbers of a source that leave their unit to the whole they are a part of: the nine of `nine of her 22 years at Intel`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OF = deferred(
    r" (?:out )?of (?:(?:his|her|its|their|the|those|these|our|every|each|all|about|some|nearly|roughly|last|past|first|planned|total|available) ){0,3}(?:[A-Za-z][\w.&-]*(?:['’]s|s['’]) )?$",
    re.IGNORECASE,
)
_KINDS = frozenset({"duration", "size", "money"})


def parts(text: str, language: str) -> Iterator[Quantity]:
    """Yield the bare numbers of an English sentence in the unit of the figure of which they are a part."""
    if language != "en":
        return
    found = quantities.find(text, language)
    for number in (each for each in found if each.kind == "number" and not each.unit and not each.per):
        for whole in (each for each in found if each.kind in _KINDS and each.span[0] > number.span[1]):
            if whole.per or not _OF.fullmatch(text[number.span[1] : whole.span[0]]):
                continue
            value = number.value * whole.step
            if value < whole.value:
                yield replace(number, kind=whole.kind, unit=whole.unit, value=value, step=whole.step)
