"""Which speech level a Korean sentence has, by its outermost ending.

`haeyo` is the house voice; `soft` (-랍니다/-답니다) is tolerated inside it; `eum` and `nominal` suit headings and lists.
"""

import re
from typing import Literal

from pipeline.text.patterns import deferred

Register = Literal["haeyo", "hamnida", "haera", "eum", "nominal", "soft"]
_BIEUP = 17
_BRACKET = deferred(r"\s?\([^()]*\)$|\s?\[[^\[\]]*\]$|\s?[@#]\w+$|\s?https?://\S+$")
_FACE = deferred(r"\s*(?:[:;=]['-]?[)(DPp3]+|\^_?\^|[ㅎㅋㅠㅜ]+)$")
_EDGE = deferred(r"[^가-힣A-Za-z0-9%)\]]+$")
_YO_NOUNS = deferred(
    r"(?:[가-힣]*(?:필요|중요|수요|주요|개요|소요|동요|강요|민요|요요|긴요|담요|법요|찬요|토요|월요|화요|목요|금요|일요)|"
    r"(?:대중|인기|고려|유행|트로트|국민|전통|한국|별곡|우리)가요|[가-힣]{2,}마요|고요|부요|요)"
)
"""Nouns that end in 요; every other word that does ends a sentence politely, whatever stands before it (`왜요`, `버텨요`, `했지만요`)."""
_POP_SONG = deferred(r"(?:[의한]|과|와|\d|[팝악송곡]) 가요$")
_OF_WHAT = deferred(r"(?:한|두|세|네|다섯|열|몇|\d)\s?개요$")
_HAMNIDA = deferred(r"(?P<letter>[가-힣])(?:니다|니까|시다|디까)$")
_ORDER = deferred(r"(?:십시오|시지요|사옵니다)$")
_SOFT = deferred(r"(?:[가-힣][답랍]니다)$")
_PLAIN_VERBS = deferred(r"(?:^|\s)(?:[가-힣]*(?:바랍|놀랍|자랍|모자랍|정답|답답하답)니다|답니다)$")
_RA = deferred(r"(?:하|되|으|어|아|여|려|워|와|보|가|오|말|주|두|해|봐|내|시|키|리|치)라$")
_JA = deferred(
    r"(?:하|보|주|두|쓰|키|우|추|리|말|내|듣|찾|읽|믿|잡|있|없|않|살피|나누|기다리|그치|다루|만들|물|맞추|떠나|배우)자$"
)
_JA_NOUNS = deferred(
    r"(?:후보자|담보자|정보자|하자보수|우자|있자|리자|주자|피해자|두자|말자|추자|매니저|관리자|권리자|대리자|창시자|매수자|당하자|하자)$"
)
_QUESTION = deferred(
    r"(?:는가|던가|은가|인가|한가|운가|른가|픈가|큰가|된가|을까|일까|할까|될까|볼까|[갈날달랄말발살알잘찰칼탈팔할걸널덜럴멀벌설얼절철털펄헐골놀돌롤몰볼솔올졸촐콜톨폴홀굴눌둘룰물불술울줄출쿨툴풀훌길닐딜릴밀빌실일질칠킬틸필힐]까|느냐|으냐|이냐|하냐|되냐|겠냐|있냐|없냐|했냐)$"
)
SSANG_SIOT = "".join(chr(code) for code in range(ord("가"), ord("힣") + 1) if (code - ord("가")) % 28 == 20)
_HAE = deferred(
    rf"(?:[{SSANG_SIOT}](?:어|지|네)|이야|거야|거든|잖아|[가-힣] 봐|야 해|[면도] 돼|"
    r"(?:확인|시작|기억|준비|신청|주의|정리|비교|이용|사용)하자)$"
)
_GO_ON = deferred(
    r"(?:(?:함께|같이|다시|더|먼저|이제|빨리|어서|그만|천천히|잘|좀|[가-힣](?:로|에|러|까지|어|아|여|해)) (?:가|오|타|서|사|살|뛰|걷|쉬|먹|마시|만나|달리|놀)|"
    r"(?:나아|다가|따라|넘어|들어|돌아|찾아|걸어|지나|올라|내려|살아)가|만나|달리|마시|즐기|지키|바꾸|고치|멈추|응원하|축하하)자$"
)
_TO_ONESELF = deferred(
    rf"(?:[{SSANG_SIOT}없많같좋않는더렇]군|[가-힣]이군|(?:하|되|크|빠르|다르|모르)군|"
    rf"(?:[{SSANG_SIOT}없많같좋않는더렇로이하되크르])구나|[없많같좋않]네|[{SSANG_SIOT}없많같좋않는하되이]담|[없많같좋않][어아지]|"
    r"(?:할|볼|갈|줄|올|쓸|될|있을|알릴|드릴|보낼|전할)게|(?:할|볼|줄|쓸|먹을|[아어해] ?갈)래|[해돼가와] ?야지|(?:걸|텐데|잖아|거든))$"
)
_NO_ENDS = deferred(
    r"(?:^|\s)(?:누|도|친|가|기|지|연|요|입|출|창|욕|탐|추)구나$|(?:^|[\s\d])[가-힣]?이군$|다이군$|그걸$|이걸$|저걸$"
)
"""What is no ending: 누구나, 도구나, and corps and groups of a short name."""
_EUM = deferred(
    r"(?:함|됨|임|님|음|봄|옴|춤|줌|뜀|짐|림|킴|힘|움|룸|뉨|름|침|냄|둠|씀|움|쌈|섬|큼|김|만듦|듦|늚|줆|엶|감|남|렴|띔|맴|챔|갬|샘|댐)$"
)
_EUM_NOUNS = frozenset(
    str.split(
        "님 임 음 힘 감 남 섬 봄 짐 룸 붐 밈 댐 맘 샘 함 춤 큼 냄 김 림 명함 결함 보관함 얼음 울음 웃음 걸음 믿음 소음 녹음 발음 자음 싸움 움직임 쓰임 모임 살림 울림 떨림 새김 튀김 "
        "체감 공감 반감 예감 영감 호감 실감 마감 물감 책임감 기대감 존재감 위기감 강남 베트남 주름 기름 필름 씨름 담임 전임 신임 후임 위임 취임 연임 해임 이임 요금 즐거움 어려움 "
        "아름다움 새로움 두려움 사람 바람 아침 지침 방침 느낌 여름 구름 크림 드림 스트림 스팀 차림 스크림 그럼"
    )
)
_EUM_ENDINGS = (
    "포함",
    "다음",
    "모음",
    "처음",
    "마음",
    "도움",
    "게임",
    "책임",
    "이름",
    "그림",
    "알림",
    "흐름",
    "타임",
    "프레임",
    "사람",
    "지침",
    "방침",
)
_EUM_COMPOUNDS = ("걸음", "깨달음", "웃음", "울음", "얼음", "믿음", "소음", "싸움", "모임", "느낌")
_DA_NOUNS = deferred(
    r"(?:^|\s)(?:바다|캐나다|람다|판다|소다|베란다|르완다|우간다|혼다|마쓰다|아마존람다|보다|마다|다|AWS 람다)$"
)


