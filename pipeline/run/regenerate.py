"""Write one section again, around what the person wrote. Nothing on disk changes before it is taken.

The base of the merge is the draft that the person started from; their sentences and the locked ones go into the request as
fixed, what they deleted is named. The answer becomes a proposal by hunks; taking it is one entry of the history.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from pipeline import codec
from pipeline.draft import closing, merge, section
from pipeline.draft.ask import ask
from pipeline.draft.budget import estimate as estimate_cost
from pipeline.draft.closing import ClosingTask
from pipeline.draft.section import SectionTask
from pipeline.errors import EditConflictError, IssueError, ModelError, ModelUnavailableError, UsageError
from pipeline.messages import say
from pipeline.records import ClosingDraft, Figure, Outline, OutlineSection, Request, Section, SectionDraft
from pipeline.run import drafting, finishing
from pipeline.run.context import Context
from pipeline.run.editing import bare, load_articles, need_outline, need_section, note_edits
from pipeline.run.steering import need_story
from pipeline.run.weekly import articles_of
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import remove

WRITTEN = ("story", "lede", "takeaways")
TITLE = "title"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rewrite that was not taken yet. `digest` names the section file that it was made for."""

    section: str
    instruction: str
    digest: str
    mine: str
    theirs: str
    merged: str
    hunks: tuple[merge.Hunk, ...]
    conflicts: tuple[merge.Conflict, ...] = ()
    figures: dict[str, tuple[Figure, ...]] | None = None
    cost_usd: float = 0.0


@dataclass(frozen=True, slots=True)
class _Job:
    """One rewrite: the section as it stands, the draft it came from, and what is asked."""

    plan: Outline
    row: OutlineSection
    current: Section
    base: str
    request: Request
    task: SectionTask | ClosingTask


def estimate(context: Context, issue: IssueFolder, identifier: str, instruction: str = "") -> float:
    """Return about what a rewrite will cost, in dollars."""
    job = _job(context, issue, identifier, instruction)
    return 0.0 if context.sample else estimate_cost(job.request, cache=False)


def propose(context: Context, issue: IssueFolder, identifier: str, instruction: str = "") -> Proposal:
    """Ask for the section again and leave the answer as a proposal."""
    plan = need_outline(issue)
    note_edits(issue, plan)
    job = _job(context, issue, identifier, instruction)
    before = context.state.spent(issue.day.isoformat())
    made, figures = _answer(context, issue, job)
    merged = merge.merge(job.base, job.current.body, made, job.current.locked)
    found = issue.section(identifier, bare(job.row))
    digest = found[1].digest if found else ""
    proposal = Proposal(
        section=identifier,
        instruction=instruction,
        digest=digest,
        mine=job.current.body,
        theirs=made,
        merged=merged.body,
        hunks=merged.hunks,
        conflicts=merged.conflicts,
        figures=dict(figures),
        cost_usd=context.state.spent(issue.day.isoformat()) - before,
    )
    issue.put(f"proposals/{identifier}.json", codec.dump(proposal, indent=2) + "\n")
    return proposal


def pending(issue: IssueFolder, identifier: str) -> Proposal | None:
    """Return the proposal that waits for a section, if any."""
    stored = issue.text(f"proposals/{identifier}.json")
    if stored is None:
        return None
    try:
        return codec.load(Proposal, stored.text)
    except codec.CodecError as error:
        path = issue.path / f"proposals/{identifier}.json"
        raise IssueError(say("workspace.broken", path=path, detail=error)) from error


def take(context: Context, issue: IssueFolder, identifier: str, numbers: Collection[int] | None = None) -> None:
    """Take hunks of a waiting proposal (None: all, none of them: drop it), check and build again."""
    proposal = pending(issue, identifier)
    if proposal is None:
        raise UsageError(say("run.regenerate.noproposal", section=identifier))
    plan, position, current, digest = need_section(issue, identifier)
    dropped = numbers is not None and not numbers
    if digest != proposal.digest and not dropped:
        raise EditConflictError(say("workspace.conflict", path=issue.section_path(identifier)))
    chosen = [hunk.number for hunk in proposal.hunks] if numbers is None else list(numbers)
    body = current.body if dropped else merge.take(proposal.mine, proposal.hunks, chosen)
    if body != current.body:
        row = plan.sections[position - 1]
        changed = replace(current, body=body, story=row.story, articles=row.articles)
        _remember(issue, current, changed, proposal)
        if proposal.figures:
            issue.put_ledger({**issue.ledger(), **proposal.figures})
        issue.put_section(position, changed, expected=digest)
    remove(issue.path / f"proposals/{identifier}.json")
    finishing.finish(context, issue)


def _remember(issue: IssueFolder, current: Section, changed: Section, proposal: Proposal) -> None:
    """Keep the rewrite as the base of later merges and the person's choice as the step after their own text.

    Where both are the same text one entry says it; else an undo entry sets the place back in between, so that undoing the choice
    gives the person's text and not the bare rewrite.
    """
    history = issue.history(current.id)
    before = history.add(section_text.write(current), "edit")
    theirs = section_text.write(replace(current, body=proposal.theirs))
    history.add(theirs, "draft")
    if changed.body != proposal.theirs:
        history.add(section_text.write(current), "undo", base=before)
        history.add(section_text.write(changed), "merge")


