"""How well novelty tells what was sent from what is new, and a repeat from a follow-up.

`tests/data/novelty_pairs.jsonl` labels pairs of stories of the shared articles, by the ids of their entries: 19 repeats (the same
event told again later), 16 follow-ups, 24 new stories, each beside the earlier one that looks most like it (every sixteenth story
of the second window), and 21 more that were looked for because they are hard (`look_alike`).
"""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from pipeline.records import Entry, PastStory
from pipeline.select.group import Week, week_of
from pipeline.select.novelty import FRESH, RELATED, REPEATED, Archive, Known
from tests.eval.test_stories import SHARED, entries_of

PAIRS = Path(__file__).parents[1] / "data/novelty_pairs.jsonl"
BETWEEN = "2026-08-05"  # from here on it is the second window


@dataclass(frozen=True)
class Judged:
    """A labelled pair, and what novelty says of it."""

    label: str
    look_alike: bool
    known: Known


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    if not SHARED.exists():
        pytest.skip("the labelled press articles are not here: ../shared/data/stories/articles.jsonl")
    entries = {entry.id: entry for entry in entries_of(SHARED)}
    rows = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]
    weeks: dict[frozenset[str], Week] = {}
    return [Judged(row["label"], row.get("look_alike", False), known(row, entries, weeks)) for row in rows]


def known(row: Mapping[str, Sequence[str]], entries: Mapping[str, Entry], weeks: dict[frozenset[str], Week]) -> Known:
    """Return what is known of the later story where the earlier one was sent, among the other news of its window."""
    earlier, later = ([entries[name] for name in row[side]] for side in ("earlier", "later"))
    window = second(later[0])
    week = [entry for entry in entries.values() if second(entry) == window and entry.id not in row["earlier"]]
    names = frozenset(entry.id for entry in week)
    text = "\n".join([f"### {earlier[0].title}", "", *(entry.summary for entry in earlier)])
    urls, titles = tuple(entry.url for entry in earlier), tuple(entry.title for entry in earlier[1:])
    past = PastStory("2026-08-01", earlier[0].title, text, urls, titles)
    now = max(entry.published for entry in week if entry.published)
    if names not in weeks:
        weeks[names] = week_of(week, {}, now)
    return Archive([past], weeks[names]).known(later)


def second(entry: Entry) -> bool:
    return entry.published is not None and entry.published >= datetime.fromisoformat(f"{BETWEEN}T00:00:00+00:00")


def auc(high: Sequence[float], low: Sequence[float]) -> float:
    wins = sum((one > other) + (one == other) / 2 for one in high for other in low)
    return wins / (len(high) * len(low))


def interval(high: Sequence[float], low: Sequence[float]) -> tuple[float, float]:
    """Return the 95% interval of an AUC, by drawing both sides anew two thousand times."""
    chance = random.Random(4)
    drawn = sorted(auc(chance.choices(high, k=len(high)), chance.choices(low, k=len(low))) for _ in range(2000))
    return drawn[50], drawn[1949]


def told(name: str, high: Sequence[float], low: Sequence[float]) -> float:
    least, most = interval(high, low)
    found = auc(high, low)
    print(f"\n{name:<42} AUC {found:.3f} ({least:.2f} to {most:.2f}), {len(high)} and {len(low)} pairs")
    return found


def test_what_was_sent_is_told_from_what_is_new(judged: list[Judged]) -> None:
    seen = [one.known.near for one in judged if one.label != "new"]
    new = [one.known.near for one in judged if one.label == "new" and not one.look_alike]
    hard = [one.known.near for one in judged if one.look_alike]
    assert told("seen against new", seen, new) >= 0.90
    assert told("seen against new that looks alike", seen, hard) >= 0.80


def test_a_repeat_is_told_from_a_follow_up(judged: list[Judged]) -> None:
    repeats, follow_ups = (
        [one.known.told for one in judged if one.label == label] for label in ("repeat", "follow-up")
    )
    assert told("repeat against follow-up", repeats, follow_ups) >= 0.80


def test_news_is_seldom_left_out_as_a_repeat(judged: list[Judged]) -> None:
    print(f"\nrelated from {RELATED}, a repeat from {REPEATED} where the titles are told to {FRESH:.0%}")
    for label in ("repeat", "follow-up", "new"):
        given = [one.known.novelty for one in judged if one.label == label]
        print(f"{label:<10} { ({name: given.count(name) for name in ('repeat', 'follow-up', 'new')}) }")
    new = [one.known.novelty for one in judged if one.label == "new"]
    follow_ups = [one.known.novelty for one in judged if one.label == "follow-up"]
    repeats = [one.known.novelty for one in judged if one.label == "repeat"]
    assert new.count("repeat") <= 1
    assert follow_ups.count("repeat") <= 3
    assert repeats.count("repeat") >= 11
