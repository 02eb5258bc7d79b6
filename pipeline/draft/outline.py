"""The plan of an issue: which stories become sections, in which order, and from which angle.

The model proposes; code fixes the shape where it is given, the number of sections, which articles each one rests on, and that what the
editor pinned is among them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from textwrap import shorten

from pipeline.draft import blocks, names, replies
from pipeline.draft.prompts import Prompts
from pipeline.draft.titles import HEADING, heading_problems, title_problems
from pipeline.records import Article, Outline, OutlineSection, Problem, Request, Shape, Spelling, Story
from pipeline.text import headings

LEADING = 7  # sentences of an article's body that the outline sees
WHOLE, GLANCED = 60, 2  # of the first story's articles and of the others', where one story is to fill the issue
LEADING_ARTICLES = 4  # articles of a story that it sees


@dataclass(frozen=True, slots=True)
class OutlineTask:
    """What is to be planned. `shape` is None where the model may choose; `sizes` are the least and most sections, `words` the most 어절 of one.

    `spelt` is how former issues wrote names of these articles, `apart` are pairs of stories that the editor told apart, `written` is how
    Korean articles among them, of which it sees the beginnings only, write names that the others have in Latin letters. `ordered` tells
    which names of a line no honest sentence has: such a line gives way to the story's own title, and no plan is asked for again.
    """

    stories: tuple[Story, ...]
    articles: Mapping[str, Sequence[Article]]
    number: int
    shape: Shape | None = None
    sizes: tuple[int, int] = (3, 5)
    words: int = 120
    spelt: tuple[Spelling, ...] = ()
    apart: Collection[frozenset[str]] = ()
    written: tuple[Spelling, ...] = ()
    ordered: names.Ordered = names.none_ordered

    @property
    def offered(self) -> tuple[Story, ...]:
        """The stories that can be written: those with an article."""
        return tuple(story for story in self.stories if self.articles.get(story.id))

    def bounds(self, shape: Shape, same: Sequence[Sequence[str]] = ()) -> tuple[int, int]:
        """Return how many sections the plan must have; a digest cannot have more than there are stories, those of a group as one."""
        if shape == "deep-dive":
            return self.sizes
        most = len(self.offered) - sum(len(group) - 1 for group in same)
        return min(self.sizes[0], most), min(self.sizes[1], most)


def request(task: OutlineTask, prompts: Prompts) -> Request:
    """Return the question for the outline: the ranked stories and the leading sentences of their articles."""
    seen = [article for story in task.offered for article in list(task.articles[story.id])[:LEADING_ARTICLES]]
    prompt = prompts.render(
        "outline.md",
        stories=[_row(story, task.articles[story.id]) for story in task.offered],
        shape=task.shape or "auto",
        least=task.bounds(task.shape or "digest")[0],
        most=task.bounds(task.shape or "digest")[1],
        sizes={"min": task.sizes[0], "max": task.sizes[1]},
        number=task.number,
        words=task.words,
        spelt=names.shown(task.spelt),
        written=names.shown(names.besides(task.written, task.spelt)),
        sources=_sources(task, seen, prompts),
    )
    name = prompts.newsletter.model.name
    return Request("outline", "outline", name, prompts.system(), "", prompt, replies.OUTLINE)


def _sources(task: OutlineTask, seen: Sequence[Article], prompts: Prompts) -> str:
    """Return what the outline reads: the leading sentences, and of a deep dive's first story all, since no limit of it may be missed."""
    zone = prompts.newsletter.zone
    if task.shape != "deep-dive":
        return blocks.render({one.id: one for one in seen}.values(), leading=LEADING, zone=zone)
    first = {one.id: one for one in task.articles[task.offered[0].id]} if task.offered else {}
    others = {one.id: one for one in seen if one.id not in first}
    parts = (
        blocks.render(first.values(), leading=WHOLE, zone=zone),
        blocks.render(others.values(), leading=GLANCED, zone=zone),
    )
    return "\n\n".join(part for part in parts if part)


