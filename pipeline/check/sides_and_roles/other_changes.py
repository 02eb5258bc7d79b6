"""Whether the figures beside a rise or a fall show it themselves, or show that the source's opposite word tells another change.

`520명이던 상담원은 310명으로 줄었어요` beside a plan to raise them from 310 to 380: what a pair of figures bears out needs no verb of the source.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from pipeline.check import anchors, compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.follows import DOWN, UP
from pipeline.check.nearness import leaning
from pipeline.check.vocabulary.way_words import FELL, ROSE
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WAS = deferred(r"(?:에서|이?던|였던|이었던)(?=\s)")
_DATED = deferred(
    r"\d ?[년월일]|지난|올해|작년|이달|이번"
)  # `2022년 800원에서 5월 700원으로`: which was when is another matter
_ENDED = deferred(r"(?:으로|로) (?:[가-힣]+ )?")
_STANDS = deferred(
    r"(?:으로|로) (?:(?:약|무려|모두|더|다시|크게) )?\d\S{0,12} ?(?:넘게|가까이|쯤|이나|정도|가량)?(?:이|가|을|를)? ?"
)
_BESIDE = deferred(r"(?:이나|나|가량|쯤|넘게|가까이|정도)?(?:이|가|을|를)? (?:더 )?")
_RATES = (
    (
        deferred(ROSE),
        deferred(r"\b(?:growth|gains?|increases?|rises?|expansion|rebound|inflation|pace)\b", re.IGNORECASE),
    ),
    (
        deferred(FELL),
        deferred(r"\b(?:declines?|drops?|falls?|decreases?|loss(?:es)?|cuts?|reductions?|slump)\b", re.IGNORECASE),
    ),
)
"""What a source says of the draft's side as a noun: `fell 8% from 12% growth a year ago`, `growth eased`."""
_THAN = deferred(r"보다 (?:더 |덜 |훨씬 |조금 |크게 |많이 )?")
_THEN = deferred(r"지난|작년|재작년|이전|종전|기존|예전|원래|당초|전[년달월주]|[년월일달주] ?전|옛|처음")
_GREW = deferred(r"[가-힣]{0,2}[졌질지]")
_LOST = deferred(r"손실|적자")
_STANDS_AT = deferred(r"(?:으로|로) (?:[가-힣]{1,4} ){0,2}")
_MORE_KOREAN = deferred(
    r"(?:을|를|이|가)?\s(?:[가-힣]{1,6}(?:에|까지)?\s)?(?:추가|더 |새로)|\s?(?:을|를|이|가)?\s?(?:추가|증설|증원|더 )"
)
_MORE_AHEAD = deferred(r"(?:추가로|더|새로|여기에|이어)\s(?:[가-힣]{1,6}\s)?(?:약 )?$")
_MORE = deferred(
    r"\b(?:another|(?:an )?additional|a further|extra|adds?|added|adding|plus)(?: (?:about|around|some))? [$€£¥]?$"
)
_MORE_BEHIND = deferred(r" (?:[a-z]+ )?more\b(?! than)")
_CLEAR = 0.12
_COUNTED = ("count", "money", "number", "size")

BEFORE = deferred(r"지난|작년|예전|이전|종전|기존|전년|당초|애초|예상|(?<![가-힣])전보다")
THAN_THAT = deferred(r"\bthan\b[^.;:!?]{1,48}")
_THAN_BEFORE = deferred(r"\b(?:last|previous|prior|before|ago|earlier|old|usual|first|its predecessor)\b")


def shown(text: str, word: Span) -> bool:
    """Return whether two figures before a rise or a fall show it themselves: `2GB에서 6GB로 늘었`, `520명이던 직원이 310명으로 줄었`."""
    return any(not _DATED.search(text, one.span[1], end.span[0]) for one, end in _pairs(text, word))


def compared(claim: Claim, word: Span) -> bool:
    """Return whether a sentence holds a figure against another that bears it out, and that is no end of a change: `8.7%로 전체 6.1%보다 높았`."""
    text, up = claim.text, _way(claim.text, word)
    if up is None or _GREW.match(text, word[0]):
        return False
    moved = {
        each.value
        for one in claim.evidence
        for each in quantities.find(one.text, one.language)
        if each.role in ("from", "to")
    }
    figures = _before(text, word)
    return any(
        compare.comparable(one, than) and one.value != than.value and (one.value > than.value) == up
        for than in figures
        if _THAN.fullmatch(text, than.span[1], word[0])
        for one in figures
        if one.span < than.span
        and one.value not in moved
        and not _THEN.search(text, one.span[1], than.span[0])
        and _each_of_its_own(claim, one, than)
    )


