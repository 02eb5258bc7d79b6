"""Note by hand that an issue went out elsewhere, put such a note right, or take it back."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.errors import NotReadyError, UsageError
from pipeline.messages import say
from pipeline.records import Finding
from pipeline.run import approval, campaigns, finishing, handed, past, upkeep
from pipeline.run.context import Context
from pipeline.run.sending import alone
from pipeline.state import Journal, marks
from pipeline.workspace import IssueFolder

_OURS = ("smtp", past.PLACE)  # what only the program itself notes
_MAILED = ("sent", "started")
_LONGEST = 40
_KNOWN = (*campaigns.SERVICES, "maily")


def mark(context: Context, issue: IssueFolder, where: str) -> str:
    """Note where an issue went out, which ends what was approved for it. Returns where it was noted before; "" where nothing was.

    UsageError for what is no place; NotReadyError where our own mail server sent some of it, or another service was told to send it.
    """
    place = where.strip()
    if not place or len(place) > _LONGEST or re.search(r"[\x00-\x1f\x7f-\x9f]", place):
        raise UsageError(say("audience.sent.place", longest=_LONGEST))
    if place.casefold() in _OURS:
        raise UsageError(say("audience.sent.ours", place=place))
    place = place.casefold() if place.casefold() in _KNOWN else place
    with alone(issue):
        _need_unmailed(context, issue)
        handed.need_quiet(context, issue.day, but=place)
        known = context.state.sent_issues().get(issue.day.isoformat())
        approval.withdraw(context, issue)
        if known is None:
            upkeep.remember_sent(context, issue, place)
            return ""
        marks.move(context.state, issue.day, place)
        return known[3]


def open_blocks(context: Context, issue: IssueFolder) -> list[Finding]:
    """Return what would have stopped a send of ours, in the texts as they are now; nothing is written."""
    found = finishing.examine(context, issue, finishing.load(context, issue))
    return [one for one in found if finishing.is_open_block(one)]


def unmark(context: Context, issue: IssueFolder) -> str:
    """Take back that an issue went out elsewhere, or that it was imported, and return where that was.

    UsageError where nothing is noted; NotReadyError where our own mail server or a service that we told to send did it.
    """
    with _alone(issue):
        known = context.state.sent_issues().get(issue.day.isoformat())
        if known is None:
            raise UsageError(say("audience.sent.none", date=issue.day))
        _need_unmailed(context, issue)
        name = by_service(context, issue)
        if name:
            place = handed.place_name(name)
            raise NotReadyError(say("audience.sent.service", date=issue.day, place=place, name=name))
        marks.take_back(context.state, issue.day)
        return known[3]


def by_service(context: Context, issue: IssueFolder) -> str:
    """Return the service that was told to send an issue, so that nobody can take back that it was sent; "" where none was."""
    known = context.state.sent_issues().get(issue.day.isoformat())
    for name, one in handed.at(context, issue.day).items():
        older = one.started is None and one.id  # noted by a program that did not tell a draft apart
        if one.going or (older and known is not None and name == known[3]):
            return name
    return ""


@contextmanager
def _alone(issue: IssueFolder) -> Iterator[None]:
    """Hold the issue's send lock; an imported issue has no folder, and gets none by this."""
    if not issue.path.exists():
        yield
        return
    with alone(issue):
        yield


def _need_unmailed(context: Context, issue: IssueFolder) -> None:
    states = Journal(context.state, context.clock).states(issue.day.isoformat())
    count = sum(state in _MAILED for state in states.values())
    if count:
        raise NotReadyError(say("audience.sent.mailed", date=issue.day, count=count))
