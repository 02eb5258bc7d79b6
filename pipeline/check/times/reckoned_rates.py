"""What a rate of a source is for another time, and how often what comes every so long comes: 7,200 an hour are `초당 2`, every four hours `하루 여섯 번`.

The draft names its time right before the figure, the source its own right beside, and one number of the calendar lies between the two.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import derive, reckonings
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import counted_for, frames
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.quantities.english_words import WORDS

_DAY, _WEEK = 86_400, 604_800
_HALF_OF_IT = deferred(r"every (?:half|quarter)\b.*\b(?:hour|year|day)", re.IGNORECASE)
_EVERY = deferred(r"\b(?:every|once (?:every|in)|at intervals of|apart) (?:about |roughly )?$", re.IGNORECASE)
_EVERY_KOREAN = deferred(r"\s?(?:마다|간격|에 한|꼴로)")
_TOLD_OFTEN = deferred(r"\s?(?:씩|꼴)")
_REPEATS = frozenset({"번", "회", "차례", "편", "건", "대", "개", "장", "척"})
_ONCE = frozenset({"번", "회", "차례"})
_FEW = 20
_BORN = frozenset({"명", "사람", "마리", "채", "권", "통", "잔", "곳"})
_TIMES_A = deferred(r"\btimes\b|\btwice\b|\bonce\b|\bthrice\b|\d회|번", re.IGNORECASE)
_MANY = rf"\b(?!one\b|1\b)(?:\d[\d,]*|{'|'.join(WORDS)})"
_SO_MANY = deferred(
    rf"{_MANY}(?: more| others?| new ones| of (?:them|these|those))? (?:[a-z]+ly )?$"
    rf"|{_MANY} (?:[a-z-]+ ){{0,4}}[a-z-]+(?<!s)s (?:[a-z]+ly )?(?:(?:to|in|for|at|across|on|from|with) (?:(?:the|its|their) )?(?:[A-Za-z-]+(?<!s) ){{1,2}})?"
    r"(?:(?:are|were|is|being|get) (?:being )?(?:[a-z]+ly )?[a-z]+(?:ed|en|old|ost|ent|ade|uilt) )?$",
    re.IGNORECASE,
)  # `three releases yearly`, `10 of them every year` and `300 apps are made every day` are rates, `12 editors meet yearly` is none
_KINDS = frozenset({"count", "number", "money", "size", "times"})
_COUNTS = frozenset({"count", "number", "times"})
_EACH_TIME = deferred(r"\d[^.,]*씩(?=\s)")
_NEAR = 30
_MOST = 12
_YEAR_DAYS, _MONTH_DAYS, _YEAR_WEEKS = 365, (30, 31), 52
_YEAR = 12


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a source's rate for another time, or how often something comes in it, or the time of such a figure."""
    claim = sheet.claim
    return any(given(claim, one) for one in group) or any(
        frame.span[0] <= group[0].span[0] < frame.span[1] and for_another_time(claim, frame.span)
        for frame in frames.every(claim.text)
    )


def for_another_time(claim: Claim, span: tuple[int, int]) -> bool:
    """Return whether a draft's word for a time (`초당`) is the one that a figure behind it is reckoned for."""
    figures = [one for one in quantities.find(claim.text, "ko") if one.span[0] >= span[1] and one.kind in _KINDS]
    return any(
        frame.span[0] <= span[0] < frame.span[1] and given(claim, one)
        for one in figures[:_MOST]
        if (frame := frames.before(claim.text, one))
    )


def often(claim: Claim, every: Sequence[Group]) -> Iterator[Flag]:
    """Yield how often something is told to come in a time where what comes every so long comes at another rate."""
    for group in every:
        one = group[0]
        for wrong in (_miscounted(claim, one), _misspaced(claim, one), _misrated(claim, one)):
            if wrong:
                message = say("check.often", text=one.text, right=wrong)
                fix = fixes.mended(claim.placed.text, one.span, wrong) if one.kind == "count" else None
                yield Flag("number-contradicted", "block", one.span, message, claim.ids, 0.8, fix)


