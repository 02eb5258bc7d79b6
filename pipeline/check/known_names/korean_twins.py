"""A name that no Korean article has, in the place of its twin: 서울남부지법 for 서울동부지법, 로움테크 for 로움로보틱스, 성북구 for 성동구.

A draft takes the names of a Korean article over as they stand. One of a court, a district, a university, a branch in a town, a firm or a union that
the article has nowhere is wrong where the article has another of just its kind, which the draft leaves out.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.known_names import korean_houses
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.check.written_names import in_person, strangers, unfound
from pipeline.messages import say
from pipeline.text.patterns import longest_first

_COURT = r"(?<![가-힣])(?P<name>[가-힣]{2,6}?(?:지법|고법|지방법원|고등법원|행정법원|가정법원|회생법원)|대법원|헌법재판소|특허법원)"
_SEOUL = "종로 중구 용산 성동 광진 동대문 중랑 성북 강북 도봉 노원 은평 서대문 마포 양천 강서 구로 금천 영등포 동작 관악 서초 강남 송파 강동"
_TOWNS = (
    "수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 광주 양주 포천 여주 연천 가평 양평 춘천 원주 강릉 동해 태백 속초 삼척 홍천 횡성 영월 평창 정선 철원 화천 양구 "
    "인제 고성 양양 청주 충주 제천 보은 옥천 영동 증평 진천 괴산 음성 단양 천안 공주 보령 아산 서산 논산 계룡 당진 금산 부여 서천 청양 홍성 예산 태안 전주 군산 익산 정읍 남원 김제 완주 진안 무주 장수 임실 순창 고창 부안 목포 여수 순천 나주 "
    "광양 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 의성 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 창원 진주 통영 사천 김해 밀양 거제 양산 "
    "의령 함안 창녕 남해 하동 산청 함양 거창 합천 제주 서귀포 서울 부산 대구 인천 대전 울산 세종"
)
_PROVINCES = (
    "경기|강원|충북|충남|전북|전남|경북|경남|경기도|강원도|충청북도|충청남도|전라북도|전라남도|경상북도|경상남도|제주도"
)
_JOSA = r"(?:은|는|이|가|을|를|의|에|에서|에게|에는|에서는|에선|과|와|도|로|으로|측은|측이|이나|나|까지|부터|예요|이에요|였어요|이었어요|입니다|이고|고요|이며|이죠|죠|라고|이라고)?(?![가-힣])"
_HALLS = "물류센터|데이터센터|연구센터|센터|공장|캠퍼스|사업장|조선소|제철소|지점|본점|지사|공항|항|역|시장|공원|병원|의료원|시청|경찰서|소방서|교도소|구치소|지청|지검|체육관|경기장|구장|매장|점"

_SCHOOL = r"(?<![가-힣])(?P<name>(?P<own>[가-힣]{2,4})(?:대학교|대))"
_FIRM = rf"(?<![가-힣A-Za-z])(?P<name>(?P<own>[가-힣]{{2,4}}?)(?P<kind>{'|'.join(longest_first(f'{korean_houses.TRADES}|{korean_houses.COINED}'.split('|')))})){_JOSA}"
_UNION = r"(?<![가-힣])(?P<name>[가-힣]{2,10}(?:회|연합|연맹|연대|조합|노조|재단|위원회|진흥원|연구원|평가원|개발원))"
_TWO_WORDS = r"(?<![가-힣A-Za-z])(?P<name>(?P<own>[가-힣]{2,7}) (?P<kind>시큐리티|테크놀로지스?|로보틱스|벤처스|캐피털|캐피탈|파트너스|홀딩스|시스템즈|모터스|다이내믹스|다이나믹스|인텔리전스|네트웍스|인베스트먼트|테라퓨틱스|에어로스페이스|랩스))"
"""A firm of two words, of which the last says what it does."""
_DESCRIBES = frozenset("한된는던할될은")
"""What closes a word that says more of the next one: 속한, 만드는."""
_SAME_TRADE = (
    "로지스 로지스틱스 물류 해운 유통",
    "뱅크 은행 페이 카드",
    "랩 랩스 연구소 연구원",
    "네트웍스 네트웍 넷 통신 텔레콤",
    "메디칼 메디컬 메디 바이오 제약 헬스케어",
    "푸드 식품 제과 팜",
    "시스템즈 시스템스 솔루션 소프트",
    "머티리얼즈 소재 화학",
    "모터스 모빌리티",
    "일보 신문 방송 미디어",
    "엔지니어링 건설 중공업",
    "세미콘 전자 디스플레이",
)
"""Trades that a writer may call by another word of theirs: 한들로지스 is 한들물류."""
_OF_A_HOUSE = frozenset(str.split("그룹 홀딩스 코리아 컴퍼니 재단"))
"""What else belongs to the house of a firm."""
_NO_SCHOOL = frozenset("시세상확절최반현")
"""What stands before 대 in words that are no school: 시대, 확대, 반대."""
_ALIKE = 4  # syllables by which two unions are twins


def korean_twins(claim: Claim) -> Iterator[Flag]:
    """Yield the names of a sentence that stand for another one of their kind in the Korean articles."""
    if not claim.evidence or any(one.language != "ko" for one in claim.context):
        return
    everything = " \n ".join(one.text for one in claim.context)
    for find in (_courts, _districts, _branches, _schools, _firms, _two_words, _unions):
        for span in find(claim.text, everything):
            yield Flag("name", "block", span, say("check.name", name=claim.text[slice(*span)]), claim.ids, 0.75)


def _courts(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield the courts of a draft where the articles have others only."""
    theirs = {_short(match["name"]) for match in compiled(_COURT).finditer(source)}
    mine = [(match.span("name"), _short(match["name"])) for match in compiled(_COURT).finditer(text)]
    if any(_same_court(one, other) for _, one in mine for other in theirs):
        return
    yield from (span for span, _ in mine if theirs)


