"""That an issue went out elsewhere: noted once, put right, taken back; never where our own server mailed it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline.errors import LockedError, NotReadyError, UsageError
from pipeline.run import approval, marking, past, sending, upkeep
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


@pytest.mark.parametrize("known", ['"starting": true', '"started": true', '"starting": true, "started": false'])
def test_what_a_service_may_be_sending_is_moved_nowhere(context: Context, known: str) -> None:
    issue = context.issue(DAY)
    context.state.note(f"campaign listmonk {DAY}", f'{{"id": "7", "digest": "d", {known}}}')
    with pytest.raises(NotReadyError, match="newsletter send --target listmonk"):
        marking.mark(context, issue, "maily")
    assert _place(context) == ""
    assert marking.mark(context, issue, "listmonk") == ""
    for call in (marking.unmark, lambda world, one: marking.mark(world, one, "maily")):
        with pytest.raises(NotReadyError):
            call(context, issue)
    assert _place(context) == "listmonk"
    with pytest.raises(NotReadyError, match="listmonk"):
        sending.need_here(context, issue)


def test_what_a_service_may_be_sending_goes_no_other_way_though_it_is_noted_nowhere(context: Context) -> None:
    context.state.note(f"campaign stibee {DAY}", '{"id": "7", "digest": "d", "starting": true}')
    with pytest.raises(NotReadyError, match="스티비"):
        sending.need_here(context, context.issue(DAY))
    context.state.note(f"campaign stibee {DAY}", '{"id": "7", "digest": "d", "started": false}')
    sending.need_here(context, context.issue(DAY))


def test_a_draft_at_a_service_keeps_no_mistaken_note(context: Context) -> None:
    context.state.note(f"campaign listmonk {DAY}", '{"id": "7", "digest": "d", "started": false}')
    marking.mark(context, context.issue(DAY), "listmonk")
    assert marking.unmark(context, context.issue(DAY)) == "listmonk"
    assert _place(context) == ""


def test_a_note_ends_what_was_approved_and_says_so(context: Context) -> None:
    lines: list[str] = []
    context = replace(context, progress=lambda step, *text: lines.extend(text))
    issue = context.issue(DAY)
    approval.approve(context, issue, "name", datetime(2026, 11, 25, 7, tzinfo=UTC))
    marking.mark(context, issue, "maily")
    assert approval.of(context, DAY) is None
    assert "2026-11-25" in lines[0]
    assert "물렀어요" in lines[0]


def test_where_it_went_is_said_in_the_newsletters_zone(context: Context) -> None:
    context.state.mark_sent(DAY, 1, "제목", datetime(2026, 11, 24, 22, 5, tzinfo=UTC), "maily")
    with pytest.raises(NotReadyError, match=r"메일리.*2026-11-25 수요일 07:05"):
        sending.need_here(context, context.issue(DAY))


def test_an_import_is_taken_back_with_what_it_told(context: Context, tmp_path: Path) -> None:
    path = tmp_path / "2025-01-01.md"
    path.write_text("# 2025년 11월호\n\n## 하나\n\n글이 조금 있어요. 이만큼이에요.\n")
    past.import_issues(context, [path])
    day = date(2025, 1, 1)
    assert context.state.past_stories(DAY)
    assert marking.unmark(context, context.issue(day)) == "import"
    assert context.state.sent_issues() == {}
    assert [one for one in context.state.past_stories(DAY) if one.date == day.isoformat()] == []
    assert not context.issue(day).path.exists()


def test_it_waits_for_nobody_who_sends(context: Context) -> None:
    issue = context.issue(DAY)
    marking.mark(context, issue, "maily")
    with alone(issue):
        for call in (marking.unmark, lambda world, one: marking.mark(world, one, "stibee")):
            with pytest.raises(LockedError):
                call(context, issue)
    assert _place(context) == "maily"
