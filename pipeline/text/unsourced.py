"""What a sentence without a source may say: a question, advice and a short lead-in, but nothing of the world, and nobody whom no source names.

The draft is held to it (`needs_source`); the checks look at what such a sentence sends its readers to (`leads`) and claims (`claims`).
"""

from collections.abc import Iterator

from pipeline.text import editors_own, leading_on, spoken_contacts
from pipeline.text.patterns import deferred
from pipeline.text.spoken_contacts import AFTER

_FACT = deferred(r"\d|[A-Z][A-Za-z]|[“\"]")
_EVERYDAY = deferred(
    r"(?<![A-Za-z])(?:AI|AGI|API|APP|CEO|CPU|CTO|GPU|HR|IDE|IT|LLM|ML|OS|OTP|PC|PDF|PM|PR|QA|SaaS|SDK|SMS|SNS|SQL|TV|UI|URL|USB|UX|VPN)s?(?![A-Za-z\d])"
)
"""Abbreviations of everyday talk: names of kinds of things, which no source has to bear out."""
_EXTREME = r"(?<![가-힣])(?:늘|항상|언제나|모두|모든|다들|누구나|하나같이|완전히|송두리째|확실히|분명히|훨씬|가장|제일|최고|최초|유일|절대)(?= )"
_SWEEPING = deferred(
    rf"{_EXTREME}[^.?!]*(?:(?<!모)(?<!담)(?<!골)(?<!정리)(?<!살펴)(?<!추)(?<!준비)(?<!적)[았었했였졌렸뀌]어요|달라졌어요|같아요|보여요)[.!]?$"
    r"|(?<![가-힣])(?:최고|으뜸|대세)(?:의 [가-힣]+)?(?:예요|이에요)[.!]?$"
)
"""What few words claim all the same: 크레인가드가 최고예요, 하루가 완전히 달라졌어요."""
_REASONED = deferred(
    rf"{_EXTREME}[^.?!]*(?:[으하르크]니까?|므로|때문에|[아어여해러와워져쳐켜겨]서) [^.?!]*(?:안전해요|나아요|좋아요)[.!]?$"
)
"""Advice with a reason that holds for everything: 사람이 늘 정확하니 손으로 하는 편이 나아요."""
_TO_COME = deferred(
    r"(?:앞으로|머지않아|결국|점점|갈수록|조만간|언젠가)(?![가-힣]) ?[^.?!]*(?:[가-힣](?<=[갈-힣]) (?:거예요|겁니다|것 같아요|것으로 보여요|셈이에요))[.!]?$"
)
_OF_OTHERS = deferred(
    r"(?:(?:다른|여러|많은|대부분의) [가-힣]{1,8}도|대부분|(?<![가-힣])모두|(?<![가-힣])다들|하나같이)(?![가-힣])[^.?!]*(?:셈이에요|것 같아요|거예요|보여요|(?:하|쓰|따르|바뀌)고 있어요)[.!]?$"
)
_CHANGED = deferred(r"(?:완전히|송두리째|크게|확) (?:[가-힣]+ )?(?:달라졌|바뀌었|바꿨|뒤집[혔었])어요[.!]?$")
_ADNOMINAL = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 4)  # …ㄴ
_SUPPOSED = deferred(
    rf"(?:(?<=[{_ADNOMINAL}는])(?<!만한) 것 같아요|지도 몰라요|(?:것|듯)(?:으로)? 보여요|(?<=[다라]는) (?:소식|뜻)이에요)[.!]?$"
)
_OURS = deferred(r"^(?:저는|저도|제가|제 |저희|우리(?:는|가|도| (?:팀|회사|부서|학교|모임)))")
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


def needs_source(text: str) -> bool:
    """Return whether a sentence states something that must rest on a source: all but questions, advice and short lead-ins.

    What is longer than any of these is not read on: a word without end is nobody's own.
    """
    if len(text) > _LONGEST or _FACT.search(_EVERYDAY.sub("", text)) or next(leads(text), None):
        return True
    said = text.strip()
    if editors_own.of_the_house(said):
        return False
    if (_SWEEPING.search(said) and not _OURS.search(said)) or _REASONED.search(said):
        return True
    return not leading_on.tells_nothing(said)


def leads(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a sentence sends its readers in words that no digit and no capital letter gives away, and what it says that costs."""
    yield from (one.span for one in spoken_contacts.find(text))
    yield from (match.span() for match in _LEADING.finditer(text))


def claims(text: str) -> bool:
    """Return whether a sentence says for sure what holds of others, what will come or what has changed for good."""
    return not _OURS.search(text) and any(
        rule.search(text.strip()) for rule in (_TO_COME, _OF_OTHERS, _CHANGED, _REASONED, _SWEEPING)
    )


def supposes(text: str) -> bool:
    """Return whether a sentence supposes something of somebody else, for which its writer would have a source."""
    return not _OURS.search(text) and _SUPPOSED.search(text.strip()) is not None
