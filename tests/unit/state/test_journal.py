"""The send journal: records that come together share one wait for the disk, and one that was not stored says so."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from pipeline.errors import StateError
from pipeline.state import Journal, State

ISSUE = "2026-11-25"


class StillClock:
    """A clock that stands."""

    def now(self) -> datetime:
        return datetime(2026, 11, 25, 7, 0, tzinfo=UTC)

    def sleep(self, seconds: float) -> None:
        """Return at once."""


class SlowDisk(State):
    """A state whose transactions wait until they may end, are counted, and can fail."""

    def __init__(self, path: Path) -> None:
        self.ended, self.broken = 0, False
        self.begun, self.may_end = Event(), Event()
        self.may_end.set()
        super().__init__(path)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        with super().transaction() as connection:
            yield connection
            self.begun.set()
            assert self.may_end.wait(10)
            if self.broken:
                raise sqlite3.OperationalError("database or disk is full")
        self.ended += 1


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SlowDisk]:
    opened = SlowDisk(tmp_path / "state.sqlite")
    opened.ended = 0
    opened.begun.clear()
    yield opened
    opened.close()


def recording(journal: Journal, names: list[str], failed: list[str]) -> list[Thread]:
    """Start a thread for each record."""

    def record(name: str) -> None:
        try:
            journal.record(ISSUE, name, "started")
        except StateError:
            failed.append(name)

    threads = [Thread(target=record, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    return threads


def together(disk: SlowDisk, journal: Journal, failed: list[str]) -> list[Thread]:
    """Let a first record reach the disk, and seven more come while it is there."""
    disk.may_end.clear()
    first = recording(journal, ["first"], failed)
    assert disk.begun.wait(10)
    rest = recording(journal, [f"more{number}" for number in range(7)], failed)
    while len(journal.waiting()) < 7:
        pass
    return first + rest


def test_records_that_come_while_the_disk_is_busy_share_its_next_turn(disk: SlowDisk) -> None:
    journal = Journal(disk, StillClock())
    threads = together(disk, journal, [])
    disk.may_end.set()
    for thread in threads:
        thread.join()

    assert disk.ended == 2
    assert set(journal.states(ISSUE)) == {"first", *(f"more{number}" for number in range(7))}


def test_no_record_returns_before_it_is_on_the_disk(disk: SlowDisk, tmp_path: Path) -> None:
    journal = Journal(disk, StillClock())
    threads = together(disk, journal, [])
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as reader:
        assert all(thread.is_alive() for thread in threads)
        assert reader.execute("SELECT count(*) FROM deliveries").fetchone() == (0,)
        disk.may_end.set()
        for thread in threads:
            thread.join()
        assert reader.execute("SELECT count(*) FROM deliveries").fetchone() == (8,)


def test_a_full_disk_is_told_to_every_one_of_them_and_nothing_counts_as_written(disk: SlowDisk) -> None:
    journal, failed = Journal(disk, StillClock()), list[str]()
    threads = together(disk, journal, failed)
    disk.broken = True
    disk.may_end.set()
    for thread in threads:
        thread.join()

    assert len(failed) == 8
    assert journal.states(ISSUE) == {}
    disk.broken = False
    journal.record(ISSUE, "later", "started")
    assert journal.states(ISSUE) == {"later": "started"}
