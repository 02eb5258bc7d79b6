"""From feeds to articles: sources, entries, and what was read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pipeline.records.answers import Validators
from pipeline.records.kinds import Origin


@dataclass(frozen=True, slots=True)
class Source:
    """One row of `sources.yaml`: an outlet's feed and how far we trust it."""

    name: str
    url: str
    weight: float = 1.0
    first_hand: bool = False
    topics: tuple[str, ...] = ()
    language: str | None = None
    timezone: str | None = None
    selector: str | None = None
    sitemap: str | None = None
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed, normalised. `summary` and `body` are plain text; `canonical` is a key, never an address to fetch."""

    id: str
    source: str
    outlet: str
    title: str
    url: str
    canonical: str
    published: datetime | None
    language: str | None
    author: str = ""
    summary: str = ""
    body: str = ""
    first_seen: datetime | None = None
    flags: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()  # orders to a model that its markup hides from readers


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one source gave in one collect: `state` is ok, unchanged, empty, waiting, moved, gone, blocked or broken."""

    source: str
    state: str
    entries: int = 0
    new: int = 0
    reason: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SourceState:
    """What is remembered of a source between runs. `url` is the address in `sources.yaml`; times are in UTC.

    `moved_to` is the address that permanent redirects named, `moved_times` how often they said the same; from the second
    time on it is asked first. Nothing is asked before `next_try`; `gone` (410) is never asked again.
    """

    url: str
    validators: Validators | None = None
    parser: str = ""  # the parser's version that read the body the validators belong to
    moved_to: str | None = None
    moved_times: int = 0
    next_try: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    last_ok: datetime | None = None
    gone: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """What one collect brought: entries (new and seen before), a report and the next state for each source."""

    entries: tuple[Entry, ...]
    reports: tuple[SourceReport, ...]
    states: tuple[SourceState, ...]
    names: tuple[
        tuple[int, str], ...
    ] = ()  # what else an entry is known by, and the entry's id: see `collect.dedupe.names`


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry of a short-listed story whose text could not be had, and why (`reason` is a word of `messages.read`)."""

    entry: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """An entry with its full text by the sentence. `sentences[0]` is S1.1; the title stands first where the text lacks it."""

    id: str
    entry: str
    url: str
    outlet: str
    title: str
    published: datetime | None
    language: str
    author: str
    fetched: datetime
    sha256: str
    origin: Origin
    sentences: tuple[str, ...]
    flags: tuple[str, ...] = ()  # paywalled, instructions (an order to a model in the text), first-hand, …
    hidden: tuple[str, ...] = ()  # orders to a model that the page hides from its readers; no part of the text

    def numbered(self) -> Iterator[tuple[str, str]]:
        """Yield each sentence with its id."""
        for number, sentence in enumerate(self.sentences, start=1):
            yield f"{self.id}.{number}", sentence


@dataclass(frozen=True, slots=True)
class ReadResult:
    """The articles of the short list, old and new, and what could not be read."""

    articles: tuple[Article, ...]
    unread: tuple[Unread, ...] = ()
