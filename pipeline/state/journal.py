"""The send journal: what is known of every mail, written before the final dot and after its answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock

from pipeline.records import Clock
from pipeline.state.database import State


@dataclass(slots=True)
class _Row:
    """A record on its way to the disk."""

    values: tuple[str, str, str, str, str]
    written: bool = False
    error: Exception | None = None


class Journal:
    """A `SendJournal` over the state database; every record is on disk before the call returns (synchronous = FULL).

    Records of several threads that come together share one transaction, and so one wait for the disk.
    """

    def __init__(self, state: State, clock: Clock) -> None:
        self._state = state
        self._clock = clock
        self._line = Lock()
        self._writing = Lock()
        self._waiting: list[_Row] = []

    def states(self, issue: str) -> Mapping[str, str]:
        """Return the last state by address."""
        rows = self._state.rows("SELECT address, state FROM deliveries WHERE issue = ? ORDER BY n", issue)
        return {str(address): str(state) for address, state in rows}

    def waiting(self) -> tuple[str, ...]:
        """Return the addresses whose record waits for the disk."""
        with self._line:
            return tuple(row.values[1] for row in self._waiting)

    def record(self, issue: str, address: str, state: str, detail: str = "") -> None:
        """Write one state; StateError where it could not be stored."""
        row = _Row((issue, address, state, detail, self._clock.now().isoformat()))
        with self._line:
            self._waiting.append(row)
        with self._writing:
            if not row.written and row.error is None:
                self._write()
        if row.error is not None:
            raise row.error

    def _write(self) -> None:
        """Store all that wait: who comes first writes for the others."""
        with self._line:
            rows, self._waiting = self._waiting, []
        try:
            with self._state.transaction() as connection:
                connection.executemany(
                    "INSERT INTO deliveries (issue, address, state, detail, at) VALUES (?, ?, ?, ?, ?)",
                    [row.values for row in rows],
                )
        except Exception as error:  # noqa: BLE001  # each that waits raises it
            for row in rows:
                row.error = error
            return
        for row in rows:
            row.written = True
