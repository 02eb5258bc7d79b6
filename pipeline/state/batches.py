"""Batches that were handed in: noted before the call that makes one, so that no round is handed in twice after a crash.

A row without an id is an intention: whether the server has the batch is not known yet. What a batch may cost stands among
the calls without a reply until the replies are booked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline import codec
from pipeline.records import Clock, Reply
from pipeline.state.calls import book
from pipeline.state.database import State, stamp

_NEWEST = "SELECT n FROM calls WHERE issue = ? AND fingerprint = ? ORDER BY n DESC LIMIT 1"
_SET_NEWEST = "UPDATE calls SET usd = ? WHERE n = (SELECT max(n) FROM calls WHERE issue = ? AND fingerprint = ?)"
_DROP_NEWEST = "DELETE FROM calls WHERE n = (SELECT max(n) FROM calls WHERE issue = ? AND fingerprint = ?)"


@dataclass(frozen=True, slots=True)
class Batch:
    """One round: the account's newest batch before it, the replies that are awaited (without text), and when it was meant."""

    n: int
    id: str
    before: str
    awaited: tuple[Reply, ...]
    at: datetime


class Batches:
    """The batches of one issue."""

    def __init__(self, state: State, issue: str, clock: Clock) -> None:
        self._state = state
        self._issue = issue
        self._clock = clock

    def begun(self) -> bool:
        """Whether a round was ever handed in: from then on what it was made from is not collected again."""
        return bool(self._state.rows("SELECT 1 FROM batches WHERE issue = ? LIMIT 1", self._issue))

    def open(self) -> Batch | None:
        """Return the round that is not picked up yet."""
        rows = self._state.rows(
            "SELECT n, id, before, awaited, at FROM batches WHERE issue = ? AND state = 'open' ORDER BY n LIMIT 1",
            self._issue,
        )
        for number, name, before, awaited, at in rows:
            replies = codec.load(tuple[Reply, ...], str(awaited))
            return Batch(int(str(number)), str(name), str(before), replies, datetime.fromisoformat(str(at)))
        return None

    def given_up(self) -> bool:
        """Whether a round of this issue did not end in time."""
        return bool(self._state.rows("SELECT 1 FROM batches WHERE issue = ? AND state = 'late' LIMIT 1", self._issue))

    def tried(self) -> frozenset[str]:
        """Return the fingerprints of what was asked in rounds that are picked up."""
        rows = self._state.rows("SELECT awaited FROM batches WHERE issue = ? AND state = 'done'", self._issue)
        return frozenset(one.fingerprint for (awaited,) in rows for one in codec.load(tuple[Reply, ...], str(awaited)))

    def intend(self, awaited: Sequence[Reply], before: str) -> int:
        """Note that a round is about to be handed in, and what it may cost; return its number."""
        at = stamp(self._clock.now())
        with self._state.transaction() as connection:
            connection.executemany(
                "INSERT INTO calls (issue, subject, kind, fingerprint, usd, at, attempt) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (self._issue, one.subject, one.kind, one.fingerprint, one.cost_usd, at, one.attempt)
                    for one in awaited
                ],
            )
            cursor = connection.execute(
                "INSERT INTO batches (issue, id, before, awaited, at, state) VALUES (?, '', ?, ?, ?, 'open')",
                (self._issue, before, codec.dump(tuple(awaited)), at),
            )
            return int(cursor.lastrowid or 0)

    def name(self, number: int, identifier: str) -> None:
        """Note the id that the server gave."""
        with self._state.transaction() as connection:
            connection.execute("UPDATE batches SET id = ? WHERE n = ?", (identifier, number))

    def look_after(self, number: int, before: str) -> None:
        """Note that the batch of that id is not the round: it can only be a later one."""
        with self._state.transaction() as connection:
            connection.execute("UPDATE batches SET id = '', before = ? WHERE n = ?", (before, number))

    def close(
        self, number: int, costs: Mapping[str, float], paid: Mapping[str, Reply] | None = None, *, late: bool = False
    ) -> None:
        """Note that a round is picked up, or given up since it was `late`.

        `costs` says what the requests without a reply may have cost, by their fingerprint, `paid` what was counted for answers that ended
        and cannot be used.
        """
        with self._state.transaction() as connection:
            for name, one in (paid or {}).items():
                for (call,) in connection.execute(_NEWEST, (self._issue, name)).fetchall():
                    book(connection, int(call), one.model, one.usage, one.cost_usd)
            for name, usd in costs.items():
                if usd > 0:
                    connection.execute(_SET_NEWEST, (usd, self._issue, name))
                else:
                    connection.execute(_DROP_NEWEST, (self._issue, name))
            connection.execute("UPDATE batches SET state = ? WHERE n = ?", ("late" if late else "done", number))

    def drop(self, number: int, awaited: Sequence[Reply]) -> None:
        """Forget a round that the server does not have."""
        self.close(number, {one.fingerprint: 0.0 for one in awaited})
        with self._state.transaction() as connection:
            connection.execute("DELETE FROM batches WHERE n = ?", (number,))