def given(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a figure is what a source's rate is for the time that the draft names, or how often something comes in it."""
    if drafted.kind not in _KINDS or drafted.per or not drafted.value:
        return False
    frame = frames.before(claim.text, drafted)
    if frame is None:
        return False
    rates = (proof for one in claim.evidence for proof in _rates(one, drafted, frame))
    if any(derive.proves(drafted, proof) for proof in rates):
        return True
    return drafted.unit in _REPEATS | _BORN and any(
        drafted.value == many for one in claim.evidence for many in _comings(one, frame)
    )


def _rates(one: Evidence, drafted: Quantity, frame: frames.Frame) -> Iterator[Proof]:
    found = quantities.find(one.text, one.language)
    figures = [each for each in found if each.kind in _KINDS and not each.per and _alike(each, drafted)]
    for figure in figures if len(figures) <= _MOST else ():
        for unit, value in periods(one, figure, found):
            for ratio in ratios(frame.unit, Fraction(frame.value), unit, value):
                if ratio != 1:
                    yield Proof(_step(figure.value, ratio), figure.value * ratio)


def periods(one: Evidence, figure: Quantity, found: Sequence[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield the times that a source tells a figure for: `7,200 an hour`, `연봉 6000만 원`."""
    if one.language == "ko":
        frame = frames.before(one.text, figure)
        yield from [(frame.unit, Fraction(frame.value))] if frame else []
        return
    periods = [each for each in found if each.kind == "duration" and each.per and each.value > 0]
    for period in periods if len(periods) <= _MOST else ():
        if _near(one, figure, period, found):
            yield period.unit, period.value


def _step(value: Fraction, ratio: Fraction) -> str:
    parts = [("*", Fraction(ratio.numerator)), ("/", Fraction(ratio.denominator))]
    return " ".join([shown(value), *(f"{sign} {shown(part)}" for sign, part in parts if part != 1)])


def _near(one: Evidence, figure: Quantity, period: Quantity, found: Sequence[Quantity]) -> bool:
    """Return whether a figure of a source is told for a period: no other figure stands between the two."""
    first, second = sorted((figure, period), key=lambda each: each.span)
    start, end = first.span[1], second.span[0]
    if figure.span[0] <= period.span[0] < figure.span[1] or not -1 <= end - start <= _NEAR:
        return figure.span[1] > period.span[0] >= figure.span[0]
    others = (each for each in found if each.span not in (figure.span, period.span) and not each.words)
    return not re.search(r"[;:.]", one.text[start:end]) and not any(
        start <= each.span[0] and each.span[1] <= end for each in others
    )


def _alike(one: Quantity, drafted: Quantity) -> bool:
    if one.kind in _COUNTS and drafted.kind in _COUNTS:
        return True
    return one.kind == drafted.kind and one.unit == drafted.unit


def ratios(unit: str, value: Fraction, other_unit: str, other: Fraction) -> tuple[Fraction, ...]:
    """Return how many of another length a length has, as people reckon: a year has 12 months, 52 weeks and 365 days, a month 30 days."""
    if unit == other_unit:
        return (value / other,)
    if unit == "s":
        return tuple(1 / ratio for ratio in ratios(other_unit, other, unit, value))
    if value % _YEAR == 0:
        years = value / _YEAR
        weeks = (years * _YEAR_WEEKS * _WEEK / other,) if other % _WEEK == 0 else ()
        return weeks or (years * _YEAR_DAYS * _DAY / other,)
    return tuple(value * days * _DAY / other for days in _MONTH_DAYS)


def _comings(one: Evidence, frame: frames.Frame) -> Iterator[Fraction]:
    """Yield how often in a time comes what a source says comes every so long."""
    for length in _intervals(one):
        yield from ratios(frame.unit, Fraction(frame.value), length.unit, length.value)


def _intervals(one: Evidence) -> list[Quantity]:
    """Return the lengths of which a source says that something comes once in each: `every four hours`, `quarterly`, `넉 달마다`."""
    found = [each for each in quantities.find(one.text, one.language) if each.kind == "duration" and each.value > 0]
    if one.language == "ko":
        return [each for each in found if _EVERY_KOREAN.match(one.text, each.span[1])]
    ends = {each.span[1] for each in quantities.find(one.text, one.language) if each.kind in _COUNTS}
    return [
        each
        for each in found
        if each.span[0] - 1 not in ends  # `three every second` are a rate
        and not (_by_itself(each.text) and _SO_MANY.search(one.text[: each.span[0]]))
        and (
            _EVERY.search(one.text[: each.span[0]])
            or _HALF_OF_IT.match(each.text)
            or (each.per and _by_itself(each.text))
        )
    ]


def _by_itself(written: str) -> bool:
    """Return whether a word alone says how often: `quarterly`, `semiannually`, `every quarter`."""
    word = written.lower()
    if _HALF_OF_IT.match(word):
        return False
    return word.startswith("every ") or (" " not in word and word.endswith(("ly", "ial", "ale", "annual")))


def _miscounted(claim: Claim, drafted: Quantity) -> str:
    """Return how often it comes, where a draft tells another number of times in one unit of time."""
    frame = frames.before(claim.text, drafted)
    if drafted.kind != "count" or drafted.unit not in _REPEATS or frame is None:
        return ""
    if _EACH_TIME.search(claim.text[frame.span[1] : drafted.span[0]]):
        return ""  # `1년에 3천만 달러씩 네 번에 나눠`: so many times in all
    if any(_TIMES_A.search(one.text) for one in claim.evidence):
        return ""
    if drafted.unit not in _ONCE and not _TOLD_OFTEN.match(claim.text, drafted.span[1]):
        return ""
    if given(claim, drafted) or any(_of_rank(one, drafted) or _so_many(one, drafted, frame) for one in claim.evidence):
        return ""
    every = [each for one in claim.evidence for each in _intervals(one)]
    told = [each for each in every if not _by_itself(each.text)] or every  # whatever else is `daily`
    comings = {many for each in told for many in ratios(frame.unit, Fraction(frame.value), each.unit, each.value)}
    several = len({(each.unit, each.value) for each in told}) != 1
    if several or drafted.value in comings or any(many.denominator != 1 or many < 1 for many in comings):
        return ""
    return reckonings.written(min(comings), drafted)


def _of_rank(one: Evidence, drafted: Quantity) -> bool:
    """Return whether a source counts them by rank: `the 32nd annual show` is the 32nd, and not one a year."""
    return any(
        each.kind == "ordinal" and each.value == drafted.value for each in quantities.find(one.text, one.language)
    )


def _so_many(one: Evidence, drafted: Quantity, frame: frames.Frame) -> bool:
    """Return whether a source counts so many itself, a few only for that time: `four flights a week`; eight cars are no `eight an hour`."""
    found, told_for = quantities.find(one.text, one.language), (frame.unit, Fraction(frame.value))
    same = [each for each in found if each.kind in _COUNTS and each.value == drafted.value]
    return any(
        drafted.value > _FEW or told_for in (*periods(one, each, found), *counted_for.times(one, each)) for each in same
    )


def _misspaced(claim: Claim, drafted: Quantity) -> str:
    """Return how long lies between, where a draft tells another length than what comes so often in a year is apart."""
    if drafted.kind != "duration" or not _EVERY_KOREAN.match(claim.text, drafted.span[1]):
        return ""
    found = [
        each for one in claim.evidence for each in quantities.find(one.text, one.language) if each.kind == "duration"
    ]
    told = [each for each in found if each.per and re.search(r"\btimes a|\btwice a", each.text)]
    others = [
        each for each in found if not any(one.span[0] <= each.span[0] and each.span[1] <= one.span[1] for one in told)
    ]
    if len(told) != 1 or others or told[0].unit != drafted.unit or told[0].value == drafted.value:
        return ""
    return told[0].text


def _misrated(claim: Claim, drafted: Quantity) -> str:
    """Return how often it comes, where a draft tells another spelled number of times than the source's one rate is for its time."""
    frame = frames.before(claim.text, drafted)
    if (
        drafted.kind != "count"
        or not drafted.words
        or drafted.unit not in _ONCE
        or frame is None
        or given(claim, drafted)
    ):
        return ""
    told = [each for one in claim.evidence for each in quantities.find(one.text, one.language) if each.kind in _COUNTS]
    rates = [proof for one in claim.evidence for proof in _rates(one, drafted, frame)]
    whole = rates and all(proof.value.denominator == 1 and proof.value > 0 for proof in rates)
    if len(told) != 1 or not whole or told[0].value == drafted.value:
        return ""
    return reckonings.written(rates[0].value, drafted)
