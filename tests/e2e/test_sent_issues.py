"""An issue that went out is changed by `correct`: every other command that would change its text stops and says so."""

import shutil
from pathlib import Path

import pytest

from tests.e2e.conftest import call, shot

DAY = "2026-11-25"


@pytest.fixture(scope="module")
def went_out(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The finished demo, with a rewrite of its lede, that went out: look, do not touch."""
    folder = tmp_path_factory.mktemp("went-out") / "demo"
    shutil.copytree(demo, folder)
    assert call(folder, "regenerate", "lede", "--take", "all").code == 0
    assert call(folder, "sent", "--where", "maily").code == 0
    return folder


@pytest.fixture
def sent(went_out: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    shutil.copytree(went_out, tmp_path / "demo")
    return tmp_path / "demo"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("regenerate", "s1", "--take", "all"), "s1"),
        (("regenerate", "title"), "title"),
        (("undo", "lede"), "lede"),
        (("redo", "lede"), "lede"),
        (("title", "2"), "title"),
        (("title", "--preheader", "새 미리보기예요"), "preheader"),
        (("section", "add", "note", "--after", "s1"), ""),
        (("section", "move", "s1", "--after", "s2"), "s1"),
        (("section", "remove", "s2"), "s2"),
        (("late", "--take", "st-1", "--yes"), ""),
        (("draft",), ""),
    ],
    ids=lambda words: "-".join(words) if isinstance(words, tuple) else None,
)
def test_a_command_that_would_change_its_text_stops_and_names_the_correction(
    sent: Path, words: tuple[str, ...], place: str
) -> None:
    before = shot(sent / "output" / DAY)
    ended = call(sent, *words)
    assert ended.code == 3, ended.text
    assert "이미 보냈어요" in ended.err
    assert f"newsletter correct {place or '꼭지'} --date {DAY}" in ended.err
    assert shot(sent / "output" / DAY) == before


def test_who_says_that_it_is_meant_changes_it(sent: Path) -> None:
    before = shot(sent / "output" / DAY)
    assert call(sent, "undo", "lede", "--sent").code == 0
    assert shot(sent / "output" / DAY) != before
    assert call(sent, "title").code == 0
    assert call(sent, "lock", "s1").code == 0


def test_an_edit_of_its_files_is_built_as_a_correction_or_where_that_is_meant(sent: Path) -> None:
    issue = sent / "output" / DAY
    assert call(sent, "build").code == 0
    path = next(issue.glob("sections/*-s1.md"))
    path.write_text(path.read_text("utf-8").replace("84%", "83%", 1), "utf-8")
    before = shot(issue)
    for words in (("build",), ("dismiss", "f-000000", "--reason", "봤어요"), ("lock", "s1"), ("unlock", "s1")):
        ended = call(sent, *words)
        assert ended.code == 3, ended.text
        assert f"newsletter correct s1 --date {DAY}" in ended.err
        assert "correct s2" not in ended.err
        assert shot(issue) == before
    assert call(sent, "correct", "s1").code == 0
    assert "83%" in (issue / "corrections.json").read_text("utf-8")
    assert call(sent, "build").code == 0
    path.write_text(path.read_text("utf-8").replace("83%", "82%", 1), "utf-8")
    assert call(sent, "build", "--sent").code == 0
    assert "82%" in (issue / "issue.txt").read_text("utf-8")


def test_a_correction_that_is_undone_is_told_to_nobody(sent: Path) -> None:
    issue = sent / "output" / DAY
    assert "84% → <b>83%</b>" not in (issue / "web.html").read_text("utf-8")
    assert call(sent, "correct", "s1", "--was", "84%", "--is", "83%").code == 0
    assert "84% → <b>83%</b>" in (issue / "web.html").read_text("utf-8")

    ended = call(sent, "undo", "s1", "--sent")

    assert ended.code == 0
    assert "s1의 바로잡음을 되돌린 것으로 적었어요: 83% → 84%" in ended.text
    assert "바로잡습니다" not in (issue / "web.html").read_text("utf-8")
    assert call(sent, "correct", "s1", "--mail", "--yes").code == 3


def test_a_correction_that_its_source_refutes_says_so_at_once(sent: Path) -> None:
    ended = call(sent, "correct", "s1", "--was", "84%", "--is", "83%")
    assert ended.code == 0
    assert "바로잡은 글이 원문과 맞지 않아요" in ended.text
    assert "알릴 것이 없어요" in call(sent, "correct", "s1", "--was", "83%", "--is", "84%").text
