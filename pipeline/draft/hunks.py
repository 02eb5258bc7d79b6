"""How a merged text differs from the person's, cut so finely that single sentences can be taken."""

import itertools
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from pipeline.draft.align import align
from pipeline.draft.units import Unit, units


@dataclass(frozen=True, slots=True)
class Hunk:
    """One difference between the person's text and the merged one; `span` counts characters of the person's body."""

    number: int
    span: tuple[int, int]
    mine: str
    merged: str


@dataclass(frozen=True, slots=True)
class _Side:
    """A body, its sentences, and the body cut before what leads to each: joined again the pieces are the body."""

    body: str
    units: tuple[Unit, ...]
    chunks: tuple[str, ...]

    def upto(self, number: int) -> str:
        """Return the text of the first pieces."""
        return "".join(self.chunks[:number])

    def since(self, number: int) -> str:
        """Return the text of the pieces from there on."""
        return "".join(self.chunks[number:])


def hunks(mine: str, merged: str) -> tuple[Hunk, ...]:
    """Return the differences in order: all of them taken give `merged`, each can be taken without the others."""
    left, right = _side(mine), _side(merged)
    matcher = SequenceMatcher(None, left.chunks, right.chunks, autojunk=False)
    changed = [code[1:] for code in matcher.get_opcodes() if code[0] != "equal"]
    cut = [piece for low, high, start, end in changed for piece in _cut(left, right, (low, start), (high, end))]
    return tuple(
        Hunk(
            number,
            (len(left.upto(low)), len(left.upto(high))),
            "".join(left.chunks[low:high]),
            "".join(right.chunks[start:end]),
        )
        for number, (low, high, start, end) in enumerate(cut, start=1)
    )


def take(mine: str, found: Iterable[Hunk], numbers: Collection[int]) -> str:
    """Return the person's text with the chosen hunks in it: all of them give the merged body, none gives `mine`."""
    text = mine
    for hunk in sorted(found, key=lambda one: one.span, reverse=True):
        if hunk.number in numbers:
            text = text[: hunk.span[0]] + hunk.merged + text[hunk.span[1] :]
    return text


def _side(body: str) -> _Side:
    found = units(body)
    cuts = [0, *(unit.span[1] for unit in found), len(body)]
    return _Side(body, tuple(found), tuple(body[start:end] for start, end in itertools.pairwise(cuts) if end > start))


def _cut(
    left: _Side, right: _Side, begin: tuple[int, int], end: tuple[int, int]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the parts of a changed stretch: each pair of sentences of one thought, with what is new or gone behind it."""
    pairs = align(left.units[begin[0] : end[0]], right.units[begin[1] : end[1]])
    starts = [(begin[0] + old, begin[1] + new) for new, old in sorted(pairs.items())]
    before = begin
    for place in starts:
        if min(place[0] - before[0], place[1] - before[1]) > 0 and _apart(left, right, place):
            yield before[0], place[0], before[1], place[1]
            before = place
    yield before[0], end[0], before[1], end[1]


def _apart(left: _Side, right: _Side, place: tuple[int, int]) -> bool:
    """Whether what stands before a place and what stands behind it read as they did, whichever of the two texts each is from."""
    old, new = place
    return _read(left.upto(old) + right.since(new)) == _read_units((*left.units[:old], *right.units[new:])) and _read(
        right.upto(new) + left.since(old)
    ) == _read_units((*right.units[:new], *left.units[old:]))


def _read(body: str) -> list[tuple[str, str, str]]:
    return _read_units(units(body))


def _read_units(found: Sequence[Unit]) -> list[tuple[str, str, str]]:
    return [(unit.container, unit.key, unit.text) for unit in found]
