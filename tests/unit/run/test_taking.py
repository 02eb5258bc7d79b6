"""A story that becomes a section of an issue whose outline stands: late or left out so far, priced first, written alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.errors import ModelError, UsageError
from pipeline.messages import say
from pipeline.records import PastStory, Story
from pipeline.run import drafting, finishing, other_story, outlook, own_sections, steering, taking, telling
from pipeline.run.context import Context
from pipeline.run.regenerate import Wish
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY, shot


def untold(issue: IssueFolder) -> Story:
    """Return a ranked story that no section tells and whose text can be read."""
    outline, stored = issue.outline(), issue.stories()
    assert outline is not None
    assert stored is not None
    told = {row.story for row in outline.sections}
    return next(story for story in stored.stories if story.id not in told)


def ids(issue: IssueFolder) -> list[str]:
    outline = issue.outline()
    return [row.id for row in outline.sections] if outline else []


def test_a_story_that_was_not_told_becomes_one_section_more(context: Context) -> None:
    issue = context.issue(DAY)
    before, files = ids(issue), {path.name: path.read_bytes() for path in (issue.path / "sections").glob("*-s*.md")}
    story = untold(issue)
    read = taking.read(context, issue, story.id)
    with context.locked(DAY):
        wanted = taking.store(issue, read)
        made = taking.write(context, issue, wanted, Wish())
        assert ids(issue) == before
        name = taking.put(context, issue, wanted, made)
    assert name not in before
    assert [one for one in ids(issue) if one != name] == before
    assert ids(issue).index(name) == max(ids(issue).index(one) for one in before if one.startswith("s")) + 1
    section = issue.section(name)
    assert section is not None
    assert section[0].story == story.id
    for stem, content in files.items():
        assert next((issue.path / "sections").glob(f"*{stem[2:]}")).read_bytes() == content
    with pytest.raises(UsageError):
        taking.read(context, issue, story.id)


def test_a_section_that_cannot_be_written_leaves_the_issue_as_it_was(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue = context.issue(DAY)
    wanted = taking.store(issue, taking.read(context, issue, untold(issue).id))
    before = shot(issue.path)
    monkeypatch.setattr(drafting, "draft_section", lambda task, means: ModelError("stumm"))
    with pytest.raises(ModelError, match="stumm"):
        taking.write(context, issue, wanted, Wish())
    assert shot(issue.path) == before


def test_what_came_late_is_found_and_nothing_is_stored(context: Context) -> None:
    issue = context.issue(DAY)
    entries = issue.entries()
    gone = {entry.canonical for entry in entries[-3:]}
    issue.put_entries(entries[:-3])
    before = shot(context.output)
    came = taking.late(context, issue)
    assert {entry.canonical for entry in came.entries.values()} == gone
    assert {name for story in came.stories for name in story.entries} <= set(came.entries)
    after = shot(context.output)
    assert {name: text for name, text in after.items() if "sqlite" not in name} == {
        name: text for name, text in before.items() if "sqlite" not in name
    }


@pytest.mark.parametrize("told", [True, False])
def test_what_came_of_a_listed_story_stands_under_its_id(context: Context, told: bool) -> None:
    issue = context.issue(DAY)
    plan, stored = issue.outline(), issue.stories()
    assert plan is not None
    assert stored is not None
    rows = {row.story: row for row in plan.sections}
    story = next(one for one in stored.stories if one.id in rows and len(one.entries) > 2)
    first, gone = story.entries[:-1], story.entries[-1]
    issue.put_entries([entry for entry in issue.entries() if entry.id != gone])
    others = [one for one in stored.stories if one.id != story.id]
    issue.put_stories([replace(story, entries=first), *others], stored.left_out)
    if not told:
        issue.put_outline(replace(plan, sections=tuple(row for row in plan.sections if row.story != story.id)))
    came = taking.late(context, issue)
    assert [(one.id, one.entries) for one in came.stories] == [(story.id, (*first, gone))]
    assert set(came.entries) == {gone}
    if told:
        with pytest.raises(UsageError):
            taking.read(context, issue, story.id, came)
        return
    wanted = taking.store(issue, taking.read(context, issue, story.id, came))
    taking.put(context, issue, wanted, taking.write(context, issue, wanted, Wish()))
    listed = issue.stories()
    assert listed is not None
    assert sorted(name for one in listed.stories for name in one.entries) == sorted(
        name for one in stored.stories for name in one.entries
    )


def test_a_late_storys_entries_join_the_issues_lists_once(context: Context) -> None:
    issue = context.issue(DAY)
    story, entries = untold(issue), issue.entries()
    late = replace(story, id="st-late")
    own = {entry.id: entry for entry in entries if entry.id in story.entries}
    issue.put_entries([entry for entry in entries if entry.id not in own])
    came = taking.Late(own, (late,))
    wanted = taking.store(issue, taking.read(context, issue, late.id, came))
    name = taking.put(context, issue, wanted, taking.write(context, issue, wanted, Wish()))
    listed = [entry.id for entry in issue.entries()]
    assert sorted(listed) == sorted({entry.id for entry in entries})
    stored = issue.stories()
    assert stored is not None
    assert [one.id for one in stored.stories].count("st-late") == 1
    assert name in ids(issue)


def test_an_article_that_came_in_between_keeps_its_number(context: Context) -> None:
    issue = context.issue(DAY)
    story = untold(issue)
    read = taking.read(context, issue, story.id)
    fresh = [article for article in read.articles if not (issue.path / f"articles/{article.id}.md").exists()]
    for article in fresh:
        issue.put(
            f"articles/{article.id}.md",
            (issue.path / "articles/S1.md").read_text("utf-8").replace("id: S1\n", f"id: {article.id}\n"),
        )
    stored = taking.store(issue, read)
    names = [article.id for article in stored.articles]
    assert len(set(names)) == len(names)
    for article in fresh:
        assert article.id not in names


def test_a_draft_of_the_sample_costs_nothing(context: Context) -> None:
    assert outlook.draft(context, context.issue(DAY)) is None
    priced = replace(context, sample=False)
    cost = outlook.draft(priced, context.issue(DAY))
    assert cost is not None
    assert 0.01 < cost < 1


def test_a_section_moves_to_the_front_and_a_removed_one_comes_back(context: Context) -> None:
    issue = context.issue(DAY)
    before, outline = ids(issue), issue.outline()
    assert outline is not None
    own_sections.move(context, issue, "s2", "")
    assert ids(issue) == ["s2", *(one for one in before if one != "s2")]
    own_sections.move(context, issue, "s2", "s1")
    row = next(one for one in outline.sections if one.id == "s2")
    text = issue.text(f"sections/{before.index('s2') + 1:02}-s2.md")
    own_sections.remove(context, issue, "s2")
    own_sections.restore(context, issue, row, "s1")
    assert ids(issue) == before
    assert issue.text(f"sections/{before.index('s2') + 1:02}-s2.md") == text
    with pytest.raises(UsageError):
        own_sections.restore(context, issue, row, "s1")


def test_what_was_left_out_of_a_planned_issue_can_be_told_once_it_is_pinned(context: Context) -> None:
    issue = context.issue(DAY)
    stored = issue.stories()
    assert stored is not None
    left = stored.left_out[0].entry
    with pytest.raises(UsageError, match=f"newsletter pin {left}"):
        taking.read(context, issue, left)

    steering.steer(context, issue, "pin", [left])

    after = issue.stories()
    assert after is not None
    assert after.stories[: len(stored.stories)] == stored.stories
    (story,) = after.stories[len(stored.stories) :]
    assert left in story.entries
    assert story.pinned
    assert left not in {one.entry for one in after.left_out}
    wanted = taking.read(context, issue, left)
    assert wanted.story == story
    steering.steer(context, issue, "pin", [left])
    assert issue.stories() == after


def test_a_section_can_be_given_what_was_left_out(context: Context) -> None:
    issue = context.issue(DAY)
    stored = issue.stories()
    assert stored is not None
    left = stored.left_out[0].entry
    steering.steer(context, issue, "pin", [left])
    assert other_story.fetch(context, issue, "s1", left)


def test_the_end_of_a_run_names_what_was_left_out_as_told_before(context: Context) -> None:
    issue = context.issue(DAY)
    stored = issue.stories()
    assert stored is not None
    first = stored.left_out[0].entry
    past = PastStory("2026-11-18", "루멘, 값을 내렸어요", "글", (), ())
    context.state.remember_stories(DAY - timedelta(weeks=1), [replace(past, date=f"{DAY - timedelta(weeks=1)}")])
    reason = say("select.left_repeat", date=DAY - timedelta(weeks=1), heading=past.heading)
    issue.put_stories(stored.stories, [replace(stored.left_out[0], reason=reason), *stored.left_out[1:]])

    made = finishing.outcome(context, issue, finishing.load(context, issue), [])

    assert [name for name, _ in made.repeats] == [first]
    lines = telling.summary(context, made)
    assert any(first in line for line in lines)
    assert any("지난 호에서 다룬 소식" in line for line in lines)
    assert not any("지난 호에서 다룬 소식" in line for line in telling.summary(context, replace(made, repeats=())))
