"""Apply the fix of a finding where it stands now, in a section or a line of the outline; the history keeps what was there before.

After each fix the issue is checked again: a second fix of the same sentence is the one of the sentence as it reads then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import Finding, Fix
from pipeline.run import editing, finishing, lines
from pipeline.run.context import Context
from pipeline.text import sections
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder

SURE = 0.9
"""How sure a finding must be for its fix to be made without a look at it."""


@dataclass(frozen=True, slots=True)
class Change:
    """What the fix of a finding makes of the whole text that it stands in, and of the sentence."""

    finding: Finding
    text: str
    was: str
    now: str

    @property
    def sure(self) -> bool:
        """Whether nobody need look at it first."""
        return self.finding.sure >= SURE and self.finding.status == "open"


def place(finding: Finding, body: str, placed: Sequence[Placed]) -> tuple[int, int] | None:
    """Return where the words that a fix replaces stand: at or behind the finding, or before it in its sentence; None where they are gone."""
    if finding.fix is None:
        return None
    find = finding.fix.find
    around = next((one.span for one in placed if one.span[0] <= finding.span[0] < one.span[1]), finding.span)
    starts = (body.find(find, near, max(around[1], finding.span[1])) for near in (finding.span[0], around[0]))
    start = next((start for start in starts if start >= 0), None)
    return None if start is None else (start, start + len(find))


def changes(issue: IssueFolder, findings: Iterable[Finding]) -> list[Change]:
    """Return what the fixes of findings would change in the issue as it stands, in their order; those that cannot be made now are left out."""
    texts = {
        **lines.standing(issue),
        **{one.id: one.body for one in editing.load_sections(issue, editing.need_outline(issue))},
    }
    found = (_change(one, texts[one.section]) for one in findings if one.section in texts)
    return [one for one in found if one is not None]


def _change(finding: Finding, body: str) -> Change | None:
    placed = sections.placed(body)
    span = place(finding, body, placed)
    if finding.fix is None or span is None:
        return None
    touched = [one.span for one in placed if one.span[0] < span[1] and span[0] < one.span[1]] or [span]
    start, end = min(span[0], touched[0][0]), max(span[1], touched[-1][1])
    wanted = finding.fix.replace
    now = body[start : span[0]] + wanted + body[span[1] : end]
    return Change(finding, body[: span[0]] + wanted + body[span[1] :], body[start:end], now)


def apply(context: Context, issue: IssueFolder, change: Change) -> Change | None:
    """Make a change as it is by now, check and build again, and return it; None where an earlier one took its words away."""
    now = again(issue, change)
    if now is not None:
        _put(context, issue, now)
    return now


def _put(context: Context, issue: IssueFolder, change: Change) -> None:
    name = change.finding.section
    if name in lines.LINES:
        lines.put(context, issue, {name: change.text}, {})
        return
    editing.fix(issue, name, change.text)
    finishing.finish(context, issue)


def named(issue: IssueFolder, findings: Sequence[Finding], identifiers: Sequence[str]) -> list[Change]:
    """Return the changes of findings by their ids; UsageError where there is no such finding, or none with a fix that can be made."""
    known = {one.id: one for one in findings}
    for identifier in identifiers:
        if identifier not in known:
            raise UsageError(say("run.nofinding", finding=identifier))
        if not changes(issue, [known[identifier]]):
            raise UsageError(say("run.nofix", finding=identifier))
    return changes(issue, [known[one] for one in dict.fromkeys(identifiers)])


def again(issue: IssueFolder, change: Change) -> Change | None:
    """Return a change as it is now that others were made: that of the finding, or of the same fix in the sentence as it reads now."""
    mine = change.finding
    found = changes(issue, issue.findings())
    like = [one for one in found if (one.finding.section, one.finding.kind) == (mine.section, mine.kind)]
    same = [one for one in like if one.finding.id == mine.id]
    return next(iter(same or [one for one in like if _alike(one.finding.fix, mine.fix)]), None)


def _alike(one: Fix | None, other: Fix | None) -> bool:
    """Return whether two fixes put the same words in the same place, however many of those around they name to be unmistakable."""
    if one is None or other is None:
        return False
    return one == other or (one.find.endswith(other.find) and one.replace.endswith(other.replace))
