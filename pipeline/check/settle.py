"""A figure that no cited sentence states: derived, undeclared, said in another sentence, contradicted, or nowhere."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial
from itertools import combinations

from pipeline.check import own_sums
from pipeline.check.by_step import declared, refuted
from pipeline.check.claims import Flag
from pipeline.check.contradiction import contradicted, topic
from pipeline.check.counts import added_things, leftover_counts, numbered
from pipeline.check.declared_steps import step_rests, undeclared
from pipeline.check.figures import carried, derive, elsewhere, named_numbers, reckon, rounds
from pipeline.check.figures.sheet import Group, Sheet, wholes
from pipeline.check.money import exchanged, unit_prices
from pipeline.check.other_words import excused, implied_counts, measured_otherwise
from pipeline.check.reckoning import (
    by_chance,
    gap_of_ends,
    named_sums,
    of_its_size,
    overlooked,
    parts_told,
    plainly,
    rates_held,
    scaled,
    slipped,
    together,
    two_of_all,
    weigh,
)
from pipeline.check.shares import (
    after_change,
    before_change,
    grown_in_percent,
    part_of_another,
    parted_out,
    parts_named,
    per_head,
    ratios,
    split_by_ratio,
)
from pipeline.check.sides_and_roles import kept, levels, told_rests
from pipeline.check.sums_beside import (
    following,
    gap_told,
    guessed,
    left_open,
    named_steps,
    range_ends,
    slips,
    sport_sums,
    told_beside,
)
from pipeline.check.times import calendar, ends_of_terms, this_year, timed, weekdays, zoned
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.quantities import AMOUNTS, Quantity

_TWICE, _PLAIN_RATIO, _A_FEW, _FIFTY, _PLACES = 2, 5, 10, 50, ("위", "등")
_NAMED = (
    named_steps.given,
    unit_prices.given,
    ends_of_terms.given,
    parted_out.given,
    split_by_ratio.given,
    rates_held.given,
    two_of_all.given,
    kept.spelled,
)
"""Steps that the words of a draft name, with the figures that those words mean."""
_RECKONED = (*_NAMED, named_sums.given, sport_sums.given, before_change.given)
_LIKELY = (weigh.weighed, together.given, plainly.plainly)


def settle(sheet: Sheet, group: Group) -> Flag | None:
    """Return what is wrong with a figure that no cited sentence states, or nothing where it may stand."""
    written = _first(sheet, group)
    if written is not None:
        return written or None
    if wrong := (
        exchanged.exchanged(sheet, group)
        or zoned.mistimed(sheet.claim, group)
        or numbered.numbered(sheet.claim, group[0])
    ):
        return wrong
    if weekdays.holds(sheet.claim, group, sheet.before) or timed.holds(sheet, group):
        return None
    if (
        grown_in_percent.holds(sheet.claim, group)
        or this_year.tells(sheet.claim, group)
        or part_of_another.holds(sheet.claim, group)
        or carried.lent(sheet.claim.evidence, sheet.wide, group)
        or any(implied_counts.told(sheet.claim, one) or leftover_counts.did(sheet.claim, one) for one in group)
        or any(guessed.holds(sheet.claim, one, sheet.before) for one in group)
    ):
        return None
    if rest := next((step for one in group if (step := told_rests.step(sheet.claim, one))), ""):
        return undeclared.undeclared(sheet.claim, group[0], rest, sheet.claim.ids, sheet.before)
    if wrong := slips.told_in_percent(sheet, group) or slips.points(sheet, group) or slips.percent(sheet, group):
        return wrong
    parted = _part(sheet, group[0])
    if parted is not None:
        return parted or undeclared.advice(sheet, group)
    if range_ends.of_middle(sheet, group):
        return None  # no one step over its figures is the one that its words name
    if end := range_ends.other_end(sheet, group[0]):
        return contradicted(sheet.claim, group[0], [end])
    pointed = _pointed(sheet, group)
    blocked = pointed is not None and pointed.severity == "block"
    return (None if blocked and named(sheet, group) else pointed) or _unsaid(sheet, group)  # words name one operation


def _unsaid(sheet: Sheet, group: Group) -> Flag | None:
    """Return what is wrong with a figure that no words of its sentence point to."""
    if (
        following.frames(sheet, group)
        or scaled.holds(sheet.claim.text, group, sheet.claim.evidence)
        or ratios.holds(sheet.claim, group)
        or told_beside.holds(sheet, group)
        or gap_told.holds(sheet.claim, group)
        or gap_of_ends.told(sheet.claim.text, group[0], sheet.claim.evidence)
        or gap_of_ends.compared(sheet.claim.text, group[0], sheet.claim.evidence)
    ):
        return undeclared.advice(sheet, group)
    found = following.following(sheet, group)
    if found and not by_chance.hit(sheet, group[0], found) and not wholes(sheet.claim, group[0]):
        return _given(sheet, group[0], found)
    if wrong := following.refuted(sheet, group):
        return wrong
    if excused.excused(sheet.claim, group, sheet.known, sheet.rivals(group[0])):
        return None
    found = reckoned(sheet, group)
    if found is None or overlooked.overlooks(sheet.claim, group[0], found, sheet.before):
        found = per_head.given(sheet, group)
    given = _given(sheet, group[0], found) if found else None
    limited = group[0].bound == "max" and any(one.bound == "max" for _, one in sheet.rivals(group[0]))
    if found and (given or not _far_off(group[0], found, limited=limited)):
        return given  # a round share is told of what comes near it
    if found := of_its_size.given(sheet, group):
        return undeclared.reckoned(sheet.claim, group[0], found.step, sheet.claim.ids)
    if rounds.almost(sheet, group) or levels.left(sheet.claim, group[0]):
        return None
    flag = elsewhere.elsewhere(sheet, group) or rounds.silent(sheet, group)
    return flag or own_sums.likely(sheet, group, _wrong(sheet, group[0]))


def _far_off(drafted: Quantity, found: derive.Proof, *, limited: bool) -> bool:
    """Return whether an operation comes to twice as much as a share in words says, or to half of it: 0.17 is no `30분의 1 남짓`.

    Where the source has such a limit (`limited`), 18 is no `20kg까지`; nor is an amount that is told plainly one that is near it.
    """
    if drafted.kind in AMOUNTS and not (drafted.words or drafted.approximate or drafted.bound == "min"):
        return (limited or not drafted.bound) and abs(found.value - drafted.value) > drafted.value / _FIFTY
    return drafted.kind == "times" and not drafted.value / _TWICE < found.value < drafted.value * _TWICE


def named(sheet: Sheet, group: Group) -> bool:
    """Return whether the words of a draft name the step that gives a figure."""
    text, evidence, told = sheet.claim.text, sheet.claim.evidence, [place[0] for place in sheet.places]
    gap = gap_of_ends.told(text, group[0], evidence) or gap_of_ends.from_one_told(text, group[0], told, evidence)
    return gap or any(rule(sheet, group) for rule in _NAMED)


def reckoned(sheet: Sheet, group: Group) -> derive.Proof | None:
    """Return the operation that gives a figure, where chance hardly would; a place in a row is counted out, never reckoned."""
    if group[0].text.endswith(_PLACES):
        return None
    likely = by_chance.meant(sheet, group[0], filter(None, (rule(sheet, group) for rule in _LIKELY)))
    found = next((found for rule in _RECKONED if (found := rule(sheet, group))), None)
    return found or next((one for one in likely if not added_things.far(sheet, group[0], one.step)), None)


def _first(sheet: Sheet, group: Group) -> Flag | tuple[()] | None:
    """Return what a declared step, or a change told the wrong way round, say of a figure."""
    written = declared(sheet, group)
    turned = written is None and before_change.turned(sheet, group)
    return _wrong(sheet, group[0]) if turned else written


def _part(sheet: Sheet, drafted: Quantity) -> Flag | tuple[()] | None:
    """Return nothing where a figure is no part that two told figures decide, () where they prove it, else what is wrong with it."""
    if after_change.told(sheet.claim, drafted) or parts_told.in_people(sheet, drafted):
        return ()
    if (
        proof := parts_told.proved(sheet, drafted)
        or kept.proved(sheet.claim, drafted)
        or step_rests.proved(sheet.claim, drafted)
    ):
        return _given(sheet, drafted, proof) or ()
    proof = (
        parts_told.refuted(sheet, drafted) or parts_named.refuted(sheet, drafted) or parted_out.refuted(sheet, drafted)
    )
    return refuted(sheet.claim, drafted, proof) if proof else None


def misparted(sheet: Sheet, group: Group) -> Flag | None:
    """Return the finding that a part in words that a source has is not what the two figures before it give, in a draft that holds them up."""
    told = any(one.kind == "times" and one.value == group[0].value for _, one in sheet.known.figures)
    proof = parts_named.of_another(sheet, group[0]) or (None if told else parts_told.refuted(sheet, group[0]))
    return refuted(sheet.claim, group[0], proof) if proof else None


def _pointed(sheet: Sheet, group: Group) -> Flag | None:
    """Return the advice to declare what the words beside a figure point to, or another system of units."""
    wrong: Flag | None = None
    for drafted in group:
        if home := measured_otherwise.home(sheet, drafted):
            return undeclared.undeclared(sheet.claim, drafted, "", (home,))
        fitting = _proofs(sheet, drafted, only=partial(derive.proves, drafted))
        given = sorted(by_chance.meant(sheet, drafted, fitting), key=partial(_off, drafted.value))  # the nearest first
        for proof in given:
            found = _slip(sheet, drafted, proof.step) or undeclared.undeclared(
                sheet.claim, drafted, proof.step, sheet.claim.ids, sheet.before
            )
            if found.severity == "warn":
                return found
            wrong = wrong or found
        if _twice(given):
            return undeclared.reckoned(sheet.claim, drafted, given[0].step, sheet.claim.ids)
    return wrong


def points(sheet: Sheet, group: Group) -> bool:
    """Return whether words point to an operation that gives a count in words, as they do for one in digits: `스물네 곳` for half of 48 stores."""
    if group[0].value <= _A_FEW:
        return False  # too many operations give so few
    pointed = _pointed(sheet, group)
    return pointed is not None and pointed.severity == "warn"


def _off(value: Fraction, proof: derive.Proof) -> Fraction:
    return abs(proof.value - value)


def _twice(given: Sequence[derive.Proof]) -> bool:
    """Return whether two operations with no number in common come to one value: $0.50 of $4 and $2.50 of $20 are an eighth.

    A half, a third or a double comes of too many pairs to say so.
    """
    numbers = [(proof.value, overlooked.counted(proof.step)) for proof in given]
    return any(
        value == same and max(value.as_integer_ratio()) > _PLAIN_RATIO and some and others and not some & others
        for (value, some), (same, others) in combinations(numbers, 2)
    )


def _given(sheet: Sheet, drafted: Quantity, proof: derive.Proof) -> Flag | None:
    """Return the advice to declare an operation that gives a figure, where it can be declared."""
    holds = undeclared.recomputes(proof.step, quantities.find(drafted.text, "ko"), sheet.claim.evidence)
    if not holds:
        return None
    return _slip(sheet, drafted, proof.step) or undeclared.undeclared(
        sheet.claim, drafted, proof.step, sheet.claim.ids, sheet.before
    )


def _slip(sheet: Sheet, drafted: Quantity, step: str) -> Flag | None:
    """Return the finding that a figure is a slip of one of the source's, whatever operation gives it."""
    rival = slipped.slipped(sheet, drafted, step)
    return contradicted(sheet.claim, drafted, [rival]) if rival else None


