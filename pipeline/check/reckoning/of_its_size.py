"""A figure of a size that nothing it could be a slip of has: no untold figure of its source is near it, so what gives it is sooner meant.

A planted error stands near the figure that it replaces, or has its digits; what 920 licences of 1,800 dollars come to is near none.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

from pipeline.check.figures import chains, derive, everyday, operations
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.follows import Told
from pipeline.check.figures.operation_words import CUES
from pipeline.check.figures.operations import Result
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import by_chance, together, weigh
from pipeline.text import arithmetic
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity

_NUMBER = deferred(r"[1-9][\d,]*(?:\.\d+)?")
_MOST = 12  # figures: of more, some two come to anything
_NEAR = 5
"""How many times as large or as small a figure may be that another is a slip of, where its digits are others."""
_TEN, _ALL = 10, 100
_ALL_TOLD, _ONE_TOLD = Fraction(35, 100), Fraction(12, 100)
_NONE_TOLD, _NONE_TOLD_OF_MORE = Fraction(5, 100), Fraction(2, 100)
"""How likely chance may be, by how many of the figures the draft tells that an operation, or two of them, are made of; words for it stand for one."""


def given(sheet: Sheet, group: Group) -> Proof | None:
    """Return the operation that gives a figure which is near none that it could have been meant for, where chance hardly would."""
    figures = [one for text in sheet.claim.evidence for one in together.figures(text)]
    for drafted in group:
        if drafted.kind not in MEASURES or drafted.per or not drafted.value > 0 or _slip_of(drafted, sheet, figures):
            continue
        told = sheet.reckoned(drafted)
        values = [one for one in derive.distinct(figures) if _counts(one)]
        if len(values) > _MOST:
            continue
        plain = [*operations.results(drafted, values), *_of_sizes(drafted, values)]
        more = [*chains.chained(drafted, values), *_shares_of_products(drafted, values)]
        odds = weigh.chance(drafted, [one.proof.value for one in (*plain, *more)])
        for one in (*plain, *more):
            most = _most(drafted, one, told, plainly=one in plain)
            meant = odds <= most and weigh.meets(drafted, one.proof, told.text)
            if meant and by_chance.hit(sheet, drafted, one.proof):
                break  # what is plain and yet not so is not so by a second operation either
            if meant:
                return one.proof
    return None


def _counts(one: Quantity) -> bool:
    return one.value > 0 and one.kind != "ordinal" and not (one.words and one.value == 1 and one.kind in COUNTS)


def _of_sizes(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what an amount is for each unit of a measure, and what so many units of it come to: 8.2 million dollars for 96,000 square feet."""
    sizes = [one for one in values if one.kind == "size" and not one.per]
    for size in sizes if drafted.kind in ("money", *COUNTS) else ():
        units = size.value / _unit(size)
        for one in (other for other in values if other.kind == drafted.kind and other.unit == drafted.unit):
            step = f"{derive.shown(one.value)} / {derive.shown(units)}"
            yield Result("each", Proof(step, one.value / units), (one, size))
            step = f"{derive.shown(units)} * {derive.shown(one.value)}"
            yield Result("product", Proof(step, one.value * units), (one, size))


def _shares_of_products(drafted: Quantity, values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what share somebody has of what so many pay: 30% of 230,000 members at 8 dollars."""
    sums = [one for one in values if one.kind == "money" and one.unit == drafted.unit]
    many = [one for one in values if one.kind in COUNTS and not one.per]
    for share in (one for one in values if one.kind == "percent" and one.value < _ALL):
        for one, count in product(sums, many):
            step = f"{derive.shown(count.value)} * {derive.shown(one.value)} * {derive.shown(share.value)}/100"
            yield Result("product", Proof(step, count.value * one.value * share.value / _ALL), (count, one, share))


def _unit(size: Quantity) -> Fraction:
    """Return what one of the unit is that a size is told in."""
    found = _NUMBER.search(size.text)
    return size.value / arithmetic.number(found.group()) if found else size.step


def _most(drafted: Quantity, one: Result, told: Told, *, plainly: bool) -> Fraction:
    """Return how likely chance may be: words beside a figure that name the operation tell as much as one of its figures does."""
    untold = sum(not told.tells(other) for other in one.of)
    if untold and CUES[one.family].search(everyday.beside_it(drafted, told)):
        untold -= 1
    return (_ALL_TOLD, _ONE_TOLD, _NONE_TOLD if plainly else _NONE_TOLD_OF_MORE)[min(untold, 2)]


def _slip_of(drafted: Quantity, sheet: Sheet, figures: Sequence[Quantity]) -> bool:
    """Return whether a figure could be meant for one of the source: of its size and untold, or with its digits."""
    alike = [one for one in figures if one.kind == drafted.kind or {one.kind, drafted.kind} <= COUNTS]
    if any(one.value > 0 and (_scaled(drafted.value, one.value) or _written(drafted, one)) for one in alike):
        return True
    told = sheet.told(drafted)
    left = [one for one in told.left if one.value > 0 and not told.tells(one)]
    near = any(Fraction(1, _NEAR) <= one.value / drafted.value <= _NEAR for one in left)
    return near or weigh.slip(drafted, left)


def _written(one: Quantity, other: Quantity) -> bool:
    """Return whether two figures are written with the same digits, in whatever unit and order: 72 hours and 72 days, 38 and 83."""
    digits = [sorted(str(each.value / each.step).replace("/", "")) for each in (one, other) if each.step]
    return len(digits) == len((one, other)) and digits[0] == digits[1] and len(digits[0]) > 1


def _scaled(one: Fraction, other: Fraction) -> bool:
    """Return whether two values have the same digits: in whatever currency, a figure may be of the wrong scale."""
    low, high = sorted((one, other))
    ratio = high / low
    while ratio >= _TEN:
        ratio /= _TEN
    return ratio == 1
