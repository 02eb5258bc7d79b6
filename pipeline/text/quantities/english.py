"""Read the figures of an English text: `$1.2 billion`, `128K tokens`, `more than tripled`, `two-thirds`, `60 to 80`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.text.quantities import dates, names
from pipeline.text.quantities.quantity import Bound, Kind, Quantity, Role
from pipeline.text.quantities.units import CURRENCIES, CURRENCY, ENGLISH_PATTERN, english

_ONES = str.split(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = str.split("twenty thirty forty fifty sixty seventy eighty ninety")
_WORDS = {word: number for number, word in enumerate(_ONES, start=1)} | {
    word: number * 10 for number, word in enumerate(_TENS, start=2)
}
_SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "mn": 10**6, "mln": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12,
    "tn": 10**12, "trn": 10**12, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12,
}  # fmt: skip
_WORD = rf"(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES[:9])}))?|{'|'.join(reversed(_ONES))}"
_NUMBER = re.compile(
    rf"(?:(?P<currency>{CURRENCY})\s?)?(?:(?<![\d.,A-Za-z¤])(?P<digits>(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?|\.\d+)|\b(?P<word>{_WORD})\b)"
    r"(?P<plus>\+)?(?:[\s-]?(?P<scale>hundred|thousand|million|billion|trillion|mln|mn|bn|trn|tn)\b|(?P<letter>[KMBTkmb])(?![A-Za-z0-9]))?(?P<more>\+)?",
    re.IGNORECASE,
)
_A_SCALE = re.compile(r"\b(?:a|per|half a|every) (?P<scale>hundred|thousand|million|billion|trillion)\b", re.IGNORECASE)
_DOZEN = re.compile(r"\b(?P<half>half a )?(?:a |two )?dozens?\b", re.IGNORECASE)
_SINGLE_TIME = re.compile(
    r"(?:\b(?:a|an|per|every|each|single|last|this|next|one|past|the)|/)[ -]?(?P<unit>year|month|mo|week|day|hour|minute|second|decade|quarter)\b|"
    r"\b(?P<adverb>yearly|annual|annually|annualized|monthly|weekly|daily|hourly|overnight|fortnight|year[- ]over[- ]year|year[- ]on[- ]year|yoy)\b",
    re.IGNORECASE,
)
_TIMES_OF: dict[str, tuple[str, int]] = {
    "year": ("month", 12), "annual": ("month", 12), "month": ("month", 1), "mo": ("month", 1), "quarter": ("month", 3),
    "decade": ("month", 120), "week": ("s", 604800), "day": ("s", 86400), "dai": ("s", 86400), "hour": ("s", 3600), "minute": ("s", 60),
    "second": ("s", 1), "yoy": ("month", 12), "overnight": ("s", 86400), "fortnight": ("s", 1209600),
}  # fmt: skip
_MULTIPLE = {
    "doubl": 2, "tripl": 3, "quadrupl": 4, "quintupl": 5, "twice": 2, "twofold": 2, "thrice": 3, "threefold": 3, "fourfold": 4,
    "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "halv": 0, "half": 0,
}  # fmt: skip
_MULTIPLES = re.compile(
    r"\b(?:doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|quintupl(?:e[ds]?|ing)|twice|thrice|halv(?:e[ds]?|ing)|half|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten)fold)\b",
    re.IGNORECASE,
)
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_SHARE = re.compile(
    rf"\b(?P<over>a|an|one|two|three|four|five|seven|nine)[ -](?P<under>{'|'.join(_PARTS)})s?\b", re.IGNORECASE
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        str.split("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"), start=1
    )
} | {"runner-up": 2, "runners-up": 2, "top": 1}
_ORDINAL = re.compile(
    rf"\b(?P<word>{'|'.join(_ORDINALS)})\b|\b(?P<digits>\d+)(?:st|nd|rd|th)\b|(?:\bNo\. ?|#)(?P<mark>\d+)",
    re.IGNORECASE,
)
_BEFORE_MIN = re.compile(
    r"(?:over|more than|at least|above|exceed(?:s|ed|ing)?|greater than|fewer than no|no fewer than|no less than|north of|upwards? of|minimum of|beyond|surpass(?:ed|es|ing)?|topp?(?:ed|s))\s(?:a |the |an )?$",
    re.IGNORECASE,
)
_BEFORE_MAX = re.compile(
    r"(?:under|(?<!no )fewer than|(?<!no )less than|below|up to|at most|as much as|as many as|no more than|maximum of|within|limit(?:ed)? (?:of|to))\s(?:a |the |an )?$",
    re.IGNORECASE,
)
_BEFORE_NEAR = re.compile(
    r"(?:about|around|roughly|approximately|some|nearly|almost|an estimated|circa|close to|~|≈)\s?$", re.IGNORECASE
)
_AFTER_MIN = re.compile(r"\s?(?:or more|or higher|or above|-plus|and up)\b|\+")
_AFTER_MAX = re.compile(r"\s?(?:or less|or fewer|or lower|or below)\b")
_TO = re.compile(r"\s?(?:-|–|—|to|and)\s?$", re.IGNORECASE)
_FROM = re.compile(r"(?<!up )(?<!down )\bfrom\s(?:about |around |roughly |just |nearly )?$", re.IGNORECASE)


def find(text: str) -> Iterator[Quantity]:
    """Yield the figures of an English text, each reading of a place for itself."""
    masked = names.mask(text)
    dated = list(dates.english(masked))
    yield from dated
    yield from _words(masked)
    settled = [one.span for one in dated if one.kind == "time" or (one.kind == "date" and one.date[1])]
    plain = names.blank(masked, [*settled, *(match.span() for match in _SHARE.finditer(masked))])
    yield from _numbers(plain)
    yield from _singles(masked)


def _numbers(text: str) -> Iterator[Quantity]:
    earlier: list[Quantity] = []
    for match in _NUMBER.finditer(text):
        if match["word"] and match["currency"]:
            continue
        found = _figures(text, match)
        yield from found
        if earlier and _TO.search(text[earlier[-1].span[1] : match.start()] or "?") and found:
            yield from _inherited(earlier, found[0], match)
        earlier = found


def _inherited(earlier: list[Quantity], found: Quantity, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield the first end of a range with the unit and scale that only its second end has written."""
    scale = Fraction(_scale(match))
    for low in earlier:
        if low.kind == "number" or (low.kind == "money" and found.kind == "money"):
            base = found.value / scale if scale else found.value
            unit_factor = found.step / (scale * Fraction(1, 10 ** _decimals(match)))
            if low.kind == "number":
                yield replace(low, value=low.value * unit_factor, kind=found.kind, unit=found.unit)
            if scale > 1 and low.value <= base:
                yield replace(low, value=low.value * scale, kind=found.kind, unit=found.unit, step=low.step * scale)


