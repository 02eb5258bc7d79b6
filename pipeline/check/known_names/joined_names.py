"""Two who do one thing together: 우버와 웨이브가 for `Uber and Wayve`; what is told of the one is told of the other."""

import re

from pipeline.check.claims import Claim
from pipeline.text.patterns import deferred

_TOGETHER = deferred(r"[와과]\s(?!달리|함께|비교|같은|손잡)[가-힣A-Za-z0-9]+(?:\([^)]*\))?[이가은는도의]\s")


def joined(claim: Claim, end: int, other: str) -> bool:
    """Return whether a name of a sentence that ends there goes with another one, as its source has somebody go with `other`."""
    if _TOGETHER.match(claim.text, end) is None:
        return False
    name = re.escape(other)
    pair = re.compile(rf"[A-Z][\w.&’'-]+ and {name}\b|\b{name} and [A-Z]")
    return any(pair.search(one.text) for one in claim.evidence)
