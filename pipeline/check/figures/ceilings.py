"""A value just short of a round one, told as that: `10분이 채 걸리지 않아요` for 9 minutes 40 seconds, `1분도 안` for 48 seconds.

The round one is the next that anybody would name: one digit, a five behind it, or one unit of time, not half as much again.
"""

from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures.sheet import Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, FIGURES, Quantity

_SHORT = deferred(
    r"\s?(?:원|달러|명|개)?\s?(?:(?:이|가|도|을|를|에|에도)?\s?(?:채|미처)\s(?:안|못|걸리지|되지|넘지|차지|이르지|미치지)|(?:이|가|도)\s(?:안|못|걸리지|되지|넘지)\s|"
    r"(?:이|가|도)\s?채\s)"
)
_UNITS = frozenset({60, 3600, 86_400, 604_800, 1_296_000, 1_209_600})
_NEXT = Fraction(7, 20)
_ONE = Fraction(1, 2)
_TENTH = 10
_FOUR = 4
_MONTH = Fraction(365 * 86_400, 12)


def short(text: str, drafted: Quantity) -> bool:
    """Return whether the words behind a figure say that it is not reached."""
    return drafted.bound == "max" or _SHORT.match(text, drafted.span[1]) is not None


def told(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is the next round one above an exact value of the source, and the words say that it is not reached."""
    if drafted.kind not in FIGURES or drafted.per or not drafted.value > 0:
        return False
    if not short(sheet.claim.text, drafted):
        return False
    return any(
        not (source.per or source.approximate or (source.bound and _of_a_kind(source, drafted)))
        and source.bound != "min"
        and source.kind in FIGURES
        and (_next(drafted, _in_unit(drafted, source)) or _next_percent(drafted, source))
        for source in (one for _, one in sheet.known.figures)
    )


def _of_a_kind(source: Quantity, drafted: Quantity) -> bool:
    return source.unit == drafted.unit or {source.kind, drafted.kind} <= COUNTS


def _in_unit(drafted: Quantity, source: Quantity) -> Fraction:
    """Return a source's value in the unit of the draft: days as months; 0 where they are of two kinds."""
    if drafted.kind == source.kind == "duration" and (drafted.unit, source.unit) == ("month", "s"):
        return source.value / _MONTH
    return source.value if compare.comparable(drafted, source) else Fraction(0)


def _next(drafted: Quantity, value: Fraction) -> bool:
    if not 0 < value < drafted.value:
        return False
    over = (drafted.value - value) / value
    if drafted.value in _UNITS or (drafted.unit == "month" and drafted.value in (1, 12)):
        return over <= _ONE
    return over <= _NEXT and _round(drafted) and drafted.value - value <= _last(drafted)


def _next_percent(drafted: Quantity, source: Quantity) -> bool:
    """Return whether a figure is the next whole percent above a smaller one: 1% is not reached by 0.6%, however small that is beside it."""
    small = drafted.kind == source.kind == "percent" and drafted.value.denominator == 1 and drafted.value < _TENTH
    return small and 0 < drafted.value - source.value < 1 and source.value * _FOUR > drafted.value


def _round(drafted: Quantity) -> bool:
    """Return whether a figure has one digit, or two of which the second is a five."""
    digits = drafted.value / drafted.step
    while digits.denominator > 1:
        digits *= _TENTH
    while digits and digits % _TENTH == 0:
        digits /= _TENTH
    return digits < _TENTH or (digits < _TENTH**2 and digits % 5 == 0)


def _last(drafted: Quantity) -> Fraction:
    """Return the size of the last digit that is not 0: what rounds up is less than that away."""
    digits, step = drafted.value / drafted.step, drafted.step
    while digits.denominator == 1 and digits % _TENTH == 0:
        digits, step = digits / _TENTH, step * _TENTH
    return step * 5 if digits > _TENTH else step
