"""What the pairs in doubt are worth: how many are one event, and how much better stories get where somebody says so."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from pipeline.config.schema import Newsletter
from pipeline.records import Steering, Unsure
from pipeline.run.judging import PAIRS
from pipeline.select import select, unsure
from pipeline.select.explain import reasons
from tests.eval.test_stories import SHARED, Labelled, figures, labelled, show

WRONG = 0.1  # how often a judge errs that is no better than it should be


@pytest.fixture(scope="module")
def shared() -> Labelled:
    if not SHARED.exists():
        pytest.skip("the labelled press articles are not here: ../shared/data/stories/articles.jsonl")
    return labelled(SHARED)


@pytest.fixture(scope="module")
def pairs(shared: Labelled) -> tuple[Unsure, ...]:
    now = max(entry.published for entry in shared.entries if entry.published)
    return unsure(shared.entries, Newsletter(name="eval"), Steering(), now)


def is_one(week: Labelled, pair: Unsure) -> bool:
    """Whether most articles of both stories tell one event."""
    stories = {story.id: story.entries for story in week.selection.stories}
    labels = [Counter(week.gold[name] for name in stories[one]).most_common(1)[0][0] for one in (pair.one, pair.other)]
    return labels[0] == labels[1]


def judged(week: Labelled, pairs: tuple[Unsure, ...], wrong: float = 0.0) -> Labelled:
    """Return the week as it becomes where a judge looks at the first pairs and errs so often."""
    chance = random.Random(1)
    stories = {story.id: story.entries for story in week.selection.stories}
    keys = {entry.id: entry.canonical for entry in week.entries}
    same = [pair for pair in pairs[:PAIRS] if is_one(week, pair) != (chance.random() < wrong)]
    together = tuple(tuple(keys[name] for one in (pair.one, pair.other) for name in stories[one]) for pair in same)
    now = max(entry.published for entry in week.entries if entry.published)
    selection = select(week.entries, Newsletter(name="eval"), [], [], Steering(judged=together), now)
    return replace(week, selection=selection)


def test_a_judge_of_the_pairs_in_doubt_makes_better_stories(shared: Labelled, pairs: tuple[Unsure, ...]) -> None:
    true = sum(is_one(shared, pair) for pair in pairs)
    print(f"\n{len(pairs)} pairs in doubt, {true} of them one event; one call judges {min(PAIRS, len(pairs))}")
    before, after, shaky = (
        figures(week) for week in (shared, judged(shared, pairs), judged(shared, pairs, wrong=WRONG))
    )
    show("alone", before)
    show("judged", after)
    show(f"{WRONG:.0%} wrong", shaky)
    assert 0.2 <= true / len(pairs) <= 0.6
    assert after.f1 >= before.f1 + 0.02
    assert after.across >= before.across
    assert shaky.f1 >= before.f1


def test_every_pair_in_doubt_says_what_is_shared(shared: Labelled, pairs: tuple[Unsure, ...]) -> None:
    stories = {story.id: set(story.entries) for story in shared.selection.stories}
    for pair in pairs:
        assert reasons(pair.link)
        assert pair.link.one in stories[pair.one] | stories[pair.other]
        assert pair.link.other in stories[pair.one] | stories[pair.other]
    assert [pair.score for pair in pairs] == sorted((pair.score for pair in pairs), reverse=True)
