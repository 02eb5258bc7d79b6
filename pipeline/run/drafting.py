"""Have the outline and the sections written: by the model, or without one from source sentences.

Every reply is stored before it is used, so a run that was killed pays none twice. A section that fails does not take the
others down; a section file that is there is never written over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from pipeline.draft import closing, extractive, merge, outline, section
from pipeline.draft.ask import ask
from pipeline.draft.prompts import Prompts
from pipeline.errors import ModelError
from pipeline.messages import say
from pipeline.records import (
    Article,
    ClosingDraft,
    Figure,
    Model,
    Outline,
    OutlineSection,
    Reply,
    ReplyStore,
    Section,
    SectionDraft,
    Shape,
    Story,
)
from pipeline.run import record
from pipeline.run.context import Context
from pipeline.run.editing import bare, load_articles, load_sections, note_edits
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder, ReplyFolder


@dataclass(frozen=True, slots=True)
class Planning:
    """What the outline is made of."""

    stories: tuple[Story, ...]
    articles: Mapping[str, tuple[Article, ...]]
    number: int
    shape: Shape


@dataclass(frozen=True, slots=True)
class Desk:
    """What drafting works with: who answers (None: nobody), the stored replies and the prompts."""

    model: Model | None
    store: ReplyStore
    prompts: Prompts


def desk(context: Context, issue: IssueFolder, *, forget: str = "") -> Desk:
    """Return the means of drafting an issue. `forget` names a section whose stored replies are not to be used."""
    name = issue.day.isoformat()

    def booked(reply: Reply) -> None:
        context.state.book(name, reply, context.now())

    folder = ReplyFolder(issue.path / "replies", booked)
    return Desk(context.model(context, name), _Forgetful(folder, forget) if forget else folder, prompts(context))


class _Forgetful:
    """A reply store that does not know the replies of one section; new ones replace the old."""

    def __init__(self, store: ReplyFolder, subject: str) -> None:
        self._store = store
        self._subject = subject
        self._new: set[str] = set()

    def find(self, fingerprint: str) -> Reply | None:
        reply = self._store.find(fingerprint)
        fresh = reply is not None and reply.subject == self._subject and fingerprint not in self._new
        return None if fresh else reply

    def keep(self, reply: Reply) -> None:
        self._new.add(reply.fingerprint)
        self._store.keep(reply)


def prompts(context: Context) -> Prompts:
    """Return the prompts, with the editor's voice."""
    texts = {
        PurePosixPath(name).name: text for name, text in context.templates().items() if name.startswith("prompts/")
    }
    return Prompts(texts, context.voice(), context.settings.newsletter)


def plan(context: Context, issue: IssueFolder, planning: Planning) -> Outline:
    """Return the outline of an issue."""
    means = desk(context, issue)
    newsletter = context.settings.newsletter
    if means.model is None:
        return extractive.outline(planning.stories, planning.articles, planning.shape, planning.number, newsletter)
    sizes = (newsletter.sections.min, newsletter.sections.max)
    task = outline.OutlineTask(planning.stories, planning.articles, planning.number, planning.shape, sizes)
    return ask(outline.request(task, means.prompts), lambda text: outline.accept(task, text), means.model, means.store)


def fill(context: Context, issue: IssueFolder, *, fresh: str = "") -> None:
    """Write what the outline has and the folder lacks: sections first, then lede, takeaways and titles."""
    plan = issue.outline()
    if plan is None:
        return
    aside = _set_aside(issue, plan, fresh) if fresh else None
    for position, row in enumerate(plan.sections, start=1):
        issue.place_section(position, row.id)
    missing = [row for row in plan.sections if issue.section_path(row.id) is None]
    if not missing:
        return
    means = desk(context, issue, forget=fresh)
    _fill_stories(context, issue, plan, means)
    _fill_last(context, issue, plan, means)
    _fill_fixed(context, issue, plan)
    if aside is not None:
        _bring_back(issue, plan, *aside)
    if not context.sample:
        context.state.note("drafter", "claude" if means.model else "extractive")
    context.progress("draft", say("run.drafted", sections=len(load_sections(issue, plan))))


# --- a section drafted anew


def _set_aside(issue: IssueFolder, plan: Outline, identifier: str) -> tuple[Section, str] | None:
    """Take a section's file away and return it with the draft it came from; its text stays in the history."""
    issue.known_section(identifier, plan)
    note_edits(issue, plan)
    row = next(row for row in plan.sections if row.id == identifier)
    found = issue.section(identifier, bare(row))
    base = issue.history(identifier).base()
    issue.remove_section(identifier)
    if found is None:
        return None
    return found[0], section_text.read(base[1], bare(row)).body if base else found[0].body


def _bring_back(issue: IssueFolder, plan: Outline, before: Section, base: str) -> None:
    """Put what a person wrote or locked into the new draft; where none came, the section is as it was."""
    position = [row.id for row in plan.sections].index(before.id) + 1
    found = issue.section(before.id)
    if found is None:
        issue.put_section(position, before)
        return
    merged = merge.merge(base, before.body, found[0].body, before.locked)
    kept = replace(found[0], body=merged.body, locked=before.locked)
    if kept != found[0]:
        issue.history(before.id).add(section_text.write(kept), "merge")
        issue.put_section(position, kept)


