"""Read a JSON Feed (versions 1 and 1.1); feed libraries do not."""

import json
import re
from collections.abc import Iterator
from typing import Any

from pipeline.collect.items import MOST_ITEMS, RawFeed, RawItem
from pipeline.collect.plain import body_text, literal_body, one_line
from pipeline.collect.tree import urljoin_safely
from pipeline.errors import ParseError
from pipeline.messages import say
from pipeline.text.hidden_orders import hidden_orders

_WRITTEN = ("title", "content_html", "content_text", "summary")


def is_json(text: str) -> bool:
    """Tell whether a document means to be JSON."""
    return re.match(r"\s*[{\[]", text) is not None


def read_json(text: str, url: str) -> RawFeed:
    """Return what a JSON document holds; ParseError `broken` where it is none, `not-a-feed` where it is another kind."""
    try:
        tree: Any = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        raise ParseError(say("collect.broken"), "broken") from error
    items = tree.get("items") if isinstance(tree, dict) else None
    if not isinstance(items, list) or not _is_feed(tree, items):
        raise ParseError(say("collect.not-a-feed"), "not-a-feed")
    if len(items) > MOST_ITEMS:
        raise ParseError(say("collect.too-many", count=MOST_ITEMS), "too-large")
    found = tuple(_item(item, url) for item in items if isinstance(item, dict))
    return RawFeed(one_line(_text(tree.get("title"))), _text(tree.get("language")), (), found)


def _is_feed(tree: dict[str, Any], items: list[Any]) -> bool:
    if "jsonfeed.org" in _text(tree.get("version")):
        return True
    return bool(items) and all(
        isinstance(item, dict) and "id" in item and ("url" in item or "title" in item) for item in items
    )


def _item(item: dict[str, Any], url: str) -> RawItem:
    links = [_text(item.get(name)).strip() for name in ("url", "external_url")]
    return RawItem(
        guid=_text(item.get("id")).strip(),
        title=one_line(_text(item.get("title"))),
        links=tuple(urljoin_safely(url, link) for link in links if link),
        dates=tuple(_text(item.get(name)) for name in ("date_published", "date_modified")),
        language=_text(item.get("language")),
        author=one_line(next(_authors(item), ""))[:200],
        texts=(
            body_text(_text(item.get("content_html"))),
            literal_body(_text(item.get("content_text"))),
            literal_body(_text(item.get("summary"))),
        ),
        hidden=hidden_orders("\n".join(_text(item.get(name)) for name in _WRITTEN), beside=_beside(item)),
    )


def _beside(item: dict[str, Any]) -> Iterator[str]:
    """Yield what an item says in fields of its own, and in its tags."""
    for name, value in item.items():
        if name not in (*_WRITTEN, "id", "url", "external_url"):
            yield from filter(None, map(_text, value if isinstance(value, list) else (value,)))


def _authors(item: dict[str, Any]) -> Iterator[str]:
    authors = item.get("authors")
    for author in [*(authors if isinstance(authors, list) else ()), item.get("author")]:
        if isinstance(author, dict) and _text(author.get("name")):
            yield _text(author.get("name"))


def _text(value: object) -> str:
    """Return a string or a number as text; anything else is nothing."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
