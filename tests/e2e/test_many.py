"""Many newsletters in one call: one after another, and over a real Dask cluster of two worker processes on loopback."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from pipeline import __version__
from pipeline.errors import ClusterError
from pipeline.run import cluster, host_cluster, weekly
from pipeline.run.context import Context
from pipeline.run.outcome import Outcome
from tests.e2e import test_sources
from tests.e2e.conftest import Ended, call, shot
from tests.eval.sampled import EVERY

DAY = "2026-11-25"
BROKEN = "x: 1\n"


@pytest.fixture
def folder(demo: Path, tmp_path: Path) -> Path:
    """Three newsletters, the middle one with settings that cannot be read."""
    for name in ("a", "c"):
        shutil.copytree(demo, tmp_path / name)
    (tmp_path / "b").mkdir()
    (tmp_path / "b/sources.yaml").write_text(BROKEN)
    return tmp_path


def started_anew(folder: Path) -> None:
    """Take away what the newsletters made, but for their states: their issue is to be made again."""
    for name in ("a", "c"):
        shutil.rmtree(folder / name / "output" / DAY)


def summary(ended: Ended) -> list[str]:
    """Return the rows at the end."""
    return [line for line in ended.out.splitlines() if line.startswith("- ")]


@pytest.mark.skipif(not EVERY, reason="long: EVERY_ROW=1 runs it")
def test_one_failed_newsletter_stops_no_other_and_the_summary_says_so(folder: Path) -> None:
    ended = call(None, "run", "--all", str(folder))
    assert ended.code == 2
    assert "뉴스레터 3개: 됨 2, 사람이 볼 것 0, 못 함 1" in ended.out
    assert [line for line in ended.out.splitlines() if line.startswith("==")] == ["== a", "== b", "== c"]
    assert summary(ended) == [
        "- a: 됐어요.",
        "- b: 못 했어요(2). sources.yaml:1: `newsletter` 항목이 필요해요.",
        "- c: 됐어요.",
    ]


@pytest.mark.parametrize(
    "error", [ValueError("a fault of ours"), MemoryError(), OSError(28, "No space left on device")]
)
def test_not_even_a_fault_of_the_program_stops_the_others(
    folder: Path, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = weekly.weekly

    def failing(context: Context, options: weekly.Options) -> Outcome:
        if context.workspace.name == "a":
            raise error
        return whole(context, options)

    monkeypatch.setattr(weekly, "weekly", failing)
    ended = call_whatever("run", "--all", str(folder))
    assert ended.code == 1
    assert summary(ended)[0].startswith("- a: 못 했어요(1). ")
    assert summary(ended)[2] == "- c: 됐어요."


def call_whatever(*words: str) -> Ended:
    """Call a command that may speak of what nobody expected."""
    from click.testing import CliRunner

    from pipeline.cli import main

    done = CliRunner().invoke(main, list(words))
    return Ended(done.exit_code, done.stdout, done.stderr)


def test_what_goes_with_one_newsletter_only_is_wrong_usage_for_many(folder: Path) -> None:
    ended = call(folder / "a", "run", "--all", str(folder), "--fresh", "s1")
    assert ended.code == 2
    assert "--fresh" in ended.err


# --- over a cluster


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A scheduler and two worker processes, started as docs/scaling.md says."""
    dask = str(Path(sys.executable).with_name("dask"))
    start = partial(subprocess.Popen, stderr=subprocess.PIPE, text=True)
    with start([dask, "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]) as scheduler:
        try:
            found = _said(scheduler, r"Scheduler at: +(tcp://\S+)")
            two = ("--nworkers", "2", "--nthreads", "1", "--death-timeout", "60", "--no-dashboard")
            with start([dask, "worker", found, *two]) as workers:
                try:
                    yield found
                finally:
                    workers.terminate()
                    workers.communicate()
        finally:
            scheduler.terminate()
            scheduler.communicate()


def _said(process: subprocess.Popen[str], pattern: str) -> str:
    assert process.stderr is not None
    for line in process.stderr:
        if match := re.search(pattern, line):
            return match[1]
    raise AssertionError(pattern)


@pytest.mark.skipif(
    not EVERY, reason="half a minute: EVERY_ROW=1 runs it; below a cluster reads the same entries into the same files"
)
def test_a_cluster_makes_the_same_issues_and_tells_the_same_failures(address: str, folder: Path, demo: Path) -> None:
    started_anew(folder)
    ended = call(None, "run", "--all", str(folder), "--cluster", address)
    assert ended.code == 2, ended.text
    assert summary(ended) == [
        "- a: 됐어요.",
        "- b: 못 했어요(2). sources.yaml:1: `newsletter` 항목이 필요해요.",
        "- c: 됐어요.",
    ]
    assert {line for line in ended.out.splitlines() if line.startswith("==")} == {"== a", "== b", "== c"}
    for name in ("a", "c"):
        assert shot(folder / name / "output") == shot(demo / "output")


def test_a_newsletter_that_dies_takes_no_worker_along(address: str) -> None:
    """Its process is killed in the middle, as by a machine short of memory."""
    killed = ("-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    with cluster.connected(address) as client:
        lost = client.submit(_run_python, killed, pure=False).result()
        assert set(client.run(cluster.program_version).values()) == {__version__}
    assert lost.code == 1
    assert "9" in lost.err


def _run_python(words: tuple[str, ...]) -> cluster.Ended:
    return cluster.ended([sys.executable, *words])


def test_a_cluster_that_is_not_there_or_is_no_address_is_said_so(folder: Path) -> None:
    for where in ("nonsense", "http://127.0.0.1:80", "tcp://127.0.0.1"):
        ended = call(None, "run", "--all", str(folder), "--cluster", where)
        assert (ended.code, "tcp://" in ended.err) == (2, True)


def test_workers_with_another_program_are_refused(address: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "__version__", "99.0")
    before = shot(folder)
    ended = call(None, "run", "--all", str(folder), "--cluster", address)
    assert ended.code == 1
    assert "99.0" in ended.err
    assert __version__ in ended.err
    assert shot(folder) == before


def test_without_dask_the_extra_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    ended = call(None, "run", "--all", str(folder), "--cluster", "tcp://127.0.0.1:1")
    assert ended.code == 1
    assert "'.[scale]'" in ended.err


# --- one newsletter's sources over the cluster


def test_a_cluster_reads_the_same_entries_into_the_same_files(address: str, tmp_path: Path) -> None:
    found = []
    with test_sources.served() as site:
        test_sources.Clock.at = datetime.now(UTC)
        day = str((test_sources.Clock.at + timedelta(days=2)).date())
        other = site.url.replace("127.0.0.1", "localhost")
        names = [f"n{number}" for number in range(6)]
        for name in names:
            site.answers[f"/{name}"] = test_sources.feed(site, name, [0.5, 1, 2])
        site.answers["/gone"] = (410, {}, b"")
        urls = [f"{site.url if number % 2 else other}/{name}" for number, name in enumerate([*names, "gone", "lost"])]
        for words in ((), ("--cluster", address)):
            folder = tmp_path / f"with {len(words)}"
            folder.mkdir()
            rows = [{"name": url, "url": url} for url in urls]
            (folder / "sources.yaml").write_text(json.dumps({"newsletter": {"name": "a"}, "sources": rows}))
            ended = call(folder, "collect", "--date", day, *words)
            assert ended.code == 0, ended.text
            lines = (folder / "output" / day / "entries.jsonl").read_text().splitlines()
            entries = [{**json.loads(line), "first_seen": ""} for line in lines]
            reports = json.loads((folder / "output" / day / "issue.json").read_text())["sources"]
            found.append((sorted(entries, key=lambda one: str(one["id"])), reports, sorted(ended.out.splitlines())))
    assert len(found[0][0]) == 18
    assert found[0] == found[1]


def test_work_that_kills_its_workers_is_given_up_and_said_so(address: str) -> None:
    with pytest.raises(ClusterError, match="--cluster"):
        _killed(address)


def _killed(address: str) -> None:
    with host_cluster.hosts(address) as executor:
        executor.submit(os._exit, 1).result()
