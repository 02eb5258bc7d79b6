"""A quarter that a source names by its number alone, once it counts quarters: `rose in the second quarter … a further rise in the third`."""

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ALONE = deferred(
    r"\b(?:in|for|during|from|than) the (?P<number>first|second|third|fourth)"
    r"(?=[.,;)]|$| (?:and|but|as|while|after|before|from|to|on|when|because|amid|by)\b)"
)
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def named(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a drafted quarter of the year is one that a cited sentence has by its number, beside another that one of them spells."""
    if drafted.kind != "quarter" or drafted.unit:
        return False
    told = {_NUMBERS[match["number"]] for one in claim.evidence for match in _ALONE.finditer(one.text)}
    return drafted.value in told and any(
        found.kind == "quarter" and not found.unit
        for one in claim.evidence
        for found in quantities.find(one.text, one.language)
    )
