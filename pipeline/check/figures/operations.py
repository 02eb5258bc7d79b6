"""What one plain operation makes of the figures at hand: a difference, a sum, a part, so much for each, a change in percent.

Nothing here asks which words stand beside a figure: `follows` does, and takes a result only where they, or the digits, make it likely.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Literal

from pipeline.check import compare
from pipeline.check.figures.derive import Proof, distinct, pairs, shown
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

Family = Literal["gap", "sum", "each", "product", "part", "rest", "change", "share", "ratio", "holds"]
_ALL = 100
_PAIR, _SAME_TOLD = 2, 5  # figures, of which some are the same
_MANY = 14  # figures: a sentence of more proves anything


@dataclass(frozen=True, slots=True)
class Result:
    """What an operation comes to, the figures it is made of, and how the operation is named in words."""

    family: Family
    proof: Proof
    of: tuple[Quantity, ...]


def results(drafted: Quantity, figures: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what one operation makes of the figures, of the kind of the drafted one."""
    values = [one for one in distinct(figures) if one.value > 0]
    if len(values) > _MANY:
        return
    if drafted.kind == "percent":
        yield from _percentages(values)
    elif drafted.kind == "times":
        yield from _ratios(drafted, values)
    elif drafted.kind in MEASURES:
        alike = [one for one in values if pairs(one, drafted) and not compare.only_a_rate(one)]
        yield from _added(alike)
        yield from repeated(drafted, figures)
        yield from _parts(alike, values)
        yield from _counted(alike, values)
        yield from _over_time(alike, values)
        if drafted.kind in COUNTS:
            yield from _holding(values)
        if drafted.kind == "duration":
            yield from _lasting(values)
        if drafted.kind == "size":
            yield from _used_up(drafted, values)


def _added(alike: Sequence[Quantity]) -> Iterator[Result]:
    for one, other in combinations(alike, 2):
        high, low = sorted((one, other), key=lambda figure: -figure.value)
        yield Result("gap", Proof(f"{shown(high.value)}-{shown(low.value)}", high.value - low.value), (high, low))
        yield Result("sum", Proof(f"{shown(low.value)}+{shown(high.value)}", high.value + low.value), (high, low))
    several = [*combinations(alike, 3), *([tuple(alike)] if len(alike) > 3 else [])]
    for some in several:
        total = sum((one.value for one in some), Fraction())
        yield Result("sum", Proof("+".join(shown(one.value) for one in some), total), some)


def repeated(drafted: Quantity, figures: Sequence[Quantity]) -> Iterator[Result]:
    """Yield the sum of two figures that are the same, said at two places, and of all where two of them are: 10, 10 and 6 gigawatts."""
    alike = [one for one in figures if pairs(one, drafted) and not compare.only_a_rate(one)]
    for one, other in combinations(alike, 2):
        if one.value == other.value and one.span != other.span and one.text == other.text:
            yield Result("sum", Proof(f"{shown(one.value)}+{shown(one.value)}", 2 * one.value), (one, other))
    some = tuple({(one.text, one.span): one for one in alike}.values())
    if len({one.value for one in some}) < len(some) and _PAIR < len(some) <= _SAME_TOLD:
        total = sum((one.value for one in some), Fraction())
        yield Result("sum", Proof("+".join(shown(one.value) for one in some), total), some)


