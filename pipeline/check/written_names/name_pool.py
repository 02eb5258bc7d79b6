"""What the cited articles can lend a draft for its names: their words, and what these spell by their initials."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pipeline.text import aliases
from pipeline.text.patterns import deferred
from pipeline.text.quantities import names as numbered

_TEXT_WORD = deferred(r"[A-Za-z][A-Za-z0-9]*")
_SMALL = frozenset({"of", "and", "the", "for", "in", "on", "a", "an", "to"})
_NUMBERS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_ROMAN = deferred(r"(?<=[A-Za-z] )(?:II|III|IV|VI|VII|VIII|IX)(?![A-Za-z])")
_MOST_WORDS = 5


@dataclass(frozen=True)
class Pool:
    """What the cited articles hold: their words, what these spell by their initials, and the names of the table; each found when it is asked for."""

    text: str

    @cached_property
    def words(self) -> frozenset[str]:
        """Their Latin words, in small letters."""
        return frozenset(word.lower() for word in _TEXT_WORD.findall(self.text))

    @cached_property
    def initials(self) -> frozenset[str]:
        """What neighbouring words spell by their first letters, small words with them or without."""
        return _initials(_parts(self.text)) | _initials(_telling(self._arabic))

    @cached_property
    def proper(self) -> frozenset[str]:
        """What neighbouring words that are written large spell so."""
        return _initials([part if not part[0].islower() else "." for part in _telling(self.text)])

    @cached_property
    def numbered(self) -> frozenset[str]:
        """The names with a number that they could mean."""
        keys = numbered.keys(self.text)
        return keys | numbered.keys(self._arabic) if self._arabic != self.text else keys

    @cached_property
    def learned(self) -> Mapping[str, str]:
        """The pairs that they give themselves."""
        return aliases.learn([self.text])

    @cached_property
    def _arabic(self) -> str:
        return _ROMAN.sub(lambda match: str(_NUMBERS.index(match.group())), self.text)  # Grand Theft Auto VI

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
    return Pool(text)


def _parts(text: str) -> list[str]:
    return re.findall(r"[A-Za-z]+|\d+(?:\.\d+)?", text)


def _telling(text: str) -> list[str]:
    """Return the parts of a text that initials may leave none out of: all but the small words."""
    return [part for part in _parts(text) if part not in _SMALL]


def _initials(parts: Sequence[str]) -> frozenset[str]:
    """Return what neighbouring words spell by their first letters: AWS, CPO, GA4."""
    firsts = [part if part[0].isdigit() else part[0].lower() for part in parts]
    found = set(firsts[-1:])
    for start, spelt in enumerate(firsts):
        for first in firsts[start + 1 : start + _MOST_WORDS] if spelt != "." else ():
            spelt += first
            found.add(spelt)
    return frozenset(one for one in found if "." not in one or one[0].isalpha())


@dataclass(frozen=True)
class Rows:
    """The writings that find a name, those that may accuse, and what the articles hold of the names, which is looked for when it is asked for."""

    all: Mapping[str, str]
    sure: Mapping[str, str]
    text: str

    @cached_property
    def held(self) -> frozenset[str]:
        """The keys that the articles hold."""
        return aliases.keys(self.text, self.all)

    @cached_property
    def keys(self) -> frozenset[str]:
        """These with what they bring along."""
        return self.held | aliases.made_by(self.held)


@lru_cache(maxsize=256)
def writings(text: str, learned: tuple[tuple[str, str], ...], extra: tuple[tuple[str, str], ...]) -> Rows:
    """Return the writings and what the articles hold of them; kept, since most sentences of a section share them."""
    return Rows(aliases.known({**dict(learned), **dict(extra)}), aliases.known(dict(extra)), text)
