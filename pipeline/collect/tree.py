"""Read RSS, RDF and Atom from the tree of the document.

lxml in recover mode gives a tree for documents that no strict parser takes, and the tree shows what matters and a feed
library hides: raw ids, bases, types, and which elements belong to an item itself.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from urllib.parse import urljoin

from lxml import etree

from pipeline.collect import elements, remarks
from pipeline.collect.items import RawFeed, RawItem
from pipeline.collect.plain import one_line
from pipeline.errors import ParseError
from pipeline.messages import say
from pipeline.text.hidden_orders import hidden_orders

_XML = "{http://www.w3.org/XML/1998/namespace}"
_RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/2005/Atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
}
_DATES = (
    "published", "atom:published", "pubdate", "dc:date", "issued", "dcterms:issued", "created", "dcterms:created", "dcterms:date",
    "date", "updated", "atom:updated", "modified", "dcterms:modified", "lastbuilddate",
)  # fmt: skip
_TEXTS = (
    "content:encoded", "description", "summary", "content", "atom:content", "atom:summary", "xhtml:body", "xhtml:div",
    "itunes:summary", "media:description", "body", "dc:description", "fulltext", "content:fulltext",
)  # fmt: skip
_READ = frozenset(("title", "dc:creator", "author", "atom:author", "itunes:author", "guid", "id", *_DATES, *_TEXTS))
_ORIGINAL = ("feedburner:origlink", "pheedo:origlink")
_CONTAINERS = ("rss", "rdf:rdf", "rdf", "feed", "channel", "atom:feed")
_OPENED = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?P<name>item|entry)(?=[\s/>])[^<>]*>", re.IGNORECASE)
_CLOSED = re.compile(r"</(?:[A-Za-z_][\w.-]*:)?(?:item|entry)\s*>", re.IGNORECASE)
_ROOT_CLOSED = re.compile(r"</(?:[A-Za-z_][\w.-]*:)?(?:rss|feed|rdf|channel|html)\s*>", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _name(tag: str, core: str) -> str:
    """Name an element by what it means: plain where it is in the feed's own namespace, else `prefix:name`."""
    space, _, local = tag.rpartition("}")
    space = space[1:]
    if not space or space == core:
        return local.lower().removeprefix("rss:")
    return f"{_PREFIXES.get(space, 'x')}:{local.lower()}"


def _local(element: etree._Element) -> str:
    """Return an element's bare name; a prefix that nobody declared is left out."""
    return re.split(r"[}:]", str(element.tag))[-1].lower()


def _children(element: etree._Element, core: str) -> Iterator[tuple[str, etree._Element]]:
    for child in element:
        if isinstance(child.tag, str):
            yield _name(child.tag, core), child


