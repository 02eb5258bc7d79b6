"""The paragraphs of a built `issue.md`, each with the section that it belongs to."""

import re
from dataclasses import dataclass

_OPENING = re.compile(r"\*\*[^*\n]+\*\*$")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the built text, and the section whose body holds it as paragraph `index`.

    `heads` is the section that begins behind a line of the program's own (the heading of the takeaways, the label of what is paid for).
    """

    text: str
    section: str = ""
    index: int = -1
    heads: str = ""

    @property
    def opens(self) -> bool:
        """Whether it is the heading of its section."""
        return is_heading(self.text) or (self.index == 0 and is_bold(self.text))


def is_heading(text: str) -> bool:
    """Whether a paragraph begins with a section's heading; a smaller one is part of its section."""
    return bool(re.match(r"#{1,3}\s", text))


def is_bold(text: str) -> bool:
    """Whether a paragraph is one bold line, as a heading may be."""
    return _OPENING.match(text) is not None
