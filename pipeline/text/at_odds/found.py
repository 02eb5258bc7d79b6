"""What is found where a source contradicts itself, and when a figure is one that others give."""

from dataclasses import dataclass
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.write import decimal, like

HUNDRED = 100
_HALF, _ONE = Fraction(1, 2), Fraction(1)
_ROUGHLY = Fraction(1, 20)
_NUMBER = deferred(r"\d[\d,]*(?:\.\d+)?")
_LARGE = 100_000
_FINE = 50  # times what it is rounded to: `1,200` is counted, `85,600` may not be
_CUT_OFF = Fraction(11, 10)
"""Of the last digit: some round, some cut off."""


@dataclass(frozen=True, slots=True)
class Row:
    """A figure as a source has it, the step by which its own numbers reckon it, and what that gives.

    `points` says that only its unit is wrong: a difference of two percentages told in percent.
    """

    told: str
    step: str
    gives: str
    points: bool = False


@dataclass(frozen=True, slots=True)
class AtOdds:
    """A contradiction, and the sentences that it lies in."""

    ids: tuple[str, ...]
    row: Row


def slack(one: Quantity) -> Fraction:
    """Return by how much a figure may have been rounded: what is counted in single ones not at all, `85,600` to the hundred."""
    if one.kind in ("count", "number") and one.step == _ONE and not one.approximate:
        return _noughts(one.value) * _HALF
    return one.step * _HALF


def _noughts(value: Fraction) -> int:
    """Return the hundreds, thousands … that a count is a round number of; nothing where it is none."""
    size = 1
    while value and value % (size * 10) == 0 and value >= size * 10 * _FINE:
        size *= 10
    return size if size >= HUNDRED else 0


def fits(told: Quantity, low: Fraction, high: Fraction, others: tuple[Quantity, ...]) -> bool:
    """Whether a figure is one of these values, rounded, or cut off where it is coarser than the others; a twentieth beside it where anything is told roughly."""
    rough = any(one.approximate or one.bound or one.words for one in (told, *others))
    finest = told.kind in ("percent", "points") and all(
        one.kind == "percent" and one.step >= told.step for one in others
    )
    loose = told.step * (_HALF if finest else _CUT_OFF) + (high * _ROUGHLY + _ONE if rough else 0)
    return low - loose <= told.value <= high + loose


def plain(one: Quantity) -> str:
    """Return a figure as a step has it: in digits, a large one and one in units as its source writes it."""
    return one.text if one.value >= _LARGE or one.kind in ("duration", "size") else decimal(one.value).replace(",", "")


def percent(value: Fraction) -> str:
    """Return a percentage to its tenth."""
    return f"{decimal(round(value, 1))}%"


def as_told(value: Fraction, model: Quantity) -> str:
    """Return a value as another one is written: `$21 million` beside `$25 million`."""
    written = _NUMBER.findall(model.text)
    if len(written) != 1:
        return like(value, model) or decimal(value)
    scale = model.value / Fraction(written[0].replace(",", ""))
    return model.text.replace(written[0], decimal(value / scale))
