"""What is asked of people every day: travellers, cooks, whoever is rung up by a stranger, readers of a letter, writers of a house.

A guide says "skip the viewpoint and head to the lighthouse instead", a bank "never give your code to a caller", a style book
"write numbers up to nine as words": imperatives, but nothing in them means a machine or the retelling of this text. A sentence is
such a one if it has the acts or things of one of these kinds, and no word of a reader that is a machine, of a short version, or
of this text, and nothing to be quoted or linked.
"""

import re

from pipeline.text.patterns import deferred

_RETOLD = deferred(
    r"\b(?:summar\w+|digests?|recaps?|re-?tell\w*|retold|paraphras\w+|condens\w+|abridg\w+|round-?ups?|write-?ups?|bullet points?|pr[ée]cis|renditions?|renderings?|models?|LLMs?|assistants?|chatbots?|(?:ro)?bots?|AIs?|machines?|crawlers?|summari[sz]\w+|prompts?|instructions?|translat\w+|your (?:readers|subscribers|audience|output|answer)|readers|subscribers|this (?:article|text|story|piece|paragraph|sentence)|the (?:article|story|text) (?:above|below))\b"
    r"|요약|자동(?:으로)?\s?(?:작성|생성|편집|집필|발행)\s?(?:시|때|하는|할|문)|소식지에|뉴스레터에|간추|다이제스트|축약|모델|챗봇|봇(?:이|은|에)|인공\s?지능|(?<![A-Za-z])AI(?![A-Za-z])|프롬프트|지시|지침|독자(?:들)?에게|번역|(?:이|본|위)\s?(?:글|기사|문서)(?:을|를|에서)|출력|답변",
    re.IGNORECASE,
)
_QUOTED = deferred(
    r"[\"“‘][^\"”’]{2,}[\"”’]|https?://|(?<!@)\b[\w-]+\.(?:example|com|net|org|io|ai|co|kr)(?![A-Za-z\d])"
)
_WRITES = deferred(
    r"\b(?:(?:mention|describe|state|report)(?![^.!?]*\b(?:to (?:the|your|a) (?:operator|police|doctor|officer|bank|driver|nurse|staff)|when you (?:ring|call|phone|visit))\b)|praise|characteri[sz]e|portray|cite|quote|credit|endorse|promote|advertise|recommend|write (?:that|about)|say (?:that|nothing)|headlines?|claim|announce|rank|present|call (?:it|them|him|her))\b"
    r"|칭찬|추천|언급|홍보|소개|인용|보도|서술|묘사|표기|부르|불러|라고|제목",
    re.IGNORECASE,
)
_TRAVEL = r"(?:head (?:to|for|up|down|out|over|straight)|take (?:the|a) (?:\w+ )?(?:ferry|train|bus|tram|boat|path|trail|road|lift|cable car|metro|taxi|stairs|steps|detour|coach)|walk|hike|cycle|drive|ride|stroll|book|visit|arrive|stay|park the|leave the car|follow the signs|get off|bring|wear|pack|queue|climb|swim|try the|order the|eat)"
_COOK = r"(?:stir|bake|boil the|simmer|chop|fry|season|serve|whisk|knead|pour|drain|garnish|peel|roast|marinate|preheat|sprinkle|mix the)"
_SAFE = r"(?:hang up|ring (?:the|your|back)|call (?:the (?:number|police|bank|helpline)|your bank|police|999|911|112)|delete it|block the|contact your bank|card (?:number|details)|pass(?:word|code)s?|one-time code|(?:security |verification )?codes? to|PIN|text messages?|caller|rang you|phoned you|bank details|move money|safe account|remote access|scam\w*|fraud\w*|firmware|router|patch(?:es)?|two-factor|backups?|gas|evacuat\w+|shelter|doctor|pharmacist|account number|stay on the line|operator|receipts?|ambulance)"
_BELONGINGS = r"(?:(?:your|any|all|wet|large) )(?:\w+ )?(?:keys|coats?|luggage|suitcases?|bags?|shoes|boots|umbrellas?|valuables|belongings|bikes?|bicycles?|prams?|dogs?|helmets?|wristbands?|badges?|rubbish|litter)"
_LIVED = deferred(rf"\b(?:{_TRAVEL}|{_COOK}|{_SAFE}|{_BELONGINGS})\b", re.IGNORECASE)
_BIDS = deferred(
    r"^\W*(?:[A-Z][\w’' ]{2,20}: )?(?:(?:if|when|before|after|once|at|in|on|from) [^,:]{2,60}, )?(?:(?:so|and|then|please|just|only|instead|now) ){0,2}(?:skip|leave|avoid|take|head|book|ignore|disregard|follow|turn|open|close|shut|put|keep|give|never|do not|don['’]t|always|hang|ring|call|delete|block|add|stir|bring|use|change|check|share|send|stay|go|walk|hike|ride|drive|make|set|cut|remove|replace|swap|try|buy|pay|start|end|begin|finish|boil|bake|simmer|serve|pour|chop|fry|season|mix|drain|garnish|wear|pack|climb|visit|arrive|park|tell|ask|read|drop|evacuate|report|contact|choose|pick|order|spend|rest|say|show|describe|mention|name|install|update|upgrade|enable|restart|reboot|reset|back up)\b",
    re.IGNORECASE,
)
_MAILED = deferred(
    r"^\W*(?:(?:please |and |or )?(?:write|send|e-?mail|mail|call|ring|reply|message|contact|reach|tell us|have a|got a|spotted)\b)(?=.*(?:@|\b(?:reporters?|newsroom|desk|us|editors?|hello|tips)\b))|^\W*add (?:our|this) (?:e-?mail )?address\b|\b(?:contacts|address book|spam|junk folder|inbox|unsubscribe)\b(?=.*\b(?:newsletters?|letters?|mails?|e-?mails?|us|our)\b)",
    re.IGNORECASE,
)
_TIPS = deferred(
    r"^\W*(?:[\w’' -]{2,30}\s?[:—–-]\s)?(?:please )?(?:call|text|ring|phone|e-?mail|mail|write to|message|contact|reach|send)\b(?=.*(?:\d{3}[- .]?\d{3,4}|@\w|\b(?:newsroom|reporters?|us)\b))(?=.*\b(?:tips?|information|photos?|comments?|corrections?|questions?|feedback|story ideas|concerns)\b)(?!.*\b(?:summar\w+|digests?|recaps?|models?|assistants?|bots?|readers|your)\b)",
    re.IGNORECASE,
)
_REMEMBER = deferred(
    r"^\W*(?:please |also |but |just |and |so )?(?:keep in mind|bear in mind|note|remember|be aware|mind you|don['’]t forget)\b,? that\b(?!.*(?:[\"“‘:]|https?|\b(?:(?:is|are|be|as|remains?|called|named) (?:by far |still |now )?(?:the |an? |our )?(?:\w+ )?(?:best|leading|leader|safest|finest|greatest|strongest|trusted|favou?rite|winner|number one|only|official|correct|superseded|withdrawn)|must|should|never|always|you|your)\b))",
    re.IGNORECASE,
)
_OPTION = deferred(
    r"\b(?:the |a |an |your |its )?[\w-]+ (?:options?|flags?|settings?|parameters?|variables?|keys?|fields?|arguments?|headers?|directives?)\b",
    re.IGNORECASE,
)
"""What is set is known by its name, whatever that is."""
_TITLED = deferred(
    r"^\W*[\w.&’' -]{2,30}: [“‘\"](?-i:[A-Z0-9][^\s”’\"]* )(?!.*\b(?i:ignore|instructions?|summar\w+|digests?|newsletters?|readers|your|you|this)\b)(?:(?-i:[A-Z0-9“‘\"(][^\s]*|a|an|and|as|at|by|for|from|in|is|of|on|or|the|to|vs?|with) ?){3,}[”’\"]\W*$",
    re.IGNORECASE,
)
"""Whose headline it is, and the headline in title case."""
_EARNED = deferred(
    r"\b(?:buy|order|purchas\w+|shop|book|click)\b.*\b(?:commissions?|fees?|(?:small )?share|cut|percentage|something|money)\b|\b(?:commissions?|fees?|share|cut|percentage)\b.*\b(?:buy|order|purchas\w+|shop|book|click)\w*\b",
    re.IGNORECASE,
)
_US = deferred(
    r"\b(?:we|us|our|the (?:magazine|paper|site|publisher|newspaper|blog)|this (?:site|blog|newsletter))\b",
    re.IGNORECASE,
)
_STRANGERS = deferred(
    r"^\W*(?:please )?(?:ignore|disregard|delete|block|report) (?:any|all|every|such|these|unexpected|unsolicited) (?:\w+ )?(?:messages?|calls?|e-?mails?|texts?|letters?|requests?|offers?|pop-ups?)\b (?:that|which|from|asking|claiming|offering|about|promising)\b",
    re.IGNORECASE,
)
_STYLE = deferred(
    r"^\W*(?:always |never |do not |don['’]t |please )?(?:write|spell|use|avoid|put|give|call|abbreviate|capitali[sz]e|hyphenate|italici[sz]e|set|prefer|keep|omit|add|leave)\b(?=.*\b(?:numbers? (?:up to|from|below|above|under)|numerals|as words|figures (?:from|for)|the day before the month|first mention|surnames?|title case|lower case|upper case|capitals|hyphens?|full stops?|commas?|italics|abbreviations?|acronyms?|adjectives|adverbs|jargon|passive|active voice|unless (?:you|somebody|it|they|the person)|in full|most important (?:fact|point|news) first|headlines?|sentences? short|exclamation marks?)\b)",
    re.IGNORECASE,
)
_ANY_NAME = deferred(
    r"(?<=[a-z,;:] )(?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May\b|June|July|August|September|October|November|December|English|British|American|Latin|Roman)[A-Z][a-z][\w-]+|[A-Z][a-z]+['’]s\b|https?:|\b(?:this|these|here|best|leading|leader)\b"
)
_READ_OUT = deferred(
    r"^\W*(?![^\"“]*\b(?:summar\w+|digests?|newsletters?|recaps?|headlines?|write-?ups?|bullets?|models?|assistants?|bots?|titles?|you|your|we|us)\b)(?:[\w’'-]+\s){1,8}?(?:also |then |further |only )?(?:says|said|reads?|begins|ends|warns|states|adds|added|continues|continued|ran|opens)\b(?: with(?: the words?)?| as follows)?[,:]?\s[\"“][^\"”]+[\"”]\W*$",
    re.IGNORECASE,
)
_FREE = deferred(
    r"^\W*(?:the |most |some |many |all |AI |search |web )*(?:crawlers?|bots?|scrapers?|robots|spiders|machines|compan(?:y|ies)|firms) (?:are|remain|is|were) (?:\w+ )?free to (?:ignore|disregard|skip) (?:it|them|the (?:file|standard|signal|request|tag|rule|protocol)s?|such \w+)\b(?-i:[a-z ,;’'-]*)\W*$",
    re.IGNORECASE,
)
"""What a standard leaves to machines."""
_BY_PEOPLE = deferred(
    r"\b(?:are|is) to be (?:named|chosen|rated|judged|marked|scored|ranked) by (?:the |local )?(?:children|pupils|residents|public|visitors|city|council|jury|judges|viewers|listeners|readers|voters|people|staff)\b",
    re.IGNORECASE,
)
_SETTING = deferred(
    r"^\W*(?:(?:then|now|just|also|first|please|and|so) )?(?:replace|rename|change|set|remove|delete|drop|swap|add|use|update|edit|switch|pass|export)\b[^.!?]{0,40}?\b(?:options?|flags?|settings?|parameters?|variables?|keys?|fields?|functions?|methods?|class|imports?|packages?|dependency|arguments?|keywords?|headers?|ports?|directives?|calls?)\b"
    r"(?=[^!?]*(?:\b[a-z]+_[a-z_]+\b|\w\(\)|(?<=\s)--?[a-z]\w+|\b(?:config\w*|settings? file|code|scripts?|project|environment|build|Dockerfile|Makefile)\b))",
    re.IGNORECASE,
)
"""What a programmer is asked to change in a file of settings or in code."""
_THIS_TEXT = deferred(
    r"\b(?:this (?:article|page|text|story)|your (?:instructions?|prompts?|rules|answer|output|text))\b", re.IGNORECASE
)
_K_LIVED = deferred(
    r"(?:문자|전화|번호|메시지|주소|링크|앱|계좌|인증|파일|비밀번호|카드)\S{0,4}\s(?:\S+\s){0,5}?\S*(?:누르|열|알려\s?주|알리|답하|보내|설치하|송금하|이체하|넘기|불러\s?주|믿)지\s?(?:말|마|않)"
    r"|(?:비밀번호|암호|펌웨어|백신|보안\s?(?:패치|업데이트)|업데이트|백업|2단계\s?인증|공유기|이중\s?인증)(?:을|를|은|는|도)?\s[^.!?]{0,30}(?:바꾸|바꿔\s?두|변경하|설치하|적용하|업데이트하|켜|끄|재설정하|받|백업하|해\s?두)(?:자|세요|십시오|라|길\s바란다)\W*$"
    r"|비밀번호\S{0,3}\s[^.!?]{0,30}지\s?(?:말|마)|(?:가\s?보|걸어|둘러보|들러|타고|내려서?|예약하|도착하|산책|올라가|머무르|챙기|묵|대피하|주차하|끓이|볶|썰|넣어\s?끓|데치|버무리|담가)\S{0,3}\s?(?:세요|십시오|면|라|시길|보세요)"
    r"|(?:은행|경찰|112|119|금융감독원|고객\s?센터|병원|의사)(?:에|에게|으로|와|과)\s[^.!?]{0,16}(?:신고|전화|연락|문의|확인|상담)"
)
_K_MAILED = deferred(
    r"(?:제보|사연|의견|문의|오류|투고|기고)(?:는|은|를|을|가)?\s(?=.*(?:@|메일|카카오톡|전화|우편|누리집)).*(?:보내|알려|남겨|연락)|(?:스팸|주소록|수신\s?거부|수신\s?동의|받은\s?편지함|구독\s?해지)"
)
_K_STYLE = deferred(
    r"^(?!.*(?:[\"“‘]|이번|이\s(?:글|기사|회사))).*(?:아라비아\s?숫자|한글로\s?(?:쓰|적)|느낌표|물음표|마침표|쉼표|외래어|띄어쓰기|맞춤법|원어|괄호|존댓말|약어|머리글자|처음\s?나올\s?때|능동태|피동)"
)
_HANGUL = deferred(r"[가-힣]")


