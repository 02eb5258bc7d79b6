"""A rewrite that was not taken yet: by hunk, for the section as it stands; taking it is one entry of the history."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import codec
from pipeline.draft import merge
from pipeline.errors import EditConflictError, IssueError, UsageError
from pipeline.messages import say
from pipeline.records import Figure, Outline, OutlineSection, Section
from pipeline.run import authorship, conflicts, finishing, planned, record
from pipeline.run.context import Context
from pipeline.run.editing import bare, need_outline, need_section, put_back
from pipeline.run.lost import Lost
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import remove


@dataclass(frozen=True, slots=True)
class Proposal:
    """A rewrite that was not taken yet. `digest` names the section file that it was made for.

    `asked` is the text that it was asked for: what the person took out of that since stays out, however often it is merged anew.

    Where the section gets another story, `story` names it, `heading` and `articles` are what the outline gets with it, and `left` is
    what the person wrote of the old one: it goes with that. `kept_out` are its sentences that told again what the person had given up,
    `put_back` the person's that it forgot, `lost` what of the answer could not be used, and the names of why.
    """

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
    story: str = ""
    heading: str = ""
    articles: tuple[str, ...] = ()
    attempt: int = 0
    left: tuple[str, ...] = ()
    asked: str = ""
    kept_out: tuple[str, ...] = ()
    put_back: tuple[str, ...] = ()
    lost: tuple[Lost, ...] = ()


def standing(issue: IssueFolder, identifier: str) -> tuple[Outline, int, Section, str]:
    """Return outline, place, section and the digest of its file.

    One whose file is gone stands as it stood last; one that could not be drafted stands empty. Both have no digest.
    """
    plan = need_outline(issue)
    issue.known_section(identifier, plan)
    position = [row.id for row in plan.sections].index(identifier) + 1
    row = plan.sections[position - 1]
    found = issue.section(identifier, bare(row))
    if found is not None:
        return plan, position, found[0], found[1].digest
    last = issue.history(identifier).step(0)
    return plan, position, section_text.read(last[1], bare(row)) if last else bare(row), ""


def pending(issue: IssueFolder, identifier: str) -> Proposal | None:
    """Return the proposal that waits for a section, if any."""
    stored = issue.text(f"proposals/{identifier}.json")
    if stored is None:
        return None
    try:
        found = codec.load(Proposal, stored.text)
        return replace(found, asked=found.asked or found.mine)  # an earlier version noted only what it was merged into
    except codec.CodecError as error:
        path = issue.path / f"proposals/{identifier}.json"
        raise IssueError(say("workspace.broken", path=path, detail=error)) from error


def renewed(issue: IssueFolder, proposal: Proposal) -> Proposal:
    """Return a proposal that nobody settled yet for the section as it stands now: the stored answer merged anew, nothing is asked.

    One whose section stands as it did is returned as it is, and so is what is left of one that was taken.
    """
    plan, position, current, digest = standing(issue, proposal.section)
    if _is_for(proposal, current, digest) or proposal.attempt <= record.answered(issue).get(proposal.section, 0):
        return proposal
    if current.locked is True:
        raise UsageError(say("run.locked.all", section=proposal.section))
    row = plan.sections[position - 1]
    whose = planned.whose(issue, row, authorship.of(issue.history(row.id), row))
    whose = whose.of_other_story(current) if proposal.story else whose.asked(proposal.asked, proposal.instruction)
    merged = whose.merged(current, proposal.theirs, proposal.asked)
    return replace(
        proposal,
        digest=digest,
        mine=current.body,
        merged=merged.body,
        hunks=merged.hunks,
        conflicts=merged.conflicts,
        kept_out=merged.kept_out,
    )


def take(context: Context, issue: IssueFolder, identifier: str, numbers: Collection[int] | None = None) -> None:
    """Take hunks of a waiting proposal (None: all, none of them: drop it), check and build again.

    Where the section changed since it was made, all of it is merged anew; single hunks are no longer those that the person chose.
    Conflicts that nobody settled stay in the proposal until the person takes one sentence or the other, or drops it.
    """
    proposal = pending(issue, identifier)
    if proposal is None:
        raise UsageError(say("run.regenerate.noproposal", section=identifier))
    put_back(issue, need_outline(issue), identifier)
    _, _, current, digest = standing(issue, identifier)
    dropped = numbers is not None and not numbers
    if numbers is None:
        proposal = renewed(issue, proposal)
    if not dropped and not _is_for(proposal, current, digest):
        raise EditConflictError(say("run.regenerate.moved", section=identifier, instruction=proposal.instruction))
    with _telling(issue, identifier):
        _take(issue, proposal, numbers)
        finishing.finish(context, issue)
        issue.end()


def _take(issue: IssueFolder, proposal: Proposal, numbers: Collection[int] | None) -> None:
    """Write what is taken of a proposal and what is to be known of it, all of it or nothing.

    That it was taken stays noted until it is checked and built; of what a person turned down nothing is to be finished.
    """
    plan, position, current, _ = standing(issue, proposal.section)
    dropped = numbers is not None and not numbers
    identifier = proposal.section
    with issue.together():
        if not dropped or not proposal.hunks:
            issue.begin(_taking(identifier, proposal.instruction, proposal.story))
        record.settle(issue, identifier, proposal.attempt)
        chosen = [hunk.number for hunk in proposal.hunks] if numbers is None else list(numbers)
        body = current.body if dropped else merge.take(proposal.mine, proposal.hunks, chosen)
        _hold(current, body)
        if body != current.body:
            _put(issue, plan, position, replace(current, body=body), proposal)
        if not dropped and (now := issue.history(identifier).standing()) is not None:
            record.note_taken(issue, identifier, _question(proposal.instruction, proposal.story), now.n)
        left = () if dropped else conflicts.standing(body, proposal.conflicts)
        if left:
            _keep(issue, replace(proposal, conflicts=left, mine=body, merged=body, hunks=()))
        else:
            remove(issue.path / f"proposals/{identifier}.json")


def taken_before(issue: IssueFolder, identifier: str, words: str, story: str) -> Path | None:
    """Return the file of the history with the text that the same question came to last, where it was taken.

    It is the same where its words are and it tells the same story: the one that the section has, or is to get by name (`story`).
    """
    entry = record.taken(issue, identifier).get(_question(words, story), 0)
    if not entry:
        return None
    history, now = issue.history(identifier), standing(issue, identifier)[2]
    told = section_text.read(history.text(entry), now).story
    return history.path(entry) if told == (story or now.story) else None


def _question(words: str, story: str) -> str:
    """Name what a rewrite was asked for: its words, and the other story where it was to tell one."""
    return f"--from {story} {words}".rstrip() if story else words


@contextmanager
def _telling(issue: IssueFolder, identifier: str) -> Iterator[None]:
    """Where the disk ends the block after files have changed, say which did and how it goes on."""
    try:
        yield
    except IssueError as error:
        if type(error) is IssueError and half_taken(issue, identifier):
            raise IssueError(say("run.regenerate.halfway", section=identifier, detail=error)) from error
        raise


def half_taken(issue: IssueFolder, identifier: str) -> bool:
    """Whether a rewrite went into its section, and what comes after was not done."""
    return issue.half_done(f"take {identifier} ")


def complete(context: Context, issue: IssueFolder, identifier: str, instruction: str, story: str) -> bool:
    """End the taking of the rewrite that these very words had, where it was broken off; return whether that was so.

    The words ask for nothing new then: what they brought stands in the section already. `story` is the id of the other story.
    """
    if issue.begun != _taking(identifier, instruction, story):
        return False
    with _telling(issue, identifier):
        finishing.finish(context, issue)
        issue.end()
    return True


def _hold(current: Section, body: str) -> None:
    """UsageError where a text that was typed into a place of a rewrite leaves out a locked sentence."""
    locked = current.locked if isinstance(current.locked, tuple) else ()
    said = [part.plain for part in section_text.placed(body)] if locked else []
    for part in section_text.placed(current.body):
        if part.plain in locked and part.plain not in said:
            raise UsageError(say("run.locked.lost", section=current.id, sentence=part.plain))
        if part.plain in locked:
            said.remove(part.plain)


def _taking(identifier: str, instruction: str, story: str) -> str:
    """Name the taking of a rewrite, so that who asks for the same again finds it taken."""
    return f"take {identifier} {story} {instruction}".rstrip() + "\n"


def _put(issue: IssueFolder, plan: Outline, position: int, made: Section, proposal: Proposal) -> None:
    """Write the section with what was taken, and what is to be known of it."""
    _, _, current, digest = standing(issue, made.id)
    row = plan.sections[position - 1]
    if proposal.story:
        row = _swapped(issue, plan, row, proposal, made.body)
    body = section_text.ended(made.body, current.body)
    changed = replace(made, body=body, story=row.story, articles=row.articles)
    if proposal.figures:
        issue.put_ledger({**issue.ledger(), **proposal.figures})
    _remember(issue, current, changed, proposal)
    issue.put_section(position, changed, expected=digest)


def _is_for(proposal: Proposal, current: Section, digest: str) -> bool:
    """Whether the section stands as it did when the proposal was made: the same file, or the text of one that was gone."""
    return proposal.digest == digest if proposal.digest else proposal.mine == current.body


def _keep(issue: IssueFolder, proposal: Proposal) -> None:
    """Keep what is left of a proposal, for the section as it stands now."""
    digest = need_section(issue, proposal.section)[3]
    kept = replace(proposal, digest=digest, figures=None, cost_usd=0.0)
    issue.put(f"proposals/{proposal.section}.json", codec.dump(kept, indent=2) + "\n")


def _swapped(issue: IssueFolder, plan: Outline, row: OutlineSection, proposal: Proposal, body: str) -> OutlineSection:
    """Give a section another story in the outline; articles that the chosen text still cites stay with it."""
    cited = [name for name in section_text.cited([body]) if name not in proposal.articles]
    articles = (*proposal.articles, *cited)
    changed = replace(row, story=proposal.story, heading=proposal.heading, articles=articles, angle="")
    record.keep_row(issue, row)
    issue.put_outline(replace(plan, sections=tuple(changed if one.id == row.id else one for one in plan.sections)))
    return changed


def _remember(issue: IssueFolder, current: Section, changed: Section, proposal: Proposal) -> None:
    """Keep the rewrite as the base of later merges and the person's choice as the step after their own text.

    Where both are the same text one entry says it; else an undo entry sets the place back in between, so that undoing the choice
    gives the person's text and not the bare rewrite.
    """
    history = issue.history(current.id)
    theirs = section_text.write(replace(changed, body=proposal.theirs))
    if not history.entries() and not current.body:
        history.add(theirs, "draft")
        history.add(section_text.write(changed), "merge")
        return
    before = history.add(section_text.write(current), "edit")
    history.add(theirs, "draft")
    if changed.body != proposal.theirs:
        history.add(section_text.write(current), "undo", base=before)
        history.add(section_text.write(changed), "merge")
