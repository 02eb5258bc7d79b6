"""Make `issue.md`: plain Korean Markdown to paste into Maily or Stibee, and to edit there or here."""

import re

from pipeline.publish.beside import Korean
from pipeline.publish.dialect import COMMENT
from pipeline.publish.edition import Edition, Part, Reference
from pipeline.records import Section
from pipeline.text import citations

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
