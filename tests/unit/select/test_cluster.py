"""Groups by average link, half-day after half-day: what stands is not taken apart."""

import random
from datetime import timedelta

import pytest

from pipeline.records import Entry
from pipeline.select.cluster import FIRMLY, TOGETHER, groups, half_day
from pipeline.select.surroundings import Pair
from tests.unit.select.week import BOUGHT, OPENED, START, WEEK, entry, selected, story_with

SAME = (0, 0, 0, 0)
Scores = dict[Pair, float]


def drawn(seed: int, count: int = 24) -> tuple[list[int], Scores]:
    """Return the half-days of so many entries, and scores of a third of their pairs."""
    chance = random.Random(seed)
    halves = sorted(chance.randrange(5) for _ in range(count))
    pairs = ((one, other) for other in range(count) for one in range(other))
    return halves, {pair: chance.random() for pair in pairs if chance.random() < 0.35}


def test_a_half_day_begins_at_midnight_and_at_noon() -> None:
    midnight = START.replace(hour=0).timestamp() / 3600
    assert [half_day(midnight + hours) - half_day(midnight) for hours in (-0.1, 0, 11.9, 12, 23.9, 24)] == [
        -1,
        0,
        0,
        1,
        1,
        2,
    ]


def test_two_groups_become_one_where_they_agree_on_average() -> None:
    pair = {(0, 1): 0.9, (0, 2): 0.6}
    assert groups((0, 0, 0), {**pair, (1, 2): TOGETHER}) == [[0, 1, 2]]
    assert groups((0, 0, 0), {**pair, (1, 2): 0.1}) == [[0, 1], [2]]


def test_what_comes_later_takes_no_earlier_story_apart() -> None:
    scores = {(0, 1): 0.7, (0, 2): 0.95, (1, 2): 0.1}
    assert groups((0, 0, 0), scores) == [[0, 2], [1]]  # at once, the nearest two are one and the third stays out
    assert groups((0, 0, 1), scores) == [[0, 1], [2]]  # a half-day later, what stands is left as it is


def test_stories_that_stood_apart_become_one_on_firmer_evidence_only() -> None:
    bridge = {(0, 1): 0.5, (0, 2): 0.95}
    little, much = 2 * TOGETHER - 0.5, 2 * FIRMLY - 0.5  # so that both old ones and the new one agree to that mean
    assert groups((0, 0, 1), {**bridge, (1, 2): little + 0.05}) == [[0, 2], [1]]
    assert groups((0, 0, 1), {**bridge, (1, 2): much + 0.01}) == [[0, 1, 2]]
    assert groups((0, 0, 0), {**bridge, (1, 2): little + 0.05}) == [[0, 1, 2]]


def test_what_a_person_put_together_stands_whatever_the_scores() -> None:
    assert groups((0, 0, 1, 2), {(0, 1): 0.9, (2, 3): 0.9}, [(0, 2)]) == [[0, 1, 2], [3]]
    assert groups((0, 1, 2), {}, [(0, 2)]) == [[0, 2], [1]]


def test_no_evidence_makes_one_story_of_two_that_a_person_decided_on() -> None:
    near = {(0, 1): 0.9, (0, 2): 0.95, (1, 2): 0.95, (0, 3): 0.9, (1, 3): 0.9, (2, 3): 0.9}
    assert groups((0, 0, 0, 1), near) == [[0, 1, 2, 3]]
    assert groups((0, 0, 0, 1), near, decided={0: 7, 1: 8}) in ([[0, 2, 3], [1]], [[0, 2], [1, 3]])
    assert groups((0, 0, 0, 1), near, decided={0: 7}) == [[0, 1, 2, 3]]
    assert groups((0, 0, 0, 1), near, [(0, 1)], {0: 7, 1: 8}) == [
        [0, 1, 2, 3]
    ]  # the person's own word stands above that


def test_what_is_to_come_of_a_merged_story_keeps_none_out_of_it_before() -> None:
    early = {(0, 1): 0.9, (0, 2): 0.7, (1, 2): 0.7}
    assert groups((0, 0, 1, 5), early, [(0, 3)]) == [[0, 1, 2, 3]]


@pytest.mark.parametrize("seed", range(20))
def test_a_longer_week_holds_every_earlier_group_together(seed: int) -> None:
    halves, scores = drawn(seed)
    for end in sorted(set(halves)):
        count = halves.index(end)
        early = groups(halves[:count], {pair: score for pair, score in scores.items() if pair[1] < count})
        late = groups(halves, scores)
        assert all(any(set(group) <= set(other) for other in late) for group in early)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_scores_changes_nothing(seed: int) -> None:
    halves, scores = drawn(seed)
    assert groups(halves, dict(reversed(scores.items()))) == groups(halves, scores)


def test_a_day_more_changes_no_link_and_no_story_of_the_days_before() -> None:
    after = [
        entry(f"n{n}", "Fernway Tech", f"Odelay voices {name}", "Quillon and Tessel.", hours=40 + 9 * n)
        for n, name in enumerate(("Porto", "Lund", "Cork"))
    ]
    early, late = selected(), selected((*WEEK, *after))
    names = {each.id for each in WEEK}
    assert [link for link in late.links if {link.one, link.other} <= names] == list(early.links)
    for story in early.stories:
        assert set(story_with(late, story.entries[0]).entries) & names == set(story.entries)


def test_a_week_of_copies_grows_day_by_day_without_moving() -> None:
    days = [_moved(each, day) for day in range(4) for each in (*BOUGHT, *OPENED)]
    before: set[frozenset[str]] = set()
    for day in range(1, 5):
        known = days[: day * 5]
        now = {frozenset(story.entries) for story in selected(known, topics=()).stories}
        held = {name for group in before for name in group}
        assert before == {group & held for group in now if group & held}
        before = now


def _moved(each: Entry, day: int) -> Entry:
    name = f"{each.id}-{day}"
    published = (each.published or START) + timedelta(days=day)
    return Entry(
        name, each.outlet, each.outlet, f"{each.title} ({day})", name, name, published, None, summary=each.summary
    )
