"""What advice and a short sentence take for granted: an offer that can be had, a harm that was done, how a service works.

`환불 규정부터 읽어 보세요` sends its reader to look; `환불은 고객 센터에서 받으세요` tells that there is one.
"""

from pipeline.text.patterns import deferred

_OFFERED = r"(?:할인|무료 체험|체험판|쿠폰|혜택|환불|보상금?|지원금|보조금|사은품|적립금|경품|무료 (?:이용권|좌석|기간)|공짜 [가-힣]+)"
_OFFER = deferred(
    rf"(?<![가-힣]){_OFFERED}(?: [가-힣]+금)?(?:을|를|은|는|도)(?: (?!규정|조건|약관)[가-힣]+){{0,3}} (?:신청|받[아으고]|챙[기겨]|누[리려]|요청|이용|써 |쓰세)|환불받으세요|할인받"
)
_HARM = deferred(
    r"(?:해킹당한|털린|유출된|숨은|숨겨진|불법으로 [가-힣]+|도난당한|조작된) [가-힣]+|다가오는 [가-힣]+ (?:인상|인하|해고|감원|소송|규제)|불법 [가-힣]+ 논란"
)
_STEP = r"(?:내|등록하|가입하|신청하|결제하|알리|제출하|보내|연락하|접수하|충전하|구독하|해지하|입력하|인증하)"
_PROCEDURE = deferred(
    rf"{_STEP}기?만? ?면 (?:[가-힣]+ )?(?:돼요|충분해요|그만이에요)|(?:으로|로|에서)만 하면 돼요|무료로 (?:쓰|이용하)면 돼요"
)
_CONDITION = deferred(r"(?:가입|등록|신청|결제|구독|인증)(?:하면|만 하면|하기만 하면) [^.?!]*(?:공짜|무료|할인|반값)")
_SAFE = deferred(r"^(?:이제 |그래도 )?안심해도 (?:돼요|좋아요|괜찮아요)[.!~]?$")


def takes_for_granted(said: str) -> bool:
    """Return whether a sentence that advises or adds tells of an offer, a harm or a procedure as if it were known."""
    return any(rule.search(said) for rule in (_OFFER, _HARM, _PROCEDURE, _CONDITION, _SAFE))
