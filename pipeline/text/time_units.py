"""Which units of time a text speaks of, and which of them a number of the calendar or the clock converts: 12 months to years, 60 minutes to hours."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

DOZEN = Fraction(12)
_WORDS = {
    "en": {
        "second": deferred(r"\b(?:(?-i:(?<!A ))seconds?|secs?|milliseconds?|ms|fps|\w?hz|\w?bps)\b|\dm?s\b", re.IGNORECASE),
        "minute": deferred(r"\b(?:minutes?|mins?|rpm)\b", re.IGNORECASE),
        "hour": deferred(r"\b(?:hours?|hourly|hrs?|mph|kph|km/h|[kmgt]?wh|around the clock)\b|/h\b", re.IGNORECASE),
        "day": deferred(r"\b(?:days?|daily|nights?|nightly|overnight|around the clock)\b", re.IGNORECASE),
        "week": deferred(r"\b(?:weeks?|weekly|fortnight\w*)\b", re.IGNORECASE),
        "month": deferred(r"\b(?:months?|monthly)\b|-month\b", re.IGNORECASE),
        "year": deferred(r"\b(?:years?|yearly|annual\w*|per annum|decades?|a\.?r\.?r)\b|\b(?:19|20)\d\d\b", re.IGNORECASE),
    },
    "ko": {
        "second": deferred(r"\d\s?(?:밀리)?초|초당|초속|초에|[한몇]\s?초|\d\s?ms|Hz|bps", re.IGNORECASE),
        "minute": deferred(r"\d\s?분(?!기|의)|분당|분속|분마다|[한몇]\s?분|rpm", re.IGNORECASE),
        "hour": deferred(r"시간|시속|매시|[kMGT]?Wh|km/h|종일"),
        "day": deferred(r"하루|매일|날마다|\d\s?일(?!\s?부터)|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|일당|일일|일평균|종일|밤새|(?<![가-힣])날(?![가-힣])"),
        "week": deferred(r"\d\s?주(?![가-힣]*년)|(?<![가-힣])(?:[한두세네몇]|[매이]번?|지난)\s?주|일주일|주당|주간|주마다|주말|주급"),
        "month": deferred(r"개월|[한두석세넉네몇]\s?달|달에|달마다|다달이|매달|매월|월(?=\s?(?:평균|약|최대|\$|\d))|(?<![가-힣])월[세급납간별]|이달|지난달|열두 달|반년"),
        "year": deferred(r"\d\s?년|(?<![가-힣])(?:한|두|세|네|첫|몇|올|지난|새)\s?해|해마다|매년|작년|내년|연간|연평균|(?<![가-힣])연(?=\s|\d)|연봉|연말|[수일]\s?년|반년|1년"),
    },
}  # fmt: skip
_BETWEEN = {
    60: (("second", "minute"), ("minute", "hour"), ("month", "year")),
    24: (("hour", "day"), ("month", "year")),
    7: (("day", "week"),),
    30: (("day", "month"), ("minute", "hour")),
    52: (("week", "year"),),
    12: (("month", "year"),),
    365: (("day", "year"),),
}
_LENGTHS = {
    "decade": 120,
    "year|년|해": 12,
    "minute|분": 60,
    "hour|시간": 3600,
    "day|하루|흘|틀|닷새|엿새|이레": 86_400,
    "week|주": 604_800,
}
_DIGIT = deferred(r"\d")
_CLOCK = frozenset({"minute", "hour", "day"})


def told(text: str, language: str) -> Iterator[str]:
    """Yield the units of time that a text speaks of; `in March` speaks of no month that something could be reckoned for."""
    for unit, words in _WORDS["ko" if language == "ko" else "en"].items():
        if words.search(text):
            yield unit


def of_moment(one: Quantity) -> Collection[str]:
    """Return the units that a time of the day, or the day of a date, is told in."""
    if one.kind == "time":
        return _CLOCK
    return ("day",) if one.kind == "date" and one.date and one.date[2] else ()


def number(one: Quantity) -> Fraction:
    """Return the number that a length of time is written with: of `a year` 1, of `90 minutes` 90."""
    if _DIGIT.search(one.text):
        return one.value / one.step if one.step else one.value
    length = next((length for word, length in _LENGTHS.items() if re.search(word, one.text)), one.step or 1)
    return one.value / length


def converts(number: Fraction, units: frozenset[str], free: Counter[Fraction]) -> bool:
    """Return whether a number converts one of the units into another; what lies between two (`365*24`) need not be told."""
    for pair in _BETWEEN.get(int(number), ()):
        others = [each for other in free if other != number or free[other] > 1 for each in _BETWEEN.get(int(other), ())]
        passed = {unit for each in others if each != pair and not units.isdisjoint(each) for unit in each}
        if all(unit in units or unit in passed for unit in pair) and not units.isdisjoint(pair):
            return True
    return False


def is_whole(number: Fraction, drafted: Quantity, units: Collection[str], given: Sequence[Quantity]) -> bool:
    """Return whether a number is all of something of which a length of time is a part: the twelve months of a year, the hours of a day."""
    if drafted.unit == "month" and drafted.step != 1:
        return False  # no number of years is all of something
    clock = any(one.kind == "time" for one in given)
    dates = any(one.kind == "date" for one in given)
    if clock and number in (12, 24, 60):
        return True
    return (dates and number in (30, 365, 12)) or any(set(pair) <= set(units) for pair in _BETWEEN.get(int(number), ()))
