"""How long a section, its heading, the title and the subject are, where a reader meets more than the newsletter aims at.

A section that is over its aim is a note, and a warning where it is longer than what is taken from the drafter; what is short is short because
the source was.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.claims import Flag
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Finding, Section, Severity
from pipeline.text import headings, sections
from pipeline.text import lengths as bounds
from pipeline.text.sections import Placed


def lengths(section: Section, placed: Sequence[Placed], aims: tuple[int, int]) -> Iterator[Finding]:
    """Yield what is long in a story's section: its text by the `aims` in 어절, its heading by its characters."""
    if section.kind != "story" or not placed:
        return
    count = sections.words(section.body)
    if severity := bounds.over(count, aims):
        message = say("check.length", count=count, least=aims[0], most=aims[1])
        yield _told(section, placed[0], message, severity)
    for one in placed:
        if one.place == "heading" and headings.too_long(one.plain):
            yield _told(section, one, say("check.length.heading", count=len(one.plain), most=headings.LONGEST))


def line(name: str, placed: Placed) -> Iterator[Flag]:
    """Yield that the title or the subject is longer than readers see of it."""
    if headings.line_too_long(name, placed.plain):
        message = say("check.length.line", count=len(placed.plain), most=headings.LINES[name])
        yield Flag("style", "note", (0, len(placed.text)), message, sure=0.9)


def _told(section: Section, placed: Placed, message: str, severity: Severity = "note") -> Finding:
    return finding(section.id, placed, Flag("style", severity, (0, len(placed.text)), message, sure=0.9))
