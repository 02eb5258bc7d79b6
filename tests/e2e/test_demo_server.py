"""The sample week over real HTTP, through the project's own door to the web."""

import json
from collections.abc import Iterator
from pathlib import Path

import feedparser
import pytest

from pipeline.demo.server import documents
from pipeline.demo.week import Week, load_week
from pipeline.demo.world import SampleWorld


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampleWorld]:
    with SampleWorld(tmp_path_factory.mktemp("demo")) as opened:
        yield opened


@pytest.fixture(scope="module")
def week() -> Week:
    return load_week()


def test_every_outlet_serves_its_feed_with_all_its_articles(world: SampleWorld, week: Week) -> None:
    for outlet in week.outlets:
        answer = world.transport.get(outlet.feed_url)
        assert (answer.ok, answer.status, answer.final_url) == (True, 200, outlet.feed_url)
        if outlet.feed == "json":
            links = [item["url"] for item in json.loads(answer.body)["items"]]
        else:
            parsed = feedparser.parse(answer.body)
            assert not parsed.bozo
            assert all(entry.get("published_parsed") for entry in parsed.entries)
            links = [entry.link for entry in parsed.entries]
        assert links == [f"https://{outlet.host}{article.path}" for article in week.of(outlet)]


def test_every_article_page_holds_its_text_and_says_that_it_is_a_sample(world: SampleWorld, week: Week) -> None:
    hosts = {outlet.slug: outlet.host for outlet in week.outlets}
    for article in week.articles:
        answer = world.transport.get(f"https://{hosts[article.outlet]}{article.path}", robots=True)
        text = answer.body.decode()
        assert answer.ok, answer.detail
        assert ("sample" in text) or ("견본" in text)
        assert ("subscribe-wall" in text) == (article.kind == "paywalled")


def test_what_did_not_change_is_not_sent_again(world: SampleWorld, week: Week) -> None:
    url = week.outlets[0].feed_url
    first = world.transport.get(url)
    assert first.validators is not None
    assert first.validators.url == url
    again = world.transport.get(url, validators=first.validators)
    assert (again.status, again.unchanged, again.body) == (304, True, b"")


def test_a_host_outside_of_the_week_is_never_asked(world: SampleWorld) -> None:
    for url in ("https://www.example.org/feed", "https://unknown.example/", "http://127.0.0.1/"):
        assert world.transport.get(url).reason == "refused-address"


def test_an_address_that_is_not_there_is_not_found(world: SampleWorld, week: Week) -> None:
    answer = world.transport.get(f"https://{week.outlets[0].host}/nothing")
    assert (answer.status, answer.ok) == (404, False)
    assert "127.0.0.1" not in answer.detail


def test_the_same_week_gives_the_same_bytes(week: Week, tmp_path: Path) -> None:
    assert documents(week) == documents(load_week())
