"""The pages of one story: read as a run reads them, and kept as articles of the issue under the next free numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline import read as reading
from pipeline.errors import UnreadError
from pipeline.messages import say
from pipeline.records import Article, Entry, Story
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.workspace import IssueFolder

_SHOWN = 10


def read(context: Context, issue: IssueFolder, story: Story, entries: Mapping[str, Entry]) -> tuple[Article, ...]:
    """Return the articles of a story, those that the issue has first; nothing is written. UnreadError where no page can be read."""
    kept = [reading.parse_article(text) for _, text in issue.article_texts()]
    result = reading.read(
        [story], entries, context.settings.sources, kept, context.transport, context.clock, context.readers
    )
    articles = tuple(article for article in result.articles if article.entry in story.entries)
    if not articles:
        failed = result.unread[:_SHOWN]
        details = "\n".join(f"- {entries[one.entry].title}: {one.detail or one.reason}" for one in failed)
        raise UnreadError(say("run.noarticles", stories=1, details=details or f"- {story.title}"), details)
    return articles


def keep(issue: IssueFolder, articles: Sequence[Article]) -> tuple[Article, ...]:
    """Keep articles, each under the next free number where its entry has none yet, and return them with their numbers."""
    known = load_articles(issue)
    by_entry = {article.entry: article for article in known.values() if article.entry}
    number = max((int(name[1:]) for name in known), default=0)
    found: list[Article] = []
    for article in articles:
        there = by_entry.get(article.entry)
        if there is None:
            number += 1
            there = replace(article, id=f"S{number}")
            issue.put_article(there.id, reading.print_article(there))
        found.append(there)
    return tuple(found)
