"""A name under the last word of another's, or of a house: 헬릭스 포지 for Atlas Forge, 발렌베리 기금 for Lindqvist Fund, 가드너 오일 for Polaris Lubricants.

The last word is right, by its sound or by what it means, so that it tells whose place the name takes and lends it nothing: the rest
must sound like some name of the articles. A house by another last word takes the place of the one name that the draft leaves out. Words of small letters lend nothing either, since a firm's own name has a capital.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.check.written_names import (
    displaced,
    foreign_looks,
    hearing,
    in_person,
    no_names,
    stand_ins,
    strangers,
    transcribed,
)
from pipeline.messages import say
from pipeline.text import aliases

Span = tuple[int, int]
_MEANT = {
    "Fund": "기금 펀드", "Foundation": "재단 파운데이션", "Trust": "재단 트러스트 신탁", "Bank": "은행 뱅크", "University": "대학 대학교", "College": "대학 칼리지", "Institute": "연구소 인스티튜트 연구원", "Hospital": "병원",
    "Airlines": "항공 에어라인", "Airways": "항공 에어웨이즈", "Insurance": "보험 인슈어런스", "Motors": "모터스 자동차", "Power": "파워 전력", "Water": "워터 수도", "Press": "프레스 출판사 출판", "Games": "게임즈 게임스 게임",
    "Laboratory": "연구소", "Laboratories": "연구소", "Labs": "랩스 연구소", "Institution": "연구소", "Partners": "파트너스", "Ventures": "벤처스 벤처", "Group": "그룹", "Museum": "박물관 미술관", "School": "학교", "Clinic": "클리닉 병원",
    "Association": "협회", "Society": "학회 협회", "Union": "노조 유니언", "Agency": "청 통신 에이전시", "Park": "공원 파크", "Port": "항", "Bridge": "다리 브리지", "Street": "거리 스트리트", "Steel": "철강 스틸", "Rail": "철도 레일",
    "Pharma": "제약 파마", "Pharmaceuticals": "제약 파마슈티컬스", "Telecom": "통신 텔레콤", "Law": "로펌 법률", "Council": "위원회 협의회", "Theatre": "극장", "Library": "도서관", "Church": "교회", "Brewery": "양조장 브루어리",
    "Books": "북스 출판사", "Electric": "전기 일렉트릭", "Oil": "오일 석유", "Foods": "푸드 푸즈 식품", "Capital": "캐피털 캐피탈", "Securities": "증권", "Electronics": "전자 일렉트로닉스", "Robotics": "로보틱스", "Logistics": "로지스틱스 물류",
    "Philanthropies": "재단 필랜스러피", "Charity": "재단", "Prize": "상", "Award": "상",
}  # fmt: skip
"""Last words of names by what Korean calls them where it does not write their sound."""
HOUSES = "홀딩스|캐피털|캐피탈|벤처스|로보틱스|시스템즈|시스템스|테크놀로지스|랩스|모터스|네트웍스|네트워크스|인베스트먼트|테라퓨틱스|파마슈티컬스|게임즈|일렉트로닉스|세미컨덕터|인더스트리스|인더스트리|파이낸셜|에어로스페이스|다이내믹스|오일|케미컬|스틸|제약|푸즈|항공|에어라인|증권|오토모티브|머티리얼즈|솔루션즈|픽처스|엔터테인먼트|로지스틱스|애널리틱스|커뮤니케이션즈|파운드리|인터랙티브"
"""What closes the names of houses, whatever the source's closes with."""
_KINDS = frozenset(("브렌트", "텍사스산", "프라이머리", "얼터너티브"))
_TWO = r"(?<![가-힣A-Za-z])(?P<own>[가-힣]{2,8})(?= (?P<head>[가-힣]{1,9})(?![가-힣A-Za-z]))"
_CASES = r"(?:의|은|는|을|를|와|과|에서|에게|으로|께서)$"
_LOOKS = 0.3  # how foreign the syllables of a name are
_WELL = 0.75  # a likeness from which a word sounds like the last one of a name
_LEAST = 4  # letters of a last word that is known by its sound


