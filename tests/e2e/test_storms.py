"""Killed at every step of the protocol, dropped, told 421 and 450: nobody gets two, nobody is lost unseen, doubt is bounded and listed.

`bench/send.py` does the same with 10,000 mails and 100 kills, and with a naive sender as a control.
"""

from pathlib import Path

from tests.e2e.storm import STEPS, Weather, trial

CONNECTIONS = 4


def silent(line: str) -> None:
    """Print nothing."""


def test_500_mails_and_a_kill_at_each_step_of_the_protocol(tmp_path: Path) -> None:
    found = trial(tmp_path, 500, CONNECTIONS, Weather(kills=10, refused=50), told=silent)

    assert set(found.truth.killed_at) == set(STEPS)
    assert found.duplicates == 0
    assert found.lost(500) == []
    assert found.most_doubt <= CONNECTIONS
    assert found.allowed
    assert len(found.doubt) <= CONNECTIONS * found.kills
    assert len(found.truth.refused) + len(found.doubt) + sum(s == "sent" for s in found.states.values()) == 500
    assert found.truth.refused_again == 0


def test_a_storm_of_dropped_connections_421_and_450_ends_the_same(tmp_path: Path) -> None:
    weather = Weather(kills=3, drop=0.02, closing=0.05, busy=0.1, refused=40, seed=3)
    found = trial(tmp_path, 200, CONNECTIONS, weather, told=silent)

    assert min(found.truth.said[kind] for kind in ("drop", "421", "450")) > 5
    assert found.duplicates == 0
    assert found.lost(200) == []
    assert found.allowed
    assert found.truth.refused_again == 0


def test_the_storm_catches_a_sender_that_notes_a_mail_only_after_its_answer(tmp_path: Path) -> None:
    weather = Weather(kills=1, steps=("TAKEN",))
    assert trial(tmp_path, 100, CONNECTIONS, weather, "naive", told=silent).duplicates > 0
