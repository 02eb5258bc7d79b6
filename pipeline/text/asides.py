"""What stands in a body and is no text for readers: an editor's comments, which no reader sees, and code, which nobody reads as sentences."""

import re

from pipeline.text.patterns import deferred

_COMMENT = deferred(r"<!--.*?-->", re.DOTALL)
_CODE = deferred(r"^ {0,3}(?P<marks>```+|~~~+)[^\n]*\n.*?^[ \t]*(?P=marks)[ \t]*$", re.DOTALL | re.MULTILINE)


def commented(body: str, span: tuple[int, int]) -> bool:
    """Return whether a place of a body lies in a comment."""
    return "<!--" in body and _within(_COMMENT, body, span)


def coded(body: str, span: tuple[int, int]) -> bool:
    """Return whether a place of a body lies in a fenced block; one that never closes is ordinary text."""
    return ("```" in body or "~~~" in body) and _within(_CODE, body, span)


def _within(pattern: re.Pattern[str], body: str, span: tuple[int, int]) -> bool:
    return any(match.start() <= span[0] and span[1] <= match.end() for match in pattern.finditer(body))
