"""How long a section may be, in 어절 with its lists: one rule for who asks for it, who takes it and who looks at it afterwards."""

from fractions import Fraction
from typing import Literal

_IN_A_SENTENCE = 17
"""어절 that a sentence with its figures takes: nobody counts them while writing, sentences everybody does. Lines of lists come on top."""
_MUCH = Fraction(5, 4)


def sentences(aims: tuple[int, int]) -> str:
    """Return between how many sentences a section of these aims has: `4~7`."""
    return "~".join(str(max(1, round(words / _IN_A_SENTENCE))) for words in aims)


def most(aims: tuple[int, int]) -> int:
    """Return the most 어절 that are taken from the drafter without asking again: a quarter over the aim. What is longer is warned of in anybody's text."""
    return int(aims[1] * _MUCH)


def over(count: int, aims: tuple[int, int]) -> Literal["warn", "note", ""]:
    """Return how a length is told: `warn` where it is far over the aims, `note` where it is over them, nothing where it is not."""
    return "warn" if count > most(aims) else "note" if count > aims[1] else ""
