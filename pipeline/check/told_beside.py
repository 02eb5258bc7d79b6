"""What a writer reckons of the figures told beside one, by the words beside it: each rule for itself, no declared step needed."""

from pipeline.check import (
    across_zero,
    decades,
    grown_by,
    loose_digits,
    medians,
    numbered_periods,
    range_ends,
    round_lines,
    shares_of_whole,
    sums_told,
    told_counts,
    told_multiples,
    told_shares,
    told_sums,
    what_is_left,
    wholes,
)
from pipeline.check.sheet import Group, Sheet

_RULES = (
    decades.holds,
    told_multiples.holds,
    range_ends.holds,
    told_counts.holds,
    told_shares.holds,
    told_sums.holds,
    what_is_left.holds,
    medians.holds,
    numbered_periods.holds,
    loose_digits.holds,
    across_zero.holds,
    shares_of_whole.holds,
    round_lines.holds,
    wholes.holds,
    grown_by.holds,
    sums_told.holds,
)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure that nothing states follows from what is told beside it."""
    return any(rule(sheet, group) for rule in _RULES)


def counts(sheet: Sheet, group: Group) -> bool:
    """Return whether a spelled count is one more than the source counts, has those that it names besides, or is of a share or a rate of the source."""
    shared = told_shares.in_people(sheet, group[0]) or told_multiples.one_in(sheet, group[0])
    return shared or told_counts.holds(sheet, group) or told_sums.spelled(sheet, group)
