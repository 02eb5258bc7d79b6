"""The year that an English text names by a season or a month of it, `this fall`, `next May`, and the days of a Korean span, `1월 10-23일`, `7~11일`."""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Date, Quantity

_DAYS_ALONE = deferred(
    r"(?<![\d.,월])(?<!월 )(?<![~∼〜–-])(?P<from>3[01]|[12]\d|[1-9])(?=\s?[~∼〜–-]\s?(?P<to>3[01]|[12]\d|[1-9])일"
    r"(?!\s?(?:동안|간|만에|째|짜리|치|이내|안에|내에|때|정도|가량|쯤|남짓|넘|이상|이하|뒤|후|전|씩|마다)|[이은]?\s?(?:더 )?(?:걸[리려렸린]|소요)|부(?!터|로)|[본반차정자분]))"
)
"""The first day of a span whose month is told before it or by the day it is said on: `다음 달 7~11일`."""
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


def first_days(text: str) -> Iterator[Quantity]:
    """Yield the first day of each Korean span without its month; the second is read as any day is."""
    for match in _DAYS_ALONE.finditer(text):
        day = int(match["from"])
        if day < int(match["to"]):
            yield Quantity(Fraction(day), "date", match.span(), match.group(), date=(None, None, day))
