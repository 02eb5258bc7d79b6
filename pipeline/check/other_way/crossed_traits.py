"""Two things that have each the other's trait: `바늘은 무디고 끌은 날카롭다` for `The needle is sharp. Chisels are dull`, 더 큰 학생과 더 작은 선생 the other way round.

A trait stands before its thing (`a smaller student`), behind it (`the needle is sharp`) or in a clause of its own (`glasses that record`).
Both things must be told with the trait of the other, and neither with its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way import same_thing
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text.patterns import deferred

_IS = deferred(
    r"\b(?P<thing>(?:[\w'’-]+ ){0,2}[\w'’-]+) (?:is|are|was|were|became|becomes?|stays?|stayed) (?P<trait>(?!not\b|no\b|the\b|an?\b|in\b|on\b)[a-z-]+)(?=[.,;:!?]| (?:and|but|while)\b|$)",
    re.IGNORECASE,
)
_THAT = deferred(
    r"\b(?P<thing>[\w'’-]+) (?:that|which|who) (?P<trait>(?!is\b|are\b|was\b|were\b|has\b|have\b|can\b|will\b)[a-z]+)\b"
)
_WORD = deferred(r"[A-Za-z][\w'’-]*")
_HERE = deferred(r"[가-힣A-Za-z\d][가-힣A-Za-z\d·-]*")
_TOPIC = deferred(r".+[은는이가]$")
_CUT = deferred(r"[,.!?]|(?<=[가-힣])(?:고|며|지만|는데|은데|인데)(?= )")
_DENIED = deferred(r"(?:\b(?:not|never|no|nor|neither)\b|n['’]t\b)|[가-힣]지(?:는|도)? ?[않못]|아[니닌]", re.IGNORECASE)
_ADNOMINAL = (4, 8)
_FEWEST = 2  # letters of a thing


@dataclass(frozen=True, slots=True)
class _Trait:
    """A thing, its trait, and where both stand."""

    thing: str
    trait: str
    span: Span


def crossed_traits(claim: Claim) -> Iterator[Flag]:
    """Yield the stretch of a sentence in which two things of its source have exchanged their traits."""
    if not claim.evidence or any(one.language == "ko" for one in claim.evidence) or _DENIED.search(claim.text):
        return
    theirs = [(one.id, each) for one in claim.evidence if not _DENIED.search(one.text) for each in _there(one.text)]
    mine = _here(claim.text)
    for (first, one), (_, other) in combinations(theirs, 2):
        if one.span != other.span and not (one.thing == other.thing or one.trait == other.trait):
            found = _crossed(mine, one, other)
            if found:
                said = claim.text[slice(*found)]
                source = f"{one.trait} {one.thing} / {other.trait} {other.thing}"
                message = say("check.opposite", text=said, source=source, id=first)
                yield Flag("number-contradicted", "block", found, message, (first,), 0.75)
                return


def _crossed(mine: Sequence[_Trait], one: _Trait, other: _Trait) -> Span | None:
    """Return where the first thing has the trait of the second, and the second that of the first."""
    ways = [(each, _tells(each, one), _tells(each, other)) for each in mine]
    first = [each for each, (thing, trait), (no, its) in ways if thing and its and not trait and not no]
    last = [each for each, (no, its), (thing, trait) in ways if thing and its and not trait and not no]
    if len(first) != 1 or len(last) != 1:
        return None
    return min(first[0].span[0], last[0].span[0]), max(first[0].span[1], last[0].span[1])


def _tells(mine: _Trait, theirs: _Trait) -> tuple[bool, bool]:
    """Return whether a thing of a draft is that of a source, and its trait is."""
    stems = dictionary.lemmas(theirs.trait)
    trait = not stems.isdisjoint(dictionary.told_for(mine.trait)) or same_thing.named(mine.trait, theirs.trait)
    return same_thing.named(mine.thing, theirs.thing), trait


def _there(text: str) -> Iterator[_Trait]:
    """Yield what an English sentence says of a thing: in so many words, or by one of two opposites that it has before two things."""
    for pattern in (_IS, _THAT):
        for match in pattern.finditer(text):
            yield _Trait(match["thing"], match["trait"], match.span())
    words = [(match.group(), match.span()) for match in _WORD.finditer(text)]
    stems = [dictionary.lemmas(word) for word, _ in words]
    for here, there in combinations(range(len(words) - 1), 2):
        against = {other for stem in stems[here] for other in dictionary.opposites(stem)}
        if there > here + 1 and against & stems[there]:
            for place in (here, there):
                (trait, span), (thing, end) = words[place], words[place + 1]
                yield _Trait(thing, trait, (span[0], end[1]))


def _here(text: str) -> list[_Trait]:
    """Return what a Korean sentence says of each thing: by a word before it, or as the predicate of its clause."""
    words = [(match.group(), match.span()) for match in _HERE.finditer(text)]
    found = []
    for place, (word, span) in enumerate(words):
        if not "가" <= word[0] <= "힣":
            continue
        behind = words[place + 1 : place + 2]
        if (
            behind
            and (word[-1] == "는" or (ord(word[-1]) - 0xAC00) % 28 in _ADNOMINAL)
            and behind[0][1][0] == span[1] + 1
        ):
            found.append(_Trait(behind[0][0], word, (span[0], behind[0][1][1])))
        start = max((cut.end() for cut in _CUT.finditer(text, 0, span[0])), default=0)
        topics = [one for one in words[:place] if one[1][0] >= start and _TOPIC.match(one[0])]
        if topics and len(topics[-1][0]) >= _FEWEST:
            found.append(_Trait(topics[-1][0], word, (topics[-1][1][0], span[1])))
    return found
