"""Sites without a feed, and queries as feeds, through `sources add`, `sources check` and `run`: documents of our own in their layouts."""

import json
from collections.abc import Iterator
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from tests.e2e import newsroom
from tests.e2e.conftest import call, held
from tests.e2e.hostile_server import prose
from tests.e2e.test_sources import Site, served

DAY = newsroom.DAY


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as one:
        yield one


def when(hours: int) -> str:
    return (newsroom.NOW - timedelta(hours=hours)).isoformat()


def article(name: str) -> bytes:
    told = "".join(f"<p>{line}</p>" for line in prose(name))
    return f"<!doctype html><html lang='en'><head><title>{name}</title></head><body><article><h1>{name}</h1>{told}</article></body></html>".encode()


def sitemap(site: Site) -> bytes:
    rows = "".join(
        f"<url><loc>{site.url}/2026/{name}</loc><news:news><news:publication><news:name>Tide</news:name><news:language>en</news:language>"
        f"</news:publication><news:publication_date>{when(hours)}</news:publication_date><news:title>AI model {name} reads maps</news:title></news:news></url>"
        for name, hours in (("tide-one", 20), ("tide-two", 30))
    )
    spaces = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'"
    return f"<?xml version='1.0' encoding='UTF-8'?><urlset {spaces}>{rows}</urlset>".encode()


def news_list(site: Site) -> bytes:
    rows = "".join(
        f"<article class='post'><h2><a href='/blog/{name}'>AI model {name} learns songs</a></h2><time datetime='{when(hours)}'>x</time></article>"
        for name, hours in (("lab-one", 22), ("lab-two", 26))
    )
    return f"<!doctype html><html lang='en'><title>Lab</title><nav><a href='/about'>About</a></nav><main>{rows}</main></html>".encode()


def hacker_news(site: Site) -> bytes:
    """Return a query as hnrss writes it: the link is the story's, the description holds addresses, points and comments."""
    items = "".join(
        f'<item><title><![CDATA[Show HN: AI model {name} for chess]]></title><description><![CDATA[<p>Article URL: <a href="{site.url}/hn/{name}">'
        f'{site.url}/hn/{name}</a></p><p>Comments URL: <a href="https://news.ycombinator.com/item?id=4{n}">x</a></p><p>Points: 120</p><p># Comments: 40</p>]]>'
        f"</description><pubDate>{format_datetime(newsroom.NOW - timedelta(hours=18 + n))}</pubDate><link>{site.url}/hn/{name}</link><dc:creator>ada</dc:creator>"
        f'<comments>https://news.ycombinator.com/item?id=4{n}</comments><guid isPermaLink="false">https://news.ycombinator.com/item?id=4{n}</guid></item>'
        for n, name in enumerate(("rook", "pawn"))
    )
    return f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>Hacker News - AI</title><link>https://news.ycombinator.com/newest</link>{items}</channel></rss>".encode()


def arxiv(site: Site) -> bytes:
    """Return a query as export.arxiv.org writes it: Atom with the abstract as summary and several links."""
    text = " ".join(prose("an abstract"))
    entries = "".join(
        f"<entry><id>http://arxiv.org/abs/2603.0{n}123v1</id><updated>{when(30)}</updated><published>{when(30 + n)}</published>"
        f"<title>Language models that\n  read river levels, part {n}</title><summary>  {text} Part {n} of the AI study.\n</summary><author><name>Ada Berg</name></author>"
        f"<author><name>Bo Lind</name></author><link href='http://arxiv.org/abs/2603.0{n}123v1' rel='alternate' type='text/html'/>"
        f"<link title='pdf' href='http://arxiv.org/pdf/2603.0{n}123v1' rel='related' type='application/pdf'/>"
        f"<arxiv:primary_category xmlns:arxiv='http://arxiv.org/schemas/atom' term='cs.CL' scheme='http://arxiv.org/schemas/atom'/></entry>"
        for n in (1, 2)
    )
    return f"<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'><title type='html'>ArXiv Query: cat:cs.CL</title><id>http://arxiv.org/api/q</id><updated>{when(1)}</updated>{entries}</feed>".encode()


