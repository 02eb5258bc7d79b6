"""English words that hold a figure without saying one: `half a percentage point`, `trio`, `twice-weekly`, `Leo XIV`.

What only a translation makes a number (`triple-digit` is 세 자릿수, 3자릿수) is marked as words that say per how much: it
supports a drafted figure and never speaks against one.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities.english_bounds import around
from pipeline.text.quantities.english_units import ENGLISH_PATTERN, english
from pipeline.text.quantities.english_words import ONES
from pipeline.text.quantities.quantity import Bound, Quantity
from pipeline.text.quantities.units import celsius

_PART_OF = deferred(
    r"\b(?:(?:(?P<part>half|quarter)(?: of)? (?:a|an)|(?P<part3>half|quarter)(?=-(?:percentage|percent|point))|(?:a|an|every|each) (?P<part2>half|quarter)|(?:another|first|last|next|past|final|opening) (?P<part5>half)|(?P<whole>a|every|each|per))[ -](?P<unit>percentage[ -]points?|percent|point|hour|minute|second|day|year|"
    r"month|decade|century|millennium|mile|kilometer|meter|ton|cent|gigawatt|megawatt|gigabyte|terabyte)|"
    r"(?P<part4>half|quarter)(?:(?: of)? an? |-)(?P<unit4>[a-z]{2,16}))\b",
    re.IGNORECASE,
)
_AND_HALF = deferred(
    r"\b(?:a|an|one|another|every|each|this|that|first|last|next|past|final|opening)(?: percentage)? (?P<unit>[a-z]+) and a half\b(?!-)",
    re.IGNORECASE,
)
_SCALE = deferred(r"hundred|thousand|million|billion|trillion|dozen|decade|score", re.IGNORECASE)
_ONE_OF_IT = deferred(
    r"\b(?:an?|per|each|every|another|(?P<the>the))(?: (?:single|full|whole|extra|additional))?(?=[ -][a-z]{3})",
    re.IGNORECASE,
)
_PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}
_MANY = {
    "pair": 2, "duo": 2, "both": 2, "dual": 2, "couple": 2, "twin": 2, "trio": 3, "triple": 3, "trilogy": 3, "triad": 3, "quartet": 4,
    "quintet": 5, "sextet": 6, "quadratic": 2, "cubic": 3, "binary": 2, "secondary": 2, "tertiary": 3, "quaternary": 4, "twice": 2, "biweekly": 2, "bimonthly": 2,
    "semiannual": 2, "semiannually": 2, "thrice": 3, "once": 1, "double-digit": 2, "double-digits": 2, "triple-digit": 3,
    "triple-digits": 3, "double digits": 2, "triple digits": 3, "sole": 1, "solo": 1, "century": 100, "centuries": 100,
    "quarterfinal": 8, "quarterfinals": 8, "quarter-final": 8, "quarter-finals": 8, "semifinal": 4, "semifinals": 4, "semi-final": 4,
    "semi-finals": 4, "double-decker": 2, "double-deckers": 2, "double-deck": 2,
}  # fmt: skip
_WORDS = deferred(
    r"\b(?:(?P<prefix>bi|semi)-(?=weekly|monthly|annual)|(?P<word>"
    + "|".join(longest_first(_MANY))
    + r")(?![A-Za-z]))",
    re.IGNORECASE,
)
_CLICKS = deferred(r"\b(?P<many>single|double|triple)[- ](?:click|tap)(?:s|p?ed|p?ing)?\b", re.IGNORECASE)
_CLICKED = {"single": 1, "double": 2, "triple": 3}
_ROMAN = deferred(
    r"(?=[IVXLC])(?:(?<=[A-Za-z] )(?P<number>[IVXLC]{2,6})\b|(?<=[a-z] )(?P<single>[VX])(?=[\s,.;:’']|$)|"
    r"(?:(?<=War )|(?<=Elizabeth )|(?<=Charles )|(?<=James )|(?<=Francis )|(?<=Napoleon )|(?<=Nicholas )|(?<=William )|(?<=Wilhelm )|"
    r"(?<=Alexander )|(?<=Henry )|(?<=Richard )|(?<=Edward )|(?<=Frederick )|(?<=Otto )|(?<=Ramses )|(?<=Darius )|(?<=Part )|(?<=Pius ))(?P<one>I)\b)"
)
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_NTH = {
    word: number
    for number, word in enumerate(
        str.split("first second third fourth fifth sixth seventh eighth ninth tenth"), start=1
    )
}
_NTH_TIME = deferred(
    rf"\b(?:(?P<word>{'|'.join(_NTH)})|(?P<digits>\d{{1,3}})(?:st|nd|rd|th))[ -](?P<unit>day|week|month|year|(?<!first[ -])(?<!second[ -])(?<!third[ -])(?<!fourth[ -])(?<!1st )(?<!2nd )(?<!3rd )(?<!4th )quarter)\b",
    re.IGNORECASE,
)
_FLAT = deferred(
    r"\bflat(?= (?:to|or)\b)|\bzero(?= (?:growth|increase|percent))|\bbreak(?:ing|s)? even\b|\b(?:not|n['’]t|no|without) (?:grow(?:th|n)?|chang(?:e|ing)|increas(?:e|ing))\b|\bunchanged\b",
    re.IGNORECASE,
)
_TILE = {"quartile": 25, "quintile": 20, "decile": 10, "percentile": 1, "tercile": 33}
_TILES = deferred(r"\b(?P<tile>quartile|quintile|decile|percentile|tercile)s?\b", re.IGNORECASE)
_EDGE_PARTS = {"half": 50, "third": 33, "quarter": 25, "fifth": 20, "tenth": 10}
_EDGE = deferred(
    r"\b(?:top|bottom|upper|lower|richest|poorest|highest|lowest|best|worst|weakest|strongest|largest|smallest|oldest|youngest|brightest)"
    r"[- ](?P<part>half|third|quarter|fifth|tenth)\b(?! (?:of (?:the )?(?:year|2\d{3})|results?|place|earnings|profits?))",
    re.IGNORECASE,
)
_RANGE_OF_TEN = deferred(
    r"\b(?:low|mid|high|upper|lower)(?:dle)?[- ](?:to[- ](?:mid|high)[- ])?(?P<tens>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b",
    re.IGNORECASE,
)
_WARM = deferred(
    r"\b(?:(?P<word>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?P<digits>[1-9]0)s)\b"
    r"(?:,? (?:degrees )?(?P<scale>Fahrenheit|Celsius|F|C)\b)?"
)
_WEATHER = deferred(
    r"\b(?:temperatures?|degrees|highs|lows|mercury|thermometers?|Fahrenheit|Celsius|weather|heat|cold)\b",
    re.IGNORECASE,
)
_UNDER_AGE = deferred(
    r"\b(?P<side>under|over)[- ](?P<age>[1-9]\d?)s?\b(?![.,]?\d|%|[ -](?:percent|million|billion|thousand|(?:second|minute|hour|day|week|month|quarter|mile|metre|meter|degree|dollar|euro|point|tonne|ton|pound|ounce|gram)s?)\b)",
    re.IGNORECASE,
)
_HIGH_TENS = deferred(r"\b(?:low|mid|high|upper|lower)[- ](?P<tens>[1-9]0)(?:%|s\b| ?percent)", re.IGNORECASE)
_TENS = str.split("teens twenties thirties forties fifties sixties seventies eighties nineties")
_TURNED = deferred(
    r"\b(?:turn(?:s|ed|ing)?|celebrat(?:es|ed|ing) its) (?P<years>[1-9]\d?)(?=(?:th birthday)?(?:[.;)]|,(?!\d)|$| (?:on|in|this|next|last|years?|today|yesterday|and|as|when|at|after|with)\b))"
)
_COUNTED = ONES[:10]
_DAY_N = deferred(
    rf"\b(?P<unit>[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Hh]our|[Mm]inute) (?P<day>{'|'.join(_COUNTED)}|[1-9]\d?)\b(?!,?\d|[.:]\d)"
)
_IN_A_ROW = deferred(
    r"\b(?:consecutive|successive|back-to-back) (?P<unit>day|week|month|quarter|year)s\b", re.IGNORECASE
)
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_LOST_DAYS = deferred(
    r"(?<![\w$€£.,-])(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (?P<scale>thousand|million|billion))? (?!and\b)"
    rf"(?:(?!(?:{'|'.join(_COUNTED)}|of|in|on|at|for|to|an?|the|by|from|with|over|per|than|is|was|are|were|or|percent|straight|consecutive|more|fewer)\b)[a-z-]+ ){{1,4}}"
    r"(?P<unit>day|hour|week|month|year)s\b",
    re.IGNORECASE,
)  # `2.4 million lost school and nursery days`
_NEXT_SEASON = deferred(r"\bnext (?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_FACTORS = dict(zip(_COUNTED, range(1, 11), strict=True)) | {"a": 1, "hundred": 100, "thousand": 1000, "million": 10**6}
_FACTOR = deferred(
    rf"\bfactor of (?:about |around |roughly |nearly |some |more than |up to )?(?P<factor>(?:a|{'|'.join(_COUNTED)}|\d[\d,]*)(?: (?:hundred|thousand|million))?)\b(?!\.\d)",
    re.IGNORECASE,
)
_A_SECOND = deferred(r"\b(?P<times>\d{1,3}(?:,\d{3})*) times (?:a|per|each|every) second\b")
_LENGTHS = {
    "minute": ("s", 60),
    "hour": ("s", 3600),
    "day": ("s", 86400),
    "week": ("s", 604800),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("month", 12),
}


def hints(text: str) -> Iterator[Quantity]:
    """Yield the figures that a text's words hold."""
    yield from _told_otherwise(text)
    for match in (*_PART_OF.finditer(text), *_AND_HALF.finditer(text)):
        yield from _part(text, match)
    for match in _ONE_OF_IT.finditer(text):
        yield from _one_of_it(text, match)
    for match in _WORDS.finditer(text):
        yield _helping(match, 2 if match["prefix"] else _MANY[match["word"].lower()])
    yield from _clicks(text)
    for match in _ROMAN.finditer(text):
        yield _helping(match, _roman(match["number"] or match["single"] or match["one"]))
    for match in _FLAT.finditer(text):
        yield Quantity(Fraction(0), "percent", match.span(), match.group(), words=True, per=True)
    for match in _TILES.finditer(text):
        value = Fraction(_TILE[match["tile"].lower()])
        yield Quantity(value, "percent", match.span(), match.group(), words=True, per=True)
    for match in _EDGE.finditer(text):
        value = Fraction(_EDGE_PARTS[match["part"].lower()])
        yield Quantity(value, "percent", match.span("part"), match["part"], words=True, per=True)
    yield from _warm(text)
    for match in _RANGE_OF_TEN.finditer(text):
        value = Fraction(10 * (_TENS.index(match["tens"].lower()) + 1))
        yield Quantity(value, "percent", match.span(), match.group(), words=True, per=True)
    for match in _HIGH_TENS.finditer(text):
        yield Quantity(Fraction(match["tens"]), "percent", match.span(), match.group(), words=True, per=True)
    for match in _UNDER_AGE.finditer(text):
        bound: Bound = "min" if match["side"].lower() == "over" else "max"
        yield Quantity(
            Fraction(match["age"]),
            "count",
            match.span("age"),
            match["age"],
            unit="세",
            bound=bound,
            words=True,
            per=True,
        )
    for match in _NTH_TIME.finditer(text):
        unit, length = _LENGTHS[match["unit"].lower()]
        number = int(match["digits"]) if match["digits"] else _NTH[match["word"].lower()]
        yield Quantity(
            Fraction(number * length), "duration", match.span(), match.group(), unit=unit, words=True, per=True
        )


