"""Skipped weeks, past issues, the editor's finds, the choice of stories and the sources, over the sample issue."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from pipeline.config import load
from pipeline.errors import NotReadyError, SourceError, UsageError
from pipeline.records import Fetched
from pipeline.run import calendar, health, record, sources, steering, stood, upkeep, weekly
from pipeline.run.context import Context
from pipeline.run.editing import load_articles
from tests.unit.run.sample import DAY

FEED = b'<rss version="2.0"><channel><title>Pebble</title><item><title>a</title><link>https://pebble.example/1</link></item></channel></rss>'


class Web:
    """Answers from a table; everything else is not there."""

    def __init__(self, pages: dict[str, tuple[str, bytes]]) -> None:
        self.pages = pages

    def get(self, url: str, **options: object) -> Fetched:
        if url not in self.pages:
            return Fetched(url, url, 404, reason="http", detail="404")
        kind, body = self.pages[url]
        return Fetched(url, url, 200, body, kind)


def test_a_skipped_week_is_left_alone(context: Context) -> None:
    context.state.skip(date(2026, 12, 2), "추석")
    outcome = weekly.weekly(context, weekly.Options(date(2026, 12, 2)))
    assert "추석" in outcome.stopped
    assert outcome.exit_code == 0
    assert not context.issue(date(2026, 12, 2)).path.exists()


def test_news_that_came_after_an_issue_is_told_with_the_issue_that_it_belongs_to(context: Context) -> None:
    early = context.issue(DAY - timedelta(days=56))
    record.note(early, sources=context.state.gathered(DAY.isoformat()).reports)
    with pytest.raises(NotReadyError) as told:
        weekly.select(context, early)
    newer = len(context.state.entries(calendar.issue_time(context.settings.newsletter, early.day), context.now()))
    assert newer > 0
    assert f"{newer}개" in str(told.value)
    assert f"newsletter run --date {DAY - timedelta(days=49)}" in str(told.value)


def test_a_day_without_an_issue_cannot_be_skipped_and_a_reason_stays(context: Context) -> None:
    with pytest.raises(UsageError, match="2026-12-02"):
        upkeep.skip(context, date(2026, 12, 1), "착각")
    upkeep.skip(context, date(2026, 12, 2), "추석")
    upkeep.skip(context, date(2026, 12, 2), "")
    assert dict(context.state.skips()) == {date(2026, 12, 2): "추석"}


def test_the_editors_text_becomes_the_next_article_of_its_story(context: Context) -> None:
    issue = context.issue(DAY)
    known = load_articles(issue)
    outline = issue.outline()
    assert outline is not None
    row = next(row for row in outline.sections if row.kind == "story")
    find = upkeep.Find("https://pebble.example/1", "첫 문장이에요. 둘째 문장이에요.", "제목", "Pebble")
    article = upkeep.add_find(context, issue, find, row.story)
    assert article.id == f"S{len(known) + 1}"
    assert article.origin == "editor"
    changed = issue.outline()
    assert changed is not None
    assert article.id in next(one for one in changed.sections if one.id == row.id).articles
    weekly.weekly(context, weekly.Options(DAY))
    assert load_articles(issue)[article.id].sentences == article.sentences


def test_a_page_that_cannot_be_read_is_named(context: Context) -> None:
    with pytest.raises(UsageError, match=r"pebble\.example"):
        upkeep.add_find(
            replace(context, transport=Web({})), context.issue(DAY), upkeep.Find("https://pebble.example/1")
        )


def test_decisions_rank_an_open_issue_again_and_survive_in_the_state(context: Context) -> None:
    issue = context.issue(DAY)
    (issue.path / "outline.yaml").unlink()
    stored = issue.stories()
    assert stored is not None
    last, first = stored.stories[-1], stored.stories[0]
    steering.steer(context, issue, "pin", [last.id])
    steering.steer(context, issue, "drop", [first.id])
    again = issue.stories()
    assert again is not None
    assert again.stories[0].entries == last.entries
    assert not set(first.entries) & {entry for story in again.stories for entry in story.entries}
    assert set(first.entries) <= {one.entry for one in again.left_out}
    assert steering.undo(context, issue, "drop", [first.entries[0]])
    assert not steering.undo(context, issue, "drop", [first.entries[0]])


def test_a_story_is_found_by_the_id_that_it_had_before_an_older_entry_came(context: Context) -> None:
    issue = context.issue(DAY)
    (issue.path / "outline.yaml").unlink()
    stored = issue.stories()
    assert stored is not None
    entries = {entry.id: entry for entry in issue.entries()}
    story = next(one for one in stored.stories if len(one.entries) > 1)
    published = {name: moment for name in story.entries if (moment := entries[name].published)}
    first = entries[min(published, key=lambda name: (published[name], name))]
    older = replace(
        first,
        id="older",
        outlet="Marrow Post",
        source="Marrow Post",
        canonical="marrow.example/older",
        url="https://marrow.example/older",
        published=published[first.id] - timedelta(hours=2),
    )
    issue.put_entries([*entries.values(), older])
    weekly.select(context, issue)
    kept = steering.need_story(issue, story.id)
    assert {"older", *story.entries} <= set(kept.entries)
    assert kept.id == story.id
    (issue.path / stood.FILE).unlink()  # as in an issue of before there was one
    weekly.select(context, issue)
    again = steering.need_story(issue, story.id)
    assert {"older", *story.entries} <= set(again.entries)
    assert again.id != story.id
    with pytest.raises(UsageError):
        steering.need_story(issue, "st-000000")


def test_two_stories_that_are_pinned_at_once_stay_two(context: Context) -> None:
    issue = context.issue(DAY)
    (issue.path / "outline.yaml").unlink()
    stored = issue.stories()
    assert stored is not None
    one, other = stored.stories[0], stored.stories[-1]
    steering.steer(context, issue, "pin", [one.id, other.id])
    again = issue.stories()
    assert again is not None
    assert {(story.id, story.pinned) for story in again.stories} >= {(one.id, True), (other.id, True)}
    assert steering.undo(context, issue, "pin", [one.id])
    assert not steering.need_story(issue, one.id).pinned
    assert steering.need_story(issue, other.id).pinned


def test_a_frozen_issue_keeps_its_list(context: Context) -> None:
    issue = context.issue(DAY)
    before = issue.text("stories.json")
    steering.steer(context, issue, "drop", ["1"])
    assert issue.text("stories.json") == before


def test_entries_without_an_address_are_never_fetched_or_cited(context: Context) -> None:
    issue = context.issue(DAY)
    (issue.path / "outline.yaml").unlink()
    for path in (issue.path / "articles").glob("*.md"):
        path.unlink()
    issue.put_entries([replace(entry, url="", body="") for entry in issue.entries()])
    asked: list[str] = []

    class Watched(Web):
        def get(self, url: str, **options: object) -> Fetched:
            asked.append(url)
            return super().get(url, **options)

    watched = replace(context, transport=Watched({}))
    with pytest.raises(Exception, match="본문"):
        weekly.read(watched, issue, weekly.select(watched, issue))
    assert asked == []


def test_a_feed_behind_a_page_is_found_and_added_with_comments_kept(context: Context) -> None:
    page = (
        b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Pebble</body></html>'
    )
    web = Web(
        {"https://pebble.example": ("text/html", page), "https://pebble.example/feed": ("application/rss+xml", FEED)}
    )
    world = replace(context, transport=web)
    comments = [line for line in (context.workspace / "sources.yaml").read_text().splitlines() if line.startswith("#")]
    source = sources.add(world, "pebble.example")
    assert (source.name, source.url) == ("Pebble", "https://pebble.example/feed")
    text = (context.workspace / "sources.yaml").read_text()
    assert all(line in text for line in comments)
    settings = load(context.workspace)
    assert settings.sources[-1].url == source.url
    with pytest.raises(UsageError, match="pebble"):
        sources.add(replace(world, settings=settings), "https://pebble.example/feed/")


def test_an_address_without_a_feed_is_said(context: Context) -> None:
    with pytest.raises(SourceError, match=r"none\.example"):
        sources.add(replace(context, transport=Web({})), "none.example")


def test_opml_goes_out_and_in_once(context: Context) -> None:
    opml = sources.export_opml(context.settings).replace(
        "</body>", '<outline text="새 곳" xmlUrl="https://new.example/f"/></body>'
    )
    assert [one.url for one in sources.import_opml(context, opml.encode())] == ["https://new.example/f"]
    with pytest.raises(UsageError):
        sources.import_opml(context, b"<opml")


def test_an_outline_with_a_broken_address_or_a_name_twice_brings_what_is_good(context: Context) -> None:
    addresses = ("http://[x/", "https://b.example.com/1", "https://c.example.com/")
    rows = "".join(f'<outline text="B" xmlUrl="{url}"/>' for url in addresses)
    found = sources.import_opml(context, f'<opml version="2.0"><body>{rows}</body></opml>'.encode())
    assert [(one.name, one.url) for one in found] == [("B", addresses[1]), ("B (c.example.com)", addresses[2])]


def test_checking_the_sources_stores_no_entry_and_no_validator(context: Context) -> None:
    before = {url: state.validators for url, state in context.state.source_states().items()}
    entries = context.state.rows("SELECT id, record FROM entries ORDER BY id")
    checked = health.check(context)
    assert {row.state for row in checked.sources} <= set(health.WELL)
    assert {url: state.validators for url, state in context.state.source_states().items()} == before
    assert context.state.rows("SELECT id, record FROM entries ORDER BY id") == entries


def test_the_number_follows_what_was_sent(context: Context) -> None:
    newsletter = context.settings.newsletter
    sent = [date.fromisoformat(day) for day in context.state.sent_issues()]
    assert calendar.number(newsletter, DAY + timedelta(days=7), [*sent, DAY]) == newsletter.first_number + len(sent) + 1


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        (
            "text/html",
            "<p>값이 내렸어요.</p><div class=paywall>이 기사는 유료 회원 전용입니다. 구독하고 계속 읽어 보세요.</div>",
            "돈을 내야",
        ),
        ("text/html", "<title>404</title><h1>페이지를 찾을 수 없습니다</h1>", "없는 글"),
        ("application/pdf", "%PDF-1.7", "웹 페이지"),
        ("text/html", "<html><body></body></html>", "본문"),
    ],
)
def test_a_page_that_shows_a_wall_is_no_find(context: Context, kind: str, body: str, said: str) -> None:
    url = "https://walls.example/1"
    walled = replace(context, transport=Web({url: (kind, body.encode())}))
    issue = walled.issue(DAY)
    before = sorted(load_articles(issue))
    with pytest.raises(UsageError, match=said) as told:
        upkeep.add_find(walled, issue, upkeep.Find(url))
    assert "--text" in str(told.value)
    assert sorted(load_articles(issue)) == before
