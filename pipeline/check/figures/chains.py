"""What two operations in a row make of the figures at hand: a sum of so many, a share of a sum, a whole from its part.

Beside them stand the plain operations that `operations` leaves out, since they need a figure that no draft tells: what there was before
a change by so many points, or by a share. `weigh` asks how likely a figure is one of them by chance.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from pipeline.check.figures.derive import Proof, pairs, shown
from pipeline.check.figures.operations import Result, unequal
from pipeline.text.quantities import MEASURES, Quantity

_ALL = 100
_FEW = 12


def chained(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what two operations make of the figures, of the kind of the drafted one."""
    if drafted.kind == "percent":
        yield from _shares_of_sums(values)
        yield from _points(values)
        yield from saved_share(values, Fraction(_ALL))
    elif drafted.kind == "times" and drafted.value < 1:
        yield from _changes(values)
    elif drafted.kind == "times":
        yield from _against_sums(values)
    elif drafted.kind == "points":
        yield from _between_shares(values)
    elif drafted.kind in MEASURES:
        alike = [one for one in values if pairs(one, drafted)]
        yield from _so_many(alike, values)
        yield from _wholes(alike, values)
        yield from _each_of(alike, values)
        yield from _multiples(alike, values)
        yield from _of_two_shares(alike, values)
        yield from _against_rates(alike, values)
        if drafted.kind == "money":
            yield from _exchanged(drafted, values)
        if drafted.kind == "duration":
            yield from saved(values)


