"""A run's log: one readable file in `output/logs/`, secrets never."""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from contextlib import suppress
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, TextIO

from pipeline.errors import FAILED, PipelineError
from pipeline.messages import say
from pipeline.workspace.files import telling

KEPT = 60
HIDDEN = "•••"
_SHORTEST = 6  # characters of a secret that is looked for; a shorter one would blot out words
_IN_ADDRESS = re.compile(r"(://)[^/\s@]+(?=@)|([?&](?:key|sig|token|api[_-]key|secret)=)[^&\s]+", re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class Log(Protocol):
    """What a structlog logger is to us."""

    def info(self, event: str, *, step: str) -> None:
        """Write one line."""
        ...


class Logbook:
    """The log of one command: opened when its first line is written, so that a command that tells nothing leaves no file.

    `head` opens the file: which command of which version this is.
    """

    def __init__(self, folder: Path, started: datetime, secrets: Sequence[str] = (), head: str = "") -> None:
        self._path = folder / f"{started:%Y-%m-%dT%H%M%S}.log"
        self._secrets = sorted((secret for secret in secrets if len(secret) >= _SHORTEST), key=len, reverse=True)
        self._head = head
        self._stream: TextIO | None = None
        self._log: Log | None = None

    def __enter__(self) -> "Logbook":
        self._token = _CURRENT.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _CURRENT.reset(self._token)
        failed = isinstance(error, PipelineError) and error.exit_code == FAILED
        with suppress(PipelineError):  # the disk that refused the work refuses its end too
            if isinstance(error, KeyboardInterrupt):
                if self._stream is not None:
                    self.line("stopped", say("cli.stopped"))
            elif error is not None and (self._stream is not None or failed):
                self.line("error", f"{type(error).__name__}: {error}")
            elif self._stream is not None:
                self.line("end", say("cli.done"))
        if self._stream is not None:
            self._stream.close()

    def line(self, step: str, text: str) -> None:
        """Write one line."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        self._log = self._log or self._opened()
        with telling(self._path):
            self._log.info(_IN_ADDRESS.sub(lambda found: f"{found[1] or found[2]}{HIDDEN}", text), step=step)

    def _opened(self) -> Log:
        import structlog

        with telling(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            for old in sorted(self._path.parent.glob("*.log"))[:-KEPT]:
                old.unlink(missing_ok=True)
            self._stream = self._path.open("a", encoding="utf-8")
            self._path.chmod(0o600)
        logger: Log = structlog.wrap_logger(
            structlog.PrintLogger(self._stream),
            processors=[structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S", utc=False), _readable],
        )
        if self._head:
            logger.info(self._head, step="begin")
        return logger


def _readable(logger: object, method: str, event: MutableMapping[str, object] | Mapping[str, object]) -> str:
    """Return an event as a line; what stands below its first line is set in, so that no text can pass for another event."""
    first, *rest = _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", str(event["event"])).split("\n")
    return "\n".join([f"{event['timestamp']} {event['step']:<8} {first}", *(f"{'':29}{line}" for line in rest)])


_CURRENT: ContextVar[Logbook | None] = ContextVar("logbook", default=None)


def note(step: str, text: str) -> None:
    """Write a line to the log of the command that runs, where there is one: what is printed already, kept to be read later."""
    logbook = _CURRENT.get()
    if logbook is not None:
        logbook.line(step, text)
