"""Counts in words of those that a source leaves to be reckoned: `독일을 뺀 네 나라` of five, `스물한 명은 놓쳤지만` for 129 of 150."""

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_BUT_ONE = deferred(r"나머지\s$|(?:[을를] (?:뺀|제외한|빼놓은)|말고|이외의|외의|밖의)\s(?:나머지\s)?$")
_AND = deferred(
    r"[가-힣](?:과|와|하고|,) ?[가-힣]{1,8}[을를]? (?:뺀|제외한|빼놓은|말고|이외의|외의|밖의)\s(?:나머지\s)?$"
)
"""Two that are left out: the rest is then less by two."""
_DID_NOT = deferred(
    r"(?:을|를|은|는|이|가|에게는)?\s?(?:[가-힣]{1,6}\s)?(?:놓[치쳤친칠]|못 |못[했한하]|빠뜨|빠졌|빠진|탈락|실패|안 |않|떨어[졌진])"
)
_OF = deferred(r"\s(?:out )?of (?:the |its |all )?$|(?:중|가운데)\s$")
_REACH = 8


def told(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a count is one less than a told number where one is left out by name, or what a told part leaves of its whole."""
    ahead = claim.text[: drafted.span[0]]
    but_one = _BUT_ONE.search(ahead) is not None and _AND.search(ahead) is None
    did_not = _DID_NOT.match(claim.text, drafted.span[1]) is not None
    if not (but_one or did_not):
        return False
    for one in claim.evidence:
        counts = [each for each in quantities.find(one.text, one.language) if each.kind in COUNTS and not each.per]
        if but_one and any(each.value == drafted.value + 1 for each in counts):
            return True
        if did_not and any(
            first.value + drafted.value == other.value or other.value + drafted.value == first.value
            for first in counts
            for other in counts
            if 0 <= other.span[0] - first.span[1] <= _REACH and _OF.search(one.text[first.span[1] : other.span[0]])
        ):
            return True
    return False
