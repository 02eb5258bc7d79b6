"""Sections that one run asked for and a later one picks up, as in a night of batches: the outline may be edited in between.

A question tells where its section stands and what the others tell, so another order or heading makes another question of every
section. Asked anew, each would be paid twice; the answer that is back is used where nothing of the section's own was changed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pipeline import codec
from pipeline.draft import section
from pipeline.draft.fingerprint import fingerprint
from pipeline.records import Request
from pipeline.run import record
from pipeline.run.means import Desk
from pipeline.workspace import IssueFolder

KEY = "asked"  # in issue.json, until the sections are there


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: the name under which its reply comes, and the name of what in it is the section's own."""

    name: str
    own: str


def note(issue: IssueFolder, asked: Iterable[tuple[section.SectionTask, Request]], means: Desk) -> None:
    """Note the questions that are about to be handed in."""
    found = {task.section.id: Asked(fingerprint(request), _own(task, means)) for task, request in asked}
    record.keep(issue, KEY, {**_noted(issue), **found})


def answered(issue: IssueFolder, asked: Iterable[tuple[section.SectionTask, Request]], means: Desk) -> Desk:
    """Return the means in which the answer to an earlier question stands for that to the same one in another outline."""
    noted = _noted(issue)
    names = {
        fingerprint(request): noted[task.section.id].name
        for task, request in asked
        if task.section.id in noted and noted[task.section.id].own == _own(task, means)
    }
    before = means.earlier | {name for name, other in names.items() if other in means.earlier}
    return replace(means, store=means.store.with_standing_in(names), earlier=before) if names else means


def forget(issue: IssueFolder) -> None:
    """Forget the questions of sections that are there."""
    record.keep(issue, KEY, {name: one for name, one in _noted(issue).items() if issue.section_path(name) is None})


def _own(task: section.SectionTask, means: Desk) -> str:
    alone = replace(task.outline, sections=(task.section,))
    return fingerprint(section.request(replace(task, outline=alone), means.prompts))


def _noted(issue: IssueFolder) -> dict[str, Asked]:
    return codec.decode(dict[str, Asked], issue.journal().get(KEY, {}))
