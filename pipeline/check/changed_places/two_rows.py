"""Two figures that a sentence tells first and whose things behind them: `44%는 챗봇이 쓴 글, 19%는 기자가 쓴 글` for 19 and 44.

The source has the two in two rows of one sentence (see `side_by_side`). What stands right behind a figure and is of one row alone says
which row it is told of; the figures have changed places where all such words are of the other's row.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import anchors, compare
from pipeline.check.anchors import Anchor
from pipeline.check.changed_places import side_by_side
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.check.nearness.told_of import within
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_KINDS = COUNTS | {"percent", "money"}
_TOLD_FIRST = deferred(r"(?:은|는|이|가)\s(?:[가-힣]{1,6}(?<![고며만데서])\s)?")
_OPENS = deferred(r"(?:은|는|이|가)\s")
_PARTED = deferred(r"[,;](?!\d)|(?<=[가-힣])(?:고|며|지만|는데|은데|인데)[\s,]")
_TWO = 2


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures of a sentence of which each is told of what the source's other row is about."""
    told = [one for one in places if one.kind in _KINDS and not one.per and _OPENS.match(claim.text, one.span[1])]
    if len(told) != _TWO or not compare.comparable(*told) or told[0].value == told[1].value:
        return
    if not _PARTED.search(claim.text[told[0].span[1] : told[1].span[0]]):
        return
    if sum(compare.comparable(each, told[0]) for each in places) != _TWO:
        return
    for ground in grounds(claim.evidence):
        votes = set(_votes(claim.text, ground, told)) if ground.language != "ko" else set()
        if votes == {-1}:
            yield flagged(claim, told[0], told[1], ground.ids, 0.8)
            return


def _votes(text: str, ground: Ground, told: Sequence[Quantity]) -> Iterator[int]:
    """Yield for each word right behind a figure whether it is of the figure's own row (1) or of the other's (-1)."""
    homes = [ground.homes(one) for one in told]
    if any(len(home) != 1 for home in homes):
        return
    rows = side_by_side.rows(ground, told[0], homes[0][0])
    mine = [next((row for row in rows if row.figure == home[0]), None) for home in homes]
    if len(rows) != _TWO or mine[0] is None or mine[1] is None or any(row.goes_on for row in rows):
        return
    for word in anchors.shared(ground.text, ground.language, text):
        for number, one in enumerate(told):
            if word.key[0] != "=" and len(word.draft) == 1 and _right_behind(text, one, word):
                own, other = (mine[number], mine[1 - number])
                if own and _all_in(word, own.most):
                    yield 1
                elif other and _all_in(word, other.most):
                    yield -1


def _right_behind(text: str, one: Quantity, word: Anchor) -> bool:
    return _TOLD_FIRST.fullmatch(text, one.span[1], word.draft[0][0]) is not None


def _all_in(word: Anchor, stretch: tuple[int, int]) -> bool:
    return all(within(span, stretch) for span in word.source)
