"""Letters and their marks as one (NFC), without the trap in it: sorting a run of marks costs the square of its length."""

import re
import unicodedata

MOST_MARKS = 30
"""So many marks may stand on one letter, as Unicode's stream-safe form has it (UAX 15, 12); no script needs more."""

_RUN = re.compile(r"[^\w\s\x00-\u02ff]{31,}")


def composed(text: str) -> str:
    """Return text in NFC; of a longer run of marks only the first stay."""
    return unicodedata.normalize("NFC", _RUN.sub(_bounded, text))


def _bounded(match: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for letter in match[0]:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
