"""Make an issue again, offline, from what is stored of it, and compare: proof that nothing in it came from elsewhere.

What the world gave (articles, replies) and what a person decided (outline, edits in the history, dismissals) is taken as
it stands; sections, ledger, findings and outputs are made again in a temporary folder. The workspace is only read.
"""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.errors import IssueError
from pipeline.messages import language, say, use
from pipeline.run import finishing
from pipeline.run.context import Context, silent
from pipeline.run.editing import need_outline
from pipeline.run.remade import drafts_of
from pipeline.workspace import IssueFolder
from pipeline.workspace.issue import OUTPUTS

LOCKS = (".lock", ".send.lock")
JOURNAL = "issue.json"
_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that came out otherwise: the first line that differs, as it is stored and as it was made."""

    path: str
    line: int
    stored: str
    made: str
    gone: bool = False  # the issue has no such file any more


@dataclass(frozen=True, slots=True)
class Replayed:
    """How many files were compared, and those that differ, in the order in which they are made."""

    files: int
    differences: tuple[Difference, ...]


def replay(context: Context, issue: IssueFolder) -> Replayed:
    """Make the issue again and compare it byte for byte, all files but `issue.json:runs`."""
    need_outline(issue)
    if issue.journal().get("drafter") != "extractive" and not any((issue.path / "replies").glob("*.json")):
        raise IssueError(say("housekeeping.replay.pruned", date=issue.day))
    quiet = replace(context, progress=silent)
    with TemporaryDirectory(prefix="replay-") as folder:
        with _held(issue):
            copy = _copy(issue, Path(folder))
        spoken = language()
        use(context.settings.newsletter.lang)
        try:
            lost = _make(quiet, issue, copy)
        finally:
            use(spoken)
        differences = [*lost, *_compare(issue, copy)]
        count = len(_files(issue.path) | _files(copy.path))
    return Replayed(count, tuple(differences))


def _held(issue: IssueFolder) -> AbstractContextManager[None]:
    """Hold the issue's lock where there is one: a replay makes no file, not even a lock."""
    return issue.lock() if (issue.path / LOCKS[0]).exists() else nullcontext()


def _copy(issue: IssueFolder, folder: Path) -> IssueFolder:
    """Return a copy without what is to be made again."""
    copy = IssueFolder(folder, issue.day)
    made = (JOURNAL, "findings.json", *OUTPUTS.values())
    shutil.copytree(issue.path, copy.path, ignore=shutil.ignore_patterns("sections", *made, *LOCKS, "*.new"))
    return copy


def _make(context: Context, issue: IssueFolder, copy: IssueFolder) -> list[Difference]:
    """Write sections, ledger, findings and outputs into the copy; return the drafts that no stored reply gives."""
    _hand_on(issue, copy)
    drafts = drafts_of(context, copy)
    if drafts.figures:
        copy.put_ledger({**copy.ledger(), **drafts.figures})
    for position, row in enumerate(need_outline(copy).sections, start=1):
        standing = copy.history(row.id).step(0)
        if standing is not None:
            copy.put_section_text(position, row.id, standing[1])
    whole = finishing.load(context, copy)
    findings = finishing.check(context, copy, whole)
    finishing.build(context, copy, whole, findings, citations=copy.journal().get("citations") is True)
    words = say("housekeeping.replay.lost"), "—"
    return [Difference(f"history/{section}/{n:04}.md", 1, *words) for section, n in drafts.lost.items()]


def _hand_on(issue: IssueFolder, copy: IssueFolder) -> None:
    """Hand on what cannot be made again: what the sources answered that week, and what a person dismissed."""
    tree = {key: value for key, value in issue.journal().items() if key not in ("outputs", "runs")}
    copy.put_journal(tree)
    dismissed = [finding for finding in issue.findings() if finding.status == "dismissed"]
    if dismissed:
        copy.put_findings(dismissed)


# --- compare


def _compare(issue: IssueFolder, copy: IssueFolder) -> Iterator[Difference]:
    for name in sorted(_files(issue.path) | _files(copy.path), key=_order):
        if name == JOURNAL:
            yield from _journals(issue, copy)
            continue
        stored, made = _bytes(issue.path / name), _bytes(copy.path / name)
        if stored != made:
            yield _first(name, stored, made)


def _order(name: str) -> tuple[int, str]:
    """Return the place of a file in the order of the work, so that the first difference is the cause of the others."""
    steps = ("outline.yaml", "sections", "ledger.json", "findings.json", *OUTPUTS.values(), JOURNAL)
    head = name.split("/")[0]
    return (steps.index(head) if head in steps else len(steps)), name


def _files(folder: Path) -> set[str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name not in LOCKS)
    return {path.relative_to(folder).as_posix() for path in paths if not path.name.endswith(".new")}


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _first(name: str, stored: bytes | None, made: bytes | None) -> Difference:
    if stored is None or made is None:
        missing = say("housekeeping.replay.missing")
        shown = missing if stored is None else "…", missing if made is None else "…"
        return Difference(name, 1, *shown, gone=stored is None)
    lines = zip_longest(stored.splitlines(keepends=True), made.splitlines(keepends=True), fillvalue=b"")
    for number, (one, other) in enumerate(lines, start=1):
        if one != other:
            start = next((at for at, pair in enumerate(zip_longest(one, other)) if pair[0] != pair[1]), 0)
            return Difference(name, number, _shown(one, start), _shown(other, start))
    raise AssertionError(name)


def _shown(line: bytes, start: int) -> str:
    """Return a line from a little before the place where it differs."""
    text = line.decode("utf-8", "replace").rstrip("\n")
    begin = max(0, len(line[:start].decode("utf-8", "ignore")) - _SHOWN // 2)
    return ("…" if begin else "") + text[begin : begin + _SHOWN]


def _journals(issue: IssueFolder, copy: IssueFolder) -> Iterator[Difference]:
    stored, made = _flat(issue.journal()), _flat(copy.journal())
    for key in sorted(stored.keys() | made.keys()):
        if stored.get(key) != made.get(key):
            yield Difference(f"{JOURNAL}:{key}", 1, str(stored.get(key)), str(made.get(key)))


def _flat(tree: Mapping[str, object]) -> dict[str, object]:
    """Return the entries of `issue.json` by dotted name, without `runs`."""
    flat: dict[str, object] = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            flat.update({f"{key}.{inner}": item for inner, item in value.items()})
        elif key != "runs":
            flat[key] = value
    return flat
