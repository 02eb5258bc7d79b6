"""All that one or two operations make of some figures, counted with their units; nothing here asks whether a figure is meant so.

Each result has a `cost`: how many operations it takes, more where they are seldom what a writer does, and more for each figure that the
draft does not tell. `last_look` holds a figure against those that cost no more than the one that gives it.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from pipeline.check.reckoning.by_periods import DAY, HOUR, MONTH, UNITS, WEEK, YEAR
from pipeline.check.reckoning.operands import Operand

_UNTOLD, _OWN = 0.6, 0.3
_ONE, _PLAIN, _SELDOM, _TWO = 1.0, 1.3, 1.7, 2.2
_THOUSAND, _FEW_TIMES = 1000, 60
_WEEKS = 52 * WEEK  # what is paid every two weeks comes 26 times a year
_PAIR, _COMMON, _NOTHING = 2, 5, 1e-9


@dataclass(frozen=True, slots=True)
class Result:
    """What an operation comes to, in its base unit; its family (`gap`, `each`, `rate` …), the step as it is written, what it is of, its cost.

    `span` is the time that the result is for one of, where a length of time is divided by.
    """

    value: float
    unit: str
    family: str
    step: str
    of: tuple[Operand, ...]
    cost: float
    span: float = 0.0

    @property
    def untold(self) -> int:
        """How many of its figures the draft does not tell."""
        return sum(not one.told for one in self.of)

    def exactly(self, share: float) -> bool:
        """Return whether two figures, one of three digits and more, give a share to a thousandth of it: 2,674 of 38,200 are 7% by no accident."""
        digits = [len(f"{one.plain:.10g}".replace(".", "").strip("0")) for one in self.of]
        told = len(self.of) == _PAIR and min(digits) >= _PAIR and max(digits) > _PAIR
        return told and abs(self.value - share) * _THOUSAND <= share


def chance(figure: float, width: float, values: Sequence[float]) -> float:
    """Return how likely one of the values is hit by a figure anywhere within twice of this one, told as exactly."""
    covered, end = 0.0, -math.inf
    for one in sorted(each for each in values if figure / 2 <= each <= figure * 2):
        start = max(end, one - width / 2)
        covered += max(0.0, one + width / 2 - start)
        end = max(end, one + width / 2)
    return min(1.0, covered / (1.5 * figure))


def twice(hits: Sequence[Result], part: float) -> bool:
    """Return whether two ratios of other figures each are one part to the digit, and no plain one: $0.30 of $2.40 and $1.50 of $12 are an eighth."""
    exact = [
        {each.written for each in one.of} for one in hits if one.family == "ratio" and abs(one.value - part) < _NOTHING
    ]
    return part * _COMMON < 1 and any(not one & other for one, other in combinations(exact, 2))


def results(operands: Sequence[Operand], told_for: Sequence[float]) -> Iterator[Result]:
    """Yield what the operations make of the operands; `told_for` are the spans of time that the figure may be told for one of.

    A single thing, a year, a day are no figures to add or to hold against others.
    """
    operands = [one for one in operands if one.unit != "count" or one.value != 1]
    amounts = [one for one in operands if one.unit not in ("share", "points")]
    counts = [one for one in amounts if one.unit == "count" and one.value > 1 and one.value.is_integer()]
    for one in operands:
        yield from _alone(one)
    for one in amounts:
        yield from _rates(one, counts, told_for)
    for one, other in combinations(operands, 2):
        if one.unit == other.unit and not (one.unit == "time" and {one.value, other.value} & {*UNITS}):
            yield from _alike(*sorted((one, other), key=lambda each: -each.value))
    for one, other in permutations(operands, 2):
        if one.unit not in (other.unit, "share", "points") and other.unit != "points":
            yield from _by_a_share(one, other) if other.unit == "share" else _for_each(one, other)
    yield from _of_differences(amounts, told_for)
    for one, few, many in ((one, *two) for one in amounts for two in combinations(counts, 2) if one not in two):
        yield _made(one.value / few.value / many.value, one.unit, "each", f"{one.written}/{few.written}/{many.written}", (one, few, many), _TWO)  # fmt: skip


def _made(
    value: float, unit: str, family: str, step: str, of: tuple[Operand, ...], cost: float, span: float = 0.0
) -> Result:
    more = sum(_UNTOLD * (not one.told) + _OWN * one.own for one in of)
    return Result(value, unit, family, step, of, cost + more, span)


def _alone(one: Operand) -> Iterator[Result]:
    """Yield what a share leaves, by how much a multiple is more than one, and the rest of a day."""
    if one.unit == "share" and one.value != 1:
        family, step = ("rest", f"1-{one.written}") if one.value < 1 else ("up", f"{one.written}-1")
        yield _made(abs(1 - one.value), "share", family, step, (one,), _ONE)
    elif one.unit == "time" and one.value < DAY:
        yield _made(DAY - one.value, "time", "rest", f"24-{_short(one.value / HOUR)}", (one,), _PLAIN)


def _rates(one: Operand, counts: Sequence[Operand], told_for: Sequence[float]) -> Iterator[Result]:
    """Yield what an amount for one span of time is for another, also for each of so many: a quarter's sales, for one customer in a month."""
    for span in one.spans:
        for target in told_for:
            times = span / (_WEEKS if target == YEAR and span % WEEK == 0 else target)
            if abs(times - 1) < 1e-6:
                continue
            by = f"/{_short(times)}" if times > 1 else f"*{_short(1 / times)}"
            yield _made(one.value / times, one.unit, "rate", one.written + by, (one,), _ONE)
            for many in counts:
                if many is not one:
                    step = f"{one.written}{by}/{many.written}"
                    yield _made(one.value / times / many.value, one.unit, "rate", step, (one, many), _SELDOM)
                    step = f"{one.written}{by}*{many.written}"
                    yield _made(one.value / times * many.value, one.unit, "product", step, (one, many), _SELDOM)


