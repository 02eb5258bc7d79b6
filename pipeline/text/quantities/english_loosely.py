"""English times told loosely, as readings of their place: `1 in the morning`, `the next day or two`, `in the 80s, 90s and 00s`, `a couple of years`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.months import MONTH_NAMES
from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES, SCALES
from pipeline.text.quantities.quantity import Quantity

_LENGTHS = {
    "year": ("month", 12), "month": ("month", 1), "week": ("s", 604_800), "day": ("s", 86_400), "hour": ("s", 3600), "minute": ("s", 60), "second": ("s", 1),
}  # fmt: skip
_OR_TWO = deferred(rf"\b(?P<unit>{'|'.join(_LENGTHS)}) or (?P<many>two|so)\b", re.IGNORECASE)
_COUPLE = deferred(rf"\bcouple(?: of)?(?: more)? (?P<unit>{'|'.join(_LENGTHS)})s\b", re.IGNORECASE)
_COUPLE_OF = deferred(r"\bcouple(?: of)? (?P<scale>hundred|thousand|million|billion)\b", re.IGNORECASE)
_ORIGINAL = deferred(
    r"\b(?:the|its|than) (?:original|first)(?=[,.;)]|$| (?:and|but|model|version|device|one|was|had|which|that|in|by|at|did|does|is|from)\b)|"
    r"\b[Tt]he original(?= [A-Z])"
)
_FIRST_DAYS = deferred(
    rf"\bfirst (?P<days>{'|'.join(ONES[2:])}|twenty|[1-3]?\d) days of (?P<month>{'|'.join(MONTH_NAMES)})[a-z]*\b",
    re.IGNORECASE,
)
_IN_A_ROW = deferred(
    rf"\b(?P<unit>week|month|year) (?P<number>{'|'.join(ONES[1:13])}|[1-9]\d?)\b(?![.,:]\d|%| ?(?:percent|per cent|million|billion|thousand))",
    re.IGNORECASE,
)
_DAYTIME = deferred(
    r"(?<![\d.,:$€£])(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d))?(?: o['’]clock)? (?:in the (?P<half>morning|afternoon|evening)|at (?P<night>night))\b"
)
_DECADES = deferred(
    r"(?:\b[Tt]he (?:(?:early|late|mid)[ -])?|(?<=\d0s, )|(?<=\d0s and )|(?<=\d0s, and ))(?P<digits>\d0)s\b(?! (?:of|percent|per cent|degrees|Fahrenheit|Celsius|°))"
)
_HERE = deferred(r"\bhighs?\b|\blows?\b|temperatures?|\b(?:in|into) (?:his|her|their|my|your|its) \w*[ -]?\d0s")
_LEAP_SECOND = deferred(r"\b(?:an?|one|the|first|negative|positive) (?:[a-z]+ )?leap seconds?\b", re.IGNORECASE)
_FIRST_FEW = deferred(
    r"\bfirst (?P<many>two|three|four|2|3|4) (?:(?!of\b)[a-z-]+ ){0,1}(?P<noun>generations?|models?|versions?|phases|stages|steps|rounds|editions|volumes|chapters|seasons|units|reactors|lines|tiers|levels|parts|games|episodes|semesters|drafts|batches|tranches)\b",
    re.IGNORECASE,
)
_MANY = {"two": 2, "three": 3, "four": 4}
_FEASTS = {
    "thanksgiving": 11, "black friday": 11, "labor day": 9, "memorial day": 5, "veterans day": 11, "columbus day": 10, "presidents day": 2, "super bowl": 2,
    "mother's day": 5, "father's day": 6, "oktoberfest": 9, "golden week": 5, "singles' day": 11, "singles day": 11,
}  # fmt: skip
_FEAST = deferred("|".join(rf"\b{name}\b" for name in _FEASTS), re.IGNORECASE)
_NINE_ELEVEN = deferred(r"(?<![\d/.$])9/11(?![\d/%])")
_EVENING, _NOON = 17, 12
_RECENT = 30
_CENTURIES = (1900, 2000)


def loosely(text: str) -> Iterator[Quantity]:
    """Yield the times and lengths of an English text that its words only round off."""
    for match in _OR_TWO.finditer(text):
        unit, size = _LENGTHS[match["unit"].lower()]
        many = 2 if match["many"].lower() == "two" else 1
        yield Quantity(Fraction(many * size), "duration", match.span(), match.group(), unit=unit, words=True, per=True)
    yield from _couples(text)
    for match in _FIRST_DAYS.finditer(text):
        yield from _first_days(match)
    for match in _IN_A_ROW.finditer(text):
        unit, size = _LENGTHS[match["unit"].lower()]
        many = int(match["number"]) if match["number"].isdigit() else ONES.index(match["number"].lower())
        yield Quantity(Fraction(many * size), "duration", match.span(), match.group(), unit=unit, words=True, per=True)
    for match in _FEAST.finditer(text.replace("’", "'")):
        month = _FEASTS[match.group().lower()]
        yield Quantity(
            Fraction(month * 100), "date", match.span(), match.group(), date=(None, month, None), words=True, per=True
        )
    for match in _ORIGINAL.finditer(text):  # `than the original` is the first of its kind: `1세대보다`
        yield Quantity(Fraction(1), "ordinal", match.span(), match.group(), words=True, per=True)
    for match in _NINE_ELEVEN.finditer(text):
        yield Quantity(Fraction(911), "date", match.span(), match.group(), date=(None, 9, 11), per=True)
    for match in _FIRST_FEW.finditer(text):
        yield from _first_few(match)
    for match in _LEAP_SECOND.finditer(text):
        yield Quantity(Fraction(1), "duration", match.span(), match.group(), unit="s", words=True, per=True)
    for match in _DAYTIME.finditer(text):
        yield Quantity(Fraction(_minutes(match)), "time", match.span(), match.group(), per=True)
    for match in _DECADES.finditer(text) if not _HERE.search(text) else ():
        digits = int(match["digits"])
        year = digits + _CENTURIES[digits < _RECENT]
        yield Quantity(
            Fraction(year * 10_000),
            "date",
            match.span("digits"),
            match["digits"] + "s",
            date=(year, None, None),
            per=True,
        )


def _couples(text: str) -> Iterator[Quantity]:
    """Yield what a couple is of: `a couple of years`, `a couple of hundred villagers`."""
    for match in _COUPLE.finditer(text):
        unit, size = _LENGTHS[match["unit"].lower()]
        yield Quantity(Fraction(2 * size), "duration", match.span(), match.group(), unit=unit, words=True, per=True)
    for match in _COUPLE_OF.finditer(text):
        yield Quantity(Fraction(2 * SCALES[match["scale"].lower()]), "number", match.span(), match.group(), words=True)


def _first_few(match: re.Match[str]) -> Iterator[Quantity]:
    """Yield both ends of the first few in a row: the first two generations are `1·2세대`, the first three `1~3세대`."""
    many = _MANY.get(match["many"].lower()) or int(match["many"])
    for number in (1, many):
        yield Quantity(Fraction(number), "ordinal", match.span(), match.group(), words=True, per=True)


def _first_days(match: re.Match[str]) -> Iterator[Quantity]:
    """Yield both ends of the first days of a month: the first 20 of November are `11월 1~20일`."""
    written, month = match["days"].lower(), MONTH_NAMES.index(match["month"].lower()) + 1
    last = int(written) if written.isdigit() else 20 if written == "twenty" else ONES.index(written)
    for day in (1, last):
        yield Quantity(
            Fraction(month * 100 + day),
            "date",
            match.span(),
            match.group(),
            date=(None, month, day),
            words=True,
            per=True,
        )


def _minutes(match: re.Match[str]) -> int:
    """Return the minute of the day: what is told of the night is late up to midnight, and early from then on."""
    hour = int(match["hour"]) % _NOON
    if match["half"] in ("afternoon", "evening") or (match["night"] and hour >= _EVENING - _NOON):
        hour += _NOON
    return hour * 60 + int(match["minute"] or 0)
