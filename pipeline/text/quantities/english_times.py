"""English times that a Korean text puts into figures: `the final quarter`, `nine in the evening`, `the turn of the century`, `its golden jubilee`, `1 hour 45`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import WORDS
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
_OF_DAY = deferred(
    rf"\b(?P<hour>{'|'.join(WORDS)}|1[0-2]|[1-9])(?:[ -](?P<minute>fifteen|thirty|forty-five|twenty|ten)|[:.](?P<digits>[0-5]\d))?(?: o[’']clock)? "
    r"(?:(?:in the|this|that|every|each|tomorrow|yesterday|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: very| following| next)? (?P<part>morning|afternoon|evening)|(?P<night>at night|tonight))\b",
    re.IGNORECASE,
)
_SO_MANY_QUARTERS = deferred(
    rf"\b(?P<word>{'|'.join(word for word in WORDS if word != 'three')}|(?<=last )three|(?<=past )three|(?<=next )three|(?<=previous )three|(?<=first )three) (?:full |whole |fiscal |straight |consecutive )?quarters\b",
    re.IGNORECASE,
)  # `by three quarters` may be 75%
_MINUTES = {"fifteen": 15, "thirty": 30, "forty-five": 45, "twenty": 20, "ten": 10}
_NOON, _DUSK = 12, 6
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
    for match in _SO_MANY_QUARTERS.finditer(text):
        months = Fraction(3 * WORDS[match["word"].lower()])
        yield Quantity(months, "duration", match.span(), match.group(), unit="month", words=True, per=True)
    for match in _OF_DAY.finditer(text):
        yield from _of_day(match)
    for match in _UNSAID.finditer(text):
        name, size = ("minutes", 60) if match["minutes"] else ("seconds", 1)
        written = Fraction(match[name])
        yield Quantity(written * size, "duration", match.span(name), match[name], unit="s", step=Fraction(size))


def _of_day(match: re.Match[str]) -> Iterator[Quantity]:
    """Yield the time that an hour and its part of the day are: nine in the evening, four in the morning, seven at night."""
    written = match["hour"].lower()
    hour = int(written) if written.isdigit() else WORDS[written]
    if not 1 <= hour <= _NOON:
        return
    part = (match["part"] or "").lower()
    late = part in ("afternoon", "evening") or (not part and hour >= _DUSK and hour < _NOON)
    minutes = (hour % _NOON + _NOON * late) * 60 + (
        int(match["digits"]) if match["digits"] else _MINUTES.get((match["minute"] or "").lower(), 0)
    )
    yield Quantity(Fraction(minutes), "time", match.span(), match.group(), words=True, per=True)


def _turned(match: re.Match[str]) -> int:
    """Return the year that is meant: that of our century, or the first of a numbered one."""
    if match["number"]:
        return (int(match["number"]) - 1) * _CENTURY
    return _MIDDLE if match["middle"] else _END if match["end"] else _MILLENNIUM
