"""A log is readable, ends with how the command ended, and holds no secret."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.errors import IssueError, NotReadyError
from pipeline.run.logbook import KEPT, Logbook, note

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
KEY = "sk-ant-0123456789"


def written(folder: Path) -> list[str]:
    """Return the one log's lines without their times."""
    (path,) = folder.glob("*.log")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    return [line[20:] if line[:2] == "20" else line for line in path.read_text("utf-8").splitlines()]


def test_a_log_begins_with_its_command_and_ends_with_how_it_ended(tmp_path: Path) -> None:
    with Logbook(tmp_path, NOW, (), "newsletter 0.1.0 run") as logbook:
        logbook.line("collect", "소스 3곳을 읽어요")
        note("run", "1호\n소스: 3/3곳")
    note("run", "nobody hears this")
    assert written(tmp_path) == [
        "begin    newsletter 0.1.0 run",
        "collect  소스 3곳을 읽어요",
        "run      1호",
        f"{'':29}소스: 3/3곳",
        "end      마쳤어요.",
    ]


def test_a_command_that_tells_nothing_leaves_no_log(tmp_path: Path) -> None:
    with Logbook(tmp_path, NOW):
        pass
    with pytest.raises(NotReadyError), Logbook(tmp_path, NOW):
        raise NotReadyError("no")
    assert list(tmp_path.iterdir()) == []


def test_a_failure_is_in_the_log_though_nothing_was_told_before(tmp_path: Path) -> None:
    with pytest.raises(IssueError), Logbook(tmp_path, NOW):
        raise IssueError("디스크가 가득 찼어요")
    assert written(tmp_path) == ["error    IssueError: 디스크가 가득 찼어요"]


def test_a_command_that_a_person_or_the_machine_stopped_says_so(tmp_path: Path) -> None:
    logbook = Logbook(tmp_path, NOW)
    logbook.__enter__()
    logbook.line("collect", "소스 3곳을 읽어요")
    logbook.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert written(tmp_path)[-1] == "stopped  멈췄어요. 다시 실행하면 이어서 해요."


def test_secrets_and_what_an_address_hides_are_never_written(tmp_path: Path) -> None:
    with Logbook(tmp_path, NOW, (KEY, f"{KEY}-more", "abc")) as logbook:
        logbook.line(
            "draft",
            f"{KEY} {KEY}-more abc https://me:hidden@a.example/x?a=1&token=hidden&b=2 https://b.example/?key=hidden",
        )
    text = (tmp_path / f"{NOW:%Y-%m-%dT%H%M%S}.log").read_text("utf-8")
    assert KEY not in text
    assert "hidden" not in text
    assert "-more" not in text
    assert "abc https://•••@a.example/x?a=1&token=•••&b=2 https://b.example/?key=•••" in text


def test_no_text_passes_for_another_line(tmp_path: Path) -> None:
    with Logbook(tmp_path, NOW) as logbook:
        logbook.line("read", "제목\n2026-11-24 12:00:00 end      마쳤어요.\x1b[2J\u2028끝\r")
    lines = (tmp_path / f"{NOW:%Y-%m-%dT%H%M%S}.log").read_text("utf-8").split("\n")
    assert [line.startswith("20") for line in lines] == [True, False, True, False]
    assert not set("\x1b\r\u2028") & set("".join(lines))


def test_only_the_newest_logs_are_kept(tmp_path: Path) -> None:
    for number in range(KEPT + 5):
        (tmp_path / f"2026-01-{number:04}.log").write_text("old")
    with Logbook(tmp_path, NOW) as logbook:
        logbook.line("collect", "x")
    assert len(list(tmp_path.glob("*.log"))) == KEPT + 1
