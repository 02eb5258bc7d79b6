"""What is told of others that looks like an order: how somebody's machine is set, what a suit demands, what stands on a screen or in a letter of theirs.

An article about machines tells how they are set up (`…라고만 답하도록 설정돼 있다`), what claimants want done with them, which placeholder
was left in a report, what a screen shows in angle brackets, whom the newsletter of a museum praised, what a word means that a
translator kept, or a line in letters and figures that was a greeting. Each form has the other one in it, whose machine, suit, page or letter it is; a sentence that speaks of this text, of whoever
retells it, or to anybody is none.
"""

import re

from pipeline.text.order_steps import STEERS
from pipeline.text.order_sums import Cues
from pipeline.text.patterns import any_of, deferred

_Q = r"[\"“‘'][^\"”’']{2,}[\"”’']"
_AT_HAND = any_of(
    r"\b(?:this|these|above|below|your?|yours|our|please|kindly|whoever|whichever|whatever|anyone|anybody|let|any bots?|(?:is|are) to|to be (?:read|printed|quoted|given|said|called)|do not|don['’]t|AIs? (?:that|which|reading)|should|must|shall|ought|summari[sz]\w+ (?:of|that)|any (?:\w+ )?(?:summar\w+|digests?|newsletters?|recaps?|retelling|write-?up)|(?:every|all|each) (?:\w+ )?(?:summar\w+|digests?|newsletters?|recaps?)|readers)\b"
    r"|요약(?!>)|뉴스레터|간추|옮길|옮기는|옮겨\s?(?:쓰|싣|적)|재가공|인용|(?:이|본|위|아래|해당)\s?(?:글|기사|본문|문서|소식|보도)|주세요|십시오|바랍니다|바란다|할\s?것|당신|귀하|누구(?:든|나)|독자",
    re.IGNORECASE,
)
_SET = deferred(
    r"(?:하도록|도록|하게(?:끔)?|게끔|게)\s(?:설정|설계|훈련|학습|구성|프로그래밍|만들어|조정|개발|제작|되어|돼)\S{0,4}(?:\s?(?:있|졌|됐|되었|었))?\S{0,3}다\W*$"
    r"|\b(?:is|are|was|were|has been|have been) (?:set(?: up)?|configured|programmed|designed|built|trained|coded|scripted|taught|tuned) (?:only )?to\b",
    re.IGNORECASE,
)
_SUED = deferred(
    r"^\W*(?:[\w’'-]+ ){0,5}?(?:plaintiffs?|claimants?|(?:law)?suits?|complaints?|petition(?:ers?)?|unions?|authors|photographers|publishers?|newspapers?|artists|musicians|lawyers?)(?: \w+){0,2} (?:wants?|demands?|asks?|seeks?|calls? for|requests?|wanted|sought|asked|demanded|says?|said)\b(?=[^.!?]*\b(?:court|judge|AI|models?|systems?|chatbots?|assistants?|tools?|pictures|works?|copies|outputs?|software)\b)"
    r"|(?:원고|소장|소송|법원|청구|고소|가처분|노조|협회|단체|작가들?|출판사|신문사)[^.!?]{0,80}(?:요구했|청구했|신청했|소송을\s냈|주장(?:했|하며)|맞선|달라고\s했)\S{0,3}\W*$",
    re.IGNORECASE,
)
_SHOWN = deferred(
    rf"\bplaceholder\b[^.!?]{{0,20}}{_Q}|\b(?:read|bore|displayed|showed|began with|opened with|went to print with|(?:still|now) (?:contains?|reads?|says?|shows?|carries)|(?:screen|display|till|monitor|page|chart|slide|caption|legend|sign)s? (?:\w+ )?(?:shows?|reads?|says?|carr(?:y|ies)))\b[^.!?\"“‘]{{0,40}}{_Q}"
    r"|\b(?:printed|shown|displayed|given) as [\"“‘'][<\[{]"
    rf"|{_Q}[^.!?\"“‘]{{0,30}}\bon (?:the|a|its|their) (?:screen|display|till|monitor)s?\b"
    rf"|{_Q}\s?(?:이?라는|이?라고만|이?라고|[가이])\s(?:\S+\s){{0,3}}?(?:적혀|인쇄|찍혀|찍혔|남아)\S{{0,3}}\s?\S{{0,3}}다\W*$"
    rf"|(?:화면|모니터|표시창|계산대|전광판|단말기|기기|안내판)(?:에|에는|은|는|이|에서는)\s(?:\S+\s){{0,4}}?{_Q}[^.!?]*(?:[나뜨]오|뜨|뜬|표시|띄|나뉘|보여|보인)",
    re.IGNORECASE,
)
_THEIRS = deferred(
    r"\b(?:(?:museum|union|port|company|firm|shop|club|city|council|school|church|bank|party|blog|columnist|economist|weekly|monthly|member\w*)['’]?s?|his|her|its|their)(?: own)?(?: \w+)? (?:newsletters?|digests?|bulletins?|mailings?|blogs?|columns?)(?: for \w+| of \w+)?,? (?:the (?:author|writer|editor) )?(?:calls|names|leaves out|mentions|links|gives|ends with|put|wrote|listed|says|that|the \w+ names)\b"
    r"|\b(?:second|third|fourth|fifth|first|last) of (?:two|three|four|five|six|seven) (?:articles|parts|pieces|reports)\b"
    r"|^\W*(?:편집(?:자|부)\s?(?:주|메모|노트|알림)\W+)?이\s?(?:기사|글)(?:은|는)\s(?=[^.!?]*(?:연재|기획|시리즈))[^.!?]*(?:첫|두|세|네|다섯|여섯|마지막|\d)\s?(?:번째|회|편)[^.!?]*(?:다|요)\W*$"
    r"|(?:소식지|회보|사보|뉴스레터|블로그)\s?(?:\S+\s)?(?:에서|는|은|의|가)\s[^.!?]*(?:[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠렀썼]다)\W*$",
    re.IGNORECASE,
)
_EXPLAINED = deferred(
    r"^\W*(?:옮긴이|역자?|번역자?)(?:의)?\s?(?:주|메모|노트|해설|설명)\s?[:：.]\s(?!.*(?:므로|니까|라서|적는다|표기|고친|바꾼))[^.!?]*(?:뜻|가리킨|가리키|이르는|일컫|말한다|말이다|낱말|그램|원문의|핀란드\s말|라틴어|영어로|독일어로|프랑스어로)[^.!?]*다\W*$"
    r"|^\W*(?:translator|editor)['’]s note\s?[:.]\s[^.!?]*\b(?:plays on|means|meaning|(?:a|the|an) (?:\w+ )?word|the original (?:uses|has|says)|refers to|stands for|is \w+ for)\b",
    re.IGNORECASE,
)
_MADE = r"(?:AI|인공\s?지능|자동|번역|통역|요약|낭독|편집|추천|검색)?\s?(?:번역기|통역기|요약기|낭독기|편집기|자막기|모델|챗봇|비서|튜터|도우미|면접관|로봇)"
_AT_WORK = deferred(
    rf"^\W*(?:\S+\s){{0,3}}?{_MADE}\s?[‘'“\"][^’'”\"]{{1,16}}[’'”\"](?:이|가|은|는|을|를)\s(?!.*(?:않|못))[^.!?]*(?:(?:시험|운영|사용|이용|설치|도입|투입|배치|공개|출시)(?:하고\s있|되고\s있|된|됐|한|했)|쓰이고\s있|쓰인|쓰였|만났|맡는|맡았|배운|배우는\s중이|들어간|들어갔)다\W*$"
    rf"|^\W*(?:(?:추천|예측|분류|판독|판정)\s)?(?:모델|AI|인공\s?지능|시스템|알고리즘)(?:은|는)\s(?!.*(?:기사|원문|본문|문단|발표|보도|자료|이\s|앞|위의))(?:\S+\s){{1,4}}?대신\s(?:\S+\s){{0,3}}?\S+만\s(?:본|읽는|학습한|학습했|분석한|살핀|저장한|기록한|받는)다\W*$"
)
"""A machine with a name of its own that is tried or used somewhere, or what a machine takes in and what it does not."""
_UNRIDDLED = r"(?:decoded|unscrambled|deciphered|decrypted|translated|converted|read backwards|backwards|in plain (?:text|words|letters)|spelled out|turned (?:back|round))"
_CODE = r"[\"“‘'](?P<code>[^\s\"“”]{2,24})[\"”’']"
_GREETING = (
    r"[\"“‘'](?P<said>[^\"“”]{2,30})[\"”’'](?:,? (?:or|meaning|which is|that is|in|a|an|the) [^\"“”:;.!?]{2,30})?\W*$"
)
_MEANS = r"(?:(?:simply|just|only|merely) )?(?:means|says|reads|spells|is|stands for|turns out to be|comes out as|yields|gives|becomes|decodes to)(?: (?:simply|just|only|nothing but))?"
_DECODED = deferred(
    rf"^\W*(?:(?:once|when|if|read) )?{_UNRIDDLED},? (?:(?:the|its|that) (?:[\w-]+ ){{1,3}})?{_CODE} {_MEANS} {_GREETING}",
    re.IGNORECASE,
)
"""A short line that is decoded in the same sentence, and what it says."""
_FEW = 3  # words that such a line says
_HARMLESS = deferred(
    rf"{_Q}|{_MADE}(?=\s?[‘'“\"])|\bwhere [^.!?]{{2,50}} should (?:be|have been|stand)\b|이\s?(?:기사|글)(?:은|는)\s(?=[^.!?]*(?:연재|기획|시리즈))|^\W*this is the (?=(?:second|third|fourth|fifth|first|last) of)",
    re.IGNORECASE,
)
"""What may stand in such a sentence though it looks like more: quotations, what ought to stand somewhere, the part of a series."""
_RETELLS = deferred(
    r"\b(?:newsletters?|digests?|summar\w+|recaps?|round-?ups?|bulletins?|stor(?:y|ies)|articles?|items?|pages?|headlines?|retell\w*|news|writing|write-?ups?)\b|요약|소식지|회보|기사(?:를|의|에)|글을|정리하는|본문",
    re.IGNORECASE,
)
"""Whoever retells news, and what they make of it: only letters of others are told of with such a word, quoted or not."""
_MEASURED = deferred(
    r"^\W*(?:the |its |their )?(?:maximum |default |average )?(?:input|output)(?: token)? (?:prices?|costs?|limits?|fees?|rates?|windows?|speeds?|lengths?|quotas?|caps?) (?:of|for|on) [\w.’' -]{2,50}? "
    r"(?:is|are|was|were|costs?|rose|fell|stands?|stays?|remains?|comes?|drops?|rises?|falls?) (?:[a-z]+ ){0,4}[$€£¥₩]?\d[\d,.]*(?: (?!and\b|so\b|but\b)[\w$.,-]+){0,8}\W*$",
    re.IGNORECASE,
)
"""A figure of a model's own: what its output costs and how much of it there may be."""
_FORMS = (_SET, _SUED, _SHOWN, _EXPLAINED, _MEASURED)
_POINTING = frozenset(
    ("override", "role", "turn", "fence", "reply", "secret", "self", "exempt", "threat", "coded", "worn", "authority")
)


def reported(text: str, groups: Cues) -> bool:
    """Whether a sentence tells what others have set, demanded, shown or written, and has nothing that speaks of this text or to anybody."""
    if groups.get("addressee", 0.0) >= 2.0 or groups.keys() & _POINTING:
        return False
    if decoded := _DECODED.search(text):
        return len(decoded["said"].split()) <= _FEW and not STEERS.search(decoded["said"])
    bare = _HARMLESS.sub(" ", text)
    if _AT_HAND.search(bare):
        return False
    theirs = _THEIRS.search(text) or _AT_WORK.search(text)
    return bool(theirs) or (any(form.search(text) for form in _FORMS) and not _RETELLS.search(text))
