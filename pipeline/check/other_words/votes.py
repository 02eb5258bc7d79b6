"""The two sides of a vote: `in a 5-4 vote`, `찬성 11명, 반대 6명`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.text.patterns import deferred

_VOTE = deferred(
    r"(?<![\d.,])(?:찬성 )?(?P<one>\d{1,3})\s?(?:[-–—]|to|대|명?, ?반대|표?, ?반대)\s?(?P<other>\d{1,3})(?![\d%]|[.,]\d)",
    re.IGNORECASE,
)
_VOTED = deferred(
    r"\b(?:vot(?:e|es|ed|ing)|rul(?:ed|ing)|decisions?|split|majority|verdict|ballots?|panel|court|justices|judges|committee|council|board)\b|"
    r"표결|의결|판결|결정|찬성|평결|위원|재판관|대법관|배심|이사회|의견으로",
    re.IGNORECASE,
)


def of_a_vote(claim: Claim) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield the two sides of each vote that a source tells."""
    for each in claim.evidence:
        if _VOTED.search(each.text):
            for match in _VOTE.finditer(each.text):
                yield Fraction(match["one"]), Fraction(match["other"])
