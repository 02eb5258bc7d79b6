"""How far two clock times of a race lie apart: 1:52:40 and 1:58:10 are `5분 30초 늦게`."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_APART = deferred(
    r"\s?(?:쯤|가량|정도|이나|나)?(?:이|가|을|를|만큼)?\s?(?:더\s)?(?:늦|뒤|빨[랐라리]|빠[르른]|앞|일찍|먼저|차이|차(?:로|였|예)|느[렸리린]|단축|줄[였이인])"
)
_MINUTE = 60


def reckoned(sheet: Sheet, _: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the lengths in minutes and seconds that lie between two such times of the sources, by whose words one is later or sooner."""
    text = sheet.claim.text
    for whole in quantities.sums(text, "ko"):
        if whole.kind != "duration" or whole.unit != "s" or not _APART.match(text, whole.span[1]):
            continue
        times = {one.value for each in sheet.claim.evidence for one in _clocked(each)}
        for low, high in combinations(sorted(times), 2):
            if high - low == whole.value:
                step = f"{shown(high)} - {shown(low)}"
                yield Reckoning(whole, whole.value, step, holds=True)


def _clocked(text: Evidence) -> Iterator[Quantity]:
    """Yield the lengths of a sentence that are told to the second: `1:58:10`, `1 hour 52 minutes and 40 seconds`."""
    every = (*quantities.find(text.text, text.language), *quantities.sums(text.text, text.language))
    yield from (one for one in every if one.kind == "duration" and one.unit == "s" and one.value > _MINUTE)
