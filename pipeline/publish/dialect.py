"""Bring what editors really type into a form that every Markdown reader understands the same way.

A list may follow its lead-in line at once, nesting is two blanks, `2026. 1. 15.` is a date and `#1위` a rank. Only blanks,
blank lines and backslashes are added, list marks are unified, and cells that were pasted with tabs become a table; no word
is changed.
"""

import re
from dataclasses import dataclass, field, replace

from pipeline.publish import pasted
from pipeline.publish.stars import literal
from pipeline.text.facts import BULLETS

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
ESCAPED_BAR = re.compile(r"(?<!\\)((?:\\\\)*)\\\|")
NUMBERED = re.compile(
    "\ufdd2(\\d+)\ufdd3"
)  # noncharacters, which no text may hold: an item's number that is not the next one
_LANGUAGE = re.compile(r"[A-Za-z0-9_+#.-]{1,20}")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_RULE = re.compile(r"\s{0,3}([-*])(?:\s*\1){2,}\s*$")
_LIKE_A_RULE = re.compile(r"([-*_])(?:\s*\1){2,}\s*$")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?P<text>\S.*)$")
_ITEM = re.compile(
    rf"(?P<indent>\s*)(?:(?P<bullet>[-*+{BULLETS}])|(?P<number>\d{{1,3}})[.)])(?:\s+|(?<=[{pasted.GLUED}]))(?P<text>\S.*)$"
)
DATE = re.compile(r"(?P<first>\s*\d{1,4})\.(?=\s*\d{1,2}\.)|(?P<long>\s*\d{4,})\.(?=\s)")
_BORDER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_BROKEN = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")
_DEEPEST = 8  # quotations in quotations; a mark further in is text
_LIST_KINDS = ("bullet", "number")


@dataclass(slots=True)
class _Level:
    """One open list: how far it is indented, its kind, and the number that its last item has, as typed and as shown."""

    indent: int
    kind: str
    typed: int | None = None
    shown: int = 0
    inner: bool = False  # whether its marks are those of a list in a list


@dataclass(slots=True)
class _Lines:
    """The lines written so far, and what the last one was."""

    lines: list[str] = field(default_factory=list)
    kind: str = "blank"
    depth: int = 0  # of the quotations around them
    levels: list[_Level] = field(default_factory=list)

    def blank(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")
        self.kind = "blank"

    def add(self, line: str, kind: str) -> None:
        self.lines.append(line)
        self.kind = kind

    def alone(self, block: list[str], kind: str) -> None:
        """Write a block that stands by itself: it closes every list, blank lines are around it."""
        self.levels.clear()
        self.blank()
        for line in block:
            self.add(line, kind)
        self.blank()

    def break_before(self, text: str) -> None:
        """End the last line where this one does not flow on from it: by its mark, by a key in both, by a backslash there."""
        before = self.lines[-1].strip()
        keyed = bool(pasted.KEYED_LINE.match(text) and pasted.KEYED_LINE.match(before))
        if keyed and len(self.lines) > 1 and self.lines[-2].strip():
            self._end_line(-2)
        if keyed or pasted.MARKED_LINE.match(text) or _BROKEN.search(before):
            self._end_line(-1)

    def _end_line(self, place: int) -> None:
        last = _BROKEN.sub(lambda match: match.group()[:-1], self.lines[place])
        self.lines[place] = last.rstrip(" ") + "  "


@dataclass(frozen=True, slots=True)
class Step:
    """One block or line of a source: what it is, in how many lists it stands, whether its line ends there for a reader."""

    first: int
    count: int
    kind: str
    depth: int
    broken: bool = False

    @property
    def flows(self) -> bool:
        """Whether it is text into which the next line could run."""
        return self.kind in (*_LIST_KINDS, "paragraph", "continued", "apart")


def prepare(text: str) -> str:
    """Return the text as plain, strict Markdown with four-blank nesting; comments are taken out."""
    source = pasted.plain_lines(COMMENT.sub("", text)).split("\n")
    return "\n".join(_prepared(source, 0))


def one_line(text: str) -> str:
    """Return a heading as plain Markdown of one paragraph, whatever block it looks like."""
    bare = " ".join(COMMENT.sub("", text).split())
    return literal(_not_a_block(bare))


def _prepared(source: list[str], depth: int) -> list[str]:
    out = _Lines(depth=depth)
    position = 0
    while position < len(source):
        position += _take(source, position, out)[1]
    return out.lines


def steps(source: list[str]) -> list[Step]:
    """Return how lines are understood, block by block."""
    out, found, written = _Lines(), [], []
    position = 0
    while position < len(source):
        kind, taken = _take(source, position, out)
        found.append(Step(position, taken, kind, len(out.levels)))
        written.append(len(out.lines) - 1)
        position += taken
    ends = [out.lines[at].endswith("  ") if at >= 0 else False for at in written]
    return [replace(one, broken=one.flows and end) for one, end in zip(found, ends, strict=True)]


def _take(source: list[str], position: int, out: _Lines) -> tuple[str, int]:
    """Write what begins at a line; return what it is, and how many lines it takes."""
    takers = {"fence": _take_fence, "quote": _take_quote, "table": _take_table, "cells": _take_cells}
    for kind, taker in takers.items():
        if taken := taker(source, position, out):
            return kind, taken
    line = source[position]
    _take_line(line.expandtabs(4), out)
    apart = "blank" if not line.strip() else "rule" if _RULE.match(line) else "heading"
    return (apart if out.kind == "blank" else out.kind), 1


def _take_fence(source: list[str], position: int, out: _Lines) -> int:
    """Copy a whole fenced block as it stands; one that never closes is ordinary text.

    What stands behind the opening fence is a language's name, or else words that must not be lost.
    """
    match = _FENCE.match(source[position])
    if match is None:
        return 0
    for end in range(position + 1, len(source)):
        if source[end].strip() == match[1]:
            words = source[position][match.end() :].strip()
            told = [words] if words and not _LANGUAGE.fullmatch(words) else []
            out.alone([match[1], *told, *source[position + 1 : end], match[1]], "fence")
            return end - position + 1
    return 0


def _take_quote(source: list[str], position: int, out: _Lines) -> int:
    end = position
    while end < len(source) and re.match(r" {0,3}>", source[end]):
        end += 1
    if end == position or out.depth == _DEEPEST:
        return 0
    inner = [re.sub(r"^ {0,3}> ?", "", line) for line in source[position:end]]
    shown = "\n".join(_prepared(inner, out.depth + 1)).rstrip("\n")  # a blank line would be a row of a table above it
    out.alone([f"> {line}" for line in shown.split("\n")], "quote")
    return end - position


def _take_table(source: list[str], position: int, out: _Lines) -> int:
    """Set a table apart by blank lines: a header row, a border row, and rows as long as they hold a bar."""
    if position + 1 >= len(source) or "|" not in source[position] or "|" not in source[position + 1]:
        return 0
    if not _BORDER.match(source[position + 1]):
        return 0
    end = position + 2
    while end < len(source) and "|" in source[end]:
        end += 1
    out.alone([literal(line.strip()) for line in source[position:end]], "table")
    return end - position


def _take_cells(source: list[str], position: int, out: _Lines) -> int:
    """Make a table of lines that came out of a spreadsheet: cells apart by tabs, as many in each line."""
    rows = [] if out.levels else pasted.cells(source, position)
    if not rows:
        return 0
    lines = [
        "| " + " | ".join(literal(ESCAPED_BAR.sub(r"\1|", cell).replace("|", "\\|")) for cell in row) + " |"
        for row in rows
    ]
    out.alone([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]], "table")
    return len(rows)


