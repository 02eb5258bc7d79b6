"""A person or a product under another owner's name: 인텔의 데이비드 캔터 for David Kanter of MLCommons, 피규어의 '디짓' for Agility's Digit.

Only what both texts say in so many words is compared: the draft has `…의` right before the name, the source says whose it is, and the
source's owner stands nowhere in the draft's sentence.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import sounds
from pipeline.check.written_names import hearing, in_person, strangers
from pipeline.check.written_names.in_person import Pair, Person
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_OWNED = deferred(
    r"(?<![가-힣A-Za-z])(?P<owner>[가-힣A-Za-z]{2,12})의 (?P<quote>['‘“\"]?)(?P<thing>[가-힣A-Za-z]{2,12})"
)
_PERSON = deferred(
    r"(?<![가-힣A-Za-z])(?P<owner>[가-힣A-Za-z]{2,12})의 (?P<given>[가-힣]{1,6}) (?P<family>[가-힣]{1,8})"
)
_TITLED = deferred(
    r"(?<![가-힣A-Za-z])(?P<owner>[가-힣A-Za-z]{2,12})의 (?:[가-힣A-Za-z]{1,8} ){0,2}?(?:[가-힣]{0,6}(?:책임자|대변인|총괄|창업자|대표|연구원|애널리스트|이사|부사장)|C[ETFO]O)(?:인)? (?P<given>[가-힣]{1,6}) (?P<family>[가-힣]{1,8}?)(?=[은는이가을를의도,]|에게|\s|$)"
)
_NAME = r"(?<![A-Za-z])[A-ZÀ-ÞĀĆČĎĐĒĘĚĞİĶŁŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ][A-Za-zÀ-ſ0-9&-]{0,40}(?![A-Za-z])"
_OWNERS = rf"(?P<owner>{_NAME}(?: {_NAME}){{0,2}})['’]s? [\"“'‘]?(?P<thing>{_NAME})"
_POSSESSED = rf"(?P<owner>{_NAME}(?: {_NAME}){{0,2}})['’]s? (?:[a-z-]+ ){{0,4}}$"
_LED = rf"(?P<owner>{_NAME}(?: {_NAME}){{0,2}}) (?:co-?founder|chief(?: [a-z]+){{0,2}}|C[ETFO]O|president|chair(?:man|woman)?|boss|executive|founder|spokes(?:man|woman|person)|analyst|researcher)(?: and (?:CEO|chief executive|chairman))? $"
_BEHIND = (
    rf",? (?:[a-z'’-]+ ){{0,6}}?(?:[A-Z][\w-]* )?(?:at|of|from|for|with) (?:the )?(?P<owner>{_NAME}(?: {_NAME}){{0,3}})"
)
_OFFICE_BEHIND = rf",? (?P<owner>{_NAME}(?: {_NAME}){{0,2}})['’]s? (?:[a-z-]+ ){{0,4}}?(?:officer|director|head|chief|founder|president|scientist|engineer|counsel|economist|spokes\w+|boss)\b"
_PLACE = r"\b(?:in|near|outside|from|around|across|to)(?: the)? (?:[A-Z][\w.-]*,? )?$"
_MORE = rf",? (?:at|of|from|for|with|and) (?:the )?(?P<owner>{_NAME}(?: {_NAME}){{0,3}})"
_KIND = deferred(
    r"(?:사|주|국|팀|측|형|급|들|것|곳|업체|기업|회사|스타트업|그룹|연구소|대학|당국|부문|정부|시|도|년|월|기)$"
)
_WEARS_TWO_HATS = deferred(
    r"(?i:\b(?:maintainer|creator|author|member|adviser|advisor|fellow|board|investor|consultant|former\w*|ex-|volunteer|also|who (?:advises|founded|created|wrote|works|worked|left|joined))\b)"
)
_NEAR = 0.6
_SURE = 0.85


def whose(claim: Claim) -> Iterator[Flag]:
    """Yield the owners of a sentence whose person or product the cited sentences give to another one."""
    if any(one.language == "ko" for one in claim.evidence) or "의 " not in claim.text:
        return
    for match in _OWNED.finditer(claim.text):
        theirs = [one for text in claim.context for one in _owners(text.text, match["thing"])]
        if theirs and _named(match, claim) and not any(_is(one, match["owner"], claim.text) for one in theirs):
            yield _flag(claim, match)
    owned = list(_PERSON.finditer(claim.text))
    for match in owned:
        if _elsewhere(claim, match) or _exchanged(claim, match, owned):
            yield _flag(claim, match)
    for match in (*owned, *_TITLED.finditer(claim.text)):
        if found := _of_another_house(claim, match):
            house, identifier = found
            message = say("check.doer", name=match["owner"], other=house, id=identifier)
            yield Flag("name", "block", match.span("owner"), message, (identifier,), 0.75)
            return


def _flag(claim: Claim, match: re.Match[str]) -> Flag:
    return Flag("name", "block", match.span("owner"), say("check.name", name=match["owner"]), claim.ids, 0.75)


def _owners(text: str, thing: str) -> Iterator[str]:
    """Yield whose a source says that a thing of a draft is."""
    for match in compiled(_OWNERS).finditer(text):
        if _same(match["thing"], thing):
            yield match["owner"]


def _same(latin: str, written: str) -> bool:
    """Return whether a word of a draft is a Latin one, for sure."""
    if not re.search(r"[가-힣]", written):
        return latin == written
    return any(
        hearing.english(latin, one) >= _SURE
        for one in strangers.readings(written)
        if strangers.tells(latin) and len(sounds.of_hangul(one)) > 1
    )


def _named(match: re.Match[str], claim: Claim) -> bool:
    """Return whether the owner in a draft is a name: one of the table, or before quotation marks what is no word of the articles."""
    owner = match["owner"]
    key = aliases.table().get(aliases.squeeze(owner))
    if key is not None:
        return key not in aliases.places() and not any(
            key in aliases.keys(one.text, aliases.table()) for one in claim.context
        )
    if not match["quote"] or _KIND.search(owner) or in_person.plain(owner) or not re.search(r"[가-힣]", owner):
        return False
    words = {word for one in claim.context for word in re.findall(r"[A-Za-z]{3,}", one.text)}
    return not any(hearing.likeness(word, owner) >= _SURE for word in words if strangers.tells(word))


def _is(latin: str, owner: str, text: str) -> bool:
    """Return whether an owner of the source is a draft's, of its house, or stands in the sentence."""
    table = aliases.table()
    mine = {table[one] for one in (aliases.squeeze(owner),) if one in table}
    theirs = aliases.keys(latin, table)
    if theirs & (mine | aliases.keys(text, table)) or theirs & aliases.made_by(mine) or mine & aliases.made_by(theirs):
        return True
    words = [word for word in latin.split() if len(word) > 1]
    if any(re.search(rf"\b{re.escape(word)}\b", text) for word in words):
        return True
    forms = {form for word in re.findall(r"[가-힣]{2,}", text) for form in strangers.readings(word)}
    return any(hearing.likeness(word, form) >= (_NEAR if form in owner else _SURE) for word in words for form in forms)


