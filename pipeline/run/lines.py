"""Title, subject and preheader as a person writes them: over exactly the lines that they read."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline.errors import EditConflictError, UsageError
from pipeline.messages import say
from pipeline.run import finishing, heads, titling
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.workspace import IssueFolder

LINES = ("title", "subject", "preheader")


def standing(issue: IssueFolder) -> dict[str, str]:
    """Return the lines as they stand."""
    outline = need_outline(issue)
    return {name: str(getattr(outline, name)) for name in LINES}


def put(context: Context, issue: IssueFolder, given: Mapping[str, str], read: Mapping[str, str]) -> None:
    """Write the lines that were given. EditConflictError where one of them is no longer what the person read (`read`).

    A subject that repeats the title follows it, unless it was given itself.
    """
    now = standing(issue)
    wanted = {name: " ".join(text.split()) for name, text in given.items() if name in LINES}
    if not wanted.get("title", "-"):
        raise UsageError(say("run.notitle.empty"))
    if any(now[name] not in (read.get(name, now[name]), wanted[name]) for name in wanted):
        raise EditConflictError(say("workspace.conflict", path=issue.path / "outline.yaml"))
    title = wanted.pop("title", now["title"])
    if wanted:
        outline = need_outline(issue)
        subject, preheader = wanted.get("subject", outline.subject), wanted.get("preheader", outline.preheader)
        with heads.changing(issue):
            issue.put_outline(replace(outline, subject=subject, preheader=preheader))
    if title != now["title"]:
        titling.take(context, issue, title)
    elif wanted:
        finishing.finish(context, issue)
