"""Sources, feeds and a transport of values for the tests of collect."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256

from pipeline.records import Fetched, Source, Validators

NOW = datetime(2026, 11, 24, tzinfo=UTC)
URL = "https://news.example.com/rss"


def source(url: str = URL, name: str = "News", **more: str | None) -> Source:
    return Source(name, url, timezone=more.get("timezone"), selector=more.get("selector"), sitemap=more.get("sitemap"))


def item(number: int, body: str = "본문이에요.", date: str = "Mon, 23 Nov 2026 09:00:00 +0900") -> str:
    return (
        f"<item><title>기사 {number}</title><link>https://news.example.com/a/{number}</link><guid>g{number}</guid>"
        f"<pubDate>{date}</pubDate><description>{body}</description></item>"
    )


def rss(items: Sequence[str]) -> bytes:
    return f'<rss version="2.0"><channel><title>소식</title>{"".join(items)}</channel></rss>'.encode()


def fetched(body: bytes, url: str = URL, *, moved_to: str | None = None) -> Fetched:
    validators = Validators(moved_to or url, '"v1"', None, sha256(body).hexdigest())
    return Fetched(url, moved_to or url, 200, body, "application/rss+xml", validators, moved_to=moved_to)


class Answers:
    """A transport that answers from a table, and keeps what it was asked."""

    def __init__(self, answers: Mapping[str, Fetched]) -> None:
        self.answers = dict(answers)
        self.asked: list[tuple[str, Validators | None]] = []

    def get(
        self,
        url: str,
        *,
        validators: Validators | None = None,
        accept: str = "*/*",
        robots: bool = False,
        seconds: float | None = None,
    ) -> Fetched:
        self.asked.append((url, validators))
        return self.answers.get(url, Fetched(url, url, 404, reason="http", detail="404"))


class StillClock:
    """A clock that a test moves by hand."""

    def __init__(self, time: datetime = NOW) -> None:
        self.time = time

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        raise AssertionError(f"nothing here waits ({seconds} s)")
