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


def astray(ground: Ground, told: tuple[Quantity, str], rival: Quantity, text: str, *, firm: bool) -> bool:
    """Return whether a figure's subject stands in its rival's stretch alone: surely, by a `firm` word, or as all that the draft's `text` says."""
    two = stretches.two_of(ground, told[0], rival)
    if two is None:
        return False
    words = anchors.shared(ground.text, ground.language, told[1])
    side, sure = set_against.declared_of(two, words)
    return side < 0 and (sure or firm or _all_said(two, text))


def _all_said(two: stretches.Two, text: str) -> bool:
    """Return whether a text says words of a rival's stretch and none of those that the figure's own could be known by."""
    mine, theirs = stretches.parted(two, anchors.shared(two.ground.text, two.ground.language, text))
    own, others = (
        {key for key in anchors.keys(two.ground.text[slice(*side)], two.ground.language) if key[0] not in "=~"}
        for side in (two.mine, two.theirs)
    )
    theirs = [
        word for word in theirs if any(span[0] - two.rival[1] not in (0, 1) for span in word.source)
    ]  # what it counts
    return bool(theirs and own - others) and not any(
        word.key[0] != "=" and not set_against.of_both(two, word) for word in mine
    )


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