def _proofs(
    sheet: Sheet, drafted: Quantity, only: Callable[[derive.Proof], bool] | None = None
) -> Iterator[derive.Proof]:
    """Yield what the words point to, or only those of it; `$1.80로 내렸어요` names where a change ends, never how large it is."""
    for proof in filter(only, reckon.proofs(drafted, sheet.operands, sheet.cue)):
        if (
            not (drafted.role == "to" and proof.gap)
            and not overlooked.overlooks(sheet.claim, drafted, proof, sheet.before)
            and not added_things.far(sheet, drafted, proof.step)
        ):
            yield proof


def _wrong(sheet: Sheet, drafted: Quantity) -> Flag:
    claim, rivals = sheet.claim, sheet.rivals(drafted)
    if drafted.kind in ("percent", "times", "points") and not rivals:
        proofs = list(_proofs(sheet, drafted))
        if proofs:
            flag = refuted(claim, drafted, undeclared.alone(claim, drafted, proofs, sheet.before))
            return replace(flag, severity="warn", sure=0.4, fix=None) if left_open.given(sheet, drafted) else flag
    if name := named_numbers.versioned(claim, drafted):
        return Flag("name", "warn", drafted.span, say("check.name", name=name), claim.ids, 0.5)
    if rivals:
        flag = contradicted(claim, drafted, rivals)
        sure = calendar.surely_another(claim, drafted, sheet.before) and not weekdays.beside_date(
            claim, drafted, sheet.before
        )
        return flag if sure else replace(flag, severity="warn", sure=0.4, fix=None)
    message = say("check.unsupported" if claim.evidence else "check.nowhere", topic=topic(drafted.text))
    if calendar.only_dated(claim, drafted, sheet.before) or left_open.exactly(sheet, drafted):
        return Flag("number-unsupported", "warn", drafted.span, message, claim.ids, 0.5)
    return Flag("number-unsupported", "block", drafted.span, message, claim.ids, 0.9)
