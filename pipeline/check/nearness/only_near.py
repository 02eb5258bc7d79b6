"""Which exchanges that nearness alone tells are no more than a doubt: lengths told in two units, and a sum beside what it is rounded to.

Of sums and shares that are told apart nearness is right: where it was not, other rules of place and order speak first.
"""

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LITTLE = 100
_COUNTER = deferred(r"[가-힣]+$")
_DESCRIBES = "짜리"


def doubtful(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether two figures that seem to have changed places may as well stand in their own."""
    low, high = sorted((abs(one.value), abs(other.value)))
    if high - low < high / _LITTLE:
        return True
    if "duration" not in (one.kind, other.kind):
        return False
    counters = [match.group() if (match := _COUNTER.search(each.text)) else "" for each in (one, other)]
    described = any(text.startswith(_DESCRIBES, each.span[1]) for each in (one, other))
    return counters[0] != counters[1] or described
