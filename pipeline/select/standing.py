"""What an earlier run showed stands: late news joins its stories or makes new ones, and neither moves them nor takes their ids."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.records import Entry, Steering

_SURE, _PINNED, _NAMED = range(3)


@dataclass(frozen=True, slots=True)
class Namers:
    """The entries that bring the id which they gave to a story before, with how much each has to say: the least comes first."""

    ranks: Mapping[str, int]
    brought: Mapping[str, Entry]

    def of(self, entries: Iterable[Entry]) -> Entry | None:
        """Return the entry whose id a group has to have, if any; of two that have as much to say, the earlier one."""
        found = [entry for entry in entries if entry.id in self.ranks]
        first = min(found, key=lambda entry: self.ranks[entry.id], default=None)
        return self.brought.get(first.id, first) if first else None

    def parted(self, wholes: Iterable[tuple[Sequence[Entry], Entry]]) -> "Namers":
        """Return them with stories that the editor split, each with its leading entry: only the part with that one has the story's id."""
        gone = {entry.id for entries, _ in wholes for entry in entries}
        ranks = {name: rank for name, rank in self.ranks.items() if name not in gone}
        heirs = {lead.id: self.of(entries) or entries[0] for entries, lead in wholes}
        return Namers(ranks | dict.fromkeys(heirs, _SURE), heirs)


def namers_of(entries: Sequence[Entry], steering: Steering) -> Namers:
    """Return the entries that name stories: those that named one before, before all where that one was pinned, and all that were pinned."""
    pinned = set(steering.pinned)
    named = {entries[places[0]].id for places in places_of(entries, steering.stood)}
    ranks: dict[str, int] = {}
    for entry in entries:
        if entry.canonical in pinned:
            ranks[entry.id] = _SURE if entry.id in named else _PINNED
        elif entry.id in named:
            ranks[entry.id] = _NAMED
    return Namers(ranks, {})


def places_of(entries: Sequence[Entry], stood: Sequence[Sequence[str]]) -> list[list[int]]:
    """Return the places of the groups that an earlier run had, the naming entry first, as far as their entries are there."""
    if not stood:
        return []
    place = {entry.id: number for number, entry in enumerate(entries)}
    found = ([place[name] for name in names if name in place] for names in stood)
    return [places for places in found if places]


def parted(groups: Iterable[Sequence[int]], split: Mapping[int, int], decided: Mapping[int, int]) -> list[list[int]]:
    """Return the groups of an earlier run as far as the editor leaves them: what was split off is a group of its own.

    Where a group has parts of several stories that were decided on, each is one, and what nobody decided on is as free as if it were new.
    """
    found: list[list[int]] = []
    for places in groups:
        parts: dict[tuple[int | None, int | None], list[int]] = defaultdict(list)
        several = len({decided[place] for place in places if place in decided}) > 1
        for place in places:
            parts[split.get(place), decided.get(place) if several else None].append(place)
        found += [part for (_, owner), part in parts.items() if owner is not None or not several]
    return found