def _row(story: Story, articles: Sequence[Article]) -> dict[str, object]:
    return {
        "id": blocks.line(story.id),
        "title": blocks.headline(story.title, articles) or _first_honest(articles),
        "outlets": ", ".join(name for outlet in story.outlets if (name := blocks.honest(outlet))),
        "articles": ", ".join(article.id for article in articles),
        "novelty": story.novelty,
        "earlier": blocks.line(f"{story.earlier.date} {story.earlier.heading}") if story.earlier else "",
        "rumour": story.rumour,
        "pinned": story.pinned,
    }


def _first_honest(articles: Sequence[Article]) -> str:
    """Return what stands for a story whose own title speaks to a model: the first sentence that does not."""
    shown = (
        blocks.line(text)
        for article in articles
        for name, text in article.numbered()
        if name in blocks.citable([article])
    )
    return next(shown, "")


def accept(task: OutlineTask, text: str) -> Outline | tuple[Problem, ...]:
    """Return the outline that a reply holds, or what is wrong with it."""
    reply = replies.read(replies.OutlineReply, text)
    return reply if isinstance(reply, tuple) else _planned(task, reply)


def rescue(task: OutlineTask, text: str) -> Outline | tuple[Problem, ...]:
    """Return the outline of a reply with the pinned stories that it leaves out, or what else is wrong with it.

    They stand after its own rows, under their titles; where the plan is full they take the places of its last rows that are not pinned.
    """
    reply = replies.read(replies.OutlineReply, text)
    if isinstance(reply, tuple):
        return reply
    named = [row.story for row in reply.sections]
    reply = reply.model_copy(update={"same": [one for one in _same(task, reply) if len({*named} & {*one}) == 1]})
    pinned, most = _pinned(task, reply.shape), task.bounds(reply.shape)[1]
    missing = [name for name in pinned if name not in _told(task, reply)]
    spare = [place for place, row in enumerate(reply.sections) if not {*pinned} & {*_together(task, reply, row.story)}]
    over = min(max(0, len(reply.sections) + len(missing) - most), len(missing), len(spare))
    gone = spare[len(spare) - over :]
    kept = [row for place, row in enumerate(reply.sections) if place not in gone]
    added = [replies.PlannedReply(story=name, heading=_working_heading(task, name), angle="") for name in missing]
    return _planned(task, reply.model_copy(update={"sections": [*kept, *added]}))


def _working_heading(task: OutlineTask, name: str) -> str:
    """Return what stands over a section until it is written: the story's title, as a heading may be."""
    title = next(blocks.headline(story.title, task.articles[name]) for story in task.offered if story.id == name)
    folded = shorten(title or _first_honest(task.articles[name]), HEADING[1], placeholder="…")
    return name if heading_problems(folded, blocks.said(task.articles[name])) else folded


def _pinned(task: OutlineTask, shape: Shape) -> list[str]:
    """Return the ids of the pinned stories that a plan must have: as many as a digest holds, none in a deep dive."""
    if shape != "digest":
        return []
    return [story.id for story in task.offered if story.pinned][: task.bounds(shape)[1]]


def _same(task: OutlineTask, reply: replies.OutlineReply) -> list[tuple[str, ...]]:
    """Return the groups of stories that a reply takes for one event: of stories on offer, each in one group, none that the editor told apart."""
    free = {story.id for story in task.offered}
    kept: list[tuple[str, ...]] = []
    for given in reply.same:
        group = tuple(dict.fromkeys(given))
        if len(group) > 1 and free.issuperset(group) and not _any_apart(task, group):
            free.difference_update(group)
            kept.append(group)
    return kept


def _any_apart(task: OutlineTask, group: Sequence[str]) -> bool:
    return any(frozenset(pair) in task.apart for pair in combinations(group, 2))


def _together(task: OutlineTask, reply: replies.OutlineReply, story: str) -> tuple[str, ...]:
    """Return the stories that the section of one tells: itself first, and those that are one event with it."""
    group = next((one for one in _same(task, reply) if story in one), ())
    return tuple(dict.fromkeys((story, *group)))


