"""Shares and changes told by the round figure that they are just over or under: `10% 넘게 많다` for 23.5 over 20.9, `요구액의 1%도 안 되는`."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_HELD_AGAINST = deferred(
    r"\b(?:than|from|against|versus|compared (?:with|to)|above|below|expected|estimated|estimates?|forecast|predicted|consensus)\b"
)
_OVER = deferred(
    r"[^.]{0,8}?(?:많|높|웃[돌도돈]|비싸|비싼|크|큰|뛰|뛴|뜁|올[라랐]|오르|오른|늘|빨[라랐]|빠르|앞[서섰])"
)
_UNDER = deferred(r"[^.]{0,8}?(?:적[은어]|낮|밑[돌도돈]|싸|싼|작|줄|내[려렸리린]|떨어|느[리린려])")
_OF_IT = deferred(r"의\s?(?:약 )?$")
_SINCE = deferred(r"이후|이래|뒤에?\s|사이|동안|(?<=[년월달해])\s?새")
_GREW = deferred(r"\b(?:up|from|compared with|against|versus) (?:from )?(?:just |about |only |nearly |some )?[$€£¥₩]?$")
_HAS_ONE = deferred(r"\s?(?:에|중에?|가운데)\s(?:한|1|하나)\s?[가-힣]{0,3}?(?:꼴|쯤|정도|가량)")
_YEARS = frozenset(range(1900, 2101))
_MOST = 10
_LOWEST, _BEYOND, _SHARE = Fraction(1, 2), Fraction(5, 4), Fraction(20)
_ALL, _TWICE = 100, 2


def _amounts(text: str, language: str) -> list[Quantity]:
    """Return the amounts of a text, one at each place; no years, shares or rates."""
    found = derive.distinct(quantities.find(text, language))
    return [one for one in found if one.kind in AMOUNTS and one.value > 0 and not one.per and one.value not in _YEARS]


def _pairs(claim: Claim) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield two amounts of one kind, the smaller first, that a source sentence holds against each other or the draft tells both of."""
    told = [one for one in quantities.find(claim.text, "ko") if one.kind in AMOUNTS]
    every = [(each, one) for each in claim.evidence for one in _amounts(each.text, each.language)]
    for (first, one), (second, other) in combinations(every, 2):
        if one.value == other.value or not derive.pairs(one, other):
            continue
        beside = first is second and _HELD_AGAINST.search(first.text, *_between(first.text, one, other)) is not None
        both = all(any(compare.same(mine, each) for mine in told) for each in (one, other))
        if beside or both:
            yield (one, other) if one.value < other.value else (other, one)


def _between(text: str, one: Quantity, other: Quantity) -> tuple[int, int]:
    """Return the stretch from one of two figures to a little behind the other."""
    return min(one.span[1], other.span[1]), min(len(text), max(one.span[1], other.span[1]) + 40)


def _change(claim: Claim, one: Quantity) -> bool:
    """Return whether a change is told by the round figure it is over: less than half a step of its last digit."""
    if one.kind != "percent" or one.bound != "min":
        return False
    up, down = _OVER.match(claim.text, one.span[1]), _UNDER.match(claim.text, one.span[1])
    if bool(up) == bool(down):
        return False
    reach = compare.round_step(one) / 2
    for low, high in _pairs(claim):
        exact = (high.value - low.value) / (low if up else high).value * _ALL
        if one.value <= exact < one.value + reach:
            return True
    return False


def _share(claim: Claim, one: Quantity) -> bool:
    """Return whether one amount is just under, or just over, so small a share of another: `요구한 액수의 1%도 안 되는`."""
    small = one.kind == "percent" and one.bound in ("min", "max") and one.value <= _SHARE
    if not small or not _OF_IT.search(claim.text[: one.span[0]]):
        return False
    amounts = [found for each in claim.evidence for found in _amounts(each.text, each.language)]
    return len(amounts) <= _MOST and any(_meets(one, low, high) for low, high in _ordered(amounts))


def _ordered(amounts: Sequence[Quantity]) -> Iterator[tuple[Fraction, Fraction]]:
    for one, other in combinations(amounts, 2):
        if derive.pairs(one, other) and one.kind == other.kind:
            yield min(one.value, other.value), max(one.value, other.value)


def _meets(one: Quantity, low: Fraction, high: Fraction) -> bool:
    exact = low / high * _ALL
    if one.bound == "max":
        return one.value * _LOWEST < exact < one.value
    return one.value <= exact < one.value * _BEYOND


def _newly(claim: Claim, one: Quantity) -> bool:
    """Return whether over a half is what came since an earlier count: of 5.5 million, up from 2.5 million, 54% are new."""
    if one.kind != "times" or one.bound != "min" or not _SINCE.search(claim.text, one.span[1]):
        return False
    for each in claim.evidence:
        amounts = _amounts(each.text, each.language)
        for high, low in pairwise(amounts):
            risen = high.value > low.value and derive.pairs(high, low)
            if risen and _GREW.search(each.text[: low.span[0]]):
                share = (high.value - low.value) / high.value
                if one.value <= share < one.value * _BEYOND:
                    return True
    return False


def _multiple(claim: Claim, one: Quantity) -> bool:
    """Return whether one share is nearly, or just over, so many times another: seven in ten are `36%의 두 배 가까이`."""
    rough = one.kind == "times" and one.value >= _TWICE and (one.approximate or one.bound == "min")
    if not rough:
        return False
    nearly, slack = one.bound != "min", one.value / 10
    for each in claim.evidence:
        shares = [(found, _as_share(found)) for found in quantities.find(each.text, each.language)]
        for (first, high), (second, low) in combinations(shares, 2):
            if not high > low > 0 or first.kind == second.kind or not _GREW.search(each.text[: second.span[0]]):
                continue
            exact = high / low
            if (one.value - slack <= exact < one.value) if nearly else (one.value < exact <= one.value + slack):
                return True
    return False


def _as_share(found: Quantity) -> Fraction:
    """Return which part of a whole a percentage or a share in words is; 0 for what is none."""
    share = found.value / _ALL if found.kind == "percent" else found.value if found.kind == "times" else Fraction(0)
    return share if share < 1 else Fraction(0)


def _one_of_so_many(claim: Claim, one: Quantity) -> bool:
    """Return whether about one of so many is what two counts make: 31 of 640 are `스무 건에 한 건꼴`."""
    if one.kind != "count" or one.value < _TWICE or not _HAS_ONE.match(claim.text, one.span[1]):
        return False
    amounts = [found for each in claim.evidence for found in _amounts(each.text, each.language)]
    counts = [found for found in amounts if found.kind in ("count", "number")]
    near = max(_LOWEST, one.value / 20)
    return len(counts) <= _MOST and any(abs(high / low - one.value) <= near for low, high in _ordered(counts))


RULES: tuple[Callable[[Claim, Quantity], bool], ...] = (_change, _share, _newly, _multiple, _one_of_so_many)
