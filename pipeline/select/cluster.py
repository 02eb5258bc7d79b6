"""Entries into stories: few pairs are scored, and groups merge while they agree on average.

An inverted index over the week's rarer terms names at most 25 earlier entries to compare with, so the work an entry costs
does not grow with the archive. Average link keeps a company's week from chaining into one story.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.select.pairs import Compared, compare
from pipeline.select.terms import Kind
from pipeline.select.weigh import Timed, Weighed, weighed

NEAR_HOURS = 96.0
CANDIDATES = 25
TOGETHER = 0.38
"""The mean score at which two groups become one: chosen for pure stories before complete ones."""

_INDEXED = 40
_SOUND_WORTH = 0.5
_KEPT = 0.02  # a pair below it changes no mean worth speaking of
Scores = dict[tuple[int, int], float]


@dataclass(frozen=True, slots=True)
class Pairs:
    """The pairs that were scored, by places in the order of time, and what the likely ones share."""

    scores: Mapping[tuple[int, int], float]
    compared: Mapping[tuple[int, int], Compared]
    scored: int


def score_pairs(entries: Sequence[Timed]) -> Pairs:
    """Return the scores of all pairs worth a look; entries come in order of time."""
    index: dict[str, list[int]] = defaultdict(list)
    seen: dict[int, Weighed] = {}
    oldest = 0
    scores: Scores = {}
    kept: dict[tuple[int, int], Compared] = {}
    scored = 0
    for place, entry in enumerate(weighed(entries)):
        while entries[oldest].hours < entry.timed.hours - NEAR_HOURS:
            seen.pop(oldest, None)
            oldest += 1
        if entry.timed.alone:
            continue
        for other in _candidates(entry, index, oldest):
            pair = compare(seen[other], entry)
            scored += 1
            if (score := pair.score) >= _KEPT:
                scores[other, place] = score
            if score >= TOGETHER:
                kept[other, place] = pair
        seen[place] = entry
        _enter(entry, place, index, oldest)
    return Pairs(scores, kept, scored)


def _indexed(entry: Weighed) -> Iterable[str]:
    return (term for term, frequency in entry.frequency.items() if frequency <= _INDEXED)


def _candidates(entry: Weighed, index: Mapping[str, list[int]], oldest: int) -> list[int]:
    found: dict[int, float] = defaultdict(float)
    for term in _indexed(entry):
        worth = entry.rarity[term] * (_SOUND_WORTH if entry.terms.all[term] == Kind.SOUND else 1.0)
        for place in index.get(term, ()):
            if place >= oldest:
                found[place] += worth
    return heapq.nsmallest(CANDIDATES, found, key=lambda place: (-found[place], -place))


def _enter(entry: Weighed, place: int, index: dict[str, list[int]], oldest: int) -> None:
    for term in _indexed(entry):
        places = index[term]
        if places and places[0] < oldest:
            places[:] = [each for each in places if each >= oldest]
        places.append(place)


def groups(
    count: int, scores: Mapping[tuple[int, int], float], together: Iterable[Sequence[int]] = ()
) -> list[list[int]]:
    """Return the groups of `count` entries by average link; `together` are groups that a person made."""
    linking = _Linking(count, scores)
    for places in together:
        for place in places[1:]:
            linking.join(places[0], place)
    linking.run()
    return sorted(sorted(members) for members in linking.members.values())


class _Linking:
    """Average link with a heap; a pair that was not scored counts 0. Ties go to the earlier entries."""

    def __init__(self, count: int, scores: Mapping[tuple[int, int], float]) -> None:
        self.members: dict[int, list[int]] = {place: [place] for place in range(count)}
        self._where = list(range(count))
        self._sums: dict[int, dict[int, float]] = defaultdict(dict)
        for (one, other), score in scores.items():
            self._sums[one][other] = self._sums[other][one] = score
        self._heap: list[tuple[float, int, int]] = []
        for one, other in scores:
            self._offer(one, other)

    def _mean(self, one: int, other: int) -> float:
        return self._sums[one].get(other, 0.0) / (len(self.members[one]) * len(self.members[other]))

    def _offer(self, one: int, other: int) -> None:
        mean = self._mean(one, other)
        if mean >= TOGETHER:
            heapq.heappush(self._heap, (-mean, min(one, other), max(one, other)))

    def run(self) -> None:
        """Merge the best two groups until none agree enough."""
        while self._heap:
            negative, one, other = heapq.heappop(self._heap)
            if one in self.members and other in self.members and self._mean(one, other) == -negative:
                self.join(one, other)

    def join(self, one: int, other: int) -> None:
        """Make one group of the groups of two entries."""
        kept, gone = sorted((self._where[one], self._where[other]))
        if kept == gone:
            return
        for place in self.members[gone]:
            self._where[place] = kept
        self.members[kept] += self.members.pop(gone)
        sums = self._sums[kept]
        for neighbour, amount in self._sums.pop(gone, {}).items():
            self._sums[neighbour].pop(gone, None)
            if neighbour != kept:
                sums[neighbour] = self._sums[neighbour][kept] = sums.get(neighbour, 0.0) + amount
        for neighbour in sorted(sums):
            self._offer(kept, neighbour)
