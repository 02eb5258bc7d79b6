"""Whom a superlative is told of: `가장 빨리 느는 건 아마존` where the only `fastest` of the source is said of Meta.

The source's sentence with the superlative must name one company only, and the draft another one of the same source.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.written_names import unnamed
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_ROWS = (
    (deferred(r"빨|빠[른르]|가파[른르]"), deferred(r"\b(?:fastest|quickest|steepest)\b")),
    (deferred(r"느[린리]|더[디딘]"), deferred(r"\b(?:slowest|slowly)\b")),
    (deferred(r"많이"), deferred(r"\bmost\b")),
    (deferred(r"크게|큰|컸|많(?!이)|높"), deferred(r"\b(?:largest|biggest|highest|most|greatest)\b")),
    (deferred(r"적[은게었]|작[은게았]|낮"), deferred(r"\b(?:smallest|lowest|least|fewest)\b")),
    (deferred(r"싼|싸[요고다게]|저렴"), deferred(r"\b(?:cheapest|lowest)\b")),
    (deferred(r"비싼|비싸"), deferred(r"\b(?:most expensive|priciest|dearest|costliest)\b")),
    (deferred(r"오래|긴|길[게었]"), deferred(r"\b(?:longest|oldest)\b")),
)
"""What is the most of its kind, in Korean behind 가장 and in English."""
_MOST = r"(?<![가-힣])(?:가장|제일)\s(?P<word>[가-힣]{1,5})"
_IS = deferred(rf"{_MOST}(?:\s[가-힣]{{1,7}}){{0,2}}\s?(?:건|것은|곳은|쪽은|회사는|기업은|업체는)\s")
_BY = deferred(r"(?:이|가)\s(?:[가-힣]{1,6}\s){0,2}")
"""`구글이 가장 많이 산 건 엔비디아`: who does it stands before, and what it is done to behind."""
_IT_IS = deferred(
    r"(?:이?에요|예요|이?죠|이?고|이?며|입니다|이?다|인데|이?었|였|이?라[고며는]|이?래|으?로|[,.!?])(?![가-힣]{3})"
)
_DOES = deferred(
    r"(?:이|가)\s(?:[가-힣]{1,6}\s){0,2}?(?:가장|제일)\s(?P<word>빨리|빠르게|가파르게|느리게|많이|크게|적게|오래|싸게|비싸게)\s(?!(?:[가-힣]{1,4}\s)?[가-힣]*[는은한]\s)"
)
"""`…가 가장 많이 늘려요`, but not what somebody does most: `…가 가장 많이 쓰는 건 칩이에요`."""
_DENIED = deferred(r"[^,.;]*(?:아니|아닌|않|못|없)")
_ANY = deferred(
    r"\b(?!(?:test|interest|request|invest|west|rest|forest|contest|protest|harvest|honest|modest|guest|digest|suggest|arrest|nearest|latest|best|at least|at most)\b)(?:[a-z]{3,}(?:est)|most|least|best)\b",
    re.IGNORECASE,
)
_NOT_IT = deferred(
    r"\b(?:second|third|fourth|fifth|one of|among|not|n['’]t|after|behind|except|than|other|rival\w*)\b", re.IGNORECASE
)


def superlative_doers(claim: Claim) -> Iterator[Flag]:
    """Yield the names of which a sentence tells a superlative that its source tells of another name only."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    names = unnamed.named(claim.text)
    keys = {key for key, _ in names}
    for key, span in names:
        word = _said_of(claim.text, span, [each for _, each in names]) if key not in aliases.places() else ""
        found = _doer(claim, word) if word else None
        if found is None:
            continue
        other, one = found
        if not {other} & (keys | aliases.made_by(keys)) and key not in aliases.made_by([other]):
            name = claim.text[slice(*span)]
            yield Flag(
                "name", "block", span, say("check.doer", name=name, other=_shown(one, other), id=one.id), (one.id,), 0.7
            )


def _said_of(text: str, span: Span, names: Sequence[Span]) -> str:
    """Return the word behind 가장 of a superlative that a sentence tells of a name: right before it, or as what it does."""
    before = next(
        (
            match["word"]
            for match in _IS.finditer(text)
            if match.end() == span[0] and _IT_IS.match(text, span[1])
            if not any(_BY.fullmatch(text, end, match.start()) for _, end in names)
        ),
        "",
    )
    does = _DOES.match(text, span[1])
    return "" if _DENIED.match(text, span[1]) else before or (does["word"] if does else "")


def _doer(claim: Claim, word: str) -> tuple[str, Evidence] | None:
    """Return the one name of the only source sentence with such a superlative, as it is looked up."""
    theirs = [there for here, there in _ROWS if here.match(word)]
    found = [one for one in claim.evidence if _ANY.search(one.text)]
    if len(found) != 1 or not any(there.search(found[0].text) for there in theirs) or _NOT_IT.search(found[0].text):
        return None
    keys = {key for key, _ in unnamed.named(found[0].text)} - aliases.places()
    return (keys.pop(), found[0]) if len(keys) == 1 else None


def _shown(one: Evidence, key: str) -> str:
    return next(
        one.text[slice(*span)].removesuffix("'s").removesuffix("’s")
        for each, span in unnamed.named(one.text)
        if each == key
    )