def _parts(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield the part that a share makes of a whole, what it leaves, and where a change by it ends or began."""
    for share in values:
        if share.kind == "percent" and share.value < _ALL and not share.per:
            part, step = share.value / _ALL, f"{shown(share.value)}/100"
        elif share.kind == "times" and share.value < 1:
            part, step = share.value, f"{share.value.numerator}/{share.value.denominator}"
        else:
            continue
        for whole in alike:
            value = shown(whole.value)
            yield Result("part", Proof(f"{value} * {step}", whole.value * part), (whole, share))
            yield Result("rest", Proof(f"{value} * (1-{step})", whole.value * (1 - part)), (whole, share))


def _counted(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what an amount is for each of so many, and what so much for each comes to."""
    for many in (one for one in values if one.kind in COUNTS and one.value > 1 and not one.per):
        for amount in (one for one in alike if one is not many):
            each = Proof(f"{shown(amount.value)} / {shown(many.value)}", amount.value / many.value)
            every = Proof(f"{shown(many.value)} * {shown(amount.value)}", amount.value * many.value)
            yield Result("each", each, (amount, many))
            yield Result("product", every, (amount, many))


def _over_time(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what a rate comes to over a time or a size: 2,000 dollars a month for 18 months, 180 won per kWh for 10 million kWh."""
    measures = [one for one in values if one.kind in ("duration", "size")]
    for rate in (one for one in measures if one.per):
        for whole in (one for one in measures if not one.per and (one.kind, one.unit) == (rate.kind, rate.unit)):
            for amount in (one for one in alike if one is not whole and whole.value > rate.value):
                times = whole.value / rate.value
                found = Proof(f"{shown(times)} * {shown(amount.value)}", times * amount.value)
                yield Result("product", found, (amount, whole))


def _used_up(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how much of one measure a whole of another takes at a told rate: 450 miles at 30 a gallon are 15 gallons."""
    sizes = [one for one in values if one.kind == "size"]
    for rate in (one for one in sizes if one.per and one.unit == drafted.unit):
        for high, low in unequal([one for one in sizes if one.unit != rate.unit]):
            value = high.value / low.value * rate.value
            yield Result("holds", Proof(f"{shown(high.value)}/{shown(low.value)}", value), (high, low))


def _holding(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how many times one sum of money holds another: a budget of 60 billion at 3 million for each car."""
    for one, other in combinations([figure for figure in values if figure.kind in ("money", "size")], 2):
        if pairs(one, other) and one.value != other.value:
            high, low = sorted((one, other), key=lambda figure: -figure.value)
            yield Result("holds", Proof(f"{shown(high.value)}/{shown(low.value)}", high.value / low.value), (high, low))


def _lasting(values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how long an amount lasts at so much a month: 9.6 billion at 400 million a month."""
    rates = [one for one in values if one.kind == "duration" and one.per]
    for result in _holding(values):
        for rate in rates:
            times = result.proof.value
            step = f"{result.proof.step} * {shown(rate.value)}"
            yield Result("holds", Proof(step, times * rate.value), (*result.of, rate))


def _percentages(values: Sequence[Quantity]) -> Iterator[Result]:
    shares = [one for one in values if one.kind == "percent" and not one.per]
    for one in shares:
        if one.value < _ALL:
            yield Result("rest", Proof(f"100-{shown(one.value)}", _ALL - one.value), (one,))
    for some in (*combinations(shares, 2), *combinations(shares, 3)):
        total = sum((one.value for one in some), Fraction())
        if total <= _ALL:
            yield Result("sum", Proof("+".join(shown(one.value) for one in some), total), some)
    for high, low in unequal(values):
        top, bottom = shown(high.value), shown(low.value)
        gap = high.value - low.value
        yield Result("change", Proof(f"({top}-{bottom})/{top}", gap / high.value * _ALL, gap=True), (high, low))
        yield Result("change", Proof(f"({top}-{bottom})/{bottom}", gap / low.value * _ALL, gap=True), (high, low))
        yield Result("share", Proof(f"{bottom}/{top}", low.value / high.value * _ALL), (high, low))


def _ratios(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Result]:
    for share in (one for one in values if one.kind == "times" and one.value < 1):
        step = f"1-{share.value.numerator}/{share.value.denominator}"
        yield Result("rest", Proof(step, 1 - share.value), (share,))
    for high, low in unequal(values):
        top, bottom = shown(high.value), shown(low.value)
        if drafted.value > 1:
            yield Result("ratio", Proof(f"{top}/{bottom}", high.value / low.value, ratio=True), (high, low))
        else:
            yield Result("ratio", Proof(f"{bottom}/{top}", low.value / high.value, ratio=True), (high, low))


def unequal(values: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the pairs of figures that can be held against each other, the larger first."""
    for one, other in combinations(values, 2):
        if pairs(one, other) and one.value != other.value:
            yield (one, other) if one.value > other.value else (other, one)


def of_its_end(drafted: Quantity, result: Result, figures: Sequence[Quantity]) -> bool:
    """Return whether a share in percent is that of how far something has grown in what it has come to: no growth."""
    if drafted.kind != "percent" or result.family != "share" or len(result.of) != 2:
        return False
    high, low = sorted((one.value for one in result.of), reverse=True)
    return any(one.value == high - low for one in figures)


def digits(drafted: Quantity) -> int:
    """Return how many digits a figure is told with: 2 for `35%` and 1,200억, 3 for 6.25."""
    return len(f"{float(drafted.value):.10g}".replace(".", "").split("e")[0].strip("0"))
