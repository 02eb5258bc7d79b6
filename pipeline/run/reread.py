"""Read the cited pages again before the send: what a page says otherwise now is kept as a new article, and the check shows both.

An article is written once; a changed page takes the next free number. A page that cannot be read now is told, and stops nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import wait
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from pipeline import read as reading
from pipeline.check import changed
from pipeline.messages import say
from pipeline.read.shortlist import read_page
from pipeline.records import Article, Clock, Entry, Issue, Transport, Unread
from pipeline.run import finishing
from pipeline.run.context import Context
from pipeline.text import citations
from pipeline.workspace import IssueFolder

DEADLINE = timedelta(seconds=60)  # for all pages together
Outcome = tuple[str, Article | Unread]


@dataclass(frozen=True, slots=True)
class Reread:
    """What came of it: how many pages were read, the new articles, and the pages that could not be read, a line each."""

    read: int = 0
    kept: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """What the cited pages say now: how many there are and were read, those that say something else, those that could not be read."""

    pages: int = 0
    read: int = 0
    new: tuple[Article, ...] = ()
    unread: tuple[str, ...] = ()


def reread(context: Context, issue: IssueFolder) -> Reread:
    """Read every cited page again, keep those on which a cited sentence is another now or gone, and check the issue again."""
    looked = look(context, issue)
    if not looked.pages:
        return Reread()
    new = looked.new
    with context.locked(issue.day):
        for article in new:
            issue.put_article(article.id, reading.print_article(article))
        if new:
            finishing.finish(context, issue, citations=bool(issue.journal().get("citations", False)))
    return Reread(looked.read, tuple(article.id for article in new), looked.unread)


def look(context: Context, issue: IssueFolder) -> Looked:
    """Read every cited page again and return what is otherwise now; nothing is stored."""
    whole = finishing.load(context, issue)
    cited = _cited(whole)
    pages = {article.url: article for name in cited if _is_page(article := whole.articles[name])}
    if not pages:
        return Looked()
    context.progress("read", say("run.reread", count=len(pages)))
    found = dict(_read(context, list(pages.values())))
    read = {url: one for url, one in found.items() if isinstance(one, Article)}
    lines = tuple(_unread(pages[url], found.get(url)) for url in pages if url not in read)
    return Looked(len(pages), len(read), tuple(_otherwise(whole, cited, read)), lines)


def _cited(whole: Issue) -> dict[str, list[str]]:
    """Return the numbers of the cited sentences by article."""
    found: dict[str, list[str]] = {}
    for section in whole.sections:
        for citation in citations.find(section.body):
            for source in citation.sources:
                if whole.sentence(source) is not None:
                    found.setdefault(source.partition(".")[0], []).append(source)
    return found


def _is_page(article: Article) -> bool:
    """Return whether an article came from an address that can be read again; the editor's own text did not."""
    return article.origin in ("page", "feed") and article.url.startswith(("http://", "https://"))


# --- reading


def _read(context: Context, articles: Sequence[Article]) -> list[Outcome]:
    """Read pages, those of one host one after the other; what is not there at the deadline is left."""
    until = context.clock.now() + DEADLINE
    hosts: dict[str, list[Article]] = {}
    for article in articles:
        hosts.setdefault(urlsplit(article.url).netloc.lower(), []).append(article)
    waiting = [
        context.executor.submit(read_host, tuple(pages), context.transport, context.clock, until)
        for pages in hosts.values()
    ]
    done, late = wait(waiting, timeout=DEADLINE.total_seconds())
    for future in late:
        future.cancel()
    return [outcome for future in waiting if future in done for outcome in future.result()]


def read_host(articles: Sequence[Article], transport: Transport, clock: Clock, until: datetime) -> list[Outcome]:
    """Read the pages of one host in turn, until the deadline."""
    found: list[Outcome] = []
    for article in articles:
        if clock.now() >= until:
            break
        found.append((article.url, read_page(_entry(article), transport, clock.now())))
    return found


def _entry(article: Article) -> Entry:
    """Return the article as an entry without a text of its own, so that only the page can give one."""
    return Entry(
        id=article.entry,
        source="",
        outlet=article.outlet,
        title=article.title,
        url=article.url,
        canonical=article.url,
        published=article.published,
        language=article.language,
        author=article.author,
    )


def _unread(article: Article, outcome: Article | Unread | None) -> str:
    detail = outcome.detail or outcome.reason if isinstance(outcome, Unread) else say("run.reread.late")
    return f"{article.id} {article.outlet}: {detail}"


# --- what is other now


def _otherwise(whole: Issue, cited: Mapping[str, Sequence[str]], read: Mapping[str, Article]) -> Iterator[Article]:
    """Yield the pages on which a cited sentence fares otherwise than in the newest reading that is kept, with new numbers."""
    number = max((int(name[1:]) for name in whole.articles if name[1:].isdigit()), default=0)
    kept: set[str] = set()
    for name, sources in cited.items():
        article = whole.articles[name]
        now = read.get(article.url)
        if now is None or article.url in kept or not changed.comparable(article, now):
            continue
        known = changed.newer(article, whole.articles) or article
        sentences = [text for source in sources if (text := whole.sentence(source))]
        if any(_form(one, article, known) != _form(one, article, now) for one in sentences):
            number += 1
            kept.add(article.url)
            yield replace(now, id=f"S{number}", flags=article.flags)


def _form(sentence: str, article: Article, later: Article) -> str:
    """Return the form of a sentence in a reading: its own where it stands, the new one, or nothing where it is gone."""
    found = changed.fate(sentence, article, later)
    if found.state == "changed":
        return later.sentences[found.number - 1]
    return sentence if found.state == "stands" else ""
