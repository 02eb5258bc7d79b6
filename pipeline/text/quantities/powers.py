"""Powers of ten in words and signs: `10^25`, `10 to the 25th power`, `10의 25제곱`."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import english_bounds, korean_bounds
from pipeline.text.quantities.quantity import Quantity

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
POWER = deferred(
    r"(?<![\d.,^])10(?:\s?(?:\^|\*\*)\s?(?P<sign>\d{1,2})|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|의 ?(?P<korean>\d{1,2}) ?(?:제곱|승)|"
    r" to the (?:power of )?(?P<word>\d{1,2})(?:th|st|nd|rd)?(?: power)?)(?![\d^])"
)
_UNIT = deferred(r"\s?(?:FLOPs?|FLOPS|플롭스?|operations|번|회)?")


def powers(text: str, language: str) -> Iterator[Quantity]:
    """Yield the powers of ten of a text, with what bounds them before or after their unit."""
    for match in POWER.finditer(text):
        exponent = next(one for one in match.groups() if one).translate(_RAISED)
        unit = _UNIT.match(text, match.end())
        end = unit.end() if unit else match.end()
        if language == "ko":
            beside = korean_bounds.around(text, match.start(), end)
            bound, near = beside.bound, beside.near
        else:
            bound, near, _ = english_bounds.around(text, match.start(), end)
        value = Fraction(10 ** int(exponent))
        yield Quantity(value, "number", match.span(), match.group(), bound=bound, approximate=near, step=value)
