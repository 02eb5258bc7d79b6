"""One writer of a section at a time: of two rewrites beside each other both would be paid, and one be for nothing."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import Literal, get_args

from pipeline.errors import LockedError
from pipeline.messages import say
from pipeline.run import approval
from pipeline.run.context import Context
from pipeline.run.editing import need_outline
from pipeline.run.heads import TITLE
from pipeline.workspace import IssueFolder, hold

Place = Literal["desk", "command"]


@contextmanager
def alone(context: Context, issue: IssueFolder, section: str, place: Place) -> Iterator[None]:
    """Hold a section, or the titles, while it is written again; the others are free.

    LockedError at once where it is being written: where, since when, and what to do.
    """
    outline = need_outline(issue)
    if section != TITLE:
        issue.known_section(section, outline)
    with ExitStack() as held:
        try:
            note = json.dumps({"place": place, "since": context.now().isoformat()})
            held.enter_context(hold(issue.path / f".rewrite-{section}.lock", note))
        except LockedError as error:
            raise LockedError(_told(context, section, error.note) or str(error)) from error
        yield


def _told(context: Context, section: str, note: str) -> str:
    """Return who writes a section, as they noted it; nothing where they have not come so far."""
    try:
        known = json.loads(note)
        since, place = datetime.fromisoformat(known["since"]), known["place"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    if place not in get_args(Place):
        return ""
    when = approval.spoken(context.settings.newsletter, since)
    return say(f"run.rewriting.{place}", section=section, since=when)
