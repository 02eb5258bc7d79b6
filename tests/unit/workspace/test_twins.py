"""Which of two files that claim one section counts, and that no text of either is lost."""

import os
from datetime import date
from pathlib import Path

import pytest

from pipeline.workspace import IssueFolder

OLD, STANDING, NEW, OTHER = (
    f"---\nid: s4\nkind: story\n---\n### 제목\n\n{text}\n" for text in ("옛글", "지금 글", "새 글", "또 다른 글")
)


@pytest.fixture
def issue(tmp_path: Path) -> IssueFolder:
    folder = IssueFolder(tmp_path, date(2026, 12, 2))
    for text in (OLD, STANDING):
        folder.history("s4").add(text, "edit")
    return folder


def _put(issue: IssueFolder, name: str, text: str, saved: int) -> None:
    path = issue.path / "sections" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    os.utime(path, (saved, saved))


@pytest.mark.parametrize(
    ("files", "used"),
    [
        ({"03-s4.md": (STANDING, 1), "05-s4.md": (NEW, 2)}, "05-s4.md"),  # saved under the name from before a move
        ({"03-s4.md": (NEW, 2), "05-s4.md": (STANDING, 1)}, "03-s4.md"),
        ({"03-s4.md": (OLD, 9), "05-s4.md": (STANDING, 1)}, "05-s4.md"),  # a copy of long ago, be it copied now
        ({"03-s4.md": (STANDING, 1), "05-s4.md": (OLD, 9)}, "03-s4.md"),
        ({"03-s4.md": (OLD, 9), "05-s4.md": (NEW, 1)}, "05-s4.md"),
        ({"03-s4.md": (STANDING, 2), "05-s4.md": (NEW, 1)}, "03-s4.md"),  # changed at the desk since
        ({"03-s4.md": (NEW, 1), "05-s4.md": (OTHER, 2)}, "05-s4.md"),
        ({"03-s4.md": (NEW, 2), "05-s4.md": (OTHER, 1)}, "03-s4.md"),
        ({"03-s4.md": (STANDING, 1), "05-s4.md": ("", 2)}, "03-s4.md"),  # an editor that was killed while it saved
        ({"03-s4.md": (NEW, 1), "05-s4.md": ("  \n", 2)}, "03-s4.md"),
        ({"03-s4.md": (NEW, 5), "05-s4.md": (STANDING, 5)}, "05-s4.md"),  # at one time: what stands stays
        ({"03-s4.md": (STANDING, 1), "05-s4.md": (STANDING, 2)}, "05-s4.md"),
        ({"03-s4.md": (OLD, 1), "04-s4.md": (STANDING, 2), "05-s4.md": (NEW, 3)}, "05-s4.md"),
    ],
)
def test_the_newer_file_is_an_edit_of_the_other_and_every_text_is_kept(
    issue: IssueFolder, files: dict[str, tuple[str, int]], used: str
) -> None:
    for name, (text, saved) in files.items():
        _put(issue, name, text, saved)
    path = issue.section_path("s4")
    assert path is not None
    assert path.name == used

    settled = issue.settle_section("s4")

    assert settled is not None
    assert settled.used == used
    assert [one.name for one in (issue.path / "sections").iterdir()] == [used]
    history = issue.history("s4")
    texts = [history.text(past.n) for past in history.entries()]
    assert all(text in texts for text, _ in files.values() if text.strip())
    standing = history.step(0)
    assert standing is not None
    assert standing[1] == files[used][0]
    for name, number in settled.others:
        assert (history.text(number) if number else "") == files[name][0].strip(" \n") + "\n" * bool(number)
    assert issue.settle_section("s4") is None


def test_one_file_is_no_question_and_none_is_no_file(issue: IssueFolder) -> None:
    assert issue.section_path("s4") is None
    assert issue.settle_section("s4") is None
    _put(issue, "03-s4.md", OLD, 1)
    _put(issue, "04-s14.md", NEW, 2)
    assert issue.settle_section("s4") is None
    assert [past.n for past in issue.history("s4").entries()] == [1, 2]
