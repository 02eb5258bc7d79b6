"""Whether a Hangul word looks like a name made of Korean's own words: 늘솔, 아라담, 나래온, 한빛소프트랩, 모두수학.

Such names are of few syllables that fashion likes (온, 담, 솔, 빛, 샘), begin with a word that names do, or join what Korean writes apart.
"""

from collections import Counter
from functools import lru_cache
from math import log

from pipeline.check.vocabulary import plain_words

_NAMES = """
가람 가온 가온누리 가론 고운 그루 그린나래 글샘 글빛 글봄 글담 글마루 글벗 꽃담 꽃별 꿈별 꿈담 꿈온 나래 나래온 나루 너울 나린 나르샤 나빛 누리 누리봄 누리온 누리별 누리담 누림 늘봄 늘솔 늘찬 늘품 늘빛 늘온 늘담 다솜 다온 다올 다솔 다원 다빈 다흰 다누리 다담 달빛 달온
달샘 달봄 도담 도란 두레 두온 들샘 들봄 들온 들빛 라온 라온제나 라솜 라움 라봄 라별 루온 루담 말글 말온 말빛 말샘 마루 마온 미르 미르온 미리내 밝음 바름 바론 바른샘 벼리 별하 별솔 별온 별담 별봄 별빛 별찬 보담 보늬 보듬 보람 봄솔 봄담 봄별 봄온 봄빛 빛가람 빛솔 빛온 빛담
빛샘 새론 새롬 새봄 새별 새솔 새온 새암 새빛 샘솔 샘온 샘담 소담 소리담 소리온 소리빛 솔빛 솔샘 솔온 솔담 솔별 솔봄 솔찬 솔아 슬기 슬기샘 슬찬 슬온 슬빛 시나브로 아라 아라담 아라온 아라별 아람 아란 아름 아름솔 아온 아토 안다미로 예그리나 예솔 예온 예담 온글 온새 온새미 온새미로
온솔 온빛 온담 온누리 온봄 온별 온샘 여울 여울빛 윤슬 은솔 은별 은빛 은담 이든 이담 이루 이음 이솔 이온 잎새 잎온 잎담 찬솔 찬슬 찬별 참빛 참솔 참샘 초롱 초아 큰샘 큰솔 큰빛 키움 푸름 푸르미 푸른솔 풀빛 풀솔 풀잎 하나린 하늘빛 하늘채 하늘별 하람 하랑 하슬 하온 한결 한빛 한별
한샘 한솔 한울 한들 한아름 한마루 한누리 한온 해담 해든 해람 해랑 해빛 해솔 해온 해봄 해샘 해찬 해들 햇살 햇담 혜윰 휘담 희나리 햇솔 나눔빛 나눔 채움 세움 솔내음 꽃내음 새날
"""
_HEADS = "온누리|가온|다온|라온|도담|새론|늘봄|한빛|한울|한별|누리|나래|두레|아라|해솔|해담|하람|다솜|윤슬|미르|빛고을|시나브로|예그리나"
"""What begins names and hardly a word: 한빛소프트랩, 라온푸드."""
_APART = "모두의|모두|오늘의|오늘|매일|내일의|우리|나의|너의|함께|별별|척척|또박|술술|쏙쏙|쑥쑥|톡톡|싹싹|반짝|알뜰|푸른|맑은|밝은|바른|착한|열린|좋은|고운|작은|하얀|빨간|노란|파란|예쁜|따뜻한|즐거운|행복한|똑똑한|한입|한끼"
"""What Korean writes apart from the noun behind it, or leaves without one, so that both as one word are a name: 모두수학, 별별마켓."""
_TAILS = frozenset(
    str.split("랩 팜 칩 넷 샵 봇 샘 톡 북 픽 페이 뱅크 왕 온 원 미 나래 마루 들 터 숲 채 벗 길 샘터 지기")
)
_OPENING = (*_HEADS.split("|"), *_APART.split("|"))
_CLOSING = (
    "마루",
    "나래",
    "누리",
    "다온",
    "라온",
    "한울",
    "한빛",
    "샘터",
    "나라",
    "세상",
    "천국",
    "바라기",
    "내음",
    "아름",
    "가온",
    "다솜",
    "해솔",
    "도담",
)
_VERBS = frozenset(
    str.split(
        "가꾸 가누 가두 가로새 가르 가리 가보 그리 기다리 기르 기울 기울이 나가 나누 나르 나아가 누르 누리 늘리 다가 다가가 다가들 다루 다르 다리 달래 달리 달아나 달이 담그 담기 도르 두르 들르 들리 들여다보 들이 마르 말리 미루 바라 "
        "바라다보 바라보 바르 보이 빛나 새기 아리 아울리 여기 여리 울리 이기 이루 이르 푸르 풀리 해보 하려 그러 이러 하나 가려 누가 하라 가라 보라 들라 달라 이라 하느 아느 보느 오느 가느 이든 하든 가든 보든 별로 새로 바로 서로 이리 그리 하도 나도 아도 이나 하나 담은 담을 담음 하지"
    )
)
_LOOKS, _SEEN, _LONGEST = 0.8, 2, 4
_HALF, _MANY = 0.5, 500
_LEAST = 2


@lru_cache(maxsize=4096)
def coined(word: str) -> bool:
    """Return whether no list has a word, and its syllables are those of such names far more than those of words."""
    if word in names() and not plain_words.ours(word):
        return True
    if not _LEAST <= len(word) <= _LONGEST or word in _VERBS or word[-1] == "다" or plain_words.ours(word):
        return False
    mine, others = _syllables()
    if any(mine[one] < _SEEN for one in word):
        return False
    here, there = sum(mine.values()) + _MANY, sum(others.values()) + _MANY
    told = sum(log((mine[one] + _HALF) / here) - log((others[one] + _HALF) / there) for one in word)
    return told / len(word) > _LOOKS


@lru_cache(maxsize=4096)
def joined(word: str) -> bool:
    """Return whether a word begins as names do, or is two that Korean writes apart, and the rest is a word, or ends names."""
    if word in plain_words.words():
        return False
    opened = any(word.startswith(head) and _rest(word[len(head) :]) for head in _OPENING)
    return opened or any(word.endswith(tail) and _begun(word[: -len(tail)]) for tail in _CLOSING)


def own(word: str) -> str:
    """Return what of such a name is its own: 한빛 of 한빛소프트랩, 마루 of 환자마루, 모두수학 whole."""
    heads = (one for one in _HEADS.split("|") if word.startswith(one))
    return next(heads, next((one for one in _CLOSING if word.endswith(one)), word))


def _begun(start: str) -> bool:
    return len(start) == 1 or start in plain_words.words()


def _rest(rest: str) -> bool:
    return rest in _TAILS or (len(rest) >= _LEAST and plain_words.parts_of(rest))


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Return the names, some of which are words too: 너울, 마루."""
    return frozenset(_NAMES.split())


@lru_cache(maxsize=1)
def _syllables() -> tuple[Counter[str], Counter[str]]:
    return Counter("".join(names())), Counter("".join(plain_words.words()))
