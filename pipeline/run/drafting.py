"""Have the outline and the sections written: by the model, or without one from source sentences.

Every reply is stored before it is used, so a run that was killed pays none twice. A section that fails does not take the others down;
a file that is there is never written over. Where replies come in batches, what is missing is handed in and a later run goes on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from threading import Event

from pipeline.draft import closing, extractive, section
from pipeline.draft.ask import Followed, ask
from pipeline.errors import DeferredError, ModelAccountError, ModelError
from pipeline.messages import say
from pipeline.records import (
    ClosingDraft,
    Figure,
    Outline,
    OutlineSection,
    Request,
    Section,
    SectionDraft,
    Story,
)
from pipeline.run import record, without
from pipeline.run.context import Context
from pipeline.run.editing import load_articles, load_sections, need_articles, put_back_drafted
from pipeline.run.means import Articles, Desk, ahead, ahead_together, asked_next, desk, or_handed_in, prompts, stored
from pipeline.run.planning import Planning, plan, tell_cost
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

__all__ = [
    "Desk",
    "Planning",
    "closing_request",
    "closing_task",
    "desk",
    "draft_closing",
    "draft_section",
    "fill",
    "keep",
    "plan",
    "prompts",
    "section_request",
    "stored",
    "task_of",
]

LAST = ("lede", "takeaways")
AHEAD_S = 30.0  # what the first section may be ahead of the others; an answer begins within a few seconds


def fill(context: Context, issue: IssueFolder) -> None:
    """Write what the outline has and the folder lacks: sections first, then lede, takeaways and titles."""
    plan = issue.outline()
    if plan is None:
        return
    for position, row in enumerate(plan.sections, start=1):
        issue.place_section(position, row.id)
    put_back_drafted(issue, plan)
    if all(issue.section_path(row.id) is not None for row in plan.sections):
        return
    means = replace(desk(context, issue, batched=True), articles=load_articles(issue))
    if _closing_is_stored(issue, plan, means):
        _fill_last(
            context, issue, plan, means
        )  # before a section that failed is tried again: what comes last rests on the others
    _fill_stories(context, issue, plan, means)
    _fill_last(context, issue, plan, means)
    _fill_fixed(context, issue, plan)
    if not context.sample:
        context.state.note("drafter", "claude" if means.model else "extractive")
    told = sum(one.kind == "story" for one in load_sections(issue, plan))
    context.progress("draft", say("run.drafted", sections=told))


# --- story sections


def _fill_stories(context: Context, issue: IssueFolder, plan: Outline, means: Desk) -> None:
    rows = [row for row in plan.sections if row.kind == "story" and issue.section_path(row.id) is None]
    tasks = [task_of(context, issue, plan, row, means.articles) for row in rows]
    _say_cost(context, issue, plan, tasks, means)
    drafts = _in_turn(context, tasks, means)
    _keep_all(issue, plan, drafts)
    if any(isinstance(drafted, DeferredError) for drafted in drafts):
        means.hand_in()
        drafts = _in_turn(context, tasks, means)
        _keep_all(issue, plan, drafts)
    errors = {task.section.id: made for task, made in zip(tasks, drafts, strict=True) if isinstance(made, ModelError)}
    if errors and len(errors) == len(tasks) and not load_sections(issue, plan):
        raise next(iter(errors.values()))
    kept = {name: why for name, why in record.failed(issue).items() if name == "title"}
    record.note(issue, failed={**kept, **{identifier: str(error) for identifier, error in errors.items()}})
    for error in errors.values():
        if isinstance(error, ModelAccountError):  # nothing that comes after would fare better
            raise error


def _keep_all(issue: IssueFolder, plan: Outline, drafts: Sequence[SectionDraft | ModelError]) -> None:
    for drafted in drafts:
        if isinstance(drafted, SectionDraft):
            keep(issue, plan, drafted.section, drafted.figures)


def _say_cost(
    context: Context, issue: IssueFolder, plan: Outline, tasks: Sequence[section.SectionTask], means: Desk
) -> None:
    """Say about what the sections that are to be asked for, and what comes last, will cost, before anything is spent."""
    asked = [one for task in tasks if not stored(one := section_request(task, means), means)]
    priced = ahead_together(context, means, asked)
    if _last_missing(issue, plan) or (
        asked and without.again(issue, plan)
    ):  # what is written last rests on the sections: about one more
        priced.append(max(priced, default=0.0) or _last_cost(context, issue, plan, means))
    tell_cost(context, issue, means, sum(priced), "run.estimate" if asked else "run.estimate.last", count=len(asked))


def _last_missing(issue: IssueFolder, plan: Outline) -> bool:
    return any(row.kind in LAST and issue.section_path(row.id) is None for row in plan.sections)


def _last_cost(context: Context, issue: IssueFolder, plan: Outline, means: Desk) -> float:
    task = closing_task(issue, plan, means.articles)
    request = closing_request(task, means) if task.sections else None
    return 0.0 if request is None or stored(request, means) else ahead(context, means, request)


def task_of(
    context: Context, issue: IssueFolder, plan: Outline, row: OutlineSection, articles: Articles | None = None
) -> section.SectionTask:
    """Return what a section is to be written from."""
    stored = issue.stories()
    articles = load_articles(issue) if articles is None else articles
    story = next((story for story in stored.stories if story.id == row.story), None) if stored else None
    story = story or Story(row.story or row.id, row.heading, (), ())
    need_articles(issue, row, articles)
    chosen = tuple(articles[name] for name in row.articles)
    return section.SectionTask(row, story, chosen, plan, words=context.settings.newsletter.sections.words)


def _in_turn(context: Context, tasks: Sequence[section.SectionTask], means: Desk) -> list[SectionDraft | ModelError]:
    """Draft side by side. With a cache the first one goes ahead until its answer begins: then what it wrote there can be read.

    Where the first one fails at first, or keeps silent for long, the others do not wait: the cache is worth less than the night.
    """

    def one(task: section.SectionTask, means: Desk = means) -> SectionDraft | ModelError:
        context.progress("draft", say("run.drafting", section=task.section.heading or task.section.id))
        return draft_section(task, means)

    if means.model is None or not context.settings.newsletter.model.cache or len(tasks) < 2:
        return list(context.executor.map(one, tasks))
    begun = Event()
    followed = replace(means, model=Followed(means.model, lambda text: begun.set()))
    first = context.executor.submit(one, tasks[0], followed)
    first.add_done_callback(lambda future: begun.set())
    begun.wait(AHEAD_S)
    others = context.executor.map(one, tasks[1:])
    return [first.result(), *others]


def draft_section(task: section.SectionTask, means: Desk) -> SectionDraft | ModelError:
    """Return one section, or why it could not be had: a value, so that the others go on."""
    if means.model is None:
        return extractive.section(task)
    request = section_request(task, means)
    try:
        return ask(request, partial(section.accept, task), means.model, means.store, partial(section.rescue, task))
    except ModelError as error:
        return error


def section_request(task: section.SectionTask, means: Desk) -> Request:
    """Return the question that a section is drafted with now."""
    accept, rescue = partial(section.accept, task), partial(section.rescue, task)
    return asked_next(section.request(task, means.prompts), accept, means, rescue)


def keep(issue: IssueFolder, plan: Outline, made: Section, figures: Mapping[str, tuple[Figure, ...]]) -> None:
    """Store a drafted section: the ledger, then the history, then the file. A file that is missing is made from the history."""
    position = [row.id for row in plan.sections].index(made.id) + 1
    issue.put_ledger({**issue.ledger(), **figures})
    issue.history(made.id).add(section_text.write(made), "draft")
    issue.put_section(position, made)


# --- what is written last


def _fill_last(context: Context, issue: IssueFolder, plan: Outline, means: Desk) -> None:
    wanted = [row for row in plan.sections if row.kind in LAST and issue.section_path(row.id) is None]
    named = len(plan.titles) > 1 or means.model is None or not _closing_is_stored(issue, plan, means)
    if not wanted and named:  # a run that died after lede and takeaways leaves the titles to the next one
        return
    context.progress("draft", say("run.drafting", section=say("run.drafting.closing")))
    written = draft_closing(closing_task(issue, plan, means.articles), means)
    if isinstance(written, ModelError):
        record.note(issue, failed={**record.failed(issue), **{row.id: str(written) for row in wanted}})
        if isinstance(written, ModelAccountError):
            raise written
        return
    if len(written.titles) < len(closing.ANGLES):
        record.note(issue, failed={**record.failed(issue), "title": say("run.untitled")})
    current = issue.outline() or plan
    headed = _headed(current, written)
    if means.model is not None:
        without.note(issue, without.missing(issue, plan), headed)
    for row in wanted:
        body = written.lede if row.kind == "lede" else written.takeaways
        keep(issue, plan, Section(row.id, row.kind, body), written.figures)
    if headed is not current:
        issue.put_outline(headed)


def _closing_is_stored(issue: IssueFolder, plan: Outline, means: Desk) -> bool:
    task = closing_task(issue, plan, means.articles)
    return bool(task.sections) and stored(closing_request(task, means), means)


def closing_request(task: closing.ClosingTask, means: Desk) -> Request:
    """Return the question that what comes last is drafted with now."""
    accept, rescue = partial(closing.accept, task), partial(closing.rescue, task)
    return asked_next(closing.request(task, means.prompts), accept, means, rescue)


def _headed(plan: Outline, written: ClosingDraft) -> Outline:
    """Return the outline with the titles, subject and preheader, where a person has not put their own over the working title.

    Where none of the titles could be used the working title stays.
    """
    if len(plan.titles) > 1:
        return plan
    working = plan.titles[0] if plan.titles else ""
    titles = written.titles or plan.titles
    return replace(
        plan,
        titles=titles,
        title=plan.title if plan.title != working or not titles else titles[0],
        subject=plan.subject if plan.subject not in ("", working) or not written.subject else written.subject,
        preheader=plan.preheader or written.preheader,
    )


def closing_task(issue: IssueFolder, plan: Outline, articles: Articles | None = None) -> closing.ClosingTask:
    """Return what lede, takeaways and titles are written from: the finished sections and what they cite."""
    made = tuple(one for one in load_sections(issue, plan) if one.kind == "story")
    articles = load_articles(issue) if articles is None else articles
    cited = section_text.cited([one.body for one in made])
    return closing.ClosingTask(plan, made, tuple(articles[name] for name in cited if name in articles))


def draft_closing(task: closing.ClosingTask, means: Desk) -> ClosingDraft | ModelError:
    """Return lede, takeaways and titles, or why they could not be had; DeferredError where they come in a batch."""
    model = means.model
    if model is None:
        return extractive.closing(task)
    request, accept, rescue = closing_request(task, means), partial(closing.accept, task), partial(closing.rescue, task)
    try:
        return or_handed_in(means, lambda: ask(request, accept, model, means.store, rescue))
    except DeferredError:
        raise
    except ModelError as error:
        return error


def _fill_fixed(context: Context, issue: IssueFolder, plan: Outline) -> None:
    for row in plan.sections:
        if row.kind == "closing" and issue.section_path(row.id) is None:
            keep(issue, plan, Section(row.id, row.kind, context.settings.newsletter.closing.strip() + "\n"), {})
