"""A run's log: one readable file in `output/logs/`, secrets never."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, TextIO

from pipeline.workspace.files import telling

KEPT = 60


class Log(Protocol):
    """What a structlog logger is to us."""

    def info(self, event: str, *, step: str) -> None:
        """Write one line."""
        ...


class Logbook:
    """The log of one command: opened when its first line is written, so that a command that tells nothing leaves no file."""

    def __init__(self, folder: Path, started: datetime, secrets: Sequence[str] = ()) -> None:
        self._path = folder / f"{started:%Y-%m-%dT%H%M%S}.log"
        self._secrets = [secret for secret in secrets if len(secret) >= 6]
        self._stream: TextIO | None = None
        self._log: Log | None = None

    def __enter__(self) -> "Logbook":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None and self._stream is not None:
            self.line("error", f"{type(error).__name__}: {error}")
        if self._stream is not None:
            self._stream.close()

    def line(self, step: str, text: str) -> None:
        """Write one line."""
        for secret in self._secrets:
            text = text.replace(secret, "•••")
        self._log = self._log or self._opened()
        with telling(self._path):
            self._log.info(text, step=step)

    def _opened(self) -> Log:
        import structlog

        with telling(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            for old in sorted(self._path.parent.glob("*.log"))[:-KEPT]:
                old.unlink()
            self._stream = self._path.open("a", encoding="utf-8")
            self._path.chmod(0o600)
        logger: Log = structlog.wrap_logger(
            structlog.PrintLogger(self._stream),
            processors=[
                structlog.processors.TimeStamper(fmt="iso", utc=False),
                structlog.processors.KeyValueRenderer(key_order=["timestamp", "step", "event"]),
            ],
        )
        return logger
