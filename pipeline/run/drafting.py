"""Have the outline and the sections written: by the model, or without one from source sentences.

Every reply is stored before it is used, so a run that was killed pays none twice. A section that fails does not take the others down;
a file that is there is never written over. Where replies come in batches, what is missing is handed in and a later run goes on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from threading import Event

from pipeline import check
from pipeline.draft import extractive, section
from pipeline.draft.ask import Followed, ask, each
from pipeline.errors import DeferredError, ModelAccountError, ModelError
from pipeline.messages import say
from pipeline.records import Outline, OutlineSection, Request, Section, SectionDraft, Story
from pipeline.run import asked, ending, planned, record, without
from pipeline.run.context import Context
from pipeline.run.editing import keep, load_articles, load_sections, need_articles, put_back_drafted
from pipeline.run.ending import closing_request, closing_task, draft_closing
from pipeline.run.house import without_source
from pipeline.run.means import Articles, Desk, ahead_together, announced, asked_next, desk, prompts, stored
from pipeline.run.planning import Planning, plan, tell_cost
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
    if ending.is_back(issue, plan, means):  # before a section that failed is tried again: it rests on the others
        ending.fill(context, issue, plan, means, asks=not without.missing(issue, plan))
    _fill_stories(context, issue, plan, means)
    ending.fill(context, issue, plan, means)
    _fill_fixed(context, issue, plan)
    if not context.sample:
        context.state.note("drafter", "claude" if means.model else "extractive")
    told = sum(one.kind == "story" for one in load_sections(issue, plan))
    context.progress("draft", say("run.drafted", sections=told))


# --- story sections


def _fill_stories(context: Context, issue: IssueFolder, plan: Outline, means: Desk) -> None:
    rows = [row for row in plan.sections if row.kind == "story" and issue.section_path(row.id) is None]
    rows.sort(key=lambda row: row.id in record.failed(issue))  # what failed by itself does not stop the others again
    tasks = [task_of(context, issue, plan, row, means.articles) for row in rows]
    questions = [asked.of_section(task, section_request(task, means)) for task in tasks]
    _say_dropped(context, asked.dropped(issue, plan, questions, means))
    asked.forget(issue)
    means = asked.answered(issue, questions, means)
    _say_cost(context, issue, plan, tasks, means)
    with ending.paid_for(issue, plan, means, [section_request(task, means) for task in tasks]):
        drafts = _in_turn(context, tasks, means)
    _keep_all(issue, plan, drafts)
    deferred = [task for task, made in zip(tasks, drafts, strict=True) if isinstance(made, DeferredError)]
    if deferred:
        asked.note(issue, [asked.of_section(task, section_request(task, means)) for task in deferred])
        means.hand_in()
        drafts = _in_turn(context, tasks, means)
        _keep_all(issue, plan, drafts)
    asked.forget(issue)
    errors = {task.section.id: made for task, made in zip(tasks, drafts, strict=True) if isinstance(made, ModelError)}
    kept = {name: why for name, why in record.failed(issue).items() if name == "title"}
    record.note(issue, failed={**kept, **_told_once(errors)})
    if errors and len(errors) == len(tasks) and not load_sections(issue, plan):
        raise next(iter(errors.values()))
    for error in errors.values():
        if isinstance(error, ModelAccountError):  # nothing that comes after would fare better
            raise error


def _told_once(errors: Mapping[str, ModelError]) -> dict[str, str]:
    """Return why each section failed; not for those that were not sent because an earlier one had failed for all of them."""
    first = {id(error): identifier for identifier, error in reversed(list(errors.items()))}
    return {identifier: str(error) for identifier, error in errors.items() if first[id(error)] == identifier}


def _keep_all(issue: IssueFolder, plan: Outline, drafts: Sequence[SectionDraft | ModelError]) -> None:
    for drafted in drafts:
        if isinstance(drafted, SectionDraft):
            row = next(row for row in plan.sections if row.id == drafted.section.id)
            keep(issue, plan, drafted.section, drafted.figures, planned.own_heading(issue, row))


def _say_dropped(context: Context, answers: Iterable[asked.Dropped]) -> None:
    """Say which answers were paid in vain, since the outline was changed while they were out, and by what."""
    for one in answers:
        changed = ", ".join(say(f"run.dropped.{what}") for what in one.changed)
        key = "run.dropped" if one.changed else "run.dropped.gone"
        context.progress("draft", say(key, section=one.subject, usd=one.usd, changed=changed))


def _say_cost(
    context: Context, issue: IssueFolder, plan: Outline, tasks: Sequence[section.SectionTask], means: Desk
) -> None:
    """Say about what the sections that are to be asked for, and what comes last, will cost, before anything is spent."""
    missing = [one for task in tasks if not stored(one := section_request(task, means), means)]
    *priced, last = ahead_together(context, means, missing) or [0.0]
    if ending.missing(issue, plan) or (missing and without.again(issue, plan)):
        priced.append(last or ending.cost(context, issue, plan, means))
    tell_cost(
        context, issue, means, sum(priced), "run.estimate" if missing else "run.estimate.last", count=len(missing)
    )


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
    words = context.settings.newsletter.sections.words
    task = section.SectionTask(
        row,
        story,
        chosen,
        plan,
        words=words,
        named=check.named_nowhere,
        ordered=without_source(context.settings.newsletter),
    )
    return replace(task, own_heading=bool(planned.own_heading(issue, row)))


def _in_turn(context: Context, tasks: Sequence[section.SectionTask], means: Desk) -> list[SectionDraft | ModelError]:
    """Draft side by side. With a cache the first one goes ahead until its answer begins: then what it wrote there can be read.

    Where the first one fails at first, or keeps silent for long, the others do not wait: the cache is worth less than the night.
    """

    def one(task: section.SectionTask, means: Desk = means) -> SectionDraft | ModelError:
        return draft_section(task, announced(context, task.section.heading or task.section.id, means))

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
        return ask(
            request, partial(section.accept, task), means.model, means.store, each(partial(section.rescue, task))
        )
    except ModelError as error:
        return error


def section_request(task: section.SectionTask, means: Desk) -> Request:
    """Return the question that a section is drafted with now."""
    accept, rescue = partial(section.accept, task), each(partial(section.rescue, task))
    return asked_next(section.request(task, means.prompts), accept, means, rescue)


def _fill_fixed(context: Context, issue: IssueFolder, plan: Outline) -> None:
    for row in plan.sections:
        if row.kind == "closing" and issue.section_path(row.id) is None:
            keep(issue, plan, Section(row.id, row.kind, context.settings.newsletter.closing.strip() + "\n"), {})
