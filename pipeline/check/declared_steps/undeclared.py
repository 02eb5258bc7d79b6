"""A figure that cited ones give, and whose step no citation declares: the advice to declare it, with the step as fix.

A rule that reckons with what a draft tells says only that a figure follows. Which operation gives it is looked for here, first among the
figures that the draft tells itself, the nearest first, then among those of its sources; where none gives the figure (it is the half that a
median tells, or a likening), nothing is offered.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pipeline.check import declared, fineness
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.declared_steps import misdeclared, step_forms, step_operands, step_owners, step_sense, step_sides
from pipeline.check.figures import decades, derive, operations, rounds, told_figures
from pipeline.check.figures.pool import Pool, pool
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import overlooked
from pipeline.messages import say
from pipeline.records import Fix
from pipeline.text import arithmetic, free_numbers, quantities, relative_days
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, MEASURES, Quantity, own_units

_MOST = 14  # figures: of more, some two come to anything
_CROWDED = 48
_SURE = 0.8
_TELLING = 100  # a number of a sum that is less than this part of the largest is seldom one of it
_NUMBER = deferred(r"\d[\d,]*(?:\.\d+)?")
_CHEAPER = deferred(r"\s?(?:나|이나|가량|정도|쯤)?\s?(?:더 )?저렴")
_STOPS = (".", "!", "?", "]")
_CENTS = deferred(r"\b(?:cents?|pence|pfennig)\b|\d[¢p]$|센트|펜스", re.IGNORECASE)


def advice(sheet: Sheet, group: Group) -> Flag | None:
    """Return the advice to declare a figure that follows from what is told beside it, where one operation gives it; or what others give that it names."""
    known = sheet.known
    if decades.holds(sheet, group):
        return None  # `40% 안팎` is told roundly, and worked out of nothing
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
            yield from ((drafted, step) for step in over(drafted, figures))


def over(drafted: Quantity, figures: Sequence[Quantity]) -> Iterator[str]:
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


def uncalled(claim: Claim, step: str, drafted: Quantity, known: Pool) -> bool:
    """Return whether a step counts with a free number that nothing calls for, or with nothing else: it proves no figure."""
    sources = tuple((one.text, one.language) for one in claim.evidence)
    setting = free_numbers.Setting(drafted, claim.text, sources, _operands(known))
    return bool(free_numbers.uncalled(step, setting))


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
        guessed = wrong.sure < _SURE or (claim.much and not step_operands.misfit(claim, drafted, step, before))
        return replace(wrong, severity="warn") if guessed else wrong
    return reckoned(claim, drafted, step, evidence)


def reckoned(claim: Claim, drafted: Quantity, step: str, evidence: tuple[str, ...], *, own: bool = False) -> Flag:
    """Return the warning that a figure is reckoned, whatever else the words beside it could mean; of an `own` sum no step may be at hand."""
    found = offered(claim, drafted, step) if step else ""
    fix = _cite(claim, drafted, found)
    key = "check.undeclared" if found else "check.own_sum" if own or step else "check.converted"
    return Flag("number-undeclared", "warn", drafted.span, say(key, text=drafted.text, step=found), evidence, 0.9, fix)


def offered(claim: Claim, drafted: Quantity, step: str, before: str = "") -> str:
    """Return the step to offer, over figures of the same sentence where they give the figure; nothing where a step only happens to give it."""
    told = [one for group in quantities.readings(claim.text, "ko") for one in group if one.span != drafted.span]
    written = _written(claim)
    mine = [one for one in told if arithmetic.stands(one.value, written)]
    if not {Fraction(number) for number in overlooked.counted(step)} <= {one.value for one in mine}:
        beside = [one for one in over(drafted, mine) if drafted.kind in ("percent", "times")]
        step = next(iter(beside), "" if _past_by(claim, drafted, step, told) else step)
    step = _in_own_units(claim, drafted, step_owners.own(claim, drafted, step)) if step else ""
    if not step or declared.missing(step, written) or _idle(step, drafted):
        return ""
    return step if step_sense.sensible(claim, drafted, step, before) else ""


def _past_by(claim: Claim, drafted: Quantity, step: str, told: Sequence[Quantity]) -> bool:
    """Return whether a share is of none of the amounts that its sentence tells, though they are of the same kind: of revenue, not of the price told."""
    if drafted.kind not in ("percent", "times"):
        return False
    numbers = [Fraction(one) for one in overlooked.counted(step)]
    kinds = {(one.kind, one.unit) for text in claim.sources for one in quantities.find(text.text, text.language) if one.value in numbers and one.kind in MEASURES}  # fmt: skip
    amounts = [one for one in told if (one.kind, one.unit) in kinds and one.kind not in COUNTS]
    return bool(amounts) and not any(one.value in numbers for one in amounts)


def _written(claim: Claim) -> frozenset[Fraction]:
    """Return the numbers that the sources write: no pounds in kilograms, no minutes in seconds."""
    found: set[Fraction] = set()
    for text in claim.sources:
        for one in quantities.find(text.text, text.language):
            if not (one.converted or one.kind in ("duration", "time")):
                found.add(one.value)
            digits = _NUMBER.search(one.text)
            if digits:
                found.add(Fraction(digits[0].replace(",", "")))
            elif one.kind == "duration" and one.step:
                found.add(one.value / one.step)
    shares = [one for one in found if 0 < one < 1]
    return frozenset(found | {Fraction(part) for one in shares for part in (one.numerator, one.denominator)})


def _idle(step: str, drafted: Quantity) -> bool:
    """Return whether a sum takes in a number that changes nothing of the figure: 11,000 off 350 million."""
    if not step_forms.linear(step):
        return False
    operands = arithmetic.compute(step).operands
    return (
        len(operands) > 1
        and min(operands) < max(operands) / _TELLING
        and not derive.meets(
            replace(drafted, step=Fraction(0), approximate=False, bound=""), abs(arithmetic.compute(step).value)
        )
    )


def _in_own_units(claim: Claim, drafted: Quantity, step: str) -> str:
    """Return a step with the numbers that the sources write, `1240000-320000` of acres, 35 for so many minutes, where it still gives the figure."""
    own = {
        derive.shown(one.value): derive.shown(own_units.number(one))
        for each in claim.sources
        for one in quantities.find(each.text, each.language)
        if one.value not in arithmetic.FREE
        and (one.kind == "size" or one.unit == "s" or (one.kind == "money" and _CENTS.search(one.text)))
    }
    mine = re.sub(r"\d+(?:\.\d+)?", lambda number: own.get(number[0], number[0]), step)
    if mine == step:
        return step
    try:
        return next((f"{mine}{by}" for by in ("", "/60", "/24", "/12") if declared.gives(f"{mine}{by}", drafted)), step)
    except arithmetic.StepError:
        return step


def alone(claim: Claim, drafted: Quantity, proofs: Sequence[derive.Proof], before: str) -> derive.Proof | None:
    """Return what all operations come to that words point to, where it is one value; a share only of two figures that the draft tells."""
    if len({proof.value for proof in proofs}) != 1:
        return _by_the_word(claim, drafted, proofs, before)
    value = proofs[0].value
    if fineness.on_its_side(drafted, value) or rounds.to_a_whole(drafted, value):
        return proofs[0]
    form = step_forms.read(proofs[0].step)
    told = overlooked.shown_in(claim.text, "ko") | overlooked.shown_in(before, "ko")
    of_others = form is not None and form.name == "share" and not overlooked.counted(proofs[0].step) <= told
    return None if of_others else proofs[0]


def _by_the_word(claim: Claim, drafted: Quantity, proofs: Sequence[derive.Proof], before: str) -> derive.Proof | None:
    """Return the change that the word behind a percentage names, of two figures that the draft tells: `95% 저렴해요($0.28 vs $1.75)` are 84%."""
    cheaper = _CHEAPER.match(claim.text, drafted.span[1]) is not None
    way = (step_sides.said(claim.text, drafted) or -cheaper) if drafted.kind == "percent" else 0
    base = "high" if way < 0 else "low"
    forms = [(step_forms.read(one.step), one) for one in proofs if one.gap]
    found = [one for form, one in forms if form and form.base == base] if way else []
    if len({one.value for one in found}) != 1:
        return None
    value, told = found[0].value, overlooked.shown_in(claim.text, "ko") | overlooked.shown_in(before, "ko")
    near = fineness.on_its_side(drafted, value) or rounds.to_a_whole(drafted, value)
    return None if near or not overlooked.counted(found[0].step) <= told else found[0]


def _told_beside(claim: Claim, step: str) -> bool:
    """Return whether the next sentence tells all that a step counts with: `세 배 넘게 늘었어요. 14%였던 비율이 47%가 됐어요`."""
    return overlooked.counted(step) <= overlooked.shown_in(claim.after, "ko")


def _cite(claim: Claim, drafted: Quantity, step: str) -> Fix | None:
    """Return the fix that declares a step: in the last citation, or, where a draft outside an issue has none for it, in one behind its sentence."""
    plain = [citation for citation in claim.placed.citations if citation.sources and not citation.step]
    if step and not plain and not claim.direct:
        return _behind(claim, drafted, step)
    if not step or not plain:
        return None
    start, end = plain[-1].span
    written = claim.placed.text[start:end]
    return Fix(written, f"{written[:-1]} = {step}]") if claim.placed.text.count(written) == 1 else None


def _behind(claim: Claim, drafted: Quantity, step: str) -> Fix | None:
    """Return the fix that cites, behind a sentence, the source sentence that has most of what a step counts with: `[^S1.2 = 84-61]`."""
    rest = claim.placed.text[drafted.span[0] :].rstrip()
    named = [one for one in claim.evidence if ":" in one.id]
    if not named or rest[-1:] not in _STOPS or claim.placed.text.count(rest) != 1:
        return None
    files = list(dict.fromkeys(one.id.rpartition(":")[0] for one in claim.context or claim.evidence))
    counted = overlooked.counted(step)
    best = max(named, key=lambda one: len(counted & overlooked.shown_in(one.text, one.language)))
    name, _, number = best.id.rpartition(":")
    return Fix(rest, f"{rest}[^S{files.index(name) + 1}.{number} = {step}]") if name in files else None
