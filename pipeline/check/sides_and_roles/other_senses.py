"""Words of a rise that tell of none: who scores so many (`87점을 올리는 등`), and what is more than another thing by so many."""

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
