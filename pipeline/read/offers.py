"""What a site says to its reader beside or instead of an article: offers and quotas, its app, choices of privacy, captchas,
a page that moved.

What is left without it decides whether a page is an article. Such words in a sentence that reports stay, as news of them.
"""

import re
from collections.abc import Iterable

from pipeline.read import notices
from pipeline.text.patterns import deferred
from pipeline.text.sentences import sentences

_PAY = (
    r"[£$€₩]\s?\d[\d.,]*\s?(?:USD |GBP |EUR )?(?:(?:a|per|each|every|/)\s?(?:mo(?:nth)?|year|yr|week|wk|quarter)\b|/\s?mo|monthly|yearly|for (?:your |the )?first)|\bfor (?:your|the) first (?:month|year|\d+ \w+)|first (?:month|\d+ (?:days|weeks|months)) free"
    r"|\bcancel(?:led)? (?:your .{1,20} )?(?:at )?(?:any ?time|online|whenever)|\bcan i cancel|billed (?:annually|monthly|yearly|every|as)|renews? automatically|auto-?renew|(?:free|day|week|month) trial|\bunlimited (?:\w+ )?(?:access|reading|articles)|(?:full|complete) (?:digital )?access|every other (?:story|article)"
    r"|(?:choose|pick|select|compare) (?:the |your |a |an |our )?(?:\w+ )?(?:plan|package|subscription|offer|membership|option)|(?:your|our) (?:subscription|plan|payment|package|membership|billing|introductory offer)|at checkout|gift (?:this )?(?:article|subscription)"
    r"|payment renews|(?:stop|leave|pause|quit) (?:whenever|at any ?time)|your account|when(?:ever)? you (?:join|subscribe|sign up)|(?:people|readers|members) have joined|answers? to you|free (?:articles?|stories|reads?|views?)|article limit|(?:your|monthly|weekly) (?:\w+ )?(?:allowance|limit|quota)|(?:stories|articles) (?:left|remaining)|\b(?:subscribe|sign up|join|log in|sign in|register)\b.{0,60}\b(?:read|reading|access|unlock|full|rest|unlimited|continue)|already (?:a|have) |\bsubscribers? (?:get|read|enjoy|have|can)|(?:rest|remainder) of (?:this|the) (?:story|article|post|piece|issue|letter)"
    r"|(?:월|연|주|매월|매달|하루) ?[\d,.]+ ?(?:천|만)? ?원|[\d,]+ ?원 ?/ ?(?:월|연|년|주)|(?:첫|처음) ?(?:달|한 ?달|[0-9]+ ?(?:개월|주|달)|결제)|(?:언제든지?|언제나|위약금 없이|약정 없이) ?.{0,6}(?:해지|취소)|(?:자동|정기) ?(?:결제|갱신)|(?:구독|이용)권|구독 ?(?:하기|하고|하시|하면|신청|료로|상품|혜택|안내|회원|자 ?전용|시작)|무제한으?로? ?(?:이용|열람|보|읽)|제한 없이"
    r"|무료 ?(?:열람|기사|글|회원|공개|로 읽|로 보|로 제공|체험)|(?:열람|이용|기사|읽기) ?(?:횟수|한도|건수)|(?:모두|다) ?(?:읽으셨|보셨|사용하셨|소진|쓰셨)|(?:초과|소진)(?:하|되)(?:셨|였|었|어)|(?:멤버십|유료|정기|프리미엄) ?(?:독자|구독|회원|멤버|가입)|(?:이어지는|나머지|남은|뒷|다음) ?(?:이야기|내용|글|부분|기사|문단)|쿠폰|구매하(?:기|시|면)|(?:판매가|가격|정가) ?[:：]? ?[\d,.]+ ?(?:만|천)? ?원|부가세|할인(?:됩|받|해)|(?:로그인|회원 ?가입)(?:하|을|후| 후|해)"
)
_CHOICE = (
    r"family of (?:brands|companies|sites)|\b(?:we|us)(?:,? .{1,40},)? and (?:our|\d+) (?:[\w&]+ )?partners|our (?:\d+ )?(?:partners|vendors)|[‘'“\"]?(?:accept|agree|reject|decline|allow|refuse)(?: to)? all\b|(?:do not|don[’']t) (?:sell|share)|sell or share|opt(?:ing|ed)?[- ]out|your (?:privacy )?(?:choices?|consent|selection|preferences|privacy rights)|choice applies|(?:clear|delete) your cookies|(?:privacy|cookie) (?:settings|dashboard|cent(?:er|re)|choices|preferences|notice|policy|office)|we use cookies|use of cookies"
    r"|\b(?:to|on|for) this (?:browser|device)\b|this (?:browser|device) only|in a cookie|global privacy control|advertising partners|based on your activity|authori[sz]ed agents"
    r"|기기(?:에|의) (?:정보|특성|식별)|정확한 위치|(?:성과|효과)를 (?:측정|분석)|정당한 이익|(?:파트너|제휴사|협력사)(?:사| )?\d+ ?(?:곳|개)|선택하신 내용|맞춤형? ?(?:광고|콘텐츠)"
    r"|쿠키(?:를|와|의| ).{0,30}(?:사용합니다|동의|저장|수집합니다|거부|허용)|(?:모두|전체|필수만|선택) ?(?:동의|허용|거부|수락)|동의(?:하|를|해).{0,24}(?:주세요|계속|않으시|셔야|시면|십니다)|(?:개인정보|맞춤형? 광고).{0,30}(?:동의|설정|거부)"
)
_CAPTCHA = (
    r"(?:from|on) your (?:computer )?network|(?:not|aren[’']t|are) (?:a )?(?:robot|human)|prove (?:that )?you|(?:type|enter) the (?:characters|letters|text|word)|(?:characters|letters) (?:you see |shown )?(?:in|below)|complete the (?:security|check|puzzle)|select all (?:images|squares)|reference (?:id|number|code)|request id|ray id|your ip\b"
    r"|네트워크에서.{0,30}(?:요청|접속|트래픽)|그림(?:의|에 보이는|속) ?(?:문자|글자|숫자)|사람(?:의 접속|이 맞|임을|인지)|로봇이 아닌|자동(?:화된)? ?(?:접속|접근|프로그램|수집)|보안 ?문자|(?:문자|글자|숫자)를 (?:그대로 )?입력|접속 ?IP|요청 ?번호|퍼즐을 맞|이 화면이 (?:계속|반복)|계속 이 화면"
)
_ELSEWHERE = (
    r"(?:continue|keep reading|read on|open|finish|listen|view|read)(?: \w+){0,4} in (?:the|our) (?:\w+ ){0,2}app|(?:available|published|waiting|only|first) in (?:the|our) (?:\w+ ){0,2}app\b|open the app|free to install|scan the (?:qr )?code|message rates|(?:get|download|install) (?:the|our|it)(?: \w+){0,2} (?:app|on)|google play|app store|(?:not now|stay) .{0,12}(?:browser|mobile site)|use the app|\b(?:has|have|was|were) (?:been )?(?:permanently )?(?:moved|relocated) (?:to|from)|we[’']ve moved|new (?:address|home|site|website)(?: is|:)|(?:you will|you[’']ll|will) be (?:automatically )?(?:redirected|taken|forwarded|sent)|redirecting|update your (?:bookmarks?|links)"
    r"|앱으로|앱에서|앱을 (?:설치|받|내려|다운)|(?:플레이|앱) ?스토어|Google Play|설치하(?:면|고|시면)|모바일 ?웹으로|내려받은 사람|새(?:로운)? ?주소|옮겨졌습|(?:이전|이사)(?:했|하였)습니다|자동으로 ?(?:이동|연결)|즐겨찾기|주소가 (?:변경|바뀌)"
)
_KINDS = tuple(
    (name, deferred(rule, re.IGNORECASE))
    for name, rule in (("captcha", _CAPTCHA), ("consent", _CHOICE), ("paywall", _PAY), ("notice", _ELSEWHERE))
)
_ANYBODY = deferred(
    r"\b(?:you|your|yours|we|us|our|please|my|i|this (?:browser|device))\b|^(?:choose|get|pick|select|subscribe|join|start|try|accept|reject|manage|continue|sign|log|open|download|install|then|enter|type|unlock|keep|read|cancel|or|from|only|do not|just|new customers)\b",
    re.IGNORECASE,
)
_HANGUL = deferred("[가-힣]")
_ENDED = deferred(r"[.!?。][\"'”’)\]]*$")
_QUOTED = deferred(r"[“\"][^”\"]*[”\"]")
_LABEL = 60


def kind_of(sentence: str) -> str:
    """Return the wall that a sentence to the reader belongs to, or nothing where it reports or says something else."""
    if notices.tells(sentence) or not _to_reader(sentence):
        return ""
    return next((name for name, rule in _KINDS if rule.search(sentence)), "")


def _to_reader(sentence: str) -> bool:
    if _HANGUL.search(sentence) or _ANYBODY.search(_QUOTED.sub(" ", sentence)):
        return True
    return len(sentence) < _LABEL and not _ENDED.search(sentence)


def without(paragraphs: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the paragraphs without what a site says to its reader, and the kinds of what was said."""
    left, kinds = [], []
    for paragraph in paragraphs:
        told = sentences(paragraph)
        found = [kind_of(sentence) for sentence in told]
        kinds += [kind for kind in found if kind]
        kept = [sentence for sentence, kind in zip(told, found, strict=True) if not kind]
        if kept:
            left.append(" ".join(kept) if len(kept) < len(told) else paragraph)
    return left, kinds
