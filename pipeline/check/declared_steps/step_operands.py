"""Whether a step counts with the figures that its sentence speaks of: right digits of the wrong two figures prove nothing."""

from fractions import Fraction

from pipeline.check import fixes
from pipeline.check.changed_places import money_roles
from pipeline.check.claims import Claim, Flag
from pipeline.check.declared_steps import (
    step_comparands,
    step_ends,
    step_lists,
    step_margins,
    step_named,
    step_names,
    step_owners,
    step_parts,
    step_rates,
    step_rests,
    step_then,
    step_told,
)
from pipeline.check.declared_steps.step_cases import Case
from pipeline.check.figures import derive, reckonings, told_steps
from pipeline.check.figures.derive import Proof
from pipeline.check.figures.operation_words import DOWN, UP
from pipeline.check.reckoning import overlooked
from pipeline.check.shares import rest_of_share
from pipeline.messages import say
from pipeline.text import josa, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity, write

_RULES = (
    step_owners.better,
    step_told.better,
    step_named.better,
    step_names.better,
    step_lists.better,
    step_parts.better,
    step_ends.better,
    step_rests.better,
    step_rates.better,
    step_comparands.better,
    step_margins.better,
    step_then.better,
)
_UNITS = {"percent": "%", "times": "배", "points": "%포인트"}
_ROUNDED, _BESIDE = 10, 8
_GOES_ON = deferred(r"(?:는데|지만|으나|[가-힣]고|으며|이며), ")


def misfit(claim: Claim, drafted: Quantity, step: str, before: str = "") -> Flag | None:
    """Return the finding that a step counts with other figures than its sentence says, with what the right ones come to."""
    if drafted.kind == "percent" and any(one.span == drafted.span for one in rest_of_share.both(claim)):
        return None
    case = Case(claim, drafted, step, before)
    if step_owners.holds(case):
        return None
    proof = next((found for rule in _RULES if (found := rule(case)) and not _of_what_follows(case, found)), None)
    return _flag(case, proof) if proof and not _of_two_kinds(case, proof) else None


def _of_two_kinds(case: Case, proof: Proof) -> bool:
    """Return whether a multiple or a change is of two sums that its sources tell as different things: what is raised is no base of what a firm is worth."""
    drafted = case.drafted
    told = case.behind[:_BESIDE]
    change = drafted.kind == "percent" and (proof.gap or bool(UP.search(told) or DOWN.search(told)))
    if not change and not (drafted.kind == "times" and drafted.value > 1):
        return False
    numbers = [Fraction(one) for one in overlooked.counted(proof.step)]
    return len(numbers) > 1 and money_roles.apart(case.claim, numbers)


def _of_what_follows(case: Case, proof: Proof) -> bool:
    """Return whether a step takes a figure that the sentence tells only once it has gone on: `절반 아래로 내려왔는데, 3달러 밑으로`."""
    turn = _GOES_ON.search(case.behind)
    if turn is None or not proof.step:
        return False
    said = f"{case.before} {case.ahead}{case.drafted.text}{case.behind[: turn.start()]}"
    later = _amounts(case.behind[turn.end() :]) - _amounts(said)
    return bool(overlooked.counted(proof.step) & later)


def _amounts(text: str) -> set[str]:
    return {derive.shown(one.value) for one in quantities.find(text, "ko") if one.kind not in ("date", "duration")}


def _flag(case: Case, proof: Proof) -> Flag:
    claim, drafted = case.claim, case.drafted
    if not proof.step:
        message = say("check.unproved", topic=josa.attach(drafted.text, "은/는"))
        return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.85, fixes.replaced(claim, drafted, proof.value))  # fmt: skip
    whole = proof.value >= _ROUNDED and drafted.kind != "points"
    value = Fraction(round(proof.value)) if whole else round(proof.value, 2)
    told = reckonings.in_its_form(value, drafted)
    shown = told or f"{write.decimal(value)}{_UNITS.get(drafted.kind, '')}"
    message = told_steps.refuted(drafted.text, proof.step, shown)
    fix = fixes.written(claim, drafted, value, told) if told else None
    return Flag("arithmetic", "block", drafted.span, message, claim.ids, 0.85, fix)
