"""A vague sum of money in another currency than the source's: `우리 돈 수십조 원` for tens of billions of dollars."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from pipeline.text import exchange_rates
from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities import currencies

_KOREAN = deferred(rf"(?:여\s?)?\s?(?P<name>{'|'.join(longest_first(currencies.KOREAN))})")
_ENGLISH = deferred(rf"[ -](?:of )?(?P<name>{'|'.join(f'(?:{pattern})' for pattern, _ in currencies.ENGLISH_NAMES)})\b")
_MOST = Fraction(9, 2)
"""How many times larger the one of two vague sums may be by its first digit: nine to two."""


def holds(size: int, behind: str, told: Iterable[tuple[int, str]]) -> bool:
    """Return whether a vague sum of 10**size is one of the source's in another currency; `told` are sizes with the text behind each."""
    into = _KOREAN.match(behind)
    if into is None:
        return False
    unit = currencies.KOREAN[into["name"]]
    return any(
        other != unit and _meets(size - power, other, unit) for power, text in told for other in [_unit(text)] if other
    )


def in_other_money(size: int, behind: str, told: Sequence[tuple[int, str]]) -> bool:
    """Return whether a vague sum is the source's own number of another currency: `수억 원` for hundreds of millions of dollars."""
    into = _KOREAN.match(behind)
    units = [_unit(text) for power, text in told if power == size]
    return into is not None and all(unit and unit != currencies.KOREAN[into["name"]] for unit in units)


def length(behind: str) -> int:
    """Return how long the name of the currency is that follows a vague number of a draft, nothing where none does."""
    into = _KOREAN.match(behind)
    return into.end() if into else 0


def _unit(behind: str) -> str:
    """Return the currency that follows a vague number, in either language."""
    korean = _KOREAN.match(behind)
    if korean:
        return currencies.KOREAN[korean["name"]]
    english = _ENGLISH.match(behind)
    if english is None:
        return ""
    return next(code for pattern, code in currencies.ENGLISH_NAMES if deferred(pattern).fullmatch(english["name"]))


def _meets(power: int, other: str, unit: str) -> bool:
    """Return whether one of a currency may be worth 10**power of another, give or take the digits that nobody tells."""
    middles = [(band.low + band.high) / 2 for band in exchange_rates.bands(other, unit)]
    return any(1 / _MOST < middle / Fraction(10) ** power < _MOST for middle in middles)
