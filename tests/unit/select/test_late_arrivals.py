"""What the editor decided holds when more of the week comes in, in whatever order."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.config.schema import Newsletter
from pipeline.records import Entry, Selection, Steering, Story
from pipeline.select import select
from pipeline.state.decisions import standing
from tests.eval.test_stories import OWN, entries_of

WEEK = entries_of(Path(OWN))
KEYS = {entry.id: entry.canonical for entry in WEEK}


def chosen(entries: list[Entry], steering: Steering) -> Selection:
    now = max(entry.published for entry in WEEK if entry.published)
    return select(entries, Newsletter(name="eval"), [], [], steering, now)


def keys(*stories: Story) -> str:
    return json.dumps(sorted(KEYS[name] for story in stories for name in story.entries))


@pytest.mark.parametrize("shown", [False, True], ids=["from nothing", "after a list"])
@pytest.mark.parametrize("seed", range(4))
def test_decisions_hold_when_a_tenth_of_the_week_comes_late(seed: int, *, shown: bool) -> None:
    chance = random.Random(seed)
    late = {entry.id for entry in WEEK if chance.random() < 0.1}
    before = chosen([entry for entry in WEEK if entry.id not in late], Steering())
    stories = list(before.stories)
    chance.shuffle(stories)
    halved = next(story for story in stories if len(story.entries) > 2)
    stories.remove(halved)
    pins, gone, one, other = stories[:5], stories[5:9], stories[9], stories[10]
    rows = [("pin", keys(story), "") for story in pins] + [("drop", keys(story), "") for story in gone]
    rows += [("merge", keys(one, other), ""), ("split", json.dumps([KEYS[halved.entries[-1]]]), "")]
    chance.shuffle(whole := list(WEEK))
    found = chosen(whole, replace(standing(rows), stood=before.stood if shown else ()))
    home = {name: story for story in found.stories for name in story.entries}
    left = {each.entry for each in found.left_out}
    assert late <= home.keys() | left
    for story in pins:
        assert {home[name].id for name in story.entries} == {story.id}
        assert home[story.entries[0]].pinned
    assert sum(story.pinned for story in found.stories) == len(pins)
    assert all(left.issuperset(story.entries) for story in gone)
    assert len({home[name].id for name in (*one.entries, *other.entries)}) == 1
    assert home[halved.entries[-1]].id != home[halved.entries[0]].id == halved.id
