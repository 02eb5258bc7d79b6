"""What a year leaves behind: the run of a week over 300 sources, in an empty newsletter and in one with 52 weeks of state and issues.

Run by hand: `python -m bench.year [--sources 300] [--weeks 52] [--entries 150000]`. The sources answer on loopback, each under a host of
its own; the model is the Messages API stand-in. Both runs are of the same week, in a process each, and print their CPU time and their
peak of memory. Ends with 1 where the year costs more than 1.3 times the first week, or a run needs 400 MB. Texts are invented.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from bench.select import Press
from pipeline.records import Collected, Entry, PastStory, Reply, SourceReport, SourceState, Usage
from pipeline.state import State
from tests.e2e import newsroom
from tests.e2e.conftest import messages_api

DAY = date.fromisoformat(newsroom.DAY)
READERS, SECTIONS = 1_000, 5
MOST_CPU, MOST_MB = 1.3, 400
RUN = """
import json, os, resource, sys
import pipeline.cli.world
from pipeline.cli import main
from tests.e2e.newsroom import StillClock

pipeline.cli.world.SystemClock = StillClock
try:
    main()
finally:
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    used = {"cpu": own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime, "mb": own.ru_maxrss / 1024}
    with open(os.environ["USED"], "w") as file:
        json.dump(used, file)
"""


class Week:
    """The entries of one week, dealt out to the sources; the week that is run is also served over HTTP."""

    def __init__(self, number: int, ended: datetime, entries: int, sources: int) -> None:
        self._sources = sources
        found = Press(100 + number).entries(entries)
        step = timedelta(days=6) / entries
        self.entries = [
            replace(
                one,
                id=f"w{number}-{place}",
                source=f"Source {place % sources}",
                outlet=f"Source {place % sources}",
                url=f"https://outlet{place % sources}.example/{number}/{place}",
                canonical=f"outlet{place % sources}.example/{number}/{place}",
                title=f"AI: {one.title}",
                published=ended - timedelta(hours=2) - step * place,
                first_seen=ended,
                language="en",
            )
            for place, one in enumerate(found)
        ]

    def of(self, source: int) -> list[tuple[int, Entry]]:
        """Return what one source brings, with its place."""
        return [(place, one) for place, one in enumerate(self.entries) if place % self._sources == source]


def host(source: int) -> str:
    """Return the loopback address of a source."""
    return f"127.1.{source // 250}.{source % 250 + 1}"


@contextmanager
def served(week: Week, sources: int) -> Iterator[int]:
    """Serve a week's feeds and pages; gives the port."""
    pages: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(f"{self.headers.get('Host', '').partition(':')[0]}{self.path}")
            self.send_response(200 if body else 404)
            self.send_header(
                "Content-Type", "application/rss+xml" if self.path == "/feed" else "text/html; charset=utf-8"
            )
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("0.0.0.0", 0), Handler)  # noqa: S104 - all of 127/8
    port = server.server_address[1]
    for source in range(sources):
        pages |= documents(week, source, port)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield port
    finally:
        server.shutdown()
        server.server_close()


def documents(week: Week, source: int, port: int) -> dict[str, bytes]:
    """Return the feed of a source and its pages."""
    items, found = [], {}
    for place, one in week.of(source):
        path = f"/news/{place}"
        assert one.published is not None
        items.append(
            f"<item><title>{escape(one.title)}</title><link>http://{host(source)}:{port}{path}</link><guid>{path}</guid>"
            f"<pubDate>{format_datetime(one.published)}</pubDate><description>{escape(one.summary)}</description></item>"
        )
        text = "".join(
            f"<p>{escape(one.summary)} {escape(one.title)} came up {number} times.</p>" for number in range(2, 8)
        )
        found[f"{host(source)}{path}"] = (
            f"<html><body><article><h1>{escape(one.title)}</h1>{text}</article></body></html>".encode()
        )
    head = f"<rss version='2.0'><channel><title>Source {source}</title>"
    found[f"{host(source)}/feed"] = f"{head}{''.join(items)}</channel></rss>".encode()
    return found


def settings(sources: int, port: int) -> str:
    """Return `sources.yaml` over all sources."""
    rows = [
        {"name": f"Source {source}", "url": f"http://{host(source)}:{port}/feed", "language": "en", "topics": ["ai"]}
        for source in range(sources)
    ]
    tree = {
        "name": "한 해 AI",
        "weekday": "wednesday",
        "time": "07:00",
        "timezone": "Asia/Seoul",
        "topics": ["ai"],
        "shape": "digest",
        "model": {"budget_usd": 5.0},
    }
    return json.dumps({"newsletter": tree, "sources": rows})


