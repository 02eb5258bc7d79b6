"""A figure that is one of its source with two digits turned round, which only some operation on the others happens to give.

Among ten figures of a source some operation gives nearly every number: 12 languages where it says 21 are also 35 billion divided by
3 billion. So an operation that nobody declared explains no figure whose digits are a source's turned round, where the draft tells that
one nowhere else. Of 20,000 labelled right drafts none is like that; with one digit changed or one too many some are (6,500 + 2,000).
"""

import re

from pipeline.check import compare
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import overlooked
from pipeline.text.quantities import Quantity

_KINDS = frozenset({"money", "count", "number", "percent", "size", "points"})
_ENDS = frozenset({"from", "to", "low", "high"})
_TURNED = 2
_FINEST = 10**6


def slipped(sheet: Sheet, drafted: Quantity, step: str) -> tuple[str, Quantity] | None:
    """Return the figure of the source that a drafted one is a slip of, with its sentence; nothing where the draft tells all that a step counts with."""
    if drafted.kind not in _KINDS or drafted.words or drafted.role in _ENDS:
        return None
    counted = overlooked.counted(step) or set(re.findall(r"\d+(?:\.\d+)?", step))  # `2+12` counts with nothing else
    shown = overlooked.shown_in(sheet.claim.text, "ko") | overlooked.shown_in(sheet.before, "ko")
    if counted <= shown:
        return None
    told = {one.value for one in sheet.told().stated}
    for identifier, source in sheet.rivals(drafted):
        if source.words or source.value in told or source.per != drafted.per:
            continue
        summed = derive.shown(source.value) in counted and bool(counted & shown)
        if summed:
            continue  # `2만 7,000명 … 이번까지 더하면 4만 1,000명`: 14,000 and 27,000
        if compare.comparable(drafted, source) and turned_round(drafted, source):
            return identifier, source
    return None


def turned_round(drafted: Quantity, source: Quantity) -> bool:
    """Return whether two values have the same digits but for two neighbours that have changed places."""
    mine, theirs = _written(drafted, source)
    places = [place for place, (one, other) in enumerate(zip(mine, theirs, strict=False)) if one != other]
    if len(mine) != len(theirs) or len(places) != _TURNED or places[1] - places[0] != 1:
        return False
    return mine[places[0]] == theirs[places[1]] and mine[places[1]] == theirs[places[0]]


def _written(one: Quantity, other: Quantity) -> tuple[str, str]:
    """Return the digits of two values, counted in the last place that either has."""
    scale = 1
    while scale < _FINEST and any((value * scale).denominator != 1 for value in (one.value, other.value)):
        scale *= 10
    first, second = (str(int(value * scale)) for value in (one.value, other.value))
    while first[-1:] == second[-1:] == "0":
        first, second = first[:-1], second[:-1]
    return first, second
