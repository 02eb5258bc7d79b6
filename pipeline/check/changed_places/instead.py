"""What is and what is not: `열두 번이 아니라 여섯 번` is `six times instead of twelve`, and never `twelve instead of six`."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NOT_BUT = deferred(r"(?:씩)?(?:(?:이|가)\s아니라|\s?대신(?:에)?),?\s(?:(?:약|최대|최소|매일|매주|매달|매년)\s)?")
_INSTEAD = deferred(
    r"(?:\s[a-z-]+){0,4},?\s(?:instead of|rather than|as opposed to|in place of|(?:and )?not)\s(?:the (?:usual |previous |planned |current )?|an? |about |just )?"
)
_NOT = deferred(r"\bnot (?:just |at )?$")
_BUT = deferred(r"(?:\s[a-z-]+){0,4},? but (?:at |about |just |only )?")


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures of which a sentence denies the one that its source tells, and tells the one that is denied there."""
    pairs = [pair for pair in pairwise(places) if _NOT_BUT.fullmatch(claim.text, pair[0].span[1], pair[1].span[0])]
    for ground in grounds(claim.evidence) if pairs else []:
        for pair in pairs:
            if movable.alike(*pair) and way(claim.text, ground, pair) < 0:
                yield flagged(claim, *pair, ground.ids, 0.8)
                return


def way(text: str, ground: Ground, pair: tuple[Quantity, Quantity]) -> int:
    """Return 1 where a source, as the sentence, tells one of two figures in the other's stead, -1 where the other way round, else 0."""
    denied, told = sorted(pair, key=lambda figure: figure.span)
    if not _NOT_BUT.fullmatch(text, denied.span[1], told.span[0]):
        return 0
    homes = [ground.homes(figure) for figure in (denied, told)]
    if any(len(home) != 1 for home in homes) or homes[0] == homes[1]:
        return 0
    return _way(ground, homes[0][0], homes[1][0])


def _way(ground: Ground, denied: Span, told: Span) -> int:
    """Return how a source has the places of the denied figure of a draft and of the told one."""
    one, other = sorted((denied, told))
    if ground.language == "ko":
        return (1 if one == denied else -1) if _NOT_BUT.fullmatch(ground.text, one[1], other[0]) else 0
    if _BUT.fullmatch(ground.text, one[1], other[0]) and _NOT.search(ground.text[: one[0]]):
        return 1 if one == denied else -1
    if _INSTEAD.fullmatch(ground.text, one[1], other[0]):
        return 1 if one == told else -1
    return 0
