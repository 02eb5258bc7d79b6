"""An issue that went out is changed by `correct`, which says so to its readers; anything else that would change its text stops here."""

from datetime import date, datetime

from pipeline.errors import NotReadyError
from pipeline.messages import say
from pipeline.run import approval, correct, handed
from pipeline.run.context import Context
from pipeline.run.corrections import LINES
from pipeline.run.editing import need_outline
from pipeline.workspace import IssueFolder


def need(context: Context, day: date, place: str = "", *, desk: bool = False) -> None:
    """Raise NotReadyError where the issue went out. `place` is what would be changed: a section, or a line of the outline."""
    told = _told(context, day)
    if told:
        at = place if place != "subject" else "title"
        command = f"`newsletter correct {at or say('run.sent.place')} --date {day}`"
        raise NotReadyError(say("run.sent.desk" if desk else "run.sent.change", None, **told, command=command))


def need_noted(context: Context, issue: IssueFolder) -> None:
    """Raise NotReadyError where the issue went out and a person edited it since: built now, it would change without a correction.

    One place is named, an edited one where its file tells so: its correction notes all others that were edited.
    """
    told = _told(context, issue.day)
    edited = [name for name in _places(issue) if correct.is_new(context, issue, name, None)] if told else []
    if edited:
        named = next((name for name in edited if correct.is_edited(context, issue, name)), edited[-1])
        commands = f"`newsletter correct {named} --date {issue.day}`"
        raise NotReadyError(say("run.sent.edited", None, **told, commands=commands))


def _places(issue: IssueFolder) -> list[str]:
    rows = need_outline(issue).sections
    return [*LINES, *(row.id for row in rows if issue.section_path(row.id) is not None)]


def _told(context: Context, day: date) -> dict[str, object]:
    """Return where and when an issue went out; nothing where it did not."""
    sent = context.state.sent_issues().get(day.isoformat())
    if sent is None:
        return {}
    when = approval.spoken(context.settings.newsletter, datetime.fromisoformat(sent[2]))
    return {"date": day, "place": handed.place_name(sent[3]), "sent": when}
