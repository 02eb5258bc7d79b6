"""A week of labelled press articles as an editor meets it: shuffled, a day longer, and ranked against what publications picked."""

import json
import random
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from pipeline import codec
from pipeline.config.schema import Newsletter
from pipeline.records import Entry, PastStory, Selection, Source, Steering, Story
from pipeline.select import select
from tests.eval.test_stories import SHARED, entries_of

PICKS = SHARED.with_name("picks.json")
BRIEFING = "JF briefing (ko)"  # its picks are measured against, so it may not vote
WEEKS = (("2026-07-27", "2026-08-02"), ("2026-08-07", "2026-08-12"))
TOP = 20
TOPICS = ["ai", "llm"]
NOTHING = Steering()
MAKERS = (
    "OpenAI",
    "Anthropic",
    "Google Blog",
    "Google DeepMind",
    "Microsoft",
    "Meta",
    "NVIDIA Blog",
    "Hugging Face",
    "Amazon",
)
"""Outlets that speak for themselves, as `sources.yaml` would have them (`first_hand`); all weights are 1."""


@pytest.fixture(scope="module")
def press() -> list[Entry]:
    if not SHARED.exists():
        pytest.skip("the labelled press articles are not here: ../shared/data/stories/articles.jsonl")
    return entries_of(SHARED)


def chosen(entries: Sequence[Entry], steering: Steering = NOTHING, past: Sequence[PastStory] = ()) -> Selection:
    now = max(entry.published for entry in entries if entry.published) + timedelta(hours=1)
    outlets = sorted({entry.outlet for entry in entries})
    sources = [Source(name, f"https://{n}.example/feed", first_hand=name in MAKERS) for n, name in enumerate(outlets)]
    return select(entries, Newsletter(name="eval", topics=TOPICS), sources, past, steering, now)


def week_of_press(press: Sequence[Entry], first: str, last: str) -> list[Entry]:
    return [entry for entry in press if entry.published and first <= entry.published.date().isoformat() <= last]


def test_a_shuffled_week_gives_the_same_bytes(press: list[Entry]) -> None:
    week = week_of_press(press, *WEEKS[1])
    shuffled = list(week)
    random.Random(3).shuffle(shuffled)
    assert codec.dump(chosen(shuffled)) == codec.dump(chosen(week))


def test_a_day_more_moves_few_stories_and_none_that_an_editor_touched_or_that_was_sent(press: list[Entry]) -> None:
    week = week_of_press(press, *WEEKS[1])
    last = max(entry.published for entry in week if entry.published)
    before_last = [entry for entry in week if entry.published and entry.published < last - timedelta(days=1)]
    stories = chosen(before_last).stories
    touched, sent = stories[5:60:5], stories[7]
    titles = {entry.id: entry for entry in week}
    steering = Steering(merged=tuple(tuple(titles[name].canonical for name in story.entries) for story in touched))
    told = PastStory("2026-08-12", sent.title, sent.title, tuple(titles[name].url for name in sent.entries))
    early, late = chosen(before_last, steering, [told]), chosen(week, steering, [told])
    known = {entry.id for entry in before_last}
    moved = [story for story in early.stories if not _kept(story, late.stories, known)]
    print(f"\na day more: {len(moved)} of {len(early.stories)} stories were sorted anew")
    assert len(moved) < 0.02 * len(early.stories)
    assert not {story.id for story in touched} & {story.id for story in moved}
    left = {one.entry for one in late.left_out}
    assert set(sent.entries) <= left


def _kept(story: Story, later: Sequence[Story], known: set[str]) -> bool:
    """Whether a story's old entries stand together as before, under the same id."""
    same = next((one for one in later if one.id == story.id), None)
    return same is not None and {name for name in same.entries if name in known} == set(story.entries)


@pytest.mark.parametrize("week", WEEKS, ids=["first", "second"])
def test_the_weeks_top_holds_what_publications_picked(press: list[Entry], week: tuple[str, str]) -> None:
    if not PICKS.exists():
        pytest.skip("picks.json is not here")
    labels = {row["id"]: row["story"] for row in map(json.loads, SHARED.read_text("utf-8").splitlines())}
    picked = _picked(*week)
    entries = [entry for entry in week_of_press(press, *week) if entry.outlet != BRIEFING]
    told = {labels[entry.id] for entry in entries}
    wanted = [story for story, count in picked.most_common() if count > 1 and story in told]
    if len(wanted) < 2:
        pytest.skip("no two publications picked the same stories of this week")
    found = chosen(entries).stories[:TOP]
    top = {labels[name] for story in found for name in story.entries}
    hits = [story for story in wanted[:10] if story in top]
    print(f"\n{week[0]}: {len(hits)} of {len(wanted[:10])} stories that two publications picked stand in the top {TOP}")
    assert len(hits) >= 0.8 * len(wanted[:10])


@pytest.mark.parametrize(("week", "least"), [(WEEKS[0], 0.45), (WEEKS[1], 0.55)], ids=["first", "second"])
def test_what_publications_picked_stands_before_the_rest(
    press: list[Entry], week: tuple[str, str], least: float
) -> None:
    if not PICKS.exists():
        pytest.skip("picks.json is not here")
    labels = {row["id"]: row["story"] for row in map(json.loads, SHARED.read_text("utf-8").splitlines())}
    entries = [entry for entry in week_of_press(press, *week) if entry.outlet != BRIEFING]
    ranked = list(dict.fromkeys(labels[story.entries[0]] for story in chosen(entries).stories))
    picked = set(_picked(*week))
    places = [place for place, story in enumerate(ranked, 1) if story in picked]
    precision = sum(number / place for number, place in enumerate(places, 1)) / len(places)
    print(f"\n{week[0]}: average precision of {len(places)} picked stories among {len(ranked)}: {precision:.3f}")
    assert precision >= least


def _picked(first: str, last: str) -> Counter[str]:
    """Return how many of the three publications picked a story on days of a week, the day after included."""
    until = (datetime.fromisoformat(last) + timedelta(days=1)).date().isoformat()
    tree = json.loads(PICKS.read_text("utf-8"))
    votes: Counter[str] = Counter()
    for name in ("techmeme_ride_home", "ko_briefing", "smol_ai_news"):
        days = tree.get(name, {})
        votes.update({story for day, stories in days.items() if first <= day <= until for story in stories})
    return votes
