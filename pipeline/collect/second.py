"""A second reader for documents whose tree lost items: feedparser's loose parser finds what markup faults hide.

It is given shielded text, with its sanitising and address resolving off, and never its word on dates.
"""

import io
from typing import Any

from pipeline.collect.items import RawFeed, RawItem
from pipeline.collect.plain import body_text, one_line, title_text
from pipeline.collect.tree import urljoin_safely
from pipeline.text.hidden_orders import hidden_orders


def read_second(document: str, url: str) -> RawFeed | None:
    """Return what feedparser makes of the document, or None where it makes nothing of it."""
    import feedparser

    try:
        tree: Any = feedparser.parse(
            io.BytesIO(f'<?xml version="1.0" encoding="utf-8"?>{document}'.encode("utf-8", "ignore")),
            sanitize_html=False,
            resolve_relative_uris=False,
        )
        items = tuple(_item(entry, url) for entry in tree.entries)
    except Exception:  # noqa: BLE001 - it raises undeclared kinds on broken input (feedparser#421 and others)
        return None
    return RawFeed(one_line(str(tree.feed.get("title", ""))), str(tree.feed.get("language", "")), (), items)


def _item(entry: Any, url: str) -> RawItem:
    title = str(entry.get("title", ""))
    texts = [str(content.get("value", "")) for content in entry.get("content", ())] + [str(entry.get("summary", ""))]
    return RawItem(
        guid=str(entry.get("id", "")),
        guid_is_link=bool(entry.get("guidislink", True)),
        title=title_text(title),
        links=(urljoin_safely(url, str(entry.get("link", ""))),),
        dates=tuple(str(entry[name]) for name in ("published", "created", "updated") if entry.get(name)),
        author=one_line(str(entry.get("author", "")))[:200],
        texts=tuple(body_text(text) for text in texts),
        hidden=hidden_orders("\n".join((title, *texts))),
    )
