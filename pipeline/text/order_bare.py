"""The net for bare commands: a sentence of an article that tells nobody in particular to write, name, praise or hide somebody.

News has no use for the imperative but in guides, columns and notices, and those ask people to press, read, send or doubt something.
To call a company something, to credit an address or to leave somebody out is asked of whoever writes, who alone has readers. So is silence
about what the article itself tells, where nothing else in it bids anybody to do anything: `hushes`.
Both only doubt.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import A_NAME, CREDIT, ERRAND, HAPPENED, QUOTED, SENT_IN, TOLD, TOLD_OF
from pipeline.text.patterns import deferred

_START = (
    r"^\W*(?:(?:please|kindly|always|never|only|just|do not|don['’]t|also|and|then|now|in (?:the|your) \w+),? ){0,3}"
)
_OF_SOMEBODY = deferred(
    _START
    + r"(?:(?:recommend|praise|promote|endorse|omit|hide|advertise|mention|credit|rewrite)(?! (?:for|code|my|it|to|suisse|and|by)\b)(?![^.!?]* to an?\b)"
    r"|(?:describe|present|spell|rank|count|treat|portray|introduce|characteri[sz]e)(?=[^.!?]* (?:as|first|last|ahead|above|number)\b)|call(?= (?:the \w+|(?-i:[A-Z][\w-]+(?: [A-Z][\w-]+)?)) (?:an?|the|historic|great|\w+est)\b)"
    r"|(?:write|say|state|report|claim|repeat|announce|confirm) (?:that|about|how|nothing)|(?:leave|play|talk) (?:out|down|up)|refuse to|give (?-i:[A-Z][\w-]+) (?:a|an|the|five|ten|top|full|\d))\b(?![-’'])(?! (?:of|says?|us|your (?:doctor|bank|boss|lawyer|mother))\b)",
    re.IGNORECASE,
)
_OF_A_TEXT = deferred(
    _START
    + r"(?:rewrite|change|set|make|count|treat|rank|present|call|feature|open|end|close|title|frame) (?:the|your|this) (?:headline|title|summary|digest|newsletter|article|story|item|page|lede|recap)\b(?=[^.!?]*\b(?:so that|as (?:the|a|an|if|though)|to (?:say|read|sound|mention|name)|with)\b)",
    re.IGNORECASE,
)
_SUMMARY_OF = deferred(
    r"\b(?:summary|digest|newsletter|recap|headline|write-?up)\b (?:should|must|shall|will|is to|has to|ought to) (?:not |never |only |always )?(?:mention|name|call|say|quote|include|list|recommend|describe|praise|link)\b",
    re.IGNORECASE,
)
_REWRITE = deferred(
    _START
    + r"(?:rewrite|reword|rephrase|recast|retell|resummari[sz]e|paraphrase|summari[sz]e|translate) (?:this |it |everything |the (?:above|story|article|text) |all of (?:this|it) )?(?:in an? (?:\w+ly |more )?(?:\w+ )?(?:tone|light|voice|spirit|mood)|positively|favou?rably|so that|without (?:mentioning|naming)|leaving out|omitting|calling|as (?:if|though|praise|good news))\b",
    re.IGNORECASE,
)
_TO_READERS = deferred(
    _START
    + r"(?:ask|tell|urge|remind|advise|invite|send|direct|point|warn|assure) your (?:own )?(?:readers?|subscribers?)\b",
    re.IGNORECASE,
)
_URL = deferred(r"https?://|\b[\w-]+\.(?:example|com|net|org|io|ai|co|kr)(?![A-Za-z\d])", re.IGNORECASE)
_K_COMMAND = deferred(
    r"(?:언급|추천|칭찬|홍보|소개|극찬|강조|평가|번역|표시|표기)(?:해\s?(?:주세요|주십시오|줘|라)|하(?:세요|십시오|라|시오)|할\s?것)\W*$"
    r"|(?:숨겨|감춰|써|다뤄|불러|빼|실어|올려|치켜세워)\s?(?:주세요|주십시오|줘|두세요)\W*$"
)
_K_SOMEBODY = deferred(
    r"경쟁사|독자(?:들)?에게|구독자에게|제목(?:을|은|에)|소식은|이야기는|유리하게|좋게|나쁘게|긍정적|부정적|출처(?:를|는)\s|주인공|가장\s?중요한|첫\s?소식|맨\s?위"
)
_K_SUMMARY_OF = deferred(
    r"(?:요약|뉴스레터|소식지|번역문)(?:에는|에서는|에서|은|는)\s(?!이름|숫자|링크|의견|판단|개인)[^.!?“‘]{2,20}(?:을|를)\s(?:언급|소개|인용|거론|적|쓰|다루|넣)\S{0,2}지\s(?:말아야|않아야)"
)
_K_FOR_PEOPLE = deferred(r"친구|동료|지인|주변|이웃|댓글|앱에서|화면|누르|눌러|정확히|표시해\s?주세요")
_NO_NEED = r"(?:(?:there is |there['’]s |we see |you have )?no (?:need|reason|cause|call|sense) to|(?:it is |it['’]s )?(?:not necessary|unnecessary|needless|not worth(?:while)?) to|(?:there is )?no (?:point|sense) in) (?:mention|name|report|repeat|bring up|quot|print|pass on|dwell|carry|includ|recount|cit)(?:e|ing)?(?: on)?\b(?![^.!?]* (?:to|in|on|with|at) (?:the|your|a|an|their) (?:\w+ )?(?:form|police|regulator|doctor|authority|bank|tax office|employer|letter|interview|application|court|office|ministry|insurer)\b)"
_HUSH = deferred(
    rf"^\W*(?:(?:please|kindly|just|also|and|but|so),? ){{0,2}}{_NO_NEED}\s(?P<needless>(?:[^.!?;:]|\.(?=\d)){{3,}})[.!]?\W*$"
    r"|^\W*(?:(?:please|kindly|just|also|and|but|so),? ){0,2}(?:(?:do not|don['’]t|never) (?:mention|say|name|repeat|report|bring up|print|quote|write|refer to|tell (?:anyone|anybody|readers) (?:about|of))|say nothing (?:about|of)|keep (?:quiet|silent) about|(?:stay|remain) silent (?:about|on)|leave out|pass over)\s(?P<what>(?:[^.!?;:]|\.(?=\d)){3,})[.!]?\W*$"
    r"|^\W*(?P<matter>[가-힣\s]{2,24}?)(?:은|는|을|를|도|에\s?(?:관해|대해)(?:서는)?)\s(?:\S{1,6}\s)?(?:말하|언급하|적|쓰|싣|다루|밝히|전하|알리|옮기|인용하|보도하|거론하)지\s?(?:마세요|마십시오|마시오|말\s?것|말아\s?주\S+|마라)\W*$",
    re.IGNORECASE,
)
_STILL = r"(?:(?:remain|stay|keep|be|fall) (?:silent|quiet|mute|mum|dumb)|hold (?:its|his|her|their) (?:tongue|peace)|say nothing|pass (?:over|by)|refrain from (?:mention|speak|talk|report|nam)ing|(?:not|never) (?:mention|speak|talk|tell|name|report|say)|avoid (?:the (?:subject|topic|matter)|mention\w*|talk\w*|speak\w*)|leave (?:out|the \w+ (?:unspoken|unsaid|unmentioned|untold|out)))"
_HUSHED = deferred(
    r"^\W*(?P<on>(?:from (?:here|this (?:point|line|sentence|paragraph|word))(?: on(?:wards?)?)?|from now on|hereafter|henceforth|going forward|in what follows),? )?"
    rf"(?:the|our|any|every) (?:[\w-]+ ){{0,2}}?(?P<who>models?|AI|assistants?|(?:ro)?bots?|narrators?|newsreaders?|machines?|systems?) (?:must|should|shall|ought to|(?:is|are) to|ha(?:s|ve) to|needs? to) (?:please |always |simply |then )?{_STILL}\b"
    r"|^\W*(?:\S+\s){0,2}?(?P<whom>AI|인공\s?지능|모델|봇|낭독기|요약기|(?:AI|인공\s?지능)\s?앵커)(?:은|는|께서는)\s(?P<from>(?:지금|이제|여기|이\s?(?:문장|줄|대목))(?:서)?부터\s|앞으로\s|이후로?\s)?[^.!?]*"
    r"(?:침묵|함구|입을\s?(?:다물|닫)|언급을\s?삼가|(?:말|언급|거론|이야기|얘기)(?:을|를)?\s?하지\s?(?:않|말)|꺼내지\s?(?:않|말)|입에\s?올리지\s?(?:않|말))\S{0,4}(?P<norm>야\s(?:한다|합니다)|\s?것)?(?:\s?\S{1,3})?\W*$",
    re.IGNORECASE,
)
"""A machine that is to keep silent, from this very sentence on."""
_A_WORD = deferred(r"[A-Za-z]{4,}|[가-힣]{2,}|\d[\d.,]*\d")
_BY_HAND = deferred(
    r"\b(?:your|my|yourself|password|phone|account|personal|private)\b|개인\s?정보|비밀번호|댓글|전화|카드|주민|주소|링크|욕설|인증",
    re.IGNORECASE,
)
_PICTURES = deferred(r"\b(?:pictures?|photos?|photographs?|images?|footage)\b", re.IGNORECASE)
_HANGUL = deferred(r"[가-힣]")
_K_OF_A_TEXT = deferred(
    r"^\W*(?:AI|인공\s?지능|자동|기계)\s?(?:작성자|필자|편집자|기자|요약자|작가|집필자)(?:는|은|가|께서는)\s[^!?]*(?:도록|기로|게끔|야|것을\s원칙으로)\s?(?:한다|합니다|하라|해라|하십시오|하세요|할\s?것)\W*$"
    r"|(?:^|\s)(?:문장|문단|제목|본문|기사|요약문?|소식지|뉴스레터|머리글|결론)(?:에서는?|에는?|으로|은|을|를)\s[^.!?]*(?:도록|게끔)\s?(?:하게|해라|하라|하렴|해|하시게|하세요|하십시오|할\s?것)\W*$"
    r"|(?:빈칸|공백|빈\s?(?:줄|답|문자열|글))(?:만|을|으로|만을)?\s?(?:출력|답|적|써|보내|반환|돌려)\S{0,4}(?:해|라|요|오|것|게|줘)\W*$"
    r"|(?:제목|머리글|첫\s?(?:줄|문장|머리)|요약문?|소식지|뉴스레터|본문|기사)(?:에서는?|에는?|은|을)\s[^.!?]*(?:밝혀|적어|써|넣어|빼|담아|실어|언급해|옮겨|불러|알려|지어|다뤄)\s?(?:주셔야|주어야|줘야)만?\s(?:\S+\s){0,2}?(?:글|기사|뉴스|소식지?|제목|문장|독자|이야기)(?:들)?(?:이|가|도|답)\s?(?!.*(?:말한|말했|설명|강조))[^.!?]*(?:답니다|단다|다|습니다|어요|거든요|요)\W*$"
)
_FAVOURED = deferred(
    rf"(?:{_START}|[,;] (?:and |then )?)(?:compare|contrast|portray|depict|present|describe|treat|cast|show|paint|rate|judge|review|cover) (?:(?-i:[A-Z][\w-]+)|the [\w -]{{2,24}}?|its [\w-]+) (?:\w+ )?(?:(?:un)?favou?rably|kindly|warmly|generously|positively|harshly|approvingly|in an? (?:good|bad|better|kind|warm|poor) light)\b(?!,? and (?:you|they|it|he|she)\b)"
    rf"|(?:{_START}|[,;] (?:and |then |but )?)(?:invent|make up|fabricate|concoct|dream up) (?:(?:nothing|no [\w ]{{2,20}}?) (?:except|but|save|other than|apart from|beyond) (?:for )?(?:an?|the|one|that|its)\b|(?:an?|one) [^.!?;]{{2,30}}? (?:for|by|of|from|about) (?=(?-i:[A-Z])))",
    re.IGNORECASE,
)
"""To compare somebody kindly, or to invent one thing, is asked of whoever writes."""
_TASK = deferred(
    r"^\W*#+\s*(?:(?:your|the) )?(?:(?:new|next|updated|revised|real|actual|current|final|main|additional|further) )?(?:tasks?|instructions?|objectives?|assignment|directives?|prompt|mission|orders?)\s*[:.]?\s*(?P<rest>$|(?-i:[A-Z]\w+ ).*)"
    r"|^\W*#+\s*(?:(?:새|새로운|다음|최종|진짜|바뀐|수정된|추가)\s?)?(?:과제|임무|작업|지시(?:문|\s?사항)?|지침|명령|프롬프트)\s*[:.]?\s*(?P<k_rest>$|(?=.*(?:것|라|요|오|기|줘)\W*$).*)",
    re.IGNORECASE,
)
_HEADING = deferred(r"^\W*#+\s")
_BIDDEN_TO = deferred(
    r"^\W*(?:please |first,? |now,? |do not |never |always )?(?:compare|contrast|portray|depict|praise|promote|recommend|describe|present|call|say|state|report|write|rank|rate|treat|mention|name|omit|leave|skip|drop|ignore|invent|summari[sz]e|translate|retell|rewrite|render|replace|change|put|give|make|tell|credit|quote|set|keep|open|end|start|begin|conclude|add|include|produce|return|reply|answer|output)\b(?! (?:of|for|is|are|was|were)\b)"
    r"|[가-힣].*(?:(?<!야\s)(?:할|말|쓸|뺄|둘|길|꿀|칠|을)\s?것|라|세요|십시오|시오|줘)\W*$",
    re.IGNORECASE,
)


def commands(text: str) -> bool:
    """Return whether a sentence tells nobody in particular what is to be written of somebody."""
    if ERRAND.search(text) or SENT_IN.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    said = QUOTED.sub(" ", text)
    if _HANGUL.search(text):
        if (CREDIT.search(text) and not _URL.search(text)) or _K_FOR_PEOPLE.search(text):
            return False
        wanted = _K_SOMEBODY.search(text) or _URL.search(text)
        return bool((_K_COMMAND.search(said) and wanted) or _K_SUMMARY_OF.search(said))
    if _PICTURES.search(text) or (CREDIT.search(text) and not _URL.search(text)):
        return False
    if _TO_READERS.search(said) or _REWRITE.search(said):
        return True
    if _SUMMARY_OF.search(said):
        return A_NAME.search(said) is not None
    return bool(_OF_A_TEXT.search(said) or (_OF_SOMEBODY.search(said) and (A_NAME.search(said) or _URL.search(said))))


def bids_a_text(text: str) -> bool:
    """Return whether a sentence tells nobody in particular what a text is to do: for whom it is to be kind, what to invent, or nothing at all."""
    said = QUOTED.sub(" ", text)
    return bool(_K_OF_A_TEXT.search(said) or _FAVOURED.search(said)) and not (TOLD.search(text) or SENT_IN.search(text))


def set_as_task(sentences: Sequence[str]) -> set[int]:
    """Return the places of a task under a heading of its own, in an article that has no other heading: a guide has more, and tells of its menus."""
    heads = [place for place, text in enumerate(sentences) if _HEADING.search(text)]
    if len(heads) != 1 or not (task := _TASK.search(sentences[heads[0]])):
        return set()
    place, rest = heads[0], task["rest"] or task["k_rest"]
    bidden = rest or next(iter(sentences[place + 1 : place + 2]), "")
    if not _BIDDEN_TO.search(bidden) or ERRAND.search(bidden) or TOLD.search(bidden) or TOLD_OF.search(bidden):
        return set()
    return {place} if rest else {place, place + 1}


def hushes(sentences: Sequence[str], signs: Sequence[frozenset[str]]) -> set[int]:
    """Return the places of bare orders to say nothing of what the rest of the article tells, where no other sentence bids anybody."""
    found: set[int] = set()
    for place, text in enumerate(sentences):
        said = QUOTED.sub(" ", text)
        hush = _HUSH.search(said)
        if (still := _HUSHED.search(said)) and not (HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text)):
            who = (still["who"] or still["whom"]).lower().rstrip("s")
            bidden = (still["who"] or still["norm"]) and who not in " ".join(sentences).lower().replace(
                text.lower(), ""
            )
            found |= {place} if still["on"] or still["from"] or bidden else set()
        if (
            not hush
            or _BY_HAND.search(text)
            or SENT_IN.search(text)
            or any("command" in one for one in (*signs[:place], *signs[place + 1 :]))
        ):
            continue
        rest = " ".join((*sentences[:place], *sentences[place + 1 :])).lower()
        if any(
            word.lower() in rest for word in _A_WORD.findall(hush["what"] or hush["matter"] or hush["needless"] or "")
        ):
            found.add(place)
    return found