def _clicks(text: str) -> Iterator[Quantity]:
    """Yield how often something is pressed: `double-click` is 두 번 클릭, and no other number of times."""
    for match in _CLICKS.finditer(text):
        many = Fraction(_CLICKED[match["many"].lower()])
        yield Quantity(many, "count", match.span(), match.group(), unit="회", words=True)


def _warm(text: str) -> Iterator[Quantity]:
    """Yield a temperature that is told by its ten: `highs in the low 30s`, `the teens Fahrenheit`."""
    for match in _WARM.finditer(text) if _WEATHER.search(text) else ():
        value = Fraction(match["digits"] or 10 * (_TENS.index(match["word"].lower()) + 1))
        scale = (match["scale"] or "")[:1]
        yield Quantity(value, "number", match.span(), match.group(), words=True, per=True)
        if scale != "F":
            yield Quantity(value, "size", match.span(), match.group(), unit="C", words=True, per=True)
        if scale != "C":
            yield Quantity(
                celsius(value), "size", match.span(), match.group(), "C", words=True, per=True, converted=True
            )


def _told_otherwise(text: str) -> Iterator[Quantity]:
    """Yield what a translation measures: who turns 30 has 30 years behind it, what refreshes 120 times a second has 120 hertz."""
    for match in _TURNED.finditer(text):
        years = Fraction(match["years"]) * 12
        span = match.span("years")
        yield Quantity(years, "duration", span, match["years"], unit="month", words=True, per=True, step=Fraction(12))
    for match in _DAY_N.finditer(text):
        written = match["day"].lower()
        many = int(written) if written.isdigit() else _COUNTED.index(written) + 1
        unit, length = _LENGTHS[match["unit"].lower()]
        yield Quantity(Fraction(many * length), "duration", match.span(), match.group(), unit, words=True, per=True)
    for match in _IN_A_ROW.finditer(text):
        _, length = _LENGTHS[match["unit"].lower()]
        unit = "month" if match["unit"].lower() in ("month", "year", "quarter") else "s"
        yield Quantity(Fraction(2 * length), "duration", match.span(), match.group(), unit=unit, words=True, per=True)
    for match in _LOST_DAYS.finditer(text):
        unit, length = _LENGTHS.get(match["unit"].lower(), ("s", 3600))
        value = Fraction(match["number"].replace(",", "")) * _SCALES.get((match["scale"] or "").lower(), 1) * length
        yield Quantity(value, "duration", match.span(), match.group(), unit=unit, words=True, per=True)
    for match in _NEXT_SEASON.finditer(text):
        yield Quantity(Fraction(1), "relative", match.span(), match.group(), unit="year", words=True, per=True)
    for match in _FACTOR.finditer(text):
        written = match["factor"].lower().replace(",", "").split()
        value = Fraction(1)
        for word in written:
            value *= _FACTORS[word] if word in _FACTORS else Fraction(word)
        yield Quantity(value, "times", match.span(), match.group(), approximate=True, words=True)
    for match in _A_SECOND.finditer(text):
        value = Fraction(match["times"].replace(",", ""))
        yield Quantity(value, "size", match.span(), match.group(), unit="Hz", words=True, per=True)


