"""A thing that its source calls by its start, and whose end it tells: `시작된 장애는 오후 5시에 풀렸다` says that it is over.

The start only names the thing there. It is held against a draft all the same that tells the end at the time of the start. What something
else came `after` is over as well: `opened to everyone after a beta of six months` is `베타를 끝내고 누구에게나 열었다`.
"""

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_BEGUN = {
    "ko": deferred(r"(?:시작|재개|개시|도입)(?:된|한|됐던|했던|되었던|하였던) (?=[가-힣A-Za-z“‘\"'])"),
    "en": deferred(r"\b(?:that|which|who) (?:had |have |has )?(?:beg[au]n|start(?:ed|s)|resumed|launched|opened)\b"),
}
_OVER = {
    "ko": deferred(
        r"풀[렸려린]|(?:해소|해결|복구|마무리|마감|정상화|종식|타결|만료)(?:[됐했돼된한]|를 마|[이가] 끝)|(?<![가-힣])마[쳤친]|그[쳤친]|멎|가라앉|정상으로|막을 내|꺼졌"
    ),
    "en": deferred(
        r"\b(?:resolved|restored|fixed|recovered|called off|settled|cleared|lifted|solved|expires?|expired|completed|(?:is|was|are|were) over(?! \d)|wrapp(?:ed|ing) up|wraps up|subsided)\b"
    ),
}
_NOT_YET = deferred(
    r"\b(?:not|never|yet to be|un)\b[^,;.]{0,30}$|n['’]t\b[^,;.]{0,30}$|(?<![가-힣])(?:안|못|아직)\s[가-힣 ]{0,12}$"
)
_NOT = deferred(
    r"[가-힣]{0,3}(?:지|[를을] 수|려면|면|[가이]) ?(?:않|못|없|멀)|[가-힣]{0,2}(?:려면|라고 요구|라는 요구)"
)
_ENDED = deferred(r"중단|종료|멈[췄추춘]|폐지|끝[냈내났나낸]|철회|취소|폐기")
_AFTER = deferred(
    r"\b(?:after|following|at the end of) (?:(?:an?|the|its|their|his|her|some|nearly|almost|about) )?(?:[\w-]+ ){0,3}$"
)
_OBJECT = deferred(r"[을를] (?:모두 |막 |이제 )?$")
_NEAR = 6
"""Characters of the thing itself behind a word that both texts tell of it: `여섯 달의 베타를`."""
_START = deferred(r"시작[가-힣]*|[.,](?=\s)")


def both(claim: Claim, flag: Flag) -> bool:
    """Return whether a deed told as its opposite is an end that the source tells too, of a thing that it calls by its start."""
    end = _ENDED.search(claim.text, *flag.span)
    cited = [one for one in claim.evidence if one.id in flag.evidence]
    return end is not None and any(
        _told(claim.text, end.start(), one) or _before_it(claim.text, end.start(), one) for one in cited
    )


def _before_it(draft: str, at: int, one: Evidence) -> bool:
    """Return whether what a draft says has ended is what its source says something else came after."""
    done = _OBJECT.search(draft, 0, at) if one.language != "ko" else None
    shared = anchors.shared(one.text, one.language, draft) if done else ()
    named = [
        (place[1], any(_AFTER.search(one.text[: there[0]]) for there in anchor.source))
        for anchor in shared
        for place in anchor.draft
        if done and 0 <= done.start() - place[1] <= _NEAR
    ]
    return bool(named) and max(named)[1]


def _told(draft: str, at: int, one: Evidence) -> bool:
    language = "ko" if one.language == "ko" else "en"
    begun = _BEGUN[language].search(one.text)
    over = _OVER[language].search(one.text, begun.end()) if begun else None
    if begun is None or over is None:
        return False
    if _NOT_YET.search(one.text[begun.end() : over.start()]) or _NOT.match(one.text, over.end()):
        return False
    first, last = (0, begun.start()) if language == "ko" else (begun.end(), over.start())
    opened = max((match.end() for match in _START.finditer(draft, 0, at)), default=0)
    when = [figure for figure in quantities.find(draft, "ko") if opened <= figure.span[0] < at][-1:]
    starts = [figure for figure in quantities.find(one.text, one.language) if first <= figure.span[0] < last]
    return not any(compare.same(figure, start) for figure in when for start in starts)