def _decimals(match: re.Match[str]) -> int:
    return len((match["digits"] or "").partition(".")[2])


def _scale(match: re.Match[str]) -> int:
    written = (match["scale"] or match["letter"] or "").lower()
    return _SCALES.get(written, 1)


def _figures(text: str, match: re.Match[str]) -> list[Quantity]:
    value = _value(match)
    scale = _scale(match)
    step = Fraction(1, 10 ** _decimals(match))
    unit = ENGLISH_PATTERN.match(text, match.end())
    end = match.end()
    if match["currency"]:
        kinds: list[tuple[Kind, str, Fraction, bool]] = [
            ("money", CURRENCIES[match["currency"].upper()], Fraction(1), False)
        ]
    elif unit:
        kinds = _readings(text, english(unit), unit)
        end = unit.end()
    else:
        kinds = [("number", "", Fraction(1), False)]
    factors = [Fraction(scale)]
    if match["letter"] == "m" and not match["currency"]:
        kinds = [*kinds, ("duration", "s", Fraction(60, scale), False), ("size", "m", Fraction(1, scale), False)]
    frame = (match.start(), end)
    bound, near, role = _around(text, match.start(), end, match)
    return [
        Quantity(value * scale_of * factor, kind, frame, text[frame[0] : end], unit=name, bound=bound, approximate=near,
                 step=step * scale_of * factor, role=role, words=bool(match["word"]), converted=odd)
        for scale_of in factors
        for kind, name, factor, odd in kinds
    ]  # fmt: skip


