"""What one call learned of a crowded server, for those beside it and after it: they wait on the same clock, and one asks for all.

Five sections that each came back by themselves asked an overloaded server five times as often as one would, and said nothing new. While the
crowd lasts the first to wake asks; where it is refused, the others see a later hour and wait on. A server that has refused so often in
a row as one call's deadline has room for is asked once more by each call that is still to come, since a crowd passes, and no more.
A rate limit is of one account and often of one kind of call: the others ask all the same.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from threading import Lock

from pipeline.draft.patience import MOST_WAITS, Patience
from pipeline.draft.trouble import Trouble
from pipeline.records import Clock

_CROWDED = "overloaded"
HOLDS = 12
"""How often a call that wakes may find a later hour before it asks all the same: a clock that stands still does not hold it for ever."""


class Crowd:
    """The refusals of a crowded server in a row, over all calls of a model. Safe to use from several threads."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._noted: datetime | None = None
        self._until: datetime | None = None
        self.count = 0

    def left(self) -> float:
        """Return the seconds until the server may be asked again."""
        with self._lock:
            return 0.0 if self._until is None else max(0.0, (self._until - self._clock.now()).total_seconds())

    def held(self, end: datetime) -> Iterator[float]:
        """Yield the seconds to wait before a call is made, again and again while others find the server crowded and there is time till `end`."""
        for _ in range(HOLDS):
            if not 0 < (left := self.left()) < (end - self._clock.now()).total_seconds():
                return
            yield left

    def note(self, outcome: object, sent: datetime) -> None:
        """Note what came of a call that was sent then: what was on its way when the last refusal came tells nothing new."""
        with self._lock:
            if not (isinstance(outcome, Trouble) and outcome.kind == _CROWDED):
                self.count, self._noted, self._until = 0, None, None
            elif self._noted is None or sent >= self._noted:
                self.count += 1
                self._noted = self._clock.now()

    def wait(self, patience: Patience, last: Trouble) -> float | None:
        """Return the seconds to wait after a try, and have everybody wait so long where the server is crowded; None where there is none to come."""
        if last.kind != _CROWDED:
            return patience.wait(last)
        seconds = patience.wait(last, self.count)
        if seconds is None or self.count > MOST_WAITS:
            return None
        with self._lock:
            until = self._clock.now() + timedelta(seconds=seconds)
            self._until = until if self._until is None else max(self._until, until)
        return seconds
