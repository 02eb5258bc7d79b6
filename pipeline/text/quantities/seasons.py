"""The year that an English text names by a season or a month of it, `this fall`, `next May`, and the two days of a Korean span, `1월 10-23일`."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Date, Quantity

MONTH_LISTED = deferred(
    r"(?m:^)(?:- )?(?P<year>(?:19|20)\d\d)\.(?P<month>1[0-2]|[1-9])(?P<day>(?!))?\.?(?=\s[가-힣A-Z\d])"
)
"""A month that opens a line of a chronicle: `2021.3 첫 제품 출시`."""
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_THIS = deferred(
    rf"\b[Tt]his {_SEASON}(?! (?:back|apart|behind|asleep|short|through|into|in love|out|from|off)\b)(?![a-z])"
)
_OTHER = deferred(rf"\b(?:(?P<next>[Nn]ext)|[Ll]ast) (?:{_MONTH}|{_SEASON})(?![a-z])")


def english(text: str) -> Iterator[Quantity]:
    """Yield this year for its seasons; a next or last month or season is of this year or of the other, by the day it is said on."""
    for match in _THIS.finditer(text):
        yield _year(match, 0)
    for match in _OTHER.finditer(text):
        yield _year(match, 0)
        yield _year(match, 1 if match["next"] else -1)


def _year(match: re.Match[str], away: int) -> Quantity:
    return Quantity(Fraction(away), "relative", match.span(), match.group(), unit="year", words=True)


def both_days(spans: Iterable[re.Match[str]]) -> Iterator[Quantity]:
    """Yield the two days of each `1월 10-23일`, each in its own place: a source may have only one of them."""
    for match in spans:
        month = int(match["month"])
        for name, start, end in (("from", match.start(), match.end("from")), ("to", match.start("to"), match.end())):
            day = int(match[name])
            date: Date = (None, month, day)
            yield Quantity(Fraction(month * 100 + day), "date", (start, end), match.string[start:end], date=date)
