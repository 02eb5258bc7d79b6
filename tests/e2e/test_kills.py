"""Real runs killed while calls are in flight, then run to the end: `bench/draft.py --kills` does the same at as many points as one likes."""

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from typing import Any

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import Claude, call, held, messages_api, shot, started

CALLS = 6


@pytest.fixture(scope="module")
def whole(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, bytes]]:
    """The files of a run that nothing disturbed."""
    with messages_api(), held():
        workspace = newsroom.make(tmp_path_factory.mktemp("whole") / "weekly", press)
        assert call(workspace, "run").code == 0
        yield shot(workspace / "output")


def comparable(files: dict[str, bytes]) -> dict[str, object]:
    """Return the files without what the cache decides: who wrote it first depends on the moment."""
    found: dict[str, object] = {}
    for name, content in files.items():
        tree = json.loads(content) if name.endswith("issue.json") or "/replies/" in name else None
        found[name] = content if tree is None else {k: v for k, v in tree.items() if k not in ("cost_usd", "usage")}
    return found


@pytest.mark.parametrize("point", [2, CALLS])
def test_a_killed_run_pays_no_stored_reply_twice_books_what_was_in_flight_and_ends_the_same(
    whole: dict[str, bytes], press: newsroom.Press, claude: Claude, tmp_path: Path, point: int
) -> None:
    workspace = newsroom.make(tmp_path / "killed", press)
    process = started(workspace, "run")
    turn = Lock()
    begun = 0

    def killing(body: dict[str, Any]) -> str:
        nonlocal begun
        with turn:
            begun += 1
            if begun < point:
                return claude.writer(body)
            process.kill()
            process.wait()
            return "{}"  # nobody hears it; the writer counts what the second run asks alone

    claude.server.chosen = killing
    process.communicate()
    stored = len(list((workspace / "output" / newsroom.DAY / "replies").glob("*.json")))
    claude.server.chosen = claude.writer
    claude.writer.asked.clear()
    with held():
        assert call(workspace, "run").code == 0
        rows = json.loads(call(workspace, "cost", "--json").out)

    assert len(claude.writer.asked) == CALLS - stored
    lost = [row for row in rows if row["state"] == "possibly"]
    assert len(rows) - len(lost) == CALLS
    in_vain = sum(bool(row.get("usage")) for row in claude.server.ledger()["requests"]) - CALLS
    assert in_vain <= len(lost) <= 4
    assert comparable(shot(workspace / "output")) == comparable(whole)
