"""The second half of a year as what is left of it: 72% of the year's goal by June leaves `하반기에 30억달러 가까이 더`.

A source that tells of the first half and of a goal for the year leaves the other half to what is still to be done.
"""

from collections.abc import Iterator, Sequence

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_SECOND_HALF = deferred(r"하반기|남은 (?:반년|여섯 달|6개월)")
_FIRST_HALF = deferred(r"상반기|\bfirst half\b|\bhalf[- ]year\b|1~6월|6월 말까지")
_GOAL = deferred(r"목표|\b(?:goal|target|objective)s?\b")
_GOAL_HERE = deferred(r"목표|채우|채워|달성")
_STILL = deferred(r"더\s|남은|남[았아]|나머지|앞으로|[하되]려면|우려면|까지는|모자")
_TO_DO = deferred(r"야 (?:해|하|돼|되|합|겠)|면 (?:돼|되|됩)|필요|남[았아]|모자|해야")
_ALL, _SLACK = 100, 20


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the second half of the year and what is left of its goal."""
    text = sheet.claim.text
    sources = [one.text for one in sheet.claim.evidence]
    half = _SECOND_HALF.search(text)
    if not (half and _STILL.search(text) and _TO_DO.search(text) and _GOAL_HERE.search(text)):
        return
    if not any(_FIRST_HALF.search(one) for one in sources) or not any(_GOAL.search(one) for one in sources):
        return
    for group in every:
        one = group[0]
        if one.span[0] <= half.start() < one.span[1]:
            yield Reckoning(one, one.value, "", holds=True)
        elif one.kind in AMOUNTS and not one.per and not support(group, sheet.known):
            found = next((step for source in sheet.claim.evidence for step in _left(source, one)), "")
            if found:
                yield Reckoning(one, one.value, found, holds=True, advise=True)


def _left(source: Evidence, one: Quantity) -> Iterator[str]:
    """Yield the steps by which a share of a sum leaves what a draft tells: 28% of 105."""
    figures = quantities.find(source.text, source.language)
    shares = [each.value for each in figures if each.kind == "percent" and each.value < _ALL]
    for whole in (each for each in figures if derive.pairs(each, one)):
        for share in shares:
            left = whole.value * (1 - share / _ALL)
            if derive.meets(one, left) or (one.approximate and abs(one.value - left) <= left / _SLACK):
                yield f"{derive.shown(whole.value)} * (1 - {derive.shown(share)}/100)"
