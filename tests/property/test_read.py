"""Laws of reading: files keep everything, pages never raise, sentences are single lines."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.read import from_text, parse_article, print_article
from pipeline.read.extract import extract
from pipeline.read.lines import tidy, without_byline

TEXTS = st.text(max_size=120)
TIMES = st.integers(820_454_400, 4_102_444_800).map(
    lambda seconds: datetime.fromtimestamp(seconds, timezone(timedelta(hours=9)))
)
TAGS = ("<p>", "</p>", "<div>", "</div>", "<a href='/x'>", "</a>", "<table><tr><td>", "<br>", "<!--", "-->", "<script>", "</script>", "&#xD800;", "&nbsp;")  # fmt: skip
PAGES = st.lists(st.sampled_from(TAGS) | st.text(max_size=30), max_size=40).map("".join)


@given(TEXTS, TEXTS, TEXTS, TEXTS, TIMES, st.none() | TIMES)
@settings(deadline=None)
def test_an_article_is_read_back_as_it_was_printed(
    text: str, title: str, outlet: str, address: str, now: datetime, published: datetime | None
) -> None:
    article = from_text(
        text, identifier="S12", now=now, title=title, outlet=outlet, url=tidy(address), published=published
    )
    article = replace(article, entry=tidy(address), flags=("paywalled", tidy(outlet) or "x"))
    assert parse_article(print_article(article)) == article


@given(TEXTS, TEXTS)
@settings(deadline=None)
def test_sentences_are_single_lines_without_outer_blanks_and_none_is_empty(text: str, title: str) -> None:
    for sentence in from_text(text, identifier="S1", now=datetime(2026, 11, 24, tzinfo=UTC), title=title).sentences:
        assert sentence
        assert len(sentence.splitlines()) == 1
        assert sentence == sentence.strip()


@given(TEXTS)
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert without_byline(tidy(text)) in tidy(text)


@given(
    PAGES | st.binary(max_size=300),
    st.sampled_from(["text/html", "text/html; charset=euc-kr", "", "text/html; charset=nonsense"]),
)
@settings(deadline=None, max_examples=150)
def test_no_page_raises_whatever_it_holds(page: str | bytes, content_type: str) -> None:
    body = page if isinstance(page, bytes) else page.encode("utf-8", "replace")
    found = extract(body, content_type, "https://a.example/b")
    assert found.wall or found.paragraphs
    assert all(len(line.splitlines()) == 1 for line in found.paragraphs)
