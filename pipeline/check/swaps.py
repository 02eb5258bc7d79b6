"""Two figures that have changed places: each stands beside what the source says of the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import anchors, compare, leaning, order, subjects
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.grounds import Ground, flagged, grounds, part_of, tied
from pipeline.check.settle import contradicted
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_NAMED = re.compile(r"(?:^|[\s‘“(])(?![A-Za-z가-힣]*[은는을를의에로와과도]\s$)[A-Za-z가-힣]{2,}\s$")
_NEAR = 90
_TURNED = 0.25
_STRAYED = 0.5
_ALONGSIDE = re.compile(r"[\s,·/~()\[\]와과및나이또는혹은에서보다부터\-–]*$")
_AMONG = re.compile(r"\s?(?:[가-힣A-Za-z]{1,8}\s?){0,2}(?:의|중|가운데)(?:에서|에)?\s?(?:[가-힣A-Za-z]{1,6}\s){0,2}")
_SAID = re.compile(r"[가-힣A-Za-z]")
_SURE_BARE = 0.5
_FEW = 10
_HOMES = 3
_TOPIC = 0.5
_TELLING = "@=#"  # names, dates, other figures: `and Orca wrote 300` leaves its nouns to the figure before it
_TOLD = 0.25


def swaps(claim: Claim) -> list[Flag]:
    """Return the figures of a sentence that stand where another should."""
    places = [group[0] for group in quantities.readings(claim.text, "ko")]
    return (
        order.misordered(claim, places)
        or list(subjects.misplaced(claim, places))
        or list(_exchanged(claim, places))
        or list(_strayed(claim, places))
    )


def movable(text: str, places: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures that could stand in the wrong place."""
    return [
        one
        for one in places
        if one.kind == "times"
        or (
            one.kind not in ("weekday", "time", "relative", "quarter")
            and not one.per
            and not one.words
            and not _label(text, one)
        )
    ]


def _label(text: str, one: Quantity) -> bool:
    """Whether a figure is a name's number (`루멘 2`, `#12`), an age (`20대`) or a day: a label, not a measure.

    Days of several events stand in one sentence, each told in another source; years and months are compared.
    """
    if one.kind == "date" and one.date[2] is not None:
        return True
    bare = one.kind == "number" and not one.unit and not one.bound
    if one.unit == "대" and one.value % 10 == 0 and one.value < 100:
        return True
    before = text[: one.span[0]]
    return bare and (before.endswith("#") or (one.value < 100 and _NAMED.search(before) is not None))


def _exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures of one unit that would each fit their neighbours better in the other's place.

    All stretches of the source that state both count together: what one leaves open another may say.
    """
    pairs = [pair for pair in combinations(movable(claim.text, places), 2) if _rivals(claim.text, *pair)]
    stretches = grounds(claim.evidence) if pairs else []
    common = {ground: anchors.shared(ground.text, ground.language, claim.text) for ground in stretches}
    for pair in pairs:
        telling = [ground for ground in stretches if _states_both(ground, *pair)]
        if telling and _turned(claim.text, pair, [(ground, common[ground]) for ground in telling]):
            yield flagged(claim, *pair, telling[0].ids)
            return


def _states_both(ground: Ground, one: Quantity, other: Quantity) -> bool:
    """Return whether a stretch states two figures, each in a place of its own and not as a part of the other."""
    first, second = ground.homes(one), ground.homes(other)
    if not first or not second or len(first) + len(second) > _HOMES or set(first) & set(second):
        return False
    return not part_of(ground.text, first[0], second[0])


def _strayed(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a figure whose sentence speaks of another figure of the source (its partner may stand a sentence away)."""
    said = {place.value for place in places}
    for ground in grounds(claim.evidence):
        common: list[Anchor] | None = None
        for one in movable(claim.text, places):
            homes = ground.homes(one)
            if len(homes) != 1 or one.kind in ("number", "date") or one.role in ("low", "high"):
                continue
            others = [place.span for place in places if place is not one and compare.comparable(place, one)]
            for rival in ground.figures:
                if rival.value in said or rival.words or rival.per or _label(ground.text, rival):
                    continue
                if not compare.comparable(one, rival) or tied(ground.text, homes[0], rival.span):
                    continue
                common = anchors.shared(ground.text, ground.language, claim.text) if common is None else common
                if _belongs(ground, claim.text, (one, rival), others, common):
                    yield contradicted(claim, one, [(ground.ids[0], rival)])
                    return


