"""The units of English figures: what is written after a number."""

import re
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import prefixes
from pipeline.text.quantities.currencies import ENGLISH_NAMES
from pipeline.text.quantities.quantity import Kind
from pipeline.text.quantities.units import (
    ACRE,
    BASES,
    GALLON,
    INCH,
    KNOT,
    MILE,
    NAUTICAL_MILE,
    OUNCE,
    POUND,
    POWERS,
    PYEONG,
    STONE,
    TABLESPOON,
    TEASPOON,
    YARD,
    Unit,
)

_POWER_ENGLISH = {"kilo": "K", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "exa": "E", "": ""}

_LENGTHS = (
    ("kilomet(?:er|re)s?|kms?", "km", Fraction(1000), False), ("centimet(?:er|re)s?|cm", "cm", Fraction(1, 100), False),
    ("millimet(?:er|re)s?|mm", "mm", Fraction(1, 1000), False), ("met(?:er|re)s?|m", "m", Fraction(1), False), ("inch(?:es)?|in", "", INCH, True),
    ("feet|foot|ft", "", INCH * 12, True), ("yards?|yd", "", YARD, True), ("miles?|mi", "", MILE, True),
)  # fmt: skip
_ENGLISH: list[tuple[str, Kind, str, Fraction | int, bool]] = [
    (r"percentage[- ]points?|percent points?|pp|ppts?|pts? percent", "points", "", 1, False),
    (
        r"%(?:-?(?:ile|tile)s?)?|per ?cent|pct|pc(?! (?:games?|gaming|makers?|sales|shipments|market|monitors?|sets?|box|pack)\b)",
        "percent",
        "",
        1,
        False,
    ),
    (r"‰|per ?mille?|permille?", "percent", "", Fraction(1, 10), False),
    (r"basis points?|bps?", "points", "", Fraction(1, 100), False),
    (r"[xX](?!\s?\d)(?!-?rays?\b)|times|×|-?fold", "times", "", 1, False),
    (r"euro[- ]?cents?", "money", "EUR", Fraction(1, 100), False),
    *((pattern, "money", code, 1, False) for pattern, code in ENGLISH_NAMES),
    (r"Yuan|Renminbi", "money", "CNY", 1, False),
    (r"Yen", "money", "JPY", 1, False),
    (r"Euros?(?! ?\d)", "money", "EUR", 1, False),
    (r"(?:U\.?S\.? )?Dollars", "money", "USD", 1, False),
    (r"(?<=illion )Won|(?<=,000 )Won", "money", "KRW", 1, False),
    (r"Rupees?", "money", "INR", 1, False),
    (r"Rou?bles?", "money", "RUB", 1, False),
    (r"Pesos?", "money", "PESO", 1, False),
    (r"Francs", "money", "CHF", 1, False),
    (r"(?:U\.?S\.? )?cents?|¢", "money", "USD", Fraction(1, 100), False),
    (r"kope[ck]?ks?|copecks?", "money", "RUB", Fraction(1, 100), False),
    (r"pais[ae]", "money", "INR", Fraction(1, 100), False),
    (r"[öø]re", "money", "KR", Fraction(1, 100), False),
    (r"grosz(?:y|e)?", "money", "PLN", Fraction(1, 100), False),
    (r"centimes?", "money", "CHF", Fraction(1, 100), False),
    (
        r"pence|pennies|p(?= (?:a|per) [a-z])|(?<!\d\d\d)p(?!\.? ?m\b)(?=[\s,.;)]|$)",
        "money",
        "GBP",
        Fraction(1, 100),
        False,
    ),
    (r"years?(?:[- ]olds?)?|yrs?", "duration", "month", 12, False),
    (r"decades?", "duration", "month", 120, False),
    (r"centur(?:y|ies)", "duration", "month", 1200, False),
    (r"millenni(?:um|ums|a)", "duration", "month", 12000, False),
    (r"quarters?", "duration", "month", 3, False),
    (r"months?|mo", "duration", "month", 1, False),
    (r"weeks?|wks?", "duration", "s", 604800, False),
    (r"days?", "duration", "s", 86400, False),
    (r"hours?|hrs?|h", "duration", "s", 3600, False),
    (r"minutes?|mins?", "duration", "s", 60, False),
    (r"seconds?|secs?|(?<!nder-\d\d)(?<!nder \d\d)(?<!ver-\d\d)(?<!ver \d\d)s", "duration", "s", 1, False),
    (r"milliseconds?|ms|msec", "duration", "s", Fraction(1, 1000), False),
    (r"microseconds?|μs|µs|us", "duration", "s", Fraction(1, 10**6), False),
    (r"nanoseconds?|ns", "duration", "s", Fraction(1, 10**9), False),
    *(
        (pattern, "size", f"m{power}", metres**power, odd)
        for power, raised in ((2, r"square[ -]|sq\.?[ -]?"), (3, r"cubic[ -]|cu\.?[ -]?"))
        for pattern, metres, odd in (
            (rf"(?:{raised})(?:{words})" + (f"|(?:{signs})[{power}{'²³'[power - 2]}]" if signs else ""), metres, odd)
            for words, signs, metres, odd in _LENGTHS
        )
    ),
    (
        r"° ?C|℃|degrees? (?:Celsius|celsius|Centigrade|centigrade|C\b)|Celsius|(?<=\d\d)C(?![-\d])|(?<=\d )C(?![-\w'’.]*\w|[+#])",
        "size",
        "C",
        1,
        False,
    ),
    (
        r"° ?F|℉|degrees? (?:Fahrenheit|fahrenheit|F\b)|Fahrenheit|(?<=\d\d)F(?![-\d])|(?<=\d )F(?![-\w'’.]*\w)",
        "size",
        "F",
        1,
        False,
    ),
    (r"degrees?", "size", "°", 1, False),
    (r"evenings?|nights?|mornings?|afternoons?", "duration", "s", 86400, False),
    (r"kilograms?|kgs?|kilos?", "size", "kg", 1, False),
    (r"milligrams?|mg", "size", "kg", Fraction(1, 10**6), False),
    (r"grams?|g", "size", "kg", Fraction(1, 1000), False),
    (r"tonnes?|metric tons?|tons?", "size", "kg", 1000, False),
    (r"pounds?|lbs?", "size", "kg", POUND, True),
    (r"ounces?|oz", "size", "kg", OUNCE, True),
    (r"stone", "size", "kg", STONE, True),
    (r"kilomet(?:er|re)s?|km(?:ph)?|kph|kmh", "size", "m", 1000, False),
    (r"met(?:er|re)s?|(?<=\d )m(?![A-Za-z0-9&’-])", "size", "m", 1, False),
    (r"centimet(?:er|re)s?|cm", "size", "m", Fraction(1, 100), False),
    (r"millimet(?:er|re)s?|mm", "size", "m", Fraction(1, 1000), False),
    (r"nanomet(?:er|re)s?|nm", "size", "m", Fraction(1, 10**9), False),
    (r"light[ -]years?", "size", "light-year", 1, False),
    (r"astronomical units?|AU(?![A-Za-z])", "size", "astronomical unit", 1, False),
    (r"parsecs?", "size", "parsec", 1, False),
    (r"nautical[ -]miles?|nmi", "size", "m", NAUTICAL_MILE, True),
    (r"miles?|mph", "size", "m", MILE, True),
    (r"knots?", "size", "m", KNOT, True),
    (r"yards?", "size", "m", YARD, True),
    (r"micromet(?:er|re)s?|microns?|μm|µm", "size", "m", Fraction(1, 10**6), False),
    (r"tablespoons?|tbsps?", "size", "l", TABLESPOON, True),
    (r"teaspoons?|tsps?", "size", "l", TEASPOON, True),
    (r"inch(?:es)?", "size", "m", INCH, True),
    (r"feet|foot|ft", "size", "m", INCH * 12, True),
    (r"millilit(?:er|re)s?|m[lL]", "size", "l", Fraction(1, 1000), False),
    (r"lit(?:er|re)s?|L", "size", "l", 1, False),
    (r"gallons?", "size", "l", GALLON, True),
    (r"[ck]arats?|[- ]?kt(?= gold)", "size", "carat", 1, False),
    (r"hectares?", "size", "m2", 10**4, False),
    (r"acres?", "size", "m2", ACRE, True),
    (r"pyeong", "size", "m2", PYEONG, True),
    (r"megapixels?|MP", "count", "화소", 10**6, False),
    (r"points?|pts?", "count", "점", 1, False),
    (r"tokens?|toks?(?=/s)", "count", "토큰", 1, False),
    (r"parameters?|params", "count", "매개변수", 1, False),
    (r"people|persons?|users?|employees|engineers|workers|researchers|subscribers", "count", "명", 1, False),
]


