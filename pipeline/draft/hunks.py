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


_Pair = tuple[int, int]
"""A place in the person's text and one in the merged text."""


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


def hunks(mine: str, merged: str, held: Collection[int] = ()) -> tuple[Hunk, ...]:
    """Return the differences in order: all of them taken give `merged`, each can be taken without the others.

    `held` are the places in `mine` of sentences that stand in both texts in this order: each is on both sides of one hunk or of
    none, so that it stands once whichever are taken.
    """
    left, right = _side(mine), _side(merged)
    fixed = _fixed(left, right, held)
    cut = [piece for begin, end in _changed(left, right, fixed) for piece in _cut(left, right, fixed, begin, end)]
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


def both(mine: str, merged: str) -> str:
    """Return a person's text with the other behind it, but for the sentences of that which stand in theirs."""
    said = {(unit.key, unit.text) for unit in units(mine)}
    other = _side(merged)
    fresh = [chunk for unit, chunk in zip(other.units, other.chunks, strict=False) if (unit.key, unit.text) not in said]
    rest = "".join([*fresh, *other.chunks[len(other.units) :]]) if fresh else ""
    return f"{mine}{' ' if mine and rest and not mine[-1].isspace() and not rest[0].isspace() else ''}{rest}"


def _side(body: str) -> _Side:
    found = units(body)
    cuts = [0, *(unit.span[1] for unit in found), len(body)]
    return _Side(body, tuple(found), tuple(body[start:end] for start, end in itertools.pairwise(cuts)))


def _fixed(left: _Side, right: _Side, held: Collection[int]) -> list[_Pair]:
    """Return the places of the held sentences in both texts, in order."""
    found: list[_Pair] = []
    after = 0
    for old in sorted(held):
        wanted = (left.units[old].key, left.units[old].text)
        rest = range(after, len(right.units))
        new = next((place for place in rest if (right.units[place].key, right.units[place].text) == wanted), None)
        if new is not None:
            found.append((old, new))
            after = new + 1
    return found


def _changed(left: _Side, right: _Side, fixed: Sequence[_Pair]) -> Iterator[tuple[_Pair, _Pair]]:
    """Yield the stretches in which the two texts differ, each by where it begins and ends in both."""
    same: list[_Pair] = []
    begin = (0, 0)
    for end in (*fixed, (len(left.chunks), len(right.chunks))):
        old, new = left.chunks[begin[0] : end[0]], right.chunks[begin[1] : end[1]]
        for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
            same += [(begin[0] + block.a + step, begin[1] + block.b + step) for step in range(block.size)]
        if end in fixed and left.chunks[end[0]] == right.chunks[end[1]]:
            same.append(end)
        begin = (end[0] + 1, end[1] + 1)
    before = (0, 0)
    for place in (*same, (len(left.chunks), len(right.chunks))):
        if place != before:
            yield before, place
        before = (place[0] + 1, place[1] + 1)


def _cut(
    left: _Side, right: _Side, fixed: Sequence[_Pair], begin: _Pair, end: _Pair
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the parts of a changed stretch: each pair of sentences of one thought, with what is new or gone behind it."""
    before = begin
    for place in _starts(left, right, [pair for pair in fixed if begin <= pair < end], begin, end):
        if min(place[0] - before[0], place[1] - before[1]) > 0 and _apart(left, right, place):
            yield before[0], place[0], before[1], place[1]
            before = place
    yield before[0], end[0], before[1], end[1]


def _starts(left: _Side, right: _Side, fixed: Sequence[_Pair], begin: _Pair, end: _Pair) -> list[_Pair]:
    """Return the pairs of sentences of one thought within a stretch; a held sentence's partner is itself."""
    found: list[_Pair] = []
    for stop in (*fixed, end):
        pairs = align(left.units[begin[0] : stop[0]], right.units[begin[1] : stop[1]])
        found += [(begin[0] + old, begin[1] + new) for new, old in sorted(pairs.items())]
        found += [stop] if stop != end else []
        begin = (stop[0] + 1, stop[1] + 1)
    return found


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
