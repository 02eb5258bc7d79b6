"""A Korean quotation beside the English one, word by word: what tells what, and what it exchanges.

A word is told by the dictionary, the lexicon, a name or the learned words; one that is told in too many ways (`it`, `make`) tells nothing.
Both texts are cut into parts, and a part says no where `not`, `than`, `before` or `unless` stands in it: 보다, 전에, 않는 한.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check import quoted_cues as cues
from pipeline.check.vocabulary import dictionary, told_words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_WORD = deferred(r"[가-힣A-Za-z0-9][가-힣A-Za-z0-9.%-]*(?<![.-])")
_MARKS = "\"“”‘’'「」"
_LEARNED = 0.25


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a Korean quotation: its place, its part, the places of the English words that it tells, and the parts of these."""

    span: Span
    here: int
    places: frozenset[Span]
    there: frozenset[int]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two quotations, cut into parts."""

    theirs: tuple[Span, ...]
    mine: tuple[Span, ...]
    words: tuple[Word, ...]


@lru_cache(maxsize=512)
def links(quoted: str, source: str) -> dict[Span, frozenset[Span]]:
    """Return the words of a Korean quotation, each with the places of the words of the English one that it may be told for."""
    theirs = dictionary.english(source)
    shared = anchors.shared(source, "en", quoted)
    return {match.span(): _told_for(match, theirs, shared) for match in _WORD.finditer(quoted)}


def _told_for(match: re.Match[str], theirs: list[dictionary.Word], shared: list[anchors.Anchor]) -> frozenset[Span]:
    said = set(dictionary.told_for(match.group())) if "가" <= match.group()[0] <= "힣" else set()
    for seen in told_words.korean(match.group()):
        said |= {word for word, weight in told_words.told_for(seen).items() if weight >= _LEARNED}
    found = {span for span, stems in theirs if stems & said}
    for one in shared:
        if any(match.start() <= at < match.end() for at, _ in one.draft):
            found |= {span for span, _ in theirs for start, end in one.source if start <= span[0] < end}
    alike = frozenset(stem for span, stems in theirs if span in found for stem in stems)
    return frozenset(span for span, stems in theirs if stems & alike)


@lru_cache(maxsize=512)
def beside(quoted: str, source: str) -> Beside:
    theirs, mine = _cut(source, cues.PARTS), _cut(quoted, cues.KOREAN_PARTS)
    words = [
        Word(span, part_of(mine, span), places, frozenset(part_of(theirs, one) for one in places))
        for span, places in told(quoted, source).items()
    ]
    return Beside(theirs, mine, tuple(words))


def told(quoted: str, source: str) -> dict[Span, frozenset[Span]]:
    """Return the words of a Korean quotation that tell a word of the English one which tells something itself."""
    telling = {span for span, stems in dictionary.english(source) if not stems & cues.ANY}
    return {span: places & telling for span, places in links(quoted, source).items() if places & telling}


def nearest(quoted: str, sources: Sequence[str]) -> str:
    """Return the English quotation that a Korean one tells, by the words that it tells of each; nothing where two are as near."""
    bare = [one.strip(_MARKS) for one in sources]
    weights = sorted(((len(told(quoted, one)), place) for place, one in enumerate(bare)), reverse=True)
    near = len(weights) == 1 or (weights and weights[0][0] > weights[1][0] + 1)
    return bare[weights[0][1]] if near else ""


def _cut(text: str, cuts: re.Pattern[str]) -> tuple[Span, ...]:
    places = [0, *(match.end() for match in cuts.finditer(text)), len(text)]
    return tuple(one for one in pairwise(places) if one[0] < one[1])


def part_of(parts: tuple[Span, ...], span: Span) -> int:
    return next(place for place, part in enumerate(parts) if part[0] <= span[0] < part[1])


def crosswise(quoted: str, source: str) -> bool:
    """Return whether of two things that a quotation sets against each other a Korean one denies the other one: 연구는 늦추고 for `not research, but deployment`."""
    both = beside(quoted, source)
    if cues.LESS.search(source) or any(cues.OMITTED.search(source[slice(*part)]) for part in both.theirs):
        return False
    if any(match["no"] for match in cues.STOPPED.finditer(source)):
        return False  # `have not stopped`: each deed is looked at by itself
    marked = any(_exchanged(quoted, source, both, there, here) for there, here in cues.MARKED)
    return marked or _crossed(quoted, source) or _moved_back(quoted, source)


def _crossed(quoted: str, source: str) -> bool:
    """Return whether each of two clauses tells a word of the one and a word of the other: 임금은 내리고 상여금은 올렸다 for `raised wages and lowered bonuses`."""
    mine = _cut(quoted, cues.KOREAN_PARTS)
    cuts = (_cut(source, pattern) for pattern in (cues.CLAUSES, cues.PARTS))
    theirs = next((parts for parts in cuts if len(parts) == 2), ())
    if not theirs or len(mine) != 2:
        return False
    found: dict[tuple[int, int], set[Span]] = {}
    for word, places in told(quoted, source).items():
        there = {part_of(theirs, one) for one in places}
        if len(there) == 1:
            found.setdefault((part_of(mine, word), there.pop()), set()).update(places)
    return len(found) == 4


def _moved_back(quoted: str, source: str) -> bool:
    """Return whether a quotation moves something to where it came from: B에서 A로 for `from A to B`."""
    way = cues.FROM.search(source)
    if way is None:
        return False
    crossed: set[str] = set()
    for word, places in told(quoted, source).items():
        for name, ending in (("to", cues.KOREAN_FROM), ("from", cues.KOREAN_TO)):
            inside = all(way.start(name) <= start < way.end(name) for start, _ in places)
            crossed |= {name} if inside and ending.search(quoted[slice(*word)]) else set()
    return len(crossed) == 2


def _exchanged(quoted: str, source: str, both: Beside, there: re.Pattern[str], here: re.Pattern[str]) -> bool:
    """Return whether words of the parts that a pattern marks stand in the others in Korean, and the other way round."""
    theirs = [there.search(source, *part) is not None for part in both.theirs]
    mine = [here.search(quoted, *part) is not None for part in both.mine]
    turned: dict[bool, set[Span]] = {True: set(), False: set()}
    straight: set[Span] = set()
    for word in both.words:
        marks = {theirs[part] for part in word.there}
        if len(marks) == 1 and mine[word.here] in marks:
            straight |= word.places
        elif len(marks) == 1:
            turned[not mine[word.here]] |= word.places
    shared = turned[True] & turned[False] | straight & (turned[True] | turned[False])  # 답을 of both halves
    turned = {side: places - straight for side, places in turned.items()}
    straight -= shared
    if turned[True] and turned[False]:
        return len(turned[True] | turned[False]) > len(straight)
    apart = all(len(one) == 2 and len(set(one)) == 2 for one in (theirs, mine))
    return any(turned.values()) and not straight and apart and cues.HELD.search(source) is None
