"""What comes last was asked for, and a person edited the sections before its answer was back, as in a night of batches.

Asked anew after each edit it would be paid each hour and never come. So the answer that is back is used where what it cites is still
cited, and what it did not see is told with the commands that write it again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline import codec
from pipeline.messages import say
from pipeline.records import Outline, Section
from pipeline.run import record
from pipeline.run.editing import load_sections
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest

ASKED = "asked_over"  # in issue.json: the sections that what comes last was asked over, until it is there
KEY = "unseen"
Seen = dict[str, str]
"""The digest of each section's body as it was when what comes last was asked for."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """The sections as what comes last saw them, and the digests of its parts as they were written: one that changed is settled."""

    seen: Seen = field(default_factory=dict)
    parts: Seen = field(default_factory=dict)


def ask_over(issue: IssueFolder, sections: Sequence[Section]) -> None:
    """Note the sections that what comes last is about to be asked over."""
    record.keep(issue, ASKED, {section.id: digest(section.body) for section in sections})


def asked(issue: IssueFolder) -> Seen:
    """Return the sections as they were when what comes last was asked for."""
    return codec.decode(Seen, issue.journal().get(ASKED, {}))


def note(issue: IssueFolder, written: Sequence[Section], seen: Seen | None) -> None:
    """Note what the parts that are there now did not see; `seen` is None where they saw the sections as they stand."""
    parts = {section.id: digest(section_text.write(section)) for section in written}
    record.keep(issue, KEY, Unseen(seen, parts) if seen and parts else None)
    record.keep(issue, ASKED, None)


def lines(issue: IssueFolder, plan: Outline) -> list[str]:
    """Return a line where sections were edited after what comes last was asked for, while its parts stand as they came."""
    noted = codec.decode(Unseen, issue.journal().get(KEY) or {})
    settled = record.answered(issue)  # asked for again since
    parts = [part for part, name in noted.parts.items() if part not in settled and _digest(issue, part) == name]
    if not parts:
        return []
    stand = {one.id: digest(one.body) for one in load_sections(issue, plan) if one.kind == "story"}
    changed = [name for name in stand if stand[name] != noted.seen.get(name)]
    gone = [name for name in noted.seen if name not in stand]
    if not changed and not gone:
        return []
    titles = () if record.turned_down(issue) else ("title",)
    commands = ", ".join(f"`newsletter regenerate {part}`" for part in (*parts, *titles))
    return [say("run.unseen", sections=", ".join((*changed, *gone)), commands=commands)]


def _digest(issue: IssueFolder, part: str) -> str:
    found = issue.section(part)
    return found[1].digest if found else ""
