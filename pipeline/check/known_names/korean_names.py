"""The people and the houses that Korean articles name: 양승찬 전 대표, 기후학자 편서린은, 드라마 제작사 노을빛은.

A person is a name of three syllables (of two to four) beside a title; a house is a word behind what kind of one it is, or one that ends in
a trade. Both are what no dictionary has.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pipeline.check.known_names import korean_houses
from pipeline.check.people import sayings
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.text.patterns import deferred

Span = tuple[int, int]
PERSON, HOUSE = "person", "house"
_MORE = r"상무|전무|차장|과장|지부장|지점장|인사팀장|본부장|지회장|이장|재무총괄|평론가|심사위원|대원|선장|기관사|회원|대리|주무관|사무관|비서관|검사장|수석|명예교수|조교수|부교수|전임의|시의원|도의원|구의원|비서|상임이사|사무국장|조합장|회계사|세무사|노무사|건축가|화가|시인|소설가|번역가|감독관|정책관|서장|청장|처장|부총장|부원장|센터장|연구소장|대장|사령관|지휘자|셰프|요리사|약사|수의사|PD|피디|연구사|학예사|큐레이터|교육감|부교육감|논설위원|기획관|심의관|조사역|행장|부행장|점장|교감|총무|간사"
TITLE = rf"(?:{sayings.TITLE}|{_MORE})"
_BETWEEN = r"(?:(?:전|현|신임|새|공동|최고|수석|당시) )?"
_OF_A_PART = r"(?:[가-힣A-Z]{2,6}(?=[국과실팀본부센터처청원]{0,2}[장무관]))?"  # 데이터정책국장
_BEHIND = deferred(
    rf"(?<![가-힣A-Za-z])(?P<name>[가-힣]{{2,4}}) {_BETWEEN}(?P<title>{_OF_A_PART}{TITLE})(?=은|는|이|가|을|를|의|에게|도|와|과|께서|로|였|예|이|,|\s|$|\.)"
)
_AHEAD = deferred(
    rf"(?<![가-힣])(?:[가-힣]{{0,4}}(?:{TITLE})|[가-힣]{{1,6}}(?:학자|가|사|인|원|관|장))(?:인|이자)? (?P<name>[가-힣]{{2,4}}?)(?: 씨)?(?:은|는|이|가|의|에게|도|와|과)(?=[\s,])"
)
_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈견당화아자포하망창강운묵필학단판연애평근이계"
)
_TWO = ("남궁", "독고", "제갈", "선우", "황보", "사공", "서문", "동방", "망절", "소봉", "장곡")
_NO_NAMES = deferred(
    r"(?:보다|에서|으로|에게|까지|부터|처럼|라는|다는|하는|되는|하던|위한|대한|관한|[은는을를의에로와과고며던한된인할될])$"
)
_KINDS = r"회사|기업|업체|스타트업|브랜드|온라인몰|쇼핑몰|플랫폼|체인|은행|대학|병원|연구소|단체|재단|협회|조합|방송사|제작사|게임사|제조사|개발사|운영사|경쟁사|협력사|납품사|투자사|통신사|이통사|항공사|보험사|증권사|출판사|택배사|건설사|카드사|자회사|모회사|제약사|대행사|유통사|운용사|대부업체|로펌|법무법인|신문사|언론사|대형마트|마트|편의점|기획사|물류사|공급사|고객사|정유사|철강사|조선사|자산운용사|언론|매체|화장품사|식품사"
_OF_A_KIND = deferred(
    rf"(?<![가-힣])[가-힣]*(?:{_KINDS})(?:인)? ['‘]?(?P<name>[가-힣A-Za-z]{{2,8}}?)['’]?(?P<josa>은|는|이|가|을|를|의|에서|에게|에|과|와|도|으로|로|보다|측)?(?=[\s,.]|$)"
)
_TRADE = deferred(
    rf"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z]{{2,6}}(?:{korean_houses.TRADES}|{korean_houses.COINED}|TV))(?:은|는|이|가|을|를|의|에서|에게|에|과|와|도|으로|로|보다| 측)(?=[\s,.]|$)"
)
_OF_A_HOUSE = deferred(
    rf"(?<![가-힣A-Za-z])(?P<name>[가-힣A-Za-z]{{2,8}})(?<![과팀부실측들청처국원장의인은는던]) (?P<who>[가-힣]{{2,4}}) {_BETWEEN}(?:{TITLE})(?=은|는|이|가|을|를|의|에게|도|와|과|께서|,|\s)"
)
_TITLED = deferred(
    rf" {_BETWEEN}(?:{_OF_A_PART}{TITLE})(?=은|는|이|가|을|를|의|에게|도|와|과|께서|로|였|예|이|,|\s|$|\.)"
)
_FOLLOWS = r"(?=은|는|이|가|을|를|의|에게|에서|에|도|와|과|께서|로|였|예|측|보다|,|\s|$|\.|\(|['’\"”])"
_SHORT, _LONGEST = 2, 4


class Party(NamedTuple):
    """Somebody or a house of the articles."""

    name: str
    kind: str

    def stands(self, text: str) -> bool:
        """Return whether a text has the name."""
        return self.name in text


@lru_cache(maxsize=64)
def parties(texts: Sequence[str]) -> tuple[Party, ...]:
    """Return the people and the houses that texts name."""
    whole = " \n ".join(texts)
    found: dict[str, str] = {}
    for pattern, kind, fits in (
        (_BEHIND, PERSON, a_person),
        (_OF_A_KIND, HOUSE, _a_house),
        (_TRADE, HOUSE, _a_house),
        (_AHEAD, PERSON, a_person),
    ):
        for match in pattern.finditer(whole):
            if match["name"] not in found and fits(match["name"]):
                found[match["name"]] = kind
    for match in _OF_A_HOUSE.finditer(whole):
        if match["who"] in found and match["name"] not in found and _a_house(match["name"]):
            found[match["name"]] = HOUSE
    return tuple(Party(name, kind) for name, kind in found.items())


def titled(text: str) -> Iterator[re.Match[str]]:
    """Yield the names of people before a title, as `name` and `title`."""
    return (match for match in _BEHIND.finditer(text) if a_person(match["name"]))


def a_person(name: str) -> bool:
    """Return whether a word beside a title is somebody's name: a family name and one or two syllables, no word of Korean."""
    if len(name) == _LONGEST and not name.startswith(_TWO):
        return False
    if name[0] not in _FAMILIES and not name.startswith(_TWO):
        return False
    return not (
        _a_word(name)
        or sayings.is_title(name)
        or (len(name) > _SHORT and _NO_NAMES.search(name[1:]) and _a_word(name[:-1]))
    )


