"""Two looks at every pair worth one: at the two alone, and again when it is known what else is near to them.

Entries come in order of time. A pair is looked at again when the half-day of its later entry is over, with what was near by then: what comes
later says nothing of it any more, and what waits is half a day's worth, however long the archive.
"""

import math
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pipeline.select.cluster import NEAR_HOURS, TOGETHER, Nearby, half_day
from pipeline.select.explain import Evidence, among, evidence_of
from pipeline.select.fitted import Weights
from pipeline.select.pairs import Compared, compare, logistic
from pipeline.select.surroundings import MOST, Pair, Scores, Surroundings
from pipeline.select.weigh import Timed, Weighed, weighed

_KEPT = 0.02  # a pair below it changes no mean worth speaking of
Kept = Callable[[Pair, Evidence], None]


def score_pairs(entries: Iterable[Timed], kept: Kept, least: float = TOGETHER) -> Scores:
    """Return the scores of all pairs worth a look, by places.

    `kept` is handed the evidence of each pair that scores at least `least` (could make two entries one story); nothing of it is
    remembered here.
    """
    looks = _Looks(kept, least)
    for hours, place, pairs in _compared(weighed(entries)):
        looks.add(hours, place, pairs)
    looks.settle()
    return looks.scores


def evidence_between(entries: Iterable[Timed], one: str, other: str) -> Evidence:
    """Return the evidence of two entries of a week, whether or not they would be compared in it."""
    found: dict[str, tuple[int, Weighed]] = {}

    def noted() -> Iterator[Weighed]:
        for place, entry in enumerate(weighed(entries)):
            if entry.timed.entry in (one, other):
                found[entry.timed.entry] = place, entry
            yield entry

    around = Surroundings()
    for hours, place, pairs in _compared(noted()):
        if len(found) == len({one, other}) and half_day(hours) > max(
            half_day(each.timed.hours) for _, each in found.values()
        ):
            break
        for earlier, pair in pairs:
            around.add(earlier, place, pair.score if pair.score >= _KEPT else 0.0)
    (place, entry), (place_other, entry_other) = found[one], found[other]
    pair = compare(entry, entry_other)
    around.add(place, place_other, pair.score if pair.score >= _KEPT else 0.0)
    return among(evidence_of(pair), around.of(place, place_other), pair.again)


def _compared(entries: Iterable[Weighed]) -> Iterator[tuple[float, int, list[tuple[int, Compared]]]]:
    """Yield for each entry its hour, its place, and the earlier entries that are worth a look."""
    nearby = Nearby()
    for place, entry in enumerate(entries):
        nearby.forget_before(entry.timed.hours - NEAR_HOURS)
        if entry.timed.alone:
            continue
        yield (
            entry.timed.hours,
            place,
            [(other, compare(nearby[other], entry)) for other in nearby.candidates(entry)],
        )
        nearby.add(entry, place)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A pair after the first look: what it comes to by itself, and its evidence where it may score enough."""

    pair: Pair
    logit: float
    weights: Weights
    evidence: Evidence | None


class _Looks:
    """The pairs that wait for their second look, and the scores of those that had it."""

    def __init__(self, kept: Kept, least: float) -> None:
        self.scores: Scores = {}
        self._kept = kept
        self._least = least
        self._around = Surroundings()
        self._half = 0
        self._waiting: list[_Waiting] = []
        self._asked: deque[tuple[float, int]] = deque()

    def add(self, hours: float, place: int, pairs: Iterable[tuple[int, Compared]]) -> None:
        """Take in the pairs of an entry with earlier ones; with the first of a half-day, look again at those of the one before."""
        if half_day(hours) != self._half:
            self.settle()
            self._half = half_day(hours)
            while self._asked and self._asked[0][0] < hours - NEAR_HOURS:
                self._around.forget(self._asked.popleft()[1])
        for other, pair in pairs:
            if (score := pair.score) >= _KEPT:
                self._around.add(other, place, score)
                self._waiting.append(self._first(other, place, pair))
        self._asked.append((hours, place))

    def _first(self, one: int, other: int, pair: Compared) -> _Waiting:
        logit = math.fsum(pair.parts.values())
        enough = logistic(logit + _most(pair.again)) >= self._least
        return _Waiting((one, other), logit, pair.again, evidence_of(pair) if enough else None)

    def settle(self) -> None:
        """Look again at the pairs that wait."""
        for waiting in self._waiting:
            self._again(waiting)
        self._waiting = []

    def _again(self, waiting: _Waiting) -> None:
        around = self._around.of(*waiting.pair)
        added = math.fsum(waiting.weights[name] * amount for name, amount in around.items())
        score = logistic(waiting.logit + added)
        if score >= _KEPT:
            self.scores[waiting.pair] = score
        if score >= self._least and waiting.evidence is not None:
            self._kept(waiting.pair, among(waiting.evidence, around, waiting.weights))


def _most(weights: Weights) -> float:
    """Return the most that the surroundings of two entries can add."""
    return sum(max(low * weights[name], high * weights[name]) for name, (low, high) in MOST.items())
