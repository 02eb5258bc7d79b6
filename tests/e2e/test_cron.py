"""A machine that nobody watches: its clock goes back, its zone changes, it runs the job twice. The issue stands."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import call, held, shot

MINE = "이 문장은 편집자가 손으로 썼어요."


@pytest.fixture(scope="module")
def made(press: newsroom.Press, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A newsletter without a key whose issue is made and edited."""
    workspace = newsroom.make(tmp_path_factory.mktemp("cron") / "weekly", press)
    with held():
        assert call(workspace, "run").code == 3  # source sentences: a person must act
        path = workspace / "output" / newsroom.DAY / "sections/02-s1.md"
        path.write_text(path.read_text("utf-8").rstrip("\n") + f"\n\n{MINE}\n", "utf-8")
        assert call(workspace, "run").code == 3
    return workspace


def at(workspace: Path, moment: timedelta, *words: str) -> int:
    """Run at another time than the issue was made."""
    with held() as still, pytest.MonkeyPatch.context() as patch:
        earlier = newsroom.StillClock(still.now() + moment)
        patch.setattr("pipeline.cli.world.SystemClock", lambda: earlier)
        return call(workspace, "run", *words).code


@pytest.mark.parametrize("back", [timedelta(hours=-3), timedelta(days=-400), timedelta(hours=5)])
def test_a_clock_that_is_set_changes_nothing_of_an_issue(made: Path, back: timedelta) -> None:
    before = shot(made / "output" / newsroom.DAY)
    assert at(made, back, "--date", newsroom.DAY) == 3
    assert shot(made / "output" / newsroom.DAY) == before


def test_after_a_clock_went_back_the_next_issue_still_sees_what_came_since(made: Path, press: newsroom.Press) -> None:
    day = "2026-03-11"
    assert at(made, timedelta(days=-2), "--date", day) in (0, 3)
    entries = made / "output" / day / "entries.jsonl"
    assert not entries.exists() or all(json.loads(line)["id"] for line in entries.read_text("utf-8").splitlines())


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati", "UTC"])
def test_a_changed_time_zone_collects_nothing_again_and_keeps_the_edit(made: Path, zone: str) -> None:
    path = made / "sources.yaml"
    text = path.read_text("utf-8")
    entries = (made / "output" / newsroom.DAY / "entries.jsonl").read_bytes()
    path.write_text(text.replace("Asia/Seoul", zone), "utf-8")
    try:
        assert at(made, timedelta(0), "--date", newsroom.DAY) == 3
    finally:
        path.write_text(text, "utf-8")
    assert (made / "output" / newsroom.DAY / "entries.jsonl").read_bytes() == entries
    assert MINE in (made / "output" / newsroom.DAY / "sections/02-s1.md").read_text("utf-8")
    assert MINE in (made / "output" / newsroom.DAY / "issue.txt").read_text("utf-8")
