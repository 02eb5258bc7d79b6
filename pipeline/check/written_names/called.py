"""What else an article may call a name of a draft: by a short form, in two places, in another spelling, or as an everyday word.

A translation writes a name out (골드만삭스 for Goldman), joins what the article says apart (깃허브 코파일럿 for GitHub's Copilot) and
uses words that happen to be names (인도 is a delivery and India). None of that invents anything.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pipeline.check.claims import Claim
from pipeline.check.vocabulary import dictionary, lexicon, sounds
from pipeline.text import aliases
from pipeline.text.given_table import GIVEN
from pipeline.text.patterns import deferred

_PROPER = deferred(r"\b[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,}")
_OPENED = deferred(r"(?:^|[.!?:][\"”’]?\s)$")
_LONGER, _OF_A_TITLE = deferred(r"(?<![A-Za-z'’-])[A-Za-z][a-z]{4,}(?![A-Za-z'’-])"), 4
_DATES = frozenset(
    str.split(
        "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday The They This That"
    )
)
_INITIALS = deferred(r"[A-Z]{2,4}(?=[가-힣]{2})")
_OF_FIRMS = deferred(r"(?:capital|ventures|group|holdings|partners|labs)$")
_SHORT = 4
_PREVIOUS = deferred(r"(?P<word>[A-Za-z][A-Za-z'’]*)\.? $")
_BEFORE = frozenset(
    str.split(
        "The A An At By In On For Both And But Of With From To As While When After Before If Mr Mrs Ms Dr Sir Lord President Chancellor Premier Minister Prime Secretary Senator Sen Rep Gov Governor Judge Justice "
        "Chairman Chairwoman Professor Prof Pope King Queen Prince Commissioner General Mayor Director Now Then Like Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
)
_COMMON = frozenset(
    str.split(
        "bank general national american united world global digital western eastern northern southern applied core home best black silver blue red green vision physical together thinking safe texas tokyo hong new big "
        "south north wall washington financial universal capital state federal international central public first best good great golden big open smart deep agent power data cloud model project grand super safe "
        "sunday surge magic field function invisible trend check stack vast chaos flock serve bear angel holiday remember return wanted market liner command dream fire prime street circle block free health energy "
        "people the das les der von van saint los las san china japan korea india hangul seoul market quest echo pulse horizon movie segment power visual tensor nano raspberry mount human white supreme constitutional "
        "university ministry food securities fair broadcasting personal privacy competition communications media institute technology information reserve electronic times news nature business john charles george oliver roland "
        "raymond julius jane lawrence alan associated commercial economic people's king's credit standard tech advanced mini byte soft eleven twelve seven lang chat alpha stable notebook java full delivery screen preferred "
        "recruit writer rabbit factory weights artificial browser automation generate character memorial mass fox "
        "presidential commerce defense justice finance labor health state trade industry science education authors writers census space police security congress library vector battery insight index spark radical peak"
    )
)
"""First words of a name that say nothing alone."""
_MAKING = deferred(
    r"(?:(?:의|을|를|으로|로)? ?(?:모회사|모기업|개발사|제조사|제작사|운영사|운영하는|만드는|만든|개발한|소유한|보유한|거느린|내놓은|서비스하는|판매하는|파는|알려진|유명한|이끄는))"
)
_APART = frozenset(
    str.split(
        "kia hynix kakaobank hyundaimobis hyundaiautoever hyundaiheavy samsungbiologics samsungmedicalcenter doosanrobotics doosanenerbility poscodx lottechemical"
    )
)
_PRONOUNS = frozenset({"He", "Oh", "An", "Young"})
_WORDS = {
    "인도": r"\bdeliver|\bhand(?:s|ed|ing)?[ -]?over|\bextradit|\btransfer|\bship(?:s|ped|ment)|\barriv|\bsurrender|\bpavement|\bsidewalk|\bhandover|넘기|넘겨|납품|인계|송환|보도블록|수령",
    "기아": r"\bfamine|\bstarv|\bhung(?:er|ry)|\bmalnutrition|\bmalnourish|\bgears?\b|기근|굶|아사|영양실조|식량",
    "대구": r"\bcods?\b|\bcodfish|생선|어획",
    "청주": r"\brice wine|\bsak[eé]\b|\bliquors?\b|양조|술",
    "델리": r"\bdelis?\b|\bdelicatessen",
    "대전": r"\bmatch(?:es)?\b|\bduels?\b|\bfight(?:s|ers?|ing)?\b|\bbattles?\b|\bbouts?\b|\bopponents?\b|\bversus\b|\bWorld War\b|대결|격투|시합|상대",
    "경기도": r"\bmatch(?:es)?\b|\bgames?\b|\bfixtures?\b|\bbouts?\b|\brac(?:e|es|ing)\b|\bfinals?\b|\bcup\b|\bleague\b|\bseason\b|\beconom\w+|경기(?!도)|시합",
    "수원": r"\bwater (?:source|suppl)|\breservoir|\bsprings?\b|\bwells?\b|\bheadwater|\bcatchment|상수|식수|물",
    "소라": r"\bconch|\bwhelk|\bshells?\b|조개|고둥",
    "당근": r"\bcarrots?\b|채소|야채|뿌리",
    "악사": r"\bmusicians?\b|\bplayers?\b|연주",
    "파두": r"\bfado\b",
    "하비": r"\bhobb(?:y|ies)\b|취미",
    "이란": r"\bcalled\b|\bnamed\b|\bterm\b",
    "가나": r"\balphabet|글자",
    "수단": r"\bmeans\b|\btools?\b|\bway\b|방법|방안|도구|결제|운송|교통",
    "신주": r"\bnew(?:ly[- ]issued)? (?:ordinary |common |preferred |[A-Z] )?(?:shares|stock|equity)\b|\b(?:share|rights|equity) (?:issue|offering|sale)\b|유상증자|주식",
    "집행위": r"\b[Tt]he Commission\b|\bBrussels\b",
    "집행위원회": r"\b[Tt]he Commission\b|\bBrussels\b",
    "조지아": r"\bGeorgian?\b",
    "픽셀": r"\bpixels?\b|\d ?(?:x|by|×|-by-) ?\d|resolution|해상도",
    "스레드": r"\bthread|\bthreads?\b|스레딩",
}
"""What an article says where a draft has the everyday word and no name."""
_OF_A_TOWN = deferred(r"(?P<town>[가-힣]{2,7}?)(?:대학교|대학|대)")
_SAID = {"Search": r"\b(?:search|searches|results)\b"}  # Google results are 구글 검색


def otherwise(key: str, span: tuple[int, int], claim: Claim, rows: Mapping[str, str]) -> bool:
    """Return whether an article has a name of a draft in another form."""
    written = claim.text[slice(*span)]
    return (
        heard(written, claim)
        or as_word(written, claim)
        or any(_opens(key, one.text) for one in claim.context)
        or any(shortly(key, one.text) for one in claim.context)
        or any(_campus(key, written, one.text, rows) for one in claim.context)
        or _in_parts(key, claim, rows)
        or _of_city(key, written, claim, rows)
        or _describes(key, claim.text[span[1] :], claim)
    )


def parent(key: str, written: str, text: str, held: frozenset[str]) -> bool:
    """Return whether a company stands in the articles only by one of its own that reports apart, which the draft leaves out: 현대차 for Kia."""
    if key in held or written.endswith("그룹"):
        return False
    owned = frozenset(one for one in held if key in aliases.made_by([one]))
    return owned <= _APART and not owned & aliases.keys(text, aliases.table())


def heard(written: str, claim: Claim) -> bool:
    """Return whether an article has a name that sounds so (머스크 is Maersk too): such a writing accuses nobody.

    The capitals before what is heard stand there too: JP모건 is no Morgan Stanley.
    """
    initials = _INITIALS.match(written)
    if initials and not any(initials.group() in one.text.replace(".", "") for one in claim.context):
        return False
    return any(
        sounds.alike(word, written) and sounds.opens(word, written)
        for one in claim.context
        for match in _PROPER.finditer(one.text)
        for word in [match.group()]
        if word not in _DATES and aliases.squeeze(word) not in aliases.in_hangul()
        if not ((_OPENED.search(one.text[: match.start()]) or titled(one.text)) and common(word))
    )


@lru_cache(maxsize=512)
def titled(text: str) -> bool:
    """Return whether an English text has the capitals of a title, which every longer word of one has: `A Messy New Legal Frontier`."""
    words = _LONGER.findall(text)
    return len(words) >= _OF_A_TITLE and all(word[0].isupper() for word in words)


@lru_cache(maxsize=2048)
def common(word: str) -> bool:
    """Return whether a word is one of English, which has a capital only where it opens a sentence: `Pupils who`."""
    known = any(stem in lexicon.english() for stem in lexicon.stem(word.lower()))
    return known or any(dictionary.known(stem) for stem in dictionary.lemmas(word))


def as_word(written: str, claim: Claim) -> bool:
    """Return whether an article speaks of what a writing means as an everyday word: 인도 of ships is their delivery."""
    pattern = _WORDS.get(written)
    return pattern is not None and any(re.search(pattern, one.text, re.IGNORECASE) for one in claim.context)


def _opens(key: str, text: str) -> bool:
    """Return whether a source has a longer name that opens so (`BloombergNEF`) or the name without its kind (`Thrive`)."""
    own = _OF_FIRMS.sub("", key)
    if len(own) > _SHORT and own != key and re.search(rf"\b{re.escape(own.capitalize())}\b", text):
        return True
    return len(key) > _SHORT and re.search(rf"\b{re.escape(key)}[A-Z]", text, re.IGNORECASE) is not None


def _campus(key: str, written: str, text: str, rows: Mapping[str, str]) -> bool:
    """Return whether a source has a university's name the other way round, or by its town: Oslo University, the University of Leuven for KU Leuven."""
    place = re.sub("^universityof|university$", "", key)
    town = _OF_A_TOWN.fullmatch(written)
    names = {place} - {key} | ({rows.get(town["town"], "")} & aliases.places() if town else set())
    return any(
        re.search(rf"\b{name} University\b|\bUniversity of {name}\b", text, re.IGNORECASE) is not None for name in names
    )


