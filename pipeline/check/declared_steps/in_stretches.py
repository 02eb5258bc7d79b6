"""Declared subjects held against the stretches of the source that tell their figures: each stands in the other figure's alone."""

from collections.abc import Sequence

from pipeline.check import anchors, compare
from pipeline.check.changed_places import set_against, stretches
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground
from pipeline.records import Figure
from pipeline.text import quantities
from pipeline.text.quantities import Quantity


def crosswise(ground: Ground, one: tuple[Quantity, str], other: tuple[Quantity, str]) -> bool:
    """Return whether of two figures with their subjects each is told of the other's, or one surely and the other of nothing known."""
    found = [_side(ground, mine, theirs[0]) for mine, theirs in ((one, other), (other, one))]
    sides = [side for side, _ in found]
    return sides == [-1, -1] or (sorted(sides) == [-1, 0] and any(sure for _, sure in found))


def _side(ground: Ground, told: tuple[Quantity, str], other: Quantity) -> tuple[int, bool]:
    place, subject = told
    words = anchors.shared(ground.text, ground.language, subject)
    for rival in movable.rivals(ground, place):
        two = stretches.two_of(ground, place, rival) if compare.same(other, rival) else None
        if two:
            return set_against.declared_of(two, words)
    return 0, False


def astray(ground: Ground, place: Quantity, rival: Quantity, subject: str, *, firm: bool) -> bool:
    """Return whether a figure's subject stands in its rival's stretch alone: surely, or by a `firm` word."""
    two = stretches.two_of(ground, place, rival)
    words = anchors.shared(ground.text, ground.language, subject)
    side, sure = set_against.declared_of(two, words) if two else (0, False)
    return side < 0 and (sure or firm)


def in_return(ground: Ground, told: tuple[Quantity, str], rival: Quantity, figures: Sequence[Figure]) -> bool:
    """Return whether a declaration gives the rival's figure away to the subject of this one's, or to none known where this one is sure."""
    for figure in figures:
        place = next((one for one in quantities.find(figure.text, "ko") if compare.same(one, rival)), None)
        if place is not None and not figure.step and place.value != told[0].value:
            return crosswise(ground, told, (place, figure.subject))
    return False


def takes_up(ground: Ground, place: Quantity, rival: Quantity) -> bool:
    """Return whether the source tells a figure with words of the sentence of its rival."""
    two = stretches.two_of(ground, place, rival)
    return two is not None and set_against.takes_up(two)
