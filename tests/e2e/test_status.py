"""`status` from the command line: a table, JSON, and on an output folder that cannot be written."""

import contextlib
import errno
import json
import os
import sqlite3
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import call, held, messages_api


@pytest.fixture
def workspace(press: newsroom.Press, tmp_path: Path) -> Path:
    folder = newsroom.make(tmp_path / "weekly", press)
    (folder / "subscribers.csv").write_text("email,name\nkim@a.kr,김\n")
    with held(), messages_api():
        assert call(folder, "run").code == 0
    return folder


def test_the_table_tells_what_is_missing_and_where_it_went(workspace: Path) -> None:
    ended = call(workspace, "status")
    assert ended.code == 0, ended.text
    [line] = [line for line in ended.out.splitlines() if line.startswith(newsroom.DAY)]
    assert "초안" in line
    assert "확인할 곳" in line
    assert "시험 메일을 아직 안 보냈어요" in ended.out
    assert call(workspace, "sent", "--where", "maily", "--date", newsroom.DAY).code == 0
    ended = call(workspace, "status")
    assert "보냄" in ended.out
    assert "메일리" in ended.out
    [row] = json.loads(call(workspace, "status", "--json").out)
    assert (row["date"], row["state"], row["place"], row["delivered"]) == (newsroom.DAY, "sent", "maily", 0)


def test_an_issue_sent_elsewhere_is_in_the_archive_and_can_be_corrected(workspace: Path) -> None:
    assert call(workspace, "sent", "--where", "maily", "--date", newsroom.DAY).code == 0
    section = (workspace / "output" / newsroom.DAY / "sections/02-s1.md").read_text()
    word = next(word for word in ("쓰는 사람의", "앞으로 꽤") if word in section)
    ended = call(workspace, "correct", "s1", "--was", word, "--is", "읽는 분의", "--date", newsroom.DAY)
    assert ended.code == 0, ended.text
    assert call(workspace, "site").code == 0
    page = (workspace / "output/site" / newsroom.DAY / "index.html").read_text()
    assert "읽는 분의" in page
    assert newsroom.DAY in (workspace / "output/site/index.html").read_text()


def test_it_works_where_nothing_can_be_written(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def read_only(path: object, flags: int, *rest: int, **named: object) -> int:
        if str(path).startswith(str(workspace)) and flags & (os.O_RDWR | os.O_WRONLY | os.O_CREAT):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return real(path, flags, *rest, **named)  # type: ignore[arg-type]  # as it came

    whole = call(workspace, "status", "--json")
    monkeypatch.setattr(os, "open", read_only)
    ended = call(workspace, "status", "--json")
    assert ended.code == 0, ended.text
    assert ended.out == whole.out
    assert call(workspace, "run").code == 1


def test_a_state_of_a_newer_program_is_named_where_it_lies(workspace: Path) -> None:
    path = workspace / "output" / "state.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")

    ended = call(workspace, "status")

    assert ended.code == 1
    assert str(path) in ended.err
    assert "업데이트" in ended.err
    asked = call(workspace, "doctor", "--online", "--json")
    assert {row["name"]: row["state"] for row in json.loads(asked.out)}["state"] == "wrong", asked.text
    assert asked.code == 1


def test_without_an_issue_it_says_how_to_begin(press: newsroom.Press, tmp_path: Path) -> None:
    ended = call(newsroom.make(tmp_path / "weekly", press), "status")
    assert ended.code == 0
    assert "newsletter run" in ended.out


def test_a_wrong_import_is_taken_back_and_taken_in_again_with_its_date(workspace: Path, tmp_path: Path) -> None:
    path = tmp_path / "november.md"
    path.write_text("# 2025년 11월호\n\n## 소식 하나\n\n루멘이 새 모델을 냈어요. 값도 내렸어요.\n")
    ended = call(workspace, "import", str(path))
    assert ended.code == 2
    assert "--date" in ended.text
    ended = call(workspace, "import", str(path), "--date", "2025-11-05")
    assert ended.code == 0, ended.text
    assert "newsletter sent --undo --date 2025-11-05" in ended.out
    ended = call(workspace, "sent", "--undo", "--date", "2025-11-05")
    assert ended.code == 0, ended.text
    assert "가져온 것을 물렀어요" in ended.out
    assert [row["date"] for row in json.loads(call(workspace, "status", "--json").out)] == [newsroom.DAY]
    assert not (workspace / "output/2025-11-05").exists()
    assert call(workspace, "sent", "--undo", "--date", "2025-11-05").code != 0
    assert call(workspace, "import", str(path), "--date", "2025-11-12").code == 0
    rows = json.loads(call(workspace, "status", "--json").out)
    assert (rows[0]["date"], rows[0]["place"]) == ("2025-11-12", "import")
