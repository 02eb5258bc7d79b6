"""What a term is worth in its week: rare ones much, the words of every headline little.

Frequencies are counted over the seven days before an entry only. So their cost does not grow with the archive, and what
arrives later changes nothing about what stood before. Where these days have few entries, any news stands in for the rest
(`background`): among fifteen entries every word is rare, and a name should be rarer than `sales` there too.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from pipeline.select import background
from pipeline.select.meaning import Vector
from pipeline.select.terms import Kind, Terms

COUNT_HOURS = 168.0
ENOUGH = 500
"""Entries of seven days that tell by themselves how rare a word is."""

_WORTH = {Kind.WORD: 1.0, Kind.NAME: 1.25, Kind.NUMBER: 1.3, Kind.VERSION: 1.3}
_IN_TITLE = 2.0
_CALLED_LEAST, _CALLED_SHARE = 15, 60


@dataclass(frozen=True, slots=True)
class Timed:
    """The terms of one entry, with its hour and its outlet."""

    entry: str
    hours: float
    outlet: str
    terms: Terms
    alone: bool = False  # a roundup, or what the editor split off: never linked
    meaning: Vector | None = None


@dataclass(frozen=True)
class Weighed:
    """An entry ready to be compared: each term's rarity and weight, and the lengths of its vectors."""

    timed: Timed
    rarity: Mapping[str, float]
    frequency: Mapping[str, int]
    weights: Mapping[str, float]
    total: int
    lengths: tuple[float, float]  # of all terms; of those that the other language can share
    title_lengths: tuple[float, float]

    @property
    def terms(self) -> Terms:
        """The terms of the entry."""
        return self.timed.terms

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The names of the title."""
        return tuple(term for term, kind in self.terms.title.items() if kind == Kind.NAME)

    @cached_property
    def called(self) -> tuple[str, ...]:
        """The names of the title that few other entries hold."""
        limit = max(_CALLED_LEAST, self.total / _CALLED_SHARE)
        return tuple(term for term in self.named if self.frequency[term] <= limit)

    @cached_property
    def lead(self) -> str:
        """The rarest name of the title."""
        return min(self.named, key=lambda term: (self.frequency[term], term), default="")

    @cached_property
    def heads(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The weighed terms of the title: all; those that the other language can share."""
        own = tuple(term for term in self.terms.title if term in self.weights)
        return own, tuple(term for term in own if term in self.terms.bridge)


class Week:
    """How many entries of the last seven days hold each term."""

    def __init__(self) -> None:
        self._frequency: Counter[str] = Counter()
        self._kept: list[Timed] = []
        self._first = 0

    def add(self, timed: Timed) -> None:
        """Count an entry; entries come in order of time."""
        self._kept.append(timed)
        self._frequency.update(timed.terms.all.keys())
        while self._kept[self._first].hours < timed.hours - COUNT_HOURS:
            self._frequency.subtract(self._kept[self._first].terms.all.keys())
            self._first += 1
        if self._first > len(self._kept) // 2:
            del self._kept[: self._first]
            self._first = 0
            self._frequency += Counter()

    def weigh(self, timed: Timed) -> Weighed:
        """Return an entry with the weights that its terms have now."""
        counted = len(self._kept) - self._first
        total = max(counted, ENOUGH)
        frequency = {term: self._count(term, timed.terms, total - counted) for term in timed.terms.all}
        rarity = {term: math.log(1.0 + total / count) for term, count in frequency.items()}
        title = timed.terms.title
        weights = {
            term: _WORTH[kind] * rarity[term] * (_IN_TITLE if term in title else 1.0)
            for term, kind in timed.terms.all.items()
            if kind != Kind.SOUND
        }
        bridge = {term: weight for term, weight in weights.items() if term in timed.terms.bridge}
        lengths = _length(weights.values()), _length(bridge.values())
        heads = (
            _length(weights[term] for term in title if term in weights),
            _length(bridge[term] for term in title if term in bridge),
        )
        return Weighed(timed, rarity, frequency, weights, total, lengths, heads)

    def _count(self, term: str, terms: Terms, missing: int) -> int:
        """Return how many entries hold a term, with as many of the missing ones as of any news."""
        share = background.share(term, korean=terms.korean, bridge=term in terms.bridge) if missing else 0.0
        return max(1, self._frequency[term]) + round(missing * share)


def _length(weights: Iterable[float]) -> float:
    return math.sqrt(sum(weight * weight for weight in weights)) or 1.0


def weighed(entries: Iterable[Timed]) -> Iterator[Weighed]:
    """Yield entries, which come in order of time, with their weights; entries of one hour count each other."""
    week = Week()
    for _, together in groupby(entries, key=lambda timed: timed.hours):
        same_hour = list(together)
        for timed in same_hour:
            week.add(timed)
        for timed in same_hour:
            yield week.weigh(timed)
