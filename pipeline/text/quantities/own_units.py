"""The number that a source writes a figure with, in its own unit: an editor reckons with 1,240,000 acres, not with so many square metres."""

from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Quantity

_AS_WRITTEN = deferred(r"(?P<number>[1-9]\d*(?:,\d{3})*(?:\.\d+)?|0\.\d+)(?: (?P<scale>thousand|million|billion))?")
_SCALES = {"thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}

_LENGTHS = {"시간": 3600, "분": 60, "초": 1, "hour": 3600, "minute": 60, "second": 1}
"""How long one of a unit is, where a length in words has no last digit to tell it: `다섯 시간`."""


def number(one: Quantity) -> Fraction:
    """Return the number that a figure is written with: 1.24 million acres are 1,240,000."""
    found = _AS_WRITTEN.search(one.text)
    if found is None:
        for unit, length in _LENGTHS.items() if one.kind == "duration" and one.words else ():
            if unit in one.text:
                return one.value / length
        return one.value / one.step if one.step else one.value
    return Fraction(found["number"].replace(",", "")) * _SCALES.get(found["scale"] or "", 1)
