"""One event in two sections of an issue: a warning, since a reader who meets it again thinks of it as another.

By the texts of the articles, as the stories were joined by before the outline: what comes after it (a section that the editor added, a
story that came late, an outline of an earlier version) is not.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from pipeline import select as selecting
from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.records import Article, Entry, Finding, Issue, Shown, Story
from pipeline.run.second_look import spoken
from pipeline.text import sections
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder

KIND = "repetition"
_KEPT = 4
Rows = tuple[tuple[str, tuple[Article, ...]], ...]


def told_twice(issue: IssueFolder, whole: Issue, newsletter: Newsletter, dismissed: Mapping[str, str]) -> list[Finding]:
    """Return a finding for each section that tells what one before it tells, at its first sentence.

    None in a deep dive, which tells one event all through, none of a story that the editor took apart, and none where that is off.
    """
    if whole.outline.shape == "deep-dive" or KIND in newsletter.checks.off:
        return []
    stored = issue.stories()
    apart = {
        story.id
        for story in (stored.stories if stored else ())
        if {"split", "pinned"} & {r.name for r in story.reasons}
    }
    rows = {
        row.story: (row.id, tuple(whole.articles[name] for name in row.articles if name in whole.articles))
        for row in whole.outline.sections
        if row.kind == "story" and row.story not in apart
    }
    told = _shown(tuple(rows.values()), tuple(sorted(newsletter.aliases.items())))
    return numbered((finding(name, placed, flag) for name, placed, flag in _flags(whole, told)), dismissed)


def _flags(whole: Issue, told: tuple[Shown, ...]) -> Iterator[tuple[str, Placed, Flag]]:
    order = [section.id for section in whole.sections]
    bodies = {section.id: section.body for section in whole.sections}
    for one in told:
        first, *others = sorted((name for name in one.stories if name in order), key=order.index) or [""]
        for name in others:
            placed = next((part for part in sections.placed(bodies[name]) if part.place != "heading"), None)
            if placed is not None:
                message = say("run.told.twice", section=first, other=name, shared=spoken(one))
                yield name, placed, Flag(KIND, "warn", (0, len(placed.text)), message, sure=0.9, about=first)


@lru_cache(maxsize=_KEPT)
def _shown(rows: Rows, aliases: tuple[tuple[str, str], ...]) -> tuple[Shown, ...]:
    """Return the sections that are one event; a desk asks at each save, and articles never change."""
    entries = [
        Entry(one.id, one.outlet, one.outlet, one.title, one.url, one.id, one.published, one.language)
        for _, articles in rows
        for one in articles
    ]
    dated = [one.published for one in entries if one.published]
    if not dated:
        return ()
    stories = [Story(name, "", tuple(one.id for one in articles), ()) for name, articles in rows]
    texts = {one.id: one.sentences for _, articles in rows for one in articles}
    newsletter = Newsletter(name="-", aliases=dict(aliases))
    return selecting.shown(stories, texts, entries, newsletter, max(dated))
