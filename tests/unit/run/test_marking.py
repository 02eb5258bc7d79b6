"""That an issue went out elsewhere: noted once, put right, taken back; never where our own server mailed it."""

import pytest

from pipeline.errors import LockedError, NotReadyError, UsageError
from pipeline.run import marking, upkeep
from pipeline.run.context import Context
from pipeline.run.sending import alone
from pipeline.state import Journal
from tests.unit.run.sample import DAY


def _place(context: Context) -> str:
    known = context.state.sent_issues().get(DAY.isoformat())
    return known[3] if known else ""


@pytest.mark.parametrize("where", ["", "  ", "smtp", " SMTP ", "import", "a\nb", "x" * 41])
def test_what_is_no_other_place_is_refused(context: Context, where: str) -> None:
    with pytest.raises(UsageError):
        marking.mark(context, context.issue(DAY), where)
    assert _place(context) == ""


def test_a_second_note_puts_the_first_right(context: Context) -> None:
    issue = context.issue(DAY)
    assert marking.mark(context, issue, "mialy") == ""
    told = context.state.past_stories(DAY.replace(year=2027))
    at = context.state.sent_issues()[DAY.isoformat()][2]
    assert marking.mark(context, issue, " Maily ") == "mialy"
    assert (_place(context), context.state.sent_issues()[DAY.isoformat()][2]) == ("maily", at)
    assert context.state.past_stories(DAY.replace(year=2027)) == told


def test_a_note_is_taken_back_with_what_it_told(context: Context) -> None:
    issue = context.issue(DAY)
    with pytest.raises(UsageError):
        marking.unmark(context, issue)
    marking.mark(context, issue, "maily")
    assert marking.unmark(context, issue) == "maily"
    assert _place(context) == ""
    assert context.state.past_stories(DAY.replace(year=2027)) == []


@pytest.mark.parametrize("state", ["sent", "started"])
def test_what_our_server_mailed_stays_marked(context: Context, state: str) -> None:
    issue = context.issue(DAY)
    Journal(context.state, context.clock).record(DAY.isoformat(), "a@a.kr", state)
    with pytest.raises(NotReadyError, match="1명"):
        marking.mark(context, issue, "maily")
    assert _place(context) == ""
    upkeep.remember_sent(context, issue, "smtp")
    for call in (marking.unmark, lambda world, one: marking.mark(world, one, "maily")):
        with pytest.raises(NotReadyError, match="newsletter send"):
            call(context, issue)
    assert _place(context) == "smtp"


def test_what_a_service_was_told_to_send_is_not_taken_back(context: Context) -> None:
    upkeep.remember_sent(context, context.issue(DAY), "listmonk")
    context.state.note(f"campaign listmonk {DAY}", '{"id": "7", "digest": "d"}')
    with pytest.raises(NotReadyError, match="listmonk"):
        marking.unmark(context, context.issue(DAY))
    assert _place(context) == "listmonk"


def test_it_waits_for_nobody_who_sends(context: Context) -> None:
    issue = context.issue(DAY)
    marking.mark(context, issue, "maily")
    with alone(issue):
        for call in (marking.unmark, lambda world, one: marking.mark(world, one, "stibee")):
            with pytest.raises(LockedError):
                call(context, issue)
    assert _place(context) == "maily"
