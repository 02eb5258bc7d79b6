"""A declared step whose digits come out, and that is not what its sentence says: of another unit, of the other part, from the other end, of other figures."""

from collections.abc import Iterator, Sequence

from pipeline.check import by_itself
from pipeline.check.claims import Claim, Flag
from pipeline.check.declared_steps import step_operands, step_remainders, step_sides, step_sums, step_units, step_ways
from pipeline.text import arithmetic
from pipeline.text.quantities import Quantity


def misdeclared(claim: Claim, group: Sequence[Quantity], step: str, before: str = "") -> Flag | None:
    """Return what a sentence says otherwise than a step that gives its figure, in every reading of it; nothing where it fits in one.

    `before` is the sentence before, whose figures the sentence may speak of.
    """
    asked = tuple(group), step
    return next(iter(by_itself.found(claim, _wrong, *asked, beside=before, known=asked)), None)


def _wrong(claim: Claim, group: Sequence[Quantity], step: str, before: str) -> Iterator[Flag]:
    wrong: Flag | None = None
    for drafted in group:
        try:
            found = (
                step_units.misfit(claim, drafted, step)
                or step_sums.misfit(claim, drafted, step)
                or step_remainders.misfit(claim, drafted, step)
                or step_sides.misfit(claim, drafted, step)
                or step_ways.misfit(claim, drafted, step)
                or step_operands.misfit(claim, drafted, step, before)
            )
        except arithmetic.StepError:
            return
        if found is None:
            return
        wrong = wrong or found
    if wrong is not None:
        yield wrong
