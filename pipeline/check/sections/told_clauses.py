"""The clauses of a section: the words and the values of each, and the words that it leaves out since they were said."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

from pipeline.check.sections.told_values import Value, inside, values
from pipeline.check.sections.told_words import Word, alike, words
from pipeline.text.patterns import deferred

_ENDS = deferred(r",\s|;\s|(?<=[가-힣])(?:고|며|(?<!까)지만|는데|으나|고요),?\s")
_TOPIC = deferred(r"[은는]$")
_SET_APART = deferred(r"(?:때|경우|절반|나머지|올해|지난해)에?[은는](?=[\s,])")
_SUBJECT = deferred(r"[은는이가]$")
_OF_THEM = deferred(r"\s*(?:그|이|이들) ?(?:중|가운데)")


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a section: its sentence, its words and values, and the words that it leaves out since they were said."""

    sentence: int
    text: str
    words: tuple[Word, ...]
    values: tuple[Value, ...]
    beside: tuple[Word, ...]

    def has(self, word: Word) -> bool:
        """Return whether a clause says a word itself."""
        return any(alike(word, one) for one in self.words)

    def knows(self, word: Word) -> bool:
        """Return whether a clause says a word, or leaves it out."""
        return self.has(word) or any(alike(word, one) for one in self.beside)


@lru_cache(maxsize=64)
def clauses(sentences: tuple[str, ...]) -> tuple[Clause, ...]:
    """Return the clauses of a section; one without a topic of its own, or about some of those before it (`그중 14곳`), goes on from there."""
    found: list[Clause] = []
    before: tuple[Word, ...] = ()
    for number, text in enumerate(sentences):
        told = values(text)
        mine = [word for word in words(text) if not inside(word, told)]
        cuts = [0, *(match.end() for match in _ENDS.finditer(text)), len(text)]
        pieces = [[word for word in mine if start <= word.span[0] < end] for start, end in pairwise(cuts)]
        for (start, end), own in zip(pairwise(cuts), pieces, strict=True):
            topical = not _OF_THEM.match(text, start) and (
                _SET_APART.search(text, start, end) is not None or any(_TOPIC.search(word.written) for word in own)
            )
            rest = [word for other in pieces if other is not own for word in (_comment(other) if topical else other)]
            held = tuple(value for value in told if start <= value.span[0] < end)
            lent = () if topical else before
            found.append(Clause(number, text[start:end], tuple(own), held, (*rest, *lent)))
        before = tuple(mine)
    return tuple(found)


def topic(sentences: Sequence[str]) -> Sequence[Word]:
    """Return what a section is about: the subject of its first sentence, which the others leave out."""
    mine = words(sentences[0]) if sentences else ()
    last = next((at for at, word in enumerate(mine) if _SUBJECT.search(word.written)), -1)
    return mine[: last + 1]


def _comment(piece: Sequence[Word]) -> Sequence[Word]:
    """Return what a clause says of its topic."""
    last = max((at for at, word in enumerate(piece) if _SUBJECT.search(word.written)), default=-1)
    return piece[last + 1 :]


def weight(word: Word, section: Sequence[Clause]) -> float:
    return log(1 + len(section) / max(1, sum(one.has(word) for one in section)))
