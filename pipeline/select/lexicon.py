"""Which Hangul spelling stands for which Latin words: tables, the user's aliases, and pairs mined from the texts.

Korean outlets introduce a foreign name as `바살트 컴퓨트(Basalt Compute)`; one such pair in the week tells the name to all.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from pipeline.records import Entry
from pipeline.select.aliases import KNOWN_NAMES, KNOWN_WORDS
from pipeline.select.sound import sound_of
from pipeline.text import aliases as names_of_texts
from pipeline.text.patterns import compiled, deferred, longest_first

_RUN = deferred(r"[가-힣]+")
_PAIR = deferred(r"((?:[가-힣]+ ){0,3}[가-힣]{2,})[’'”\"]?\s?\(([A-Z][A-Za-z]+(?:[ -][A-Za-z]+){0,3})\s?\d*\)")
_LONGEST = 10
_SHORTEST = 2
Known = tuple[str, bool, str]
"""The Latin words, whether they are a name, and how they stood."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Hangul spellings by the Latin words they stand for."""

    names: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    mixed: re.Pattern[str] | None = None  # spellings that are not one run of Hangul
    phrases: Mapping[str, str] = field(default_factory=dict)

    def spelled(self, text: str) -> str:
        """Return a Korean text with its mixed spellings (`챗GPT`, `팀 쿡`) written in Latin."""
        return self.mixed.sub(lambda match: f" {self.phrases[match.group()]} ", text) if self.mixed else text

    def segment(self, token: str, bare: str) -> tuple[list[Known], str]:
        """Return the known spellings at the head of a Hangul word, and what is left of its bare form where none is known."""
        found: list[Known] = []
        start = 0
        while start < len(token):
            match = self._at(token, start, whole=bare)
            if match is None:
                break
            spelling, known = match
            found.append(known)
            start += len(spelling)
        if not found:
            return found, bare
        rest = bare[start:]
        return found, rest if len(rest) > 1 else ""

    def _at(self, token: str, start: int, whole: str) -> tuple[str, Known] | None:
        for length in range(min(_LONGEST, len(token) - start), 0, -1):
            spelling = token[start : start + length]
            if length < _SHORTEST and spelling != whole:
                return None
            for table, is_name in ((self.names, True), (self.words, False)):
                if spelling in table:
                    return spelling, (table[spelling], is_name, spelling)
        return None


def lexicon_of(entries: Iterable[Entry], aliases: Mapping[str, str]) -> Lexicon:
    """Return the lexicon for these entries: the user's aliases before the tables, the tables before mined pairs."""
    known = _known(tuple((key, value.lower()) for key, value in aliases.items()))
    return replace(known, names={**mined(entries), **known.names})


@lru_cache(maxsize=4)
def _known(aliases: tuple[tuple[str, str], ...]) -> Lexicon:
    """Return what is known before any text is read: what texts explain is written in Hangul alone, and adds no mixed spelling."""
    names = {**_written_in_texts(), **KNOWN_NAMES, **dict(aliases)}
    phrases = {key: value for key, value in {**KNOWN_WORDS, **names}.items() if not _RUN.fullmatch(key)}
    runs = {key: value for key, value in names.items() if key not in phrases}
    return Lexicon(runs, KNOWN_WORDS, compiled(_any_of(phrases)) if phrases else None, phrases)


def _any_of(phrases: Iterable[str]) -> str:
    """Return a pattern of phrases, the longest first, that looks at those of one first letter alone."""
    heads: dict[str, list[str]] = {}
    for phrase in longest_first(phrases):
        heads.setdefault(phrase[:1], []).append(re.escape(phrase[1:]))
    return "|".join(f"{re.escape(head)}(?:{'|'.join(rest)})" for head, rest in heads.items())


@lru_cache(maxsize=1)
def _written_in_texts() -> Mapping[str, str]:
    """Return the names that the checks know too, but for those that are everyday words as well (marked `!` and `?` there)."""
    latin: dict[str, str] = {}
    found: dict[str, str] = {}
    for writing in names_of_texts.writings():
        spelt = writing.text.replace("_", " ")
        if not _RUN.search(spelt):
            latin.setdefault(writing.key, spelt.lower())
        elif writing.mark not in ("!", "?") and len(spelt) >= _SHORTEST and writing.key in latin:
            found.setdefault(spelt, latin[writing.key])
    return found


def mined(entries: Iterable[Entry]) -> dict[str, str]:
    """Return the Hangul words that the texts themselves explain in brackets, word by word where the counts agree."""
    seen: dict[str, Counter[str]] = {}
    for entry in entries:
        for text in (entry.title, entry.summary, entry.body):
            if "(" in text:
                for hangul, latin in _pairs(text):
                    seen.setdefault(hangul, Counter())[latin] += 1
    return {hangul: min(latin, key=lambda word: (-latin[word], word)) for hangul, latin in seen.items()}


def _pairs(text: str) -> Iterable[tuple[str, str]]:
    for match in _PAIR.finditer(text):
        latin = match[2].lower().replace("-", " ").split()
        hangul = match[1].split()[-len(latin) :]
        if len(hangul) == len(latin):
            yield from ((one, other) for one, other in zip(hangul, latin, strict=True) if _agree(one, other))
        elif _agree(hangul[-1], "".join(latin)):
            yield hangul[-1], " ".join(latin)


def _agree(hangul: str, latin: str) -> bool:
    """Whether the two sound alike enough to be one name: they start alike, or are too short to tell."""
    one, other = sound_of(hangul), sound_of(latin)
    return len(hangul) >= _SHORTEST and (not one or not other or one[0] == other[0])
