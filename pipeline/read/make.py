"""Make articles of texts: sentences, digest, marks."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from pipeline.read.extract import language_of
from pipeline.read.lines import tidy
from pipeline.read.orders import flags_of
from pipeline.records import Article, Entry, Origin
from pipeline.text import hard_wraps
from pipeline.text.composed import letters
from pipeline.text.sentences import sentences as split

UNNUMBERED = "S0"


def sentences_of(paragraphs: Sequence[str], title: str) -> tuple[str, ...]:
    """Return the sentences of a text, the title first unless the text opens with it."""
    found = [sentence for paragraph in paragraphs for part in split(paragraph) if (sentence := tidy(part))]
    head = tidy(title)
    if head and not _same_opening(found, head):
        found.insert(0, head)
    return tuple(found)


def _same_opening(found: Sequence[str], head: str) -> bool:
    wanted = letters(head)
    return bool(found) and bool(wanted) and letters(" ".join(found[:3])).startswith(wanted)


def digest(sentences: Sequence[str]) -> str:
    """Return the sha256 of an article's sentences."""
    return hashlib.sha256("\n".join(sentences).encode()).hexdigest()


def from_entry(
    entry: Entry, paragraphs: Sequence[str], origin: Origin, fetched: datetime, flags: Sequence[str] = ()
) -> Article:
    """Return the article of an entry, still without its number (`S0`)."""
    sentences = sentences_of(paragraphs, entry.title)
    return Article(
        id=UNNUMBERED,
        entry=entry.id,
        url=entry.url,
        outlet=tidy(entry.outlet),
        title=tidy(entry.title),
        published=entry.published,
        language=language_of(" ".join(sentences), entry.language or ""),
        author=tidy(entry.author),
        fetched=fetched,
        sha256=digest(sentences),
        origin=origin,
        sentences=sentences,
        flags=tuple(dict.fromkeys((*flags, *flags_of(sentences, entry.hidden)))),
        hidden=entry.hidden,
    )


def from_text(
    text: str,
    *,
    identifier: str,
    now: datetime,
    entry: str = "",
    outlet: str = "",
    author: str = "",
    url: str = "",
    title: str = "",
    published: datetime | None = None,
    hidden: tuple[str, ...] = (),
) -> Article:
    """Return the article of a text that the editor gave: a post, a mail, a page that cannot be fetched; `hidden` is what its page hides."""
    sentences = sentences_of(hard_wraps.joined(text).splitlines(), title)
    return Article(
        id=identifier,
        entry=entry,
        url=url.strip(),
        outlet=tidy(outlet),
        title=tidy(title) or (sentences[0] if sentences else ""),
        published=published,
        language=language_of(" ".join(sentences)),
        author=tidy(author),
        fetched=now,
        sha256=digest(sentences),
        origin="editor",
        sentences=sentences,
        flags=flags_of(sentences, hidden),
        hidden=hidden,
    )