def _elsewhere(claim: Claim, match: re.Match[str]) -> bool:
    """Return whether the articles give somebody a house other than the draft's, a well-known one that stands in no sentence of theirs."""
    key = aliases.table().get(aliases.squeeze(match["owner"]))
    if key is None or key in aliases.places() | aliases.people() | aliases.products():
        return False
    name = in_person.pair(match["given"], match["family"], match.span("given"))
    known = [(one, text.text) for text in claim.context for one in _known(text.text, name)]
    if not known or any(key in aliases.keys(text, aliases.table()) for _, text in known):
        return False
    houses = [house for one, text in known for house in _houses(text, one)]
    return bool(houses) and not any(_is(house, match["owner"], claim.text) for house in houses)


def _of_another_house(claim: Claim, match: re.Match[str]) -> tuple[str, str] | None:
    """Return the house that the articles give somebody, with the sentence, where a draft gives one that they name elsewhere."""
    owner = match["owner"]
    if aliases.squeeze(owner) in aliases.table() or in_person.plain(owner):
        return None
    name = in_person.pair(match["given"], match["family"], match.span("given"))
    known = [(one, text) for text in claim.context for one in _known(text.text, name)]
    houses = [(house, text.id) for one, text in known for house in _houses(text.text, one)]
    if not houses or any(_is(house, owner, claim.text) for house, _ in houses):
        return None
    places = [
        (text.text, word)
        for text in claim.context
        for word in compiled(_NAME).finditer(text.text)
        if strangers.tells(word.group()) and hearing.likeness(word.group(), owner) >= _SURE
    ]
    beside = {text.text for _, text in known}
    if any(_WEARS_TWO_HATS.search(text) for text in beside):
        return None
    unsure = any(text in beside or compiled(_PLACE).search(text[: word.start()]) for text, word in places)
    return houses[0] if places and not unsure else None


def _exchanged(claim: Claim, match: re.Match[str], owned: Sequence[re.Match[str]]) -> bool:
    """Return whether a draft gives somebody the house of another one whom it names: 메타의 데미스 허사비스와 구글 딥마인드의 얀 르쿤."""
    mine = _houses_of(claim, match)
    if not mine or any(_is(house, match["owner"], match["owner"]) for house in mine):
        return False
    others = [house for other in owned if other is not match for house in _houses_of(claim, other)]
    return any(_is(house, match["owner"], match["owner"]) for house in others)


def _houses_of(claim: Claim, match: re.Match[str]) -> list[str]:
    """Return for whom the articles say that somebody of a draft works."""
    name = in_person.pair(match["given"], match["family"], match.span("given"))
    return [house for text in claim.context for one in _known(text.text, name) for house in _houses(text.text, one)]


def _known(text: str, name: Pair) -> Sequence[Person]:
    return [one for one in in_person.closest(in_person.people(text), name) if in_person.fits(one, name) >= _SURE]


def _houses(text: str, person: Person) -> Iterator[str]:
    """Yield for whom somebody works, as a sentence says it beside the name."""
    ahead = text[: person.span[0]]
    before = compiled(_POSSESSED).search(ahead) or compiled(_LED).search(ahead)
    if before:
        yield before["owner"]
    office = compiled(_OFFICE_BEHIND).match(text, person.span[1])
    if office:
        yield office["owner"]
    behind = compiled(_BEHIND).match(text, person.span[1])
    while behind:
        yield behind["owner"]
        behind = compiled(_MORE).match(text, behind.end())
