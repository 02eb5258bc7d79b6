"""What a rate of growth comes to over a time that the draft picks: 4% a year are `2년이면 8% 남짓`, 5% a month `석 달이면 15%`.

Reckoned plainly or upon itself: both are told. The time and the percentage then hold together.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import weigh
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OVER = deferred(r"(?:이?면|이 지나면|동안|간|새|뒤면|뒤에?는?|이 되면|치면|이면 모두)[^.!?\d]{0,16}")
_BESIDE = 4
_MOST = 40  # times
_YEARLY = deferred(r"(?:연|매년|해마다|연간|연평균)\s?(?:약\s)?$")
_ALL = 100


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a time that the draft picks, or what a rate of the source comes to over it."""
    places = quantities.readings(sheet.claim.text, "ko")
    for before, behind in pairwise(places):
        if not _OVER.fullmatch(sheet.claim.text[before[0].span[1] : behind[0].span[0]].lstrip()):
            continue
        for length in before:
            for share in behind:
                if (length in group or share in group) and _comes_to(sheet, length, share):
                    return True
    return False


def _comes_to(sheet: Sheet, length: Quantity, share: Quantity) -> bool:
    if length.kind != "duration" or share.kind != "percent" or length.per:
        return False
    return any(
        weigh.meets(share, proof, sheet.claim.text)
        for one in sheet.claim.evidence
        for rate, unit in _rates(one)
        if unit.unit == length.unit
        for proof in _over(rate, length.value / unit.value)
    )


def _rates(one: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the percentages of a sentence that are so much a month or a year, each with that time."""
    found = quantities.find(one.text, one.language)
    for rate in (each for each in found if each.kind == "percent" and not each.bound):
        for unit in (each for each in found if each.kind == "duration" and each.per and each.value > 0):
            if 0 <= unit.span[0] - rate.span[1] <= _BESIDE:
                yield rate, unit
        if one.language == "ko" and _YEARLY.search(one.text[: rate.span[0]]):
            yield rate, Quantity(Fraction(12), "duration", rate.span, "1년", unit="month", per=True)


def _over(rate: Quantity, times: Fraction) -> Iterator[Proof]:
    """Yield what a rate comes to over so many times, plainly, growing upon itself, and falling."""
    if times.denominator != 1 or not 1 < times <= _MOST:
        return
    share, many = rate.value / _ALL, int(times)
    yield Proof(f"{shown(rate.value)} * {many}", rate.value * many)
    yield Proof(f"{shown(rate.value)} * {many}", ((1 + share) ** many - 1) * _ALL)
    yield Proof(f"{shown(rate.value)} * {many}", (1 - (1 - share) ** many) * _ALL)
