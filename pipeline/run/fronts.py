"""What people wrote into the front matter of section files: findings where it cannot be meant, and a stop before it is written over."""

from collections.abc import Iterator

from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.errors import NotReadyError
from pipeline.records import Finding, Issue, OutlineSection, Section
from pipeline.run.editing import bare
from pipeline.text import front_matter, sections
from pipeline.text.front_matter import Fault
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder

KIND = "front-matter"


def findings(issue: IssueFolder, whole: Issue, dismissed: dict[str, str]) -> list[Finding]:
    """Return a finding for each thing in a front matter that cannot be meant, and for each lock that locks no sentence."""
    rows = {row.id: row for row in whole.outline.sections}
    found = [
        finding(section.id, _first(section), flag)
        for section in whole.sections
        for flag in _flags(issue, section, rows[section.id])
    ]
    return numbered(found, dismissed)


def _flags(issue: IssueFolder, section: Section, row: OutlineSection) -> Iterator[Flag]:
    for told in issue.front_faults(bare(row)):
        yield Flag(KIND, "block", (0, 0), told, sure=1.0, about=told)
    for told in _stray(issue, section, sections.stray_locks(section)):
        yield Flag(KIND, "warn", (0, 0), told, sure=1.0, about=told)


def _first(section: Section) -> Placed:
    placed = sections.placed(section.body)
    return placed[0] if placed else Placed("", "", (0, 0), "other", "", ())


def _stray(issue: IssueFolder, section: Section, locks: list[str]) -> Iterator[str]:
    found = issue.section(section.id, section) if locks else None
    for lock in locks if found else ():
        line = front_matter.lock_line(found[1].text, lock) if found else 1
        yield issue.front_fault(section.id, Fault("lock", line, lock))


def need_locks(issue: IssueFolder, section: Section) -> None:
    """Raise NotReadyError before a section is written again whose front matter is broken, or has a lock that never was a sentence of it.

    A locked sentence that the person changed or took out since is no such lock: what they did to it holds in a rewrite anyway.
    """
    issue.need_front(section)
    strays = sections.stray_locks(section)
    if not strays:
        return
    history = issue.history(section.id)
    texts = (sections.read(history.text(past.n), section).body for past in history.entries())
    ever = {text for body in texts for text in sections.lockable(body)}
    unknown = [lock for lock in strays if not any(text.startswith(sections.plain(lock)) for text in ever)]
    if unknown:
        raise NotReadyError("\n".join(_stray(issue, section, unknown)))