def _belongs(
    ground: Ground, text: str, pair: tuple[Quantity, Quantity], others: Sequence[Span], common: Sequence[Anchor]
) -> bool:
    """Return whether the words near a figure of the draft stand, in the source, by another figure."""
    one, rival = pair
    mine = theirs = telling = 0.0
    for anchor in common:
        if _itself(anchor, one):
            continue
        there = leaning.lean(ground.text, ground.language, anchor.source, ground.homes(one), (rival.span,))
        here = leaning.presence(text, anchor.draft, one.span, others)
        weight = anchor.weight * min(abs(there), here)
        if there > 0:
            mine += weight
        else:
            theirs += weight
            telling += weight if anchor.key[0] in _TELLING else 0.0
    return theirs > mine * 3 + _STRAYED and telling >= _TOLD


def _rivals(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether two figures of a sentence are of one unit, near each other, and each said of something."""
    between = text[one.span[1] : other.span[0]]
    return (
        0 < len(between) <= _NEAR
        and compare.comparable(one, other)
        and one.value != other.value
        and one.role not in ("from", "low")
        and other.role != "high"
        and _SAID.search(between) is not None
        and not (_ALONGSIDE.match(between) and "각각" not in text)
        and not _AMONG.fullmatch(between)
    )


def _turned(text: str, pair: tuple[Quantity, Quantity], telling: Sequence[tuple[Ground, Sequence[Anchor]]]) -> bool:
    """Return whether the shared words lean to the one figure in the source and to the other in the draft."""
    found = [_leaning(ground, text, pair, common) for ground, common in telling]
    kept, crossed = sum(one for one, _ in found), sum(one for _, one in found)
    bare = all(place.kind in ("number", "count") and (not place.unit or place.value < _FEW) for place in pair)
    return crossed > kept * 2 + (_SURE_BARE if bare else _TURNED)


def _leaning(
    ground: Ground, text: str, pair: tuple[Quantity, Quantity], common: Sequence[Anchor]
) -> tuple[float, float]:
    """Return the weight of the words that lean to the same figure in source and draft, and of those that do not."""
    one, other = pair
    first, second = ground.homes(one), ground.homes(other)
    kept = crossed = 0.0
    for anchor in common:
        if _itself(anchor, one) or _itself(anchor, other):
            continue
        there = leaning.lean(ground.text, ground.language, anchor.source, first, second)
        here = leaning.lean(text, "ko", anchor.draft, (one.span,), (other.span,))
        weight = anchor.weight * min(abs(there), abs(here))
        if _topic(anchor.draft, (one.span, other.span)) and _topic(anchor.source, (*first, *second)):
            weight *= _TOPIC
        if there * here > 0:
            kept += weight
        else:
            crossed += weight
    return kept, crossed


def _itself(anchor: Anchor, figure: Quantity) -> bool:
    """Return whether a shared word is the figure, or a part of one that is spelled in words."""
    touches = any(place[0] < figure.span[1] and figure.span[0] < place[1] for place in anchor.draft)
    return touches and (anchor.key[0] == "=" or figure.words)


def _topic(places: Sequence[Span], figures: Sequence[Span]) -> bool:
    """Return whether a word stands before both figures: then it only tells which of them comes first."""
    return all(place[1] <= figure[0] for place in places for figure in figures)
