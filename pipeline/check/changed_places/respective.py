"""Two names and two figures listed side by side: `현대차와 기아는 각각 8만 900대와 7만 8,540대` gives each name one figure, in order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import crossing, leaning
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_EACH = deferred(r"각각\s(?:[가-힣]{1,6}\s){0,2}(?:약\s)?$")
_REACH = 24
_AND = deferred(r"(?:\([^()]{1,30}\))?(?:와|과|,|·|및|\s및)\s?(?:[가-힣A-Za-z]{1,8}\s){0,2}")
_LISTED = deferred(r"(?:,|·|와|과)\s?(?:약\s)?")
_FIRM = 0.2


def respective(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two listed figures that the source gives to the listed names the other way round."""
    for one, other in pairwise(places):
        start = claim.text[: one.span[0]][-_REACH:]
        listed = _LISTED.fullmatch(claim.text[one.span[1] : other.span[0]])
        if not (listed and _EACH.search(start) and compare.comparable(one, other) and one.value != other.value):
            continue
        for ground in grounds(claim.evidence):
            if _turned(claim.text, ground, one, other):
                yield flagged(claim, one, other, ground.ids, 0.7)
                return


def _turned(text: str, ground: Ground, one: Quantity, other: Quantity) -> bool:
    """Return whether each of two listed names stands, in the source, by the figure that the sentence gives to the other."""
    first, second = ground.homes(one), ground.homes(other)
    if len(first) != 1 or len(second) != 1 or first == second:
        return False
    common = [
        anchor
        for anchor in anchors.shared(ground.text, ground.language, text)
        if anchor.draft[-1][1] <= one.span[0] and not crossing.itself(anchor, one)
    ]
    return any(
        _lean(ground, mine, first, second) < -_FIRM and _lean(ground, theirs, first, second) > _FIRM
        for mine in common
        for theirs in common
        if _side_by_side(text, mine, theirs)
    )


def _side_by_side(text: str, mine: Anchor, theirs: Anchor) -> bool:
    end, start = mine.draft[-1][1], theirs.draft[-1][0]
    return end < start and _AND.fullmatch(text[end:start]) is not None


def _lean(ground: Ground, anchor: Anchor, first: Sequence[anchors.Span], second: Sequence[anchors.Span]) -> float:
    return leaning.lean(ground.text, ground.language, anchor.source, first, second)
