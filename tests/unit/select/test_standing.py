"""What an earlier run showed stands, whatever comes late."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.records import Entry, Selection, Steering
from pipeline.select.cluster import groups
from pipeline.select.standing import parted
from tests.unit.select.week import BOUGHT, OPENED, START, WEEK, entry, selected, story_with

NEAR = {(0, 1): 0.9, (0, 2): 0.95, (1, 2): 0.95}


def ids(selection: Selection) -> dict[str, frozenset[str]]:
    return {story.id: frozenset(story.entries) for story in selection.stories}


def test_two_stories_of_an_earlier_run_become_one_only_where_a_newer_entry_is_in_either() -> None:
    two = {(0, 1): 0.9}
    assert groups((0, 0), two) == [[0, 1]]
    assert groups((0, 0), two, standing=[[0], [1]]) == [[0], [1]]
    assert groups((0, 0, 0), NEAR, standing=[[0], [1]]) == [[0, 1, 2]]
    assert groups((0, 0, 0), NEAR, standing=[[0], [1], [2]]) == [[0], [1], [2]]


def test_a_story_of_an_earlier_run_stays_one_whatever_the_scores() -> None:
    assert groups((0, 0, 1), {(0, 1): 0.1, (1, 2): 0.9}, standing=[[0, 1]]) == [[0, 1], [2]]
    assert groups((0, 0, 1), {}, standing=[[2, 0], [1]]) == [[0, 2], [1]]


@pytest.mark.parametrize("seed", range(10))
def test_what_stands_is_the_same_again_with_the_same_entries(seed: int) -> None:
    chance = random.Random(seed)
    halves = sorted(chance.randrange(4) for _ in range(20))
    drawn = {(one, other): chance.random() for other in range(20) for one in range(other) if chance.random() < 0.4}
    found = groups(halves, drawn)
    assert 1 < len(found) < len(halves)
    noise = {pair: chance.random() for pair in drawn}
    assert groups(halves, noise, standing=found) == found


def test_a_story_keeps_its_id_when_an_older_article_joins_it() -> None:
    early = selected((*BOUGHT[1:], *OPENED))
    late = selected(WEEK, steering=Steering(stood=early.stood))
    assert story_with(late, "b1").id == story_with(early, "b2").id != story_with(selected(WEEK), "b1").id
    again = selected(WEEK, steering=Steering(stood=late.stood))
    assert again == late


def test_what_is_shown_before_does_not_hang_on_the_order_of_arrival() -> None:
    steering = Steering(stood=selected(WEEK[1:]).stood)
    assert selected(tuple(reversed(WEEK)), steering=steering) == selected(WEEK, steering=steering)


def test_every_entry_stands_in_one_group_that_is_remembered() -> None:
    names = [name for group in selected(WEEK, topics=("chess",)).stood for name in group]
    assert sorted(names) == sorted(each.id for each in WEEK)


def test_a_merge_is_not_remembered_as_evidence() -> None:
    merged = Steering(merged=((BOUGHT[0].canonical, OPENED[0].canonical),))
    while_merged = selected(WEEK, steering=merged)
    assert "o1" in story_with(while_merged, "b1").entries
    undone = selected(WEEK, steering=Steering(stood=while_merged.stood))
    assert ids(undone) == ids(selected(WEEK))


def test_a_split_stands_above_what_was_shown_and_can_be_taken_back() -> None:
    before = selected(WEEK)
    split = Steering(split=((BOUGHT[2].canonical,),), stood=before.stood)
    while_split = selected(WEEK, steering=split)
    assert story_with(while_split, "b1").id == story_with(before, "b1").id != story_with(while_split, "b3").id
    assert ids(selected(WEEK, steering=Steering(stood=while_split.stood))) == ids(before)


def test_a_pinned_story_keeps_its_id_when_older_articles_join_it_before_and_after() -> None:
    first = selected(BOUGHT[1:])
    older = selected(BOUGHT, steering=Steering(stood=first.stood))
    pinned = Steering(pinned=tuple(each.canonical for each in BOUGHT), stood=older.stood)
    oldest = replace(BOUGHT[0], id="b0", canonical="b0", outlet="Third Wire", published=START - timedelta(hours=2))
    found = story_with(selected((oldest, *BOUGHT), steering=pinned), "b2")
    assert (set(found.entries), found.id, found.pinned) == (
        {"b0", "b1", "b2", "b3"},
        story_with(first, "b2").id,
        True,
    )


def test_stories_that_were_decided_on_each_for_itself_are_parted_though_they_stood_as_one() -> None:
    assert parted([[0, 1, 2, 3]], {}, {0: 7, 1: 7}) == [[0, 1, 2, 3]]
    assert parted([[0, 1, 2, 3]], {}, {0: 7, 1: 8, 3: 7}) == [[0, 3], [1]]
    assert parted([[0, 1, 2, 3]], {1: 0, 2: 0}, {}) == [[0, 3], [1, 2]]


def test_entries_that_are_gone_are_no_part_of_what_stood() -> None:
    steering = Steering(stood=selected(WEEK).stood)
    without = selected(BOUGHT[1:], steering=steering)
    assert ids(without) == ids(selected(BOUGHT[1:]))


@pytest.mark.parametrize("seed", range(6))
def test_no_story_moves_and_no_id_changes_whatever_comes_late(seed: int) -> None:
    chance = random.Random(seed)
    week = [*WEEK, *_copies(chance)]
    late = {each.id for each in week if chance.random() < 0.3}
    before = selected([each for each in week if each.id not in late], topics=())
    chance.shuffle(week)
    after = ids(selected(week, topics=(), steering=Steering(stood=before.stood)))
    home = {name: story for story, entries in after.items() for name in entries}
    for story in before.stories:
        assert len({home[name] for name in story.entries}) == 1
        entries = after[home[story.entries[0]]]
        assert late & entries or (after.get(story.id) == entries == set(story.entries))


def _copies(chance: random.Random) -> list[Entry]:
    """Return entries that share words with the sample week, at any hour of it."""
    words = " ".join(each.title for each in WEEK).split()
    outlets = ("Ledger & Lane", "Fernway Tech", "The Copper Wire")
    return [
        entry(
            f"n{number}",
            chance.choice(outlets),
            " ".join(chance.sample(words, 7)),
            " ".join(chance.sample(words, 9)),
            hours=chance.randrange(120),
        )
        for number in range(25)
    ]
