"""The source's number with another unit: `1개월 전보다` for a year earlier, `2시간` for two minutes, `9개 도시` for nine countries.

A number of one or two digits is everywhere, so looking it up finds it: what is wrong is the unit alone. It is told as wrong where the
source has the number with another unit of time, or of places, and has the drafted unit nowhere, nor anything that may come to it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs
from pipeline.check.times import speeds
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.months import MONTHS
from pipeline.text.patterns import deferred

_ORDINARY = r"(?:consecutive |straight |full |calendar |fiscal |extra |more |whole |long |short )?"
_SPELLED: Mapping[int, str] = {
    1: "an?|one|per|each|every|the (?:previous|prior|past|last)", 2: "two|second", 3: "three|third", 4: "four|fourth", 5: "five|fifth", 6: "six|sixth",
    7: "seven|seventh", 8: "eight|eighth", 9: "nine|ninth", 10: "ten|tenth", 11: "eleven|eleventh", 12: "twelve|twelfth", 15: "fifteen", 20: "twenty",
    30: "thirty", 40: "forty", 50: "fifty",
}  # fmt: skip


class _Unit(NamedTuple):
    """A unit of time of a draft: the units that its source may have instead, and what may come to it by itself."""

    others: str
    itself: re.Pattern[str]


_UNITS: Mapping[str, _Unit] = {
    "개월": _Unit("year", deferred(r"\b(?:months?|monthly|weeks|days|quarters)\b|개월|달|분기|주|일", re.IGNORECASE)),
    "시간": _Unit(
        "minute|second", deferred(r"\b(?:hours?|hourly|days|[ap]\.m|noon|midnight|overnight)\b|\d:\d\d", re.IGNORECASE)
    ),
    "분": _Unit("hour", deferred(r"\b(?:minutes?|[ap]\.m|half|quarter)\b|\d:\d\d", re.IGNORECASE)),
}
_DATES = deferred(rf"\b(?:{MONTHS})\b")
_TWO = 2
_SIXTY = deferred(r"\b(?:60|sixty)\b", re.IGNORECASE)
_OF_QUARTERS = frozenset({3, 6, 9})
_QUARTER = deferred(r"\b(?:quarter|half)\b", re.IGNORECASE)
_LENGTH = deferred(
    r"(?<![\d.,~∼–-])(?<!년 )(?<!시간 )(?:(?P<from>\d{1,3})\s?[~∼–-]\s?)?(?P<number>\d{1,3})\s?(?P<unit>개월|시간|분)"
    r"(?=\s?(?:전|새|사이|만에|동안|뒤|후|넘|이상|이내|안에|차(?![가-힣])|째|연속|내리|은|는|이|가|을|를|에|씩|도|쯤|정도|가량|짜리|마다|까지|부터))(?!의|대(?![가-힣]))"
)
_IN_ONE = deferred(r"(?:에|마다|당)\s?(?:약\s)?")
_SECONDS = {"분": 60, "시간": 3600}
_AGO = deferred(r"\s?(?:전|새|사이)")
_YEAR_AGO = deferred(
    r"\b(?:a|one) year (?:ago|earlier|before)\b|\byear[- ](?:over|on)[- ]year\b|\b(?:in|over|within) (?:a|one|the (?:past|last)) year\b|\bthe year before\b",
    re.IGNORECASE,
)
_MONTH_AGO = deferred(
    rf"\bmonths? (?:ago|earlier|before)\b|\b(?:last|previous|prior|past|a|one|each|every|per) month\b|\bmonthly (?:basis|rate|pace)\b|"
    rf"\bmonth[- ](?:over|on|to)[- ]month\b|\b(?:four|4) weeks\b|\b30 days\b|\b(?:from|since|than) (?:in )?(?:early |mid-|late )?(?:{MONTHS})\b",
    re.IGNORECASE,
)
_PLACES = deferred(r"(?<![\d.,~])(?P<number>\d{1,3})(?P<unit>개국|개 도시|개 주(?![가-힣]))")
_OF_PLACES: Mapping[str, tuple[str, str]] = {
    "개국": ("countr(?:y|ies)|nations?|member states|markets|territories|jurisdictions", "cities|states|towns"),
    "개 도시": ("cit(?:y|ies)|towns?|metros?|metropolitan|urban|municipalit|capitals|markets", "countries|nations"),
    "개 주": ("states?|provinces?|Länder|cantons?", "countries|nations|cities"),
}
"""What a count of places may count in English, and what it surely does not."""


def other_units(claim: Claim, blocked: Sequence[tuple[int, int]] = ()) -> Iterator[Flag]:
    """Yield the lengths of time and the counts of places of a sentence that have another unit than their source's.

    `blocked` are the places that are told as wrong already.
    """
    for flag in (*_lengths(claim), *_places(claim)):
        if not any(start < flag.span[1] and flag.span[0] < end for start, end in blocked):
            yield flag


def _lengths(claim: Claim) -> Iterator[Flag]:
    texts = [one for one in (*claim.evidence, *claim.context) if one.language == "en"]
    if not texts or len(texts) < len(claim.evidence):
        return
    for match in _LENGTH.finditer(claim.text):
        home = None if _of_a_speed(claim, match) or _reckoned(claim, match) else _home(claim, match, texts)
        if home:
            message = say("check.period", text=match.group(), id=home.id)
            yield Flag("number-contradicted", "block", match.span(), message, (home.id,), 0.8)


def _of_a_speed(claim: Claim, match: re.Match[str]) -> bool:
    """Return whether a unit of time is that of a speed of the source told in another measure: `1분에 90m` for 5.4 kilometers an hour."""
    far = _IN_ONE.match(claim.text, match.end())
    if match["number"] != "1" or far is None:
        return False
    metres = next((one for one in quantities.find(claim.text, "ko") if one.span[0] == far.end()), None)
    seconds = _SECONDS.get(match["unit"])
    return metres is not None and any(seconds and one * seconds == metres.value for one in speeds.of_source(claim))


def _reckoned(claim: Claim, match: re.Match[str]) -> bool:
    """Return whether a rate is one that a writer reckons for another unit of time: `1분에 87회분` of 5,200 an hour is looked at by itself."""
    far = _IN_ONE.match(claim.text, match.end())
    if match["number"] != "1" or far is None:
        return False
    figure = next((one for one in quantities.find(claim.text, "ko") if one.span[0] == far.end()), None)
    texts = (*claim.evidence, *claim.context)
    return figure is not None and not any(
        compare.same(figure, one) for text in texts for one in quantities.find(text.text, text.language)
    )


def _home(claim: Claim, match: re.Match[str], texts: Sequence[Evidence]) -> Evidence | None:
    """Return the sentence that has a length's number with another unit, where none has anything of the drafted one."""
    unit, number = match["unit"], int(match["number"])
    if unit == "개월" and number == 1 and _AGO.match(claim.text, match.end()):
        asked = (one for one in claim.evidence if _YEAR_AGO.search(one.text))
        return None if any(_MONTH_AGO.search(one.text) for one in texts) else next(asked, None)
    told = _told(number, _UNITS[unit].others)
    if unit in ("시간", "분") and any(_SIXTY.search(one.text) for one in texts):
        return None  # 11 minutes for each of 60 are 11 hours
    if any(_UNITS[unit].itself.search(one.text) for one in texts) or (unit == "개월" and _may_come_to(texts, number)):
        return None
    return next((one for one in claim.evidence if told.search(one.text)), None)


