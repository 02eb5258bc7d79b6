"""The sources as people have them: list, check, add."""

from pathlib import Path

from pipeline import collect as collecting
from pipeline.collect.discover import discover
from pipeline.collect.parse import parse
from pipeline.config import load_text
from pipeline.errors import ParseError, SourceError, UsageError
from pipeline.messages import say
from pipeline.records import Source, SourceReport
from pipeline.run.context import Context
from pipeline.workspace.files import read_text, write_text


def check(context: Context) -> tuple[SourceReport, ...]:
    """Ask every enabled source now, whatever was remembered of it, and return how each answered. Stores nothing."""
    sources = context.settings.enabled
    return collecting.collect(sources, {}, context.transport, context.clock, context.executor).reports


def add(context: Context, url: str, name: str = "") -> Source:
    """Find the feed of an address, and write it into `sources.yaml`, comments kept. Returns the new row."""
    if "://" not in url:
        url = f"https://{url}"
    if any(source.url.rstrip("/") == url.rstrip("/") for source in context.settings.sources):
        raise UsageError(say("run.source.exists", url=url))
    feed, title = _find(context, url)
    source = Source(name or title or url, feed)
    if any(other.url == feed for other in context.settings.sources):
        raise UsageError(say("run.source.exists", url=feed))
    _append(context.workspace / "sources.yaml", source)
    return source


def _find(context: Context, url: str) -> tuple[str, str]:
    """Return the address and the title of the feed at or behind an address."""
    answer = context.transport.get(url, accept="application/rss+xml, application/atom+xml, application/feed+json, */*")
    if not answer.ok:
        raise SourceError(say("run.source.nofeed", url=url, detail=answer.detail or answer.reason))
    found = _title(context, answer.body, answer.content_type, answer.final_url)
    if found is not None:
        return answer.final_url, found
    for candidate in discover(answer.body.decode("utf-8", "replace"), answer.final_url):
        feed = context.transport.get(candidate)
        title = _title(context, feed.body, feed.content_type, feed.final_url) if feed.ok else None
        if title is not None:
            return candidate, title
    raise SourceError(say("run.source.nofeed", url=url, detail=""))


def _title(context: Context, body: bytes, content_type: str, url: str) -> str | None:
    try:
        return parse(body, content_type, url, Source(url, url), context.now()).title
    except ParseError:
        return None


def _append(path: Path, source: Source) -> None:
    from io import StringIO

    from ruamel.yaml import YAML

    stored = read_text(path)
    if stored is None:
        raise UsageError(say("config.missing", path=path))
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 10_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    tree = yaml.load(stored.text)
    tree["sources"].append({"name": source.name, "url": source.url})
    stream = StringIO()
    yaml.dump(tree, stream)
    load_text(stream.getvalue())
    write_text(path, stream.getvalue(), expected=stored.digest, private=False)
