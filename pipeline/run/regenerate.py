"""Write one section again, around what the person wrote. Nothing on disk changes before it is taken.

The base of the merge is the draft that the person started from; their sentences and the locked ones go into the request as
fixed, what they deleted is named. The answer becomes a proposal by hunks; taking it is one entry of the history.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from pipeline import codec
from pipeline.draft import closing, merge, section
from pipeline.draft.ask import ROUND, Followed, ask_again, each
from pipeline.draft.ask import standing as question
from pipeline.draft.closing import ClosingTask
from pipeline.draft.fingerprint import fingerprint
from pipeline.draft.found import standing_sentences
from pipeline.draft.section import SectionTask
from pipeline.errors import ModelCancelledError, ModelUnavailableError, UsageError
from pipeline.messages import say
from pipeline.records import Figure, Outline, OutlineSection, ReplyStore, Request
from pipeline.run import authorship, costs, drafting, finishing, fronts, other_story, planned, record
from pipeline.run.authorship import Authorship
from pipeline.run.context import Context
from pipeline.run.editing import load_sections, note_edits
from pipeline.run.heads import TITLE
from pipeline.run.lost import Lost, Noting
from pipeline.run.mending import to_mend
from pipeline.run.proposals import Proposal, complete, pending, standing, take
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

__all__ = [
    "TITLE",
    "Outlook",
    "Proposal",
    "Wish",
    "Written",
    "complete",
    "estimate",
    "leave",
    "offer",
    "outlook",
    "pending",
    "propose",
    "ready",
    "take",
    "write_again",
]

WRITTEN = ("story", "lede", "takeaways")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a rewrite is asked for: in which words, from which other story, who follows it and who may give it up.

    `heard` is told the whole text so far with each piece; once `cancelled` says so the call is given up (ModelCancelledError).
    """

    instruction: str = ""
    story: str = ""
    heard: Callable[[str], None] | None = None
    cancelled: Callable[[], bool] | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A rewrite as it came: the new body, whose the sentences are that it is merged with, and what it cost.

    `asked` is the section's text that it was asked for, `lost` what of the answer could not be used.
    """

    row: OutlineSection
    wish: Wish
    whose: Authorship
    body: str
    figures: Mapping[str, tuple[Figure, ...]]
    cost_usd: float
    attempt: int = 0
    asked: str = ""
    lost: tuple[Lost, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a rewrite will cost; `stored` where an answer to these words waits to be shown.

    `again` where they had one that was settled, `refused` where none of those that they had could be used.
    """

    cost_usd: float
    again: bool = False
    stored: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class _Job:
    """One rewrite: the row it is for, its text, whose the sentences are, and what is asked."""

    row: OutlineSection
    body: str
    whose: Authorship
    request: Request
    task: SectionTask | ClosingTask


def outlook(context: Context, issue: IssueFolder, identifier: str, wish: Wish) -> Outlook:
    """Return what a rewrite will cost, its prompt counted by the server where there is one, and whether it is a new answer."""
    job = _job(context, issue, identifier, wish)
    if _waiting(issue, job, wish) is not None:
        return Outlook(0.0, stored=True)
    means = drafting.desk(context, issue)
    asked, stored = _asked(job, job.request, means.store)
    before = [replace(asked, attempt=one) for one in range(1, asked.attempt, ROUND)]
    answered = [one for one in before if means.store.find(fingerprint(one)) is not None]
    again = any(_asked(job, one, means.store) == (one, True) for one in answered)
    cost = 0.0 if stored else costs.price(context, means, asked)
    return Outlook(cost, again, stored, refused=bool(answered) and not again)


def _asked(job: _Job, request: Request, store: ReplyStore) -> tuple[Request, bool]:
    """Return a question as it is asked next, and whether an answer to it is stored that can be used."""
    if isinstance(job.task, SectionTask):
        found = question(request, partial(section.accept, job.task), store, each(partial(section.rescue, job.task)))
        return found.request, found.made is not None
    last = question(request, partial(closing.accept, job.task), store, partial(closing.rescue, job.task))
    return last.request, last.made is not None


