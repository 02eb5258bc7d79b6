"""How a name was written in the issue before is how it is written in the next one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.records import PastStory, Spelling
from pipeline.run import record
from pipeline.run.context import Context
from pipeline.run.editing import load_articles, need_outline
from pipeline.run.spelt import spelt
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY

LUMEN, RED = Spelling("Lumen", "루멘"), Spelling("Orca 4", "올카 4")


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """The issue of the sample, after one that was sent a week before and wrote two of its names."""
    now, before = context.issue(DAY), context.issue(DAY - timedelta(days=7))
    before.path.mkdir()
    before.put_outline(replace(need_outline(now), names=(LUMEN, RED)))
    _sent(context, "루멘이 오르카 4와 겨뤄요.")
    return now


def _sent(context: Context, text: str) -> None:
    day = DAY - timedelta(days=7)
    context.state.remember_stories(day, [PastStory(day.isoformat(), "지난 소식", text)])


def _spelt(context: Context, issue: IssueFolder) -> tuple[Spelling, ...]:
    return spelt(context, issue, load_articles(issue).values())


def test_a_spelling_counts_where_the_sent_text_had_it_and_is_noted_with_the_issue(
    context: Context, issue: IssueFolder
) -> None:
    assert _spelt(context, issue) == (LUMEN,)
    assert record.spelt(issue) == (LUMEN,)
    _sent(context, "루멘이 올카 4와 겨뤄요.")
    assert _spelt(context, issue) == (LUMEN, RED)


def test_an_issue_that_was_not_sent_and_one_whose_file_is_broken_say_nothing(
    context: Context, issue: IssueFolder
) -> None:
    (context.issue(DAY - timedelta(days=7)).path / "outline.yaml").write_text("sections: [")
    assert _spelt(context, issue) == ()
    assert record.spelt(context.issue(DAY + timedelta(days=7))) == ()


def test_the_glossary_stands_above_a_former_issue(context: Context, issue: IssueFolder) -> None:
    newsletter = context.settings.newsletter.model_copy(update={"glossary": {"lumen": "뤼멘"}})
    settings = replace(context.settings, newsletter=newsletter)
    assert _spelt(replace(context, settings=settings), issue) == ()