def register(sentence: str) -> Register:
    """Return the speech level of a sentence; a quotation inside it does not count."""
    text = bare(sentence)
    if text.endswith(("요", "죠")):
        return "nominal" if _noun_yo(text) else "haeyo"
    if _SOFT.search(text) and not _PLAIN_VERBS.search(text):
        return "soft"
    if _formal(text):
        return "hamnida"
    if (text.endswith("다") and not _DA_NOUNS.search(text)) or _RA.search(text) or asks(text) or _HAE.search(text):
        return "haera"
    if _GO_ON.search(text) or (_TO_ONESELF.search(text) and not _NO_ENDS.search(text)):
        return "haera"
    if _JA.search(text) and not _JA_NOUNS.search(text.split()[-1] if len(text.split()[-1]) > 2 else ""):
        return "haera"
    last = text.split()[-1] if text.split() else ""
    if _EUM.search(last) and last not in _EUM_NOUNS and not last.endswith((*_EUM_ENDINGS, *_EUM_COMPOUNDS)):
        return "eum"
    return "nominal"


def bare(sentence: str) -> str:
    """Return a sentence without what stands behind its ending: marks, faces, tags, an address, a note in brackets; one all in brackets without these."""
    text = sentence.strip()[-400:]
    while True:
        shorter = _BRACKET.sub("", _EDGE.sub("", _FACE.sub("", text)))
        if not shorter:
            return _EDGE.sub("", text.strip("()[]{}（） "))
        if shorter == text:
            return text
        text = shorter


def asks(sentence: str) -> bool:
    """Return whether a sentence ends in a plain question (`올려야 할까`), as titles do that speak to nobody."""
    return _QUESTION.search(bare(sentence)) is not None


def _noun_yo(text: str) -> bool:
    """Return whether a text that ends in 요 ends in a noun."""
    last = re.split(r"[\s(\[“‘\"'·]", text)[-1]
    if _OF_WHAT.search(text):
        return False
    return _YO_NOUNS.fullmatch(last) is not None or _POP_SONG.search(text) is not None


def _formal(text: str) -> bool:
    match = _HAMNIDA.search(text)
    return bool(_ORDER.search(text)) or (match is not None and (ord(match["letter"]) - 0xAC00) % 28 == _BIEUP)
