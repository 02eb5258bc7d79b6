"""A lock is held by one, said to the other, and gone with its process."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from pipeline.errors import LockedError
from pipeline.workspace import IssueFolder, hold

HOLDER = """
import sys
from pathlib import Path
from pipeline.workspace import hold
with hold(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_holder_is_told_at_once_and_the_lock_dies_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "output/.lock"
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(LockedError) as caught, hold(path):
            pass
        other.kill()
    assert str(path.parent) in str(caught.value)
    assert caught.value.exit_code == 1
    with hold(path):
        assert path.exists()
    assert path.exists()


def test_taking_the_issues_lock_clears_what_a_killed_write_left(tmp_path: Path) -> None:
    issue = IssueFolder(tmp_path, date(2026, 12, 2))
    (issue.path / "sections").mkdir(parents=True)
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    for name in (f".issue.md.{ended.pid}.new", f"sections/.02-s1.md.{ended.pid}.new"):
        (issue.path / name).write_text("half")
    (issue.path / "sections/02-s1.md").write_text("글")
    (issue.path / "notes.new").write_text("a person's own file")

    with issue.lock():
        left = sorted(path.name for path in issue.path.rglob("*") if path.is_file())

    assert left == [".lock", "02-s1.md", "notes.new"]


def test_what_a_living_process_writes_right_now_stays(tmp_path: Path) -> None:
    issue = IssueFolder(tmp_path, date(2026, 12, 2))
    (issue.path / "replies").mkdir(parents=True)
    now, left = (issue.path / f"replies/.{name}.json.{os.getpid()}.new" for name in ("now", "left"))
    for path in (now, left):
        path.write_text("half")
    os.utime(left, (0, 0))  # by an earlier process of the same number

    with issue.lock():
        assert now.exists()
        assert not left.exists()
