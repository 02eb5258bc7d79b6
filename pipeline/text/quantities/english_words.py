"""English figures in words: `half`, `two-thirds`, `tripled`, `seven in ten`, `a gigawatt`, `the third consecutive year`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred, longest_first
from pipeline.text.quantities.english_bounds import around
from pipeline.text.quantities.english_units import ENGLISH_PATTERN, english
from pipeline.text.quantities.quantity import Kind, Quantity
from pipeline.text.quantities.units import Unit

ONES = str.split(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
TENS = str.split("twenty thirty forty fifty sixty seventy eighty ninety")
WORDS = (
    {"zero": 0, "zeros": 0, "zeroes": 0, "ones": 1}
    | {word: number for number, word in enumerate(ONES, start=1)}
    | {word: number * 10 for number, word in enumerate(TENS, start=2)}
)
SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "mn": 10**6, "mln": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "quintillion": 10**18, "sextillion": 10**21, "septillion": 10**24, "octillion": 10**27,
    "tn": 10**12, "trn": 10**12, "lakh crore": 10**12, "lakh crores": 10**12, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12,
}  # fmt: skip
_A_SCALE = deferred(
    r"\b(?:an?|per|half a|every|the|first|last|latest|another|additional|extra|further|next|its|this)(?: (?:[a-z]{3,10}ed|single|whole|full))? (?P<scale>hundred|thousand|million|billion|trillion)\b(?P<more> and a half\b)?|"
    r"(?<![\w$€£₩¥₹.,-])(?<!\d )(?P<glued>million|billion|trillion)(?=-[a-z])",
    re.IGNORECASE,
)
_A_UNIT = deferred(
    r"\b(?:a|an|one|single|per|each|first|initial|opening|final|last|next|another|additional|extra|further|entire|whole|full|every|this|that|the)[ -](?P<unit>(?:kilo|mega|giga|tera|peta|exa)(?:watt(?:[ -]hour)?|byte|bit|hertz)|GW|MW|TB|PB|GB|kilogram|kilo|gram|pound|ton|tonne|mile|kilometer|kilometre|meter|metre)\b"
)
_IN_TEN = deferred(
    rf"(?<!\d[.,])\b(?P<over>{'|'.join(ONES)}|\d{{1,2}})(?: times(?= out of))? (?:in|out of|of(?= every))(?: every)? (?P<under>{'|'.join(ONES[1:])}|[2-9]|1[0-9]|100)\b(?![.,]\d| ?(?:%|percent|hundred|thousand|million|billion))",
    re.IGNORECASE,
)
_ONE_THING_IN_TEN = deferred(
    rf"\b(?P<over>one) (?:[A-Za-z-]+ ){{1,3}}(?:in|out of)(?: every)? (?P<under>{'|'.join(ONES[1:10])}|[2-9]|[1-9]\d{{1,2}})(?=[.,;:)](?!\d)|$| (?:is|was|are|were|has|have|had|now|and|of|who|that|says?|said|will|would|does|did|at|on|since|before|"
    r"last|this|by|to|against|compared|versus|from|than|globally|worldwide|today|already|lives?|works?|uses?|used|[a-z]{2,}ed|sold|can(?:not)?|could|may|might|must|should|never|no longer|still|ever|even|actually|gets?|got|goes|went|gave|made|took|bought|paid|lost|left|"
    r"reports|needs|fails|makes|takes|owns|pays|buys|thinks|believes|wants|dies|survives|suffers|comes|ends|knows|feels|smokes|drinks|votes|holds|leaves|contains|carries|sees|finds|faces|starts|keeps|gives|"
    r"earns|travels|drives|sleeps|quits|turns|stays|depends|trusts|expects|opts|chooses|speaks|reads|arrives|crosses|stands|sits|rents|wins|loses|eats|writes|becomes|belongs|includes|complains|regrets|returns)\b)",
    re.IGNORECASE,
)  # `one airline seat in five`
_THINGS_IN_TEN = deferred(
    rf"(?i)\b(?P<over>{'|'.join(ONES[1:9])}) (?:[a-z-]+ )?(?:[a-z-]+s|people|women|men|children) (?:in|out of)(?: every)? (?P<under>{'|'.join(ONES[2:10])})(?=[.,;:)](?!\d)|$| (?:is|are|was|were|has|have|had|and|but|that|who|which)\b)"
)  # `turns down three applications in five`
_IN_MANY = deferred(
    r"\b(?:one|1|a(?: one)?)[ -]in[ -](?P<under>(?:a[ -]|every[ -])?(?:(?P<digits>\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d+)?)|(?P<count>"
    + "|".join([*ONES[1:], *TENS])
    + r"))?"
    r"[ -]?(?P<scale>hundred|thousand|million|billion|trillion)?)\b(?!\.\d)",
    re.IGNORECASE,
)
_FACTOR = deferred(
    rf"\bfactor of (?:about |around |nearly )?(?P<number>\d+(?:\.\d+)?(?![\d,]|\.\d)|(?:{'|'.join(ONES)})\b)",
    re.IGNORECASE,
)
_AROUND_CLOCK = deferred(r"(?<!\d)24/7(?!\d)|\baround[- ]the[- ]clock\b", re.IGNORECASE)
SLASHED = deferred(r"(?<![\d/.,$€£¥₩])(?P<over>\d{1,2})/(?P<under>\d{1,3})(?![\d/]|\.\d)")
_AGES = deferred(
    r"\b(?:(?P<teens>teen(?:s|agers?|aged?)?)|(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?P<digits>[1-9]0)(?:s|[- ]?somethings?)|(?P<some>twenty|thirty|forty|fifty|sixty|seventy)[- ]?somethings?)\b",
    re.IGNORECASE,
)
_DOZEN = deferred(
    rf"\b(?P<half>half[ -](?:a )?)?(?:a |(?P<count>{'|'.join(ONES[1:])}|\d{{1,2}}) )?dozens?\b", re.IGNORECASE
)
_SINGLE_TIME = deferred(
    r"(?:\b(?:a|an|another|per|every|each|single|last|this|next|one|past|the|best|worst|biggest|busiest|longest|whole|full|entire)|/|(?:previous|prior|preceding|coming|following|first|second) (?=decade|century))[ -]?(?P<unit>year|month|(?<=/)(?:yr|hr)|mo|week|day|hour|minute|second|decade|century|quarter)\b|"
    r"\b(?P<long>year|month|week|day|hour|minute|decade)-?(?:long|old)\b|"
    r"\b(?P<adverb>yearly|annual|annually|annualized|monthly|weekly|daily|hourly|overnight|fortnight|year[- ]over[- ]year|year[- ]on[- ]year|yoy)\b",
    re.IGNORECASE,
)
_PART_OF_ONE = deferred(r"\b(?:half[ -]|(?:quarter|quarters|third|thirds|fifth) of )$", re.IGNORECASE)
_OF_WHAT = deferred(
    r" of (?:the (?!year|fiscal|calendar)|that|this|those|these|them|its?|their|his|her|our|your|all|which|whom|what|us|you|an?|\d|[$€£])"
)
"""What the part is of: `a quarter of that` is no length of time."""
_ONE = deferred(r"(?:an?|another|one|single)[ -]", re.IGNORECASE)
_TIMES_OF: dict[str, tuple[str, int]] = {
    "year": ("month", 12), "yr": ("month", 12), "hr": ("s", 3600), "annual": ("month", 12), "month": ("month", 1), "mo": ("month", 1), "quarter": ("month", 3),
    "decade": ("month", 120), "century": ("month", 1200), "week": ("s", 604800), "day": ("s", 86400), "dai": ("s", 86400), "hour": ("s", 3600), "minute": ("s", 60),
    "second": ("s", 1), "yoy": ("month", 12), "overnight": ("s", 86400), "fortnight": ("s", 1209600),
}  # fmt: skip
_MULTIPLE = {
    "doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "twice": 2, "twofold": 2, "thrice": 3, "threefold": 3, "fourfold": 4,
    "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "elevenfold": 11, "twelvefold": 12, "thirteenfold": 13, "fourteenfold": 14, "fifteenfold": 15,
    "sixteenfold": 16, "seventeenfold": 17, "eighteenfold": 18, "nineteenfold": 19, "sixtyfold": 60, "seventyfold": 70, "eightyfold": 80, "ninetyfold": 90,
    "twentyfold": 20, "thirtyfold": 30, "fortyfold": 40, "fiftyfold": 50, "hundredfold": 100, "thousandfold": 1000, "halv": 0, "half": 0,
}  # fmt: skip
_MONEY_UNITS = {
    "dollar": "USD", "euro": "EUR", "won": "KRW", "yen": "JPY", "pound": "GBP", "yuan": "CNY", "rupee": "INR",
}  # fmt: skip
_ONE_MONEY = deferred(
    rf"\b(?!per cent\b)(?:a|per|every|each|one|the|single) (?P<unit>{'|'.join(_MONEY_UNITS)}|cent|penny)\b(?![- ][a-z]+ed\b)",
    re.IGNORECASE,
)
_COUNTED = deferred(rf"(?:\d|\b(?:{'|'.join([*ONES, *TENS])}))[ -]$", re.IGNORECASE)
_PART_SCALE = deferred(
    r"\b(?:(?P<half>half)|(?P<three>three[- ]quarters)|(?:a |one[- ])(?P<part>quarter|third|tenth|fifth)) (?:of )?(?:a |one )?(?P<scale>hundred|thousand|million|billion|trillion)\b",
    re.IGNORECASE,
)
_MULTIPLES = deferred(
    r"\b(?:doubl(?:e[ds]?|ing)|tripl(?:e[ds]?(?![- ]digit)|ing)|trebl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|quintupl(?:e[ds]?|ing)|twice|thrice|halv(?:e[ds]?|ing)|half(?![- ](?:marathon|time|life|brother|sister)s?\b|-(?:year|yearly|hour|hourly|day|century|decade)s?\b)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)-?fold)\b",
    re.IGNORECASE,
)
PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twelfth": 12, "fifteenth": 15, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_RUN_OF = "(?:" + "|".join(f"(?<=\\b{word} )" for word in ("in", "for", "last", "past", "next", "first", "these")) + ")"
SHARE = deferred(
    rf"\b(?!(?<=and[ -])a[ -]half)(?!(?:five|seven|nine)[ -]quarters?\b)(?!{_RUN_OF}three quarters\b(?! of\b))(?P<over>a|an|one|two|three|four|five|seven|nine)[ -](?P<under>{'|'.join(PARTS)})s?\b",
    re.IGNORECASE,
)
NTH = {
    word: number
    for number, word in enumerate(
        str.split("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"), start=1
    )
} | {"runner-up": 2, "runners-up": 2, "top": 1}
NTH |= {f"{word}th": number for number, word in enumerate(ONES[12:], start=13)}
NTH |= {f"{word[:-1]}ieth": 10 * number for number, word in enumerate(TENS, start=2)}
NTH |= {
    f"{word}-{low}": 10 * number + small
    for number, word in enumerate(TENS, start=2)
    for low, small in list(NTH.items())[:9]
}
_ORDINAL = deferred(
    rf"\b(?<!per )(?<!each )(?<!every )(?P<word>{'|'.join(longest_first(NTH))})\b|\b(?P<digits>\d+)(?:st|nd|rd|th)\b|(?:\bNo\. ?|#)(?P<mark>\d+)",
    re.IGNORECASE,
)

_BIG_ORDINAL = deferred(
    rf"\b(?:(?P<count>{'|'.join(ONES)}|\d{{1,3}})[ -])?(?P<scale>hundred|thousand|million|billion)th\b", re.IGNORECASE
)


SETTLED = (SHARE, SLASHED)


def singles(text: str) -> Iterator[Quantity]:
    """Yield the figures that a single word gives: `a year`, `monthly`, `per million`, `a dozen`."""
    for match in _SINGLE_TIME.finditer(text):
        if _PART_OF_ONE.search(text[max(0, match.start() - 12) : match.start()]):
            continue  # `half a decade` is no decade
        if match["unit"] == "quarter" and _ONE.match(match.group()) and _OF_WHAT.match(text, match.end()):
            continue
        written = (match["unit"] or match["long"] or match["adverb"]).lower()
        unit, factor = next(row for start, row in _TIMES_OF.items() if written.startswith(start))
        bound, near, _ = around(text, match.start(), match.end()) if _ONE.match(match.group()) else ("", False, "")
        yield Quantity(Fraction(factor), "duration", match.span(), match.group(), unit=unit, bound=bound,
                       approximate=near, words=True, per=True)  # fmt: skip
    for match in _A_SCALE.finditer(text):
        if match["glued"] and _COUNTED.search(text[max(0, match.start() - 12) : match.start()]):
            continue  # the two of `two trillion-parameter models`
        yield from _a_scale(text, match)
    for match in _PART_SCALE.finditer(text):
        yield from _part_scale(text, match)
    for match in _ONE_MONEY.finditer(text):
        written = match["unit"].lower()
        unit = _MONEY_UNITS.get(written, "USD")
        value = Fraction(1) if written in _MONEY_UNITS else Fraction(1, 100)
        yield Quantity(value, "money", match.span(), match.group(), unit=unit, words=True, per=True)
    for match in _DOZEN.finditer(text):
        count = (match["count"] or "one").lower()
        value = Fraction(6 if match["half"] else 12 * (int(count) if count.isdigit() else WORDS[count]))
        bound, near, _ = around(text, match.start(), match.end())
        yield Quantity(value, "number", match.span(), match.group(), bound=bound, approximate=near, words=True)


def _a_scale(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield what `a billion` and `the billion-dollar` say, as a number and in the unit behind it."""
    scale = Fraction(SCALES[(match["scale"] or match["glued"]).lower()])
    written = ENGLISH_PATTERN.match(text, match.end())
    plain: Unit = ("number", "", Fraction(1), False)
    half = match.group().lower().startswith("half")
    bound, near, _ = around(text, match.start(), match.end())
    for kind, name, factor, odd in (plain, english(written)) if written else (plain,):
        value = factor * (scale / 2 if half else scale * 3 / 2 if match["more"] else scale)
        yield Quantity(value, kind, match.span(), match.group(), unit=name, bound=bound, approximate=near, words=True, step=value,
                       converted=odd)  # fmt: skip


