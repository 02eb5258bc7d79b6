"""What the disk or SQLite says, in words that name the mend."""

import errno
import sqlite3
from pathlib import Path

from pipeline.messages import say


def told(error: sqlite3.Error | OSError, path: Path) -> str:
    """Say what the disk or SQLite said, in words that name the mend; a full disk is no damage."""
    text = str(error).lower()
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) or "disk is full" in text:
        return say("state.full", path=path)
    if number == errno.EIO or "disk i/o" in text:
        return say("state.disk", path=path, detail=error)
    if number in (errno.EROFS, errno.EACCES, errno.EPERM) or "readonly" in text or "unable to open" in text:
        return say("state.readonly", path=path)
    return say("state.broken", path=path, detail=error)
