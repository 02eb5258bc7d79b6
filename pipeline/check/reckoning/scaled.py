"""A rate of the source told for another amount: 120 won per 100 m are `1km마다 1200원`, 20 metres a second `시속 72km`.

Two figures that stand beside each other in a source sentence are such a rate; the draft tells it rightly where two of its own, one right
behind the other, stand so to each other. Both then hold, the one that the source has not and what it comes to.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, permutations

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, operations
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity
from pipeline.text.quantities.korean_words import DAYS

Rate = tuple[Quantity, Quantity]
_BASES = frozenset({"duration", "size", "count", "number"})
_REACH = 16
_SOURCE_REACH = 28
_SPEED = deferred(
    r"(?P<time>시속|분속|초속)(?:으로|로)?(?:는)?\s?(?:(?:치|따지|환산하|바꾸|고치)면,?\s)?(?:약|최고|평균)?\s?$"
)
_SECONDS = {"시속": 3600, "분속": 60, "초속": 1}
_ONE = deferred(
    r"(?:[가-힣]{1,8} 하나|(?<![가-힣])(?:한|1)\s?(?:개|건|명|번|대|장|편|곳|사람|잔|병|권))(?:에|당|를|을|마다)\s"
)
_CLAUSE = deferred(r"[.!?](?=\s|$)|\n|하지만|(?:지만|는데),")
_STOP = deferred(r"[.;:](?=\s|$)|\band\b")
_PASSED = deferred(r"\s?(?:만에|뒤|후|전|째|부터|까지|에서|보다|대비|[~∼〜–-])")
_SLIGHT = Fraction(5, 100)
_DAY = 86_400
_DAYS = deferred(rf"(?P<days>{'|'.join(DAYS)})(?:이?면|치면|에|동안)\s(?:[가-힣]{{1,5}}\s)?$")
_NEAR = Fraction(3, 4)
_MOST = 24  # figures: beyond, some two stand to each other as anything


def holds(text: str, group: Sequence[Quantity], evidence: Sequence[Evidence]) -> bool:
    """Return whether a figure and the one right beside it stand to each other as two of a source sentence do."""
    places = quantities.readings(text, "ko")
    if len(places) > _MOST:
        return False
    pairs = [pair for pair in _told(text, places) if any(one in group for one in pair)]
    if not pairs:
        return False
    rates = [rate for one in evidence for rate in _rates(one)]
    return any(_same(mine, rate) for mine in pairs for rate in rates)


def _told(text: str, places: Sequence[Sequence[Quantity]]) -> Iterator[Rate]:
    """Yield the figures of a draft that say so much for so much: the one right behind the other, or behind `시속`, `하나에`."""
    for before, behind in pairwise(places):
        gap = text[before[0].span[1] : behind[0].span[0]]
        if len(gap) <= _REACH and not _CLAUSE.search(gap) and not _PASSED.match(gap):
            yield from ((base, amount) for base in before for amount in behind)
    for place in places:
        start = place[0].span[0]
        if days := _DAYS.search(text[max(0, start - _REACH) : start]):
            one = Quantity(Fraction(_DAY * DAYS[days["days"]]), "duration", (0, 0), days.group(), unit="s")
            yield from ((one, amount) for amount in place)
        if speed := _SPEED.search(text[max(0, start - _REACH) : start]):
            one = Quantity(Fraction(_SECONDS[speed["time"]]), "duration", (0, 0), speed["time"], unit="s")
            yield from ((one, amount) for amount in place if amount.kind in ("size", "number"))
        for match in _ONE.finditer(text, max(0, start - 2 * _REACH), start):
            if start - match.end() <= _REACH and not _CLAUSE.search(text[match.end() : start]):
                yield from ((Quantity(Fraction(1), "count", match.span(), match.group()), amount) for amount in place)


def _rates(one: Evidence) -> Iterator[Rate]:
    """Yield the figures of a source sentence that may be so much for so much: near each other, of two kinds or one a `per`."""
    found = [figure for figure in quantities.find(one.text, one.language) if figure.value > 0]
    if len(found) > _MOST:
        return
    for base, amount in permutations(found, 2):
        first, second = (base, amount) if base.span < amount.span else (amount, base)
        apart = second.span[0] - first.span[1]
        unlike = base.per or not (
            (base.kind, base.unit) == (amount.kind, amount.unit) or {base.kind, amount.kind} <= COUNTS
        )
        between = one.text[first.span[1] : second.span[0]]
        alone = apart <= 2 * _SOURCE_REACH and not any(
            first.span[1] <= other.span[0] and other.span[1] <= second.span[0] for other in found
        )
        if (
            apart >= 0
            and (apart <= _SOURCE_REACH or (alone and not _STOP.search(between)))
            and unlike
            and base.kind in _BASES
            and amount.kind in MEASURES
        ):
            yield base, amount


def _same(mine: Rate, rate: Rate) -> bool:
    base, amount = mine
    first, second = rate
    if not (_alike(base, first) and _alike(amount, second)) or not base.value:
        return False
    if _NEAR * max(base.value, first.value) < min(base.value, first.value):
        return False  # the same amount, rounded
    worth = second.value * base.value / first.value
    roundly = (
        operations.digits(replace(amount, value=amount.value / amount.step)) > 1
        or amount.approximate
        or bool(amount.bound)
    )
    near = abs(worth - amount.value) <= _SLIGHT * worth
    return worth == amount.value or (roundly and near and derive.meets(replace(amount, per=False), worth))


def _alike(one: Quantity, other: Quantity) -> bool:
    if one.kind in COUNTS and other.kind in COUNTS:
        return not (one.unit and other.unit) or one.unit == other.unit
    return one.kind == other.kind and one.unit == other.unit
