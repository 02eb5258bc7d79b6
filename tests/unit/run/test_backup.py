import io
import sqlite3
import stat
import subprocess
import tarfile
from pathlib import Path

import pytest

from pipeline.demo.world import SampleWorld
from pipeline.errors import IssueError, NotReadyError, StateError
from pipeline.run import backup, replay
from pipeline.run.starting import IGNORED
from tests.unit.run import sample
from tests.unit.run.sample import DAY


@pytest.fixture
def kept(workspace: Path, tmp_path: Path) -> Path:
    (workspace / "newsletter.env").write_text("ANTHROPIC_API_KEY=sk-ant-secret\n", "utf-8")
    (workspace / "subscribers.csv").write_text("email,name\nreader@example.com,독자\n", "utf-8")
    (workspace / "output" / "logs").mkdir(exist_ok=True)
    (workspace / "output" / "logs" / "one.log").write_text("log\n", "utf-8")
    (workspace / "output" / "vectors.sqlite").write_bytes(b"made again where it is missing")
    target = tmp_path / "kept.tar.gz"
    backup.backup(workspace, target)
    return target


def crafted(path: Path, name: str, content: bytes = b"x", kind: bytes = tarfile.REGTYPE) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.type = kind
        member.size = len(content) if kind == tarfile.REGTYPE else 0
        member.linkname = "/etc/passwd"
        archive.addfile(member, io.BytesIO(content))
    return path


def test_a_backup_holds_all_but_secrets_logs_and_locks_and_is_private(kept: Path) -> None:
    with tarfile.open(kept) as archive:
        names = archive.getnames()

    assert {"sources.yaml", "voice.md", "subscribers.csv", "output/state.sqlite"} <= set(names)
    assert f"output/{DAY}/outline.yaml" in names
    assert not [name for name in names if name.endswith((".env", ".log", ".lock", "-wal", "-shm", "vectors.sqlite"))]
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_what_comes_back_is_the_same_newsletter(
    kept: Path, workspace: Path, world: SampleWorld, tmp_path: Path
) -> None:
    before = {name: text for name, text in sample.shot(workspace).items() if "state" not in name}

    restored = backup.restore(tmp_path / "other", kept)

    assert restored.before is None
    after = sample.shot(tmp_path / "other")
    assert {name: text for name, text in before.items() if not name.endswith((".env", ".log", "vectors.sqlite"))} == {
        name: text for name, text in after.items() if "state" not in name
    }
    with sample.opened(tmp_path / "other", world) as context:
        assert replay.replay(context, context.issue(DAY)).differences == ()
        assert context.state.last_collect(before="9999") is not None


def test_a_backup_made_while_the_state_is_open_is_whole(workspace: Path, world: SampleWorld, tmp_path: Path) -> None:
    with sample.opened(workspace, world) as context:
        context.state.note("word", "said")
        backup.backup(workspace, tmp_path / "kept.tar.gz")

    backup.restore(tmp_path / "other", tmp_path / "kept.tar.gz")

    with sample.opened(tmp_path / "other", world) as context:
        assert context.state.remark("word") == "said"


def test_files_that_are_there_are_not_replaced_unless_forced(kept: Path, workspace: Path) -> None:
    (workspace / "voice.md").write_text("- 새 규칙\n", "utf-8")

    with pytest.raises(NotReadyError, match=r"voice\.md"):
        backup.restore(workspace, kept)

    assert (workspace / "voice.md").read_text("utf-8") == "- 새 규칙\n"
    restored = backup.restore(workspace, kept, force=True)
    assert (workspace / "voice.md").read_text("utf-8") != "- 새 규칙\n"
    assert restored.before is not None
    with tarfile.open(restored.before) as archive:
        assert archive.getnames() == ["voice.md"]


def test_a_state_that_went_on_is_replaced_only_by_force(kept: Path, workspace: Path, world: SampleWorld) -> None:
    with sample.opened(workspace, world) as context:
        context.state.note("later", "yes")

    with pytest.raises(NotReadyError, match=r"state\.sqlite"):
        backup.restore(workspace, kept)
    backup.restore(workspace, kept, force=True)

    with sample.opened(workspace, world) as context:
        assert context.state.remark("later") == ""