def _take_line(line: str, out: _Lines) -> None:
    if not line.strip():
        out.blank()
        return
    if _RULE.match(line):
        out.alone(["* * *"], "rule")
        return
    heading = _HEADING.match(line)
    if heading:
        out.alone([f"{heading[1]} {literal(_closed(heading['text']))}"], "heading")
        return
    item = None if DATE.match(line) else _ITEM.match(line)
    if item:
        _take_item(item, out)
    else:
        _take_text(line, out)


def _closed(text: str) -> str:
    """Keep a name like `C#` whole at the end of a heading; a closing row of marks goes, as in every dialect."""
    bare = re.sub(r"\s+#+\s*$", "", text).rstrip()
    return re.sub(r"(#+)$", lambda match: "\\#" * len(match[1]), bare)


def _take_item(item: re.Match[str], out: _Lines) -> None:
    inner = bool(item["bullet"]) and item["bullet"] in pasted.INNER
    beside = inner and bool(out.levels) and not out.levels[0].inner  # `◦` below `•`, though nobody indented it
    indent = max(len(item["indent"]), out.levels[0].indent + 2) if beside else len(item["indent"])
    if out.kind == "apart":
        out.blank()
    kind = "bullet" if item["bullet"] else "number"
    while out.levels and indent < out.levels[-1].indent and len(out.levels) > 1:
        out.levels.pop()
    if not out.levels:
        if out.kind != "blank":
            out.blank()
        out.levels.append(_Level(indent, kind, inner=inner))
    elif indent >= out.levels[-1].indent + 2:
        out.levels.append(_Level(indent, kind, inner=inner))
    elif out.levels[-1].kind != kind:
        out.blank()
        out.levels[-1] = _Level(indent, kind, inner=inner)
    mark = "- " if kind == "bullet" else _number(int(item["number"]), out.levels[-1])
    nested = literal(_not_a_block(item["text"]))
    out.add(f"{'    ' * (len(out.levels) - 1)}{mark}{nested}", kind)


def _number(typed: int, level: _Level) -> str:
    """Return an item's mark; a number that leaps is told, but for a list whose marks are all `1.`: it counts by itself."""
    before, level.typed = level.typed, typed
    level.shown = typed if before is None else level.shown + 1
    if typed == level.shown or before == typed == 1:
        return f"{typed}. "
    level.shown = typed
    return f"{typed}. \ufdd2{typed}\ufdd3"


def _take_text(line: str, out: _Lines) -> None:
    indent = len(line) - len(line.lstrip(" "))
    text = literal(_not_a_block(line.strip(" ")))
    text += "  " if line.endswith("  ") else ""
    if out.levels and indent > out.levels[0].indent:
        while len(out.levels) > 1 and indent <= out.levels[-1].indent:
            out.levels.pop()
        goes_on = out.kind not in ("blank", "apart")
        if goes_on:
            out.break_before(text)
        out.add("    " * len(out.levels) + text, "continued" if goes_on else "apart")
        return
    if out.kind in (*_LIST_KINDS, "continued", "apart"):
        out.blank()
    out.levels.clear()
    if out.kind == "paragraph":
        out.break_before(text)
    out.add(text, "paragraph")


def _not_a_block(text: str) -> str:
    """Hold back what only looks like a heading, a list, a rule or a quotation at the start of a line."""
    if text.startswith(("#", ">")) or _LIKE_A_RULE.match(text) or re.match(r"[-*+](?: |$)", text):
        return f"\\{text}"
    return re.sub(r"^(\d+)\.(?=\s|$)", r"\1\\.", text)
