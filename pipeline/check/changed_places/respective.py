"""Two names and two figures listed side by side: `현대차와 기아는 각각 8만 900대와 7만 8,540대` gives each name one figure, in order."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import pairing
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import crossing, leaning, movable
from pipeline.check.nearness.beside import beside, sentence_of
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_EACH = deferred(r"각각\s(?:[가-힣]{1,6}\s){0,2}(?:약\s)?$")
_REACH = 24
_AND = deferred(r"(?:\([^()]{1,30}\))?(?:와|과|,|·|및|\s및)\s?(?:[가-힣A-Za-z]{1,8}\s){0,2}")
_LISTED = deferred(r"(?:,|·|와|과)\s?(?:약\s)?")
_LISTED_THERE = deferred(r"(?:,|·|와|과|,? and)\s?(?:약 |about )?")
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
    yield from _against_a_list(claim, places)


def _against_a_list(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures that the source lists in the order of two names, and the sentence gives to each other's."""
    pairs = list(pairing.pairs(places, movable.movable(claim.text, places)))
    for ground in grounds(claim.evidence) if pairs else []:
        common = anchors.shared(ground.text, ground.language, claim.text)
        for pair in pairs:
            homes = [pairing.homes_of(ground, one) for one in pair]
            there = (homes[0][0], homes[1][0]) if all(len(home) == 1 for home in homes) else None
            if there is None or not _respectively(ground, there):
                continue
            ways = {
                way * (1 if there[0] < there[1] else -1)
                for one, other in combinations(_owners(ground, common, min(there)), 2)
                if (way := beside(claim.text, "ko", (pair[0].span, pair[1].span), (one.draft, other.draft)))
            }
            if ways == {-1}:
                yield flagged(claim, *pair, ground.ids, 0.8)
                return


def _respectively(ground: Ground, there: tuple[Span, Span]) -> bool:
    """Return whether the source lists two figures for two names: `갑은 2740억원, 을은 3190억원으로 각각 22%, 31% 늘었다`."""
    (_, end), (start, behind) = sorted(there)
    if not (_LISTED_THERE.fullmatch(ground.text, end, start)):
        return False
    if ground.language == "ko":
        return _EACH.search(ground.text[: min(there)[0]][-_REACH:]) is not None
    return ground.text.startswith((" respectively", ", respectively"), behind)


def _owners(ground: Ground, common: Sequence[Anchor], figure: Span) -> list[Anchor]:
    """Return the shared words that the source's sentence has once each before a list of figures, in its order."""
    start, _ = sentence_of(ground.text, figure)
    found = [
        (places[0], one)
        for one in common
        if one.key[0] not in "=#" and len(places := [span for span in one.source if start <= span[0] < figure[0]]) == 1
    ]
    return [one for _, one in sorted(found, key=lambda row: row[0])]


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