def _short(court: str) -> str:
    return court.replace("지방법원", "지법").replace("고등법원", "고법")


def _same_court(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


@lru_cache(maxsize=1)
def _district() -> str:
    own = "|".join(one for one in longest_first(_SEOUL.split()) if one != "중구")
    return rf"(?<![가-힣])(?P<name>(?P<own>{own})구){_JOSA}"


def _districts(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield the districts of Seoul of which the articles have others only."""
    theirs = {match["name"] for match in compiled(_district().removesuffix(_JOSA)).finditer(source)}
    left = [one for one in theirs if one not in text]
    for match in compiled(_district()).finditer(text):
        if match["own"] not in source and left:
            yield match.span("name")


@lru_cache(maxsize=1)
def _branch() -> str:
    towns = "|".join(longest_first(_TOWNS.split()))
    return rf"(?<![가-힣])(?:(?P<province>{_PROVINCES}) (?P<town>{towns})(?:시|군)?{_JOSA}|(?P<place>{towns}) ?(?P<hall>{_HALLS}){_JOSA})"


def _branches(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield the towns behind a province, or before a hall of theirs, where the articles have another town there."""
    theirs = list(compiled(_branch()).finditer(source))
    for match in compiled(_branch()).finditer(text):
        group = "town" if match["town"] else "place"
        if match[group] in source:
            continue
        key = "province" if match["town"] else "hall"
        left = [one for one in theirs if one[group] and one[key][-2:] == match[key][-2:] and one[group] not in text]
        if left:
            yield match.start(group), match.end("hall" if match["hall"] else group)


def _schools(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield the universities of a draft where the articles have another one."""
    theirs = [
        match["own"]
        for match in compiled(_SCHOOL + rf"(?={_JOSA})").finditer(source)
        if _coined(match["own"], match["name"])
    ]
    left = [one for one in theirs if one not in text]
    for match in compiled(_SCHOOL + _JOSA).finditer(text):
        own = match["own"]
        if _coined(own, match["name"]) and own[:2] not in source and left:
            yield match.span("name")


def _coined(own: str, name: str) -> bool:
    """Return whether what closes with 대 is a school's name and no word of Korean."""
    return not (
        name in lexicon.korean()
        or plain_words.listed(name)
        or plain_words.ours(own)
        or own in lexicon.korean()
        or own[-1] in _NO_SCHOOL
    )


def _firms(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield the firms whose name the articles have before another trade only: 로움테크 for 로움로보틱스."""
    squeezed = re.sub(r"\s", "", source)
    theirs = {match["own"]: match["name"] for match in compiled(_FIRM).finditer(source)}
    for match in compiled(_FIRM).finditer(text):
        name, own = match["name"], match["own"]
        other = theirs.get(own, "")
        if (
            not other
            or _same_trade(match["kind"], other.removeprefix(own))
            or name in squeezed
            or other in text
            or unfound.shortens(name, (squeezed,))
        ):
            continue
        if (
            korean_houses.a_name(own)
            and not plain_words.ours(own)
            and len(re.findall(rf"{own}(?!{match['kind']})", source)) == source.count(other)
        ):
            yield match.span("name")


def _two_words(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield the firms of two words of which the articles have the last behind another one only: 카본트 로보틱스 for 헬릭스 로보틱스."""
    theirs = [(match["own"], match["kind"]) for match in compiled(_TWO_WORDS).finditer(source)]
    squeezed = re.sub(r"\s", "", source)
    for match in compiled(_TWO_WORDS + _JOSA).finditer(text):
        own, kind = match["own"], match["kind"]
        left = [one for one, other in theirs if other == kind and one not in text]
        if left and own not in squeezed and _named(own) and not unfound.shortens(own, (squeezed,)):
            yield match.span("name")


def _named(own: str) -> bool:
    """Return whether a word before a firm's last one is of its name, and none that only describes it."""
    if strangers.readings(own)[0] != own or own[-1] in _DESCRIBES:
        return False
    return not (own in lexicon.korean() or plain_words.ours(own) or in_person.plain(own))


def _same_trade(one: str, other: str) -> bool:
    """Return whether a firm may be told by either of two trades."""
    return not _OF_A_HOUSE.isdisjoint((one, other)) or any({one, other} <= {*row.split()} for row in _SAME_TRADE)


def _unions(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Yield the unions and offices that begin as another one of the articles does: 한국만화가협회 for 한국만화인회."""
    theirs = {match["name"] for match in compiled(_UNION + rf"(?={_JOSA})").finditer(source)}
    for match in compiled(_UNION + _JOSA).finditer(text):
        name = match["name"]
        twins = [
            one
            for one in theirs
            if one[:_ALIKE] == name[:_ALIKE] and min(len(one), len(name)) > _ALIKE and one not in text
        ]
        if len(twins) == 1 and name not in re.sub(r"\s", "", source) and not unfound.shortens(name, (source,)):
            yield match.span("name")
