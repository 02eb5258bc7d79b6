"""Shared words that tell neither of two figures from the other, wherever they stand.

What a change is measured from is told of a figure of its own (`1년 전의 두 배`); the whole that both are shares of is said with the first
alone (`61% of the raw text …, another 17% …`); and where both sides are named before either figure, their order tells whose is whose.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from pipeline.check.anchors import Anchor, Span
from pipeline.check.nearness.grounds import Ground
from pipeline.check.nearness.halves import Halves
from pipeline.check.vocabulary import contrasts
from pipeline.text.patterns import deferred

_TIME = deferred(r"(?:\d{1,2}|한|두|세)\s?(?:년|해|달|개월|분기|주)\s?전|지난해|작년|재작년|전년|전달|전월|전 분기")
_MEASURED_FROM = deferred(
    r"(?:\s?(?:같은|동)\s?기(?:간|준)?|\s?이맘때)?(?:보다|에 비[해하]|대비|[와과] (?:비교|견줘)|의\s(?:약\s|거의\s)?(?:[가-힣]{1,2}|\d[\d.]*)\s?배|의\s(?:절반|\d[\d.]*\s?%))"
)
_WHOLE = deferred(
    r" (?:of|in) (?:(?:all|the|its|their|these|those|our|his|her) )?(?:(?!(?:from|in|on|by|for|to|at|with|as|of|and|who|that|is|are|was|were|had|have|has|did|came|went)\b)[a-z-]+ ){0,2}"
)
_SHARE = deferred(r"%|percent")
_NO_NOUN = deferred(
    r"(?:%| percent)?(?:[,.;)]|$| (?:as|were|was|on|in|for|to|did|had|have|has|are|is|said|from|at|by|with|went|came|and)\b)"
)
_SET_AGAINST = deferred(r"(?i:\b(?:than|unlike|with|to|as|from)\b)(?:\s[\w-]+){0,2}\s$")
_EACH = deferred(r"(?<=\s)(?:each(?: one)?|apiece|per (?:one|item))(?=[\s.,;]|$)")
_FOR_EACH = deferred(r"(?: (?:하나|한 (?:개|건|명|문제|편|장)))?(?:당|마다|에)(?=\s)")
_FORMER = deferred(
    r"(?:^|[,.;:] |\b(?:Of|of|Between|between) )(?:[\w’'-]+ ){1,5}(?P<and>and)(?: [\w’'-]+){1,5},? the former\b[^,.;]{0,40}$"
)
_LATTER = deferred(r"\bthe latter\b")
_OWNERS = deferred(r"(?:^|[,.;:] )(?:[\w’'-]+ ){1,5}(?P<and>and)(?: [\w’'-]+){1,7} $")
_RESPECTIVELY = deferred(r"[^,.;]{0,20},? respectively\b")
"""The names of two owners before both their figures, and what says that these are told in turn."""
_BOTH = 2
_ENDS = deferred(r"[.;!?](?=\s)")


def without(text: str, ground: Ground, common: Sequence[Anchor], there: tuple[Span, Span]) -> list[Anchor]:
    """Return the shared words that may tell two figures apart; `there` are the places of these in the source."""
    return [
        one
        for one in common
        if not (_measured_from(text, one) or _whole_of_both(ground, one, there) or _of_each(text, ground, one, there))
    ]


def _of_each(text: str, ground: Ground, anchor: Anchor, there: tuple[Span, Span]) -> bool:
    """Return whether a draft says again what the source leaves to `each` behind its second figure: `문제당 22%` for `more problems, but 22% less on each`."""
    each = _EACH.search(ground.text, max(there)[1])
    return (
        each is not None
        and all(_FOR_EACH.match(text, end) for _, end in anchor.draft)
        and any(end <= max(there)[0] for _, end in anchor.source)
    )


def _measured_from(text: str, anchor: Anchor) -> bool:
    """Return whether a time is told only as what another figure is measured from: `1년 전의 두 배`, `작년 같은 기간보다 12%`."""
    return all(_TIME.fullmatch(text, *span) and _MEASURED_FROM.match(text, span[1]) for span in anchor.draft)


def _whole_of_both(ground: Ground, anchor: Anchor, there: tuple[Span, Span]) -> bool:
    """Return whether a word is of what the first figure of the source is a share, where the second is told of nothing by itself."""
    first, second = sorted(there)
    if (
        not _SHARE.search(ground.text, *first)
        or anchor.key[0] in "=#@"
        or _ENDS.search(ground.text, first[1], second[0])
    ):
        return False
    return all(
        first[1] <= span[0] < second[0] and _WHOLE.fullmatch(ground.text, first[1], span[0]) is not None
        for span in anchor.source
    ) and bool(_NO_NOUN.match(ground.text, second[1]))


def in_order(ground: Ground, common: Sequence[Anchor], there: tuple[Span, Span], theirs: Halves) -> Halves:
    """Return the halves of the source with the words that it says against each other before both figures, each by the figure of its turn."""
    opening = min(there)[0]
    told = [(span, one.key) for one in common for span in one.source if span[1] <= opening and theirs.of(span) == 1]
    listed = _listed(ground.text, there)
    if listed:
        placed = {span: 1 if span[1] <= listed[0] else 2 for span, _ in told if _apart_from(span, listed)}
        return replace(theirs, told=tuple(placed.items()))
    placed = {}
    for (one, mine), (other, key) in combinations(sorted(told), 2):
        if contrasts.contrasted(mine, key) and not _SET_AGAINST.search(ground.text[: one[0]]):
            placed |= {one: 1, other: 2}
    return replace(theirs, told=tuple(placed.items())) if len(placed) == _BOTH else theirs


def _listed(text: str, there: tuple[Span, Span]) -> Span | None:
    """Return the `and` between two owners that are named before both figures and told in turn: `Of A and B, the former had 4 and the latter 7`."""
    opening, closing = min(there), max(there)
    named = _FORMER.search(text[: opening[0]])
    if named and _LATTER.search(text, opening[1], closing[0]):
        return named.span("and")
    named = _OWNERS.search(text[: opening[0]]) if _RESPECTIVELY.match(text, closing[1]) else None
    return named.span("and") if named else None


def _apart_from(span: Span, listed: Span) -> bool:
    return span[1] <= listed[0] or listed[1] <= span[0]
