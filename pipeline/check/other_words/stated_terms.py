"""What costs something told as free, and who tested told the other way round: 무료 for `stays at $24`, 외부 시험 for `in its own test`."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag, brief
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS

_FREE = deferred(
    r"(?<![가-힣])(?:무료|공짜)(?=예요|이에요|입니다|가 [됐돼되]|로 (?:쓸|풀|바[꾸뀌꿨]|제공|이용|열|내놓|돌|전환)|[라고요]{1,2}(?:\s|$|[.,]))"
)
_NOT_FREE = deferred(r"^\S{0,6}\s?(?:아니|아닌|아녜)|체험|기간|끝[나났]|였[는던]")
_NOTHING_TO_PAY = deferred(
    r"\b(?:free|freely|nothing|gratis|complimentary|waiv\w+|zero|open[- ](?:source|weights?|licen[cs]e)|unpaid|no (?:\w+ )?(?:cost|charge|fee|price|payment)s?|without (?:\w+ )?(?:cost|charge|fee|paying|payment)|cost(?:s|ing)? nothing|giv(?:es?|en|ing) away|gave away)\b|(?<![\d.])[$€£]0(?![\d.])|무료|공짜|무상|면제|0원",
    re.IGNORECASE,
)
_PRICED = deferred(
    r"\b(?:pric\w+|costs?|fees?|charg\w+|pays?|paid|subscri\w+|plans?|rates?|tickets?|fares?|per|a (?:month|year|seat))\b|요금|가격|값|구독"
)
_DIGIT = deferred(r"\d")
_TESTED = r"(?:시험|실험|평가|검증|조사|테스트|벤치마크|분석|감사)"
_OUTSIDE = deferred(
    rf"(?<![가-힣])(?:외부|독립|제3자|제삼자|바깥)(?: ?(?:기관|업체|연구진|전문가|단체))?(?:의|에서 한|가 한|이 한)? {_TESTED}(?=에서|으로|로|에 따르면|을|를|은|는|이|가|[ ,])"
)
_INSIDE = deferred(
    rf"(?<![가-힣])(?:자체|자사|내부|사내|스스로 한) ?{_TESTED}(?=에서|으로|로|에 따르면|을|를|은|는|이|가|[ ,])"
)
_ITS_OWN = deferred(
    r"\b(?:own|in-house|internal(?:ly)?|self-reported)\b (?:[a-z-]+ ){0,3}?(?:tests?|testing|trials?|evaluations?|benchmarks?|stud(?:y|ies)|figures|surveys?|analysis|audits?|runs?|checks?|simulations?|experiments?|reviews?|reports?)\b",
    re.IGNORECASE,
)
_OF_OTHERS = deferred(
    r"\b(?:independent(?:ly)?|third[- ]part(?:y|ies)|outside(?:rs?)?|external(?:ly)?|universit\w+|institutes?|regulators?|auditors?|researchers? at|laborator(?:y|ies)|verified|peer[- ]reviewed|academics?|government|agency|commissioned)\b",
    re.IGNORECASE,
)


def stated_terms(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells as free that its sources put a price on, and tests told as of others that are the teller's own, or the reverse."""
    if not claim.evidence:
        return
    yield from _free(claim)
    if all(one.language == "en" for one in claim.context or claim.evidence):
        yield from brief(claim, _tested(claim))


def _free(claim: Claim) -> Iterator[Flag]:
    match = _FREE.search(claim.text)
    if match is None or _NOT_FREE.search(claim.text[match.end() :]):
        return
    if any(one.kind in COUNTS or one.kind == "percent" for one in quantities.find(claim.text, "ko")):
        return  # those who pay and those who do not
    if any(_NOTHING_TO_PAY.search(one.text) for one in (*claim.context, *claim.evidence)):
        return
    for one in claim.evidence:
        amounts = (each for each in quantities.find(one.text, one.language) if each.kind == "money")
        price = next((each for each in amounts if _DIGIT.search(each.text)), None)
        if price is not None and _PRICED.search(one.text):
            message = say("check.free", name=match.group(), price=price.text, id=one.id)
            yield Flag("number-contradicted", "block", match.span(), message, (one.id,), 0.8)
            return


def _tested(claim: Claim) -> Iterator[Flag]:
    texts = [one.text for one in claim.evidence]
    every = [one.text for one in (*claim.context, *claim.evidence)]
    for told, cue, other in ((_OUTSIDE, _ITS_OWN, _OF_OTHERS), (_INSIDE, _OF_OTHERS, _ITS_OWN)):
        there, against = any(map(cue.search, texts)), any(map(other.search, every))
        match = told.search(claim.text)
        if match is not None and there and not against:
            yield Flag("name", "block", match.span(), say("check.tested", name=match.group()), claim.ids, 0.75)
