"""Figures that nobody exchanged: told of one thing in turn, or by how much two others differ."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from pipeline.check.nearness.grounds import Ground
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BRACKETS = deferred(r"\([^()]{1,60}\)")
_MORE = deferred(r"(?:이나|나)?\s?(?:가량|정도|쯤|넘게)?\s?(?:더|덜)\s")
Pair = tuple[Quantity, Quantity]


def in_lists(text: str, pair: Pair, places: Sequence[Quantity]) -> bool:
    """Return whether both figures stand in brackets with another one each, told of one thing in turn: `테라초(75.1점, 49.0점)`."""
    lists = [match.span() for match in _BRACKETS.finditer(text)]
    homes = [next((span for span in lists if span[0] < one.span[0] < span[1]), None) for one in pair]
    return None not in homes and all(
        sum(span[0] < one.span[0] < span[1] for one in places) > 1 for span in homes if span is not None
    )


def difference(text: str, ground: Ground, pair: Pair) -> bool:
    """Return whether one of two figures is told as by how much two of the source's differ: `3년이 걸린 전작보다 2년 더` beside three and five years."""
    return any(
        _MORE.match(text, one.span[1])
        and any(
            abs(first.value - second.value) == one.value and first.kind == second.kind == one.kind
            for first, second in combinations(ground.figures, 2)
        )
        for one in pair
    )


def gap_told(one: Quantity, rival: Quantity, texts: Iterable[str]) -> bool:
    """Return whether a sentence, or one beside it, tells how far two figures are apart: `… 17%였어요. …에서는 그보다 9%포인트 높았고요`."""
    gap = abs(one.value - rival.value)
    kinds = {"points"} if one.kind == "percent" else {one.kind}
    figures = (each for text in texts for group in quantities.readings(text, "ko") for each in group)
    return any(each.value == gap and each.kind in kinds for each in figures)
