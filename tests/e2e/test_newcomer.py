"""A newcomer's path: from a fresh clone to an issue of one's own, from two sources of one's own, as the quickstart says it.

`make install`, the first command, is what every run of the continuous integration begins with; the others are run here, word by word.
"""

import os
import re
import shlex
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.config import load
from tests.e2e import newsroom
from tests.e2e.conftest import KEY, Claude, Ended, call, shot

ROOT = Path(__file__).parents[2]
PAGES = ("quickstart.md", "quickstart.en.md")
_PATH = re.compile(r"<!-- newcomer -->\n+```sh\n(?P<lines>.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Newcomer:
    """Somebody who copies lines of a page, with an address, a key and a folder of their own."""

    home: Path
    sources: tuple[str, str]

    def types(self, line: str) -> Ended:
        """Run one line of the page."""
        told = line.partition("  #")[0].strip().replace("~/", f"{self.home}/")
        first, second = self.sources
        told = told.replace("https://news.example.com", first).replace("https://lab.example.org", second)
        told = re.sub(r"ANTHROPIC_API_KEY=[^'\s]+", f"ANTHROPIC_API_KEY={KEY}", told)
        words = shlex.split(told)
        if words[0].endswith("newsletter"):
            return call(None, *words[1:])
        done = subprocess.run(["/bin/sh", "-c", told], cwd=self.home, capture_output=True, text=True)
        return Ended(done.returncode, done.stdout, done.stderr)


def commands(page: str) -> list[str]:
    """Return the lines of the page that lead to an issue of one's own."""
    found = _PATH.search((ROOT / "docs" / page).read_text(encoding="utf-8"))
    assert found, page
    return found["lines"].splitlines()


@pytest.mark.parametrize("page", PAGES)
def test_six_commands_lead_from_a_clone_to_an_own_issue(
    page: str,
    tmp_path: Path,
    press: newsroom.Press,
    claude: Claude,
    clock: newsroom.StillClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY")  # it stands in the file that the page names
    lines = commands(page)
    assert len(lines) <= 6
    assert lines[0] == "make install"
    newcomer = Newcomer(tmp_path, (f"{press.origin('harbor')}/feed", f"{press.origin('kestrel')}/feed"))
    for line in lines[1:]:
        ended = newcomer.types(line)
        assert ended.code == 0, f"{line}\n{ended.text}"
    weekly = tmp_path / "weekly"
    assert [source.url for source in load(weekly).sources] == list(newcomer.sources)
    issue = weekly / "output" / newsroom.DAY
    text = (issue / "issue.html").read_text()
    assert all(address in text for address in {press.origin("harbor"), press.origin("kestrel")})
    assert claude.totals["cost"] > 0
    assert stat.S_IMODE((weekly / "newsletter.env").stat().st_mode) == 0o600
    assert KEY not in "".join(path.read_text("utf-8", "replace") for path in issue.rglob("*") if path.is_file())
    assert_private(weekly / "output")


def assert_private(output: Path) -> None:
    """Everything that was made can be read by its owner alone."""
    opened = [path for path in (output, *output.rglob("*")) if stat.S_IMODE(path.lstat().st_mode) & 0o077]
    assert opened == []


def test_a_wrong_address_leaves_nothing_behind(tmp_path: Path, press: newsroom.Press) -> None:
    ended = call(None, "init", str(tmp_path / "new"), "--source", f"{press.origin('harbor')}/nowhere")
    assert ended.code == 1
    assert "/nowhere" in ended.err
    assert not (tmp_path / "new").exists()


def test_a_site_is_enough_and_two_of_one_name_are_told_apart(tmp_path: Path, press: newsroom.Press) -> None:
    for words in (("--source", "A"), ("--source", "A", "--source", "A")):
        folder = tmp_path / str(len(words))
        address = f"{press.origin('quill')}/feed"
        ended = call(None, "init", str(folder), *(address if word == "A" else word for word in words))
        assert ended.code == 0, ended.text
        assert [source.url for source in load(folder).sources] == [address]


def test_starting_keeps_what_a_folder_has_and_is_done_once(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("mine\n")
    (tmp_path / "voice.md").write_text("- 내 말투\n")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/theme.yaml").write_text("# mine\n")
    old = os.umask(0o022)
    try:
        assert call(None, "init", str(tmp_path)).code == 0
    finally:
        os.umask(old)
    assert (tmp_path / ".gitignore").read_text() == "mine\n"
    assert (tmp_path / "voice.md").read_text() == "- 내 말투\n"
    assert (tmp_path / "templates/theme.yaml").read_text() == "# mine\n"
    assert (tmp_path / "sources.yaml").read_bytes() == (ROOT / "sources.yaml").read_bytes()
    before = shot(tmp_path)
    assert call(None, "init", str(tmp_path)).code == 2
    assert shot(tmp_path) == before


@pytest.fixture
def crowded(tmp_path: Path) -> Path:
    """A folder of somebody's own that has no newsletter."""
    for name in ("mine.py", "notes.txt"):
        (tmp_path / name).write_text(f"{name}\n")
    (tmp_path / "templates").mkdir()
    return tmp_path


def test_a_folder_with_other_files_is_not_filled_where_nobody_can_be_asked(crowded: Path) -> None:
    before = shot(crowded)
    ended = call(None, "init", str(crowded))
    assert ended.code == 2
    assert "다른 파일이 2개 있어요: mine.py, notes.txt." in ended.err
    assert "`--yes`" in ended.err
    assert shot(crowded) == before
    assert call(None, "init", str(crowded), "--yes").code == 0
    after = shot(crowded)
    assert {name: after[name] for name in before} == before
    assert "sources.yaml" in after


@pytest.mark.parametrize(("said", "made"), [("\n", False), ("n\n", False), ("y\n", True)])
def test_a_person_is_asked_before_a_folder_with_other_files_is_filled(
    crowded: Path, monkeypatch: pytest.MonkeyPatch, said: str, *, made: bool
) -> None:
    monkeypatch.setattr("pipeline.cli.upkeep.on_a_terminal", lambda: True)
    ended = call(None, "init", str(crowded), stdin=said)
    assert ended.code == 0, ended.text
    assert "mine.py" in ended.out
    assert (crowded / "sources.yaml").exists() is made
    assert made or "바뀐 것이 없어요" in ended.out
