"""How much of a large labelled set the suite looks at, and what a part of it must reach.

`EVERY_ROW=1` looks at all rows and holds the floors as they stand; else a part is looked at, an eighth unless a test takes another, and a
floor gives way by what such a part may differ from the whole by chance.
"""

import math
import os
from collections.abc import Sequence
from typing import TypeVar

EVERY = bool(os.environ.get("EVERY_ROW"))
STEP = 1 if EVERY else 8
Row = TypeVar("Row")
_DEVIATIONS = 1.6  # one run in twenty of another part would be lower


def part(rows: Sequence[Row], step: int = STEP) -> Sequence[Row]:
    """Return the rows that a test looks at."""
    return rows if EVERY else rows[::step]


def least(share: float, looked_at: int) -> float:
    """Return how many of so many rows must be found where a share of all rows is."""
    return (share - _slack(share, looked_at)) * looked_at


def most(share: float, looked_at: int) -> float:
    """Return how many of so many rows may be flagged where a share of all rows may."""
    return (share + _slack(share, looked_at)) * looked_at


def _slack(share: float, looked_at: int) -> float:
    return 0 if EVERY or not looked_at else _DEVIATIONS * math.sqrt(share * (1 - share) / looked_at)
