"""Characters that nobody sees: they part an address, turn a number round or break a screen, and no sentence needs them.

Control characters (blanks among them stay), marks of direction, zero-width and filler letters, tags, noncharacters, half characters.
A joiner stays within an emoji.
"""

from pipeline.text.patterns import deferred

UNSEEN = deferred(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
    "|(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d"
)
_COLOURS = deferred("\x1b\\[[0-9;]*[A-Za-z]")
_LINES = deferred("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")


def without(text: str) -> str:
    """Return a text without such characters, and in place of other ends of a line a blank."""
    return UNSEEN.sub("", _LINES.sub(" ", _COLOURS.sub("", text)))
