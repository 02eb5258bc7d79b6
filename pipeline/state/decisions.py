"""The editor's decisions as they stand, made of the rows in which they were taken.

A story that was pinned, dropped or put off stays one story: it is one decision about all of its entries. Who drops a story, or puts it off,
pins it no longer.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from pipeline.records import PastStory, Steering
from pipeline.text import sections

Taken = tuple[tuple[str, ...], str]

_WHOLE = (
    "merge",
    "pin",
    "drop",
    "later",
)  # what is said of a story as one, unless a part of it is split off afterwards
_OFF_THE_LIST = ("drop", "later")


def standing(rows: Iterable[Sequence[object]]) -> Steering:
    """Return the decisions of rows (action, keys, note), oldest first; what was split off after a merge is no part of that any more."""
    found: dict[str, list[Taken]] = {}
    whole: dict[str, list[Taken]] = {}
    for action, stored, note in rows:
        keys = tuple(json.loads(str(stored)))
        if action == "split":
            whole = {told: [_without(taken, keys) for taken in stories] for told, stories in whole.items()}
        if action in _OFF_THE_LIST:
            for pins in (found, whole):
                pins["pin"] = [_without(taken, keys) for taken in pins.get("pin", ())]
        if action in _WHOLE:
            whole.setdefault(str(action), []).append((keys, str(note)))
        found.setdefault(str(action), []).append((keys, str(note)))
    each = {action: tuple(key for keys, _ in taken for key in keys) for action, taken in found.items()}
    return Steering(
        pinned=each.get("pin", ()),
        dropped=each.get("drop", ()),
        merged=tuple(keys for keys, _ in whole.get("merge", ())),
        split=tuple(keys for keys, _ in found.get("split", ())),
        later=tuple((key, note) for keys, note in found.get("later", ()) for key in keys),
        held=tuple(keys for action in _WHOLE[1:] for keys, _ in whole.get(action, ()) if keys),
    )


def left_of(
    rows: Iterable[Sequence[object]], stories: Sequence[Collection[str]], kept: Collection[str]
) -> dict[int, list[str]]:
    """Return the rows (n, keys) that name a key of each of the stories, each with those of its keys that are kept."""
    decided = {int(str(number)): json.loads(str(stored)) for number, stored in rows}
    return {
        number: [key for key in keys if key in kept]
        for number, keys in decided.items()
        if all(not story.isdisjoint(keys) for story in map(set, stories))
    }


def _without(taken: Taken, gone: Sequence[str]) -> Taken:
    keys, note = taken
    return tuple(key for key in keys if key not in gone), note


def as_printed(story: PastStory) -> PastStory:
    """Return a section under the heading that its readers saw: an earlier version kept the one that had been planned."""
    printed = sections.printed_heading(story.text)
    return replace(story, heading=printed) if printed else story
