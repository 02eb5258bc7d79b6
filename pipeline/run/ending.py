"""Have lede, takeaways and titles written from the finished sections.

An answer that is back is used though sections were edited since it was asked for: `unseen`. A part of it that could not be used
is asked for alone by the next run; what could stands.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from pipeline import check
from pipeline.config import Newsletter
from pipeline.draft import closing, extractive
from pipeline.draft.ask import ROUND, ask, standing
from pipeline.draft.model import ClaudeModel
from pipeline.draft.offered import ANGLES
from pipeline.errors import DeferredError, ModelAccountError, ModelError
from pipeline.messages import say
from pipeline.records import ClosingDraft, Model, Outline, OutlineSection, Request, Section
from pipeline.run import planned, record, unseen, without
from pipeline.run.context import Context
from pipeline.run.editing import keep, load_articles, load_sections
from pipeline.run.house import without_source
from pipeline.run.means import Articles, Desk, ahead, announced, asked_next, or_handed_in, stored
from pipeline.run.older_answer import older, rescued, waits
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

LAST = ("lede", "takeaways")


def missing(issue: IssueFolder, plan: Outline) -> list[OutlineSection]:
    """Return the rows of what comes last that are not there."""
    return [row for row in plan.sections if row.kind in LAST and issue.section_path(row.id) is None]


@contextmanager
def paid_for(issue: IssueFolder, plan: Outline, means: Desk, asked: Sequence[Request]) -> Iterator[None]:
    """Have the sections that are asked for leave what comes last its part of the budget: its prompt is about as long as theirs."""
    model = means.model
    if not isinstance(model, ClaudeModel) or not asked or not missing(issue, plan):
        yield
        return
    longest = max(asked, key=lambda request: len(request.prompt))
    model.purse.keep_for(replace(longest, kind="closing"))
    try:
        yield
    finally:
        model.purse.keep_for(None)


def fill(context: Context, issue: IssueFolder, plan: Outline, means: Desk, *, asks: bool = True) -> None:
    """Write what comes last and is not there, from the sections that are.

    Where it does not ask, what no stored answer gives waits for the sections that are still to come. What was written without a
    section that has come since is written again as a whole: `catching_up`.
    """
    wanted = missing(issue, plan)
    if wanted and means.model is not None and without.come(issue, plan) and without.again(issue, plan):
        return
    task = closing_task(issue, plan, means.prompts.newsletter, means.articles)
    named = len(plan.titles) > 1 or means.model is None or not _is_stored(task, means)
    if not wanted and named:  # a run that died after lede and takeaways leaves the titles to the next one
        return
    means = announced(context, say("run.drafting.closing"), means)
    try:
        written, seen = _drafted(issue, task, means)
        bodies = _bodies(wanted, written, task, means, asks=asks)
    except DeferredError:
        raise
    except ModelError as error:
        record.note(issue, failed={**record.failed(issue), **{row.id: str(error) for row in wanted}})
        if isinstance(error, ModelAccountError):
            raise
        return
    with issue.together():
        kept = _put(issue, plan, means, written, bodies)
        if wanted:
            unseen.note(issue, kept, seen)


def _drafted(issue: IssueFolder, task: closing.ClosingTask, means: Desk) -> tuple[ClosingDraft, unseen.Seen | None]:
    """Return lede, takeaways and titles; with the sections as they were when they were asked for, where that was over other ones."""
    request = closing_request(task, means)
    if means.model is not None and not stored(request, means):
        given = older(request, task, means)
        if given is not None:
            return given, unseen.asked(issue)
        unseen.ask_over(issue, task.sections)
    written = draft_closing(task, means)
    if isinstance(written, ModelError):
        raise written
    return written, None


# --- each part


def _bodies(
    wanted: Sequence[OutlineSection], written: ClosingDraft, task: closing.ClosingTask, means: Desk, *, asks: bool
) -> dict[str, ClosingDraft | ModelError]:
    """Return by section the draft that has it; what an earlier run could not have is asked for again, one part alone."""
    lacking = [row for row in wanted if not _body(row, written)]
    if not asks:
        return {row.id: written for row in wanted if row not in lacking}
    again: ClosingDraft | ModelError | None = None
    if (
        lacking
        and means.model is not None
        and all(one.fingerprint in means.earlier for one in means.store.of("closing"))
    ):
        again = _again(lacking, task, means, means.model)
    found: dict[str, ClosingDraft | ModelError] = {row.id: written for row in wanted if row not in lacking}
    for row in lacking:
        fell = isinstance(again, ClosingDraft) and not _body(row, again)
        found[row.id] = ModelError(say("run.part.unusable")) if again is None or fell else again
    return found


def _again(
    rows: Sequence[OutlineSection], task: closing.ClosingTask, means: Desk, model: Model
) -> ClosingDraft | ModelError:
    """Return what is lacking, asked for at once: all else of the issue is there. One part is a question of its own."""
    task, request = _question(rows, task, means)
    accept, rescue = partial(closing.accept, task), partial(closing.rescue, task)
    try:
        return ask(request, accept, model, means.store, rescue)
    except ModelAccountError:
        raise
    except ModelError as error:
        return error


def _question(
    rows: Sequence[OutlineSection], task: closing.ClosingTask, means: Desk
) -> tuple[closing.ClosingTask, Request]:
    """Return what is asked for parts that an answer did not give, and the question."""
    if len(rows) > 1:
        rounds = max((attempt - 1) // ROUND for attempt in means.store.attempts("closing"))
        request = replace(closing.request(task, means.prompts), attempt=1 + ROUND * (rounds + 1))
        return task, replace(request, repair=True)
    task = replace(task, part="lede" if rows[0].kind == "lede" else "takeaways")
    request = replace(closing.request(task, means.prompts), subject=rows[0].id)
    accept, rescue = partial(closing.accept, task), partial(closing.rescue, task)
    return task, replace(asked_next(request, accept, means, rescue), repair=True)


def _body(row: OutlineSection, made: ClosingDraft) -> str:
    return made.lede if row.kind == "lede" else made.takeaways


def _put(
    issue: IssueFolder,
    plan: Outline,
    means: Desk,
    written: ClosingDraft,
    bodies: dict[str, ClosingDraft | ModelError],
) -> list[Section]:
    """Keep what was written and return its sections; what could not be is noted."""
    failed = {name: str(made) for name, made in bodies.items() if isinstance(made, ModelError)}
    if len(written.titles) < len(ANGLES):
        failed["title"] = say("run.untitled")
    if failed:
        record.note(issue, failed={**record.failed(issue), **failed})
    current = issue.outline() or plan
    headed = _headed(current, written, planned.working_title(issue, current))
    if means.model is not None:
        whole = headed is not current and bodies.keys() == {row.id for row in plan.sections if row.kind in LAST}
        without.note(issue, without.missing(issue, plan), headed, whole=whole)
    kept: list[Section] = []
    for row in plan.sections:
        made = bodies.get(row.id)
        if isinstance(made, ClosingDraft):
            kept.append(Section(row.id, row.kind, _body(row, made)))
            keep(issue, plan, kept[-1], made.figures)
    if headed is not current:
        issue.put_outline(headed)
    return kept


def is_back(issue: IssueFolder, plan: Outline, means: Desk) -> bool:
    """Whether an answer that has what comes last is stored, over the sections as they stand or as they stood."""
    task = closing_task(issue, plan, means.prompts.newsletter, means.articles)
    return _is_stored(task, means) or (bool(task.sections and missing(issue, plan)) and waits(task, means))


def _is_stored(task: closing.ClosingTask, means: Desk) -> bool:
    return bool(task.sections) and stored(closing_request(task, means), means)


def cost(context: Context, issue: IssueFolder, plan: Outline, means: Desk) -> float:
    """Return about what the question will cost; nothing where its answer is stored."""
    request = next_request(issue, plan, means)
    return 0.0 if request is None else ahead(context, means, request)


def next_request(issue: IssueFolder, plan: Outline, means: Desk) -> Request | None:
    """Return what the next run asks for what comes last: all of it, or what the stored answer does not give; None where it asks nothing."""
    task = closing_task(issue, plan, means.prompts.newsletter, means.articles)
    if not task.sections:
        return None
    request = closing_request(task, means)
    if not stored(request, means) and not waits(task, means):
        return request
    wanted = [row for row in missing(issue, plan) if issue.history(row.id).last_draft() is None]  # others are put back
    accept, rescue = partial(closing.accept, task), partial(closing.rescue, task)
    made = standing(request, accept, means.store, rescue).made if stored(request, means) else None
    made = made or rescued(task, means)
    lacking = [row for row in wanted if made is not None and not _body(row, made)]
    again = _question(lacking, task, means)[1] if lacking else None
    return None if again is None or stored(again, means) else again


def closing_request(task: closing.ClosingTask, means: Desk) -> Request:
    """Return the question that what comes last is drafted with now."""
    accept, rescue = partial(closing.accept, task), partial(closing.rescue, task)
    return asked_next(closing.request(task, means.prompts), accept, means, rescue)


def _headed(plan: Outline, written: ClosingDraft, working: str) -> Outline:
    """Return the outline with the titles, subject and preheader, where a person has not put their own over the `working` title.

    Where none of the titles could be used the working title stays.
    """
    if len(plan.titles) > 1:
        return plan
    titles = written.titles or plan.titles
    return replace(
        plan,
        titles=titles,
        title=plan.title if plan.title != working or not titles else titles[0],
        subject=plan.subject if plan.subject not in ("", working) or not written.subject else written.subject,
        preheader=plan.preheader or written.preheader,
    )


def closing_task(
    issue: IssueFolder, plan: Outline, newsletter: Newsletter, articles: Articles | None = None
) -> closing.ClosingTask:
    """Return what lede, takeaways and titles are written from: the finished sections and what they cite."""
    made = tuple(one for one in load_sections(issue, plan) if one.kind == "story")
    articles = load_articles(issue) if articles is None else articles
    cited = section_text.cited([one.body for one in made])
    drawn = tuple(articles[name] for name in cited if name in articles)
    return closing.ClosingTask(plan, made, drawn, named=check.named_nowhere, ordered=without_source(newsletter))


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
