"""Who a quotation speaks of: `the nurses` told as 환자들.

A translation chooses among words for people that nearly mean the same (users, customers, people): those never accuse. One kind of
people is wrong where the source's quotation names another kind, which the draft's leaves out, and no cited sentence names this one.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.text.patterns import deferred

_ROWS = """
nurse=간호사|doctor physician surgeon medic=의사 의료진|patient=환자|teacher instructor professor lecturer tutor=교사 선생 교수 강사|student pupil undergraduate=학생 제자|
parent mother father mom dad=부모 엄마 아빠 어머니 아버지|child kid children kids=아이 어린이 아동 자녀|investor backer shareholder financier funder=투자자 주주 투자사|buyer purchaser acquirer bidder=인수자 구매자 매수자 사려는|
seller vendor merchant retailer=판매자 상인 판매처|lawyer attorney counsel=변호사|judge court tribunal=판사 법원 재판부|police officer cop=경찰|engineer programmer developer coder=엔지니어 기술자 개발자 프로그래머|
researcher scientist academic scholar=연구자 연구원 과학자 학자|journalist reporter=기자 언론인|driver=운전자 기사|farmer grower=농민 농부|artist musician singer painter=예술가 음악가 가수 화가|actor actress performer=배우 연기자|writer author novelist poet=작가 저자 시인 소설가|reader subscriber=독자 구독자 가입자|cleaner janitor=청소부 미화원|sentry watchman=경비원|tenant renter lodger=세입자|landlord=집주인|
soldier troop=군인 병사|voter citizen resident=유권자 시민 주민|minister politician lawmaker senator congressman=장관 정치인 의원|regulator watchdog=규제당국 감독기관|rival competitor opponent=경쟁사 경쟁자 경쟁업체|partner ally=협력사 동맹 파트너|
friend=친구|enemy foe=적군 원수|pilot=조종사|translator interpreter=번역가 통역사|librarian=사서|banker=은행가 은행원|chef cook=요리사|editor=편집자|critic=비평가 평론가|tourist traveller traveler=관광객 여행자
"""
_OF_ANY = """
client customer=고객 의뢰인 손님 거래처 소비자 이용자 사용자 사람 분 쪽 곳
"""
"""People that a quotation may name otherwise, but not leave out for others."""


@lru_cache(maxsize=2)
def _kinds(rows: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    found = []
    for row in rows.replace("\n", "").split("|"):
        english, korean = row.split("=")
        words = "|".join(re.escape(word) for word in english.split())
        hangul = "|".join(korean.split())
        found.append(
            (
                deferred(rf"\b(?:{words})(?:s|es|'s|s'|’s)?\b", re.IGNORECASE),
                deferred(rf"(?<![가-힣])(?:{hangul})(?:들)?(?=은|는|이|가|라|을|를|에게|의|도|만|과|와|나|[\s,.]|$)"),
            )
        )
    return tuple(found)


def replaced(quoted: str, source: str, texts: Sequence[str]) -> str:
    """Return the people that a quotation has in the place of its source's, or nothing."""
    mine = [(english, match.group()) for english, korean in _kinds(_ROWS) for match in korean.finditer(quoted)]
    foreign = [word for english, word in mine if not any(english.search(text) for text in texts)]
    kinds = (*_kinds(_ROWS), *_kinds(_OF_ANY))
    left_out = [english.pattern for english, korean in kinds if english.search(source) and not korean.search(quoted)]
    return foreign[0] if len(mine) == 1 and foreign and len(left_out) == 1 else ""
