"""A damaged answer in `replies/` stops only what needs it, and whoever passes it over says so."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.demo.world import SampleWorld
from pipeline.errors import IssueError
from pipeline.run import drafting, finishing, judging, replay
from pipeline.run.context import Context
from tests.e2e.conftest import call
from tests.unit.run import sample
from tests.unit.run.sample import DAY
from tests.unit.run.test_regenerate import watched


def replies_of(folder: Path, subject: str) -> Iterator[Path]:
    for path in sorted((folder / "replies").glob("*.json")):
        if json.loads(path.read_text("utf-8"))["subject"] == subject:
            yield path


def damage(folder: Path, content: bytes | None = None) -> Path:
    """Cut the answer of s2, or put other bytes there."""
    path = next(replies_of(folder, "s2"))
    path.write_bytes(path.read_bytes()[:-40] if content is None else content)
    return path


@pytest.mark.parametrize("content", [None, b"", b"\x00\xff" * 40], ids=["cut", "emptied", "bytes"])
def test_what_needs_no_answer_goes_on_as_it_was_and_tells_of_the_damaged_one(
    context: Context, content: bytes | None
) -> None:
    issue = context.issue(DAY)
    finishing.finish(context, issue)
    before = sample.shot(issue.path)
    path = damage(issue.path, content)
    outcome = finishing.finish(context, issue)
    assert [line for line in outcome.warnings if str(path) in line and "지워 주세요" in line]
    after = sample.shot(issue.path)
    assert {name for name in before if before[name] != after[name]} == {f"replies/{path.name}"}


def test_a_check_names_the_damaged_answer_and_checks(workspace: Path, world: SampleWorld) -> None:
    path = damage(workspace / "output" / DAY.isoformat())
    ended = call(workspace, "check", "--date", DAY.isoformat())
    assert ended.code in (0, 3)
    assert str(path) in ended.text
    assert "확인할 곳" in ended.text


def test_a_section_whose_answer_cannot_be_read_is_not_paid_again_before_somebody_says_so(context: Context) -> None:
    issue = context.issue(DAY)
    written = issue.section_path("s2")
    assert written is not None
    written.unlink()
    shutil.rmtree(issue.path / "history" / "s2")  # a draft that ever stood is put back from there
    path = damage(issue.path)
    context, model = watched(context)
    with pytest.raises(IssueError) as caught:
        drafting.fill(context, issue)
    assert str(path) in str(caught.value)
    assert "newsletter cost" in str(caught.value)
    assert model.asked == []
    path.unlink()
    drafting.fill(context, issue)
    assert {asked.subject for asked in model.asked} == {"s2"}


@pytest.mark.parametrize("content", [None, b"\x00\xff" * 40], ids=["cut", "bytes"])
def test_a_replay_names_the_file_of_the_issue_and_not_of_its_copy(context: Context, content: bytes | None) -> None:
    issue = context.issue(DAY)
    path = damage(issue.path, content)
    with pytest.raises(IssueError) as caught:
        replay.replay(context, issue)
    assert str(path) in str(caught.value)
    assert "replay-" not in str(caught.value)


def test_a_verdict_that_may_be_in_a_damaged_file_is_asked_for_only_by_who_wants_one(context: Context) -> None:
    issue = context.issue(DAY)
    damage(issue.path)
    assert judging.given(issue, asked=False) is None
    with pytest.raises(IssueError, match="지워 주세요"):
        judging.given(issue)
