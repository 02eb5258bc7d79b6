"""A figure that a sentence holds against another one by what it tells besides: a multiple, a percentage, a difference."""

from collections.abc import Sequence
from fractions import Fraction

from pipeline.check.figures import derive
from pipeline.text.quantities import Quantity


def compared(places: Sequence[Quantity], one: Quantity, rival: Quantity) -> bool:
    """Return whether the sentence holds a figure against the other itself: `93개로 지난해의 세 배` beside 31, `1,000명 중 64%` beside 640."""
    low, high = sorted((one.value, rival.value))
    return low > 0 and (
        any(abs(place.value - ratio) < place.step for place in places for ratio in _ratios(place.kind, low, high))
        or any(place.value == high - low and derive.pairs(place, one) for place in places)
    )


def _ratios(kind: str, low: Fraction, high: Fraction) -> tuple[Fraction, ...]:
    """Return what two figures come to when one is held against the other, told in multiples or in percent."""
    if kind == "times":
        return high / low, low / high
    return ((high - low) / low * 100, (high - low) / high * 100, low / high * 100) if kind == "percent" else ()
