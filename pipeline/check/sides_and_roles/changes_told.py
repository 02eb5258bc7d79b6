"""By how much something changed, where a source tells the two levels: `21m 떨어졌어요` of what fell from 92 metres to 71."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive, follows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import FIGURES, Quantity

_MOVED = r"(?:떨어[져졌지진]|내[려렸린리]|낮아[져졌지진]|낮[췄춰춘추]|줄[었어였여이인은]|올[라랐렸려린]|오[르른]|높아[져졌지진]|높[였여인이]|늘[었어렸려린]|뛰[었어]|불어[났나난]|빠[졌져진]|(?:감소|증가|하락|상승|급[등락증감])(?!폭|율|률|세|분|량|액)|얇아[졌진]|두꺼워[졌진]|길어[졌진]|짧아[졌진]|넓어[졌진]|좁아[졌진]|깊어[졌진]|얕아[졌진]|무거워[졌진]|가벼워[졌진]|작아[졌진]|커[졌진]|깎[였여인아았])"
_CHANGE = deferred(rf"\s?(?:이나|나|가량|쯤|정도|만큼|넘게|이상|가까이)?\s(?:더\s|넘게\s|가까이\s|이상\s)?{_MOVED}")
_TO = deferred(
    r"\b(?:(?<!up )(?<!close )(?<!amounts )(?<!amounted )(?<!amounting )(?<!came )(?<!next )(?<!due )to|from|(?:stood|stands?|standing|peaked|was|were|is|are|started|began|opened|closed|ended|remains?|now) at|(?:is|are|was|were) now|reach(?:ed|es|ing)?|hit|hits|was|were|is|are)(?: (?:just|only|about|around|nearly|almost|roughly|some|a (?:record|new|peak|low|high)(?: (?:low|high|peak))?(?: of)?))* (?:[$€£¥₩])?$",
    re.IGNORECASE,
)
_RANGE = deferred(r"\b(?:by|between)(?: [a-z]+){0,3} \d[\d.,]*(?: ?[a-z%]+)? (?:to|and) (?:[$€£¥₩])?$")
_FROM = deferred(r"\bfrom (?:about |around |nearly |just |only |a )*[$€£¥₩]?$")
_CHANGE_THERE = deferred(
    r"\b(?:discounts?|savings?|rebates?|markdown|growth|increases?|additions?|additional|extra|more|fewer|less|added|new|hires?|net|layoffs?|losses|gains|pace|difference|gap|margin|inflation|"
    r"(?:an?|the|its|their|this|that|further|another)(?: [a-z-]+){0,2} (?:rise|gain|decline|drop|fall|loss|cut|reduction|raise|hike|jump|change|climb|slide))\b",
    re.IGNORECASE,
)
_COMPARED = deferred(
    r" (?:[a-z]+ )?(?:shorter|longer|faster|quicker|slower|higher|lower|more|fewer|less|cheaper|older|younger|earlier|later|larger|bigger|smaller|heavier|lighter|warmer|colder)\b"
)
_BEHIND = deferred(
    r"(?: [a-z-]+){0,3} (?:more|fewer|less|higher|lower|above|below|over|under|beyond|ahead|behind|short|faster|slower|better|worse|cheaper|dearer|up|down|drop|decline|fall|decrease|cut|reduction|rise|increase|gain|jump)\b"
)
_NEAR = 28


def proved(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a figure by which something is said to have changed is what lies between the two levels of a source."""
    if drafted.kind not in FIGURES - {"percent"} or drafted.per or not _CHANGE.match(claim.text, drafted.span[1]):
        return False
    amounts = [(one, each) for one in claim.evidence for each in _amounts(one, drafted)]
    standing = [(one, each) for one, each in amounts if _stands(one, each)]
    before = {each.value for one, each in standing if each.role == "from" or _FROM.search(one.text[: each.span[0]])}
    after = {each.value for _, each in standing} - before
    if len(before) != 1 or len(after) != 1:
        return False
    behind = claim.text[drafted.span[1] : drafted.span[1] + _NEAR]
    up, down = follows.UP.search(behind) is not None, follows.DOWN.search(behind) is not None
    change = after.pop() - before.pop()
    return up != down and change == (drafted.value if up else -drafted.value)


def _stands(one: Evidence, figure: Quantity) -> bool:
    """Return whether a source tells a figure as a level, and nothing near it as a change."""
    ahead = one.text[: figure.span[0]]
    if one.language != "en" or _CHANGE_THERE.search(one.text) or _RANGE.search(ahead):
        return False
    behind = _BEHIND.match(one.text, figure.span[1]) or _COMPARED.match(one.text, figure.span[1])
    return _TO.search(ahead) is not None and not behind


def _amounts(one: Evidence, like: Quantity) -> Iterator[Quantity]:
    """Yield the figures of a source sentence that can be added to a figure, a bare number in the unit that it shares with another."""
    for group in quantities.readings(one.text, one.language):
        found = next((each for each in group if derive.pairs(each, like)), None)
        if found is not None and found.value > 0:
            yield found
