"""The figures of a sentence as its sources have them: a temperature or an angle, a share in words or in percent."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence
from pipeline.check.nearness.grounds import grounds
from pipeline.check.other_words import rounding
from pipeline.text import quantities
from pipeline.text.quantities import Quantity


def as_stated(claim: Claim) -> list[Quantity]:
    """Return the figures of a sentence as the source has them: 36도 is a temperature or an angle, and so is 7도 beside it."""
    groups = quantities.readings(claim.text, "ko")
    found = [_in_percent(group[0], claim.evidence) for group in groups]
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


def _in_percent(one: Quantity, evidence: Sequence[Evidence]) -> Quantity:
    """Return a share in words as the one percentage that it says roundly, where no source has it in words: `절반 가까이` for 48%."""
    if one.kind != "times" or not one.words or not 0 < one.value < 1:
        return one
    told = [each for source in evidence for each in quantities.find(source.text, source.language)]
    if any(each.kind == "times" and each.value < 1 for each in told):
        return one
    found = [each for each in told if each.kind == "percent" and rounding.openly(one, each)]
    if len({each.value for each in found}) != 1:
        return one
    return replace(found[0], span=one.span, text=one.text, role=one.role, words=True)
