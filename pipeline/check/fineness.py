"""How exactly a figure must meet a value: a part of something, a share that is bounded, a multiple told in round tens."""

from fractions import Fraction

from pipeline.text.quantities import AMOUNTS, Quantity

_FINE = 50
_TEN, _ROUND = 10, 20
_FIVE = 5
_TWICE, _NEAR, _CLOSE, _PLAINLY = 2, Fraction(1, 8), Fraction(85, 100), Fraction(1, 50)


def exactly(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure is a value to three digits, or to a fiftieth on the right side of a bound."""
    away = value - drafted.value if drafted.bound != "max" else drafted.value - value
    if drafted.bound:
        return 0 <= away <= drafted.value / _FINE
    return not away or abs(away) <= drafted.value / (10 * _FINE)


def far_off(drafted: Quantity, value: Fraction) -> bool:
    """Return whether an amount that is told plainly is none that an operation gives: 2억 is no 210 million."""
    plain = not (drafted.approximate or drafted.bound) and drafted.kind in AMOUNTS
    return plain and abs(value - drafted.value) > _PLAINLY * drafted.value


def below(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a share in words bounds a value below it: below a half is more than a third, near a half more than 42%."""
    share = drafted.words and drafted.kind == "times" and drafted.bound == "max" and drafted.value < 1
    least = _CLOSE * drafted.value if drafted.approximate else drafted.value / (1 + drafted.value)
    return share and least < value < drafted.value


def on_its_side(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a percentage in round fives or tens bounds a value: `20% 넘게` for 24, `15%에도 못 미쳐요` for 14.

    The next round number must not bound it more closely, and no bound is told at half or twice the value.
    """
    unit = next((unit for unit in (_TEN, _FIVE) if not drafted.value % unit), 0)
    if drafted.kind != "percent" or not drafted.bound or drafted.approximate or drafted.words or not unit:
        return False
    away = value - drafted.value if drafted.bound == "min" else drafted.value - value
    return 0 < away < min(Fraction(unit), drafted.value / 2)


def in_tens(drafted: Quantity) -> bool:
    """Return whether a multiple is told in round tens, in words: `쉰 배`, `스무 배`, which stand for all up to the next ten."""
    return drafted.kind == "times" and drafted.words and drafted.value >= _ROUND and drafted.value % _TEN == 0


def tenfold(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a value lies in the decade that a multiple in round tens bounds: `쉰 배가 넘는` for 56.8, `마흔 배 가까이` for 36.

    What is told as a little more, `서른 배 남짓`, or as near, `마흔 배 가까이`, lies in the half of it beside the multiple.
    """
    if drafted.kind == "times" and drafted.bound == "min" and not drafted.approximate and not in_tens(drafted):
        return _over_a_round(drafted, value)
    if not in_tens(drafted) or not (drafted.bound or drafted.approximate):
        return False
    away, half = value - drafted.value, Fraction(_TEN, 2)
    if drafted.bound == "min":
        return 0 <= away < (half if drafted.approximate else _TEN)
    if drafted.bound == "max":
        return 0 < -away <= (half if drafted.approximate else _TEN)
    return -drafted.value / _ROUND <= away <= half


def _over_a_round(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a value is over a multiple in round tens or hundreds, by half of it at most: `20배가 넘는` for 22.8, `100배 넘게` for 117."""
    unit = next((unit for unit in (1000, 100, 10) if not drafted.value % unit), 0)
    return 0 <= value - drafted.value < min(Fraction(unit), drafted.value / 2)


def wholly(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a whole multiple is openly said of one that is not: `네 배를 넘어요` for 4.2 times, `세 배 가까이` for 2.8.

    What goes beyond a multiple does not reach the next one; what is near or about one lies within an eighth, and within a half.
    """
    if drafted.kind != "times" or drafted.value.denominator > 1 or not _TWICE <= drafted.value <= _ROUND:
        return False
    away = value - drafted.value
    close = abs(away) <= min(_NEAR * value, Fraction(1, 2))
    if drafted.bound == "min" and not drafted.approximate:
        return 0 <= away < 1
    if drafted.bound:
        return close and (away >= 0 if drafted.bound == "min" else away < 0)
    return drafted.approximate and close
