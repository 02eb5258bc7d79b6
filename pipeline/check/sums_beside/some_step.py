"""A figure that one plain step over the figures beside it gives, where chance hardly would: a writer's sum that no other rule reads.

What a sentence works out may be named by any word, or by none (`나머지 2억 3,000만 유로는 현금`, `남은 4%`, `그 4%인 위약금`). So before
a figure is blocked, each single step over the few figures told beside it is tried. A step counts only
where so few of the results lie near the figure that meeting one to its last digit is no accident. Sums and products are left to the
rules that read their words: of a handful of figures some two add up to anything.
"""

from fractions import Fraction

from pipeline.check.figures import operations, told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.quantities import COUNTS, Quantity

_LEFT = frozenset({"gap", "rest", "part"})
_FAMILIES = {
    "arithmetic": _LEFT,
    "number-contradicted": _LEFT,
    "number-unsupported": _LEFT | {"share", "each"},
}
"""Which steps may give a figure, by what was found of it: where words name a ratio or a change, another one is another base."""
_TWO = 2
_CHANCE = Fraction(1, 12)
"""How many results may be expected to meet a figure by accident, where those near it are spread evenly from its half to its double."""


def given(sheet: Sheet, group: Group, kind: str) -> operations.Result | None:
    """Return the step that gives a figure in one of its readings, if one does and hardly by chance; `kind` is what was found of it."""
    readings = (one for one in group if one.value > 0 and not one.per and one.kind != "times")  # thirds are everywhere
    return next(filter(None, (_step(sheet, one, _FAMILIES.get(kind, frozenset())) for one in readings)), None)


def _step(sheet: Sheet, drafted: Quantity, families: frozenset[str]) -> operations.Result | None:
    told = _told(sheet, drafted)
    results = [one for one in operations.results(drafted, told) if one.family in families and _alike(one)]
    if drafted.role == "to":
        results = [one for one in results if one.family != "gap"]  # `1.80달러로 내렸어요` is where a change ends
    found = next((one for one in results if told_figures.near(drafted, one.proof.value)), None)
    if found is None or (drafted.kind in COUNTS and operations.digits(drafted) < _TWO):
        return None
    half, double = drafted.value / 2, drafted.value * 2
    near = {one.proof.value for one in results if half <= one.proof.value <= double}
    return found if len(near) * told_figures.width(drafted) <= _CHANCE * (double - half) else None


def _told(sheet: Sheet, drafted: Quantity) -> list[Quantity]:
    """Return the figures told beside one that the source states, or that follow from what is stated: two wrong ones prove nothing."""
    figures = (*told_figures.told(sheet, drafted), *sheet.reckoned(drafted).stated)
    return [one for one in figures if one.value != drafted.value]


def _alike(result: operations.Result) -> bool:
    """Return whether what is held against each other is counted in one unit."""
    units = {one.unit for one in result.of if one.kind in COUNTS and one.unit}
    return len(units) < _TWO or result.family in ("part", "each")
