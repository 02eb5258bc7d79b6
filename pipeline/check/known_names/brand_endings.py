"""Names that close with AI, Cloud or Tech, and what only says of what kind it is: 나무AI and 도담AI are brands, 의료AI and 사내AI are kinds.

The word before it tells: a kind of use, of place or of make is a closed list, and whatever ends as such words do (생성형, 업무용).
"""

from collections.abc import Iterator

from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import unfound

_NAME = (
    r"(?<![가-힣A-Za-z0-9])(?P<name>(?P<own>[가-힣]{2,8})(?:AI|에이아이|GPT|LLM|클라우드|테크))"
    r"(?=(?:은|는|이|가|을|를|의|에|도|와|과|로|으로|만|측|나|까지|부터|보다|처럼|만큼|라|예요|였|입니다|죠)|[^가-힣A-Za-z0-9]|$)"
)
_LATIN = r"([A-Z][A-Za-z]+)[ .-]?(?:AI|GPT|LLM|[Cc]loud|[Tt]ech)(?![a-z])"
_KINDS = frozenset(
    str.split(
        "사내 의료 금융 법률 교육 음성 번역 영상 이미지 로봇 제조 국방 군사 공공 행정 업무 기업 국내 해외 국산 외산 최신 무료 유료 기존 다른 이런 그런 요즘 모든 여러 오픈소스 온디바이스 "
        "피지컬 에이전트 에이전틱 소버린 멀티모달 초거대 챗봇 검색 코딩 개발 디자인 마케팅 바이오 헬스 헬스케어 반도체 차량 자동차 가전 스마트폰 모바일 클라우드 엣지 에지 산업 물류 유통 농업 "
        "보안 게임 미디어 콘텐츠 뷰티 여행 부동산 세무 회계 노무 상담 면접 채용 학습 독서 영어 한국 한국어 일본 중국 미국 유럽 세계 글로벌 민간 개인 맞춤 추천 예측 추론 감시 안전 재난 기상 "
        "신약 비서 반려 가상 인간 설명 윤리 책임 신뢰 차세대 첨단 자체 자사 타사 경쟁사 우리 회사 학교 병원 정부 은행 증권 보험 문서 회의 요약 글쓰기 그림 음악 사진 동영상 데이터 언어 생성 "
        "대화 판별 강한 약한 좋은 나쁜 작은 똑똑한 일반 범용 인공 포스트 안티 하이브리드 버티컬 시각 비전 자율주행 빅데이터 돌봄 복지 환경 기후 에너지 건설 조선 철강 유전자 진단 수술 배달 금지 "
        "대표 누구나 모두 사용자 이용자 수학 과학 그린 클린 로우 하이 딥 어그 푸드 에듀 애드 프롭 리걸 "
        "일상 생활 가정 사무 고객 직원 시민 주민 어린이 노인 청소년 퍼블릭 프라이빗 멀티 대학 공장 현장 도심 지역 지방 국가 세대"
    )
)
_CLOSING = "형용식적계별급간내외판력한된인될할는운든진"
"""What closes a word that says of what kind something is."""


def closed(text: str, texts: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield the names that close so and stand in no text, but for words that say of what kind something is."""
    for match in compiled(_NAME).finditer(text):
        if not (_of_a_kind(match["name"], match["own"]) or _stands(match["name"], match["own"], texts)):
            yield match.span("name")


def _of_a_kind(name: str, own: str) -> bool:
    if plain_words.listed(name) or own in _KINDS or own[-1] in _CLOSING:
        return True
    return any(own.endswith(one) for one in _KINDS if len(one) > 1)


def _stands(name: str, own: str, texts: tuple[str, ...]) -> bool:
    """Return whether texts have a name; a word of Korean (나무) may be anything in them, so that it must close so there too: Namu AI."""
    if name in "".join("".join(texts).split()):
        return True
    own = own.removesuffix("닷")
    if not plain_words.listed(own):
        return unfound.stands(own, texts)
    return any(unfound.stands(own, (one,)) for text in texts for one in compiled(_LATIN).findall(text))
