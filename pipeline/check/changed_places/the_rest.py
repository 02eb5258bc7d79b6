"""The figure that a source tells as what is left: of `will own 64 percent and Norlink the rest` the 36 stands where it says `the rest`."""

from collections.abc import Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.changed_places.side_by_side import sentence_of
from pipeline.check.nearness.grounds import Ground
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_REST = deferred(r"\bthe (?:rest|remainder|remaining|others|balance)\b(?! \d)")
_WHOLES = {"percent": Fraction(100), "times": Fraction(1)}
_BEFORE = 200  # characters: the whole may be told in the sentence before
Homes = Sequence[tuple[Span, ...]]


def homes(ground: Ground, pair: tuple[Quantity, Quantity], stated: Homes) -> Homes:
    """Return where the source states two figures: for one that it leaves to be reckoned from the other, its words for what is left."""
    if ground.language == "ko" or sorted(map(len, stated)) != [0, 1]:
        return stated
    told = 0 if stated[0] else 1
    home = stated[told][0]
    start, end = sentence_of(ground.text, home)
    found = [match.span() for match in _REST.finditer(ground.text, home[1], end)]
    if len(found) != 1 or not _add_up(ground, pair, start, end):
        return stated
    return [stated[0], (found[0],)] if told == 0 else [(found[0],), stated[1]]


def _add_up(ground: Ground, pair: tuple[Quantity, Quantity], start: int, end: int) -> bool:
    """Return whether two figures come to all there is: to a hundred percent, or to a figure told in their sentence or just before it."""
    total = pair[0].value + pair[1].value
    return _WHOLES.get(pair[0].kind) == total or any(
        figure.value == total and compare.comparable(figure, pair[0])
        for figure in ground.figures
        if start - _BEFORE <= figure.span[0] < end
    )