def _alike(high: Operand, low: Operand) -> Iterator[Result]:
    """Yield what two figures of one unit give: together, apart, one against the other."""
    of, top, bottom = (high, low), high.written, low.written
    yield _made(high.value + low.value, high.unit, "sum", f"{top}+{bottom}", of, _ONE)
    if high.value <= low.value:
        return
    unit = "points" if high.unit == "share" else high.unit
    yield _made(high.value - low.value, unit, "gap", f"{top}-{bottom}", of, _ONE)
    if high.unit != "points":
        cost = _ONE if high.unit != "share" else _SELDOM
        yield _made(high.value / low.value, "share", "ratio", f"{top}/{bottom}", of, cost)
        yield _made(low.value / high.value, "share", "ratio", f"{bottom}/{top}", of, cost)
    if high.unit == "share":
        yield _made(high.value * low.value, "share", "part", f"{top}*{bottom}", of, _SELDOM)
    if high.unit in ("share", "points"):
        return
    for part in of:
        step = f"{part.written}/({top}+{bottom})"
        yield _made(part.value / (high.value + low.value), "share", "share", step, of, _PLAIN)
    gap = high.value - low.value
    yield _made(gap / high.value, "share", "down", f"({top}-{bottom})/{top}", of, _PLAIN)
    yield _made(gap / low.value, "share", "up", f"({top}-{bottom})/{bottom}", of, _PLAIN)
    yield _made(high.value / low.value, "count", "each", f"{top}/{bottom}", of, _PLAIN)
    if high.unit == "count":
        yield _made(high.value * low.value, "count", "product", f"{top}*{bottom}", of, _PLAIN)
    for span in (
        {MONTH, *high.spans, *low.spans} & {WEEK, MONTH, 3 * MONTH, YEAR} if high.unit != "time" else ()
    ):  # 20,000 dollars at 499 a month
        for part, whole in (of, (low, high)):
            step = f"{part.written}/{whole.written}*{_short(span / MONTH)}"
            yield _made(part.value / whole.value * span, "time", "lasting", step, of, _PLAIN)


