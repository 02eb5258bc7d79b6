"""What a quantity is: one figure of a text, normalised, with its place.

Durations are in seconds (`s`) or months (`month`), sizes in their base unit (`B`, `W`, `Wh`, `kg`, `m`, …), money in the
currency itself. One place in a text may have several readings (`11일` is a day of a month or eleven days): each is a
Quantity of its own with the same span, and a check accepts any of them.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Kind = Literal[
    "number",
    "percent",
    "points",
    "times",
    "money",
    "date",
    "time",
    "duration",
    "size",
    "count",
    "ordinal",
    "quarter",
    "weekday",
    "relative",
    "version",
]
Bound = Literal["", "min", "max"]
Role = Literal["", "from", "to", "low", "high"]
Date = tuple[int | None, int | None, int | None]
NO_DATE: Date = (None, None, None)
COUNTS = frozenset({"count", "number"})
AMOUNTS = COUNTS | {"money", "size"}
MEASURES = AMOUNTS | {"duration"}
LEVELS = AMOUNTS | {"percent"}
FIGURES = MEASURES | {"percent"}
VALUES = FIGURES | {"points", "times"}
"""The kinds that rules ask for together: what is counted, what is an amount, what may also last or be a share."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One reading of one figure.

    `step` is the size of the last digit written (100 for `1,200억` read in 억), `words` says that it is spelled in words
    (half, 두 배, 사흘), `per` that it only says per how much (`100만 토큰당`). `date` is (year, month, day) as far as written.
    A `relative` year is counted from the text's own (내년 is 1).
    """

    value: Fraction
    kind: Kind
    span: tuple[int, int]
    text: str
    unit: str = ""
    bound: Bound = ""
    approximate: bool = False
    step: Fraction = Fraction(1)
    role: Role = ""
    date: Date = NO_DATE
    words: bool = False
    per: bool = False
    converted: bool = False  # the unit written was not the base unit of its own system (pounds in kilograms)

    def __hash__(self) -> int:
        """Tell figures apart by where and how they are written: the hash of a fraction is dear, and sentences are looked up by their figures."""
        return hash((self.text, self.span, self.kind, self.unit))
