"""Who rose more and who less: `gained more than boys` told as `남학생보다 덜 올랐어요`, or as what the boys did more.

Both texts must say the same deed with more or less, hold it against the same one, and deny nothing.
"""

import re
from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_DEEDS = (
    (
        deferred(
            r"(?:gain|improv|increas|climb|jump|advanc|recover|benefit|learn)(?:e?[sd]|t|ing)?|gr[eo]wn?|grows|rose|ris(?:es|en|ing)"
        ),
        deferred(r"올[라랐]|오[르른]|늘[었어]|나아|좋아|성장|향상|개선|회복|배[웠우운]|뛰[었어]|뛴|높아"),
    ),
    (
        deferred(r"f[ae]ll(?:s|en)?|dropp?(?:s|ed)?|declin(?:es?|ed)|lost|loses?|shr[aiu]nk|slipp?(?:s|ed)?|sank"),
        deferred(r"떨어|줄[었어]|내[렸려린]|감소|하락|잃|빠[졌지]|쪼그라"),
    ),
    (deferred(r"spen(?:ds?|t)|pa(?:ys?|id)"), deferred(r"쓰|썼|쓴|써요|지출|내[요고]|냈|지급|지불")),
    (deferred(r"us(?:es?|ed)|consum(?:es?|ed)"), deferred(r"쓰|썼|쓴|써요|사용|소비|먹")),
    (deferred(r"s(?:ells?|old)"), deferred(r"팔")),
    (deferred(r"earn(?:s|ed)?"), deferred(r"벌")),
    (deferred(r"work(?:s|ed)?"), deferred(r"일[했하한해]")),
    (deferred(r"trust(?:s|ed)?"), deferred(r"믿|신뢰")),
)
_THERE = deferred(
    r"\b(?P<verb>[a-z]+) (?:(?:even|far|much|slightly|somewhat|a little|a bit|a lot) )?(?P<way>more|less|fewer)(?! [a-z]+ly\b)(?: (?!than\b)[a-z]+){0,2} than (?P<other>[^.;:,]{2,40})",
    re.IGNORECASE,
)
_HERE = deferred(
    r"(?P<other>[가-힣A-Za-z]+)보다(?:는|도)?\s(?:[가-힣]{1,6}\s){0,2}?(?P<way>더|덜)\s(?:(?:많이|크게|빨리|빠르게|조금)\s)?(?P<verb>[가-힣]+)"
)
_NOT_HERE = deferred(r"[가-힣]*(?:지(?:는|도)?\s?(?:않|못)|(?:을|ㄹ)?\s?수 없|기는커녕)")
_SUBJECT = deferred(r"(?:들)?(?:은|는|이|가)\s")
_STOP = deferred(r"[.;!?](?=\s)")
_LITTLE = deferred(r"적게|조금만|느리게|낮게|작게")
_NOT_THERE = deferred(r"\b(?:not|no|never|hardly|neither|nor)\b[^,.;]{0,24}$|n['’]t\b[^,.;]{0,24}$", re.IGNORECASE)


def more_or_less(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says was done more, or less, than another did, where the source says it the other way round."""
    told = [match for match in _HERE.finditer(claim.text) if not _NOT_HERE.match(claim.text, match.end())]
    if len(told) != 1 or _LITTLE.search(told[0].group()):
        return
    for one in claim.evidence:
        found = list(_THERE.finditer(one.text)) if one.language == "en" else []
        if (
            len(found) == 1
            and not _NOT_THERE.search(one.text[: found[0].start()])
            and _turned(claim, told[0], one, found[0])
        ):
            message = say("check.opposite", text=told[0].group(), source=found[0].group().strip(), id=one.id)
            yield Flag("number-contradicted", "block", told[0].span(), message, (one.id,), 0.75)


def _turned(claim: Claim, told: re.Match[str], one: Evidence, found: re.Match[str]) -> bool:
    """Return whether both texts tell one deed and only one of them, of its degree and of the one it is held against, the other way round."""
    if not any(deed.fullmatch(found["verb"].lower()) and mine.match(told["verb"]) for deed, mine in _DEEDS):
        return False
    same_degree = (told["way"] == "더") == (found["way"].lower() == "more")
    kept = set(_votes(claim, told, one, found))
    return len(kept) == 1 and same_degree != kept.pop()


def _votes(claim: Claim, told: re.Match[str], one: Evidence, found: re.Match[str]) -> Iterator[bool]:
    """Yield for each word of the two that are compared whether it is on the source's side of `than`: what comes before it is the subject."""
    for word in anchors.shared(one.text, one.language, claim.text):
        if word.key[0] == "=" or len(word.draft) != 1 or len(word.source) != 1:
            continue
        (start, end), there = word.draft[0], word.source[0]
        other = told.start("other") <= start and end <= told.end("other")
        subject = not other and _SUBJECT.match(claim.text, end) is not None
        behind = found.start("other") <= there[0] < found.end("other")
        before = there[1] <= found.start("verb") and not _STOP.search(one.text, there[1], found.start("verb"))
        if (other or subject) and (behind or before):
            yield other == behind
