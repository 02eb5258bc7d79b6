"""Read the short list: which entries of each story become articles, in which order, and what cannot be read.

Each outlet has one seat in a story: its first entry that can be read takes it. Numbers follow the order of the stories and
seats, whatever the threads do.
"""

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from pipeline.messages import say
from pipeline.read.extract import Extracted, extract
from pipeline.read.make import UNNUMBERED, from_entry
from pipeline.read.walls import is_cut, is_whole
from pipeline.records import Article, Clock, Entry, Fetched, ReadResult, Source, Story, Transport, Unread

FEED_TEXT = 600  # characters: so much of a feed's own body needs no request
SEATS = 6
_HTML = "text/html,application/xhtml+xml;q=0.9"

Outcome = Article | Unread


def read(
    stories: Sequence[Story],
    entries: Mapping[str, Entry],
    sources: Sequence[Source],
    kept: Sequence[Article],
    transport: Transport,
    clock: Clock,
    executor: Executor,
) -> ReadResult:
    """Return the articles of the stories, those kept first and unchanged, and what could not be read, each with its reason."""
    trust = {source.name: source for source in sources}
    tables = [_seats(story, entries, trust) for story in stories]
    outcomes: dict[str, Outcome] = {article.entry: article for article in kept if article.entry}
    while wanted := _wanted(tables, outcomes):
        outcomes |= _read_all(wanted, transport, clock, executor)
    order = [entry.id for seats in tables for seat in seats for entry in seat if entry.id in outcomes]
    outcomes = {name: _trusted(one, entries.get(name), trust) for name, one in outcomes.items()}
    return _numbered(order, outcomes, kept)


def _trusted(outcome: Outcome, entry: Entry | None, trust: Mapping[str, Source]) -> Outcome:
    """Return an article of a first-hand source with that mark: its reader should know who speaks. An editor's own stays as it is."""
    source = trust.get(entry.source) if entry else None
    if isinstance(outcome, Unread) or outcome.id != UNNUMBERED or source is None or not source.first_hand:
        return outcome
    return replace(outcome, flags=tuple(dict.fromkeys((*outcome.flags, "first-hand"))))


def _seats(story: Story, entries: Mapping[str, Entry], trust: Mapping[str, Source]) -> list[list[Entry]]:
    """Return a story's entries by outlet: first-hand ones first, then by weight; a Korean one among the first six."""
    seats: dict[str, list[Entry]] = {}
    for identifier in dict.fromkeys(story.entries):
        if identifier in entries:
            seats.setdefault(entries[identifier].outlet, []).append(entries[identifier])

    def standing(seat: list[Entry]) -> tuple[bool, float]:
        source = trust.get(seat[0].source)
        return (not (source and source.first_hand), -(source.weight if source else 1.0))

    ordered = sorted(seats.values(), key=standing)
    korean = next((number for number, seat in enumerate(ordered) if seat[0].language == "ko"), 0)
    if korean >= SEATS:
        ordered.insert(SEATS - 1, ordered.pop(korean))
    return ordered


def _wanted(tables: Iterable[list[list[Entry]]], outcomes: Mapping[str, Outcome]) -> list[Entry]:
    """Return what to try next: for each of a story's first six seats that still hope, its next entry."""
    wanted: dict[str, Entry] = {}
    for seats in tables:
        hopeful = [seat for seat in seats if not all(isinstance(outcomes.get(entry.id), Unread) for entry in seat)]
        for seat in hopeful[:SEATS]:
            if any(isinstance(outcomes.get(entry.id), Article) for entry in seat):
                continue
            entry = next(entry for entry in seat if entry.id not in outcomes)
            wanted[entry.id] = entry
    return list(wanted.values())


def _read_all(wanted: Sequence[Entry], transport: Transport, clock: Clock, executor: Executor) -> dict[str, Outcome]:
    """Read entries, all of one host in one piece of work, so that a host sees one request at a time."""
    now = clock.now()
    found: dict[str, Outcome] = {}
    hosts: dict[str, list[Entry]] = {}
    for entry in wanted:
        if feed_has_it(entry):
            found[entry.id] = from_entry(entry, entry.body.splitlines(), "feed", now)
        else:
            hosts.setdefault(urlsplit(entry.url).netloc.lower(), []).append(entry)
    waiting = [executor.submit(read_host, tuple(pages), transport, now) for pages in hosts.values()]
    for future in waiting:
        found |= dict(future.result())
    return found


def feed_has_it(entry: Entry) -> bool:
    """Whether a feed gave the whole text of an entry."""
    return len(entry.body) >= FEED_TEXT and not is_cut(entry.body)


def read_host(pages: Sequence[Entry], transport: Transport, now: datetime) -> list[tuple[str, Outcome]]:
    """Read the pages of one host, one after the other."""
    return [(entry.id, read_page(entry, transport, now)) for entry in pages]


def read_page(entry: Entry, transport: Transport, now: datetime) -> Outcome:
    """Fetch an entry's page once and return its article, or why there is none."""
    if not entry.url:
        return _unread(entry, "no-address")
    answer = transport.get(entry.url, accept=_HTML, robots=True)
    if not answer.ok:
        return _fallback(entry, now) or _unread(entry, answer.reason, answer.detail)
    page = extract(answer.body, answer.content_type, answer.final_url or entry.url)
    wall = page.wall or _elsewhere(entry, answer)
    if wall == "teaser" and not page.leads_on and is_whole(entry.body.splitlines(), page.paragraphs):
        return from_entry(_completed(entry, page), entry.body.splitlines(), "feed", now)
    if wall:
        paid = ("paywalled",) if wall == "paywall" else ()
        return _fallback(entry, now, paid) or _unread(entry, wall, say(f"read.wall.{wall}", count=page.length))
    return from_entry(_completed(entry, page), page.paragraphs, "page", now)


def _fallback(entry: Entry, now: datetime, flags: tuple[str, ...] = ()) -> Article | None:
    """Return what the feed gave where it is long and cut at its end, since the page gives less."""
    if len(entry.body) < FEED_TEXT:
        return None
    return from_entry(entry, entry.body.splitlines(), "feed", now, ("partial", *flags))


def _elsewhere(entry: Entry, answer: Fetched) -> str:
    """Say `list` where an article's address led to the front page."""
    asked, given = urlsplit(entry.url), urlsplit(answer.final_url or entry.url)
    return "list" if given.path in {"", "/"} and not given.query and asked.path not in {"", "/"} else ""


def _completed(entry: Entry, page: Extracted) -> Entry:
    """Return the entry with what its page adds to it: title, author and date, where the feed lacks them."""
    return replace(
        entry,
        title=entry.title or page.title,
        author=entry.author or page.author,
        published=entry.published or page.published,
        language=page.language,
        hidden=tuple(dict.fromkeys((*entry.hidden, *page.hidden))),
    )


def _unread(entry: Entry, reason: str, detail: str = "") -> Unread:
    return Unread(entry.id, reason, detail or say("read.reason", reason=reason))


def _numbered(order: Sequence[str], outcomes: Mapping[str, Outcome], kept: Sequence[Article]) -> ReadResult:
    known = {article.entry for article in kept}
    number = max((int(article.id[1:]) for article in kept if article.id[1:].isdigit()), default=0)
    articles, unread = list(kept), []
    for identifier in dict.fromkeys(order):
        outcome = outcomes[identifier]
        if isinstance(outcome, Unread):
            unread.append(outcome)
        elif identifier not in known:
            number += 1
            articles.append(replace(outcome, id=f"S{number}"))
    return ReadResult(tuple(articles), tuple(unread))
