"""Which sentences of a long source a claim retells: a whole article states almost any figure somewhere.

A sentence is retold as far as it has the claim's words, a word that few sentences of the source have counting the most. The sentences
that state the claim's figures are always among them, of several the one most like the claim. A figure that only sentences about
something else state, while the sentence that the claim retells has another one, is not the one that was meant.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness import movable
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

LONG = 7  # sentences: of fewer, all are cited together
_BEST = 3
_CLOSE = 0.6
_BEFORE = 0.4
_HOMES = 2
_RETELLS = 1.7  # two rare words, or more of common ones
_ELSEWHERE = 0.2  # of that, in a sentence about something else
_NEAR = 20  # times
_COUNTS = frozenset({"money", "percent", "points", "duration", "size", "count"})
_NOWHERE: anchors.Span = (0, 0)
_CLAUSE_END = deferred(r"(?<=[가-힣])(?:더니|는데|은데|지만|으며|이며|하며|하고|으니|니까)(?:,|\s)|,\s|[.!?]\s")


def narrowed(claim: Claim, before: str = "") -> Claim:
    """Return the claim resting on the sentences that it retells, in their order; a short source stays whole."""
    if len(claim.evidence) < LONG:
        return claim
    scores = likeness(claim, before)
    ranked = sorted(range(len(scores)), key=lambda number: -scores[number])
    kept = {number for number in ranked[:_BEST] if scores[number] >= _CLOSE * scores[ranked[0]]}
    stated = [quantities.find(one.text, one.language) for one in claim.evidence]
    whole = [(one,) for text in (claim.text, before) for one in quantities.sums(text, "ko")]
    for group in (*quantities.readings(claim.text, "ko"), *quantities.readings(before, "ko"), *whole):
        homes = [number for number in ranked if _states(stated[number], group)]
        kept.update(homes[:_HOMES])
    return replace(claim, evidence=tuple(claim.evidence[number] for number in sorted(kept))) if kept else claim


def nearest(claim: Claim, before: str = "") -> Claim | None:
    """Return the claim resting on the one sentence of its source that it clearly retells, or nothing where none stands out."""
    if not claim.evidence:
        return None
    scores = likeness(claim, before)
    best, *others = sorted(range(len(scores)), key=lambda number: -scores[number])
    if scores[best] < _RETELLS or any(scores[number] > _CLOSE * scores[best] for number in others):
        return None
    return replace(claim, evidence=(claim.evidence[best],))


def misplaced(claim: Claim, told: Sequence[Sequence[Quantity]]) -> Iterator[Flag]:
    """Yield the figures of a claim that a long source says of something else, and another of what the claim tells.

    `told` are the figures of the whole draft, each in its readings: what it tells elsewhere is nobody's rival.
    """
    if len(claim.evidence) < LONG:
        return
    rare = rarity(claim.evidence)
    stated = [quantities.find(one.text, one.language) for one in claim.evidence]
    groups = quantities.readings(claim.text, "ko")
    moving = {one.span for one in movable.movable(claim.text, [group[0] for group in groups])}
    sums = [one.span for one in quantities.sums(claim.text, "ko")]  # `1년 6개월`: neither part is a figure of its own
    for group in groups:
        homes = [number for number, figures in enumerate(stated) if _states(figures, group)]
        if not homes or group[0].kind not in _COUNTS or group[0].span not in moving:
            continue
        if any(start <= group[0].span[0] and group[0].span[1] <= end for start, end in sums) or movable.WHOLE.match(
            claim.text, group[0].span[1]
        ):
            continue
        scores = [_score(one, claim.text, rare, group[0].span) for one in claim.evidence]
        best = max(scores[number] for number in homes)
        clause = _clause(claim.text, group[0].span)
        near = [_score(one, clause, rare) for one in claim.evidence]
        for number in sorted(set(range(len(scores))) - set(homes), key=lambda number: -scores[number]):
            if scores[number] < _RETELLS or best > _ELSEWHERE * scores[number]:
                break
            if max(near[home] for home in homes) > near[number]:
                continue
            rivals = [one for one in stated[number] if _rival(group, one, told) and not _added(group, one, told)]
            if rivals:
                yield contradicted(claim, group[0], [(claim.evidence[number].id, rivals[0])])
                break


def _clause(text: str, span: anchors.Span) -> str:
    """Return the clause that a figure stands in, the figure blanked."""
    start = max((match.end() for match in _CLAUSE_END.finditer(text, 0, span[0])), default=0)
    end = next((match.start() for match in _CLAUSE_END.finditer(text, span[1])), len(text))
    return f"{text[start : span[0]]} {text[span[1] : end]}"


def _rival(group: Sequence[Quantity], other: Quantity, told: Sequence[Sequence[Quantity]]) -> bool:
    """Return whether a figure of the source could be the one that was meant: of one unit and size, and told nowhere in the draft."""
    alike = any(
        one.kind == other.kind
        and one.unit == other.unit
        and not other.per
        and max(one.value, other.value) <= _NEAR * min(one.value, other.value)
        for one in group
    )
    return alike and not any(compare.same(mine, other) for one in told for mine in one)


def _added(group: Sequence[Quantity], other: Quantity, told: Sequence[Sequence[Quantity]]) -> bool:
    """Return whether the draft adds the two up: `8,800만 달러에 다른 곳 몫까지 더하면 1억 달러`."""
    return any(
        (one.value + other.value, one.kind, one.unit) == (whole.value, whole.kind, whole.unit)
        for one in group
        for figures in told
        for whole in figures
    )


def _states(figures: Sequence[Quantity], group: Sequence[Quantity]) -> bool:
    return any(compare.same(drafted, figure) for drafted in group for figure in figures)


_A_TIME = 0.5  # what two spans of time in common weigh where a sentence has no word of its source
_SPANS = {
    "day": deferred(r"\b(?:a|per|each|every) day\b|\bdaily\b|날마다|매일|하루"),
    "week": deferred(r"\b(?:a|per|each|every) week\b|\bweekly\b|매주|일주일|한 주에"),
    "month": deferred(r"\b(?:a|per|each|every) month\b|\bmonthly\b|다달이|매달|매월|한 달|월 ?\d"),
    "year": deferred(
        r"\b(?:a|per|each|every) year\b|\b(?:annual|year)ly\b|\bannual\b|해마다|매년|1년|한 해|연간|연 ?\d"
    ),
}


def likeness(claim: Claim, before: str, share: float = _BEFORE, without: anchors.Span = _NOWHERE) -> list[float]:
    """Return how much of the claim, one place of it apart, each sentence of the source has, with a share of the sentence before it."""
    rare = rarity(claim.evidence)
    found = [
        _score(one, claim.text, rare, without) + (share * _score(one, before, rare) if before else 0.0)
        for one in claim.evidence
    ]
    return found if any(found) else [_A_TIME * len(_times(claim.text) & _times(one.text)) for one in claim.evidence]


def _times(text: str) -> set[str]:
    """Return the spans of time that a text tells something for: `$3 a month, or $30 a year`, `1년 치를 한 번에`, `다달이`."""
    return {name for name, told in _SPANS.items() if told.search(text)}


def _score(one: Evidence, text: str, rare: Mapping[str, float], without: anchors.Span = _NOWHERE) -> float:
    """Return how much of a text a sentence has, the words in one place apart."""
    places: dict[anchors.Span, float] = {}
    for anchor in anchors.shared(one.text, one.language, text):
        for span in anchor.draft[:1]:
            if not (span[0] < without[1] and without[0] < span[1]):
                places[span] = max(places.get(span, 0.0), anchor.weight * rare.get(anchor.key, 1.0))
    return sum(places.values())


def rarity(evidence: Sequence[Evidence]) -> Mapping[str, float]:
    """Return how telling a word of the source is: 1 where one sentence has it, towards 0 where all have it."""
    counts = Counter(key for one in evidence for key in anchors.keys(one.text, one.language))
    most = math.log(len(evidence) + 1)
    return {key: math.log((len(evidence) + 1) / count) / most for key, count in counts.items()}
