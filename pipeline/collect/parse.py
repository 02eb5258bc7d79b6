"""A document to its entries: decode, shield, read, and judge what was read.

Only ParseError leaves this module, whatever the document is. Its reasons: `empty`, `too-large`, `unsafe`, `web-page`,
`not-a-feed`, `broken`.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from urllib.parse import quote, urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from lxml import etree

from pipeline.collect.dates import EARLIEST, read_date, zone_of
from pipeline.collect.decode import decode
from pipeline.collect.dedupe import names, once
from pipeline.collect.discover import named
from pipeline.collect.items import MOST_BYTES, MOST_ITEMS, Item, Parsed, RawFeed, RawItem
from pipeline.collect.jsonfeed import is_json, read_json
from pipeline.collect.listing import read_list, read_sitemap
from pipeline.collect.normalize import entries
from pipeline.collect.plain import without_active
from pipeline.collect.second import read_second
from pipeline.collect.shield import shield
from pipeline.collect.tree import count_items, read_tree
from pipeline.errors import ParseError
from pipeline.messages import say
from pipeline.records import Source

PARSER_VERSION = "1"
_HTML = re.compile(r"\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_FEED_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?:rss|feed|rdf)\b[^<>]*>", re.IGNORECASE)
_HOST = re.compile(r"\[[0-9A-Fa-f:.]+\](?::\d*)?|[\w.-]+(?::\d*)?")
_PLAIN = re.compile(r"https?://[a-z0-9.-]{1,200}/[A-Za-z0-9/._~-]{0,2000}")  # nothing in it needs to be escaped
_HANGUL = re.compile(r"[\uac00-\ud7a3\u3131-\u318e]")
_HANGUL_SHARE = 0.3
_TELLING = 1_000  # letters of a text tell its language
_FUTURE = timedelta(hours=24)


def parse(document: bytes, content_type: str, url: str, source: Source, now: datetime) -> Parsed:
    """Return what the document at `url` (the address that finally answered) holds; ParseError and nothing else."""
    if not document.strip(b"\x00 \t\r\n"):
        raise ParseError(say("collect.empty"), "empty")
    if len(document) > MOST_BYTES:
        raise ParseError(say("collect.too-large", megabytes=MOST_BYTES // 1_000_000), "too-large")
    text = ""
    try:
        text = decode(document, content_type).lstrip("\ufeff \t\r\n\x00")
        feed = _read(text, url, source)
        return _judged(feed, source, now)
    except ParseError as error:
        if error.reason == "web-page":
            raise web_page(text, url) from error
        raise
    except (etree.LxmlError, ValueError, TypeError, KeyError, AttributeError, RecursionError, MemoryError) as error:
        raise ParseError(say("collect.broken"), "broken") from error


def web_page(text: str, url: str) -> ParseError:
    """Say that this is a page, and which feed is probably meant."""
    feeds = named(text, url)
    message = say("collect.web-page.feed", feed=feeds[0]) if feeds else say("collect.web-page")
    return ParseError(message, "web-page")


def _read(text: str, url: str, source: Source) -> RawFeed:
    if source.sitemap:
        return read_sitemap(text)
    if source.selector:
        return read_list(text, url, source.selector)
    if is_json(text):
        return read_json(text, url)
    if _HTML.match(text) and not _FEED_ROOT.search(text):
        raise ParseError(say("collect.web-page"), "web-page")
    opened = count_items(text)
    if opened > MOST_ITEMS:
        raise ParseError(say("collect.too-many", count=MOST_ITEMS), "too-large")
    document = shield(text)
    feed = read_tree(document, url)
    if len(feed.items) < opened - feed.partial:
        second = read_second(document, url)
        if second is not None and len(second.items) > len(feed.items):
            return replace(second, title=second.title or feed.title, partial=feed.partial, dates=feed.dates)
    return feed


def _judged(feed: RawFeed, source: Source, now: datetime) -> Parsed:
    zone = _default_zone(feed, source)
    items = once([_item(raw, feed, zone, now) for raw in feed.items])
    made = tuple(entries(items, source, now))
    return Parsed(feed.title, tuple(items), made, feed.partial, tuple(names(source.name, items, made)))


def _default_zone(feed: RawFeed, source: Source) -> tzinfo:
    """The zone of dates that name none: the source's own, else the one that the feed's own date names, else UTC."""
    if source.timezone:
        return ZoneInfo(source.timezone)
    return next((zone for zone in map(zone_of, feed.dates) if zone is not None), UTC)


def _item(raw: RawItem, feed: RawFeed, zone: tzinfo, now: datetime) -> Item:
    url = next((one for one in map(clean_url, _candidates(raw)) if one), None)
    body = max(raw.texts, key=len, default="")
    summary = next((text for text in sorted(raw.texts, key=len) if text), "")
    published, flags = _published(raw.dates, zone, now)
    guid = raw.guid or url or ""
    if not guid:
        guid = hashlib.sha256("\n".join((raw.title, *raw.dates, body)).encode("utf-8", "replace")).hexdigest()[:24]
        flags = (*flags, "synthetic_id")
    return Item(
        guid=guid,
        title=without_active(raw.title) or None,
        url=url,
        published=published,
        language=language(raw.language or feed.language, f"{raw.title} {body[:_TELLING]}"),
        author=raw.author,
        summary=summary,
        body=body,
        flags=flags,
        hidden=raw.hidden,
        own_guid=bool(raw.guid),
    )


def _candidates(raw: RawItem) -> Iterator[str]:
    yield from raw.links
    if raw.guid_is_link:
        yield raw.guid


def clean_url(url: str) -> str:
    """Return an http(s) address with its odd characters escaped; nothing where it is none."""
    if _PLAIN.fullmatch(url):
        return url
    url = re.sub(r"[\x00-\x20\x7f]+", lambda match: "%20" if match[0].strip("\r\n\t\x00") else "", url.strip())
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname or len(url) > 4096:
            return ""
        where = parts.netloc.rpartition("@")[2]  # a name before the host is how a host is faked
        if not _HOST.fullmatch(where):
            return ""
        path, query, fragment = (quote(part, safe="%/:@!$&'()*+,;=~-._?#[]|") for part in parts[2:])
        return urlunsplit((parts.scheme.lower(), where, path, query, fragment))
    except ValueError:
        return ""


def _published(dates: tuple[str, ...], zone: tzinfo, now: datetime) -> tuple[datetime | None, tuple[str, ...]]:
    flags: tuple[str, ...] = ()
    for text in dates:
        when = read_date(text, zone)
        if when is None:
            continue
        if when < EARLIEST:
            flags = ("implausible_date",)
            continue
        return when, (*flags, "future_date") if when > now + _FUTURE else flags
    return None, flags


def language(declared: str, text: str) -> str | None:
    """Return the language of a text: Korean where its letters are, else what is declared (`kr` means `ko`)."""
    hangul = len(text) - len(_HANGUL.sub("", text))
    if hangul and hangul >= sum(map(str.isalpha, text)) * _HANGUL_SHARE:
        return "ko"
    primary = re.match(r"\s*([A-Za-z]{2,3})(?=$|[-_\s;,])", declared)
    if primary is None:
        return None
    code = primary[1].lower()
    return "ko" if code in ("kr", "kor") else code
