"""Two groups of one size told as halves of what they make together: `480명을 절반씩 나눠` for 240 with something and 240 without."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS

_APIECE = deferred(r"씩(?![가-힣])")
_OF_THEM = deferred(r"(?:을|를|이|가|은|는|의)?,? (?:[가-힣A-Za-z]{1,10} ){0,4}$")
_TWO = 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the halves of a count told right before, where one source sentence counts two groups of half as many."""
    text = sheet.claim.text
    wholes = [group[0] for group in quantities.readings(text, "ko") if group[0].kind == "count"]
    for one in (group[0] for group in every if group[0].kind == "times" and group[0].value * _TWO == 1):
        before = [whole for whole in wholes if _OF_THEM.fullmatch(text[whole.span[1] : one.span[0]])]
        if not (before and _APIECE.match(text, one.span[1])):
            continue
        for there in sheet.claim.evidence:
            counts = [each for each in quantities.find(there.text, there.language) if each.kind in COUNTS]
            alike = (a.value == b.value == before[-1].value / _TWO for a, b in combinations(counts, _TWO))
            if any(alike):
                yield Reckoning(one, one.value, f"{shown(before[-1].value)} / {_TWO}", holds=True)
