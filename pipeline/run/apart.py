"""Which stories the editor told apart: one was split off, or they were decided on one by one. No text makes one of two such stories."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from pipeline.records import Steering, Story

Pairs = frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Said:
    """What the editor said of a story: the stories that they decided on whose entries it has, and what it has of what was split off."""

    decided: frozenset[tuple[str, ...]]
    split: frozenset[tuple[str, ...]]


def told_apart(stories: Sequence[Story], canonical: Mapping[str, str], steering: Steering) -> Pairs:
    """Return the pairs of stories, by their ids, that the editor told apart; `canonical` has the key of each entry."""
    if not (steering.split or steering.held or steering.pinned):
        return frozenset()
    said = {
        story.id: _said({canonical[name] for name in story.entries if name in canonical}, steering) for story in stories
    }
    return frozenset(frozenset(pair) for pair in combinations(said, 2) if _apart(said[pair[0]], said[pair[1]]))


def _said(keys: set[str], steering: Steering) -> _Said:
    held = frozenset(told for told in steering.held if not keys.isdisjoint(told))
    pinned = frozenset((key,) for key in steering.pinned if key in keys)  # where it was pinned by its first entry alone
    return _Said(held or pinned, frozenset(told for told in steering.split if not keys.isdisjoint(told)))


def _apart(one: _Said, other: _Said) -> bool:
    return one.split != other.split or (bool(one.decided and other.decided) and one.decided != other.decided)