def shortly(key: str, text: str) -> bool:
    """Return whether a text calls a company by the first word of its name, or a person by the family name."""
    return any(_alone(word, text) for word in _short_forms().get(key, frozenset()))


def _alone(word: str, text: str) -> bool:
    """Return whether a word stands for itself in a text: no part of a longer name."""
    for match in re.finditer(rf"(?<![A-Za-z0-9-]){re.escape(word)}(?![A-Za-z0-9-]| [A-Z])", text):
        previous = _PREVIOUS.search(text[: match.start()])
        if previous is None or previous["word"][0].islower() or previous["word"] in _BEFORE:
            return True
    return False


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, frozenset[str]]:
    """Return the one word by which an article may call each name of several words."""
    rows = aliases.table()
    eastern = {one.key for one in aliases.writings() if "가" <= one.text[0] <= "힣" and "_" not in one.text}
    found: dict[str, set[str]] = {}
    for one in aliases.writings():
        words = one.text.split("_")
        if len(words) == 1 or not one.text.isascii() or one.mark == "!" or one.key in aliases.places():
            continue
        if one.key in aliases.people():
            family = words[0] if one.key in eastern and words[0] not in _given() else words[-1]
            found.setdefault(one.key, set()).update({family} - _PRONOUNS)
        elif one.key not in aliases.offices() and _tells(words[0], rows):
            found.setdefault(one.key, set()).add(words[0])
        if one.key in aliases.clubs():
            found.setdefault(one.key, set()).add(words[-1])
    return {key: frozenset(words) for key, words in found.items()}


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    return frozenset(name for row in GIVEN.replace("\n", "").split("|") for name in row.split("=")[0].split())


