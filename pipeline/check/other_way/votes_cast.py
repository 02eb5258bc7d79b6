"""For whom or what somebody voted, told the other way: 찬성표를 던진 for `who voted against the budget`.

The source tells only one way of voting, and names the voter of the draft's sentence right before it.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way.left_out import opposite
from pipeline.check.written_names import names_told
from pipeline.text.patterns import deferred

_HERE = deferred(r"(?:(?P<up>찬성표)|(?P<down>반대표))를 (?:던[졌진지질]|행사[했한하]|낸|냈)(?!지 ?(?:않|못))[가-힣]*")
_THERE = deferred(r"\bvot(?:ed|es?|ing) (?:(?P<up>for|in favou?r of)|(?P<down>against))\b")
_NOT_THERE = deferred(r"(?:\b(?:not|never|neither|nor|would|could|if)\b|n['’]t\b)[^.;,]{0,16}$")
_CAPITAL = deferred(r"(?<![\w’'])[A-Z][\w’'-]{3,}")
_AHEAD = 90  # characters before the word in which its voter stands


def votes_cast(claim: Claim) -> Iterator[Flag]:
    """Yield the vote that a sentence tells the other way than its sources, which know of no other."""
    mine = list(_HERE.finditer(claim.text))
    if len(mine) != 1 or any(one.language != "en" for one in claim.evidence):
        return
    told = [
        (one, match)
        for one in claim.evidence
        for match in _THERE.finditer(one.text)
        if not _NOT_THERE.search(one.text[: match.start()])
    ]
    if not told or any((match["up"] is None) == (mine[0]["up"] is None) for _, match in told):
        return
    for one, match in told:
        if _by_the_same(claim, one, match):
            yield opposite(claim, mine[0].span(), one.text[match.start() :], one.id)
            return


def _by_the_same(claim: Claim, one: Evidence, match: re.Match[str]) -> bool:
    """Return whether somebody whom a draft names stands before the vote in its source sentence."""
    stretch = (max(0, match.start() - _AHEAD), match.start())
    named = any(
        any(stretch[0] <= start and end <= stretch[1] and one.text[start].isupper() for start, end in key.source)
        for key in anchors.shared(one.text, one.language, claim.text)
    )
    return named or any(names_told.told(word.group(), claim.text) for word in _CAPITAL.finditer(one.text, *stretch))
