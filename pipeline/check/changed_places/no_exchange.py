"""Figures that nobody exchanged: told of one thing in turn, or by how much two others differ."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.nearness import movable
from pipeline.check.nearness.grounds import Ground
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BRACKETS = deferred(r"\([^()]{1,60}\)")
_MORE = deferred(r"(?:이나|나)?\s?(?:가량|정도|쯤|넘게)?\s?(?:더|덜)\s")
_ALONG = deferred(r",?\s(?:and|or)\s(?:about )?[€$£¥₩]?|(?:와|과)\s|\s?·\s?|,\s(?:각각 )?")
_CLOSES = deferred(
    r"(?:\s?(?:percent|points?|million|billion|[가-힣]{1,2}(?=[이였다]))|%)?(?:이었|였|이)?다?(?:,? respectively)?\s?(?:[.;\n]|$)"
)
_AGAINST = deferred(r"(?<=[\d가-힣%])\s(?:대|vs\.?)\s$")
_TOLD_AGAINST = deferred(
    r"(?<!그)보다[\s,]|[\s(]대비|에 못 미치|에 (?:비하|견주|비해)|[을를] (?:앞[서섰지질]|웃[도돌]|넘어서|제[치쳤친])|에(?:게)? (?:뒤[지졌진처]|밀[리렸린])"
)
_FOR_EACH = deferred(r"\s?(?:당|마다)(?=\s)")
_PER = deferred(r"\b(?:per|every|out of|in every) $")
_LONGEST_PER = 12  # characters
_ROW = 2
Pair = tuple[Quantity, Quantity]


def in_lists(text: str, pair: Pair, places: Sequence[Quantity]) -> bool:
    """Return whether both figures stand in brackets with another one each, told of one thing in turn: `테라초(75.1점, 49.0점)`."""
    lists = [match.span() for match in _BRACKETS.finditer(text)]
    homes = [next((span for span in lists if span[0] < one.span[0] < span[1]), None) for one in pair]
    return None not in homes and all(
        sum(span[0] < one.span[0] < span[1] for one in places) > 1 for span in homes if span is not None
    )


def of_no_account(text: str, figures: Sequence[Quantity], *, names: bool = False) -> list[Span]:
    """Return the places of what a rate is told for (`1,000명당 5.2건`, `5.2 per 1,000 women`), in a draft those of numbers of `names` too: 솔라 오픈 2."""
    return [
        one.span
        for one in figures
        if _FOR_EACH.match(text, one.span[1])
        or _PER.search(text[max(0, one.span[0] - _LONGEST_PER) : one.span[0]])
        or (names and not one.unit and (text[: one.span[0]][-1:].isalpha() or movable.label(text, one)))
    ]


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


def elliptic(ground: Ground, homes: Iterable[Span], pair: Pair) -> bool:
    """Return whether the source leaves out what a figure is told of, having said it with two others: `81 at home and 64 away. Blue scored 77 and 69.`"""
    return any(_elliptic(ground, home, one) for home, one in zip(homes, pair, strict=True))


def _elliptic(ground: Ground, home: Span, alike: Quantity) -> bool:
    others = sorted({one.span for one in ground.figures if compare.comparable(one, alike) and one.span != home})
    ahead = [span for span in others if span[1] <= home[0]]
    if len(ahead) <= _ROW or not _CLOSES.match(ground.text, home[1]):
        return False
    return _ALONG.fullmatch(ground.text, ahead[-1][1], home[0]) is not None


def of_the_other(text: str, pair: Pair) -> bool:
    """Return whether one of two figures is that of whoever a name is held against, the 69.5 of `A가 71.2 대 69.5로`, and the other is not its own rival."""
    far = [one for one in pair if _AGAINST.search(text[: one.span[0]])]
    return bool(far) and not (far == [pair[1]] and _AGAINST.fullmatch(text, pair[0].span[1], pair[1].span[0]))


def held_against(text: str) -> bool:
    """Return whether a sentence holds two owners against each other: their figures then stand in one clause."""
    return _TOLD_AGAINST.search(text) is not None
