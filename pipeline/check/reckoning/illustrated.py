"""A share told of a few things that stand for all: `열 대에 석 대 가까이`, `스무 명에 하나꼴`, `1,000명 중 11명`, `100건 받던 집이 108건`, `100원 하던 것이 180원`.

Of a round number of things a part is told, or what they grow to; the share may be the source's own, what it leaves, or one amount of
another.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from pipeline.check.figures.derive import Proof
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning.operands import Operand, collected
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_ONE = deferred(r"(?:에|당|마다|중|가운데)\s(?:약 )?하나")
_BETWEEN = deferred(r"[^.!?]{0,12}")
_OF_WHICH = deferred(r"\s?(?:중|가운데|당|마다|에 )[^.!?]{0,10}")
_ROUND = frozenset({10, 20, 30, 40, 50, 100, 1000, 10_000})
_SMALL_CHANGE = 20_000  # won: what stands for a price, `1만 원짜리가 1만 3,000원`
_FEW, _SLACK, _EXACT = 20, Fraction(1, 10), Fraction(1, 200)


def share(sheet: Sheet, drafted: Quantity) -> Proof | None:
    """Return the share that a figure is told by, as the whole or as the part, where the figures at hand give it."""
    if not _counts(drafted):
        return None
    operands: list[Operand] | None = None
    for whole, part, many in _pairs(sheet, drafted):
        operands = operands or collected(sheet, drafted)
        exact = part is not None and not (part.approximate or part.bound)
        step = min(part.step, Fraction(1)) if part is not None else Fraction(1)
        became = whole.kind == "money"  # a price changes; it has no part
        found = _given(operands, many / whole.value, step / 2 / whole.value if exact else None, became=became)
        if found is not None:
            return found
    return None


def _pairs(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Quantity, Quantity | None, Fraction]]:
    """Yield the wholes and parts of one counter that a sentence, or it and the one before, tells, of which the drafted figure is one."""
    text = sheet.claim.text
    here = [one for one in quantities.find(text, "ko") if _counts(one)]
    before = [one for one in quantities.find(sheet.before, "ko") if _counts(one)]
    for whole in here:
        between = _BETWEEN if whole.kind != "duration" and whole.value in _ROUND else _OF_WHICH
        mine = whole.span == drafted.span
        one = _ONE.match(text, whole.span[1])
        if one and mine:
            yield whole, None, Fraction(1)
        for part in here:
            beside = part.span[0] - whole.span[1] >= 0 and between.fullmatch(text, whole.span[1], part.span[0])
            if (mine or part.span == drafted.span) and beside and _alike(whole, part):
                yield whole, part, part.value
    for whole in before:
        for part in here:
            if part.span == drafted.span and _alike(whole, part) and whole.value in _ROUND:
                yield whole, part, part.value


def _counts(one: Quantity) -> bool:
    small_change = one.kind == "money" and one.unit == "KRW" and one.value <= _SMALL_CHANGE
    return (one.kind in COUNTS or one.kind == "duration" or small_change) and one.value > 0 and not one.per


def _alike(whole: Quantity, part: Quantity) -> bool:
    """Return whether a figure is told of another, a round or a small one, of the same counter."""
    if whole.kind != part.kind or whole.unit != part.unit or part.value > 2 * whole.value:
        return False
    written = whole.value / whole.step if whole.kind == "duration" and whole.step else whole.value
    return written in _ROUND or 1 < written <= _FEW


def _given(operands: list[Operand], told: Fraction, half: Fraction | None, *, became: bool) -> Proof | None:
    """Return what gives a share: to half a step of its part where that is exact, else to a tenth; what a thing `became` is no part of it."""
    slack = half if half is not None else _SLACK * told
    for one in (each for each in operands if each.unit == "share" and not each.own):
        beside = ((1 - one.value, f"1-{one.written}"), (1 + one.value, f"1+{one.written}")) if one.told else ()
        for value, step in beside if became else ((one.value, one.written), *beside):
            if abs(Fraction(value).limit_denominator(10**6) - told) <= (
                min(slack, _SLACK * told) if one.told else told * _EXACT
            ):
                return Proof(step, told)
    amounts = [one for one in operands if one.told and not one.own and one.unit not in ("share", "points", "time")]
    for one, other in permutations(amounts, 2):
        away = abs(Fraction(one.value / other.value).limit_denominator(10**6) - told)
        if one.unit == other.unit and away <= min(slack, _SLACK * told):
            return Proof(f"{one.written}/{other.written}", told)
    return None
