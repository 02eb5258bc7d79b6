"""One event in two sections of an issue: a warning, since a reader who meets it again thinks of it as another.

By the texts of the articles, as the stories were joined by before the outline: what comes after it (a section that the editor added, a
story that came late, an outline of an earlier version) is not.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from pipeline import select as selecting
from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.config import Newsletter
from pipeline.messages import say
from pipeline.records import Article, Entry, Finding, Issue, Shown, Story
from pipeline.run.apart import Pairs, told_apart
from pipeline.run.context import Context
from pipeline.run.second_look import spoken
from pipeline.text import sections
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder

KIND = "repetition"
_KEPT = 4
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
    return told_apart(_stories((name, [one.entry for one in articles]) for name, articles in rows), canonical, steering)


def _stories(rows: Iterable[tuple[str, Sequence[str]]]) -> list[Story]:
    return [Story(name, "", tuple(entries), ()) for name, entries in rows]


@lru_cache(maxsize=_KEPT)
def _shown(rows: Rows, aliases: tuple[tuple[str, str], ...], apart: Pairs) -> tuple[Shown, ...]:
    """Return the sections that are one event; a desk asks at each save, and articles never change."""
    told = {one.id: one for _, articles in rows for one in articles}
    entries = [
        Entry(one.id, one.outlet, one.outlet, one.title, one.url, one.id, one.published, one.language)
        for one in told.values()
    ]
    dated = [one.published for one in entries if one.published]
    if not dated:
        return ()
    stories = _stories((name, [one.id for one in articles]) for name, articles in rows)
    texts = {name: one.sentences for name, one in told.items()}
    newsletter = Newsletter(name="-", aliases=dict(aliases))
    return selecting.shown(stories, texts, entries, newsletter, max(dated), apart=apart)