def estimate(context: Context, issue: IssueFolder, identifier: str, wish: Wish) -> float:
    """Return about what a rewrite will cost, in dollars, without asking anyone: for a page that shows it all the time."""
    job = _job(context, issue, identifier, wish)
    return 0.0 if _waiting(issue, job, wish) is not None else costs.roughly(context, issue, job.request)


def ready(context: Context, issue: IssueFolder, identifier: str) -> None:
    """Say at once what keeps a section from being written again: its kind, a lock, no model."""
    _job(context, issue, identifier, Wish())
    if drafting.desk(context, issue).model is None:
        raise ModelUnavailableError(say("run.regenerate.nomodel"))


def propose(context: Context, issue: IssueFolder, identifier: str, wish: Wish) -> Proposal:
    """Ask for the section again and leave the answer as a proposal; its conflicts are findings from then on."""
    return offer(context, issue, write_again(context, issue, identifier, wish))


def offer(context: Context, issue: IssueFolder, made: Written) -> Proposal:
    """Leave a rewrite as a proposal for the section as it stands now; its conflicts are findings from then on."""
    proposal = leave(issue, made)
    if proposal.conflicts:
        finishing.finish(context, issue)
    return proposal


def write_again(context: Context, issue: IssueFolder, identifier: str, wish: Wish) -> Written:
    """Ask for the section again. Given up halfway, nothing has changed but what is known of the cost.

    The answer to the same words that still waits is the one: it is merged anew, however the section or the others changed.
    """
    job = _job(context, issue, identifier, wish)
    if (left := _waiting(issue, job, wish)) is not None:
        return Written(
            job.row, wish, job.whose, left.theirs, left.figures or {}, 0.0, left.attempt, left.asked, left.lost
        )
    before = context.state.spent(issue.day.isoformat(), identifier)
    made = _answer(context, issue, job, wish)
    if wish.cancelled is not None and wish.cancelled():
        raise ModelCancelledError(say("draft.cancelled.late", subject=identifier))
    cost = context.state.spent(issue.day.isoformat(), identifier) - before
    return replace(made, cost_usd=cost)


def _waiting(issue: IssueFolder, job: _Job, wish: Wish) -> Proposal | None:
    """Return the proposal that these very words had and nobody settled."""
    left = pending(issue, job.row.id)
    if left is None or left.attempt < job.request.attempt:
        return None
    same = (left.instruction, left.story) == (wish.instruction, job.row.story if wish.story else "")
    return left if same else None


def leave(issue: IssueFolder, made: Written) -> Proposal:
    """Leave a rewrite as a proposal, merged into the section as it stands now."""
    identifier = made.row.id
    plan, _, current, digest = standing(issue, identifier)
    note_edits(issue, plan)
    merged = made.whose.merged(current, made.body, made.asked)
    swapped = bool(made.wish.story)
    proposal = Proposal(
        section=identifier,
        instruction=made.wish.instruction,
        digest=digest,
        mine=current.body,
        theirs=made.body,
        merged=merged.body,
        hunks=merged.hunks,
        conflicts=merged.conflicts,
        figures=dict(made.figures),
        cost_usd=made.cost_usd,
        story=made.row.story if swapped else "",
        heading=section_text.heading(made.body) if swapped else "",
        articles=made.row.articles if swapped else (),
        attempt=made.attempt,
        left=authorship.left_behind(issue.history(identifier), current) if swapped else (),
        asked=made.asked,
        kept_out=merged.kept_out,
        put_back=made.whose.put_back(current, made.body, made.asked, merged.body),
        lost=made.lost,
    )
    issue.put(f"proposals/{identifier}.json", codec.dump(proposal, indent=2) + "\n")
    return proposal


