"""How fast mails may go: at most so many a minute over all connections, and a rest after trouble that a stop cuts short."""

from datetime import datetime, timedelta
from threading import Event, Lock

from pipeline.records import Clock

SLICE_S = 0.25
"""A rest is slept in pieces of this length, so that a stop is heard in time."""


class Pace:
    """The turns of several connections. A clock that is set back delays a mail by no more than one round of turns."""

    def __init__(self, per_minute: int, connections: int, clock: Clock, stopped: Event) -> None:
        self._interval = timedelta(minutes=1) / per_minute if per_minute else timedelta()
        self._longest = self._interval * max(1, connections)
        self._clock = clock
        self._stopped = stopped
        self._turn = Lock()
        self._free: datetime | None = None  # when the next mail may go

    def wait(self) -> None:
        """Wait for the next turn, and take it."""
        if not self._interval:
            return
        with self._turn:
            now = self._clock.now()
            turn = max(now, min(self._free or now, now + self._longest))
            self._free = turn + self._interval
        self.rest((turn - now).total_seconds())

    def rest(self, seconds: float) -> None:
        """Sleep, unless the sending is stopped."""
        while seconds > 0 and not self._stopped.is_set():
            self._clock.sleep(min(SLICE_S, seconds))
            seconds -= SLICE_S
