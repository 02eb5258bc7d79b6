"""Figures that a source gives by the way: so much for a kilometre of a whole line, the first place of a record."""

from collections.abc import Sequence

from pipeline.check import compare
from pipeline.check.claims import Claim
from pipeline.check.figures.pool import Pool
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_FOR_ONE = deferred(
    r"(?:(?<![\d.,])1\s?)?(?P<unit>km|㎞|킬로미터|m|미터|마일|㎡|제곱미터|헥타르|에이커|톤|kg|킬로그램|리터|MW|메가와트|GW|기가와트|kWh|MWh)"
    r"(?:에|당|마다)\s(?:약\s|평균\s)?$"
)
_RECORD = deferred(
    r"\b(?:the|a) record (?:is|was|belongs|remains|stands|went|holder)\b|\b(?:largest|biggest|highest|most) (?:ever|so far|on record|to date|of all)\b|역대 최[대고다]"
)


def told(claim: Claim, group: Sequence[Quantity], known: Pool) -> bool:
    """Return whether a figure that no cited sentence writes is what the article gives by the way."""
    first = group[0]
    before = claim.text[: first.span[0]]
    if first.kind == "ordinal" and first.value == 1 and first.text.endswith("위"):
        return any(_RECORD.search(one.text) for one in claim.evidence)
    return any(_for_one(before, one, known) for one in group if one.kind in AMOUNTS and one.value > 0)


def _for_one(before: str, drafted: Quantity, known: Pool) -> bool:
    """Return whether a figure is a total of the source for one unit of a length, an area or a load that it tells."""
    unit = _FOR_ONE.search(before)
    if unit is None:
        return False
    one = next((found for found in quantities.find(f"1{unit['unit']}", "ko") if found.kind == "size"), None)
    figures = [source for _, source in known.figures]
    return one is not None and any(
        total.value * one.value == drafted.value * length.value
        for length in figures
        if (length.kind, length.unit) == (one.kind, one.unit) and length.value > one.value
        for total in figures
        if total is not length and compare.comparable(drafted, total)
    )
