"""Read the figures of an English text: `$1.2 billion`, `128K tokens`, `more than tripled`, `two-thirds`, `60 to 80`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import currencies, dates, english_per_scale, names
from pipeline.text.quantities.english_bare import left_bare, of_a_rate, passed_over, receives
from pipeline.text.quantities.english_bounds import HELD_AGAINST, around
from pipeline.text.quantities.english_cents import cents
from pipeline.text.quantities.english_customs import customs
from pipeline.text.quantities.english_evenly import evenly
from pipeline.text.quantities.english_hints import hints
from pipeline.text.quantities.english_hours import hours
from pipeline.text.quantities.english_loosely import loosely
from pipeline.text.quantities.english_measures import measures
from pipeline.text.quantities.english_numbers import NUMBER
from pipeline.text.quantities.english_ratios import multiples, ratios
from pipeline.text.quantities.english_sayings import sayings
from pipeline.text.quantities.english_shares import IDIOM, shares
from pipeline.text.quantities.english_spelled import digits
from pipeline.text.quantities.english_times import times
from pipeline.text.quantities.english_units import COMPOUND, ENGLISH_PATTERN, english
from pipeline.text.quantities.english_words import SCALES, SETTLED, WORDS, singles, words
from pipeline.text.quantities.powers import POWER, powers
from pipeline.text.quantities.quantity import Kind, Quantity
from pipeline.text.quantities.units import CARAT, celsius
from pipeline.text.quantities.versions import PATTERN, versions

_APART = deferred(
    r" (?:(?P<part>of (?:those|these|the|its|their) )|(?:[A-Za-z-]{3,14} ){1,3}?)(?P<unit>seconds|minutes|hours|days|weeks|months|quarters|years|tokens|parameters|points|dollars|users|people|employees|miles|kilometers|kilometres|meters|metres|feet|tons|tonnes|gallons|lit(?:er|re)s|acres|gigawatts|megawatts|kilowatts|gigabytes|terabytes|petabytes)\b"
)
_NOT_APART = deferred(
    r"\b(?:in|over|for|of|and|to|per|from|at|on|about|within|than|with|across|after|before|every|by|or|last|next|past|the|a|an|that|who|which|two|three|four|five|six|seven|eight|nine|ten|several|many)\b|%"
)
_PLUS, _ODD = deferred(r"[ -](?:plus|or more)\b"), deferred(r"[ -](?:odd|or so)\b")
_COUNTED_IN = deferred(r"(?<=\b[Ii]n )[A-Z][a-z]{2,8} \d\d?(?= [a-z])|(?<=\b[Bb]y )[A-Z][a-z]{2,8} \d\d?(?= [a-z])")
"""What looks like a day and may be a number in a month: `In March 12 countries signed`."""
_YEARS = (1900, 2099)
_ANY_DEGREE = "°"
_DEGREES = frozenset({"C", "F", _ANY_DEGREE})
_ELLIPTED = frozenset({"duration", "size", "percent", "points", "times", "money", "count"})
_MINUS = deferred(r"(?:\b(?:minus|negative) |(?<![\w)¤])[-−–])$", re.IGNORECASE)
_COLD = deferred(
    r"\b(?:winters?|temperatures?|cold\w*|freez\w*|froze\w*|frigid|arctic|nights?|mercury|thermometers?|chill\w*|lows?)\b[^.;]{0,60}\b(?:minus|negative) $|\b(?:chill(?:s|ed)?|cool(?:s|ed)|stored|kept|falls?|fell|drops?|dropped|plung\w+|sink\w*|sank) [^.;]{0,30}\bminus $",
    re.IGNORECASE,
)
_COLD_ENDS = deferred(r"[.,;)]|$| (?:in|at|on|and|or|but|during|for|overnight|this|last|while|when)\b")
_BELOW_ZERO = deferred(r" below zero\b")
_DIFFERENCE = deferred(
    r"\b(?:by|of|up|down|rise|rose|fell|another|an extra|extra)(?: (?:about|nearly|around|some|almost|roughly))? $"
)
_WARMER = deferred(r" (?:warmer|cooler|colder|hotter|higher|lower|above|of warming|of heat)\b")
_DECIMALS = deferred(r"\d\.(?P<digits>\d+)")
_TO = deferred(r"\s?(?:-|–|—|~|-to-|(?:- )?to|,? and|,? or|from)\s?(?:minus |-(?=$))?$", re.IGNORECASE)
_OF = deferred(r" (?:out )?of (?:(?:the|its|their|his|her|our|a|some|about|all) ){0,2}(?:[a-z]+ )?$")
"""`480 of the 600 megawatts`."""
_DECADE = deferred(r"1\d\d0s|20[0-9]0s")
_SCALE = deferred(
    r"thousand|million|billion|trillion|quadrillion|quintillion|sextillion|septillion|octillion|lakh crores?|lakhs?|crores?",
    re.IGNORECASE,
)
_ALSO_PLAIN = frozenset({"second", "quarter", "stone", "yard", "yards", "century", "centuries", "knot", "knots"})
_PLAIN = frozenset({"money", "count", "percent", "points", "times"})
_CHANGED_TO = deferred(
    r",? (?:(?:a|one) (?:year|quarter|month|week) (?:ago|earlier|before) )?(?:down |up )?to (?:just |only |about |around |roughly |nearly |under |over )?$"
)


def find(text: str) -> Iterator[Quantity]:
    """Yield the figures of an English text, each reading of a place for itself."""
    named, spelled = digits(names.mask(text))
    for one in _read(named):
        within = any(start < one.span[1] and one.span[0] < end for start, end in spelled)
        yield replace(one, text=text[slice(*one.span)]) if within else one
    yield from multiples(text)


def _read(named: str) -> Iterator[Quantity]:
    yield from sayings(named)
    masked = IDIOM.sub(lambda match: " " * len(match.group()), named)
    dated = list(dates.english(masked))
    yield from dated
    for rule in (words, hints, measures, customs, cents, times, hours, loosely, ratios, shares, evenly, versions):
        yield from rule(masked)
    yield from powers(masked, "en")
    yield from (per := list(english_per_scale.per_scale(masked)))
    counted = {match.span() for match in _COUNTED_IN.finditer(masked)}
    settled = [
        one.span
        for one in (*per, *dated)
        if one.per or one.kind == "time" or (one.kind == "date" and one.date[1] and one.span not in counted)
    ]
    plain = names.blank(
        masked,
        [*settled, *(match.span() for pattern in (*SETTLED, POWER, PATTERN) for match in pattern.finditer(masked))],
    )
    yield from _numbers(plain)
    yield from singles(masked)


def _numbers(text: str) -> Iterator[Quantity]:
    earlier: list[Quantity] = []
    measured: list[Quantity] = []
    other: list[Quantity] = []
    numbers: list[list[Quantity]] = []
    for match in NUMBER.finditer(text):
        found, in_its_unit = _figures(text, match), list[Quantity]()
        yield from found
        if earlier and _TO.fullmatch(text[earlier[-1].span[1] : match.start()]) and found:
            for before in [earlier, *_series(text, numbers, earlier)]:
                yield from _inherited(text, before, found[0], match)
                for reading in (one for one in found[1:] if one.unit in _DEGREES or one.kind == "money"):
                    yield from _inherited(text, before, reading, match)
        elif earlier and found and found[0].kind == "size" and _OF.fullmatch(text[earlier[-1].span[1] : match.start()]):
            yield from _inherited(text, earlier, found[0], match)
        if measured and found and all(one.kind == "number" for one in found):
            in_its_unit = list(_ellipted(text, measured, found[0]))
            yield from in_its_unit
            if passed_over(text[: match.start()], measured, other):
                yield from _ellipted(text, other, found[0])
        earlier = found
        numbers.append(found)
        if any(one.kind in _ELLIPTED for one in found):
            other, measured = measured, found
        elif in_its_unit:
            measured = in_its_unit  # a row goes on: `44 percent for one, the next is at 11, up from 6`


def _series(text: str, numbers: list[list[Quantity]], last: list[Quantity]) -> Iterator[list[Quantity]]:
    """Yield the bare numbers that stand before the last but one of a list: the 4 of `4, 9 and 22 billion`."""
    following = last
    for before in reversed(numbers[:-1]):
        if not before or before[0].kind != "number" or text[before[-1].span[1] : following[0].span[0]] != ", ":
            return
        yield before
        following = before


_FELL, _MANY = 20, 100
_BARE: tuple[Kind, str, Fraction, bool] = ("number", "", Fraction(1), False)


def _inherited(text: str, earlier: list[Quantity], found: Quantity, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield the first end of a range with the unit and scale that only its second end has written."""
    scale = Fraction(_scale(match))
    if earlier[0].kind == "money" and found.kind == "number" and not receives(text, found):
        found = replace(found, kind="money", unit=earlier[0].unit)  # `$1-1.2 trillion`
        yield found
    for low in earlier:
        if low.kind == "number" and _YEARS[0] <= low.value <= _YEARS[1] and found.kind != "number":
            continue  # `44% in 2022 to 86%`
        if low.kind == "number" or (low.kind == "money" and found.kind == "money"):
            base = found.value / scale if scale else found.value
            unit_factor = found.step / (scale * Fraction(1, 10 ** _decimals(match)))
            if low.kind == "number" and found.unit in _DEGREES:
                signed = low.value * _sign(text, low.span)
                value = celsius(signed) if found.converted else signed
                yield replace(low, value=value, kind=found.kind, unit=found.unit, converted=found.converted)
            elif low.kind == "number":
                yield replace(
                    low, value=low.value * unit_factor, kind=found.kind, unit=found.unit, converted=found.converted
                )
            # `from 4.5 to 2.7 million litres`
            fell = text[: low.span[0]].endswith("from ") and low.value < _FELL * base
            if scale > 1 and (low.value <= base or fell):
                whole = scale * (unit_factor if low.kind == "number" else 1)
                yield replace(low, value=low.value * whole, kind=found.kind, unit=found.unit, step=low.step * whole)