# --- story sections


def _fill_stories(context: Context, issue: IssueFolder, plan: Outline, means: Desk) -> None:
    rows = [row for row in plan.sections if row.kind == "story" and issue.section_path(row.id) is None]
    tasks = [task_of(context, issue, plan, row) for row in rows]
    drafts = _in_turn(context, tasks, means)
    failed: dict[str, str] = {}
    errors: list[ModelError] = []
    for task, drafted in zip(tasks, drafts, strict=True):
        if isinstance(drafted, ModelError):
            failed[task.section.id] = str(drafted)
            errors.append(drafted)
        else:
            keep(issue, plan, drafted.section, drafted.figures)
    if errors and len(errors) == len(tasks) and not load_sections(issue, plan):
        raise errors[0]
    if rows:
        record.note(issue, failed=failed)


def task_of(context: Context, issue: IssueFolder, plan: Outline, row: OutlineSection) -> section.SectionTask:
    """Return what a section is to be written from."""
    stored = issue.stories()
    articles = load_articles(issue)
    story = next((story for story in stored.stories if story.id == row.story), None) if stored else None
    story = story or Story(row.story or row.id, row.heading, (), ())
    chosen = tuple(articles[name] for name in row.articles if name in articles)
    return section.SectionTask(row, story, chosen, plan, words=context.settings.newsletter.sections.words)


def _in_turn(context: Context, tasks: Sequence[section.SectionTask], means: Desk) -> list[SectionDraft | ModelError]:
    """Draft side by side. With a cache the first one goes ahead, so that the others can read what it wrote there."""

    def one(task: section.SectionTask) -> SectionDraft | ModelError:
        context.progress("draft", say("run.drafting", section=task.section.heading or task.section.id))
        return draft_section(task, means)

    ahead = 1 if means.model is not None and context.settings.newsletter.model.cache else 0
    first = [one(task) for task in tasks[:ahead]]
    return first + list(context.executor.map(one, tasks[ahead:]))


def draft_section(task: section.SectionTask, means: Desk) -> SectionDraft | ModelError:
    """Return one section, or why it could not be had: a value, so that the others go on."""
    if means.model is None:
        return extractive.section(task)
    try:
        return ask(
            section.request(task, means.prompts), lambda text: section.accept(task, text), means.model, means.store
        )
    except ModelError as error:
        return error


def keep(issue: IssueFolder, plan: Outline, made: Section, figures: Mapping[str, tuple[Figure, ...]]) -> None:
    """Store a drafted section: its history first, then the ledger, then the file."""
    position = [row.id for row in plan.sections].index(made.id) + 1
    issue.history(made.id).add(section_text.write(made), "draft")
    issue.put_ledger({**issue.ledger(), **figures})
    issue.put_section(position, made)


# --- what is written last


def _fill_last(context: Context, issue: IssueFolder, plan: Outline, means: Desk) -> None:
    wanted = [row for row in plan.sections if row.kind in ("lede", "takeaways") and issue.section_path(row.id) is None]
    if not wanted:
        return
    context.progress("draft", say("run.drafting", section=say("run.drafting.closing")))
    written = draft_closing(closing_task(issue, plan), means)
    if isinstance(written, ModelError):
        record.note(issue, failed={**record.failed(issue), **{row.id: str(written) for row in wanted}})
        return
    for row in wanted:
        body = written.lede if row.kind == "lede" else written.takeaways
        keep(issue, plan, Section(row.id, row.kind, body), written.figures)
    _head(issue, issue.outline() or plan, written)


def _head(issue: IssueFolder, plan: Outline, written: ClosingDraft) -> None:
    """Put the titles, subject and preheader into the outline, where a person has not put their own over the working title."""
    if len(plan.titles) > 1:
        return
    working = plan.titles[0] if plan.titles else ""
    issue.put_outline(
        replace(
            plan,
            titles=written.titles,
            title=plan.title if plan.title != working else written.titles[0],
            subject=plan.subject if plan.subject not in ("", working) else written.subject,
            preheader=plan.preheader or written.preheader,
        )
    )


def closing_task(issue: IssueFolder, plan: Outline) -> closing.ClosingTask:
    """Return what lede, takeaways and titles are written from: the finished sections and what they cite."""
    made = tuple(one for one in load_sections(issue, plan) if one.kind == "story")
    articles = load_articles(issue)
    cited = section_text.cited([one.body for one in made])
    return closing.ClosingTask(plan, made, tuple(articles[name] for name in cited if name in articles))


def draft_closing(task: closing.ClosingTask, means: Desk) -> ClosingDraft | ModelError:
    """Return lede, takeaways and titles, or why they could not be had."""
    if means.model is None:
        return extractive.closing(task)
    try:
        return ask(
            closing.request(task, means.prompts), lambda text: closing.accept(task, text), means.model, means.store
        )
    except ModelError as error:
        return error


def _fill_fixed(context: Context, issue: IssueFolder, plan: Outline) -> None:
    for row in plan.sections:
        if row.kind == "closing" and issue.section_path(row.id) is None:
            keep(issue, plan, Section(row.id, row.kind, context.settings.newsletter.closing.strip() + "\n"), {})
