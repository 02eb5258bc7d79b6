"""English sums that leave their cents without a name: `a dollar forty`, `two pounds fifty`."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES, TENS, WORDS, helping, spelled
from pipeline.text.quantities.quantity import Quantity

_CODES = {
    "dollar": "USD",
    "buck": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "quid": "GBP",
    "franc": "CHF",
    "rand": "ZAR",
    "real": "BRL",
}
_TENS = "|".join(TENS)
_CENTS = deferred(
    rf"\b(?P<whole>an?|{'|'.join(ONES)}|{_TENS}|\d{{1,3}}) (?P<coin>{'|'.join(_CODES)})s? "
    rf"(?P<cents>(?P<tens>{_TENS})(?:-(?P<ones>{'|'.join(ONES[1:10])}))?|ten|fifteen)"
    r"(?=[.,;:!?)\"”’']|$| (?:of|for|per|an?|each|apiece|in|at|on|to|from|by|and|or|more|less|extra|now|today|when|if|with|at|before|after|the)\b)",
)
_HUNDRED = 100


def cents(text: str) -> Iterator[Quantity]:
    """Yield the sums of a text that are told in a currency and its hundredths."""
    for match in _CENTS.finditer(text):
        tens, ones = match["tens"] or match["cents"], match["ones"]
        parts = WORDS[tens] + (WORDS[ones] if ones else 0)
        yield helping(match, "money", spelled(match["whole"]) + Fraction(parts, _HUNDRED), _CODES[match["coin"]])
