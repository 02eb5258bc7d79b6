"""The list that an issue showed is remembered: late news moves no story of it."""

from dataclasses import replace

import pytest

from pipeline.errors import IssueError
from pipeline.run import steering, stood, weekly
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """The sample issue before its outline, without a list."""
    issue = context.issue(DAY)
    (issue.path / "outline.yaml").unlink()
    (issue.path / stood.FILE).unlink()
    return issue


def test_a_story_keeps_its_id_on_the_next_list_when_its_first_article_comes_late(
    context: Context, issue: IssueFolder
) -> None:
    entries = issue.entries()
    whole = weekly.select(context, issue)
    by_id = {entry.id: entry for entry in entries}
    told = next(story for story in whole.stories if len(story.entries) > 2)
    oldest = min(told.entries, key=lambda name: str(by_id[name].published))
    (issue.path / stood.FILE).unlink()
    issue.put_entries([entry for entry in entries if entry.id != oldest])
    early = {name: story.id for story in weekly.select(context, issue).stories for name in story.entries}
    issue.put_entries(entries)
    late = {name: story.id for story in weekly.select(context, issue).stories for name in story.entries}
    assert {name: late[name] for name in early} == early
    assert late[oldest] == early[next(name for name in told.entries if name != oldest)] != told.id


def test_a_list_that_is_made_again_stays_as_it_is(context: Context, issue: IssueFolder) -> None:
    first = weekly.select(context, issue)
    kept = issue.text(stood.FILE)
    assert weekly.select(context, issue) == first
    assert issue.text(stood.FILE) == kept


def test_a_merge_that_is_taken_back_leaves_the_list_as_it_was(context: Context, issue: IssueFolder) -> None:
    first = weekly.select(context, issue)
    one, other = (story.id for story in first.stories[:2])
    steering.steer(context, issue, "merge", [one, other])
    merged = issue.stories()
    assert merged is not None
    assert len(merged.stories) == len(first.stories) - 1
    assert steering.undo(context, issue, "merge", [one])
    again = issue.stories()
    assert again is not None
    assert again.stories == first.stories


def test_other_names_for_things_let_the_week_be_gone_through_anew(context: Context, issue: IssueFolder) -> None:
    weekly.select(context, issue)
    assert stood.remembered(context, issue)
    newsletter = replace_aliases(context, {"퀼론": "quillon"})
    assert stood.remembered(newsletter, issue) == ()


def test_a_broken_memory_is_told(context: Context, issue: IssueFolder) -> None:
    issue.put(stood.FILE, '{"groups": 1}')
    with pytest.raises(IssueError, match=stood.FILE):
        weekly.select(context, issue)


def replace_aliases(context: Context, aliases: dict[str, str]) -> Context:
    newsletter = context.settings.newsletter.model_copy(update={"aliases": aliases})
    return replace(context, settings=replace(context.settings, newsletter=newsletter))
