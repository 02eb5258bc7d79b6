"""An amount that a source's own part in words gives to the digit: `no more than a fifth` of the 19 gigawatts told with it are 3.8, whatever else looks like that."""

from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.quantities import AMOUNTS, Quantity


def gives(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a figure is the part that a source sentence tells of the one amount of its sort in that sentence."""
    if drafted.kind not in AMOUNTS:
        return False
    for text in claim.sources:
        found = quantities.find(text.text, text.language)
        wholes = {one.value for one in found if _alike(one, drafted)}
        parts = {one.value for one in found if one.kind == "times" and one.words and 0 < one.value < 1 and not one.per}
        if len(wholes) == len(parts) == 1 and drafted.value == wholes.pop() * Fraction(parts.pop()):
            return True
    return False


def _alike(one: Quantity, drafted: Quantity) -> bool:
    return derive.pairs(one, drafted) and not (one.words and one.value <= 1)
