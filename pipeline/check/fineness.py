"""How exactly a figure must meet a value that chance often comes near: a part of something, a share that is bounded."""

from fractions import Fraction

from pipeline.text.quantities import Quantity

_FINE = 50


def exactly(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a figure is a value to three digits, or to a fiftieth on the right side of a bound."""
    away = value - drafted.value if drafted.bound != "max" else drafted.value - value
    if drafted.bound:
        return 0 <= away <= drafted.value / _FINE
    return not away or abs(away) <= drafted.value / (10 * _FINE)


def below(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a share in words bounds a value well below it: below a half is more than a third."""
    share = drafted.words and drafted.kind == "times" and drafted.bound == "max" and drafted.value < 1
    return share and drafted.value / (1 + drafted.value) < value < drafted.value
