"""What a source calls only potential, told as so: `264 of which are potential flaws` as 264개는 결함이었어요.

Held to the clause of the draft that names the thing; what is potential by trade (`potential customers`) is a plan of nobody's and left alone.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.caution import hedge_marks
from pipeline.check.caution.hedge_clauses import clauses
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_POTENTIAL = deferred(
    r"\b(?P<cue>(?:potential|possible|suspected|would-be|prospective)) (?:[a-z-]+ ){0,2}?(?P<what>(?:vulnerabilit|flaw|bug|defect|hole|breach|leak|violation|fraud|threat|victim|case|infection|attack|fault|error|match|conflict|infringement|exploit|weakness|outbreak|collision|poisoning|murder|overdose|scam|bribe|spy|spies|duplicate)[a-z]*)\b"
)
_OF_SOMETHING = deferred(
    r"\b(?:warn\w*|screen\w*|look\w*|search\w*|check\w*|scan\w*|prepar\w*|protect\w*|guard\w*|avoid\w*|prevent\w*|flag\w*) (?:[a-z]+ ){0,3}$"
)
"""What looks out for a thing need not have found one: `scan for potential leaks`."""
_TOLD_SO = deferred(
    r"(?P<noun>[가-힣A-Za-z]+?)(?:이에요|예요|였어요|이었어요|이다|였다|이었다|입니다|이고|였고|으?로 (?:확인|판명|드러|밝혀)|[을를이가도] (?:[가-힣A-Za-z0-9,]+ ){0,3}?(?:찾|발견|잡|나왔|나온|있었|확인|드러|당했|저질|일어|터졌|생겼))"
)
_CAREFUL = deferred(r"수 있|지 모|가능|잠재|의심|우려|후보|위험|여지|만한|추정|혹|일지|인지|듯|것 같|예비")


def potential(claim: Claim) -> Iterator[Flag]:
    """Yield the first clause that tells as so what its sources call only potential."""
    if _CAREFUL.search(claim.text):
        return
    for one in claim.evidence:
        if one.language == "ko":
            continue
        for match in _POTENTIAL.finditer(one.text):
            if not _OF_SOMETHING.search(one.text[: match.start()]) and _told(match, one, claim):
                message = say("check.hedge.maybe", cue=match["cue"])
                yield Flag("hedge", "warn", (0, len(claim.text.rstrip())), message, (one.id,), 0.6)
                return


def _told(match: re.Match[str], one: Evidence, claim: Claim) -> bool:
    """Return whether a clause of a sentence tells the thing as so, and no other source sentence or place has it without the word."""
    what = match["what"]
    stem = what[:6].lower()
    again = sum(len(re.findall(rf"(?i)\b{re.escape(stem)}", each.text)) for each in claim.evidence)
    if again > len([each for each in _POTENTIAL.finditer(one.text) if each["what"][:6].lower() == stem]):
        return False
    for clause in clauses(claim.text, "ko", drafted=True):
        spans = [span for each in anchors.shared(what, "en", clause.text) for span in each.draft]
        for told in _TOLD_SO.finditer(clause.text):
            named = any(told.start("noun") <= span[1] and span[0] <= told.end("noun") for span in spans)
            if named and not hedge_marks.kept("maybe", clause.text, coming=False):
                return True
    return False
