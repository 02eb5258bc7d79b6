"""Where names stand in a Korean sentence: who makes or sells something, what one is told to try, what is called a tool.

A place is told by the particle that closes a word and by what follows it. Some are names' own, whatever the word; others ask that the
word looks like a name.
"""

from re import Match

from pipeline.check.lazily import compiled
from pipeline.check.vocabulary import plain_words
from pipeline.check.written_names import foreign_looks, stand_ins

KINDS = "도구|모델|서비스|앱|회사|스타트업|프로젝트|로봇|칩|프로그램|플랫폼|시스템|제품|게임|업체|기업|챗봇|비서|소프트웨어|브라우저|에이전트|펀드|단말기|장치|장비|기기|기술|솔루션|이름|브랜드|단체|재단|기관|학교|병원"
_MADE = "만들|만든|개발|공급|인수|투자|출시|내놓|내놨|내놔|제작|설계|선보|납품|이끌|이끈|운영|맡|함께|참여|도입|들여|판매|합류|계약|전했|보도|밝혔|알렸"
_BEHIND = (
    ("이 가", rf"(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{_MADE})"),
    ("은", rf"(?<=[가-힣]{{3}}은)(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{_MADE})"),
    ("도", r" (?:같은|비슷한|똑같은|이 |이런|함께|뒤따라|뒤이어|잇따라|곧 )"),
    ("을 를", r"(?: [가-힣]{1,4})? (?:추천|써 보|써 볼|쓰는 (?:편|게|것)|쓰면|사는 편|깔아|깔면|인수|구독|사들)"),
    ("로 으로", r" (?:갈아타|갈아탄)"),
    ("에 에게 에서 로부터 으로부터", r" (?:인수|팔렸|팔리|팔아|매각|맡겼|맡기|맡긴|투자|공급|납품|만든|만들|개발|내놓|내놨|받아 (?:썼|쓰|쓴))"),
    ("와 과", r" (?:[가-힣A-Za-z0-9]{1,10}(?:이|가|은|는|을|를) )?(?:함께|손잡|손을 잡|공동|협력|제휴|계약|맺|힘을)"),
    ("의", r"(?: [가-힣A-Za-z]{1,6}){1,3} (?:가져다|바탕|빌려|썼|쓴|쓰|사용|활용|달았|들여|도입)"),
    ("이라는 라는 이란 란", rf" (?:[가-힣]{{1,4}} )?(?:{KINDS})"),
    ("", r" (?:(?:무료|유료|정기) (?:체험|구독|가입|상담|진단|신청|이용)|체험판|체험|대표|CEO|회장|창업자|관계자|연구진|연구팀|측)(?:은|는|이|가|을|를|의|도|$|\s)"),
)  # fmt: skip
"""What stands behind a name and its particle: what it does, what one is told to do with it."""
_BEHIND_LONG = (
    ("", r" (?:구독|가입|이용권|요금제|블로그|홈페이지|누리집|웹사이트|앱|제품|서비스|솔루션|모델|플랫폼)(?:을|를|도|부터|은|는|이|가|에|에서|로|으로|의|이에요|예요)"),
)  # fmt: skip
"""The same of a word of three syllables and more, where a shorter one tells of what kind it is."""
_BEHIND_LOANS = (("로 으로", r" (?:옮기|옮겨|옮긴|바꾸|바꿔|바꾼|넘어)"),)
"""The same where a verb may stand as well, so that the syllables must be those of a foreign name."""
_CASES = frozenset(str.split("이 가 은 는 을 를 도 의 와 과 이에요 예요 입니다"))
_APPOSED = r"(?:경쟁사|경쟁 업체|개발사|협력사|제작사|파트너|계열사|자회사|고객사|업체|회사|스타트업|기업|브랜드|법무법인|투자사)(?:인|는|은)? $"
_ACTING = rf"(?:사|측)?(?:(?:이|가)(?: [가-힣A-Za-z0-9]+){{0,3}} (?:{_MADE})|도 (?:같은|비슷한|똑같은|이 |이런|함께)|(?:와|과) (?:함께|손잡|손을 잡|공동|협력|제휴)|(?:이?라는|이?란) (?:[가-힣]{{1,4}} )?(?:{KINDS}))"
_FIRMS_DO = (
    "출시|내놓|내놨|인수|밝혔|발표|공개|팔고|팔아|판매|선보|준비하고|시험하고|받아요|올렸|내렸|낮췄|지원해|지원하|시작했|개발|합류|참여|들이기로|들여왔|들였|이끌|투자|"
    "앞서|베꼈|고소|소송|항의|사들|없앴|계획|예정|방침|기로 했|말했|전했|설명했|했다고|다고 했|채용|계약|납품|공급|제휴|손잡"
)
_DO = f"{_FIRMS_DO}|받고|올려|깎|열어요|열었|맡|쓰고 있|쓴다|써요|썼어|따라|늘렸|줄였|봤어|먼저|처음|뽑"
_SUBJECT = rf"(?: [^ .,!?]+){{0,6}}? [^ .,!?]*(?:{_DO})"
_TOPIC = rf"(?: [^ .,!?]+){{0,6}}? [^ .,!?]*(?:{_FIRMS_DO})"
_WITHIN = rf"(?: [^ .,!?]*[^ .,!?면서고데만니며자록게때는]){{0,6}}? [^ .,!?]*(?:{_FIRMS_DO})"
"""The same of a subject of its own clause: not in 얼룩이 있으면 값을 올렸어요."""
_PRICED = r"[0-9만억천백]+(?:달러|원)?(?:을|를) (?:받|매겨|내)"
_FIRMLY = rf"(?: [^ .,!?]+){{0,6}}? (?:출시|내놨|인수했|투자를 이끌|투자했|밝혔|발표했|공개했|선보였|팔고 있|값을 [^.]*(?:내렸|올렸|낮췄)|[0-9]+% (?:내렸|올렸|낮췄)|개발했|[^ ]*기로 했|지원해요|\$?{_PRICED})"
_OF_FIRMS = (
    ("은 는 이 가 도", _FIRMLY),
    ("와 과", r" (?:함께|손잡고) (?:[^ .,]+ ){0,2}(?:만들었|개발했|출시했|내놨)"),
    ("에서", r" (?:일했|일하|일한)"),
    ("을 를", r" (?:[^ .,]+ )?(?:인수했|인수한|사들였)"),
)
_WORKS = "모델|앱|서비스|로봇|칩|기술|제품|값|도구|기능|대표|엔진|요금|주가|매출|직원|연구"
_NATIVE = (
    ("은 는 이 가 도", _SUBJECT),
    ("도", r"(?: [^ .,]+){0,2} (?:추천|써 |견줘|살펴|있어|있고)"),
    ("이 가", r" (?:있어|있고|나아요|낫)"),
    ("을 를", r"(?: [가-힣]{1,4}){0,2} (?:추천|써 |쓰는|쓰면|견줘|살펴|깔아|인수|사들|찾아보|골라|만나|들여|구독)"),
    ("와 과 이랑 랑", r"(?: [^ .,]+){0,2} (?:함께|손|공동|협력|제휴|계약|맺|힘을)"),
    ("에서", r"(?: [^ .,]+){0,2} (?:만든|만들|개발|나온|사 |샀|일하|일했|일한|받아|들여|내놓|내놨)"),
    ("에 에게 으로 로", r" (?:맡|팔|투자|낸|내요|냈|갈아|옮|공급|납품|인수)"),
    ("의 이라는 라는 이란 란", rf"(?: [^ .,]{{1,4}})? (?:{_WORKS}|{KINDS})"),
    ("보다", r" "),
    ("", rf" (?:{_WORKS}|{KINDS})(?:은|는|이|가|을|를|의|도|에|과|와)(?= |$)"),
)
"""The same of a word that looks like a name of Korean words."""
_VERBAL = frozenset(
    "놓맡받잡찾막먹맞싶높깊넓좁짧얇굵늦닫묻믿얻쏟붙같깎닦섞꺾엮묶낚잃뚫끓앓닳벗씻솟웃앗입뽑씹업접굽잊찢꽂맺젖쫓좇쌓넣닿좋낳얹옮닮젊읽늙밝붉맑긁밟숙찍욱"
)
"""What verbs and adverbs end in before 은 and 이: 떠맡은, 깊숙이."""
_NOUNS = tuple(
    str.split(
        "쯤 가량 함 림 됨 짐 움 음 김 기 들 직 문 류 기계 색 관 홀 단 회 진 팀 꾼 님 족 떼 네 측 상 소 점 집 방 원 청 처 국 반 대 민 생 자 인 가 사 공 수 군 당 부 댁 과 촌 제 물"
    )
)
"""What ends amounts, verbs as nouns, kinds of thing and of people: 900명가량, 흔들림, 콘서트홀, 곡예단."""
_CONNECTED = frozenset("아어여해러려와워져쳐켜겨혀가나라서고게지자")
_LONG = 3  # syllables from which a word may be a name before any product, or by its looks
_LOANS, _MANY_LOANS = 2, 3  # syllables of loanwords in a name with a particle, and without
_LOOKS = 0.5  # how foreign a longer word looks that one such syllable makes a name
_CLOSING = frozenset(str.split("은 는 이 가 을 를 의 와 과 로 으로 에서 에게 이에요 예요 이라는 라는"))
_CASES_ANYWHERE = frozenset(
    str.split(
        "이 가 을 를 의 도 만 과 와 로 으로 에 에서 에는 에서는 에도 에서도 에게 까지 부터 보다 처럼 이에요 예요 인 이고 이라는 라는 이라고 이나 이랑 랑 씨 씨는 씨가 측은 측이 사가 사는 은"
    )
)
"""The particles that no verb is read with."""
_CLOSED = r"[’'”\"*]{0,2}(?:,|$|[.?!]|(?: [’'‘“\"]?[가-힣A-Z]))"
_CLOSED_AT_ONCE = r"[’'”\"*]{0,2}(?:,|$|[.?!])"
_KIND_BEFORE = rf"(?:{KINDS}) [’'‘“\"]?$"
_BRIDGE = "지"
_OF_NAMES = frozenset("아스타카파토코포로노마티디크트프드브즈츠테페에오엘")
_QUOTED_LIKE = r"[드트브프즈츠크스벨델셀넬멜첼젤켈렌멘벤텐헨코토로엘]라$"
"""What no verb that is quoted ends in before 는: 젠드라는 값을 내렸어요, but not 머무르라는 말."""
_TURNED = r"(?:[봐줘둬놔]도?$|[기게고서뿐쯤씩꼴들]|더라|[아어]와|라고|에게|에서|만큼|밖에|어치)$"
_TURNED_ALONE = r"(?:[요다지니던야며면려자죠네데거걸까러어여져히해한할된될만당째엔진용형식판적건는은덤와워]|도록|에겐|이유|처럼|없이|같이|[이에게거]나|[하이더도올골몰갈놀]라|[찾쏟돌살남달팔담받막닫깎앉높작낮같얕맡]아)$"
"""What closes verbs, adverbs and amounts, and seldom a name; the second one only where no particle follows."""
_MADE_OF = frozenset("일음작당제급형용판식적권율")
"""What makes another word of a loanword: 클릭음, 다운로드일."""
_LOOKS_ALONE = 0.3  # how foreign a word without a particle looks
_NO_NAME = ("들", "다니")  # 메이커들, 굴러다니는
_SYLLABLES, _FINALS, _NIEUN, _RIEUL = 0xAC00, 28, 4, 8


