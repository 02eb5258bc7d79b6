"""How long a heading, a title and a subject may be: one rule for who asks for it, who takes it and who looks at it afterwards."""

import re
import unicodedata
from fractions import Fraction

LONGEST = 28
"""Characters, blanks among them: two lines on a telephone. It is what the drafter is told (`templates/prompts/section.md`)."""
LINES = {"title": 34, "subject": 40}
"""Characters of the issue's title and of the mail's subject, as the drafter is told (`templates/prompts/closing.md`)."""
_WIDE = 24  # syllables: a heading with many Latin letters, figures and blanks is narrower than its characters
_FAR = Fraction(3, 2)
_EMOJI = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]\ufe0f?")


def too_long(text: str) -> bool:
    """Whether a heading takes more than two lines on a telephone."""
    return len(text) > LONGEST and _width(text) > _WIDE


def line_too_long(name: str, text: str) -> bool:
    """Whether the title or the subject is longer than was asked for, and as wide as that would be in Hangul."""
    most = LINES.get(name)
    return most is not None and len(text) > most and _width(text) > most * Fraction(_WIDE, LONGEST)


def far_too_long(text: str) -> bool:
    """Whether a heading is half as long again: three lines and more, a sentence of the text rather than a heading."""
    return len(text) > LONGEST and _width(text) > _WIDE * _FAR


def pictured(text: str) -> bool:
    """Whether a heading has an emoji, which belongs to the issue's title alone."""
    return _EMOJI.search(text) is not None


def without_pictures(text: str) -> str:
    """Return a heading without its emoji, blanks folded."""
    return " ".join(_EMOJI.sub("", text).split())


def _width(text: str) -> Fraction:
    """Return how wide a line is in syllables of Hangul, of which a Latin letter is half."""
    return Fraction(sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text), 2)
