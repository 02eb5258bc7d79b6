"""Pages that are bombs: each is read as far as an article goes, or refused, for little."""

import time

import pytest

from pipeline.read.extract import Extracted, extract
from pipeline.read.tree import bounded

TEXT = (
    "<p>The company released a new model on Monday and said it costs 0.28 dollars per million tokens, less than before.</p>"
    * 12
)
ATTRIBUTES = " ".join(f'a{number}="1"' for number in range(100_000))
CPU_S = 20.0


def page(body: str) -> Extracted:
    started = time.process_time()
    found = extract(
        f"<html><title>T</title><body>{body}</body></html>".encode(), "text/html", "https://a.example.com/x"
    )
    assert time.process_time() - started < CPU_S
    return found


@pytest.mark.parametrize(
    "bomb",
    [
        "<form>x</form>" * 40_000,
        "<p " + ATTRIBUTES + ">",
        "<p b='<' " + ATTRIBUTES + ">",
        "<p b='>' " + ATTRIBUTES + ">",
        "<p " + ATTRIBUTES,
        "<p>x" + "\u0301\u0323" * 150_000,
    ],
    ids=["forms", "attributes", "attributes after <", "attributes after >", "an open tag", "marks"],
)
def test_a_bomb_beside_an_article_costs_little(bomb: str) -> None:
    assert page(f"<article>{TEXT}</article>{bomb}").length > 1_000


def test_a_page_of_10_mb_gives_an_article_of_bounded_length() -> None:
    assert 100_000 < page("<article><p>" + "word " * 1_900_000 + "</p></article>").length <= 300_000


@pytest.mark.parametrize("head", [b"%PDF-1.7\n", b"PK\x03\x04", b"\x89PNG\r\n"])
def test_a_file_that_is_called_a_page_is_none(head: bytes) -> None:
    assert extract(head + b"some text here. " * 400, "text/html", "https://a.example.com/x").wall == "not-a-page"


def test_what_is_cut_off_a_huge_page_is_its_code_first() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    code = "<script>" + "x" * 2_100_000 + "</script>"
    assert bounded(f"<head>{data}{code}</head><p>text</p>").endswith("</script></head><p>text</p>")
    assert data in bounded(f"<head>{data}{code}</head>")
    assert bounded("<p>text</p><script>" + "x" * 2_100_000) == "<p>text</p>"
