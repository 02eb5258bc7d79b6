"""How near a length of time that a draft tells roughly must be: `1년 넘게` for 438 days, `이틀이 채 안 되는` for 38 hours."""

from fractions import Fraction

from pipeline.text.quantities import Quantity
from pipeline.text.quantities.compound import LENGTHS

LONGER = Fraction(10, 7)  # `일주일 넘게` for ten days, `두 달 넘게` for 73 days, `한 시간 넘게` for 83 minutes
MONTH = Fraction(365 * 86400, 12)  # seconds
_JUST_SHORT = Fraction(3, 5)  # `이틀이 채 안 되는` for 38 hours, `한 시간도 안 걸려` for 40 minutes
_TEN_DAYS = 864_000
_NEARLY = Fraction(1, 10)


def told(drafted: Quantity) -> bool:
    """Return whether a length is told roughly: in words, with 약 or with 넘게."""
    return drafted.words or drafted.approximate or drafted.bound == "min"


def of_months(drafted: Quantity, seconds: Fraction) -> bool:
    """Return whether a length told in months is openly about so many seconds: six weeks are `한 달 반`."""
    length = drafted.value * MONTH
    if drafted.bound == "min":
        return length <= seconds * (1 + _NEARLY) and seconds <= length * LONGER
    return abs(length - seconds) <= _NEARLY * seconds


def near(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a length is within half a spelled unit of a draft's: `사흘 가까이` for two and a half days, `이틀이 채` for 38 hours."""
    if drafted.kind != "duration" or not (drafted.approximate or drafted.bound):
        return False
    if drafted.text.endswith("반"):
        return _near_a_half(drafted, value)
    unit = next((Fraction(unit) for unit in LENGTHS.get(drafted.unit, ()) if not drafted.value % unit), Fraction(0))
    away = abs(drafted.value - value)
    whole = bool(unit) and value % unit == 0  # two days are no `사흘 이내`, and no `약 3일`
    if drafted.words and drafted.bound == "max" and not drafted.approximate:
        return drafted.value * _JUST_SHORT <= value < drafted.value and not whole
    if not drafted.words and drafted.approximate and not drafted.bound:
        return not whole and away <= unit / 4 and away <= drafted.value * _NEARLY
    if not (drafted.words and drafted.approximate):
        return False
    below = drafted.bound != "max" or value <= drafted.value
    if below and drafted.unit == "s" and drafted.value >= _TEN_DAYS and away <= drafted.value / 6:
        return True  # `보름 남짓` for two and a half weeks
    return below and away <= unit / 2 and away <= drafted.value / 5


def _near_a_half(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a length is within a quarter of the unit that a draft tells a half of: `하루 반 남짓` for 38 hours, `8시간 반쯤` for 8.6."""
    unit = next(
        (Fraction(unit) for unit in LENGTHS.get(drafted.unit, ()) if drafted.value % unit == Fraction(unit, 2)), None
    )
    if (
        unit is None
        or (drafted.bound == "min" and value < drafted.value)
        or (drafted.bound == "max" and value > drafted.value)
    ):
        return False
    return abs(drafted.value - value) <= unit / 4
