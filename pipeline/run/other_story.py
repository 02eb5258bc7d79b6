"""Give a section another story: which it may be, and the articles to write it from. Nothing of the issue's plan changes before it is taken."""

import shlex
from dataclasses import replace
from itertools import chain

from pipeline.errors import UnreadError, UsageError
from pipeline.messages import say
from pipeline.records import Article, Outline, OutlineSection, Story
from pipeline.run import pages
from pipeline.run.context import Context
from pipeline.run.editing import load_articles, need_outline
from pipeline.run.steering import need_story
from pipeline.run.weekly import articles_of
from pipeline.workspace import IssueFolder

_BROUGHT = "editor-"  # how the entry of an article begins that the editor brought


def need_kind(plan: Outline, identifier: str) -> None:
    """UsageError where what is to get another story is no story section: titles, lede, takeaways, the editor's own."""
    stories = [one.id for one in plan.sections if one.kind == "story"]
    if identifier not in stories:
        raise UsageError(say("run.regenerate.from", section=identifier, known=", ".join(stories)))


def need_free(issue: IssueFolder, plan: Outline, identifier: str, name: str) -> Story:
    """Return a story that no other section tells: it is not written, and not paid, a second time. UsageError where there is none."""
    story = need_story(issue, name)
    told = [one.id for one in plan.sections if one.story == story.id]
    if told and identifier not in told:
        raise UsageError(say("run.regenerate.told", story=story.title, section=told[0]))
    return story


def fetch(context: Context, issue: IssueFolder, identifier: str, name: str) -> tuple[Article, ...]:
    """Return the articles of a story that the issue has none of, read now; nothing where it has some. Nothing is written.

    UsageError where another section tells the story, and where no page of it can be read: then with what to do.
    """
    story = need_free(issue, need_outline(issue), identifier, name)
    if _articles(issue, story):
        return ()
    entries = {entry.id: entry for entry in issue.entries()}
    context.progress("read", say("run.reading.story", title=story.title))
    try:
        return pages.read(context, issue, story, entries)
    except UnreadError as error:
        url = next((shlex.quote(entries[one].url) for one in story.entries if one in entries), "URL")
        asked = say(
            "run.regenerate.unread",
            title=story.title,
            details=error.details,
            url=url,
            date=issue.day,
            section=identifier,
            story=name,
        )
        raise UsageError(asked) from error


def row_of(issue: IssueFolder, plan: Outline, row: OutlineSection, name: str) -> OutlineSection:
    """Return the row of a section with another story."""
    need_kind(plan, row.id)
    story = need_free(issue, plan, row.id, name)
    articles = _articles(issue, story)
    if not articles:
        raise UsageError(say("run.noarticles", stories=1, details=story.title))
    names = tuple(article.id for article in articles)
    return replace(row, story=story.id, articles=names, heading=story.title, angle="")


def _articles(issue: IssueFolder, story: Story) -> tuple[Article, ...]:
    """Return the articles of a story, by number: those that were read, and those that the editor brought under one of its addresses."""
    known = load_articles(issue).values()
    addresses = set(chain.from_iterable((one.url, one.canonical) for one in issue.entries() if one.id in story.entries))
    brought = [one for one in known if one.entry.startswith(_BROUGHT) and one.url in addresses]
    found = (*articles_of(story, {article.entry: article for article in known}), *brought)
    return tuple(sorted(found, key=lambda article: int(article.id[1:])))
