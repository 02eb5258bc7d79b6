"""What the editor decides about the choice holds, and is taken back by the words that decided it."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.draft.fingerprint import fingerprint
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import Model, Reply, Request, Selection, Story
from pipeline.run import steering, weekly
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder
from tests.unit.run.sample import DAY


@pytest.fixture
def issue(context: Context) -> IssueFolder:
    """The sample issue before its outline."""
    issue = context.issue(DAY)
    (issue.path / "outline.yaml").unlink()
    steering.rank_again(context, issue)
    return issue


def ranked(issue: IssueFolder) -> tuple[Story, ...]:
    stored = issue.stories()
    assert stored is not None
    return stored.stories


def pinned(issue: IssueFolder) -> list[str]:
    return [story.id for story in ranked(issue) if story.pinned]


@pytest.mark.parametrize("action", ["drop", "later"])
def test_who_asks_for_a_story_that_a_decision_took_off_the_list_is_told_how_it_comes_back(
    context: Context, issue: IssueFolder, action: str
) -> None:
    story = next(one for one in ranked(issue) if len(one.entries) > 1)
    steering.steer(context, issue, action, [story.id])
    with pytest.raises(UsageError, match=f"newsletter {action} {story.id} --undo"):
        steering.steer(context, issue, "pin", [story.id])
    assert steering.undo(context, issue, action, [story.id])
    steering.steer(context, issue, "pin", [story.id])
    assert pinned(issue) == [story.id]


def test_what_was_set_aside_as_off_topic_is_back_once_it_is_pinned(context: Context, issue: IssueFolder) -> None:
    stored = issue.stories()
    assert stored is not None
    left = next(one for one in stored.left_out if one.reason.startswith(say("select.left_off_topic", topics="")))
    with pytest.raises(UsageError, match=f"newsletter pin {left.entry}"):
        steering.steer(context, issue, "drop", [left.entry])
    steering.steer(context, issue, "pin", [left.entry])
    assert [left.entry in one.entries for one in ranked(issue) if one.pinned] == [True]
    assert steering.undo(context, issue, "pin", [left.entry])
    assert pinned(issue) == []
    again = issue.stories()
    assert again is not None
    assert left in again.left_out


@pytest.mark.parametrize("action", ["drop", "later"])
def test_who_takes_a_pinned_story_off_the_list_pins_it_no_longer_until_that_is_taken_back(
    context: Context, issue: IssueFolder, action: str
) -> None:
    story = ranked(issue)[1]
    steering.steer(context, issue, "pin", [story.id])
    steering.steer(context, issue, action, [story.id])
    assert not {name for one in ranked(issue) for name in one.entries} & set(story.entries)
    assert steering.undo(context, issue, action, [story.id])
    assert pinned(issue) == [story.id]


def test_one_of_two_pins_is_taken_back(context: Context, issue: IssueFolder) -> None:
    one, other = ranked(issue)[1].id, ranked(issue)[2].id
    steering.steer(context, issue, "pin", [one, other])
    assert steering.undo(context, issue, "pin", [one])
    assert pinned(issue) == [other]
    assert not steering.undo(context, issue, "pin", [one])


def test_a_pinned_story_stays_pinned_when_what_was_split_off_it_is_not(context: Context, issue: IssueFolder) -> None:
    story = next(one for one in ranked(issue) if len(one.entries) > 1)
    away = story.entries[-1]
    steering.steer(context, issue, "pin", [story.id])
    steering.split(context, issue, story.id, [away])
    half = next(one for one in ranked(issue) if away in one.entries)
    assert half.id != story.id
    assert set(pinned(issue)) == {story.id, half.id}
    assert steering.undo(context, issue, "pin", [half.id])
    assert pinned(issue) == [story.id]


def test_a_story_merged_of_two_pinned_ones_is_pinned_until_its_pin_is_taken_back_once(
    context: Context, issue: IssueFolder
) -> None:
    one, other = ranked(issue)[1].id, ranked(issue)[2].id
    for name in (one, other):
        steering.steer(context, issue, "pin", [name])
    steering.steer(context, issue, "merge", [one, other])
    assert pinned(issue) in ([one], [other])
    assert steering.undo(context, issue, "pin", [one])
    assert pinned(issue) == []


def test_the_merge_of_the_stories_that_are_named_is_taken_back_and_no_other(
    context: Context, issue: IssueFolder
) -> None:
    one, other, third = (story for story in ranked(issue)[:3])
    steering.steer(context, issue, "merge", [one.id, other.id])
    steering.steer(context, issue, "merge", [one.id, third.id])
    assert steering.undo(context, issue, "merge", [one.id, third.id])
    together = {frozenset(story.entries) for story in ranked(issue)}
    assert {frozenset((*one.entries, *other.entries)), frozenset(third.entries)} <= together


@pytest.mark.parametrize("twice", [False, True])
def test_one_story_is_no_merge(context: Context, issue: IssueFolder, *, twice: bool) -> None:
    name = ranked(issue)[0].id
    with pytest.raises(UsageError, match="둘 이상"):
        steering.steer(context, issue, "merge", [name, name] if twice else [name])


def test_all_entries_of_a_story_are_no_split(context: Context, issue: IssueFolder) -> None:
    story = ranked(issue)[0]
    with pytest.raises(UsageError, match=story.id):
        steering.split(context, issue, story.id, story.entries)
    assert context.state.steering().split == ()


def _merged(context: Context, issue: IssueFolder) -> tuple[str, str]:
    one, other = ranked(issue)[0], ranked(issue)[1]
    steering.steer(context, issue, "merge", [one.id, other.id])
    return one.entries[0], other.entries[0]


def _halved(context: Context, issue: IssueFolder) -> tuple[str, str]:
    story = next(one for one in ranked(issue) if len(one.entries) > 1)
    steering.split(context, issue, story.id, story.entries[1:2])
    return story.entries[0], story.entries[1]


def _dropped(context: Context, issue: IssueFolder) -> tuple[str, str]:
    one, other = ranked(issue)[0], ranked(issue)[1]
    steering.steer(context, issue, "drop", [other.id])
    return one.entries[0], other.entries[0]


def _plain(_: Context, issue: IssueFolder) -> tuple[str, str]:
    return ranked(issue)[0].entries[0], ranked(issue)[1].entries[0]


@pytest.mark.parametrize(
    ("decide", "said"),
    [
        (_merged, ("한 이야기예요", "편집자가 그렇게")),
        (_halved, ("다른 이야기예요", "편집자가 그렇게")),
        (_dropped, ("뺀 글이에요", "편집자가 뺐어요")),
        (_plain, ("다른 이야기예요",)),
    ],
)
def test_why_says_where_two_entries_stand_now(
    context: Context,
    issue: IssueFolder,
    decide: Callable[[Context, IssueFolder], tuple[str, str]],
    said: tuple[str, ...],
) -> None:
    found = steering.verdict(context, issue, *steering.why(context, issue, *decide(context, issue)))
    assert all(part in found for part in said)
    assert ("편집자" in found) == (len(said) > 1)


@pytest.mark.parametrize(
    ("score", "hours", "title", "said"),
    [
        (0.3, 1.0, "", None),
        (0.7, 1.0, "", "평균한 점수"),
        (0.7, 121.0, "", "5일 넘게"),
        (0.7, 1.0, "AI roundup: ten things that happened this week", "묶지 않아요"),
    ],
)
def test_why_says_what_keeps_two_apart_that_are_near(
    context: Context, issue: IssueFolder, score: float, hours: float, title: str, said: str | None
) -> None:
    link, one, other = steering.why(context, issue, *_plain(context, issue))
    found = steering.verdict(
        context, issue, replace(link, score=score, hours=hours), replace(one, title=title or one.title), other
    )
    assert found.startswith("지금 다른 이야기예요")
    assert said in found if said else found.endswith(").")


class Stubborn(Model):
    """A model that plans the same stories whatever it is told."""

    def __init__(self, stories: list[str]) -> None:
        self._stories = stories
        self.asked = 0

    def answer(self, request: Request, **_: object) -> Reply:
        """Return the plan."""
        self.asked += 1
        rows = [{"story": story, "heading": f"제목 {story}", "angle": "값부터"} for story in self._stories]
        text = json.dumps({"shape": "digest", "title": "📉 루멘 2, 값 내렸어요", "sections": rows})
        return Reply(fingerprint(request), request.kind, request.subject, request.attempt, request.model, text)


def test_a_pinned_story_that_the_model_leaves_out_twice_is_in_the_issue(context: Context, issue: IssueFolder) -> None:
    stories = ranked(issue)
    pin = stories[6].id
    steering.steer(context, issue, "pin", [pin])
    model = Stubborn([story.id for story in stories[:3]])
    context = replace(context, model=lambda context, issue: model)
    stored = issue.stories()
    assert stored is not None
    plan = weekly.outline(context, issue, weekly.read(context, issue, Selection(stored.stories, stored.left_out)))
    assert model.asked == 2
    assert [row.story for row in plan.sections if row.story] == [*(story.id for story in stories[:3]), pin]
