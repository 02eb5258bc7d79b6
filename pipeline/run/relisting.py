"""Bring what the program left out back on the list of an issue that has its outline: as a story of its own that a section can tell."""

from collections.abc import Iterable
from dataclasses import replace

from pipeline.records import Story
from pipeline.run import judging
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


def relist(context: Context, issue: IssueFolder, wanted: Iterable[str]) -> list[Story]:
    """Give left-out entries, which are pinned by now, their place behind the list, and return the stories that they tell.

    What is on the list stays as it is: the outline names its stories. Entries that are on it are nothing to bring back.
    """
    stored = issue.stories()
    if stored is None:
        return []
    left = {one.entry for one in stored.left_out}
    asked = [entry for entry in wanted if entry in left]
    if not asked:
        return []
    chosen = judging.select(context, issue, issue.entries(), context.state.steering(), context.now())
    found = {story.id: story for story in chosen.stories if not left.isdisjoint(story.entries) and _tells(story, asked)}
    taken = {name for story in stored.stories for name in story.entries}
    made = [
        replace(story, entries=tuple(name for name in story.entries if name not in taken)) for story in found.values()
    ]
    told = {name for story in made for name in story.entries}
    rest = [one for one in stored.left_out if one.entry not in told]
    issue.put_stories([*stored.stories, *made], rest)
    return made


def _tells(story: Story, asked: Iterable[str]) -> bool:
    return any(entry in story.entries for entry in asked)
