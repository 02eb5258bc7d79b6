"""A name that a writer adds as everybody's knowledge of one that the source has: 머스크의 스타링크, 위고비의 노보 노디스크, 아이폰 for iOS.

It is doubted, and the message says on which name it hangs. One that may stand in the place of another blocks all the same: the tie
counts only where the draft tells the name it hangs on or that is of another kind, and no name of its own kind is left out.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.check import retold
from pipeline.check.claims import Claim
from pipeline.check.written_names import displaced, strangers, unnamed
from pipeline.text import aliases, ties
from pipeline.text.patterns import deferred

Span = tuple[int, int]
_DEEDS = (
    "출신|출신의|출신인|출신이 세운|투자한|후원하는|후원한|대주주인|최대 주주인|뒤를 받치는|밀어주는|지낸|공급하는|납품하는|공급한|납품한|생산하는|이끄는|이끌던|이끈|세운|창업한|설립한|만든|만드는|개발한|운영하는|소유한|가진|지닌|쥔|거느린|보유한|키운|내놓은|파는|판매하는|유명한|이름난|알려진|사들인|인수한|둔|뛰는|뛰던|뛰었던|몸담은|몸담았던|속한|소속된|있는|이끌었던|떠난|"
    "디자인한|디자인하던|설계한|발명한|그린|고치는|고치게 하는|푸는|풀게 하는|모은|다루는|재는|평가하는|돌리는|"
    "대표인|최고경영자인|회장인|창업자인|수장인|주인인"
)
_PARTED = "가깝던|가까웠던|친하던|손잡았던|잡았던|한편이던|함께하던|함께했던|붙어 지내던|묶여 있던|묶였던|갈라선|결별한|멀어진|등진|헤어진|틀어진|앙숙인|앙숙이던"
"""What a name was or is to another before and beside what the source tells."""
_MODIFIES = deferred(
    rf"(?:와|과|,|·|이나|나)?[^.!?,]{{0,16}}?(?:의|(?:을|를|이|가|로|으로)? ?(?:[가-힣]{{1,6}} ){{0,2}}?(?:{_DEEDS}|{_PARTED})| ?(?:[가-힣]{{1,6}} )?(?:공동 ?)?(?:창업자|창립자|설립자|대표|CEO|CTO|최고경영자|최고기술책임자|기술 ?책임자|수석 ?과학자|과학자|연구원|연구자|엔지니어|임원|부사장|사장|회장|의장|이사|직원|책임자|총괄|디자이너)(?:였던|이었던|이던|던|인|이기도 한|를 지낸|을 지낸|로 일한|로 일하던|로 있던|이자)|(?:의)? ?(?:산하|자회사|계열사?|소속|개발사|제조사|제작사|운영사|모회사|모기업)) "
    r"(?:[가-힣A-Za-z0-9·,]{0,11}[^은는을를에로와과도가이 ] ){0,4}['‘\"“]?"
)

_ONCE = deferred(rf"(?:와|과)[^.!?,]{{0,12}} ?(?:{_PARTED}) ")
_OF_WHOM = deferred(
    r" ?(?:[가-힣]{1,6} )?(?:공동 ?)?(?:창업자|창립자|설립자|대표|CEO|최고경영자|수석 ?과학자|과학자|연구원|연구자|엔지니어|임원|책임자|디자이너)?(?:였던|이었던|인|을 세운|를 세운|을 이끌던|를 이끌던|를 지낸|을 지낸|을 떠난|를 떠난|을 나온|를 나온|출신인| 출신인) (?:그|그녀|그들)(?:는|은|가|의|도|를|에게|들)"
)
_SERVICES = frozenset({"facebook", "instagram", "whatsapp", "threads", "messenger", "youtube", "gmail", "googlemaps", "googleplay", "chrome", "android", "tiktok", "wechat", "linkedin", "windows", "excel", "powerpoint", "outlook", "xbox"})  # fmt: skip
"""What people use themselves, which is never told in the place of a model or a chip."""
_LANGUAGES = frozenset({"javascript", "python"})
_MAKER_OF = deferred(
    r"\b(?:(?:maker|developer|creator|owner|operator|publisher|provider|parent|parent company)s? of|(?:company|firm|start-?up|team|studio) behind|which (?:makes|owns|runs)) (?P<what>[^,.;]{3,60})|"
    r"(?P<korean>[가-힣A-Za-z0-9]+)(?:[을를] (?:만든|만드는|개발한|운영하는|보유한)| (?:개발사|제작사|운영사|제조사))"
)
_RULES = deferred(r"\s?(?:전 |당시 )?(?:대통령|총리|주석|국왕|행정부|정부|정권|내각|의장|장관|총재)")


_IN_OFFICE = deferred(
    r"(?: [가-힣A-Za-z]{2,12}){0,2} (?:최고[가-힣]{2,6}책임자|최고경영자|CEO|CTO|CFO|COO|대표|회장|부회장|사장|부사장|총재|장관|총리|의장|[가-힣]{0,4}총괄|위원장|청장|감독|수석[가-힣]{0,4})(?:는|은|이|가|의|도|에게)?(?=\s|,|$)"
)
"""The office that somebody is told to hold: `허사비스 딥마인드 최고기술책임자는`."""


def tied(claim: Claim, key: str, span: Span) -> str:
    """Return the name of the source on which an added name hangs as everybody knows, or nothing."""
    if _in_the_place_of_another(claim, key, span):
        return ""
    texts = " \n ".join(one.text for one in claim.context)
    named = aliases.held(texts)
    keys = named | aliases.made_by(named & aliases.people())
    found = [one for one in ties.hooks(key) if ties.held(one, keys, texts)]
    told = [one for one in found if ties.held(one, aliases.held(claim.text), claim.text)]
    own = [one for one in told if not _of_rivals(one, key, keys) and not _rules_there(one, key)]
    own += _background(claim, key, named, span[1])
    if own and gloss(claim.text, span, own):
        return _shown(own[0])
    if _OF_WHOM.match(claim.text, span[1]):
        theirs = [one for one, _ in ties.background(key) if ties.key(one) in keys & aliases.people()]
        if theirs:
            return _shown(theirs[0])
    kind = unnamed.kind_of(key)
    usable = [one for one in found if one in told or ties.stands_for(one) or unnamed.kind_of(ties.key(one)) != kind]
    if direct := next((one for one in found if ties.stands_for(one) and one not in told and ties.known(one)), ""):
        return _shown(direct)
    usable = [one for one in usable if not _of_rivals(one, key, keys) and not _far(one, claim.text, span)]
    if not usable or _left_out(claim, key, span, usable):
        return ""
    return _shown(next((one for one in usable if one in told), usable[0]))


def _in_the_place_of_another(claim: Claim, key: str, span: Span) -> bool:
    """Return whether somebody is told in an office whose holder the source names, whom the draft leaves out."""
    if unnamed.kind_of(key) != "person" or not _IN_OFFICE.match(claim.text, span[1]):
        return False
    return _left_out(claim, key, span, ())


def beside(claim: Claim, key: str, span: Span) -> bool:
    """Return whether a name stands right before one of the source that everybody knows it by: 일론 머스크의 xAI."""
    if _known_by_another(claim, key):
        return False
    texts = " \n ".join(one.text for one in claim.context)
    keys = aliases.held(texts)
    told = [
        one
        for one in ties.hooks(key)
        if ties.held(one, keys, texts)
        and ties.held(one, aliases.held(claim.text), claim.text)
        and not (
            key in aliases.people() and ties.key(one) in aliases.places()
        )  # 올라프 숄츠 독일 총리 stands for another one
    ]
    return bool(told) and gloss(claim.text, span, told)


def _known_by_another(claim: Claim, key: str) -> bool:
    """Return whether a source says who a maker is by another of its products, which the draft leaves out: `maker of the lamp Devlin`."""
    makers, here = aliases.made_by([key]), aliases.held(claim.text)
    for match in (found for one in claim.evidence for found in _MAKER_OF.finditer(one.text)):
        own = {one for one in aliases.held(match["what"] or match["korean"]) if aliases.made_by([one]) & makers}
        if own - {key} and not own & here:
            return True
    return False


def _background(claim: Claim, key: str, keys: frozenset[str], end: int) -> list[str]:
    """Return the names of source and draft of which a name is the background, where the source leaves that to the writer."""
    here = aliases.held(claim.text)
    past = _ONCE.match(claim.text, end) is not None
    return [
        one
        for one, others in ties.background(key)
        if ties.key(one) in keys & here and (past or not others & keys - here)
    ]  # no other backer that the draft leaves out


def gloss(text: str, span: Span, told: Sequence[str]) -> bool:
    """Return whether an added name only says whose or what one of these is that stands behind it: `머스크의 스타링크`."""
    names = frozenset(map(ties.key, told))
    behind = [place[0] for key, place in unnamed.named(text) if key in names and place[0] > span[1]]
    words = [one.replace("_", " ") for one in told if not ties.known(one)]
    behind += [place for word in words if (place := text.find(word, span[1])) >= 0]
    return any(_MODIFIES.fullmatch(text[span[1] : start]) or text[span[1] : start] == " " for start in behind)


def _shown(writing: str) -> str:
    return writing.replace("_", " ")


def _of_rivals(writing: str, key: str, keys: frozenset[str]) -> bool:
    """Return whether a word (`obesity`) belongs to several makers of whom the source has another than this one's."""
    return not ties.known(writing) and bool(ties.makers_of(writing) & keys) and not ties.makers(key) & keys


