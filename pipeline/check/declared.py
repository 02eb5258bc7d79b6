"""The arithmetic that a draft writes beside a citation: whether it gives the figure, and from operands that the sources have."""

from fractions import Fraction

from pipeline.check import derive
from pipeline.text import arithmetic
from pipeline.text.quantities import Quantity


def gives(step: str, drafted: Quantity) -> bool:
    """Return whether the arithmetic beside a citation gives the drafted figure, rounded to the digit written."""
    value = abs(arithmetic.compute(step).value)
    factors: tuple[int, ...] = (
        (1, 100) if drafted.kind in ("percent", "points") else (1,) if drafted.kind == "times" else arithmetic.SCALES
    )
    written = drafted.kind == "duration" and derive.meets(drafted, value * drafted.step)
    return written or derive.roundly(drafted, value) or any(derive.meets(drafted, value * factor) for factor in factors)


def missing(step: str, known: frozenset[Fraction]) -> tuple[Fraction, ...]:
    """Return the operands of a step that stand in no cited sentence (1, 100 and the calendar's numbers are free)."""
    return tuple(one for one in arithmetic.compute(step).operands if not arithmetic.stands(one, known))
