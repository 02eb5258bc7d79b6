"""The same article once: inside a feed by id and address, across feeds by the key of the address or nearly equal text."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType
from urllib.parse import urlsplit

from pipeline.collect.canonical import canonical
from pipeline.collect.items import Item
from pipeline.records import Entry

_WORD = re.compile(r"\w+")
_LEAST_WORDS = 40
_ALIKE = 0.9
# Entries of one outlet with one title: a feed that gives all its items the same one must not cost the square.
_COMPARED = 20
_REGISTRIES = frozenset(["ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org", "pe", "re"])
"""Second labels under a country that are no names of sites: `co.kr`."""

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


def across(entries: Iterable[Entry], homes: Mapping[str, str] = MappingProxyType({})) -> list[Entry]:
    """Return the entries of several feeds, each once. `homes` are the addresses of the feeds by the names of their sources.

    One outlet's article that stands in two of its feeds, or under two addresses with nearly the same text, is one entry:
    the fuller one stays. Of two sources that name one address, the one whose own site it is on stays, however much the other tells:
    else any feed could take over another outlet's articles. Copies at different outlets stay apart; they are what makes a story.
    """
    by_id: dict[str, Entry] = {}
    for entry in entries:
        known = by_id.get(entry.id)
        by_id[entry.id] = entry if known is None else _rather(known, entry, homes)
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


def taken_over(entries: Iterable[Entry], told_by: Mapping[str, str], homes: Mapping[str, str]) -> frozenset[str]:
    """Return the ids of stored entries that another source now claims, though its feed is farther from their address than their own.

    `told_by` are the sources of stored entries by id. An outlet whose feed did not change is not there to keep its articles itself.
    """
    claimed = ((entry, told_by.get(entry.id, entry.source)) for entry in entries)
    return frozenset(
        entry.id
        for entry, owner in claimed
        if owner != entry.source and _nearness(replace(entry, source=owner), homes) > _nearness(entry, homes)
    )


def _rather(one: Entry, other: Entry, homes: Mapping[str, str]) -> Entry:
    """Return which of two entries of one address stays: the nearer to the address, then the fuller."""
    near = _nearness(one, homes), _nearness(other, homes)
    if near[0] != near[1]:
        return one if near[0] > near[1] else other
    return other if len(other.body) > len(one.body) else one


def _nearness(entry: Entry, homes: Mapping[str, str]) -> int:
    """Return 2 where an entry's address is on its feed's own host, 1 where it is on another host of the same site, else 0."""
    host, home = _host(entry.canonical), _host(homes.get(entry.source, ""))
    if not host or not home:
        return 0
    return 2 if host == home else int(_site(host) == _site(home))


@lru_cache(maxsize=2_048)
def _host(url: str) -> str:
    """Return the host of an address without what says nothing of whose it is (`www`, `m`)."""
    return urlsplit(canonical(url)).hostname or ""


def _site(host: str) -> str:
    """Return the part of a host's name that its owner registered; an address of numbers is a site of its own."""
    labels = host.split(".")
    if labels[-1].isdigit() or ":" in host:
        return host
    return ".".join(labels[-3 if len(labels[-1]) == 2 and labels[-2:-1] and labels[-2] in _REGISTRIES else -2 :])


def _same_text(words: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two texts are the same but for a few words; short ones never are, since templates repeat."""
    if min(len(words), len(others)) < _LEAST_WORDS:
        return False
    return len(words & others) >= _ALIKE * len(words | others)
