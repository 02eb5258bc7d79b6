"""What people give on the command line: a text in the encoding of their editor, a date as it is written."""

import shutil
from pathlib import Path

import pytest

from tests.e2e.conftest import call

DAY = "2026-11-25"
NOTE = "### 알려 드려요\n\n다음 주에는 모임이 있어요. 자리가 스무 개뿐이에요.\n"


@pytest.fixture
def folder(demo: Path, tmp_path: Path) -> Path:
    """A copy of the finished demo."""
    shutil.copytree(demo, tmp_path / "demo")
    return tmp_path / "demo"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_a_section_is_added_from_a_text_in_any_encoding(folder: Path, tmp_path: Path, encoding: str) -> None:
    given = tmp_path / "글.md"
    given.write_bytes(NOTE.replace("\n", "\r\n").encode(encoding))
    ended = call(folder, "section", "add", "note", "--after", "s1", "--text", str(given))
    assert ended.code == 0, ended.text
    (path,) = (folder / "output" / DAY / "sections").glob("*-n1.md")
    assert path.read_bytes().decode().endswith(f"---\n{NOTE}")
    assert "\ufeff" not in (folder / "output" / DAY / "issue.txt").read_text("utf-8")


def test_what_is_no_text_is_said_and_nothing_is_added(folder: Path, tmp_path: Path) -> None:
    given = tmp_path / "글.hwp"
    given.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    ended = call(folder, "section", "add", "note", "--after", "s1", "--text", str(given))
    assert ended.code == 2
    assert str(given) in ended.err
    assert not list((folder / "output" / DAY / "sections").glob("*-n1.md"))


@pytest.mark.parametrize("day", ["2026-13-99", "2026-3-4", "어제"])
def test_the_cost_of_a_date_that_is_none_is_a_wrong_date(folder: Path, day: str) -> None:
    ended = call(folder, "cost", "--date", day)
    assert ended.code == 2
    assert day in ended.err


def test_an_outline_that_an_edit_broke_is_told_by_its_lines_and_nothing_is_built(folder: Path) -> None:
    path = folder / "output" / DAY / "outline.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("id: s2", "id: s1").replace("shape: digest", "shape: digset"), "utf-8")
    before = (folder / "output" / DAY / "issue.txt").read_bytes()
    ended = call(folder, "build")
    assert ended.code == 2
    lines = path.read_text("utf-8").splitlines()
    second = [at for at, line in enumerate(lines, start=1) if "id: s1" in line][1]
    assert f"outline.yaml:{lines.index('shape: digset') + 1}: " in ended.err
    assert f"outline.yaml:{second}: " in ended.err
    assert (folder / "output" / DAY / "issue.txt").read_bytes() == before
