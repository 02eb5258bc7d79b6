"""What the outline has and the issue lacks: a finding and a line of the summary for each section that is not there, and what to do."""

import hashlib

from pipeline.messages import say
from pipeline.records import Finding, Issue
from pipeline.run import record
from pipeline.run.editing import need_outline
from pipeline.workspace import IssueFolder


def findings(issue: IssueFolder, whole: Issue) -> list[Finding]:
    """Return a finding for each section that the outline has and the issue lacks."""
    there = {section.id for section in whole.sections}
    why = record.failed(issue)
    found = []
    for row in whole.outline.sections:
        if row.id in there:
            continue
        name = hashlib.sha256(f"missing {row.id}".encode()).hexdigest()
        detail = why.get(row.id, "—").splitlines()[0]
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
            detail=why.get(row.id, "—").splitlines()[0].rstrip("."),
        )
        for row in rows
    ] + ([say("run.untitled")] if "title" in why else [])
