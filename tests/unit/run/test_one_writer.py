"""A section is written by one at a time, whoever began, and what is paid is kept wherever its issue went."""

import json
from pathlib import Path

import pytest

from pipeline.errors import IssueError, LockedError
from pipeline.run import fresh, one_writer, record
from pipeline.workspace import hold
from pipeline.workspace.replies import ReplyFolder
from tests.browser.writer import Writer
from tests.unit.desk.small_issue import DAY, make


def test_a_draft_that_broke_off_is_not_taken_up_while_its_section_is_written(tmp_path: Path) -> None:
    model = Writer()
    model.may_answer.set()
    context = make(tmp_path, model)
    issue = context.issue(DAY)
    record.keep(issue, fresh.KEY, {"s1": fresh.Afresh(11, len(issue.history("s1").entries()))})
    with one_writer.alone(context, issue, "s1", "desk"):
        fresh.redraft(context, issue, "")
    assert not model.asked
    fresh.redraft(context, issue, "")
    assert {one.subject for one in model.asked} == {"s1"}  # it was left for later, not given up


@pytest.mark.parametrize(
    "note",
    [
        "",
        "{",
        "5",
        '{"place": "web", "since": "2026-11-24T09:00:00+00:00"}',
        '{"since": "2026-11-24T09:00:00+00:00"}',
        "[" * 5_000,
    ],
)
def test_a_note_that_cannot_be_read_still_holds_the_section(tmp_path: Path, note: str) -> None:
    context = make(tmp_path, Writer())
    issue = context.issue(DAY)
    asked = one_writer.alone(context, issue, "s1", "command")
    with hold(issue.path / ".rewrite-s1.lock", note), pytest.raises(LockedError):
        asked.__enter__()


def test_a_reply_is_stored_though_the_whole_output_was_moved_away(tmp_path: Path) -> None:
    model = Writer()
    model.may_answer.set()
    context = make(tmp_path, model)
    issue = context.issue(DAY)
    fresh.redraft(context, issue, "s1")
    one = sorted((issue.path / "replies").glob("*.json"))[-1]
    replies = ReplyFolder(one.parent, lambda _: None)
    reply = replies.find(one.stem)
    assert reply is not None
    issue.path.parent.rename(tmp_path / "elsewhere")
    with pytest.raises(IssueError):
        replies.keep(reply)
    assert json.loads(one.read_text("utf-8"))["fingerprint"] == one.stem