def _ellipted(text: str, earlier: list[Quantity], found: Quantity) -> Iterator[Quantity]:
    """Yield the second figure in the unit that only the first has written: `from 40 minutes to 25`, `90 minutes; ours needs three`."""
    between = text[earlier[0].span[1] : found.span[0]]
    gets_it = earlier[0].kind == "money" and receives(text, found)
    goes_on = _CHANGED_TO.fullmatch(between) or left_bare(text, between, found)
    if gets_it or not goes_on or of_a_rate(text[: earlier[0].span[0]]):
        return
    for before in earlier:
        if before.kind in _ELLIPTED:
            decimals = _DECIMALS.search(before.text)
            own = before.step * 10 ** len(decimals["digits"] if decimals else "")
            written = _SCALE.search(before.text)
            bare = own / SCALES[written.group().lower()] if written else own  # `1.7 million hours, against 640,000`
            scaled = found.step >= SCALES["thousand"]  # `45 million euros, Balderton 20 million`
            factor = (
                Fraction(1) if scaled and before.kind in _PLAIN else bare if found.value >= SCALES["thousand"] else own
            )
            sign = _sign(text, found.span) if before.unit == "C" else 1
            value = found.value * factor * sign
            value = celsius(value) if before.unit == "C" and before.converted else value
            yield replace(found, value=value, kind=before.kind, unit=before.unit, step=found.step * factor,
                          converted=before.converted)  # fmt: skip


