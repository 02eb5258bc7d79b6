"""English sayings that a Korean text has to put into figures: `a nickel`, `20 grand`, `six-figure`, `octogenarian`, `biennial`, `1900 GMT`.

What is found here supports a drafted figure and never speaks against one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_units import ENGLISH_PATTERN, english
from pipeline.text.quantities.english_words import NTH, ONES, TENS, WORDS, helping, spelled
from pipeline.text.quantities.quantity import Kind, Quantity

_ONE = rf"{'|'.join(reversed([*ONES, *TENS]))}|\d{{1,3}}"
_COINS = {
    "penny": ("USD", 1), "pennies": ("USD", 1), "nickel": ("USD", 5), "dime": ("USD", 10), "quarter": ("USD", 25), "half-dollar": ("USD", 50),
    "fiver": ("GBP", 500), "tenner": ("GBP", 1000), "loonie": ("CAD", 100), "toonie": ("CAD", 200), "c-note": ("USD", 10_000),
}  # fmt: skip
_COIN = deferred(rf"\b(?P<coin>{'|'.join(_COINS)})s?\b(?! of\b)", re.IGNORECASE)
_GRAND = deferred(
    rf"\b(?P<number>an?|{_ONE}) grand\b(?! (?:slam|prix|prize|jur|piano|opening|total|master|final|old|tour|theft|bargain|finale|plan))",
    re.IGNORECASE,
)
_FIGURES = deferred(r"\b(?P<digits>three|four|five|six|seven|eight|nine|ten)[- ]figures?\b", re.IGNORECASE)
_AGED = {
    "vicenarian": 20, "tricenarian": 30, "quadragenarian": 40, "quinquagenarian": 50, "sexagenarian": 60, "septuagenarian": 70,
    "octogenarian": 80, "nonagenarian": 90, "centenarian": 100, "supercentenarian": 110,
}  # fmt: skip
_AGE = deferred(rf"\b(?P<age>{'|'.join(_AGED)})s?\b", re.IGNORECASE)
_YEARLY = {
    "biennial": 2, "biennially": 2, "biennale": 2, "triennial": 3, "triennially": 3, "triennale": 3, "quadrennial": 4, "quinquennial": 5, "sexennial": 6,
    "septennial": 7, "octennial": 8, "decennial": 10, "vicennial": 20, "semicentennial": 50, "centennial": 100, "centenary": 100,
    "sesquicentennial": 150, "bicentennial": 200, "bicentenary": 200, "tercentenary": 300, "tricentennial": 300, "quincentennial": 500, "millennial": 1000,
}  # fmt: skip
_EVERY_SO_MANY = deferred(rf"\b(?P<word>{'|'.join(_YEARLY)})\b", re.IGNORECASE)
_OFTEN = deferred(
    rf"\b(?:(?P<twice>twice)|(?P<thrice>thrice)|(?P<times>(?<![\d.,]){_ONE}) times) (?:an?|each|every|per) (?P<unit>year|month|week|day|hour|minute)\b|"
    r"\b(?:(?P<two>semi-?|bi)annual(?:ly)?|half-yearly)\b",
    re.IGNORECASE,
)
_IN_TURN = {
    "semiweekly": ("s", 302_400), "biweekly": ("s", 1_209_600), "fortnightly": ("s", 1_209_600), "semimonthly": ("s", 1_209_600), "bimonthly": ("month", 2),
    "trimonthly": ("month", 3), "quarterly": ("month", 3), "semiyearly": ("month", 6),
}  # fmt: skip
_TURN = deferred(rf"\b(?:{'|'.join(_IN_TURN)})\b", re.IGNORECASE)
_LENGTHS = {
    "year": ("month", 12), "month": ("month", 1), "week": ("s", 604_800), "day": ("s", 86_400), "hour": ("s", 3600), "minute": ("s", 60),
}  # fmt: skip
_SCORE = deferred(
    rf"\b(?P<number>an?|{'|'.join(ONES[:9])}) score (?:of|or (?:more|so))\b|\b(?P<many>two|three|four)[ -]?score\b",
    re.IGNORECASE,
)
_PARTS = {"quarter": 4, "eighth": 8, "tenth": 10, "third": 3, "fifth": 5}
_AGAIN = deferred(
    rf"\b(?:(?P<half>half)|(?P<over>a|one|two|three)[- ](?P<under>{'|'.join(_PARTS)})s?) (?:again (?:as|the)\b|as [a-z]+ again\b)",
    re.IGNORECASE,
)
_AS_MUCH_AGAIN = deferred(
    r"(?<!half )(?<!third )(?<!thirds )(?<!quarter )(?<!quarters )(?<!fifth )\bas (?:much|many|long|large|big|far|high) again\b",
    re.IGNORECASE,
)
_MAGNITUDE = deferred(rf"\b(?P<number>an|{_ONE}) orders? of magnitude\b", re.IGNORECASE)
_OFFICE = deferred(
    r"\bnine[- ]to[- ]five\b|\b9[- ]to[- ]5\b|(?<![\d.])9-5(?= (?:job|work|schedule|shift))", re.IGNORECASE
)
_CLOCK = deferred(
    r"(?<![\d.,$])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) ?(?:GMT|UTC|BST|C?E[SD]?T|[CMP][SD]T|[JK]ST|Zulu|local time)\b|"
    r"\b(?:at|by|from|until|till|around|to|before|after) (?:about |around |approximately |roughly |just (?:before|after) )?(?:(?P<hour2>[01]\d|2[0-3])(?P<minute2>[0-5]\d) (?:hours|hrs)\b|(?P<hour3>0\d)(?P<minute3>[0-5]\d)(?![\d.,-]\d|\d| ?(?:[A-Z]{2,4}T|GMT|UTC)\b))"
)
_SIGHT = deferred(r"(?<![\d/])20/(?P<feet>\d{2,3})(?![\d/])")
_OF_WHOLE = deferred(
    r"(?<![\d.,])(?P<percent>[1-9]\d{2,3}(?:\.\d{1,2})?)(?:%| per ?cent) (?:of|as (?:much|many|large|big|high|long))\b"
)
_RACE = deferred(
    r"\b(?:met(?:er|re)s?|m|kilomet(?:er|re)s?|km|miles?|yards?|freestyle|backstroke|breaststroke|butterfly|medley|hurdles|relay|sprint|dash|lap|race|heat|final)(?: [a-z]+)? in (?:a |a record )?(?P<seconds>\d{1,2}\.\d{1,3})(?![\d%]| ?(?:[a-z]*meters?|miles?|percent|million|billion|minutes|hours|points?)\b)"
)
_FEE = deferred(
    r"\b(?:charg(?:es?|ed|ing)|fees? (?:of|is|are)|costs?|pays?|paid|paying|lev(?:y|ies|ied)|takes?|earns?|ratio (?:of|is)|commissions? of|cut of|margin of|coupon of|premium of|interest of)"
    r" (?:about |around |just |only |some |as little as |as much as |up to )?(?P<points>\d{1,4}(?:\.\d)?) (?:basis points?|bps)\b(?! (?:higher|lower|more|less|above|below|over))",
    re.IGNORECASE,
)
_PERCENTILE = deferred(r"\b(?P<number>[1-9]\d)(?:st|nd|rd|th)[- ]percentile\b", re.IGNORECASE)
_MONEY = {"dollar": "USD", "euro": "EUR", "pound": "GBP", "won": "KRW", "yen": "JPY", "yuan": "CNY", "rupee": "INR", "franc": "CHF", "peso": "PESO", "real": "BRL", "krona": "SEK", "krone": "NOK", "rand": "ZAR", "lira": "TRY", "rouble": "RUB", "ruble": "RUB"}  # fmt: skip
_FOR_EVERY = deferred(
    rf"\b(?:every|each|per) (?:single |extra |additional )?(?P<unit>{'|'.join(_MONEY)})\b[^.;:]{{0,60}}? (?P<back>{_ONE}|\d+\.\d+)(?=[.,;](?!\d)|$| (?:is|are|was|were|goes|go|went|comes?|came|back|in|on|of)\b)",
    re.IGNORECASE,
)
_LENGTH_WORDS = r"hours|minutes|seconds|days|weeks|months|years|kilometers|kilometres|miles|meters|metres|tons|tonnes|kilograms|megawatts|gigawatts|gallons|barrels|degrees"
_SUBJECT = deferred(
    rf"\b(?P<unit>{_LENGTH_WORDS})\b (?:[a-z]+ ){{1,4}}?from (?:about |around |roughly |nearly |some |just )?(?P<one>\d[\d,]*(?:\.\d+)?) to (?:about |around |roughly |nearly |some |just |only )?(?P<other>\d[\d,]*(?:\.\d+)?)(?=[.,;](?!\d)|$| (?:and|but|in|over|while|by|a|last|this|per|on|at|since|after)\b)",
    re.IGNORECASE,
)
_POINTS = deferred(
    rf"\b(?P<over>{'|'.join(ONES[:9])})[- ](?P<under>{'|'.join(_PARTS)})s?(?:[- ]| of an? )(?:percentage[- ])?points?\b",
    re.IGNORECASE,
)
_MOVED = r"(?:up|down|ris(?:es?|ing)|rose|falls?|falling|fell|gain(?:s|ed|ing)?|los(?:es?|t|ing)|add(?:s|ed|ing)|drop(?:s|ped|ping)|shed(?:s|ding)?)(?: by)?(?: about| just| only)? "
_POINTS_AGAIN = deferred(
    rf"\b{_MOVED}(?:\d+(?:\.\d+)?|{_ONE}) (?:percentage )?points?\b(?:[^.;:\n]|\.\d)*?\b{_MOVED}(?P<again>\d+(?:\.\d+)?|{_ONE})(?=[.,;:)](?!\d)|$| (?:and|but|while|whereas|since|from|to|in|on|over|this|last|a|after|compared)\b)",
    re.IGNORECASE,
)
"""A second change that leaves out that it is told in points: `down four points since June, and the other at 24 percent, up seven`."""
_DEGREES = deferred(
    rf"\b(?:(?P<half>half)|(?P<three>three[- ]quarters?)|(?P<quarter>quarter)|(?P<over>an?|{'|'.join(ONES[:9])})[- ](?P<under>{'|'.join(_PARTS)})s?)"
    r"(?:[- ]| an? | of an? )degree\b(?! in\b)",
    re.IGNORECASE,
)
_BY_SO_MUCH = (
    rf"(?:about |almost |nearly |roughly |more than |over )?(?:(?P<half>half)|(?P<over>a|one|two|three)[- ](?P<under>{'|'.join(_PARTS)})s?)"
    r"(?=[.,;]|$| (?:in|to|since|over|from|on|last|this|compared|within|and|but|during|by|year)\b)"
)
_MORE_BY = deferred(
    r"\b(?:rose|ris(?:es?|ing|en)|grew|grow(?:s|n|ing)?|increas(?:es?|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|up|expand(?:s|ed|ing)?|swell(?:s|ed)?|surg(?:es?|ed|ing)) (?:by )?"
    + _BY_SO_MUCH,
    re.IGNORECASE,
)
_BY_A_PART = deferred(rf"\bby {_BY_SO_MUCH}", re.IGNORECASE)
_MADE_MORE = deferred(
    r"\b(?:(?:enlarg|expand|extend|lengthen|widen|broaden|increas|rais|boost|lift|grow)(?:e[sd]?|s|n|ed|ing)?|grew|(?:larg|bigg|long|high|wid)er)(?: [\w’'-]+){0,5} $",
    re.IGNORECASE,
)
_MADE_LESS = deferred(
    r"\b(?:f[ae]ll|cut|drop|declin|reduc|shr[aiu]nk|slash|lower|trim|slow|curb|limit|halv|scal)\w*", re.IGNORECASE
)
_CLAUSE = deferred(r"[.,;:]\s|\b(?:and|but|while|or|as|after)\b")
_EVERY_NTH = deferred(
    rf"\b(?:every|each) (?P<nth>{'|'.join(list(NTH)[1:20])})s? (?!(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|time|quarter|game|match|night|of|in|and|or|to)\b|[a-z]+day\b)[A-Za-z]",
    re.IGNORECASE,
)
_LAPSED = deferred(r"(?<![\d-])(?P<first>(?:19|20)\d(?P<digit>\d))[-–](?P<second>\d)(?![\d\-–%]|[.,]\d)")
_CENTURY = deferred(
    r"\bmid-?century\b|\bthe (?:turn|middle|end|second half|start|rest) of the century\b|\b(?:this|the current) century\b|\bcentury[’']s end\b",
    re.IGNORECASE,
)
_NOW, _LARGEST = 21, 30
_VERSE = deferred(
    r"\b(?!Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|At|By|Until|From|Around|About)[A-Z][a-z]{2,}(?: of Songs)? "
    r"(?P<chapter>\d{1,3}):(?P<verse>\d{1,3})(?![\d:.]\d| ?[ap]\.?m)"
)
_LEGS = deferred(
    r"\bon aggregate\b|\baggregate (?:score|win|victory)\b|\b(?:both|two) legs\b|\btwo-legged\b", re.IGNORECASE
)
_WHOLLY = deferred(r"\b(?:wholly|entirely|fully|completely|purely|solely|exclusively|totally)\b", re.IGNORECASE)
_NONE = deferred(r"(?<=\d to )(?:none|nil)\b|(?<=votes to )(?:none|nil)\b")  # `122 votes to none`
_FIXED: tuple[tuple[re.Pattern[str], Kind, tuple[Fraction, ...], str], ...] = (
    (_NONE, "number", (Fraction(0),), ""),
    (_CENTURY, "ordinal", (Fraction(_NOW),), ""),
    (_LEGS, "ordinal", (Fraction(1), Fraction(2)), ""),
    (_OFFICE, "time", (Fraction(9 * 60), Fraction(17 * 60)), ""),
    (_AS_MUCH_AGAIN, "times", (Fraction(2),), ""),
    (_WHOLLY, "percent", (Fraction(100),), ""),
)


def sayings(text: str) -> Iterator[Quantity]:
    """Yield what the sayings of a text come to."""
    for pattern, kind, values, unit in _FIXED:
        for match in pattern.finditer(text):
            for value in values:
                yield replace(helping(match, kind, value, unit), words=kind != "ordinal")
    for read in (_money, _subject, _numbers, _spans, _times, _shares, _parts):
        yield from read(text)


def _money(text: str) -> Iterator[Quantity]:
    """Yield coins, grands, six-figure sums and what comes back for every dollar."""
    for match in _COIN.finditer(text):
        code, cents = _COINS[match["coin"].lower()]
        yield helping(match, "money", Fraction(cents, 100), code)
    for match in _GRAND.finditer(text):
        for code in ("USD", "GBP"):
            yield helping(match, "money", Fraction(spelled(match["number"]) * 1000), code)
    for match in _FIGURES.finditer(text):
        digits = WORDS[match["digits"].lower()]
        yield helping(match, "number", Fraction(digits))
        for code in ("USD", "EUR", "GBP"):
            yield helping(match, "money", Fraction(10 ** (digits - 1)), code)
    for match in _FOR_EVERY.finditer(text):
        back = match["back"].lower()
        yield helping(match, "money", Fraction(WORDS.get(back) or back), _MONEY[match["unit"].lower()])


def _subject(text: str) -> Iterator[Quantity]:
    """Yield two figures in the unit that their subject is: `hours dropped from 39.3 to 34`."""
    for match in _SUBJECT.finditer(text):
        unit = ENGLISH_PATTERN.match(text, match.start("unit"))
        if unit is None:
            continue
        kind, name, factor, odd = english(unit)
        for end in ("one", "other"):
            written = match[end].replace(",", "")
            step = factor / 10 ** len(written.partition(".")[2])
            yield Quantity(Fraction(written) * factor, kind, match.span(end), match[end], unit=name, step=step, per=True,
                           converted=odd)  # fmt: skip


def _numbers(text: str) -> Iterator[Quantity]:
    """Yield scores of people, chapter and verse, how sharp an eye is."""
    for match in _SCORE.finditer(text):
        yield helping(match, "number", Fraction(20 * spelled(match["number"] or match["many"])))
    for match in _VERSE.finditer(text):
        for name in ("chapter", "verse"):
            yield helping(match, "number", Fraction(match[name]))
    for match in _SIGHT.finditer(text):
        if int(match["feet"]):
            yield helping(match, "number", Fraction(20, int(match["feet"])))


def _spans(text: str) -> Iterator[Quantity]:
    """Yield ages and how long it is from one time to the next."""
    for match in _AGE.finditer(text):
        for unit in ("대", "세"):
            yield helping(match, "count", Fraction(_AGED[match["age"].lower()]), unit)
    for match in _EVERY_SO_MANY.finditer(text):
        yield helping(match, "duration", Fraction(12 * _YEARLY[match["word"].lower()]), "month")
    for match in _TURN.finditer(text):
        unit, length = _IN_TURN[match.group().lower()]
        yield helping(match, "duration", Fraction(length), unit)
    for match in _OFTEN.finditer(text):
        times = 3 if match["thrice"] else spelled(match["times"]) if match["times"] else 2
        unit, length = _LENGTHS[(match["unit"] or "year").lower()]
        if times:
            yield helping(match, "duration", Fraction(length, times), unit)


def _times(text: str) -> Iterator[Quantity]:
    """Yield years and times of day."""
    for match in _LAPSED.finditer(text):
        if int(match["second"]) == int(match["digit"]) + 1:
            for year in (int(match["first"]), int(match["first"]) + 1):
                yield Quantity(Fraction(year * 10_000), "date", match.span(), match.group(), date=(year, None, None))
    for match in _RACE.finditer(text):
        decimals = len(match["seconds"].partition(".")[2])
        yield replace(helping(match, "duration", Fraction(match["seconds"]), "s"), step=Fraction(1, 10**decimals))
    for match in _CLOCK.finditer(text):
        hour, minute = (int(match[name] or match[f"{name}2"] or match[f"{name}3"]) for name in ("hour", "minute"))
        yield helping(match, "time", Fraction(hour * 60 + minute))


def _shares(text: str) -> Iterator[Quantity]:
    """Yield multiples and shares."""
    for match in _MAGNITUDE.finditer(text):
        yield helping(match, "times", Fraction(10 ** min(spelled(match["number"]), _LARGEST)))
    for match in _OF_WHOLE.finditer(text):
        yield helping(match, "times", Fraction(match["percent"]) / 100)
    made_more = (match for match in _BY_A_PART.finditer(text) if _makes_more(text[: match.start()]))
    for match in (*_MORE_BY.finditer(text), *made_more, *_AGAIN.finditer(text)):
        part = Fraction(1, 2) if match["half"] else Fraction(spelled(match["over"]), _PARTS[match["under"].lower()])
        yield helping(match, "times", 1 + part)
    for match in _EVERY_NTH.finditer(text):
        yield helping(match, "times", Fraction(1, NTH[match["nth"].lower()]))
    for match in _FEE.finditer(text):
        yield helping(match, "percent", Fraction(match["points"]) / 100)  # of what it is paid on
    for match in _PERCENTILE.finditer(text):
        for percent in (int(match["number"]), 100 - int(match["number"])):
            yield helping(match, "percent", Fraction(percent))


def _makes_more(before: str) -> bool:
    """Return whether a clause says of something that it is made more: `will enlarge the plant (by half)`, and no `cut the increase`."""
    clause = _CLAUSE.split(before)[-1]
    return _MADE_MORE.search(clause) is not None and _MADE_LESS.search(clause) is None


def _parts(text: str) -> Iterator[Quantity]:
    """Yield parts of a degree and of a point, and points that are told without the word."""
    for match in _POINTS_AGAIN.finditer(text):
        again = match["again"].lower()
        value = Fraction(again) if again[0].isdigit() else Fraction(spelled(again))
        yield replace(helping(match, "points", value), span=match.span("again"), text=match["again"])
    for match in _POINTS.finditer(text):
        yield helping(match, "points", Fraction(spelled(match["over"]), _PARTS[match["under"].lower()]))
    for match in _DEGREES.finditer(text):
        if match["under"]:
            value = Fraction(spelled(match["over"]), _PARTS[match["under"].lower()])
        else:
            value = Fraction(1, 2) if match["half"] else Fraction(3, 4) if match["three"] else Fraction(1, 4)
        yield helping(match, "number", value)
        yield helping(match, "size", value, "C")
