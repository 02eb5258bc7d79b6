"""Sums that the words of a source sentence and of the draft name together: `fell 10% to $54` and 전날, `split evenly between` and 씩.

Each rule asks for its words on both sides and takes only the figures that stand in those words, so that a figure of another unit or of
another sentence is no operand. What a rule gives must be the drafted figure to its last digit.
"""

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity
from pipeline.text.quantities.english_words import ONES, WORDS

_ALL = 100
_FEW = 10
_NUMBERS = {word: WORDS[word] for word in ONES[:10]} | {"hundred": 100, "thousand": 1000}
_SPELLED = "|".join(_NUMBERS)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether the words of a source sentence and of the draft name a sum that gives a figure."""
    claim = sheet.claim
    for drafted in group:
        for said, there, rule in _RULES:
            if not said.search(claim.text):
                continue
            for one in (text for text in claim.sources if there.search(text.text)):
                if any(_gives(drafted, value) for value in rule(drafted, _figures(one), one.text)):
                    return True
    return False


def _figures(one: Evidence) -> Sequence[Quantity]:
    found = (*quantities.sums(one.text, one.language), *quantities.find(one.text, one.language))
    return sorted((figure for figure in found if figure.value > 0), key=lambda figure: figure.span)


def _gives(drafted: Quantity, value: Fraction) -> bool:
    if value == drafted.value:
        return True
    return (drafted.kind == "percent" or drafted.approximate) and derive.meets(drafted, value)


def _alike(drafted: Quantity, figures: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures that can be added to a drafted one, each place once."""
    places = {one.span: one for one in figures if derive.pairs(one, drafted)}
    return [places[span] for span in sorted(places)]


def _percents(figures: Sequence[Quantity]) -> list[Quantity]:
    return [one for one in figures if one.kind == "percent" and one.value < _ALL and not one.per]


