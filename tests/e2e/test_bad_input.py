"""Whatever is wrong: a clear message that names the thing and the mend, the right exit code, nothing of the person's lost."""

import errno
import gc
import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pipeline.workspace import IssueFolder, hold
from tests.e2e import newsroom
from tests.e2e.conftest import Claude, Ended, call, held, messages_api, shot, started


def said(ended: Ended, code: int, *words: str) -> None:
    """The command ended with this code and said these words."""
    assert ended.code == code, ended.text
    for word in words:
        assert word in ended.text, ended.text


@pytest.fixture
def workspace(press: newsroom.Press, clock: newsroom.StillClock, tmp_path: Path) -> Path:
    """A newsletter that has made nothing yet."""
    return newsroom.make(tmp_path / "weekly", press)


@pytest.fixture(scope="module")
def extractive(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended]:
    """An issue made without a key, once: look, do not touch."""
    workspace = newsroom.make(tmp_path_factory.mktemp("bare") / "weekly", press)
    with held():
        return workspace, call(workspace, "run")


# --- settings


def test_no_settings(tmp_path: Path) -> None:
    said(call(tmp_path, "run"), 2, str(tmp_path / "sources.yaml"), "newsletter init")


def test_a_workspace_that_is_not_there(tmp_path: Path) -> None:
    said(call(tmp_path / "none", "status"), 2, "sources.yaml", "--workspace")


@pytest.mark.parametrize(
    ("broken", "line", "words"),
    [
        ("newsletter:\n  name: a\n  topics: [ai\nsources: []\n", 4, ("[ ]",)),
        ("newsletter:\n\tname: a\n", 2, ("탭",)),
        ("newsletter:\n  name: a\n  weekdey: monday\nsources:\n  - {name: a, url: 'https://a.example'}\n", 3, ("weekdey", "weekday")),
        ("newsletter:\n  name: a\n  time: 7\nsources:\n  - {name: a, url: nowhere}\n", 3, ("time", "sources.yaml:5", "http")),
        ("newsletter:\n  name: a\nsources:\n  - {name: a, url: 'http://[x/'}\n", 4, ("http://[x/",)),
    ],
)  # fmt: skip
def test_broken_settings_are_said_all_at_once_with_their_lines(
    tmp_path: Path, broken: str, line: int, words: tuple[str, ...]
) -> None:
    (tmp_path / "sources.yaml").write_text(broken)
    said(call(tmp_path, "run"), 2, f"sources.yaml:{line}", *words)
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize("command", [("run",), ("check",), ("skip",), ("send",), ("replay",)])
def test_a_date_that_is_none(workspace: Path, command: tuple[str, ...]) -> None:
    words = (*command, "morgen") if command == ("skip",) else (*command, "--date", "2026-02-30")
    said(call(workspace, *words), 2, "2026-12-02")


def test_an_issue_that_is_not_there(workspace: Path) -> None:
    said(call(workspace, "check"), 2, newsroom.DAY, "newsletter run")
    said(call(workspace, "regenerate", "s1", "--date", "2026-01-07"), 2, "2026-01-07")


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("regenerate", "s9"), "s9"),
        (("undo", "nothing"), "nothing"),
        (("lock", "s1", "그런 문장은 없어요"), "그런 문장은 없어요"),
        (("dismiss", "f-000000", "--reason", "맞아요"), "f-000000"),
        (("pin", "st-none"), "st-none"),
        (("split", "1", "e-none"), "e-none"),
        (("stories", "--why", "e-none", "e-none"), "e-none"),
        (("run", "--fresh", "s9"), "s9"),
        (("section", "move", "s9", "--after", "s1"), "s9"),
        (("regenerate", "s1", "--from", "st-none"), "st-none"),
        (("add", "https://a.example/1", "https://b.example/2", "--text", "voice.md"), "--text"),
    ],
)
def test_a_thing_that_does_not_exist_is_named_and_nothing_changes(
    extractive: tuple[Path, Ended],
    clock: newsroom.StillClock,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    name: str,
) -> None:
    workspace, _ = extractive
    (workspace / "voice.md").write_text("해요체\n")
    monkeypatch.chdir(workspace)
    before = shot(workspace)
    said(call(workspace, *command), 2, name)
    assert shot(workspace) == before


# --- sources


def test_every_source_down_then_up_again(workspace: Path, tmp_path: Path, clock: newsroom.StillClock) -> None:
    with newsroom.Press() as own:
        own.down = set(newsroom.OUTLETS)
        newsroom.make(workspace, own)
        for _ in range(2):
            said(call(workspace, "run"), 1, *(name for name, *_ in newsroom.OUTLETS.values()))
        assert not (workspace / "output" / newsroom.DAY / "outline.yaml").exists()
        own.down = set()
        said(call(workspace, "run"), 3, "6/6")


def test_half_of_the_sources_down_is_a_warning_and_an_issue(
    tmp_path: Path, clock: newsroom.StillClock, claude: Claude
) -> None:
    with newsroom.Press() as own:
        own.down = {"harbor", "maru", "dari"}
        workspace = newsroom.make(tmp_path / "weekly", own)
        said(call(workspace, "run"), 0, "3/6", "The Harbor", "마루테크", "다리뉴스")
        assert (workspace / "output" / newsroom.DAY / "issue.html").exists()
        own.down = set()
        said(call(workspace, "run"), 0, "3/6")


