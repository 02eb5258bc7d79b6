"""What a person has marked as 확인함: true for a text as it reads, whatever its blanks, and for as long as it reads so."""

import hashlib
import json

from pipeline.records import Section
from pipeline.run.context import Context
from pipeline.workspace import IssueFolder


def marks(context: Context, issue: IssueFolder) -> dict[str, str]:
    """Return the marks of an issue: by section, the name of the text that was seen."""
    stored = context.state.remark(_name(issue))
    return dict(json.loads(stored)) if stored else {}


def is_seen(marks: dict[str, str], section: Section) -> bool:
    """Whether a section reads as it did when it was marked."""
    return marks.get(section.id) == _text(section.body)


def mark(context: Context, issue: IssueFolder, section: Section, *, seen: bool) -> None:
    """Mark a section as it reads now, or take its mark away."""
    others = {name: text for name, text in marks(context, issue).items() if name != section.id}
    now = {**others, section.id: _text(section.body)} if seen else others
    context.state.note(_name(issue), json.dumps(now))


def _text(body: str) -> str:
    return hashlib.sha256("".join(body.split()).encode()).hexdigest()[:16]


def _name(issue: IssueFolder) -> str:
    return f"seen {issue.day}"
