"""English shares of large numbers and products of scales: `127 parts per billion`, `one-sixteenth the storage`, `a billion billion calculations`.

Each is read beside its numbers: it bears a drafted figure out and never speaks against one.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.english_words import ONES, SCALES, WORDS, helping
from pipeline.text.quantities.quantity import Quantity

_DIGITS = r"\d{1,3}(?:,\d{3})*(?:\.\d+)?"
_NUMBER = rf"(?P<number>{_DIGITS}|{'|'.join(reversed(ONES))})"
_PARTS_PER = deferred(
    rf"\b{_NUMBER} parts?[ -](?:per|in an?|in one|in)[ -](?P<scale>hundred|thousand|million|billion|trillion|quadrillion)\b|\b{_NUMBER.replace('number', 'number2')} ?(?P<letters>ppm|ppb|ppt)\b",
    re.IGNORECASE,
)
_LETTERS = {"ppm": 10**6, "ppb": 10**9, "ppt": 10**12}
_BARE_AFTER = deferred(
    rf"\b(?:goal|target|limit|level|value|result|record|best|one|that|those|from|to|than|against|versus|of) (?:of |was |is |at )?(?P<number>{_DIGITS})(?=[,.;)]|$| (?:and|in|at|for|by|set|a year|last|from)\b)(?![.,]\d)"
)
_SCALE_OF_SCALE = deferred(
    rf"\b(?P<many>an?|one|two|three|four|five|six|seven|eight|nine|ten|{_DIGITS}) (?P<first>hundred|thousand|million|billion|trillion) (?P<second>thousand|million|billion|trillion|quadrillion)\b",
    re.IGNORECASE,
)
_UNDER = {
    word: number
    for number, word in enumerate(
        str.split(
            "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        start=11,
    )
} | {
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
}
_UNDER |= {"hundredth": 100, "thousandth": 1000}
_NTH_PART = deferred(
    rf"\b(?P<over>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?P<under>{'|'.join(_UNDER)})s?(?= (?:of|the|that|as|its|their|what)\b)",
    re.IGNORECASE,
)

_END_PART = deferred(
    r"\b(?:[a-z]{2,}est(?:-[a-z]+)?|top|bottom|upper|lower|(?<![Aa]t )(?:most|least) [a-z]+) (?P<under>half|third|quarter|fifth|sixth|tenth) of\b"
)
_THAT_PART = deferred(
    r"\b(?:[Tt]hat|[Tt]his|[Aa]nother) (?P<under>third|fifth|sixth|tenth) (?:needed|needs|alone|was|were|would|had|has|took|takes|of (?:the|them|it))\b"
)
_TO_ONE = deferred(
    rf"\b(?:out\w+|by|ratio of|margin of|odds of)(?: [\w'’-]+){{0,5}}? (?P<number>{_DIGITS}|{'|'.join(reversed(ONES))})[- ]to[- ](?:one|1)\b(?![.,:]\d| (?:in|on|at|a\.m|p\.m|million|billion)\b)",
    re.IGNORECASE,
)
_THAN_BEFORE = deferred(
    rf"(?<![\d.,$€£])(?P<number>{_DIGITS}|{'|'.join(reversed(ONES))}) (?P<unit>minutes?|hours?|days?|weeks?|months?|years?),(?: or| which (?:is|was))? (?P<other>{_DIGITS}|{'|'.join(reversed(ONES))})(?: of them)? (?P<way>more|longer|fewer|less|shorter) than (?:scheduled|planned|expected|promised|allowed|allotted|before|usual|last (?:year|time))\b",
    re.IGNORECASE,
)
_SECONDS = {"minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
_TWICE_AND_MORE = deferred(r"\b(?:triple|three)[- ]digits?\b(?! (?:price|heat|temperature|number|code))", re.IGNORECASE)
_X_TIMES = deferred(
    r"(?<![\w.×-])[xX×](?P<number>\d{1,4}(?:\.\d+)?)(?= (?:faster|slower|quicker|speed-?ups?|more|less|fewer|larger|bigger|smaller|higher|lower|better|cheaper|longer|shorter|improvements?|increase|boost|gains?)\b)"
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "tenth": 10}


_SCORE = deferred(
    r"\b(?:scor\w+|perfect|rat(?:ed|ing)|grades?|marks?|gets?|got|earned)(?: of)?(?: an?| the| it)?(?: perfect)? (?P<got>\d{1,3}(?:\.\d)?)/(?P<of>\d{1,3})(?![\d/]|\.\d)",
    re.IGNORECASE,
)
"""Points of so many: `a perfect 7/7`."""


def _scores(text: str) -> Iterator[Quantity]:
    for match in _SCORE.finditer(text):
        for name in ("got", "of"):
            yield Quantity(Fraction(match[name]), "number", match.span(name), match[name], per=True)


def ratios(text: str) -> Iterator[Quantity]:
    """Yield the shares and the numbers that the words of an English text make of two numbers."""
    yield from _scores(text)
    told = [(match, _per(match)) for match in _PARTS_PER.finditer(text)]
    for match, scale in told:
        yield helping(match, "times", _value(match["number"] or match["number2"]) / scale)
    if len({scale for _, scale in told}) == 1:
        last, scale = told[-1]
        for match in _BARE_AFTER.finditer(text, last.end()):
            yield helping(match, "times", _value(match["number"]) / scale)
    for match in _SCALE_OF_SCALE.finditer(text):
        many = match["many"].lower()
        value = (
            (1 if many in ("a", "an") else _value(many))
            * SCALES[match["first"].lower()]
            * SCALES[match["second"].lower()]
        )
        yield helping(match, "number", Fraction(value))
    for match in _NTH_PART.finditer(text):
        over = match["over"].lower()
        yield helping(
            match, "times", Fraction(1 if over in ("a", "an") else WORDS[over], _UNDER[match["under"].lower()])
        )
    for match in _END_PART.finditer(text):  # `the easiest third of questions`
        yield helping(match, "times", Fraction(1, _PARTS[match["under"]]))
    for match in _THAT_PART.finditer(text):  # `Choosing that third needed the data from all of them`
        yield helping(match, "times", Fraction(1, _PARTS[match["under"]]))
    for match in _TO_ONE.finditer(text):  # `outspent its supporters eight to one`
        yield helping(match, "times", _value(match["number"]))
    for match in _THAN_BEFORE.finditer(text):  # `70 minutes, 25 more than scheduled`: 45 had been set down
        more = match["way"].lower() in ("more", "longer")
        value = _value(match["number"]) + _value(match["other"]) * (-1 if more else 1)
        if (unit := _SECONDS.get(match["unit"].lower().rstrip("s"))) and value > 0:
            yield replace(helping(match, "duration", value * unit), unit="s")
    for match in _TWICE_AND_MORE.finditer(text):  # growth in triple digits is by 100% or more
        yield replace(helping(match, "percent", Fraction(100)), bound="min")


def multiples(text: str) -> Iterator[Quantity]:
    """Yield the multiples that are written with their sign first, which look like the name of something: `x2 faster`."""
    for match in _X_TIMES.finditer(text):
        yield Quantity(Fraction(match["number"]), "times", match.span(), match.group())


def _per(match: re.Match[str]) -> int:
    return SCALES[match["scale"].lower()] if match["scale"] else _LETTERS[match["letters"].lower()]


def _value(written: str) -> Fraction:
    return Fraction(WORDS.get(written.lower()) or written.replace(",", ""))