def _far(writing: str, text: str, span: Span) -> bool:
    """Return whether a country is all that somebody hangs on who is not told to rule it: `트럼프 행정부`, but not `파월 재단`."""
    return ties.key(writing) in aliases.countries() and _RULES.match(text, span[1]) is None


def _rules_there(writing: str, key: str) -> bool:
    """Return whether a name hangs on a place as its ruler, who may stand for another one: 올라프 숄츠 독일 총리."""
    return key in aliases.people() and ties.key(writing) in aliases.places()


def _left_out(claim: Claim, key: str, span: Span, usable: Sequence[str]) -> bool:
    """Return whether the retold sentences have a name of this kind that the draft leaves out, and that this one may stand for."""
    near, kind = retold.narrowed(claim), unnamed.kind_of(key)
    theirs = aliases.held(" ".join(one.text for one in near.evidence)) if kind == "product" else frozenset()
    theirs |= frozenset(one for text in near.evidence for one, _ in unnamed.named(text.text))
    theirs -= aliases.held(f"{claim.text} {claim.after}") | aliases.places()
    for alike in (_SERVICES, _LANGUAGES):
        theirs &= alike if key in alike else theirs
    if kind == "person":
        return any(unnamed.kind_of(one) == kind for one in theirs) or strangers.left_out(near)
    rivals = frozenset(one for one in theirs if unnamed.kind_of(one) == kind) - frozenset(map(ties.key, usable))
    text = f"{near.text} {' '.join(map(_shown, usable))}"  # a product tells who makes it
    told = replace(near, placed=replace(near.placed, text=text))
    return bool(rivals) or (displaced.in_place(near, span) and displaced.in_place(told, span))
