"""Pairs of stories that no text makes one, since the editor told them apart."""

from pipeline.records import Steering, Story
from pipeline.run.apart import told_apart

ONE, OTHER, THIRD = (Story(f"st-{name}", name, (f"e-{name}", f"e-{name}2"), ("Wire",)) for name in "abc")
KEYS = {name: f"key of {name}" for story in (ONE, OTHER, THIRD) for name in story.entries}


def _keys(story: Story) -> tuple[str, ...]:
    return tuple(KEYS[name] for name in story.entries)


def _apart(steering: Steering) -> set[str]:
    pairs = told_apart((ONE, OTHER, THIRD), KEYS, steering)
    return {" ".join(sorted(name.removeprefix("st-") for name in pair)) for pair in pairs}


def test_nothing_is_apart_before_the_editor_decides() -> None:
    assert _apart(Steering()) == set()


def test_a_part_is_apart_from_all_that_it_was_not_split_off_with() -> None:
    assert _apart(Steering(split=(_keys(OTHER),))) == {"a b", "b c"}
    assert _apart(Steering(split=((*_keys(OTHER), *_keys(THIRD)),))) == {"a b", "a c"}


def test_two_stories_decided_on_one_by_one_are_apart_and_each_may_take_in_a_third() -> None:
    assert _apart(Steering(held=(_keys(ONE), _keys(OTHER)))) == {"a b"}
    assert _apart(Steering(pinned=(_keys(ONE)[0], _keys(OTHER)[0]))) == {"a b"}
    assert _apart(Steering(held=(_keys(ONE),), pinned=_keys(ONE))) == set()