PAGES = ("/2026/tide-one", "/2026/tide-two", "/blog/lab-one", "/blog/lab-two", "/hn/rook", "/hn/pawn")
NEWS, PAPERS = "/newest?q=AI&points=100", "/api/query?search_query=cat:cs.CL&max_results=30"


@pytest.fixture
def workspace(site: Site, tmp_path: Path) -> Path:
    """A newsletter with a source by its sitemap and one by a list, on a site that has two queries too."""
    xml, page = {"Content-Type": "text/xml"}, {"Content-Type": "text/html; charset=utf-8"}
    site.answers = {
        "/map.xml": (200, xml, sitemap(site)),
        "/blog": (200, page, news_list(site)),
        NEWS: (200, xml, hacker_news(site)),
        PAPERS: (200, {"Content-Type": "application/atom+xml"}, arxiv(site)),
    }
    site.answers |= {name: (200, page, article(name.rpartition("/")[2])) for name in PAGES}
    (tmp_path / "sources.yaml").write_text(
        "newsletter:\n  name: 주간 시험\n  topics: [ai, llm]\n  sections: {min: 1, max: 12}\nsources:\n"
        f"  - {{name: Tide, url: '{site.url}/', sitemap: '{site.url}/map.xml', topics: [ai]}}  # 사이트맵\n"
        f"  - {{name: Lab, url: '{site.url}/blog', selector: 'article.post h2 a', topics: [ai]}}\n"
    )
    return tmp_path


def test_sitemaps_lists_and_queries_are_sources_like_any_other(workspace: Path, site: Site) -> None:
    with held():
        added = [call(workspace, "sources", "add", f"{site.url}{path}") for path in (NEWS, PAPERS)]
        assert [ended.code for ended in added] == [0, 0], [ended.text for ended in added]
        text = (workspace / "sources.yaml").read_text("utf-8")
        assert "# 사이트맵" in text
        assert "Hacker News - AI" in text
        assert f"url: {site.url}{PAPERS}" in text.replace("'", "").replace('"', "")
        checked = call(workspace, "sources", "check")
        assert (checked.code, checked.text.count("정상")) == (0, 4), checked.text
        ended = call(workspace, "run", "--date", DAY)
    assert ended.code == 3, ended.text
    issue = workspace / "output" / DAY
    reports = json.loads((issue / "issue.json").read_text("utf-8"))["sources"]
    assert [(row["state"], row["entries"]) for row in reports] == [("ok", 2)] * 4
    entries = {
        row["url"].removeprefix(site.url): row
        for row in map(json.loads, (issue / "entries.jsonl").read_text("utf-8").splitlines())
    }
    papers = [f"http://arxiv.org/abs/2603.0{n}123v1" for n in (1, 2)]
    assert set(entries) == {*PAGES, *papers}
    assert entries["/2026/tide-one"]["title"] == "AI model tide-one reads maps"
    assert entries["/blog/lab-two"]["title"] == "AI model lab-two learns songs"
    assert entries["/hn/rook"]["title"] == "Show HN: AI model rook for chess"
    assert (entries[papers[0]]["title"], entries[papers[0]]["author"]) == (
        "Language models that read river levels, part 1",
        "Ada Berg",
    )
    assert all(row["published"] for row in entries.values())
    told = {
        path.read_text("utf-8").split("outlet: ", 1)[1].split("\n")[0].strip("\"'")
        for path in (issue / "articles").glob("*.md")
    }
    assert told == {row["source"] for row in reports}  # each has a seat in a story, whatever it is read by


def test_a_site_whose_page_has_another_shape_now_is_told_with_its_mend(workspace: Path, site: Site) -> None:
    site.answers["/blog"] = (200, {"Content-Type": "text/html"}, b"<!doctype html><p>moved</p>")
    site.answers["/map.xml"] = (404, {}, b"")
    with held():
        checked = call(workspace, "sources", "check")
    assert checked.code == 1
    assert "article.post h2 a" in checked.text
    assert "404" in checked.text
