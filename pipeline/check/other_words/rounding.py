"""Figures of titles and headings, which round: `약`, `넘게`, `절반`, `6분의 1` stand for the exact value in the text below."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.compare import comparable
from pipeline.text.quantities import Quantity

_NEAR = Fraction(1, 10)  # of the value, where the line says 약 or 가까이
_BEYOND = Fraction(3, 2)  # `100만 넘게` may stand for 120만, not for 300만
_NO_SIZE = frozenset({"date", "time", "weekday", "ordinal"})
_TENTH = Fraction(1, 10)
_LOOSELY = Fraction(3, 2)  # `두 배` may stand for 2.2 times, `2배` may not


def openly(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a line says a source's value roundly, with the word that says so; `절반` may stand for 48%."""
    value = _alike(drafted, source)
    if value is None or not value or not drafted.value:
        return False
    if drafted.bound == "min" and not drafted.approximate:
        return drafted.value <= value <= drafted.value * _BEYOND
    if drafted.bound == "max" and not drafted.approximate:
        return drafted.value / _BEYOND <= value <= drafted.value
    if drafted.approximate or (drafted.words and drafted.kind == "times"):
        return abs(drafted.value - value) <= _NEAR * value
    return False


def _alike(drafted: Quantity, source: Quantity) -> Fraction | None:
    """Return the source's value in the unit of the drafted figure, where both are of one kind."""
    if drafted.kind == "times" and drafted.value < 1 and source.kind == "percent":
        return source.value / 100
    if drafted.kind == "percent" and source.kind == "times" and source.value < 1:
        return source.value * 100
    return source.value if comparable(drafted, source) and drafted.kind == source.kind else None


def ratio(drafted: Quantity, operands: Sequence[Quantity]) -> bool:
    """Return whether a multiple or a fraction (`6분의 1`, `두 배`) is about how two figures below stand to each other."""
    if drafted.kind != "times":
        return False
    exact = not (drafted.words or drafted.approximate or drafted.bound)
    slack = drafted.step / 2 if exact else _TENTH * drafted.value
    return any(
        _meets(drafted, value, slack)
        for one, other in combinations(operands, 2)
        if comparable(one, other) and one.kind not in _NO_SIZE and one.value and other.value
        for value in (one.value / other.value, other.value / one.value)
    )


def _meets(drafted: Quantity, value: Fraction, slack: Fraction) -> bool:
    if drafted.bound == "min":
        return drafted.value - slack <= value <= drafted.value * _BEYOND
    if drafted.bound == "max":
        return drafted.value / _BEYOND <= value <= drafted.value + slack
    return -slack <= value - drafted.value <= (slack * _LOOSELY if drafted.words else slack)


def coarser(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a figure is a source's value rounded without saying so (`71점` for 71.4점)."""
    if not comparable(drafted, source) or drafted.step <= source.step:
        return False
    return (
        abs(drafted.value - source.value) < drafted.step and abs(drafted.value - source.value) <= _TENTH * source.value
    )
