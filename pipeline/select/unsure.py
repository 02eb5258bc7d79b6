"""The pairs of stories that are neither surely one nor surely two: for the editor to look at, most alike first.

Linking stops at a mean pair score; below it lies a zone in which about every fourth pair of stories is one event after all.
"""

from collections import defaultdict

from pipeline.records import Steering, Unsure
from pipeline.select import cluster
from pipeline.select.explain import link_of
from pipeline.select.group import Week, groups_of
from pipeline.select.pairs import Compared

LEAST = 0.15
"""The mean pair score from which two stories are worth a look."""


def unsure_of(week: Week, steering: Steering) -> list[Unsure]:
    """Return the pairs of stories that may be one, most alike first; what the editor split stays apart without a word."""
    groups = groups_of(week, steering, {})
    place = {entry.id: number for number, group in enumerate(groups) for entry in group.entries}
    where = [place[entry.id] for entry in week.entries]
    best: dict[tuple[int, int], Compared] = {}

    def look(one: int, other: int, pair: Compared) -> None:
        between = (min(where[one], where[other]), max(where[one], where[other]))
        if between[0] != between[1] and (between not in best or pair.score > best[between].score):
            best[between] = pair

    sums: dict[tuple[int, int], float] = defaultdict(float)
    for (one, other), score in cluster.score_pairs(week.stream(), look, LEAST).items():
        sums[min(where[one], where[other]), max(where[one], where[other])] += score
    by_id = {entry.id: entry for entry in week.entries}
    taken_apart = {key for keys in steering.split for key in keys}
    found = []
    for (one, other), pair in best.items():
        entries = (*groups[one].entries, *groups[other].entries)
        mean = sums[one, other] / (len(groups[one].entries) * len(groups[other].entries))
        if mean >= LEAST and taken_apart.isdisjoint(entry.canonical for entry in entries):
            link = link_of(pair, by_id, week.lexicon)
            found.append(Unsure(groups[one].id, groups[other].id, round(mean, 3), link))
    return sorted(found, key=lambda unsure: (-unsure.score, unsure.one, unsure.other))
