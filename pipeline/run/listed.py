"""The articles of an issue by their stories, and those that were left out: what an editor names in `split` and `--why`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pipeline.records import Entry
from pipeline.workspace import IssueFolder
from pipeline.workspace.issue import StoriesFile


@dataclass(frozen=True, slots=True)
class Listed:
    """One article and where it stands: `story` is its story's id, or empty where it was left out for `reason`."""

    entry: str
    outlet: str
    title: str
    published: datetime | None
    story: str = ""
    reason: str = ""


def listed(issue: IssueFolder, stored: StoriesFile) -> tuple[Listed, ...]:
    """Return the articles of the stories, best story first, its leading article first, and then those that were left out."""
    known = {entry.id: entry for entry in issue.entries()}
    placed = [(name, story.id, "") for story in stored.stories for name in story.entries]
    placed += [(left.entry, "", left.reason) for left in stored.left_out]
    return tuple(_row(known, name, story, reason) for name, story, reason in placed)


def _row(known: Mapping[str, Entry], name: str, story: str, reason: str) -> Listed:
    entry = known.get(name)
    if entry is None:
        return Listed(name, "", "", None, story, reason)
    return Listed(name, entry.outlet, entry.title, entry.published or entry.first_seen, story, reason)
