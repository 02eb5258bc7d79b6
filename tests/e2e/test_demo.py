"""The demo: the whole job on the sample week, the same bytes each time, and what changes in it changes the issue."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Ended, call, shot
from tests.eval.sampled import EVERY

DAY = "2026-11-25"
OUTPUTS = ("issue.md", "issue.html", "web.html", "issue.txt")
MINE = "이 문장은 편집자가 손으로 썼어요."


@pytest.fixture
def folder(demo: Path, tmp_path: Path) -> Path:
    """A copy of the finished demo."""
    shutil.copytree(demo, tmp_path / "demo")
    return tmp_path / "demo"


def again(demo: Path, folder: Path, change: Callable[[Path], None]) -> Ended:
    """Run a demo of its own on a changed sample week."""
    shutil.copytree(demo, folder, ignore=shutil.ignore_patterns("output"))
    change(folder)
    return call(None, "demo", str(folder))


@pytest.mark.skipif(not EVERY, reason="long: EVERY_ROW=1 runs it")
def test_two_demos_leave_the_same_bytes(demo: Path, tmp_path: Path) -> None:
    ended = call(None, "demo", str(tmp_path / "other"))
    assert ended.code == 0, ended.text
    assert shot(tmp_path / "other") == shot(demo)
    for word in ("10/10", DAY, "desk", "regenerate s1"):
        assert word in ended.out


def test_the_sample_outline_holds_one_spelling_for_each_name_that_its_articles_have(demo: Path) -> None:
    outline = (demo / "output" / DAY / "outline.yaml").read_text()
    assert "  - {latin: Lumen, korean: 루멘}\n" in outline
    assert "  - {latin: Orca AI, korean: 오르카AI}\n" in outline


def test_run_again_changes_no_file(folder: Path) -> None:
    before = shot(folder)
    stamps = {path: path.stat().st_mtime_ns for path in (folder / "output" / DAY).rglob("*") if path.is_file()}
    assert call(folder, "run").code == 0
    assert shot(folder) == before
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_a_hand_edit_survives_every_run_and_is_in_all_four_outputs(folder: Path) -> None:
    path = folder / "output" / DAY / "sections/03-s2.md"
    path.write_text(path.read_text().rstrip("\n") + f"\n\n{MINE}\n")
    edited = path.read_bytes()
    for _ in range(2):
        assert call(folder, "run").code == 0
        assert path.read_bytes() == edited
        assert all(MINE in (folder / "output" / DAY / name).read_text() for name in OUTPUTS)


def test_an_edit_in_the_built_markdown_is_carried_back(folder: Path) -> None:
    built = folder / "output" / DAY / "issue.md"
    head, heading, rest = built.read_text().partition("\n### ")
    built.write_text(head + heading + rest.replace("\n\n", f"\n\n{MINE} ", 1))
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    assert "s1" in ended.out
    assert MINE in (folder / "output" / DAY / "sections/02-s1.md").read_text()
    assert all(MINE in (folder / "output" / DAY / name).read_text() for name in OUTPUTS)


def test_without_an_outlet_outline_and_references_change(demo: Path, tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        path = folder / "sources.yaml"
        rows = [row for row in path.read_text().splitlines(keepends=True) if "bytewharf" not in row]
        path.write_text("".join(rows))

    ended = again(demo, tmp_path / "less", change)
    assert ended.code in (0, 3), ended.text
    issue = tmp_path / "less/output" / DAY
    assert "bytewharf" in (demo / "output" / DAY / "issue.md").read_text()
    assert "bytewharf" not in (issue / "issue.md").read_text()
    assert (issue / "outline.yaml").read_text() != (demo / "output" / DAY / "outline.yaml").read_text()


def test_a_changed_price_in_a_sample_page_is_found(demo: Path, tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        for path in (folder / "sample/articles").glob("lumen-2-price-*.md"):
            path.write_text(path.read_text().replace("0.28", "0.39"))

    ended = again(demo, tmp_path / "dear", change)
    assert ended.code == 3, ended.text
    findings = (tmp_path / "dear/output" / DAY / "findings.json").read_text()
    assert "0.28" in findings


@pytest.mark.parametrize("story", ["st-09a0e7"])
def test_a_pinned_story_has_its_section_whichever_five_the_sample_tells(folder: Path, story: str) -> None:
    shutil.rmtree(folder / "output" / DAY)
    for words in (("collect",), ("select",), ("pin", story)):
        assert call(folder, *words).code == 0
    ended = call(folder, "run")
    assert ended.code == 0, ended.text
    outline = (folder / "output" / DAY / "outline.yaml").read_text()
    assert f"story: {story}" in outline
    assert len([line for line in outline.splitlines() if line.strip().startswith("story: st-")]) == 5


def test_a_deep_dive_tells_one_story(demo: Path, tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        path = folder / "sources.yaml"
        path.write_text(path.read_text().replace("shape: digest", "shape: deep-dive"))

    ended = again(demo, tmp_path / "deep", change)
    assert ended.code == 0, ended.text
    outline = (tmp_path / "deep/output" / DAY / "outline.yaml").read_text()
    assert "shape: deep-dive" in outline
    stories = {line for line in outline.splitlines() if line.strip().startswith("story: st-")}
    assert len(stories) == 1


def test_the_mail_of_the_sample_is_under_30_kilobytes(demo: Path) -> None:
    assert len((demo / "output" / DAY / "issue.html").read_bytes()) < 30_000
