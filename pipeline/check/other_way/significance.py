"""A difference that proves nothing told as one that does, and the other way round: `not statistically significant` as 의미 있는 차이."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness
from pipeline.messages import say
from pipeline.text.patterns import deferred

_CUE = deferred(r"유의|의미 ?(?:가 |는 )?(?:있|없)")
_MINE = deferred(
    r"(?:통계(?:적|학적)?으로 ?)?(?:유의미?(?:했|해요|합|한 (?:차이|결과|효과|변화|수준)|하게)|의미 ?(?:가 )?있(?:는 (?:차이|결과|효과|변화|수준|개선|감소|증가)|었|어요|습))(?![^.,]{0,24}(?:않|못|없|아니))"
)
_NOT_MINE = deferred(
    r"유의미?(?:하지|하진|하다고|한 (?:차이|결과|효과|변화|수준|개선|감소|증가)[가는은를을도]? ?(?:나타나지|보이지|확인되지|없|아니|못|안 |사라|찾지|내지|거두지|드러나지))|의미 ?(?:있는 [가-힣]{2,4}[가는은를을도이]? ?(?:[가-힣]+지 (?:않|못)|없|아니|안 |사라)|(?:가 |는 )?없|있다고 (?:보|하)기)"
)
_SIGNIFICANT = r"(?:statistically |clinically )?significant(?:ly)?"
_NOT = deferred(
    rf"(?i:(?:\b(?:not|never|neither|nor|without|fail\w* to|too small to be)|n['’]t)(?: [a-z]+){{0,4}}? {_SIGNIFICANT}\b|\bno(?: [a-z]+){{0,2}}? {_SIGNIFICANT}\b|\b(?:statistically )?insignificant\b|\bwithin the margin of error\b|\bnot (?:reach|meet|attain) (?:statistical )?significance\b|\bdid not reach significance\b)"
)
_YES = deferred(
    r"(?i:\bstatistically significant(?:ly)?\b|\b(?:is|are|was|were|proved) (?:highly |still )?significant\b(?! (?:to|for|because|role))|\bsignificant(?:ly)? (?:difference|different|effect|improvement|reduction|higher|lower|better|worse)\b)"
)
_Said = tuple[Evidence, re.Match[str] | None, re.Match[str] | None]
_RIVAL, _ALIKE = 0.6, 1.5


def significance(claim: Claim) -> Iterator[Flag]:
    """Yield a significance that the sources deny, or the lack of one that they have."""
    text = claim.text
    if not _CUE.search(text):
        return
    lacking = _NOT_MINE.search(text)
    mine = lacking or _MINE.search(text)
    if mine is None:
        return
    said = [(one, _NOT.search(one.text), _YES.search(_NOT.sub(_blank, one.text))) for one in claim.evidence]
    meant = [each for each in said if each[1] or each[2]]
    if any(denied for _, denied, _ in meant) and any(had for _, _, had in meant):
        meant = _meant(claim, meant)
    for one, denied, had in meant:
        there = had if lacking else denied
        if there is not None and (denied is None or had is None):
            yield _flag(claim, mine.span(), there.group(), one.id)
            return


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _meant(claim: Claim, said: list[_Said]) -> list[_Said]:
    """Return the one sentence that a claim clearly retells, of several that speak of significance."""
    weights = [likeness.weigh(likeness.ties(one.text, one.language, claim.text)) for one, _, _ in said]
    best = max(range(len(said)), key=lambda number: weights[number])
    clear = all(weight <= _RIVAL * weights[best] for number, weight in enumerate(weights) if number != best)
    return [said[best]] if clear and weights[best] >= _ALIKE else []


def _flag(claim: Claim, span: tuple[int, int], source: str, identifier: str) -> Flag:
    message = say("check.opposite", text=claim.text[slice(*span)], source=source, id=identifier)
    return Flag("number-contradicted", "block", span, message, (identifier,), 0.8)
