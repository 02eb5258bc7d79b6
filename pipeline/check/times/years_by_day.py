"""A year that is told by the day of its article and is another than the source's: `올해 10월` for October 2027 in an article of 2026.

Only a month that a source dates by its year, wherever it tells that month, says so: a month alone may be of either year.
"""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.times import dated_quarters, told_points
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_YEAR = 12
_FISCAL = deferred(r"\b(?:fiscal|financial|FY)\b|회계")
_HELD = deferred(r"\s?(?:보다|에 비해|대비|[과와] (?:비교|견))")


def years_by_day(claim: Claim) -> Iterator[Flag]:
    """Yield the months of a sentence whose year, counted from the day of its article, is none that the sources give that month, and such quarters."""
    yield from dated_quarters.other(claim)
    own = {one.published.year for one in claim.evidence if one.published}
    if not own or any(_FISCAL.search(one.text) for one in claim.evidence):
        return
    own |= {claim.today.year} if claim.today else set()
    for point in told_points.points(claim.text):
        if not point.relative or point.lent or point.first != point.last or _HELD.match(claim.text, point.span[1]):
            continue
        month = point.first % _YEAR + 1
        told = {
            figure.date[0]
            for one in claim.evidence
            for figure in quantities.find(one.text, one.language)
            if figure.kind == "date" and figure.date[1] == month
        }
        if told and None not in told and not told & {year + point.first // _YEAR for year in own}:
            text = claim.text[slice(*point.span)]
            yield Flag("number-contradicted", "block", point.span, say("check.when", text=text), claim.ids, 0.85)
