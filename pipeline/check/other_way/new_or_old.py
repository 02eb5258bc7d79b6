"""New customers told as those who were there, and the other way round: 이미 쓰던 사람 for `new subscribers`, 신규 가입자 for 기존 회원.

Where the sources name only one of the two, no word of the draft may name the other alone. Where they name both, each in a clause of its
own, a clause of the draft may not have the day or the figure of the other's.
"""

import re
from collections.abc import Iterator

from pipeline.check import compare
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_WHO = (
    r"(?:가입자|회원|이용자|고객|구독자|사용자|세입자|입주자|임차인|직원|학생|신입생|대출자|계약자|차주|손님|사람|쪽)"
)
_WHO_THERE = r"(?:customers?|subscribers?|users?|members?|clients?|tenants?|renters?|employees?|hires?|borrowers?|students?|policyholders?|contracts?|sign-?ups?|applicants?|buyers?|owners?)"
_NEW = deferred(
    rf"(?:신규|새|새로운) ?{_WHO}|(?:새로|처음|갓) (?:가입|들어|등록|시작|계약|입사|들어오)[가-힣]* {_WHO}|(?:앞으로|이제부터|지금부터) (?:가입|등록|계약)[가-힣]* {_WHO}"
)
_OLD = deferred(
    rf"(?:기존|종전) ?{_WHO}|(?:이미|전부터|원래|예전부터|그동안|지금까지) (?:쓰|가입|이용|구독|등록|계약|다니|살|입주)[가-힣]*(?: 있는| 있던)? {_WHO}|(?<![가-힣])(?:쓰던|이용하던|구독하던|다니던) {_WHO}"
)
_NEW_THERE = deferred(
    rf"\b(?:new|first-time|incoming|newly [a-z]+|prospective)(?: [a-z-]+){{0,2}} {_WHO_THERE}\b|\b{_WHO_THERE} who (?:sign up|join|subscribe)\b",
    re.IGNORECASE,
)
_OLD_THERE = deferred(
    rf"\b(?:existing|current|present|long-?standing|long-?time|old|returning|already[a-z -]*)(?: [a-z-]+){{0,2}} {_WHO_THERE}\b|\b{_WHO_THERE} who (?:already|had|have been|signed up before)\b",
    re.IGNORECASE,
)
_NEW_ANYHOW = deferred(
    r"신규|새로 (?!운)|처음|갓 |부터 가입|이후 가입|\b(?:new(?! (?:rates?|prices?|fees?|plans?|polic(?:y|ies)|rules?|terms?)\b)\w*|first|join\w*|sign\w*|incoming|next|future)\b",
    re.IGNORECASE,
)
_OLD_ANYHOW = deferred(
    r"기존|이미|종전|전부터|예전|쓰던|그동안|\b(?:existing|current\w*|present|already|long\w*|old\w*|returning|previous\w*|former\w*|today['’]s|all|every\w*|both|everyone)\b|모든|모두|전체|누구나|둘 다|구분 없이",
    re.IGNORECASE,
)
_DENIED = deferred(r"않|못[하했한해]|없|아니|아닌|제외|빼고|말고|빠[지졌져진]|그대로")
"""What is denied of the others follows from the source: `기존 회원 요금은 올리지 않았어요`."""
_CLAUSES = {
    "ko": deferred(r"[,;.!?·](?=\s|$)|(?<=[가-힣])(?:고|며|면서|지만|는데|은데|인데|으나)(?=[\s,])"),
    "en": deferred(r"[;.!?](?=\s|$)|,(?=\s)|\b(?:and|but|while|whereas|though|although)\b"),
}


def new_or_old(claim: Claim) -> Iterator[Flag]:
    """Yield whom a sentence names as new or as there before, where its sources tell it of the others."""
    if not (_NEW.search(claim.text) or _OLD.search(claim.text)):
        return
    for here, there, own, anyhow in (
        (_OLD, (_NEW, _NEW_THERE), _NEW, _OLD_ANYHOW),
        (_NEW, (_OLD, _OLD_THERE), _OLD, _NEW_ANYHOW),
    ):
        found = here.search(claim.text)
        homes = [(one, match) for one in claim.evidence if (match := there[one.language != "ko"].search(one.text))]
        if found is None or not homes or own.search(claim.text) or _DENIED.search(claim.text, found.end()):
            continue
        if not any(anyhow.search(one.text) for one in claim.evidence):
            yield _flag(claim, found.span(), homes[0][0], homes[0][1].group())
            return
    yield from _exchanged(claim)


def _exchanged(claim: Claim) -> Iterator[Flag]:
    """Yield the first clause about one of the two that has a day or a figure which the sources have in the other's clause alone."""
    for one in claim.evidence:
        if not (_named(one, _NEW, _NEW_THERE) and _named(one, _OLD, _OLD_THERE)):
            continue
        theirs = [_sides(one.text, span, one.language) for span in _clauses(one.text, one.language)]
        for span in _clauses(claim.text, "ko"):
            side, figures = _sides(claim.text, span, "ko")
            own = [each for other, row in theirs if other == side for each in row]
            others = [each for other, row in theirs if other not in ("", side) for each in row]
            wrong = [each for each in figures if _has(others, each) and not _has(own, each)]
            if side and wrong and not any(_has(own, each) for each in figures):
                yield _flag(claim, (span[0], wrong[0].span[1]), one, wrong[0].text)
                return


def _named(one: Evidence, korean: re.Pattern[str], english: re.Pattern[str]) -> bool:
    return (korean if one.language == "ko" else english).search(one.text) is not None


def _sides(text: str, span: Span, language: str) -> tuple[str, list[Quantity]]:
    """Return whom a clause is about, and its days and figures."""
    new, old = (
        (_NEW if language == "ko" else _NEW_THERE).search(text, *span),
        (_OLD if language == "ko" else _OLD_THERE).search(text, *span),
    )
    side = "" if bool(new) == bool(old) else "new" if new else "old"
    return side, [each for each in quantities.find(text, language) if span[0] <= each.span[0] < span[1]]


def _has(row: list[Quantity], figure: Quantity) -> bool:
    return any(compare.same(figure, each) for each in row)


def _clauses(text: str, language: str) -> Iterator[Span]:
    start = 0
    for match in _CLAUSES["ko" if language == "ko" else "en"].finditer(text):
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _flag(claim: Claim, span: Span, one: Evidence, source: str) -> Flag:
    message = say("check.opposite", text=claim.text[slice(*span)].strip(), source=source, id=one.id)
    return Flag("number-contradicted", "block", span, message, (one.id,), 0.75)
