"""A section's body as sentences that can be put together again in another order, with what stood between them kept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.text import asides, sections

LISTED = ("item", "step")
"""Places of what stands in a list."""

_APART = {("item", "item"): "\n", ("step", "step"): "\n"}
_COMMENT = r"<!--.*?(?:-->|\Z)"
_NUMBER = re.compile(r"\d+")
_BLIND = "x"  # a letter: it opens no list and ends no sentence


def spoken(text: str) -> str:
    """Return a text without its HTML comments, which are the editor's own and leave the machine in no question."""
    return re.sub(rf"[ \t]*{_COMMENT}", "", text, flags=re.DOTALL).strip() if "<!--" in text else text


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence: `gap` is the raw text that leads to it from the sentence before, None where that no longer fits.

    `number` counts in its own body, `body` names that body: a gap is used only between two neighbours of one. `mark` is what makes a
    heading one of its level, or what was typed before the first sentence of a row: the mark of a list and a bold key.
    """

    place: str
    key: str
    text: str
    span: tuple[int, int]
    gap: str | None
    body: int
    number: int
    container: str
    last: str = ""
    mark: str = ""

    @property
    def name(self) -> str:
        """What makes it the same sentence: its kind, key and text, blanks folded; a heading of another level is another."""
        kind = f"heading{self.mark.strip()}" if self.place == "heading" else ""
        return f"{kind}\0{self.key}\0{' '.join(self.text.split())}"

    @property
    def keyed(self) -> str:
        """The sentence with its bold key, if it has one; a heading with its mark."""
        if self.place == "heading":
            return self.mark + self.text
        return f"**{self.key}:** {self.text}" if self.key else self.text

    def goes_on(self, before: "Unit") -> bool:
        """Whether this stands in one paragraph or one list with what stands before it."""
        return self.place == "same" or (self.container == before.container and self.container in LISTED)

    def follows(self, before: "Unit") -> bool:
        """Whether this stands right behind that one in one body."""
        return before.body == self.body and before.number == self.number - 1

    def behind(self, before: "Unit") -> bool:
        """Whether this is a comment, a picture or a row of a table that follows that one, be it after an empty line."""
        return self.place == "other" and self.number == before.number + 1

    def beside(self, before: "Unit") -> bool:
        """Whether this is a comment, or a row of a table, on the same line as what stands before it or on the next one."""
        return self.behind(before) and self.gap is not None and self.gap.count("\n") < 2


def units(body: str) -> list[Unit]:
    """Return the sentences of a body; a comment, a rule, a picture or a block of code is one of its own, placed `other`."""
    return list(_units(body))


@lru_cache(maxsize=256)
def _units(body: str) -> tuple[Unit, ...]:
    found: list[Unit] = []
    end, container = 0, ""
    parts = _parts(body)
    for number, (place, key, span) in enumerate(parts):
        beside = place == "other" and number > 0 and "\n" not in body[end : span[0]]
        if place != "same" and not beside:
            container = place
        tail = body[span[1] :] if number == len(parts) - 1 else ""
        gap, text = body[end : span[0]], body[span[0] : span[1]]
        mark = _mark(gap) if place == "heading" else gap.rpartition("\n")[2] if place != "other" else ""
        found.append(Unit(place, key, text, span, gap, hash(body), number, container or "paragraph", tail, mark))
        end = span[1]
    return tuple(found)


def _mark(gap: str) -> str:
    """Return what makes a heading one, by what leads to its text: a comment may stand between."""
    row = gap.rpartition("\n")[2].lstrip()
    return row if row.startswith("#") else "### "


def _parts(body: str) -> list[tuple[str, str, tuple[int, int]]]:
    """Return place, key and span of each sentence; a comment that stands before one on its line is one of its own."""
    apart = asides.spans(body)
    found: list[tuple[str, str, tuple[int, int]]] = []
    for part in sections.placed(asides.ASIDE.sub(lambda match: _BLIND * len(match.group()), body), apart):
        start, end = part.span
        stop = next((stop for begin, stop in apart if begin <= start < stop), start)
        if start < stop and (part.place == "same" or stop >= end):
            found.append(("other", part.key, (start, min(stop, end))))
            start = stop + len(body[stop:end]) - len(body[stop:end].lstrip())
        if start < end or start == part.span[0]:
            found.append((part.place, part.key, (start, end)))
    return found


def paragraph_ends(new: Sequence[Unit], start: int, end: int) -> frozenset[int]:
    """Return the numbers of the sentences that end a paragraph of which all is among those from `start` on."""
    whole = (at for at in range(start, end) if new[at].place == "paragraph")
    last = (next((at for at in range(first + 1, len(new)) if new[at].place != "same"), len(new)) - 1 for first in whole)
    return frozenset(at for at in last if at < end)


def block(found: Sequence[Unit], at: int) -> range:
    """Return the places of the paragraph or the list that the sentence at a place stands in."""
    low, high = at, at + 1
    while low > 0 and found[low].goes_on(found[low - 1]):
        low -= 1
    while high < len(found) and found[high].goes_on(found[high - 1]):
        high += 1
    return range(low, high)


def join(parts: Sequence[Unit]) -> str:
    """Return a body of these sentences: raw gaps between neighbours of one body, plain ones elsewhere."""
    body, before, container, step = "", None, "", 0
    for unit in parts:
        kept = unit.gap is not None and _neighbours(before, unit)
        lead, container = (unit.gap or "", unit.container) if kept else _lead(body, container, unit, step)
        step = step + 1 if container == "step" else 0
        body += lead + unit.text
        before = unit
    return body + (before.last if before is not None and before.last.strip() == "" and before.last else "\n")


def _neighbours(before: Unit | None, unit: Unit) -> bool:
    if before is None:
        return unit.number == 0
    return unit.follows(before)


def _lead(body: str, container: str, unit: Unit, step: int) -> tuple[str, str]:
    """Return what stands before a sentence that lost its neighbour, and what it then stands in."""
    place = unit.place
    if place == "same":
        if container == unit.container and _goes_on(body, unit.text):
            return " ", container
        place = unit.container
    if place == "heading":
        return ("\n\n" if body else "") + unit.mark, ""
    apart = "" if not body else _APART.get((container, place), "\n\n")
    typed = unit.mark.lstrip() if place == unit.place else ""
    if typed:
        return apart + (_NUMBER.sub(str(step + 1), typed, count=1) if place == "step" else typed), place
    mark = {"item": "- ", "step": f"{step + 1}. "}.get(place, "")
    key = f"**{unit.key}:** " if unit.key else ""
    return apart + mark + key, place


def _goes_on(body: str, text: str) -> bool:
    """Whether a sentence put after this body on its line is read as one of its own."""
    row = body.rpartition("\n")[2]
    return [part.text for part in sections.placed(f"{row} {text}")][-1:] == [text]
