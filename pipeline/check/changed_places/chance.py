"""A figure that only a sentence about something else happens to have, where the sentence that the claim retells says another value.

A source of several sentences supports a wrong figure by chance: `2027년 2분기` where a later sentence speaks of another second
quarter. It is wrong where all that the claim says besides stands in one source sentence, which has a rival that the draft does not
tell, and nothing of it in the sentences that have the figure. The words only hint at that: a warning.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.check import anchors, compare
from pipeline.check.changed_places.rest_denied import rest_denied
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.figures import named_numbers
from pipeline.check.nearness import movable
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LEAST = 1.6
_NOTHING = 0.5
_FIGURE = 1.2
_DOUBTFUL = 0.5
_OF_THOSE = deferred(r"(?i:\b(?:the (?:other|remaining)|all|of (?:them|those|these),?) $)")
_COMPARES = deferred(
    r"보다|대비|비해|비하면|(?:이|였)?던\s|전의\s|의 (?:약 )?(?:\d[\d.]*|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇)\s?(?:배|갑절)"
)
_SCALE = deferred(
    r"\bfrom (?P<low>\d+) (?:to|through|up to) (?P<high>\d+)(?![\d%]|[.,]\d| (?:million|billion|percent))"
)
_SILENT = frozenset({"weekday", "time", "relative"})
_SUPPOSED = {"en": deferred(r"\b(?:[Ii]f|would|[Aa]ssum\w+|[Ss]uppos\w+)\b"), "ko": deferred(r"[가-힣]면[\s,]|가정")}
_MEASURED = frozenset({"number", "duration"})
"""What stands in a sentence to the tenth does so by no chance: `1.4 seconds`."""


def chance(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the figures that the sentence a claim retells does not have, and another one only by chance."""
    if len(claim.evidence) < 2 or not every or _COMPARES.search(claim.text):
        return
    figures = {one.id: quantities.find(one.text, one.language) for one in claim.evidence}
    for group in every:
        first = group[0]
        if movable.WHOLE.match(claim.text, first.span[1]):
            continue
        if first.kind in _SILENT or first.per or (first.kind == "count" and first.words and first.value < 2):
            continue
        if first.kind == "number" and movable.label(claim.text, first):
            continue
        if first.step < 1 and first.kind in _MEASURED:
            continue
        homes = [
            one
            for one in claim.evidence
            if any(compare.same(mine, other) for mine in group for other in figures[one.id])
        ]
        away = [one for one in claim.evidence if one not in homes]
        if not homes or not away or _taken_up(claim.text, group, homes, figures):
            continue
        told = (other for one in away for other in figures[one.id])
        if not any(_rival(group, other, every) for other in told):
            continue
        if any(_score(claim, one, first) > _NOTHING for one in homes):
            continue
        best = max(away, key=lambda one: _score(claim, one, first))
        if _score(claim, best, first) < _LEAST:
            continue
        scales = [match.span() for match in _SCALE.finditer(best.text)]  # `a level from 1 to 5` counts nothing
        rivals = [
            other
            for other in figures[best.id]
            if _rival(group, other, every)
            and not (other.kind == "number" and any(start <= other.span[0] < end for start, end in scales))
            and not (best.language == "en" and named_numbers.in_name(best.text, other))
        ]
        if rivals and not _supposed(claim.text, first, homes, best):
            yield replace(contradicted(claim, first, [(best.id, rivals[0])]), severity="warn", sure=_DOUBTFUL)


def _supposed(text: str, one: Quantity, homes: Sequence[Evidence], best: Evidence) -> bool:
    """Return whether a figure is what both texts only suppose, and the other one is what was: `for every title, it would be about $531 million`."""
    here = _SUPPOSED["ko"].search(text, 0, one.span[0]) is not None
    there = [
        _SUPPOSED["ko" if each.language == "ko" else "en"].search(each.text) is not None for each in (*homes, best)
    ]
    return here and all(there[:-1]) and not there[-1]


def _taken_up(
    text: str, group: tuple[Quantity, ...], homes: Sequence[Evidence], figures: Mapping[str, Sequence[Quantity]]
) -> bool:
    """Return whether a sentence that has the figure tells it of what another one told: `In the other 12, …`."""
    return any(
        _OF_THOSE.search(one.text[: other.span[0]]) is not None
        or rest_denied(text, group[0].span, one.text, other.span, korean=one.language == "ko")
        for one in homes
        for other in figures[one.id]
        if any(compare.same(mine, other) for mine in group)
    )


def _rival(group: tuple[Quantity, ...], other: Quantity, every: Sequence[tuple[Quantity, ...]]) -> bool:
    """Return whether a figure of the source could stand where the drafted one does, and the draft says it nowhere."""
    if other.per or (other.words and (other.kind == "ordinal" or other.value < 2)):  # `once one by one` counts nothing
        return False
    if not any(compare.comparable(mine, other) and _alike(mine, other) for mine in group):
        return False
    return not any(compare.same(mine, other) for place in every for mine in place)


def _alike(mine: Quantity, other: Quantity) -> bool:
    if mine.kind == "date":
        return all((one is None) == (two is None) for one, two in zip(mine.date, other.date, strict=True))
    return mine.kind != "count" or not mine.unit or not other.unit or mine.unit == other.unit


def _score(claim: Claim, one: Evidence, drafted: Quantity) -> float:
    """Return how much a source sentence shares with the claim, the figure in question apart."""
    places: dict[anchors.Span, float] = {}
    for anchor in anchors.shared(one.text, one.language, claim.text):
        for span in anchor.draft:
            if span[0] < drafted.span[1] and drafted.span[0] < span[1]:
                continue
            weight = _FIGURE if anchor.key[0] == "=" else anchor.weight
            places[span] = max(weight, places.get(span, 0.0))
            break
    return sum(places.values())
