"""The send journal: what is known of every mail, written before the final dot and after its answer."""

from collections.abc import Mapping
from datetime import datetime

from pipeline.records import Clock
from pipeline.state.database import State


class Journal:
    """A `SendJournal` over the state database; every record is on disk before the call returns (synchronous = FULL)."""

    def __init__(self, state: State, clock: Clock) -> None:
        self._state = state
        self._clock = clock

    def states(self, issue: str) -> Mapping[str, str]:
        """Return the last state by address."""
        rows = self._state.rows("SELECT address, state FROM deliveries WHERE issue = ? ORDER BY n", issue)
        return {str(address): str(state) for address, state in rows}

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        """Write one state."""
        at: datetime = self._clock.now()
        with self._state.transaction() as connection:
            connection.execute(
                "INSERT INTO deliveries (issue, address, state, detail, at) VALUES (?, ?, ?, ?, ?)",
                (issue, address, state, detail, at.isoformat()),
            )
