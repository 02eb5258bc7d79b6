"""Documents that cost, fake or break: each is read or refused for little, and nothing of it gets through."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from html import escape

import pytest

from pipeline.collect import collect, rightful
from pipeline.collect.dedupe import across
from pipeline.collect.items import Parsed
from pipeline.collect.listing import read_list
from pipeline.collect.parse import clean_url, parse
from pipeline.collect.plain import body_text, title_text
from pipeline.errors import ParseError
from pipeline.records import Collected, Entry
from tests.unit.collect.world import NOW, URL, Answers, StillClock, fetched, item, rss, source

CPU_S = 5.0
"""Each of these cost from half a minute to hours."""


def read(document: bytes) -> Parsed:
    started = time.process_time()
    parsed = parse(document, "text/xml", URL, source(), NOW)
    across(parsed.entries)
    assert time.process_time() - started < CPU_S
    return parsed


@pytest.mark.parametrize("label", ["punycode", "idna", "utf-7", "unicode_escape", "raw_unicode_escape"])
def test_an_encoding_that_only_python_knows_is_no_encoding_of_a_document(label: str) -> None:
    document = b'<?xml version="1.0" encoding="' + label.encode() + b'"?>' + rss([item(1, "\\u202e")]) + b"\xff" * 90
    assert [entry.url for entry in read(document).entries] == ["https://news.example.com/a/1"]


@pytest.mark.parametrize("before", ["", "b='<' ", "b='>' "])
def test_markup_with_100_000_attributes_on_a_tag_costs_nothing(before: str) -> None:
    attributes = before + " ".join(f'a{number}="1"' for number in range(100_000))
    assert read(rss([item(1, f"<![CDATA[<p {attributes}>본문이에요.</p>]]>")])).items[0].body == "본문이에요."


def test_a_long_tag_of_few_attributes_stays_what_it_is() -> None:
    assert body_text(f'<p>앞</p><img src="data:{"A" * 30_000}"><p>뒤</p>') == "앞\n\n뒤"


def test_a_run_of_marks_on_a_letter_costs_nothing() -> None:
    parsed = read(rss([item(1, "한" + "\u0301\u0323" * 150_000), item(2, "각")]))
    assert [entry.body for entry in parsed.entries] == ["한" + "\u0323" * 15 + "\u0301" * 15, "각"]


def test_entries_nested_in_the_texts_of_entries_are_no_entries() -> None:
    opened = '<entry><title>x</title><content type="xhtml">' * 200
    inner = opened + "<p>x</p>" * 60_000 + "</content></entry>" * 200
    assert len(read(f'<feed xmlns="http://www.w3.org/2005/Atom">{inner}</feed>'.encode()).entries) == 1


def test_many_entries_of_one_title_are_not_all_compared_with_all() -> None:
    words = [" ".join(f"w{number}x{word}" for word in range(45)) for number in range(6_000)]
    assert len(read(rss([item(0, text).replace("/a/0", f"/{text[:9]}") for text in words])).entries) > 1


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ('https://evil"><script>.example.com/a', ""),
        ("https://evil\u202e.example.com/a", ""),
        ("https://good.example.com@evil.example.com/a", "https://evil.example.com/a"),
        ("https://good.example.com\\@evil.example.com/a", "https://evil.example.com/a"),
        ("https://[::1]:8000/a", "https://[::1]:8000/a"),
        ("https://한글.kr:8080/a", "https://한글.kr:8080/a"),
    ],
)
def test_an_address_shows_the_host_that_it_leads_to(url: str, wanted: str) -> None:
    assert clean_url(url) == wanted


@pytest.mark.parametrize("title", ["제목<svg/onload=alert(1)>", "제목<script>a</script>", "<img/src=x onerror=a>제목"])
def test_a_title_holds_no_tag_that_would_run(title: str) -> None:
    assert title_text(title) == "제목"


@pytest.mark.parametrize("before", ["", "<!-- a -->", "<!-- <a> -->", "<?note <a> ?>", "x <!-- <a> -->\n"])
def test_declared_entities_are_refused_whatever_stands_before_them(before: str) -> None:
    declared = b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(ParseError, match=r"\w") as refused:
        read(before.encode() + declared + rss([item(1, "&x;")]))
    assert refused.value.reason == "unsafe"


def test_a_list_page_that_is_one_huge_block_costs_little() -> None:
    started = time.process_time()
    links = "".join(f'<a href="/{number}">제목 {number}</a><b>x</b>' for number in range(40_000))
    assert len(read_list(f"<body><div>{links}</div></body>", URL, "div > a").items) == 500
    assert time.process_time() - started < CPU_S


def told(outlet: str, url: str, body: str) -> Entry:
    parsed = parse(
        rss([item(1, body).replace("https://news.example.com/a/1", url)]), "text/xml", URL, source(name=outlet), NOW
    )
    return parsed.entries[0]


@pytest.mark.parametrize(
    "home", ["https://daily.co.kr/feed", "https://rss.daily.co.kr/all.xml", "https://m.daily.co.kr/rss"]
)
@pytest.mark.parametrize("turned", [False, True])
def test_no_feed_takes_over_the_articles_of_another_outlet(home: str, turned: bool) -> None:
    own = told("Daily", "https://www.daily.co.kr/a/1", "짧은 글이에요.")
    claims = [
        told("Evil", "https://www.daily.co.kr/a/1?utm_source=evil", "훨씬 긴 글이에요. " * 50),
        told("Evil", "https://evil.co.kr/redirect?url=https://www.daily.co.kr/a/1", "훨씬 긴 글이에요. " * 50),
    ]
    homes = {"Daily": home, "Evil": "https://evil.co.kr/feed"}
    for claim in claims:
        both = [claim, own] if turned else [own, claim]
        assert across(both, homes) == [own]


def test_a_stored_article_is_not_taken_over_while_its_own_feed_did_not_change() -> None:
    homes = [source(name="Daily", url="https://www.daily.co.kr/feed"), source(name="Evil", url="https://evil.co.kr/f")]
    claim = told("Evil", "https://www.daily.co.kr/a/1", "다른 글이에요. " * 50)
    own = told("Daily", "https://www.daily.co.kr/a/1", "짧은 글이에요.")
    assert claim.id == own.id
    names = ((1, own.id),)
    assert rightful(Collected((claim,), (), (), names), {own.id: "Daily"}, homes) == Collected((), (), (), ())
    for kept, told_by in ((claim, {}), (claim, {own.id: "Evil"}), (own, {own.id: "Evil"}), (claim, {own.id: "Gone"})):
        assert rightful(Collected((kept,), (), (), names), told_by, homes).entries == (kept,)


def test_where_no_feed_is_at_home_the_fuller_entry_stays() -> None:
    short, long = (
        told(name, "https://www.daily.co.kr/a/1", text) for name, text in (("A", "짧아요."), ("B", "더 길어요. " * 9))
    )
    assert across([short, long], {"A": "https://proxy.example/a", "B": "https://other.example/b"}) == [long]
    assert across([long, short], {"A": "https://10.0.3.1/a", "B": "https://10.9.3.1/b"}) == [long]


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("AI <img src=x onerror=a()> model", "AI model"),
        ("AI <script>a()</script> model", "AI model"),
        ("AI <svg/onload=a() model", "AI"),
        ("C<T> and the <img> tag, 2 < 3 = x > 1", "C<T> and the <img> tag, 2 < 3 = x > 1"),
    ],
)
def test_a_title_that_is_told_as_text_holds_no_tag_that_would_run_either(title: str, wanted: str) -> None:
    document = {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": URL, "title": title}]}
    assert read(json.dumps(document).encode()).entries[0].title == wanted
    twice = escape(escape(title))
    assert read(rss([item(1).replace("기사 1", twice)])).entries[0].title == wanted


def test_a_document_cut_before_its_first_whole_entry_is_broken_and_not_empty() -> None:
    body = rss([item(1)])[:-60]
    answers = Answers({URL: fetched(body)})
    with ThreadPoolExecutor(1) as pool:
        found = collect([source()], {}, answers, StillClock(), pool)
    assert [(report.state, report.reason) for report in found.reports] == [("broken", "cut")]
    assert found.reports[0].detail
    assert found.states[0].validators is None


def test_the_date_beside_a_heading_belongs_to_its_own_item_only() -> None:
    rows = "".join(
        f"<li><div><h2><a href='/{n}'>제목 {n}</a></h2></div><time datetime='2026-11-2{n}'></time></li>" for n in (1, 2)
    )
    found = read_list(f"<body><time datetime='2020-01-01'></time><ul>{rows}</ul></body>", URL, "h2 a").items
    assert [one.dates for one in found] == [("2026-11-21",), ("2026-11-22",)]
