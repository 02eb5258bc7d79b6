"""How often something happens in a time, and how long so much a day comes to: every six months for three years, ten hours a day on five days.

The draft tells the times, or names them (`한 시간이면 90번`), and code divides or multiplies them.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from pipeline.check import compare
from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OFTEN = frozenset({"번", "회", "차례", "건", "개", "장", "편", "대"})
_EVERY = deferred(r"마다|간격|에 한 |꼴|씩")
_A_WEEK = deferred(r"일주일|한 주|매주|주당|주간|1주")
_SUPPOSED = deferred(r"(?:간|치|동안)?\s?이?면\s")
_A_RATE = deferred(r"마다|매[일주월년달]|한 ?달에|하루에|1년에|한 해에|연간|주당|월 |연 ")
_DAY = 86400
_MOST = 12


def told(claim: Claim, drafted: Quantity, before: str = "") -> bool:
    """Return whether a count is how often one length of time goes into another, or a length what so much a day comes to in a week."""
    if _supposed(claim, drafted, before):
        return True
    if drafted.per or drafted.value.denominator != 1:
        return False
    text = f"{before} {claim.text}"
    if drafted.kind == "count" and drafted.unit in _OFTEN and _EVERY.search(text):
        lengths = list(_lengths(claim, text))
        return any(
            (
                one.unit == other.unit
                and other.value
                and one.value / other.value == drafted.value
                and one.value > other.value
            )
            for one, other in permutations(lengths[:_MOST], 2)
        )
    if drafted.kind == "duration" and drafted.unit == "s" and _A_WEEK.search(claim.text):
        lengths = [one for one in _lengths(claim, text) if one.unit == "s" and one.span != drafted.span]
        return any(
            one.value < _DAY and not other.value % _DAY and one.value * other.value / _DAY == drafted.value
            for one, other in permutations(lengths[:_MOST], 2)
        )
    return False


def _supposed(claim: Claim, drafted: Quantity, before: str) -> bool:
    """Return whether a length is one that the writer supposes, for what a rate that is told comes to in it: `해마다 300억 원 … 3년이면 900억 원`."""
    if drafted.kind != "duration" or drafted.per or not _SUPPOSED.match(claim.text, drafted.span[1]):
        return False
    figures = quantities.find(claim.text, "ko")
    comes_to = any(one.kind in ("money", "count", "size") and one.span[0] >= drafted.span[1] for one in figures)
    rated = any(
        one.kind == "duration" and one.per
        for each in claim.evidence
        for one in quantities.find(each.text, each.language)
    )
    return comes_to and rated and _A_RATE.search(f"{before} {claim.text}") is not None


def _lengths(claim: Claim, text: str) -> Iterator[Quantity]:
    """Yield the lengths of time that a source tells, and those of the draft that are one unit or that the source tells too."""
    source = [
        one
        for evidence in claim.evidence
        for one in quantities.find(evidence.text, evidence.language)
        if one.kind == "duration" and one.value > 0
    ]
    yield from source
    for one in quantities.find(text, "ko"):
        if (
            one.kind == "duration"
            and one.value > 0
            and (one.words or any(compare.same(one, other) for other in source))
        ):
            yield one
        elif one.kind == "date" and one.text.endswith("일") and one.date[:2] == (None, None) and one.date[2]:
            yield Quantity(Fraction(one.date[2] * _DAY), "duration", one.span, one.text, unit="s")
