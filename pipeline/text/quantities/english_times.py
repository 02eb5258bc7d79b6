"""English times that a Korean text puts into figures: `the final quarter`, `the turn of the century`, `its golden jubilee`, `1 hour 45`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Date, Quantity

_OF_YEAR = r"(?= of (?:the |this |last |next |its |fiscal |calendar |financial )*(?:year|(?:19|20)\d\d)\b)"
_QUARTER = deferred(
    rf"\b(?:(?P<last>(?:final|closing)[- ]quarter(?! (?:of an? |mile|century|hour|inch))|last quarter{_OF_YEAR})|(?P<first>opening[- ]quarter))\b",
    re.IGNORECASE,
)
_TURN = deferred(
    r"\bturn of (?:the |this )(?:(?P<number>1\d|2[01])(?:st|th) )?(?:(?P<new>new )?(?:century|millennium))\b|"
    r"\b(?:by|until|around|towards?|before) (?:the )?(?P<middle>mid(?:dle)?[- ](?:of the |of this )?century|midcentury)(?! modern)|"
    r"\b(?P<end>(?:end|close) of (?:the|this) century|(?:the |this )?century['’]s end)\b",
    re.IGNORECASE,
)
_JUBILEES = {
    "silver": 25, "pearl": 30, "coral": 35, "ruby": 40, "sapphire": 45, "golden": 50, "gold": 50, "emerald": 55, "diamond": 60, "platinum": 70, "oak": 80,
}  # fmt: skip
_JUBILEE = deferred(
    rf"\b(?P<word>{'|'.join(_JUBILEES)})[- ](?:jubilees?|(?:wedding )?anniversar(?:y|ies)|weddings?)\b", re.IGNORECASE
)
_UNSAID = deferred(
    r"\bhours? (?P<minutes>[1-5]?\d)(?=[.,;)](?!\d)|$| (?:and(?! \d)|but|in|on|at|for|from|to|by|this|last|next|after|before|while|when|with|per|each)\b)|"
    r"\bminutes? (?P<seconds>[1-5]?\d(?:\.\d+)?)(?=[.,;)](?!\d)|$| (?:and(?! \d)|but|in|on|at|for|from|to|by|after|before|while|when|with)\b)"
)
_CENTURY, _MILLENNIUM = 100, 2000
_MIDDLE, _END = 2050, 2100


def times(text: str) -> Iterator[Quantity]:
    """Yield the quarters, years and lengths of an English text that are told without their number, or their unit."""
    for match in _QUARTER.finditer(text):
        yield Quantity(Fraction(4 if match["last"] else 1), "quarter", match.span(), match.group())
    for match in _TURN.finditer(text):
        date: Date = (_turned(match), None, None)
        yield Quantity(Fraction((date[0] or 0) * 10_000), "date", match.span(), match.group(), date=date)
    for match in _JUBILEE.finditer(text):
        months = Fraction(12 * _JUBILEES[match["word"].lower()])
        yield Quantity(months, "duration", match.span(), match.group(), unit="month", words=True, per=True)
    for match in _UNSAID.finditer(text):
        name, size = ("minutes", 60) if match["minutes"] else ("seconds", 1)
        written = Fraction(match[name])
        yield Quantity(written * size, "duration", match.span(name), match[name], unit="s", step=Fraction(size))


def _turned(match: re.Match[str]) -> int:
    """Return the year that is meant: that of our century, or the first of a numbered one."""
    if match["number"]:
        return (int(match["number"]) - 1) * _CENTURY
    return _MIDDLE if match["middle"] else _END if match["end"] else _MILLENNIUM
