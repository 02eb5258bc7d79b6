"""What one needs told as what one can do without, and the other way round: `does not require a login` is no `로그인이 필요해요`.

It is doubted only: of published translations that nobody had read it blocked two right paragraphs and no wrong one, since a text that says
when a thing is needed also says when it is not.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag, doubted
from pipeline.check.other_way import likeness
from pipeline.messages import say
from pipeline.text.patterns import deferred

_CUE = deferred(r"필요|해야|내야|받아야|있어야|거쳐야|없이도|없어도|않아도|안 해도|때만|경우에만")
_NEEDED = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){0,3}?[가-힣A-Za-z\d]+?)(?:이|가|을|를|도|은|는|에)? ?(?:반드시 |꼭 |따로 |모두 |다시 )*(?P<word>필요(?:해요|하고|하죠|했|합|하다|한데)[가-힣]*|(?:있|해|내|받아|거쳐|들어|써|사|바꿔|설치해|준비해|제출해)야 (?:해요|합니다|하고|하죠|했|돼요|됩니다|한다|된다|하는데)[가-힣]*)"
)
_ONLY_THEN = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){0,3}[가-힣A-Za-z\d]+[을할한는될된]) (?P<word>(?:때|경우에)만 [가-힣]+)"
)
_NEEDLESS = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){0,3}?[가-힣A-Za-z\d]+?)(?:이|가|을|를|도|은|는)? ?(?P<word>필요(?:가|는|도)? 없[가-힣]*|필요하지 않[가-힣]*|없이도? [가-힣 ]{1,12}(?:돼요|됩니다|있어요|있고|있습니다|수 있)[가-힣]*|(?:받|내|하|거치)지 않아도 (?:돼|됩|되|수)[가-힣]*)"
)
_NP = r"(?P<what>(?: [A-Za-z\d$€£%,][\w’'%.,-]*){1,6})"
_FREE = (
    deferred(
        rf"\b(?:(?:does|do|did|will|would|is|are|has|have)(?: not|n['’]t) (?:require|need(?: to)?|have to)|no longer (?:requires?|needs?|need to|have to)|without (?:needing|requiring|having to)|need not|(?:requires?|needs?) no){_NP}"
    ),
    deferred(
        r"\b[Nn]o(?P<what>(?: [A-Za-z][\w’'-]*){1,4}) (?:(?:is|are|was|were|will be) )?(?:required|needed|necessary)\b"
    ),
    deferred(
        r"(?P<what>(?:[A-Za-z][\w’'-]* ){1,4})(?:is|are|was|were|will)(?: not| no longer) (?:be )?(?:required|needed|necessary|mandatory|compulsory)\b"
    ),
)
_BOUND = (
    deferred(
        rf"(?<!the )(?<!no )(?<!any )(?<!a )\b(?:requires?|must|needs? to|ha(?:s|ve) to)(?! (?:no|not|little|nothing|few|neither|only)\b){_NP}"
    ),
    deferred(
        r"(?P<what>(?:[A-Za-z][\w’'-]* ){1,4})(?:is|are|was|were|will be) (?:required|needed|necessary|mandatory|compulsory)\b"
    ),
)
_SPARED = deferred(
    r"(?i:\b(?:neither|none|nobody|no|not|drop\w*|eliminat\w+|remov\w+|without|avoid\w*|end\w*|abolish\w*|instead|longer|if|unless|might|may|could|would)\b|n['’]t\b)[^.;]{0,44}$"
)
_NEEDED_THERE = deferred(
    r"(?<!not )(?<!n't )(?<!n’t )(?<!no )(?<!never )\bneeds? (?!no\b|not\b|to\b|neither\b|little\b|nothing\b)"
)
"""`They need a model that answers quickly`: what is needed there may be what the sentence tells."""
_NAMED, _ALIKE = 0.75, 1.5
Place = tuple[Evidence, Span, str]


def needed(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says that one needs and its sources that one does not, or the other way round."""
    text = claim.text
    if not _CUE.search(text):
        return
    free = [place for one in claim.evidence for place in _places(one, _FREE)]
    taken = [(one.id, span) for one, span, _ in free]
    bound = [
        place
        for one in claim.evidence
        for place in _places(one, _BOUND)
        if not any(name == one.id and span[0] < place[1][1] and place[1][0] < span[1] for name, span in taken)
    ]
    needless = _NEEDLESS.search(text)
    told = needless or _NEEDED.search(text) or _ONLY_THEN.search(text)
    if told is None:
        return
    theirs, others = (bound, free) if needless else (free, bound)
    if others or (needless is None and any(word in text for word in ("않", "없", "안 "))):
        return
    if needless is None and any(_NEEDED_THERE.search(one.text) for one in claim.evidence):
        return
    for one, span, said in theirs:
        ties = likeness.ties(one.text, one.language, text)
        named = [tie for tie in likeness.inside(ties, span, told.span("what")) if not tie.deed]
        if likeness.weigh(named) >= _NAMED and likeness.weigh(ties) >= _ALIKE:
            message = say("check.opposite", text=told.group(), source=" ".join(said.split()[:9]), id=one.id)
            yield from doubted([Flag("number-contradicted", "block", told.span(), message, (one.id,), 0.75)])
            return


def _places(one: Evidence, patterns: Sequence[re.Pattern[str]]) -> Iterator[Place]:
    for pattern in patterns if one.language != "ko" else ():
        for match in pattern.finditer(one.text):
            if patterns is _FREE or not _SPARED.search(one.text, max(0, match.start() - 48), match.start()):
                yield one, match.span("what"), match.group()
