"""The arithmetic that a draft writes beside a citation: whether it gives the figure, and from operands that the sources have."""

from fractions import Fraction

from pipeline.check import derive
from pipeline.text import arithmetic
from pipeline.text.quantities import Quantity

_FACTORS = (1, 10**3, 10**4, 10**6, 10**8, 10**9, 10**12)
_FREE = frozenset(map(Fraction, (1, 10, 100, 7, 12, 24, 60, 365)))
"""What a step may count with though no source says it: parts of a hundred, days of a week, months of a year, hours of a day."""


def gives(step: str, drafted: Quantity) -> bool:
    """Return whether the arithmetic beside a citation gives the drafted figure, rounded to the digit written."""
    value = abs(arithmetic.compute(step).value)
    factors: tuple[int, ...] = (
        (1, 100) if drafted.kind in ("percent", "points") else (1,) if drafted.kind == "times" else _FACTORS
    )
    written = drafted.kind == "duration" and derive.meets(drafted, value * drafted.step)
    return written or derive.roundly(drafted, value) or any(derive.meets(drafted, value * factor) for factor in factors)


def missing(step: str, known: frozenset[Fraction]) -> tuple[Fraction, ...]:
    """Return the operands of a step that stand in no cited sentence (1, 100 and the calendar's numbers are free)."""
    operands = arithmetic.compute(step).operands
    free = _FREE
    return tuple(
        one
        for one in operands
        if one not in free and not any(one * factor in known or one / factor in known for factor in _FACTORS)
    )