def _helping(match: re.Match[str], value: int) -> Quantity:
    return Quantity(Fraction(value), "number", match.span(), match.group(), words=True, per=True)


def _part(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield half a unit, and one and a half; of what is no unit (`a page and a half`) the number."""
    parts = match.groupdict()
    unit = ENGLISH_PATTERN.match(text, match.start("unit4" if parts.get("unit4") else "unit"))
    if unit is None and "whole" not in parts and not _SCALE.fullmatch(parts["unit"]):
        yield Quantity(Fraction(3, 2), "number", match.span(), match.group(), words=True, per=True)
    whole = bool(parts.get("whole"))
    if (
        unit is None
        or (parts.get("unit4") and unit.end() != match.end())
        or (whole and not parts["unit"].lower().startswith("percent"))
    ):
        return
    kind, name, factor, odd = english(unit)
    written = (
        parts.get("part") or parts.get("part4") or parts.get("part2") or parts.get("part3") or parts.get("part5") or ""
    ).lower()
    value = (Fraction(1) if whole else _PARTS[written] if written else Fraction(3, 2)) * factor
    kinds = [(kind, name), ("points", "")] if (parts.get("unit") or "").lower() == "point" else [(kind, name)]
    bound, near, _ = around(text, match.start(), match.end())
    for one, called in kinds:
        yield Quantity(value, one, match.span(), match.group(), unit=called, bound=bound, approximate=near, step=value,
                       words=True, converted=odd)  # fmt: skip


def _one_of_it(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield one of what is measured behind an article: `a gigawatt`, `a litre of water`, `the dollar`."""
    unit = ENGLISH_PATTERN.match(text, match.end())
    if unit is None or text[unit.end() : unit.end() + 1] == "-":
        return
    kind, name, factor, odd = english(unit)
    span = (match.start(), unit.end())
    if kind == "money" and factor == 1:
        yield Quantity(factor, kind, span, text[slice(*span)], unit=name, words=True, per=True)
    if kind == "size" and name not in ("°", "C", "F") and match["the"] is None:
        yield Quantity(
            factor, kind, span, text[slice(*span)], unit=name, step=factor, words=True, per=True, converted=odd
        )


def _roman(number: str) -> int:
    values = [_ROMAN_DIGITS[letter] for letter in number]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
