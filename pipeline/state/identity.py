"""Which stored entry an item of a feed is, however its address or its id changed since; what an edit replaced is kept as a revision."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline import codec
from pipeline.records import Entry

_TEXTS = ("title", "summary", "body")


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry as it is to be stored, and its stored text where that is another one (`before`, a record)."""

    entry: Entry
    new: bool
    before: str = ""


def by_entry(names: Iterable[tuple[int, str]]) -> dict[str, list[int]]:
    """Return the keys of each entry."""
    keys: dict[str, list[int]] = {}
    for key, name in names:
        keys.setdefault(name, []).append(key)
    return keys


def seen(
    connection: sqlite3.Connection, entry: Entry, keys: Sequence[int], present: Collection[str], now: datetime
) -> Seen:
    """Return the entry under the id and the `first_seen` that it is stored by; itself where it is new.

    `present` are the ids of all entries of this collect: what stands in the feed beside it is another article.
    """
    row = _row(connection, entry.id)
    for key in keys if row is None else ():
        found = connection.execute("SELECT id FROM names WHERE key = ?", (key,)).fetchone()
        if found is not None and found[0] not in present and (row := _row(connection, str(found[0]))) is not None:
            entry = replace(entry, id=str(found[0]))
            break
    if row is None:
        return Seen(replace(entry, first_seen=entry.first_seen or now), new=True)
    before = json.loads(row)
    changed = any(before.get(name, "") != getattr(entry, name) for name in _TEXTS)
    flags = (*entry.flags, "revised") if changed or "revised" in before.get("flags", ()) else entry.flags
    first_seen = datetime.fromisoformat(before["first_seen"])
    return Seen(replace(entry, first_seen=first_seen, flags=flags), new=False, before=row if changed else "")


def remember(connection: sqlite3.Connection, one: Seen, keys: Sequence[int], now: str) -> None:
    """Remember what else an entry is known by, and the text that an edit replaced."""
    if one.before:
        row = (one.entry.id, now, one.before)
        connection.execute("INSERT INTO revisions (id, until, record) VALUES (?, ?, ?)", row)
    connection.executemany("INSERT OR REPLACE INTO names VALUES (?, ?)", [(key, one.entry.id) for key in keys])


def revisions(rows: Sequence[tuple[object, ...]]) -> list[tuple[datetime, Entry]]:
    """Return the earlier texts of rows (until, record)."""
    return [(datetime.fromisoformat(str(until)), codec.load(Entry, str(record))) for until, record in rows]


def _row(connection: sqlite3.Connection, name: str) -> str | None:
    found = connection.execute("SELECT record FROM entries WHERE id = ?", (name,)).fetchone()
    return None if found is None else str(found[0])
