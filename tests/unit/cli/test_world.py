"""What a command leaves when it is stopped in the middle."""

import signal
import threading
import time
from pathlib import Path

import pytest

from pipeline.cli.world import opened_workspace
from pipeline.config import load
from pipeline.run.context import Context
from pipeline.state import State

SETTINGS = "newsletter:\n  name: 주간\nsources:\n  - name: 신문\n    url: https://news.example/feed\n"


def test_what_is_being_stored_at_ctrl_c_is_stored_before_the_database_closes(tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(SETTINGS, encoding="utf-8")
    begun = threading.Event()
    earlier = signal.getsignal(signal.SIGTERM)

    def store(world: Context) -> None:
        with world.state.transaction() as connection:
            connection.execute("CREATE TABLE kept (answer TEXT)")
            begun.set()
            time.sleep(0.3)
            connection.execute("INSERT INTO kept VALUES ('whole')")

    def stopped() -> None:
        with opened_workspace(tmp_path, load(tmp_path), offline=True) as world:
            world.executor.submit(store, world)
            begun.wait(10)
            raise KeyboardInterrupt

    try:
        with pytest.raises(KeyboardInterrupt):
            stopped()
    finally:
        signal.signal(signal.SIGTERM, earlier)
    state = State(tmp_path / "output" / "state.sqlite")
    assert state.rows("SELECT answer FROM kept") == [("whole",)]
    state.close()


def test_a_database_closes_after_the_transaction_of_another_thread(tmp_path: Path) -> None:
    state = State(tmp_path / "state.sqlite")
    begun = threading.Event()

    def store() -> None:
        with state.transaction() as connection:
            connection.execute("CREATE TABLE kept (answer TEXT)")
            begun.set()
            time.sleep(0.2)
            connection.execute("INSERT INTO kept VALUES ('whole')")

    worker = threading.Thread(target=store)
    worker.start()
    begun.wait(10)
    state.close()
    worker.join()
    again = State(tmp_path / "state.sqlite")
    assert again.rows("SELECT answer FROM kept") == [("whole",)]
    again.close()