def _decimals(match: re.Match[str]) -> int:
    return 1 if match["half"] else len((match["digits"] or "").partition(".")[2])


def _scale(match: re.Match[str]) -> int:
    written = (match["scale"] or match["letter"] or "").lower()
    return SCALES.get(written, 1)


def _figures(text: str, match: re.Match[str]) -> list[Quantity]:
    value = _value(match)
    scale = _scale(match)
    step = Fraction(1, 10 ** _decimals(match))
    unit = ENGLISH_PATTERN.match(text, match.end())
    end = match.end()
    compound = COMPOUND.match(text, match.end())
    if unit and (_DECADE.fullmatch(text[match.start() : unit.end()]) or (compound and value * scale >= _MANY)):
        unit = None  # the 1850s are no seconds, 640,000 day visitors no days
    if match["currency"]:
        kinds: list[tuple[Kind, str, Fraction, bool]] = [
            ("money", code, Fraction(1), False) for code in currencies.readings(match["currency"])
        ]
    elif unit:
        kinds = [*_readings(english(unit), unit), *([_BARE] if compound else [])]
        end = unit.end()
    else:
        kinds = [_BARE]
    if kinds[0][0] == "number" and _BELOW_ZERO.match(text, end):
        kinds = [("size", _ANY_DEGREE, Fraction(1), False)]  # `10 below zero`
    if (
        kinds == [_BARE]
        and _COLD.search(text[max(0, match.start() - 100) : match.start()])
        and _COLD_ENDS.match(text, end)
    ):
        kinds = [*kinds, ("size", "C", Fraction(-1), False)]  # `winters reach minus 40`
    far = None if unit or match["currency"] else _APART.match(text, end)
    if far and (far["part"] or not _NOT_APART.search(text[end : far.start("unit")])):  # `90,000 of those miles`
        measured = ENGLISH_PATTERN.match(text, far.start("unit"))
        kinds = [*kinds, *(_readings(english(measured), measured) if measured else [])]
    if match["letter"] == "m" and not match["currency"]:
        kinds = [*kinds, ("duration", "s", Fraction(60, scale), False), ("size", "m", Fraction(1, scale), False)]
    if match["letter"] == "K" and not match["currency"]:
        kinds = [*kinds, *(("size", name, Fraction(1, scale), False) for name in ("K", "carat"))]
    frame = (match.start(), end)
    behind = unit.group() if unit else ""
    plus = bool(match["plus"] or match["more"] or _PLUS.match(behind))
    bound, near, role = around(text, match.start(), end, plus=plus)
    near = near or _ODD.match(behind) is not None
    if kinds[0][1] in _DEGREES:
        bare = Quantity(value * scale, "number", frame, text[frame[0] : end], bound=bound, approximate=near, step=step * scale, role=role)  # fmt: skip
        return list(_degrees(text, bare, kinds[0][1]))
    return [
        Quantity(value * scale * factor, kind, frame, text[frame[0] : end], unit=name, bound=bound, approximate=near,
                 step=abs(step * scale * factor), role=role, words=bool(match["word"]), converted=odd)
        for kind, name, factor, odd in kinds
    ]  # fmt: skip


