"""`sources check` against a real server: how each source is, since when, and what would mend it."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Thread

import pytest

import pipeline.cli.world
from tests.e2e.conftest import call
from tests.quiet import QuietServer

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that a test moves by hand."""

    at = NOW

    def now(self) -> datetime:
        return Clock.at

    def sleep(self, seconds: float) -> None:
        raise AssertionError(f"nothing here waits ({seconds} s)")


class Site:
    """Answers by path: a status, headers and a body."""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[str] = []
        self.url = ""


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as one:
        yield one


@contextmanager
def served() -> Iterator[Site]:
    own = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            own.asked.append(self.path)
            status, headers, body = own.answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    with QuietServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        own.url = f"http://127.0.0.1:{server.server_address[1]}"
        yield own
        server.shutdown()


def feed(site: Site, name: str, days: list[float]) -> tuple[int, dict[str, str], bytes]:
    items = "".join(
        f"<item><title>{name} {number}</title><link>{site.url}/{name}/{number}</link>"
        f"<pubDate>{format_datetime(Clock.at - timedelta(days=day))}</pubDate><description>루멘이 값을 내렸어요.</description></item>"
        for number, day in enumerate(days)
    )
    text = f"<rss version='2.0'><channel><title>{name}</title>{items}</channel></rss>"
    return 200, {"Content-Type": "application/rss+xml"}, text.encode()


@pytest.fixture
def workspace(tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch) -> Path:
    Clock.at = NOW
    monkeypatch.setattr(pipeline.cli.world, "SystemClock", Clock)
    site.answers = {
        "/busy": feed(site, "busy", [0.1 + step / 3 for step in range(45)]),
        "/stale": feed(site, "stale", [40, 41, 43]),
        "/empty": feed(site, "empty", []),
        "/old": (301, {"Location": f"{site.url}/new"}, b""),
        "/new": feed(site, "new", [1, 2]),
        "/gone": (410, {}, b""),
        "/shut": (403, {}, b""),
        "/page": (200, {"Content-Type": "text/html"}, b"<!doctype html><title>x</title><p>news</p>"),
        "/later": (429, {"Retry-After": "7200"}, b""),
    }
    names = ["busy", "stale", "empty", "old", "gone", "shut", "page", "later", "missing"]
    rows = "".join(f"  # {name}: 왜 읽는지\n  - name: {name}\n    url: {site.url}/{name}\n" for name in names)
    (tmp_path / "sources.yaml").write_text(f"newsletter:\n  name: 주간 시험  # 이름\nsources:\n{rows}")
    return tmp_path


def rows(workspace: Path, *words: str) -> dict[str, dict[str, object]]:
    ended = call(workspace, "sources", "check", "--json", *words)
    return {row["source"]: row for row in json.loads(ended.out)["sources"]}


def test_each_state_has_its_reason_its_time_and_its_mend(workspace: Path, site: Site) -> None:
    found = rows(workspace)
    assert {name: row["state"] for name, row in found.items()} == {
        "busy": "ok",
        "stale": "stale",
        "empty": "empty",
        "old": "moved",
        "gone": "gone",
        "shut": "blocked",
        "page": "broken",
        "later": "waiting",
        "missing": "broken",
    }
    assert found["busy"]["week"] == 21
    assert found["busy"]["mend"] == ""
    assert str(found["stale"]["since"]) == "2026-10-15"
    assert str(found["later"]["next_try"]).startswith("2026-11-24T14:00")
    assert all(row["mend"] for name, row in found.items() if name != "busy")
    shown = call(workspace, "sources", "check")
    assert shown.code == 0
    assert re.search(r"정상 +busy +21", shown.out)
    assert "sources add" in shown.out


def test_what_a_server_asked_for_is_kept_to_and_what_is_gone_is_not_asked_again(workspace: Path, site: Site) -> None:
    rows(workspace)
    site.asked.clear()
    found = rows(workspace)
    assert "/later" not in site.asked
    assert "/gone" not in site.asked
    assert "/missing" in site.asked  # our own back-off is for the weekly job
    assert found["later"]["state"] == "waiting"
    assert found["gone"]["state"] == "gone"
    Clock.at = NOW + timedelta(hours=3)
    site.answers["/later"] = feed(site, "later", [0.5])
    assert rows(workspace)["later"]["state"] == "ok"


def test_a_check_takes_no_entry_away_from_the_collect_that_follows(workspace: Path, site: Site) -> None:
    status, headers, body = site.answers["/busy"]
    site.answers["/busy"] = status, {**headers, "ETag": '"1"'}, body
    rows(workspace)
    assert call(workspace, "collect", "--date", "2026-11-25").code == 0
    entries = (workspace / "output/2026-11-25/entries.jsonl").read_text()
    assert entries.count('"source":"busy"') + entries.count('"source": "busy"') >= 20


def test_since_when_a_source_fails_stays_until_it_answers(workspace: Path, site: Site) -> None:
    rows(workspace)
    Clock.at = NOW + timedelta(days=9)
    assert str(rows(workspace)["missing"]["since"]) == "2026-11-24"
    site.answers["/missing"] = feed(site, "missing", [1])
    found = rows(workspace)["missing"]
    assert (found["state"], found["since"]) == ("ok", None)


def test_fix_writes_moved_addresses_and_switches_off_what_is_gone_with_comments_kept(
    workspace: Path, site: Site
) -> None:
    path = workspace / "sources.yaml"
    before = path.read_text()
    once = call(workspace, "sources", "check", "--fix")
    assert f"{site.url}/old" in path.read_text()  # once is not for good
    assert "gone: 꺼 뒀어요" in once.out
    twice = call(workspace, "sources", "check", "--fix")
    assert "old: 주소를" in twice.out
    after = path.read_text()
    assert f"    url: {site.url}/new\n" in after
    assert f"{site.url}/old" not in after
    note = "  # 2026-11-24: 없어진 주소예요\n"
    row = f"  - name: gone\n    enabled: false\n    url: {site.url}/gone\n  # shut: 왜 읽는지\n"
    assert f"  # gone: 왜 읽는지\n{note}{row}" in after
    assert [line for line in before.splitlines() if "#" in line] == [
        line for line in after.replace(note, "").splitlines() if "#" in line
    ]
    assert rows(workspace)["old"]["state"] == "ok"
    assert "바꿀 것이 없어요" in call(workspace, "sources", "check", "--fix").out


def test_a_source_that_failed_for_months_is_asked_by_hand_only(workspace: Path, site: Site) -> None:
    rows(workspace)
    Clock.at = NOW + timedelta(days=10)
    rows(workspace)
    Clock.at = NOW + timedelta(days=70)
    site.answers["/busy"] = feed(site, "busy", [0.1, 0.2])
    site.asked.clear()
    assert call(workspace, "collect").code == 0
    assert "/missing" not in site.asked
    assert "/shut" not in site.asked
    site.answers["/missing"] = feed(site, "missing", [1])
    assert rows(workspace)["missing"]["state"] == "ok"
    site.asked.clear()
    assert call(workspace, "collect").code == 0
    assert "/missing" in site.asked


def test_no_source_that_is_well_ends_with_one(workspace: Path, site: Site) -> None:
    site.answers = {}
    assert call(workspace, "sources", "check").code == 1
