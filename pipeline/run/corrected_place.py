"""A place of a sent issue that can be put right: a section, or a line of the outline (`title`, `preheader`).

The subject is none: it went out with the mail and stands nowhere else.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.publish.carry_back import CarriedBack
from pipeline.records import Outline, PastStory, Section
from pipeline.run import finishing, printed
from pipeline.run.context import Context
from pipeline.run.corrections import LINES, corrections
from pipeline.run.editing import bare, need_outline, need_section
from pipeline.text import replacing
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder


@dataclass(frozen=True, slots=True)
class Place:
    """One place as it stands. `seen` is what the program saw last, `earlier` every text it ever saw; None and empty where nobody knows."""

    id: str
    text: str
    seen: str | None
    earlier: tuple[str, ...]


def unsettled(context: Context, issue: IssueFolder) -> CarriedBack:
    """Return what an edit of `issue.md` says that no build has carried into the sections yet; they stay as they are."""
    outline = need_outline(issue)
    file = printed.read(issue, partial(finishing.as_built, context, issue, outline)) if printed.edited(issue) else None
    return finishing.edit_of(context, issue, outline, file) if file else CarriedBack()


def read(context: Context, issue: IssueFolder, identifier: str, edit: CarriedBack) -> Place:
    """Return a place as an edit of `issue.md` leaves it; UsageError where the issue has none of that name."""
    if identifier == "subject":
        raise UsageError(say("housekeeping.correct.subject"))
    outline = need_outline(issue)
    if identifier == "title":
        return _title(context, issue, " ".join((edit.title or outline.title).split()))
    if identifier == "preheader":
        seen = issue.journal().get(printed.PREHEADER)
        return Place(identifier, outline.preheader, *((seen, (seen,)) if isinstance(seen, str) else (None, ())))
    _, position, section, _ = need_section(issue, identifier)
    row = outline.sections[position - 1]
    history = issue.history(identifier)
    last = history.step(0)
    texts = tuple(section_text.read(history.text(past.n), bare(row)).body for past in history.entries())
    body = next((one.body for one in edit.sections if one.id == identifier), section.body)
    return Place(identifier, body, section_text.read(last[1], bare(row)).body if last else None, texts)


def _title(context: Context, issue: IssueFolder, text: str) -> Place:
    """Return the title, held against the one that went out with what was put right in it."""
    sent = context.state.sent_issues().get(issue.day.isoformat())
    if sent is None or not sent[1]:
        return Place("title", text, None, ())
    title = sent[1]
    for one in corrections(issue):
        title = replacing.put_right(title, one.was, one.now) if one.section == "title" else title
    return Place("title", text, title, (sent[1], title))


def heading(text: str, identifier: str) -> str:
    """Return what a correction of that place is called after: the section's heading, nothing for a line."""
    return "" if identifier in LINES else section_text.plain(section_text.heading(text))


def write(context: Context, issue: IssueFolder, place: Place, text: str) -> None:
    """Write the text of a place; EditConflictError where its file is no longer what was read."""
    if place.id in LINES:
        stored = issue.text("outline.yaml")
        outline, line = need_outline(issue), " ".join(text.split())
        outline = replace(outline, title=line) if place.id == "title" else replace(outline, preheader=line)
        issue.put_outline(outline, expected=stored.digest if stored else None)
        return
    outline, position, section, name = need_section(issue, place.id)
    changed = section_text.with_body(section, text)
    _tell(context, issue, outline, section, text)
    issue.history(place.id).add(section_text.write(changed), "edit")
    issue.put_section(position, changed, expected=name)


def _tell(context: Context, issue: IssueFolder, outline: Outline, section: Section, text: str) -> None:
    """Give a corrected heading to the outline and to what later issues know of this one: a follow-up names it."""
    right, was = section_text.printed_heading(text), section_text.printed_heading(section.body)
    if not right or right == was:
        return
    day = issue.day.isoformat()
    past = [one for one in context.state.past_stories(date.max) if one.date == day]

    def told(one: PastStory) -> PastStory:
        return replace(one, heading=right, text=text) if one.heading == was else one

    context.state.remember_stories(issue.day, [told(one) for one in past])
    rows = tuple(replace(one, heading=right) if one.id == section.id else one for one in outline.sections)
    issue.put_outline(replace(outline, sections=rows))
