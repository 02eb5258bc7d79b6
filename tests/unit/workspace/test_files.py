"""Files are written whole or not at all, never over somebody else's change, and say what the disk said."""

import errno
import os
import stat
from pathlib import Path

import pytest

from pipeline.errors import EditConflictError, IssueError
from pipeline.workspace import files
from pipeline.workspace.files import digest, read_text, write_text


def test_a_new_file_is_private_and_a_public_one_is_readable(tmp_path: Path) -> None:
    write_text(tmp_path / "deep/er/a.md", "가")
    write_text(tmp_path / "b.yaml", "나", private=False)

    assert stat.S_IMODE((tmp_path / "deep/er/a.md").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "b.yaml").stat().st_mode) == 0o644


def test_a_write_keeps_the_mode_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("먼저")
    path.chmod(0o664)

    write_text(path, "나중")

    assert stat.S_IMODE(path.stat().st_mode) == 0o664


def test_a_write_through_a_link_changes_its_target_and_keeps_the_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real/a.md"
    target.write_text("먼저")
    link = tmp_path / "a.md"
    link.symlink_to(target)

    write_text(link, "나중")

    assert link.is_symlink()
    assert target.read_text() == "나중"


def test_the_same_text_again_touches_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write_text(path, "같은 글")
    before = path.stat()

    assert write_text(path, "같은 글") == digest("같은 글")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_write_refuses_a_text_that_somebody_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    seen = write_text(path, "읽은 글")
    path.write_text("그사이 고친 글")

    with pytest.raises(EditConflictError) as caught:
        write_text(path, "내 글", expected=seen)

    assert path.read_text() == "그사이 고친 글"
    assert str(path) in str(caught.value)
    assert caught.value.exit_code == 3


def test_expecting_no_file_refuses_one_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write_text(path, "첫 글", expected="")

    with pytest.raises(EditConflictError):
        write_text(path, "둘째 글", expected="")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "디스크"),
        (errno.EDQUOT, "디스크"),
        (errno.EFBIG, "디스크"),
        (errno.EROFS, "쓸 수 없"),
        (errno.EACCES, "쓸 수 없"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_what_the_disk_refuses_is_said_with_the_path_and_the_old_text_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: str, step: str
) -> None:
    path = tmp_path / "a.md"
    write_text(path, "옛 글")

    def refuse(*args: object, **options: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path if step == "replace" else os, step, refuse)
    with pytest.raises(IssueError, match=said) as caught:
        write_text(path, "새 글")
    monkeypatch.undo()

    assert str(path) in str(caught.value)
    assert caught.value.exit_code == 1
    assert path.read_text() == "옛 글"
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"]


def test_a_file_that_is_no_text_and_a_folder_are_said_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xff\xfe")

    for path in (tmp_path / "a.md", tmp_path):
        with pytest.raises(IssueError, match=str(path)):
            read_text(path)
    assert read_text(tmp_path / "none.md") is None


def test_a_lone_surrogate_cannot_stop_a_write(tmp_path: Path) -> None:
    write_text(tmp_path / "a.md", "글\ud800자")

    stored = read_text(tmp_path / "a.md")
    assert stored is not None
    assert stored.text == "글\N{REPLACEMENT CHARACTER}자"


def test_removing_and_renaming_are_told_like_writes(tmp_path: Path) -> None:
    files.remove(tmp_path / "none.md")
    with pytest.raises(IssueError, match=r"none\.md"):
        files.rename(tmp_path / "none.md", tmp_path / "b.md")
