"""Keep a whole newsletter in one file, and bring it back. Secrets and logs stay out; the file holds addresses, so it is private.

The state is copied through SQLite's own backup, so that a copy made while something writes is whole. Bringing back goes by
way of a folder beside the workspace: a file that cannot be read to its end changes nothing.
"""

import contextlib
import os
import shutil
import sqlite3
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from pipeline.errors import IssueError, NotReadyError, StateError
from pipeline.messages import say
from pipeline.state.earlier import flush
from pipeline.state.schema import MIGRATIONS
from pipeline.workspace import hold
from pipeline.workspace.files import telling

KEPT = ("sources.yaml", "voice.md", ".gitignore", "templates", "images", "sample", "output")
STATE = "output/state.sqlite"
BEFORE = "before-restore{number}.tar.gz"
_UNPACKED = ".restore-"
_LEFT_OUT = ("output/logs/", "output/vectors.sqlite")  # vectors can be made again
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Kept:
    """What a backup holds."""

    files: int
    size: int  # bytes of the backup


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, and where what stood there before is kept (None where nothing did)."""

    files: int
    before: Path | None = None


def backup(workspace: Path, target: Path, audience: str = "subscribers.csv") -> Kept:
    """Write settings, voice, templates, audience and output of a workspace into one file, whole or not at all."""
    if not target.absolute().parent.is_dir():
        raise IssueError(say("housekeeping.backup.nowhere", folder=target.absolute().parent))
    with hold(workspace / "output" / ".lock"):
        names = sorted(_names(workspace, (*KEPT, audience), target))
        return _pack(workspace, names, target)


def _names(workspace: Path, kept: tuple[str, ...], target: Path) -> Iterator[str]:
    for name in dict.fromkeys(kept):
        path = workspace / name
        paths = path.rglob("*") if path.is_dir() else [path]
        for one in paths:
            relative = one.relative_to(workspace).as_posix()
            if one.is_file() and one.resolve() != target.resolve() and not _passed_over(relative):
                yield relative


def _passed_over(name: str) -> bool:
    base = PurePosixPath(name).name
    state_side = name.startswith(f"{STATE}-")
    return base.endswith((".lock", ".new", ".env")) or state_side or name.startswith(_LEFT_OUT)


def _pack(workspace: Path, names: list[str], target: Path) -> Kept:
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    with telling(target), TemporaryDirectory(prefix="backup-") as folder:
        try:
            descriptor = os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                with tarfile.open(fileobj=stream, mode="w:gz") as archive:
                    for name in names:
                        archive.add(_source(workspace, name, Path(folder)), arcname=name, recursive=False)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(target)
            flush(target.absolute().parent)
        finally:
            temporary.unlink(missing_ok=True)
    return Kept(len(names), target.stat().st_size)


def _source(workspace: Path, name: str, folder: Path) -> Path:
    """Return the file to read: the state's is a copy that SQLite itself made."""
    if name != STATE:
        return (workspace / name).resolve()
    copy = folder / "state.sqlite"
    try:
        with (
            contextlib.closing(sqlite3.connect(f"file:{workspace / name}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(copy)) as made,
        ):
            source.backup(made)
            made.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise StateError(say("state.broken", path=workspace / name, detail=error)) from error
    copy.chmod(0o600)
    return copy


# --- bring back


def restore(workspace: Path, source: Path, audience: str = "subscribers.csv", *, force: bool = False) -> Restored:
    """Bring a backup into a workspace, new or old. NotReadyError where it would replace a file, unless forced.

    What is replaced is first kept in `before-restore.tar.gz`, or a next one: what an earlier restore kept is never written over, not even
    where that was killed and this one goes on with it. A state newer than this program is never brought back.
    """
    with _folder(workspace), TemporaryDirectory(prefix=_UNPACKED, dir=workspace) as folder:
        names = _unpack(source, Path(folder), (*KEPT, audience))
        _known_state(Path(folder) / STATE)
        with hold(workspace / "output" / ".lock"):
            for left in {*workspace.glob(f"{_UNPACKED}*")} - {Path(folder)}:  # by a restore that was killed
                shutil.rmtree(left, ignore_errors=True)
            replaced = [name for name in names if _differs(workspace / name, Path(folder) / name)]
            if replaced and not force:
                shown = ", ".join(replaced[:_NAMED]) + (" …" if len(replaced) > _NAMED else "")
                raise NotReadyError(say("housekeeping.restore.exists", count=len(replaced), names=shown))
            before = _free(workspace) if replaced else None
            if before is not None:
                _pack(workspace, replaced, before)
            for name in names:
                _put(Path(folder) / name, workspace / name)
    return Restored(len(names), before)


@contextlib.contextmanager
def _folder(workspace: Path) -> Iterator[None]:
    """Make the folder where there is none; one that was made for a restore that is refused does not stay behind empty."""
    known = workspace.exists()
    with telling(workspace):
        workspace.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        if not known:
            with contextlib.suppress(OSError):  # something is in it: that stays
                workspace.rmdir()
        raise


def _free(workspace: Path) -> Path:
    names = (workspace / BEFORE.format(number=f".{number}" if number > 1 else "") for number in count(1))
    return next(path for path in names if not path.exists())


def _unpack(source: Path, folder: Path, kept: tuple[str, ...]) -> list[str]:
    """Unpack what a backup may hold, and nothing else; return the names."""
    try:
        with tarfile.open(source, "r:gz") as archive:
            members = archive.getmembers()
            foreign = [member.name for member in members if not _belongs(member, kept)]
            if foreign or not members:
                raise IssueError(say("housekeeping.restore.foreign", path=source, name=", ".join(foreign[:_NAMED])))
            archive.extractall(folder, members=members, filter="data")
    except (tarfile.TarError, EOFError, OSError) as error:
        raise IssueError(say("housekeeping.restore.broken", path=source, detail=error)) from error
    return [member.name for member in members]


def _belongs(member: tarfile.TarInfo, kept: tuple[str, ...]) -> bool:
    path = PurePosixPath(member.name)
    return member.isreg() and path.parts[0] in kept and ".." not in path.parts and not _passed_over(member.name)


def _known_state(path: Path) -> None:
    if not path.exists():
        return
    try:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as state:
            version = state.execute("PRAGMA user_version").fetchone()[0]
            fine = state.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.Error as error:
        raise StateError(say("state.broken", path=path.name, detail=error)) from error
    if fine != "ok":
        raise StateError(say("state.broken", path=path.name, detail=fine))
    if version > len(MIGRATIONS):
        raise StateError(say("state.newer", path=path.name, found=version, known=len(MIGRATIONS)))


def _differs(there: Path, unpacked: Path) -> bool:
    if not there.exists():
        return False
    if there.as_posix().endswith(STATE):
        return _content(there) != _content(unpacked)
    return there.read_bytes() != unpacked.read_bytes()


def _content(path: Path) -> list[str] | None:
    """Return what a database says, whatever its pages look like; None where it cannot be read."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as state:
            return list(state.iterdump())
    except sqlite3.Error:
        return None


def _put(unpacked: Path, target: Path) -> None:
    with telling(target):
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if target.as_posix().endswith(STATE):
            _settle_state(target)
        place = Path(os.path.realpath(target))
        flush(unpacked)
        shutil.move(unpacked, place)
        flush(place.parent)


def _settle_state(path: Path) -> None:
    """Write what stands beside the database into it, so that the new one does not meet the old one's journal."""
    if not path.exists():
        return
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as state:
        state.execute("PRAGMA journal_mode = DELETE")
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
