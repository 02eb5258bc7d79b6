"""How many there were before one that its source counts: the fourteenth product to get there has thirteen before it."""

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OTHERS_BEFORE = deferred(r"(?:다른|나머지|먼저|앞서|앞선|이미|그 전에|이전의?)(?: [가-힣A-Za-z\d,]{1,9}){0,4} $")
_OTHERS_BEHIND = deferred(r"[이가은는]? ?(?:더|먼저|이미|앞서|앞에) ")
_TO = deferred(r"(?:[ -][A-Za-z’'-]+){0,5}? (?:to|that|who|which)\b|[ -]time\b|번째")


def others(claim: Claim, one: Quantity) -> bool:
    """Return whether a count is of those before one that a source tells as the next of them."""
    if one.kind != "count" or not (
        _OTHERS_BEFORE.search(claim.text[: one.span[0]]) or _OTHERS_BEHIND.match(claim.text, one.span[1])
    ):
        return False
    return any(
        figure.kind == "ordinal"
        and figure.value == one.value + 1
        and _TO.match(each.text, figure.span[1] - (2 if figure.text.endswith("번째") else 0))
        for each in claim.evidence
        for figure in quantities.find(each.text, each.language)
    )
