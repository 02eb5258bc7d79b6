"""How many the rest are that a source leaves to be counted: seven of 52 where 39 are AI firms, six make hardware and `the rest are in biotechnology`.

The draft tells the rest by what the source says of it. The same number told of one of the parts is that part's, and wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.vocabulary import glossed
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_REST = deferred(
    r"\b(?:the|all (?:the )?) ?(?:rest|remainder|others|remaining (?:ones|few))\b(?! of\b)|(?<![가-힣])나머지(?:는|가|를|도|에는)\s"
)
_OF = deferred(
    r"\b(?:of|among)(?: (?:the|its|their|these|those|all|his|her|our|last year['’]s|this year['’]s))* $", re.IGNORECASE
)
_OF_KOREAN = deferred(r"\s?(?:[가-힣]{1,6}\s)?(?:중|가운데)(?:에서)?[\s,]")
_CUT = deferred(r", | and |; |(?<=고) |(?<=며) |(?<=는데) ")
_CLAUSE = deferred(r"[,;]\s|(?<=[가-힣]고)\s|(?<=[가-힣]며)\s|(?<=지만)\s|(?<=는데)\s")
_ENDS = deferred(r"[\s,;]")
_WORD = deferred(r"[가-힣]{2,}")
_NOUN = deferred(r"[\w,]+(?: [a-z-]+){1,2}")
_DENIED = deferred(r"(?:못|않|안\s|아[니닌닙]|없|아직)")  # `아직 고치지 못했어요`: the rest, of which no more is said
_BACK, _NEAR = 2, 2  # sentences, characters
_STEM = 2  # syllables: 회사는 and 회사 are one
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class _Division:
    """A whole with the parts of it that a source counts, each with what is said of it, and what is said of the rest."""

    whole: "_Count"
    parts: tuple["_Count", ...]
    rest: str
    language: str

    @property
    def left(self) -> Fraction:
        return self.whole.value - sum(part.value for part in self.parts)

    @property
    def step(self) -> str:
        """How the rest is reckoned."""
        return " - ".join(shown(one.value) for one in (self.whole, *self.parts))


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield how many the rest are, where a draft tells of them, and that number where it is told of a part."""
    claim = sheet.claim
    found = [one for number in range(len(claim.sources)) for one in _divided(claim.sources, number)]
    for group in every if len(found) == 1 else ():
        drafted, (division,) = group[0], found
        if drafted.kind not in COUNTS or drafted.value != division.left or support(group, sheet.known):
            continue
        clause = _clause(claim, drafted)
        of_all = _shared(clause, division.whole.noun, division.language)
        own = _shared(clause, division.rest, division.language) - of_all
        parts = [(one.value, _shared(clause, one.said, division.language) - of_all) for one in division.parts]
        told = [] if _DENIED.search(clause) else [value for value, words in parts if words - own]
        if not told or own - frozenset().union(*(words for _, words in parts)):
            yield Reckoning(drafted, drafted.value, division.step, holds=True, advise=True)
        elif len(told) == 1:
            yield Reckoning(drafted, told[0], shown(told[0]), holds=False, named=True)


def _divided(sources: Sequence[Evidence], number: int) -> Iterator[_Division]:
    """Yield the whole that a source sentence with its rest divides, told there or in the two sentences before."""
    one = sources[number]
    marks = list(_REST.finditer(one.text))
    if len(marks) != 1:
        return
    earlier = [each for each in sources[max(0, number - _BACK) : number] if each.language == one.language]
    rows = [*(_counts(each, len(each.text)) for each in earlier), _counts(one, marks[0].start())]
    for place in reversed(range(len(rows))):
        after = [each for row in rows[place + 1 :] for each in row]
        framed = [each for each in rows[place] if each.framed]
        later = sum(each.value for each in after)
        larger = [each for each in rows[place] if each.value > later] if place < len(rows) - 1 else []
        whole = next(iter(framed), None) or next(iter(larger[-1:]), None)
        if whole is None:
            continue
        first = 0 if framed else rows[place].index(whole) + 1
        parts = tuple(each for each in (*rows[place][first:], *after) if each is not whole)
        if parts and sum(each.value for each in parts) < whole.value:
            start = max((cut.end() for cut in _CUT.finditer(one.text, 0, marks[0].start())), default=0)
            yield _Division(whole, parts, one.text[start:], one.language)
        return


@dataclass(frozen=True, slots=True)
class _Count:
    """A count of a source: its value, the piece that it stands in, what it counts, and whether parts are told of it there."""

    value: Fraction
    said: str
    noun: str
    framed: bool


def _counts(one: Evidence, end: int) -> list[_Count]:
    """Return the counts of a sentence up to a place."""
    cuts = [0, *(cut.end() for cut in _CUT.finditer(one.text)), len(one.text)]
    found = []
    for group in quantities.readings(one.text, one.language):
        figure = group[0]
        plain = (
            figure.kind in ("number", "count") and not (figure.per or figure.bound) and figure.value.denominator == 1
        )
        year = figure.kind == "number" and figure.value in _YEARS and "," not in figure.text
        if plain and not year and figure.span[1] <= end:
            start = max(cut for cut in cuts if cut <= figure.span[0])
            framed = _OF.search(one.text[: figure.span[0]]) or _OF_KOREAN.match(one.text, figure.span[1])
            said = one.text[start : min(cut for cut in cuts if cut > start)]
            noun = _NOUN.match(one.text, figure.span[0]) if one.language == "en" else None
            counted = noun.group() if noun else one.text[start : figure.span[1] + _NEAR]
            found.append(_Count(figure.value, said, counted, framed is not None))
    return found


def _clause(claim: Claim, drafted: Quantity) -> str:
    """Return the clause of a draft around a figure, without the figure and the ending on it."""
    start, ending = drafted.span[0], _ENDS.search(claim.text, drafted.span[1])
    end = ending.start() if ending else len(claim.text)
    ahead = max((cut.end() for cut in _CLAUSE.finditer(claim.text, 0, start)), default=0)
    behind = _CLAUSE.search(claim.text, end)
    return claim.text[ahead:start] + " " + claim.text[end : behind.start() if behind else len(claim.text)]


def _shared(clause: str, said: str, language: str) -> frozenset[str]:
    """Return the words of a draft's clause that tell some of what a source says."""
    found = {
        clause[slice(*span)]
        for anchor in anchors.shared(said, language, clause)
        if anchor.key[0] != "="
        for span in anchor.draft
    }
    if language == "en":
        found |= {word for word in _WORD.findall(clause) if glossed.told(word, said)}
    return frozenset(word[:_STEM] for word in found)
