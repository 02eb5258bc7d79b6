"""Bring what editors really type into a form that every Markdown reader understands the same way.

A list may follow its lead-in line at once, nesting is two blanks, `2026. 1. 15.` is a date and `#1위` a rank. Only blanks,
blank lines and backslashes are added, and list marks are unified; no word is changed.
"""

import re
from dataclasses import dataclass, field

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_LANGUAGE = re.compile(r"[A-Za-z0-9_+#.-]{1,20}")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_RULE = re.compile(r"\s{0,3}([-*_])(?:\s*\1){2,}\s*$")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?P<text>\S.*)$")
_ITEM = re.compile(r"(?P<indent>\s*)(?:(?P<bullet>[-*+•])|(?P<number>\d{1,3})[.)])\s+(?P<text>\S.*)$")
_DATE = re.compile(r"(?P<first>\s*\d{1,4})\.(?=\s*\d{1,2}\.)|(?P<long>\s*\d{4,})\.(?=\s)")
_BORDER = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_LONE_STAR = re.compile(r"(?<=[0-9A-Za-z)])\*(?=[0-9A-Za-z(])")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_LIST_KINDS = ("bullet", "number")


@dataclass(slots=True)
class _Lines:
    """The lines written so far, and what the last one was."""

    lines: list[str] = field(default_factory=list)
    kind: str = "blank"
    levels: list[tuple[int, str]] = field(default_factory=list)  # indent and kind of the open lists

    def blank(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")
        self.kind = "blank"

    def add(self, line: str, kind: str) -> None:
        self.lines.append(line)
        self.kind = kind


def prepare(text: str) -> str:
    """Return the text as plain, strict Markdown with four-blank nesting; comments are taken out."""
    source = COMMENT.sub("", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_prepared(source))


def one_line(text: str) -> str:
    """Return a heading as plain Markdown of one paragraph, whatever block it looks like."""
    bare = " ".join(COMMENT.sub("", text).split())
    return f"\\{bare}" if _RULE.match(bare) else _literal(_not_a_block(bare))


def _prepared(source: list[str]) -> list[str]:
    out = _Lines()
    position = 0
    while position < len(source):
        taken = _take_fence(source, position, out) or _take_quote(source, position, out)
        taken = taken or _take_table(source, position, out)
        if not taken:
            _take_line(source[position].expandtabs(4), out)
        position += taken or 1
    return out.lines


def _take_fence(source: list[str], position: int, out: _Lines) -> int:
    """Copy a whole fenced block as it stands; one that never closes is ordinary text.

    What stands behind the opening fence is a language's name, or else words that must not be lost.
    """
    match = _FENCE.match(source[position])
    if match is None:
        return 0
    for end in range(position + 1, len(source)):
        if source[end].strip() == match[1]:
            out.levels.clear()
            out.blank()
            words = source[position][match.end() :].strip()
            told = [words] if words and not _LANGUAGE.fullmatch(words) else []
            for line in [match[1], *told, *source[position + 1 : end], match[1]]:
                out.add(line, "fence")
            out.blank()
            return end - position + 1
    return 0


def _take_quote(source: list[str], position: int, out: _Lines) -> int:
    end = position
    while end < len(source) and re.match(r" {0,3}>", source[end]):
        end += 1
    if end == position:
        return 0
    inner = [re.sub(r"^ {0,3}> ?", "", line) for line in source[position:end]]
    out.levels.clear()
    out.blank()
    for line in _prepared(inner):
        out.add(f"> {line}", "quote")
    out.blank()
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
    out.levels.clear()
    out.blank()
    for line in source[position:end]:
        out.add(line.strip(), "table")
    out.blank()
    return end - position


def _take_line(line: str, out: _Lines) -> None:
    if not line.strip():
        out.blank()
        return
    if _RULE.match(line):
        out.levels.clear()
        out.blank()
        out.add("* * *", "rule")
        out.blank()
        return
    heading = _HEADING.match(line)
    if heading:
        out.levels.clear()
        out.blank()
        out.add(f"{heading[1]} {_literal(_closed(heading['text']))}", "heading")
        out.blank()
        return
    item = None if _DATE.match(line) else _ITEM.match(line)
    if item:
        _take_item(item, out)
    else:
        _take_text(line, out)


def _closed(text: str) -> str:
    """Keep a name like `C#` whole at the end of a heading; a closing row of marks goes, as in every dialect."""
    bare = re.sub(r"\s+#+\s*$", "", text).rstrip()
    return re.sub(r"(#+)$", lambda match: "\\#" * len(match[1]), bare)


def _take_item(item: re.Match[str], out: _Lines) -> None:
    indent = len(item["indent"])
    if out.kind == "apart":
        out.blank()
    kind = "bullet" if item["bullet"] else "number"
    while out.levels and indent < out.levels[-1][0] and len(out.levels) > 1:
        out.levels.pop()
    if not out.levels:
        if out.kind != "blank":
            out.blank()
        out.levels.append((indent, kind))
    elif indent >= out.levels[-1][0] + 2:
        out.levels.append((indent, kind))
    elif out.levels[-1][1] != kind:
        out.blank()
        out.levels[-1] = (indent, kind)
    mark = "-" if kind == "bullet" else f"{int(item['number'])}."
    nested = _literal(_not_a_block(item["text"]))
    out.add(f"{'    ' * (len(out.levels) - 1)}{mark} {nested}", kind)


def _take_text(line: str, out: _Lines) -> None:
    indent = len(line) - len(line.lstrip(" "))
    text = _literal(_not_a_block(line.strip(" ")))
    text += "  " if line.endswith("  ") else ""
    if out.levels and indent > out.levels[0][0]:
        while len(out.levels) > 1 and indent <= out.levels[-1][0]:
            out.levels.pop()
        out.add("    " * len(out.levels) + text, "apart" if out.kind in ("blank", "apart") else "continued")
        return
    if out.kind in (*_LIST_KINDS, "continued", "apart"):
        out.blank()
    out.levels.clear()
    out.add(text, "paragraph")


def _not_a_block(text: str) -> str:
    """Hold back what only looks like a heading, a list or a quotation at the start of a line."""
    if text.startswith(("#", ">")) or re.match(r"[-*+](?: |$)", text):
        return f"\\{text}"
    return re.sub(r"^(\d+)\.(?=\s|$)", r"\1\\.", text)


def _literal(text: str) -> str:
    """Hold back the star of a product (`5*3*2`), but not in code."""
    pieces: list[str] = []
    last = 0
    for code in _CODE.finditer(text):
        pieces += [_LONE_STAR.sub(r"\\*", text[last : code.start()]), code.group()]
        last = code.end()
    return "".join([*pieces, _LONE_STAR.sub(r"\\*", text[last:])])
