"""While the model writes a section again, the issue can be read and edited; nothing of either is lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, shot, started


@pytest.fixture
def folder(press: newsroom.Press, claude: Claude, tmp_path: Path) -> Iterator[Path]:
    with held():
        made = newsroom.make(tmp_path / "weekly", press)
        assert call(made, "run").code == 0
        yield made


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
            self.ended.append((process.returncode, said))
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
    assert "다른 newsletter 명령이 돌고 있어요" in why
    assert len(claude.writer.asked) == asked + 1
    assert "locked: true" in section(folder, "s2").read_text()
    assert call(folder, "regenerate", "s1", "--take", "all").code == 0
    assert "새로 쓴 글에서" in section(folder, "s1").read_text()


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
