"""What is remembered between runs: once each, in order, and whole or not at all."""

import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.errors import StateError
from pipeline.records import Collected, Entry, PastStory, Reply, SourceState, Usage, Validators
from pipeline.state import Journal, State
from pipeline.state.schema import MIGRATIONS

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    opened = State(tmp_path / "state.sqlite")
    yield opened
    opened.close()


def entry(name: str, published: datetime | None = NOW, **more: object) -> Entry:
    base = Entry(name, "매체", "매체", name, f"https://a.example/{name}", f"a.example/{name}", published, "ko")
    return replace(base, **more)  # type: ignore[arg-type]  # fields by name


def brought(*entries: Entry, states: tuple[SourceState, ...] = ()) -> Collected:
    return Collected(entries, (), states)


def test_the_database_is_private_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    first = State(path)
    first.note("drafter", "claude")
    first.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    second = State(path)
    assert second.remark("drafter") == "claude"
    assert second.remark("nothing") == ""
    second.close()


def test_a_file_that_is_no_database_and_one_of_a_newer_program_are_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no database" * 200)
    newer = tmp_path / "newer.sqlite"
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    for path in (broken, newer, tmp_path):
        with pytest.raises(StateError, match=str(path)):
            State(path)


def older(path: Path, version: int) -> None:
    """Leave a database as a program of that version left it, with one remark."""
    connection = sqlite3.connect(path)
    for script in MIGRATIONS[:version]:
        connection.executescript(script)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("INSERT INTO remarks VALUES ('drafter', 'claude')")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_an_older_database_moves_forward_and_is_kept_as_it_was(tmp_path: Path, version: int) -> None:
    path = tmp_path / "state.sqlite"
    older(path, version)
    state = State(path)
    assert state.remark("drafter") == "claude"
    assert state.rows("PRAGMA user_version") == [(len(MIGRATIONS),)]
    state.note("drafter", "sample")
    state.close()
    State(path).close()

    before = tmp_path / f"state.v{version}.sqlite"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["state.sqlite", before.name]
    assert stat.S_IMODE(before.stat().st_mode) == 0o600
    connection = sqlite3.connect(before)
    assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    assert connection.execute("SELECT value FROM remarks").fetchall() == [("claude",)]
    connection.close()


def test_a_move_that_fails_leaves_the_older_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "state.sqlite"
    older(path, 1)
    monkeypatch.setattr("pipeline.state.database.MIGRATIONS", (*MIGRATIONS[:1], "CREATE TABLE new (n); NO SQL"))
    with pytest.raises(StateError):
        State(path)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'new'").fetchall() == []
    connection.close()


