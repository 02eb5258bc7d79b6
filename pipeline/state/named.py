"""Entries by what they are known by, from whichever issue's window."""

import json
from collections.abc import Sequence

from pipeline import codec
from pipeline.records import Entry
from pipeline.state.database import State


def entries_named(state: State, keys: Sequence[str]) -> list[Entry]:
    """Return the entries with these canonical keys, oldest first; of several with one key the first that was seen."""
    rows = state.rows(
        "SELECT record FROM entries WHERE canonical IN (SELECT value FROM json_each(?))"
        " ORDER BY first_seen, coalesce(published, first_seen), id",
        json.dumps(list(keys)),
    )
    found: dict[str, Entry] = {}
    for (record,) in rows:
        entry = codec.load(Entry, str(record))
        found.setdefault(entry.canonical, entry)
    return sorted(found.values(), key=lambda entry: (str(entry.published or entry.first_seen), entry.id))
