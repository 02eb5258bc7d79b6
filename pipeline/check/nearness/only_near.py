"""Which exchanges that nearness alone tells are no more than a doubt: lengths, and a sum or a share beside what it is rounded to.

Of other sums and shares nearness is right: where it was not, rules of place and order speak first. Lengths it still has wrong, since one of
two is often what something took before (`25분 걸리던 것이 6분`).
"""

from pipeline.text.quantities import Quantity

_LITTLE = 100
_AMOUNTS = frozenset({"money", "percent"})


def doubtful(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures that seem to have changed places may as well stand in their own."""
    low, high = sorted((abs(one.value), abs(other.value)))
    return one.kind == "duration" or (one.kind in _AMOUNTS and high - low < high / _LITTLE)
