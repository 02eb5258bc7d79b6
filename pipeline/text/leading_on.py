"""Sentences that tell nothing of the world: a lead-in, advice that rests on its reader, a question that takes nothing for granted.

Free is what has one of these shapes, never what is merely short, and nothing that blames: advice to keep away from whom a clause before it
accuses, a guess at what somebody did, a question who hid something, what nearly happened. A clause that gives a reason (-니, -므로, -기 때문에), sets a fact
against another (-지만, -는데) or is told as past states something, whatever advice follows it; so does `왜 …었을까요?`.
"""

from collections.abc import Iterator

from pipeline.text.editors_own import given, news, own
from pipeline.text.patterns import deferred
from pipeline.text.taken_for_granted import takes_for_granted


def _closed(*finals: int) -> str:
    """Return the syllables that end in one of these consonants, by their place in the Unicode block."""
    return "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 in finals)


_L, _N = _closed(8), _closed(4)
_JOINS = "".join(chr(0xAC00 + code) for code in range(0, 11172, 28) if code // 28 % 21 in (0, 1, 4, 5, 6, 9, 10, 14))
"""Open syllables in which a verb joins on: 옮겨, 써, 둬."""
_PAST = "".join(one for one in _closed(20) if one not in "있겠")
_LEAD_IN_WORDS = 5  # 어절

# Who reads, and what is theirs: a reason that speaks of them states nothing of the world.
_READER = r"(?:여러분|구독자(?:님)?|독자|우리|누구|누군가|아무|팀|부서|사람|담당자|동료|관리자|본인|각자|자신|분|시간|며칠|품|손|여유|필요|마음|생각|걱정|부담|급|처음|내|제|저|나)"
_ADVERB = r"(?:많이|같이|굳이|깊이|높이|일일이|가까이|깜빡이|없이|더러이|낱낱이|곰곰이|틈틈이|이)"
_SUBJECT = deferred(rf"(?<![가-힣])(?!{_ADVERB} )(?P<noun>[가-힣]+?)(?:들)?(?:이|가|께서)(?= )")
_TOPIC = deferred(
    r"(?<![가-힣])(?!(?:작|짧|같|많|남|좋|높|낮|깊|옳|있|없|쓰|하|되|보|읽|맡기|바꾸|받)[은는] )(?P<noun>[가-힣]{2,}?)(?:은|는)(?= )"
)
_SHORT_TOPIC = deferred(r"(?<![가-힣])(?P<noun>앱|값|돈|책|글|칩|차|집|땅|법|창|폰)(?:은|는)(?= )")
_OF_READER = deferred(rf"{_READER}(?:들|만)?")
_REASON = deferred(
    r"(?:(?<=[가-힣])(?:니까?요?|므로|기에|기 때문에)|[은는] 이상|[가-힣] (?:만큼|덕분?에|탓에|바람에|까닭에)|(?:예정|계획|상태|처지|탓|참)이라서?),? "
)
_NO_REASON = deferred(
    rf"(?:머니|언니|아니|끼니|미니|무늬)(?=$)|(?:(?:수도|[{_L}]지도?) (?:있으니|모르니|모르므로)까?$)"
    rf"|(?:바뀔|틀릴|다를|놓칠|늦을|잊을|빠뜨릴|빠질|헷갈릴|되돌릴|고칠|바꿀|섞일|생길|어긋날|샐|않을|없을|못할|[가-힣]질) 수 있으(?:니|므로)까?$"
    r"|마다(?: [가-힣]+)? (?:다르|달라지)(?:니|므로)까?$|(?:봤|살폈|읽었|들었|알았|골랐|정했)으니까?$|쓰는 만큼|쓴 만큼|(?:알려지|정해지|밝혀지|나오|확인되|공개되)지 않았으(?:니|므로)까?$"
)
_CONTRAST = deferred(rf"(?<=[가-힣])(?:(?<! 가)지만|[는{_N}]데도?|[{_JOINS}]서|[{_PAST}]고|며|다고 하니|고 해서),? ")
_TOLD_PAST = deferred(rf"[{_PAST}](?:지만|는데|고|으며|으니)|[다라]고 (?:하|했|해서)|다지만")
_WORDED = deferred(
    r"(?:절반|반값|반의반|과반|대다수|대부분|곱절|갑절|[한두세네] 배|(?:다섯|여섯|일곱|여덟|아홉|열|몇) 배)(?:은|는|이|가|도|이?나|이?니까?|이?면|이?라서?|인데|씩|쯤|가까이)(?![가-힣])"
    r"|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무|서른|백|둘|셋|넷|[백천만]) ?[가-힣]{0,3} (?:가운데|중에?) (?:거의 )?(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉|열)(?: [가-힣]{1,2}?)?(?:은|는|이|가|꼴)(?![가-힣])|열에 (?:하나|둘|셋|여덟|아홉)(?:은|이|꼴)"
)
"""Numbers in words that something is said of: 절반은, 반값이면, 열 대 가운데 아홉 대는. What is to be done by halves is not."""

_DOING = r"(?:것|게|편|쪽|습관|일|버릇|연습|시험|데|기)"
_ADVICE = deferred(
    rf"(?:[가-힣]세요|[가-힣]십시오|[{_L}]게요|필요는 없어요|(?:급할|서두를|미룰|망설일|걱정할|바꿀|할) (?:것|일|이유|까닭)(?:은|는|이|도)? 없어요|봐야 알아요|권해요|[{_JOINS}] 봐요"
    rf"|{_DOING}(?:이|가|도|은|부터|만으로도|을|를)?(?: [가-힣]+)?? (?:좋아요|나아요|나을 수 있어요|낫겠어요|안전해요|먼저예요|순서예요|시작해요|방법이에요|현명해요|도움이 (?:돼요|될 거예요)|충분해요|나쁘지 않아요|괜찮아요|어때요)"
    rf"|(?:(?<!에)[{_JOINS}](?<!에)도) (?:좋아요|좋겠어요|돼요|괜찮아요|늦지 않아요|충분해요|나쁘지 않아요)"
    rf"|면 (?:[가-힣]+ )?(?:좋아요|좋겠어요|돼요|충분해요|그만이에요|(?:될|되는) 일이에요|늦지 않아요|괜찮아요)|두면 (?:[가-힣]+ )?(?:편해요|든든해요|수월해요)|두면 (?:[가-힣]+ ){{0,2}}[가-힣]{{2,}}기 (?:쉬워요|편해요|좋아요|수월해요)|늦지 않아요"
    rf"|면 .{{1,30}} (?:볼|둘) 수 있어요|[{_JOINS}] 볼 수도? 있어요|(?:볼|둘|할|챙길|맡길|옮길|바꿀|고를|정할|기다릴|미룰|물을|살필|견줄|읽을|남길|적을|따질) (?:만해요|때예요|일이에요|차례예요|소식이에요|대목이에요|지점이에요))[.!~]?$"
)
_ASKED = deferred(r"(?:셨나요\?|(?<![가-힣])(?:여러분|구독자님|우리|저희|내|제)(?:은|는|이|가|의|도)?(?= ))")
_CAN = deferred(r"수도? 있어요[.!~]?$")
_ASKS_US = deferred(
    r"(?<![가-힣])(?:무엇|뭐|어디|어느 쪽|얼마나|어떻게|결과|차이|이유|까닭|사정|상황|답|반응)(?:이|가|는|은|를|을|에서|부터|일)?[^?]{0,12}(?:달라졌|바뀌었|바뀐|됐|되었|어땠|갈렸|남았|나왔|있었|그랬|생겼|벌어졌|나뉘었|왔)[^?]{0,6}\?|왜 (?:그랬|이랬|이렇게 됐|그렇게 됐)[^?]{0,6}\?"
)
_WHY = deferred(r"(?<![가-힣])(?:왜|어째서|어쩌다)(?![가-힣])")
_WHY_AT_ALL = deferred(
    r"(?:그럴|이럴|중요할|필요할|다를|그런|이런|이렇게|그렇게|궁금할|차이가 날|문제일|문제가 될|달라질)(?: [가-힣]+)?까요\?|(?:그럴|이럴|중요할|필요할|다를|문제일|달라질|날|될)까요\?"
)
_PAST_ASKED = deferred(
    rf"[{_PAST}](?:을까요|나요|던가요|는지|죠|어요|을지)[?!]|(?:고 있|지 않|지 못하?|못 하는)[^?]{{0,8}}(?:까요|나요)\?"
)
_WHO = deferred(r"(?<![가-힣])(?:누가|누구|언제|어디서|어떻게|무엇을|뭘|얼마나|몇)(?=[가-힣 ])")

_ABSTRACT = r"(?:것|점|쪽|곳|일|이유|까닭|사정|사연|배경|차이|조건|한계|문제|과제|숙제|질문|답|열쇠|관건|핵심|방법|변수|걸림돌|예외|순서|결론|시작|끝|이야기|쟁점|요점|교훈|단서|길|변화|주제|화두|제약|단점|장점|아쉬움|의문|물음|가지|이야기|대목|장면|목소리|소식|반론|속사정|판단|할 일|남은 일|수치|숫자|아래|위|표|목록|순서|차례|궁금증|뒷이야기|풀이|설명|정리|말|뜻|이쯤|여기|다음)"
_LEAD_IN = deferred(
    r"(?:이래요|그래요|다음과 같아요|아래와 같아요|마찬가지예요|따로 있어요|여기 있어요|여기까지예요"
    r"|이렇게 (?:[가-힣]+ )?(?:달라[졌져]|바뀌|나뉘|갈[라려렸]|정리|흘러|이어[졌져]|말했|답했|설명했|되|됐|돼|계산)[가-힣 ]*요|이런 (?:것|점|일|내용|조건|기능|항목|말)(?:이|들이|도) [가-힣 ]*있어요"
    r"|(?:정리|소개|요약)했어요|(?:모았|골랐|추렸|짚었|담았|적었|살펴봤)어요"
    r"|(?:숫자|수치|표|그림|기록|결과)(?:가|이|는|은|도) (?:말해|보여) 줘요"
    rf"|(?:{_ABSTRACT}(?:은|는|이|가|도|만|부터)? ?(?:하나|둘|셋|따로|더|또|아직|여전히|조금|(?:두|세|네|몇) (?:가지|갈래|단계|쪽)(?:로|으로)?)? ?(?:있어요|남아요|남았어요|남아 있어요|많아요|나뉘어요|갈려요|분명해요|간단해요|단순(?:해요|하지 않아요)|복잡해요|걸려요|뚜렷해요|하나예요|둘이에요|다양해요))"
    rf"|(?:(?:{_ABSTRACT}|다음|이번|남은 건|첫째|둘째|셋째|번째)(?<!답)(?:은|는) (?:바로 )?[‘']?(?:[가-힣]{{1,4}} )?[가-힣]{{1,6}}[’']?(?:예요|이에요))"
    rf"|(?:다|끝|전부|그뿐|이뿐|그것뿐)(?:만|은|는|가|이)* ?아니에요|^(?:그렇다고|다만) [^.]*아니에요|(?:아래|위|다음|표|목록)에 (?:[가-힣]+ )?(?:모았어요|적었어요|담았어요)|그렇지는? 않아요|그럴 (?:만해요|수 있어요)|[가-힣]+ (?:이야기|순서|차례)(?:예요|이에요)"
    r"|내용은 (?:[가-힣]+ )?(?:아래|위|표)에 있어요|정답은 없어요|(?:선택|결정|판단)은 [가-힣]+ 몫이에요|순서예요|안녕하세요|감사해요|고마워요|만나요|반가워요)[.!~:]?$"
)
_ENDS = deferred(r"(?:[요다죠]|[음함됨임])[.!?~]*$")
_LEADING = deferred(rf"(?:[가-힣]+ )?{_ABSTRACT}")
_ALSO = deferred(r"(?<![가-힣])(?P<noun>[가-힣]{2,}?)도(?= )")
_PLAIN = deferred(
    r"(?:간단|단순|복잡|또렷|뚜렷|분명|선명|궁금|필요|중요)해요[.!~]?$|(?:쉬워요|어렵지 않아요|달라요|달라져요|일러요|그래요|남았어요|놓치지 않아요|(?:점|이야기|소식|차례|대목|순서)(?:이에요|예요)|자고요|싶어요|하죠|보죠|봐요|봅시다)[.!~]?$"
)
_DEED = deferred(rf"[{_PAST}](?:어요|죠|지요|네요|거든요|잖아요)[.!~]?$|(?:최고|으뜸|대세)")
"""A past deed of somebody who is left out; what the writer has gathered is one, too, and is told apart by `_LEAD_IN`."""
_OPEN = deferred(r"(?:있었|없었|달랐|어땠|통했|됐|되었|맞았|충분했|좋았|나빴|나았)(?:을까|나)요\?")
"""What a question leaves open: whether something was there, worked or was enough. `대표가 몰랐을까요?` insinuates."""
_GROUND_OF = deferred(
    rf"[을를이가] (?:[가-힣]+ )?[가-힣]*[{_N}] (?:이유|까닭|배경|속내|비결)[은는이가을를]? (?:[가-힣]+ )?(?:뭘까요|무엇일까요|뭔가요|무엇인가요|뭐였을까요|무엇이었을까요|궁금하지 않으세요|궁금하시죠|궁금하셨나요|아세요|아시나요)\?"
)
"""Asks for the ground of a deed, and so tells it: 사람들이 종이 영수증을 버린 이유는 뭘까요?"""
_ONLY_ASKED = deferred(
    rf"^(?P<told>.*[{_N}]) (?:건|것은|게|것이|이유는|까닭은|배경은) [^?]*아(?:닐까요|니겠어요|닌가요|니에요)\?"
)
"""Asks in words only, and tells: why somebody did it (`값을 올리는 건 결국 광고 때문 아닐까요?`), that somebody did (`자료를 넘긴 건 아닐까요?`)."""
_ASKED_FOR = frozenset({"누", "무엇", "뭐", "어디", "얼마"})
_WHICH = deferred(r"(?<![가-힣])(?:어떤|어느|무슨)(?= )")
_HEARD = deferred(
    r"(?<!그)(?<!이)(?:대요|다네요|[다라]고 (?:하네|해|하더라고|들었어)요|(?<![볼할갈쓸줄될])래요|[다라]는 (?:이야기|소식|말)(?:이에요|예요|이죠|죠))[.!~]?$"
)
"""Hearsay is somebody's: 곧 한국어도 지원한대요. `이래요` leads on."""
_GATHERED = deferred(
    r"(?:모아|골라|추려|정리해|짚어|담아|살펴|들여다|비교해|따져|나눠|풀어|적어) ?[봤뒀]어요[.!~:]?$|(?:모았|적었|담았|실었|추렸|골랐)어요[.!~:]?$|(?:있었|없었|나왔|남았|달랐|갈렸)어요[.!~]?$"
)
_OBJECT = deferred(r"[가-힣](?:을|를)(?= )")
_OURS_TOLD = deferred(r"(?:했어요|(?:모았|골랐|추렸|짚었|담았|적었|살펴봤)어요)[.!~:]?$")


_HOUSE = r"(?:회사|업체|기업|대표|은행|병원|학교|기관|제조사|개발사|운영사|대리점|판매점|보험사|창업자|경영진)"
_THING = rf"(?:{_HOUSE}|서비스|앱|도구|모델|로봇|제품|사이트|플랫폼)"
_DID_WRONG = r"(?:숨긴|감춘|속인|팔아넘긴|빼돌린|흘린|어긴|저지른|넘긴|훔친|조작한|은폐한|유출한|묵인한|방치한|외면한|무시한|베낀|덮은|저버린|내쫓은|사고를 낸)"
_WRONGED = r"(?:숨겼|감췄|속였|팔아넘겼|빼돌렸|흘렸|어겼|저질렀|넘겼|훔쳤|조작했|은폐했|유출했|묵인했|방치했|외면했|베꼈|덮었|(?:기록|경보|사진|자료|증거)(?:을|를) (?:지웠|껐|팔았)|손을 놓았|알고(?:도)? 있었|사실을 알았)"
_AWAY = r"(?:피[하해]|(?:사|쓰|믿|맡기|고르|거래하|이용하)지|해지하|지우|지워|팔아|반품하|멀리하|끊|탈퇴하|옮기)"
_OF_A_KIND = r"(?:수상|낯선|모르는|함부로|이미|직접|처음|갑자기|먼저|혹시|만약)"
_ACCUSED = deferred(
    rf"^(?!.*{_OF_A_KIND})(?=.*(?:[을를에게서] [가-힣]*[{_N}](?<!않은)(?<!못한)(?<!만든)(?<!받은)(?<!마친)(?<!산)(?<!는) {_HOUSE}|{_DID_WRONG} {_THING})(?:의 [가-힣]+)?(?:은|는|을|를|과는|와는|부터|말고| 대신)(?![가-힣])).*{_AWAY}"
)
_BLAMED = deferred(rf"{_WRONGED}(?:을까요|나요|던가요|을지)\?")
_NEARLY = deferred(rf"[{_L}] 뻔했[가-힣]+[.!~]?$")
_GUESSED = deferred(rf"[{_PAST}]나 봐요[.!~]?$")
_BEST_OF_ALL = deferred(
    r"(?<![가-힣])(?:가장|제일) [^.?!,]*(?:곳|쪽|사람|피해자|회사|업체|나라|도시|지역|모델|제품|요금제|차|직군|부서)(?:은|는) (?!여러분|우리|저|나(?:예요|이에요))[^.?!,]*(?:예요|이에요|죠)[.!~]?$"
)
_OURSELVES = frozenset(str.split("저 저희 제 내 나 우리 여러분 구독자님 독자님 어디선 누군 언젠 무언 무엇인"))
_FORETOLD = deferred(
    r"(?:예고|예견|예정|정해|준비|막을 수 있|피할 수 있)[가-힣]* (?:일|사고|실패|결말|수순|결과|사건|참사|재난)이?[었였](?:어요|죠|지요|네요)[.!~]?$"
)


def _blames(said: str) -> bool:
    """Whether a sentence in the shape of advice, a question or a lead-in has somebody to have done something, or says who is first in all."""
    if _ACCUSED.search(said) or _BLAMED.search(said) or _BEST_OF_ALL.search(said) or _FORETOLD.search(said):
        return True
    if not (_NEARLY.search(said) or _GUESSED.search(said)):
        return False
    doers = [match["noun"] for pattern in (_SUBJECT, _TOPIC) for match in pattern.finditer(said)]
    return any(one not in _OURSELVES for one in doers)


def tells_nothing(said: str) -> bool:
    """Return whether a sentence without figures and names is only a lead-in, advice or a question, with no fact in any clause."""
    if (
        _blames(said)
        or _WORDED.search(said)
        or any(_states(clause, reason=reason) for clause, reason in _clauses(said))
    ):
        return False
    if said.endswith("?"):
        return not _takes_for_granted(said)
    if _HEARD.search(said) or takes_for_granted(said):
        return False
    if _ADVICE.search(said):
        return not (_CAN.search(said) and _strangers(said))
    if len(said.split()) > _LEAD_IN_WORDS and not said.rstrip(".:").endswith("이래요"):
        return False
    if news(said):
        return False
    if not _tells_of(said):
        return not _ENDS.search(said) or _only_leads(said)
    if not _ENDS.search(said):
        return not _strangers(said)
    if not _LEAD_IN.search(said):
        return False
    return not (_OBJECT.search(said) or _OURS_TOLD.search(said)) or not (_strangers(said) or _topic(said))


def _clauses(said: str) -> Iterator[tuple[str, bool]]:
    """Yield the clauses before the last one, and whether each is a reason."""
    reasons = [(match.end(), True) for match in _REASON.finditer(said)]
    others = [(match.end(), False) for match in _CONTRAST.finditer(said)]
    start = 0
    for end, reason in sorted([*reasons, *others]):
        yield said[start:end].rstrip(" ,"), reason
        start = end


def _states(clause: str, *, reason: bool) -> bool:
    """Whether a clause states something: a reason unless it rests on its reader, what is set against it where somebody does it or it is past."""
    if reason:
        return not (_NO_REASON.search(clause) or given(clause))
    return _TOLD_PAST.search(clause) is not None or ((_strangers(clause) or _topic(clause)) and not own(clause))


def _strangers(clause: str) -> bool:
    """Whether a clause has a subject that is neither its reader nor what is theirs."""
    return any(not _OF_READER.fullmatch(match["noun"]) for match in _SUBJECT.finditer(clause))


def _tells_of(said: str) -> bool:
    """Whether a short sentence tells of something in the world: it has a subject or a topic that is no reader and nothing that only leads on."""
    nouns = [match["noun"] for pattern in (_SUBJECT, _TOPIC, _SHORT_TOPIC) for match in pattern.finditer(said)]
    if any(not _OF_READER.fullmatch(one) and not _LEADING.fullmatch(one) for one in nouns):
        return True
    return _DEED.search(said) is not None and not _GATHERED.search(said)


def _only_leads(said: str) -> bool:
    """Whether a short sentence without a subject in the world leads on, as what it is about or how it ends shows: 위약금도 있어요, 다만 느려요 do not."""
    if _LEAD_IN.search(said) or _GATHERED.search(said) or _PLAIN.search(said):
        return True
    nouns = [match["noun"] for pattern in (_SUBJECT, _TOPIC, _ALSO) for match in pattern.finditer(said)]
    return bool(nouns) and all(_OF_READER.fullmatch(one) or _LEADING.fullmatch(one) for one in nouns) and own(said)


def _of_us(said: str) -> bool:
    """Whether whoever writes and reads is the only one of whom a sentence says something."""
    return _ASKED.search(said) is not None and not _strangers(said)


def _topic(said: str) -> bool:
    topics = [match["noun"] for pattern in (_TOPIC, _SHORT_TOPIC) for match in pattern.finditer(said)]
    return any(not _OF_READER.fullmatch(one) for one in topics)


def _takes_for_granted(said: str) -> bool:
    """Whether a question takes something for granted: why or when somebody did it, that something is so."""
    if only := _ONLY_ASKED.search(said):
        return not own(f"{only['told']} 것") and not _of_us(only["told"])
    if _ASKS_US.search(said):
        return False
    told = _PAST_ASKED.search(said) is not None
    if _WHY.search(said) and told and _OBJECT.search(said):
        return True
    if _WHY.search(said):
        led = all(_LEADING.fullmatch(match["noun"]) for match in _SUBJECT.finditer(said)) and not _topic(said)
        return not led and (told or ((_strangers(said) or _topic(said)) and not _WHY_AT_ALL.search(said)))
    doers = [match["noun"] for match in _SUBJECT.finditer(said)]
    doers = [one for one in doers if not (_OF_READER.fullmatch(one) or _LEADING.fullmatch(one) or one in _ASKED_FOR)]
    if _WHICH.search(said):
        return False
    if _GROUND_OF.search(said):
        nouns = [match["noun"] for match in _SUBJECT.finditer(said)]
        return any(not (one in _OURSELVES or _LEADING.fullmatch(one)) for one in nouns) or (
            _OBJECT.search(said) is not None and not any(one in _OURSELVES for one in nouns)
        )
    return told and bool(doers) and _OPEN.search(said) is None and _WHO.search(said) is None
