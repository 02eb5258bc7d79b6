"""A Korean house that no article has, in the place of another of its kind: 가온은행 where the Korean source has 나래은행 only.

No table has most banks, hospitals and schools. One is wrong only against Korean articles, which would have the name, where they have
just one other of its kind, by how its name ends (`한들로지스`) or by the word before it (`물류 기업 로하임`), and the draft leaves that
one out; 시중은행 and 종합병원 are no names.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.check.claims import Claim, Flag
from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import lexicon, plain_words
from pipeline.check.written_names import unfound
from pipeline.messages import say
from pipeline.text import aliases
from pipeline.text.patterns import longest_first

KINDS = "저축은행|은행|병원|대학교|증권|카드|생명|화재|캐피탈|전자|건설|제약|중공업|화학|텔레콤|바이오|테크|연구소|연구원|교육청|구청|시청|신문|일보|방송|초등학교|중학교|고등학교|여고|공항|공사|공단|재단|도서관|박물관|미술관|백화점|마트|랩"
COINED = "로지스|로지스틱스|넷|뱅크|페이|랩스|웨어|엔지니어링|메디칼|메디컬|메디|팜|푸드|데이터|네트웍스|네트웍|인베스트먼트|벤처스|파트너스|홀딩스|그룹|스튜디오|에듀|헬스케어|코리아|마켓|닷컴|이노베이션|다이내믹스|머티리얼즈|세미콘|디스플레이|텍|컴퍼니"
"""What else closes the name of a firm, one that nobody but it has: only where the article has another one with it."""
_FIRMS = "기업|업체|회사|스타트업|제조사|개발사|유통사|운영사|판매사|통신사|게임사|투자사|운용사|경쟁사|협력사|자회사|모회사|고객사|보험사|카드사|항공사|제약사|로펌|출판사|하청사|시공사|벤처캐피털"
_BODIES = "단체|협회|재단|조합|노조|학회|연구소|대학|병원"
_SHOPS = "플랫폼|앱|서비스|체인|브랜드|쇼핑몰|장터|커뮤니티"
_THINGS = "모델|챗봇|로봇|칩|슈퍼컴퓨터|위성|드론|엔진"
_TOWNS = "도시|마을"
_CLOSED = r"(?P<josa>은|는|이|가|을|를|의|에게|에서|에|와|과|도|측은|측이|으로|로|이에요|예요|이었어요|였어요|이고|이며|이라는|라는|이라고|라고|이죠|죠|입니다)(?![가-힣])"
_SHARED = 2
_END = r"(?=$|[^가-힣]|은|는|이|가|을|를|의|에|에서|에게|과|와|도|으로|로|측|이나|나|까지|부터)"
_HOUSE = rf"(?<![가-힣A-Za-z])(?P<name>(?P<own>[가-힣]{{2,4}})(?P<kind>{KINDS}))(?:은|는|이|가|을|를|의|에서|에게|에|과|와|도|측은|측이)?(?=[\s,.]|$)(?P<bare>(?<!은)(?<!는)(?<!이)(?<!가)(?= [가-힣]{{0,6}}(?:장|대표|총괄|책임자|관계자|임원)(?:은|는|이|가|을|를|의|도|,|\s)))?"
TRADES = f"{KINDS}|정밀|전기|통신|물산|상사|식품|제과|소프트|미디어|소재|에너지|모터스|모빌리티|항공|해운|물류|유통|시스템즈|시스템스|솔루션|로보틱스|클라우드|게임즈|엔터테인먼트"
_OF_TRADES = rf"(?<![가-힣A-Za-z])(?P<name>(?P<own>[가-힣]{{1,5}}?)(?P<kind>{'|'.join(longest_first(f'{TRADES}|{COINED}'.split('|')))})){_CLOSED}"
_APPOSED = rf"(?<![가-힣])[가-힣]{{0,5}}(?:(?P<firm>{_FIRMS})|(?P<body>{_BODIES})|(?P<shop>{_SHOPS})|(?P<thing>{_THINGS})|(?P<town>{_TOWNS}))(?:인|이자)? ['‘“\"]?(?P<name>[가-힣]{{2,10}}?)['’”\"]?{_CLOSED}"
_SIBLING = rf"(?<![가-힣A-Za-z])(?P<name>(?P<own>[가-힣]{{2,4}}?)(?:{TRADES}))(?:은|는|이|가|을|를|의|에서|에게|과|와|도|측은|측이)(?=[\s,.]|$)"
_OTHER = rf"(?:{TRADES})"
_STANDING = rf"(?<![가-힣A-Za-z])(?P<own>[가-힣]{{1,6}})(?P<kind>{KINDS}){_END}"
_NO_NAMES = frozenset(
    str.split(
        "시중 지방 국립 사립 공립 시립 도립 요양 하나 우리 상급 국책 특수 동네 저축 일반 주요 대형 소형 중소 종합 거점 협력 투자 인터넷 외국 외국계 해외 국내 민간 공공 지역 산하 부설 출연 정부 국가 온라인 모바일 신용 체크 교통 "
        "선불 법인 메인 그래픽 가전 소비 생체 석유 정밀 유전 나노 핀 에듀 애드 푸드 프롭 딥 빅 헬스 어린이 작은 디지털 과학 역사 현대 국제 공동 전문 여론 경제 민간 대학 사내 자체 종신 인공 반도체 지상파 공영 개인 생방송 본 가상 첨단 현지 산업 의료 치과 한방 동물 여성 아동 재활 정신 응급 군 경찰 시청각 장학 복지 문화 비영리 고속 신 새 이동 대체 관련 상위 하위 국영 민영 공기업 수탁 발행 판매 결제 온디바이스 다른"
    )
)
_VERBAL = ("었", "았", "였", "했", "됐", "겠")
_FOUNDED = r"^(?:국립|시립|도립|군립|구립|공립|사립)(?=[가-힣]{2})"
_GENERIC = rf"(?:[가-힣]*(?:{'|'.join(longest_first(_NO_NAMES))}))"


def korean_houses(claim: Claim) -> Iterator[Flag]:
    """Yield the houses of a sentence that stand where Korean articles have another one of their kind."""
    if not claim.context or any(one.language != "ko" for one in claim.context):
        return
    everything = " \n ".join(one.text for one in claim.context)
    for match in compiled(_HOUSE).finditer(claim.text):
        own, kind = match["own"], match["kind"]
        if match.end() == match.end("name") and match["bare"] is None:
            continue  # a noun alone, which may go on: 가온은행 시스템
        if compiled(_FOUNDED).sub("", own)[:2] in everything or not a_name(own) or match["name"] in aliases.table():
            continue
        cited = {name for one in claim.evidence for name in _houses(one.text, kind)}
        left_out = {name for name in cited if name not in claim.text}
        if len(cited) == 1 and len(left_out) == 1:
            yield Flag("name", "block", match.span("name"), say("check.name", name=match["name"]), claim.ids, 0.75)


def of_a_trade(claim: Claim) -> Iterator[Flag]:
    """Yield the firms of a sentence where Korean articles have another one under the same word: `물류 기업 한빛로지스` for 한들로지스."""
    if not claim.context or any(one.language != "ko" for one in claim.context):
        return
    everything = re.sub(r"\s", "", " ".join(one.text for one in claim.context))
    for pattern, key in ((_OF_TRADES, _trade), (_APPOSED, _noun)):
        for match in compiled(pattern).finditer(claim.text):
            others = {
                one["name"]
                for cited in claim.evidence
                for one in compiled(pattern).finditer(cited.text)
                if key(one) == key(match) and _own_name(one["name"], match["name"])
            }
            left_out = {one for one in others if one not in claim.text}
            if match["name"].endswith(_VERBAL):
                continue  # 네 건이 AI 회사 몫이었죠
            if len(left_out) == 1 and not _may_stand(match["name"], everything) and _own_name(match["name"], *left_out):
                yield Flag("name", "block", match.span("name"), say("check.name", name=match["name"]), claim.ids, 0.75)


def _may_stand(name: str, everything: str) -> bool:
    """Return whether articles have a name, shortened (인천공항 for 인천국제공항), or its own beginning before another word."""
    begun = name[:_SHARED] in everything and not any(
        plain_words.ours(name[:end]) and name[:end] in everything for end in range(_SHARED, len(name))
    )
    return begun or name in everything or unfound.shortens(name, (everything,))


def _trade(match: re.Match[str]) -> str:
    return match["kind"]


def _noun(match: re.Match[str]) -> str:
    """Return which group the noun before a name belongs to: any of a group may be told for another."""
    return next(one for one in ("firm", "body", "shop", "thing", "town") if match[one])


def _own_name(name: str, other: str) -> bool:
    """Return whether a word is a name: nothing put together of words of Korean (배달기사), or the twin of another name by its trade."""
    if aliases.squeeze(name) in aliases.table() or name in other or other in name:
        return False
    if plain_words.listed(name) or name in lexicon.korean():
        return False
    twins = name[-_SHARED:] == other[-_SHARED:] and compiled(_OF_TRADES).fullmatch(f"{name}은") is not None
    return twins or (not plain_words.ours(name) and a_name(name))


def siblings(claim: Claim, texts: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield the houses of a sentence of which Korean articles have the name before another kind only: 해솔정밀 where they have 해솔전자."""
    everything = " \n ".join(texts)
    for match in compiled(_SIBLING).finditer(claim.text):
        name, own = match["name"], match["own"]
        if name in everything or not a_name(own) or aliases.squeeze(name) in aliases.table():
            continue
        standing = {one["after"] for one in re.finditer(rf"(?<![가-힣]){own}(?P<after>[가-힣]*)", everything)}
        if standing and all(compiled(_OTHER).match(one) for one in standing):
            yield match.span("name")


@lru_cache(maxsize=512)
def _houses(text: str, kind: str) -> frozenset[str]:
    """Return by which names of their own a text has houses of one kind."""
    return frozenset(
        one["own"] for one in compiled(_STANDING).finditer(text) if one["kind"] == kind and a_name(one["own"])
    )


def a_name(own: str) -> bool:
    """Return whether what stands before 은행 is a name: no word of Korean, nor what makes a kind of it."""
    return len(own) > 1 and own not in lexicon.korean() and not of_a_kind(own)


def of_a_kind(own: str) -> bool:
    """Return whether what stands before 은행 tells what kind of one it is: 시중, 국책, 지역의료; 한빛의료 is a name."""
    return compiled(_GENERIC).fullmatch(own) is not None and (own in _NO_NAMES or plain_words.ours(own))
