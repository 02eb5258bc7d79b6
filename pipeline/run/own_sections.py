"""Sections that the editor adds, moves and removes. The model never writes, moves or summarises what they add.

Ids are never used twice: a removed `n1` stays in the history, and the next own section is `n2`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.errors import NotReadyError, UsageError
from pipeline.messages import say
from pipeline.records import OutlineSection, Section, SectionKind
from pipeline.run import finishing, record, taking
from pipeline.run.context import Context
from pipeline.run.editing import bare, need_outline, note_edits, put_back
from pipeline.text import front_matter
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

KINDS: tuple[SectionKind, ...] = ("note", "event", "sponsor", "links")
_BEGUN = ("lede", "story", "takeaways", "closing")
_OWN = re.compile(r"n(\d+)")
Rows = Sequence[OutlineSection]


def add(context: Context, issue: IssueFolder, kind: str, after: str, text: str) -> str:
    """Put a section of the editor's own behind another and return its id; without a text it opens with a to-do mark.

    Of a section's file only the body is taken: its front matter is the program's, and names another section.
    """
    chosen = next((one for one in KINDS if one == kind), None)
    if chosen is None:
        raise UsageError(say("housekeeping.section.kind", kind=kind, known=", ".join(KINDS)))
    _settle(context, issue)
    plan = need_outline(issue)
    issue.known_section(after, plan)
    identifier = _free_id(issue)
    text = front_matter.split(text)[1] if fronted(text) else text
    body = text.strip("\n") or say(f"housekeeping.section.{chosen}", lang=context.settings.newsletter.lang)
    made = Section(identifier, chosen, body + "\n")
    row = OutlineSection(identifier, chosen, section_text.heading(body))
    with issue.together():
        issue.history(identifier).add(section_text.write(made), "edit")
        issue.put_section(_place(plan.sections, after), made)
        _arrange(issue, lambda rows: _behind(rows, row, after))
    return identifier


def begin(context: Context, issue: IssueFolder, identifier: str) -> None:
    """Give a section of the outline that could not be written a file for a person to write in: it opens with a to-do mark.

    One whose file is only gone comes back as it stood. UsageError where there is a file.
    """
    plan = need_outline(issue)
    issue.known_section(identifier, plan)
    if issue.section_path(identifier) is not None:
        raise UsageError(say("desk.section.there"))
    if not put_back(issue, plan, identifier):
        place = [row.id for row in plan.sections].index(identifier)
        row = plan.sections[place]
        told = row.kind if row.kind in _BEGUN else "note"
        body = say(f"run.begin.{told}", lang=context.settings.newsletter.lang, heading=row.heading).strip()
        made = replace(bare(row), body=f"{body}\n")
        with issue.together():
            issue.history(identifier).add(section_text.write(made), "edit")
            issue.put_section(place + 1, made, expected="")
    taking.forget_failure(issue, identifier)


def fronted(text: str) -> bool:
    """Whether a text is that of a section's file, with its front matter."""
    return bool(front_matter.split(text)[0])


def move(context: Context, issue: IssueFolder, section: str, after: str) -> None:
    """Put a section behind another, or before all of them where `after` is empty; its text is not touched."""
    plan = need_outline(issue)
    for identifier in (section, after) if after else (section,):
        issue.known_section(identifier, plan)
    if section == after:
        raise UsageError(say("housekeeping.section.itself", section=section))
    _settle(context, issue)

    def behind(rows: Rows) -> list[OutlineSection]:
        moved = next(row for row in rows if row.id == section)
        return _behind([row for row in rows if row.id != section], moved, after)

    _arrange(issue, behind)


def remove(context: Context, issue: IssueFolder, section: str) -> None:
    """Take a section out of the issue; its text stays in the history, and `bring_back` puts it where it stood."""
    plan = need_outline(issue)
    issue.known_section(section, plan)
    _settle(context, issue)
    plan = need_outline(issue)
    note_edits(issue, plan)
    place = [row.id for row in plan.sections].index(section)
    with issue.together():
        record.keep_removed(issue, section, (plan.sections[place], plan.sections[place - 1].id if place else ""))
        _arrange(issue, lambda rows: [row for row in rows if row.id != section])
        issue.remove_section(section)
        record.keep_brought_back(issue, section, None)


def restore(context: Context, issue: IssueFolder, row: OutlineSection, after: str) -> None:
    """Bring a section back that was taken out, with its last text, behind the one it stood behind (the first where that is gone)."""
    plan = need_outline(issue)
    standing = issue.history(row.id).step(0)
    if standing is None or any(one.id == row.id for one in plan.sections):
        raise UsageError(say("housekeeping.section.there", section=row.id))
    _settle(context, issue)
    plan = need_outline(issue)
    stood = after if any(one.id == after for one in plan.sections) else ""
    with issue.together():
        issue.put_section_text(_place(plan.sections, stood), row.id, standing[1])
        _arrange(issue, lambda rows: _behind(rows, row, stood))
        record.keep_removed(issue, row.id, None)


def bring_back(context: Context, issue: IssueFolder, section: str) -> bool:
    """Bring a section back that was taken out, to where it stood; return whether it was out."""
    stood = record.removed(issue).get(section)
    if stood is None or any(row.id == section for row in need_outline(issue).sections):
        return False
    restore(context, issue, *stood)
    record.keep_brought_back(issue, section, len(issue.history(section).entries()))
    return True


def take_out_again(context: Context, issue: IssueFolder, section: str) -> bool:
    """Take a section out again that `bring_back` brought back, where its text has not changed since; return whether that was so."""
    texts = record.brought_back(issue).get(section)
    plan = need_outline(issue)
    if texts is None or not any(row.id == section for row in plan.sections):
        return False
    note_edits(issue, plan)
    if len(issue.history(section).entries()) != texts:
        return False
    remove(context, issue, section)
    return True


def _settle(context: Context, issue: IssueFolder) -> None:
    """Carry edits of `issue.md` back while the issue still has the order that the person saw."""
    carried, leftovers = finishing.carry_back(context, issue, need_outline(issue), issue.text("issue.md"))
    if carried or leftovers:
        finishing.finish(context, issue)
    if leftovers:
        raise NotReadyError(say("run.leftover"))


def _free_id(issue: IssueFolder) -> str:
    folders = [path.name for path in (issue.path / "history").glob("n*")]
    files = [path.stem.partition("-")[2] for path in (issue.path / "sections").glob("*-n*.md")]
    known = [*folders, *files, *(row.id for row in need_outline(issue).sections)]
    numbers = [int(match[1]) for name in known if (match := _OWN.fullmatch(name))]
    return f"n{max(numbers, default=0) + 1}"


def _behind(rows: Rows, row: OutlineSection, after: str) -> list[OutlineSection]:
    place = _place(rows, after)
    return [*rows[: place - 1], row, *rows[place - 1 :]]


def _place(rows: Rows, after: str) -> int:
    """Return the place of what stands behind a section, counted from 1; the first one where that is empty."""
    return [one.id for one in rows].index(after) + 2 if after else 1


def _arrange(issue: IssueFolder, change: Callable[[Rows], Rows]) -> None:
    """Write the outline with its rows changed, and give every section file the number of its place."""
    stored = issue.text("outline.yaml")
    plan = need_outline(issue)
    rows = tuple(change(plan.sections))
    issue.put_outline(replace(plan, sections=rows), stored.digest if stored else "")
    for position, row in enumerate(rows, start=1):
        issue.place_section(position, row.id)
