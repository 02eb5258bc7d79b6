"""Stored answers of the model: `replies/<fingerprint>.json`. A run with all of them present makes no call."""

from collections.abc import Callable, Mapping
from pathlib import Path

from pipeline import codec
from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.records import Reply
from pipeline.workspace.files import read_text, write_text


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
        path = self._folder / f"{fingerprint}.json"
        stored = read_text(path)
        if stored is None:
            return None
        reply = self._load(stored.text, path)
        self._booked(reply)  # a run that died between storing and booking books it now; booking is once a fingerprint
        return reply

    def attempts(self, subject: str) -> tuple[int, ...]:
        """Return the numbers of the attempts whose replies are stored for a subject."""
        return tuple(sorted(reply.attempt for reply in self.of(subject)))

    def of(self, subject: str) -> tuple[Reply, ...]:
        """Return the replies that are stored for a subject, in the order in which they came."""
        found = ((path, read_text(path)) for path in sorted(self._folder.glob("*.json"), key=_came))
        replies = [self._load(stored.text, path) for path, stored in found if stored is not None]
        return tuple(reply for reply in replies if reply.subject == subject)

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

    @staticmethod
    def _load(text: str, path: Path) -> Reply:
        try:
            return codec.load(Reply, text)
        except codec.CodecError as error:
            raise IssueError(say("workspace.broken", path=path, detail=error)) from error


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
