"""The editor's decisions as they stand, made of the rows in which they were taken."""

import json
from collections.abc import Iterable, Sequence

from pipeline.records import Steering

Taken = tuple[tuple[str, ...], str]


def standing(rows: Iterable[Sequence[object]]) -> Steering:
    """Return the decisions of rows (action, keys, note), oldest first; what was split off after a merge is no part of that any more."""
    found: dict[str, list[Taken]] = {}
    for action, stored, note in rows:
        keys = tuple(json.loads(str(stored)))
        if action == "split":
            found["merge"] = [_without(merged, keys) for merged in found.get("merge", ())]
        found.setdefault(str(action), []).append((keys, str(note)))
    each = {action: tuple(key for keys, _ in taken for key in keys) for action, taken in found.items()}
    return Steering(
        pinned=each.get("pin", ()),
        dropped=each.get("drop", ()),
        merged=tuple(keys for keys, _ in found.get("merge", ())),
        split=tuple(keys for keys, _ in found.get("split", ())),
        later=tuple((key, note) for keys, note in found.get("later", ()) for key in keys),
    )


def _without(merged: Taken, gone: Sequence[str]) -> Taken:
    keys, note = merged
    return tuple(key for key in keys if key not in gone), note
