"""An area or a volume likened to something that any reader knows: `축구장 160개 넓이` for 290 acres, `여의도의 두 배`, `올림픽 수영장 40개를 채울 물`.

Fields and pools differ in size, and 여의도 has three that are told; a figure is right where one of the usual sizes gives it.
"""

from fractions import Fraction

from pipeline.check.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SQUARE_KM = 10**6
_LIKE = (
    (r"축구장", "m2", ((Fraction(5200), Fraction(8300)),)),
    (r"테니스장|테니스 코트", "m2", ((Fraction(250), Fraction(700)),)),
    (r"여의도", "m2", tuple((size * Fraction(95, 100) * _SQUARE_KM, size * Fraction(105, 100) * _SQUARE_KM) for size in (Fraction(29, 10), Fraction(45, 10), Fraction(84, 10)))),
    (r"서울(?:시)?", "m2", ((Fraction(600) * _SQUARE_KM, Fraction(610) * _SQUARE_KM),)),
    (r"제주도?", "m2", ((Fraction(1820) * _SQUARE_KM, Fraction(1860) * _SQUARE_KM),)),
    (r"수영장", "m3", ((Fraction(1800), Fraction(3800)),)),
    (r"수영장", "l", ((Fraction(1_800_000), Fraction(3_800_000)),)),
)  # fmt: skip
_BESIDE = tuple(
    (
        deferred(
            rf"(?:{name})(?:\s?(?:전체|면적|넓이|크기|규모))?(?:의|으로|로|만|보다|을|를)?(?:\s?(?:치면|따지면|환산하면|면적의|넓이의|크기의))?\s?(?:약|거의|무려|대략)?\s?$"
        ),
        unit,
        sizes,
    )
    for name, unit, sizes in _LIKE
)
_ROUNDED = Fraction(1, 10)
_BEYOND = Fraction(1, 4)
_KINDS = frozenset({"count", "number", "times"})


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure says how many of something known an area or a volume of the source comes to."""
    drafted = group[0]
    if drafted.kind not in _KINDS or not drafted.value > 0:
        return False
    before = sheet.claim.text[: drafted.span[0]]
    return any(
        _meets(drafted, source.value, low, high)
        for pattern, unit, sizes in _BESIDE
        if pattern.search(before)
        for _, source in sheet.known.figures
        if source.kind == "size" and source.unit == unit
        for low, high in sizes
    )


def _meets(drafted: Quantity, whole: Fraction, low: Fraction, high: Fraction) -> bool:
    up = 1 + (_BEYOND if drafted.bound == "min" else _ROUNDED)
    down = 1 - (_BEYOND if drafted.bound == "max" else _ROUNDED)
    return drafted.value * down * low <= whole <= drafted.value * up * high