def _told(task: OutlineTask, reply: replies.OutlineReply) -> set[str]:
    """Return the stories that a plan tells, those that it takes for one with another too."""
    return {name for row in reply.sections for name in _together(task, reply, row.story)}


def _articles(task: OutlineTask, stories: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the articles of stories, by number."""
    found = dict.fromkeys(article.id for story in stories for article in task.articles[story])
    return tuple(sorted(found, key=lambda name: int(name[1:]))) if len(stories) > 1 else tuple(found)


def _planned(task: OutlineTask, reply: replies.OutlineReply) -> Outline | tuple[Problem, ...]:
    """Return the outline, or what is wrong; a name whose spelling does not hold is told only where the plan is asked for again anyway."""
    articles = [one for found in task.articles.values() for one in found]
    spelt, misspelt = names.decided(reply.names, articles, task.spelt)
    said = [text for found in task.articles.values() for text in blocks.said(found)]
    problems = [*_shape_problems(task, reply), *title_problems("title", reply.title, said=said)]
    for row in reply.sections:
        problems += heading_problems(row.heading, said)
    if problems:
        return (*problems, *misspelt)
    planned = [
        OutlineSection(
            id=f"s{number}",
            kind="story",
            heading=headings.without_pictures(_honest(task, reply, row)),
            story=row.story,
            articles=_articles(task, _together(task, reply, row.story)),
            angle="" if _strange(task, row.angle, _together(task, reply, row.story)) else " ".join(row.angle.split()),
        )
        for number, row in enumerate(reply.sections, start=1)
    ]
    title = (
        planned[0].heading if planned and _strange(task, reply.title, task.articles) else " ".join(reply.title.split())
    )
    kept = tuple(one for one in spelt if not _strange(task, one.korean, task.articles))
    return plan(task.number, reply.shape, title, planned, kept)


def _honest(task: OutlineTask, reply: replies.OutlineReply, row: replies.PlannedReply) -> str:
    """Return the heading of a row, or its story's title where it has a name that no honest sentence has."""
    strange = _strange(task, row.heading, _together(task, reply, row.story))
    return _working_heading(task, row.story) if strange else row.heading


def _strange(task: OutlineTask, text: str, stories: Iterable[str]) -> bool:
    """Return whether a line has a name that no honest sentence of these stories has."""
    articles = tuple(article for name in stories for article in task.articles.get(name, ()))
    return bool(task.ordered(text, (), articles, (), (one.latin for one in (*task.spelt, *task.written))))


def plan(
    number: int, shape: Shape, title: str, planned: Sequence[OutlineSection], spelt: tuple[Spelling, ...] = ()
) -> Outline:
    """Return the outline around the story sections; titles, subject and preheader are written last."""
    rows = (
        OutlineSection("lede", "lede"),
        *planned,
        OutlineSection("takeaways", "takeaways"),
        OutlineSection("closing", "closing"),
    )
    return Outline(number, (title,), title, title, "", shape, rows, spelt)


def _shape_problems(task: OutlineTask, reply: replies.OutlineReply) -> list[Problem]:
    known = [story.id for story in task.offered]
    named = [row.story for row in reply.sections]
    found = [replies.problem("unknown-story", story=name[:60]) for name in dict.fromkeys(named) if name not in known]
    if task.shape is not None and reply.shape != task.shape:
        found.append(replies.problem("shape", wanted=task.shape, given=reply.shape))
    same = _same(task, reply)
    least, most = task.bounds(reply.shape, same)
    if not least <= len(named) <= most:
        found.append(replies.problem("count", count=len(named), least=least, most=most))
    if reply.shape == "digest" and (
        len(set(named)) < len(named) or any(len({*named} & {*group}) > 1 for group in same)
    ):
        found.append(replies.problem("story-twice"))
    if reply.shape == "deep-dive" and len(set(named)) > 1:
        found.append(replies.problem("one-story"))
    if missing := [name for name in _pinned(task, reply.shape) if name not in _told(task, reply)]:
        found.append(replies.problem("pinned", stories=", ".join(missing)))
    return found
