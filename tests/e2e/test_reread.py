"""Before a mail goes out the cited pages are read again over the network: what changed is shown and stops nothing."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.read import parse_article
from pipeline.records import Article
from pipeline.text import sections
from tests.e2e import newsroom
from tests.e2e.conftest import call, held, messages_api
from tests.e2e.smtp_server import Box, smtp_server


@pytest.fixture
def own_press() -> Iterator[newsroom.Press]:
    """Outlets that this test may change."""
    with newsroom.Press() as running:
        yield running


@pytest.fixture
def box() -> Iterator[Box]:
    """The mail server."""
    with smtp_server() as running:
        yield running


@pytest.fixture
def workspace(box: Box, own_press: newsroom.Press, tmp_path: Path) -> Iterator[Path]:
    """A finished issue with one reader."""
    mail = {"from": "항구 <desk@harbor.example>", "smtp": {"host": "127.0.0.1", "port": box.port, "security": "none"}}
    folder = newsroom.make(tmp_path / "weekly", own_press, mail=mail)
    (folder / "subscribers.csv").write_text("email,name\nann@home.example,독자\n")
    with held(), messages_api():
        assert call(folder, "run").code == 0
        yield folder


def _issue(workspace: Path) -> Path:
    return workspace / "output" / newsroom.DAY


def _articles(workspace: Path) -> dict[str, Article]:
    return {path.stem: parse_article(path.read_text()) for path in (_issue(workspace) / "articles").glob("S*.md")}


def _cited(workspace: Path) -> str:
    """Return a cited sentence's id whose text is a whole paragraph's beginning or middle, so that it can be changed."""
    bodies = [path.read_text() for path in sorted((_issue(workspace) / "sections").glob("*-s1.md"))]
    return next(
        source for body in bodies for one in sections.placed(body) for source in one.sources if source[-2:] != ".1"
    )


def _change(press: newsroom.Press, workspace: Path, source: str) -> str:
    """Change a cited sentence on its page; returns the new text."""
    article = _articles(workspace)[source.partition(".")[0]]
    said = article.sentences[int(source.partition(".")[2]) - 1]
    now = f"{said[:-1]} as of today{said[-1]}"
    press.pieces = [
        replace(piece, paragraphs=tuple(text.replace(said, now) for text in piece.paragraphs))
        if press.url(piece) == article.url
        else piece
        for piece in press.pieces
    ]
    return now


def test_unchanged_pages_leave_no_word_and_no_article(workspace: Path, own_press: newsroom.Press) -> None:
    known = set(_articles(workspace))
    own_press.asked.clear()
    ended = call(workspace, "send", "--to", "me@harbor.example")
    assert ended.code == 0, ended.text
    assert any("/news/" in one for one in own_press.asked)
    assert "원문" not in ended.out
    assert set(_articles(workspace)) == known


def test_a_changed_page_is_shown_with_both_texts_and_the_issue_still_goes_out(
    workspace: Path, own_press: newsroom.Press, box: Box
) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    source = _cited(workspace)
    now = _change(own_press, workspace, source)
    ended = call(workspace, "send", "--yes")
    assert ended.code == 0, ended.text
    assert now in ended.out
    assert "바뀐 원문이 1건" in ended.out
    stored = json.loads((_issue(workspace) / "findings.json").read_text())
    changed = [one for one in stored if one["kind"] == "source-changed"]
    assert changed
    assert {(one["severity"], one["evidence"][0]) for one in changed} == {("warn", source)}
    assert [address for address, _ in box.taken] == ["me@harbor.example", "ann@home.example"]


def test_an_outlet_that_is_down_is_told_and_stops_nothing(workspace: Path, own_press: newsroom.Press) -> None:
    assert call(workspace, "send", "--to", "me@harbor.example").code == 0
    own_press.down.update(newsroom.OUTLETS)
    ended = call(workspace, "send", "--yes")
    assert ended.code == 0, ended.text
    assert "다시 읽지 못한 원문" in ended.out
