"""One section again, in the demo and without a key: around what the person wrote, and nothing else changes."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.text import sections as section_text
from tests.e2e.conftest import call, shot

DAY = "2026-11-25"
MINE = "이 문장은 편집자가 손으로 고쳐 썼어요."


@pytest.fixture
def folder(demo: Path, tmp_path: Path) -> Path:
    """A copy of the finished demo."""
    shutil.copytree(demo, tmp_path / "demo")
    return tmp_path / "demo"


def issue_of(folder: Path) -> Path:
    return folder / "output" / DAY


def s1(folder: Path) -> Path:
    return issue_of(folder) / "sections/02-s1.md"


def sentences(path: Path) -> list[str]:
    body = section_text.read(path.read_text()).body
    return [part.plain for part in section_text.placed(body) if part.place != "heading"]


def edit(path: Path, change: Callable[[str], str]) -> None:
    text = path.read_text()
    assert change(text) != text
    path.write_text(change(text))


def test_a_rewrite_changes_its_section_and_no_other_then_goes_back_and_forth(folder: Path) -> None:
    before, old = shot(issue_of(folder)), s1(folder).read_text()
    ended = call(folder, "regenerate", "s1", "--instruction", "더 짧게", "--take", "all")
    assert ended.code == 0, ended.text
    assert ended.out.count("$") == 2
    new = s1(folder).read_text()
    assert new != old
    changed = {name for name, content in shot(issue_of(folder)).items() if before.get(name) != content}
    assert not [name for name in changed if name.startswith(("sections/", "articles/")) and name != "sections/02-s1.md"]
    assert not changed & {"entries.jsonl", "stories.json", "outline.yaml"}

    assert call(folder, "undo", "s1").code == 0
    assert s1(folder).read_text() == old
    assert call(folder, "redo", "s1").code == 0
    assert s1(folder).read_text() == new
    assert call(folder, "redo", "s1").code == 2


def test_a_locked_and_a_hand_written_sentence_survive_a_rewrite(folder: Path) -> None:
    locked = sentences(s1(folder))[1]
    assert call(folder, "lock", "s1", locked).code == 0
    edit(s1(folder), lambda text: text.rstrip("\n") + f"\n\n{MINE}\n")
    assert call(folder, "regenerate", "s1", "--take", "all").code == 0
    after = sentences(s1(folder))
    assert after.count(locked) == 1
    assert after.count(MINE) == 1


def test_a_proposal_waits_for_whatever_is_edited_meanwhile_and_can_be_turned_down(folder: Path) -> None:
    old = s1(folder).read_text()
    assert call(folder, "regenerate", "s1").code == 0
    proposal = issue_of(folder) / "proposals/s1.json"
    assert proposal.exists()
    assert s1(folder).read_text() == old
    edit(s1(folder), lambda text: text.rstrip("\n") + f"\n\n{MINE}\n")
    assert call(folder, "regenerate", "s1", "--take", "all").code == 0
    assert not proposal.exists()
    assert sentences(s1(folder)).count(MINE) == 1
    assert s1(folder).read_text() != old.rstrip("\n") + f"\n\n{MINE}\n"
    before = s1(folder).read_text()
    assert call(folder, "regenerate", "s1").code == 0
    assert call(folder, "regenerate", "s1", "--take", "none").code == 0
    assert not proposal.exists()
    assert s1(folder).read_text() == before


def test_a_section_drafted_afresh_keeps_the_persons_sentence(folder: Path) -> None:
    edit(s1(folder), lambda text: text.rstrip("\n") + f"\n\n{MINE}\n")
    assert call(folder, "run", "--fresh", "s1", "--date", DAY).code == 0
    assert MINE in sentences(s1(folder))


def test_a_locked_section_is_not_written_again(folder: Path) -> None:
    assert call(folder, "lock", "s1").code == 0
    before = shot(folder)
    assert call(folder, "regenerate", "s1", "--take", "all").code == 2
    assert shot(folder) == before


def test_titles_are_offered_again_without_the_old_ones(folder: Path) -> None:
    old = call(folder, "title").out.splitlines()
    assert call(folder, "regenerate", "title").code == 0
    new = call(folder, "title").out.splitlines()
    assert new[0] == old[0]
    assert not {line[3:] for line in new[-3:]} & {line[3:] for line in old[-3:]}
    assert call(folder, "title", "2").code == 0
    assert new[-2][3:] in (issue_of(folder) / "issue.md").read_text()


def test_titles_that_were_offered_are_not_asked_for_again_by_take(folder: Path) -> None:
    before = shot(folder)
    ended = call(folder, "regenerate", "title", "--take", "all")
    assert ended.code == 2
    assert "newsletter title" in ended.text
    assert shot(folder) == before


def test_a_title_number_that_was_not_offered_is_refused(folder: Path) -> None:
    before = shot(issue_of(folder))
    ended = call(folder, "title", "9")
    assert ended.code == 2
    assert "9번 제목은 없어요" in ended.text
    assert shot(issue_of(folder)) == before


def test_the_subject_follows_a_title_that_it_repeated(folder: Path) -> None:
    assert call(folder, "title", "🧾 편집자가 붙인 새 제목이에요").code == 0
    assert "\nsubject: 편집자가 붙인 새 제목이에요\n" in (issue_of(folder) / "outline.yaml").read_text()


def test_a_text_in_a_file_can_be_cited(folder: Path, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("담당자는 12월 3일에 시험판을 연다고 답했다. 값은 아직 정하지 않았다.\n")
    ended = call(folder, "add", str(note), "--outlet", "담당자 메일")
    assert ended.code == 0, ended.text
    name = ended.out.split(":")[0].strip()
    edit(s1(folder), lambda text: text.rstrip("\n") + f"\n\n시험판은 12월 3일에 열려요.[^{name}.1]\n")
    assert call(folder, "run").code == 0
    assert "담당자 메일" in (issue_of(folder) / "issue.md").read_text()
    assert call(folder, "add", "no-such-file.txt").code == 2


def test_what_is_left_of_broken_front_matter_is_never_printed(folder: Path) -> None:
    edit(s1(folder), lambda text: text.split("kind: story\n", 1)[1])
    assert call(folder, "run").code == 0  # the rest of the head is read with its locks
    for name in ("issue.md", "issue.txt", "issue.html", "web.html"):
        text = (issue_of(folder) / name).read_text()
        assert "articles: [" not in text
        assert "locked:" not in text
