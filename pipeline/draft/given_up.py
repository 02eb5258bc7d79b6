"""Sentences of earlier drafts that a person gave up: which sentences of a rewrite bring one back, in the same words or in others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.draft.align import LIKE, instead, likeness, says, topics
from pipeline.draft.align import tells_again as tells
from pipeline.draft.slots import SILENT, as_read
from pipeline.draft.units import Unit
from pipeline.text.sections import plain


@dataclass(frozen=True, slots=True)
class Given:
    """A sentence of a draft that the person gave up, and those of theirs that they put in its place (none: it was deleted)."""

    key: str
    text: str
    by: tuple[str, ...] = ()

    @property
    def read(self) -> str:
        """The sentence as a reader read it."""
        return as_read(self.unit)

    @property
    def unit(self) -> Unit:
        """The sentence by itself."""
        return Unit("paragraph", self.key, self.text, (0, 0), None, 0, 1, "paragraph")


def chained(earlier: Sequence[Given], later: Sequence[Given]) -> tuple[Given, ...]:
    """Return what was given up in two rounds; what replaced a sentence may have been replaced, or deleted, in the later one."""
    by = {one.text: one.by for one in later}
    kept = [replace(one, by=tuple(now for text in one.by for now in by.get(text, (text,)))) for one in earlier]
    return (*kept, *later)


def returned(
    fresh: Sequence[Unit], stand: Sequence[Unit], given: Sequence[Given], *, alike: bool = True
) -> Mapping[int, tuple[str, ...]]:
    """Return, by their places, the sentences of a rewrite that bring back what was given up, and the person's that they stand against.

    To the letter each does. In other words (where `alike`) it is the one that says it best, better than what the person put in its
    place does, and that says nothing which still stands better than it says this.
    """
    standing = [unit for unit in stand if unit.place not in SILENT]
    found: dict[int, tuple[str, ...]] = {}
    for one in given:
        mine = [unit for unit in standing if plain(unit.text) in {plain(text) for text in one.by}]
        others = [unit for unit in standing if unit not in mine]
        found.update(dict.fromkeys(_to_the_letter(fresh, one), ()))
        best = max((likeness(one.unit, unit) for unit in mine), default=0.0)
        rest = [place for place, unit in enumerate(fresh) if place not in found and unit.place not in SILENT]
        like = {place: likeness(one.unit, fresh[place]) for place in rest} if alike else {}
        place = max(like, key=lambda place: like[place], default=-1)
        if place < 0 or like[place] < LIKE or like[place] <= best:
            continue
        if mine and not says(one.unit, mine, fresh[place]):
            continue
        if all(likeness(unit, fresh[place]) < like[place] for unit in others):
            against = mine if instead(one.unit, mine, fresh[place]) else ()
            found[place] = tuple(unit.text for unit in against)
    return found


def told_again(fresh: Sequence[Unit], stand: Sequence[Unit], deleted: Sequence[Unit]) -> frozenset[int]:
    """Return the places of the sentences of a rewrite that tell again what was deleted, be it in two sentences for one.

    What a sentence that still stands says at least as well is told of that one.
    """
    standing = [unit for unit in stand if unit.place not in SILENT]
    common = topics(stand) if deleted else frozenset()
    return frozenset(
        place
        for place, unit in enumerate(fresh)
        if unit.place not in SILENT
        for one in deleted
        if tells(one, unit, common) and all(likeness(other, unit) < likeness(one, unit) for other in standing)
    )


def _to_the_letter(fresh: Sequence[Unit], one: Given) -> list[int]:
    return [place for place, unit in enumerate(fresh) if unit.place not in SILENT and as_read(unit) == one.read]
