"""What the other of two has, where a source tells how far one is from it: `58 points, three fewer than the group without` gives 61."""

import re
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.sheet import Group
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_MORE = r"more|higher|larger|longer|better|dearer|costlier|above|ahead of|over"
_LESS = r"fewer|less|lower|smaller|shorter|worse|cheaper|below|behind|short of|under"
_THAN = deferred(
    rf"(?: [a-z]+){{0,2}} (?:(?P<more>{_MORE})|(?P<less>{_LESS}))(?: (?!than\b)[a-z]+)?(?P<than> than)?(?=[ ,.;])(?! half\b|average\b)",
    re.IGNORECASE,
)
_AT_ONCE = deferred(r"above|ahead of|over|below|behind|short of|under", re.IGNORECASE)
_KINDS = frozenset({"count", "number", "percent", "points", "money", "duration"})
_REACH = 48  # characters between one's own figure and how far it is from the other's


def holds(claim: Claim, group: Group) -> bool:
    """Return whether a figure is the other side of a gap that one cited sentence tells beside the first side.

    `three fewer than the group` is told of the first side, `the AI track costs $1,500 more` of the other.
    """
    return any(
        one.kind in _KINDS and one.value in _other_sides(each, one)
        for one in group
        for each in claim.evidence
        if each.language == "en"
    )


def _other_sides(each: Evidence, drafted: Quantity) -> set[object]:
    places = (group[0] for group in quantities.readings(each.text, each.language))
    figures = [one for one in places if one.kind in _KINDS and not one.per]
    found: set[object] = set()
    for own, gap in pairwise(figures):
        far = _next_but_whole(figures, own, gap)
        than = _THAN.match(each.text, far.span[1])
        if than and far.span[0] - own.span[1] <= _REACH and _alike(own, drafted) and far.value < own.value:
            more = bool(than["less"]) == bool(than["than"] or _AT_ONCE.match(than["less"] or than["more"]))
            found.add(own.value + far.value if more else own.value - far.value)
    return found


def _next_but_whole(figures: list[Quantity], own: Quantity, gap: Quantity) -> Quantity:
    """Return the figure behind one, past what it is out of: `58 points out of 100, three fewer`."""
    place = figures.index(gap)
    whole = gap.kind in ("number", "count") and own.value < gap.value and place + 1 < len(figures)
    return figures[place + 1] if whole else gap


def _alike(own: Quantity, drafted: Quantity) -> bool:
    return own.kind == drafted.kind or {own.kind, drafted.kind} <= {"count", "number"}
