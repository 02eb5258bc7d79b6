"""Note by hand that an issue went out elsewhere, put such a note right, or take it back."""

import re

from pipeline import codec
from pipeline.errors import NotReadyError, UsageError
from pipeline.messages import say
from pipeline.run import campaigns, upkeep
from pipeline.run.campaigns import Remembered
from pipeline.run.context import Context
from pipeline.run.sending import alone
from pipeline.state import Journal, marks
from pipeline.workspace import IssueFolder

_OURS = ("smtp", "import")  # what only the program itself notes
_MAILED = ("sent", "started")
_LONGEST = 40
_KNOWN = (*campaigns.SERVICES, "maily")


def mark(context: Context, issue: IssueFolder, where: str) -> str:
    """Note where an issue went out. Returns where it was noted before; "" where nothing was.

    UsageError for what is no place; NotReadyError where our own mail server sent some of it.
    """
    place = where.strip()
    if not place or len(place) > _LONGEST or re.search(r"[\x00-\x1f\x7f-\x9f]", place):
        raise UsageError(say("audience.sent.place", longest=_LONGEST))
    if place.casefold() in _OURS:
        raise UsageError(say("audience.sent.ours", place=place))
    place = place.casefold() if place.casefold() in _KNOWN else place
    with alone(issue):
        _need_unmailed(context, issue)
        known = context.state.sent_issues().get(issue.day.isoformat())
        if known is None:
            upkeep.remember_sent(context, issue, place)
            return ""
        marks.move(context.state, issue.day, place)
        return known[3]


def unmark(context: Context, issue: IssueFolder) -> str:
    """Take back that an issue went out elsewhere, and return where that was.

    UsageError where nothing is noted; NotReadyError where our own mail server or a service that we told to send did it.
    """
    with alone(issue):
        known = context.state.sent_issues().get(issue.day.isoformat())
        if known is None:
            raise UsageError(say("audience.sent.none", date=issue.day))
        _need_unmailed(context, issue)
        stored = context.state.remark(f"campaign {known[3]} {issue.day}")
        if stored and codec.load(Remembered, stored).id:
            raise NotReadyError(say("audience.sent.service", date=issue.day, place=known[3]))
        marks.take_back(context.state, issue.day)
        return known[3]


def _need_unmailed(context: Context, issue: IssueFolder) -> None:
    states = Journal(context.state, context.clock).states(issue.day.isoformat())
    count = sum(state in _MAILED for state in states.values())
    if count:
        raise NotReadyError(say("audience.sent.mailed", date=issue.day, count=count))
