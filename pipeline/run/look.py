"""Whether an approved mail is still the one that the files make, long before its time: `send --due` looks at each call, and so does `status`.

A mail is built for that only where a file changed since the last look: the issue's own, the workspace's templates or its settings.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from pipeline import publish as publishing
from pipeline.errors import LockedError, PipelineError, StateError
from pipeline.messages import speaking
from pipeline.publish.templates import Templates
from pipeline.run import approval, finishing, mailing, sending
from pipeline.run.approval import Approval
from pipeline.run.context import Context

_SEEN = "looked "  # in the state: how the files were when an approval was last looked at
_OURS = ("history", "logs")  # in an issue's folder: no reader gets anything of it


def look(context: Context, day: date) -> None:
    """End an open approval whose mail changed. Files that change while it looks are looked at by the next call."""
    key, before = f"{_SEEN}{day}", ""
    with suppress(LockedError), sending.alone(context.issue(day)):  # it is being sent or approved right now
        one = approval.of(context, day)
        if one is None or one.state != "open":
            return
        before = _files(context, day, one)
        if context.state.remark(key) == before:
            return
        same = name_now(context, day) == one.name
        if _files(context, day, one) != before:
            return
        if not same:
            approval.end(context, day, one, "void")
        context.state.note(key, before)


def _files(context: Context, day: date, one: Approval) -> str:
    """Return a digest of how the files stand on the disk: name, size, time of the last change."""
    folder, templates = context.issue(day).path, context.workspace / "templates"
    rows = sorted(_rows((context.workspace / "sources.yaml", *_below(folder, _OURS), *_below(templates))))
    return sha256("\n".join((one.ident, one.name, *rows)).encode("utf-8", "surrogateescape")).hexdigest()


def _below(folder: Path, without: tuple[str, ...] = ()) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if not path.name.startswith(".") and path.relative_to(folder).parts[0] not in without:
            yield path


def _rows(paths: tuple[Path, ...]) -> Iterator[str]:
    for path in paths:
        with suppress(OSError):  # taken away in between
            if path.is_file():
                found = path.stat()
                yield f"{path} {found.st_size} {found.st_mtime_ns}"


def standing(context: Context, day: date) -> Approval | None:
    """Return how an issue's approval stands with the files as they are now, unbuilt changes and settings included.

    One that the change ends is ended for good; where the state cannot be written, it only reads as ended.
    """
    one = approval.of(context, day)
    if one is None or one.state != "open" or name_now(context, day) == one.name:
        return one
    with suppress(StateError):
        approval.void(context, day, one)
    return replace(one, state="void")


def name_now(context: Context, day: date) -> str:
    """Return the name of the mail that a build would make now; nothing is written."""
    issue = context.issue(day)
    newsletter = context.settings.newsletter
    try:
        whole = finishing.load(context, issue)
        with speaking(newsletter.lang):
            built = publishing.build(whole, newsletter, issue.findings(), Templates(context.templates()))
        return mailing.name_of(context, mailing.mail_with(context, issue, whole, built.html, built.text))
    except PipelineError:
        return ""
