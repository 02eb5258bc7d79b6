"""The time for which an adjective says that things are counted: `annual bleeds fell from 4.3 to 0.6`, `about 40 daily calls`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OFTEN = {
    "annual": ("month", 12),
    "yearly": ("month", 12),
    "monthly": ("month", 1),
    "weekly": ("s", 604_800),
    "daily": ("s", 86_400),
    "hourly": ("s", 3_600),
}
_COUNTED = deferred(
    rf"\b(?P<often>{'|'.join(_OFTEN)}) (?:[a-z-]+ ){{0,2}}?[a-z-]+s\b(?:[^.;]|\.(?=\d))*$", re.IGNORECASE
)


def times(one: Evidence, figure: Quantity) -> Iterator[tuple[str, Fraction]]:
    """Yield the time that the adjective of what is counted before a figure names, as a unit and how many of it."""
    if counted := _COUNTED.search(one.text[: figure.span[0]]):
        unit, value = _OFTEN[counted["often"].lower()]
        yield unit, Fraction(value)
