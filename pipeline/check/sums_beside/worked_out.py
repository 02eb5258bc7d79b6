"""Figures that the sentence's own words say how to reckon, and whose operands the source tells: they stand, or another value does.

Each rule reads the one operation that is meant (a list is counted, two dates are held apart, places are told off) and gives the right
value. Where the draft says it, nothing else is found wrong with the figure; where it says another one, that is blocked, whatever other
thing of the source has the same number by chance.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pipeline.check.claims import ON_FIGURES, Flag
from pipeline.check.counts import devices, named_lists
from pipeline.check.declared_steps import undeclared
from pipeline.check.figures import derive
from pipeline.check.figures.reckonings import HELD_UP, Reckoning, wrong
from pipeline.check.figures.sheet import Group, Sheet, wholes
from pipeline.check.korean_reports import lengths, net_changes, of_parts, places, portions, share_of_named, sums
from pipeline.check.money import paid_by_age
from pipeline.check.other_words import none_of_news
from pipeline.check.reckoning import by_chance, far_fetched
from pipeline.check.shares import (
    amount_of_change,
    another_multiple,
    before_change,
    beside_its_part,
    even_halves,
    even_parts,
    half_of_told,
    held_ends,
    multiples_named,
    of_a_years_total,
    of_all_asked,
    one_in_so_many,
    portions_of,
    reached_so_far,
    rest_of_share,
    shown_parts,
    so_many_of_each,
    those_left_out,
    vote_shares,
)
from pipeline.check.sums_beside import (
    added_up,
    asked_by_source,
    before_a_cut,
    before_changed,
    behind_parts,
    by_one_word,
    by_the_change,
    counted_lists,
    each_for_each,
    figures_together,
    for_one_and_a_time,
    gap_of_two,
    gap_to_each,
    gone_and_left,
    half_of_counted,
    in_one_sentence,
    left_of,
    moved_by_so_long,
    named_operands,
    odds_told,
    of_both_wholes,
    of_two_alike,
    off_what_is_told,
    own_operands,
    part_of_percentage,
    parts_and_rest,
    parts_of_counts,
    per_round_number,
    placed_by,
    places_of_values,
    plus_or_minus,
    price_of_a_turn,
    price_plans,
    rest_at_price,
    rest_of_all,
    risen_twice,
    saved_by_all,
    shared_over,
    short_of_round,
    shown_operands,
    some_of_the_parts,
    some_step,
    standings,
    sums_of_named,
    supposed,
    that_is_more,
    told_against,
    told_changes,
    told_groups,
    told_of_two,
    two_steps,
    without_those,
)
from pipeline.check.times import (
    aged,
    change_lengths,
    clock_gaps,
    held_since,
    hours_apart,
    lasted,
    months_between,
    paid_back,
    prolonged,
    rest_of_year,
    run_begun,
    speed_reckoned,
    told_lengths,
)
from pipeline.text import quantities

_RULES: tuple[Callable[[Sheet, Sequence[Group]], Iterator[Reckoning]], ...] = (
    counted_lists.reckoned,
    added_up.reckoned,
    in_one_sentence.reckoned,
    asked_by_source.reckoned,
    placed_by.reckoned,
    places.reckoned,
    lengths.reckoned,
    sums.reckoned,
    portions.reckoned,
    of_parts.reckoned,
    places_of_values.reckoned,
    sums_of_named.reckoned,
    named_operands.reckoned,
    told_lengths.reckoned,
    change_lengths.reckoned,
    held_ends.reckoned,
    lasted.reckoned,
    aged.reckoned,
    portions_of.reckoned,
    figures_together.reckoned,
    for_one_and_a_time.reckoned,
    multiples_named.reckoned,
    left_of.reckoned,
    paid_by_age.reckoned,
    rest_of_all.reckoned,
    rest_at_price.reckoned,
    saved_by_all.reckoned,
    held_since.reckoned,
    told_changes.reckoned,
    told_against.reckoned,
    off_what_is_told.reckoned,
    moved_by_so_long.reckoned,
    short_of_round.reckoned,
    plus_or_minus.reckoned,
    part_of_percentage.reckoned,
    each_for_each.reckoned,
    price_of_a_turn.reckoned,
    price_plans.reckoned,
    shared_over.reckoned,
    told_groups.reckoned,
    before_changed.reckoned,
    two_steps.reckoned,
    parts_of_counts.reckoned,
    per_round_number.reckoned,
    parts_and_rest.reckoned,
    by_one_word.reckoned,
    by_the_change.reckoned,
    behind_parts.reckoned,
    of_two_alike.reckoned,
    gap_to_each.reckoned,
    gone_and_left.reckoned,
    of_a_years_total.reckoned,
    vote_shares.reckoned,
    of_all_asked.reckoned,
    even_parts.reckoned,
    half_of_told.reckoned,
    rest_of_share.reckoned,
    beside_its_part.reckoned,
    none_of_news.reckoned,
    devices.reckoned,
    standings.reckoned,
    before_a_cut.reckoned,
    told_of_two.reckoned,
    without_those.reckoned,
    clock_gaps.reckoned,
    hours_apart.reckoned,
    run_begun.reckoned,
    rest_of_year.reckoned,
    months_between.reckoned,
    that_is_more.reckoned,
    some_of_the_parts.reckoned,
    net_changes.reckoned,
    share_of_named.reckoned,
    speed_reckoned.reckoned,
    amount_of_change.reckoned,
    gap_of_two.reckoned,
    prolonged.reckoned,
    risen_twice.reckoned,
    of_both_wholes.reckoned,
    odds_told.reckoned,
    one_in_so_many.reckoned,
    reached_so_far.reckoned,
    even_halves.reckoned,
    those_left_out.reckoned,
    so_many_of_each.reckoned,
    paid_back.reckoned,
    shown_parts.reckoned,
    shown_operands.reckoned,
    another_multiple.reckoned,
    named_lists.reckoned,
    half_of_counted.reckoned,
)
_MAY_BE = 0.4
_FAR = 2  # more than that, and nobody would tell it by this bound


def settled(sheet: Sheet, every: Sequence[Group], flags: Sequence[Flag]) -> list[Flag]:
    """Return the findings on figures, with what is worked out in the place of what is only compared."""
    if sheet.claim.crowded or any(citation.step for citation in sheet.claim.placed.citations):
        return list(flags)  # the arithmetic beside the citation is looked at by itself
    found = [one for rule in _RULES for one in rule(sheet, every)]
    found = [one for one in found if all(one.drafted.span == whole.span for whole in wholes(sheet.claim, one.drafted))]
    named = [one.drafted.span for one in found if one.named and not one.holds]
    found = [one for one in found if not (one.holds and any(_overlap(one.drafted.span, span) for span in named))]
    right = [one.drafted.span for one in found if one.holds]
    off = {
        one.drafted.span: one
        for one in found
        if not (one.holds or _within(one) or _told_here(sheet, one))
        and not supposed.told(sheet, (one.drafted,), itself=one.named)
        and not any(_overlap(one.drafted.span, span) for span in right)
    }
    kept = [
        flag for flag in flags if not (flag.kind in ON_FIGURES and any(_overlap(flag.span, span) for span in right))
    ]
    kept = [flag for flag in kept if not any(_overlap(flag.span, span) for span in off)]
    kept = [_weighed(sheet, every, flag) for flag in kept]
    doubted = [flag.span for flag in flags if flag.kind in ON_FIGURES or flag.kind == "number-undeclared"]
    advised = {
        one.drafted.span: one
        for one in found
        if one.holds and one.advise and any(_overlap(one.drafted.span, span) for span in doubted)
    }
    kept = [
        flag
        for flag in kept
        if flag.kind != "number-undeclared" or not any(_overlap(flag.span, span) for span in advised)
    ]
    advice = (undeclared.reckoned(sheet.claim, one.drafted, one.step, sheet.claim.ids) for one in advised.values())
    return own_operands.settled(sheet, every, [*kept, *advice, *(wrong(sheet.claim, one) for one in off.values())])


def _within(one: Reckoning) -> bool:
    """Return whether a value is on the side that a figure bounds, however far: `1억 달러가 훌쩍 넘는` for 138 million, and no `3분의 1 가까이`."""
    drafted = one.drafted
    above = drafted.bound == "min" and drafted.value <= one.value <= _FAR * drafted.value
    return above or (
        drafted.bound == "max" and not drafted.approximate and drafted.value / _FAR <= one.value <= drafted.value
    )


def _told_here(sheet: Sheet, one: Reckoning) -> bool:
    """Return whether a share in words is what two counts of the draft itself come to: `720만 명 …, 일곱 명 중 한 명(약 100만 명)`."""
    drafted = one.drafted
    if drafted.kind != "times" or not drafted.words or drafted.value >= 1:
        return False
    found = quantities.find(sheet.claim.text, "ko")
    told = [each for each in found if each.kind == "count" and not each.words and each.value > _FAR]
    return any(
        derive.roundly(drafted, part.value / whole.value)
        for part in told
        for whole in told
        if part.unit == whole.unit and part.value < whole.value
    )


def _weighed(sheet: Sheet, every: Sequence[Group], flag: Flag) -> Flag:
    """Return a finding that blocks; where some plain step gives the figure, the advice to declare it, or else the same as a warning."""
    group = next((one for one in every if one[0].span == flag.span), None)
    if flag.kind not in ON_FIGURES or flag.severity != "block" or group is None or flag.sure == HELD_UP:
        return flag
    found = some_step.given(sheet, group, flag.kind)
    if found is None or by_chance.accidental(sheet, group[0], found.proof.step) or before_change.turned(sheet, group):
        return flag
    claim, step = sheet.claim, found.proof.step
    if far_fetched.far(sheet, group[0], step) or far_fetched.meant(sheet, group[0], step):
        return flag
    if not undeclared.absent(step, sheet.known):
        return undeclared.undeclared(claim, group[0], step, claim.ids, sheet.before)
    return replace(flag, severity="warn", sure=_MAY_BE, fix=None)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
