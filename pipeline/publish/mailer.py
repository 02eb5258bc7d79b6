"""What a sending needs of the way to the mail server: one try at a time, and an answer to each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from pipeline.records import Mail, Subscriber


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one try.

    `later` (4xx) and `lost` (no connection, or it broke before the final dot) may be tried again; `unknown` means that
    no answer came after the dot.
    """

    kind: Literal["sent", "later", "lost", "refused", "unknown"]
    detail: str = ""


class Mailer(Protocol):
    """One connection to the mail server. `started` is called just before the final dot, and must return before it is sent."""

    def deliver(self, mail: Mail, to: Subscriber, now: datetime, started: Callable[[], None]) -> Answer:
        """Try once; SendError where no mail at all can go this way (address, certificate, password)."""
        ...

    def close(self) -> None:
        """Say goodbye to the server."""
        ...

    def abort(self) -> None:
        """Break the connection off, from another thread: a try that waits for the server ends at once."""
        ...


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a sending is. `waits` is how many seconds it rests before those come again whose server said later."""

    total: int
    sent: int = 0
    refused: int = 0
    doubt: int = 0
    later: int = 0
    waits: float = 0.0


def silent(tally: Tally) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Way:
    """The connections that send side by side, how many mails a minute they may send together (0: no limit), and who is told."""

    mailers: Sequence[Mailer]
    per_minute: int = 0
    told: Callable[[Tally], None] = silent
    sender: str = ""  # the address that the mails come from
