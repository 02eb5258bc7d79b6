from pathlib import Path

import pytest

from pipeline.config.load import load_text
from pipeline.demo.clock import FixedClock
from pipeline.demo.drafts import load_drafts
from pipeline.demo.week import load_week, past_issues
from pipeline.demo.workspace import prepare, settings_text
from pipeline.errors import ConfigError
from tests.unit.demo.small import write_week


def test_the_bundled_week_has_what_the_issue_promises() -> None:
    week = load_week()
    told = {article.story for article in week.articles if not article.story.startswith(("noise-", "last-week-"))}
    assert (len(week.outlets), len(week.articles), len(told)) == (10, 30, 8)
    assert sum(outlet.language == "ko" for outlet in week.outlets) == 3
    assert {outlet.feed for outlet in week.outlets} == {"rss", "atom", "json"}
    assert [path.stem for path in past_issues()] == ["2026-11-18"]


def test_every_bundled_cite_stands_word_for_word_in_its_article() -> None:
    texts = {article.slug: article.blocks for article in load_week().articles}
    drafts = load_drafts()
    closings = (drafts.closing, drafts.deep_closing)
    rows = [row for one in drafts.sections for text in (one.first, one.rewrite) for row in text.sentences]
    rows += [row for one in closings for text in (one.first, one.rewrite) for row in (*text.lede, *text.takeaways)]
    missing = [
        f"{cite.article}: {cite.says}"
        for row in rows
        for cite in row.cites
        if not any(cite.says in block for block in texts[cite.article])
    ]
    assert missing == []


def test_articles_of_an_outlet_that_was_taken_away_are_not_read(tmp_path: Path) -> None:
    folder = write_week(tmp_path / "week")
    path = folder / "outlets.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("slug: two", "slug: other"), encoding="utf-8")
    assert {article.outlet for article in load_week(folder).articles} == {"one", "three"}


def test_a_broken_file_is_named_with_what_is_missing(tmp_path: Path) -> None:
    folder = write_week(tmp_path / "week")
    path = folder / "articles" / "price-one.md"
    path.write_text(path.read_text(encoding="utf-8").replace("author:", "writer:"), encoding="utf-8")
    with pytest.raises(ConfigError, match=r"price-one\.md.*author"):
        load_week(folder)


def test_a_host_outside_of_example_is_refused(tmp_path: Path) -> None:
    folder = write_week(tmp_path / "week")
    path = folder / "outlets.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("one.example", "one.org"), encoding="utf-8")
    with pytest.raises(ConfigError, match=r"one\.org"):
        load_week(folder)


def test_the_clock_stands_still() -> None:
    clock = FixedClock()
    clock.sleep(3600)
    assert clock.now().isoformat() == "2026-11-24T21:00:00+09:00"


def test_the_settings_of_the_demo_can_be_read() -> None:
    settings = load_text(settings_text())
    assert settings.newsletter.name == "견본 주간 AI (견본)"
    assert settings.newsletter.model.drafter == "sample"
    assert settings.newsletter.first_number == 41
    assert [source.url for source in settings.sources] == [outlet.feed_url for outlet in load_week().outlets]


def test_preparing_again_overwrites_nothing(tmp_path: Path) -> None:
    made = prepare(tmp_path / "demo")
    assert sorted(path.name for path in made) == ["sample", "sources.yaml", "voice.md"]
    changed = tmp_path / "demo" / "sample" / "outlets.yaml"
    changed.write_text("[]", encoding="utf-8")
    assert prepare(tmp_path / "demo") == ()
    assert changed.read_text(encoding="utf-8") == "[]"
