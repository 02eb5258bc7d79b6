"""Parts that only say which one is meant, `마지막 4분의 1`, and what a cut by so much left: neither is a figure of its own."""

import re
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_LEFT = deferred(r"\s?(?:수준|로|밖에|만)")
_CUT_BY = deferred(
    r"\b(?:cut|cuts|cutting|reduc\w+|fell|fall\w*|dropp?\w*|down|declin\w+|shr[aiu]nk\w*|lower\w*|slash\w*|trimm?\w*)(?: [a-z]+){0,3} by (?:about |nearly |roughly |almost |some )?$"
)
_LAST_PART = deferred(
    r"(?:마지막|나머지|남은|처음|첫|앞|뒤|위|아래|상위|하위|중간|가운데|윗|아랫)[가-힣]{0,2}\s?(?:약 )?$"
)
_ORDINAL_PART = deferred(
    r"\b(?:final|last|first|remaining|other|top|bottom|upper|lower|middle|front|back|closing|opening|second) (?P<part>half|third|quarter|fourth|fifth|sixth|eighth|tenth)(?=[.,;)]|$| (?:of|unless|if|only|when|until|is|was|will|would|goes|went|comes|in|on|by|after|once|to|and|at|from|has|had)\b)",
    re.IGNORECASE,
)
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}


def left(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a share is what a cut leaves: `3분의 1 수준` for one cut by two-thirds."""
    return _LEFT.match(claim.text, drafted.span[1]) is not None and any(
        source.kind == "times"
        and source.words
        and source.value == 1 - drafted.value
        and _CUT_BY.search(one.text[: source.span[0]])
        for one in claim.evidence
        for source in quantities.find(one.text, one.language)
    )


def last_part(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a share is one that a source tells by its place: `마지막 3분의 1` for the final third."""
    return _LAST_PART.search(claim.text[: drafted.span[0]]) is not None and any(
        drafted.value == Fraction(1, _PARTS[match["part"].lower()])
        for one in claim.evidence
        for match in _ORDINAL_PART.finditer(one.text)
    )
