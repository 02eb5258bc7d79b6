"""Who is in charge of something: `영상의학과를 이끄는 오언 매덕스` where the source has `Fatima Rahal, who heads radiology`.

Both texts say in so many words who heads what, and what is headed has a word in common. Wrong is somebody of the articles whom
none of the sentences that say so of this unit has there, while the draft leaves out who does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check import anchors
from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.written_names import in_person, no_names
from pipeline.check.written_names.in_person import Pair, Person
from pipeline.messages import say

_LEADS = r"이끄|이끌|이끈|맡|책임지|책임진|총괄|지휘|운영|담당"
_LEADING = r"(?:이끄는|이끌던|이끈|이끌고 있는|맡은|맡고 있는|맡던|책임지는|총괄하는|지휘하는|지휘한|운영하는|담당하는)"
_WORD = r"[가-힣]{1,8}"
_PAIR = rf"(?P<given>{_WORD}) (?P<family>{_WORD}?)"
_UNIT = r"(?P<unit>[^.,!?\"“”‘’]{2,28}?)"
_START = r"(?:^|(?<=[\s,]))"
_TITLED = rf"(?: (?!{_LEADS})[가-힣]{{1,8}}(?<![은는이가을를의])){{0,2}}"
_DRAFTED = (
    rf"{_START}{_UNIT}(?:을|를) {_LEADING} (?:[가-힣A-Za-z]{{1,8}} ){{0,2}}?{_PAIR}(?={_TITLED}(?:은|는|이|가|도|의|에게|,| 씨|예요|이에요|$)|\s(?:박사|교수|씨|대표))",
    rf"{_START}{_PAIR}{_TITLED}(?:이|가) {_LEADING} (?P<unit>[가-힣A-Za-z0-9]+(?: [가-힣A-Za-z0-9]+){{0,2}})",
    rf"{_START}{_UNIT}(?:은|는) {_PAIR}{_TITLED}(?:이|가) (?:[가-힣]{{1,6}} )?(?:{_LEADS})",
    rf"{_START}{_PAIR}{_TITLED}(?:은|는|이|가) {_UNIT}(?:을|를) (?:[가-힣]{{1,6}} )?(?:{_LEADS})",
)
"""How a draft says who is in charge of what."""
_HEADS = r"heads?|headed|leads?|led|runs?|ran|running|oversees?|oversaw|chairs?|chaired|directs?|directed|manages?|managed|takes? charge of|(?:is|was) in charge of"
_WHO = rf"^(?:,? (?!and\b|who\b)[^,.;]{{3,60}},)?,?(?: who)?(?: will| would| also| now| has| had| currently| to){{0,2}} (?:{_HEADS}) (?!by\b)(?P<unit>[^.;]{{3,70}})"
_HEAD_OF = (
    r"^,? (?:the |its |their )?(?:new |current )?(?:heads?|director|leader|chief|manager) of (?P<unit>[^,.;]{3,60})"
)
_BY = r"(?P<unit>[^;.]{3,70}?),? (?:(?:which )?(?:is|was|are|were|will be|being) )?(?:led|headed|run|chaired|directed|managed|overseen) by (?P<who>[^;.]{3,80})"
_TOOK = r"\b(?:and|while|but|after|when|as|because)\b"
_LIKE = 0.7  # a likeness from which somebody of the articles is meant
_OF_MANY = r"(?:부문|팀|조직|사업|사업부|부서|연구소|그룹|회사|기관|센터|본부|연구|업체|기업|지사|위원회|단체)"
"""What there may be several of, so that the word before it must be the source's too."""


@dataclass(frozen=True, slots=True)
class _Charge:
    """Who is in charge of what in a source sentence; all that stand there beside the head may be meant too."""

    people: tuple[Person, ...]
    unit: str
    id: str


def in_charge(claim: Claim) -> Iterator[Flag]:
    """Yield the people of a sentence whom it puts at the head of what somebody else heads in the articles."""
    if re.search(_LEADS, claim.text) is None or any(one.language == "ko" for one in claim.context):
        return
    found = list(_drafted(claim.text))
    charges = [one for text in claim.context for one in _charges(text.text, text.id)] if found else []
    for match, unit in found if charges else []:
        name = in_person.pair(match["given"], match["family"], (match.start("given"), match.end("family")))
        theirs = [one for one in charges if _of_one(one.unit, unit)]
        other = _another(claim, name, theirs) if theirs else None
        if other is not None:
            shown = " ".join(dict.fromkeys(other.people[0].name))
            message = say("check.doer", name=claim.text[slice(*name.span)], other=shown, id=other.id)
            yield Flag("name", "block", name.span, message, (other.id,), 0.75)
            return


def _drafted(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for pattern in _DRAFTED:
        for match in compiled(pattern).finditer(text):
            if not any(in_person.plain(match[one]) or no_names.no_name(match[one]) for one in ("given", "family")):
                yield match, match["unit"]


@lru_cache(maxsize=256)
def _charges(text: str, identifier: str) -> tuple[_Charge, ...]:
    """Return who is in charge of what by a source sentence."""
    people, found = in_person.people(text), []
    for one in people:
        for pattern in (_WHO, _HEAD_OF):
            match = compiled(pattern).match(text[one.span[1] :])
            if match:
                unit = re.split(_TOOK, match["unit"])[0]
                found.append(_Charge((one, *_beside(text, one, people)), unit, identifier))
    for match in compiled(_BY).finditer(text):
        named = tuple(one for one in people if match.start("who") <= one.span[0] < match.end("who"))
        if named:
            found.append(_Charge(named, match["unit"], identifier))
    return tuple(found)


def _beside(text: str, person: Person, people: tuple[Person, ...]) -> Iterator[Person]:
    """Yield who is named in one breath with somebody: `Owen Maddox and Fatima Rahal`."""
    for one in people:
        between = text[one.span[1] : person.span[0]]
        if one.span[1] <= person.span[0] and re.fullmatch(r",?(?: and)? (?:[a-z]+ ){0,3}", between):
            yield one


def _of_one(theirs: str, mine: str) -> bool:
    """Return whether two phrases tell of one unit: they share a word that is no figure, and not only what there are many of."""
    spans = [span for one in anchors.shared(theirs, "en", mine) if one.key[0] not in "=#" for span in one.draft]
    shared = [
        word for word in re.finditer(r"[^ ]+", mine) if any(word.start() <= start < word.end() for start, _ in spans)
    ]
    own = [word for word in shared if not compiled(_OF_MANY).match(word.group())]
    return bool(own) or (bool(shared) and " " not in mine)


def _another(claim: Claim, name: Pair, theirs: list[_Charge]) -> _Charge | None:
    """Return who is in charge instead of somebody whom the articles have elsewhere."""
    known = [one for one in in_person.closest(in_person.everyone(claim), name) if in_person.fits(one, name) >= _LIKE]
    if len(known) != 1 or any(one.name == known[0].name for charge in theirs for one in charge.people):
        return None
    if any(in_person.told(one, claim.text, name) for charge in theirs for one in charge.people):
        return None
    return theirs[0]
