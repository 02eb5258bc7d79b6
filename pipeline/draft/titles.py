"""What a heading, a title or a line of the mail's envelope may not be, whoever wrote the text around it."""

import re
from difflib import SequenceMatcher

from pipeline.draft.replies import problem
from pipeline.records import Problem

TITLE = (6, 60)  # characters; the voice asks for 18 to 34
HEADING = (2, 60)
ENVELOPE = (4, 120)  # subject and preheader
_SAME = 0.93
ADDRESS = re.compile(
    r"(?i:https?:|www\.|mailto:)|\]\(|(?<![\w.])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\."
    r"(?:(?:(?i:com|org|kr|xyz|example)|net|dev|app|info|invalid|test)(?![A-Za-z0-9-])|[a-z]{2,6}/)"
)
"""What a reader or a mail program takes for a web address; `ASP.NET` and `Character.AI` are names."""
_FORBIDDEN = re.compile(r"\[\^|[\r\n<>`*]|^\s*#|#\s*$")


def title_problems(name: str, text: str, bounds: tuple[int, int] = TITLE) -> list[Problem]:
    """Return what is wrong with one line of text by its length and marks."""
    folded = " ".join(text.split())
    if not bounds[0] <= len(folded) <= bounds[1]:
        return [problem("line-length", name=name, text=folded[:60], least=bounds[0], most=bounds[1])]
    if _FORBIDDEN.search(text.strip()) or ADDRESS.search(text):
        return [problem("line-marks", name=name, text=folded[:60])]
    return []


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same one: emoji, marks and blanks do not count, nor one changed word among many."""
    left, right = _letters(one), _letters(other)
    return left == right or SequenceMatcher(None, left, right, autojunk=False).ratio() >= _SAME


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum() or one in "$%")


def heading_problems(text: str) -> list[Problem]:
    """Return what is wrong with a section's heading."""
    return title_problems("heading", text, HEADING)