def borrowed(stem: str) -> bool:
    """Return whether a word is written in the syllables of loanwords."""
    return stand_ins.LOAN.search(stem) is not None and foreign_looks.foreign(stem) > 0


def foreign(stem: str, josa: str) -> bool:
    """Return whether a word is written in the syllables of foreign names: one of loanwords is enough in a long word that looks like one."""
    if len(stem) < _LONG or stand_ins.NATIVE.match(stem) or stem.endswith(_NO_NAME) or (not josa and adnominal(stem)):
        return False
    loans, looks = len(stand_ins.LOAN.findall(stem)), foreign_looks.foreign(stem)
    if loans >= (_LOANS if josa else _MANY_LOANS):
        return looks > 0
    return bool(loans) and josa in _CLOSING and len(stem) > _LONG and looks > _LOOKS


def anywhere(text: str, end: int, stem: str, josa: str) -> bool:
    """Return whether a word that no list has can be nothing but a foreign name by its syllables and its closing, whatever stands behind."""
    if len(stem) < _LONG or stand_ins.NATIVE.search(stem) or compiled(_TURNED).search(stem):
        return False
    if stem[-1] in _MADE_OF and plain_words.ours(stem[:-1]):
        return False
    if josa == "는":  # which closes verbs as well, but hardly one of such an end
        if compiled(_QUOTED_LIKE).search(stem):
            return foreign_looks.foreign(stem) > _LOOKS
        return len(stem) > _LONG and stem[-1] in _OF_NAMES and foreign_looks.foreign(stem) > _LOOKS
    if josa:
        return josa in _CASES_ANYWHERE and foreign_looks.foreign(stem) > 0
    before = text[: end - len(stem)]
    opens = not before.strip() and text.startswith(",", end) and not (verbal(stem) or plain_words.listed(stem[:-1]))
    if opens or (compiled(_KIND_BEFORE).search(before) and compiled(_CLOSED_AT_ONCE).match(text, end)):
        return foreign_looks.foreign(stem) > _LOOKS
    turned = compiled(_TURNED_ALONE).search(stem)
    if turned and stem[-1] == _BRIDGE and len(stem) > _LONG and len(stand_ins.LOAN.findall(stem)) >= _LOANS:
        turned = None  # 메드브리지, 노스엣지
    closed = compiled(_CLOSED).match(text, end) is not None and not turned
    adverbial = (ord(stem[-1]) - _SYLLABLES) % _FINALS in (_NIEUN, _RIEUL) and not stand_ins.LOAN.search(stem[-1])
    return (
        closed
        and not adverbial
        and stand_ins.LOAN.search(stem) is not None
        and foreign_looks.foreign(stem) > _LOOKS_ALONE
    )


