"""Sums that the words of the draft, and of one source sentence, name together with their operands: all that need no look at other figures."""

from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.money import priced_sums, token_costs
from pipeline.check.sums_beside import compounded, draft_sums, row_sums, worded_sums
from pipeline.text.patterns import deferred

_LARGE = deferred("[만억조]")  # 4만 is also read as 4, of which a row says the unit: no sum is meant by that
_TEN_THOUSAND = 10_000


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is such a sum, or an amount that one is told of."""
    if sheet.claim.crowded:
        return False
    figures = tuple(one for one in group if one.value >= _TEN_THOUSAND or not _LARGE.search(one.text))
    return any(
        room.holds(sheet, figures) for room in (row_sums, worded_sums, draft_sums, priced_sums, token_costs, compounded)
    )
