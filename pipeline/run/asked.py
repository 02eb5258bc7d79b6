"""Questions that one run asked and a later one picks up, as in a night of batches: outline, voice and settings may be edited in between.

A section's question tells where it stands and what the others tell, and every question carries the voice and the settings. So another
order, another heading, a line more in the voice or another model make another question of every one. Asked anew, each would be paid
twice; the answer that is back is used where what it was made from is the same: the story, the angle and the articles of the outline's row,
or the stories. Not the heading: a person's own is put over whatever the answer has. An answer that is paid and not used is told, and why.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from pipeline import codec
from pipeline.draft import outline, section
from pipeline.draft.fingerprint import fingerprint
from pipeline.records import Article, Outline, Request
from pipeline.run import record
from pipeline.run.means import Desk
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest

KEY = "asked"  # in issue.json, until the answer is used
OUTLINE = "outline"
TEXTS = "texts"  # of the articles: others where the articles are


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: the name under which its reply comes, and the name of what it was made from."""

    name: str
    own: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: its subject (a section's id, `outline`), the names of what it was made from, and the request."""

    subject: str
    own: Mapping[str, str]
    request: Request


@dataclass(frozen=True, slots=True)
class Dropped:
    """A paid answer that is not used: whose, what it cost, and what it was made from that is another now; nothing where the outline lacks the row."""

    subject: str
    usd: float
    changed: tuple[str, ...]


def of_section(task: section.SectionTask, request: Request) -> Question:
    """Return the question of a section: its own are the story, angle and articles of its row of the outline, and their texts."""
    row = task.section
    own = {"story": row.story, "angle": row.angle, "articles": list(row.articles), TEXTS: _texts(task.articles)}
    return Question(row.id, {key: _name(value) for key, value in own.items()}, request)


def of_outline(task: outline.OutlineTask, request: Request) -> Question:
    """Return the question of the outline: its own are the stories and their articles."""
    stories = [[story.id, _texts(task.articles.get(story.id, ()))] for story in task.stories]
    return Question(OUTLINE, {"stories": _name(stories)}, request)


def note(issue: IssueFolder, asked: Iterable[Question]) -> None:
    """Note the questions that are about to be handed in."""
    found = {one.subject: Asked(fingerprint(one.request), one.own) for one in asked}
    record.keep(issue, KEY, {**_noted(issue), **found})


def answered(issue: IssueFolder, asked: Iterable[Question], means: Desk) -> Desk:
    """Return the means in which the answer to an earlier question stands for that to one made from the same."""
    noted = _noted(issue)
    names = {
        fingerprint(one.request): noted[one.subject].name
        for one in asked
        if one.subject in noted and noted[one.subject].own == one.own
    }
    before = means.earlier | {name for name, other in names.items() if other in means.earlier}
    return replace(means, store=means.store.with_standing_in(names), earlier=before) if names else means


def dropped(issue: IssueFolder, plan: Outline, asked: Iterable[Question], means: Desk) -> Iterator[Dropped]:
    """Yield the answers that came for sections and are not used, since a person changed the outline meanwhile."""
    questions = {one.subject: one for one in asked}
    gone = _noted(issue).keys() - {row.id for row in plan.sections} - {OUTLINE}
    for subject, noted in _noted(issue).items():
        reply = means.store.find(noted.name) if subject in questions or subject in gone else None
        if reply is None:
            continue
        if subject in gone:
            yield Dropped(subject, reply.cost_usd, ())
        elif noted.own != questions[subject].own:
            changed = [key for key, name in questions[subject].own.items() if noted.own.get(key) != name]
            yield Dropped(subject, reply.cost_usd, tuple(key for key in changed if key != TEXTS) or (TEXTS,))


def forget(issue: IssueFolder) -> None:
    """Forget the questions whose outline, or sections, are there."""
    plan = issue.outline()
    rows = {row.id for row in plan.sections} if plan else set()
    kept = {name: one for name, one in _noted(issue).items() if name in rows and issue.section_path(name) is None}
    record.keep(issue, KEY, kept)


def _texts(articles: Iterable[Article]) -> list[object]:
    return [[one.id, *one.sentences] for one in articles]


def _name(made_from: object) -> str:
    return digest(json.dumps(made_from, ensure_ascii=False))


def _noted(issue: IssueFolder) -> dict[str, Asked]:
    try:
        return codec.decode(dict[str, Asked], issue.journal().get(KEY, {}))
    except codec.CodecError:  # a note of an earlier version, which named all of it at once
        return {}
