"""An issue that went out is changed by `correct`, which says so to its readers; anything else that would change its text stops here."""

from datetime import date, datetime

from pipeline.errors import NotReadyError
from pipeline.messages import say
from pipeline.run import approval, correct, handed, printed
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


def need(context: Context, day: date, place: str = "", *, desk: bool = False) -> None:
    """Raise NotReadyError where the issue went out. `place` is what would be changed: a section, or a line of the outline."""
    told = _told(context, day)
    if told:
        key = "run.sent.desk" if desk else "run.sent.change"
        raise NotReadyError(say(key, None, **told, command=_command(day, place)))


def notice(context: Context, day: date, place: str) -> str:
    """Return how a place of an issue that went out is put right; nothing where it did not go out."""
    told = _told(context, day)
    return say("desk.sent.section", None, **told, command=_command(day, place)) if told else ""


def need_noted(context: Context, issue: IssueFolder) -> None:
    """Raise NotReadyError where the issue went out and a person edited it since: built now, it would change without a correction.

    One edited place is named: its correction notes all others. An edit of `issue.md` that changes no text of theirs (their order) names none.
    """
    told = _told(context, issue.day)
    edited = correct.edited(context, issue) if told else []
    if edited or (told and printed.edited(issue)):
        commands = f"`newsletter correct {edited[0] if edited else say('run.sent.place')} --date {issue.day}`"
        raise NotReadyError(say("run.sent.edited", None, **told, commands=commands))


def _command(day: date, place: str) -> str:
    at = place if place != "subject" else "title"
    return f"`newsletter correct {at or say('run.sent.place')} --date {day}`"


def _told(context: Context, day: date) -> dict[str, object]:
    """Return where and when an issue went out; nothing where it did not."""
    sent = context.state.sent_issues().get(day.isoformat())
    if sent is None:
        return {}
    when = approval.spoken(context.settings.newsletter, datetime.fromisoformat(sent[2]))
    return {"date": day, "place": handed.place_name(sent[3]), "sent": when}
