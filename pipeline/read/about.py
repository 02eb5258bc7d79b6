"""What a page says of itself: title, author, date, canonical address, language, and whether it is free to read."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import urljoin

from lxml.html import HtmlElement

from pipeline.read import bylines
from pipeline.read.lines import tidy
from pipeline.text.months import MONTH_NAMES

_KOREA = timezone(timedelta(hours=9))
_AUTHORS = (
    *("author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "dable:author"),
    *("byl", "og:article:author", "og.article.author"),
)
_PUBLISHED = re.compile(
    r"(?:^|[:._-])published?(?:[_:-]?(?:time|at|date|on))?$|published-at$|^date[_.]?(?:published|created|issued)$"
    r"|^(?:dc\.|dcterms\.)(?:date|created|issued)|^(?:parsely-pub-date|sailthru\.date|citation_(?:publication_|online_)?date)$"
)
_TITLE_LENGTH = 300
_TITLE_CLASS = re.compile(r"tit(?:le)?(?:$|[\s_-])|headline|heading|subject", re.IGNORECASE)
_SITE = re.compile(r"\s+(?:[|–—<>«»‹›:\\-]|::)\s+[^|–—<>:]{1,30}$")
_PARTS = re.compile(r"\s+(?:[|–—<>«»‹›:-]|::)\s+")
_PART = 4
_DATE = re.compile(
    r"(\d{4})\s?[.\-/년]\s?(\d{1,2})\s?[.\-/월]\s?(\d{1,2})[일.]?(?:\s?\([월화수목금토일]\))?(?:[\sT(]*(오전|오후)?\s?(\d{1,2}):(\d{2}))?"
)
_WORDED = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? )?(?P<month>[A-Z][a-z]{2})[a-z]*\.?,? (?:(?P<after>\d{1,2})(?:st|nd|rd|th)?,? )?(?P<year>(?:19|20)\d{2})"
)


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
    title = _title(tree, meta, linked)
    published = next((value for value in _dates(tree, meta, linked, title) if value), "")
    korean = declared.startswith(("ko", "kr")) or any("가" <= letter <= "힣" for letter in title)
    return About(
        title=title,
        author=_author(tree, meta, linked, title),
        published=date_of(published, korean=korean),
        canonical=_canonical(tree, meta, url),
        language="ko" if declared.startswith("kr") else re.split(r"[-_]", declared)[0][:3],
        paid=_text(linked.get("isAccessibleForFree")).lower() == "false",
    )


def _dates(tree: HtmlElement, meta: Mapping[str, str], linked: Mapping[str, object], title: str) -> Iterator[str]:
    """Yield what may be the date of publication, the surest first."""
    yield _text(linked.get("datePublished"))
    yield meta.get("article:published_time", "")
    yield from (value for name, value in meta.items() if _PUBLISHED.search(name) and re.search(r"\d{4}", value))
    yield meta.get("date", "") or meta.get("pubdate", "")
    yield bylines.day_of(tree, title)


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
    if meta.get("citation_title"):
        return meta["citation_title"]
    head = next((tidy(" ".join(element.itertext())) for element in tree.iter("title")), "")
    offered = meta.get("og:title", "") or _text(linked.get("headline")) or head
    headings = list(_headings(tree))
    inside = {text for text in headings if text in offered and len(text) >= max(6, 0.3 * len(offered))}
    inside -= {text for text in inside if any(text != one and _SITE.sub("", text) == one for one in inside)}
    if inside:  # a title begins with itself: what stands at its end may be the site's name, which is a heading, too
        return max(inside, key=lambda text: (offered.startswith(text), len(text)))
    return _shown(tree, offered) or _without_site(offered) or next(iter(headings), "")


def _shown(tree: HtmlElement, offered: str) -> str:
    """Return the longest part of a title that the page shows as a text of its own, where it has parts."""
    parts = {part for part in _PARTS.split(offered) if len(part) >= _PART}
    if len(parts) < 2:
        return ""
    texts = {
        tidy(one.text or "") for one in tree.iter("b", "font", "strong", "span", "div", "td", "p", "h2", "h3", "h4")
    }
    return max(parts & texts, key=len, default="")


def _without_site(offered: str) -> str:
    """Return a title without the site's name, which stands at its end, or before `::` where what follows is longer."""
    first, mark, rest = offered.partition(" :: ")
    if mark and len(first) < len(rest):
        return rest
    return _SITE.sub("", offered)


def _headings(tree: HtmlElement) -> Iterator[str]:
    for element in tree.iter("h1", "h2", "h3", "strong", "span", "div", "td", "p"):
        if element.tag == "h1" or _TITLE_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            text = tidy(" ".join(element.itertext()))
            if 0 < len(text) <= _TITLE_LENGTH:
                yield text


def _author(tree: HtmlElement, meta: Mapping[str, str], linked: Mapping[str, object], title: str) -> str:
    if written := ", ".join(_every(tree, "citation_author")):
        return written
    site = {meta.get("og:site_name", ""), *re.split(r"\s+[|–—·-]\s+", meta.get("og:title", ""))}
    for value in (_text(linked.get("author")), *(meta.get(name, "") for name in _AUTHORS)):
        name = bylines.name_of(value)
        if name and name not in site:
            return name
    return bylines.writer(tree, title)


def _every(tree: HtmlElement, name: str) -> list[str]:
    """Return what all meta elements of a name say; `Family, Given` in the order that people use."""
    values = [tidy(one.get("content") or "") for one in tree.iter("meta") if (one.get("name") or "").lower() == name]
    return [re.sub(r"^([^,]+), ([^,]+)$", r"\2 \1", value) for value in values if value]


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


def _in_figures(text: str) -> str:
    """Return a text with its first date in figures: `November 9, 2026`, `9 Nov 2026` and the boards' `26-11-09 20:15`."""
    found = _WORDED.search(text)
    if found and found["month"].lower() in MONTH_NAMES and (found["day"] or found["after"]):
        day = found["after"] or found["day"]
        figures = f"{found['year']}-{MONTH_NAMES.index(found['month'].lower()) + 1}-{day}"
        return text[: found.start()] + figures + text[found.end() :]
    return re.sub(r"^(\d{2})-(\d{2})-(\d{2}) (?=\d{2}:\d{2})", r"20\1-\2-\3 ", text)


def _loose(text: str) -> datetime | None:
    match = _DATE.search(_in_figures(text))
    if match is None:
        return None
    year, month, day, half, hour, minute = match.groups()
    hours = int(hour or 0) % 12 + (12 if half == "오후" else 0) if half else int(hour or 0)
    try:
        return datetime(int(year), int(month), int(day), hours, int(minute or 0))  # noqa: DTZ001 - the caller adds the zone
    except ValueError:
        return None