def _job(context: Context, issue: IssueFolder, identifier: str, instruction: str) -> _Job:
    plan, _, current, _ = need_section(issue, identifier)
    row = next(row for row in plan.sections if row.id == identifier)
    if row.kind not in WRITTEN:
        known = ", ".join([one.id for one in plan.sections if one.kind in WRITTEN] + [TITLE])
        raise UsageError(say("run.regenerate.kind", section=identifier, known=known))
    if current.locked is True:
        raise UsageError(say("run.locked.all", section=identifier))
    base = _base(issue, row, current)
    prompts = drafting.prompts(context)
    if row.kind == "story":
        task = replace(
            drafting.task_of(context, issue, plan, row),
            instruction=instruction or say("run.again", lang="ko"),
            fixed=merge.fixed_sentences(base, current.body, current.locked),
            deleted=merge.deleted_sentences(base, current.body),
        )
        return _Job(plan, row, current, base, _numbered(issue, row.id, section.request(task, prompts)), task)
    last = replace(drafting.closing_task(issue, plan), instruction=instruction or say("run.again", lang="ko"))
    return _Job(plan, row, current, base, _numbered(issue, row.id, closing.request(last, prompts)), last)


def _base(issue: IssueFolder, row: OutlineSection, current: Section) -> str:
    found = issue.history(row.id).base()
    return section_text.read(found[1], bare(row)).body if found else current.body


def _numbered(issue: IssueFolder, identifier: str, request: Request) -> Request:
    """Return the request as the next attempt, so that writing again with the same words is a new question.

    Attempts go up by ten, which leaves room for the repair of each; they are counted by what the history took.
    """
    taken = sum(past.by in ("draft", "merge") for past in issue.history(identifier).entries())
    return replace(request, attempt=1 + 10 * max(1, taken))


def _answer(context: Context, issue: IssueFolder, job: _Job) -> tuple[str, dict[str, tuple[Figure, ...]]]:
    means = drafting.desk(context, issue)
    if means.model is None:
        raise ModelUnavailableError(say("run.regenerate.nomodel"))
    made: SectionDraft | ClosingDraft
    if isinstance(job.task, SectionTask):
        story = job.task
        made = ask(job.request, lambda text: section.accept(story, text), means.model, means.store)
        return made.section.body, dict(made.figures)
    last = job.task
    made = ask(job.request, lambda text: closing.accept(last, text), means.model, means.store)
    return (made.lede if job.row.kind == "lede" else made.takeaways), dict(made.figures)


def swap_story(context: Context, issue: IssueFolder, identifier: str, story: str) -> None:
    """Give a section another story; its place stays, its text until the rewrite is taken."""
    plan = need_outline(issue)
    issue.known_section(identifier, plan)
    chosen = need_story(issue, story)
    articles = articles_of(chosen, {article.entry: article for article in load_articles(issue).values()})
    if not articles:
        raise UsageError(say("run.noarticles", stories=1, details=chosen.title))
    names = tuple(article.id for article in articles)
    rows = [
        replace(row, story=chosen.id, articles=names, heading=chosen.title, angle="") if row.id == identifier else row
        for row in plan.sections
    ]
    issue.put_outline(replace(plan, sections=tuple(rows)))


# --- titles


def propose_titles(context: Context, issue: IssueFolder, instruction: str = "") -> tuple[str, ...]:
    """Have three new titles written; none of those that were turned down comes back. The chosen title stays until `take_title`."""
    plan = need_outline(issue)
    means = drafting.desk(context, issue)
    if means.model is None:
        raise ModelUnavailableError(say("run.regenerate.nomodel"))
    task = replace(
        drafting.closing_task(issue, plan),
        instruction=instruction or say("run.again", lang="ko"),
        turned_down=tuple(dict.fromkeys((*plan.titles, plan.title))),
    )
    request = replace(closing.request(task, means.prompts), subject=TITLE)
    made = ask(request, lambda text: closing.accept(task, text), means.model, means.store)
    if not isinstance(made, ClosingDraft):
        raise ModelError(str(made))
    issue.put_outline(replace(plan, titles=made.titles))
    return made.titles


def take_title(context: Context, issue: IssueFolder, title: str) -> None:
    """Give the issue another title: one that was offered, or the person's own. A subject that repeats the old one follows."""
    plan = need_outline(issue)
    text = " ".join(title.split())
    if text.isdigit():
        if not 1 <= int(text) <= len(plan.titles):
            raise UsageError(say("run.notitle", number=text, count=len(plan.titles)))
        text = plan.titles[int(text) - 1]
    follows = plan.subject in ("", plan.title, _without_emoji(plan.title))
    issue.put_outline(replace(plan, title=text, subject=_without_emoji(text) if follows else plan.subject))
    finishing.finish(context, issue)


def _without_emoji(title: str) -> str:
    """Return a title as a subject line says it: what stands before its first letter, number or quotation mark is left out."""
    start = next((at for at, character in enumerate(title) if character.isalnum() or character in "‘“$\"'("), 0)
    return title[start:]