def test_nothing_new_this_week(tmp_path: Path, clock: newsroom.StillClock) -> None:
    with newsroom.Press(age=timedelta(days=60)) as own:
        workspace = newsroom.make(tmp_path / "weekly", own)
        said(call(workspace, "run"), 3, "stories.json")
        issue = workspace / "output" / newsroom.DAY
        assert (issue / "stories.json").exists()
        assert not (issue / "issue.md").exists()


def test_a_step_before_its_turn_says_what_comes_first(workspace: Path) -> None:
    said(call(workspace, "read"), 3, "newsletter collect")
    said(call(workspace, "run", "--offline"), 3, "newsletter collect")


# --- the key


def test_without_a_key_there_is_an_issue_of_source_sentences_that_is_not_sent(
    extractive: tuple[Path, Ended], clock: newsroom.StillClock
) -> None:
    workspace, ended = extractive
    said(ended, 3, "[할 일]")
    issue = IssueFolder(workspace / "output", date.fromisoformat(newsroom.DAY))
    text = (issue.path / "issue.md").read_text()
    assert "모델 없이" in text or "할 일" in text
    assert any(piece.paragraphs[0] in text for piece in newsroom.PIECES)
    assert issue.journal()["drafter"] == "extractive"
    assert call(workspace, "send", "--yes").code == 3
    assert call(workspace, "run").code == 3


def test_the_key_is_gone_that_the_last_issue_had(clock: newsroom.StillClock, tmp_path: Path) -> None:
    with newsroom.Press() as own:
        workspace = newsroom.make(tmp_path / "weekly", own)
        with messages_api():
            assert call(workspace, "run").code == 0
        before = shot(workspace / "output" / newsroom.DAY)
        clock.time += timedelta(days=7)
        own.pieces = [replace(one, slug=f"{one.slug}-next", hours=one.hours - 7 * 24) for one in own.pieces]
        said(call(workspace, "run"), 1, "ANTHROPIC_API_KEY", "newsletter.env")
        said(call(workspace, "run", "--date", newsroom.DAY), 0)
        assert shot(workspace / "output" / newsroom.DAY) == before


def test_a_wrong_key(workspace: Path, claude: Claude, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-not-this-one")
    ended = call(workspace, "run")
    said(ended, 1, "ANTHROPIC_API_KEY")
    assert "sk-ant-not-this-one" not in ended.text
    assert not (workspace / "output" / newsroom.DAY / "outline.yaml").exists()


# --- the disk


@contextmanager
def small_disk(folder: Path, *options: str) -> Iterator[None]:
    """Mount a disk of its own at the folder; skips where that is not permitted."""
    folder.mkdir(parents=True, exist_ok=True)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", ",".join(options), "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not permitted here")
    try:
        yield
    finally:
        gc.collect()  # what an error holds may hold a file of the disk open
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("size", ["16k", "160k", "230k"])
def test_a_full_disk_is_said_and_the_run_goes_on_when_there_is_room(workspace: Path, size: str) -> None:
    output = workspace / "output"
    with small_disk(output, f"size={size}"):
        ended = call(workspace, "run")
        said(ended, 1)
        assert "디스크" in ended.text or "disk" in ended.text
        assert not list(output.rglob(".*.new"))
        subprocess.run(["mount", "-o", "remount,size=16m", output], check=True)
        said(call(workspace, "run"), 3, "6/6")


def test_an_output_folder_that_cannot_be_written(workspace: Path) -> None:
    with small_disk(workspace / "output", "ro"):
        ended = call(workspace, "run")
    said(ended, 1, str(workspace / "output"))


def test_an_output_that_is_a_file(workspace: Path) -> None:
    (workspace / "output").write_text("")
    said(call(workspace, "run"), 1, str(workspace / "output"))


@pytest.mark.parametrize(("code", "word"), [(errno.ENOSPC, "디스크"), (errno.EROFS, "권한"), (errno.EIO, "output")])
def test_what_the_disk_says_in_the_middle_of_a_run(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, code: int, word: str
) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        said(call(workspace, "run"), 1, word)
    said(call(workspace, "run"), 3)


# --- two at once, and stopping


def test_two_runs_at_once(workspace: Path) -> None:
    with hold(workspace / "output/.lock"):
        said(call(workspace, "run"), 1, str(workspace / "output"))


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_a_run_stops_soon_when_it_is_told_to_though_a_source_hangs(tmp_path: Path, told: signal.Signals) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/feed"
        (tmp_path / "sources.yaml").write_text(
            f"newsletter: {{name: a}}\nsources:\n  - {{name: a, url: '{address}'}}\n"
        )
        with started(tmp_path, "run") as process:
            caught, _ = silent.accept()
            with caught:
                process.send_signal(told)
                text, _ = process.communicate(timeout=5)
    assert process.returncode == 1
    assert "멈췄어요" in text
    assert "Traceback" not in text
    assert not list(tmp_path.rglob(".*.new"))
