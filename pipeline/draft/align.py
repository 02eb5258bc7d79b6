"""Which sentence of a new draft says what a sentence of the old one said: by what both rest on and by their wording."""

from collections.abc import Sequence

from pipeline.draft.units import Unit
from pipeline.text import citations
from pipeline.text.sections import plain

LIKE = 0.34  # below this two sentences are not the same thought
_CITATIONS = 0.5


def align(old: Sequence[Unit], fresh: Sequence[Unit]) -> dict[int, int]:
    """Return, for sentences of `fresh` (by place), their partner in `old`; partners never cross."""
    left = [_traits(unit) for unit in old]
    right = [_traits(unit) for unit in fresh]
    best = [[0.0] * (len(fresh) + 1) for _ in range(len(old) + 1)]
    likeness = [[_like(one, other) for other in right] for one in left]
    for row in range(len(old) - 1, -1, -1):
        for column in range(len(fresh) - 1, -1, -1):
            pair = likeness[row][column]
            together = pair + best[row + 1][column + 1] if pair >= LIKE else 0.0
            best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
    return _path(likeness, best)


def _path(likeness: Sequence[Sequence[float]], best: Sequence[Sequence[float]]) -> dict[int, int]:
    partner: dict[int, int] = {}
    row = column = 0
    while row < len(best) - 1 and column < len(best[0]) - 1:
        pair = likeness[row][column]
        if pair >= LIKE and best[row][column] == pair + best[row + 1][column + 1]:
            partner[column] = row
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return partner


_Traits = tuple[bool, frozenset[str], frozenset[str]]


def _traits(unit: Unit) -> _Traits:
    text = plain(unit.keyed)
    pairs = frozenset(text[place : place + 2] for place in range(len(text) - 1))
    sources = frozenset(source for one in citations.find(unit.text) for source in one.sources)
    return unit.place == "heading", pairs, sources


def _like(one: _Traits, other: _Traits) -> float:
    if one[0] != other[0]:
        return 0.0
    if one[0]:
        return 1.0
    wording = _shared(one[1], other[1])
    if not one[2] and not other[2]:
        return wording
    return _CITATIONS * _shared(one[2], other[2]) + (1 - _CITATIONS) * wording


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    together = len(one | other)
    return len(one & other) / together if together else 0.0
