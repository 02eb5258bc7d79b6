"""What part is left where a source tells how many go and how many stay: 18,000 are replaced, leaving 6,000, which is `지금의 4분의 1`, not a third.

The two make the whole together; the larger of them is not the whole. A part that is not surely of those who stay may be that of those who go.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_GOES = deferred(
    r"\b(?:replac\w+|cut(?:s|ting)?|lay(?:s|ing)? off|laid off|remov\w+|retir\w+|clos\w+|shut(?:s|ting)?(?: down)?|scrap\w*|eliminat\w+|shed(?:s|ding)?|sell(?:s|ing)?|sold|ax(?:e|es|ed|ing)|"
    r"drop\w*|cancel\w*|dismiss\w*|fir(?:e|es|ed|ing)|demolish\w*|lost?|losing|loses) (?:about |some |nearly |another |up to |the )?[$€£¥₩]?$"
)
_LEAVING = deferred(r"\b(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept)\b[^.;\d]{0,30}$")
_OF_A_WHOLE = deferred(r"\b(?:of|from) (?:the |its |their |all |a total of )*[$€£¥₩]?\d")
_OF_NOW = deferred(
    r"(?:지금|현재|전체|기존|예전|원래|처음|애초|당초|종전|이전|지금까지)(?: [가-힣]{1,4})?(?:의|보다)\s(?:약\s|거의\s|겨우\s)?$"
)
_STAYS = (
    deferred(r"[이가은을도]?\s?(?:만|만이|정도|쯤|정도만|쯤만)?\s?(?:[가-힣]{1,4}\s)?남"),
    deferred(r"남[가-힣]*,?\s[가-힣]+(?: [가-힣]{1,4})?(?:의|보다)\s(?:약\s|거의\s|겨우\s)?$"),
)
_THAT_IS = deferred(r"인\s(?:약\s)?")
_TEN = 10


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the part in words that is left of those who are there now, where the draft tells both numbers too."""
    claim = sheet.claim
    parts = [
        one
        for group in every
        for one in group[:1]
        if one.kind == "times" and one.words and 0 < one.value < 1 and _OF_NOW.search(claim.text[: one.span[0]])
    ]
    both = list(pairs(claim)) if parts else []
    told = [
        group[0].value
        for text in (sheet.before, claim.text)
        for group in quantities.readings(text, "ko")
        if group[0].kind in AMOUNTS and support(group, sheet.known)
    ]
    if len(both) != 1 or not {one.value for one in both[0]} <= set(told):
        return
    gone, left = both[0]
    whole = replace(left, value=gone.value + left.value)
    for one in parts:
        ways = [
            proof
            for part in _meant(claim.text, one, gone, left)
            for proof in parts_told.ways(claim.text, one, whole, part)
        ]
        held = [proof for proof in ways if parts_told.fits(claim.text, one, proof.value)]
        for proof in (held or ways)[:1]:
            yield Reckoning(one, one.value if held else proof.value, proof.step, holds=bool(held), named=True)


def _meant(text: str, one: Quantity, gone: Quantity, left: Quantity) -> Sequence[Quantity]:
    """Return what a part may be of: the number told as it, those who stay where they are named beside it, else either."""
    apposed = [
        each[0] for each in quantities.readings(text, "ko") if _THAT_IS.fullmatch(text[one.span[1] : each[0].span[0]])
    ]
    told = [each for each in (left, gone) if any(each.value == mine.value for mine in apposed)]
    stays = _STAYS[0].match(text, one.span[1]) or _STAYS[1].search(text[: one.span[0]])
    return told or ([left] if stays else [left, gone])


def pairs(claim: Claim) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the numbers that a source sentence says to go and to be left."""
    for text in (one for one in claim.sources if one.language == "en"):
        figures = [one for one in quantities.find(text.text, "en") if one.kind in AMOUNTS and one.value > _TEN]
        for place, gone in enumerate(figures):
            if _GOES.search(text.text[: gone.span[0]]) is None:
                continue
            for left in figures[place + 1 :]:
                between = text.text[gone.span[1] : left.span[0]]
                more = any(derive.pairs(left, one) and one.span[0] > left.span[0] for one in figures)
                if (
                    derive.pairs(gone, left)
                    and not more
                    and _LEAVING.search(between)
                    and not _OF_A_WHOLE.search(between)
                ):
                    yield gone, left
                    break
