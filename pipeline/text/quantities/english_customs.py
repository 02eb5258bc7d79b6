"""English figures that a custom of the language gives: `a sixth straight profitable quarter`, `153.6 to the dollar`, `the 2025-26 season`.

A run of quarters, nights or years is a length of time, the price of one currency an amount of the other, a season both of its years.
"""

import calendar
import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities.currencies import ENGLISH_NAMES
from pipeline.text.quantities.english_bounds import around
from pipeline.text.quantities.english_words import NTH, SCALES, WORDS
from pipeline.text.quantities.quantity import Quantity
from pipeline.text.quantities.units import MILE

_NTH = rf"(?:(?P<word>{'|'.join(longest_first(NTH))})|(?P<digits>\d{{1,3}})(?:st|nd|rd|th))"
_UNIT = r"(?P<unit>years?|annual|yearly|quarters?|quarterly|months?|monthly|weeks?|weekly|days?|daily|nights?|nightly|mornings?|evenings?)"
_RUN = r"(?:in a row|in succession|running|straight|on the trot|on end)"
_IN_A_ROW = (
    deferred(
        rf"\b{_NTH}[ -](?:straight|consecutive|successive)[ -](?:(?!and\b|or\b|of\b|in\b|by\b)[a-z-]+ ){{0,2}}?{_UNIT}\b",
        re.IGNORECASE,
    ),
    deferred(
        rf"\b{_NTH}[ -](?:(?!and\b|or\b|of\b|in\b|by\b)[a-z-]+ )??{_UNIT} (?:[a-z]+ ){{0,2}}?{_RUN}\b", re.IGNORECASE
    ),
)
_AT_A_MARK = deferred(
    rf"\b{_NTH}[ -](?P<unit>kilomet(?:er|re)|mile)\b(?! of\b)(?:[^.;\d]{{0,24}}? (?:to|and|or|until|till) the (?P<further>\d{{1,3}})(?:st|nd|rd|th)\b(?= ?[.,;)]|$| (?:but|when|where|before|as|in|on)\b))?",
    re.IGNORECASE,
)
"""How far a race has come: `led from the 14th kilometre to the 38th`."""
_MARKS: Mapping[str, Fraction] = {"k": Fraction(1_000), "mile": MILE}
_AS_MANY = deferred(
    rf"\b(?:{_NTH}|(?P<count>two|three|four|five|six|seven|eight|nine|ten))\b[^.;]{{1,60}}? in as many {_UNIT}\b",
    re.IGNORECASE,
)
_OF_OURS = deferred(
    r"\b(?:a|one|its|each|every) (?P<unit>year|month|week|day)\b[^.;]{0,50}? (?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) of (?:ours|our own|Earth[’']s|those on Earth)\b",
    re.IGNORECASE,
)
_LENGTHS = {
    "year": ("month", 12),
    "annual": ("month", 12),
    "quarter": ("month", 3),
    "month": ("month", 1),
    "week": ("s", 604_800),
    "da": ("s", 86_400),
    "night": ("s", 86_400),
    "morning": ("s", 86_400),
    "evening": ("s", 86_400),
}
_MONEY = deferred("|".join(rf"(?P<m{number}>\b(?:{name})\b)" for number, (name, _) in enumerate(ENGLISH_NAMES)))
_RATE = deferred(
    r"(?<![\d.,$€£¥])(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: (?P<scale>thousand|million))? ?"
    r"(?:to|per|against|for|versus|a|/) ?(?:the |one |a |1 |each |every )?(?:U\.?S\.? |American )?(?P<base>dollar|greenback|euro|pound|USD)\b",
    re.IGNORECASE,
)
_BEFORE = 110
_STRONGER = deferred(
    r"\b(?:strengthen|firm|appreciat|ralli|rally|gain|rose|ris(?:e|ing)|climb|jump)\w*\b", re.IGNORECASE
)
_AN_ODD = deferred(
    r"\b(?:an?|any|one|each|every) (?:(?!of|to|in|per|for|on|that|and|or|other|alternate|new|few|half|third|second|first|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th (?:day|night|week|year)\b|quarter|single|full|total|million|billion)[a-z]+ ){1,2}(?P<unit>day|night|week|month|year|hour|minute)\b(?![-’'])"
)
_ODD_LENGTHS = {**_LENGTHS, "hour": ("s", 3_600), "minute": ("s", 60)}
_ALTERNATE = deferred(
    r"\b(?:every|each) (?:other|second) (?P<unit>year|month|week|day|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|"
    r"\balternate (?P<units>year|month|week|day|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b",
    re.IGNORECASE,
)
_NUMBERED = deferred(
    rf"\b(?:week|day|month|year|round|phase|stage|part|quarter|leg|set|chapter|act|number) (?P<number>{'|'.join(WORDS)})\b",
    re.IGNORECASE,
)
_FEASTS = {
    "new year's day": (1, 1), "valentine's day": (2, 14), "independence day": (7, 4), "bastille day": (7, 14), "halloween": (10, 31),
    "christmas eve": (12, 24), "christmas day": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
_FEAST = deferred("|".join(rf"\b{name.replace(chr(39), '[' + chr(39) + '’]')}\b" for name in _FEASTS), re.IGNORECASE)
_SEASON = deferred(
    r"(?<![\d.,/-])(?P<first>(?:19|20)(?P<short>\d\d))(?:[-–/])(?:(?P<century>19|20))?(?P<second>\d\d)(?![\d/%-]|[.,]\d)"
)
_YEAR_SPAN = deferred(
    r"\b(?:in|from|between|during|for|of|since|the|its|their|a|an|covering|over) (?P<first>(?:19|20)\d\d)-(?P<second>(?:19|20)\d\d)(?![\d%/-]|[.,]\d)"
    r"(?! (?:percent|people|users|tokens|dollars|won|units|jobs|cars|homes|megawatts|tons|tonnes|pages|miles)\b)",
    re.IGNORECASE,
)
_MONTH_NAMES = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_EDGE = deferred(
    rf"\b(?:(?P<last>(?:through|(?<!the week )(?:the )?(?:very )?end of|the (?:last|final) day of)(?: (?:this|next|last))?)|(?P<first>(?:the )?(?:very )?(?:start|beginning) of|from next|the first (?:day )?of)) "
    rf"(?P<month>{'|'.join(_MONTH_NAMES)})\b(?! ?\d{{1,2}}\b(?!\d))(?:,? (?P<year>20\d\d)\b)?",
    re.IGNORECASE,
)
"""The first or the last day of a month, told by the month: `runs through March`, `at the end of June`, `from next January`."""
_MONTHS, _COMMON_YEAR = 12, 2026
_FAR = deferred(
    r"\b(?:by|before|until|till|through|around|after|in|of|to|beyond) (?:the year |year |about |around )?(?P<year>2[1-4]\d\d)"
    r"(?=[\s,.;:)’'—–]|$)(?![.,]\d| ?(?:%|percent|[a-z]+(?<!wa)(?<!ha)(?<!i)(?<!a)(?<!unles)(?<!thi)s\b|people|square|million|won|yen|yuan|hours?))",
    re.IGNORECASE,
)


_QUARTERS = deferred(
    rf"\b(?:(?P<word>{'|'.join(WORDS)})|(?P<digits>\d{{1,2}})) quarters(?= (?:earlier|later|sooner|faster|ago|before|after|ahead|behind|early|late|in a row|running|straight|on end|from now|away|to come|of (?:growth|loss|decline|profit)))",
    re.IGNORECASE,
)  # `two quarters earlier`: half a year, no two fourths


def customs(text: str) -> Iterator[Quantity]:
    """Yield the runs, exchange rates, odd and alternate days, seasons and far years of a text."""
    seen: set[int] = set()
    for match in (found for pattern in _IN_A_ROW for found in pattern.finditer(text)):
        if match.start() not in seen:
            seen.add(match.start())
            yield _run(match)
    for match in _AT_A_MARK.finditer(text):
        yield from _at_a_mark(match)
    for match in _QUARTERS.finditer(text):
        many = int(match["digits"]) if match["digits"] else WORDS[match["word"].lower()]
        yield Quantity(Fraction(3 * many), "duration", match.span(), match.group(), unit="month")
    for match in _AS_MANY.finditer(text):
        yield _as_many(match)
    for match in _OF_OURS.finditer(text):
        unit, factor = next(row for start, row in _LENGTHS.items() if match["unit"].lower().startswith(start))
        number = Fraction(match["number"].replace(",", ""))
        yield Quantity(number * factor, "duration", match.span("number"), match["number"], unit=unit)
    for match in _RATE.finditer(text):
        yield from _rate(text, match)
    for match in _AN_ODD.finditer(text):
        unit, factor = next(row for start, row in _ODD_LENGTHS.items() if match["unit"].startswith(start))
        yield Quantity(Fraction(factor), "duration", match.span(), match.group(), unit=unit, words=True, per=True)
    yield from map(_alternate, _ALTERNATE.finditer(text))
    yield from map(_numbered, _NUMBERED.finditer(text))
    yield from map(_feast, _FEAST.finditer(text))
    yield from map(_edge, _EDGE.finditer(text))
    yield from _years(text)


def _years(text: str) -> Iterator[Quantity]:
    """Yield the seasons, spans and far years of a text."""
    for match in _SEASON.finditer(text):
        if _follows(match):
            for name, year in (("first", int(match["first"])), ("second", int(match["first"]) + 1)):
                yield _year(match, name, year)
    for match in _YEAR_SPAN.finditer(text):
        if match["first"] < match["second"]:
            yield _year(match, "first", int(match["first"]))
            yield _year(match, "second", int(match["second"]))
    for match in _FAR.finditer(text):
        yield _year(match, "year", int(match["year"]))


def _run(match: re.Match[str]) -> Quantity:
    number = int(match["digits"]) if match["digits"] else NTH[match["word"].lower()]
    written = match["unit"].lower()
    unit, length = next(row for start, row in _LENGTHS.items() if written.startswith(start))
    return Quantity(Fraction(number * length), "duration", match.span(), match.group(), unit=unit)


def _at_a_mark(match: re.Match[str]) -> Iterator[Quantity]:
    """Yield how far something has come where its places are counted, and how far to: `from the 14th kilometre to the 38th`."""
    length = next(row for start, row in _MARKS.items() if match["unit"].lower().startswith(start))
    for name in ("word", "digits", "further"):
        if match[name]:
            number = int(match[name]) if match[name].isdigit() else NTH[match[name].lower()]
            yield Quantity(number * length, "size", match.span(name), match[name], unit="m", per=True)


def _alternate(match: re.Match[str]) -> Quantity:
    """Return the two units between two that alternate: every other Wednesday is every two weeks."""
    written = (match["unit"] or match["units"]).lower()
    of_a_week = written.endswith("day") and written != "day"
    unit, length = next(row for start, row in _LENGTHS.items() if ("week" if of_a_week else written).startswith(start))
    return Quantity(Fraction(2 * length), "duration", match.span(), match.group(), unit=unit, words=True, per=True)


def _feast(match: re.Match[str]) -> Quantity:
    """Return the day of a year that a feast always is."""
    month, day = _FEASTS[match.group().lower().replace("’", "'")]
    return Quantity(
        Fraction(month * 100 + day), "date", match.span(), match.group(), date=(None, month, day), words=True
    )


def _edge(match: re.Match[str]) -> Quantity:
    """Return the day on which a month begins or ends."""
    month, year = _MONTH_NAMES[match["month"].lower()], int(match["year"]) if match["year"] else None
    day = calendar.monthrange(year or _COMMON_YEAR, month)[1] if match["last"] else 1
    value = Fraction(month * 100 + day)
    return Quantity(value, "date", match.span("month"), match["month"], date=(year, month, day), words=True)


def _numbered(match: re.Match[str]) -> Quantity:
    """Return which one in a row is told by a number behind its name: week two is the second."""
    value = Fraction(WORDS[match["number"].lower()])
    return Quantity(value, "ordinal", match.span(), match.group(), words=True, per=True)


def _as_many(match: re.Match[str]) -> Quantity:
    """Return the length of `the second cut in as many months`: two months."""
    counted = match["count"].lower() if match["count"] else ""
    number = WORDS[counted] if counted else int(match["digits"] or NTH[match["word"].lower()])
    unit, length = next(row for start, row in _LENGTHS.items() if match["unit"].lower().startswith(start))
    span = (match.end("unit") - len(match["unit"]) - len("as many "), match.end())
    return Quantity(Fraction(number * length), "duration", span, match.string[slice(*span)], unit=unit)


def _rate(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield an exchange rate as an amount of the currency that the clause names last before it: `The yen fell to 153.6 to the dollar`."""
    named = list(_MONEY.finditer(text, max(0, match.start() - _BEFORE), match.start()))
    others = [one for one in named if one.group().lower() not in match["base"].lower() + "s"]
    if not others:
        return
    code = ENGLISH_NAMES[int((others[-1].lastgroup or "m0")[1:])][1]
    scale = SCALES.get((match["scale"] or "").lower(), 1)
    decimals = len(match["number"].partition(".")[2])
    bound, near, role = around(text, match.start(), match.end())
    if bound == "min" and _STRONGER.search(text[max(0, match.start() - _BEFORE) : match.start()]):
        bound = "max"  # `the yen strengthened past 140 to the dollar`: fewer yen
    end = match.end("scale") if match["scale"] else match.end("number")
    yield Quantity(Fraction(match["number"].replace(",", "")) * scale, "money", (match.start(), end), text[match.start() : end],
                   unit=code, bound=bound, approximate=near, step=Fraction(scale, 10**decimals), role=role)  # fmt: skip


def _follows(match: re.Match[str]) -> bool:
    """Return whether the second year is the next one, and no month of the first."""
    short, second = int(match["short"]), int(match["second"])
    return second == (short + 1) % 100 and (bool(match["century"]) or second > _MONTHS or match["second"] == "00")


def _year(match: re.Match[str], name: str, year: int) -> Quantity:
    return Quantity(Fraction(year * 10_000), "date", match.span(name), match[name], date=(year, None, None))
