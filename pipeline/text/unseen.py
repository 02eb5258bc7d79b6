"""Characters that nobody sees: they part an address, turn a number round or break a screen, and no sentence needs them.

Control characters (blanks among them stay), marks of direction, zero-width and filler letters, tags, noncharacters, half characters.
A joiner stays within an emoji. Some stand between words: what looks like a blank, or ends a line, is one to its reader.
"""

import re

from pipeline.text.patterns import deferred

_CLASS = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff"
)
UNSEEN = deferred(f"[{_CLASS}]|(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d")
_SHOWN_BLANK = deferred("[\u2800\u3164\uffa0]|[\u115f\u1160](?![\u1160-\u11a7])|\u180e(?![\u1800-\u18aa])")
_BLANKS = "\u115f\u1160\u180e\u2800\u3164\uffa0\x1c\x1d\x1e\x1f\x0b\x0c\x85\u2028\u2029"
_MAY_PART = deferred(f"[{_BLANKS}{_CLASS}]")
_RUN = deferred(r"[^\s<>]{25,}")
_LETTERS = deferred(r"[A-Za-z\u00c0-\u024f\u0370-\u04ff]")
_ADDRESS = deferred(r"://|www\.")
_PARTS, _RUN_LETTERS, _PART = 4, 25, 4.0
"""How many parts, letters in all and letters a part tell a sentence without blanks from a long word that may break at its syllables."""
_COLOURS = deferred("\x1b\\[[0-9;]*[A-Za-z]")
_LINES = deferred("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")


def without(text: str) -> str:
    """Return a text without such characters, and in place of other ends of a line a blank."""
    return UNSEEN.sub("", _LINES.sub(" ", _COLOURS.sub("", text)))


def parted(text: str) -> str:
    """Return a text with a blank in place of each unseen character that parts words: one that looks like a blank or ends a line, and any in
    a row of letters that is as long as no word.
    """
    if (text.isascii() and text.isprintable()) or not _MAY_PART.search(text):
        return text
    shown = _SHOWN_BLANK.sub(" ", _LINES.sub(" ", text))
    return _RUN.sub(_run_parted, shown) if UNSEEN.search(shown) else shown


def _run_parted(match: re.Match[str]) -> str:
    parts = [part for part in UNSEEN.split(match[0]) if part]
    letters = len(_LETTERS.findall(match[0]))
    if len(parts) < _PARTS or letters < max(_RUN_LETTERS, _PART * len(parts)) or _ADDRESS.search(match[0]):
        return match[0]
    return " ".join(parts)
