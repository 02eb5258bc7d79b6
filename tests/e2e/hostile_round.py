"""One `newsletter run` beside hostile sites, and everything that can be known of it afterwards."""

import json
import os
import signal
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.e2e.forked import Forked
from tests.e2e.hostile_server import DAY, HARMLESS, Behaviour, HostileServer, Stage

LONGEST_S = 30.0
"""Of the processor's time for a command, which does not hang on what else a machine does; a bench asks the clock on the wall too."""

_HANGS_S = 120.0
MOST_KB = 500_000  # alone 240,000 to 360,000, once 405,000 beside two others: what a feed can swell is ten times that
MOST_BYTES = 16_000_000  # what we draw, and what a busy system takes in before a server notices


@dataclass(frozen=True)
class Ended:
    """How a command ended: `killed` where it took over 30 seconds of the processor, or hung."""

    code: int
    text: str
    peak_kb: int
    seconds: float
    killed: bool


@dataclass
class Round:
    """A finished run: its files, and the sites that were beside the harmless one."""

    workspace: Path
    ended: Ended
    stages: Mapping[str, Stage] = field(default_factory=dict)
    reached: tuple[str, ...] = ()  # what was asked of the address that nobody may reach

    @property
    def issue(self) -> Path:
        """The folder of the issue."""
        return self.workspace / "output" / DAY

    @property
    def journal(self) -> dict[str, Any]:
        """What `issue.json` tells."""
        tree: dict[str, Any] = json.loads((self.issue / "issue.json").read_text("utf-8"))
        return tree

    @property
    def reports(self) -> dict[str, dict[str, Any]]:
        """What was said of each source, by its name."""
        return {row["source"]: row for row in self.journal["sources"]}

    def entries(self, source: str) -> list[dict[str, Any]]:
        """Return the entries of a source, as they were stored."""
        rows = (json.loads(line) for line in (self.issue / "entries.jsonl").read_text("utf-8").splitlines())
        return [row for row in rows if row["source"] == source]

    def unread(self, source: str) -> dict[str, str]:
        """Return why entries of a source could not be read, by their titles."""
        ids = {row["id"]: row["title"] for row in self.entries(source)}
        return {ids[row["entry"]]: row["reason"] for row in self.journal.get("unread", ()) if row["entry"] in ids}


def settings(stages: Sequence[Stage]) -> str:
    """Return a `sources.yaml` over these sites, the hostile ones before the harmless one."""
    rows = []
    for stage in stages:
        more = {key: value.replace("{origin}", stage.origin) for key, value in stage.behaviour.row.items()}
        rows.append(
            {"name": stage.behaviour.name, "url": f"{stage.origin}/feed", "topics": ["ai"], "language": "en", **more}
        )
    newsletter = {
        "name": "시험 주간",
        "topics": ["ai", "llm"],
        "shape": "digest",
        "sections": {"min": 1, "max": 20},
        "model": {"drafter": "extractive"},
        "site": {"url": "https://letter.example"},
    }
    return json.dumps({"newsletter": newsletter, "sources": rows}, ensure_ascii=False, indent=1)


def newsletter(workspace: Path, *words: str, **environment: str) -> Ended:
    """Run a command on a workspace in a process of its own; one that takes too long is killed."""
    peak = workspace.parent / f"{workspace.name}.peak"
    peak.unlink(missing_ok=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("ANTHROPIC_", "NEWSLETTER_"))}
    told_more = {"HOSTILE_PEAK": str(peak), "HOSTILE_CPU": f"{LONGEST_S:.0f}", **environment}
    with Forked("tests.e2e.hostile_run:program", ("-w", str(workspace), *words), {**kept, **told_more}) as process:
        began, late = time.monotonic(), threading.Event()

        def end() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(_HANGS_S, end)
        timer.start()
        told, _ = process.communicate()
        timer.cancel()
        seconds = time.monotonic() - began
    held = int(peak.read_text()) if peak.exists() else 0
    code = process.wait()
    return Ended(code, told, held, seconds, late.is_set() or code == -signal.SIGXCPU)


def played(folder: Path, server: HostileServer, **environment: str) -> Round:
    """Make an issue from all sites of a server, and its archive."""
    folder.mkdir(parents=True)
    stages = list(server.stages.values())
    (folder / "sources.yaml").write_text(settings([*stages, server.harmless]), "utf-8")
    ended = newsletter(folder, "run", **environment)
    return Round(folder, ended, {**server.stages, HARMLESS.name: server.harmless}, tuple(server.trap.asked))


def wrong(behaviour: Behaviour, made: Round) -> list[str]:
    """Return what did not come of a behaviour as it should."""
    report, stage, found = made.reports.get(behaviour.name), made.stages[behaviour.name], []
    if report is None:
        return ["no report"]
    if (report["state"], report.get("reason", "")) != (behaviour.state, behaviour.reason):
        found.append(f"ended {report['state']} {report.get('reason')!r}: {report.get('detail')}")
    if behaviour.entries is not None and report.get("entries", 0) != behaviour.entries:
        found.append(f"{report.get('entries', 0)} entries, not {behaviour.entries}")
    if behaviour.says not in report.get("detail", ""):
        found.append(f"says {report.get('detail')!r}")
    if report["state"] not in ("ok", "unchanged", "moved") and not report.get("detail"):
        found.append("no words for the editor")
    if stage.drawn > MOST_BYTES:
        found.append(f"drew {stage.drawn:,} bytes")
    if behaviour.seen and behaviour.seen not in json.dumps(made.entries(behaviour.name), ensure_ascii=False):
        found.append("what was planted is in no entry")
    if behaviour.unread and behaviour.unread not in made.unread(behaviour.name).values():
        found.append(f"unread for {made.unread(behaviour.name)}")
    return found
