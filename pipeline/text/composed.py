"""Letters and their marks as one (NFC), without the trap in it: sorting a run of marks costs the square of its length.

A text that was pasted from a Mac's file names or from a PDF often has its Hangul in parts (NFD): it looks the same, and no rule knows it.
"""

import re
import unicodedata
from collections.abc import Sequence

from pipeline.text.patterns import deferred

MOST_MARKS = 30
"""So many marks may stand on one letter, as Unicode's stream-safe form has it (UAX 15, 12); no script needs more."""

_LONG = deferred(  # anything that may be a mark, so many times: quick to rule out in a whole text
    r"[^\x00-\u02ff\u1100-\u11ff\u2000-\u206f\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3130-\u318f\u4e00-\u9fff"
    r"\uac00-\ud7a3\uff00-\uffef]{31}"
)
_RUN = deferred(r"[^\w\s\x00-\u02ff]{31,}")
_LONE_RETURN = deferred(r"\r(?!\n)")
_BLANKS = dict.fromkeys((0xA0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x3000), " ")
_WHOLE = deferred(r"[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[가-힣][\u11a8-\u11ff]?|.", re.DOTALL)


def composed(text: str) -> str:
    """Return text in NFC; of a longer run of marks only the first stay."""
    return unicodedata.normalize("NFC", _RUN.sub(_bounded, text) if _LONG.search(text) else text)


def typed(text: str) -> str:
    """Return what a person typed or pasted as the rules read it: in NFC, and no line ended as on an old Mac (a carriage return alone)."""
    return _LONE_RETURN.sub("\n", composed(text)) if "\r" in text else composed(text)


def plain_blanks(text: str) -> str:
    """Return a text with a plain blank for each that does not break, or is narrow or wide: as many letters as before."""
    return text if text.isascii() else text.translate(_BLANKS)


def letters(text: str) -> str:
    """Return a text as its letters and figures alone, in which two writings of one text agree."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def places(text: str) -> Sequence[int]:
    """Return, for each place of `typed(text)`, where that is in the text itself; the end is the last one."""
    if len(typed(text)) == len(text):
        return range(len(text) + 1)
    found: list[int] = []
    start = 0
    while start < len(text):
        end = _letter_end(text, start)
        found += [start] * len(typed(text[start:end]))
        start = end
    return [*found, len(text)]


def _letter_end(text: str, start: int) -> int:
    """Return where a letter ends with all its marks."""
    match = _WHOLE.match(text, start)
    end = match.end() if match else start + 1
    while end < len(text) and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return end


def _bounded(match: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for letter in match[0]:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
