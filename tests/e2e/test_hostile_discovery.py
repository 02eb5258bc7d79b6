"""`sources add` on hostile sites: what is added is the one address that was meant, or nothing, with a reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.config import load
from tests.e2e import inert
from tests.e2e.hostile_http import leads
from tests.e2e.hostile_pages import html
from tests.e2e.hostile_round import MOST_BYTES, MOST_KB, newsletter
from tests.e2e.hostile_server import Behaviour, HostileServer, Piece, Serve, Stage, answer, document, feed, item


def naming(*links: str) -> Serve:
    """Return a site whose page names these as its feeds, and has none."""

    def serve(stage: Stage, path: str) -> Iterator[Piece]:
        tags = "".join(
            f"<link rel=alternate type=application/rss+xml href='{link.replace('{trap}', stage.trap)}'>"
            for link in links
        )
        yield html("<p>x</p>", head=tags) if path == "/feed" else answer(b"", status="404 Not Found")

    return serve


def titled(title: str) -> Serve:
    """Return a feed of this title."""
    return document(lambda stage: feed(item(stage, "0"), title))


SITES = (
    Behaviour("names-inside", naming("http://{trap}/a", "http://127.1/b", "http://169.254.169.254/c", "//[::1]/d")),
    Behaviour("names-other-schemes", naming("javascript:alert(1)", "file:///etc/passwd", "data:text/xml,x", "ftp://{trap}/")),
    Behaviour("names-thousands", naming(*(f"/{number}.xml" for number in range(20_000)))),
    Behaviour("leads-inside", leads("http://{trap}/rss")),
    Behaviour("is-a-bomb", document("<rss><channel>" + "<item/>" * 900_000)),
    Behaviour("title-yaml", titled("x', url: http://evil.example}&#10;  - {name: evil, url: 'http://evil.example"), entries=1),
    Behaviour("title-tag", titled("'\": !!python/object/apply:os.system [id] # &amp;a *a %x @y `z`"), entries=1),
    Behaviour("title-terminal", titled("Wire &#27;[2J\u202e\u009b31m[bold]x[/nothing] {{ 7 }}"), entries=1),
    Behaviour("title-script", titled("&lt;script&gt;a()&lt;/script&gt;&lt;img src=x onerror=a()&gt;"), entries=1),
)  # fmt: skip


@pytest.fixture(scope="module")
def server() -> Iterator[HostileServer]:
    with HostileServer(SITES) as running:
        yield running


@pytest.mark.parametrize("site", SITES, ids=lambda one: one.name)
def test_only_what_was_meant_is_added(server: HostileServer, tmp_path: Path, site: Behaviour) -> None:
    stage, settings = server.stages[site.name], tmp_path / "weekly" / "sources.yaml"
    settings.parent.mkdir()
    known = "  - {name: Known, url: 'https://known.example/feed', enabled: false}  # 그대로\n"
    settings.write_text(f"newsletter:\n  name: 시험\nsources:\n{known}", "utf-8")
    ended = newsletter(settings.parent, "sources", "add", f"{stage.origin}/feed")
    assert not ended.killed
    assert ended.code == (0 if site.entries else 1), ended.text
    assert "Traceback" not in ended.text
    assert "예상하지 못한" not in ended.text
    assert not list(inert.unseen(ended.text))
    rows = load(settings.parent).sources
    assert [row.url for row in rows] == [
        "https://known.example/feed",
        *([f"{stage.origin}/feed"] if site.entries else []),
    ]
    assert known in settings.read_text("utf-8")
    assert not list(inert.unseen(settings.read_text("utf-8")))
    assert not server.trap.asked
    assert len(stage.asked) <= 13
    assert stage.drawn < MOST_BYTES
    assert 0 < ended.peak_kb < MOST_KB
