"""While the model writes a section again, the issue can be read and edited; nothing of either is lost."""

import json
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from pipeline.workspace import hold
from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, messages_api, shot, started

NOTE = {"place": "desk", "since": "2026-03-03T20:58:00+09:00"}


@pytest.fixture(scope="module")
def written(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A newsletter with a written issue, made once: look, do not touch."""
    made = newsroom.make(tmp_path_factory.mktemp("written") / "weekly", press)
    with held(), messages_api():
        assert call(made, "run").code == 0
    return made


@pytest.fixture
def folder(written: Path, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    with held():
        yield shutil.copytree(written, tmp_path / "weekly")


class Meanwhile:
    """Plays the model; before it answers, commands are run to their end in processes of their own."""

    def __init__(self, folder: Path, claude: Claude, *commands: tuple[str, ...]) -> None:
        self.ended: list[tuple[int, str]] = []
        self.changed = False
        self._folder = folder
        self._commands = list(commands)
        self._writer = claude.writer
        claude.server.chosen = self

    def __call__(self, body: dict[str, Any]) -> str:
        before = shot(self._folder)
        while self._commands:
            process = started(self._folder, *self._commands.pop(0))
            said, _ = process.communicate()
            self.ended.append((process.wait(), said))
            self.changed = shot(self._folder) != before
        return self._writer(body)


def section(folder: Path, name: str) -> Path:
    return next((folder / "output" / newsroom.DAY / "sections").glob(f"*-{name}.md"))


def test_a_rewrite_lets_others_read_edit_and_lock_and_is_asked_for_once(folder: Path, claude: Claude) -> None:
    again = ("regenerate", "s1", "--instruction", "더 짧게")
    meanwhile = Meanwhile(folder, claude, ("check",), ("lock", "s2"), again)
    asked = len(claude.writer.asked)
    ended = call(folder, *again)
    assert ended.code == 0, ended.text
    (checked, said), (locked, _), (refused, why) = meanwhile.ended
    assert checked in (0, 3), said
    assert "확인할 곳" in said
    assert "읽어 보기만" not in said
    assert locked == 0
    assert refused == 1
    assert "s1: 다른 newsletter 명령이 2026-03-03 화요일 21:00" in why
    assert "든 돈도 없어요" in why
    assert len(claude.writer.asked) == asked + 1
    assert "locked: true" in section(folder, "s2").read_text()
    assert call(folder, "regenerate", "s1", "--take", "all").code == 0
    assert "새로 쓴 글에서" in section(folder, "s1").read_text()


def test_another_section_is_written_again_beside_it_and_a_fresh_draft_of_the_same_is_not(
    folder: Path, claude: Claude
) -> None:
    meanwhile = Meanwhile(folder, claude, ("run", "--fresh", "s1"), ("regenerate", "s2"), ("regenerate", "title"))
    asked = len(claude.writer.asked)
    assert call(folder, "regenerate", "s1").code == 0
    (fresh, why), (other, _), (titles, _) = meanwhile.ended
    assert (fresh, other, titles) == (1, 0, 0)
    assert "s1: 다른 newsletter 명령이" in why
    assert len(claude.writer.asked) == asked + 3


def test_a_section_that_the_desk_writes_is_not_asked_for(folder: Path, claude: Claude) -> None:
    asked = len(claude.writer.asked)
    with hold(folder / "output" / newsroom.DAY / ".rewrite-s1.lock", json.dumps(NOTE)):
        for words in (("regenerate", "s1"), ("run", "--fresh", "s1")):
            ended = call(folder, *words)
            assert ended.code == 1
            assert "s1: 데스크가 2026-03-03 화요일 20:58" in ended.err
    assert len(claude.writer.asked) == asked
    assert call(folder, "regenerate", "s1").code == 0


def test_a_writer_that_was_killed_leaves_its_section_free(folder: Path, claude: Claude) -> None:
    again = ("regenerate", "s1", "--instruction", "더 짧게")
    killed = Event()

    def kills(body: dict[str, Any]) -> str:
        claude.server.chosen = claude.writer
        writing.kill()
        killed.set()
        return claude.writer(body)

    claude.server.chosen = kills
    writing = started(folder, *again)
    writing.communicate()
    assert killed.wait(60)
    assert writing.wait() == -signal.SIGKILL
    assert call(folder, *again).code == 0


@pytest.mark.parametrize("command", [("regenerate", "s1"), ("regenerate", "title"), ("run", "--fresh", "s2")])
def test_a_reply_reaches_an_issue_whose_folder_was_renamed_meanwhile(
    folder: Path, claude: Claude, command: tuple[str, ...]
) -> None:
    home = folder / "output" / newsroom.DAY
    renamed = home.with_name("spring")
    replies = set(moving(claude, home, renamed))
    ended = call(folder, *command)
    assert ended.code == 1
    assert not home.exists()
    (reply,) = set(renamed.glob("replies/*.json")) - {renamed / "replies" / name for name in replies}
    assert all(str(path) in ended.err for path in (home, renamed, reply))
    renamed.rename(home)
    asked = len(claude.writer.asked)
    assert call(folder, *command).code in (0, 3)
    assert len(claude.writer.asked) == asked


def test_a_reply_whose_issue_was_taken_away_is_kept_and_its_place_told(folder: Path, claude: Claude) -> None:
    home, away = folder / "output" / newsroom.DAY, folder / "away"
    moving(claude, home, away)
    ended = call(folder, "regenerate", "s1")
    assert ended.code == 1
    (reply,) = (path for path in home.rglob("*") if path.is_file())
    assert reply.parent == home / "replies"
    assert str(reply) in ended.err
    reply.rename(away / "replies" / reply.name)
    shutil.rmtree(home)
    away.rename(home)
    asked = len(claude.writer.asked)
    assert call(folder, "regenerate", "s1").code == 0
    assert len(claude.writer.asked) == asked


def moving(claude: Claude, home: Path, target: Path) -> list[str]:
    """Have an issue's folder moved before the next answer; return the names of the replies that it has."""

    def moves(body: dict[str, Any]) -> str:
        claude.server.chosen = claude.writer
        home.rename(target)
        return claude.writer(body)

    claude.server.chosen = moves
    return [path.name for path in home.glob("replies/*.json")]


def test_what_was_locked_while_the_titles_came_stays_locked(folder: Path, claude: Claude) -> None:
    meanwhile = Meanwhile(folder, claude, ("lock", "s3"))
    assert call(folder, "regenerate", "title").code == 0
    assert [code for code, _ in meanwhile.ended] == [0]
    assert "locked: true" in section(folder, "s3").read_text()


def test_a_check_beside_a_run_shows_its_findings_and_writes_nothing(folder: Path, claude: Claude) -> None:
    path = section(folder, "s1")
    path.write_text(path.read_text().replace("꽤 달라질", "931,000배로 달라질"))
    meanwhile = Meanwhile(folder, claude, ("check",))
    assert call(folder, "run", "--fresh", "s2").code == 3
    code, said = meanwhile.ended[0]
    assert code == 3
    assert "931,000" in said
    assert "읽어 보기만 했어요" in said
    assert not meanwhile.changed
