"""A difference that proves nothing told as one that does, and the other way round: `not statistically significant` as 의미 있는 차이."""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
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


def significance(claim: Claim) -> Iterator[Flag]:
    """Yield a significance that the sources deny, or the lack of one that they have."""
    text = claim.text
    if not _CUE.search(text):
        return
    lacking = _NOT_MINE.search(text)
    mine = None if lacking else _MINE.search(text)
    denied = [(one, match) for one in claim.evidence if (match := _NOT.search(one.text))]
    had = any(_YES.search(_NOT.sub(" ", one.text)) for one in claim.evidence)
    if mine and denied and not had:
        one, there = denied[0]
        yield _flag(claim, mine.span(), there.group(), one.id)
    elif lacking and had and not denied:
        one, there = next((one, match) for one in claim.evidence if (match := _YES.search(one.text)))
        yield _flag(claim, lacking.span(), there.group(), one.id)


def _flag(claim: Claim, span: tuple[int, int], source: str, identifier: str) -> Flag:
    message = say("check.opposite", text=claim.text[slice(*span)], source=source, id=identifier)
    return Flag("number-contradicted", "block", span, message, (identifier,), 0.8)
