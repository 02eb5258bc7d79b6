"""The time of what a reader is advised to do: `2월 1일 전에 계약을 맺어 두세요` where the source says `the price applies from February 1`.

The advice says nothing of when the thing holds. It is wrong where the source tells from when, or until when, the reader can or must do it:
`3월 16일 전에 골라 보세요` where one can choose from then on, `3월 3일 뒤에 신청하면 돼요` where applications close. To prepare (세어, 확인, 비교) is
the reader's own all the same, where the source tells of no such deed.
"""

import re

from pipeline.check.claims import Claim, Evidence
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_DEED = (
    r"(?<![가-힣])(?:확인|점검|준비|비교|계산|정리|백업|연습|대비|견[줘주]|세[어 는]|재[어 는]|헤아[려리]|따[져지]|살[펴피]|챙[겨기]|적어|알아[보봐두]|"
    r"꺼내|물어|읽[어는]|훑|나[눠누]|쪼개|모[아으])"
)
_END = r"[.!?~\u2060 ]*$"
_ADVISED = deferred(
    _DEED
    + r"[가-힣 ]{0,6}?(?:세요|시길|면 돼요|만해요|편이 (?:좋|나)아요|것이 (?:좋|나)아요|게 (?:좋|나)아요|[볼둘할] 때(?:예요|입니다)?)"
    + _END
)
_ADVICE = deferred(
    r"[가-힣](?:세요|(?<!되)면 (?:돼요|좋아요|좋겠어요)| 만해요| ?(?:편이|것이|게) (?:좋|나)아요|길 권해요|시길 바라요|(?<=[둘볼])까요|(?<=[두보])기로 해요|(?<=[봐둬])야 해요)"
    + _END
)
_GOES_ON = deferred(r"(?<=[가-힣])(?:니|니까|므로|지만|는데|며|고),?\s")
_PREPARED = deferred(
    r"(?i:\b(?:check|review|view|see|look|compar\w*|count|read|download|prepar\w*|test|calculat\w*|inspect|examin\w*|back up|practi[cs]\w*|ask|split|divid\w*|collect|gather)\b)|"
    + _DEED
)
_BEFORE = deferred(r"\s?(?:이전|전)$")
_AFTER = deferred(r"\s?(?:이후|(?:이 )?(?:뒤|후)에|지나서|지난 (?:뒤|후))$")
_POSSIBLE = (
    r"\b(?:can|could|able|available|availability|open\w*|accept\w*|apply for|applications?|regist\w+|sign[- ]?ups?|enrol\w*|launch\w*|releas\w*|roll(?:s|ed|ing)? ?out|rollout|"
    r"on sale|sells?|sold|sales?|ship\w*|offer\w*|eligible|lets?|allow\w*|permit\w*|free (?:for|to|of)|for free|discount\w*|vot(?:e|ing)|book\w*|order\w*)\b|"
    r"수 있|열[어려린릴리]|출시|공개|판매|접수|신청|모집|제공|허용|등록|무료로|할인|배포|예약|주문|투표"
)
_OFFERED = deferred(_POSSIBLE, re.IGNORECASE)
_DEMANDED = deferred(
    _POSSIBLE
    + r"|\b(?:must|should|ha(?:ve|s|d) to|needs?|requir\w+|submit\w*|submissions?|entries|claims?|opt\w*|cancel\w*|pay\w*|migrat\w+|mov(?:e|ing)|upgrad\w+|switch\w*|renew\w*|updat\w+|respond|responses?|"
    r"file|filing|bids?|deadline|valid|lasts?|pric\w+|costs?|fees?|rates?|cheaper|keep|remain\w*|stays?|please|return\w*|send)\b|"
    r"야 [하한할]|세요|제출|납부|값|가격|요금|옮[겨기]|바[꿔꾸]|갱신|유지|[내낸]다|응모|응답|반납|취소",
    re.IGNORECASE,
)

