"""Which issue was meant: where the list that was looked at lacks a story, which other issue's list has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.errors import PipelineError, UnknownStoryError, UsageError
from pipeline.run import folders
from pipeline.run.context import Context
from pipeline.run.steering import need_story
from pipeline.workspace import IssueFolder


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An issue whose list has a story, and whether it has all the others that were named with it."""

    day: date
    whole: bool


def having(context: Context, issue: IssueFolder, identifier: str, named: Sequence[str]) -> Elsewhere | None:
    """Return the newest other issue whose list has a story or article, one that has all that were `named` before others.

    A rank says nothing about other lists: each has a first story.
    """
    if identifier.isdigit():
        return None
    found = [context.issue(day) for day in folders.days(context, "stories.json") if day != issue.day]
    has = [Elsewhere(one.day, all(_knows(one, name) for name in named)) for one in found if _knows(one, identifier)]
    return max(has, key=lambda one: (one.whole, one.day), default=None)


def newest_made(context: Context, but: date, *, sent: bool) -> date | None:
    """Return the date of the newest issue that has an outline, where that is another one; with `sent` though it went out already."""
    made = folders.days(context, "outline.yaml")
    if not made or made[-1] == but:
        return None
    return made[-1] if sent or made[-1].isoformat() not in context.state.sent_issues() else None


def _knows(issue: IssueFolder, identifier: str) -> bool:
    """Return whether an issue's list has a story, or had it before it was taken off; one that cannot be read has none."""
    try:
        need_story(issue, identifier)
    except UnknownStoryError:
        return False
    except UsageError:
        return True
    except PipelineError:
        return False
    return True
