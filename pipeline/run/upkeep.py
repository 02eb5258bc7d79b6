"""What keeps a newsletter going between issues: skipped weeks, past issues, the editor's own finds, where things stand."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from textwrap import shorten
from typing import TYPE_CHECKING

from pipeline import read as reading
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import Article, Issue, PastStory, Section
from pipeline.run import finishing, given, record
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.run.steering import need_story
from pipeline.text import asides
from pipeline.text import sections as section_text
from pipeline.text.hidden_orders import hidden_orders
from pipeline.workspace import IssueFolder

if TYPE_CHECKING:
    from pipeline.read.extract import Extracted

_BEGINNING = 60  # characters by which a section without a heading is named


def skip(context: Context, day: date, reason: str) -> None:
    """Leave an issue out. UsageError where no issue is due on that day: a wrong day would leave out nothing, silently."""
    newsletter = context.settings.newsletter
    if day.weekday() != newsletter.day:
        ahead = day + timedelta(days=(newsletter.day - day.weekday()) % 7)
        raise UsageError(say("run.skip.noday", day=day, back=ahead - timedelta(days=7), ahead=ahead))
    context.state.skip(day, reason.strip() or context.state.skips().get(day) or "—")


def remember_sent(context: Context, issue: IssueFolder, place: str) -> None:
    """Mark an issue as sent, with what it told."""
    whole = finishing.load(context, issue)
    stories = []
    for section in whole.sections:
        if section.kind != "story":
            continue
        articles = [whole.articles[name] for name in section.articles if name in whole.articles]
        heading = _printed(whole, section)
        urls = tuple(article.url for article in articles)
        titles = tuple(article.title for article in articles)
        sent = context.now()
        stories.append(PastStory(issue.day.isoformat(), heading, section.body, urls, titles, sent))
    context.state.remember_stories(issue.day, stories)
    context.state.mark_sent(issue.day, whole.number, whole.outline.title, context.now(), place)


def _printed(whole: Issue, section: Section) -> str:
    """Return what readers saw above a section: its own heading, which the outline need not have; else how its text begins."""
    placed = section_text.placed(asides.uncommented(section.body))
    first = next((one.plain for one in placed if one.plain), "")
    planned = next((row.heading for row in whole.outline.sections if row.id == section.id), section.id)
    return section_text.printed_heading(section.body) or shorten(first, _BEGINNING, placeholder=" …") or planned


# --- the editor's own finds


@dataclass(frozen=True, slots=True)
class Find:
    """What the editor brings: an address to read, or a text with where it comes from."""

    url: str
    text: str = ""
    title: str = ""
    outlet: str = ""
    author: str = ""


def add_find(context: Context, issue: IssueFolder, find: Find, story: str = "") -> Article:
    """Make an article of the editor's find; it takes the next free number and survives every run.

    With `story` it joins the articles of that story's sections, so that writing one again may rest on it.
    """
    known = load_articles(issue)
    identifier = f"S{max((int(name[1:]) for name in known), default=0) + 1}"
    page = None if find.text else _page(context, find.url, "run.find.unreadable")
    text = _text(page) if page else find.text
    article = reading.from_text(
        text,
        entry=f"editor-{identifier}",
        outlet=find.outlet or _host(find.url),
        author=find.author,
        url=find.url,
        title=find.title,
        identifier=identifier,
        now=context.now(),
        hidden=page.hidden if page else hidden_orders(find.text),
    )
    issue.put_article(identifier, reading.print_article(article))
    outline = issue.outline()
    if story and outline is not None:
        name = need_story(issue, story).id
        rows = [
            replace(row, articles=(*row.articles, identifier)) if row.story == name else row for row in outline.sections
        ]
        issue.put_outline(replace(outline, sections=tuple(rows)))
    return article


def page_text(context: Context, url: str, advice: str = "run.find.unreadable") -> str:
    """Return the text of a page; UsageError with the words of `advice` where it cannot be read."""
    return _text(_page(context, url, advice))


def _text(page: "Extracted") -> str:
    return "\n\n".join(page.paragraphs)


def _page(context: Context, url: str, advice: str) -> "Extracted":
    from pipeline.read.extract import extract

    url = given.page_address(url)
    answer = context.transport.get(url, accept="text/html", robots=True)
    if not answer.ok:
        raise UsageError(say(advice, url=url, detail=answer.detail or answer.reason))
    page = extract(answer.body, answer.content_type, answer.final_url)
    wall = page.wall or ("" if page.paragraphs else "no-text")
    if wall and wall != "teaser":  # a short note may be all there is: the person who brings it has seen it
        detail = say(f"read.wall.{wall}", count=page.length)
        raise UsageError(say(advice, url=url, detail=detail))
    return page


def _host(url: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", url).split("/")[0]


def unread(issue: IssueFolder) -> list[str]:
    """Return what could not be read, a line each."""
    return [f"{one.entry}: {one.detail or one.reason}" for one in record.unread(issue)]
