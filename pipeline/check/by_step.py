"""What the arithmetic beside a citation says of a figure: that it proves it, that it is another's, or what is wrong with it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import fineness, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.contradiction import near, topic
from pipeline.check.declared import gives as step_gives
from pipeline.check.declared_steps import (
    left_over,
    misdeclared,
    step_forms,
    step_remainders,
    step_scales,
    step_sums,
    step_units,
    undeclared,
)
from pipeline.check.figures import derive, reckonings, rounds, told_steps
from pipeline.check.figures.sheet import Group, Sheet, wholes
from pipeline.check.times import composed_lengths
from pipeline.messages import say
from pipeline.records import Severity
from pipeline.text import arithmetic
from pipeline.text.quantities import COUNTS, MEASURES, Quantity, write

_NUMBER_WORDS = 10
_PLAIN_PART, _HUNDRED = 20, 100


def declared(sheet: Sheet, group: Group) -> Flag | tuple[()] | None:
    """Return nothing where no step is declared for the figure, () where one proves it, else what is wrong with it."""
    claim, known = sheet.claim, sheet.known
    lengths = wholes(claim, group[0])
    steps = [citation.step for citation in claim.placed.citations if citation.step]
    for step in steps:
        try:
            if fitting := [drafted for drafted in lengths or group if step_gives(step, drafted)]:
                absent = undeclared.absent(step, known)
                if not absent and all(undeclared.uncalled(claim, step, one, known) for one in fitting):
                    continue
                if not absent:
                    misscaled = step_scales.misscaled(claim, fitting, step)
                    return misscaled or misdeclared.misdeclared(claim, fitting, step, sheet.before) or ()
                shown = ", ".join(write.decimal(one) for one in absent)
                return Flag(
                    "arithmetic", "block", group[0].span, say("check.operand", step=step, number=shown), claim.ids
                )
            value, unit = step_units.result(claim, group[0], step)
            if len(steps) == 1 and (months := composed_lengths.months(lengths, step)):
                return refuted(claim, lengths[0], derive.Proof(step, months), "개월")
        except arithmetic.StepError:
            return Flag("arithmetic", "block", group[0].span, say("check.step", step=step), claim.ids)
        taken = any(_takes(one, step) for other in sheet.places if other is not group for one in other)
        if len(steps) == 1 and group[0].kind in ("percent", "times", "points") and not taken:
            return left_over.told_anew(sheet, group, step) or refuted(claim, group[0], derive.Proof(step, value), unit)
    return None


def _takes(other: Quantity, step: str) -> bool:
    """Return whether a step may be that of another figure of its sentence: a change comes to no length of time (`1년 전의 1.5배`), nor to money."""
    form = step_forms.read(step)
    return not (form and form.name == "change" and other.kind in MEASURES) and step_gives(step, other)


def counted(sheet: Sheet, spelled: Sequence[Group]) -> Iterator[Flag]:
    """Yield what is wrong with the sums and rests that are declared for small counts in words, and for no other figure."""
    for step in (citation.step for citation in sheet.claim.placed.citations if citation.step):
        try:
            if any(step_gives(step, one) for group in sheet.places for one in group):
                continue
            for drafted in (group[0] for group in spelled if group[0].kind in COUNTS and step_gives(step, group[0])):
                found = step_sums.misfit(sheet.claim, drafted, step) or step_remainders.misfit(
                    sheet.claim, drafted, step
                )
                yield from [found] if found else []
        except arithmetic.StepError:
            continue


def _part(value: Fraction) -> str:
    """Return a part as Korean tells it, of a hundred where no plain one is near: `14분의 1`, `100분의 29`."""
    near = value.limit_denominator(_PLAIN_PART)
    if 0 < value < Fraction(1, _PLAIN_PART):
        near = 1 / Fraction(round(1 / value))
    elif abs(near - value) > value / _PLAIN_PART:
        near = Fraction(round(value * _HUNDRED), _HUNDRED)
    return f"{near.denominator}분의 {near.numerator}"


def refuted(claim: Claim, drafted: Quantity, proof: derive.Proof | None, given: str | None = None) -> Flag:
    """Return the finding that a figure is not what its step, or the one that its words name, comes to."""
    if proof is None:
        return Flag(
            "arithmetic", "block", drafted.span, say("check.unproved", topic=topic(drafted.text)), claim.ids, 0.9
        )
    if fineness.on_its_side(drafted, proof.value) and given in (None, "%"):
        return undeclared.undeclared(claim, drafted, proof.step, claim.ids)
    value = Fraction(round(proof.value)) if proof.value >= _NUMBER_WORDS else round(proof.value, 1)
    unit = {"percent": "%", "times": "배", "points": "%포인트"}.get(drafted.kind, "")
    shown = f"{write.decimal(value)}{unit if given is None else given}"
    part = drafted.kind == "times" and given in (None, "배") and 0 < proof.value < 1 and drafted.value < 1
    shown = _part(proof.value) if part else shown
    message = told_steps.refuted(drafted.text, proof.step, shown)
    right = proof.value.limit_denominator(_PLAIN_PART) if part else value
    mended = fixes.written(claim, drafted, right, reckonings.in_its_form(right, drafted))
    fix = mended if given in (None, unit) and near(drafted, right, shown) else None
    level: Severity = "warn" if rounds.to_a_whole(drafted, proof.value) else "block"
    return Flag("arithmetic", level, drafted.span, message, claim.ids, 0.95, fix)