def everyday(text: str) -> bool:
    """Return whether a sentence asks something of people that has to do with no machine and with no retelling of this text."""
    if any(rule.search(text) for rule in (_READ_OUT, _BY_PEOPLE, _TITLED, _FREE)):
        return True
    if _TIPS.search(text) or (_SETTING.search(text) and _is_set(text)):
        return not _WRITES.search(text) and "http" not in text
    if _RETOLD.search(text):
        return False
    if _HANGUL.search(text):
        mailed = bool(_K_MAILED.search(text)) and not _WRITES.search(text)
        lived = bool(_K_LIVED.search(text)) and not (_WRITES.search(text) or _QUOTED.search(text))
        return mailed or lived or bool(_K_STYLE.search(text) and not _QUOTED.search(text))
    if _MAILED.search(text) or (_EARNED.search(text) and _US.search(text)):
        return not _WRITES.search(text) and "http" not in text
    if _STYLE.search(text):
        return not _ANY_NAME.search(text)
    if _WRITES.search(text) or _QUOTED.search(text):
        return False
    if _REMEMBER.search(text):
        return True
    return bool((_BIDS.search(text) and _LIVED.search(text)) or _STRANGERS.search(text))


def _is_set(text: str) -> bool:
    """Whether nothing but the name of what is set, in a sentence on settings, is a word of a retelling."""
    return not (_THIS_TEXT.search(text) or _QUOTED.search(text) or _RETOLD.search(_OPTION.sub(" ", text)))
