"""Calls to the model that have no reply yet: noted before each starts, so that one that is lost with its process is not forgotten.

A row goes when the reply is booked (in the same transaction), or when the call ended without a cost. What stays may have
been billed.
"""

from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from pipeline import codec
from pipeline.records import CACHED_FOR, Clock, Reply, Request, Usage
from pipeline.state.database import State, stamp

_SPENT = (
    "SELECT (SELECT coalesce(sum(usd), 0) FROM spending WHERE issue = ?)"
    " + (SELECT coalesce(sum(usd), 0) FROM calls WHERE issue = ?)"
)
TRIAL = "trial"
"""The kind of what `doctor` asked to try a server. It belongs to no issue: it is booked for its month, and its short answers foretell no other."""
REMEMBERED = 40  # replies by which the next ones are guessed: of a few issues


@dataclass(frozen=True, slots=True)
class PossiblyBilled:
    """A call whose reply never came: what it was for, and what it may have cost. `waits` says that it is in a batch that is under way."""

    issue: str
    subject: str
    kind: str
    usd: float
    attempt: int = 0
    waits: bool = False


class Calls:
    """The calls of one issue, for the model's budget."""

    def __init__(self, state: State, issue: str, clock: Clock) -> None:
        self._state = state
        self._issue = issue
        self._clock = clock

    def spent(self) -> float:
        """Return the dollars of every reply, and of every call that is under way or may have been billed."""
        rows = self._state.rows(_SPENT, self._issue, self._issue)  # one look: a call becomes a reply between two
        return float(str(rows[0][0]))

    def begin(self, request: Request, name: str, usd: float) -> int:
        """Note that a request starts; return the number of the call."""
        with self._state.transaction() as connection:
            row = (self._issue, request.subject, request.kind, name, usd, stamp(self._clock.now()), request.attempt)
            cursor = connection.execute(
                "INSERT INTO calls (issue, subject, kind, fingerprint, usd, at, attempt) VALUES (?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            return int(cursor.lastrowid or 0)

    def warm(self, kind: str) -> bool:
        """Return whether the server's cache still holds what questions of that kind share: a reply that wrote or read it came lately.

        One that passed the cache by left nothing there, however lately it came.
        """
        since = stamp(self._clock.now() - CACHED_FOR)
        rows = self._state.rows(
            "SELECT tokens FROM spending WHERE issue = ? AND kind = ? AND at >= ?", self._issue, kind, since
        )
        used = [codec.load(Usage, str(tokens)) for (tokens,) in rows]
        return any(usage.cache_read + usage.cache_write > 0 for usage in used)

    def outputs(self, model: str) -> list[tuple[str, int]]:
        """Return the kind of each of a model's last replies, of this issue and of earlier ones, and its tokens, newest first."""
        query = "SELECT kind, tokens FROM spending WHERE model = ? AND kind <> ? ORDER BY n DESC LIMIT ?"
        rows = self._state.rows(query, model, TRIAL, REMEMBERED)
        return [(str(kind), codec.load(Usage, str(tokens)).output) for kind, tokens in rows]

    def settle(self, number: int, usd: float) -> None:
        """Note that a call ended without a reply and may have cost so much; where that is nothing, it is forgotten."""
        with self._state.transaction() as connection:
            if usd > 0:
                connection.execute("UPDATE calls SET usd = ? WHERE n = ?", (usd, number))
            else:
                connection.execute("DELETE FROM calls WHERE n = ?", (number,))

    def pay(self, number: int, model: str, usage: Usage, usd: float) -> None:
        """Note that a call was billed although no reply came of it: it is booked as paid, beside the reply that its question may get yet."""
        with self._state.transaction() as connection:
            book(connection, number, model, usage, usd)


def book(connection: Connection, number: int, model: str, usage: Usage, usd: float) -> None:
    """Make what was paid of a call without a reply, in the caller's transaction."""
    connection.execute(
        "INSERT INTO spending (issue, subject, kind, fingerprint, model, tokens, usd, at, attempt)"
        " SELECT issue, subject, kind, fingerprint || '/' || (SELECT coalesce(max(n), 0) FROM spending), ?, ?, ?, at, attempt"
        " FROM calls WHERE n = ?",
        (model, codec.dump(usage), usd, number),
    )
    connection.execute("DELETE FROM calls WHERE n = ?", (number,))


def book_trial(state: State, at: datetime, model: str, usd: float) -> None:
    """Note what a trial of a model's server cost, for the month of `at` as the newsletter counts it."""
    row = (f"{at:%Y-%m}", "doctor", TRIAL, model, codec.dump(Usage()), usd, stamp(at))
    with state.transaction() as connection:
        connection.execute(
            "INSERT INTO spending (issue, subject, kind, fingerprint, model, tokens, usd, at)"
            " VALUES (?, ?, ?, (SELECT 'trial/' || coalesce(max(n), 0) FROM spending), ?, ?, ?, ?)",
            row,
        )


def possibly_billed(state: State, issue: str | None = None) -> list[PossiblyBilled]:
    """Return the calls without a reply, of one issue or of all, in order."""
    open_rounds = state.rows("SELECT issue, awaited FROM batches WHERE state = 'open'")
    awaited = {
        (str(day), one.fingerprint)
        for day, replies in open_rounds
        for one in codec.load(tuple[Reply, ...], str(replies))
    }
    rows = state.rows(
        "SELECT issue, subject, kind, usd, attempt, fingerprint FROM calls WHERE issue = coalesce(?, issue) ORDER BY n",
        issue,
    )
    return [
        PossiblyBilled(
            str(day), str(subject), str(kind), float(str(usd)), int(str(attempt)), (str(day), str(name)) in awaited
        )
        for day, subject, kind, usd, attempt, name in rows
    ]
