"""Files that belong together are written all or none; a record that a kill left is finished, but never over a person's change."""

import json
from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import IssueError
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest, read_text, remove, write_text
from pipeline.workspace.together import RECORD, finish, together


def test_inside_a_file_reads_as_it_was_written_and_outside_it_stands_as_before(tmp_path: Path) -> None:
    write_text(tmp_path / "a.md", "먼저")
    write_text(tmp_path / "c.md", "남은 글")
    with together(tmp_path):
        write_text(tmp_path / "a.md", "나중", expected=digest("먼저"))
        write_text(tmp_path / "b.md", "새 글", expected="")
        remove(tmp_path / "c.md")
        stored = read_text(tmp_path / "a.md")
        assert stored is not None
        assert stored.text == "나중"
        assert read_text(tmp_path / "c.md") is None
        assert (tmp_path / "a.md").read_text() == "먼저"
        assert not (tmp_path / "b.md").exists()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.md": "나중", "b.md": "새 글"}


def test_a_block_that_fails_writes_nothing(tmp_path: Path) -> None:
    write_text(tmp_path / "a.md", "먼저")

    def broken_off() -> None:
        with together(tmp_path):
            write_text(tmp_path / "a.md", "나중")
            write_text(tmp_path / "b.md", "새 글")
            raise IssueError("no")

    with pytest.raises(IssueError):
        broken_off()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.md": "먼저"}


def left_by_a_kill(issue: IssueFolder) -> None:
    """Leave what a kill leaves that comes right after the first of three files."""
    issue.put("a.md", "먼저")
    issue.put("c.md", "갈 글")
    rows = [
        {"path": "a.md", "before": digest("먼저"), "text": "나중"},
        {"path": "deep/b.md", "before": "", "text": "새 글"},
        {"path": "c.md", "before": digest("갈 글"), "text": None},
    ]
    issue.put(RECORD, json.dumps({"changes": rows}))
    issue.put("a.md", "나중")


def test_who_takes_the_lock_finishes_what_a_kill_broke_off(tmp_path: Path) -> None:
    issue = IssueFolder(tmp_path, date(2026, 12, 2))
    left_by_a_kill(issue)
    with issue.lock():
        found = {path.name: path.read_text() for path in issue.path.rglob("*") if path.is_file()}
    assert found == {".lock": "", "a.md": "나중", "b.md": "새 글"}


def test_a_work_is_known_by_its_name_until_it_is_at_its_end(tmp_path: Path) -> None:
    issue = IssueFolder(tmp_path, date(2026, 12, 2))
    with issue.lock(), issue.together():
        issue.begin("take s1")
        issue.put("a.md", "새 글")
    with issue.lock():
        assert issue.begun == "take s1"
        assert issue.half_done("take s1")
        assert not issue.half_done("take s2")
        issue.end()
    with issue.lock():
        assert issue.begun == ""


def test_what_a_person_changed_after_the_kill_stays(tmp_path: Path) -> None:
    issue = IssueFolder(tmp_path, date(2026, 12, 2))
    left_by_a_kill(issue)
    (issue.path / "a.md").write_text("사람이 고친 글")
    (issue.path / "c.md").write_text("사람이 고친 글")
    finish(issue.path)
    assert (issue.path / "a.md").read_text() == "사람이 고친 글"
    assert (issue.path / "c.md").read_text() == "사람이 고친 글"
    assert (issue.path / "deep/b.md").read_text() == "새 글"
    assert not (issue.path / RECORD).exists()


def test_a_record_that_is_no_record_is_named(tmp_path: Path) -> None:
    write_text(tmp_path / RECORD, '{"what": "", "changes": [1]}')
    with pytest.raises(IssueError, match=r"\.together\.json"):
        finish(tmp_path)