def _against_sums(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how many times a figure holds two others together: `2위와 3위를 합친 것보다 두 배 넘게`."""
    for one in values:
        alike = [other for other in values if other is not one and pairs(one, other)]
        for first, second in combinations(alike, 2):
            total = first.value + second.value
            if one.value > total > 0:
                step = f"{shown(one.value)} / ({shown(first.value)} + {shown(second.value)})"
                yield Result("ratio", Proof(step, one.value / total, ratio=True), (one, first, second))


def _many(values: Sequence[Quantity]) -> Iterator[tuple[Quantity, Fraction]]:
    """Yield the figures that say how many times something is counted: so many things, or so many units of time."""
    for one in values:
        if one.kind in ("count", "number") and one.value > 1 and one.value.denominator == 1:
            yield one, one.value
        elif one.kind == "duration" and not one.per:
            years = [Fraction(12)] if one.unit == "month" and one.value % 12 == 0 else []
            for times in {one.value / unit for unit in (*years, one.step) if unit}:
                if times > 1 and times.denominator == 1:
                    yield one, times


def _so_many(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield a figure so many times, alone and added to or taken from another: a settlement and five years of fees."""
    for many, times in _many(values):
        for one in (figure for figure in alike if figure is not many):
            if many.kind == "duration":
                yield Result("product", Proof(f"{shown(times)} * {shown(one.value)}", times * one.value), (one, many))
            if times > _FEW:
                continue
            for other in (figure for figure in alike if figure is not one and figure is not many):
                step, total = f"{shown(times)} * {shown(one.value)}", times * one.value
                yield Result("sum", Proof(f"{shown(other.value)} + {step}", other.value + total), (other, one, many))
                if other.value > total:
                    found = Proof(f"{shown(other.value)} - {step}", other.value - total)
                    yield Result("rest", found, (other, one, many))
                elif total > other.value:  # four at 45 euros against 144 for all
                    found = Proof(f"{step} - {shown(other.value)}", total - other.value)
                    yield Result("gap", found, (other, one, many))


def _portions(values: Sequence[Quantity]) -> Iterator[tuple[Quantity, Fraction, str]]:
    for one in values:
        if one.kind == "percent" and one.value < _ALL and not one.per:
            yield one, one.value / _ALL, f"{shown(one.value)}/{_ALL}"
        elif one.kind == "times" and one.value < 1:
            yield one, one.value, f"{one.value.numerator}/{one.value.denominator}"


def _wholes(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield the whole that a figure is a share of, and what there was before a change by a share."""
    for share, part, step in _portions(values):
        for one in alike:
            yield Result("part", Proof(f"{shown(one.value)} / ({step})", one.value / part), (one, share))
            for sign, change in (("+", 1 + part), ("-", 1 - part)):
                before = Proof(f"{shown(one.value)} / (1{sign}{step})", one.value / change)
                yield Result("change", before, (one, share))
            left = Proof(f"{shown(one.value)} / ({step}) - {shown(one.value)}", one.value / part - one.value)
            if share.kind == "percent":
                yield Result("rest", left, (one, share))  # 1.9 billion were 16%: what is left of it all
            after = Proof(f"{shown(one.value)} * (1+{step})", one.value * (1 + part))
            yield Result("change", after, (one, share))


def _each_of(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what a difference, or a sum, is for each of so many."""
    for high, low in unequal(alike):
        for many, times in _many(values):
            if many in (high, low):
                continue
            top, bottom = shown(high.value), shown(low.value)
            gap, total = (high.value - low.value) / times, (high.value + low.value) / times
            yield Result("each", Proof(f"({top}-{bottom}) / {shown(times)}", gap), (high, low, many))
            yield Result("each", Proof(f"({top}+{bottom}) / {shown(times)}", total), (high, low, many))
            every = Proof(f"({top}-{bottom}) * {shown(times)}", (high.value - low.value) * times)
            if not (many.kind == "duration" and "-" in many.text):  # above a ten-year average is no ten times so much
                yield Result("product", every, (high, low, many))


def _of_two_shares(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what two shares of a whole come to together, what they leave of it, and how far they lie apart."""
    for (one, first, step), (other, second, more) in combinations(list(_portions(values)), 2):
        for whole in alike if first + second < 1 else ():
            value, both = shown(whole.value), f"({step} + {more})"
            parts = Proof(f"{value} * {both}", whole.value * (first + second))
            rest = Proof(f"{value} * (1 - {both})", whole.value * (1 - first - second))
            yield Result("part", parts, (whole, one, other))
            yield Result("rest", rest, (whole, one, other))
        for whole in alike if first != second else ():  # 63% of 2,400 against the half that guessing gives
            high, low = (step, more) if first > second else (more, step)
            gap = Proof(f"{shown(whole.value)} * ({high} - {low})", whole.value * abs(first - second))
            yield Result("gap", gap, (whole, one, other))


def _multiples(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    for times in (one for one in values if one.kind == "times" and one.value > 1):
        for one in alike:
            value, factor = shown(one.value), shown(times.value)
            yield Result("ratio", Proof(f"{factor} * {value}", times.value * one.value), (one, times))
            yield Result("ratio", Proof(f"{value} / {factor}", one.value / times.value), (one, times))


def _against(values: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity, Fraction]]:
    """Yield two amounts of one kind, the smaller first, and how many times the shorter of two told rates goes into the longer."""
    rates = {one.value for one in values if one.kind == "duration" and one.per and one.unit == "month"}
    rates |= {one.value for one in values if one.kind == "duration" and one.unit == "month" and one.value in (1, 12)}
    times = {high / low for low in rates for high in rates if low < high and (high / low).denominator == 1}
    for high, low in (
        unequal([one for one in values if one.kind in ("money", "count", "number", "size")]) if times else ()
    ):
        yield from ((low, high, many) for many in times)


def _against_rates(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how far a price for a year is from twelve of a month's: $100 a year against $10 a month are $20 less."""
    for low, high, many in _against(values):
        if low in alike and high in alike:
            apart = abs(many * low.value - high.value)
            step = f"{shown(many)} * {shown(low.value)} - {shown(high.value)}"
            yield Result("gap", Proof(step, apart), (low, high))


def saved(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield for how many months a price for a year spares the monthly one: `두 달 치를 아끼는 셈`."""
    for low, high, many in _against(values):
        step = f"{shown(many)} - {shown(high.value)}/{shown(low.value)}"
        yield Result("gap", Proof(step, many - high.value / low.value), (low, high))


def saved_share(values: Sequence[Quantity], unit: Fraction) -> Iterator[Result]:
    """Yield what share of twelve of a month's price a price for a year spares: $180 a year against $20 a month are a quarter less."""
    for low, high, many in _against(values):
        whole = many * low.value
        if high.value < whole:
            step = f"({shown(many)} * {shown(low.value)} - {shown(high.value)}) / ({shown(many)} * {shown(low.value)})"
            yield Result("share", Proof(step, (whole - high.value) / whole * unit), (low, high))


def _exchanged(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield a sum in another currency, at a rate that is told: 799 dollars at 1,400 won each."""
    sums = [one for one in values if one.kind == "money"]
    for rate in (one for one in sums if one.unit == drafted.unit):
        for one in (other for other in sums if other.unit != drafted.unit):
            found = Proof(f"{shown(rate.value)} * {shown(one.value)}", rate.value * one.value)
            yield Result("product", found, (one, rate))


def _shares_of_sums(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what share of a sum one figure has, and what share of a whole two have together."""
    measures = [one for one in values if one.kind in MEASURES and not one.per]
    for alike in _alike(measures):
        total = sum((one.value for one in alike), Fraction())
        step = "+".join(shown(one.value) for one in alike)
        for one in alike:
            yield Result("share", Proof(f"{shown(one.value)} / ({step})", one.value / total * _ALL), alike)
    for one, other, whole in permutations(measures, 3):
        parts = one.value + other.value
        if one.value > other.value and pairs(one, other) and pairs(one, whole) and parts < whole.value:
            step = f"({shown(one.value)}+{shown(other.value)}) / {shown(whole.value)}"
            yield Result("share", Proof(step, parts / whole.value * _ALL), (one, other, whole))
    for high, low in unequal(measures):
        step = f"({shown(high.value)}-{shown(low.value)}) / {shown(high.value)}"
        yield Result("rest", Proof(step, (high.value - low.value) / high.value * _ALL), (high, low))


def _alike(measures: Sequence[Quantity]) -> Iterator[tuple[Quantity, ...]]:
    """Yield the parts of a whole: all the figures of a kind."""
    seen: set[tuple[Quantity, ...]] = set()
    for one in measures:
        some = tuple(other for other in measures if other is one or pairs(one, other))
        if len(some) > 1 and some not in seen:
            seen.add(some)
            yield some


def _points(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what a percentage was before, or is after, a change by so many points."""
    for level in (one for one in values if one.kind == "percent"):
        for change in (one for one in values if one.kind == "points"):
            value, by = shown(level.value), shown(change.value)
            yield Result("gap", Proof(f"{value} - {by}", level.value - change.value), (level, change))
            yield Result("gap", Proof(f"{value} + {by}", level.value + change.value), (level, change))


def _changes(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield by what part of one figure another is larger or smaller: `절반이 더 많아요`."""
    for high, low in unequal(values):
        top, bottom, gap = shown(high.value), shown(low.value), high.value - low.value
        yield Result("change", Proof(f"({top}-{bottom})/{top}", gap / high.value, gap=True), (high, low))
        yield Result("change", Proof(f"({top}-{bottom})/{bottom}", gap / low.value, gap=True), (high, low))


def _between_shares(values: Sequence[Quantity]) -> Iterator[Result]:
    shares = [(one, one.value) for one in values if one.kind == "percent" and not one.per]
    shares += [(one, one.value * _ALL) for one in values if one.kind == "times" and one.words and one.value < 1]
    for (one, first), (other, second) in combinations(shares, 2):
        high, low = max(first, second), min(first, second)
        yield Result("gap", Proof(f"{shown(high)} - {shown(low)}", high - low), (one, other))
