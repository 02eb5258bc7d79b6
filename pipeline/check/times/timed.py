"""Times, lengths and ages that no cited sentence writes and that stand: reckoned, of the calendar, short of a round one, or how often."""

from pipeline.check import own_days
from pipeline.check.figures import ceilings
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import together
from pipeline.check.times import (
    calendar,
    compared_periods,
    composed_lengths,
    doublings,
    drains,
    from_today,
    intervals,
    next_years,
    nights,
    rates_over,
    reckoned_ages,
    reckoned_lengths,
    reckoned_rates,
    reckoned_times,
    rest_of_time,
    restated_times,
    spans,
    supplies,
    zoned,
)
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_RULES = (
    reckoned_times,
    reckoned_lengths,
    reckoned_ages,
    supplies,
    doublings,
    drains,
    zoned,
    reckoned_rates,
    rates_over,
    rest_of_time,
    nights,
    composed_lengths,
    restated_times,
    from_today,
    next_years,
)
_TWICE = 2
_SINGLE = deferred(r"(?:한\s?(?:해|주|달|시간|세기|분기)|하루|한나절)$")
"""One spelled span of time says less than a figure does: `한 주 만에`, `하루`, `첫 한 시간`."""


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a time that the sentence may tell: the days give it, or it is one spelled span."""
    if any(rule.holds(sheet, group) for rule in _RULES):
        return True
    if any(
        intervals.told(sheet.claim, one, sheet.before)
        or ceilings.told(sheet, one)
        or together.picked(sheet, one)
        or compared_periods.by_custom(sheet.claim, one)
        for one in group
    ):
        return True
    told = calendar.fits(sheet.claim, group[0]) or own_days.fits(sheet.claim, group[0])
    told = told or spans.periodic(sheet.claim, group[0])
    return told or (_SINGLE.match(group[0].text) is not None and not _beyond(sheet, group[0]))


def _beyond(sheet: Sheet, one: Quantity) -> bool:
    """Return whether a bound on one spelled span shuts out every length of the source: `한 시간 넘게` for 45 minutes."""
    lengths = [each for _, each in sheet.known.figures if each.kind == "duration" and each.unit == one.unit]
    if one.bound == "min":
        return bool(lengths) and all(each.value < one.value and each.bound != "min" for each in lengths)
    return (
        one.bound == "max"
        and bool(lengths)
        and all(each.value > one.value * _TWICE and not each.bound for each in lengths)
    )
