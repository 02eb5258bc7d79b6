"""The share of a whole that so many of one size make: `1,200메가와트 가운데 절반 넘게를 가스로` for two gas plants of 350 megawatts each.

Both texts tell of what it is: a word of the draft behind the share stands with the many in the source.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import anchors, rough_shares
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, Quantity

_BETWEEN = deferred(r" (?:[a-z’'-]+ ){1,6}?(?:about |around |up to )?")
_EACH = deferred(r"(?: [a-z-]+){0,2},? (?:each|apiece)\b")
_BEHIND = deferred(r"[^.!?,]*")
_ALL, _MANY, _A_LITTLE = 100, 100, Fraction(1, 8)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the shares that so many of one size have of a whole which the source tells, where the draft tells what they are."""
    for one in (group[0] for group in every if group not in sheet.stated):
        if not rough_shares.of_whole(one) or one.per:
            continue
        for there in (each for each in sheet.claim.evidence if each.language == "en"):
            for number, each, (start, end) in _many(there):
                if not _of_these(sheet.claim.text, one, there, (start, end)):
                    continue
                for whole in (known for _, known in sheet.known.figures if derive.pairs(known, each)):
                    share = number.value * each.value / whole.value if whole.value else Fraction(0)
                    if share < 1 and _meets(one, share):
                        step = f"{shown(number.value)} * {shown(each.value)} / {shown(whole.value)}"
                        yield Reckoning(one, share, step, holds=True, advise=True)


def _meets(one: Quantity, share: Fraction) -> bool:
    """Return whether a figure tells a share: to the point, or a little over a part that it bounds (`절반 넘게`)."""
    part = rough_shares.of_whole(one)
    if one.bound == "min" and one.words:
        return part < share <= part + _A_LITTLE
    return derive.meets(one, share * (_ALL if one.kind == "percent" else 1))


def _many(there: Evidence) -> Iterator[tuple[Quantity, Quantity, tuple[int, int]]]:
    """Yield how many of which size a source tells, with the stretch that tells it."""
    figures = sorted(quantities.find(there.text, "en"), key=lambda one: one.span)
    for number in figures:
        for each in figures:
            if (
                number.kind in COUNTS
                and 1 < number.value < _MANY
                and each.kind in AMOUNTS
                and number.span[1] <= each.span[0]
                and _BETWEEN.fullmatch(there.text, number.span[1], each.span[0])
                and (behind := _EACH.match(there.text, each.span[1]))
            ):
                yield number, each, (number.span[0], behind.end())


def _of_these(text: str, one: Quantity, there: Evidence, stretch: tuple[int, int]) -> bool:
    """Return whether a word that a draft has behind a share stands in a stretch of the source."""
    behind = _BEHIND.match(text, one.span[1])
    end = behind.end() if behind else len(text)
    words = [
        word
        for word in anchors.shared(there.text, there.language, text)
        if word.key[0] not in "=#" and any(one.span[1] <= span[0] < end for span in word.draft)
    ]
    return any(stretch[0] <= span[0] < stretch[1] for word in words for span in word.source)
