"""What a sentence without a source may say: a question, advice, a lead-in and what its writer feels, but nothing of the world.

The draft is held to it (`needs_source`); the checks look at what such a sentence sends its readers to (`leads`), states (`claims`) and supposes.
"""

from collections.abc import Iterable, Iterator

from pipeline.text import lent_names, spoken_contacts, unsourced_words
from pipeline.text.patterns import deferred
from pipeline.text.spoken_contacts import AFTER

_FACT = deferred(r"\d|[A-Z][A-Za-z]|[“\"]")
EVERYDAY = deferred(
    r"(?<![A-Za-z])(?:AI|AGI|API|APP|CEO|CPU|CTO|GPU|HR|IDE|IT|LLM|ML|OS|OTP|PC|PDF|PM|PR|QA|SaaS|SDK|SMS|SNS|SQL|TV|UI|URL|USB|UX|VPN)s?(?![A-Za-z\d])"
)
"""Abbreviations of everyday talk: names of kinds of things, which no source has to bear out."""
ADNOMINAL = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 4)  # …ㄴ
_SUPPOSED = deferred(
    rf"(?:(?<=[{ADNOMINAL}는])(?<!만한) 것 같아요|지도 몰라요|(?:것|듯)(?:으로)? 보여요|(?<=[다라]는) (?:소식|뜻)이에요)[.!]?$"
)
_ADVISES = deferred(
    r"(?:세요|[볼둘할] 만해요|[는은] (?:게|것이|편이|쪽이) (?:좋아요|나아요|좋겠어요)|면 (?:돼요|좋아요|좋겠어요|어떨까요)|[볼둘할줄]까요|[봐둬해]도 (?:좋아요|돼요))[.!?]*$"
)
_OURS = deferred(
    r"^(?:(?:어제|그제|오늘|지난주에?|이번 주에?|지난달에?|얼마 전에?|작년에|올해|실제로|참고로|그래서|사실) )?(?:저는|저도|저라면|제가|제 (?!\d|생각|보기|느낌|눈)|저희|우리(?:는 |라면| (?:팀|회사|부서|학교|모임|독서)))"
)
_GOODS = "(?:도구|모델|서비스|앱|제품|회사|업체|기계|기기|장비|설비|로봇|챗봇|번역기|칩|카메라|센서|프로그램|플랫폼|엔진|스피커|브라우저)"
_PRESUMES = deferred(
    r"(?:요금|보험료|통신비|수수료|이용료|구독료|값|가격|세금|금리|법|규정|규칙|제도|약관|정책|지원금|보조금|혜택|할인|무료 (?:기간|제공)|이벤트)(?:이|가) (?:더 |다시 |또 )?(?:오르|바뀌|내리|끝나|막히|사라지|닫히|까다로워지|동나|줄어들|줄|없어지|비싸지|시행되)기 전에"
    r"|(?<!우리 )(?:(?:세계|국내|업계|전국|나라 안)에서|역사상) (?:가장|제일|처음|유일|하나뿐|맨 먼저)(?![^.!]*\?$)"
    r"|^(?!.*(?:우리|여러분|찾|고르|골라|비교|가려|물어|누구|무엇|어느|어떤|얼마)).*(?:가장|제일) (?:정확|빠른|빨리|안전|정밀|똑똑|뛰어|강력|앞선|우수|튼튼|조용|널리 쓰|많이 (?:쓰|팔|찾)|인기|믿을 만|성능이)\S* (?:\S+ ){0,2}?"
    rf"{_GOODS}(?:부터|으?로|에게|에|을|를) "
    rf"|(?:다들|누구나|모두가?|너도나도|업계가|전문가(?:가|도|들이)) (?:\S+ ){{0,2}}?\S*[{ADNOMINAL}는] {_GOODS}(?:이니|니)까? "
    r"|(?:믿을 만한|믿고 쓸 만한|신뢰할 만한|의심스러운|검증된|틀림없는|과장된|조작된|흠잡을 데 없는) [^ ,]+(?:예요|이에요)[.!]?$"
)
"""What advice or an opinion takes for granted: that a price will rise or a rule will change, that something is the first or the most of all or
used by all, and a verdict on a result or on who gave it.
"""
_TO_WHOM = deferred(
    r"^[^\d.!?]{1,20}(?:이?라면|에게는?|께는?) (?:\S+ ){0,3}?(?:와닿|남의 (?:일|이야기) 같지 않|남 일 같지 않|솔깃하|공감하|공감이 [가갈]|반가우?[울실]|도움이 될|도움이 되|눈길이 [가갈])\S*(?: 수 있을)?(?: (?:거예요|것 같아요|텐데요|법해요|거고요))?[.!]?$"
)
"""For whom something is of interest, of readers as a kind: nothing is said of any of them."""
_COUNT = "일이삼사오육칠팔구"
_NATIVE = r"(?:(?:열|스물|서른|마흔|쉰)?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?)"
_SUMS = (
    rf"(?<![가-힣\d.,])[{_COUNT}]?[십백천만억](?:[{_COUNT}십백천만억]| (?=[{_COUNT}십백천만억]))*?{_NATIVE} ?(?:원|달러|유로|엔|위안|파운드|퍼센트|개|명|곳|건|대){AFTER}",
    rf"(?<![가-힣])[{_COUNT}]{{1,2}}[십백천만억][{_COUNT}십백천만억]*{_NATIVE} ?(?:원|달러|유로|엔|위안|파운드|퍼센트|개|명|곳|건|대){AFTER}",
    r"(?<![A-Za-z0-9_.@])(?!(?:chat|html|json|xlsx|docx|excel|word|email|null|true|false|bash|curl|grep|login)(?![a-z]))[a-z][a-z0-9]{3,}(?![A-Za-z0-9])",
)
_LEADING = deferred("|".join(_SUMS))
"""A sum in words, a name in small letters."""

