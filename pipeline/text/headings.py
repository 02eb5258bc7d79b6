"""How long a section's heading may be: one rule for who asks for it, who takes it and who looks at it afterwards."""

import unicodedata
from fractions import Fraction

LONGEST = 28
"""Characters, blanks among them: two lines on a telephone. It is what the drafter is told (`templates/prompts/section.md`)."""
_WIDE = 24  # syllables: a heading with many Latin letters, figures and blanks is narrower than its characters
_FAR = Fraction(3, 2)


def too_long(text: str) -> bool:
    """Whether a heading takes more than two lines on a telephone."""
    return len(text) > LONGEST and _width(text) > _WIDE


def far_too_long(text: str) -> bool:
    """Whether a heading is half as long again: three lines and more, a sentence of the text rather than a heading."""
    return len(text) > LONGEST and _width(text) > _WIDE * _FAR


def _width(text: str) -> Fraction:
    """Return how wide a line is in syllables of Hangul, of which a Latin letter is half."""
    return Fraction(sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text), 2)
