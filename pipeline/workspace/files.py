"""Read and write text files so that nothing is lost: whole or not at all, and never over someone else's change.

A write goes to a temporary file beside the target, is flushed to disk, renamed over it, and the folder is flushed too. The
target's mode is kept and links are followed, so that a linked file stays linked.
"""

import contextlib
import errno
import hashlib
import os
import re
import stat
import time
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import EditConflictError, IssueError
from pipeline.messages import say

_LONE = re.compile("[\ud800-\udfff]")  # no file can hold these; a feed's JSON can

_TEMPORARY = re.compile(r"\..+\.(?P<writer>\d+)\.new")
_WRITING_S = 60.0  # no write takes so long: what is older was left, whoever has that number now

HELD: ContextVar[dict[Path, str | None] | None] = ContextVar("held", default=None)
"""What `together` holds back: the new text of each file, None for one that goes."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A text as it stands on disk, and its digest."""

    text: str
    digest: str


def digest(text: str) -> str:
    """Return the name of a text: its SHA-256."""
    return hashlib.sha256(_LONE.sub("\N{REPLACEMENT CHARACTER}", text).encode()).hexdigest()


def read_text(path: Path) -> Stored | None:
    """Return what a file holds, or None where there is none."""
    held = HELD.get()
    if held is not None and path in held:
        text = held[path]
        return None if text is None else Stored(text, digest(text))
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise IssueError(say("workspace.broken", path=path, detail=say("workspace.unfit.encoding"))) from error
    except OSError as error:
        raise told(error, path) from error
    return Stored(text, digest(text))


def write_text(path: Path, text: str, *, expected: str | None = None, private: bool = True) -> str:
    """Write a text whole, and return its digest; the same text again touches nothing.

    With `expected`, the file must still hold the text of that digest ("" means: there is no file yet), or EditConflictError is raised
    and the file stays as it is.
    """
    there = read_text(path)
    if expected is not None and (there.digest if there else "") != expected:
        raise EditConflictError(say("workspace.conflict", path=path))
    name = digest(text)
    if there is not None and there.digest == name:
        return name
    held = HELD.get()
    if held is not None:
        held[path] = _LONE.sub("\N{REPLACEMENT CHARACTER}", text)
        return name
    with telling(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        content = _LONE.sub("\N{REPLACEMENT CHARACTER}", text).encode()
        _replace(Path(os.path.realpath(path)), content, 0o600 if private else 0o644)
    return name


def write_bytes(path: Path, content: bytes, *, private: bool = True) -> None:
    """Write bytes whole; the same bytes again touch nothing."""
    with telling(path):
        if path.is_file() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _replace(Path(os.path.realpath(path)), content, 0o600 if private else 0o644)


def remove(path: Path) -> None:
    """Remove a file, durably; a file that is not there is fine."""
    held = HELD.get()
    if held is not None:
        held[path] = None
        return
    with telling(path):
        path.unlink(missing_ok=True)
        _flush_folder(path.parent)


def rename(path: Path, target: Path) -> None:
    """Give a file another name in the same folder, durably."""
    with telling(path):
        path.rename(target)
        _flush_folder(target.parent)


def sweep(folder: Path) -> None:
    """Remove the temporary files that a killed write left below a folder.

    A reply is stored without the folder's lock, as it comes: what a living process writes right now stays.
    """
    with telling(folder):
        for path in folder.rglob(".*.new"):
            named = _TEMPORARY.fullmatch(path.name)
            if named is not None and not _being_written(path, int(named["writer"])):
                path.unlink(missing_ok=True)


def _being_written(path: Path, writer: int) -> bool:
    try:
        young = time.time() - path.stat().st_mtime < _WRITING_S
    except FileNotFoundError:  # renamed over its target since
        return True
    if not young:
        return False
    try:
        os.kill(writer, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        pass
    return True


def _replace(target: Path, content: bytes, mode: int) -> None:
    if target.exists():
        mode = stat.S_IMODE(target.stat().st_mode)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(temporary, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, mode)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what the disk says inside the block into an IssueError that names the path."""
    try:
        yield
    except OSError as error:
        raise told(error, path) from error


def told(error: OSError, path: Path) -> IssueError:
    """Return what the disk said, in words that name the mend."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return IssueError(say("workspace.full", path=path))
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return IssueError(say("workspace.readonly", path=path, detail=error.strerror))
    if error.errno == errno.EISDIR:
        return IssueError(say("workspace.folder", path=path))
    return IssueError(say("workspace.failed", path=path, detail=error.strerror or error))
