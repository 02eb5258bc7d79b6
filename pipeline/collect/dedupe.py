"""The same article once: inside a feed by id and address, across feeds by the key of the address or nearly equal text."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from pipeline.collect.canonical import canonical
from pipeline.collect.items import Item
from pipeline.records import Entry

_WORD = re.compile(r"\w+")
_LEAST_WORDS = 40
_ALIKE = 0.9
_COMPARED = (
    20  # entries of one outlet with one title: a feed that gives all its items the same one must not cost the square
)
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


def once(items: Sequence[Item]) -> list[Item]:
    """Return a feed's items, repeats left out, in order.

    Equal id and address: one item, the newer one. Without an id of its own the titles must be equal too. One id for
    different items: all stay, flagged `guid_not_unique`.
    """
    kept: dict[tuple[str, str, str], Item] = {}
    for item in items:
        key = (item.guid, item.url or "", "" if item.own_guid else item.title or "")
        known = kept.get(key)
        if known is None or (item.published or _LONG_AGO) > (known.published or _LONG_AGO):
            kept[key] = item
    shared: dict[str, int] = {}
    for guid, _, _ in kept:
        shared[guid] = shared.get(guid, 0) + 1
    return [
        replace(item, flags=(*item.flags, "guid_not_unique")) if shared[item.guid] > 1 else item
        for item in kept.values()
    ]


def entry_id(address: str, source: str, guid: str) -> str:
    """Return the stable id of an entry: by the key of its address, or by source and guid where it has none."""
    text = address or f"{source}\n{guid}"
    return f"e-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:12]}"


def names(source: str, items: Sequence[Item], entries: Sequence[Entry]) -> list[tuple[int, str]]:
    """Return what else each entry is known by, with its id, so that a later answer finds it where its address or id changed.

    An id of its own counts together with the date or the title, since feeds give old ids to new articles; where there is no address,
    title and date count together. A key is a number of 64 bits.
    """
    found = []
    for item, entry in zip(items, entries, strict=True):
        date = entry.published.isoformat() if entry.published else ""
        if item.own_guid and "guid_not_unique" not in item.flags:
            guid = canonical(item.guid) or item.guid
            found += [
                (_key(source, guid, part), entry.id)
                for part in (date, f"title {item.title or ''}")
                if part not in ("", "title ")
            ]
        if not item.url and item.title and date:
            found.append((_key(source, item.title, date), entry.id))
    return found


def _key(*parts: str) -> int:
    digest = hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


def across(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries of several feeds, each once.

    One outlet's article that stands in two of its feeds, or under two addresses with nearly the same text, is one entry:
    the fuller one stays. Copies at different outlets stay apart; they are what makes a story.
    """
    by_id: dict[str, Entry] = {}
    for entry in entries:
        known = by_id.get(entry.id)
        by_id[entry.id] = entry if known is None else _fuller(known, entry)
    same_title: dict[tuple[str, str], list[Entry]] = {}
    for entry in by_id.values():
        same_title.setdefault((entry.outlet, " ".join(_WORD.findall(entry.title.lower()))), []).append(entry)
    repeated = {entry.id for alike in same_title.values() if len(alike) > 1 for entry in _repeated(alike)}
    return [entry for entry in by_id.values() if entry.id not in repeated]


def _repeated(alike: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries whose text stands in one before them already; only here are texts taken apart, which costs the most."""
    seen: list[frozenset[str]] = []
    for entry in alike:
        words = frozenset(_WORD.findall(entry.body.lower()))
        if any(_same_text(words, others) for others in seen[-_COMPARED:]):
            yield entry
        else:
            seen.append(words)


def _fuller(one: Entry, other: Entry) -> Entry:
    return other if len(other.body) > len(one.body) else one


def _same_text(words: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two texts are the same but for a few words; short ones never are, since templates repeat."""
    if min(len(words), len(others)) < _LEAST_WORDS:
        return False
    return len(words & others) >= _ALIKE * len(words | others)