def _job(context: Context, issue: IssueFolder, identifier: str, wish: Wish) -> _Job:
    plan, _, current, _ = standing(issue, identifier)
    row = next(row for row in plan.sections if row.id == identifier)
    if row.kind not in WRITTEN:
        known = ", ".join([one.id for one in plan.sections if one.kind in WRITTEN] + [TITLE])
        raise UsageError(say("run.regenerate.kind", section=identifier, known=known))
    if current.locked is True:
        raise UsageError(say("run.locked.all", section=identifier))
    fronts.need_locks(issue, current)
    whose = planned.whose(issue, row, authorship.of(issue.history(row.id), row))
    if wish.story:
        row, whose = other_story.row_of(issue, plan, row, wish.story), whose.of_other_story(current)
    fixed, stands = (
        find(whose.base, current.body, whose.held(current)) for find in (merge.fixed_sentences, merge.own_blocks)
    )
    whose = whose if wish.story else whose.asked(current.body, wish.instruction)
    deleted = whose.gone(current.body)
    now = () if wish.story else standing_sentences(current.body, fixed)
    found = to_mend(issue, row.id, (*now, section_text.heading(current.body))) if now else ()
    instruction = wish.instruction or (say("run.again", lang="ko") if now else "")
    prompts = drafting.prompts(context, issue)
    if row.kind == "story":
        heading = "" if wish.story else section_text.heading(current.body)
        headed = replace(row, heading=heading or row.heading)
        told = replace(plan, sections=tuple(headed if one.id == row.id else one for one in _renamed(issue, plan)))
        task = replace(
            drafting.task_of(context, issue, told, headed),
            own_heading=whose.owns(heading),
            instruction=instruction,
            fixed=fixed,
            deleted=deleted,
            stands=stands,
            now=now,
            findings=found,
            resting=whose.still_told(current, section.resting(current.body, load_sections(issue, plan))) if now else (),
        )
        return _Job(row, current.body, whose, _numbered(issue, row.id, section.request(task, prompts)), task)
    part: closing.Part = "lede" if row.kind == "lede" else "takeaways"
    last = replace(
        drafting.closing_task(issue, plan, prompts.newsletter),
        instruction=instruction,
        part=part,
        fixed=fixed,
        deleted=deleted,
        stands=stands,
        now=now,
        findings=found,
    )
    asked = replace(closing.request(last, prompts), subject=row.id)
    return _Job(row, current.body, whose, _numbered(issue, row.id, asked), last)


def _renamed(issue: IssueFolder, plan: Outline) -> list[OutlineSection]:
    """Return the rows of the outline, each story's with the heading that its section has now."""
    headings = {one.id: section_text.heading(one.body) for one in load_sections(issue, plan) if one.kind == "story"}
    return [replace(one, heading=headings.get(one.id) or one.heading) for one in plan.sections]


def _numbered(issue: IssueFolder, identifier: str, request: Request) -> Request:
    """Return the request as the next attempt, so that writing again with the same words is a new question.

    Attempts go up by ten, which leaves room for the repair of each; they are counted by what the history took and stand above the
    last answer that the person took or turned down. An answer that nobody settled, because the command was killed, is found again.
    """
    taken = sum(past.by in ("draft", "merge") for past in issue.history(identifier).entries())
    settled = record.answered(issue).get(identifier, 0)
    return replace(request, attempt=max(1 + ROUND * max(1, taken), settled + ROUND))


def _answer(context: Context, issue: IssueFolder, job: _Job, wish: Wish) -> Written:
    means = drafting.desk(context, issue)
    if means.model is None:
        raise ModelUnavailableError(say("run.regenerate.nomodel"))
    model = Followed(means.model, wish.heard, wish.cancelled)
    if isinstance(job.task, SectionTask):
        story = job.task
        saved = Noting(each(partial(section.rescue, story)), partial(section.left_out, story))
        draft, attempt = ask_again(job.request, partial(section.accept, story), model, means.store, saved)
        body, figures, lost = draft.section.body, draft.figures, saved.lost
    else:
        last = Noting(partial(closing.rescue, job.task), partial(closing.left_out, job.task))
        made, attempt = ask_again(job.request, partial(closing.accept, job.task), model, means.store, last)
        body, figures, lost = (made.lede if job.row.kind == "lede" else made.takeaways), made.figures, last.lost
    return Written(job.row, wish, job.whose, body, figures, 0.0, attempt, job.body, lost)
