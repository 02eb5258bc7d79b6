"""The rows of what readers know the size of, ready to be looked for in a text."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.text import yardstick_table

Range = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Yardstick:
    """Something known: how Korean and English write it, and the least and the most that is told of each of its measures."""

    korean: re.Pattern[str]
    english: re.Pattern[str]
    measures: tuple[tuple[str, Range], ...]

    def told(self, unit: str) -> tuple[Range, ...]:
        """Return what is told of it in a unit."""
        return tuple(sizes for own, sizes in self.measures if own == unit)


@lru_cache(maxsize=1)
def rows() -> tuple[Yardstick, ...]:
    """Return the yardsticks of the table."""
    return tuple(_row(line) for line in yardstick_table.ROWS.strip().splitlines())


@lru_cache(maxsize=1)
def anything() -> re.Pattern[str]:
    """Return what finds any yardstick in a Korean text."""
    return re.compile("|".join(f"(?:{one.korean.pattern})" for one in rows()))


def _row(line: str) -> Yardstick:
    korean, english, told = (part.strip() for part in line.split(" ; "))
    measures = []
    for one in told.split(", "):
        unit, least, most = one.split()
        measures.append((unit, (Fraction(least), Fraction(most))))
    return Yardstick(re.compile(rf"(?<![가-힣])(?:{korean})"), re.compile(english), tuple(measures))