def test_a_newer_database_is_refused_before_a_byte_of_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    older(path, 1)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StateError, match="99"):
        State(path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["state.sqlite"]


def test_an_entry_seen_again_is_not_new_and_keeps_when_it_was_first_seen(state: State) -> None:
    assert state.store(brought(entry("a")), "2026-11-25", NOW) == 1
    later = NOW + timedelta(hours=3)
    assert state.store(brought(entry("a", title="고친 제목"), entry("b")), "2026-11-25", later) == 1

    found = state.entries(NOW - timedelta(days=1), NOW + timedelta(days=1))
    assert [(one.title, one.first_seen) for one in found] == [("고친 제목", NOW), ("b", later)]


def test_what_a_source_that_was_down_brings_later_is_not_lost(state: State) -> None:
    state.store(brought(entry("seen", NOW - timedelta(days=4))), "2026-11-18", NOW - timedelta(days=3))
    state.store(
        brought(entry("late", NOW - timedelta(days=4)), entry("old", NOW - timedelta(days=40))), "2026-11-25", NOW
    )
    since, earliest = NOW - timedelta(days=3), NOW - timedelta(days=14)

    assert [one.id for one in state.entries(since, NOW)] == []
    assert [one.id for one in state.entries(since, NOW, seen_late=(since, earliest))] == ["late"]


def test_a_window_leaves_out_its_start_and_takes_in_its_end(state: State) -> None:
    times = [NOW + timedelta(hours=hours) for hours in (0, 1, 2, 3)]
    state.store(brought(*(entry(str(n), at) for n, at in enumerate(times))), "2026-11-25", NOW)
    state.store(brought(entry("undated", None)), "2026-11-25", times[1])

    assert [one.id for one in state.entries(times[0], times[2])] == ["1", "undated", "2"]


def test_a_window_is_of_moments_whatever_zone_they_are_written_in(state: State) -> None:
    seoul = datetime.fromisoformat("2026-11-24T21:30:00+09:00")
    state.store(brought(entry("seoul", seoul)), "2026-11-25", NOW)
    assert [one.id for one in state.entries(NOW, NOW + timedelta(hours=1))] == ["seoul"]


def test_source_states_come_back_whole(state: State) -> None:
    one = SourceState(
        "https://a.example/feed", Validators("https://b.example/feed", '"e"'), "7", next_try=NOW, failures=2
    )
    state.store(brought(states=(one,)), "2026-11-25", NOW)
    assert state.source_states() == {one.url: one}


def test_the_last_collect_of_the_previous_issue_counts_not_that_of_an_older_one_made_later(state: State) -> None:
    for issue, ended in (("2026-11-11", 9), ("2026-11-18", 2), ("2026-11-18", 3), ("2026-11-04", 30)):
        state.store(brought(), issue, NOW + timedelta(days=ended))

    assert state.previous_collect(before="2026-11-25") == ("2026-11-18", NOW + timedelta(days=3))
    assert state.previous_collect(before="2026-11-18") == ("2026-11-11", NOW + timedelta(days=9))
    assert state.previous_collect(before="2026-11-04") is None
    assert state.last_collect(before="9999") == NOW + timedelta(days=30)


def test_a_reply_is_booked_once(state: State) -> None:
    reply = Reply("f1", "section", "s1", 1, "claude", "{}", Usage(10, 20), 0.25)
    for _ in range(3):
        state.book("2026-11-25", reply, NOW)
    state.book("2026-12-02", reply, NOW)
    state.book("2026-11-25", replace(reply, fingerprint="f2", subject="outline", kind="outline"), NOW)

    assert state.spent("2026-11-25") == 0.5
    assert state.costs()[0] == ("2026-11-25", "s1", "section", 0.25, 1, True)
    assert state.spent("2027-01-01") == 0.0


def test_the_first_note_of_a_sent_issue_stands(state: State) -> None:
    state.mark_sent(date(2026, 11, 18), 41, "제목", NOW, "smtp")
    state.mark_sent(date(2026, 11, 18), 99, "다른 제목", NOW, "maily")
    assert list(state.sent_issues().items()) == [
        ("2026-11-18", (41, "제목", "2026-11-24T12:00:00.000000+00:00", "smtp"))
    ]


def test_past_stories_are_those_before_a_date_and_are_replaced_by_date(state: State) -> None:
    old, again = (PastStory("2026-11-18", heading, "글") for heading in ("처음", "다시"))
    state.remember_stories(date(2026, 11, 18), [old, old])
    state.remember_stories(date(2026, 11, 18), [again])
    assert state.past_stories(date(2026, 11, 25)) == [again]
    assert state.past_stories(date(2026, 11, 18)) == []


def test_decisions_stand_until_they_are_taken_back(state: State) -> None:
    state.steer("pin", ["k2", "k1"])
    state.steer("merge", ["k1", "k3"])
    state.steer("later", ["k4"], "다음 주")
    found = state.steering()
    assert (found.pinned, found.merged, found.later) == (("k1", "k2"), (("k1", "k3"),), (("k4", "다음 주"),))

    assert state.unsteer("pin", ["k2"])
    assert not state.unsteer("pin", ["k2"])
    assert state.steering().pinned == ()
    assert state.steering().merged == (("k1", "k3"),)


def test_what_is_split_off_after_a_merge_leaves_it_until_the_split_is_taken_back(state: State) -> None:
    state.steer("merge", ["k1", "k2", "k3"])
    state.steer("split", ["k2"])
    assert state.steering().merged == (("k1", "k3"),)
    assert state.steering().split == (("k2",),)
    state.steer("merge", ["k2", "k4"])
    assert state.steering().merged == (("k1", "k3"), ("k2", "k4"))
    assert state.unsteer("split", ["k2"])
    assert state.steering().merged == (("k1", "k2", "k3"), ("k2", "k4"))


def test_a_story_that_was_decided_on_is_held_as_it_stood_but_for_what_is_split_off_since(state: State) -> None:
    state.steer("pin", ["k2", "k1"])
    state.steer("pin", ["k3"])
    state.steer("drop", ["k4", "k5", "k6"])
    state.steer("later", ["k7", "k8"])
    assert state.steering().held == (("k1", "k2"), ("k3",), ("k4", "k5", "k6"), ("k7", "k8"))
    state.steer("split", ["k6"])
    assert state.steering().held == (("k1", "k2"), ("k3",), ("k4", "k5"), ("k7", "k8"))
    assert state.steering().dropped == ("k4", "k5", "k6")
    assert state.unsteer("pin", ["k1"])
    assert state.steering().held == (("k3",), ("k4", "k5"), ("k7", "k8"))


@pytest.mark.parametrize("action", ["drop", "later"])
def test_a_story_that_is_taken_off_the_list_is_pinned_no_longer_until_that_is_taken_back(
    state: State, action: str
) -> None:
    state.steer("pin", ["k1", "k2"])
    state.steer(action, ["k2", "k3"])
    assert (state.steering().pinned, state.steering().held) == (("k1",), (("k1",), ("k2", "k3")))
    assert state.unsteer(action, ["k3"])
    assert state.steering().pinned == ("k1", "k2")


def test_a_decision_is_forgotten_by_all_that_it_names_and_but_for_what_is_kept(state: State) -> None:
    state.steer("merge", ["k1", "k2"])
    state.steer("merge", ["k1", "k2", "k3"])
    assert not state.unsteer("merge", ["k1"], ["k9"])
    assert state.unsteer("merge", ["k1", "k9"], ["k3"])
    assert state.steering().merged == (("k1", "k2"),)
    state.steer("pin", ["k1", "k2", "k3"])
    assert state.unsteer("pin", ["k3"], kept=["k1", "k8"])
    assert state.steering().pinned == ("k1",)


def test_a_skip_has_its_reason_and_can_be_taken_back(state: State) -> None:
    state.skip(date(2026, 9, 23), "추석")
    assert state.skips() == {date(2026, 9, 23): "추석"}
    state.unskip(date(2026, 9, 23))
    assert state.skips() == {}


def test_a_transaction_that_fails_leaves_nothing(state: State) -> None:
    with pytest.raises(StateError), state.transaction() as connection:
        connection.executemany("INSERT INTO remarks VALUES ('half', ?)", [("done",), (None,)])
    assert state.remark("half") == ""


def test_the_journal_gives_the_last_state_by_address(state: State) -> None:
    class Clock:
        def now(self) -> datetime:
            return NOW

        def sleep(self, seconds: float) -> None:
            raise AssertionError

    journal = Journal(state, Clock())
    for address, word in (("a@x.example", "started"), ("b@x.example", "started"), ("a@x.example", "sent")):
        journal.record("2026-11-25", address, word)
    assert dict(journal.states("2026-11-25")) == {"a@x.example": "sent", "b@x.example": "started"}
    assert dict(journal.states("2026-12-02")) == {}
