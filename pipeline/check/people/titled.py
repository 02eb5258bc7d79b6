"""A Korean person's name in place of another: 정하늘 조사역 where the source has 정하윤 조사역, or Jung Ha-yoon.

A name is told from a noun by its shape (a family name, two syllables that Korean given names are made of) and by the title beside it.
One is wrong only where no article has it and the cited sentences have another person of its title or family whom the draft leaves out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.people import romanised
from pipeline.check.vocabulary import lexicon
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import deferred, longest_first

NOUNS = frozenset(
    str.split(
        "유전자 신학교 유연화 이미지 연구소 지지율 변호인 민병대 안보리 우주선 공화국 용의자 이용자 한국인 장애인 정치인 강대국 전문인 조사원 이사진 고용주 유명인 노동자 심사원 유권자 신세대 한국용 고용인 정상인 강원도 소상인 여성용 남성용 전기용 이용인 지도자 주도자 "
        "임대인 임차인 신청인 대상자 이재민 유가족 문화재 전자신 안전도 신용도 이해도 성인용 한국전 조선인 우주인 외국인 송수신 이상의 기성용 고위직 하원은 상원은 백인의 방송인 여러분 여기서 "
        "공인인 우리은 지배인 민주주 정제유 소유주 서울대 고려대 한양대 전남대 연세대 강사진 연구진 교수진 의료진 경영진 임원진 수상자 소지자 전공자 기여자 신기술 주인공 한국식 전년도 이후의 최우수 최고의 우수한 최다승"
    )
)
_VERBAL = "한인기"  # 방문한 미국 대통령, 국장인 김 박사
_NOMINAL = frozenset(
    "하한인자화성도률지라기선만서세"
)  # what ends a noun or a verb before a particle as often as a name
_ROLES = (
    "대표이사|대표|최고경영자|CEO", "최고기술책임자|CTO", "최고재무책임자|CFO", "최고운영책임자|COO", "명예교수|석좌교수|조교수|부교수|교수", "장관", "차관", "국회의원|의원", "책임연구원|선임연구원|수석연구원|연구원",
    "연구위원", "조사역", "팀장", "부회장", "회장", "부사장", "사장", "전무", "상무", "이사장", "이사", "부위원장", "위원장", "위원", "센터장", "연구소장|소장", "부원장|병원장|원장", "부총장|총장", "처장",
    "청장", "국장", "과장", "정책실장|실장", "본부장", "부장", "차장", "매니저", "변호사", "박사", "기자", "감독", "작가", "대변인", "총재", "은행장|행장", "애널리스트", "디렉터", "그룹장", "총리", "대통령",
    "부시장|시장", "지사", "판사", "검사", "사무총장", "창업자|설립자", "의장", "단장", "학장", "고문", "선수", "코치", "학생", "파트너", "엔지니어", "개발자", "씨",
)  # fmt: skip
TITLES = "|".join(longest_first("|".join(_ROLES).split("|")))
ENDED = r"(?=$|[^가-힣A-Za-z]|은|는|이|가|을|를|의|에게|에(?=\s)|께|와|과|도|로|측|팀|연구팀|직을|였|라|예요|님)"
_NAME = rf"(?!(?:{'|'.join(longest_first(NOUNS))})(?![가-힣]))(?P<name>[{''.join(sorted(romanised.FAMILY))}][{romanised.FIRST}][{romanised.LAST}])"
_BEFORE = deferred(
    rf"(?<![가-힣]){_NAME}(?:\s(?P<between>(?:[가-힣A-Za-z0-9&·.]{{1,14}}\s){{0,3}}?))?(?:[가-힣A-Z]{{1,5}}(?=본부장|센터장|연구소장|실장))?(?P<title>{TITLES}){ENDED}"
)
_BEHIND = deferred(rf"(?P<title>{TITLES})(?:인)?\s{_NAME}(?=은|는|이|가|을|를|의|에게|씨|\s씨|,|\s?\()")
_BARE = deferred(rf"(?<![가-힣]){_NAME}(?=은|는|이|가|을|를|의|에게|씨|\s씨|,)")
_JOINED = deferred(r"(?:은|는|을|를|에서|에게|하고|했고|와|과|및)\s")
_LONGEST = 4  # syllables of a Korean name
_SHORT = deferred(rf"(?<![가-힣])(?P<family>[{''.join(sorted(romanised.FAMILY))}])\s(?:{TITLES}){ENDED}")


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    role: int
    span: tuple[int, int]


def titled(claim: Claim) -> Iterator[Flag]:
    """Yield the Korean names of a sentence that stand where the cited sentences have another person."""
    mine = [
        *_persons(claim.text),
        *(
            _Person(one["name"], -1, one.span("name"))
            for one in _BARE.finditer(claim.text)
            if one["name"][2] not in _NOMINAL
        ),
    ]
    strange = [
        one
        for one in mine
        if one.name not in NOUNS
        and not any(one.name in text.text or known_as(one.name, text.text) for text in claim.context)
    ]
    told: set[tuple[int, int]] = set()
    for person in strange:
        if person.span in told:
            continue
        if any(_instead(person, one.text, claim) for one in claim.evidence) or _nobody(person, claim):
            told.add(person.span)
            yield Flag("name", "block", person.span, say("check.name", name=person.name), claim.ids, 0.85)


def _instead(person: _Person, source: str, claim: Claim) -> bool:
    """Return whether a source sentence has somebody else, whom the draft leaves out, where the draft has this person."""
    short = re.compile(
        rf"(?<![가-힣]){person.name[0]}\s?(?:{TITLES}){ENDED}"
    )  # 정 조사역, whose whole name stands elsewhere
    if any(short.search(one.text) for one in claim.context):
        return False
    for other in _persons(source):
        if other.name in claim.text or other.name in NOUNS:
            continue
        close = other.name[0] == person.name[0]
        if person.role < 0:
            if close and (other.name[1] == person.name[1] or other.name[2] == person.name[2]):
                return True
        elif close or other.role == person.role:
            return True
    return person.role >= 0 and _left_out(person, source, claim)


def _nobody(person: _Person, claim: Claim) -> bool:
    """Return whether a draft has somebody with a title whom Korean articles, which would have the name, do not have.

    The name stands right before its title, and is no word of Korean, nor begins with one (정보원 원장).
    """
    if not claim.context or any(one.language != "ko" for one in claim.context) or shortened(person.name, claim):
        return False
    named = re.match(rf"\s(?P<title>{TITLES})(?=은|는|이|가|의|에게|도|,)", claim.text[person.span[1] :])
    if named is None or named["title"] == "씨" or named["title"][0] == person.name[2]:
        return False
    words = lexicon.korean()
    if person.name in words or person.name[:2] in words or person.name[2] in _VERBAL:
        return False
    if {person.name, person.name[:2]} & aliases.table().keys():
        return False
    return not any(person.name[1:] in one.text or person.name[:2] in one.text for one in claim.context)


def shortened(name: str, claim: Claim) -> bool:
    """Return whether an article speaks of somebody by the family name alone (정 조사역), which the draft may write out."""
    return any(name[0] in _short(one.text) for one in claim.context)


def known_as(name: str, text: str) -> bool:
    """Return whether a text has who bears a Korean name of the table, by whatever other name: Bom Kim is 김범석."""
    key = aliases.table().get(name)
    return key is not None and key in aliases.held(text)


def in_latin(name: str, claim: Claim) -> bool:
    """Return whether an article has a Korean name in Latin, however it is spelt there: Cho Sung-jin for 조성진."""
    return len(name) <= _LONGEST and any(romanised.stands(name, one.text) for one in claim.context)


@lru_cache(maxsize=512)
def _short(text: str) -> frozenset[str]:
    return frozenset(match["family"] for match in _SHORT.finditer(text))


def _left_out(person: _Person, source: str, claim: Claim) -> bool:
    """Return whether a source writes Korean names in Latin, none of them can be this one, and one is left out."""
    theirs = romanised.sure(source)
    if not theirs or in_latin(person.name, claim) or any(romanised.short_of(person.name, one) for one, _ in theirs):
        return False
    rest = " ".join(_without(one.text) for one in claim.context).lower()
    if set(re.findall(r"[a-z]+", rest)) & set(romanised.FAMILY[person.name[0]].split()):
        return False
    others = [one.name for one in _persons(claim.text) if one.name != person.name]
    return any(not any(romanised.may_be(other, written) for other in others) for written, _ in theirs)


def _without(text: str) -> str:
    """Return a text without its Korean names in Latin."""
    for _, (start, end) in romanised.sure(text):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


@lru_cache(maxsize=512)
def _persons(text: str) -> tuple[_Person, ...]:
    """Return the Korean names of a text that a title stands beside, with the row of the title."""
    return tuple(_found(text)) if re.search(r"[가-힣]", text) else ()


def _found(text: str) -> Iterator[_Person]:
    for pattern in (_BEFORE, _BEHIND):
        for match in pattern.finditer(text):
            between = match["between"] if pattern is _BEFORE else None
            if between and (_JOINED.search(between) or match["name"][2] in _VERBAL):
                continue
            yield _Person(match["name"], _role(match["title"]), match.span("name"))


def _role(title: str) -> int:
    return next(number for number, row in enumerate(_ROLES) if title in row.split("|"))
