"""The conflicts of a rewrite: the person's sentence stays in the file, the new one in the proposal, and an open finding shows both."""

import json
from collections.abc import Iterator, Sequence

from pipeline import codec
from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.draft.merge import Conflict
from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.records import Finding, Fix, Issue, Section
from pipeline.text import sections
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder

_THEIRS_TO_CHOOSE = 0.5  # how sure: a fix that takes the person's words out is made by nobody but them


def conflicts(issue: IssueFolder, whole: Issue, dismissed: dict[str, str]) -> list[Finding]:
    """Return a finding for each conflict of a waiting proposal whose sentence still stands in its section."""
    found = [
        finding(section.id, placed, flag)
        for section in whole.sections
        for conflict in standing(section.body, waiting(issue, section.id))
        for placed, flag in _shown(section, conflict)
    ]
    return numbered(found, dismissed)


def waiting(issue: IssueFolder, identifier: str) -> tuple[Conflict, ...]:
    """Return the conflicts of the proposal that waits for a section."""
    stored = issue.text(f"proposals/{identifier}.json")
    if stored is None:
        return ()
    try:
        tree = json.loads(stored.text)
        return codec.decode(tuple[Conflict, ...], tree.get("conflicts", []) if isinstance(tree, dict) else [])
    except (json.JSONDecodeError, codec.CodecError) as error:
        path = issue.path / f"proposals/{identifier}.json"
        raise IssueError(say("workspace.broken", path=path, detail=error)) from error


def standing(body: str, found: Sequence[Conflict]) -> tuple[Conflict, ...]:
    """Return the conflicts that nobody settled: the person's sentences stand in the body, the other ones do not."""
    return tuple(
        one
        for one in found
        if one.mine and all(text in body for text in one.mine) and not all(text in body for text in one.theirs)
    )


def _shown(section: Section, conflict: Conflict) -> Iterator[tuple[Placed, Flag]]:
    placed = next((one for one in sections.placed(section.body) if one.text == conflict.mine[0]), None)
    if placed is None:
        return
    other = " ".join(conflict.theirs)
    fix = Fix(placed.text, other) if len(conflict.mine) == 1 else None
    told = "run.conflict" if fix is not None else "run.conflict.many"
    message = say(told, mine=placed.plain, other=sections.plain(other))
    yield placed, Flag("conflict", "warn", (0, len(placed.text)), message, (), _THEIRS_TO_CHOOSE, fix, other)
