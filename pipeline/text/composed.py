"""Letters and their marks as one (NFC), without the trap in it: sorting a run of marks costs the square of its length."""

import re
import unicodedata

from pipeline.text.patterns import deferred

MOST_MARKS = 30
"""So many marks may stand on one letter, as Unicode's stream-safe form has it (UAX 15, 12); no script needs more."""

_LONG = deferred(  # anything that may be a mark, so many times: quick to rule out in a whole text
    r"[^\x00-\u02ff\u1100-\u11ff\u2000-\u206f\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3130-\u318f\u4e00-\u9fff"
    r"\uac00-\ud7a3\uff00-\uffef]{31}"
)
_RUN = deferred(r"[^\w\s\x00-\u02ff]{31,}")


def composed(text: str) -> str:
    """Return text in NFC; of a longer run of marks only the first stay."""
    return unicodedata.normalize("NFC", _RUN.sub(_bounded, text) if _LONG.search(text) else text)


def _bounded(match: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for letter in match[0]:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
