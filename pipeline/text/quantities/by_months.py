"""Quarters and halves of a year that a text names by their months: `the three months to March`, `July-September`, `4~6월`.

They are read beside the months themselves, for what a draft calls 3분기 or 상반기.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.text.months import MONTH_NAMES
from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Quantity

_LONG = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_COUNTS = {"three": 3, "3": 3, "six": 6, "6": 6, "석": 3, "세": 3, "여섯": 6}
_DASH = r"[-–—~∼〜/]"
_FROM_TO = deferred(
    rf"\b(?P<first>{_LONG})\.?(?: 1(?:st)?)?(?:\s?{_DASH}\s?|[ -](?:to|through|thru|until|and)[ -]|, {_LONG},? and )(?P<last>{_LONG})\b"
)
_TO_MONTH = deferred(
    rf"\b(?P<count>three|six|3|6)[- ]months?(?: period)?,? (?:to|through|till|until|ended|ending|that ended)(?: in| on)?"
    rf"(?: the end of)?(?: 3[01])? (?P<last>{_LONG})\b",
    re.IGNORECASE,
)
_OPENING = deferred(
    r"\b(?P<side>first|last|final) (?P<count>three|six|3|6) months of (?:the |this |last )?(?:year|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_OPENING_BARE = deferred(
    r"\b(?:in|over|during|for|of|to|through) the (?P<side>first) (?P<count>three|six|3|6) months\b(?! (?:after|of (?:its|his|her|their|this|life|operation|trading|use|work|war|sales|service|pregnancy)|since|on|following|from|alone after))",
    re.IGNORECASE,
)
_OF_MONTH = deferred(
    rf"\b(?P<last>{_LONG})(?=[ -]quarters?\b)|\bquarter (?:that )?(?:ended|ending|to|through)(?: in| on)?(?: 3[01])? (?P<until>{_LONG})\b"
)
_KOREAN = deferred(
    rf"(?<![\d.,])(?P<first>1[0-2]|[1-9])(?:월?\s?{_DASH}\s?|월(?:부터|에서)\s?)(?P<last>1[0-2]|[1-9])월"
)
_KOREAN_TO = deferred(
    r"(?<![\d.,])(?P<last>1[0-2]|[1-9])월(?: ?말)?까지(?:의)? ?(?P<count>석|세|여섯|3|6) ?(?:개월|달)"
)
_KOREAN_OPENING = deferred(r"(?P<side>첫|마지막) ?(?P<count>석|세|여섯|3|6) ?(?:개월|달)")
_QUARTER, _HALF, _YEAR = 3, 6, 12


def periods(text: str, language: str) -> Iterator[Quantity]:
    """Yield each span of months that is a quarter or a half of a calendar year."""
    korean = language == "ko"
    for match in (_KOREAN if korean else _FROM_TO).finditer(text):
        first, last = _month(match["first"]), _month(match["last"])
        yield from _named(match, last, last - first + 1)
    for match in () if korean else _OF_MONTH.finditer(text):
        last = _month(match["last"] or match["until"])
        # a company's own year may call it another quarter: it bears one out, and never speaks against another
        yield from (replace(one, words=True, per=True) for one in _named(match, last, _QUARTER))
    for match in (_KOREAN_TO if korean else _TO_MONTH).finditer(text):
        yield from _named(match, _month(match["last"]), _COUNTS[match["count"].lower()])
    for match in () if korean else _OPENING_BARE.finditer(text):
        # so may the first months of something else: it bears a quarter out, and never speaks against another
        yield from (
            replace(one, words=True, per=True)
            for one in _named(match, _COUNTS[match["count"].lower()], _COUNTS[match["count"].lower()])
        )
    for match in (_KOREAN_OPENING if korean else _OPENING).finditer(text):
        length = _COUNTS[match["count"].lower()]
        yield from _named(match, length if match["side"].lower() in ("first", "첫") else _YEAR, length)


def _named(match: re.Match[str], last: int, length: int) -> Iterator[Quantity]:
    for months, unit in ((_QUARTER, ""), (_HALF, "half")):
        if length == months and last % months == 0:
            yield Quantity(Fraction(last // months), "quarter", match.span(), match.group(), unit=unit)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else MONTH_NAMES.index(written[:3].lower()) + 1
