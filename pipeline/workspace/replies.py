"""Stored answers of the model: `replies/<fingerprint>.json`. A run with all of them present makes no call.

A file that cannot be read any more (cut, emptied, other bytes) was paid for. A question whose answer it may be is not asked again without a
word: IssueError names the file. Whatever needs other answers goes on, and says which file it passed over.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from pipeline import codec
from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.records import Reply
from pipeline.workspace.files import read_text, write_text

_SUBJECT = re.compile(
    r'"subject": "([^"\\]*)"'
)  # as it stands in front of the answer, in which quotes are written otherwise


class BrokenReplyError(IssueError):
    """A stored reply that cannot be read."""


class ReplyFolder:
    """A `ReplyStore` over a folder of an issue; `booked` is told of every new reply, after it is stored.

    A reply reaches its issue whatever the issue's folder is called by then.
    """

    def __init__(
        self, folder: Path, booked: Callable[[Reply], None], standing_in: Mapping[str, str] | None = None
    ) -> None:
        self._folder = folder
        self._issue = _itself(folder.parent)
        self._booked = booked
        self._standing_in = standing_in or {}

    def with_standing_in(self, names: Mapping[str, str]) -> "ReplyFolder":
        """Return the same store, in which a request without a reply has that of another one: by the fingerprints of both."""
        return ReplyFolder(self._folder, self._booked, names)

    def find(self, fingerprint: str) -> Reply | None:
        """Return the stored reply of a request, if any."""
        other = self._standing_in.get(fingerprint)
        found = self._find(fingerprint)
        return found if found is not None or other is None else self._find(other)

    def _find(self, fingerprint: str) -> Reply | None:
        reply = load(self._folder / f"{fingerprint}.json")
        if reply is None:
            return None
        self._booked(reply)  # a run that died between storing and booking books it now; booking is once a fingerprint
        return reply

    def attempts(self, subject: str) -> tuple[int, ...]:
        """Return the numbers of the attempts whose replies are stored for a subject."""
        return tuple(sorted(reply.attempt for reply in self.of(subject)))

    def of(self, subject: str) -> tuple[Reply, ...]:
        """Return the replies that are stored for a subject, in the order in which they came; IssueError where a damaged file may hold one."""
        found = (_unless_other(path, subject) for path in sorted(self._folder.glob("*.json"), key=_came))
        return tuple(reply for reply in found if reply is not None and reply.subject == subject)

    def keep(self, reply: Reply) -> None:
        """Store a reply durably, then book it. IssueError where the issue's folder was renamed or taken away since: nobody goes on then."""
        was, home = self._folder.parent, self._home()
        path = (home or was) / self._folder.name / f"{reply.fingerprint}.json"
        write_text(path, codec.dump(reply, indent=2) + "\n")
        self._booked(reply)
        if home != was:
            key = "workspace.moved" if home else "workspace.gone"
            raise IssueError(say(key, None, old=was, new=home, path=path))

    def _home(self) -> Path | None:
        """Return the issue's folder, under the name that it has now; None where it is not beside the other issues any more."""
        was = self._folder.parent
        if self._issue in (None, _itself(was)):
            return was
        beside = was.parent.iterdir() if was.parent.is_dir() else ()
        return next((one for one in beside if _itself(one) == self._issue), None)


def load(path: Path) -> Reply | None:
    """Return the reply that a file holds, None where there is no file; BrokenReplyError where it cannot be read."""
    try:
        stored = read_text(path)
        return None if stored is None else codec.load(Reply, stored.text)
    except codec.CodecError as error:
        raise BrokenReplyError(say("workspace.broken.reply", path=path, detail=error)) from error
    except IssueError as error:
        if not isinstance(error.__cause__, UnicodeDecodeError):
            raise
        raise BrokenReplyError(
            say("workspace.broken.reply", path=path, detail=say("workspace.unfit.encoding"))
        ) from error


def readable(issue: Path) -> Iterator[Reply]:
    """Yield the replies of an issue's folder, by their names; what cannot be read is passed over (see `damaged`)."""
    for path in _files(issue):
        with suppress(BrokenReplyError):
            reply = load(path)
            if reply is not None:
                yield reply


def damaged(issue: Path) -> list[str]:
    """Return what is wrong with each reply of an issue's folder that cannot be read, with its file and the mend."""
    found = []
    for path in _files(issue):
        try:
            load(path)
        except BrokenReplyError as error:
            found.append(str(error))
    return found


def _files(issue: Path) -> list[Path]:
    return sorted((issue / "replies").glob("*.json"))


def _unless_other(path: Path, subject: str) -> Reply | None:
    """Return the reply that a file holds; None for a damaged one that was for another subject, as its beginning tells."""
    try:
        return load(path)
    except BrokenReplyError:
        told = _SUBJECT.search(path.read_bytes().decode("utf-8", "replace"))
        if told is None or told[1] == subject:
            raise
        return None


def _itself(folder: Path) -> tuple[int, int] | None:
    """Return what a folder is by, whatever it is called; None where there is none."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _came(path: Path) -> tuple[int, str]:
    """Return when a reply was stored; of two at one moment the name says which is first."""
    return path.stat().st_mtime_ns, path.name
