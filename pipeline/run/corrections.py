"""The corrections of sent issues: kept beside the issue that was wrong, told by the next one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from pipeline import codec
from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.records import Correction, Section
from pipeline.run import netting
from pipeline.run.context import Context
from pipeline.text import replacing
from pipeline.workspace import IssueFolder

FILE = "corrections.json"
LINES = ("title", "preheader")
"""What can be put right beside the sections: lines of the outline that the web page, the archive and its feed show."""


def corrections(issue: IssueFolder) -> tuple[Correction, ...]:
    """Return the corrections of an issue, oldest first."""
    stored = issue.text(FILE)
    if stored is None:
        return ()
    try:
        return codec.load(tuple[Correction, ...], stored.text)
    except codec.CodecError as error:
        raise IssueError(say("workspace.broken", path=issue.path / FILE, detail=error)) from error


def standing(context: Context, issue: IssueFolder) -> tuple[Correction, ...]:
    """Return what there is to tell of the corrections of an issue: those that nobody heard of in between are one, or none."""
    notes = corrections(issue)
    ends = [*mail_ends(context, issue), *_heard(context, issue, notes)]
    return tuple(one for group in netting.parted(notes, ends) for one in net(issue, group))


def net(issue: IssueFolder, notes: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return what there is to tell of notes of which no reader heard before the last of them was made."""
    return netting.net(notes, {name: said_at(issue, name) for name in {one.section for one in notes}})


def _heard(context: Context, issue: IssueFolder, notes: Sequence[Correction]) -> list[int]:
    """Return how many notes there were when each later issue went out, which told them."""
    went = [datetime.fromisoformat(row[2]) for key, row in context.state.sent_issues().items() if key > f"{issue.day}"]
    return [sum(one.made <= at for one in notes) for at in went]


def said_at(issue: IssueFolder, place: str) -> str:
    """Return what an issue says at a place now: the body of a section or a line of the outline, nothing where it is gone."""
    if place in LINES:
        outline = issue.outline()
        return getattr(outline, place) if outline else ""
    found = issue.section(place, Section(place, "story", ""))
    return found[0].body if found else ""


def earlier(context: Context, day: date) -> tuple[Correction, ...]:
    """Return the corrections of all sent issues before `day`, each with the date of its issue."""
    numbers = {key: row[0] for key, row in context.state.sent_issues().items() if key < day.isoformat()}
    return tuple(
        replace(one, issue=key, number=number)
        for key, number in numbers.items()
        for one in standing(context, context.issue(date.fromisoformat(key)))
    )


def spelt_out(context: Context, day: date) -> tuple[Correction, ...]:
    """Return the corrections of earlier issues as whole sentences: a bare `95%` does not say what it was about."""
    return tuple(spelt for one in earlier(context, day) for spelt in spelt_sentences(context, one))


def spelt_sentences(context: Context, one: Correction) -> list[Correction]:
    """Return a correction, with its issue, once for each sentence of the corrected text that says what is right, as it was and is."""
    folder = context.issue(date.fromisoformat(one.issue))
    if not one.now:
        return [one]
    text = said_at(folder, one.section)
    texts = [text] if one.section in LINES else replacing.readable(text).splitlines()
    spelt = [
        replace(one, was=was, now=text)
        for text in texts
        if (was := replacing.put_right(text, one.now, one.was)) != text
    ]
    return spelt or [one]


def untold(context: Context, day: date) -> tuple[Correction, ...]:
    """Return the corrections of earlier issues that this one tells: made since the last issue before it went out, and before it went out itself."""
    went = {key: datetime.fromisoformat(row[2]) for key, row in context.state.sent_issues().items()}
    since = max((at for key, at in went.items() if key < day.isoformat()), default=None)
    until = went.get(day.isoformat())
    return tuple(
        one
        for one in earlier(context, day)
        if (since is None or one.made >= since) and (until is None or one.made <= until)
    )


# --- which correction mails were begun: each ends with one correction, and its journal is named after it


def mail_ends(context: Context, issue: IssueFolder) -> list[int]:
    """Return up to which correction each mail of an issue tells, in order."""
    return [int(word) for word in context.state.remark(_mails(issue)).split()]


def mail_keys(context: Context, issue: IssueFolder) -> tuple[str, ...]:
    """Return the journals of an issue's correction mails, in order."""
    return tuple(mail_key(issue, end) for end in mail_ends(context, issue))


def mail_key(issue: IssueFolder, end: int) -> str:
    """Return the name of the journal of the mail that ends with that correction: `2026-11-18#c2`."""
    return f"{issue.day}#c{end}"


def begin_mail(context: Context, issue: IssueFolder, end: int) -> None:
    """Remember, before the first one goes out, that a mail tells everything up to that correction."""
    context.state.note(_mails(issue), " ".join(str(one) for one in (*mail_ends(context, issue), end)))


def _mails(issue: IssueFolder) -> str:
    return f"correction mails {issue.day}"
