"""Stories that were put off: the next list opens with them, until they are told, dropped or called back."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from pipeline.errors import UsageError
from pipeline.records import Entry, PastStory, Story
from pipeline.run import later, steering, weekly
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

NEXT = DAY + timedelta(days=7)
FRESH = Entry(
    "fresh",
    "Fernway",
    "Fernway",
    "An AI model writes timetables for ferries",
    "https://fernway.example/1",
    "fernway.example/1",
    datetime.fromisoformat("2026-11-30T09:00:00+09:00"),
    "en",
    summary="The language model was trained on harbour logs.",
)


def put_off(context: Context, note: str = "") -> Story:
    """Put off a story of the sample issue that no section tells, and return it."""
    issue = context.issue(DAY)
    stored, outline = issue.stories(), issue.outline()
    assert stored is not None
    assert outline is not None
    told = {row.story for row in outline.sections}
    story = next(one for one in stored.stories if one.id not in told)
    steering.steer(context, issue, "later", [story.id], note)
    return story


def next_list(context: Context, day: date = NEXT) -> IssueFolder:
    """Return a later issue whose one new entry was ranked with whatever is due."""
    issue = context.issue(day)
    issue.put_entries([replace(FRESH, published=datetime.combine(day, datetime.min.time()).astimezone())])
    weekly.select(context, issue)
    return issue


def ranked(issue: IssueFolder) -> tuple[Story, ...]:
    stored = issue.stories()
    assert stored is not None
    return stored.stories


def test_the_next_list_opens_with_what_was_put_off_and_says_why(context: Context) -> None:
    story = put_off(context, "발표 뒤에 쓰기")
    first = ranked(next_list(context))[0]
    assert set(first.entries) == set(story.entries)
    assert "발표 뒤에 쓰기" in next(reason.because for reason in first.reasons if reason.name == "put_off")
    assert {name for one in ranked(context.issue(NEXT)) for name in one.entries} >= {"fresh"}


def test_a_story_with_a_day_waits_for_the_issue_of_that_day(context: Context) -> None:
    story = put_off(context, later.noted(date(2026, 12, 9), "시행일"))
    assert not {name for one in ranked(next_list(context)) for name in one.entries} & set(story.entries)
    opens = ranked(next_list(context, date(2026, 12, 9)))[0]
    assert set(opens.entries) == set(story.entries)
    assert any("시행일" in reason.because and "@" not in reason.because for reason in opens.reasons)


def test_a_story_put_off_stays_out_of_its_own_issue_with_its_note_and_day(context: Context) -> None:
    issue = context.issue(DAY)
    story = put_off(context, later.noted(date(2026, 12, 9), "시행일"))
    (issue.path / "outline.yaml").unlink()
    weekly.select(context, issue)
    stored = issue.stories()
    assert stored is not None
    reasons = {left.entry: left.reason for left in stored.left_out}
    assert all("2026-12-09" in reasons[name] and "시행일" in reasons[name] for name in story.entries)


@pytest.mark.parametrize("how", ["told", "dropped", "called back"])
def test_it_comes_back_until_it_was_told_dropped_or_called_back(context: Context, how: str) -> None:
    story = put_off(context)
    issue = next_list(context)
    assert set(story.entries) <= {entry.id for entry in issue.entries()}
    entries = {entry.id: entry for entry in issue.entries()}
    if how == "told":
        urls = tuple(entries[name].url for name in story.entries)
        context.state.remember_stories(DAY, [PastStory(DAY.isoformat(), story.title, story.title, urls)])
        weekly.select(context, issue)
    else:
        action, undo = ("drop", False) if how == "dropped" else ("later", True)
        (steering.undo if undo else steering.steer)(context, issue, action, [ranked(issue)[0].id])
    assert {entry.id for entry in issue.entries()} == {"fresh"}
    assert {name for one in ranked(issue) for name in one.entries} == {"fresh"}


def test_two_lists_of_one_week_are_the_same(context: Context) -> None:
    put_off(context)
    issue = next_list(context)
    before = issue.text("stories.json"), issue.text("entries.jsonl")
    weekly.select(context, issue)
    assert (issue.text("stories.json"), issue.text("entries.jsonl")) == before


def test_nothing_waits_for_a_day_that_the_issue_has_behind_it() -> None:
    with pytest.raises(UsageError, match="2026-11-25"):
        later.check_until(DAY, DAY)
    later.check_until(DAY, DAY + timedelta(days=1))


@pytest.mark.parametrize("note", ["", "보고 나서", "@내일 보자", "@2026-13-40 x"])
def test_a_note_is_kept_as_it_was_written(note: str) -> None:
    assert later.read_note(later.noted(None, note)) == (None, note)
    assert later.read_note(later.noted(date(2026, 12, 9), note)) == (date(2026, 12, 9), note)


def test_days_that_sent_issues_named_are_told_in_the_issue_after_they_came(context: Context) -> None:
    text = (
        "### 로봇 법\n\n유럽의 새 법은 11월 28일에 시행돼요. 지난 10월 3일에 통과했어요. 벌금은 2027년 3월 1일부터예요."
    )
    context.state.remember_stories(DAY, [PastStory(DAY.isoformat(), "로봇 법", text)])
    found = later.come(context, NEXT)
    assert [(one.day, one.issue, one.heading) for one in found if one.heading == "로봇 법"] == [
        (date(2026, 11, 28), DAY.isoformat(), "로봇 법")
    ]
    assert "시행돼요" in found[0].sentence
    assert all(one.heading != "로봇 법" for one in later.come(context, DAY))
