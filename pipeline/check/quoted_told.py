"""Whether a quotation is told as what somebody said, and not as what a screen shows, many answer or somebody might think."""

from pipeline.check.claims import Claim
from pipeline.text.patterns import deferred

_SPEECH = deferred(
    r"\s?(?:에 빗[댔대]|(?:으로|로|이?라) (?:표현|묘사|비유|평가|불렀|부[르른]|꼬집|요약)|이?라[고며는면던]|[고며] |며,|는 (?:게|것|말|입장|취지|뜻)|던|다고)"
)
_SPOKEN = deferred(r"[요다죠까니네자라][.!?…]*$")
_PLAYED = deferred(
    r"[\s.!?…]*$|\s?(?:이?라는|라던|하는|하던|할|싶은|같은|이?란)\s(?:[가-힣]+\s)?(?:분위기|기대|느낌|마음|심정|셈|식|광고|문구|구호|슬로건|노래|가사|속담|격언|질문|의문|연락|메시지|문자|알림|안내|생각|걱정|푸념|농담|말이\s나올|말이\s절로|소리)|"
    r"\s?(?:이?라|다|자|냐)?[고며](?:\s[가-힣]+){0,3}?\s?[가-힣]+(?:면|더라도)(?=[\s,])"
)
"""What only plays with speech: one that stands alone, `… 하는 분위기죠`, `…라는 연락을 받으면`, `…라고 계속 우기면 어떻게 될까요?`."""
_CALLED_ON = deferred(
    r"\s?(?:하고|이?라고|라며|하며|이?라는\s(?:문구|단추|버튼|창|안내|알림|질문|말)[을를이가로]?)?\s?(?:[가-힣]+\s){0,2}?(?:권하|권했|권해|권유|안내하|안내했|안내해|알려\s?주|물어\s?보|물었더니|묻는\s(?:창|화면|문항|설문)|뜨|띄우|띄워|나타나|적힌|적어\s?두|써\s?붙)"
)
"""What a screen, a sign or a questionnaire says, not somebody: `"한 번만 누르면 가입돼요" 하고 권하는 거였어요`."""
_OF_MANY = deferred(
    r"(?:\d\s?%|퍼센트|\d(?:명|곳)|(?<![가-힣])(?:하나|[둘셋넷])|여섯|일곱|여덟|아홉|다섯|열|절반|과반|대부분|대다수|상당수|많은\s(?:사람|이용자|직원|학생|응답자|회사|기업)|응답자들?|이용자들?|직원들|사람들|학생들|부모들|교사들|개발자들|기업들)"
    r"(?:\([^)]{1,12}\))?\s?(?:가까이|넘게|꼴|정도|가량|쯤|남짓|이상)?(?:\([^)]{1,12}\))?(?:이|가|은|는|로|으로|에서)?\s?(?:[가-힣]+(?<![은는])\s){0,3}$"
)
_ANSWERED = deferred(
    r"\s?(?:이?라고|고|며|라는|는)\s?(?:[가-힣]+\s){0,2}?(?:답|응답|대답|꼽|여[기겼]|생각|느[끼낀껴]|걱정|말했|말한|털어놓|불평|호소)"
)
"""What so many people answered, who never said it in one voice: `셋 중 둘 가까이(64%)가 "…"고 답했어요`."""


def told(claim: Claim, end: int, quoted: str) -> bool:
    """Return whether a quotation that ends there is told as what somebody said."""
    spoken = _SPEECH.match(claim.text, end) or _SPOKEN.search(quoted)
    if spoken is None or _PLAYED.match(claim.text, end) or _CALLED_ON.match(claim.text, end):
        return False
    start = claim.text.rfind(quoted, 0, end) - 1
    return not (_ANSWERED.match(claim.text, end) and _OF_MANY.search(claim.text[: max(0, start)]))
