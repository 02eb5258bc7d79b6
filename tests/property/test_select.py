"""Laws of select: order of arrival, one place for each entry, ids that later entries do not change."""

import random
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.records import Entry
from tests.unit.select.week import START, entry, selected

NAMES = ("Quillon", "Odelay", "Tessel", "Brume", "Corvane", "Petrel", "퀼론", "오델레이", "테셀", "브룸")
DEEDS = ("acquires", "sues", "opens weights of", "raises $210 million for", "인수", "소송", "공개", "6억2000만 달러")
OUTLETS = ("Ledger & Lane", "Fernway Tech", "The Copper Wire", "솔잎일보")


@st.composite
def weeks(draw: st.DrawFn) -> list[Entry]:
    count = draw(st.integers(1, 14))
    found = []
    for number in range(count):
        words = draw(st.lists(st.sampled_from(NAMES + DEEDS), min_size=2, max_size=5))
        outlet = draw(st.sampled_from(OUTLETS))
        hours = draw(st.integers(0, 150))
        found.append(
            entry(
                f"e{number}",
                outlet,
                " ".join(words),
                draw(st.sampled_from(("", "An AI model.", "새 모델이다."))),
                hours=hours,
            )
        )
    return found


@given(weeks(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_shuffled_entries_give_the_same_selection(week: list[Entry], chance: random.Random) -> None:
    shuffled = list(week)
    chance.shuffle(shuffled)
    assert repr(selected(shuffled, topics=())) == repr(selected(week, topics=()))


@given(weeks())
@settings(max_examples=40, deadline=None)
def test_every_entry_stands_in_exactly_one_place(week: list[Entry]) -> None:
    selection = selected(week)
    places = [name for story in selection.stories for name in story.entries] + [
        left.entry for left in selection.left_out
    ]
    assert sorted(places) == sorted(each.id for each in week)
    assert len({story.id for story in selection.stories}) == len(selection.stories)


@given(weeks())
@settings(max_examples=40, deadline=None)
def test_a_later_entry_changes_no_id_of_a_story_it_does_not_touch(week: list[Entry]) -> None:
    last = max(each.published or START for each in week)
    late = entry("late", "Ledger & Lane", "Marrow adds a shared notebook", "An AI assistant.")
    late = Entry(**{**{name: getattr(late, name) for name in late.__slots__}, "published": last + timedelta(hours=1)})
    before = {story.entries: story.id for story in selected(week, topics=()).stories}
    after = {
        story.entries: story.id for story in selected([*week, late], topics=()).stories if "late" not in story.entries
    }
    assert all(before.get(entries, name) == name for entries, name in after.items())
    assert set(before) == set(after) or any(
        "late" in story.entries for story in selected([*week, late], topics=()).stories
    )