def verbal(word: str) -> bool:
    """Return whether a word without a particle ends as verbs, adverbs and amounts do before a noun: 고른, 리콜해, 1년 만에."""
    turned = adnominal(word) or compiled(_TURNED).search(word) or compiled(_TURNED_ALONE).search(word)
    return bool(turned) and len(stand_ins.LOAN.findall(word)) < _LOANS


def asking(word: str) -> bool:
    """Return whether a word ends as a question of a verb does: 맡길지를 정해요, 늦추는지를 살펴요."""
    closed = len(word) >= _LONG and word[-1] == _BRIDGE and (ord(word[-2]) - _SYLLABLES) % _FINALS in (_NIEUN, _RIEUL)
    return closed and stand_ins.LOAN.search(word[-2]) is None


def named(text: str, match: Match[str], stem: str, josa: str) -> bool:
    """Return whether a word stands where a name does."""
    bare = josa[1:] if josa[:1] in ("사", "측") else josa
    if bare in _CASES and compiled(_APPOSED).search(text[: match.start()]):
        return True
    if not bare and adnominal(stem) and not borrowed(stem):
        return False
    places = (*_BEHIND, *(_BEHIND_LONG if len(stem) >= _LONG else ()), *(_BEHIND_LOANS if borrowed(stem) else ()))
    return _behind(places, text, match.end(), bare)