def read_tree(document: str, url: str) -> RawFeed:
    """Return what a shielded XML document holds; ParseError `web-page`, `not-a-feed` or `broken`."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, encoding="utf-8",
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    root = etree.fromstring(document.encode("utf-8", "ignore"), parser)
    if root is None:
        raise ParseError(say("collect.broken"), "broken")
    top = _top(root)
    if top is None:
        kind = "web-page" if _name(str(root.tag), elements.core(root)).endswith("html") else "not-a-feed"
        raise ParseError(say(f"collect.{kind}"), kind)
    found = _items(top)
    partial = _is_cut(document)
    if partial and found and _is_last_open(document):
        found = found[:-1]
    channel = _channel(top)
    base = _channel_base(top, channel, url)
    items = tuple(_item(element, base) for element in found)
    if items and (told := remarks.orders_in(document, len(items), _found_in)):
        items = tuple(replace(item, hidden=(*item.hidden, *more)) for item, more in zip(items, told, strict=True))
    return _feed(top, channel, items, partial=partial)


def _found_in(root: etree._Element) -> list[etree._Element]:
    top = _top(root)
    return _items(top) if top is not None else []


def count_items(document: str) -> int:
    """Return how many items a document opens, by its letters alone."""
    return len(_OPENED.findall(document))


def _top(root: etree._Element) -> etree._Element | None:
    """Return the element that is the feed, also where a page or an envelope is wrapped around it."""
    for element in root.iter():
        if isinstance(element.tag, str) and _name(element.tag, elements.core(element)) in _CONTAINERS:
            name = _local(element)
            if name != "channel" or any(True for _ in element.iter("{*}item")):
                return element
    return None


def _items(top: etree._Element) -> list[etree._Element]:
    names = ("entry", "item") if _local(top) == "feed" else ("item", "entry")
    for name in names:
        found = [
            element
            for element in top.iter()
            if isinstance(element.tag, str) and _local(element) == name
            if _PREFIXES.get(elements.core(element), "atom") in ("atom", "rdf")
        ]
        if found:
            return _apart(found)
    return []


def _apart(found: list[etree._Element]) -> list[etree._Element]:
    """Return the items that do not stand in another item's text: each of those would be read once for every item around it.

    An item right inside another one stays: that is what is left of a document that forgot to close it.
    """
    apart: dict[etree._Element, bool] = {}
    for element in found:
        inner, above = element, element.getparent()
        while above is not None and above not in apart:
            inner, above = above, above.getparent()
        apart[element] = above is None or (inner is element and apart[above])
    return [element for element in found if apart[element]]


def _is_cut(document: str) -> bool:
    """Tell whether the document ends before its root does."""
    tail = document[-2000:]
    return _ROOT_CLOSED.search(tail) is None and not tail.rstrip().endswith("/>")


def _is_last_open(document: str) -> bool:
    opened = max((match.start() for match in _OPENED.finditer(document)), default=-1)
    closed = max((match.start() for match in _CLOSED.finditer(document)), default=-1)
    return opened > closed


def _channel(top: etree._Element) -> etree._Element:
    for child in top:
        if isinstance(child.tag, str) and _local(child) == "channel":
            return child
    return top


def _channel_base(top: etree._Element, channel: etree._Element, url: str) -> str:
    """Return what relative links of items stand on: the feed's address, or for RSS the channel's link if absolute."""
    if _local(top) == "feed":
        return url
    for name, child in _children(channel, elements.core(channel)):
        if name == "link" and (child.text or "").strip().lower().startswith(("http://", "https://")):
            return (child.text or "").strip()
    return url


def _feed(top: etree._Element, channel: etree._Element, items: tuple[RawItem, ...], *, partial: bool) -> RawFeed:
    title, language = "", channel.get(f"{_XML}lang") or top.get(f"{_XML}lang") or ""
    dates: list[str] = []
    for name, child in _children(channel, elements.core(channel)):
        if name == "title" and not title:
            title = elements.title(child)
        elif name in ("language", "dc:language") and (child.text or "").strip():
            language = (child.text or "").strip()
        elif name in _DATES and child.text:
            dates.append(child.text)
    return RawFeed(title, language, tuple(dates), items, partial)


def _item(element: etree._Element, base: str) -> RawItem:
    core = elements.core(element)
    parts: dict[str, list[etree._Element]] = {}
    for name, child in _children(element, core):
        parts.setdefault(name, []).append(child)
        if name == "media:group":
            for inner_name, inner in _children(child, core):
                parts.setdefault(inner_name, []).append(inner)
    guid, is_link = _guid(element, parts)
    title = _first(
        elements.title(child)
        for name in ("title", "atom:title", "dc:title", "media:title")
        for child in parts.get(name, ())
    )
    return RawItem(
        guid=guid,
        guid_is_link=is_link,
        title=title,
        links=tuple(_links(element, parts, base)),
        dates=tuple(child.text for name in _DATES for child in parts.get(name, ()) if child.text),
        language=element.get(f"{_XML}lang") or _first(child.text or "" for child in parts.get("dc:language", ())),
        author=_author(parts),
        texts=tuple(elements.body(child) for name in _TEXTS for child in parts.get(name, ())),
        hidden=hidden_orders(
            "\n".join(elements.markup(child) for name in ("title", *_TEXTS) for child in parts.get(name, ())),
            beside=remarks.beside(parts, _READ),
        ),
    )


def _first(texts: Iterator[str]) -> str:
    return next((text for text in texts if text.strip()), "")


def _guid(element: etree._Element, parts: dict[str, list[etree._Element]]) -> tuple[str, bool]:
    for name in ("guid", "id", "atom:id"):
        for child in parts.get(name, ()):
            text = elements.flat(child).strip()
            if text:
                return text, child.get("isPermaLink", "true").lower() != "false"
    return (element.get(_RDF_ABOUT) or element.get("about") or "").strip(), True


def _author(parts: dict[str, list[etree._Element]]) -> str:
    for name in ("dc:creator", "author", "atom:author", "itunes:author"):
        for child in parts.get(name, ()):
            named = child.find("{*}name")
            text = one_line(elements.flat(named if named is not None else child))
            if text:
                return text[:200]
    return ""


_ABSOLUTE = re.compile(r"https?://[^/?#\s]")


def _links(element: etree._Element, parts: dict[str, list[etree._Element]], base: str) -> Iterator[str]:
    """Yield an item's own addresses, best first, resolved on the bases around them."""
    for name in _ORIGINAL:
        for child in parts.get(name, ()):
            yield elements.flat(child)
    ranked: list[tuple[int, str]] = []
    for name in ("link", "atom:link"):
        for child in parts.get(name, ()):
            rel, kind = child.get("rel", "alternate").lower(), child.get("type", "text/html").lower()
            target = (child.get("href") or elements.flat(child)).strip()
            if target and rel == "alternate":
                whole = target if _ABSOLUTE.match(target) else urljoin_safely(_base(child, base), target)
                ranked.append((0 if "html" in kind else 1, whole))
    yield from (target for _, target in sorted(ranked, key=lambda pair: pair[0]))


def _base(element: etree._Element, base: str) -> str:
    chain = [one.get(f"{_XML}base", "") for one in (element, *element.iterancestors())]
    for part in reversed([part for part in chain if part]):
        base = urljoin_safely(base, part)
    return base


def urljoin_safely(base: str, target: str) -> str:
    """Join two addresses; nothing where they cannot be joined."""
    try:
        return urljoin(base, target.strip())
    except ValueError:
        return ""
