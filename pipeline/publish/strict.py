"""Write the structure of `issue.md` as CommonMark reads it: it sees less in a line than we do.

A line below a list or a quotation runs into it, `3.` begins no list below a line, two blanks nest nothing below `1.`, `제목`
over `---` is a heading, a row longer than its header loses cells, and `① …` or `장소: …` flow on from line to line. Blank
lines, blanks and line ends are put there; beside each stands `&ZeroWidthSpace;`, unseen, by which it is taken out again.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.publish import pasted
from pipeline.publish.dialect import COMMENT, Step, steps
from pipeline.text.patterns import deferred

HOLD = "&NoBreak;"
MARK = "&ZeroWidthSpace;"
BAR = "&vert;"
Change = tuple[int, int, str]
_ITEM = deferred(r"(?P<indent> *)(?P<mark>(?:[-*+]|\d{1,9}[.)])[ \t]+)(?=\S)")
_NUMBER = deferred(r" {0,3}\d{1,9}[.)](?:[ \t]|$)")
_FENCE = deferred(r" {0,3}(?:```|~~~)")
_UNDERLINE = deferred(r" {0,3}=+[ \t]*$")
_ADDRESS_END = deferred(r"https?://\S*$")
_CELL_END = deferred(r"(?<!\\)\|")
_QUOTED = deferred(r" {0,3}> ?")
_BLANK_MADE = deferred(rf"{MARK}\n[> \t]*\n|\n\n(?={MARK})")
_BREAK_MADE = deferred(rf"{MARK}  \n|  \n(?=[> ]*{MARK})")
_INDENT_MADE = deferred(
    rf"^(?P<before>[> ]*?)(?P<indent> *)(?P<item>(?:[-*+]|\d+[.)])[ \t]+)?(?P<marks>(?:{MARK})+)", re.M
)


def taken_out(text: str) -> str:
    """Return a text without what `changes` puts there."""
    text = _BREAK_MADE.sub("\n", _BLANK_MADE.sub("\n", text.replace(BAR, "|")))
    return _INDENT_MADE.sub(_outdented, text).replace(MARK, "")


def _outdented(made: re.Match[str]) -> str:
    indent = made["indent"][made["marks"].count(";") :]
    return f"{made['before']}{indent}{made['item'] or ''}"


def changes(text: str) -> Iterator[Change]:
    """Yield what is put where, and in place of how many characters."""
    if MARK in text or COMMENT.search(text) or pasted.plain_lines(text).count("\n") != text.count("\n"):
        return
    lines, start = [], 0
    for line in text.split("\n"):
        lines.append((start, line))
        start += len(line) + 1
    yield from _block(lines, "")


def _block(lines: Sequence[tuple[int, str]], quoted: str) -> Iterator[Change]:
    """Yield the changes of lines whose quotation marks, `quoted`, are taken off."""
    texts = [line for _, line in lines]
    understood = steps(pasted.plain_lines("\n".join(texts)).split("\n"))
    indents: list[int] = []
    for before, step in zip([None, *understood], understood, strict=False):
        at, line = lines[step.first]
        if before is not None and _tells_apart(before, step, line):
            yield from _parted(lines[step.first - 1], (at, line), step, quoted)
        elif before is not None and before.flows and step.flows and (before.broken or _foreign(step, line)):
            yield from _broken(lines[step.first - 1], (at, line), step)
        if step.kind == "quote":
            inner = [
                (start + len(_mark(own)), own[len(_mark(own)) :]) for start, own in lines[step.first :][: step.count]
            ]
            yield from _block(inner, f"{quoted}> ")
        elif step.kind == "table":
            yield from _table(lines[step.first :][: step.count])
        elif step.kind == "cells":
            for row in range(step.first + 1, step.first + step.count):
                yield from _broken(lines[row - 1], lines[row], step)
        elif step.flows:
            yield from _held(at, line, step, alone=before is None or not before.flows)
            yield from _indented(at, line, step, indents)


def _mark(line: str) -> str:
    match = _QUOTED.match(line)
    return match.group() if match else ""


def _foreign(step: Step, line: str) -> bool:
    """Whether a line is an item for us and none in CommonMark: `· 하나`, `-하나`, or one that is indented like code."""
    if step.kind not in ("bullet", "number"):
        return False
    return not _ITEM.match(line) or (step.depth == 1 and line.startswith("    "))


def _tells_apart(before: Step, step: Step, line: str) -> bool:
    """Whether CommonMark needs a blank line between two blocks that it would else read as one."""
    if step.kind == "paragraph":
        return before.kind not in ("paragraph", "blank", "heading", "rule", "fence")
    if step.kind in ("table", "cells"):
        return before.flows or before.kind == "quote"
    if step.kind == "rule":
        return before.kind in ("paragraph", "continued", "apart") and "-" in line
    return (
        step.kind == "number"
        and before.kind == "paragraph"
        and not re.match(r" *1[.)]", line)
        and bool(_ITEM.match(line))
    )


def _parted(above: tuple[int, str], own: tuple[int, str], step: Step, quoted: str) -> Iterator[Change]:
    at, line = above
    if _may_end(line) and "|" not in line:
        yield at + len(line), 0, f"{MARK}\n{quoted.rstrip()}"
    elif step.kind == "paragraph" and not quoted:
        yield own[0], 0, f"\n{MARK}"


def _broken(above: tuple[int, str], own: tuple[int, str], step: Step) -> Iterator[Change]:
    at, line = above
    if line.endswith(("  ", "\\")):
        return
    if _may_end(line):
        yield at + len(line), 0, f"{MARK}  "
    elif step.flows and not own[1].startswith(" "):
        yield at + len(line), 0, "  "
        yield own[0], 0, MARK


def _may_end(line: str) -> bool:
    """Whether the mark may end a line: behind a backslash or an address it would be read as part of it."""
    return not line.endswith("\\") and not _ADDRESS_END.search(line)


def _table(rows: Sequence[tuple[int, str]]) -> Iterator[Change]:
    """Spell the bars that begin a cell for which the header has none."""
    columns = len(_cells(rows[0][1]))
    for at, row in rows[2:]:
        for left, _ in _cells(row)[columns:]:
            yield at + left - 1, 1, BAR


def _cells(row: str) -> list[tuple[int, int]]:
    """Return the places of a row's cells."""
    bars = [bar.start() for bar in _CELL_END.finditer(row)]
    first = [] if row.lstrip().startswith("|") else [-1]
    last = [] if row.rstrip().endswith("|") and bars and bars[-1] == len(row.rstrip()) - 1 else [len(row)]
    edges = [*first, *bars, *last]
    return [(left + 1, right) for left, right in pairwise(edges)]