def adnominal(word: str) -> bool:
    """Return whether a word without a particle may be a verb before a noun, or one that goes on: 내는 구독, 줄였더니 무료 체험."""
    return (ord(word[-1]) - _SYLLABLES) % _FINALS in (_NIEUN, _RIEUL) or word[-1] in "데니고서면며의에로"


def native(text: str, end: int, josa: str) -> bool:
    """Return whether a word whose particle ends here acts as a firm or a product does, or is spoken of as one."""
    return _behind(_NATIVE, text, end, josa)


def acts(text: str, end: int, stem: str, josa: str) -> bool:
    """Return whether a word is for sure a noun, by its particle, and does what firms and people do."""
    if josa not in ("은", "이", "가") or stem[-1] in (_CONNECTED if josa == "가" else _VERBAL) or stem.endswith(_NOUNS):
        return False
    return compiled(_TOPIC if josa == "은" else _WITHIN).match(text, end) is not None


def firmly(text: str, end: int, josa: str) -> bool:
    """Return whether a word whose particle ends here does what only firms do, or is done with it what is done with them."""
    return _behind(_OF_FIRMS, text, end, josa)


def acting(text: str, end: int) -> bool:
    """Return whether a word that ends here makes something, joins somebody or is called a thing."""
    return compiled(_ACTING).match(text, end) is not None


def _behind(places: tuple[tuple[str, str], ...], text: str, end: int, josa: str) -> bool:
    return any(compiled(behind).match(text, end) for josas, behind in places if josa in (josas.split() or [""]))
