"""The plain counts of a sentence: whole numbers of things, no rates, no lengths of time and no shares."""

from pipeline.check.claims import Evidence
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_NOT_A_PART = deferred(r" (?:years?|months?|weeks?|days?|hours?|minutes?|points?|percent|%|more than)\b|-")


def counted(one: Evidence) -> list[Quantity]:
    """Return the counts of a source sentence."""
    return [
        group[0]
        for group in quantities.readings(one.text, one.language)
        if group[0].kind in COUNTS
        and not group[0].per
        and group[0].value.denominator == 1
        and not (group[0].words and group[0].value == 1)
        and not _NOT_A_PART.match(one.text, group[0].span[1])
    ]