def _a_house(name: str) -> bool:
    return not (_a_word(name) or _NO_NAMES.search(name) or korean_houses.of_a_kind(name) or sayings.is_title(name))


def _a_word(word: str) -> bool:
    return word in lexicon.korean() or plain_words.exactly(word)


def places(text: str, known: Sequence[Party]) -> Iterator[tuple[Span, Party]]:
    """Yield where a text has a party: by its name, and somebody by the family name and a title (`양 전 대표`), in the order of the text."""
    found: list[tuple[Span, Party]] = []
    for party in known:
        pattern = rf"(?<![가-힣A-Za-z]){re.escape(party.name)}{_FOLLOWS}"
        found += [(match.span(), party) for match in re.finditer(pattern, text)]
        if (
            party.kind == PERSON
            and len([one for one in known if one.kind == PERSON and one.name[0] == party.name[0]]) == 1
        ):
            found += [
                (match.span(), party)
                for match in re.finditer(rf"(?<![가-힣]){party.name[0]}(?= {_BETWEEN}{TITLE}(?![가-힣]{{3}}))", text)
            ]
    kept = [one for one in found if not any(_inside(one[0], other[0]) for other in found)]
    for span, party in sorted(kept):
        yield phrase(text, span) if party.kind == PERSON else span, party


def phrase(text: str, span: Span) -> Span:
    """Return a name with the title behind it."""
    match = _TITLED.match(text, span[1])
    return (span[0], match.end()) if match else span


def _inside(one: Span, other: Span) -> bool:
    return one != other and other[0] <= one[0] and one[1] <= other[1]
