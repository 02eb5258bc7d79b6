"""What stands in a body and is no text for readers: an editor's comments, which no reader sees, and code, which nobody reads as sentences."""

import re

from pipeline.text.patterns import deferred

_COMMENT = deferred(r"<!--.*?-->", re.DOTALL)
_CODE = deferred(r"^ {0,3}(?P<marks>```+|~~~+)[^\n]*\n.*?^[ \t]*(?P=marks)[ \t]*$", re.DOTALL | re.MULTILINE)


_OPENED = r"<!--.*?(?:-->|\Z)"
_PICTURE = r"!\[[^\]\n]*\]\([^)\n]*\)"
ASIDE = deferred(
    rf"{_OPENED}"
    r"|^[ \t]*```.*?(?:^[ \t]*```[ \t]*(?=\r?$)|\Z)"
    r"|^[ \t]*(?P<rule>[-*_])(?:[ \t]*(?P=rule)){2,}[ \t]*(?=\r?$)"
    rf"|^[ \t]*(?:{_PICTURE}|\[{_PICTURE}\]\([^)\n]*\))[ \t]*(?=\r?$)",
    re.DOTALL | re.MULTILINE,
)
"""A comment, a block of code, a rule or a picture by itself: it is no sentence and goes on in none."""


def spans(body: str) -> tuple[tuple[int, int], ...]:
    """Return where the asides of a body stand, in order."""
    return tuple(match.span() for match in ASIDE.finditer(body))


def uncommented(body: str) -> str:
    """Return a body without its comments."""
    return _COMMENT.sub("", body)


def commented(body: str, span: tuple[int, int]) -> bool:
    """Return whether a place of a body lies in a comment."""
    return "<!--" in body and _within(_COMMENT, body, span)


def coded(body: str, span: tuple[int, int]) -> bool:
    """Return whether a place of a body lies in a fenced block; one that never closes is ordinary text."""
    return ("```" in body or "~~~" in body) and _within(_CODE, body, span)


def _within(pattern: re.Pattern[str], body: str, span: tuple[int, int]) -> bool:
    return any(match.start() <= span[0] and span[1] <= match.end() for match in pattern.finditer(body))
