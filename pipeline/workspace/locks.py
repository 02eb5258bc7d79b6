"""Locks that die with their process: flock on files that are never deleted."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import LockedError
from pipeline.messages import say
from pipeline.workspace.files import telling

_NOTE = 1_000  # bytes


@contextmanager
def hold(path: Path, note: str = "") -> Iterator[None]:
    """Hold the lock of a file while the block runs; LockedError at once where another process holds it, with the `note` that it left."""
    with telling(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            found = os.pread(descriptor, _NOTE, 0).decode(errors="replace")
            raise LockedError(say("workspace.locked", path=path.parent), found) from error
        if note:
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, note.encode(), 0)
        yield
    finally:
        os.close(descriptor)
