"""A feed's items as entries of the newsletter."""

from collections.abc import Sequence
from datetime import datetime

from pipeline.collect.canonical import canonical
from pipeline.collect.dedupe import entry_id
from pipeline.collect.items import Item
from pipeline.records import Entry, Source

_HEADLINE = 80


def entries(items: Sequence[Item], source: Source, now: datetime) -> list[Entry]:
    """Return the items as entries of `source`, first seen `now`."""
    shared: dict[str, int] = {}
    for item in items:
        shared[item.url or ""] = shared.get(item.url or "", 0) + 1
    return [_entry(item, source, now, lonely=shared[item.url or ""] == 1) for item in items]


def _entry(item: Item, source: Source, now: datetime, *, lonely: bool) -> Entry:
    """`lonely`: no other item of the feed has this address; else the title is part of what the entry is."""
    key = canonical(item.url or "")
    name = key if lonely or not key else f"{key}\n{item.title or item.body[:200]}"
    flags = item.flags + (() if item.title else ("no_title",)) + (() if item.url else ("no_url",))
    return Entry(
        id=entry_id(name, source.name, item.guid),
        source=source.name,
        outlet=source.name,
        title=item.title or _headline(item.body),
        url=item.url or "",
        canonical=key,
        published=item.published,
        language=item.language or source.language,
        author=item.author,
        summary=item.summary,
        body=item.body,
        first_seen=now,
        flags=flags,
        hidden=item.hidden,
    )


def _headline(body: str) -> str:
    """Return the opening of a text that has no title."""
    first = body.partition("\n")[0]
    return first if len(first) <= _HEADLINE else f"{first[:_HEADLINE].rsplit(' ', 1)[0]}…"
