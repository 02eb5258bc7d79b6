"""What the cited articles can lend a draft for its names: their words, and what these spell by their initials."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.text import aliases
from pipeline.text.patterns import deferred
from pipeline.text.quantities import names as numbered

_TEXT_WORD = deferred(r"[A-Za-z][A-Za-z0-9]*")
_SMALL = frozenset({"of", "and", "the", "for", "in", "on", "a", "an", "to"})
_NUMBERS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_ROMAN = deferred(r"(?<=[A-Za-z] )(?:II|III|IV|VI|VII|VIII|IX)(?![A-Za-z])")
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Pool:
    """What the cited articles hold: their words, what these spell by their initials, and the names of the table."""

    text: str
    words: frozenset[str]
    initials: frozenset[str]
    proper: frozenset[str]
    numbered: frozenset[str]
    learned: Mapping[str, str]

    def has(self, word: str) -> bool:
        """Return whether a Latin word stands in the articles, itself, in the plural or as a part of a longer word."""
        lower = word.lower()
        forms = {lower, lower.rstrip("s"), f"{lower}s"}
        if forms & self.words or forms & self.numbered:
            return True
        if len(lower) > 3 and any(lower in longer for longer in self.words):
            return True
        return word.isupper() and re.search(rf"(?<![A-Za-z]){word}[A-Z][a-z]", self.text) is not None  # GSMArena


@lru_cache(maxsize=64)
def pool(text: str) -> Pool:
    """Return what a text can lend; kept, since every sentence of a section asks for the same articles."""
    words = frozenset(word.lower() for word in _TEXT_WORD.findall(text))
    parts = re.findall(r"[A-Za-z]+|\d+(?:\.\d+)?", text)
    short = [part for part in parts if part not in _SMALL]
    proper = _initials([part if not part[0].islower() else "." for part in short])
    arabic = _ROMAN.sub(lambda match: str(_NUMBERS.index(match.group())), text)  # Grand Theft Auto VI
    keys = numbered.keys(text) | (numbered.keys(arabic) if arabic != text else frozenset())
    spelt = _initials([part for part in re.findall(r"[A-Za-z]+|\d+(?:\.\d+)?", arabic) if part not in _SMALL])
    return Pool(text, words, _initials(parts) | spelt, proper, keys, aliases.learn([text]))


def _initials(parts: Sequence[str]) -> frozenset[str]:
    """Return what neighbouring words spell by their first letters: AWS, CPO, GA4."""
    firsts = [part if part[0].isdigit() else part[0].lower() for part in parts]
    found = set(firsts[-1:])
    for start, spelt in enumerate(firsts):
        for first in firsts[start + 1 : start + _MOST_WORDS] if spelt != "." else ():
            spelt += first
            found.add(spelt)
    return frozenset(one for one in found if "." not in one or one[0].isalpha())
