"""What figures are about, in two languages: `users` and 사용자 are one key; Latin names are their own."""

import re
from functools import lru_cache

from pipeline.text.patterns import compiled, deferred, longest_first

_ROWS = """
user users|사용자 이용자;subscriber subscribers|구독자 가입자;employee employees staff workers|직원 임직원;engineer engineers|엔지니어 기술자;researcher researchers|연구자 연구원;
contributor contributors|기여자;commit commits|커밋;founder founders|창업자;company companies firm firms|기업 회사;customer customers client clients|고객;developer developers|개발자;
student students|학생;teacher teachers|교사;patient patients|환자;doctor doctors|의사;hospital hospitals|병원;school schools|학교;country countries|국가 나라 개국;
language languages|언어;state states|주;city cities|도시;region regions|지역 리전;site sites|사이트;store stores|매장;
raise raised raising round funding|조달 투자 유치;valuation value valued values worth|기업가치 가치 몸값;revenue sales|매출;profit income|이익 수익;loss losses|손실 적자;
cost costs price prices priced pricing|가격 비용 값 요금;input|입력;output|출력;cache cached|캐시;fine penalty|과징금 벌금;budget|예산;spending spend|지출;
investment invest invested invests|투자;share shares stock|주가 주식 지분;market|시장 시가총액 시총;bonus|성과급;salary pay|급여 연봉;grant|보조금 지원금;
parameter parameters|매개변수 파라미터;active activated|활성 활성화;token tokens|토큰;context window|컨텍스트 문맥 창;memory|메모리;storage|저장;power electricity|전력;
speed faster fast|속도 빠르 빨라;latency|지연;accuracy|정확도;score scored scores|점수;error errors|오류 오류율;benchmark|벤치마크 시험;task tasks|과제 작업;
test tests tested|시험 테스트 실험;prompt prompts|프롬프트;question questions|질문 문항;vulnerability vulnerabilities flaws bugs|취약점 결함;severity|심각도 고위험;download downloads downloaded|다운로드 내려받;
request requests|요청;image images|이미지;video videos|영상 비디오;hour hours|시간;day daily|매일 하루 일;week weekly|매주 주간;month monthly|매월 월간;year yearly annual|연간 매년;
system systems|시스템;rank ranked|위 순위;rival competitor competitors|경쟁;runner-up second-place|2위;model models|모델;open|공개 오픈;pro|프로;mini|미니;
predecessor previous earlier last|이전 지난 전작 기존;new|새 신규 이번;now today|지금 현재 이제;old|옛 예전;chip chips gpu gpus|칩 gpu;server servers|서버;data dataset|데이터 데이터셋;
outage|장애 중단;woman women|여성;man men|남성;men|남성;child children|어린이 아동;adult adults|성인;people person|사람;
first|첫 처음 1위;domestic|국내;overseas foreign abroad|해외 외국;korea korean|한국 국내;us american|미국;china chinese|중국;japan japanese|일본;europe european|유럽;
english|영어;math mathematics|수학;coding code|코딩 코드;free|무료;paid|유료;enterprise business|기업용 비즈니스;team teams|팀;individual personal|개인;small smaller|작은 소형;large larger|큰 대형;
train trained training|학습 훈련;inference|추론;license|라이선스;patent patents|특허;paper papers|논문;book books|책;song songs|곡;article articles|기사;page pages|쪽 페이지;
complete completed finish|완료 끝내;opened open-source|오픈소스;sold sell|판매;bought purchase|구매 구입;hire hired hiring|채용 고용;laid layoffs cut cuts|감원 해고;left quit|퇴사 떠난 떠났;
goes compute|컴퓨팅;marketing|마케팅;research|연구;safety|안전;infrastructure|인프라;energy|에너지;carbon emissions|탄소 배출;water|물;land|부지;
baseline|기준 기준선;standard|표준 스탠더드;maximum max|최대;minimum min|최소;average mean|평균;median|중앙값;total|총 전체 합계;rest remaining|나머지;
"""
_WORD = deferred(r"[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*")


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], re.Pattern[str], dict[str, str]]:
    english: dict[str, str] = {}
    korean: dict[str, str] = {}
    for row in _ROWS.replace("\n", "").split(";"):
        if "|" not in row:
            continue
        left, right = row.split("|")
        words = left.split()
        english.update(dict.fromkeys(words, words[0]))
        for written in right.split():
            korean.setdefault(written, words[0])
    ordered = longest_first(re.escape(word) for word in korean)
    return english, compiled("|".join(ordered)), korean


@lru_cache(maxsize=2048)
def keys_at(text: str, language: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    """Return the keys of a text with their places: nouns of the table, and Latin names as they are."""
    from pipeline.text.aliases import hangul, table

    english, pattern, korean = _tables()
    found = []
    for match in _WORD.finditer(text):
        word = match.group().lower()
        found.append((english.get(word) or table().get(word) or word, match.span()))
    found += [(korean[match.group()], match.span()) for match in pattern.finditer(text)] if language == "ko" else []
    found += [(key, span) for key, span in hangul(text, table())] if language == "ko" else []
    return tuple(found)
