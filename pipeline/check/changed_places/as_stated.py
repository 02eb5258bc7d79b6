"""The figures of a sentence as its sources have them: a temperature or an angle, a share in words or in percent."""

from dataclasses import replace

from pipeline.check import compare
from pipeline.check.claims import Claim
from pipeline.check.nearness.grounds import grounds
from pipeline.check.other_words import rounding
from pipeline.check.sides_and_roles import change_pairs
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WENT_TO = deferred(
    r"(?: ?(?:밑|아래|이하|안팎|수준|가까이|남짓|정도|쯤))?으?로 (?:[가-힣]+ )?(?:줄|내[려리렸]|떨어|낮[아추춰]|짧아|단축|감소|늘|올[라렸리]|높[아이여]|커[졌져])"
)
_OF_THEN = deferred(
    r"(?:(?<![가-힣])그(?: 수의| 비율의)?|(?:지금|현재|올해|작년|지난해|이전|예전|[년달주]\s?전|당시|그때|해|[년월달])의)\s(?:약 |거의 |딱 )?$"
)
"""Before a part of what there is, or was, at another time: `2년 전에는 그 절반`, `지금의 3분의 1`."""


def as_stated(claim: Claim) -> list[Quantity]:
    """Return the figures of a sentence as the source has them: 36도 is a temperature or an angle, and so is 7도 beside it."""
    groups = quantities.readings(claim.text, "ko")
    found = [
        group[0] if change_pairs.share_of([one[0] for one in groups], group[0]) else _in_percent(group[0], claim)
        for group in groups
    ]
    if all(len(group) == 1 for group in groups):
        return found
    known = [figure for ground in grounds(claim.evidence) for figure in ground.figures]
    stated = [
        next((one for one in group if any(compare.same(one, figure) for figure in known)), None) for group in groups
    ]
    turned = {one.kind for one, first in zip(stated, found, strict=True) if one and one.kind != first.kind}
    for number, (group, one) in enumerate(zip(groups, stated, strict=True)):
        alike = next((each for each in group if each.kind in turned), None)
        found[number] = one if one and (one.kind in turned or not alike) else alike or found[number]
    return found


def _in_percent(one: Quantity, claim: Claim) -> Quantity:
    """Return a share in words as the one percentage that it says roundly, where no source has it in words: `절반 가까이` for 48%.

    What something went to (`40분으로, 9분의 1로 줄였어요`) stays one in words: it is of the two ends of the change, not the percentage.
    """
    if one.kind != "times" or not one.words or not 0 < one.value < 1 or _OF_THEN.search(claim.text[: one.span[0]]):
        return one
    told = [each for source in claim.evidence for each in quantities.find(source.text, source.language)]
    if any(each.kind == "times" and each.value < 1 for each in told):
        return one
    found = [each for each in told if each.kind == "percent" and rounding.openly(one, each)]
    if len({each.value for each in found}) != 1:
        return one
    went = _WENT_TO.match(claim.text, one.span[1]) is not None
    return replace(found[0], span=one.span, text=one.text, role=one.role, words=went or found[0].words)