def _before_change(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what stood before a change by so many percent to what is told right behind it."""
    for match in _FELL_TO.finditer(text):
        inside = [one for one in figures if match.start() <= one.span[0] and one.span[1] <= match.end() + 24]
        sign = -1 if match["down"] else 1
        for change in _percents(inside)[:1]:
            for level in _alike(drafted, [one for one in inside if one.span[0] >= match.end()])[:1]:
                yield level.value / (1 + sign * change.value / _ALL)


def _evenly(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield an equal part of a sum, or of what one part leaves of it, that goes to two."""
    alike = _alike(drafted, figures)
    if len(alike) == 1:
        yield alike[0].value / 2
    if "rest" in text or "remain" in text:
        yield from ((one.value - other.value) / 2 for one, other in pairwise(alike))


def _for_one(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield the price of a share of stock after a split."""
    for match in _SPLIT_STOCK.finditer(text):
        for one in _alike(drafted, figures):
            yield one.value / _number(match["many"])


def _half_of_half(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield the half of the half of a whole."""
    yield from (one.value / 4 for one in _alike(drafted, figures) if not one.words)


def _one_in(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield the part that so many in every thousand make of a whole, and the whole of which a part is told."""
    for match in _IN_EVERY.finditer(text):
        share = Fraction(_number(match["part"]), _number(match["whole"]))
        for one in _alike(drafted, [figure for figure in figures if figure.span[0] >= match.end()]):
            yield one.value * share
            yield one.value / share


def _to_target(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what is left to a target of which so many are so many percent."""
    for share in _percents(figures):
        for one in _alike(drafted, [figure for figure in figures if figure.span[1] <= share.span[0]])[-1:]:
            yield one.value * _ALL / share.value - one.value
            yield one.value * _ALL / share.value


def _opened(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield how many there are when some have been added and some taken away."""
    for match in _OPEN_AND_SHUT.finditer(text):
        for whole in _alike(drafted, [one for one in figures if one.span[1] <= match.start()])[-1:]:
            yield whole.value + _number(match["more"]) - _number(match["fewer"])


def _speed(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield how far one gets in an hour."""
    lengths = [one for one in figures if one.kind == "duration" and one.unit == "s" and not one.per]
    longest = max(lengths, key=lambda one: one.span[1] - one.span[0], default=None)
    if longest is not None:
        ways = _alike(drafted, [one for one in figures if one.kind == "size" and one.unit == "m"])
        yield from (way.value * 3600 / longest.value for way in ways)


def _light(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield how long light is on its way, in months."""
    for match in _LIGHT_YEARS.finditer(text):
        yield Fraction(match[1].replace(",", "")) * 12


def _margin(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what share of the sales is left after their cost."""
    sums = [one for one in figures if one.kind == "money" and not one.per]
    if len(sums) == _PAIR and sums[0].unit == sums[1].unit:
        high, low = max(one.value for one in sums), min(one.value for one in sums)
        yield (high - low) / high * _ALL


def _compounded(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what two changes of the same way in a row come to."""
    percents = list({one.span: one for one in _percents(figures)}.values())
    if len(percents) == _PAIR:
        first, second = (one.value / _ALL for one in percents)
        yield ((1 + first) * (1 + second) - 1) * _ALL if _ROSE.search(text) else (1 - (1 - first) * (1 - second)) * _ALL


def _multiplied(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what doubles, or trebles, every year from one year to another."""
    times = 2 if "oubl" in text else 3
    years = [int(year) for year in _YEAR.findall(text)]
    if len(years) == _PAIR and 0 < years[1] - years[0] <= _FEW:
        yield from (one.value * times ** (years[1] - years[0]) for one in _alike(drafted, figures))


def _at_once(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield how much more so much a month comes to than all at once."""
    sums = _alike(drafted, figures)
    for match in _BY_MONTH.finditer(text):
        many = int(match["many"] or 12)
        monthly = [one for one in sums if one.span[1] == match.start()]
        yield from (abs(one.value * many - other.value) for one in monthly for other in sums if other is not one)


def _paid_months(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what a year costs of which the first month, or some, is free."""
    sums = _alike(drafted, figures)
    for match in _FREE.finditer(text):
        free = _number(match["many"]) if match["many"] else 1
        yield from (one.value * (12 - free) for one in sums if _MONTHLY.match(text, one.span[1]))


def _other_quarters(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what the other three quarters of a year come to, and what each is, of the year and one of its quarters; their number itself."""
    yield from (Fraction(many) for kind, many in (("count", 3), ("duration", 9)) if drafted.kind == kind)
    for one, other in pairwise(_alike(drafted, figures)):
        yield one.value - other.value
        yield (one.value - other.value) / 3


def _month_before(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield the month before the one in which something changed: what stood at its end."""
    if drafted.kind == "date":
        for match in _CHANGED_IN.finditer(text):
            month = _MONTHS.index(match["month"]) + 1
            yield Fraction(((month - 2) % 12 + 1) * _ALL)


def _both_halves(drafted: Quantity, figures: Sequence[Quantity], text: str) -> Iterator[Fraction]:
    """Yield what one did in both halves of a match or a year together."""
    if drafted.kind in AMOUNTS:
        for match in _HALVES.finditer(text):
            both = [Fraction(match[side].replace(",", "")) for side in ("one", "other")]
            scale = next(
                (one.step for one in figures if one.span[0] == match.start("one") and one.unit == drafted.unit), 1
            )
            yield sum(both, Fraction()) * (scale if drafted.kind != "count" else 1)


def _number(word: str) -> int:
    return _NUMBERS.get(word.lower()) or int(word.replace(",", ""))


_PAIR = 2
_DIGITS = r"\d{1,3}(?:,\d{3})+|\d+"
_FELL_TO = deferred(
    r"(?:(?P<down>\b(?:f[ae]ll|drop\w*|slid|sank|plung\w+|tumbl\w+|los[te]|slump\w*|declin\w+|cut)\b)|\b(?:rose|jump\w+|climb\w+|gain\w+|surg\w+|grew|soar\w+|rais\w+)\b)[^;]{0,24}?(?:%|percent|per cent) to (?=[$€£¥\d])"
)
_SPLIT_STOCK = deferred(rf"\bsplit (?P<many>[1-9]\d*|{_SPELLED})[- ]?for[- ]?(?:1|one)\b")
_IN_EVERY = deferred(
    rf"\b(?P<part>{_SPELLED}|[1-9]\d*) (?:in|out of) (?:every )?(?P<whole>{_SPELLED}|10{{1,6}}|1,000|10,000)\b",
    re.IGNORECASE,
)
_OPEN_AND_SHUT = deferred(
    rf"\b(?:opens?|opened|opening|adds?|added|adding|hires?|hired|builds?|built) (?P<more>{_DIGITS})\b[^.;\d]{{0,24}}\b(?:shuts?|shutting|close[sd]?|closing|cuts?|cutting|los[et]|lay off|fired?|scrap\w*) (?P<fewer>{_DIGITS})\b"
)
_LIGHT_YEARS = deferred(rf"({_DIGITS}(?:\.\d+)?)[- ]light[- ]years?\b")
_ROSE = deferred(r"\b(?:rose|gr[eo]w\w*|climb\w*|gain\w*|up|increas\w+|jump\w*|rais\w+)\b")
_YEAR = deferred(r"(?<![\d,.$])((?:19|20)\d\d)(?![\d,])")
_BY_MONTH = deferred(r" (?:a|per|each|every) month(?: for (?P<many>\d+) months| or [$€£¥]\d+ (?:a|per) year)")
_FREE = deferred(rf"\bfree (?:first )?(?:(?P<many>{_SPELLED}|\d+) )?months?\b|\bfirst month (?:is )?free\b")
_HALVES = deferred(
    rf"(?<![\d.,])(?P<one>{_DIGITS})(?: [a-z]+)? in the first (?:half|set|leg|round|quarter|period),? and (?P<other>{_DIGITS})(?: [a-z]+)? in the second\b"
)
_MONTHLY = deferred(r" (?:a|per|each|every) month\b")
_MONTHS = tuple(calendar.month_name[1:])
_CHANGED_IN = deferred(
    rf"\b(?:add|gain|los|shed|grew|gr[eo]w|rose|fell|rais|cut|drop|jump|attract|took|dr[ae]w)\w*\b[^;]{{0,40}}?\b(?:in|during) (?P<month>{'|'.join(_MONTHS)})\b"
)
_Rule = Callable[[Quantity, Sequence[Quantity], str], Iterator[Fraction]]
_RULES: Sequence[tuple[re.Pattern[str], re.Pattern[str], _Rule]] = [
    (deferred(r"전날|직전|이전|종전|[내오][리르]기 전|떨어지기 전|전[에엔]"), _FELL_TO, _before_change),
    (
        deferred(r"씩|돌아[가간갈]|나눠|나누|절반|반반"),
        deferred(r"\b(?:split|divided|shared) (?:evenly|equally) between [^,.;]+ and [^,.;]+"),
        _evenly,
    ),
    (deferred(r"쪼[개갠]|분할|나[눈누뉘]"), _SPLIT_STOCK, _for_one),
    (
        deferred(r"건|명|개|곳|대"),
        deferred(r"\bhalf of (?:the )?[\d,]+[^.;]*\bhalf of (?:those|them|these|that)\b", re.IGNORECASE),
        _half_of_half,
    ),
    (deferred(r"."), _IN_EVERY, _one_in),
    (
        deferred(r"목표"),
        deferred(r"(?:%|percent|per cent) of (?:the|its|their|a|that) (?:target|goal)"),
        _to_target,
    ),
    (deferred(r"된다|되[고며는어]|돼|남|늘|줄|[이가] 있"), _OPEN_AND_SHUT, _opened),
    (deferred(r"시속|시간당|한 시간에"), deferred(r"\bhours?\b|\bminutes?\b"), _speed),
    (deferred(r"빛"), _LIGHT_YEARS, _light),
    (
        deferred(r"총이익률|이익률|마진율|마진"),
        deferred(r"\b(?:sold|sales|revenue|sells?)\b.*\bcosts?\b|\bcosts?\b.*\b(?:sold|sales|revenue|sells?)\b"),
        _margin,
    ),
    (
        deferred(r"합[쳐치하한해]|누적|새|만에|동안|걸쳐"),
        deferred(r"\b(?:another|and a further|and then|again)\b"),
        _compounded,
    ),
    (deferred(r"\d년"), deferred(r"\b(?:doubl|trebl|tripl)\w+ (?:every|each) year\b"), _multiplied),
    (deferred(r"보다|아[낀끼낄껴꼈]|절약|더 |덜 |이득|싸|비싸"), _BY_MONTH, _at_once),
    (
        deferred(r"(?:앞선|나머지|다른|이전|앞의|남은) (?:세|3개?) ?분기"),
        deferred(r"\byear\b[^;]*\b(?:last|fourth|final|first) quarter\b"),
        _other_quarters,
    ),
    (deferred(r"\d월 말"), _CHANGED_IN, _month_before),
    (deferred(r"첫해|첫 해|1년|한 해"), _FREE, _paid_months),
    (deferred(r"혼자|모두|합[쳐치해하]|총|다 |경기|몰아|넣|올[렸리린]|기록|거[둔뒀두]|득점"), _HALVES, _both_halves),
]
"""The words of a draft and of a source sentence that name a sum, and what it comes to."""