def _by_a_share(one: Operand, share: Operand) -> Iterator[Result]:
    of, whole, part = (one, share), one.written, share.written
    yield _made(one.value * share.value, one.unit, "part", f"{whole}*{part}", of, _ONE)
    yield _made(one.value / share.value, one.unit, "part", f"{whole}/({part})", of, _PLAIN)
    if share.value < 1:
        rest = 1 - share.value
        yield _made(one.value * rest, one.unit, "rest", f"{whole}*(1-{part})", of, _PLAIN)
        yield _made(one.value / rest, one.unit, "before", f"{whole}/(1-{part})", of, _SELDOM)
        yield _made(one.value / rest * share.value, one.unit, "gap", f"{whole}/(1-{part})*{part}", of, _SELDOM)
        yield _made(one.value * (1 + share.value), one.unit, "grown", f"{whole}*(1+{part})", of, _SELDOM)
        yield _made(one.value / (1 + share.value), one.unit, "before", f"{whole}/(1+{part})", of, _SELDOM)
    elif share.value > 1:
        yield _made(one.value - one.value / share.value, one.unit, "gap", f"{whole}-{whole}/{part}", of, _SELDOM)


def _for_each(one: Operand, other: Operand) -> Iterator[Result]:
    """Yield what an amount is for each of another, and for all of it, where both are of different units."""
    of = (one, other)
    if other.unit == "time":
        for unit in UNITS:
            count = other.value / unit
            if count >= 1 and (abs(count - round(count)) < 1e-6 or unit == DAY):
                yield _made(one.value / count, one.unit, "each", f"{one.written}/{_short(count)}", of, _PLAIN, unit)
            if count >= 1 and unit in one.spans:
                yield _made(one.value * count, one.unit, "product", f"{one.written}*{_short(count)}", of, _PLAIN)
        if one.unit == "size:W":
            yield _made(one.value * other.value / HOUR, "size:Wh", "product", f"{one.written}*{_short(other.value / HOUR)}", of, _ONE)  # fmt: skip
        return
    yield _made(one.value / other.plain, one.unit, "each", f"{one.written}/{_short(other.plain)}", of, _ONE)
    if other.unit == "count":
        yield _made(one.value * other.value, one.unit, "product", f"{one.written}*{other.written}", of, _ONE)
    elif other.unit.startswith("size"):
        for count in dict.fromkeys((other.plain, other.value, other.value / _THOUSAND)):
            yield _made(one.value * count, one.unit, "product", f"{one.written}*{_short(count)}", of, _PLAIN)


def _of_differences(amounts: Sequence[Operand], told_for: Sequence[float]) -> Iterator[Result]:
    """Yield what a difference or a sum is for each of so many, for all of them, against a third, and for another span of time."""
    for one, other in combinations(amounts, 2):
        if one.unit != other.unit or one.value == other.value:
            continue
        high, low = (one, other) if one.value > other.value else (other, one)
        gap, step = high.value - low.value, f"({high.written}-{low.written})"
        for third in amounts:
            if third in (one, other):
                continue
            of = (high, low, third)
            if third.unit == one.unit:
                if one.unit != "count":
                    yield _made(gap / third.value, "share", "ratio", f"{step}/{third.written}", of, _TWO)
                both = high.value + low.value
                total = f"{high.written}+{low.written}"
                yield _made(third.value + both, one.unit, "sum", f"{third.written}+{total}", of, _TWO)
                yield _made(abs(third.value - both), one.unit, "rest", f"{third.written}-({total})", of, _TWO)
            elif third.unit == "count" or third.unit.startswith("size"):
                yield _made(gap * third.value, one.unit, "product", f"{step}*{third.written}", of, _TWO)
                yield _made(gap / third.plain, one.unit, "each", f"{step}/{_short(third.plain)}", of, _TWO)
                if third.unit != "count":
                    count = third.value / _THOUSAND
                    yield _made(gap * count, one.unit, "product", f"{step}*{_short(count)}", of, _TWO)
            if third.unit == "count" and 1 < third.value <= _FEW_TIMES and third.value * low.value != high.value:
                apart = f"{third.written}*{low.written}-{high.written}"
                yield _made(abs(third.value * low.value - high.value), one.unit, "gap", apart, of, _TWO)
        for times in {span / target for span in one.spans | other.spans for target in told_for}:
            if abs(times - 1) > 1e-6:
                yield _made(gap / times, one.unit, "rate", f"{step}/{_short(times)}", (high, low), _TWO)


def _short(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".")
