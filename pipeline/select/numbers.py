"""Quantities as values, so that "$7.5B", "7.5 billion" and "75억 달러" are one term."""

import re
from dataclasses import dataclass

_SCALES = {
    "trillion": 1e12,
    "tn": 1e12,
    "t": 1e12,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "million": 1e6,
    "mn": 1e6,
    "m": 1e6,
    "thousand": 1e3,
    "k": 1e3,
    "조": 1e12,
    "억": 1e8,
    "만": 1e4,
    "천": 1e3,
    "백": 1e2,
}
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
QUANTITY = (
    rf"[$€£₩¥]?(?:(?:{_DIGITS})\s?[백천]?\s?[조억만](?:\s?(?:{_DIGITS})\s?[백천]?\s?[억만])*|(?:{_DIGITS})\s?천(?![가-힣])"
    rf"|(?:{_DIGITS})(?:\s?(?:trillion|billion|million|thousand)\b|(?:tn|bn|mn|[TBMKtbmk])\b)?)"
    r"(?:\s?(?:%|percent\b|퍼센트|달러|유로|위안|dollars?\b|원(?![가-힣]{2})))?"
)
"""A quantity with its scale and, where it has one, its currency or percent sign."""

_PART = re.compile(
    rf"({_DIGITS})\s?([백천]?)\s?(trillion|billion|million|thousand|tn|bn|mn|[tbmk조억만천])?", re.IGNORECASE
)
_MONEY = re.compile(r"[$€£₩¥]|달러|유로|위안|dollar|원$")
_PERCENT = re.compile(r"%|percent|퍼센트")
_FIRST_YEAR, _LAST_YEAR = 1980, 2040


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value, and whether it is an amount of money or a percentage. `plain` is a bare number, as in a model's name."""

    value: float
    money: bool = False
    percent: bool = False
    plain: str = ""

    @property
    def term(self) -> str:
        """The term that every spelling of this value shares."""
        return f"#{self.value:.3g}{'%' if self.percent else ''}"

    @property
    def telling(self) -> bool:
        """Whether the value says something: small bare numbers and years do not."""
        if self.money or self.percent:
            return True
        if self.plain and _FIRST_YEAR <= self.value <= _LAST_YEAR:
            return False
        return self.value >= 10 or "." in self.plain  # two digits and more


def quantity(text: str) -> Quantity:
    """Return the value of a text that `QUANTITY` matched."""
    value = 0.0
    plain = ""
    for digits, hundred, scale in _PART.findall(text):
        factor = _SCALES.get(scale.lower(), 1.0) * _SCALES.get(hundred, 1.0)
        value += float(digits.replace(",", "")) * factor
        plain = digits if factor == 1.0 and not plain else plain
    money, percent = bool(_MONEY.search(text)), bool(_PERCENT.search(text))
    return Quantity(value, money, percent, "" if money or percent else plain)
