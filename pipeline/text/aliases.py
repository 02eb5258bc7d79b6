"""One name, several writings: 오픈AI and OpenAI, 앤트로픽 and Anthropic.

The table starts with the names that AI newsletters use; the editor's `newsletter.aliases` stand above it, and pairs such as
`루메(Lume)` are learned from the texts themselves.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

_TABLE = """
openai 오픈AI 오픈에이아이|google 구글|deepmind 딥마인드|anthropic 앤트로픽 앤스로픽 안트로픽|deepseek 딥시크|nvidia 엔비디아|gemini 제미나이 제미니|
claude 클로드|chatgpt 챗GPT 챗지피티|meta 메타|microsoft 마이크로소프트|apple 애플|amazon 아마존|tesla 테슬라|spacex 스페이스X 스페이스엑스|intel 인텔|
samsung 삼성 삼성전자|hynix 하이닉스|kakao 카카오|naver 네이버|huawei 화웨이|alibaba 알리바바|tencent 텐센트|baidu 바이두|bytedance 바이트댄스|xiaomi 샤오미|
mistral 미스트랄|cohere 코히어|perplexity 퍼플렉시티|midjourney 미드저니|runway 런웨이|stability 스태빌리티|inflection 인플렉션|cursor 커서|
copilot 코파일럿|github 깃허브|gitlab 깃랩|slack 슬랙|oracle 오라클|salesforce 세일즈포스|adobe 어도비|ibm 아이비엠|softbank 소프트뱅크|
palantir 팔란티어 팔란티르|snowflake 스노플레이크 스노우플레이크|databricks 데이터브릭스|cerebras 세레브라스|groq 그록큐|grok 그록|xai 엑스AI xAI|qualcomm 퀄컴|
broadcom 브로드컴|tsmc|arm|amd|dell 델|cisco 시스코|coreweave 코어위브|uber 우버|airbnb 에어비앤비|netflix 넷플릭스|spotify 스포티파이|youtube 유튜브|
twitter 트위터|facebook 페이스북|instagram 인스타그램|whatsapp 왓츠앱|tiktok 틱톡|linkedin 링크드인|reddit 레딧|discord 디스코드|telegram 텔레그램|
wikipedia 위키피디아|disney 디즈니|sony 소니|toyota 도요타 토요타|hyundai 현대 현대차|lg 엘지|kt|skt|boeing 보잉|airbus 에어버스|siemens 지멘스|bosch 보쉬|
walmart 월마트|target|starbucks 스타벅스|visa 비자|mastercard 마스터카드|paypal 페이팔|stripe 스트라이프|shopify 쇼피파이|figma 피그마|notion 노션|canva 캔바|
duolingo 듀오링고|replit 레플릿 리플릿|lovable 러버블|windsurf 윈드서프|devin 데빈|llama 라마|qwen 큐원 큐웬|kimi 키미|moonshot 문샷|minimax 미니맥스|
zhipu 지푸|gemma 젬마|sora 소라|veo 비오|dalle 달리|whisper 위스퍼|codex 코덱스|sonnet 소네트 소넷|opus 오퍼스|haiku 하이쿠|siri 시리|alexa 알렉사|
bixby 빅스비|waymo 웨이모|figure|optimus 옵티머스|altman 올트먼 알트만|musk 머스크|huang 황|pichai 피차이 피차이|nadella 나델라|zuckerberg 저커버그|
amodei 아모데이|hassabis 허사비스 하사비스|sutskever 수츠케버|lecun 르쿤|hinton 힌턴|bengio 벤지오|ng|karpathy 카파시|murati 무라티|brockman 브록먼|
bezos 베이조스|cook 쿡|trump 트럼프|biden 바이든|putin 푸틴|macron 마크롱|reuters 로이터|bloomberg 블룸버그|techcrunch 테크크런치|wired 와이어드|
verge 더버지|cnbc|axios 악시오스|guardian 가디언|nasa 나사|darpa 다르파|ftc|sec|nist|unesco 유네스코|oecd|stanford 스탠퍼드|mit|harvard 하버드|berkeley 버클리|
cambridge 케임브리지|oxford 옥스퍼드|kaist 카이스트|princeton 프린스턴|android 안드로이드|windows 윈도 윈도우|linux 리눅스|chrome 크롬|safari 사파리|firefox 파이어폭스|
iphone 아이폰|ipad 아이패드|galaxy 갤럭시|pixel 픽셀|azure 애저|aws|bedrock 베드록|vertex 버텍스|blackwell 블랙웰|hopper 호퍼|rubin 루빈|trainium 트레이니엄|
python 파이썬|javascript 자바스크립트|rust 러스트|pytorch 파이토치|tensorflow 텐서플로|kubernetes 쿠버네티스|docker 도커|hugging 허깅|huggingface 허깅페이스|
langchain 랭체인|ollama 올라마|upstage 업스테이지|solar 솔라|rebellions 리벨리온|furiosa 퓨리오사|scale 스케일|safe|thinking|ssi|nebius 네비우스|crusoe 크루소|
stargate 스타게이트|eu 유럽연합 EU|uk 영국|us 미국|china 중국|japan 일본|korea 한국 우리나라 국내|india 인도|france 프랑스|germany 독일|taiwan 대만|
israel 이스라엘|canada 캐나다|singapore 싱가포르|vietnam 베트남|russia 러시아|ukraine 우크라이나|seoul 서울|tokyo 도쿄|beijing 베이징|shanghai 상하이|london 런던|
paris 파리|california 캘리포니아|texas 텍사스|europe 유럽
"""
_PLACES = frozenset(
    str.split(
        "eu uk us china japan korea india france germany taiwan israel canada singapore vietnam russia ukraine seoul tokyo beijing shanghai "
        "london paris california texas europe safe thinking target figure ng cook huang scale verge guardian visa"
    )
)
_SHORT = frozenset({"황", "쿡", "비자", "현대", "인도", "파리", "솔라", "델", "시리", "소라", "비오", "메타", "커서", "나사", "런던", "그록", "나라", "스케일", "달리", "픽셀", "호퍼", "카파시", "피차이", "하이쿠", "라마", "러스트", "도커", "크롬", "윈도", "키미", "노션", "소니"})  # fmt: skip
_PAIR = re.compile(
    r"(?P<hangul>[가-힣][가-힣A-Za-z0-9]{1,20})\s?\((?P<latin>[A-Z][A-Za-z0-9][A-Za-z0-9 .&-]{0,30})[,)]"
)
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]+")


@lru_cache(maxsize=1)
def table() -> dict[str, str]:
    """Return every writing of the built-in table, in lower case, with the key of its name."""
    rows: dict[str, str] = {}
    for row in _TABLE.replace("\n", "").split("|"):
        words = row.split()
        rows.update({word.lower(): words[0] for word in words})
    return rows


def known(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the table with the editor's own aliases on top (`{오픈AI: OpenAI}`)."""
    rows = dict(table())
    for written, name in (extra or {}).items():
        key = rows.get(name.lower(), name.lower())
        rows[written.lower()] = rows[name.lower()] = key
    return rows


