"""What is and what is not: `열두 번이 아니라 여섯 번` is `six times instead of twelve`, and never `twelve instead of six`."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NOT_BUT = deferred(r"(?:씩)?(?:(?:이|가)\s아니라|\s?대신(?:에)?),?\s(?:(?:약|최대|최소|매일|매주|매달|매년)\s)?")
_INSTEAD = deferred(
    r"(?:\s[a-z-]+){0,4},?\s(?:instead of|rather than|as opposed to|in place of|(?:and )?not)\s(?:the (?:usual |previous |planned |current )?|an? |about |just )?"
)
_AND_NOT = deferred(r"(?:\s[a-z-]+){0,4},?\s(?:and )?not\s(?:the |an? |about )?")
_WANTED = deferred(
    r"[^.;]{0,40}\b(?:plan|forecast|expect|predict|estimat|promis|hop|want|fear|target|aim|ask|propos|sought|claim|original|initial|first|before|last|previous|earlier|had)",
)
"""Whose figure a denied one was: it is told rightly of them."""
_TOLD_AS_DENIED = deferred(
    r"아니|아닌|말고|잘못|틀[린렸]|정정|바로잡|고쳤|처음|앞서|원래|당초|애초|기사|보도|알려|예상|전망|기대|예측|목표|계획|예정|않|달리|대신|내다|려 했|려던|이던|였던|요구|요청|제안|주장|소문|추정|보통|흔히|대개|대부분|떠올"
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


def denied(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield a figure that a source only denies, told without the one that it tells: `3.4%, not 34%` as 34%."""
    if _TOLD_AS_DENIED.search(claim.text):
        return
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language)
        for no, yes in _denials(one, figures):
            homes = [each for other in claim.evidence for each in quantities.find(other.text, other.language)]
            if sum(each.kind == no.kind and each.value == no.value for each in homes) > 1:
                continue
            mine = [each for each in places if compare.comparable(each, no)]
            if all(each.value != yes.value for each in mine):
                wrong = [each for each in mine if each.value == no.value]
                yield from (contradicted(claim, each, [(one.id, yes)]) for each in wrong)


def _denials(one: Evidence, figures: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the figures of a kind of which a sentence denies the first and tells the second."""
    for first, second in permutations(figures, 2):
        if first.span[1] > second.span[0] or (first.kind, first.unit) != (second.kind, second.unit):
            continue
        gap = (first.span[1], second.span[0])
        if one.language == "ko":
            if _NOT_BUT.fullmatch(one.text, *gap) and "대신" not in one.text[slice(*gap)]:
                yield first, second
        elif _BUT.fullmatch(one.text, *gap) and _NOT.search(one.text[: first.span[0]]):
            yield first, second
        elif _AND_NOT.fullmatch(one.text, *gap) and not _WANTED.match(one.text, second.span[1]):
            yield second, first


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
