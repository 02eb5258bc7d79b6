"""Who follows an answer as it comes, and is told while nothing comes why that is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pipeline.errors import ModelCancelledError
from pipeline.messages import say
from pipeline.records import Clock

NOTICED_S = 5.0
"""Seconds: who waits for less does not ask why."""

Waits = Callable[[str, str, datetime], None]
"""Told of a wait that a person would notice: for which subject, why, and when the server is asked again."""


def nobody(subject: str, reason: str, until: datetime) -> None:
    """Tell nobody of a wait."""


@dataclass(frozen=True, slots=True)
class Listener:
    """`heard` is told the whole text so far, `cancelled` is asked at each piece and each second of a wait, `begun` told before."""

    heard: Callable[[str], None] | None = None
    cancelled: Callable[[], bool] | None = None
    begun: Callable[[], None] = lambda: None

    def lost(self) -> None:
        """Tell that nothing of the answer is there any more: it is asked for again."""
        if self.heard is not None:
            self.heard("")

    def check(self, subject: str) -> None:
        """Raise ModelCancelledError where the person does not want the answer any more."""
        if self.cancelled is not None and self.cancelled():
            raise ModelCancelledError(say("draft.cancelled", subject=subject))

    def sleep(self, clock: Clock, seconds: float, subject: str) -> None:
        """Wait; a person who does not want the answer any more is not kept waiting for it."""
        while self.cancelled is not None and seconds > 1:
            clock.sleep(1.0)
            self.check(subject)
            seconds -= 1
        clock.sleep(seconds)
