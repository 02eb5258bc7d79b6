"""The arithmetic that a draft writes beside a citation: whether it gives the figure, and from operands that the sources have."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.check import fineness
from pipeline.check.figures import derive
from pipeline.text import arithmetic
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.korean_numbers import number as korean_number

_LENGTHS = {"s": (86_400, 3_600, 60), "month": (12, 1)}
_DIGIT = deferred(r"\d")


def gives(step: str, drafted: Quantity) -> bool:
    """Return whether the arithmetic beside a citation gives the drafted figure, rounded to the digit written."""
    try:
        value = abs(arithmetic.compute(step).value)
    except arithmetic.StepError:  # a share of what is nothing
        return False
    if (own := _as_written(drafted)) is not None and any(derive.meets(own, value * one) for one in arithmetic.SCALES):
        return True
    factors: tuple[int, ...] = (
        (1, 100) if drafted.kind in ("percent", "points") else (1,) if drafted.kind == "times" else arithmetic.SCALES
    )
    length = drafted.kind == "duration" and any(derive.meets(drafted, value * unit) for unit in _units(drafted))
    return (
        length
        or derive.roundly(drafted, value)
        or any(derive.meets(drafted, value * one) or fineness.on_its_side(drafted, value * one) for one in factors)
    )


def _as_written(drafted: Quantity) -> Quantity | None:
    """Return a size in the unit that it is written in, where that is not the one it is read in: acres, miles, pounds."""
    digits = _DIGIT.search(drafted.text) if drafted.converted else None
    if digits is None or not drafted.value:
        return None
    written = korean_number(drafted.text, digits.start()).value
    return replace(drafted, value=Fraction(written), step=drafted.step * written / drafted.value)


def _units(drafted: Quantity) -> Iterator[Fraction]:
    """Yield what one of a length may be in which it is written: of `사흘` a day, of `4.2시간` an hour, of `1시간 30분` a minute."""
    yield drafted.step
    lengths = _LENGTHS.get(drafted.unit, ())
    digits = _DIGIT.search(drafted.text)
    if digits is None:
        yield from (Fraction(one) for one in lengths if not drafted.value % one and drafted.value >= one)
        return
    written = korean_number(drafted.text, digits.start()).value
    plain = [Fraction(one) for one in lengths if drafted.value == written * one]
    yield from plain or (
        Fraction(one) for one in lengths if drafted.value > written * one
    )  # of `1년 6개월` a year, too


def missing(step: str, known: frozenset[Fraction]) -> tuple[Fraction, ...]:
    """Return the operands of a step that stand in no cited sentence (1, 100 and the calendar's numbers are free)."""
    return tuple(one for one in arithmetic.compute(step).operands if not arithmetic.stands(one, known))
