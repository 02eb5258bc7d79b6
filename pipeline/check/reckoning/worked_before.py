"""What a draft has worked out before a figure, to go on from: eight stacks of 24 are 192 gigabytes, of which it makes a server's memory.

The first figure is looked at by itself, so a wrong one is found there; here it is only what a second step starts from.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from pipeline.check.claims import Evidence
from pipeline.check.figures import chains, derive, operations
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import together
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, FIGURES, MEASURES, Quantity

_MOST = 12  # figures: of more, some two come to anything
_PLAIN = frozenset({"sum", "gap", "product", "each", "part", "rest", "change", "ratio"})
_PAIR = 2
_CHANGED_BY = deferred(r"\(1 ?[+-] ?[\d.]+(?:/100)?\)")
_LEFT = frozenset({"rest"})  # of a percentage: 72% that pass leave 28%


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure to reckon with, and how a declared step writes it."""

    figure: Quantity
    step: str


def figures(sheet: Sheet) -> tuple[Quantity, ...]:
    """Return the figures of the sources that one can reckon with: no rank, no `one` that only means something."""
    return _figures(sheet.claim.sources)


@lru_cache(maxsize=64)
def _figures(texts: tuple[Evidence, ...]) -> tuple[Quantity, ...]:
    found = [one for text in texts for one in together.figures(text)]
    return tuple(
        one
        for one in derive.distinct(found)
        if one.value > 0 and one.kind != "ordinal" and not (one.words and one.value == 1 and one.kind in COUNTS)
    )


def before(sheet: Sheet, drafted: Quantity) -> Iterator[Operand]:
    """Yield the figures that the draft worked out before one, the nearest first, each with the operation that gives it."""
    values = figures(sheet)
    if len(values) > _MOST:
        return
    here = [group for group in quantities.readings(sheet.claim.text, "ko") if group[0].span[1] <= drafted.span[0]]
    for group in (*reversed(here), *reversed(quantities.readings(sheet.before, "ko"))):
        if not support(group, sheet.known):
            yield from (found for one in group if (found := _given(one, values)))


def told(sheet: Sheet, drafted: Quantity) -> Iterator[Operand]:
    """Yield the figures that the draft tells before one: those of its sources, and those that it worked out."""
    here = [group for group in quantities.readings(sheet.claim.text, "ko") if group[0].span[1] <= drafted.span[0]]
    for group in (*reversed(here), *reversed(quantities.readings(sheet.before, "ko"))):
        if support(group, sheet.known):
            yield Operand(group[0], shown(group[0].value))
    yield from before(sheet, drafted)


@lru_cache(maxsize=512)
def _given(one: Quantity, values: tuple[Quantity, ...]) -> Operand | None:
    if one.per or not one.value > 0 or one.kind not in FIGURES:
        return None
    plain = _PLAIN if one.kind in MEASURES else _LEFT
    for result in (*operations.results(one, values), *chains.chained(one, values)):
        if result.family in plain and derive.proves(one, result.proof):
            return Operand(replace(one, value=result.proof.value), f"({result.proof.step})")
    return None


def twice(sheet: Sheet, drafted: Quantity, result: operations.Result) -> bool:
    """Return whether a result takes the change back once more by which the figure that it starts from was worked out: no bill was $80 before it rose by half to $180."""
    changes = set(_CHANGED_BY.findall(result.proof.step))
    worked = [one for one in islice(before(sheet, drafted), _PAIR) if one.figure in result.of] if changes else []
    return any(changes & set(_CHANGED_BY.findall(one.step)) for one in worked)
