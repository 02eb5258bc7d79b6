"""Find the feed of a page that makes it hard."""

from datetime import UTC, datetime

import pytest

from pipeline.errors import SourceError
from pipeline.records import Fetched, Validators
from pipeline.run.sources import MOST_CANDIDATES, MOST_LATE, find

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PAGE = "https://site.example.com/"


class Site:
    """A page, and one answer for every other address."""

    def __init__(self, page: bytes, other: Fetched) -> None:
        self.page, self.other, self.asked = page, other, list[tuple[str, float | None]]()

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        self.asked.append((url, seconds))
        return Fetched(url, url, 200, self.page, "text/html") if url == PAGE else self.other


def naming(count: int) -> bytes:
    links = "".join(f'<link rel="alternate" type="application/rss+xml" href="/f{number}">' for number in range(count))
    return f"<html><head>{links}</head></html>".encode()


@pytest.mark.parametrize(("reason", "tried"), [("http", MOST_CANDIDATES), ("timeout", MOST_LATE)])
def test_a_page_that_names_a_hundred_feeds_is_given_up(reason: str, tried: int) -> None:
    site = Site(naming(100), Fetched(PAGE, PAGE, 500, reason=reason))
    with pytest.raises(SourceError):
        find(site, NOW, PAGE)
    assert len(site.asked) == 1 + tried
    assert all(seconds is not None for _, seconds in site.asked[1:])


def test_a_feed_named_in_a_page_of_another_encoding_is_found() -> None:
    feed = b'<rss version="2.0"><channel><title>Feed</title><item><title>a</title></item></channel></rss>'
    site = Site(naming(1).decode().encode("utf-16"), Fetched(PAGE, PAGE, 200, feed, "text/xml"))
    assert find(site, NOW, PAGE) == (f"{PAGE}f0", "Feed")
