"""A feed read every day for a month: edits, changed ids and addresses, and http/https flips make no entry twice and lose none."""

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from pipeline.collect import collect
from pipeline.records import Source
from pipeline.state import State
from tests.unit.collect.world import URL, Answers, StillClock, fetched

FIRST = datetime(2026, 10, 25, 9, tzinfo=UTC)


@dataclass
class Article:
    """One article of the outlet, as it stands today."""

    number: int
    published: datetime
    title: str = ""
    slug: str = ""
    guid: str = ""
    text: str = ""
    edits: int = 0
    seen: list[tuple[str, str]] = field(default_factory=list)  # the titles and texts that the feed showed


def item(one: Article, scheme: str, *, address: bool) -> str:
    link = f"<link>{scheme}://news.example.com/{one.slug}?utm_source=rss</link>" if address else ""
    guid = f"<guid isPermaLink='false'>{one.guid}</guid>" if one.guid else ""
    return (
        f"<item><title>{one.title}</title>{link}{guid}<pubDate>{format_datetime(one.published)}</pubDate>"
        f"<description>{one.text}</description></item>"
    )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", ["edits", "guids", "slugs", "schemes", "all", "no address", "positions"])
def test_thirty_days_of_a_feed_give_each_article_once(tmp_path: Path, kind: str, seed: int) -> None:
    chance = random.Random(f"{kind} {seed}")
    state = State(tmp_path / "state.sqlite")
    articles: list[Article] = []
    source, clock = Source("News", URL), StillClock(FIRST)
    for day in range(30):
        clock.time = FIRST + timedelta(days=day)
        for _ in range(chance.randint(1, 4)):
            number = len(articles)
            articles.append(
                Article(
                    number, clock.time - timedelta(minutes=number), f"기사 {number} 제목", f"a/{number}", f"id-{number}",
                    f"{number}번째 이야기예요. 루멘이 값을 내렸어요.",
                )
            )  # fmt: skip
        shown = articles[-20:]
        for place, one in enumerate(reversed(shown)):
            if kind in ("edits", "all") and chance.random() < 0.2:
                one.edits += 1
                one.text = f"{one.number}번째 이야기예요. 고친 글 {one.edits}이에요."
            if kind == "guids":
                one.guid = chance.choice([f"id-{one.number}", f"urn:{chance.random()}", ""])
            if kind in ("slugs", "all") and chance.random() < 0.1:
                one.title, one.slug = f"{one.title} 수정", f"a/{one.number}-{day}"
            if kind == "no address":
                one.guid = chance.choice([f"id-{one.number}", f"urn:{chance.random()}"])
            if kind == "positions":
                one.guid = str(place)  # an id that goes to another article each day
            one.seen.append((one.title, one.text))
        scheme = chance.choice(["http", "https"]) if kind in ("schemes", "all") else "https"
        items = "".join(item(one, scheme, address=kind != "no address") for one in reversed(shown))
        body = f"<rss version='2.0'><channel><title>x</title>{items}</channel></rss>".encode()
        with ThreadPoolExecutor(1) as executor:
            before = {url: replace(one, validators=None) for url, one in state.source_states().items()}
            found = collect([source], before, Answers({URL: fetched(body)}), clock, executor)
        state.store(found, "2026-11-25", clock.time)
    stored = state.entries(FIRST - timedelta(days=9), FIRST + timedelta(days=99))
    texts = sorted(one.body for one in stored)
    assert texts == sorted(one.text for one in articles)
    by_text = {one.body: one for one in stored}
    for one in articles:
        earlier = [(before.title, before.body) for _, before in state.revisions(by_text[one.text].id)]
        assert earlier == [text for text, after in zip(one.seen, one.seen[1:], strict=False) if text != after]
        assert ("revised" in by_text[one.text].flags) == bool(earlier)
    state.close()