def _each_of_its_own(claim: Claim, one: Quantity, than: Quantity) -> bool:
    """Return whether what a sentence names before either of two figures leans to the same one in its source, and nothing to the other."""
    found: list[float] = []
    for source in claim.evidence:
        there = [
            [each.span for each in quantities.find(source.text, source.language) if compare.same(figure, each)]
            for figure in (one, than)
        ]
        for anchor in anchors.shared(source.text, source.language, claim.text) if all(there) else ():
            sides = {(start > one.span[0]) + (start > than.span[0]) for start, _ in anchor.draft}
            if anchor.key[0] not in "=#" and sides in ({0}, {1}):
                lean = leaning.lean(source.text, source.language, anchor.source, there[0][:1], there[1][:1])
                found.append(lean if sides == {0} else -lean)
    return max(found, default=0) > _CLEAR and min(found) > -_CLEAR


def another(claim: Claim, word: Span, there: Evidence) -> bool:
    """Return whether a rise or a fall is between two figures that `there` has not both: those told before it, or those whose difference is."""
    held = list(quantities.find(there.text, there.language))
    if any(not all(any(compare.same(one, each) for each in held) for one in pair) for pair in _pairs(claim.text, word)):
        return True
    figures = _before(claim.text, word) if _way(claim.text, word) is not None else []
    by = next((one for one in figures if _BESIDE.fullmatch(claim.text, one.span[1], word[0])), None)
    if by is None or by.kind not in _COUNTED or by.words:
        return False
    told = [
        (one is there, each)
        for one in claim.evidence
        for each in quantities.find(one.text, one.language)
        if compare.comparable(by, each)
    ]
    if any(each.value == by.value for _, each in told):
        return False
    inside = [
        one[0] and other[0] for one, other in combinations(told, 2) if abs(one[1].value - other[1].value) == by.value
    ]
    return bool(inside) and not any(inside)


def by_more(claim: Claim, word: Span) -> bool:
    """Return whether something is told to rise to what a source's figure and those that are added to it come to: `400대로 늘어요` for 240 and 160 more."""
    if _way(claim.text, word) is not True:
        return False
    ends = [one for one in _before(claim.text, word) if _STANDS_AT.fullmatch(claim.text, one.span[1], word[0])]
    every = [(one, each) for one in claim.evidence for each in quantities.find(one.text, one.language)]
    return any(
        first.value + more.value == end.value
        for end in ends
        for one, more in every
        if compare.comparable(end, more) and _added(one, more)
        for _, first in every
        if compare.comparable(end, first)
    )


def _added(one: Evidence, more: Quantity) -> bool:
    if one.language != "ko":
        return _MORE.search(one.text[: more.span[0]]) is not None or bool(_MORE_BEHIND.match(one.text, more.span[1]))
    return _MORE_KOREAN.match(one.text, more.span[1]) is not None or bool(_MORE_AHEAD.search(one.text[: more.span[0]]))


def rate(text: str, word: Span, source: str) -> bool:
    """Return whether a source tells of a rise or a fall itself, as a noun, where the draft says which way the thing went."""
    lost = _LOST.search(text) is not None
    return any(
        side.match(text, word[0]) and not (lost and noun.group().startswith("loss"))
        for side, nouns in _RATES
        for noun in nouns.finditer(source)
    )


def _pairs(text: str, word: Span) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the two figures between which a sentence says that something rose or fell, where they lie so: `520명이던 상담원은 310명으로 210명 줄었`."""
    up, figures = _way(text, word), _before(text, word)
    for end in figures if up is not None else ():
        if _ENDED.fullmatch(text, end.span[1], word[0]) or _STANDS.fullmatch(text, end.span[1], word[0]):
            for one in figures:
                falls = compare.comparable(one, end) and one.value != end.value and (one.value < end.value) == up
                if falls and one.span < end.span and _WAS.match(text, one.span[1]):
                    yield one, end


def _before(text: str, word: Span) -> list[Quantity]:
    return [group[0] for group in quantities.readings(text[: word[0]], "ko")]


def _way(text: str, word: Span) -> bool | None:
    """Return whether a word tells a rise (True) or a fall (False), or None where neither or both."""
    up, down = UP.match(text, word[0]) is not None, DOWN.match(text, word[0]) is not None
    return up if up != down else None


def of_before(clause: str, behind: str) -> bool:
    """Return whether a clause tells of what was before that of which its source tells the opposite: `지난해에는 늦었어요` for `earlier than last year`."""
    than = THAN_THAT.search(behind) if "보다" not in clause else None
    return than is not None and _THAN_BEFORE.search(than[0]) is not None and BEFORE.search(clause) is not None
