"""Classes of words for `text.order_words`: what a word is in a sentence that may steer whoever retells a text, whichever word it is.

A class holds far more words than any labelled set has: a machine, who passes a text on, a short version, to make one, to say, to hide,
a norm, praise, a text, a fact that is declared. Words of no class are `x`, but small words stand for themselves: they carry the mood.
"""

from functools import lru_cache

from pipeline.text.patterns import deferred

_ENGLISH = {
    "MACH": "models? ais? llms? bots? robots? machines? assistants? chatbots? engines? systems? software programs? programmes? pipelines? crawlers? scrapers? parsers? indexers? indexing summari[sz]ers? aggregators? aggregation generators? tools? agents? algorithms? automation automated automatic automatically artificial digital electronic non-human synthetic generative computers? copilots? gpts? chatgpt claude gemini processors? transcribers? retrieval rag downstream derived derivative ingestion",
    "SCRIBE": "editors? curators? compilers? translators? syndicators? republishers? copywriters? retellers? whoever whichever whatever anyone anybody rewriters? condensers? abridgers? resellers? partners? outlets? publications? newsrooms?",
    "SHORT": "summar(?:y|ies) digests? recaps? abstracts? briefs? briefings? round-?ups? newsletters? pr[ée]cis gist synops[ie]s abridge?ments? bullets? teasers? snippets? blurbs? headlines? takeaways? translations? renditions? renderings? versions? editions? accounts? write-?ups? copy copies outputs? answers? repl(?:y|ies) responses? lede tl;?dr overviews? listicles? paraphrases? retellings? rewrites? mailings? bulletins? previews? posts?",
    "RETELL": "summari[sz](?:e|es|ed|ing) condens(?:e|es|ed|ing) shorten(?:s|ed|ing)? boil(?:s|ed|ing)? squeez(?:e|es|ing|ed) compress(?:es|ed|ing)? rewrit(?:e|es|ing|ten) reword(?:s|ed|ing)? rephras(?:e|es|ed|ing) paraphras(?:e|es|ed|ing) translat(?:e|es|ed|ing) retell(?:s|ing)? retold recapping recapped digest(?:ing|ed) distil(?:l|ls|s|led|ling)? abridg(?:e|es|ed|ing) recast(?:s|ing)? relay(?:s|ed|ing)? rework(?:s|ed|ing)? repackag(?:e|es|ed|ing) excerpt(?:ed|ing)? index(?:es|ed)? process(?:es|ed|ing)? pars(?:e|es|ed|ing) ingest(?:s|ed|ing)? scrap(?:e|es|ed|ing) crawl(?:s|ed|ing)? generat(?:e|es|ed|ing) compil(?:e|es|ed|ing) produc(?:e|es|ing) republish(?:es|ed|ing)? syndicat(?:e|es|ed|ing) repost(?:s|ed|ing)? reus(?:e|es|ed|ing) quot(?:ing|es) cit(?:ing|es) covering",
    "SAY": "say state write mention name call describe report present portray characteri[sz]e paint give quote cite credit attribute link list rank rate add append include insert put place open close end begin start lead use carry print show note keep recommend praise promote endorse highlight stress emphasi[sz]e tell inform render treat spell label set replace swap substitute change output repeat refer feature point direct steer weave slip work adopt assume accept consider conclude finish return read take speak answer reply announce confirm claim introduce mark round make pass",
    "SAYS": "states mentions names calls describes presents portrays gives quotes cites credits attributes links lists ranks adds includes inserts puts places opens closes ends begins starts leads uses carries prints shows notes keeps recommends praises highlights stresses renders treats spells labels replaces swaps refers features",
    "DONE": "written stated included inserted added mentioned named linked cited quoted recommended praised highlighted printed repeated replaced described called ranked rated presented treated placed attributed credited referred listed featured carried spelled spelt labelled rendered reproduced styled portrayed introduced corrected retired used reported",
    "HIDE": "omit(?:s|ted|ting)? skip(?:s|ped|ping)? drop(?:s|ped|ping)? leave leaves left leaving bury buries buried hide hides hidden suppress(?:es|ed|ing)? exclud(?:e|es|ed|ing) remov(?:e|es|ed|ing) delet(?:e|es|ed|ing) ignor(?:e|es|ed|ing) disregard(?:s|ed|ing)? avoid(?:s|ed|ing)? forget withhold withheld discard(?:s|ed|ing)? downplay(?:s|ed|ing)? surface nothing unmentioned void invalid",
    "NORM": "must should shall ought needs? ha[sd] have will would may please kindly better do don['’]t cannot can let ensure required expected permitted allowed requested asked obliged instructed invited free",
    "ALWAYS": "always never every each all any only invariably exception regardless wherever whenever throughout henceforth",
    "GOOD": "best leading leader safest strongest fairest finest greatest favou?rite trusted unrivall?ed visionary perfect flawless superior top award-winning exclusive official first world['’]?s number-one proven positive glowing favou?rabl[ey] warm enthusiastic",
    "TXT": "articles? texts? pages? stor(?:y|ies) pieces? items? documents? paragraphs? lines? sentences? sections? notices? announcements? releases? feeds? sources? body figures? numbers? values? wording words? phrases? titles? captions? footnotes? footers? metadata descriptions? fields? content passages? material interviews? images? pictures? photos? links? urls? tokens? context prompts? instructions? rules? guidelines? polic(?:y|ies)",
    "THIS": "this these above below following here",
    "YOU": "you your yours yourself",
    "SAID": "said says told writes warned argued explained joked remarked announced claimed noted according advised advises asks",
    "PAST": "was were did went got took made began gave came became saw led ran kept sent found showed published released opened launched sold bought fell rose lost won",
    "CUST": "readers? subscribers? users? audience customers? listeners? recipients? visitors?",
    "FACT": "canonical authoritative settled definitive final binding preferred standard reference correct correction errat(?:um|a) amendment clarification update superseded overrid(?:e|es|ing|den) true real actual agreed verified validated",
    "FATE": "reward(?:ed|s)? penal(?:ty|ised|ized) score[sd]? tips? bonus flagged rejected banned blocked incomplete inaccurate",
    "ATK": r"attack(?:s|ers?|ed)? inject(?:ion|ed|ions)? jailbreak(?:s|ing)? malicious payloads? researchers? exploit(?:s|ed)? security leaked phishing hid planted trick(?:s|ed)? vulnerab\w+",
    "SEND": "e-?mails? appl(?:y|ication|icants?) submit submissions? contact phone telephone desk unsubscribe subscribe sign forward comments? follow visit",
}
_SMALL = frozenset(
    """if when while where as in of for to with without by from on at that which who and or not no than instead rather before after so then
    until unless about into out whether how what it its they their he his she her i we our us the a an one""".split()  # noqa: SIM905 - reads better
)
_KOREAN = {
    "MACH": "인공 언어모델 모델 챗봇 봇 로봇 기계 어시스턴트 비서 도구 프로그램 시스템 엔진 알고리즘 요약기 요약봇 번역기 에이전트 소프트웨어 자동 생성기 수집기 크롤러 색인 검색 편집기 도우미 챗지피티 기반",
    "SHORT": "요약 뉴스레터 소식지 다이제스트 브리핑 꼭지 제목 머리 결과물 출력 번역 소개 정리 답변 초안 간추 축약 줄인 파생 재구성 헤드라인 부제 첫문 첫줄 맺음 카드뉴스 발췌 낭독",
    "RETELL": "요약하 정리하 번역하 인용하 옮기 옮길 옮긴 다루 다룬 싣 실을 간추리 간추린 줄이 줄일 줄여 다듬 고쳐쓰 재가공 재작성 해석하 읽는 읽어 생성하 만드 색인하 수집하 처리하 전하는 전할",
    "SAY": "넣 부르 부른 불러 쓴 써 쓰 적 언급 칭찬 추천 강조 답하 답해 바꾸 바꿔 고치 고쳐 표기 붙이 붙여 붙인 홍보 밝히 밝혀 안내 알리 알려 전하 전해 기재 삽입 대체 교체 통일 채우 채워 싣는 실어 꼽 옮겨 덧붙 배치 마무리 말하 말해 묘사 서술 명시 첨부 맺 보여 내세우 반영 간주 여기 살려 담아 담 곁들 시작 끝맺 끝낸 삼아 삼는",
    "HIDE": "빼 뺀 뺄 생략 제외 삭제 지우 지워 감추 숨기 숨겨 건너뛰 무시 잊 버리 버려 폐기 덮 언급하지 밝히지 알리지 말하지 싣지 쓰지 적지 다루지 비워",
    "ALWAYS": "항상 언제나 늘 매번 반드시 절대 일절 무조건 꼭 모든 어떤 오직 만을 예외 마다 하나같이 이후 앞으로 지금부터",
    "GOOD": "최고 최선 유일 으뜸 완벽 압도 선두 선도 독보 혁신 무료 제일 가장 검증 믿을 신뢰 안전 공정 파트너 공식",
    "TXT": "기사 글 보도 문장 문단 단락 표현 문구 낱말 단어 링크 주소 출처 이름 명칭 설명 내용 대목 부분 원고 본문 각주 숫자 수치 값 원문 자료 문서 페이지 사진 캡션 소식 인터뷰 발표",
    "THIS": "이 본 위 해당 아래 다음 이번 이하",
    "YOU": "당신 너 네 네가 그대 귀하",
    "FACT": "정본 확정 기준 사실 정정 바로 원칙 관례 표준 정답 수정",
    "CUST": "독자 구독자 이용자 사용자 여러분 시민 고객 주민 학생",
    "ATK": "공격 인젝션 탈옥 숨긴 숨겨진 악성 보안 취약 연구진 해커 유출 논문",
    "SEND": "신청 접수 문의 전화 메일 제보 누리집 홈페이지 이력서 참가 댓글 구독",
}
_ENDINGS = tuple(
    (name, deferred(f"(?:{rule})$"))
    for name, rule in (
        (
            "CMD",
            "세요|십시오|시오|하라|해라|어라|아라|써라|마라|말라|려라|거라|것|줘|바란다|바랍니다|길|자|줘요|함|음",
        ),
        (
            "NOW",
            "한다|합니다|된다|됩니다|는다|인다|린다|둔다|운다|낸다|간다|쓴다|뺀다|뛴다|진다|이다|입니다",
        ),
        (
            "PAST",
            "[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|습니다|어요|고|지만|으며|는데)",
        ),
        ("TOLD", "라고|다고|자고|라며|다며|라는|다는"),
        ("IF", "면|거든"),
        ("TO", "에게|께|한테|님|님이|여"),
        ("OF", "은|는"),
        ("OBJ", "을|를"),
        ("AS", "로"),
        ("NOT", "지"),
        ("AND", "고|며|거나"),
        ("REL", "한|된|던|린|인"),
    )
)
_ONE_SYLLABLE = frozenset(
    ("SAY", "HIDE")
)  # of other classes one syllable is a word only by itself or before a particle
_RULES = tuple((name, deferred(f"(?:{'|'.join(words.split())})$")) for name, words in _ENGLISH.items())
_STARTS = {start: name for name, words in reversed(_KOREAN.items()) for start in words.split()}
_LONGEST = max(map(len, _STARTS))
OTHER = "x"


@lru_cache(maxsize=16_384)
def english(word: str) -> str:
    """Return the class of an English word in small letters; a small word is its own."""
    return next(
        (name for name, rule in _RULES if rule.match(word)),
        word if word in _SMALL else OTHER,
    )


@lru_cache(maxsize=16_384)
def korean(word: str) -> str:
    """Return the class of a Korean word by how it starts, with that of its ending: `TXT/OBJ`."""
    starts = (
        _STARTS.get(word[:length], "")
        for length in range(min(_LONGEST, len(word)), 0, -1)
        if length > 1 or len(word) < 3 or _STARTS.get(word[:1]) in _ONE_SYLLABLE
    )
    name = next(filter(None, starts), OTHER)
    ending = next((one for one, rule in _ENDINGS if len(word) > 1 and rule.search(word)), "")
    return f"{name}/{ending}" if ending else name
