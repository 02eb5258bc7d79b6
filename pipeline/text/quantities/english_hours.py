"""English hours that have no sign of their own: `between 2 and 4 in the morning`, `noon to three`, `opens at 9 and closes at 6`, `between one and five a.m.`

What is found here supports a drafted time and never speaks against one: an hour whose half of the day is unsaid is of both.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES, WORDS
from pipeline.text.quantities.quantity import Quantity

_WORD = "|".join(reversed(ONES[:12]))
_CLOCK = r"(?: o['’]clock)?"


def _hour(name: str) -> str:
    return rf"(?<![\d.,:$€£¥₩#-])\b(?P<{name}>(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?|{_WORD})(?:\b|(?=[ap]m\b))(?![,:%]?\d|\.\d|%){_CLOCK}"


_PART = (
    r"(?: ?(?P<half>[ap])\.?m\b| (?:(?:in|during) the(?: very)? (?:early |late )?(?P<part>morning|afternoon|evening|day|night)|(?P<night>at night|tonight|overnight)|"
    r"(?:each|every|this|that|most|on \w+day|\w+day) (?P<other>morning|afternoon|evening|night)s?))"
)
_PAIR = deferred(
    rf"(?:\b(?:between|from|either) )?{_hour('first')}(?: ?[-–] ?| (?:to|and|or|till|until|through) ){_hour('second')}{_PART}",
    re.IGNORECASE,
)
_FROM_NAMED = deferred(
    rf"\b(?P<named>noon|midnight|midday)(?: ?[-–] ?| (?:to|and|till|until|through) )(?:about |around |just (?:before|after) )?{_hour('second')}(?= ?[.,;)]| (?:on|in|at|and|but|each|every|for|from)\b|$)",
    re.IGNORECASE,
)
_FROM_SIGNED = deferred(
    rf"{_hour('first')} ?(?P<half>[ap])\.?m\.?(?: ?[-–] ?| (?:to|and|till|until|through) ){_hour('second')}(?= ?[.,;)](?!\d)|$| (?:on|in|at|and|but|each|every|for|daily)\b)",
    re.IGNORECASE,
)
_TO_NAMED = deferred(
    rf"\b(?:between |from )?{_hour('first')}(?: ?[-–] ?| (?:to|and|till|until|through) )(?P<named>noon|midnight|midday)\b",
    re.IGNORECASE,
)
_ENDS = r"(?= ?[.,;)](?!\d)|$| (?:on|and|but|sharp|each|every|today|tomorrow|tonight|that|this|with|for|instead|rather|when|while|because|so|if|during|until|to the minute|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
_OPENS = (
    r"\b(?:opens?|opened|opening|clos(?:es?|ed|ing)|shuts?|starts?|started|begins?|began|ends?|ended|finish(?:es|ed)?|leaves?|left|departs?|departed|arrives?|arrived|wakes?(?: up)?|woke(?: up)?|"
    r"gets? up|got up|rises?|sets?|meets?|met|dinner|supper|lunch|breakfast|doors?|shift|shifts|sleeps?|bed|work|working|school|classes|kick(?:s|ed)? off|home|served|trains?|bus(?:es)?|runs?|ran)"
)
_AT = deferred(
    rf"{_OPENS} (?:[a-z]+ ){{0,2}}?(?:at|by|before|after|until|till|from|around|about) {_hour('hour')}{_ENDS}",
    re.IGNORECASE,
)
_WORKED = deferred(
    rf"\b(?:open|opens|working|works?|worked|shifts?|runs?|hours|daily|sits?|sat|stays? open|staffed|served|on duty)\b[^.;]{{0,24}}? (?:from )?{_hour('first')}(?: ?[-–] ?| (?:to|till|until) ){_hour('second')}{_ENDS}",
    re.IGNORECASE,
)
_SPELLED = deferred(rf"\b(?P<hour>{_WORD}){_CLOCK} (?P<half>[ap])\.?m\b", re.IGNORECASE)
_TENS = "ten|fifteen|twenty|thirty|forty|fifty"
_IN_WORDS = deferred(
    rf"\b(?:at|by|before|after|until|till|from|around|about|since|than) (?P<hour>{_WORD})[- ](?P<minutes>(?:oh[- ]?|twenty[- ]|thirty[- ]|forty[- ]|fifty[- ])five|{_TENS})\b(?![-’'])"
    r"(?! (?:percent|per cent|years?|people|days?|minutes?|thousand|million|dollars?)\b)",
    re.IGNORECASE,
)
_NOON, _DUSK, _DAY = 12, 6, 24
_MINUTES = 60
_HALVES = (0, _NOON * _MINUTES, _DAY * _MINUTES)
_NAMED = {"noon": 12, "midday": 12, "midnight": 0}


def hours(text: str) -> Iterator[Quantity]:
    """Yield the hours of an English text that another hour, or what is done at them, shows to be such."""
    for match in _PAIR.finditer(text):
        first, second = _read(match["first"]), _read(match["second"])
        for end in _second(match, second):
            yield _told(match, "first", _before(first, end))
            yield _told(match, "second", end)
    for match in _FROM_NAMED.finditer(text):
        second = _read(match["second"])
        yield _told(match, "second", second + _NOON * _MINUTES * (_NAMED[match["named"].lower()] == _NOON))
    for match in _FROM_SIGNED.finditer(text):
        begin = _read(match["first"]) + _NOON * _MINUTES * (match["half"].lower() == "p")
        second = _read(match["second"])
        yield _told(match, "second", min(second + half for half in _HALVES if second + half > begin))
    for match in _TO_NAMED.finditer(text):
        first = _read(match["first"])
        yield _told(match, "first", first + _NOON * _MINUTES * (_NAMED[match["named"].lower()] == 0))
    for match in _SPELLED.finditer(text):
        yield _told(match, "hour", _read(match["hour"]) + _NOON * _MINUTES * (match["half"].lower() == "p"))
    yield from _in_words(text)
    for pattern, places in ((_AT, ("hour",)), (_WORKED, ("first", "second"))):
        for match in pattern.finditer(text):
            for place in places:
                for half in (0, _NOON * _MINUTES):
                    yield _told(match, place, _read(match[place]) + half)


def _in_words(text: str) -> Iterator[Quantity]:
    """Yield an hour and its minutes in words, in both halves of the day: `at seven-thirty`, `by eight forty-five`."""
    for match in _IN_WORDS.finditer(text):
        minutes = sum(WORDS.get(word, 0) for word in re.split(r"[- ]", match["minutes"].lower()))
        for half in (0, _NOON * _MINUTES):
            yield _told(match, "hour", _read(match["hour"]) + minutes + half)


def _second(match: re.Match[str], second: int) -> list[int]:
    """Return what the second hour may be, in minutes of the day: that of the night is late, or early; that of the day is either."""
    part = (match["part"] or match["other"] or match["half"] or "night").lower()
    late = second + _NOON * _MINUTES
    if part in ("morning", "a"):
        return [second]
    if part in ("afternoon", "evening", "p"):
        return [late]
    if part == "night":
        return [late] if second >= _DUSK * _MINUTES else [second]
    return [second, late]


def _before(first: int, end: int) -> int:
    """Return the last time before the end that a first hour may be: the 10 of `between 10 and 2 at night` is late."""
    behind = [time for time in (first, first + _NOON * _MINUTES) if time < end]
    return max(behind) if behind else first + _NOON * _MINUTES


def _read(written: str) -> int:
    """Return the minute of the morning that an hour is."""
    hour, _, minute = written.lower().replace(".", ":").partition(":")
    return (WORDS[hour] if hour in WORDS else int(hour)) % _NOON * _MINUTES + int(minute or 0)


def _told(match: re.Match[str], place: str, minutes: int) -> Quantity:
    return Quantity(
        Fraction(minutes % (_DAY * _MINUTES)), "time", match.span(place), match[place], words=True, per=True
    )
