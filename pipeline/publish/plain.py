"""Make `issue.md`: plain Korean Markdown to paste into Maily or Stibee, and to edit there or here."""

import re

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


def reference_line(reference: Reference, edition: Edition) -> str:
    """Return `[Outlet: title](url)`; an article that the editor brought says so."""
    label = re.sub(r"([\[\]\\])", r"\\\1", reference.label)
    line = f"[{label}]({_target(reference.url)})" if reference.url else label
    editor = edition.word("mark.editor")
    return f"{line} ({editor})" if editor in reference.marks else line


def _target(url: str) -> str:
    balanced = url.count("(") == url.count(")")
    return url if balanced and not re.search(r"[\s<>]", url) else f"<{url}>"
