"""Two names that have changed places in a sentence without figures: who makes the sensors and who the arms.

Both names and what each goes with are placed in both texts (see `beside`), and the sentence says the two in one and the same way
(`센서는 …가, 팔은 …가`) or tells them against each other.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.anchors import CLOSING, Anchor
from pipeline.check.changed_places import pairing
from pipeline.check.claims import Claim, Flag
from pipeline.check.nearness.beside import beside
from pipeline.check.nearness.grounds import Ground, grounds
from pipeline.check.vocabulary.contrasts import contrasted
from pipeline.messages import say

_MANY = 8  # names or things: a sentence of more is a list
_LONGEST = 600  # characters
_FIGURES = "=#"


def castled(claim: Claim) -> Iterator[Flag]:
    """Yield two names of a sentence of which the source says each other's part."""
    for ground in grounds(claim.evidence):
        if len(claim.text) > _LONGEST or len(ground.text) > _LONGEST:
            continue
        common = _once(anchors.shared(ground.text, ground.language, claim.text))
        names = [one for one in common if _named(one, ground)]
        if not 1 < len(names) <= _MANY or len(common) < 4:
            continue
        for pair in combinations(names, 2):
            found = list(_ways(claim.text, ground, pair, common[: 2 * _MANY])) if not anchors.kin(*pair) else []
            if found and all(way < 0 for way, _ in found):
                parts = (*pair, *found[0][1])
                span = (min(one.draft[0][0] for one in parts), max(one.draft[0][1] for one in parts))
                shown = ", ".join(claim.text[slice(*one.draft[0])].rstrip(CLOSING) for one in pair)
                yield Flag("name", "block", span, say("check.roles", text=shown, id=ground.ids[0]), ground.ids, 0.7)
                return


def _named(one: Anchor, ground: Ground) -> bool:
    """Return whether a shared word is a name: in Latin it has a capital."""
    first = ground.text[one.source[0][0]]
    return one.key[0] == "@" and (first.isupper() or "가" <= first <= "힣")


def _once(common: Sequence[Anchor]) -> list[Anchor]:
    """Return the words that both texts say once, the longest writing of each place."""
    single = [one for one in common if one.key[0] not in _FIGURES and len(one.draft) == len(one.source) == 1]
    kept: list[Anchor] = []
    for one in sorted(single, key=lambda word: (word.draft[0][0] - word.draft[0][1], word.key[0] != "@")):
        start, end = one.draft[0]
        if not any(start < other.draft[0][1] and other.draft[0][0] < end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda word: word.draft)


def _ways(
    text: str, ground: Ground, names: tuple[Anchor, Anchor], common: Sequence[Anchor]
) -> Iterator[tuple[int, tuple[Anchor, Anchor]]]:
    """Yield how two names stand to every two things that go with them in both texts (1: as in the source)."""
    for one, other in combinations([word for word in common if word not in names], 2):
        here = beside(text, "ko", (one.draft[0], other.draft[0]), (names[0].draft, names[1].draft))
        if not here:
            continue
        figures = (one.draft[0], other.draft[0])
        told = contrasted(one.key, other.key) or pairing.alike(text, figures, names, way=here)
        places = (one.source[0], other.source[0])
        there = beside(ground.text, ground.language, places, (names[0].source, names[1].source)) if told else 0
        if there:
            yield here * there, (one, other)