def _may_come_to(texts: Sequence[Evidence], number: int) -> bool:
    """Return whether so many months may be what lies between two dates, or some quarters."""
    dates = {name for one in texts for name in _DATES.findall(one.text)}
    return len(dates) >= _TWO or (number in _OF_QUARTERS and any(_QUARTER.search(one.text) for one in texts))


def _told(number: int, units: str, between: str = _ORDINARY) -> re.Pattern[str]:
    """Return how an English sentence tells so many of some units: `22nd consecutive year`, `two-year-old`, `per minute`, `30 to 50 years`."""
    words = rf"|\b(?:{_SPELLED[number]})" if number in _SPELLED else ""
    return re.compile(
        rf"(?:(?<![\d.,]){number}(?:st|nd|rd|th)?{words})(?: to [a-z0-9]+)?[ -]{between}(?:{units})s?\b",
        re.IGNORECASE,
    )


def _places(claim: Claim) -> Iterator[Flag]:
    """Yield the counts of countries, cities or states of which the source has as many of another kind only: `9개 도시` for nine countries."""
    texts = [one for one in (*claim.evidence, *claim.context) if one.language == "en"]
    if not texts or len(texts) < len(claim.evidence):
        return
    for match in _PLACES.finditer(claim.text):
        number, unit = match["number"], match["unit"]
        own, others = _OF_PLACES[unit]
        if any(re.search(rf"\b(?:{own})\b", one.text, re.IGNORECASE) for one in texts):
            continue
        told = _told(int(number), others, "(?:[A-Za-z]+ ){0,2}")
        found = ((one.id, place) for one in claim.evidence if (place := told.search(one.text)))
        for identifier, place in islice(found, 1):
            message = differs(match.group(), place.group(), identifier)
            yield Flag("number-contradicted", "block", match.span(), message, (identifier,), 0.8)
