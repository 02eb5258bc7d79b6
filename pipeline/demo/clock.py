"""A clock that stands still, so that two demos leave the same bytes."""

from datetime import datetime

from pipeline.demo.week import NOW


class FixedClock:
    """A Clock that always says the time of the sample week and never waits."""

    def now(self) -> datetime:
        """Return the time of the sample week."""
        return datetime.fromisoformat(NOW)

    def sleep(self, seconds: float) -> None:
        """Return at once: the local server needs no patience."""
