"""The pairs of stories that are neither surely one nor surely two: for the editor to look at, most alike first.

Linking stops at a mean pair score; below it lies a zone in which more than every third pair of stories is one event after all.
"""

from pipeline.records import Steering, Unsure
from pipeline.select.explain import Evidence, link_of
from pipeline.select.group import Week, groups_of
from pipeline.select.looks import score_pairs
from pipeline.select.surroundings import Pair

LEAST = 0.15
"""The mean pair score from which two stories are worth a look."""


def unsure_of(week: Week, steering: Steering) -> list[Unsure]:
    """Return the pairs of stories that may be one, most alike first; what the editor split stays apart without a word."""
    grouped = groups_of(week, steering, {})
    groups = grouped.groups
    place = {entry.id: number for number, group in enumerate(groups) for entry in group.entries}
    where = [place[entry.id] for entry in week.entries]
    evidence: dict[Pair, Evidence] = {}
    scores = score_pairs(week.stream(), evidence.__setitem__, LEAST)
    best: dict[Pair, Pair] = {}
    for pair in scores:
        between = min(where[place] for place in pair), max(where[place] for place in pair)
        if between[0] != between[1] and pair in evidence:
            best[between] = max(best.get(between, pair), pair, key=scores.__getitem__)
    by_id = {entry.id: entry for entry in week.entries}
    taken_apart = {key for keys in steering.split for key in keys}
    found = []
    for (one, other), pair in best.items():
        entries = (*groups[one].entries, *groups[other].entries)
        mean = grouped.means.get((one, other), 0.0)
        if mean >= LEAST and taken_apart.isdisjoint(entry.canonical for entry in entries):
            link = link_of(evidence[pair], lambda name: week.spelled(by_id[name]))
            found.append(Unsure(groups[one].id, groups[other].id, round(mean, 3), link))
    return sorted(found, key=lambda unsure: (-unsure.score, unsure.one, unsure.other))
