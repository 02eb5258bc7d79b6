"""What a rewrite tells in the place of a person's sentence that it forgot: both cannot stand, and theirs stands there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.draft.align import apart, rests_on, shared_words
from pipeline.draft.edits import Edits
from pipeline.draft.held import SILENT, as_read
from pipeline.draft.replaced import replaces
from pipeline.draft.telling import figures_of, tells_figures
from pipeline.draft.thoughts import AS_WELL, TOLD, Near
from pipeline.draft.units import Unit

_WORDS = 2  # that both have: then a sentence tells some of what another one told, and not only of what it told


@dataclass(frozen=True, slots=True)
class Teller:
    """A new sentence, by its place, that tells what a person's `own` does, which they put in the place of the old sentence `index`."""

    place: int
    index: int
    own: Unit


def tellers(
    old: Sequence[Unit], fresh: Sequence[Unit], edits: Edits, near: Near, partner: Mapping[int, int]
) -> tuple[Teller, ...]:
    """Return the new sentences that tell what a changed sentence of the person's tells which the rewrite does not name.

    By figures: all of theirs stand there, be it computed from. By words: no other old sentence is nearer, and it has no figure of its own.
    """
    names = {as_read(unit) for unit in fresh}
    best: dict[int, float] = {}
    for (_, place), value in near.items():
        best[place] = max(best.get(place, 0.0), value)
    found: dict[int, Teller] = {}
    for index, own, mine in _forgotten(old, edits, names):
        rests = own if rests_on(own) else old[index]
        said = {as_read(one) for one in mine}
        for place, unit in enumerate(fresh):
            value = near.get((index, place), 0.0)
            if not value or place in found or as_read(unit) in said or (rests_on(rests) and apart(rests, unit)):
                continue
            figures = value >= max(TOLD, AS_WELL * best[place]) and tells_figures(own, unit)
            words = value == best[place] and (value >= TOLD or partner.get(place) == index)
            if figures or (words and _in_words(old[index], mine, unit)):
                found[place] = Teller(place, index, own)
    return tuple(found[place] for place in sorted(found))


def _forgotten(old: Sequence[Unit], edits: Edits, names: set[str]) -> Iterator[tuple[int, Unit, Sequence[Unit]]]:
    """Yield the old sentences that the person changed, with each of theirs that says it and is not among `names`, and all of theirs."""
    for indexes, mine in edits.changes:
        for index in indexes:
            if index not in edits.give or old[index].place in SILENT or not replaces(old[index], mine):
                continue
            for own in mine:
                if own.place not in SILENT and as_read(own) not in names:
                    yield index, own, mine


def _in_words(old: Unit, mine: Sequence[Unit], unit: Unit) -> bool:
    """Whether a sentence tells what an old one told, or the person's in its place, by some words and without a figure of its own."""
    known = frozenset[str]().union(*(figures_of(one).told for one in (old, *mine)))
    return figures_of(unit).told <= known and max(shared_words(one, unit) for one in (old, *mine)) >= _WORDS
