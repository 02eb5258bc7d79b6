"""Entries into stories: few pairs are scored, and groups merge while they agree on average.

An inverted index over the week's rarer terms names at most 18 earlier entries to compare with, so the work an entry costs
does not grow with the archive. Average link keeps a company's week from chaining into one story.

The days are gone through by halves, as if each had been the last: what comes later finds the stories of the halves before it as they stand,
and takes none of them apart. So a day more sorts nothing anew, and yet the groups hang on nothing but the entries.
"""

import heapq
import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from pipeline.select.surroundings import Pair
from pipeline.select.terms import Kind
from pipeline.select.weigh import Weighed

NEAR_HOURS = 120.0
CANDIDATES = 18
TOGETHER = 0.55
"""The mean score at which two groups become one: chosen for pure stories before complete ones."""

FIRMLY = 0.65
"""The mean score at which two groups become one after both have stood as they are for half a day or more."""

_HALF_DAY = 12.0
_INDEXED = 40
_SOUND_WORTH = 0.5


class Nearby:
    """The entries of the last days, and which of them hold a term; what is older is forgotten."""

    def __init__(self) -> None:
        self.oldest = 0
        self._seen: dict[int, Weighed] = {}
        self._holders: dict[str, list[int]] = {}
        self._swept = 0

    def __getitem__(self, place: int) -> Weighed:
        return self._seen[place]

    def add(self, entry: Weighed, place: int) -> None:
        """Remember an entry; entries come in order of time."""
        self._seen[place] = entry
        for term in _indexed(entry):
            self._holders.setdefault(term, []).append(place)

    def forget_before(self, hours: float) -> None:
        """Forget the entries before an hour; their terms are swept out once as many are gone as are left."""
        for place in list(self._seen):
            if self._seen[place].timed.hours >= hours:
                break
            del self._seen[place]
            self.oldest = place + 1
        if self.oldest - self._swept > len(self._seen):
            self._swept = self.oldest
            kept = (
                (term, [place for place in places if place >= self.oldest]) for term, places in self._holders.items()
            )
            self._holders = {term: places for term, places in kept if places}

    def candidates(self, entry: Weighed) -> list[int]:
        """Return the few earlier entries that share most of an entry's rarer terms."""
        found: dict[int, float] = defaultdict(float)
        for term in _indexed(entry):
            worth = entry.rarity[term] * (_SOUND_WORTH if entry.terms.all[term] == Kind.SOUND else 1.0)
            for place in self._holders.get(term, ()):
                if place >= self.oldest:
                    found[place] += worth
        return heapq.nsmallest(CANDIDATES, found, key=lambda place: (-found[place], -place))


def _indexed(entry: Weighed) -> Iterable[str]:
    return (term for term, frequency in entry.frequency.items() if frequency <= _INDEXED)


def half_day(hours: float) -> int:
    """Return the number of the half-day (UTC) that an hour lies in."""
    return math.floor(hours / _HALF_DAY)


def groups(
    halves: Sequence[int],
    scores: Mapping[Pair, float],
    together: Iterable[Sequence[int]] = (),
    decided: Mapping[int, int] = MappingProxyType({}),
    standing: Iterable[Sequence[int]] = (),
) -> list[list[int]]:
    """Return the groups of the entries by average link, half-day after half-day.

    `halves` has the half-day of each entry, in order of time; `together` are groups that a person made.
    `decided` has, for entries of stories that a person decided on, which of these they belong to: no evidence makes one of two such stories.
    `standing` are groups that an earlier run had: each stays one, and two of them become one only where a newer entry is in either.
    """
    stood = {place: number for number, places in enumerate(standing) for place in places}
    linking = _Linking(len(halves), decided, stood)
    scored: dict[int, list[Pair]] = defaultdict(list)
    for pair in sorted(scores, key=lambda pair: (pair[1], pair[0])):
        scored[halves[pair[1]]].append(pair)
    joined: dict[int, list[Pair]] = defaultdict(list)
    for places in (*_groups_of(stood), *together):
        for place in places[1:]:
            joined[max(halves[places[0]], halves[place])].append((places[0], place))
    for half in sorted({*scored, *joined}):
        linking.run(bisect_left(halves, half), [(pair, scores[pair]) for pair in scored[half]], joined[half])
    return sorted(sorted(members) for members in linking.members.values())


def _groups_of(owner: Mapping[int, int]) -> list[list[int]]:
    """Return the places of each owner."""
    found: dict[int, list[int]] = defaultdict(list)
    for place in sorted(owner):
        found[owner[place]].append(place)
    return list(found.values())


class _Linking:
    """Average link with a heap; a pair that was not scored counts 0. Ties go to the earlier entries.

    A group is known by the place of its first entry.
    """

    def __init__(self, count: int, decided: Mapping[int, int], stood: Mapping[int, int]) -> None:
        self._decided = dict(decided)
        self._stood = dict(stood)  # the earlier run's group, where a group has no entry that is newer
        self.members: dict[int, list[int]] = {place: [place] for place in range(count)}
        self._where = list(range(count))
        self._sums: dict[int, dict[int, float]] = defaultdict(dict)
        self._heap: list[tuple[float, int, int]] = []
        self._start = 0

    def _mean(self, one: int, other: int) -> float:
        return self._sums[one].get(other, 0.0) / (len(self.members[one]) * len(self.members[other]))

    def _apart(self, one: int, other: int) -> bool:
        """Whether a person decided on both groups, on each for itself, or an earlier run had the two just so."""
        return any(
            owner.get(one, number) != number
            for owner in (self._decided, self._stood)
            if (number := owner.get(other)) is not None
        )

    def _offer(self, one: int, other: int) -> None:
        if self._apart(one, other):
            return
        mean = self._mean(one, other)
        if mean >= (FIRMLY if max(one, other) < self._start else TOGETHER):
            heapq.heappush(self._heap, (-mean, min(one, other), max(one, other)))

    def run(self, start: int, scored: Iterable[tuple[Pair, float]], joined: Iterable[Pair]) -> None:
        """Take in the pairs of a half-day, whose entries begin at a place, and merge the best two groups until none agree enough."""
        self._start = start
        touched = [self._add(pair, score) for pair, score in scored]
        for one, other in joined:
            self.join(self._where[one], self._where[other])
        for one, other in touched:
            if one in self.members and other in self.members:
                self._offer(one, other)
        while self._heap:
            negative, one, other = heapq.heappop(self._heap)
            there = one in self.members and other in self.members
            if there and self._mean(one, other) == -negative and not self._apart(one, other):
                self.join(one, other)

    def _add(self, pair: Pair, score: float) -> Pair:
        """Add a pair's score to what its groups have in common, and return the two."""
        one, other = self._where[pair[0]], self._where[pair[1]]
        self._sums[one][other] = self._sums[other][one] = self._sums[one].get(other, 0.0) + score
        return one, other

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        kept, gone = sorted((one, other))
        if kept == gone:
            return
        for place in self.members[gone]:
            self._where[place] = kept
        if gone in self._decided:
            self._decided.setdefault(kept, self._decided[gone])
        if gone not in self._stood:
            self._stood.pop(kept, None)
        self.members[kept] += self.members.pop(gone)
        sums = self._sums[kept]
        for neighbour, amount in self._sums.pop(gone, {}).items():
            self._sums[neighbour].pop(gone, None)
            if neighbour != kept:
                sums[neighbour] = self._sums[neighbour][kept] = sums.get(neighbour, 0.0) + amount
        for neighbour in sorted(sums):
            self._offer(kept, neighbour)
