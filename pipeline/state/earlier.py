"""Keep the database as it was before it moves to a newer version, so that an older program can be gone back to."""

import contextlib
import os
import sqlite3
from pathlib import Path

from pipeline.errors import StateError
from pipeline.messages import say
from pipeline.state.schema import MIGRATIONS


def prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what a newer program wrote before anything is touched; keep a copy of what an older one wrote."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        connection.close()
        raise StateError(say("state.newer", path=path, found=version, known=len(MIGRATIONS)))
    if 0 < version < len(MIGRATIONS):
        keep(connection, path, version)


def kept(path: Path, version: int) -> Path:
    """Return where the database of an earlier version is kept: `state.v2.sqlite` beside it."""
    return path.with_name(f"{path.stem}.v{version}{path.suffix}")


def keep(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Copy the database whole, private and flushed; a copy of that version which is there already stays."""
    target = kept(path, version)
    if target.exists():
        return
    half = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        os.close(os.open(half, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        with contextlib.closing(sqlite3.connect(half)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        flush(half)
        half.replace(target)
        flush(target.parent)
    finally:
        half.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
