"""What was planned, as against what a person made of it in `outline.yaml` since: a heading or title that they changed is theirs.

The plan is noted in `issue.json` when the outline is written. A heading that differs from it goes into the question as the editor's own and
is printed letter for letter, whatever the answer has; the draft as it was answered stands in the history before it.
"""

from dataclasses import dataclass, replace

from pipeline import codec
from pipeline.records import Outline, OutlineSection
from pipeline.run import record
from pipeline.run.authorship import Authorship
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

KEY = "planned"


@dataclass(frozen=True, slots=True)
class Planned:
    """The working title of an issue, and by section the story that it was to tell and its heading."""

    title: str = ""
    sections: dict[str, tuple[str, str]] | None = None


def note(issue: IssueFolder, plan: Outline) -> None:
    """Note an outline as it was planned."""
    rows = {row.id: (row.story, row.heading) for row in plan.sections if row.kind == "story"}
    record.keep(issue, KEY, Planned(plan.title, rows))


def note_row(issue: IssueFolder, row: OutlineSection) -> None:
    """Note the row of a section that code put into an outline that was planned before."""
    known = _known(issue)
    if known.sections is not None:
        record.keep(issue, KEY, replace(known, sections={**known.sections, row.id: (row.story, row.heading)}))


def working_title(issue: IssueFolder, plan: Outline) -> str:
    """Return the title that the issue was planned with; of an older issue the first on offer."""
    return _known(issue).title or (plan.titles[0] if plan.titles else "")


def own_heading(issue: IssueFolder, row: OutlineSection) -> str:
    """Return the heading that a person gave a story section in the outline; nothing where it is the plan's, or nobody knows.

    A section that got another story through the program has the heading of that, which is nobody's own.
    """
    known, heading = _known(issue).sections, " ".join(row.heading.split())
    if known is None or row.kind != "story":
        return ""
    story, planned = known.get(row.id, (row.story, ""))
    if heading == " ".join(planned.split()) or (story != row.story and record.rows(issue, row.id)):
        return ""
    return heading


def whose(issue: IssueFolder, row: OutlineSection, known: Authorship) -> Authorship:
    """Return whose the sentences of a section are, a heading of the person's among theirs though the draft has it too."""
    heading = section_text.plain(own_heading(issue, row))
    return replace(known, own=(*known.own, heading)) if heading else known


def _known(issue: IssueFolder) -> Planned:
    return codec.decode(Planned, issue.journal().get(KEY, {}))