_LONGEST = 1_000
"""Characters of a sentence that can be free."""
_STATES = -0.5
"""How much a sentence of a draft may lean to state something: better that one innocent of twelve is asked for a source than that a claim is printed without."""
_CLAIMS, _GUARDED = 1.0, 1.5
"""The same of what a person wrote, whom a vain warning costs more, and of advice, a question and an opinion, which most often state nothing."""


def needs_source(text: str, lent: Iterable[str] = ()) -> bool:
    """Return whether a sentence states something that must rest on a source: all but questions, advice and short lead-ins.

    Advice may name what one of the `lent` texts names. What is longer than any of these is not read on: a word without end is nobody's own.
    """
    if len(text) > _LONGEST or next(leads(text), None):
        return True
    said = lent_names.without(text, lent) if _ADVISES.search(text) else text
    if _FACT.search(EVERYDAY.sub("", said)) or _PRESUMES.search(text):
        return True
    return unsourced_words.leaning(said) > _STATES and not _TO_WHOM.search(text)


def leads(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a sentence sends its readers in words that no digit and no capital letter gives away, and what it says that costs."""
    yield from (one.span for one in spoken_contacts.find(text))
    yield from (match.span() for match in _LEADING.finditer(text))


def claims(text: str, *, guarded: bool) -> bool:
    """Return whether a sentence surely states something of the world, a `guarded` one (advice, a question, an opinion) all the more surely."""
    return unsourced_words.leaning(text) > (_GUARDED if guarded else _CLAIMS) and not _TO_WHOM.search(text)


def supposes(text: str) -> bool:
    """Return whether a sentence supposes something of somebody else, for which its writer would have a source."""
    return not (ours(text) or text.startswith(("우리가", "우리도"))) and _SUPPOSED.search(text.strip()) is not None


def ours(text: str) -> bool:
    """Return whether whoever writes tells of themselves: `저희 팀은 하루 300장쯤 올려요`."""
    return _OURS.search(text) is not None
