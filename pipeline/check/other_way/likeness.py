"""How much of a stretch of a source a stretch of the draft retells: by the words, names and figures that both have, and the deeds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence
from pipeline.check.other_way.deed_words import deeds, things

_DEED = 0.8
_COMMON = frozenset({"confirm", "company", "report", "plan", "estimate", "year", "month"})
"""What nearly every such sentence has: a little for each."""
_LITTLE = 0.3
_NAMED, _RIVAL = 0.75, 0.7


@dataclass(frozen=True, slots=True)
class Tie:
    """One word that a source sentence and a draft share, at one place of the draft."""

    weight: float
    source: tuple[Span, ...]
    draft: Span
    deed: bool = False


@lru_cache(maxsize=1024)
def ties(source: str, language: str, draft: str) -> tuple[Tie, ...]:
    """Return what a source sentence and a draft share."""
    found = [
        Tie(_LITTLE if one.key.partition(":")[2] in _COMMON else one.weight, one.source, span)
        for one in anchors.shared(source, language, draft)
        for span in one.draft
    ]
    theirs, mine = deeds(source, language), deeds(draft, "ko")
    for name, span in mine:
        places = tuple(place for other, place in theirs if other == name)
        if places:
            found.append(Tie(_DEED, places, span, deed=name not in things()))
    return tuple(found)


def within(span: Span, stretch: Span) -> bool:
    """Return whether a word stands in a stretch."""
    return stretch[0] <= span[0] and span[1] <= stretch[1]


def inside(found: Iterable[Tie], source: Span, draft: Span) -> list[Tie]:
    """Return the ties of a stretch of the source with a stretch of the draft."""
    return [one for one in found if within(one.draft, draft) and any(within(place, source) for place in one.source)]


def weigh(found: Sequence[Tie]) -> float:
    """Return how much ties say together, each place of the draft and of the source once."""
    kept: list[Tie] = []
    for one in sorted(found, key=lambda tie: -tie.weight):
        if not any(_meet(one.draft, other.draft) or set(one.source) & set(other.source) for other in kept):
            kept.append(one)
    return sum(one.weight for one in kept)


def retold(claim: Claim, stretch: Span) -> Evidence | None:
    """Return the sentence that a stretch of a draft retells; none where another shares nearly as much, or hardly a word is shared."""
    weights = [
        (weigh(inside(ties(one.text, one.language, claim.text), (0, len(one.text)), stretch)), one)
        for one in claim.evidence
    ]
    most = max((weight for weight, _ in weights), default=0.0)
    near = [one for weight, one in weights if weight >= _RIVAL * most]
    return near[0] if most >= _NAMED and len(near) == 1 else None


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
