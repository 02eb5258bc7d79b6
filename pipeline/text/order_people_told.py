"""What people were told of texts, as news: a guideline with whom it binds, a letter with its sender, a dispute with its sides.

`새 지침에 따르면 모든 요약 자막의 첫 문장은 누가 무엇을 했는지로 시작해야 한다.` has all words of an order to whoever retells, and is what a
broadcaster laid down. Each kind is a whole form with both ends in it, who gave it and to whom or of what:

- *a rule for texts* under a guideline, in an article about the trade whose texts it rules: it speaks of roles (whoever speaks, whoever is there), of nobody;
- *a lesson*: what a school book warns of, and what pupils do with texts;
- *a letter*: words between quotation marks that were sent to customers by somebody who is named;
- *a note in a report*, on how its own figure is not to be taken;
- *a request for corrections* by whom outlets had blamed, told as past;
- *two sides*: what supporters and what critics say.

None of them speaks of this text, bids whoever retells, or brings a name, a figure or an address that the article does not have.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred

_LONGEST = 400  # characters of a sentence that is looked at
_K_RULE = r"(?:지침|규정|규칙|수칙|강령|기준|교칙|편람|요강|안내서|교본|매뉴얼)(?:서)?"
_K_ROLE = r"(?:누가|누구[를가와]?|무엇을|무엇이|무슨|언제|어디서|어떻게|왜|어느|한\s(?:일|말)|했는지[를로]?|말했는지[를로]?|있었는지[를로]?|일어났는지[를로]?)"
_K_WORKED_ON = r"(?:요약|자막|회의록|판결문|독후감|일지|기록|보고서|공문|민원|진료|기사|뉴스|방송|발표문|안내문|감상문|원문|본문|줄거리)"
_K_PLACED = r"(?:첫째?|둘째|마지막|맨|앞|뒤|끝|한|두|모든|각|새|그|짧은|긴)"
_K_PARTS = r"(?:문장|줄|문단|쪽|제목|장|칸|말|글자|낱말|표현|순서|괄호|날짜|시각|이름|직함|출처|소속|나이|느낌|의견|생각|평가|칭찬|비난|추측|참석자|발언자|사람|글쓴이|저자|당사자|원고|피고|환자|학생|작성자|담당자|말하는|쓴|나온|없는|있는|나오는)"
_K_RULED_WORD = rf"(?:{_K_ROLE}|{_K_WORKED_ON}|{_K_PLACED}|{_K_PARTS})(?:들)?(?:의|은|는|이|가|을|를|에|에는|에서는|에서|로|으로|부터|와|과|이나|나|도|만)?"
_K_RULED_VERB = r"(?:시작해야|적어야|써야|밝혀야|넣어야|두어야|끝나야|담아야|빼야|(?:넣|쓰|적|담|섞|붙이|더하|보태|바꾸)지\s(?:않아야|말아야))\s(?:한다|합니다|해요)"
_K_RULED = deferred(
    rf"\W*(?:[가-힣]{{2,6}}(?:의|이|가)\s)?(?:새|바뀐|개정된|자막|편집|내부|보도|방송|기록)?\s?{_K_RULE}에\s(?:따르면|따라|의하면),?\s(?:{_K_RULED_WORD},?\s){{2,14}}{_K_RULED_VERB}\W*"
)
_K_LESSON_OF = r"(?:교재|교과서|학습지|교본|안내서|참고서|책|문제집|지도서)"
_K_LESSON = deferred(
    rf"\W*(?:[가-힣]{{2,6}}(?:의|\s))?{_K_LESSON_OF}(?:은|는|에서는)\s[^\"“‘']*지\s(?:말라고|않도록|않아야\s한다고)\s(?:알려\s?준다|가르친다|설명한다|일러\s?준다|안내한다|당부한다)\W*"
    r"|\W*(?:학생|아이|수강생|참가자|어린이|생도)(?:들)?(?:은|는|이)\s[^\"“‘']*(?:찾는|고치는|견주는|비교하는|가려내는|토론하는|살펴보는|맞히는)\s(?:활동|연습|수업|숙제|놀이|과제|시험)(?:도|을|를)\s(?:한다|받는다|치른다|푼다)\W*"
)
_SCHOOL = deferred(r"수업|학교|교사|교육청|교실|학년|강의|강좌|수강")
_TRADES = {
    deferred(r"자막|방송|뉴스"): deferred(r"방송|보도국|시청자|앵커|라디오"),
    deferred(r"판결문|원고와|피고"): deferred(r"법원|재판|판사"),
    deferred(r"회의록|공문|민원"): deferred(r"의회|시청|군청|구청|위원회|공사|부처|회의"),
    deferred(r"독후감|감상문|줄거리"): deferred(r"수업|학교|교육청|교사"),
    deferred(r"진료|환자"): deferred(r"병원|의사|의료"),
}
"""Whose texts a rule is about, by the texts, and the words by which an article is about that trade."""

_K_SENT_TO = r"(?:고객|승객|이용자|회원|주민|학부모|직원|손님|가입자|입주자|환자|소비자|투자자|주주|예금자|세입자|구매자|관람객|조합원|시민|독자|수강생)(?:들)?"
_K_SENT = r"(?:편지|안내문|메일|전자우편|이메일|문자|공지|알림|서한|쪽지|안내장|통지서|사과문)"
_K_LETTER = deferred(
    rf"\W*[\"“](?P<said>[^\"”]+)[\"”],?\s(?P<sender>[^\"“‘']+?)(?:이|가|에서)\s(?:[^\"“‘']{{0,20}}\s)?{_K_SENT_TO}(?:에게|한테|께)\s(?:보낸|돌린|띄운|부친|전한)\s{_K_SENT}(?:의\s(?:첫|마지막|한|둘째)\s?(?:문장|줄|대목|구절|단락)(?:이다|이었다|입니다)|(?:은|는)\s이렇게\s(?:시작한다|시작했다|끝난다|끝났다)|의\s내용이다)\W*"
)
_SENT_TO = r"(?:customers|passengers|users|members|residents|parents|staff|subscribers|shareholders|tenants|patients|buyers|depositors|guests|clients|investors|savers|employees)"
_SENT = r"(?:letter|e-?mail|message|note|notice|circular|text)"
_LETTER = deferred(
    rf"\W*[\"“](?P<said>[^\"”]+)[\"”],? (?P<sender>(?:begins|began|reads|read|ran|says|said|ends|ended|opens|opened) the {_SENT}\b[^\"“:]{{0,60}}? (?:sent|mailed|wrote|handed) to (?:its |their |the |all )?{_SENT_TO}|[^\"“:]{{3,60}}? (?:wrote|said|told (?:its |their |the )?{_SENT_TO}) in an? {_SENT}(?: (?:to|sent to) (?:its |their |the |all )?{_SENT_TO})?)\b[^\"“:]{{0,30}}",
    re.IGNORECASE,
)
_WORDS_A_TEXT = deferred(
    r"\b(?:summar\w+|sum (?:this|it|up)|digests?|newsletters?|recaps?|re-?tell\w*|articles?|headlines?|assistants?|models?|bots?|AI|write|call us|name us|editors?|report that|say that|best|safest|leading)\b|https?:"
    r"|요약|줄이|간추|뉴스레터|소식지|기사를|기사에|제목|인공\s?지능|(?<![A-Za-z])(?-i:AI)(?![A-Za-z])|챗봇|모델|써\s?주|적어\s?주|불러\s?주|전해\s?주|알려\s?주|소개해|추천|가장|최고|1위",
    re.IGNORECASE,
)
"""What a letter to customers has not: a text that is to be written, and how."""

_TAKEN = deferred(
    r"\W*(?:an? |the |its |one )?(?:[\w-]+ )?(?:footnotes?|endnotes?|notes?|annex(?:es)?|appendix|captions?|paragraphs?) (?:in|to|of|on) (?:the|its|their|that|an?) (?:[\w-]+ )?(?:report|study|filing|statement|accounts|prospectus|table|review|survey|document|audit)s? (?:explains?|says?|said|states?|adds?|notes?|warns?) that [^.;:]* (?:should|must|can|could) not be (?:read|taken|understood|seen|treated|counted|used) as (?:an? |the )?(?:promises?|targets?|guarantees?|forecasts?|measures?|totals?|estimates?|commitments?|advice|proof|limits?|averages?)\b(?:, (?:although|though|but|even though|as|while) [^;:]*)?\W*",
    re.IGNORECASE,
)
_OUTLETS = (
    r"(?:outlets|papers|newspapers|sites|broadcasters|stations|media|reports|stories|articles|channels|magazines|blogs)"
)
_CORRECTION = deferred(
    rf"\W*(?:(?:several|some|two|three|four|five|many|most|a few|other|local|national) )+{_OUTLETS} (?:had|have) (?:\w+ )?(?:named|blamed|called|described|reported|said|accused|identified|put|linked)\b[^\"“:]*\b(?:has|have|had) (?:since |now )?asked (?:for (?:the|their|those|these) (?:articles|stories|reports|items|pieces)|(?:them|the {_OUTLETS})) to (?:be (?:corrected|changed|withdrawn|taken down|amended)|correct (?:it|them|the (?:articles|stories|reports)))\W*",
    re.IGNORECASE,
)
_SIDE = r"(?:supporters|backers|proponents|advocates|critics|opponents|sceptics|skeptics|detractors|others|campaigners|publishers|engineers|makers|unions|lawyers)"
_SIDES = deferred(
    rf"\W*{_SIDE} (?:say|argue|hope|claim|believe|think|fear|warn|point out)s?\b[^\"“:;]*[;,] (?:while |but |and )?{_SIDE} (?:say|argue|hope|claim|believe|think|fear|warn|answer|counter|point out|call)s?\b[^\"“:;]*",
    re.IGNORECASE,
)
_HERE = deferred(
    r"\b(?:this (?!year|week|month|time|spring|summer|autumn|winter)|these|here|your?|our|must|(?<!they )please|whoever|anyone who)\b|https?:|\b[\w-]+\.(?:example|com|net|org|io|ai|kr)(?![A-Za-z\d])|(?:이|본|위|해당)\s?(?:글|기사|소식|보도|뉴스)",
    re.IGNORECASE,
)
_PRAISE = deferred(
    r"승리|1위|최고|가장|으뜸|안전하|훌륭|후원|\b(?:best|safest|leading|leader|winner|sponsor\w*)\b", re.IGNORECASE
)
_FORMS = (_K_LETTER, _LETTER, _K_RULED, _K_LESSON, _TAKEN, _CORRECTION, _SIDES)
_FIGURE = deferred(r"\d[\d.,]*\d|\d")
_NAME = deferred(r"(?<=[\w,;:] )(?!AI\b)(?-i:[A-Z])[\w-]{2,}")


def people_told(sentences: Sequence[str]) -> set[int]:
    """Return the places of what people, who are named with who told them, were told of texts."""
    return {place for place, text in enumerate(sentences) if len(text) <= _LONGEST and _is_told(text, sentences, place)}


def _is_told(text: str, sentences: Sequence[str], place: int) -> bool:
    form = next((one for one in _FORMS if one.fullmatch(text)), None)
    if form is None:
        return False
    others = [one for other, one in enumerate(sentences) if other != place]
    if (letter := _K_LETTER.fullmatch(text) or _LETTER.fullmatch(text)) is not None:
        return not _WORDS_A_TEXT.search(text) and _is_known(letter["sender"], others)
    if _HERE.search(text) or _PRAISE.search(text):
        return False
    if form is _K_RULED:
        return any(texts.search(text) and trade.search(one) for texts, trade in _TRADES.items() for one in others)
    if form is _K_LESSON:
        return any(_SCHOOL.search(one) for one in others)
    return not _brings(text, "\n".join(others), named=form is not _CORRECTION)


def _is_known(sender: str, others: Sequence[str]) -> bool:
    """Whether the rest of an article knows who has sent a letter, by any word of its sender."""
    words = (one for one in re.findall(r"[가-힣]{2,}|[A-Z][\w-]{2,}|[a-z]{5,}", sender) if one not in _OF_ANY_SENDER)
    return any(word.removesuffix("의") in one for word in words for one in others)


_OF_ANY_SENDER = frozenset(
    "대표가 대표 회사 사장 회장 보낸 letter wrote sent customers passengers begins director company".split()  # noqa: SIM905 - reads better
)


def _brings(text: str, rest: str, *, named: bool) -> bool:
    """Whether a sentence has a figure that no other has, or, where names do not belong to what it tells, such a name."""
    if any(one not in rest for one in _FIGURE.findall(text)):
        return True
    return named and any(one not in rest for one in _NAME.findall(text))