def _held(at: int, line: str, step: Step, *, alone: bool) -> Iterator[Change]:
    """Hold back what CommonMark takes for code, for a list or for the line under a heading."""
    code = line.startswith(("    ", "\t")) and step.depth <= (step.kind in ("bullet", "number"))
    if code and (alone or step.kind in ("bullet", "number")):
        yield at, 0, HOLD
    elif step.kind in ("bullet", "number"):
        return
    elif _NUMBER.match(line) or _FENCE.match(line) or _UNDERLINE.match(line):
        yield at + len(line) - len(line.lstrip(" ")), 0, HOLD


def _indented(at: int, line: str, step: Step, indents: list[int]) -> Iterator[Change]:
    """Indent what stands in a list as far as CommonMark asks: to where the text of the item around it begins.

    `indents` says for each open list where its last item's text begins, 0 for an item that is none there.
    """
    item = None if _foreign(step, line) else _ITEM.match(line) if step.kind in ("bullet", "number") else None
    inside = step.depth - 1 if step.kind in ("bullet", "number") else step.depth if step.kind == "apart" else 0
    del indents[inside if step.kind != "apart" else len(indents) :]
    typed = len(line) - len(line.lstrip(" "))
    least = indents[inside - 1] if 0 < inside <= len(indents) and not line.startswith("\t") else 0
    more = max(0, least - typed) if typed and (item or step.kind == "apart") else 0
    if more:
        yield at, 0, " " * more
        yield at + (item.end() if item else typed), 0, MARK * more
    if step.kind in ("bullet", "number"):
        indents += [0] * (inside - len(indents))
        indents.append(item.end() + more if item else 0)
