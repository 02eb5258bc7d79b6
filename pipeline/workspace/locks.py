"""Locks that die with their process: flock on files that are never deleted."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import LockedError
from pipeline.messages import say
from pipeline.workspace.files import telling


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock of a file while the block runs; LockedError at once where another process holds it."""
    with telling(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise LockedError(say("workspace.locked", path=path.parent)) from error
        yield
    finally:
        os.close(descriptor)