def _sign(text: str, span: tuple[int, int]) -> int:
    """Return -1 for a temperature that is told to be below zero."""
    return -1 if _MINUS.search(text[max(0, span[0] - 10) : span[0]]) or _BELOW_ZERO.match(text, span[1]) else 1


def _degrees(text: str, bare: Quantity, scale: str) -> Iterator[Quantity]:
    """Yield a temperature in Celsius; degrees of neither scale are either, or an angle."""
    value = bare.value * _sign(text, bare.span)
    if scale == _ANY_DEGREE:
        yield bare
    if scale != "F":
        yield replace(bare, kind="size", unit="C", value=value)
    if scale == "C":
        return
    yield replace(bare, kind="size", unit="C", value=celsius(value), converted=True)
    if _DIFFERENCE.search(text[: bare.span[0]]) or _WARMER.match(text, bare.span[1]):
        yield replace(bare, kind="size", unit="C", value=celsius(bare.value) - celsius(Fraction(0)), converted=True)


def _value(match: re.Match[str]) -> Fraction:
    half = Fraction(1, 2) if match["half"] else Fraction()
    if match["digits"]:
        return Fraction(re.sub(r"[,\s]", "", match["digits"])) + half
    tens, _, ones = match["word"].lower().partition("-")
    return WORDS[tens] + (WORDS[ones] if ones else 0) + half


def _readings(unit: tuple[Kind, str, Fraction, bool], match: re.Match[str]) -> list[tuple[Kind, str, Fraction, bool]]:
    written = match.group().strip(" -").lower()
    if unit[1] in currencies.READINGS:
        return [("money", code, unit[2], unit[3]) for code in currencies.READINGS[unit[1]]]
    if unit[0] == "times" and written == "times" and not HELD_AGAINST.match(match.string, match.end()):
        return [unit, ("count", "회", Fraction(1), False)]
    if written.endswith(("old", "olds")):
        return [unit, ("count", "세", Fraction(1), False)]
    if written.startswith(("evening", "night", "morning", "afternoon")):
        return [unit, ("number", "", Fraction(1), False)]
    if written.startswith(("point", "pt")):
        return [unit, ("points", "", Fraction(1), False)]
    if unit[1] == "carat" and "t gold" not in match.string[match.end() - 1 :][:8]:
        return [unit, ("size", "kg", CARAT, True)]
    if written.startswith("pound"):
        return [unit, ("money", "GBP", Fraction(1), False)]
    if (unit[1] == "KRW" and written == "won") or written in _ALSO_PLAIN:  # `67 won gold`
        return [unit, ("number", "", Fraction(1), False)]
    return [unit]
