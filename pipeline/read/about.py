"""What a page says of itself: title, author, date, canonical address, language, and whether it is free to read."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import urljoin

from lxml.html import HtmlElement

from pipeline.read.lines import tidy

_KOREA = timezone(timedelta(hours=9))
_AUTHOR_LENGTH = 80
_TITLE_LENGTH = 300
_TITLE_CLASS = re.compile(r"tit(?:le)?(?:$|[\s_-])|headline|heading|subject", re.IGNORECASE)
_SITE = re.compile(r"\s+(?:[|–—<>«»‹›:\\-]|::)\s+[^|–—<>:]{1,30}$")
_DATE = re.compile(r"(\d{4})[.\-/년]\s?(\d{1,2})[.\-/월]\s?(\d{1,2})[일.]?(?:[\sT]*(오전|오후)?\s?(\d{1,2}):(\d{2}))?")


@dataclass(frozen=True, slots=True)
class About:
    """The page's own words about itself; empty where it says nothing."""

    title: str = ""
    author: str = ""
    published: datetime | None = None
    canonical: str = ""
    language: str = ""
    paid: bool = False


def about(tree: HtmlElement, url: str) -> About:
    """Return what a page says of itself, in its structured data, its meta elements and its head."""
    meta = _meta(tree)
    linked = next(_linked(tree), {})
    declared = (tree.get("lang") or meta.get("og:locale") or "").lower()
    published = next(
        (
            value
            for value in (
                _text(linked.get("datePublished")),
                meta.get("article:published_time", ""),
                meta.get("date", "") or meta.get("pubdate", ""),
                *(element.get("datetime") or "" for element in tree.iter("time")),
            )
            if value
        ),
        "",
    )
    return About(
        title=_title(tree, meta, linked),
        author=_author(meta, linked),
        published=date_of(published, korean=declared.startswith(("ko", "kr"))),
        canonical=_canonical(tree, meta, url),
        language="ko" if declared.startswith("kr") else re.split(r"[-_]", declared)[0][:3],
        paid=_text(linked.get("isAccessibleForFree")).lower() == "false",
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        if name and element.get("content"):
            found.setdefault(name, tidy(element.get("content") or ""))
    return found


def _linked(tree: HtmlElement) -> Iterator[Mapping[str, object]]:
    """Yield the article objects of the page's JSON-LD."""
    for element in tree.iter("script"):
        if (element.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            root = json.loads(element.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(root):
            if re.search(r"Article|Posting|Report", str(thing.get("@type", ""))):
                yield thing


def _things(root: object) -> Iterator[Mapping[str, object]]:
    if isinstance(root, list):
        for part in root:
            yield from _things(part)
    elif isinstance(root, dict):
        yield root
        yield from _things(root.get("@graph"))


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(name for part in value if (name := _text(part)))
    if isinstance(value, dict):
        return _text(value.get("name"))
    return tidy(str(value)) if isinstance(value, str | bool | int) else ""


def _title(tree: HtmlElement, meta: Mapping[str, str], linked: Mapping[str, object]) -> str:
    """Return the title without the site's name: the longest heading that the offered title holds, else what stands before it."""
    head = next((tidy(" ".join(element.itertext())) for element in tree.iter("title")), "")
    offered = meta.get("og:title", "") or _text(linked.get("headline")) or head
    headings = list(_headings(tree))
    inside = [text for text in headings if text in offered and len(text) >= max(6, 0.3 * len(offered))]
    if inside:
        return max(inside, key=len)
    return _SITE.sub("", offered) or next(iter(headings), "")


def _headings(tree: HtmlElement) -> Iterator[str]:
    for element in tree.iter("h1", "h2", "h3", "strong", "span", "div", "td", "p"):
        if element.tag == "h1" or _TITLE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            text = tidy(" ".join(element.itertext()))
            if 0 < len(text) <= _TITLE_LENGTH:
                yield text


def _author(meta: Mapping[str, str], linked: Mapping[str, object]) -> str:
    for value in (
        _text(linked.get("author")),
        meta.get("author", ""),
        meta.get("dable:author", ""),
        meta.get("byl", ""),
    ):
        name = re.sub(r"^by\s+", "", value, flags=re.IGNORECASE)
        if name and len(name) <= _AUTHOR_LENGTH and not name.startswith("http"):
            return name
    return ""


def _canonical(tree: HtmlElement, meta: Mapping[str, str], url: str) -> str:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            return _address(url, link.get("href") or "")
    return _address(url, meta.get("og:url", ""))


def _address(base: str, target: str) -> str:
    try:
        joined = urljoin(base, target.strip()) if target.strip() else ""
    except ValueError:
        return ""
    return joined if joined.startswith(("http://", "https://")) else ""


def date_of(text: str, *, korean: bool) -> datetime | None:
    """Return a date that a page states; without a zone it is Korea's on a Korean page, else UTC. None where it is none."""
    zone = _KOREA if korean else UTC
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        found = _loose(text)  # type: ignore[assignment]  # None is told apart below
    if found is None or not 1995 <= found.year <= 2100:
        return None
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _loose(text: str) -> datetime | None:
    match = _DATE.search(text)
    if match is None:
        return None
    year, month, day, half, hour, minute = match.groups()
    hours = int(hour or 0) % 12 + (12 if half == "오후" else 0) if half else int(hour or 0)
    try:
        return datetime(int(year), int(month), int(day), hours, int(minute or 0))  # noqa: DTZ001 - the caller adds the zone
    except ValueError:
        return None
