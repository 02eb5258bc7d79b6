"""A rate whose words name what it is of, `한 대당 1년에`, `한 명당 하루`, `시급`, and of which the source has the amount, how many and how long.

Each unit that stands right before the figure takes one divisor: so many of those, or so long in that unit of time. With one left out the figure is
that of all of them, or of all the time, and no rate that its words tell.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from pipeline.check.figures import derive, told_figures, told_rates
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_COUNTERS = "사람|명|인|곳|개|대|가구|집|건|편|권|마리|그루|번|회|장|쪽|판|문제|과목|경기|팀|회사|병|잔|채|척|량|곡|통|톤|킬로미터|kg|km|t"
_EACH = rf"(?:(?:[가-힣]{{1,8}}\s)?(?:한|1)\s?(?:{_COUNTERS})(?:당|에|마다|에게|이|가|은|는)?|(?:{_COUNTERS})당|하나(?:당|에|마다))"
_TIMES = {
    "hour": r"시급(?:은|이|으로)?|시간당|(?:한|1) ?시간(?:에|당|마다)?",
    "day": r"일당(?:은|이|으로)?|하루(?:에|당|치)?|매일|날마다",
    "week": r"주급(?:은|이|으로)?|일주일(?:에|마다)?|한 주(?:에)?|매주|주당",
    "month": r"한 ?달(?:에|마다)?|매달|매월|다달이",
    "year": r"(?:1년|한 ?해)(?:에|마다)?|해마다|매년|연간",
}
_TIME = "|".join(f"(?P<{name}>{words})" for name, words in _TIMES.items())
_LENGTHS = {
    "hour": ("s", 3600),
    "day": ("s", 86_400),
    "week": ("s", 604_800),
    "month": ("month", 1),
    "year": ("month", 12),
}
_LEAD = deferred(
    rf"(?:(?<=\s)|^)(?:(?P<each>{_EACH})\s(?:{_TIME})?|(?:{_TIME.replace('?P<', '?P<alone_')})(?:\s(?P<behind>{_EACH}))?)\s?(?:평균\s|약\s|거의\s|대략\s|무려\s)?$"
)
_SAID = deferred(r"셈|꼴|그러니까|다시 말해|계산하면|따지면|치면|나누면|니까|면,?\s|(?:이|으)?니,?\s|네요|[인는]\s거")
_REACH = 36
_MOST = 8  # of more rates, some one is near anything


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures that are told for one and a time, by what their words name."""
    for group in every:
        drafted = group[0]
        if drafted.kind in AMOUNTS and not drafted.words and drafted.value > 0 and not support(group, sheet.known):
            start = drafted.span[0]
            lead = _LEAD.search(sheet.claim.text[max(0, start - _REACH) : start])
            if lead and _SAID.search(sheet.claim.text):
                yield from _rate(sheet, drafted, lead)


def _rate(sheet: Sheet, drafted: Quantity, lead: re.Match[str]) -> Iterator[Reckoning]:
    """Yield that a figure is the rate of the one step its words name, or one that leaves out a divisor."""
    name = next((name for name in _TIMES if lead[name] or lead[f"alone_{name}"]), "")
    figures = derive.distinct([one for one in told_figures.known(sheet).operands if one.value > 0 and not one.per])
    whole = Quantity(drafted.value, drafted.kind, drafted.span, drafted.text, unit=drafted.unit)
    amounts = [one.value for one in figures if derive.pairs(one, whole) and one.value > drafted.value]
    heads = [one.value for one in figures if one.kind in COUNTS and one.value > 1 and one.value not in amounts]
    if lead["each"] or lead["behind"]:
        heads += [one.value for one in figures if one.kind == "size" and one.unit != drafted.unit]
    times = _times(figures, name) if name else []
    each = heads if lead["each"] or lead["behind"] else [Fraction(1)]
    long = times if name else [Fraction(1)]
    if not name or _told_so(sheet, drafted, name):
        return
    values = [(amount / many / time, amount, many, time) for amount, many, time in product(amounts, each, long)]
    if len(values) > _MOST:
        return
    for value, amount, many, time in values:
        if derive.meets(drafted, value) or told_figures.near(drafted, value):
            divisors = [shown(one) for one in (many, time) if one != 1]
            yield Reckoning(drafted, value, " / ".join([shown(amount), *divisors]), holds=True, advise=True)
            return
    if len(values) == 1 and each != [1]:
        value, amount, many, time = values[0]
        if any(derive.meets(drafted, amount / one) for one in (many, time)):
            step = f"{shown(amount)} / {shown(many)} / {shown(time)}"
            yield Reckoning(drafted, value, step, holds=False, named=True)


def _times(figures: Sequence[Quantity], name: str) -> list[Fraction]:
    """Return how many of a unit of time the lengths of a source are, where they are whole ones."""
    unit, size = _LENGTHS[name]
    lengths = [one.value / size for one in figures if one.kind == "duration" and one.unit == unit]
    return [one for one in lengths if one > 1 and (unit == "s" or one.denominator == 1)]


def _told_so(sheet: Sheet, drafted: Quantity, name: str) -> bool:
    """Return whether a source tells an amount of that measure for that very unit of time: then that is the rate."""
    unit, size = _LENGTHS[name]
    return any(
        length.unit == unit and length.value == size
        for one in sheet.claim.sources
        for each in quantities.find(one.text, one.language)
        if derive.pairs(each, drafted)
        for length in told_rates.units([one], each.value)
    )
