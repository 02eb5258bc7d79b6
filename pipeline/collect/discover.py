"""Find the feed of a web page, and the entries of a page or sitemap that has no feed."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import urlsplit

from pipeline.collect.tree import urljoin_safely

_LINK = re.compile(r"<(?:link|a)\b[^<>]{0,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-zA-Z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_BASE = re.compile(r"<base\b[^<>]{0,2000}>", re.IGNORECASE)
_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
_LOOSE_TYPES = ("application/xml", "text/xml", "application/json")
_FEED_PATH = re.compile(
    r"(?:^|/)(?:rss|feed|feeds|atom|index)(?:\.xml|\.rdf|\.json|/)?$|\.(?:rss|atom|rdf)$|/allArticle\.xml$",
    re.IGNORECASE,
)
_USUAL = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss/allArticle.xml", "/feed.json")
_READ = 2_000_000


def discover(html: str, url: str) -> list[str]:
    """Return the feed addresses of a page, the surest first: what it names, what it links to, then the usual paths."""
    return list(dict.fromkeys([*named(html, url), *usual(url)]))


def named(html: str, url: str) -> list[str]:
    """Return the feed addresses that a page itself names."""
    html = html[:_READ]
    base = next((urljoin_safely(url, _attributes(tag).get("href", "")) for tag in _BASE.findall(html)), url)
    ranked = sorted(_ranked(html, base or url), key=lambda pair: pair[0])
    return list(dict.fromkeys(address for _, address in ranked))


def usual(url: str) -> list[str]:
    """Return where sites usually keep a feed."""
    parts = urlsplit(url)
    return [f"{parts.scheme}://{parts.netloc}{path}" for path in _USUAL] if parts.netloc else []


def _ranked(html: str, base: str) -> Iterator[tuple[int, str]]:
    for tag in _LINK.findall(html):
        found = _attributes(tag)
        address = urljoin_safely(base, found.get("href", ""))
        if not address.startswith(("http://", "https://")) or not found.get("href"):
            continue
        rank = _rank(tag, found, address)
        if rank is not None:
            yield rank, address


def _rank(tag: str, found: dict[str, str], address: str) -> int | None:
    rel, kind = found.get("rel", "").lower().split(), found.get("type", "").lower().partition(";")[0].strip()
    is_comments = "comment" in address.lower() or "comment" in found.get("title", "").lower()
    if "alternate" in rel or "feed" in rel:
        if kind in _TYPES or "feed" in rel:
            return 1 if is_comments else 0
        if kind in _LOOSE_TYPES and _FEED_PATH.search(urlsplit(address).path):
            return 2
        return None
    if tag[1] in "aA" and _FEED_PATH.search(urlsplit(address).path) and not address.endswith("/index"):
        return 3
    return None


def _attributes(tag: str) -> dict[str, str]:
    return {name.lower(): unescape(one or two or three).strip() for name, one, two, three in _ATTRIBUTE.findall(tag)}