_HANGUL = deferred(r"[가-힣]{2,}")
_SO_LONG_BEFORE = deferred(r"\s?(?:이?전|앞)(?:에|까지|부터)?\s")
_SO_LONG_AFTER = deferred(r"\s?(?:뒤|후)(?:에|부터)?\s")
_LENGTH = deferred(r"(?:일|주|달|개월|년|해|시간|분)$")
_NEAR, _FAR = 18, 48
_NEW_FROM = deferred(
    r"\s?(?:이 )?(?:부터|뒤부터|이후(?:부터|에)?|뒤에?|지나면|넘기면)(?:는|는요)? (?:[^\s.,]+ ){0,3}?(?:새|신규|바뀐|오른|인상|올라|오르|바뀌|달라)"
)
_OLD_UNTIL = deferred(r"\s?(?:이전|전)?까지(?:는|만)? (?:[^\s.,]+ ){0,3}?(?:예전|기존|종전|지금|옛|이전|그대로)")
_OLD = deferred(
    r"\b(?:old|current|existing|present|previous|same|unchanged|keep|kept|keeps)\b|기존|종전|지금|현재|유지|그대로|예전",
    re.IGNORECASE,
)
_NEW = deferred(r"\b(?:new|higher|increas\w*|ris\w+|rais\w+|chang\w*)\b|새|신규|인상|오르|바뀌", re.IGNORECASE)
_UNTIL_THERE = deferred(r"\b(?:until|till|through|to) (?:the (?:end of )?)?$")
_SINCE_THERE = deferred(r"\b(?:from|after|starting|beginning|effective|as of|on)(?: on)? (?:the )?$")
_UNTIL_THEN = deferred(r"(?:\s?[가-힣]{1,6})?까지")
_SINCE_THEN = deferred(r"(?:\s?[가-힣]{1,6})?부터")


def from_the_other_side(text: str, one: Quantity, source: Evidence, figure: Quantity) -> bool:
    """Return whether a length lies between the same two things, told from the other: `적용 30일 전에 메일을 보낸다` and `메일을 받고 30일 뒤에 적용돼요`.

    What stands behind it in the source stands before it in the draft.
    """
    if _replaced(text, one, source, figure):
        return True
    if source.language != "ko" or not _LENGTH.search(one.text):
        return False
    turned = ((_SO_LONG_BEFORE, _SO_LONG_AFTER), (_SO_LONG_AFTER, _SO_LONG_BEFORE))
    for theirs, mine in turned:
        there, here = theirs.match(source.text, figure.span[1]), mine.match(text, one.span[1])
        if there and here:
            behind = _stems(source.text[there.end() : there.end() + _NEAR])
            return bool(behind & _stems(text[: one.span[0]]))
    return False


def _replaced(text: str, one: Quantity, source: Evidence, figure: Quantity) -> bool:
    """Return whether the old holds until a day in one text and the new from it in the other: `keep the old price until 1 June` and 6월 1일 뒤부터 새 요금."""
    here, behind = text[one.span[1] : one.span[1] + _FAR], text[: one.span[0]]
    there = source.text[max(0, figure.span[0] - _FAR) : figure.span[1] + _FAR]
    if _NEW_FROM.match(here):
        ends = source.language == "ko" and _UNTIL_THEN.match(source.text, figure.span[1]) is not None
        return (ends or _UNTIL_THERE.search(source.text[: figure.span[0]]) is not None) and _OLD.search(
            there
        ) is not None
    begins = source.language == "ko" and _SINCE_THEN.match(source.text, figure.span[1]) is not None
    begins = begins or _SINCE_THERE.search(source.text[: figure.span[0]]) is not None
    return begins and _OLD_UNTIL.match(here) is not None and _NEW.search(there) is not None and "새" not in behind


def _stems(text: str) -> set[str]:
    return {word[:2] for word in _HANGUL.findall(text)}


def readers_own(claim: Claim, word: re.Match[str], end: int, *, begins: bool) -> bool:
    """Return whether the word behind a day (`전에`, `뒤에`) tells when a reader is advised to do a thing, of which no source tells from or until when."""
    if _GOES_ON.search(claim.text, end):
        return False
    if not begins and _prepares(claim, end):
        return True
    beside = (_AFTER if begins else _BEFORE).match(word.group())
    told = _DEMANDED if begins else _OFFERED
    return bool(beside and _ADVICE.search(claim.text, end)) and not any(told.search(one.text) for one in claim.evidence)


def _prepares(claim: Claim, end: int) -> bool:
    """Return whether what follows is advice to prepare, and no source tells of such a deed."""
    advised = _ADVISED.search(claim.text, end)
    return advised is not None and not any(_PREPARED.search(one.text) for one in claim.evidence)
