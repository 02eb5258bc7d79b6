"""Make `issue.md`: plain Korean Markdown to paste into Maily or Stibee, and to edit there or here.

What it is pasted into reads CommonMark, where the second `**` of `**"인용"**이라고` closes nothing: it stands between a mark
and a letter (section 6.2, flanking). An entity is a mark to that rule and nothing to a reader: `&NoBreak;` (U+2060) between
the stars and the letter makes them close, and holds the josa to its word.
"""

import re
import unicodedata
from string import punctuation

from pipeline.publish.beside import Korean
from pipeline.publish.dialect import COMMENT, LONE_STAR
from pipeline.publish.edition import Edition, Part, Reference
from pipeline.records import Section
from pipeline.text import citations

HOLD = "&NoBreak;"
_BOLD = re.compile(r"(?<![\\*])(?P<stars>\*{1,3})(?=[^\s*])(?P<inside>(?:[^*\n\\]|\\.)*?)(?<=[^\s*])(?P=stars)(?!\*)")
_CODE = re.compile(r"(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)")
_FENCED = re.compile(r"^ {0,3}(?P<fence>```+|~~~+)[^\n]*\n.*?^[ ]*(?P=fence)[ ]*$", re.MULTILINE | re.DOTALL)
_HELD = re.compile(rf"(?<=\*){HOLD}|{HOLD}(?=\*)")
_BEFORE_CITATION = re.compile(r"[ \t]+(?=\[\^[^\]\n]*\])")


def section_markdown(section: Section, *, keep: bool) -> str:
    """Return a section's body as `issue.md` shows it: comments out, citations as asked."""
    return reader_text(COMMENT.sub("", section.body), keep=keep)


def reader_text(body: str, *, keep: bool) -> str:
    """Return Markdown without its citations (or with them), outer blank lines and trailing blanks gone."""
    shown = body if keep else citations.strip(_BEFORE_CITATION.sub("", body))
    lines = [line if line.endswith("  ") and line.strip() else line.rstrip() for line in shown.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def heading_line(part: Part, *, keep: bool) -> str:
    """Return a part's heading with its mark: `### `, bold for the takeaways, nothing where there is none."""
    heading = reader_text(part.heading, keep=keep)
    if not heading:
        return ""
    return f"**{heading}**" if part.kind == "takeaways" else f"### {heading}"


def reference_lines(reference: Reference, korean: Korean | None, edition: Edition) -> str:
    """Return `[Outlet: title (영어)](url)`, and below it the Korean article beside it that has no line of its own."""
    marks = "".join(f" ({mark})" for mark in reference.marks)
    lines = [linked(f"{reference.label}{marks}", reference.url)]
    if korean is not None and not korean.number:
        lines.append(f"  - {edition.word('word.korean')}: {linked(korean.outlet, korean.url)}")
    return "\n".join(lines)


def linked(label: str, url: str) -> str:
    """Return a text as a Markdown link, or by itself where there is no address."""
    safe = re.sub(r"([\[\]\\])", r"\\\1", label)
    return f"[{safe}]({_target(url)})" if url else label


def _target(url: str) -> str:
    balanced = url.count("(") == url.count(")")
    return url if balanced and not re.search(r"[\s<>]", url) else f"<{url}>"


def as_typed(text: str) -> str:
    """Return Markdown of `issue.md` as its sections have it: without what `to_paste` puts beside stars."""
    return _HELD.sub("", text)


def to_paste(text: str) -> str:
    """Return `issue.md` with its bold such that CommonMark reads it as bold too; code is left alone."""
    if "*" not in text:
        return text
    code = sorted(
        [*(match.span() for match in _FENCED.finditer(text)), *(match.span() for match in _CODE.finditer(text))]
    )
    found: list[tuple[int, str]] = []
    for match in _BOLD.finditer(text):
        start, end = match.span()
        in_code = any(left < end and start < right for left, right in code if not start < left < right < end)
        if in_code or LONE_STAR.match(text, start) or LONE_STAR.match(text, end - 1):
            continue
        if _mark(match["inside"][:1]) and _letter(text[start - 1 : start]):
            found.append((start, HOLD))
        if _mark(match["inside"][-1:]) and _letter(text[end : end + 1]):
            found.append((end, HOLD))
    for place, hold in reversed(found):
        text = f"{text[:place]}{hold}{text[place:]}"
    return text


def _mark(letter: str) -> bool:
    """Whether CommonMark takes a character for punctuation: a mark or a symbol of Unicode."""
    return bool(letter) and unicodedata.category(letter)[0] in "PS"


def _letter(letter: str) -> bool:
    """Whether a character is neither a blank nor surely punctuation: an arrow or an emoji was none before CommonMark 0.31."""
    return (
        bool(letter) and not letter.isspace() and letter not in punctuation and unicodedata.category(letter)[0] != "P"
    )
