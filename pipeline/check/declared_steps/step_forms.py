"""How a declared step is built, and which figures of the cited sentences it counts with.

Only the plain forms are read: a difference, a sum, one figure of another, a change; of a step of another form nothing is said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from pipeline.check.claims import Evidence
from pipeline.check.figures import whose_dollars
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_N = r"(\d+(?:\.\d+)?|\.\d+)"
_LINEAR = deferred(rf"{_N}(?:[+-]{_N}){{1,6}}")
_GAP = deferred(rf"{_N}-{_N}")
_CHANGE = deferred(rf"\({_N}-{_N}\)/{_N}")
_OVER_ONE = deferred(rf"{_N}/{_N}-1")
_UNDER_ONE = deferred(rf"1-{_N}/{_N}")
_SHARE = deferred(rf"{_N}/{_N}")
_HUNDRED = deferred(r"\*100$|^100\*")
_SIGNS = str.maketrans({"−": "-", "×": "*", "÷": "/", ",": None, " ": None})
_DIGITS = deferred(r"\d[\d,]*(?:\.\d+)?")
_UNCOUNTED = frozenset({"date", "time", "weekday", "quarter", "ordinal", "version", "relative"})
Place = tuple[Evidence, Quantity]


@dataclass(frozen=True, slots=True)
class Form:
    """A difference, a share (`first` of `second`) or a change, which is reckoned from its higher or its lower figure."""

    name: Literal["gap", "share", "change"]
    first: Fraction
    second: Fraction
    base: Literal["", "high", "low"] = ""

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The higher and the lower figure."""
        return max(self.first, self.second), min(self.first, self.second)


def plain(step: str) -> str:
    """Return a step without blanks, and without the hundred that makes percents of it."""
    bare = step.translate(_SIGNS)
    shorter = _HUNDRED.sub("", bare)
    if shorter != bare and shorter.startswith("(") and shorter.endswith(")") and "(" not in shorter[1:]:
        return shorter[1:-1]
    return shorter


def hundred(step: str) -> bool:
    """Return whether a step makes percents of what it comes to by itself."""
    return _HUNDRED.search(step.translate(_SIGNS)) is not None


def linear(step: str) -> bool:
    """Return whether a step only adds and takes away."""
    return _LINEAR.fullmatch(step.translate(_SIGNS)) is not None


@lru_cache(maxsize=2048)
def read(step: str) -> Form | None:
    """Return the form of a step, if it is a plain one."""
    written = plain(step)
    if match := _GAP.fullmatch(step.translate(_SIGNS)):
        return Form("gap", Fraction(match[1]), Fraction(match[2]))
    if match := _SHARE.fullmatch(written):
        return Form("share", Fraction(match[1]), Fraction(match[2]))
    if match := _CHANGE.fullmatch(written):
        one, other, base = map(Fraction, match.groups())
        if base in (one, other) and one != other:
            return Form("change", one, other, "high" if base == max(one, other) else "low")
    over, under = _OVER_ONE.fullmatch(written), _UNDER_ONE.fullmatch(written)
    if match := over or under:
        one, other = map(Fraction, match.groups())
        return Form("change", one, other, "high" if other >= one else "low")
    return None


def places(number: Fraction, evidence: Sequence[Evidence]) -> list[Place]:
    """Return the figures of the sources that an operand may be, in every reading of each place."""
    return list(_places(number, tuple(evidence)))


@lru_cache(maxsize=512)
def _places(number: Fraction, evidence: tuple[Evidence, ...]) -> tuple[Place, ...]:
    return tuple(_found(number, evidence))


def _found(number: Fraction, evidence: Sequence[Evidence]) -> Iterator[Place]:
    of_lands = list(whose_dollars.readings(evidence))
    for one in evidence:
        lent = (figure for name, figure in of_lands if name == one.id)
        for figure in (*quantities.find(one.text, one.language), *lent):
            if figure.kind not in _UNCOUNTED and _is(figure, number):
                yield one, figure


def _is(figure: Quantity, number: Fraction) -> bool:
    digits = _DIGITS.search(figure.text)
    if digits and arithmetic.number(digits.group().rstrip(",")) == number:
        return True
    if figure.kind == "duration":
        return figure.step > 0 and figure.value / figure.step == number
    return any(number * scale == figure.value for scale in arithmetic.SCALES)
