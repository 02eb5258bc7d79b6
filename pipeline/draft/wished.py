"""What an instruction asks for by name: what a person took out of a draft and wants back is theirs to say."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.draft.held import SILENT, as_told, in_block
from pipeline.draft.telling import terms
from pipeline.draft.units import Unit

_CLAUSE = re.compile(r"[.!?;,\n]+(?!\d)|(?<=[고서])\s+|(?<=지만)\s+|(?<=는데)\s+|\bbut\b|\band\b")
_LEAVES_OUT = re.compile(
    r"빼|뺀|지우|지워|지운|없애|없이|말고|말아|마세요|말 것|않|제외|삭제|생략|줄[이여]|덜어|\bno\b|\bnot\b|n't|without|drop|remove|leave out",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"넣|덧붙|더해|더하|보태|추가|살려|살리|되살|되돌|돌려|포함|언급|다뤄|다루|다룰|말해|말하|밝혀|밝히|써|쓰|적어|적으|알려|알리|소개|설명"
    r"|강조|앞세|내세|앞에|시작|열어|맺|끝내|마무리|꺼내|담아|담고|반영|보여|올려|중심|위주"
    r"|\badd|include|bring|mention|restore|\bput\b|lead with|open with|end with|tell",
    re.IGNORECASE,
)
_PARTICLE = re.compile(r"(?:을|를|은|는|도|이|가|과|와|의|랑|이랑|부터|으로|로|까지)$")
_OF_ANYTHING = re.compile(
    r"(?:소식|이야기|얘기|내용|문장|부분|사실|대목|말|수치|숫자|글|기사|문단|제목|목록|마지막|처음|앞|뒤|끝|독자|꼭지|인용|한계)"
)

_ONE_DIGIT = re.compile(r"\d ")  # how many of something is wanted, more often than a figure of the news


def asked_back(instruction: str, gone: Sequence[Unit], standing: Sequence[Unit]) -> list[Unit]:
    """Return which sentences that are `gone` an instruction asks for: they alone have a figure or a word that it names, the most of them.

    What a clause wants left out is not asked for, nor what it does not ask to have told.
    """
    stands = _Said.of(unit for unit in standing if unit.place not in SILENT or in_block(unit))
    told = [_Said.of([one]) for one in gone]
    back: set[int] = set()
    for clause in _CLAUSE.split(instruction):
        named = [name for name in _named(clause) if not stands.has(name)]
        counts = [sum(map(one.has, named)) for one in told]
        back |= {at for at, count in enumerate(counts) if count and count == max(counts)}
    return [one for at, one in enumerate(gone) if at in back]


@dataclass(frozen=True, slots=True)
class _Said:
    """What some sentences say: their figures and their text."""

    figures: frozenset[str]
    text: str

    @classmethod
    def of(cls, found: Iterable[Unit]) -> "_Said":
        rows = list(found)
        figures = frozenset[str]().union(*(terms(unit)[1] for unit in rows))
        return cls(figures, "\n".join(as_told(unit) for unit in rows).casefold())

    def has(self, name: str) -> bool:
        """Whether a figure or a word is said, that with its particle or without."""
        bare = _PARTICLE.sub("", name)
        return name in self.figures or name in self.text or (len(bare) > 1 and bare in self.text)


def _named(clause: str) -> frozenset[str]:
    """Return the figures and words that a clause asks to have told; nothing where it asks for nothing."""
    if _LEAVES_OUT.search(clause) or not _ASKS.search(clause):
        return frozenset()
    figures = terms(Unit("paragraph", "", clause, (0, 0), None, 0, 1, "paragraph"))[1]
    return frozenset(one for one in figures if not _ONE_DIGIT.match(one)) | frozenset(_matters(clause.split()))


def _matters(words: Sequence[str]) -> Iterator[str]:
    """Yield the words of a clause that name something: those with a particle or before `소식`, and what stands before one."""
    named = [at for at, word in enumerate(words) if _PARTICLE.search(word) or _OF_ANYTHING.match(word)]
    for word in words[: named[-1] + 1] if named else ():
        if len(word) > 1 and not word[0].isdigit() and not _OF_ANYTHING.match(word):
            yield word.strip("‘’“”\"'()").casefold()
