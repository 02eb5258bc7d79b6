"""A figure that one plain step over the figures beside it gives, where chance hardly would: a writer's sum that no other rule reads.

What a sentence works out may be named by any word, or by none (`나머지 2억 3,000만 유로는 현금`, `남은 4%`, `그 4%인 위약금`). So before
a figure is blocked, each single step over the few figures told beside it, and over those that it cites, is tried. A step counts only
where so few of the results lie near the figure that meeting one to its last digit is no accident. Sums and products are left to the
rules that read their words: of a handful of figures some two add up to anything.
"""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.figures import operations, told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_LEFT = frozenset({"gap", "rest", "part"})
_FAMILIES = {
    "arithmetic": _LEFT,
    "number-contradicted": _LEFT,
    "number-unsupported": _LEFT | {"share", "ratio", "each"},
}
"""Which steps may give a figure, by what was found of it: where words name a ratio or a change, another one is another base."""
_SURE = 2
_CHANCE = Fraction(1, 12)
"""How many results may be expected to meet a figure by accident, where those near it are spread evenly from its half to its double."""
_COUNTS = frozenset({"count", "number"})


def given(sheet: Sheet, group: Group, kind: str) -> operations.Result | None:
    """Return the step that gives a figure in one of its readings, if one does and hardly by chance; `kind` is what was found of it."""
    readings = (one for one in group if one.value > 0 and not one.per)
    return next(filter(None, (_step(sheet, one, _FAMILIES.get(kind, frozenset())) for one in readings)), None)


def _step(sheet: Sheet, drafted: Quantity, families: frozenset[str]) -> operations.Result | None:
    told = _told(sheet, drafted)
    results = [one for one in operations.results(drafted, told) if one.family in families and _alike(one)]
    found = next((one for one in results if told_figures.near(drafted, one.proof.value)), None)
    if found is None or (operations.digits(drafted) < _SURE and not _side_by_side(sheet, drafted, found)):
        return None
    half, double = drafted.value / 2, drafted.value * 2
    near = {one.proof.value for one in results if half <= one.proof.value <= double}
    return found if len(near) * told_figures.width(drafted) <= _CHANCE * (double - half) else None


def _told(sheet: Sheet, drafted: Quantity) -> list[Quantity]:
    """Return the figures that a step may be made of: the source's, and those told in the sentence and in the one before."""
    figures = [*sheet.known.operands, *_here(sheet, drafted)]
    return [one for one in figures if one.value != drafted.value]


def _here(sheet: Sheet, drafted: Quantity) -> Iterator[Quantity]:
    for text in (sheet.claim.text, sheet.before):
        for first, *_ in quantities.readings(text, "ko"):
            if text is not sheet.claim.text or first.span != drafted.span:
                yield first


def _alike(result: operations.Result) -> bool:
    """Return whether what is held against each other is counted in one unit."""
    units = {one.unit for one in result.of if one.kind in _COUNTS and one.unit}
    return len(units) < 2 or result.family in ("part", "each")


def _side_by_side(sheet: Sheet, drafted: Quantity, result: operations.Result) -> bool:
    """Return whether a sentence of the draft tells all figures of a step: of others, a figure of one digit is soon made."""
    here = {(one.kind, one.value) for one in _here(sheet, drafted)}
    return all((one.kind, one.value) in here for one in result.of)
