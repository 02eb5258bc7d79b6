"""A clock that stands still, so that two demos leave the same bytes."""

from dataclasses import dataclass
from datetime import datetime

from pipeline.demo.week import NOW


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A Clock that always says the same time and never waits."""

    moment: datetime = datetime.fromisoformat(NOW)

    def now(self) -> datetime:
        """Return the time of the sample week."""
        return self.moment

    def sleep(self, seconds: float) -> None:
        """Return at once: the local server needs no patience."""
