"""English figures of sport, heights and parts of a unit: `2:01:09`, `6-foot-5`, `three hundredths of a second`, `a fourth straight title`.

A clock's reading may be a time of day or a length of time: as a length it supports a drafted figure and never speaks against one.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities.english_bounds import around
from pipeline.text.quantities.english_units import ENGLISH_PATTERN, english
from pipeline.text.quantities.english_words import NTH, ONES, PARTS, WORDS, helping, spelled
from pipeline.text.quantities.quantity import Kind, Quantity
from pipeline.text.quantities.units import INCH

_FOOT = INCH * 12
_ONE = rf"{'|'.join(reversed(ONES))}|\d{{1,2}}"
_HEIGHT = deferred(
    rf"\b(?P<feet>{_ONE})[ -](?:foot|ft)[ -](?P<inches>{_ONE})(?:[ -]inch(?:es)?)?(?![\w.,]\d|[ -](?:[a-z]+s|feet|foot|by)\b|\d)|"
    r"(?<![\w.,'’])(?P<feet2>[3-9])['’′] ?(?P<inches2>1[01]|\d)(?:[\"”″]|['’′]{2})(?!\w)",
    re.IGNORECASE,
)
_CLOCKED = deferred(
    r"(?<![\d:.])(?:(?P<hours>\d{1,3}):)?(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)(?P<decimals>\.\d{1,3})?(?![\d:]|\.\d| ?[ap]\.?m\b)"
)
_PART = deferred(
    rf"\b(?P<over>an?|{_ONE})[ -](?P<under>{'|'.join(PARTS)}|millionth|billionth)s? of (?:an?|one) (?P<unit>[a-z]+(?: point)?)\b",
    re.IGNORECASE,
)
_TINY = {"millionth": 10**6, "billionth": 10**9}
_TIMES_LESS = deferred(
    rf"\b(?P<times>{'|'.join(reversed(ONES))}|hundred|thousand|(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?)(?: times|x|-fold) (?:less|fewer|lower|smaller|cheaper|lighter|slower|shorter|weaker|thinner|dimmer|narrower)\b",
    re.IGNORECASE,
)
_ROUND = {"hundred": 100, "thousand": 1000}
_AND_PART = deferred(
    rf"\b(?P<count>an?|{_ONE}) (?P<unit>[a-z]+) and (?P<part>a quarter|three[ -]quarters|a third|two[ -]thirds)\b(?! of)",
    re.IGNORECASE,
)
_PART_MORE = deferred(
    rf"\b(?P<count>{_ONE}) and (?P<part>a[ -]quarter|three[ -]quarters?|a[ -]third|two[ -]thirds?)[ -](?P<unit>[a-z]+)\b",
    re.IGNORECASE,
)  # two and a quarter hours
_MORE = {"a q": Fraction(1, 4), "thr": Fraction(3, 4), "a t": Fraction(1, 3), "two": Fraction(2, 3)}
_SMALL_PART = deferred(
    rf"\b(?:(?P<many>ten|hundred|{_ONE})[ -])?(?P<under>millionth|billionth|trillionth|thousandth|hundred-thousandth)\b(?! time)",
    re.IGNORECASE,
)
_AHEAD_BY = deferred(
    rf"\b(?P<many>an?|{_ONE})[ -](?P<under>tenth|hundredth|thousandth)s? "
    r"(?=(?:off|ahead|behind|faster|slower|quicker|clear|adrift|short|inside|outside)\b)",
    re.IGNORECASE,
)
"""Parts of a second, where a race is told: `two hundredths off the record`."""
_OF_A_SECOND = {"tenth": 10, "hundredth": 100, "thousandth": 1000}
_UNDER = {
    "thousandth": 10**3,
    "hundred-thousandth": 10**5,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
_STRAIGHT = deferred(
    rf"\b(?:(?P<nth>{'|'.join(longest_first(NTH))}|\d{{1,3}}(?:st|nd|rd|th))|(?P<count>{_ONE})|(?P<two>back-to-back))"
    r"(?:(?<=back-to-back)|[- ](?:straight|consecutive|successive))[- ](?!day|week|month|quarter|hour|minute)",
    re.IGNORECASE,
)
_COINS = {"dime": 10, "nickel": 5, "quarter": 25}
_COIN = deferred(
    r"\bsize of (?:an? |U\.?S\.? |American )*(?P<size>dime|nickel|quarter)\b(?! of)|\b(?P<coin>dime|nickel|quarter) coins?\b",
    re.IGNORECASE,
)
_CENTURY = deferred(r"\bthe (?:early |late |mid-?)?(?P<year>[1-9]\d)00s\b")
_PAST = deferred(
    rf"\b(?<!\bfrom )(?:(?P<part>half|a quarter|quarter|{_ONE}|twenty-five|twenty)(?: minutes)? (?P<side>past|to|after|before) (?P<hour>{_ONE}|noon|midnight)|(?P<sharp>{_ONE}) o[’']clock)\b"
    r"(?! (?:percent|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|seconds?|points?|goals?|one|two|[a-z]{3,}s)\b|[.,]\d|%|[-–]\w| ?[ap]\.?m)"
)
_PARTS_OF_HOUR = {"half": 30, "a quarter": 15, "quarter": 15, "twenty-five": 25, "twenty": 20}
_HALF_DAY = 720  # minutes
_YEAR, _MINUTE, _HOUR = 12, 60, 3600


def measures(text: str) -> Iterator[Quantity]:
    """Yield the figures that two numbers or a custom of the language give."""
    for match in _HEIGHT.finditer(text):
        feet, inches = (match[name] or match[f"{name}2"] for name in ("feet", "inches"))
        value = _FOOT * spelled(feet) + INCH * spelled(inches)
        bound, near, _ = around(text, match.start(), match.end())
        yield Quantity(value, "size", match.span(), match.group(), unit="m", bound=bound, approximate=near, step=INCH,
                       converted=True)  # fmt: skip
    for match in _CLOCKED.finditer(text):
        for value in _lengths(match):
            yield helping(match, "duration", value, "s")
    for match in _PART.finditer(text):
        yield from _part(text, match)
    for match in (*_AND_PART.finditer(text), *_PART_MORE.finditer(text)):
        yield from _and_part(text, match)
    for match in _SMALL_PART.finditer(text):
        many = (match["many"] or "one").lower()
        under = _UNDER[match["under"].lower()] * (_ROUND.get(many) or spelled(many))
        if under:
            yield helping(match, "times", Fraction(1, under))
    for match in _TIMES_LESS.finditer(text):
        written = match["times"].lower().replace(",", "")
        value = Fraction(WORDS.get(written) or _ROUND.get(written) or written)
        if value:
            yield helping(match, "times", 1 / value)
    for match in _AHEAD_BY.finditer(text):
        yield helping(match, "duration", Fraction(spelled(match["many"]), _OF_A_SECOND[match["under"].lower()]), "s")
    yield from _customs(text)


def _customs(text: str) -> Iterator[Quantity]:
    """Yield what no number says by itself: a fourth straight title, half past seven, the size of a dime, the 1600s."""
    for match in _STRAIGHT.finditer(text):
        written = (match["nth"] or match["count"] or "two").lower()
        count = Fraction(NTH.get(written) or WORDS.get(written) or int(re.sub(r"\D", "", written)))
        yield helping(match, "number", count)
        yield helping(match, "duration", count * _YEAR, "month")
    for match in _PAST.finditer(text):
        yield from _past(match)
    for match in _COIN.finditer(text):
        cents = _COINS[(match["size"] or match["coin"]).lower()]
        yield helping(match, "money", Fraction(cents, 100), "USD")
    for match in _CENTURY.finditer(text):
        yield helping(match, "ordinal", Fraction(int(match["year"]) + 1))


def _lengths(match: re.Match[str]) -> Iterator[Fraction]:
    first, last = int(match["minutes"]), int(match["seconds"])
    decimals = Fraction(f"0{match['decimals']}") if match["decimals"] else Fraction()
    hours = int(match["hours"] or 0)
    yield hours * _HOUR + first * _MINUTE + last + decimals
    if not match["hours"] and not decimals:
        yield Fraction(first * _HOUR + last * _MINUTE)  # `2:06` may be hours and minutes


def _part(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield so many parts of a unit: three hundredths of a second."""
    unit = ENGLISH_PATTERN.match(text, match.start("unit"))
    if unit is None:
        return
    kind, name, factor, odd = english(unit)
    under = match["under"].lower()
    value = factor * spelled(match["over"]) / (PARTS.get(under) or _TINY[under])
    bound, near, _ = around(text, match.start(), match.end())
    kinds: list[tuple[Kind, str]] = (
        [(kind, name), ("points", "")] if unit.group().strip() == "point" else [(kind, name)]
    )
    for one, called in kinds:
        yield Quantity(value, one, match.span(), match.group(), unit=called, bound=bound, approximate=near, step=value,
                       words=True, converted=odd)  # fmt: skip


def _past(match: re.Match[str]) -> Iterator[Quantity]:
    """Yield a time of day in words, in both halves of the day: half past seven, a quarter to nine."""
    named = {"noon": 12, "midnight": 0}
    hour = match["hour"] or match["sharp"]
    minutes = _PARTS_OF_HOUR.get(match["part"] or "") or (spelled(match["part"]) if match["part"] else 0)
    if match["side"] in ("to", "before"):
        minutes = -minutes
    time = (named[hour] if hour in named else spelled(hour)) * _MINUTE + minutes
    if time > _HALF_DAY + _MINUTE or abs(minutes) >= _MINUTE:
        return  # `from 51 to 50`
    for half in (0, _HALF_DAY):
        yield helping(match, "time", Fraction((time + half) % (2 * _HALF_DAY)))


def _and_part(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield so many units and a part of one more: an hour and a quarter."""
    unit = ENGLISH_PATTERN.match(text, match.start("unit"))
    if unit is None:
        return
    kind, name, factor, odd = english(unit)
    value = factor * (spelled(match["count"]) + _MORE[match["part"][:3].lower().replace("-", " ")])
    yield Quantity(value, kind, match.span(), match.group(), unit=name, words=True, converted=odd)
