"""What the outline has and the issue lacks: a finding and a line of the summary for each section that is not there, and what to do."""

import hashlib
import re

from pipeline.messages import say
from pipeline.records import Finding, Issue
from pipeline.run import record
from pipeline.run.editing import need_outline
from pipeline.workspace import IssueFolder

_NAMED = re.compile(r"(?P<subject>[\w-]+)(?: \((?P<server>[^()\s]+)\))?: ")
_LAST = "closing"  # what lede, takeaways and titles are asked for by


def reason(identifier: str, why: str) -> str:
    """Return in one line why a section failed, where its name stands already: of an answer that was refused, the first problem too."""
    first, *more = why.splitlines() or ["—"]
    named = _NAMED.match(first)
    if named is not None and named["subject"] in (identifier, _LAST):
        first = (f"{named['server']}: " if named["server"] else "") + first[named.end() :]
    first = first.rstrip(".")
    problems = [line.removeprefix("- ").rstrip(".") for line in more if line.startswith("- ")]
    if not problems:
        return first
    key = "run.problem.more" if len(problems) > 1 else "run.problem"
    return say(key, reason=first, problem=problems[0], count=len(problems) - 1)


def findings(issue: IssueFolder, whole: Issue) -> list[Finding]:
    """Return a finding for each section that the outline has and the issue lacks."""
    there = {section.id for section in whole.sections}
    why = record.failed(issue)
    found = []
    for row in whole.outline.sections:
        if row.id in there:
            continue
        name = hashlib.sha256(f"missing {row.id}".encode()).hexdigest()
        detail = reason(row.id, why.get(row.id, "—"))
        gone = issue.history(row.id).step(0) is not None
        message = say("run.gone", section=row.id) if gone else say("run.missing", detail=detail, section=row.id)
        found.append(
            Finding(f"f-{name[:6]}", row.id, (0, 0), row.heading, "missing-section", "block", message, digest=name[:16])
        )
    return found


def lines(issue: IssueFolder) -> list[str]:
    """Return a line for each section that is not there, since it could not be drafted or its file is gone, and for titles that failed."""
    why = record.failed(issue)
    outline = need_outline(issue)
    rows = [row for row in outline.sections if issue.section_path(row.id) is None]
    return [
        say("run.lost", section=row.id, heading=row.heading or row.id)
        if issue.history(row.id).step(0) is not None
        else say(
            "run.unwritten",
            section=row.id,
            heading=row.heading or say(f"desk.kindname.{row.kind}"),
            detail=reason(row.id, why.get(row.id, "—")),
        )
        for row in rows
    ] + ([say("run.untitled")] if "title" in why else [])
