"""What a writer reckons of the figures told beside one, by the words beside it: each rule for itself, no declared step needed."""

from pipeline.check.figures import decades
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.money import priced_sums, token_costs
from pipeline.check.other_words import loose_digits, round_lines
from pipeline.check.shares import (
    grown_by,
    medians,
    multiple_of_it,
    per_unit,
    shares_of_whole,
    told_multiples,
    told_shares,
    what_is_left,
    wholes,
)
from pipeline.check.sums_beside import (
    across_zero,
    apposed,
    compounded,
    draft_sums,
    from_worked_out,
    range_ends,
    row_sums,
    told_counts,
    told_sums,
    worded_sums,
)
from pipeline.check.times import numbered_periods
from pipeline.text.patterns import deferred

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
    apposed.holds,
    wholes.holds,
    grown_by.holds,
    from_worked_out.holds,
    per_unit.holds,
    multiple_of_it.holds,
)
_SUMS = (row_sums, worded_sums, draft_sums, priced_sums, token_costs, compounded)
"""Sums that the words of the draft, and of one source sentence, name together with their operands: all that need no look at other figures."""
_LARGE = deferred("[만억조]")  # 4만 is also read as 4, of which a row says the unit: no sum is meant by that
_TEN_THOUSAND = 10_000


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure that nothing states follows from what is told beside it."""
    return any(rule(sheet, group) for rule in _RULES) or sums(sheet, group)


def sums(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a sum that the words name, or an amount that one is told of."""
    if sheet.claim.crowded:
        return False
    figures = tuple(one for one in group if one.value >= _TEN_THOUSAND or not _LARGE.search(one.text))
    return any(rule.holds(sheet, figures) for rule in _SUMS)


def counts(sheet: Sheet, group: Group) -> bool:
    """Return whether a spelled count is one more than the source counts, has those that it names besides, or is of a share or a rate of the source."""
    shared = told_shares.in_people(sheet, group[0]) or told_multiples.one_in(sheet, group[0])
    return shared or any(rule(sheet, group) for rule in (told_counts.holds, told_sums.spelled, from_worked_out.holds))
