"""What the checks found in a section, as far as its rewrite is told of it."""

from collections.abc import Sequence

from pipeline.text import sections as section_text
from pipeline.workspace import IssueFolder

_TOLD = 3  # findings that a rewrite is told


def to_mend(issue: IssueFolder, identifier: str, shown: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return what is open in a section and its text is at fault for: what a rewrite should mend.

    A conflict comes of a rewrite itself: told, it would make the same wish another question, paid again. What blocks comes first, and a
    few are enough: each line of them makes the rewrite dearer. What is wrong with a sentence that is not `shown` to the model, as the
    editor's own are not, is no word to it and takes no other's place.
    """
    told = [
        one
        for one in issue.findings()
        if one.section == identifier
        and one.status == "open"
        and one.severity in ("block", "warn")
        and one.kind not in ("conflict", "instructions")
    ]
    told.sort(key=lambda one: (one.severity != "block", -one.sure))
    pairs = [(section_text.plain(one.sentence), one.message) for one in told]
    return tuple((sentence, message) for sentence, message in pairs if any(sentence in text for text in shown))[:_TOLD]
