"""How much of a large labelled set the suite looks at, and what a part of it must reach.

`EVERY_ROW=1` looks at all rows and holds the floors as they stand; else a part is looked at, an eighth unless a test takes another, and a
floor gives way by what such a part may differ from the whole by chance. Laws that are dear to try are tried on half as many examples.
"""

import math
import os
from collections.abc import Sequence
from typing import TypeVar

EVERY = bool(os.environ.get("EVERY_ROW"))
STEP = 1 if EVERY else 8
Row = TypeVar("Row")
_DEVIATIONS = 1.13  # as much as 1.6 of twice the rows: one run in eight of another part would be lower


def part(rows: Sequence[Row], step: int = STEP) -> Sequence[Row]:
    """Return the rows that a test looks at."""
    return rows if EVERY else rows[::step]


def tries(count: int) -> int:
    """Return how many examples of so many a law that is dear to try is tried on: a half."""
    return count if EVERY else count // 2


def least(share: float, looked_at: int, deviations: float = _DEVIATIONS) -> float:
    """Return how many of so many rows must be found where a share of all rows is."""
    return (share - _slack(share, looked_at, deviations)) * looked_at


def most(share: float, looked_at: int, deviations: float = _DEVIATIONS) -> float:
    """Return how many of so many rows may be flagged where a share of all rows may."""
    return (share + _slack(share, looked_at, deviations)) * looked_at


def _slack(share: float, looked_at: int, deviations: float) -> float:
    return 0 if EVERY or not looked_at else deviations * math.sqrt(share * (1 - share) / looked_at)
