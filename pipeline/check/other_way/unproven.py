"""A thing of which there is no evidence told as confirmed: `데이터가 새어 나간 사실을 확인했어요` for `no evidence that data had left`."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag, brief
from pipeline.check.lazily import compiled
from pipeline.messages import say

_NO_EVIDENCE = r"\b(?:no (?:direct |clear |solid )?|(?:not|n['’]t) (?:yet )?(?:found|seen|see|find) (?:any )?|without (?:any )?)(?:evidence|signs?|indications?|proof)(?: yet)? (?:that|of)\b"
_EVIDENCE = r"\b(?:found|find|finds|saw|sees?|has|have|with|clear|new|strong|some|more|confirmed?|confirms) (?:\w+ )?(?:evidence|signs?|indications?|proof)\b|\bconfirm(?:s|ed)?\b"
_CONFIRMED = r"(?:사실|흔적|증거|정황|징후)(?:을|를|이|가|도|까지)? (?:이미 |직접 |모두 )?(?:확인했|확인됐|발견했|발견됐|발견돼|찾았|찾아냈|포착|나왔|드러났|밝혀졌|잡혔)"
_PROOF = r"증거|흔적|징후"
"""Of what alone a denial of evidence speaks: a 사실 may be another one of a paragraph."""
_NEGATED = r"않|못|없|아니|(?<![가-힣])안 "
_CLAUSE = r"(?<=[가-힣])(?:고|며|지만|는데|면서|으나)(?=[,\s])|[,.]"


def unproven(claim: Claim) -> Iterator[Flag]:
    """Yield what is told as found where the sources only say that there is no evidence of it."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    found = compiled(_CONFIRMED).search(claim.text)
    if not found or compiled(_NEGATED).search(_clause(claim.text, found)):
        return
    for one in claim.evidence:
        denied = compiled(_NO_EVIDENCE).search(one.text)
        others = " ".join(each.text for each in claim.evidence).replace(denied.group(), " ") if denied else ""
        if denied and not compiled(_EVIDENCE).search(others):
            told = [_flag(claim, found.span(), one.id, denied.group(), found.group())]
            yield from told if compiled(_PROOF).match(found.group()) else brief(claim, told)
            return


def _clause(text: str, found: re.Match[str]) -> str:
    """Return the clause in which a verb stands, to its end."""
    starts = [cut.end() for cut in compiled(_CLAUSE).finditer(text, 0, found.start())]
    end = compiled(_CLAUSE).search(text, found.end())
    return text[max(starts, default=0) : end.start() if end else len(text)]


def _flag(claim: Claim, span: tuple[int, int], identifier: str, source: str, text: str) -> Flag:
    message = say("check.opposite", id=identifier, source=source, text=text)
    return Flag("number-contradicted", "block", span, message, (identifier,), 0.75)
