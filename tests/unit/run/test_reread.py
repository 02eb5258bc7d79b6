"""Before the send cited pages are read again: what changed is kept as a new article and found, what cannot be read is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.read import parse_article, print_article
from pipeline.records import Article, Fetched, Finding, Validators
from pipeline.run import finishing
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from pipeline.run.reread import look, reread
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY, shot

CITED = "S10.7"
SAID = "All 26 models on the board were scored again on the 1,028 problems that remain."


class _Pages:
    """A transport that gives each article back as its page, some lines changed, and counts what is asked."""

    def __init__(self, articles: dict[str, Article]) -> None:
        self.articles = {one.url: one for one in articles.values()}
        self.changes: dict[str, str] = {}
        self.dead: set[str] = set()
        self.asked: list[str] = []
        self.robots: set[bool] = set()

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        """Return the page of an article."""
        self.asked.append(url)
        self.robots.add(robots)
        if url in self.dead:
            return Fetched(url, url, 410, reason="gone", detail="지워진 글이에요")
        one = self.articles[url]
        lines = [self.changes.get(text, text) for text in one.sentences[1:]]
        body = "".join(f"<p>{line}</p>" for line in lines if line)
        html = f"<html lang='{one.language}'><title>{one.title}</title><body><article><h1>{one.title}</h1>{body}</article></body></html>"
        return Fetched(url, url, 200, html.encode(), "text/html; charset=utf-8")


@pytest.fixture
def pages(context: Context) -> _Pages:
    """The pages of the sample issue's articles."""
    return _Pages(load_articles(context.issue(DAY)))


def _reading(context: Context, pages: _Pages) -> tuple[Context, IssueFolder]:
    return replace(context, transport=pages), context.issue(DAY)


def _found(issue: IssueFolder) -> list[Finding]:
    return [one for one in issue.findings() if one.kind == "source-changed"]


def test_pages_that_say_the_same_leave_every_file_as_it_was(context: Context, pages: _Pages, workspace: Path) -> None:
    before = shot(workspace / "output" / DAY.isoformat())
    world, issue = _reading(context, pages)
    found = reread(world, issue)
    assert (found.kept, found.unread) == ((), ())
    assert found.read == len(set(pages.asked)) == len(pages.asked)
    assert shot(workspace / "output" / DAY.isoformat()) == before


def test_looking_names_what_changed_and_stores_nothing(context: Context, pages: _Pages, workspace: Path) -> None:
    before = shot(workspace / "output" / DAY.isoformat())
    pages.changes[SAID] = SAID.replace("26", "24")
    world, issue = _reading(context, pages)
    assert [one.url for one in look(world, issue).new] == [load_articles(issue)[CITED.partition(".")[0]].url]
    assert shot(workspace / "output" / DAY.isoformat()) == before


def test_only_cited_pages_are_asked_and_robots_are_heeded(context: Context, pages: _Pages) -> None:
    world, issue = _reading(context, pages)
    reread(world, issue)
    cited = {
        one.url
        for name, one in load_articles(issue).items()
        if f"[^{name}." in _bodies(issue) or f" {name}." in _bodies(issue)
    }
    assert set(pages.asked) == cited
    assert len(cited) < len(pages.articles)
    assert pages.robots == {True}


def _bodies(issue: IssueFolder) -> str:
    return "\n".join(path.read_text() for path in sorted((issue.path / "sections").glob("*.md")))


def test_a_changed_sentence_is_a_warning_with_both_texts_and_the_first_reading_stays(
    context: Context, pages: _Pages
) -> None:
    world, issue = _reading(context, pages)
    written = (issue.path / "articles/S10.md").read_text()
    now = SAID.replace("1,028", "1,031")
    pages.changes[SAID] = now
    assert reread(world, issue).kept == ("S18",)
    assert (issue.path / "articles/S10.md").read_text() == written
    assert now in parse_article((issue.path / "articles/S18.md").read_text()).sentences
    found = [one for one in _found(issue) if one.section == "s2"]
    assert [(one.severity, SAID in one.message, now in one.message) for one in found] == [("warn", True, True)]
    assert found[0].evidence == (CITED, "S18.7")
    assert found[0].fix is not None
    assert "S18.7" in found[0].fix.replace


def test_a_second_reading_of_the_same_change_keeps_nothing_more(context: Context, pages: _Pages) -> None:
    world, issue = _reading(context, pages)
    pages.changes[SAID] = SAID.replace("1,028", "1,031")
    reread(world, issue)
    assert reread(world, issue).kept == ()
    pages.changes.clear()
    assert reread(world, issue).kept == ("S19",)
    assert _found(issue) == []


def test_a_sentence_that_is_gone_is_a_warning(context: Context, pages: _Pages) -> None:
    world, issue = _reading(context, pages)
    pages.changes[SAID] = ""
    reread(world, issue)
    assert {(one.severity, one.evidence) for one in _found(issue)} == {("warn", (CITED,))}


def test_what_cannot_be_read_is_told_and_stops_nothing(context: Context, pages: _Pages) -> None:
    world, issue = _reading(context, pages)
    pages.dead.add(load_articles(issue)["S10"].url)
    found = reread(world, issue)
    assert found.kept == ()
    (line,) = found.unread
    assert line.startswith("S10 ")
    assert "지워진 글이에요" in line
    assert _found(issue) == []


def test_the_editors_own_text_is_not_read_again(context: Context, pages: _Pages) -> None:
    world, issue = _reading(context, pages)
    path = issue.path / "articles/S10.md"
    own = replace(parse_article(path.read_text()), origin="editor")
    path.write_text(print_article(own))
    reread(world, issue)
    assert own.url not in pages.asked


def test_an_issue_that_cites_nothing_asks_nothing(context: Context, pages: _Pages) -> None:
    world, issue = _reading(context, pages)
    for path in (issue.path / "sections").glob("*.md"):
        path.write_text(path.read_text().replace("[^S", "[^직접: S"))
    finishing.finish(world, issue)
    assert reread(world, issue).read == 0
    assert pages.asked == []