def lived(workspace: Path, first: Path, weeks: int, entries: int, sources: int) -> None:
    """Leave what so many weeks leave: entries, states, spending, mails and sent issues; the folders are copies of the first's."""
    output = workspace / "output"
    output.mkdir(mode=0o700)
    state = State(output / "state.sqlite")
    for back in range(weeks, 0, -1):
        day = DAY - timedelta(weeks=back)
        ended = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=10)
        week = Week(back, ended, entries // weeks, sources)
        reports = tuple(
            SourceReport(f"Source {number}", f"http://{host(number)}/feed", "ok", 10) for number in range(sources)
        )
        states = tuple(SourceState(f"http://{host(number)}/feed", last_ok=ended) for number in range(sources))
        state.store(Collected(tuple(week.entries), reports, states), day.isoformat(), ended)
        told = [
            PastStory(day.isoformat(), one.title, f"### {one.title}\n\n{one.summary}", (one.url,), (one.title,), ended)
            for one in week.entries[:SECTIONS]
        ]
        state.remember_stories(day, told)
        state.mark_sent(day, weeks - back + 1, f"지난 {back}째 주", ended, "smtp")
        for number in range(SECTIONS + 2):
            state.book(
                day.isoformat(),
                Reply(f"f{back}-{number}", "section", f"s{number}", 1, "claude", "{}", Usage(9, 9), 0.01),
                ended,
            )
        with state.transaction() as connection:
            connection.executemany(
                "INSERT INTO deliveries (issue, address, state, detail, at) VALUES (?, ?, ?, '', ?)",
                [
                    (day.isoformat(), f"reader{number}@home.example", word, ended.isoformat())
                    for number in range(READERS)
                    for word in ("started", "sent")
                ],
            )
        shutil.copytree(first / "output" / DAY.isoformat(), output / day.isoformat())
    state.close()


def run(workspace: Path) -> dict[str, float]:
    """Run the week and return what it used."""
    used = workspace.with_suffix(".json")
    done = subprocess.run(
        [sys.executable, "-c", RUN, "-w", str(workspace), "run"],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[1],
        env={**os.environ, "USED": str(used)},
    )
    if done.returncode not in (0, 3):
        raise SystemExit(done.stderr[-2000:])
    print(done.stdout.splitlines()[0], "·", done.stdout.splitlines()[2])
    found: dict[str, float] = json.loads(used.read_text())
    return found


def main() -> int:
    """Read the sizes, make both newsletters, run both and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=int, default=300)
    parser.add_argument("--weeks", type=int, default=52)
    parser.add_argument("--entries", type=int, default=150_000)
    chosen = parser.parse_args()
    week = Week(0, newsroom.NOW, chosen.entries // chosen.weeks, chosen.sources)
    with (
        tempfile.TemporaryDirectory(prefix="year-", dir=".") as folder,
        served(week, chosen.sources) as port,
        messages_api(),
    ):
        first, later = Path(folder).resolve() / "first", Path(folder).resolve() / "later"
        for workspace in (first, later):
            workspace.mkdir()
            (workspace / "sources.yaml").write_text(settings(chosen.sources, port), "utf-8")
        week_one = run(first)
        lived(later, first, chosen.weeks, chosen.entries, chosen.sources)
        size = (later / "output/state.sqlite").stat().st_size / 1e6
        week_last = run(later)
    ratio = week_last["cpu"] / week_one["cpu"]
    print(f"{chosen.sources} sources, {len(week.entries)} entries in the week")
    print(f"first week: {week_one['cpu']:.1f} s of CPU, {week_one['mb']:.0f} MB")
    print(
        f"after {chosen.weeks} issues and {chosen.entries:,} entries ({size:.0f} MB of state): {week_last['cpu']:.1f} s, {week_last['mb']:.0f} MB"
    )
    print(f"ratio {ratio:.2f} (at most {MOST_CPU}), memory at most {MOST_MB} MB")
    return 1 if ratio > MOST_CPU or max(week_one["mb"], week_last["mb"]) > MOST_MB else 0


if __name__ == "__main__":
    sys.exit(main())
