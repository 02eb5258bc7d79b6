"""What a source says does not make a thing so, told as making it so: `더 조용하게 만든다` for `won't make the street quieter`, and the old one told as taking the place of the new.

What it is made must be told by the word of the draft's clause and be said nowhere undenied.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way import same_thing
from pipeline.check.vocabulary import dictionary
from pipeline.messages import say
from pipeline.text.patterns import deferred

_NOT_MADE = deferred(
    r"(?:\b(?:will|does|do|did|can|could|would|has|have|is) not|\bcannot|n['’]t|\bnever|\b(?:do|does|did|will do) (?:little|nothing) to|\bfail(?:s|ed)? to)(?: actually| really| necessarily)? (?:make|made|making|leave|render) (?P<what>(?:[\w'’-]+ ){1,5}?)(?:any |much )?(?P<trait>(?:more |less )?[a-z]{4,})(?=[.,;:!?]|\n| (?:and|but|for|than|or|only)\b|$)",
    re.IGNORECASE,
)
_MADE = deferred(
    r"(?P<trait>[가-힣]{2,}?)(?:하게|해지게|롭게|게|도록) (?:만[들드든듭]|[하해][는고며준줄주 ]|바[꾸꿔꾼])(?![가-힣]{0,3}지(?:는|도)? ?[않못])(?![가-힣]{0,2} ?수 없)(?![가-힣]{0,4} (?:거|것)[^.]{0,8}(?:아니|없|않))|(?P<grown>[가-힣]{2,}?)(?:해|로워|워)[진질졌지](?!지 ?[않못])"
)
_LATER = deferred(r"[^.]{0,30}(?:않|못|없|아니|의문|회의|반박|틀[렸리린])")
_OLD = r"(?:이전|구|옛|기존|낡은|직전|전임|지난|전) ?(?:세대|모델|로봇|제품|기종|버전|체계|장비|시스템|기기)?"
_NEW = (
    r"(?:신세대|새|새로운|차세대|신형|후속|다음|최신|신)(?: ?(?:세대|모델|로봇|제품|기종|버전|체계|장비|시스템|기기))?"
)
_OLD_FOR_NEW = deferred(
    rf"(?<![가-힣]){_OLD}[가-힣A-Za-z ]{{0,12}}?(?:이|가) (?:[가-힣]+ ){{0,2}}?{_NEW}[가-힣A-Za-z ]{{0,12}}?(?:을|를) (?:[가-힣]+ ){{0,3}}?(?:대체|대신|밀어내|교체|갈아치)"
)
_NEW_FOR_OLD = deferred(
    r"\b(?:new|newer|next|latest|successors?|upgraded)\b[^.;]{0,120}?\b(?:replac|supersed|supplant|displac|succeed)\w*\b[^.;]{0,40}?\b(?:predecessors?|old|older|previous|existing|former|earlier|last)\b",
    re.IGNORECASE,
)
_BACK = deferred(r"\b(?:revert|return|instead of|rather than|not|never|back)\b|n['’]t\b", re.IGNORECASE)


def denied_made(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence says to be made so that its sources say is not, or the old put for the new that replaces it."""
    if any(one.language == "ko" for one in claim.evidence):
        return
    yield from _old_for_new(claim)
    for here in _MADE.finditer(claim.text):
        told = here["trait"] or here["grown"]
        if _LATER.match(claim.text, here.end()):
            continue
        for one in claim.evidence:
            for there in _NOT_MADE.finditer(one.text):
                if _told(told, there["trait"]) and _said_nowhere(claim, told, there) and _beside(claim, here, one.text):
                    yield _flag(claim, here, one.id, there.group().strip())
                    return


def _old_for_new(claim: Claim) -> Iterator[Flag]:
    here = _OLD_FOR_NEW.search(claim.text)
    for one in claim.evidence if here else ():
        there = _NEW_FOR_OLD.search(one.text)
        if here and there and not _BACK.search(one.text):
            yield _flag(claim, here, one.id, there.group())
            return


def _told(korean: str, trait: str) -> bool:
    """Return whether a Korean word tells what a thing is not made."""
    stems = frozenset(stem for word in trait.split() for stem in dictionary.lemmas(word)) - {"more", "less"}
    return not stems.isdisjoint(dictionary.told_for(korean))


def _said_nowhere(claim: Claim, told: str, there: re.Match[str]) -> bool:
    """Return whether no other words of the sources tell the same."""
    rest = " ".join(one.text.replace(there.group(), " ") for one in claim.evidence)
    return not same_thing.told(told, rest)


def _beside(claim: Claim, here: re.Match[str], source: str) -> bool:
    """Return whether another word of the sentence is the source's too."""
    return same_thing.named(f"{claim.text[: here.start()]} {claim.text[here.end() :]}", source)


def _flag(claim: Claim, here: re.Match[str], source: str, there: str) -> Flag:
    message = say("check.opposite", text=here.group(), source=there, id=source)
    return Flag("number-contradicted", "block", here.span(), message, (source,), 0.75)
