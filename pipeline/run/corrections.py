"""The corrections of sent issues: kept beside the issue that was wrong, told by the next one."""

from dataclasses import replace
from datetime import date, datetime

from pipeline import codec
from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.records import Correction
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder

FILE = "corrections.json"


def corrections(issue: IssueFolder) -> tuple[Correction, ...]:
    """Return the corrections of an issue, oldest first."""
    stored = issue.text(FILE)
    if stored is None:
        return ()
    try:
        return codec.load(tuple[Correction, ...], stored.text)
    except codec.CodecError as error:
        raise IssueError(say("workspace.broken", path=issue.path / FILE, detail=error)) from error


def earlier(context: Context, day: date) -> tuple[Correction, ...]:
    """Return the corrections of all sent issues before `day`, each with the date of its issue."""
    numbers = {key: row[0] for key, row in context.state.sent_issues().items() if key < day.isoformat()}
    return tuple(
        replace(one, issue=key, number=number)
        for key, number in numbers.items()
        for one in corrections(context.issue(date.fromisoformat(key)))
    )


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
