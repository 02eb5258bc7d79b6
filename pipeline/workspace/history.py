"""Every text of a section that the program saw: `history/<section>/0001.md …` and `index.jsonl`.

An undo is itself an entry, so nothing is ever taken out. The place in the history is found by replaying the index: a text by
`draft`, `edit`, `merge` or `fix` follows the place; an `undo` entry moves it to its `base`.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import IssueError
from pipeline.messages import say
from pipeline.records import WrittenBy
from pipeline.workspace.files import digest, read_text, write_text


@dataclass(frozen=True, slots=True)
class Past:
    """One entry of the index."""

    n: int
    by: WrittenBy
    sha256: str
    base: int | None = None


class History:
    """The history of one section."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = folder / "index.jsonl"

    def entries(self) -> list[Past]:
        """Return every entry, oldest first; a half-written last line is passed over."""
        stored = read_text(self._index)
        found: list[Past] = []
        for line in stored.text.splitlines() if stored else ():
            try:
                found.append(Past(**json.loads(line)))
            except (ValueError, TypeError):
                continue
        return found

    def text(self, n: int) -> str:
        """Return the text of an entry."""
        stored = read_text(self._folder / f"{n:04}.md")
        if stored is None:
            raise IssueError(say("workspace.broken", path=self._folder / f"{n:04}.md", detail="—"))
        return stored.text

    def add(self, text: str, by: WrittenBy, base: int | None = None) -> int:
        """Keep a text and return its number; the text that stands at the place already is not kept twice."""
        entries = self.entries()
        name = digest(text)
        timeline, place = self._replay(entries)
        if by != "undo" and timeline and timeline[place].sha256 == name:
            return timeline[place].n
        number = entries[-1].n + 1 if entries else 1
        write_text(self.path(number), text)
        lines = [json.dumps({"n": past.n, "by": past.by, "sha256": past.sha256, "base": past.base}) for past in entries]
        lines.append(json.dumps({"n": number, "by": by, "sha256": name, "base": base}))
        write_text(self._index, "\n".join(lines) + "\n")
        return number

    def base(self, entries: list[Past]) -> Past | None:
        """Return the draft that the text at the place of these entries started from: the base of a merge.

        A merge started from the draft before it; one that was undone is no longer what the person works on.
        """
        timeline, place = self._replay(entries)
        made = [past.n for past in timeline[: place + 1] if past.by in ("draft", "merge")]
        drafts = [past for past in entries if made and past.by == "draft" and past.n <= made[-1]]
        return drafts[-1] if drafts else None

    def standing(self, entries: list[Past] | None = None) -> Past | None:
        """Return the entry at the place, or at that of these entries: what the program saw last."""
        timeline, place = self._replay(self.entries() if entries is None else entries)
        return timeline[place] if 0 <= place < len(timeline) else None

    def latest(self) -> Path:
        """Return the file of the text that stands at the place, or the folder where there is none."""
        standing = self.standing()
        return self.path(standing.n) if standing else self._folder

    def path(self, number: int) -> Path:
        """Return the file of an entry."""
        return self._folder / f"{number:04}.md"

    def of(self, name: str) -> Past | None:
        """Return the newest entry with a text of that digest."""
        return next((past for past in reversed(self.entries()) if past.sha256 == name), None)

    def last_draft(self) -> tuple[int, str] | None:
        """Return the last text by `draft`, and its number."""
        drafts = [past for past in self.entries() if past.by == "draft"]
        return (drafts[-1].n, self.text(drafts[-1].n)) if drafts else None

    def step(self, by: int) -> tuple[int, str] | None:
        """Return the text `by` steps away from the place (-1: undo, 1: redo) and its number, or None where there is none."""
        timeline, place = self._replay(self.entries())
        target = place + by
        if not 0 <= target < len(timeline):
            return None
        return timeline[target].n, self.text(timeline[target].n)

    @staticmethod
    def _replay(entries: list[Past]) -> tuple[list[Past], int]:
        timeline: list[Past] = []
        place = -1
        for past in entries:
            if past.by == "undo":
                place = next((at for at, other in enumerate(timeline) if other.n == past.base), place)
            else:
                timeline = [*timeline[: place + 1], past]
                place = len(timeline) - 1
        return timeline, place
