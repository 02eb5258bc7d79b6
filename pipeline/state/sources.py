"""What is known of the sources outside a collect: how they answered, where they moved, and when their entries came."""

from collections.abc import Sequence
from datetime import datetime

from pipeline import codec
from pipeline.records import SourceState
from pipeline.state.database import State, stamp


class SourceTable:
    """The sources of the database; each method is one transaction."""

    def __init__(self, state: State) -> None:
        self._state = state

    def remember(self, states: Sequence[SourceState]) -> None:
        """Store how sources answered."""
        with self._state.transaction() as connection:
            for one in states:
                connection.execute("INSERT OR REPLACE INTO sources VALUES (?, ?)", (one.url, codec.dump(one)))

    def move(self, old: str, new: SourceState) -> None:
        """Keep what is known of a source under its new address."""
        with self._state.transaction() as connection:
            connection.execute("DELETE FROM sources WHERE url = ?", (old,))
            connection.execute("INSERT OR REPLACE INTO sources VALUES (?, ?)", (new.url, codec.dump(new)))

    def times(self, since: datetime) -> list[tuple[str, str, datetime]]:
        """Return (source, id, when published or else first seen) of every entry after `since`."""
        rows = self._state.rows(
            "SELECT json_extract(record, '$.source'), id, coalesce(published, first_seen) FROM entries"
            " WHERE coalesce(published, first_seen) > ?",
            stamp(since),
        )
        return [(str(source), str(name), datetime.fromisoformat(str(when))) for source, name, when in rows]
