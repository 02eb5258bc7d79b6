"""Words of a rise or a fall that tell of none: who scores so many (`87점을 올리는 등`), what is more than another thing by so many, and what is taken down."""

import re

from pipeline.check import compare
from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SCORED = frozenset({"점", "골", "승"})
_AS_OBJECT = deferred(r"\s?[을를]\s올[리렸린려]")
_EXCEEDS = deferred(
    r"\b(?:exceed|outnumber|outpac|surpass)\w*\b[^.;]{0,60}\bby (?:about |some |nearly |almost |more than )?[$€£¥₩]?$",
    re.IGNORECASE,
)

_PUBLISHED = frozenset({"건", "개", "편", "장", "점"})
_TAKES_DOWN = deferred(r"\s?[을를]\s내[려리렸린릴]")
_REMOVED = deferred(
    r"\b(?:remov|delet|withdr|unpublish)\w*\b|\b(?:tak|took|pull)\w*\b[^.;]{0,40}\b(?:down|off|offline)\b|삭제|내[려리렸린]",
    re.IGNORECASE,
)


def removed(claim: Claim, one: Quantity) -> bool:
    """Return whether so many are taken down, videos or posts, in the draft and in a source that states them."""
    if one.unit not in _PUBLISHED or not _TAKES_DOWN.match(claim.text, one.span[1]):
        return False
    return any(
        _REMOVED.search(each.text)
        for each in claim.evidence
        if any(compare.same(one, there) for there in quantities.find(each.text, each.language))
    )


def no_rise(claim: Claim, one: Quantity) -> bool:
    """Return whether a figure of a sentence is scored, or is by how much one thing is more than another in its source."""
    if one.unit in _SCORED and _AS_OBJECT.match(claim.text, one.span[1]):
        return True
    return any(
        _EXCEEDS.search(each.text[: there.span[0]])
        for each in claim.evidence
        for there in quantities.find(each.text, each.language)
        if compare.same(one, there)
    )
