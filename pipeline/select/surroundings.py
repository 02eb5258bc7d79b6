"""What the rest of the week says of a pair: articles of one event are near to the same others, and to none so near as to each other.

A company's week is full of articles that share names and words. How much two of them share tells less than whether what is near to the
one is near to the other too, and whether a third is nearer still. All of it is reckoned from the scores of the first look.
"""

from collections import defaultdict
from collections.abc import Mapping

Pair = tuple[int, int]
Scores = dict[Pair, float]
Around = dict[str, float]

NAMES = ("third", "apart", "rival")
MOST: Mapping[str, tuple[float, float]] = {"third": (0.0, 1.0), "apart": (-1.0, 1.0), "rival": (0.0, 2.0)}
"""The least and the most that each comes to."""

_NEAR = 0.3  # the score from which an article counts as near
_EVEN = 0.1


class Surroundings:
    """The entries of a week, by their places, with what is near to each."""

    def __init__(self) -> None:
        self._near: dict[int, dict[int, float]] = defaultdict(dict)

    def add(self, one: int, other: int, score: float) -> None:
        """Remember how near two entries are."""
        if score:
            self._near[one][other] = self._near[other][one] = score

    def forget(self, place: int) -> None:
        """Forget an entry that no pair asks for any more."""
        self._near.pop(place, None)

    def of(self, one: int, other: int) -> Around:
        """Return how a pair stands in its week.

        - `third`: the nearest third entry, as near as it is to the farther of the two;
        - `apart`: how much nearer what is near to one of them is to that one than to the other, on average;
        - `rival`: how near they are, held against the nearest other entry of each (the smaller share).
        """
        near, near_other = self._near.get(one, {}), self._near.get(other, {})
        score = near.get(other, 0.0)
        common = (min(near[third], near_other[third]) for third in near if third in near_other)
        gaps = [*_gaps(near, near_other, other), *_gaps(near_other, near, one)]
        rivals = (_nearest(near, other), _nearest(near_other, one))
        return {
            "third": max(common, default=0.0),
            "apart": sum(gaps) / len(gaps) if gaps else 0.0,
            "rival": min(MOST["rival"][1], *(score / (rival + _EVEN) for rival in rivals)),
        }


def _gaps(near: Mapping[int, float], elsewhere: Mapping[int, float], partner: int) -> list[float]:
    """Return how much nearer each neighbour of one entry is to it than to its partner; in order, since sums of fractions hang on it."""
    return [
        near[third] - elsewhere.get(third, 0.0) for third in sorted(near) if third != partner and near[third] > _NEAR
    ]


def _nearest(near: Mapping[int, float], partner: int) -> float:
    return max((score for third, score in near.items() if third != partner), default=0.0)
