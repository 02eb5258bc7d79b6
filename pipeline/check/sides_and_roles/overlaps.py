"""Two groups of which some belong to both: how many belong to either, to one alone and to none, and what a draft tells instead.

`Seven have engineering degrees and six have MBAs; four have both` of eleven leaves two with neither, and nine with one at least.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import derive
from pipeline.check.sides_and_roles import clashes, in_rows
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_BOTH = deferred(
    r"(?: [a-z-]+){0,3} (?:both|for both|in both|of both|to both)\b(?! (?:the|of|countries|sides|sexes)\b)",
    re.IGNORECASE,
)
_NONE = deferred(
    r"둘 다 (?:없|안|못|아니)|(?:어느|아무) ?(?:것|쪽|하나)도|하나도 (?:안|없|못)|[가-힣A-Za-z]도 [가-힣A-Za-z]+도 (?:[가-힣]+지 (?:않|못)|없|안|못|아닌|아니)|전혀 (?:안|없|[가-힣]+지 않)"
)
_EITHER = deferred(
    r"한 가지라도|한 가지 이상|하나라도|하나 이상|적어도 (?:하나|한)|어느 (?:하나|한쪽|쪽)이?라도|둘 중 (?:하나|한)[가-힣]*(?:라도| 이상)|최소한? (?:하나|한)|[나이] [가-힣A-Za-z]+ 중 하나"
)
_COUNTS = frozenset({"count", "number", "percent"})


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the numbers of those in either group, or in none, that the two groups of a source refute."""
    none, either = _NONE.search(claim.text), _EITHER.search(claim.text)
    if bool(none) == bool(either):
        return
    for group in every:
        drafted = group[0]
        if drafted.kind not in _COUNTS or drafted.per or drafted.approximate or not drafted.value > 0:
            continue
        found = _groups(claim, drafted)
        if found is None:
            continue
        (one, other, both), wholes, stated = found
        union = one + other - both
        step = f"{derive.shown(one)} + {derive.shown(other)} - {derive.shown(both)}"
        if either and drafted.value in {one + other, one, other, both} - {union}:
            yield clashes.reckoned(claim, drafted, step, union)
        for whole in wholes if none else ():
            rest = whole - union
            wrong = {whole - one - other, whole - one, whole - other, whole - both, both, one, other} - {rest}
            if rest > 0 and drafted.value in wrong and rest not in stated:
                yield clashes.reckoned(claim, drafted, f"{derive.shown(whole)} - ({step})", rest)
                break


def proved(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a number is how many belong to either group of a source, or to none, where the draft says so."""
    none, either = _NONE.search(claim.text), _EITHER.search(claim.text)
    found = _groups(claim, drafted) if drafted.kind in _COUNTS and bool(none) != bool(either) else None
    if found is None:
        return False
    (one, other, both), wholes, _ = found
    union = one + other - both
    return drafted.value == union if either else any(drafted.value == whole - union for whole in wholes)


def _groups(
    claim: Claim, drafted: Quantity
) -> tuple[tuple[Fraction, Fraction, Fraction], list[Fraction], set[Fraction]] | None:
    """Return the two groups and those in both, told in a row in a source, with the larger numbers that may be the whole."""
    figures = [(one, each) for one in claim.evidence if one.language == "en" for each in in_rows.amounts(one, drafted)]
    shared = [number for number, (one, each) in enumerate(figures) if _BOTH.match(one.text, each.span[1])]
    if len(shared) != 1 or shared[0] < len(("one", "other")):
        return None
    place = shared[0]
    one, other, both = (each.value for _, each in figures[place - 2 : place + 1])
    if not both < min(one, other):
        return None
    before = [each.value for _, each in figures[: place - 2]]
    wholes = [value for value in before if value > one + other - both]
    whole = [Fraction(100)] if drafted.kind == "percent" else wholes[-1:]
    return (one, other, both), whole, {each.value for _, each in figures}
