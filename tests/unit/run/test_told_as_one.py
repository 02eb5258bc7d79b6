"""Two stories that the outline takes for one: one section, one story of the list, and the editor's word above it."""

import json
from dataclasses import replace

import pytest

from pipeline.records import Article, Outline, OutlineSection, Reply, Request, Story
from pipeline.run import told_as_one, weekly
from pipeline.run.context import Context
from pipeline.run.editing import load_articles, need_outline
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    return context.issue(DAY)


def _by_entry(issue: IssueFolder) -> dict[str, Article]:
    return {one.entry: one for one in load_articles(issue).values()}


def _stories(issue: IssueFolder) -> dict[str, Story]:
    stored = issue.stories()
    return {one.id: one for one in stored.stories} if stored else {}


def _two(issue: IssueFolder) -> tuple[OutlineSection, Story]:
    """Return the first section, and a story with articles that no section tells."""
    plan, read = need_outline(issue), _by_entry(issue)
    told = {row.story for row in plan.sections}
    other = next(
        one for one in _stories(issue).values() if one.id not in told and not read.keys().isdisjoint(one.entries)
    )
    return next(row for row in plan.sections if row.kind == "story"), other


def _joined(plan: Outline, row: OutlineSection, articles: tuple[Article, ...]) -> Outline:
    names = tuple(one.id for one in articles)
    rows = tuple(replace(one, articles=(*one.articles, *names)) if one == row else one for one in plan.sections)
    return replace(plan, sections=rows)


def test_the_list_has_stories_of_one_section_as_one_and_all_others_as_they_were(
    context: Context, issue: IssueFolder
) -> None:
    (row, other), before, read = _two(issue), _stories(issue), _by_entry(issue)
    plan = _joined(need_outline(issue), row, weekly.articles_of(other, read))
    told_as_one.keep(context, issue, plan, read)
    after, whole = _stories(issue), before[row.story]
    assert issue.outline() == plan
    assert after.keys() == before.keys() - {other.id}
    assert after[row.story].entries == (*whole.entries, *other.entries)
    assert set(after[row.story].outlets) == {*whole.outlets, *other.outlets}
    assert "one_event" in [reason.name for reason in after[row.story].reasons]
    assert all(after[name] == before[name] for name in after if name != row.story)


def test_an_outline_that_puts_nothing_together_leaves_the_list_as_it_is(context: Context, issue: IssueFolder) -> None:
    before = issue.text("stories.json")
    told_as_one.keep(context, issue, need_outline(issue), _by_entry(issue))
    assert issue.text("stories.json") == before


class Joining:
    """The sample's model, which takes two stories for one."""

    def __init__(self, context: Context, same: tuple[str, str]) -> None:
        self._model = context.model(context, DAY.isoformat())
        self._same = same

    def answer(self, request: Request, **_: object) -> Reply:
        assert self._model is not None
        made = self._model.answer(request)
        return replace(made, text=json.dumps({**json.loads(made.text), "same": [self._same]}))


@pytest.mark.parametrize("apart", [False, True])
def test_what_the_model_takes_for_one_is_one_but_for_stories_that_the_editor_told_apart(
    context: Context, issue: IssueFolder, apart: bool
) -> None:
    row, other = _two(issue)
    canonical = {one.id: one.canonical for one in issue.entries()}
    if apart:
        context.state.steer("split", [canonical[name] for name in other.entries])
    for path in (issue.path / "outline.yaml", *(issue.path / "replies").glob("*.json")):
        path.unlink()
    asking = replace(context, model=lambda _, name: Joining(context, (row.story, other.id)))
    plan = weekly.outline(asking, issue, _by_entry(issue))
    told = next(one for one in plan.sections if one.story == row.story)
    assert (len(told.articles) > len(row.articles)) != apart
    assert (other.id in _stories(issue)) == apart
