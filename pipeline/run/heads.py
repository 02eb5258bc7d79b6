"""The head of an issue (titles on offer, title, subject, preheader) as it was before each change: `history/title/`, undone and redone like a section."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from pipeline import codec
from pipeline.errors import IssueError, UsageError
from pipeline.messages import say
from pipeline.records import WrittenBy
from pipeline.run import record
from pipeline.run.editing import need_outline
from pipeline.workspace import IssueFolder

TITLE = "title"


@dataclass(frozen=True, slots=True)
class Head:
    """What of an outline is about the whole issue, and the preheader that came with the titles on offer."""

    titles: tuple[str, ...]
    title: str
    subject: str
    preheader: str
    offered_preheader: str = ""


@contextmanager
def changing(issue: IssueFolder, by: WrittenBy = "edit") -> Iterator[None]:
    """Keep the head as it stands before the block and as it stands behind it; `by` says who wrote it."""
    _keep(issue, "edit" if issue.history(TITLE).entries() else "draft")
    yield
    _keep(issue, by)


def step_back(issue: IssueFolder, *, by: int) -> None:
    """Undo (`by` -1) or redo (1) a change of the head; the step is itself an entry of its history. What was turned down stays so."""
    history = issue.history(TITLE)
    if history.entries():  # a line that a person changed in the file since is a step of its own
        _keep(issue, "edit")
    found = history.step(by)
    if found is None:
        raise UsageError(say("workspace.noundo" if by < 0 else "workspace.noredo", section=TITLE))
    number, text = found
    try:
        head = codec.load(Head, text)
    except codec.CodecError as error:
        raise IssueError(say("workspace.broken", path=history.latest(), detail=error)) from error
    with issue.together():
        history.add(text, "undo", base=number)
        record.offer_preheader(issue, head.offered_preheader)
        plan = need_outline(issue)
        issue.put_outline(
            replace(plan, titles=head.titles, title=head.title, subject=head.subject, preheader=head.preheader)
        )


def _keep(issue: IssueFolder, by: WrittenBy) -> None:
    plan = need_outline(issue)
    head = Head(plan.titles, plan.title, plan.subject, plan.preheader, record.offered_preheader(issue))
    issue.history(TITLE).add(codec.dump(head, indent=2) + "\n", by)
