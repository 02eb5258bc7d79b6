"""The rows of what readers know the size of, ready to be looked for in a text."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from pipeline.text import yardstick_table
from pipeline.text.patterns import compiled, deferred

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
    return tuple(_row(line) for line in _lines())


@lru_cache(maxsize=1)
def anything() -> re.Pattern[str]:
    """Return what finds any yardstick in a Korean text."""
    return compiled("|".join(f"(?:{_korean(line)})" for line in _lines()))


def _lines() -> list[str]:
    return yardstick_table.ROWS.strip().splitlines()


def _korean(line: str) -> str:
    return rf"(?<![가-힣])(?:{line.partition(' ; ')[0].strip()})"


def _row(line: str) -> Yardstick:
    _, english, told = (part.strip() for part in line.split(" ; "))
    measures = []
    for one in told.split(", "):
        unit, least, most = one.split()
        measures.append((unit, (Fraction(least), Fraction(most))))
    return Yardstick(deferred(_korean(line)), deferred(english), tuple(measures))
