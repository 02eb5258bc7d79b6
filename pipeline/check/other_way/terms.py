"""On which terms, and within which place, told the other way.

`unless their contract says otherwise` is no `계약과 상관없이`, `only if class sizes are not increased` no `학급을 줄인다는 조건으로`, and `outside university
cities` no `대학 도시에 있는 곳`.
"""

from collections.abc import Iterator

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness
from pipeline.check.other_way.deed_words import deeds
from pipeline.check.other_way.left_out import opposite
from pipeline.text.patterns import deferred

_TERMS = deferred(
    r"\b(?:unless|only (?:if|when|where|after|once|for)|as long as|provided(?: that)?|depend(?:s|ing) on|subject to|if|contingent on|except (?:where|when|if)|on (?:the )?condition that)\b(?P<what>[^.;:\"”]{3,90})"
)
_ANYHOW = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){0,3}[가-힣A-Za-z\d]+?)(?:와는?|과는?|에|랑|지)? ?(?P<word>상관없이|관계없이|무관하게|상관 없이|관계 없이)|(?P<what2>(?:[가-힣A-Za-z\d]+ ){1,3})(?P<word2>[가-힣]+지 (?:않아도|못해도)|[가-힣]*없어도|아니어도)|(?P<what3>(?:[가-힣A-Za-z\d]+ ){1,3})(?P<word3>[가-힣]+더라도)(?=[ ,])"
)
_NO_MATTER = deferred(
    r"(?i:\b(?:regardless|irrespective|whether or not|no matter|whatever|in any case|even if|either way|independent(?:ly)? of|even without)\b)|n['’]t need|\bno need\b|\bnot (?:need|require)"
)
_CONDITION = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){1,5}?)(?P<deed>[가-힣]+(?: (?:않|못하))?(?:는?다는|자는|는|은)) (?P<word>조건|전제)"
)
_NOT_THERE, _NOT_MINE = deferred(r"\b(?:not|never|no)\b|n['’]t\b"), deferred(r"않|(?<![가-힣])안 ")
_PAIRS = (("raise", "lower"), ("expand", "lower"), ("add", "remove"), ("open", "close"), ("hire", "dismiss"), ("allow", "ban"), ("buy", "sell"))  # fmt: skip
_OPPOSITES = frozenset(pair for one in _PAIRS for pair in (one, one[::-1]))
_OUTSIDE = deferred(r"\boutside(?: of)?(?P<what>(?: [A-Za-z][\w’'-]*){1,4})")
_INSIDE = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+?)(?:안에|내에|에|에서) (?P<word>있는|있던|위치한|자리한|사는|살던|일하는|몰린|둔|문을 연|지은|세운|팔린|나온)"
)
_FRAMED = deferred(r"(?:에서|에)(?:는|선)?\s|[은는]\s")
"""What tells where or of what all is, ahead of a place: `더블린에서는 데이터센터에서 나온 열`."""
_BEYOND = deferred(r"밖|바깥|외(?:부|의|곽|에)|아닌|빼|제외|벗어|이외|해외|국외|외국|떨어진|않|없")
_UNLESS = deferred(r"(?:unless|except)\b")
_NEEDED = deferred(r"(?:unless|only|as long|provided|depend|subject|contingent|except|on )")
"""Without which it is not so: of a bare `if` nothing follows for what happens otherwise."""
_NAMED, _ALIKE = 0.75, 1.5


def terms(claim: Claim) -> Iterator[Flag]:
    """Yield a condition of the sources told as none or as its opposite, and what lies outside told as inside."""
    found = _anyhow(claim) or _conditions(claim) or _outside(claim)
    if found is not None:
        yield found


def _anyhow(claim: Claim) -> Flag | None:
    told = _ANYHOW.search(claim.text)
    if told is None or any(_NO_MATTER.search(one.text) for one in claim.evidence):
        return None
    spoken = next(name for name in ("what", "what2", "what3") if told[name])
    what = told.span(spoken) if spoken == "what" else (told.start(spoken), told.end(f"word{spoken[-1]}"))
    asked = {"what": _TERMS, "what2": _NEEDED, "what3": _UNLESS}[spoken]
    if spoken == "what3" and _BEYOND.search(claim.text):
        return None
    for one in claim.evidence:
        for match in _TERMS.finditer(one.text) if one.language != "ko" else ():
            if asked.match(match.group()) and _shared(claim, one, match.span("what"), what) >= _NAMED:
                return opposite(claim, (what[0], told.end()), match.group(), one.id)
    return None


def _conditions(claim: Claim) -> Flag | None:
    """Return a condition that asks for the opposite deed, or for the one that the source's asks not to be done."""
    told = _CONDITION.search(claim.text)
    if told is None:
        return None
    mine = {name for name, span in deeds(claim.text, "ko") if told.start("deed") <= span[0] < told.end("deed")}
    denied = _NOT_MINE.search(told["what"] + told["deed"]) is not None
    for one in claim.evidence:
        for match in _TERMS.finditer(one.text) if one.language != "ko" and mine else ():
            theirs = {name for name, span in deeds(one.text, "en") if likeness.within(span, match.span("what"))}
            refused = _NOT_THERE.search(match["what"]) is not None
            turned = (
                not (mine & theirs)
                and any((name, other) in _OPPOSITES for name in mine for other in theirs)
                and not denied
            )
            lost = bool(mine & theirs) and refused != denied and not match.group().startswith("unless")
            if (turned or lost) and _shared(claim, one, match.span("what"), told.span("what")) >= _NAMED:
                return opposite(claim, told.span(), match.group(), one.id)
    return None


def _outside(claim: Claim) -> Flag | None:
    told = _INSIDE.search(claim.text)
    if told is None or _FRAMED.search(told["what"]) or _BEYOND.search(claim.text):
        return None
    for one in claim.evidence:
        for match in _OUTSIDE.finditer(one.text) if one.language != "ko" else ():
            ties = likeness.ties(one.text, one.language, claim.text)
            named = likeness.inside(ties, match.span("what"), told.span("what"))
            again = any(not likeness.within(place, match.span()) for tie in named for place in tie.source)
            if named and not again and likeness.weigh(named) >= _NAMED and likeness.weigh(ties) >= _ALIKE + _NAMED:
                return opposite(claim, told.span(), match.group(), one.id)
    return None


def _shared(claim: Claim, one: Evidence, span: Span, stretch: Span) -> float:
    return likeness.weigh(likeness.inside(likeness.ties(one.text, one.language, claim.text), span, stretch))
