"""The units of figures that both languages share: what is written after a number, and what it makes of it.

A unit is (kind, name, factor, whether it is not the base unit of its own system). The lists came from real text.
"""

from fractions import Fraction

from pipeline.text.quantities.quantity import Kind

Unit = tuple[Kind, str, Fraction, bool]
POUND = Fraction(45359237, 100000000)
MILE = Fraction(1609344, 1000)
INCH = Fraction(254, 10000)
GALLON = Fraction(3785411784, 10**9)
ACRE = Fraction(40468564224, 10**7)
PYEONG = Fraction(400, 121)
CARAT = Fraction(1, 5000)
OUNCE = POUND / 16
YARD = INCH * 36
KNOT = Fraction(1852)
NAUTICAL_MILE = Fraction(1852)
STONE = POUND * 14
SKY: tuple[tuple[str, Kind, str, int], ...] = (
    ("광년", "size", "light-year", 1),
    ("천문단위", "size", "astronomical unit", 1),
    ("파섹", "size", "parsec", 1),
)
"""The lengths in which the sky is measured, as Korean writes them: nobody reckons them over into kilometres to the last digit."""
TABLESPOON, TEASPOON = Fraction(15, 1000), Fraction(5, 1000)
POWERS = {"": 0, "K": 1, "M": 2, "G": 3, "T": 4, "P": 5, "E": 6}
BASES = (
    ("Wh", "와트시", "watt-hour"),
    ("B", "바이트", "byte"),
    ("bit", "비트", "bit"),
    ("W", "와트", "watt"),
    ("Hz", "헤르츠", "hertz"),
)
_FREEZING, _DEGREE = 32, Fraction(5, 9)


def celsius(fahrenheit: Fraction) -> Fraction:
    """Return a temperature in Celsius."""
    return (fahrenheit - _FREEZING) * _DEGREE
