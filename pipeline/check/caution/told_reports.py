"""A matter that only reports tell: how sources say so, and which Korean words keep no caution though they sound like a teller's.

The English words that say so are those of `text.heard`.
"""

from pipeline.text.patterns import deferred

HEARD_KOREAN = r"(?:익명의|복수의|여러) (?:[가-힣]+ )?(?:소식통|취재원|관계자|매체|언론)(?:들)?(?:[은는이가]|에 따르면|에 의하면|을 인용|를 인용)|(?:외신|언론 보도|보도)(?:들)?(?:에 따르면|에 의하면)"
_ORDERED = deferred(
    r"(?<![가-힣]이)(?P<order>[가-힣])(?:라고|자고|라며)(?= (?:[가-힣]+ )?(?:요구|명령|지시|주문|압박|통보|강요|독촉|재촉|종용)(?:했|해요|한다|하고|받))"
    r"|(?P<told>[가-힣])라는 (?:말을 들|요구를 받|요구를 했|명령을|지시를|통보를|압박을)"
)
"""What was ordered is no teller's word: `팔라고 요구했어요` says that it was demanded."""
_DENIES = deferred(r"없(?:다|었|어|고|음)|않|아니|부인|반박|일축|사실무근|거짓")
_REFUTED = deferred(
    r"(?i:\b(?:refut(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|rebut(?:s|ted|ting)?|pushed back (?:on|against)) (?:(?:the|that|this|those|such|any|her|his|its|their) )?(?:[a-z]+ )?(?:claims?|allegations?|accusations?|charges?|reports?|assertion|account|idea)\b)"
)
_WHO_SAID = deferred(
    r"(?<![가-힣])(?:한|남긴|내놓은|꺼낸) (?:말|답|이야기|얘기|대답)이(?:에요|다|고요|죠|었어요)[.!~\u2060 ]*$"
)


def without_orders(text: str) -> str:
    """Return a Korean text without the words for what was ordered, which only sound as if somebody told the matter."""
    return _ORDERED.sub(lambda match: match["order"] or match["told"], text)


def refuted(text: str, source: str, *, whose: bool = False) -> bool:
    """Return whether a source sentence refutes a claim, and a Korean one tells only that, or only (`whose`) who said so: the claim is the other side's."""
    if not _REFUTED.search(source):
        return False
    return _WHO_SAID.search(text) is not None or (not whose and _DENIES.search(text) is not None)
