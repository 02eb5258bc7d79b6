"""A figure that cited ones give, and whose step no citation declares: the advice to declare it, with the step as fix.

A rule that reckons with what a draft tells says only that a figure follows. Which operation gives it is looked for here, first among the
figures that the draft tells itself, the nearest first, then among those of its sources; where none gives the figure (it is the half that a
median tells, or a likening), nothing is offered.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import declared
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.declared_steps import misdeclared, step_operands
from pipeline.check.figures import derive, operations, own_units, told_figures
from pipeline.check.figures.pool import Pool, pool
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import overlooked
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import arithmetic, quantities, relative_days
from pipeline.text.quantities import COUNTS, Quantity

_MOST = 14  # figures: of more, some two come to anything
_CROWDED = 48
_SURE = 0.8


def advice(sheet: Sheet, group: Group) -> Flag | None:
    """Return the advice to declare a figure that follows from what is told beside it, where one operation gives it; or what others give that it names."""
    known = sheet.known
    if max(len(sheet.places), len(known.operands)) > _CROWDED:
        return None
    wrong: Flag | None = None
    for drafted, step in _steps(sheet, group):
        if not absent(step, known):
            found = undeclared(sheet.claim, drafted, step, sheet.claim.ids, sheet.before)
            if found.severity == "warn":
                return found
            wrong = wrong or step_operands.misfit(sheet.claim, drafted, step, sheet.before)
    return wrong


def _steps(sheet: Sheet, group: Group) -> Iterator[tuple[Quantity, str]]:
    """Yield the operations that give a figure, in each of its readings: over figures of its sentence, of those beside it, of its sources."""
    here = [one for place in sheet.stated for one in place]
    for drafted in group:
        told = told_figures.told(sheet, drafted)
        near = [one for one in told if one in here]
        wide = [*told, *(one for one in sheet.known.operands if one.kind != "percent")]
        for figures in (near, told, wide):
            yield from ((drafted, step) for step in _over(drafted, figures))


def _over(drafted: Quantity, figures: Sequence[Quantity]) -> Iterator[str]:
    """Yield the steps that give a figure, those of the figures that stand nearest to it first: `300ms에서 140ms로 절반 밑`, whatever else is counted."""
    if len(figures) > _MOST:
        return
    start = drafted.span[0]
    found = [one for one in operations.results(drafted, figures) if _gives(one, drafted)]
    for one in sorted(found, key=lambda result: (_roughly(result, drafted), _away(result, start))):
        yield one.proof.step


def _roughly(result: operations.Result, drafted: Quantity) -> bool:
    """Return whether an operation comes only near a figure that another gives to the digit: 64% for 864 of 1,350, not 64.3%."""
    return result.proof.value != drafted.value


def _away(result: operations.Result, start: int) -> int:
    return max(abs(start - operand.span[0]) for operand in result.of)


def _gives(result: operations.Result, drafted: Quantity) -> bool:
    """Return whether an operation comes to a figure, of things of one sort, and to no thousandth of it: a step is written without units."""
    counted = {one.unit for one in result.of if one.kind in COUNTS and one.unit}
    mixed = result.family in ("ratio", "share", "change", "gap", "sum") and len(counted) > 1
    value = result.proof.value
    if drafted.unit == "C" and result.family != "gap":
        return False  # degrees are no amount
    same = derive.proves(drafted, result.proof) or drafted.value / 2 < value < drafted.value * 2
    return same and not mixed and declared.gives(result.proof.step, drafted)


def recomputes(step: str, readings: Sequence[Quantity], evidence: Sequence[Evidence]) -> bool:
    """Return whether a declared step gives one of the readings of a figure, from operands that stand in the evidence."""
    try:
        return not absent(step, pool(evidence)) and any(declared.gives(step, drafted) for drafted in readings)
    except arithmetic.StepError:
        return False


def absent(step: str, known: Pool) -> tuple[Fraction, ...]:
    """Return the operands of a step that no cited sentence has, nor the day of a weekday in one: `on Sunday` has a 22."""
    missing = declared.missing(step, _operands(known))
    if not missing:
        return ()
    days = {day for one in known.dates if one.published for day in relative_days.of_month(one.text, one.published)}
    return tuple(one for one in missing if one not in days)


def _operands(known: Pool) -> frozenset[Fraction]:
    """Return what a declared step may count with: the figures, as they are written (four years are 4, March is 3), the hours of the day
    (4 p.m. is 16), and a share's two numbers.
    """
    found = {source.value for _, source in known.figures} | known.raw
    found |= {source.value / source.step for _, source in known.figures if source.kind == "duration"}
    found |= {source.value / 60 for _, source in known.figures if source.kind == "time"}
    found |= {Fraction(source.date[1]) for _, source in known.figures if source.kind == "date" and source.date[1]}
    shares = [source.value for _, source in known.figures if source.kind == "times" and source.words]
    return frozenset(found | {Fraction(part) for one in shares for part in (one.numerator, one.denominator)})


def undeclared(claim: Claim, drafted: Quantity, step: str, evidence: tuple[str, ...], before: str = "") -> Flag:
    """Return the warning that a figure is reckoned, with the step to declare; or what is wrong with it by that step."""
    if step and not _told_beside(claim, step) and (wrong := misdeclared.misdeclared(claim, (drafted,), step, before)):
        # nobody has said that it is this step: which side a sentence speaks of is then a guess on a guess
        return replace(wrong, severity="warn") if wrong.sure < _SURE else wrong
    return reckoned(claim, drafted, step, evidence)


def reckoned(claim: Claim, drafted: Quantity, step: str, evidence: tuple[str, ...], *, own: bool = False) -> Flag:
    """Return the warning that a figure is reckoned, whatever else the words beside it could mean; of an `own` sum no step may be at hand."""
    step = _in_own_units(claim, drafted, step)
    fix = _cite(claim, step)
    key = "check.undeclared" if step else "check.own_sum" if own else "check.converted"
    return Flag("number-undeclared", "warn", drafted.span, say(key, text=drafted.text, step=step), evidence, 0.9, fix)


def _in_own_units(claim: Claim, drafted: Quantity, step: str) -> str:
    """Return a step over sizes with the numbers that the sources write, `1240000-320000` of acres, where it still gives the figure."""
    sizes = {
        derive.shown(one.value): one
        for each in claim.sources
        for one in quantities.find(each.text, each.language)
        if one.kind == "size"
    }
    mine = re.sub(
        r"\d+(?:\.\d+)?",
        lambda number: derive.shown(own_units.number(sizes[number[0]])) if number[0] in sizes else number[0],
        step,
    )
    try:
        return mine if mine != step and declared.gives(mine, drafted) else step
    except arithmetic.StepError:
        return step


def _told_beside(claim: Claim, step: str) -> bool:
    """Return whether the next sentence tells all that a step counts with: `세 배 넘게 늘었어요. 14%였던 비율이 47%가 됐어요`."""
    return overlooked.counted(step) <= overlooked.shown_in(claim.after, "ko")


def _cite(claim: Claim, step: str) -> Fix | None:
    plain = [citation for citation in claim.placed.citations if citation.sources and not citation.step]
    if not step or not plain:
        return None
    start, end = plain[-1].span
    written = claim.placed.text[start:end]
    return Fix(written, f"{written[:-1]} = {step}]") if claim.placed.text.count(written) == 1 else None
