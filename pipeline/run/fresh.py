"""Draft one section afresh: its stored reply is set aside and another is asked for, at once, since a person waits for it.

The new attempt is noted in `issue.json` before it is asked, so that a run after a kill goes on with it and pays nothing twice. What a
person wrote or locked is merged into the new draft; until that is whole, the section's file stays as it is.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import partial

from pipeline import codec
from pipeline.draft import closing, extractive, merge, section
from pipeline.draft.ask import ROUND, ask, each
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.model import ClaudeModel
from pipeline.errors import LockedError, ModelError, ReplyError, UsageError
from pipeline.messages import say
from pipeline.records import Figure, Outline, OutlineSection, Request, Section
from pipeline.run import authorship, costs, drafting, fronts, one_writer, planned, record
from pipeline.run.context import Context
from pipeline.run.editing import bare, need_section, note_edits
from pipeline.run.proposals import Proposal
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

WRITTEN = ("story", "lede", "takeaways")
KEY = "fresh"


@dataclass(frozen=True, slots=True)
class Afresh:
    """What was begun: the number of the attempt, and how many entries the history then had."""

    attempt: int
    entries: int


Agree = Callable[[], bool]


def redraft(context: Context, issue: IssueFolder, wanted: str, agree: Agree = lambda: True) -> bool:
    """Draft a section afresh, after those that an earlier run began and did not end.

    What it will cost is told first, then `agree` is asked; False where the answer is no: then nothing has changed.
    BudgetExceededError where the budget is not enough for it, LockedError where the section is being written again elsewhere.
    """
    plan = issue.outline()
    if plan is None:
        return True
    with _alone(context, issue, wanted) if wanted else nullcontext():
        return _redraft_all(context, issue, plan, wanted, agree)


def _redraft_all(context: Context, issue: IssueFolder, plan: Outline, wanted: str, agree: Agree) -> bool:
    if wanted:
        request = _wanted(context, issue, plan, wanted)
        _tell_cost(context, issue, request, wanted)
        if not agree():
            return False
        _begin(issue, plan, wanted, request.attempt)
    for identifier, afresh in _begun(issue).items():
        row = next((row for row in plan.sections if row.id == identifier), None)
        held = nullcontext() if identifier == wanted or row is None else _alone(context, issue, identifier)
        try:
            with held:
                if row is not None:
                    _redraft(context, issue, plan, row, afresh)
        except LockedError:
            if identifier == wanted:
                raise
            continue  # somebody writes it just now: it stays begun
        except ModelError:
            _end(issue, identifier)
            raise
        _end(issue, identifier)
    return True


def _alone(context: Context, issue: IssueFolder, section: str) -> AbstractContextManager[None]:
    return one_writer.alone(context, issue, section, "command")


def _begun(issue: IssueFolder) -> dict[str, Afresh]:
    return codec.decode(dict[str, Afresh], issue.journal().get(KEY, {}))


def _wanted(context: Context, issue: IssueFolder, plan: Outline, identifier: str) -> Request:
    """Return the question that drafts a section afresh: the attempt that was begun, or one above all whose replies are stored."""
    issue.known_section(identifier, plan)
    row = next(row for row in plan.sections if row.id == identifier)
    if row.kind not in WRITTEN:
        known = ", ".join(one.id for one in plan.sections if one.kind in WRITTEN)
        raise UsageError(say("run.regenerate.kind", section=identifier, known=known))
    found = issue.section(identifier, bare(row))
    if found is not None and found[0].locked is True:
        raise UsageError(say("run.locked.all", section=identifier))
    if found is not None:
        fronts.need_locks(issue, found[0])
    means = drafting.desk(context, issue)
    if row.kind == "story":
        request = section.request(drafting.task_of(context, issue, plan, row), means.prompts)
    else:
        request = closing.request(drafting.closing_task(issue, plan, means.prompts.newsletter), means.prompts)
    begun = _begun(issue).get(identifier)
    stored = means.store.attempts(request.subject)
    rounds = max((attempt - 1) // ROUND for attempt in stored) + 1 if stored else 0
    return replace(request, attempt=begun.attempt if begun else 1 + ROUND * rounds)


def _tell_cost(context: Context, issue: IssueFolder, request: Request, identifier: str) -> None:
    """Say what the question will cost; BudgetExceededError where that is over the budget."""
    means = drafting.desk(context, issue)
    stored = means.store.find(fingerprint(request)) is not None
    usd = 0.0 if stored else costs.price(context, means, request)
    if isinstance(means.model, ClaudeModel) and (over := means.model.purse.over(request, usd)) is not None:
        raise over
    context.progress("draft", say("run.regenerate.estimate", section=identifier, cost=usd))


def _begin(issue: IssueFolder, plan: Outline, identifier: str, attempt: int) -> None:
    """Note which attempt comes next, before anything is asked."""
    begun = _begun(issue)
    if identifier in begun:
        return
    note_edits(issue, plan)
    record.keep(issue, KEY, {**begun, identifier: Afresh(attempt, len(issue.history(identifier).entries()))})


def _end(issue: IssueFolder, identifier: str) -> None:
    record.keep(issue, KEY, {name: afresh for name, afresh in _begun(issue).items() if name != identifier})


def _redraft(context: Context, issue: IssueFolder, plan: Outline, row: OutlineSection, afresh: Afresh) -> None:
    context.progress("draft", say("run.drafting", section=row.heading or row.id))
    made, figures = _drafted(context, issue, plan, row, afresh.attempt)
    found = issue.section(row.id, bare(row))
    if found is None:
        drafting.keep(issue, plan, made, figures, planned.own_heading(issue, row))
        return
    current, stored = found
    history = issue.history(row.id)
    whose = planned.whose(issue, row, authorship.of(history, row, history.entries()[: afresh.entries]))
    merged = merge.merge(whose.base, current.body, made.body, whose.held(current), whose.gave)
    body, heading = section_text.ended(merged.body, current.body), planned.own_heading(issue, row)
    if heading and section_text.heading(current.body) == section_text.heading(whose.base):
        body = section_text.headed(body, heading)
    kept = replace(made, body=body, locked=current.locked)
    position = [one.id for one in plan.sections].index(row.id) + 1
    with issue.together():
        before = history.add(stored.text, "edit")
        history.add(section_text.write(made), "draft")
        if kept != made:  # undoing it gives the person's text, not the bare draft
            history.add(stored.text, "undo", base=before)
            history.add(section_text.write(kept), "merge")
        issue.put_ledger({**issue.ledger(), **figures})
        issue.put_section(position, kept, expected=stored.digest)
    if merged.kept_out:
        texts = "\n".join(f"  - {section_text.plain(text)}" for text in merged.kept_out)
        told = say("run.regenerate.kept_out", section=row.id, count=len(merged.kept_out), texts=texts)
        context.progress("draft", told)
    if merged.conflicts:
        _leave_conflicts(context, issue, kept, made, merged.conflicts)


def _leave_conflicts(
    context: Context, issue: IssueFolder, kept: Section, made: Section, conflicts: tuple[merge.Conflict, ...]
) -> None:
    """Keep what the draft says where the person's sentence stayed, as a rewrite does: each becomes a finding that shows both."""
    digest = need_section(issue, kept.id)[3]
    body = kept.body
    left = Proposal(kept.id, "", digest, mine=body, theirs=made.body, merged=body, hunks=(), conflicts=conflicts)
    issue.put(f"proposals/{kept.id}.json", codec.dump(left, indent=2) + "\n")
    context.progress("draft", say("run.regenerate.conflicts", section=kept.id, count=len(conflicts)))


def _drafted(
    context: Context, issue: IssueFolder, plan: Outline, row: OutlineSection, attempt: int
) -> tuple[Section, Mapping[str, tuple[Figure, ...]]]:
    means = drafting.desk(context, issue)
    model = means.model
    if row.kind == "story":
        task = drafting.task_of(context, issue, plan, row)
        if model is None:
            draft = extractive.section(task)
        else:
            request = replace(section.request(task, means.prompts), attempt=attempt)
            draft = ask(request, partial(section.accept, task), model, means.store, each(partial(section.rescue, task)))
        return draft.section, draft.figures
    last = drafting.closing_task(issue, plan, means.prompts.newsletter)
    if model is None:
        written = extractive.closing(last)
    else:
        request = replace(closing.request(last, means.prompts), attempt=attempt)
        try:
            written = ask(request, partial(closing.accept, last), model, means.store, partial(closing.rescue, last))
        except ReplyError as error:  # a run does not ask for a part that is there: the mend is that of the part
            raise ReplyError(say("draft.reply", subject=row.id, problems=error.problems)) from error
    return Section(row.id, row.kind, written.lede if row.kind == "lede" else written.takeaways), written.figures
