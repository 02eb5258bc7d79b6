"""What a caution of the source is not said of: what its teller adds of its own, what was granted, demanded or imposed, what is refuted.

`sources said the deal depends on Sollo, the payment firm it bought in 2015`: that it bought the firm is no hearsay.
"""

from collections.abc import Iterator, Sequence

from pipeline.check import anchors
from pipeline.check.caution.told_reports import refuted
from pipeline.check.claims import Claim, Evidence
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_GRANTED = deferred(r"\b(?:ordered|granted|ruled|agreed|approved|accepted|complied|sided)\b")
"""What answers who asked for something: `… asked the court to block the tool. It ordered a halt.`"""
_ASIDE = deferred(
    r"(?P<named>[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*)*), (?P<aside>(?:the|an?|its|which|who) [^,;()]{4,90}\b(?:it|he|she|they|which|that|who|[a-z]{3,}ed|bought|built|made|sold|led|runs?|owns?)\b[^,;()]{2,60})(?=[,.;]|$)"
)
"""What is told of somebody right behind the name."""
_OVER = deferred(
    r"\b(?:negotiations?|talks|discussions|dispute|fight|battle|review|inquiry|case|lawsuit|contest) (?:over|about|on|of|into) (?P<aside>(?:the|its|a) [^,;()]{4,60})(?=[,.;]|$)"
)
"""What a matter that has a teller is about: `negotiations over the $84.5 billion deal`."""
_DEMAND = deferred(
    r"\b(?:told|informed|notified|warned)\b[^;.]{1,60}\b(?:would|will|must|should|(?:has|have|had) to) ?(?:need to|have to|be required to|[a-z]+)"
)
_DEMANDED = deferred(
    r"(?:(?<![가-힣]이)[가-힣](?<![가-힣]사)라고|[아어여해내나와가]야 (?:한다|된다|할 것이라|할 거라)고|도록|라는|자고) (?:[가-힣]+ )?(?:했|요구|말했|말한|통보|요청|지시|주문|압박|전했|알렸|경고|보도|이야기|못 ?박)"
)
"""What was demanded is told as a demand: `팔라고 했다는 보도`."""
_FINED = deferred(
    r"(?:과징금|과태료|벌금|범칙금|제재금|이행강제금|추징금)[^.]{0,80}(?:부과|물리|매기|처|징수)(?:하)?기로 (?:결정|의결|확정|했)"
)
_FINE_TOLD = deferred(r"과징금|과태료|벌금|범칙금|제재금|추징금|벌로|[물매][렸겼리기렸려]|물게 (?:됐|된|되)|부과")
_BEFORE = deferred(
    r"(?:[가-힣A-Za-z0-9]{1,12}(?:은|는|이|가|도) )?(?:작년|지난해|재작년|전년|예전|그전|지난달|지난 분기|전|\d+년 전)(?:까지)?(?:에는|에도|엔|에|만 해도|은|는) "
    r"[^,.]{1,40}[였었았했됐났섰냈랐렸졌](?:어요|다|습니다|죠|지요|고요)[.!]?"
)
"""How it was at an earlier time, and nothing else."""
_LIMIT = deferred(r"(?:[%원명건배일년개]|달러|유로|파운드|엔|위안)까지(?:예요|이에요|다|입니다|고|죠|만)")
_COULD_UP_TO = deferred(r"\b(?:could|may|might|can)\b[^.;]{0,40}\bup to\b")


def excused(name: str, claim: Claim) -> bool:
    """Return whether a sentence tells nothing of what a caution of this name is said of."""
    return any(rule(claim) for rule in _RULES.get(name, ()))


def _granted(claim: Claim) -> bool:
    return any(_GRANTED.search(one.text) for one in claim.evidence)


def _beside_hearsay(claim: Claim) -> bool:
    """Return whether all that a sentence shares with its sources, names apart, stands in what a teller's sentence says by the way."""
    told = [anchor for one in claim.evidence for anchor in _placed(one, claim.text)]
    return bool(told) and all(told)


def _placed(one: Evidence, text: str) -> Iterator[bool]:
    """Yield for each word that a source sentence shares with a text whether it stands in an aside."""
    asides: Sequence[Span] = [
        match.span("aside") for pattern in (_ASIDE, _OVER) for match in pattern.finditer(one.text)
    ]
    for anchor in anchors.shared(one.text, one.language, text):
        if anchor.key[0] not in "@~":
            yield any(start <= span[0] < end for span in anchor.source for start, end in asides)


def _demanded(claim: Claim) -> bool:
    return _DEMANDED.search(claim.text) is not None and any(_DEMAND.search(one.text) for one in claim.evidence)


def _fined(claim: Claim) -> bool:
    """Return whether an authority resolved a fine and a sentence tells that it fined."""
    return _FINE_TOLD.search(claim.text) is not None and any(_FINED.search(one.text) for one in claim.evidence)


def _of_the_other_side(claim: Claim) -> bool:
    return any(refuted(claim.text, one.text) for one in claim.evidence)


def _who_refuted(claim: Claim) -> bool:
    return any(refuted(claim.text, one.text, whose=True) for one in claim.evidence)


def _of_before(claim: Claim) -> bool:
    """Return whether a sentence of one clause tells only how it was before: `작년엔 300명이었어요` beside who will be hired."""
    return _BEFORE.fullmatch(claim.placed.plain.strip()) is not None


def _up_to(claim: Claim) -> bool:
    """Return whether a sentence tells the most that a rule allows, as its source does: `4%까지예요` for `could be fined up to 4%`."""
    return _LIMIT.search(claim.placed.plain) is not None and any(
        _COULD_UP_TO.search(one.text) for one in claim.evidence
    )


_RULES = {
    "asks": (_granted,),
    "report": (_beside_hearsay,),
    "talks": (_beside_hearsay,),
    "claim": (_of_the_other_side,),
    "maybe": (_beside_hearsay, _up_to),
    "plan": (_beside_hearsay, _demanded, _fined, _of_before),
    "proposal": (_beside_hearsay, _demanded, _of_before),
    "negation": (_who_refuted,),
}
