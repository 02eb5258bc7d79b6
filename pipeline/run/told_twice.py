"""One event in two sections of an issue: a warning, since a reader who meets it again thinks of it as another.

By the texts of the articles, as the stories were joined by before the outline: what comes after it (a section that the editor added, a
story that came late, an outline of an earlier version) is not.
"""

from collections.abc import Iterator, Mapping

from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.messages import say
from pipeline.records import Article, Entry, Finding, Issue, Shown, Story
from pipeline.run.apart import Pairs, told_apart
from pipeline.run.context import Context
from pipeline.run.second_look import compared, spoken
from pipeline.text import sections
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder

KIND = "told-twice"
Rows = tuple[tuple[str, tuple[Article, ...]], ...]


def told_twice(context: Context, issue: IssueFolder, whole: Issue, dismissed: Mapping[str, str]) -> list[Finding]:
    """Return a finding for each section that tells what one before it tells, at its first sentence.

    None in a deep dive, which tells one event all through, none of two stories that the editor told apart, and none where that is off.
    """
    newsletter = context.settings.newsletter
    if whole.outline.shape == "deep-dive" or KIND in newsletter.checks.off:
        return []
    rows = tuple(
        (row.id, tuple(whole.articles[name] for name in row.articles if name in whole.articles))
        for row in whole.outline.sections
        if row.kind == "story"
    )
    told = _shown(rows, tuple(sorted(newsletter.aliases.items())), _apart(context, issue, rows))
    return numbered((finding(name, placed, flag) for name, placed, flag in _flags(whole, told)), dismissed)


def _flags(whole: Issue, told: tuple[Shown, ...]) -> Iterator[tuple[str, Placed, Flag]]:
    order = [section.id for section in whole.sections]
    bodies = {section.id: section.body for section in whole.sections}
    for one in told:
        first, *others = sorted((name for name in one.stories if name in order), key=order.index) or [""]
        for name in others:
            placed = next((part for part in sections.placed(bodies[name]) if part.place != "heading"), None)
            if placed is not None:
                shared = spoken(one)
                key = "run.told.twice" if shared else "run.told.twice.alike"
                message = say(key, section=first, other=name, shared=shared)
                yield name, placed, Flag(KIND, "warn", (0, len(placed.text)), message, sure=0.9, about=first)


def _apart(context: Context, issue: IssueFolder, rows: Rows) -> Pairs:
    """Return the pairs of sections of which the editor told the stories apart, by the entries of their articles."""
    steering = context.state.steering()
    if not (steering.split or steering.held or steering.pinned):
        return frozenset()
    canonical = {entry.id: entry.canonical for entry in issue.entries()}
    stories = [Story(name, "", tuple(one.entry for one in articles), ()) for name, articles in rows]
    return told_apart(stories, canonical, steering)


def _shown(rows: Rows, aliases: tuple[tuple[str, str], ...], apart: Pairs) -> tuple[Shown, ...]:
    """Return the sections that are one event."""
    told = {one.id: one for _, articles in rows for one in articles}
    dated = [one.published for one in told.values() if one.published]
    if not dated:
        return ()
    read = tuple((_entry(one), one.sentences) for one in told.values())
    return compared(
        tuple((name, tuple(one.id for one in articles)) for name, articles in rows), read, max(dated), apart, aliases
    )


def _entry(one: Article) -> Entry:
    return Entry(one.id, one.outlet, one.outlet, one.title, one.url, one.id, one.published, one.language)
