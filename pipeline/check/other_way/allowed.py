"""What one can or cannot do, told the other way: `Users can still choose` is no `바꿀 수는 없고요`, `cannot be replaced` no `바꿀 수 있어요`.

The deed must be the same in both, by the table of deeds, and the clause share a word more. A source that says anything else of the
deed, or sets a condition, is left alone, and so is a draft with a subject, a condition or a time of its own.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness, stances
from pipeline.check.other_way.likeness import Tie
from pipeline.messages import say
from pipeline.text.patterns import deferred

_END = r"(?:[어습]|고[요,. ]|고$|죠|지만|는데|다[.,고는며 ]|대요|네요|거든)"
_CANNOT = deferred(rf"(?P<verb>[가-힣]+(?: [가-힣]{{1,2}})?)\s수(?:는|도|가|조차)? 없{_END}")
_CAN = deferred(rf"(?P<verb>[가-힣]+(?: [가-힣]{{1,2}})?)\s수(?:는|도|가)? 있{_END}")
_ABLE = deferred(
    r"\b(?:can|(?:is|are|be) (?:still |also |now )?(?:able|free|allowed|permitted) to)\b(?! (?:not|no longer|only|never|hardly|barely)\b)(?!['’]t)(?P<what>[^.;:,\"”]*)"
)
_UNABLE = deferred(
    r"\b(?:cannot|can not|can no longer|can['’]t|(?:is|are)(?: not|n['’]t| no longer) (?:able|allowed|permitted|free) to|(?:is|are) unable to)\b(?P<what>[^.;:,\"”]*)"
)
_AGAINST_ABLE = deferred(
    r"\b(?:[Nn]ot|[Nn]o|[Nn]ever|[Cc]annot|[Uu]nable|[Oo]nly|[Uu]nless|[Nn]or|[Nn]either|[Nn]one|[Nn]obody|[Ff]ew|hardly|barely|except|too|lack\w*|fail\w*|prevent\w*|block\w*|stop\w*|ban\w*|barred|restrict\w*|loses?|lost)\b|n['’]t\b"
)
_AGAINST_UNABLE = deferred(
    r"\b(?:can|able|allow\w*|permit\w*|lets?|enabl\w+|option|unless|until|without|if|except|once|only|yet|alone|otherwise)\b(?!['’]t)"
)
_OWN_TERMS = deferred(r"없이|않|못하|외에|말고|[어아해]야만?[ ,]|만으로|아직|대신|[가-힣]만 |보다|처럼|(?<![가-힣])안 ")
_TERMS = (
    (deferred(r"[가-힣]면(?:[ ,]|서만)|경우"), deferred(r"\b(?:if|when|once|as long as|in case)\b")),
    (deferred(r"전까지|전에|이전"), deferred(r"\b(?:before|by|until|ahead of|prior to)\b")),
    (deferred(r"이후|뒤|부터|지나|나서"), deferred(r"\b(?:after|from|since|once|starting|beginning)\b")),
    (deferred(r"동안|사이"), deferred(r"\b(?:during|while|for)\b")),
    (deferred(r"까지"), deferred(r"\b(?:until|through|by|before|up to|to)\b")),
)
"""What a clause of the draft sets as its time or condition, and what must then stand in the source."""
_SUBJECT = deferred(r"(?<![가-힣A-Za-z])(?P<word>[가-힣A-Za-z]{2,12})(?:은|는|이|가|도)(?= )")
_BEGIN = deferred(r"[.;:,\"“](?=\s|[A-Z])|\b(?:and|but|while|though|although|so|because)\b")
_PRONOUN = deferred(r"\s*(?:they|it|he|she|you|we)\b", re.IGNORECASE)
_USED = deferred(r"사용|이용|쓸$|받을$|구할$|살$")
_AVAILABLE = deferred(r"(?<!not )(?<!no longer )(?<!n't )\bavailable\b")
_SHARED, _FIRST = 0.75, 16


def allowed(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says that one cannot do and its source that one can, or the other way round."""
    for mine, theirs, against in ((_CANNOT, _ABLE, _AGAINST_ABLE), (_CAN, _UNABLE, _AGAINST_UNABLE)):
        for told in mine.finditer(claim.text):
            found = _turned(claim, told, theirs, against)
            if found is not None:
                yield found
                return


def _turned(claim: Claim, told: re.Match[str], theirs: re.Pattern[str], against: re.Pattern[str]) -> Flag | None:
    verb, text = told.span("verb"), claim.text
    stretch = (stances.opening(text, verb[0]), told.end())
    if _OWN_TERMS.search(text, stretch[0], verb[1]):
        return None
    if theirs is _UNABLE and _USED.search(told["verb"]) and any(_AVAILABLE.search(one.text) for one in claim.evidence):
        return None  # what is available can be used
    found: tuple[Evidence, re.Match[str]] | None = None
    for one in claim.evidence:
        ties = likeness.ties(one.text, one.language, text) if one.language != "ko" else ()
        deeds = [tie for tie in ties if tie.deed and verb[0] <= tie.draft[0] < verb[1]]
        if not deeds:
            continue
        if against is _AGAINST_ABLE and against.search(theirs.sub(" ", one.text)):
            return None
        if any(mine.search(text, *stretch) and not there.search(one.text) for mine, there in _TERMS):
            return None
        if against is _AGAINST_UNABLE and _granted(one.text, deeds):
            return None
        here = [match for match in theirs.finditer(one.text) if _same(ties, deeds, match, text, stretch)]
        here = [match for match in here if against is _AGAINST_ABLE or not against.search(_clause(match))]
        found = found or (one, here[0]) if here else found
    if found is None:
        return None
    one, said = found
    span = (verb[0], told.end())
    message = say(
        "check.opposite", text=text[slice(*span)].strip(), source=" ".join(said.group().split()[:8]), id=one.id
    )
    return Flag("number-contradicted", "block", span, message, (one.id,), 0.75)


def _granted(text: str, deeds: Sequence[Tie]) -> bool:
    """Return whether a source says that one can do a deed after all."""
    places = [place for tie in deeds for place in tie.source]
    return any(match.start("what") <= start < match.end() for match in _ABLE.finditer(text) for start, _ in places)


def _clause(match: re.Match[str]) -> str:
    start = max((cut.end() for cut in _BEGIN.finditer(match.string, 0, match.start())), default=0)
    return match.string[start : match.start()] + match["what"]


def _same(ties: Sequence[Tie], deeds: Sequence[Tie], match: re.Match[str], text: str, stretch: Span) -> bool:
    """Return whether a clause of the source tells the deed of a clause of the draft, of the same things."""
    start = max((cut.end() for cut in _BEGIN.finditer(match.string, 0, match.start())), default=0)
    first = (match.start("what"), match.start("what") + _FIRST)
    if not any(first[0] <= place[0] <= first[1] for tie in deeds for place in tie.source):
        return False
    shared = [tie for tie in likeness.inside(ties, (start, match.end()), stretch) if not tie.deed]
    subjects = [
        (stretch[0] + one.start("word"), stretch[0] + one.end("word"))
        for one in _SUBJECT.finditer(text[slice(*stretch)])
    ]
    named = [tie for tie in ties if not tie.deed] if _PRONOUN.match(match.string, start) else shared
    known = all(any(tie.draft[0] < end and begin < tie.draft[1] for tie in named) for begin, end in subjects)
    return known and likeness.weigh(shared) >= _SHARED
