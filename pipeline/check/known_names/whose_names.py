"""Who is told of in a Korean draft in the place of whom its Korean source names: the only one that fell, another's director, another's party.

A name goes by the words right beside it: `감독` behind it, a party or a hospital before it. The source must have both names, or the same
name but for a syllable, with that word beside the other one alone.
"""

import re
from collections.abc import Callable, Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_TITLES = r"감독|디렉터|작가|작곡가|배우|가수|코치|선수|후보|의원|교수|연구원|박사|대표|부사장|사장|회장|원장|소장|센터장|본부장|실장|국장|과장|팀장|시장|군수|지사|장관|차관|대변인|기자|변호사|위원장|이사장|이사|총장|학장|교장|판사|검사|PD"
_END = r"(?=은|는|이|가|을|를|의|에게|도|와|과|로|측|,|\s|$|\()"
_TITLED = deferred(rf"(?<![가-힣])(?P<name>[가-힣]{{3}}) (?P<title>{_TITLES}){_END}")
_OF_A_HOUSE = deferred(
    rf"(?<![가-힣])(?P<name>[가-힣]{{3}}) [가-힣A-Za-z]{{2,12}}(?<![은는이가을를의]) (?P<title>{_TITLES}){_END}"
)
_DESCRIBES = frozenset("는던된한의")  # what describes whom the title is of: `참석한 의원`
_BODIES = frozenset("청처국팀부회당군단실과시구도")  # how a body ends: `산림청 실장`
_NO_PERSON = frozenset(str.split("외국인 대표팀 연구팀 연구소 국가대표 신입생 우리말"))
_BEFORE = deferred(
    rf"(?<![가-힣])(?P<of>[가-힣A-Za-z]{{2,}}?)(?:의)? (?P<name>[가-힣]{{3}}) (?P<title>{_TITLES}){_END}"
)
_ONLY_ONE = deferred(
    r"(?<![가-힣])(?P<who>[가-힣A-Za-z\d]{2,}?)(?:만|은|는|이|가)(?:\s|,)(?:[^.]|\.(?=\d)){0,30}?유일(?:하게|한|하다)"
)
_NO_OWNER = deferred(r".*(?:[은는을를에]|에서|이자|인|한|된|던|전|현|전임|신임|무소속)$")
_SUED = deferred(r"(?P<who>[가-힣A-Za-z]{2,})(?:이|가) (?:[가-힣A-Za-z]+ )?(?P<whom>[가-힣A-Za-z]{2,})(?:을|를) 상대로")
_LOST = deferred(r"원고 (?:일부 )?패소|청구를 기각|패소 (?:로 )?판결")
_WON = deferred(r"원고 (?:일부 )?승소")
_HAND = deferred(r"(?P<who>[가-힣A-Za-z]{2,}?)(?:의|\s?측의|\s?쪽의?)? 손을 들어")
_OVERTURNED = deferred(r"[^.]{0,20}(?:1심|원심|2심)[을를]? (?:뒤집|깨|파기)")
_MOST_APART = 1


def whose_names(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a Korean draft that its Korean sources have of another."""
    if not claim.evidence or any(one.language != "ko" for one in claim.context):
        return
    for rule in _RULES:
        yield from rule(claim)


def _flag(claim: Claim, span: tuple[int, int], other: str, one: Evidence) -> Flag:
    message = say("check.doer", name=claim.text[slice(*span)], other=other, id=one.id)
    return Flag("name", "block", span, message, (one.id,), 0.8)


def titles(claim: Claim) -> Iterator[Flag]:
    """Yield a name under a title that the source gives another, and nowhere this one."""
    for match in _TITLED.finditer(claim.text):
        name, title = match["name"], match["title"]
        if name[-1] in _DESCRIBES:
            continue
        for one in claim.context:
            held = {each["name"] for each in _TITLED.finditer(one.text) if each["title"] == title}
            housed = {each["name"] for each in _OF_A_HOUSE.finditer(one.text) if each["title"] == title}
            others = (held or {each for each in housed if _nearly(each, name)}) - {name} - _NO_PERSON
            others = {each for each in others if each[-1] not in _BODIES}
            if len(others) != 1:
                continue
            (other,) = others
            named = [each for each in claim.context if name in each.text]
            near = not named and _nearly(name, other)
            lent = any(each == one for each in named) and not any(
                re.search(rf"{name}[^.]{{0,12}}{title}|{title}[^.]{{0,4}}{name}", each.text) for each in named
            )
            if (near or lent) and other not in claim.text:
                yield _flag(claim, match.span("name"), other, one)
                return


def _nearly(one: str, other: str) -> bool:
    """Return whether two names of one length differ in a syllable."""
    return (
        len(one) == len(other) and sum(mine != theirs for mine, theirs in zip(one, other, strict=True)) == _MOST_APART
    )


def owners(claim: Claim) -> Iterator[Flag]:
    """Yield a party, a team or a house right before a person whom the source has right behind another one."""
    for match in _BEFORE.finditer(claim.text):
        mine = match["of"]
        if _NO_OWNER.fullmatch(mine):
            continue
        texts = [one for one in claim.context if match["name"] in one.text]
        told = [(one, each) for one in texts for each in _BEFORE.finditer(one.text) if each["name"] == match["name"]]
        theirs = {each["of"] for _, each in told}
        if len(theirs) != 1 or any(mine in one.text[: one.text.find(match["name"])][-24:] for one in texts):
            continue
        (other,) = theirs
        elsewhere = any(each["of"] == mine for one in claim.context for each in _BEFORE.finditer(one.text))
        near = not any(mine in one.text for one in claim.context) and _nearly(mine, other)
        if not _NO_OWNER.fullmatch(other) and other not in claim.text and (elsewhere or near):
            yield _flag(claim, match.span("of"), other, told[0][0])
            return


def only_one(claim: Claim) -> Iterator[Flag]:
    """Yield the only one of which a draft tells something, where the source says so of another and names this one, too."""
    for match in _ONLY_ONE.finditer(claim.text):
        found = [(one, each) for one in claim.evidence for each in _ONLY_ONE.finditer(one.text)]
        whose = {each["who"] for _, each in found}
        named = any(match["who"] in one.text for one in claim.evidence)
        other = next(iter(whose), "")
        if len(whose) == 1 and named and match["who"] != other and other not in claim.text:
            yield _flag(claim, match.span("who"), other, found[0][0])
            return


def in_court(claim: Claim) -> Iterator[Flag]:
    """Yield whom a court is told to have sided with, where it found for the other of the two."""
    match = _HAND.search(claim.text)
    for one in claim.evidence if match else ():
        parties = _SUED.search(one.text)
        lost, won = _LOST.search(one.text), _WON.search(one.text)
        if match is None or parties is None or not (lost or won):
            continue
        turned = won is not None and lost is not None and _OVERTURNED.match(one.text, won.end()) is not None
        if won and lost and not turned:
            continue
        winner, loser = (parties["whom"], parties["who"]) if lost else (parties["who"], parties["whom"])
        if match["who"].startswith(loser) and winner not in claim.text:
            yield _flag(claim, match.span("who"), winner, one)
            return


_RULES: tuple[Callable[[Claim], Iterator[Flag]], ...] = (titles, owners, only_one, in_court)
