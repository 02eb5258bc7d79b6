"""What goes from one to another told as going back: `리스본에서 로잔으로` for `from Lausanne to Lisbon`, `가스에서 석탄으로` for `from coal to gas`.

Each of the two words must tell one end of the source's way alone, and stand at the other end of the draft's.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import same_thing
from pipeline.messages import say
from pipeline.text.patterns import deferred

_THERE = deferred(
    r"\bfrom (?:the |its |their |a |an )?(?P<from>[^\d.,;:()]{2,40}?) (?:in)?to (?:the |its |their |a |an )?(?P<to>(?:(?! (?:in|by|on|at|after|before|and|while|when|as|for|with|over|since|last|next|this|within|where|which|that)\b)[^\d.,;:()]){2,40})"
)
_HERE = deferred(
    r"(?P<from>(?:[가-힣A-Za-z]+(?<![을를은는이가]) )?[가-힣A-Za-z]+?)(?:에서|에게서|부터) (?:다시 |곧장 |바로 )?(?P<to>(?:[가-힣A-Za-z]+ )??[가-힣A-Za-z]+?)(?:으로|로|에게|까지)(?![가-힣])"
)
_BOTH_WAYS = deferred(
    r"\b(?:and back|back (?:to|from|again)|both ways|return(?:s|ed|ing)?|round trip)\b|되돌|돌아|왕복|오가|거꾸로"
)


def moved_back(claim: Claim) -> Iterator[Flag]:
    """Yield the ways of a sentence that its sources tell from the other end."""
    if _BOTH_WAYS.search(claim.text):
        return
    for here in _HERE.finditer(claim.text):
        ways = [(one, there, _way(here, there)) for one in claim.evidence for there in _ways(one)]
        turned = [(one, there) for one, there, way in ways if way < 0]
        if turned and not any(way > 0 for _, _, way in ways):
            one, there = turned[0]
            message = say("check.opposite", text=here.group(), source=there.group(), id=one.id)
            yield Flag("number-contradicted", "block", here.span(), message, (one.id,), 0.8)


def _ways(one: Evidence) -> Iterator[re.Match[str]]:
    if one.language != "ko" and not _BOTH_WAYS.search(one.text):
        yield from _THERE.finditer(one.text)


def _way(here: re.Match[str], there: re.Match[str]) -> int:
    """Return 1 where a draft goes the way of its source, -1 where it goes back, 0 where that is open."""
    straight = same_thing.named(here["from"], there["from"]) or same_thing.named(here["to"], there["to"])
    back = same_thing.named(here["from"], there["to"]) and same_thing.named(here["to"], there["from"])
    return straight - (back and not straight)
