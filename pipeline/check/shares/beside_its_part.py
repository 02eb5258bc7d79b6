"""A percentage that a draft tells beside the part that it is: `2,400명 중 70%에 가까운 1,670명`, `둘을 합친 7만 9,000개는 만들 물량의 56%`.

Both sides are told, so nothing else can be meant: between a whole and its part, or of the one larger amount that the source has of the kind.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

AMONG = deferred(
    r"\s?(?:중에?|가운데)(?:서)?\s(?:(?:약|거의)\s)?\d[\d.]*\s?(?:%|퍼센트)(?:에|이|가|를|을)?\s?"
    r"(?:가까운|육박하는|넘는|웃도는|달하는|해당하는|차지하는|남짓한?|쯤인|가량인|인)\s(?:약\s)?"
)
"""What stands between a whole and its part where the draft says, too, how much of it in a hundred that is."""
_IS_OF = deferred(r"[은는이가]\s(?:[가-힣]{1,10}\s){0,4}[가-힣]{1,10}의\s(?:약\s|거의\s)?")
_OTHER = deferred(r"보다|대비|(?<![가-힣])(?:다른|나머지|그중|이 가운데|각각)(?![가-힣])")
_TWO, _ALL = 2, 100
_FAR = 4  # points: nearer, and a bound in words may be meant


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the percentages of a sentence that the part told beside them is of its whole."""
    yield from _between(sheet, every)
    yield from _of_one(sheet, every)


def _between(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the percentage that stands between a whole and its part."""
    for (whole, *_), (share, *_), (part, *_) in zip(every, every[1:], every[_TWO:], strict=False):
        between = AMONG.fullmatch(sheet.claim.text, whole.span[1], part.span[0])
        if between and whole.kind in COUNTS and whole.unit == part.unit:
            found = list(_share(share, part, whole))
            yield from found or _another(sheet, share, part, whole)


def _another(sheet: Sheet, share: Quantity, part: Quantity, whole: Quantity) -> Iterator[Reckoning]:
    """Yield that a percentage is another one than both sides come to, where the source has it nowhere."""
    if share.kind == "percent" and 0 < part.value < whole.value and not support((share,), sheet.known):
        value = part.value / whole.value * _ALL
        if abs(share.value - value) > _FAR:
            yield Reckoning(share, Fraction(round(value)), f"{shown(part.value)}/{shown(whole.value)}", holds=False)


def _of_one(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the percentage that the subject told before it is of the only larger amount of its kind that the source has and the draft does not tell."""
    text = sheet.claim.text
    for (part, *_), (share, *_) in pairwise(every):
        between = text[part.span[1] : share.span[0]]
        if share.kind != "percent" or part.per or not _IS_OF.fullmatch(between) or _OTHER.search(between):
            continue
        told = {one.value for group in (*sheet.earlier, *every) for one in group}
        wholes = {one.value: one for one in sheet.known.operands if derive.pairs(one, part) and not one.per}
        wholes = {value: one for value, one in wholes.items() if value > part.value and value not in told}
        if len(wholes) == 1:
            yield from _share(share, part, *wholes.values())


def _share(share: Quantity, part: Quantity, whole: Quantity) -> Iterator[Reckoning]:
    if share.kind == "percent" and 0 < part.value < whole.value:
        value = part.value / whole.value * _ALL
        if derive.meets(share, value) or told_figures.near(share, value):
            step = f"{shown(part.value)}/{shown(whole.value)}"
            yield Reckoning(share, share.value, step, holds=True, advise=True)
