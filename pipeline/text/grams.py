"""Which few letters stand together in a text, so that what cannot be found in it need not be looked for.

Small letters throughout, and one letter for those that a pattern without regard to case takes for the same.
"""

from functools import lru_cache

_ONE_LETTER = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k", "Σ": "σ", "ς": "σ"})

DIGIT = "\\d"
"""Stands among the pieces of a text that holds a digit of any script."""


def folded(text: str) -> str:
    """Return a text in small letters, letter by letter: each part of a text is the same part of what is returned."""
    return text.lower() if text.isascii() else text.translate(_ONE_LETTER).lower()


@lru_cache(maxsize=512)
def grams(text: str) -> set[str]:
    """Return the single letters that stand in a text, threes of them, and twos where not all of its letters are ASCII; not to be changed."""
    told = folded(text)
    places = range(len(told))
    found = set(told)
    if any(map(str.isdecimal, found)):
        found.add(DIGIT)
    found.update([told[at : at + 3] for at in places])
    if not told.isascii():
        found.update([told[at : at + 2] for at in places])
    return found
