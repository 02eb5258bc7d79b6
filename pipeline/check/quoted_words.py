"""A Korean quotation beside the English one, word by word: what it denies, what it exchanges, and where it says the opposite.

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
_SPOKEN_OF = deferred(r"(?<=[을를] )(?:두고|놓고|향해|가리켜|빗대|둘러싸고|둘러싼)(?![가-힣])")
"""What follows who or what a saying is of, and says nothing itself: `틀리는 모델을 두고`."""
_TELLING = 0.12  # of what a Korean word may be told for: 의견 is told for disagreement, and for fourteen other words


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a Korean quotation: its place, its part, the places of the English words that it tells, and the parts of these."""

    span: Span
    here: int
    places: frozenset[Span]
    there: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Beside:
    """Two quotations, cut into parts."""

    theirs: tuple[Span, ...]
    mine: tuple[Span, ...]
    words: tuple[_Word, ...]


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
def _beside(quoted: str, source: str) -> _Beside:
    theirs, mine = _cut(source, cues.PARTS), _cut(quoted, cues.KOREAN_PARTS)
    words = [
        _Word(span, _part(mine, span), places, frozenset(_part(theirs, one) for one in places))
        for span, places in told(quoted, source).items()
    ]
    return _Beside(theirs, mine, tuple(words))


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


def _part(parts: tuple[Span, ...], span: Span) -> int:
    return next(place for place, part in enumerate(parts) if part[0] <= span[0] < part[1])


def crosswise(quoted: str, source: str) -> bool:
    """Return whether of two things that a quotation sets against each other a Korean one denies the other one: 연구는 늦추고 for `not research, but deployment`."""
    both = _beside(quoted, source)
    if cues.LESS.search(source) or any(cues.OMITTED.search(source[slice(*part)]) for part in both.theirs):
        return False
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
        there = {_part(theirs, one) for one in places}
        if len(there) == 1:
            found.setdefault((_part(mine, word), there.pop()), set()).update(places)
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


def _exchanged(quoted: str, source: str, both: _Beside, there: re.Pattern[str], here: re.Pattern[str]) -> bool:
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
    turned = {side: places - straight for side, places in turned.items()}
    if turned[True] and turned[False]:
        return len(turned[True] | turned[False]) > len(straight)
    apart = all(len(one) == 2 and len(set(one)) == 2 for one in (theirs, mine))
    return any(turned.values()) and not straight and apart and cues.HELD.search(source) is None


def other_way(quoted: str, source: str, ahead: str) -> bool:
    """Return whether a quotation says no of a word of which its source says nothing like it, or yes in a part where that says no.

    What stands ahead of the source's may deny it from without: told staff not to “read the menu as the meal”.
    """
    both = _beside(quoted, source)
    plain = cues.NO.search(ahead) is None and cues.SOFT.search(ahead) is None
    return (plain and _denied(quoted, source, both)) or _undenied(quoted, source, both)


def _denials(quoted: str) -> list[Span]:
    """Return the words of a Korean quotation that it denies: the one before 않다, 없다, 아니다, the one behind 안 and 못, and 모르다."""
    words = [match.span() for match in _WORD.finditer(quoted)]
    found: list[Span] = []
    for place, (start, end) in enumerate(words):
        if quoted[start:end] in ("안", "못"):
            found += words[place + 1 : place + 2] if quoted[slice(*words[place - 1])] != "줄" else []
        elif cues.UNKNOWN.match(quoted, start):
            found.append((start, end))
        elif place and cues.DENIES.match(quoted, start):
            before = place - 1
            while before and cues.BY_THE_WAY.fullmatch(quoted, *words[before]):
                before -= 1
            found.append(words[before])
    return found


def _denied(quoted: str, source: str, both: _Beside) -> bool:
    denials = [] if cues.IDIOM.search(quoted) else _denials(quoted)
    parts = [_part(both.mine, span) for span in denials]
    untold = set(range(len(both.theirs))) - {part for word in both.words for part in word.there}
    for word in both.words:
        if word.span not in denials or parts.count(word.here) != 1:
            continue
        beside = {part for other in both.words if other.here == word.here for part in other.there} | untold
        near = {part + way for part in word.there for way in (-1, 1)} & set(range(len(both.theirs)))
        if not any(cues.SOFT.search(source, *both.theirs[part]) for part in beside) and not any(
            cues.NO.search(source, *both.theirs[part]) for part in beside | near
        ):
            return True
    return False


