"""The archive: an index, each sent issue, a valid Atom feed."""

from datetime import UTC, date, datetime

import feedparser
import html5lib

from pipeline.publish.site import SentIssue, site
from tests.unit.publish.sample_issue import built, newsletter, templates


def sent(day: int, number: int) -> SentIssue:
    title = f"📉 {number}호 <제목> & 소식"
    return SentIssue(
        date(2026, 11, day), number, title, "덧붙임", datetime(2026, 11, day, 7, 0, tzinfo=UTC), built().web
    )


def test_every_sent_issue_is_in_the_index_and_the_feed_newest_first() -> None:
    files = site([sent(18, 41), sent(25, 42)], newsletter(), templates())
    assert set(files) == {"index.html", "feed.xml", "2026-11-18/index.html", "2026-11-25/index.html"}
    html5lib.HTMLParser(strict=True).parse(files["index.html"])
    assert files["index.html"].index("42호") < files["index.html"].index("41호")
    feed = feedparser.parse(files["feed.xml"])
    assert not feed.bozo
    assert [entry.link for entry in feed.entries] == [
        "https://wednesday.example/issues/2026-11-25/",
        "https://wednesday.example/issues/2026-11-18/",
    ]


def test_without_an_address_there_is_no_feed_and_an_empty_archive_says_so() -> None:
    files = site([], newsletter(site={}), templates())
    assert set(files) == {"index.html"}
    assert "아직 보낸 호가 없어요" in files["index.html"]
