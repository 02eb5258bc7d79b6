"""Figures that a source's own words tell how to reckon: `at $30 each`, `closed 60, leaving 340`, `up 5% to 84,000`, `until June 30`.

Each rule takes the operands and the operation from one place of the source, so that no other two figures let a value pass. A value that
none of them gives is left to the other checks.
"""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive, follows
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sides_and_roles import directions
from pipeline.check.sums_beside import gone_and_left
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, MEASURES, Quantity

_EACH = deferred(
    r"(?: (?:won|yen|kroner|dollars|euros|pounds))? (?:each|apiece|a ?piece|per (?:unit|item|head|person|copy|seat))\b"
)
_EACH_KOREAN = deferred(
    r"씩\s(?:[가-힣]{1,6}\s){0,2}?(?P<many>\d{1,4}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?P<unit>[가-힣]{1,3})"
)
_APIECE = deferred(r"\s?씩")
_FOR_EACH = deferred(r"(?:당|마다|각각|각자|하나에|한 [가-힣]{1,3}에)\s(?:약\s)?$")
_OUT_OF = deferred(r"\s?(?:가운데|중|에서|이던|였던|이었던|에 이르던|의)(?=[\s,])")
_LEVEL = deferred(
    r"\b(?:to|at|(?:close|closed|end|ended|finish|finished)(?: the day| friday| monday)? (?:at|on))\s(?:about |a record |close at |end at )?[$€£₩¥]?$",
    re.IGNORECASE,
)
_LEVEL_KOREAN = deferred(
    r"\s?(?:[을를]\s기록|(?:으로|로|에)\s(?:[가-힣]{1,6}\s)?(?:마감|마쳤|거래|끝|올|오르|내|떨어|늘|줄))"
)
_UNTIL = deferred(
    r"\b(?:until|till|through|up to|(?:ends?|expires?|runs out|lapses?) on|the last day (?:is|being))(?: the end of)?\s$"
)
_END_OF = deferred(r"\b(?:until|till|through|by|at|to) the end of\s$")
_UNTIL_KOREAN, _ON_FROM = deferred(r"\s?까지"), deferred(r"\s?(?:1일\s?)?(?:부터|이면|이 되면|에는)")
_FROM_TO = deferred(r"(?:\s?[ap]\.?m\.?)?(?:\s(?:to|until|till|and)\s(?:about\s)?|부터\s)")
_HALF = deferred(
    r"\b(?:half[- ]price|half the (?:price|cost|fee|rate)|half off|50 ?% off|50 percent off)\b|반값|절반 값",
    re.IGNORECASE,
)
_NAMED = deferred(r"\b[A-Z][\w-]+|[가-힣]{2,}(?=[은는이가을를]?\s)")
_NATIVE = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
_ALL, _MINUTE, _HALVES = 100, 60, 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures of a draft that some words of the source reckon."""
    claim = sheet.claim
    for drafted in (one for group in every for one in group):
        for rule in (_of_each, _of_all, _moved_by, _next_day, _between_hours, _at_half):
            step = next(rule(claim, drafted), None)
            if step is not None:
                yield Reckoning(drafted, drafted.value, step, holds=True, advise=drafted.kind in AMOUNTS)
                break


def _figures(one: Evidence) -> list[Quantity]:
    return list(quantities.find(one.text, one.language))


def _of_each(claim: Claim, drafted: Quantity) -> Iterator[str]:
    """Yield what so many come to of which each has, costs or lasts so much: `six ferries at 120 million kroner each`."""
    text = claim.text
    if (
        drafted.kind not in MEASURES
        or _APIECE.match(text, drafted.span[1])
        or _FOR_EACH.search(text[: drafted.span[0]])
    ):
        return
    for one in claim.sources:
        figures = _figures(one)
        for each in (each for each in figures if derive.pairs(each, drafted)):
            for many in _many(one, each, figures):
                if many > 1 and drafted.value == each.value * many:
                    yield f"{shown(each.value)} * {shown(many)}"


def _many(one: Evidence, each: Quantity, figures: Sequence[Quantity]) -> Iterator[Fraction]:
    """Yield how many there are of which each has so much."""
    if one.language == "ko":
        if behind := _EACH_KOREAN.match(one.text, each.span[1]):
            yield Fraction(_NATIVE.get(behind["many"]) or int(behind["many"]))
        return
    before = [many for many in figures if many.kind in COUNTS and not many.per and many.span[1] <= each.span[0]]
    if _EACH.match(one.text, each.span[1]):
        near = [many for many in before if not re.search(r"[;:.]\s", one.text[many.span[1] : each.span[0]])]
        yield from (many.value for many in near[-1:])


def _of_all(claim: Claim, drafted: Quantity) -> Iterator[str]:
    """Yield how many there were, where the source tells how many go and how many are left: `400곳 가운데 60곳`."""
    if drafted.kind in AMOUNTS and _OUT_OF.match(claim.text, drafted.span[1]):
        for gone, left in gone_and_left.pairs(claim):
            if gone.value + left.value == drafted.value:
                yield f"{shown(gone.value)} + {shown(left.value)}"


def _moved_by(claim: Claim, drafted: Quantity) -> Iterator[str]:
    """Yield by how much something rose or fell, where the source tells by what share, and to what: `rose 12% to close at 896 pence`."""
    up = follows.UP.match(claim.text, drafted.span[1] + 1) or follows.UP.match(claim.text, drafted.span[1])
    down = follows.DOWN.match(claim.text, drafted.span[1] + 1) or follows.DOWN.match(claim.text, drafted.span[1])
    if drafted.kind not in AMOUNTS or bool(up) == bool(down):
        return
    way = 1 if up else -1
    shares = [(n, one) for n, text in enumerate(claim.sources) for one in _figures(text) if one.kind == "percent"]
    ends = [(n, one) for n, text in enumerate(claim.sources) for one in _figures(text) if _is_level(text, one)]
    if len(shares) != 1:
        return
    (place, share), ways = shares[0], _ways(claim.sources[shares[0][0]], shares[0][1])
    for home, level in ends:
        near = home == place or abs(home - place) == 1
        if near and ways == {way} and derive.pairs(level, drafted) and share.value < _ALL:
            value = level.value * share.value / (_ALL + way * share.value)
            if derive.meets(drafted, value):
                yield f"{shown(level.value)} - {shown(level.value)} / (1 {'+' if way > 0 else '-'} {shown(share.value)}/100)"


def _is_level(text: Evidence, one: Quantity) -> bool:
    """Return whether a figure is what a price or a number has come to."""
    if one.kind not in AMOUNTS:
        return False
    if text.language == "ko":
        return _LEVEL_KOREAN.match(text.text, one.span[1]) is not None
    return _LEVEL.search(text.text[: one.span[0]]) is not None


def _ways(text: Evidence, share: Quantity) -> set[int]:
    """Return the ways that the words around a share say it went."""
    return {directions.way(text, share)} - {0}


def _next_day(claim: Claim, drafted: Quantity) -> Iterator[str]:
    """Yield the day, or the month, from which something is over that is there until the day before: `7월부터` after `until June 30`."""
    if drafted.kind != "date" or not _ON_FROM.match(claim.text, drafted.span[1]):
        return
    for text in claim.sources:
        for one in (one for one in _figures(text) if one.kind == "date" and _is_last(text, one)):
            if drafted.date in _after(one, whole=_END_OF.search(text.text[: one.span[0]]) is not None):
                yield f"{one.text} + 1"


def _is_last(text: Evidence, one: Quantity) -> bool:
    if text.language == "ko":
        return _UNTIL_KOREAN.match(text.text, one.span[1]) is not None
    return _UNTIL.search(text.text[: one.span[0]]) is not None or _END_OF.search(text.text[: one.span[0]]) is not None


def _after(one: Quantity, *, whole: bool) -> set[quantities.Date]:
    """Return how the day after a last day may be told: with its year or without, and as a month where it is the first."""
    year, month, day = one.date
    if month is None or (day is None and not whole):
        return set()
    last = date(year or 2001, month, day or calendar.monthrange(year or 2001, month)[1]) + timedelta(1)
    years = {None, last.year if year else None}
    days = {last.day, None} if last.day == 1 else {last.day}
    return {(each, last.month, on) for each in years for on in days}


def _between_hours(claim: Claim, drafted: Quantity) -> Iterator[str]:
    """Yield how long something went on that the source tells from one time of a day to another."""
    if drafted.kind != "duration" or drafted.unit != "s":
        return
    for text in claim.sources:
        times = [one for one in _figures(text) if one.kind == "time"]
        for first, last in pairwise(times):
            minutes = (last.value - first.value) % (12 * _MINUTE)
            linked = _FROM_TO.fullmatch(text.text, first.span[1], last.span[0])
            if linked and minutes and drafted.value == minutes * _MINUTE:
                yield f"{last.text} - {first.text}"


def _at_half(claim: Claim, drafted: Quantity) -> Iterator[str]:
    """Yield half of a price, where the source tells that of what it names beside the price: `Students get Plus at half price`."""
    if drafted.kind != "money":
        return
    halved = [set(_NAMED.findall(text.text)) for text in claim.sources if _HALF.search(text.text)]
    prices = [(text, one) for text in claim.sources for one in _figures(text) if one.kind == "money"] if halved else []
    for text, one in prices:
        before = re.split(r"[;.]\s|[$€£]\d", text.text[: one.span[0]])[-1]
        named = any(names & set(_NAMED.findall(before)) for names in halved)
        alike = derive.pairs(replace(one, per=drafted.per), drafted)
        if alike and (named or len({each.value for _, each in prices}) == 1) and drafted.value * _HALVES == one.value:
            yield f"{shown(one.value)} / 2"
