"""The spans of time that an amount may be for, and the one that a draft tells it for: a quarter's sales, so much a month.

All are in seconds, a month a twelfth of a year.
"""

from collections.abc import Iterator
from itertools import pairwise

from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
WEEK, MONTH, YEAR = 7 * DAY, 365 * DAY / 12, 365 * DAY
UNITS = (MINUTE, HOUR, DAY, WEEK, MONTH, YEAR)
_OF = r"\b(?:a|an|per|each|every|one|this|last|next|first|the) "
_SAID = (
    (3 * MONTH, deferred(r"\bquarter(?:ly)?\b|분기|(?:석|세) 달")),
    (6 * MONTH, deferred(r"\bhalf[- ]year|\b(?:first|second) half\b|[상하]반기|반년")),
    (YEAR, deferred(rf"{_OF}year\b|\bannual|\byearly\b|(?<![가-힣\d])(?:연(?=[ 간평])|한 해|해마다|1년|매[년해]|올해|작년|지난해|내년|첫해)")),
    (MONTH, deferred(rf"{_OF}month\b|\bmonthly\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?<![가-힣])(?:월 |한 달|매달|다달이|달마다|1개월|지난달|이번 달|다음 달)|\d월")),
    (WEEK, deferred(rf"{_OF}week\b|\bweekly\b|(?<![가-힣])(?:주 |한 주|일주일|매주|1주)")),
    (DAY, deferred(rf"{_OF}day\b|\bdaily\b|\b(?:on |[A-Z][a-z]+ )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|하루|매일|날마다")),
    (HOUR, deferred(rf"{_OF}hour\b|\bhourly\b|시간당|시급|한 시간|1시간")),
    (MINUTE, deferred(rf"{_OF}minute\b|1분|분당")),
)  # fmt: skip
_NAMES = str.split("January February March April May June July August September October November December")
_THROUGH = deferred(
    rf"\b(?:through|until|up to|to the end of|by the end of) (?P<en>{'|'.join(_NAMES)})\b|(?<!\d)(?P<ko>\d{{1,2}})월(?: 말)?까지"
)
_TOLD_FOR = (
    (MONTH, deferred(r"한 달|달마다|매달|다달이|월평균|달로|(?<![가-힣])월 |1개월")),
    (DAY, deferred(r"하루|하룻밤|매일|날마다|일평균")),
    (HOUR, deferred(r"한 시간|시간당|시급|1시간")),
    (MINUTE, deferred(r"1분|분당")),
    (YEAR, deferred(r"한 해|해마다|매[년해]|1년|연평균|연간|연봉|(?<![가-힣])연 ")),
    (WEEK, deferred(r"일주일|한 주|매주")),
    (3 * MONTH, deferred(r"한 분기|분기마다|분기에")),
)


def said(text: str, language: str) -> frozenset[float]:
    """Return the spans that a sentence names, in words or as lengths of time; and from which month to which it tells of something."""
    found = {span for span, words in _SAID if words.search(text)}
    figures = quantities.find(text, language)
    found |= {length(one) for one in figures if one.kind == "duration" and one.value > 0}
    return frozenset(found | set(_months(figures)) | set(_into_the_year(text)))


def told_for(lead: str) -> tuple[float, ...]:
    """Return the spans that the words before a figure tell it for one of: `한 달에`, `시급이`."""
    return tuple(span for span, words in _TOLD_FOR if words.search(lead))


def length(one: Quantity) -> float:
    """Return a length of time in seconds."""
    return float(one.value) * (MONTH if one.unit == "month" else 1.0)


def _into_the_year(text: str) -> Iterator[float]:
    """Yield how long a year has lasted up to a month that is named: `this year through September`, `9월까지`."""
    for match in _THROUGH.finditer(text):
        number = int(match["ko"]) if match["ko"] else _NAMES.index(match["en"]) + 1
        if 1 <= number <= len(_NAMES):
            yield number * MONTH


def _months(figures: list[Quantity]) -> Iterator[float]:
    """Yield how long it is from one named month to the next one named, both counted: `between January and June`."""
    months = [one.date for one in figures if one.kind == "date" and one.date[1] and not one.date[2]]
    for first, last in pairwise(months):
        count = (last[1] or 0) - (first[1] or 0) + 1
        if first[0] in (None, last[0]) and count > 1:
            yield count * MONTH
