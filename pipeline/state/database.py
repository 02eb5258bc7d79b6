"""The database of one output folder: opened durable and private, moved forward when it is older than the program."""

import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from threading import RLock

from pipeline import codec
from pipeline.errors import StateError
from pipeline.records import Collected, Entry, PastStory, Reply, SourceReport, SourceState, Steering
from pipeline.state import earlier, identity
from pipeline.state.decisions import as_printed, left_of, standing
from pipeline.state.disk import told
from pipeline.state.schema import MIGRATIONS


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the collects of one issue brought: how many entries were new, and the report of each source."""

    new: int = 0
    reports: tuple[SourceReport, ...] = ()


class State:
    """What is remembered between runs. Every method is one transaction, and threads take turns; times are given, never taken from a clock here."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = RLock()
        try:
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
            earlier.prepare(self._connection, path)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = FULL")
            self._migrate()
        except (sqlite3.Error, OSError) as error:
            raise StateError(told(error, path)) from error

    def close(self) -> None:
        """Close the database, after the transaction that another thread is in."""
        with self._turn:
            self._connection.close()

    def _migrate(self) -> None:
        with self.transaction() as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
                for statement in script.split(";"):
                    if statement.strip():
                        connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Give the connection inside one transaction: all of it is stored, or nothing."""
        with self._turn:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield self._connection
                except BaseException:
                    with suppress(sqlite3.Error):  # a full disk has rolled back already
                        self._connection.execute("ROLLBACK")
                    raise
                self._commit()
            except sqlite3.Error as error:
                raise StateError(told(error, self._path)) from error

    def _commit(self) -> None:
        """Commit; where the disk refuses, nothing stays half in a transaction that the next one would meet."""
        try:
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """Return the rows of a query."""
        try:
            with self._turn:
                return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise StateError(told(error, self._path)) from error

    # --- collecting

    def source_states(self) -> dict[str, SourceState]:
        """Return what is remembered of each source, by its address in the settings."""
        rows = self.rows("SELECT url, record FROM sources")
        return {str(url): codec.load(SourceState, str(record)) for url, record in rows}

    def told_by(self, entries: Iterable[Entry]) -> dict[str, str]:
        """Return the sources of the stored ones among these entries, by id."""
        query = "SELECT json_extract(record, '$.source') FROM entries WHERE id = ?"
        found = ((entry.id, self.rows(query, entry.id)) for entry in entries)
        return {name: str(rows[0][0]) for name, rows in found if rows}

    def store(self, collected: Collected, issue: str, ended: datetime) -> int:
        """Store what a collect brought, entries before validators; return how many entries are new.

        An entry seen before keeps its id and `first_seen`; its text becomes the newer one, the older is kept as a revision.
        """
        new, now, present = 0, stamp(ended), {entry.id for entry in collected.entries}
        keys = identity.by_entry(collected.names)
        with self.transaction() as connection:
            for entry in collected.entries:
                known = keys.get(entry.id, ())
                one = identity.seen(connection, entry, known, present, ended)
                new += one.new
                identity.remember(connection, one, known, now)
                published = stamp(one.entry.published) if one.entry.published else None
                first_seen = stamp(one.entry.first_seen or ended)
                connection.execute(
                    "INSERT INTO entries VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                    " canonical = excluded.canonical, published = excluded.published, record = excluded.record",
                    (one.entry.id, one.entry.canonical, published, first_seen, codec.dump(one.entry)),
                )
            for state in collected.states:
                connection.execute("INSERT OR REPLACE INTO sources VALUES (?, ?)", (state.url, codec.dump(state)))
            connection.execute("INSERT INTO collects (issue, ended) VALUES (?, ?)", (issue, stamp(ended)))
            gathered = codec.dump(_with(self.gathered(issue), collected.reports, new))
            connection.execute("INSERT OR REPLACE INTO remarks VALUES (?, ?)", (f"gathered {issue}", gathered))
        return new

    def revisions(self, entry: str) -> list[tuple[datetime, Entry]]:
        """Return the earlier texts of an entry, oldest first, each with when it was replaced."""
        return identity.revisions(self.rows("SELECT until, record FROM revisions WHERE id = ? ORDER BY n", entry))

    def gathered(self, issue: str) -> Gathered:
        """Return what all collects of an issue brought together."""
        stored = self.remark(f"gathered {issue}")
        return codec.load(Gathered, stored) if stored else Gathered()

    def entries(
        self, since: datetime, until: datetime, *, seen_late: tuple[datetime, datetime] | None = None
    ) -> list[Entry]:
        """Return the entries of a window, oldest first: `since` is out, `until` is in; undated ones by when they were first seen.

        `seen_late` (first seen after, published after) adds what an earlier collect could not see because its source was down.
        """
        seen_after, published_after = seen_late or (until, until)
        rows = self.rows(
            "SELECT record FROM entries WHERE coalesce(published, first_seen) <= ? AND (coalesce(published, first_seen) > ?"
            " OR (first_seen > ? AND published > ?)) ORDER BY coalesce(published, first_seen), id",
            stamp(until),
            stamp(since),
            stamp(seen_after),
            stamp(published_after),
        )
        return [codec.load(Entry, str(record)) for (record,) in rows]

    def last_collect(self, *, before: str) -> datetime | None:
        """Return when the last collect ended of any issue dated before `before`."""
        rows = self.rows("SELECT max(ended) FROM collects WHERE issue < ?", before)
        return datetime.fromisoformat(str(rows[0][0])) if rows[0][0] else None

    def previous_collect(self, *, before: str) -> tuple[str, datetime] | None:
        """Return the newest issue dated before `before` that was collected for, and when its last collect ended."""
        rows = self.rows(
            "SELECT issue, max(ended) FROM collects WHERE issue < ? GROUP BY issue ORDER BY issue DESC LIMIT 1", before
        )
        return (str(rows[0][0]), datetime.fromisoformat(str(rows[0][1]))) if rows else None

    # --- spending

    def book(self, issue: str, reply: Reply, at: datetime) -> None:
        """Note what a reply cost; the same reply is booked once, and its call is no longer one without a reply."""
        with self.transaction() as connection:
            booked = connection.execute(
                "INSERT OR IGNORE INTO spending (issue, subject, kind, fingerprint, model, tokens, usd, at, attempt)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    issue,
                    reply.subject,
                    reply.kind,
                    reply.fingerprint,
                    reply.model,
                    codec.dump(reply.usage),
                    reply.cost_usd,
                    stamp(at),
                    reply.attempt,
                ),
            )
            if booked.rowcount:
                connection.execute(
                    "DELETE FROM calls WHERE n = (SELECT max(n) FROM calls WHERE issue = ? AND fingerprint = ?)",
                    (issue, reply.fingerprint),
                )

    def spent(self, issue: str, subject: str = "") -> float:
        """Return what an issue, or one subject of it, has cost so far, in dollars."""
        asked = "SELECT coalesce(sum(usd), 0) FROM spending WHERE issue = ? AND ? IN ('', subject)"
        return float(str(self.rows(asked, issue, subject)[0][0]))

    def costs(self) -> list[tuple[str, str, str, float, int, bool]]:
        """Return (issue, subject, kind, dollars, attempt, whether a reply came of it) of what was paid; attempt 0 where none was noted."""
        query = "SELECT issue, subject, kind, usd, attempt, instr(fingerprint, '/') FROM spending ORDER BY n"
        found = [([str(value) for value in row[:5]], not row[5]) for row in self.rows(query)]
        return [(one[0], one[1], one[2], float(one[3]), int(one[4]), kept) for one, kept in found]

    # --- sent issues

    def mark_sent(self, day: date, number: int, title: str, sent: datetime, place: str) -> None:
        """Note that an issue went out, and where; the first note stands."""
        with self.transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO issues VALUES (?, ?, ?, ?, ?)",
                (day.isoformat(), number, title, stamp(sent), place),
            )

    def remember_stories(self, day: date, stories: Sequence[PastStory]) -> None:
        """Keep what a sent issue told, for novelty; replaces what was kept of that date."""
        with self.transaction() as connection:
            connection.execute("DELETE FROM past_stories WHERE date = ?", (day.isoformat(),))
            connection.executemany(
                "INSERT INTO past_stories (date, record) VALUES (?, ?)",
                [(day.isoformat(), codec.dump(story)) for story in stories],
            )

    def sent_issues(self) -> dict[str, tuple[int, str, str, str]]:
        """Return number, title, time and place of every sent issue, by date."""
        rows = self.rows("SELECT date, number, title, sent, place FROM issues ORDER BY date")
        return {
            str(day): (int(str(number)), str(title), str(sent), str(place)) for day, number, title, sent, place in rows
        }

    def past_stories(self, before: date) -> list[PastStory]:
        """Return what the sent issues before a date told, oldest first."""
        rows = self.rows("SELECT record FROM past_stories WHERE date < ? ORDER BY date, n", before.isoformat())
        return [as_printed(codec.load(PastStory, str(record))) for (record,) in rows]

    # --- the editor's decisions

    def steer(self, action: str, keys: Sequence[str], note: str = "") -> None:
        """Remember a decision: `pin`, `drop`, `merge`, `split` or `later`, by the entries' canonical keys."""
        with self.transaction() as connection:
            connection.execute(
                "INSERT INTO steering (action, keys, note) VALUES (?, ?, ?)", (action, json.dumps(sorted(keys)), note)
            )

    def unsteer(self, action: str, *stories: Collection[str], kept: Collection[str] = ()) -> bool:
        """Forget the decisions of that kind which name a key of each of the stories, but for the keys `kept`; say whether there was one."""
        with self.transaction() as connection:
            rows = connection.execute("SELECT n, keys FROM steering WHERE action = ?", (action,)).fetchall()
            left = left_of(rows, stories, kept)
            changed = [(json.dumps(keys), number) for number, keys in left.items()]
            connection.executemany("UPDATE steering SET keys = ? WHERE n = ?", changed)
            connection.execute("DELETE FROM steering WHERE keys = '[]'")
        return bool(left)

    def steering(self) -> Steering:
        """Return every decision that stands."""
        return standing(self.rows("SELECT action, keys, note FROM steering ORDER BY n"))

    def skip(self, day: date, reason: str) -> None:
        """Leave an issue out."""
        with self.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO skips VALUES (?, ?)", (day.isoformat(), reason))

    def unskip(self, day: date) -> None:
        """Take an issue back in."""
        with self.transaction() as connection:
            connection.execute("DELETE FROM skips WHERE date = ?", (day.isoformat(),))

    def skips(self) -> Mapping[date, str]:
        """Return the dates that are left out, each with its reason."""
        return {
            date.fromisoformat(str(day)): str(reason) for day, reason in self.rows("SELECT date, reason FROM skips")
        }

    def remark(self, name: str) -> str:
        """Return a remembered word (`drafter` of the last issue, …), or nothing."""
        rows = self.rows("SELECT value FROM remarks WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""

    def note(self, name: str, value: str) -> None:
        """Remember a word."""
        with self.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO remarks VALUES (?, ?)", (name, value))


def stamp(moment: datetime) -> str:
    """Return a moment in UTC, so that text order is time order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _with(before: Gathered, reports: Sequence[SourceReport], new: int) -> Gathered:
    """Return what is gathered with one collect more; a source without news since keeps what it gave the issue."""
    known = {report.source: report for report in before.reports}
    kept = (known.get(one.source, one) if one.state == "unchanged" else one for one in reports)
    return Gathered(before.new + new, tuple(kept))
