"""Say what a line of the program's own becomes when a section changes: the label of what is paid for, a date at the end."""

from collections.abc import Callable, Mapping, Sequence

from pipeline.publish import sponsor
from pipeline.records import Section
from pipeline.text import sections

Follows = Callable[[str], tuple[str, ...]]
"""Give the forms that a line of the built text may have: as it is, and as it follows from the sections that changed."""


def follows(before: Mapping[str, Section], changed: Sequence[Section]) -> Follows:
    """Return what a line of the program's own says after these sections changed: their names and advertisers stand in it."""
    named = [(old, new) for one in changed for old, new in _named(before[one.id], one) if old and new and old != new]

    def said(line: str) -> tuple[str, ...]:
        new = line
        for old, name in named:
            new = new.replace(old, name)
        return (line, new)

    return said


def _named(before: Section, after: Section) -> list[tuple[str, str]]:
    names = [(sections.plain(sections.heading(before.body)), sections.plain(sections.heading(after.body)))]
    if after.kind == "sponsor":
        names.insert(0, (sponsor.advertisers(before.body), sponsor.advertisers(after.body)))
    return names
