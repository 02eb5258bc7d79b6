"""Put right what a sent issue said wrong: the section, the outputs, and a note of what it was, kept in `corrections.json`."""

from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from pipeline import codec
from pipeline.errors import IssueNotFoundError, UsageError
from pipeline.messages import say
from pipeline.records import Correction, Section
from pipeline.run import finishing
from pipeline.run.context import Context
from pipeline.run.corrections import FILE, corrections, put_right
from pipeline.run.editing import bare, need_outline, need_section
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder


def newest_sent(context: Context) -> date:
    """Return the date of the newest sent issue that is here."""
    days = [day for day in context.state.sent_issues() if context.issue(date.fromisoformat(day)).exists()]
    if not days:
        raise IssueNotFoundError(say("housekeeping.correct.nosent"))
    return date.fromisoformat(days[-1])


def correct(context: Context, issue: IssueFolder, identifier: str, change: tuple[str, str] | None) -> list[Correction]:
    """Note corrections of a section, build the outputs again, and return what was noted.

    `change` is (was, is): put into the section where it still says `was`. Without it, what a person changed in the section's
    file since the program last saw it is the correction.
    """
    if issue.day.isoformat() not in context.state.sent_issues():
        raise UsageError(say("housekeeping.correct.unsent", date=issue.day))
    _, position, current, digest = need_section(issue, identifier)
    changed = current if change is None else _changed(current, *change)
    pairs = _edits(issue, current) if change is None else [change]
    if not pairs or not is_new(issue, identifier, change):
        raise UsageError(say("housekeeping.correct.nothing", section=identifier))
    heading = section_text.plain(section_text.heading(changed.body))
    made = [Correction(context.now(), identifier, was, now, heading=heading) for was, now in pairs]
    known = corrections(issue)
    issue.put(FILE, codec.dump([*known, *made], indent=2) + "\n")
    issue.history(identifier).add(section_text.write(changed), "edit")
    issue.put_section(position, changed, expected=digest)
    finishing.finish(context, issue)
    return made


def is_new(issue: IssueFolder, identifier: str, change: tuple[str, str] | None) -> bool:
    """Whether there is something to put right: an edit of the file, or a change that was not noted before."""
    current = need_section(issue, identifier)[2]
    if change is None:
        return bool(_edits(issue, current))
    noted = {(one.section, one.was, one.now) for one in corrections(issue)}
    return (identifier, *change) not in noted or change[0] in current.body


def _changed(current: Section, was: str, now: str) -> Section:
    """Return the section with its text put right; one that a person put right already stays as it is."""
    if not was.strip() or was == now:
        raise UsageError(say("housekeeping.correct.both"))
    mended = put_right(current.body, was, now)
    if mended != current.body:
        return replace(current, body=mended)
    if now and was in current.body:
        raise UsageError(say("housekeeping.correct.part", section=current.id, was=was))
    if now and now in current.body:
        return current
    raise UsageError(say("housekeeping.correct.absent", section=current.id, was=was))


def _edits(issue: IssueFolder, current: Section) -> list[tuple[str, str]]:
    """Return the sentences that the file says otherwise than the last text the program saw, as readers read them."""
    row = next(row for row in need_outline(issue).sections if row.id == current.id)
    seen = issue.history(current.id).step(0)
    old = section_text.placed(section_text.read(seen[1], bare(row)).body) if seen else []
    new = section_text.placed(current.body)
    before, after = ([f"{one.key} {one.plain}".strip() for one in placed] for placed in (old, new))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        (" ".join(before[low:high]), " ".join(after[left:right]))
        for kind, low, high, left, right in matcher.get_opcodes()
        if kind != "equal"
    ]
