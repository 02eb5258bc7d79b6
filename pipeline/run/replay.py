"""Make an issue again, offline, from what is stored of it, and compare: proof that nothing in it came from elsewhere.

What the world gave (articles, replies) and what a person decided (outline, edits in the history, dismissals) is taken as
it stands; sections, ledger, findings and outputs are made again in a temporary folder. The workspace is only read.
"""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import accumulate, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.errors import IssueError, NotReadyError
from pipeline.messages import language, say, use
from pipeline.run import finishing, gaps, record
from pipeline.run.context import Context, silent
from pipeline.run.editing import need_outline
from pipeline.run.outcome import Outcome
from pipeline.run.remade import drafts_of
from pipeline.text import front_matter
from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder
from pipeline.workspace.files import read_text
from pipeline.workspace.issue import OUTPUTS
from pipeline.workspace.replies import damaged
from pipeline.workspace.together import MARK

LOCKS = (".lock", ".send.lock")
ASIDE = (*LOCKS, MARK)  # what is no part of an issue
JOURNAL = "issue.json"
_SHOWN = 160
_CENT = 0.000_002  # dollars: what rounding leaves


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
    """How many files were compared, and those that differ, in the order in which they are made.

    `settings`: the settings or templates changed since the issue was built, and nobody built it by the new ones.
    """

    files: int
    differences: tuple[Difference, ...]
    settings: bool = False

    @property
    def to_build(self) -> bool:
        """Whether a build makes the two the same: what differs is made from what stands, and nothing of that is in doubt."""
        made = ("sections/", "findings.json", JOURNAL, *OUTPUTS.values())
        return bool(self.differences) and all(one.path.startswith(made) for one in self.differences)

    @property
    def edited(self) -> tuple[str, ...]:
        """The section files that were changed by hand, and that no command has taken in since."""
        return tuple(one.path for one in self.differences if one.path.startswith("sections/") and not one.gone)


def replay(context: Context, issue: IssueFolder) -> Replayed:
    """Make the issue again and compare it byte for byte, all files but `issue.json:runs`."""
    need_outline(issue)
    if issue.journal().get("drafter") != "extractive" and not any((issue.path / "replies").glob("*.json")):
        raise IssueError(say("housekeeping.replay.pruned", date=issue.day))
    if not any((issue.path / name).exists() for name in ("history", "sections", *OUTPUTS.values())):
        raise NotReadyError(say("housekeeping.replay.unwritten", date=issue.day))
    if broken := damaged(issue.path):
        raise IssueError("\n".join(broken))
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
    return Replayed(count, tuple(differences), bool(differences) and record.settings_changed(context, issue))


def _held(issue: IssueFolder) -> AbstractContextManager[None]:
    """Hold the issue's lock where there is one: a replay makes no file, not even a lock."""
    return issue.lock() if (issue.path / LOCKS[0]).exists() else nullcontext()


def _copy(issue: IssueFolder, folder: Path) -> IssueFolder:
    """Return a copy without what is to be made again; a dry run has files of the same names, which nothing here makes."""
    copy = IssueFolder(folder, issue.day)
    made = {"sections", JOURNAL, "findings.json", *OUTPUTS.values()}

    def ignored(below: str, names: list[str]) -> set[str]:
        aside = {name for name in names if name in ASIDE or name.endswith(".new")}
        return aside | made if Path(below) == issue.path else aside

    shutil.copytree(issue.path, copy.path, ignore=ignored)
    return copy


def _make(context: Context, issue: IssueFolder, copy: IssueFolder) -> list[Difference]:
    """Write sections, ledger, findings and outputs into the copy; return the drafts that no stored reply gives."""
    _hand_on(issue, copy)
    drafts = drafts_of(context, copy)
    ledger = copy.ledger()
    if ledger or drafts.figures:
        ever = _sentences(copy) | drafts.declared
        copy.put_ledger({**{name: rows for name, rows in ledger.items() if name in ever}, **drafts.figures})
    for position, row in enumerate(need_outline(copy).sections, start=1):
        standing = copy.history(row.id).step(0)
        if standing is not None:
            copy.put_section_text(position, row.id, standing[1])
    with gaps.put_off(copy):
        whole = finishing.load(context, copy)
        findings = finishing.check(context, copy, whole)
        finishing.build(context, copy, whole, findings, citations=copy.journal().get("citations") is True)
        record.stand(context, copy, _standing(context, issue, finishing.outcome(context, copy, whole, findings)))
    words = say("housekeeping.replay.lost"), "—"
    return [Difference(f"history/{section}/{n:04}.md", 1, *words) for section, n in drafts.lost.items()]


def _sentences(issue: IssueFolder) -> set[str]:
    """Return the digests of all sentences that any section ever had: the ledger has figures of no other one."""
    paths = sorted((issue.path / "history").glob("*/[0-9]*.md"))
    bodies = [front_matter.split(stored.text)[1] for path in paths if (stored := read_text(path))]
    return {part.digest for body in bodies for part in section_text.placed(body)}


def _standing(context: Context, issue: IssueFolder, made: Outcome) -> Outcome:
    """Return how the issue stands, with the cost that it notes where that is what its replies had cost at some time.

    What was asked since and changed nothing, as new titles, is not noted before the next build.
    """
    noted = issue.journal().get("cost_usd")
    costs = [row[3] for row in context.state.costs() if row[0] == issue.day.isoformat()]
    totals = [round(total, 6) for total in accumulate(costs, initial=0.0)]
    known = isinstance(noted, int | float) and (not costs or any(abs(noted - total) < _CENT for total in totals))
    return replace(made, cost_usd=float(noted)) if known and isinstance(noted, int | float) else made


def _hand_on(issue: IssueFolder, copy: IssueFolder) -> None:
    """Hand on what cannot be made again: what the sources answered that week, what a person dismissed, and files of no section."""
    kept = {issue.section_path(row.id) for row in need_outline(issue).sections}
    for path in sorted((issue.path / "sections").glob("*")):
        if path.is_file() and path not in kept:
            (copy.path / "sections").mkdir(exist_ok=True)
            shutil.copyfile(path, copy.path / "sections" / path.name)
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
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name not in ASIDE)
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
        if stored.get(key) != made.get(key) and key != record.SETTINGS and not _says_the_same(issue, key, stored, made):
            yield Difference(f"{JOURNAL}:{key}", 1, str(stored.get(key)), str(made.get(key)))


def _says_the_same(issue: IssueFolder, key: str, stored: Mapping[str, object], made: Mapping[str, object]) -> bool:
    """Whether the outputs were built of a text that differs from the one that stands in its head only: a lock changes no output."""
    parent, _, name = key.partition(".")
    if parent != "built_of" or key not in stored or key not in made:
        return False
    history = issue.history(name)
    found = [history.of(str(tree[key])) for tree in (stored, made)]
    bodies = [front_matter.split(history.text(past.n))[1] for past in found if past is not None]
    return len(bodies) == len(found) and bodies[0] == bodies[1]


def _flat(tree: Mapping[str, object]) -> dict[str, object]:
    """Return the entries of `issue.json` by dotted name, without `runs`."""
    flat: dict[str, object] = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            flat.update({f"{key}.{inner}": item for inner, item in value.items()})
        elif key != "runs":
            flat[key] = value
    return flat
