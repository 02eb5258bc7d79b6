"""Four figures in two rows and two columns: `$5 in and $25 out; it used to cost $15 and $75`.

Of two such rows one lists its figures bare, in the order of the other. What a sentence tells as one change (`15달러 하던 게 5달러, 출력은 75달러에서
25달러`) stands in one column; where both changes go across, two figures have changed places.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.changed_places import pairing
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BARE = deferred(r"\s?(?:,|,? and|·|와|과)\s?(?:about |약 )?")
_CHANGE = deferred(
    r"(?:에서|(?:이|이었|였)?던\s(?:것이|게|[가-힣]{1,8}[이은는가])|(?:\s?하|(?:[을를이가])?\s?(?:받|내|들|쓰|걸리|팔리))던\s(?:것이|게|[가-힣]{1,8}[이은는가])?|\s?→)\s?(?:약\s|이제\s|이번에\s)?"
)
_SENTENCES = 2
Four = tuple[Quantity, Quantity, Quantity, Quantity]


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the figures of two changes of which each goes from one column to the other."""
    changes = list(_changes(claim.text, places))
    for ground in grounds(claim.evidence) if len(changes) == _SENTENCES else []:
        four = (*changes[0], *changes[1])
        if _columns(ground, four) == -1:
            found = flagged(claim, four[0], four[2], ground.ids, 0.8)
            yield replace(found, span=(found.span[0], max(found.span[1], four[3].span[1])))
            return


def kept(text: str, ground: Ground, places: Sequence[Quantity], pair: tuple[Quantity, Quantity]) -> bool:
    """Return whether two figures of different changes stand in their columns, so that neither could stand in the other's place."""
    changes = list(_changes(text, places))
    if len(changes) != _SENTENCES or _columns(ground, (*changes[0], *changes[1])) != 1:
        return False
    return set(pair) in ({changes[0][1], changes[1][0]}, {changes[0][0], changes[1][1]})


def _changes(text: str, places: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield what a sentence tells as before and after: `15달러 하던 게 5달러`, `75달러에서 25달러`."""
    for one, other in pairwise(places):
        if compare.comparable(one, other) and _CHANGE.fullmatch(text, one.span[1], other.span[0]):
            yield one, other


def _columns(ground: Ground, four: Four) -> int:
    """Return 1 where two changes each stand in one column of the source's rows, -1 where both go across, else 0."""
    homes = [pairing.homes_of(ground, one) for one in four]
    if any(len(home) != 1 for home in homes) or len({home[0] for home in homes}) != len(four):
        return 0
    order = sorted(home[0] for home in homes)
    rows = ((order[0], order[1]), (order[2], order[3]))
    if not any(_BARE.fullmatch(ground.text, row[0][1], row[1][0]) for row in rows) or _between(ground, order, four[0]):
        return 0
    cells = [(order.index(home[0]) // 2, order.index(home[0]) % 2) for home in homes]
    if cells[0][0] == cells[1][0] or cells[2][0] == cells[3][0] or cells[0][0] != cells[2][0]:
        return 0
    straight = cells[0][1] == cells[1][1]
    return 1 if straight and cells[2][1] == cells[3][1] else 0 if straight else -1


def _between(ground: Ground, order: Sequence[Span], alike: Quantity) -> bool:
    """Return whether another figure of the unit stands among the four."""
    spans = {one.span for one in ground.figures if compare.comparable(one, alike) and not one.per}
    return any(order[0] < span < order[3] for span in spans - set(order))