def test_the_same_newsletter_again_needs_no_force(kept: Path, workspace: Path) -> None:
    assert backup.restore(workspace, kept).before is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("newsletter.env", tarfile.REGTYPE),
        (".git/hooks/pre-commit", tarfile.REGTYPE),
        ("output/../../away.md", tarfile.REGTYPE),
        ("/etc/away.md", tarfile.REGTYPE),
        ("output/link.md", tarfile.SYMTYPE),
        ("output/pipe", tarfile.FIFOTYPE),
    ],
)
def test_what_is_no_part_of_a_backup_is_refused(tmp_path: Path, name: str, kind: bytes) -> None:
    path = crafted(tmp_path / "crafted.tar.gz", name, kind=kind)

    with pytest.raises(IssueError):
        backup.restore(tmp_path / "other", path, force=True)

    assert not [one for one in (tmp_path / "other").rglob("*") if one.is_file()]


def test_a_cut_file_changes_nothing(kept: Path, workspace: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:-2000])
    before = sample.shot(workspace)

    with pytest.raises(IssueError):
        backup.restore(workspace, kept, force=True)

    assert sample.shot(workspace) == before


def test_a_newer_state_is_never_brought_back(workspace: Path, tmp_path: Path) -> None:
    with sqlite3.connect(workspace / "output" / "state.sqlite") as state:
        state.execute("PRAGMA user_version = 99")
    state.close()
    backup.backup(workspace, tmp_path / "kept.tar.gz")

    with pytest.raises(StateError):
        backup.restore(tmp_path / "other", tmp_path / "kept.tar.gz", force=True)


def test_what_an_earlier_restore_kept_is_never_written_over(kept: Path, workspace: Path) -> None:
    words = ("- 첫 규칙\n", "- 둘째 규칙\n")
    found = []
    for text in words:
        (workspace / "voice.md").write_text(text, "utf-8")
        found.append(backup.restore(workspace, kept, force=True).before)
    texts = []
    for path in found:
        assert path is not None
        with tarfile.open(path) as archive:
            member = archive.extractfile("voice.md")
            assert member is not None
            texts.append(member.read().decode())
    assert tuple(texts) == words


def test_a_restore_that_was_killed_while_it_replaced_files_is_gone_on_with_and_loses_nothing(
    kept: Path, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = {"sources.yaml": "newsletter: {name: 내 것}\n", "voice.md": "- 내 규칙\n"}
    for name, text in own.items():
        (workspace / name).write_text(text, "utf-8")
    whole = backup._put

    def dying(unpacked: Path, target: Path) -> None:
        if target.name == "voice.md":
            raise KeyboardInterrupt
        whole(unpacked, target)

    monkeypatch.setattr(backup, "_put", dying)
    with pytest.raises(KeyboardInterrupt):
        backup.restore(workspace, kept, force=True)
    monkeypatch.undo()
    (workspace / ".restore-left").mkdir()
    backup.restore(workspace, kept, force=True)

    saved: dict[str, str] = {}
    for path in sorted(workspace.glob("before-restore*.tar.gz")):
        with tarfile.open(path) as archive:
            for member in archive.getmembers():
                content = archive.extractfile(member)
                assert content is not None
                saved.setdefault(member.name, content.read().decode("utf-8", "replace"))
    assert {name: saved[name] for name in own} == own
    assert not list(workspace.glob(".restore-*"))


def test_what_git_must_not_see_comes_back_and_what_was_replaced_is_part_of_it(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "sources.yaml").write_text("newsletter: {}\nsources: []\n", "utf-8")
    (tmp_path / "new" / ".gitignore").write_text(IGNORED, "utf-8")
    backup.backup(tmp_path / "new", tmp_path / "new.tar.gz")

    backup.restore(tmp_path / "other", tmp_path / "new.tar.gz")

    assert (tmp_path / "other" / ".gitignore").read_text("utf-8") == IGNORED
    (tmp_path / "other" / "sources.yaml").write_text("newsletter: {}\n", "utf-8")
    restored = backup.restore(tmp_path / "other", tmp_path / "new.tar.gz", force=True)
    assert restored.before is not None
    subprocess.run(["git", "init", "-q", tmp_path / "other"], check=True)
    hidden = subprocess.run(["git", "-C", tmp_path / "other", "check-ignore", restored.before.name], check=False)
    assert hidden.returncode == 0


def test_a_refused_restore_leaves_no_folder_behind(kept: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.tar.gz"
    cut.write_bytes(kept.read_bytes()[:500])

    with pytest.raises(IssueError):
        backup.restore(tmp_path / "new", cut)

    assert not (tmp_path / "new").exists()


def test_a_backup_into_no_folder_names_it_and_what_to_do(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(IssueError, match="폴더를 만들거나"):
        backup.backup(workspace, tmp_path / "nowhere" / "kept.tar.gz")
