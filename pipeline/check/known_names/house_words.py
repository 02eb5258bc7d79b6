"""A house under another closing word than its source's, in Latin letters: Kestrel Ridge Partners for Kestrel Ridge Capital.

Capital, Partners, Labs and their like are words of English too, so that they stand in most articles somewhere and accuse nobody by
themselves. What tells is the name before them: every article has it with another such word behind it, and none with this one or alone.
"""

import re
from collections.abc import Iterator

from pipeline.check import fixes
from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_CLOSING = (
    r"(?:Partners|Capital|Ventures|Group|Holdings|Labs?|Systems|Technologies|Motors|Energy|Bank|Media|Networks?|Robotics|Therapeutics"
    r"|Pharma|Pharmaceuticals|Health|Healthcare|Studios|Games|Foods|Airlines|Airways|Industries|Solutions|Analytics|Institute|University"
    r"|College|Semiconductor|Electronics|Insurance|Securities|Logistics|Records|Pictures|Research|Foundation|Biosciences|Aerospace)"
)
_HOUSE = deferred(
    rf"(?<![A-Za-z0-9&.'’-])(?P<name>[A-Z][A-Za-z0-9&'’-]+(?: [A-Z][A-Za-z0-9&'’-]+){{0,2}}?) (?P<closing>{_CLOSING})(?![A-Za-z0-9])"
)


def other_closings(claim: Claim) -> Iterator[Flag]:
    """Yield the houses of a sentence that every article closes with another word."""
    texts = [one.text for one in claim.context]
    for match in _HOUSE.finditer(claim.text):
        name = re.escape(match["name"])
        told = [one["closing"] for text in texts for one in re.finditer(rf"\b{name} (?P<closing>{_CLOSING}\b)", text)]
        alone = any(re.search(rf"\b{name}(?! {_CLOSING}\b)", text) for text in texts)
        if told and not alone and match["closing"].rstrip("s") not in {one.rstrip("s") for one in told}:
            message = say("check.name-other", name=match.group(), other=f"{match['name']} {told[0]}")
            fix = (
                fixes.mended(claim.placed.text, match.span(), f"{match['name']} {told[0]}")
                if len(set(told)) == 1
                else None
            )
            yield Flag("name", "block", match.span(), message, claim.ids, 0.85, fix)
