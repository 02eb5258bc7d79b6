"""Two names that a sentence gives each other's figure, where the source tells of each in sentences of its own.

The subject of a sentence is that of all its figures: `Samsung's shipments were up 6.1%` says nothing of Apple. Where each name is missing from
the sentence of the figure it is given, and stands in that of the other, the two have changed places.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.changed_places import pairing
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness import movable
from pipeline.check.nearness.beside import beside
from pipeline.check.nearness.grounds import Ground, flagged, grounds
from pipeline.text.quantities import Quantity

_MANY = 12  # names: a sentence of more is a list
_LONGEST = 400  # characters
Pair = tuple[Quantity, Quantity]


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield two figures that stand by each other's names."""
    if len(claim.text) > _LONGEST:
        return
    pairs = list(pairing.pairs(places, movable.movable(claim.text, places)))
    for ground in grounds(claim.evidence) if pairs else []:
        names = [one for one in anchors.shared(ground.text, ground.language, claim.text) if _named(one, ground)][:_MANY]
        for pair in pairs:
            if any(_crosswise(claim.text, ground, pair, two) for two in combinations(names, 2)):
                yield flagged(claim, *pair, ground.ids, 0.7)
                return


def _named(one: Anchor, ground: Ground) -> bool:
    return one.key[0] == "@" and len(one.draft) == 1 and ground.text[one.source[0][0]].isupper()


def _crosswise(text: str, ground: Ground, pair: Pair, names: tuple[Anchor, Anchor]) -> bool:
    """Return whether either name is missing from the source's sentence of its figure, and one of them stands in that of the other's."""
    homes = [pairing.homes_of(ground, one) for one in pair]
    if any(len(home) != 1 for home in homes) or pairing.kin(*names):
        return False
    first, second = (_sentence(ground.text, home[0]) for home in homes)
    way = beside(text, "ko", (pair[0].span, pair[1].span), (names[0].draft, names[1].draft)) if first != second else 0
    if not way:
        return False
    one, other = ({_sentence(ground.text, span) for span in name.source} for name in names[::way])
    return first not in one and second not in other and (second in one or first in other)


def _sentence(text: str, span: Span) -> int:
    """Return the number of the sentence of a source: each stands on a line of its own."""
    return text.count("\n", 0, span[0])
