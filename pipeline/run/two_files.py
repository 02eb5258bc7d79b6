"""Two files that claim one section: which one is used and where the other text is, told until somebody has seen it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline import codec
from pipeline.check.claims import Flag
from pipeline.check.findings import finding, numbered
from pipeline.messages import say
from pipeline.records import Finding, Issue, Outline, Section
from pipeline.run import record
from pipeline.text import sections
from pipeline.text.sections import Placed
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import digest
from pipeline.workspace.twins import Settled, claiming

KIND = "two-files"
KEY = "two_files"


@dataclass(frozen=True, slots=True)
class _Told:
    """What was settled, with the digest of the text that came of it: who changes that text has seen it."""

    section: str
    settled: Settled


def settle(issue: IssueFolder, outline: Outline) -> None:
    """Leave one file a section, and note in `issue.json` which; what was changed since is forgotten."""
    made = [_Told(row.id, found) for row in outline.sections if (found := issue.settle_section(row.id)) is not None]
    known = [one for one in _noted(issue) if all(one.section != other.section for other in made)]
    if made or known:
        record.keep(issue, KEY, tuple(one for one in (*known, *made) if _stands(issue, one)))


def _noted(issue: IssueFolder) -> tuple[_Told, ...]:
    return codec.decode(tuple[_Told, ...], issue.journal().get(KEY, []))


def _stands(issue: IssueFolder, one: _Told) -> bool:
    standing = issue.history(one.section).standing()
    return standing is not None and standing.sha256 == one.settled.text


def findings(
    issue: IssueFolder, whole: Issue, dismissed: Mapping[str, str], off: Collection[str] = ()
) -> list[Finding]:
    """Return a finding for each section that several files claim, or claimed when it was last settled."""
    told = {one.section: one for one in _noted(issue)}
    found = []
    for section in whole.sections:
        messages = [*_settled(issue, section, told.get(section.id)), *_open(issue, section)]
        for message in messages[-1:]:
            flag = Flag(KIND, "warn", (0, 0), message, sure=1.0, about=message)
            found.append(finding(section.id, _first(section), flag))
    return [] if KIND in off else numbered(found, dismissed)


def _settled(issue: IssueFolder, section: Section, told: _Told | None) -> Iterator[str]:
    stored = issue.section(section.id, section) if told else None
    if told is None or stored is None or digest(stored[1].text) != told.settled.text:
        return
    kept = [f"history/{section.id}/{number:04}.md" for _, number in told.settled.others if number]
    others = ", ".join(name for name, _ in told.settled.others)
    key = "run.twins" if kept else "run.twins.empty"
    yield say(key, section=section.id, used=told.settled.used, others=others, kept=", ".join(dict.fromkeys(kept)))


def _open(issue: IssueFolder, section: Section) -> Iterator[str]:
    paths, used = claiming(issue.path, section.id), issue.section_path(section.id)
    if used is not None and len(paths) > 1:
        others = ", ".join(path.name for path in paths if path != used)
        yield say("run.twins.open", section=section.id, used=used.name, others=others)


def _first(section: Section) -> Placed:
    placed = sections.placed(section.body)
    return placed[0] if placed else Placed("", "", (0, 0), "other", "", ())


def lines(found: Iterable[Finding]) -> list[str]:
    """Return a line for each section that several files claimed, as long as nobody has seen to it."""
    return [one.message for one in found if one.kind == KIND and one.status == "open"]
