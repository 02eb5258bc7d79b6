"""What comes last was written without a section that has come since: write it again, or say how, where a person has changed it.

A section that fails in the night does not keep lede, takeaways and titles from being written. Which sections they did not see is
noted in `issue.json` with them, so that the run that has the section can put this right.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pipeline import codec
from pipeline.errors import ModelError
from pipeline.messages import say
from pipeline.records import ClosingDraft, Outline, OutlineSection, Section
from pipeline.run import record, unseen
from pipeline.run.heads import TITLE
from pipeline.run.lacking import reason
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest

KEY = "without"
PARTS = ("lede", "takeaways")


@dataclass(frozen=True, slots=True)
class Without:
    """The sections that what comes last did not see, and the head of the outline as it was written then.

    `left` holds the digests of the parts that were left to the person, when they were left: one that has changed since is settled.
    """

    sections: tuple[str, ...]
    head: str
    left: Mapping[str, str] = field(default_factory=dict)
    usd: float = 0.0
    why: str = ""


def missing(issue: IssueFolder, plan: Outline) -> tuple[str, ...]:
    """Return the stories of the outline that have no section yet."""
    return tuple(row.id for row in plan.sections if row.kind == "story" and issue.section_path(row.id) is None)


def note(issue: IssueFolder, sections: tuple[str, ...], plan: Outline, *, whole: bool = True) -> None:
    """Note which sections what comes last is about to be written without, and the head that it gives the outline; none: forget it.

    Where it is not the whole of what comes last, what was noted of the other parts stays.
    """
    earlier = None if whole else _noted(issue)
    if earlier is None:
        record.keep(issue, KEY, Without(sections, _head(plan)) if sections else None)


def come(issue: IssueFolder, plan: Outline) -> tuple[str, ...]:
    """Return the sections that have come since what comes last was written without them."""
    noted = _noted(issue)
    gone = missing(issue, plan)
    known = {row.id for row in plan.sections}
    return tuple(one for one in noted.sections if one in known and one not in gone) if noted else ()


def left(issue: IssueFolder) -> bool:
    """Whether what comes last was left to the person already."""
    noted = _noted(issue)
    return noted is not None and bool(noted.left)


def touched(issue: IssueFolder, plan: Outline) -> bool:
    """Whether a person changed, locked, chose or asked anew anything of what comes last."""
    noted = _noted(issue)
    if noted is None or noted.head != _head(plan) or record.turned_down(issue):
        return True
    return any(_changed(issue, row) for row in plan.sections if row.kind in PARTS)


def again(issue: IssueFolder, plan: Outline) -> bool:
    """Whether what comes last will be written again when what it did not see has come."""
    return _noted(issue) is not None and not left(issue) and not touched(issue, plan)


def leave(issue: IssueFolder, plan: Outline, usd: float) -> None:
    """Leave what comes last to the person, each part at about this price; one that was written anew is settled already."""
    noted = _noted(issue)
    if noted is None:
        return
    parts = {row.id: _digest(issue, plan, row.id) for row in plan.sections if row.kind in PARTS and _first(issue, row)}
    if not record.turned_down(issue):
        parts[TITLE] = _digest(issue, plan, TITLE)
    record.keep(issue, KEY, replace(noted, left=parts, usd=round(usd, 6), why="") if parts else None)


def failed(issue: IssueFolder, error: ModelError) -> None:
    """Note why what comes last could not be written again: the next run tries once more."""
    noted = _noted(issue)
    if noted is not None:
        record.keep(issue, KEY, replace(noted, why=reason("closing", str(error))))


def write(issue: IssueFolder, plan: Outline, made: ClosingDraft) -> Outline:
    """Put what was written again in the place of what nobody had changed or nothing was, and return the outline with its new head."""
    for row in plan.sections:
        if row.kind not in PARTS:
            continue
        found = issue.section(row.id)
        body = made.lede if row.kind == "lede" else made.takeaways
        if not body or (found is None and issue.history(row.id).step(0) is not None):
            continue  # a part that could not be used leaves what is there; what a person took out stays out
        section = Section(row.id, row.kind, body)
        issue.history(row.id).add(section_text.write(section), "draft")
        position = plan.sections.index(row) + 1
        issue.put_section(position, section, expected=found[1].digest if found else None)
    titles = made.titles or plan.titles
    headed = replace(
        plan,
        titles=titles,
        title=titles[0] if titles else plan.title,
        subject=made.subject or plan.subject,
        preheader=made.preheader or plan.preheader,
    )
    issue.put_outline(headed)
    issue.put_ledger({**issue.ledger(), **made.figures})
    return headed


def lines(issue: IssueFolder, plan: Outline) -> list[str]:
    """Return a line where what comes last lacks a section that is there, and one where it saw another text of one: what to do."""
    return [*_lacking(issue, plan), *unseen.lines(issue, plan)]


def _lacking(issue: IssueFolder, plan: Outline) -> list[str]:
    """Return why a section is lacking, and what to do at what price."""
    noted, sections = _noted(issue), come(issue, plan)
    if noted is None or not sections:
        return []
    names = ", ".join(sections)
    if noted.why:
        return [say("run.without.failed", sections=names, detail=noted.why)]
    if not noted.left:
        return [say("run.without.run", sections=names)]
    open_ = [part for part, name in noted.left.items() if _digest(issue, plan, part) == name]
    commands = ", ".join(f"`newsletter regenerate {part}`" for part in open_)
    return [say("run.without.offer", sections=names, commands=commands, cost=noted.usd)] if open_ else []


def _noted(issue: IssueFolder) -> Without | None:
    noted = issue.journal().get(KEY)
    return codec.decode(Without, noted) if noted else None


def _head(plan: Outline) -> str:
    return digest("\n".join((*plan.titles, plan.title, plan.subject, plan.preheader)))


def _digest(issue: IssueFolder, plan: Outline, part: str) -> str:
    """Return the digest of a part as it stands."""
    if part == TITLE:
        return _head(plan)
    found = issue.section(part)
    return found[1].digest if found else ""


def _first(issue: IssueFolder, row: OutlineSection) -> bool:
    """Whether the section is there, and no second draft of it was ever made."""
    drafts = [past for past in issue.history(row.id).entries() if past.by == "draft"]
    return issue.section_path(row.id) is not None and len(drafts) < 2


def _changed(issue: IssueFolder, row: OutlineSection) -> bool:
    """Whether a section stands otherwise than its only draft; one that a person took out is not missed."""
    found, drafted = issue.section(row.id), issue.history(row.id).last_draft()
    if found is None or drafted is None:
        return False
    return not _first(issue, row) or found[1].text != drafted[1]
