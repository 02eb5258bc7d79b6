"""The first and last months of the spans that a text names: `the six months to September` runs from April to September."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.text.patterns import deferred

MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_COUNTS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "12": 12,
    "twelve": 12,
}
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)})"
_ENDING = deferred(
    rf"\b{_COUNT}[- ]months?(?: period)?,? (?:to|through|till|until|ended|ending|that ended)(?: in| on)? (?:the end of )?{_MONTH}",
    re.IGNORECASE,
)
_STARTING = deferred(rf"\b{_COUNT} months (?:from|starting|beginning)(?: in| on)? {_MONTH}", re.IGNORECASE)
_OPENING = deferred(rf"\bfirst {_COUNT} months\b", re.IGNORECASE)
_CLOSING = deferred(rf"\b(?:last|final) {_COUNT} months of (?:the year|(?:19|20)\d\d)\b", re.IGNORECASE)
_OF_QUARTER = deferred(
    rf"\bquarter,? (?:that |which )?(?:ended|ending|ends|to|through)(?: in| on)? (?:the end of )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}",
    re.IGNORECASE,
)
_MONTH_QUARTER = deferred(rf"\b{_MONTH}[ -]quarters?\b", re.IGNORECASE)
_OF_HALF = deferred(
    rf"\bhalf of (?:the |its |this |last )?(?:fiscal |financial |business )?(?:year )?(?:that )?(?:through|ended|ending|to)(?: in| on)? (?:the end of )?(?:\d{{1,2}} )?{_MONTH}",
    re.IGNORECASE,
)
_ORDER = ("first", "second", "third", "fourth")
_QUARTER = deferred(
    rf"\b(?P<word>{'|'.join(_ORDER)})[- ]quarter\b|\bQ(?P<short>[1-4])\b|\b(?P<lead>[1-4])Q\b|(?P<ko>[1-4])분기",
    re.IGNORECASE,
)
_HALF = deferred(
    r"\b(?P<word>first|second|latter)[- ]half\b(?! (?:of the (?:match|game|season)|against)\b)|(?P<ko>[상하])반기|\bH(?P<short>[12])\b",
    re.IGNORECASE,
)
_YEAR_END = deferred(
    r"\byear[- ]end\b|\bend of (?:the |this |next )?(?:year|(?:19|20)\d\d)\b|연말|(?:올|지난|그|이듬)해 말|(?:내|작)년 말|(?:19|20)\d\d년 말|\b(?:by|before) the end of (?:19|20)\d\d\b",
    re.IGNORECASE,
)
_YEAR_SO_FAR = deferred(
    r"\bso far this year\b|\byear[- ]to[- ]date\b|\bsince the (?:start|beginning|turn) of (?:the|this) year\b|(?<![가-힣])올(?:해)? ?들어|연초부터",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def bounds(text: str) -> frozenset[int]:
    """Return the months, by number, in which the spans of a text begin and end."""
    return frozenset((month - 1) % 12 + 1 for month in _bounds(text))


def _bounds(text: str) -> Iterator[int]:
    for match in _ENDING.finditer(text):
        last = MONTH_NAMES.index(match["month"][:3].lower()) + 1
        yield from (last, last - _count(match["count"]) + 1)
    for match in (*_OF_QUARTER.finditer(text), *_MONTH_QUARTER.finditer(text)):
        last = MONTH_NAMES.index(match["month"][:3].lower()) + 1
        yield from (last, last - 2)
    for match in _OF_HALF.finditer(text):
        last = MONTH_NAMES.index(match["month"][:3].lower()) + 1
        yield from (last, last - 5)
    for match in _STARTING.finditer(text):
        first = MONTH_NAMES.index(match["month"][:3].lower()) + 1
        yield from (first, first + _count(match["count"]) - 1)
    for match in _OPENING.finditer(text):
        yield from (1, _count(match["count"]))
    for match in _CLOSING.finditer(text):
        yield from (12 - _count(match["count"]) + 1, 12)
    for match in _QUARTER.finditer(text):
        word = match["word"]
        number = _ORDER.index(word.lower()) + 1 if word else int(match["short"] or match["lead"] or match["ko"])
        yield from (3 * number - 2, 3 * number)
    for match in _HALF.finditer(text):
        first = (match["word"] or "").lower() == "first" or match["ko"] == "상" or match["short"] == "1"
        yield from (1, 6) if first else (7, 12)
    if _YEAR_END.search(text):
        yield 12
    if _YEAR_SO_FAR.search(text):
        yield 1


def _count(written: str) -> int:
    return int(written) if written.isdigit() else _COUNTS[written.lower()]
