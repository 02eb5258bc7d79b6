"""Who is left out told as taken in, and the other way round: `Existing sites are exempt` is no `기존 시설까지 포함해`.

The draft must name them right before its word, and the source right beside its own.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way import likeness
from pipeline.messages import say
from pipeline.text.patterns import deferred

_CUE = deferred(r"포함|적용|해당|예외|제외|면제|빠[지진졌져]|빼|뺐|대상|들어[가갔] |들어가|들어 있|똑같이|마찬가지")
_TAKEN_IN = deferred(
    r"(?P<who>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+?)(?:까지도?|도|에도|에게도|역시|에까지|가|이|는|은|를|을)? ?(?:(?:[가-힣A-Za-z]+ ){1,3}(?=적용)|[가-힣]+ ?[가-힣]*의 |모두 |다 |똑같이 |예외 없이 |함께 )*(?P<word>적용을 받[가-힣]+|포함(?!되지|하지|시키지|돼 있지)[해했하되됐돼된시]?[가-힣]*|적용(?!되지|하지|받지)(?:[돼되됐해했하받])[가-힣]*|해당(?!되지|하지)[돼되됐해했하][가-힣]*|예외 없이|예외(?:가|는) (?:없|아니)[가-힣]*|대상(?:이에요|이고|이죠|이다|입니다|에 (?:들어|포함)[가-힣]*)|들어(?:가요|갔어요|가고| 있어요| 있었[가-힣]+| 있다[가-힣]+| 있고)|똑같이 [가-힣]+)"
)
_OUT = deferred(
    r"(?P<who>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+?)(?:까지도?|도|에도|에게도|에게는|만|은|는|이|가|을|를|에는|에서)? ?(?:아예 |모두 |다 |따로 )*(?P<word>예외(?:로|예요|이고|이다|입니다|고요|죠)[가-힣 ]{0,8}|제외(?!하지|되지)[가-힣]+|면제(?!하지|되지)[가-힣]+|빠(?:져요|졌어요|진다|집니다|지고|졌고|진대요|졌다|지게 [가-힣]+)|(?:빼기로 [가-힣]+|빼 ?[줬준주][가-힣]*|뺐(?:어요|고|다[가-힣]*)|빼요|빼고 (?![가-힣]+[을를])[가-힣]+))"
)
_NP = r"(?P<who>(?:[A-Za-z][\w’'-]*,? ){0,5}?[A-Za-z][\w’'-]*)"
_EXEMPT = (
    deferred(
        rf"{_NP} (?:is|are|was|were|will be|would be|remain|remains)(?: also| not| all| still)* (?:exempt(?:ed)?|excluded|(?<=not )(?:covered|included|affected|subject|eligible))\b"
    ),
    deferred(
        r"\b(?:but|while|though|although|whereas)(?P<who>(?: [A-Za-z][\w’'-]*){1,4}?) (?:is|are|was|were|will be)(?: not|n['’]t)(?=[.,;]|$)"
    ),
    deferred(
        r"(?:, but not|\bexcept(?:ing)?(?: for)?|\bexcluding|exempt(?:s|ed|ing)?|exclud(?:es|ed|ing)|leav(?:es|ing) out|other than|apart from|with the exception of|includ(?:es?|ed|ing) (?:no|none of|neither)|(?:does|do|did|will|would|is|are)(?: not|n['’]t) (?:apply to|cover|include|affect|extend to|open to|available (?:to|in|for)))(?P<who>(?: [A-Za-z][\w’'-]*){1,5})"
    ),
)
_INCLUDED = (
    deferred(
        rf"{_NP} (?:is|are|was|were|will be|would be)(?: also| all| still)* (?:covered|included|subject to|required|bound by|eligible)\b"
    ),
    deferred(
        r"\b(?:including|includes|included)(?! (?:no|none|neither|nothing)\b)(?P<who>(?: (?!(?:but|while|though|although|whereas)\b)[A-Za-z][\w’'-]*){1,3})"
    ),
    deferred(r"\b(?:also )?(?:appl(?:y|ies)|extend(?:s|ed)?)(?: also| equally)? to(?P<who>(?: [A-Za-z][\w’'-]*){1,5})"),
)
_OUT_WORDS = deferred(r"제외|예외(?! 없)|면제|빼[고면]|뺀|뺐|빠(?:지|진|졌|져(?! ?나))|않|못|없(?!이 따|이 적)|아니")
_BUT = deferred(r" (?:except|other than|apart from|excluding|but not|unless)\b")
_NAMED = 0.75


def left_out(claim: Claim) -> Iterator[Flag]:
    """Yield who is told as taken in and is left out, or left out and taken in."""
    text = claim.text
    if not _CUE.search(text):
        return
    exempt = [place for one in claim.evidence for place in _places(one, _EXEMPT)]
    included = [place for one in claim.evidence for place in _places(one, _INCLUDED)]
    taken, out = list(_TAKEN_IN.finditer(text)), list(_OUT.finditer(text))
    if taken and exempt and not _OUT_WORDS.search(text.replace("예외 없이", "")):
        found = [
            flag
            for one in taken
            for flag in _told(claim, (one.start("who"), one.start("word")), one.span("word"), exempt, included)
        ]
    elif out and included and not any(one["word"].startswith("예외") for one in taken):
        found = [flag for one in out for flag in _told(claim, one.span("who"), one.span("word"), included, exempt)]
    else:
        return
    yield from found[:1]


def _places(one: Evidence, patterns: Sequence[re.Pattern[str]]) -> Iterator[tuple[Evidence, Span, str]]:
    if one.language != "ko":
        for pattern in patterns:
            for match in pattern.finditer(one.text):
                end = next((cut.start() for cut in _BUT.finditer(one.text, *match.span("who"))), match.end("who"))
                yield one, (match.start("who"), end), match.group()


def _told(
    claim: Claim,
    who: Span,
    word: Span,
    there: Sequence[tuple[Evidence, Span, str]],
    against: Sequence[tuple[Evidence, Span, str]],
) -> Iterator[Flag]:
    """Yield the finding where the source has those whom the draft names on the other side, and not on the draft's."""
    weights = [(_shared(claim, one, span, who), one, said) for one, span, said in there]
    most = max(weights, key=lambda each: each[0], default=None)
    other = max((_shared(claim, one, span, who) for one, span, _ in against), default=0.0)
    if most is not None and most[0] >= _NAMED and other < most[0]:
        yield opposite(claim, (who[0], word[1]), most[2], most[1].id)


def _shared(claim: Claim, one: Evidence, span: Span, stretch: Span) -> float:
    """Return how much a stretch of the draft shares with those whom a source names, and with nothing else that it says."""
    elsewhere = {
        tie.draft
        for other in claim.evidence
        for tie in likeness.ties(other.text, other.language, claim.text)
        for place in tie.source
        if other is not one or not likeness.within(place, span)
    }
    ties = likeness.inside(likeness.ties(one.text, one.language, claim.text), span, stretch)
    return likeness.weigh([tie for tie in ties if not tie.deed and tie.draft not in elsewhere])


def opposite(claim: Claim, span: Span, source: str, identifier: str) -> Flag:
    """Return the finding that a sentence tells the opposite of what a source says there."""
    message = say("check.opposite", text=claim.text[slice(*span)], source=" ".join(source.split()[:9]), id=identifier)
    return Flag("number-contradicted", "block", span, message, (identifier,), 0.75)