def _undenied(quoted: str, source: str, both: _Beside) -> bool:
    says_no = [cues.SOME_NO.search(quoted, *part) is not None for part in both.mine]
    for place, no in enumerate(says_no):
        there = frozenset(one for word in both.words if word.here == place for one in word.there)
        if no or not (any(says_no) or cues.SENTENCES.search(quoted)) or len(there) != 1:
            continue
        told_no = any(says_no[word.here] and there & word.there for word in both.words)
        theirs = source[slice(*both.theirs[next(iter(there))])]
        if (
            not told_no
            and len(cues.NO.findall(theirs)) == 1
            and not cues.SOFT.search(theirs)
            and not cues.NO_NO.search(theirs)
        ):
            return True
    return False


def opposite(quoted: str, source: str) -> tuple[str, str] | None:
    """Return a word of a Korean quotation that tells the opposite of a word which it tells nowhere, and that word.

    A clause that denies something tells by its denial: 새 일정을 좋아하는 사람은 없다 for `everyone hates`.
    """
    both = _beside(quoted, source)
    if not both.words or _held_the_other_way(quoted, source, both):
        return None
    denials = _denials(quoted)
    words = {span: places for span, places in links(quoted, source).items() if span not in denials}
    known = {place for places in links(quoted, source).values() for place in places}
    for (span, places), behind in pairwise([*words.items(), ((0, 0), frozenset())]):
        word = quoted[slice(*span)]
        no = _part(both.mine, span) in {_part(both.mine, one) for one in denials}
        degree = None if no else cues.DEGREES.get(word)
        if degree and behind[1] and all(degree.search(source[:start]) for start, _ in behind[1]):
            return quoted[span[0] : behind[0][1]], source[slice(*min(behind[1]))]
        if (
            not places
            and not cues.PLAIN.match(word)
            and not _SPOKEN_OF.match(quoted, span[0])
            and not quoted[: span[0]].endswith("덜 ")
        ):
            others = [at for at in _turned_round(dictionary.told_for(word), source) if at not in known]
            found = [at for at in others if _turned(source, at, both) == no]
            if found:
                return word, source[slice(*found[0])]
    return None


def _turned_round(said: frozenset[str], source: str) -> list[Span]:
    """Return the places of the words of a quotation whose opposite a Korean word tells; not of one that has its opposite beside it."""
    theirs = dictionary.english(source)
    everything = frozenset(stem for _, stems in theirs for stem in stems)
    opposites = [
        (at, frozenset(other for stem in stems for other in dictionary.opposites(stem)))
        for at, stems in theirs
        if not stems & cues.TWO_WAYS
    ]
    return [at for at, others in opposites if not others & everything and _tells(said, others)]


def _tells(said: frozenset[str], others: frozenset[str]) -> bool:
    """Return whether what a word may be told for is often enough one of others, in whatever form."""
    found = sum(1 for one in said if dictionary.lemmas(one) & others or one.startswith(tuple(others)))
    return found >= max(1.0, _TELLING * len(said))


def answered(quoted: str, source: str) -> bool:
    """Return whether a quotation has somebody say no where its source has them say yes, or the other way round."""
    says = [match for match in cues.SAYS.finditer(quoted) if not cues.DENIES_SAYING.match(quoted, match.end())]
    if len(says) != 1:
        return False
    both = _beside(quoted, source)
    beside = (word for word in both.words if word.here == _part(both.mine, says[0].span()))
    there = frozenset.union(frozenset(), *(word.there for word in beside if len(word.there) == 1))
    theirs = source[slice(*both.theirs[next(iter(there))])] if len(there) == 1 else ""
    told = {match["no"] is not None for match in cues.ANSWERS.finditer(theirs)}
    return told == {says[0]["no"] is None} and cues.NO.search(cues.ANSWERS.sub(" ", theirs)) is None


def _held_the_other_way(quoted: str, source: str, both: _Beside) -> bool:
    """Return whether what a comparison measures is what the Korean one measures by: B가 A보다 빠르다 for `A is slower than B`."""
    behind = [re.match(r"than\b", source[start:]) is not None for start, _ in both.theirs]
    by = (word for word in both.words if quoted[: word.span[1]].endswith("보다"))
    return any(behind) and any(not behind[part] for word in by for part in word.there)


def _turned(source: str, at: Span, both: _Beside) -> bool:
    """Return whether a word stands in a part that says no, or that turns it round: `nowhere close`."""
    start, end = both.theirs[_part(both.theirs, at)]
    return cues.NO.search(source, start, end) is not None or cues.TURNS.search(source, start, at[0]) is not None
