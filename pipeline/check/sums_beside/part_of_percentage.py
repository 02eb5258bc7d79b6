"""How many points of a percentage a part of it is: `grew by 3.3%, a third of it thanks to tourism` are 1.1 points.

The part stands right behind the percentage and says that it is of that: of it, of which, of the rise. In Korean it follows `이 가운데`, `그중`.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import meets, shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_REACH = 60
_OF_IT = deferred(
    r" of (?:it|which|that|this|the (?:rise|growth|increase|gain|fall|drop|decline|expansion|inflation|change|jump))\b"
)
_THERE = deferred(r"(?:이|그)\s?(?:중|가운데)\s(?:약\s)?$")
_CHANGE = deferred(
    r"\b(?:gr[eo]w\w*|growth|ris\w+|rose|increas\w+|f[ae]ll\w*|drop\w*|declin\w+|expand\w*|inflation|climb\w*|up|down|shr[aiu]nk\w*|gain\w*|jump\w*|contract\w*)\b|늘|줄|오[르른]|올[라랐]|내[려렸린]|성장|상승|하락|증가|감소|물가"
)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the points, or percent, that a part of a percentage is."""
    for group in every:
        drafted = group[0]
        if drafted.kind not in ("points", "percent") or support(group, sheet.known):
            continue
        for whole, part in (pair for text in sheet.claim.evidence for pair in _parts(text)):
            value = whole.value * part
            if value == drafted.value or (drafted.step < 1 and meets(drafted, value)):
                yield Reckoning(drafted, value, f"{shown(whole.value)} * {part}", holds=True, advise=True)
                break


def _parts(text: Evidence) -> Iterator[tuple[Quantity, Fraction]]:
    """Yield the percentages of a sentence of a change with the part of each that is told right behind it."""
    figures = quantities.find(text.text, text.language)
    for part in (one for one in figures if one.kind == "times" and 0 < one.value < 1):
        lead = text.text[: part.span[0]]
        named = _THERE.search(lead) if text.language == "ko" else _OF_IT.match(text.text, part.span[1])
        whole = [one for one in figures if one.kind == "percent" and one.span[1] <= part.span[0]][-1:]
        if named and whole and part.span[0] - whole[0].span[1] <= _REACH and _CHANGE.search(lead):
            yield whole[0], part.value
