"""The sources as people have them: find, add, mend, import and export; comments of `sources.yaml` stay."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from pipeline import collect as collecting
from pipeline.collect.decode import decode
from pipeline.collect.discover import discover
from pipeline.collect.parse import clean_url, parse
from pipeline.config import Settings, load_text
from pipeline.errors import ParseError, SourceError, UsageError
from pipeline.messages import say
from pipeline.records import Source, Transport
from pipeline.run.context import Context
from pipeline.run.given import source_address
from pipeline.run.health import Checked
from pipeline.run.source_lines import mended, with_sources
from pipeline.state import SourceTable
from pipeline.workspace.files import read_text, write_text

MOST_CANDIDATES, CANDIDATE_S, MOST_LATE = 12, 3.0, 3
"""A page may name any number of feeds, and each may drip: so many are tried, for so long, until so many were late."""

MOST_DRAWN = 2_000_000
"""After so many bytes that were no feed nothing more is tried: a page that is longer is read no further for the feeds it names."""


def add(context: Context, url: str, name: str = "") -> Source:
    """Find the feed of an address, and write it into `sources.yaml`, comments kept. Returns the new row."""
    url = source_address(url)
    if any(source.url.rstrip("/") == url.rstrip("/") for source in context.settings.sources):
        raise UsageError(say("run.source.exists", url=url))
    feed, title = find(context.transport, context.now(), url)
    source = Source(name or _unlike(title or url, feed, context.settings), feed)
    if any(other.url == feed for other in context.settings.sources):
        raise UsageError(say("run.source.exists", url=feed))
    _append(context.workspace / "sources.yaml", source)
    return source


def _unlike(title: str, feed: str, settings: Settings) -> str:
    """Return a name that no other source has: two feeds of one outlet often bear the same title."""
    taken = title in {source.name for source in settings.sources}
    return f"{title} ({urlsplit(feed).netloc})" if taken else title


def find(transport: Transport, now: datetime, url: str) -> tuple[str, str]:
    """Return the address and the title of the feed at or behind an address; SourceError where there is none."""
    answer = transport.get(url, accept="application/rss+xml, application/atom+xml, application/feed+json, */*")
    if not answer.ok:
        raise SourceError(say("run.source.nofeed", url=url, detail=answer.detail or answer.reason))
    found = _title(now, answer.body, answer.content_type, answer.final_url)
    if found is not None:
        return answer.final_url, found
    late, drawn = 0, len(answer.body)
    candidates = discover(decode(answer.body, answer.content_type), answer.final_url)[:MOST_CANDIDATES]
    for candidate in (one for one in candidates if one not in (url, answer.final_url)):
        if drawn > MOST_DRAWN:
            break
        feed = transport.get(candidate, seconds=CANDIDATE_S)
        title = _title(now, feed.body, feed.content_type, feed.final_url) if feed.ok else None
        if title is not None:
            return candidate, title
        late += feed.reason == "timeout"
        drawn += len(feed.body)
        if late == MOST_LATE or feed.reason == "too-large":
            break
    raise SourceError(say("run.source.nofeed", url=url, detail=""))


def _title(now: datetime, body: bytes, content_type: str, url: str) -> str | None:
    try:
        return parse(body, content_type, url, Source(url, url), now).title
    except ParseError:
        return None


def mend(context: Context, checked: Checked) -> list[str]:
    """Write moved addresses into `sources.yaml` and switch off what is gone; return what was done, a line each."""
    done: list[str] = []
    rows = {row.url: row for row in checked.sources}
    today = context.now().astimezone(context.settings.newsletter.zone).date()
    known = {source.url for source in context.settings.sources}
    moved, gone = {}, {}
    for source in context.settings.sources:
        new = checked.moved.get(source.url, "")
        if new and new not in known:
            moved[source.url] = new
            done.append(say("sources.fix.moved", name=source.name, url=new))
        elif source.url in checked.gone and source.enabled:
            reason = collecting.why(rows[source.url].reason)
            gone[source.url] = say("sources.fix.note", date=today, reason=reason)
            done.append(say("sources.fix.off", name=source.name))
    if done:
        _rewrite(context.workspace / "sources.yaml", lambda text: mended(text, moved, gone))
    states = context.state.source_states()
    for old, new in checked.moved.items():
        if old in states:
            followed = replace(states[old], url=new, moved_to=None, moved_times=0)
            SourceTable(context.state).move(old, followed)
    return done


def _append(path: Path, *sources: Source) -> None:
    _rewrite(path, lambda text: with_sources(text, sources))


def _rewrite(path: Path, change: Callable[[str], str]) -> None:
    """Write `sources.yaml` with a change, if the settings are still good and nobody wrote in between."""
    stored = read_text(path)
    if stored is None:
        raise UsageError(say("config.missing", path=path))
    text = change(stored.text)
    load_text(text)
    write_text(path, text, expected=stored.digest, private=False)


# --- OPML


def import_opml(context: Context, document: bytes) -> list[Source]:
    """Add the feeds of an OPML document that are not there yet; returns the new rows."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise UsageError(say("run.opml", detail=error)) from error
    known = {source.url for source in context.settings.sources} | {source.name for source in context.settings.sources}
    found: list[Source] = []
    for outline in root.iter("outline"):
        url = (outline.get("xmlUrl") or "").strip()
        name = (outline.get("title") or outline.get("text") or url).strip()
        if not clean_url(url) or url in known:
            continue
        name = f"{name} ({urlsplit(url).netloc})" if name in known else name
        if name not in known:
            known |= {url, name}
            found.append(Source(name, url))
    if found:
        _append(context.workspace / "sources.yaml", *found)
    return found


def export_opml(settings: Settings) -> str:
    """Return the sources as OPML 2.0."""
    from lxml import etree

    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = settings.newsletter.name
    body = etree.SubElement(root, "body")
    for source in settings.sources:
        etree.SubElement(body, "outline", type="rss", text=source.name, title=source.name, xmlUrl=source.url)
    return str(etree.tostring(root, pretty_print=True, encoding="unicode"))
