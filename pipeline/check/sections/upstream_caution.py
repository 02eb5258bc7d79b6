"""What the sections say with caution and a title or heading says as a fact: 협의 중인 인수 told as 샀어요.

A line is held against the one sentence below it that speaks most of what it speaks of, as a sentence of a section is against its source.
"""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.check import hedges
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.resting import Resting
from pipeline.check.sections import told_by_reports
from pipeline.check.vocabulary.words import stems
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_SHARED = 2
_EDITORIAL = deferred(
    r"(?:담|모|골|묶|추|정리|소개|준비|살펴|짚|다뤘|다루|전해|들려|읽어|풀어)[가-힣]{0,3}(?:요|죠)[.!~ ]*$"
)
"""What a line says of the issue itself: `… 소식도 담았어요`."""
_SHOWN = 40


def caution(claim: Claim, resting: Resting) -> Iterator[Flag]:
    """Yield the line as a warning where it lost the caution of the sentence that it rests on; what it adds is the model's to say."""
    below = _meant(claim.text, resting)
    if below is None:
        return
    held = replace(claim, evidence=(below,), context=(below,))
    lost = list(hedges.lost(held))
    if not lost and told_by_reports.as_so(claim.text, below.text):
        lost = [Flag("hedge", "warn", (0, len(claim.text.rstrip())), "")]
    for flag in lost:
        told = below.text.strip()
        shown = told if len(told) <= _SHOWN else f"{told[:_SHOWN].rstrip()}…"
        yield replace(flag, message=say("check.upstream.caution", source=shown), evidence=(), sure=0.6)


def _meant(text: str, resting: Resting) -> Evidence | None:
    """Return the one sentence below that shares most words with a line, half of them at least; none where two share as many."""
    mine = stems(text)
    if _EDITORIAL.search(text.strip("\u2060 ")):
        return None
    shares = sorted(((len(stems(one.text) & mine), place) for place, one in enumerate(resting.below)), reverse=True)
    if not shares or shares[0][0] < max(_SHARED, len(mine) / 2) or (len(shares) > 1 and shares[1][0] == shares[0][0]):
        return None
    meant = resting.below[shares[0][1]]
    figures = {one.value for one in quantities.find(text, "ko")}
    told = {one.value for one in quantities.find(meant.text, meant.language)}
    return meant if not figures or figures & told else None
