"""The clauses of a section: the words and the values of each, and the words that it leaves out since they were said."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from math import log

from pipeline.check.sections.told_values import Value, inside, values
from pipeline.check.sections.told_words import Word, alike, among, heads, words
from pipeline.text.patterns import deferred
from pipeline.text.register import SSANG_SIOT

_ENDS = deferred(r",\s|;\s|(?<=[가-힣])(?:고|며|(?<!까)지만|는데|으나|고요),?\s")
_TOPIC = deferred(r"[은는]$")
_SET_APART = deferred(r"(?:때|경우|절반|나머지|올해|지난해)에?[은는](?=[\s,])")
_SUBJECT = deferred(r"[은는이가]$")
_LEADING_IN = deferred(rf"[{SSANG_SIOT}]는데$")
_CLAIMED = deferred(r"[다라자]고,?\s*$")
_TURNED_DOWN = deferred(
    r"^(?:주장|항변|반박|해명|설명|요구|맞섰|버텼|했|말)[^.]*?(?:받아들(?:여지|이)지 않|인정(?:되|받|하)?지 (?:않|못)|기각|물리쳤|배척|일축|통하지 않|사실과 달|거짓)"
)
_OF_THEM = deferred(r"\s*(?:그|이|이들) ?(?:중|가운데)")


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of a section: its sentence, its words and values, and the words that it leaves out since they were said."""

    sentence: int
    text: str
    words: tuple[Word, ...]
    values: tuple[Value, ...]
    beside: tuple[Word, ...]
    _heads: frozenset[int | str] = field(init=False, repr=False, compare=False)
    _heads_beside: frozenset[int | str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_heads", heads(self.words))
        object.__setattr__(self, "_heads_beside", heads(self.beside))

    def __hash__(self) -> int:
        """Tell clauses apart by their text: what is told in them is looked up by it, again and again."""
        return hash((self.sentence, self.text))

    def has(self, word: Word) -> bool:
        """Return whether a clause says a word itself."""
        return (word.head in self._heads or word.called in self._heads) and among(word, self.words)

    def knows(self, word: Word) -> bool:
        """Return whether a clause says a word, or leaves it out."""
        beside = word.head in self._heads_beside or word.called in self._heads_beside
        return self.has(word) or (beside and among(word, self.beside))


@lru_cache(maxsize=64)
def clauses(sentences: tuple[str, ...]) -> tuple[Clause, ...]:
    """Return the clauses of a section; one without a topic of its own, or about some of those before it (`그중 14곳`), goes on from there."""
    before = ("", *sentences)
    return tuple(one for number, text in enumerate(sentences) for one in _of_a_sentence(number, text, before[number]))


@lru_cache(maxsize=1024)
def _of_a_sentence(number: int, text: str, before: str) -> tuple[Clause, ...]:
    """Return the clauses of a sentence, the one before which it may go on from; kept, for one word of a section is typed at a time."""
    told, mine = values(text), _told_words(text)
    cuts = [0, *(match.end() for match in _ENDS.finditer(text)), len(text)]
    pieces = [[word for word in mine if start <= word.span[0] < end] for start, end in pairwise(cuts)]
    found: list[Clause] = []
    for (start, end), own in zip(pairwise(cuts), pieces, strict=True):
        topical = not _OF_THEM.match(text, start) and (
            _SET_APART.search(text, start, end) is not None or any(_TOPIC.search(word.written) for word in own)
        )
        rest = [word for other in pieces if other is not own for word in (_comment(other) if topical else other)]
        held = tuple(value for value in told if start <= value.span[0] < end)
        lent = _framed(own, pieces) if topical else _told_words(before)
        shared = _said_of_all(text, start, end, told, mine)
        found.append(Clause(number, text[start:end], tuple(own), held, (*rest, *lent, *shared)))
    return tuple(found)


def _told_words(text: str) -> list[Word]:
    """Return the words of a sentence but those that stand within its figures."""
    told = values(text)
    return [word for word in words(text) if not inside(word, told)]


def _framed(own: Sequence[Word], pieces: Sequence[Sequence[Word]]) -> Sequence[Word]:
    """Return what stands before the subject of an earlier clause and holds for a later one too: `한국어만 보면 링고가 …, 새솔은 …`.

    Not so where both speak of the same: `입력 요금은 …, 출력 요금은 …` sets what stands before it against each other.
    """
    found: list[Word] = []
    for other in pieces[: next(at for at, piece in enumerate(pieces) if piece is own)]:
        if other and _LEADING_IN.search(other[-1].written):
            found += other  # `사람이 놓쳤는데 AI가 찾은 결절은 …`
        at = next((at for at in reversed(range(len(other))) if _SUBJECT.search(other[at].written)), 0)
        if at and not any(alike(other[at], word) for word in own):
            found += other[:at]
    return found


def _said_of_all(text: str, start: int, end: int, told: Sequence[Value], mine: Sequence[Word]) -> Sequence[Word]:
    """Return what a sentence says behind the last of its figures, for a clause that ends in one: `반품은 68%, 교환은 52%를 AI가 끝냈어요`."""
    figures = [value.span[1] for value in told if value.group == "figure"]
    bare = any(start < at <= end and not text[at:end].strip(" ,·/") for at in figures)
    return [word for word in mine if word.span[0] >= figures[-1]] if bare else []


def topic(sentences: Sequence[str]) -> Sequence[Word]:
    """Return what a section is about: the subject of its first sentence, which the others leave out."""
    mine = words(sentences[0]) if sentences else ()
    last = next((at for at, word in enumerate(mine) if _SUBJECT.search(word.written)), -1)
    return mine[: last + 1]


def _comment(piece: Sequence[Word]) -> Sequence[Word]:
    """Return what a clause says of its topic."""
    last = max((at for at, word in enumerate(piece) if _SUBJECT.search(word.written)), default=-1)
    return piece[last + 1 :]


def of_another(mine: Sequence[Word], one: Clause, section: Sequence[Clause]) -> bool:
    """Return whether some words are of another of two than a clause is about: `부산 센터` where 대전 센터는 멈추지 않았어요."""
    known = [word for word in mine if any(each.has(word) for each in section)]
    return any(
        not one.has(word) and not _SUBJECT.search(word.written) and alike(head, each) and _SUBJECT.search(each.written)
        for word, head in pairwise(known)
        for before, each in pairwise(one.words)
        if not _SUBJECT.search(before.written) and not any(alike(before, other) for other in mine)
    )


def standing(section: Sequence[Clause]) -> list[Clause]:
    """Return the clauses of a section but what somebody claims and its sentence turns down: `약속이 아니라고 주장했지만 받아들여지지 않았어요`."""
    wholes: dict[int, str] = {}
    for one in section:
        wholes[one.sentence] = wholes.get(one.sentence, "") + one.text
    return [
        one
        for one in section
        if not (_CLAIMED.search(one.text) and _TURNED_DOWN.search(wholes[one.sentence].partition(one.text)[2]))
    ]


def weight(word: Word, section: Sequence[Clause]) -> float:
    return log(1 + len(section) / max(1, sum(one.has(word) for one in section)))