def _value(match: re.Match[str]) -> Fraction:
    if match["digits"]:
        return Fraction(match["digits"].replace(",", ""))
    tens, _, ones = match["word"].lower().partition("-")
    return Fraction(_WORDS[tens] + (_WORDS[ones] if ones else 0))


def _readings(
    text: str, unit: tuple[Kind, str, Fraction, bool], match: re.Match[str]
) -> list[tuple[Kind, str, Fraction, bool]]:
    written = match.group().strip(" -").lower()
    if unit[0] == "times" and written == "times":
        return [unit, ("count", "회", Fraction(1), False)]
    if written.startswith(("point", "pt")):
        return [unit, ("points", "", Fraction(1), False)]
    if written.startswith("pound"):
        return [unit, ("money", "GBP", Fraction(1), False)]
    if written in ("second", "quarter"):
        return [unit, ("number", "", Fraction(1), False)]
    return [unit]


def _around(text: str, start: int, end: int, match: re.Match[str] | None = None) -> tuple[Bound, bool, Role]:
    before = text[max(0, start - 28) : start]
    bound: Bound = ""
    if _AFTER_MIN.match(text, end) or (match and (match["plus"] or match["more"])) or _BEFORE_MIN.search(before):
        bound = "min"
    elif _AFTER_MAX.match(text, end) or _BEFORE_MAX.search(before):
        bound = "max"
    role: Role = "from" if _FROM.search(before) else ""
    return bound, bool(_BEFORE_NEAR.search(before)), role


def _singles(text: str) -> Iterator[Quantity]:
    for match in _SINGLE_TIME.finditer(text):
        written = (match["unit"] or match["adverb"]).lower()
        unit, factor = next(row for start, row in _TIMES_OF.items() if written.startswith(start))
        yield Quantity(Fraction(factor), "duration", match.span(), match.group(), unit=unit, words=True, per=True)
    for match in _A_SCALE.finditer(text):
        scale = Fraction(_SCALES[match["scale"].lower()])
        value = scale / 2 if match.group().lower().startswith("half") else scale
        yield Quantity(value, "number", match.span(), match.group(), words=True, step=value)
    for match in _DOZEN.finditer(text):
        value = Fraction(6 if match["half"] else 24 if "two" in match.group().lower() else 12)
        yield Quantity(value, "number", match.span(), match.group(), words=True)


def _words(text: str) -> Iterator[Quantity]:
    for match in _MULTIPLES.finditer(text):
        written = match.group().lower()
        number = next(value for start, value in _MULTIPLE.items() if written.startswith(start))
        bound, near, _ = _around(text, match.start(), match.end())
        value = Fraction(number) if number else Fraction(1, 2)
        yield Quantity(value, "times", match.span(), match.group(), bound=bound, approximate=near, words=True)
    for match in _SHARE.finditer(text):
        over = Fraction(1 if match["over"].lower() in ("a", "an") else _WORDS[match["over"].lower()])
        bound, near, _ = _around(text, match.start(), match.end())
        yield Quantity(over / _PARTS[match["under"].lower()], "times", match.span(), match.group(), bound=bound,
                       approximate=near, words=True)  # fmt: skip
    for match in _ORDINAL.finditer(text):
        number = _ORDINALS[match["word"].lower()] if match["word"] else int(match["digits"] or match["mark"])
        yield Quantity(Fraction(number), "ordinal", match.span(), match.group(), words=bool(match["word"]))
    for match in re.finditer(r"\bsingle\b", text, re.IGNORECASE):
        yield Quantity(Fraction(1), "number", match.span(), match.group(), words=True)