def headed(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence that no article has, where the draft leaves out the one that closes with the same word."""
    if any(one.language == "ko" for one in claim.context):
        return
    for match in compiled(_TWO).finditer(claim.text):
        own, heads = match["own"], strangers.readings(match["head"])
        if not _a_name(own):
            continue
        cited = [words for one in claim.evidence for words in _names(one.text) if _closes(words[-1], heads)]
        rest = claim.text[: match.start()] + " " + claim.text[match.end() :]
        if not cited and compiled(rf"(?:{HOUSES})").fullmatch(heads[0]):
            cited = _only_one_left_out(claim)
        elif any(displaced.stands_in(words[:-1], rest) for words in cited):
            continue
        if not cited or _heard(own, cited, claim):
            continue
        span = (match.start(), match.start("head") + len(heads[0]))
        yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.75)


def _only_one_left_out(claim: Claim) -> list[tuple[str, ...]]:
    """Return the one name of the cited sentences that the draft leaves out: no place, and no initials, which may be told in full."""
    names = {name for one in claim.evidence for name in _all_names(one.text)}
    left = [name for name in names if not displaced.stands_in(name, claim.text)]
    return [(*left[0], "")] if len(left) == 1 and not left[0][0].isupper() else []


@lru_cache(maxsize=256)
def _all_names(text: str) -> frozenset[tuple[str, ...]]:
    """Return the names of a sentence, those of places and plain words apart; `Aveline Dynamics of Lyon` is the firm's."""
    english, places, found = lexicon.english(), aliases.places(), set()
    for match in compiled(displaced.RUN).finditer(text):
        for part in match.group().split(" of "):
            words = tuple(one for one in part.split() if one[0].isupper() and one not in in_person.OPENERS)
            plain = all(any(form in english for form in lexicon.stem(one.lower())) for one in words)
            if not plain and aliases.table().get(aliases.squeeze("".join(words))) not in places:
                found.add(words)
    return frozenset(found)


@lru_cache(maxsize=4096)
def _a_name(own: str) -> bool:
    """Return whether a word is surely a foreign name, by its syllables, and none of Korean with whatever closes it."""
    if compiled(_CASES).search(own) or own in stand_ins.NO_FIRMS | _KINDS or stand_ins.NATIVE.match(own):
        return False
    if aliases.table().get(aliases.squeeze(own)) in aliases.places():
        return False  # 스웨덴 기금: where it is from
    if any(in_person.plain(one) or plain_words.ours(one) or no_names.no_name(one) for one in strangers.readings(own)):
        return False
    return stand_ins.LOAN.search(own) is not None and foreign_looks.foreign(own) > _LOOKS


def _names(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the names of two words or more in a sentence."""
    for match in compiled(displaced.RUN).finditer(text):
        words = [one for one in match.group().split() if one[0].isupper() and one not in in_person.OPENERS]
        if len(words) > 1 and not strangers.written(words[0]):  # people are told by `half_names`
            yield tuple(words)


def _closes(latin: str, heads: tuple[str, ...]) -> bool:
    """Return whether a Hangul word is the last one of a name, by what it means or by its sound."""
    if any(one in _MEANT.get(latin, "").split() for one in heads):
        return True
    heads = tuple(one for one in heads if len(one) > 1 and hearing.english(latin, one) >= _WELL)
    return len(latin) >= _LEAST and any(transcribed.near(latin, one) for one in heads)


def _heard(own: str, cited: list[tuple[str, ...]], claim: Claim) -> bool:
    """Return whether some name of the articles may be read as a Hangul word: the last words of these names are no such."""
    heads = {words[-1] for words in cited}
    texts = " \n ".join(one.text for one in claim.context)
    if aliases.table().get(aliases.squeeze(own)) in aliases.held(texts) - {None}:
        return True
    words = re.findall(r"[A-Za-zÀ-ſ]{2,}", texts)
    pairs = [one + other for one, other in pairwise(words) if one[0].isupper() and other[0].isupper()]
    latin = {one for one in (*words, *pairs) if one[0].isupper() and one not in heads}
    return any(_may_be(one, form) for one in latin for form in strangers.readings(own))


def _may_be(latin: str, hangul: str) -> bool:
    """Return whether a Hangul word may be a Latin one, badly written too: 피오르크라프트 for Fjordkraft."""
    return displaced.fits(latin, hangul) or transcribed.within(latin, hangul, transcribed.FAR)
