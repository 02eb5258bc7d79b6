"""The folder of one issue, `output/<date>/`: its records as files, each in one place."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from pipeline import codec
from pipeline.errors import IssueError, NotReadyError, UsageError
from pipeline.messages import say
from pipeline.records import Entry, Figure, Finding, LeftOut, Outline, Section, Story
from pipeline.text import front_matter
from pipeline.text import sections as section_text
from pipeline.text.composed import typed
from pipeline.text.front_matter import Fault
from pipeline.workspace import outline_file, twins
from pipeline.workspace.files import Stored, read_text, remove, rename, sweep, write_text
from pipeline.workspace.history import History
from pipeline.workspace.locks import hold
from pipeline.workspace.together import MARK, RECORD, finish, together

T = TypeVar("T")
OUTPUTS = {"markdown": "issue.md", "html": "issue.html", "web": "web.html", "text": "issue.txt"}


@dataclass(frozen=True, slots=True)
class StoriesFile:
    """What `stories.json` holds."""

    stories: tuple[Story, ...]
    left_out: tuple[LeftOut, ...]


class IssueFolder:
    """The files of one issue. Reading gives None or nothing where a step has not run yet."""

    def __init__(self, output: Path, day: date) -> None:
        self.day = day
        self.path = output / day.isoformat()

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the issue's lock while something writes in it; what a killed write left half is cleared or finished first."""
        with hold(self.path / ".lock"):
            sweep(self.path)
            finish(self.path)
            yield

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write and remove several files of the issue as one: all of it, or nothing."""
        with together(self.path):
            yield

    @property
    def begun(self) -> str:
        """The name of the work that an earlier command wrote the files of, and broke off before its end; "" where there is none."""
        stored = self.text(MARK)
        return stored.text if stored else ""

    def begin(self, what: str) -> None:
        """Name a work with its files: who does the same again finds it done and has to end it only."""
        self.put(MARK, what)

    def end(self) -> None:
        """Forget the name of the work that was begun: it is at its end, or nobody wants it any more."""
        if self.text(MARK) is not None:
            remove(self.path / MARK)

    def half_done(self, work: str) -> bool:
        """Whether a work whose name begins so has changed files and is not at its end."""
        return self.begun.startswith(work) or self.text(RECORD) is not None

    def exists(self) -> bool:
        """Whether the issue has an outline: from then on it is frozen."""
        return (self.path / "outline.yaml").exists()

    def text(self, name: str) -> Stored | None:
        """Return a file of the issue as it stands."""
        return read_text(self.path / name)

    def typed(self, name: str) -> Stored | None:
        """Return a file that a person may have typed in, as the rules read it, with the digest of what stands there."""
        return _typed(self.path / name)

    def put(self, name: str, text: str, expected: str | None = None) -> str:
        """Write a file of the issue."""
        return write_text(self.path / name, text, expected=expected)

    # --- entries, stories, articles

    def entries(self) -> list[Entry]:
        """Return the entries of the window."""
        stored = self.text("entries.jsonl")
        return [self._load(Entry, "entries.jsonl", line) for line in stored.text.splitlines()] if stored else []

    def put_entries(self, entries: Sequence[Entry]) -> None:
        """Write the entries of the window."""
        self.put("entries.jsonl", "".join(codec.dump(entry) + "\n" for entry in entries))

    def stories(self) -> StoriesFile | None:
        """Return the ranked stories and what was left out."""
        stored = self.text("stories.json")
        return self._load(StoriesFile, "stories.json", stored.text) if stored else None

    def put_stories(self, stories: Sequence[Story], left_out: Sequence[LeftOut]) -> None:
        """Write the ranked stories and what was left out."""
        self.put("stories.json", codec.dump(StoriesFile(tuple(stories), tuple(left_out)), indent=2) + "\n")

    def article_texts(self) -> list[tuple[str, str]]:
        """Return the files of the articles, by number: name and text."""
        paths = sorted(self.path.glob("articles/S*.md"), key=lambda path: (len(path.name), path.name))
        return [(path.name, stored.text) for path in paths if (stored := read_text(path))]

    def put_article(self, identifier: str, text: str) -> None:
        """Write an article once; one that is there is never written again."""
        if not (self.path / f"articles/{identifier}.md").exists():
            self.put(f"articles/{identifier}.md", text)

    # --- outline and sections

    def outline(self) -> Outline | None:
        """Return the outline."""
        stored = self.typed("outline.yaml")
        return outline_file.read(self.path / "outline.yaml", stored.text) if stored else None

    def put_outline(self, outline: Outline, expected: str | None = None) -> None:
        """Write the outline."""
        self.put("outline.yaml", outline_file.write(outline), expected)

    def section_path(self, identifier: str) -> Path | None:
        """Return the file of a section; where several claim it, the one that counts."""
        return twins.chosen(twins.claiming(self.path, identifier), self.history(identifier))

    def settle_section(self, identifier: str) -> twins.Settled | None:
        """Leave one file of a section where several claim it; the texts of all are in its history then."""
        return twins.settle(twins.claiming(self.path, identifier), self.history(identifier))

    def section(self, identifier: str, fallback: Section | None = None) -> tuple[Section, Stored] | None:
        """Return a section and its file's text; what front matter lost is lent by `fallback`."""
        path = self.section_path(identifier)
        stored = _typed(path) if path else None
        if path is None or stored is None:
            return None
        try:
            return section_text.read(stored.text, fallback), stored
        except section_text.SectionError as error:
            raise IssueError(say("workspace.broken", path=path, detail=error)) from error

    def front_faults(self, known: Section) -> list[str]:
        """Return what in the front matter of a section's file cannot be meant, each with file, line and mend."""
        path = self.section_path(known.id)
        stored = _typed(path) if path else None
        found = front_matter.faults(stored.text, known) if stored else ()
        return [self.front_fault(known.id, one) for one in found]

    def front_fault(self, identifier: str, fault: Fault) -> str:
        """Return what is told of a fault in the front matter of a section's file."""
        path = self.section_path(identifier) or self.path
        place = f"{path.relative_to(self.path)}:{fault.line}"
        key = f"workspace.front.{fault.name}{'.near' if fault.name == 'key' and fault.meant else ''}"
        return say(key, None, place=place, section=identifier, text=fault.text, meant=fault.meant)

    def need_front(self, known: Section) -> None:
        """Raise NotReadyError where the front matter of a section's file cannot be read: to write over it would lose what was meant."""
        if told := self.front_faults(known):
            raise NotReadyError("\n".join(told))

    def put_section(self, position: int, section: Section, expected: str | None = None) -> str:
        """Write a section at its place in the issue; returns the digest. NotReadyError where the file's front matter is broken."""
        self.need_front(section)
        self.place_section(position, section.id)
        return self.put_section_text(position, section.id, section_text.write(section), expected)

    def put_section_text(self, position: int, identifier: str, text: str, expected: str | None = None) -> str:
        """Write a section's file as a person typed it."""
        path = self.section_path(identifier) or self.path / f"sections/{position:02}-{identifier}.md"
        return write_text(path, text, expected=expected)

    def place_section(self, position: int, identifier: str) -> None:
        """Give a section's file the number of its place; its text is not touched."""
        path = self.section_path(identifier)
        target = self.path / f"sections/{position:02}-{identifier}.md"
        if path is not None and path != target and not target.exists():
            rename(path, target)

    def place_sections(self, outline: Outline) -> None:
        """Give every section's file the number of its place in the outline."""
        for position, row in enumerate(outline.sections, start=1):
            self.place_section(position, row.id)

    def remove_section(self, identifier: str) -> None:
        """Take a section's file away; its history stays."""
        path = self.section_path(identifier)
        if path is not None:
            remove(path)

    def history(self, identifier: str) -> History:
        """Return a section's history."""
        return History(self.path / "history" / identifier)

    def known_section(self, identifier: str, outline: Outline) -> None:
        """Raise UsageError where the outline has no such section."""
        known = [row.id for row in outline.sections]
        if identifier not in known:
            raise UsageError(say("workspace.nosection", section=identifier, known=", ".join(known)))

    # --- ledger, findings, issue.json

    def ledger(self) -> dict[str, tuple[Figure, ...]]:
        """Return the figures that drafts declared, by the digest of their sentence."""
        stored = self.text("ledger.json")
        return dict(self._load(Mapping[str, tuple[Figure, ...]], "ledger.json", stored.text)) if stored else {}  # type: ignore[type-abstract]

    def put_ledger(self, ledger: Mapping[str, Sequence[Figure]]) -> None:
        """Write the ledger, sorted by digest."""
        self.put("ledger.json", codec.dump(dict(sorted(ledger.items())), indent=2) + "\n")

    def findings(self) -> list[Finding]:
        """Return the findings of the last check."""
        stored = self.text("findings.json")
        return list(self._load(tuple[Finding, ...], "findings.json", stored.text)) if stored else []

    def put_findings(self, findings: Sequence[Finding]) -> None:
        """Write the findings."""
        self.put("findings.json", codec.dump(findings, indent=2) + "\n")

    def journal(self) -> dict[str, object]:
        """Return what `issue.json` holds: the state of the steps, counts, digests, warnings, and `runs`."""
        stored = self.text("issue.json")
        try:
            tree = json.loads(stored.text) if stored else {}
        except json.JSONDecodeError as error:
            raise IssueError(say("workspace.broken", path=self.path / "issue.json", detail=error)) from error
        return tree if isinstance(tree, dict) else {}

    def put_journal(self, tree: Mapping[str, object]) -> None:
        """Write `issue.json`."""
        self.put("issue.json", codec.dump(tree, indent=2) + "\n")

    def _load(self, kind: type[T], name: str, text: str) -> T:
        try:
            return codec.load(kind, text)
        except codec.CodecError as error:
            key = "workspace.broken.made" if name == "findings.json" else "workspace.broken"
            raise IssueError(say(key, path=self.path / name, detail=error)) from error


def _typed(path: Path) -> Stored | None:
    stored = read_text(path)
    return replace(stored, text=typed(stored.text)) if stored else None