def _english_units() -> list[tuple[str, Unit]]:
    rows: list[tuple[str, Unit]] = []
    for symbol, _korean, english in BASES:
        for word, power in _POWER_ENGLISH.items():
            names = [f"{word}{english}s?" if english != "hertz" else f"{word}hertz"]
            if symbol == "bit":
                names += (
                    [f"{power}b(?:its?)?", f"{power.lower() if power == 'K' else power}bps"] if power else ["bits?"]
                )
            elif power or symbol in ("W", "Wh", "Hz"):
                names.append(f"{power}{symbol}s?" if power or symbol != "W" else r"Ws?(?! bosons?\b)")
            if power == "K":
                names.append(f"k{symbol}")
            if symbol == "B" and power:
                names.append(f"{power}iB")
            if symbol == "Wh":
                names.append(f"{word}watt[ -]hours?")
            rows.append(("|".join(names), ("size", symbol, Fraction(1000) ** POWERS[power], False)))
    rows += [(pattern, (kind, unit, Fraction(factor), odd)) for pattern, kind, unit, factor, odd in _ENGLISH]
    return rows


ENGLISH = _english_units()
_COMPOUNDS = {
    "day": "visitors? trippers? trips guests? tourists? labou?rers? nurser(?:y|ies) cent(?:er|re)s pass(?:es)? tickets schools? pupils traders? boats patients? cases surgeries hospitals clinics shifts workers spas hikers hikes tours boarders admissions",
    "night": "shifts trains? bus(?:es)? owls clubs flights guards markets? workers watchmen nurses schools",
    "second": "homes? houses? residences language jobs mortgages passports citizenships marriages chances doses opinions hand cars",
    "foot": "soldiers patrols passengers bridges clinics",
    "yard": "sales signs",
    "point": "guards",
    "stone": "houses bridges statues walls tools axes tablets slabs steps buildings churches blocks tombs figures heads",
    "dollar": "stores? shops? millionaires? billionaires? bonds accounts",
    "euro": "zone area members countries millionaires? bonds",
    "pound": "shops? stores?",
    "minute": "steaks books",
    "mile": "markers posts stones",
    "meter": "readings? readers? installations? replacements? faults? boxes",
    "quarter": "horses finals finalists",
}
COMPOUND = deferred("|".join(rf" {unit}[ -](?:{'|'.join(others.split())})\b" for unit, others in _COMPOUNDS.items()))
"""What looks like a unit and opens the name of what is counted: `640,000 day visitors`, `3 million second homes`."""
_BETWEEN = r"(?:[ -](?:consecutive|straight|working|business|trading|calendar|fiscal|full|whole|additional|more|extra|short|long|different|odd|plus|or more|or so)(?= ))?"
ENGLISH_PATTERN = deferred(
    _BETWEEN
    + r"[ -]?(?:"
    + "|".join(f"(?P<u{number}>(?:{pattern}))" for number, (pattern, _) in enumerate(ENGLISH))
    + rf"|(?P<prefixed>{prefixes.ENGLISH}))(?![A-Za-z])"
)


def english(match: re.Match[str]) -> Unit:
    """Return the unit that `ENGLISH_PATTERN` matched."""
    if match.lastgroup == "prefixed":
        return prefixes.unit(match["prefixed"])
    return ENGLISH[int((match.lastgroup or "u0")[1:])][1]
