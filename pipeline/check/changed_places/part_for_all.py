"""A part told as the sum of all, and the other way round: `모두 4억 달러` for `$500M, including $400M this week`; 활성 파라미터 for those of the whole model.

What the source says the part of is larger by its own words. A model's active parameters are a part of all, and the press tells both in
one breath: `a 30B model with 3B active parameters`.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import contradicted
from pipeline.check.nearness.grounds import flagged, grounds
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_INCLUDING = deferred(r"[^.;\d]{0,40}?,? (?:including|of which) (?:about |some |nearly |at least |roughly )?[$€£¥₩]?")
_ALL = deferred(r"(?<![가-힣])(?:모두|총|합쳐|통틀어|합계|다 합쳐|전부)\s(?:약 |거의 |무려 )?$")
_ALL_WORD = deferred(r"(?<![가-힣])(?:모두|총|통틀어|합계|전부)(?=\s)|합쳐")
_ACTIVE = deferred(r"\s?(?:of |parameters? )?(?:are |is )?(?:active|activated|actively)\b", re.IGNORECASE)
_ACTIVE_AHEAD = deferred(
    r"\b(?:activat(?:es|ing|e)|active (?:parameters?|params?)(?: of|:)?)(?: only| just| about)? $", re.IGNORECASE
)
_ACTIVE_HERE = deferred(
    r"(?:활성(?:화(?:되는|하는|된)?)?|실제로 (?:쓰는|작동하는|움직이는)) ?(?:파라미터|매개변수)?(?:[는은가이를을도]|수[는가])? ?(?:약 |단 |겨우 )?$"
)
_PARAMETERS = deferred(r"파라미터|매개변수|활성")


def exchanged(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the part of a whole that a sentence tells as all, where it tells the whole beside it."""
    for one in places if len(_ALL_WORD.findall(claim.text)) == 1 else ():
        if not _ALL.search(claim.text[: one.span[0]]):
            continue
        others = [each for each in places if each is not one and compare.comparable(each, one)]
        for ground in grounds(claim.evidence):
            for whole, part in pairwise(ground.figures) if ground.language == "en" else ():
                between = ground.text[whole.span[1] : part.span[0]]
                told = [each for each in others if compare.same(each, whole)]
                if told and whole.value > part.value and compare.same(one, part) and _INCLUDING.fullmatch(between):
                    first, last = sorted((one, told[0]), key=lambda each: each.span)
                    yield flagged(claim, first, last, ground.ids, 0.8)
                    return


def active(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield the figure that a sentence tells as a model's active parameters and its source as those of the whole model."""
    if not _PARAMETERS.search(claim.text):
        return
    for one in places:
        if not _ACTIVE_HERE.search(claim.text[: one.span[0]]):
            continue
        found = [
            (each.id, figure, _is_active(each, figure))
            for each in claim.evidence
            if each.language == "en"
            for figure in quantities.find(each.text, "en")
        ]
        right = [(name, figure) for name, figure, yes in found if yes]
        homes = [figure for _, figure, yes in found if not yes and compare.same(one, figure)]
        if homes and len({figure.value for _, figure in right}) == 1 and not compare.same(one, right[0][1]):
            yield contradicted(claim, one, right)
            return


def _is_active(one: Evidence, figure: Quantity) -> bool:
    behind = _ACTIVE.match(one.text, figure.span[1]) is not None
    return behind or _ACTIVE_AHEAD.search(one.text[: figure.span[0]]) is not None