def _part_scale(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield a part of a scale, as a number and in the unit behind it: `a quarter of a million users`, `half a billion`."""
    share = (
        Fraction(1, 2)
        if match["half"]
        else Fraction(3, 4)
        if match["three"]
        else Fraction(1, PARTS[match["part"].lower()])
    )
    scale = SCALES[match["scale"].lower()]
    written = ENGLISH_PATTERN.match(text, match.end())
    plain: Unit = ("number", "", Fraction(1), False)
    bound, near, _ = around(text, match.start(), match.end())
    for kind, name, factor, odd in (plain, english(written)) if written else (plain,):
        yield Quantity(share * scale * factor, kind, match.span(), match.group(), unit=name, bound=bound, approximate=near,
                       words=True, step=share * scale * factor, converted=odd)  # fmt: skip


def words(text: str) -> Iterator[Quantity]:
    """Yield the multiples, shares and ordinals in words."""
    for match in _MULTIPLES.finditer(text):
        written = match.group().lower()
        number = next(value for start, value in _MULTIPLE.items() if written.replace("-", "").startswith(start))
        bound, near, _ = around(text, match.start(), match.end())
        value = Fraction(number) if number else Fraction(1, 2)
        yield Quantity(value, "times", match.span(), match.group(), bound=bound, approximate=near, words=True)
    for match in SHARE.finditer(text):
        over = Fraction(1 if match["over"].lower() in ("a", "an") else WORDS[match["over"].lower()])
        bound, near, _ = around(text, match.start(), match.end())
        yield Quantity(over / PARTS[match["under"].lower()], "times", match.span(), match.group(), bound=bound,
                       approximate=near, words=True)  # fmt: skip
    yield from _measures(text)
    yield from _ratios(text)
    for match in _ORDINAL.finditer(text):
        number = NTH[match["word"].lower()] if match["word"] else int(match["digits"] or match["mark"])
        yield Quantity(Fraction(number), "ordinal", match.span(), match.group(), words=bool(match["word"]))
    for match in _BIG_ORDINAL.finditer(text):
        written = match["count"].lower() if match["count"] else "one"
        count = int(written) if written.isdigit() else WORDS.get(written, 1)
        yield Quantity(Fraction(count * SCALES[match["scale"].lower()]), "ordinal", match.span(), match.group())
    for match in re.finditer(r"\bsingle\b", text, re.IGNORECASE):
        yield Quantity(Fraction(1), "number", match.span(), match.group(), words=True)


def _measures(text: str) -> Iterator[Quantity]:
    """Yield what a single unit says: `a gigawatt`, `24/7`, `the third consecutive year`, people in their twenties."""
    for match in _A_UNIT.finditer(text):
        unit = ENGLISH_PATTERN.match(text, match.start("unit"))
        if unit:
            kind, name, factor, odd = english(unit)
            bound, near, _ = around(text, match.start(), match.end())
            yield Quantity(factor, kind, match.span(), match.group(), unit=name, bound=bound, approximate=near, step=factor,
                           converted=odd)  # fmt: skip
    for match in _FACTOR.finditer(text):
        multiple = Fraction(WORDS.get(match["number"].lower()) or match["number"])
        yield Quantity(multiple, "times", match.span("number"), match["number"])
    for match in _AROUND_CLOCK.finditer(text):
        yield Quantity(Fraction(86400), "duration", match.span(), match.group(), unit="s", words=True)
    for match in _AGES.finditer(text):
        value = (
            10 if match["teens"] else int(match["digits"] or 10 * (TENS.index(_ty(match["tens"] or match["some"])) + 2))
        )
        yield Quantity(Fraction(value), "count", match.span(), match.group(), unit="대", words=not match["digits"])


def _ty(tens: str) -> str:
    return tens.lower().removesuffix("ies").removesuffix("y") + "y"


def _ratios(text: str) -> Iterator[Quantity]:
    """Yield `seven in ten`, `1/10` and `one in 292 million` as shares."""
    for match in _IN_MANY.finditer(text):
        if match["scale"] or len(match["digits"] or "") > 1:
            count = WORDS.get((match["count"] or "one").lower(), 1)
            many = Fraction((match["digits"] or str(count)).replace(",", "")) * SCALES.get(
                (match["scale"] or "").lower(), 1
            )
            if many:
                yield Quantity(1 / many, "times", match.span(), match.group(), words=True, per=True)
    told = (_IN_TEN, _ONE_THING_IN_TEN, _THINGS_IN_TEN, SLASHED)
    for match in (found for pattern in told for found in pattern.finditer(text)):
        over, under = (Fraction(WORDS.get(match[name].lower()) or int(match[name])) for name in ("over", "under"))
        if under and over <= under:
            bound, near, _ = around(text, match.start(), match.end())
            yield Quantity(
                over / under, "times", match.span(), match.group(), bound=bound, approximate=near, words=True
            )


def helping(match: re.Match[str], kind: Kind, value: Fraction, unit: str = "") -> Quantity:
    """Return a figure that a text says in passing: it supports one of a draft, and none need be told for it."""
    return Quantity(value, kind, match.span(), match.group(), unit=unit, words=True, per=True)


def spelled(written: str) -> int:
    """Return a whole number as it is written: `a`, `12` or `twelve`."""
    lower = written.lower()
    return 1 if lower in ("a", "an") else int(lower) if lower.isdigit() else WORDS[lower]