def _tells(word: str, rows: Mapping[str, str]) -> bool:
    """Return whether the first word of a name is one of its own: neither another name nor an everyday word."""
    return len(word) > _SHORT - 1 and word[1:].islower() and word.lower() not in _COMMON and word.lower() not in rows


def _in_parts(key: str, claim: Claim, rows: Mapping[str, str]) -> bool:
    """Return whether an article has both parts of a name: GitHub here and its Copilot there, Google's cloud unit."""
    for parts in _parts().get(key, ()):
        for one in claim.context:
            text = " ".join(other.text for other in claim.context)
            if parts[0] in aliases.keys(one.text, rows) and all(_has(word, text) for word in parts[1:]):
                return True
    return False


def _of_city(key: str, written: str, claim: Claim, rows: Mapping[str, str]) -> bool:
    """Return whether an article calls a club by its city: Toronto for 토론토 블루제이스, Milan for AC밀란."""
    if key not in aliases.clubs():
        return False
    cities = {rows.get(aliases.squeeze(written.split()[0])), *_cities().get(key, ())} & aliases.places()
    return any(cities & aliases.keys(one.text, rows) for one in claim.context)


@lru_cache(maxsize=1)
def _cities() -> dict[str, frozenset[str]]:
    """Return the places in the Latin names of the clubs."""
    found: dict[str, frozenset[str]] = {}
    for one in aliases.writings():
        if one.key in aliases.clubs() and one.text.isascii():
            found[one.key] = found.get(one.key, frozenset()) | aliases.held(one.text.replace("_", " "))
    return found


def city_left_out(key: str, claim: Claim) -> bool:
    """Return whether a club stands in a sentence that leaves out a city of the source's, which may be another club."""
    if key not in aliases.clubs():
        return False
    cities = frozenset(aliases.homes()) & aliases.held(" ".join(one.text for one in claim.evidence))
    return bool(cities - aliases.keys(claim.text, aliases.table()))


def _describes(key: str, behind: str, claim: Claim) -> bool:
    """Return whether a name only says who a company of the articles is: `챗GPT 개발사 오픈AI`, `인스타그램을 운영하는 메타`."""
    makers = aliases.made_by([key]) if _MAKING.match(behind) else frozenset()
    return bool(makers) and any(makers & aliases.held(one.text) for one in claim.context)


def _has(word: str, text: str) -> bool:
    """Return whether a text has a word of a name as one: with a capital, or as what somebody owns (`Amazon's music service`)."""
    said = _SAID.get(word, rf"(?:['’]s|\bits) {re.escape(word.lower())}\b")
    return re.search(rf"\b{re.escape(word)}\b|{said}", text) is not None


@lru_cache(maxsize=1)
def _parts() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the names of several words that begin with another name of the table: its key, and the words behind it."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for key, parts in _owned():
        found.setdefault(key, []).append(parts)
    return {key: tuple(parts) for key, parts in found.items()}


def _owned() -> Iterator[tuple[str, tuple[str, ...]]]:
    rows = aliases.table()
    for one in aliases.writings():
        words = one.text.split("_")
        if len(words) < 2 or not one.text.isascii() or one.key in aliases.people():
            continue
        owner = rows.get(aliases.squeeze(words[0]))
        if owner is not None and owner != one.key and owner not in aliases.places():
            yield one.key, (owner, *words[1:])