def learn(texts: Iterable[str]) -> dict[str, str]:
    """Return the pairs that texts give themselves: `루메(Lume)` says that 루메 is Lume."""
    return {match["hangul"]: match["latin"].strip() for text in texts for match in _PAIR.finditer(text)}


_LETTER = re.compile(r"[가-힣]")


@lru_cache(maxsize=64)
def _pattern(extra: frozenset[str]) -> re.Pattern[str]:
    """Return what finds the Hangul writings of the table and of the names beyond it."""
    writings = {name for name in (*table(), *extra) if _LETTER.search(name)}
    longest = sorted((re.escape(name) for name in writings), key=len, reverse=True)
    return re.compile(
        r"(?<![가-힣A-Za-z])(?:"
        + "|".join(longest)
        + r")(?=$|[^가-힣]|은|는|이|가|을|를|과|와|의|에|로|으로|도|만|부터|까지|보다|처럼|측|사)"
    )


def hangul(text: str, rows: Mapping[str, str]) -> list[tuple[str, tuple[int, int]]]:
    """Return the names written in Hangul (at least in part) that stand in a text: their key and place."""
    if not _LETTER.search(text):
        return []
    lower = text.lower() if len(text.lower()) == len(text) else text
    pattern = _pattern(frozenset(rows.keys() - table().keys()))
    return [(rows[match.group()], match.span()) for match in pattern.finditer(lower) if match.group() in rows]


def keys(text: str, rows: Mapping[str, str]) -> frozenset[str]:
    """Return the keys of every name of the table that a text holds, in whatever writing."""
    latin = {rows[word.lower()] for word in _LATIN.findall(text) if word.lower() in rows}
    return frozenset(latin | {key for key, _ in hangul(text, rows)})


def accusable(key: str, written: str) -> bool:
    """Whether a name is sure enough to say that it does not stand in a source: no place, no everyday word."""
    return key not in _PLACES and written not in _SHORT
