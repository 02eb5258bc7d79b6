"""The second look at the choice of stories: those that their whole texts show to be one event are joined before the outline is asked for.

A story that was left below the short list because its half of an event had few outlets is read too, and kept where it joins. What the
editor decided stands above it. The texts are the issue's articles and what feeds gave whole, so that a later choice comes out the same.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from pipeline import read as reading
from pipeline import select as selecting
from pipeline.config import Newsletter
from pipeline.read.shortlist import SEATS, feed_has_it
from pipeline.records import Article, Entry, Shown, Steering, Story, Unsure
from pipeline.run import pages
from pipeline.run.apart import Pairs, told_apart
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.run.meaning import meaning_of
from pipeline.select.explain import reasons
from pipeline.text import sentences
from pipeline.workspace import IssueFolder

Texts = Mapping[str, Sequence[str]]
Read = tuple[tuple[Entry, tuple[str, ...]], ...]
_TWO = 2
_KEPT = 4  # comparisons of some hundred texts
_NAMED = 4  # of what two texts share, for people
SPARE_STORIES = 3  # read beyond the longest issue, since some stories turn out to be unreadable


def short_list(context: Context) -> int:
    """Return how many stories are read for an issue."""
    return context.settings.newsletter.sections.max + SPARE_STORIES


def steered(
    context: Context,
    issue: IssueFolder,
    steering: Steering,
    stories: Sequence[Story],
    entries: Sequence[Entry],
    now: datetime,
) -> Steering:
    """Return the decisions with what the texts of the issue show of listed stories."""
    texts = _texts(context, stories, entries, load_articles(issue).values())
    known = {entry.id: entry.canonical for entry in entries}
    told = _shown(context, stories, entries, texts, now, steering)
    return replace(steering, shown=tuple((tuple(known[name] for name in one.entries), spoken(one)) for one in told))


def spoken(shown: Shown) -> str:
    """Return what two texts share, for people: the heaviest first."""
    return ", ".join([name for name, _ in reasons(shown.link)][:_NAMED])


def look_again(
    context: Context,
    issue: IssueFolder,
    stories: Sequence[Story],
    unsure: Callable[[], Sequence[Unsure]],
    seen: dict[str, Article],
) -> bool:
    """Read what may belong to a story of the short list, keep the articles of what does, and say whether any stories are one.

    `seen` has the pages, by entry, that an earlier look of the same run read for nothing, and gets those of this one: none is asked for twice.
    """
    entries, count = {entry.id: entry for entry in issue.entries()}, short_list(context)
    kept = list(load_articles(issue).values())
    steering = context.state.steering()
    near = _open(_near(stories, unsure, count), stories[:count], entries, steering)
    there = {article.entry for article in kept}.union(*(story.entries for story in stories[:count]))
    known = [*kept, *(seen[name] for one in near for name in one.entries if name in seen and name not in there)]
    found = reading.read(
        near, entries, context.settings.sources, known, context.transport, context.clock, context.readers
    )
    seen.update((article.entry, article) for article in found.articles)
    texts = _texts(context, stories, tuple(entries.values()), found.articles)
    told = _shown(context, stories, tuple(entries.values()), texts, context.now(), steering)
    joined = {name for one in told for name in one.entries}
    pages.keep(issue, [article for article in found.articles if article.entry in joined])
    return bool(told)


def _shown(
    context: Context,
    stories: Sequence[Story],
    entries: Sequence[Entry],
    texts: Texts,
    now: datetime,
    steering: Steering,
) -> tuple[Shown, ...]:
    read = [story for story in stories if not texts.keys().isdisjoint(story.entries)]
    if len(read) < _TWO:
        return ()
    apart = told_apart(read, {entry.id: entry.canonical for entry in entries}, steering)
    newsletter = context.settings.newsletter
    if newsletter.semantic:
        return selecting.shown(read, texts, entries, newsletter, now, meaning_of(context), apart)
    told = tuple((entry, tuple(texts[entry.id])) for entry in entries if entry.id in texts)
    rows = tuple((story.id, story.entries) for story in read)
    return compared(rows, told, _reckoned_from(told, now), apart, tuple(sorted(newsletter.aliases.items())))


def _reckoned_from(told: Read, now: datetime) -> datetime:
    """Return the moment of entries that have none: now, and where all have one the last of them, since nothing asks for it."""
    moments = [moment for entry, _ in told if (moment := entry.published or entry.first_seen)]
    return now if len(moments) < len(told) else max(moments)


@lru_cache(maxsize=_KEPT)
def compared(
    rows: tuple[tuple[str, tuple[str, ...]], ...],
    told: Read,
    now: datetime,
    apart: Pairs,
    aliases: tuple[tuple[str, str], ...],
) -> tuple[Shown, ...]:
    """Return which rows (an id, its entries) are one event by their texts; each decision, and each save in a desk, asks of the same again."""
    stories = [Story(name, "", entries, ()) for name, entries in rows]
    texts = {entry.id: sentences for entry, sentences in told}
    newsletter = Newsletter(name="-", aliases=dict(aliases))
    return selecting.shown(stories, texts, [entry for entry, _ in told], newsletter, now, apart=apart)


def _texts(context: Context, stories: Sequence[Story], entries: Sequence[Entry], articles: Iterable[Article]) -> Texts:
    """Return the sentences of what was read, and of what the feeds gave whole of the stories that lead the list, as many as are read of one."""
    first: dict[str, Sequence[str]] = {}
    for article in articles:  # a page that was read again later says nothing of how the stories were chosen
        first.setdefault(article.entry, article.sentences)
    given = {one.id: one for one in entries if feed_has_it(one)}
    texts: dict[str, Sequence[str]] = {}
    for story in stories[: 2 * short_list(context)]:
        seats = max(0, SEATS - sum(name in first for name in story.entries))
        whole = [name for name in story.entries if name in given and name not in first][:seats]
        texts |= {name: sentences.sentences(given[name].body) for name in whole}
    return {**texts, **first}


def _open(
    near: Sequence[Story], short: Sequence[Story], entries: Mapping[str, Entry], steering: Steering
) -> list[Story]:
    """Return the stories that may belong to one of the short list for all that the editor decided."""
    canonical = {name: entry.canonical for name, entry in entries.items()}
    apart = told_apart((*short, *near), canonical, steering)
    return [one for one in near if any(frozenset((one.id, other.id)) not in apart for other in short)]


def _near(stories: Sequence[Story], unsure: Callable[[], Sequence[Unsure]], count: int) -> list[Story]:
    """Return the stories below the short list that may belong to one of it: all of a small week, else those that are alike."""
    if len(stories) <= 2 * count:
        return list(stories[count:])
    short = {story.id for story in stories[:count]}
    alike = [name for pair in unsure() for name in (pair.one, pair.other) if short & {pair.one, pair.other}]
    near = {story.id: story for story in stories[count:]}
    return [near[name] for name in dict.fromkeys(alike) if name in near][:count]
