"""Two numbers that say together how two figures of a source stand to each other: `3 대 2`, `10만 명당 8건`, `1000명에 3명꼴`.

Neither stands in the source: the first is a ratio in its lowest terms, the second a round base and what falls on it. Both hold
where two figures of one source sentence, or of two in a row, make exactly that, in the order of the source or the larger first.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise
from math import gcd

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive, operations
from pipeline.check.sides_and_roles import kept
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_RATIO = deferred(
    r"(?<![\d.,:])(?P<first>\d{1,4}(?:\.\d)?)(?:\s?(?:대|:)\s?|\s대 [가-힣]{1,6}\s)(?P<second>\d{1,4}(?:\.\d)?)(?![\d:]|[.,]\d|\s?(?:분|시))"
)
_MATCH = deferred(r"\s?(?:으로|로)?\s?(?:이[겼기긴]|꺾|눌|졌|진\s|패|완파|비[겼기]|승리|승부|역전|앞[섰서])")
"""Behind the score of a match, which no two figures make."""
_BASES = frozenset({100, 1000, 10_000, 100_000, 1_000_000})
_FOR_EACH = deferred(
    r"\s?(?:(?:[가-힣]{1,2}\s?)?(?:당|마다|에|중에?|가운데)|[을를]?\s?[가-힣]{1,5}면)\s(?:[가-힣]{1,6}\s?){0,4}$"
)
_OF_THEM = deferred(r"\s?(?:중에?|가운데)\s(?:약 )?")
_LOWEST = 20
_REACH = 24
_MOST = 8  # figures: of more, some two stand to each other as anything
_EXACT = 2
_ALL = 100


def holds(claim: Claim, group: Sequence[Quantity]) -> bool:
    """Return whether a figure is one of two that tell how two of a source stand to each other."""
    start, end = group[0].span
    for match in _RATIO.finditer(claim.text):
        inside = match.start() <= start and end <= match.end() + 1
        if inside and not _MATCH.match(claim.text, match.end()) and _reduced(match, claim.evidence):
            return True
    if any(_of_points(claim, one) for one in group):
        return True
    if any(_out_of(claim, whole, part) for whole, part in _among(claim.text) if group[0] in (*whole, *part)):
        return True
    return any(_falls(claim, base, amount) for base, amount in _based(claim.text) if group[0] in (*base, *amount))


def _of_points(claim: Claim, one: Quantity) -> bool:
    """Return whether a multiple is how many times one change in points the other is: 0.9 points are three times 0.3."""
    if one.kind != "times" or one.per:
        return False
    each = [
        {one.value for one in quantities.find(text.text, text.language) if one.kind == "points" and one.value > 0}
        for text in claim.evidence
    ]
    return any(
        len(values) == _EXACT
        and (derive.meets(one, max(values) / min(values)) or derive.meets(one, min(values) / max(values)))
        for values in (*each, *(mine | other for mine, other in pairwise(each)))
    )


def _reduced(match: re.Match[str], evidence: Sequence[Evidence]) -> bool:
    first, second = Fraction(match["first"]), Fraction(match["second"])
    if not second or not first:
        return False
    for some in _windows(evidence):
        for one, other in combinations(some, 2):
            ratio = one.value / other.value
            if first == second * ratio or (first > second and ratio < 1 and second == first * ratio):
                return True
        shares = [one.value for one in some if one.kind == "percent" and one.value < _ALL]
        if any(first * (_ALL - one) == second * one for one in shares):
            return True
    return False


def _windows(evidence: Sequence[Evidence]) -> Iterator[list[Quantity]]:
    """Yield the figures of each source sentence, and of each two in a row, where they are few; pairs of one kind stand in them."""
    each = [
        [
            one
            for one in derive.distinct(quantities.find(text.text, text.language))
            if one.value > 0 and (one.kind in AMOUNTS or one.kind == "percent")
        ]
        for text in evidence
    ]
    for some in (*each, *([*one, *other] for one, other in pairwise(each))):
        counts = [one for one in some if one.kind in COUNTS and not one.per]
        for alike in (counts, *([one for one in some if one.kind == kind] for kind in ("money", "size", "percent"))):
            if alike and len(alike) <= _MOST and all(derive.pairs(one, alike[0]) for one in alike):
                yield alike


def _based(text: str) -> Iterator[tuple[Sequence[Quantity], Sequence[Quantity]]]:
    """Yield the round bases of a draft with the figure that is told for each: `인구 10만 명당 살인이 8건`."""
    for base, amount in pairwise(quantities.readings(text, "ko")):
        between = text[base[0].span[1] : amount[0].span[0]]
        counts = base[0].kind in COUNTS and amount[0].kind in COUNTS
        if counts and base[0].value in _BASES and len(between) <= _REACH and _FOR_EACH.match(between):
            yield base, amount


def _among(text: str) -> Iterator[tuple[Sequence[Quantity], Sequence[Quantity]]]:
    """Yield the figures of which the second are some of the first: `다섯 명 중 두 명꼴`."""
    for whole, part in pairwise(quantities.readings(text, "ko")):
        if _OF_THEM.fullmatch(text[whole[0].span[1] : part[0].span[0]]):
            yield whole, part


def _out_of(claim: Claim, whole: Sequence[Quantity], part: Sequence[Quantity]) -> bool:
    """Return whether so many of so many are, in the lowest terms, what two counts of one sentence make."""
    few, many = part[0].value, whole[0].value
    if not (whole[0].kind == part[0].kind == "count" and 0 < few < many <= _LOWEST) or gcd(int(few), int(many)) > 1:
        return False
    pairs = (pair for some in _windows(claim.evidence) for pair in combinations(some, 2) if some[0].kind in COUNTS)
    return any(min(a.value, b.value) * many == max(a.value, b.value) * few for a, b in pairs)


def _falls(claim: Claim, base: Sequence[Quantity], amount: Sequence[Quantity]) -> bool:
    """Return whether so many of a base are what two counts, or a share, of a source make."""
    drafted, whole = amount[0], base[0].value
    for some in _windows(claim.evidence):
        if some[0].kind in COUNTS:
            for one, other in combinations(some, 2):
                low, high = sorted((one.value, other.value))
                if high > low and any(_gives(drafted, whole * part / high) for part in (low, high - low)):
                    return True
        for share in (one.value for one in some if one.kind == "percent" and one.value < _ALL):
            if _gives(drafted, whole * share / _ALL):
                return True
    return any(drafted.value == whole * (1 - share) for share in kept.left_out(claim, drafted.span))


def _gives(drafted: Quantity, value: Fraction) -> bool:
    if value == drafted.value or (drafted.bound == "min" and drafted.value <= value < drafted.value + drafted.step):
        return True
    exactly = drafted.approximate or operations.digits(drafted) >= _EXACT
    return exactly and derive.meets(replace(drafted, per=False), value)
