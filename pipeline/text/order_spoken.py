"""The net for two ways to bid a machine without bidding: through the mouth of somebody who is quoted, and as what it is said to do.

- "Any model that boils this down ought to say …," an analyst said: whoever is quoted speaks of the retelling of this very text, which
  nobody does in an interview. What a page, a line or a poster said to machines is told of, and is none.
- A Korean sentence whose subject is a machine that retells, and that says in the present what it writes, with the words it writes.

It only doubts.
"""

import re

from pipeline.text.order_acts_foreign import WHO_RETELLS
from pipeline.text.patterns import deferred

_MACHINE = r"(?:models?|AIs?|bots?|robots?|machines?|assistants?|chatbots?|engines?|software|programs?|apps?|algorithms?|summari[sz]ers?|computers?|systems?|tools?)"
_RETELL = r"(?:summari[sz]|condens|squeez|boil|shorten|recap|recount|re-?tell|turn|rewrit|writ|pass|translat|digest|compress|distil|relay|read|paraphras|cut|process|pars)\w*"
_THIS = r"(?:this|these|it|me|us|my words|our words|the interview|what I say)"
_NORM = r"(?:should|must|shall|ought to|had better|needs? to|has to|have to|may as well|will please|better|do well to|let (?:it|them)|please)"
_SPOKEN = deferred(
    rf"\b(?:tell|ask|let|beg) (?:\w+ )?(?:things?|whatever|whoever) (?:that |which )?(?:makes? the short|shortens?|sums? up|summari[sz]es|boils?|condenses?|retells?)\b|\b{_MACHINE}\b[^.!?]{{0,30}}\b{_RETELL}\b[^.!?]{{0,24}}\b{_THIS}\b[^.!?]{{0,60}}\b{_NORM}\b|(?<!\bI )(?<!\bwe )(?<!\bthey )\b(?:tell|let|get|(?:(?<![a-z] )|(?<=and )|(?<=then )|(?<=please )|(?<=just )|(?<=or )|(?<=to ))have) (?:\w+ ){{0,3}}?{_MACHINE}\b[^.!?]{{0,30}}\b(?:say|write|leave|call|name|skip|put|drop|mention|begin|open|end|praise|report)\b",
    re.IGNORECASE,
)
_TO_IT = deferred(
    rf"\b(?:to|for|hey|dear|hello|attention) (?:the |any |every |whichever |whatever |that |all the |you )?(?:\w+ ){{0,2}}?{_MACHINE}\b(?:,? (?:that|which|who)| now| currently| soon| later)*(?: (?:will|is|are|may|might|has|have|gets|happens to|end up|ends up|be))* ?(?:to |be )?{_RETELL}\b[^.!?:;]{{0,30}}?\b(?:{_THIS}|this (?:interview|talk|conversation|article|piece|story|page))\b[^.!?:;]{{0,12}}[:,;–—-]",
    re.IGNORECASE,
)
_SHORTENS = r"(?:sum(?:s|ming)? up|summari[sz]|condens|squeez|boil|shorten|abridg|recap|re-?tell|rewrit|translat|digest|compress|distil|paraphras|process|pars|excerpt)\w*"
_THE_TEXT = r"(?:this(?=\W*(?:$|[,;:–—]|(?:up|down|should|must|ought|will|is|for|into)\b))|(?:this|the|my|our|these) (?:\w+ )?(?:articles?|text|piece|stor(?:y|ies)|interview|page|report|news|conversation|talk|words|remarks))"
_INTO = r"(?:(?:an?|the|one|two|three|four|five|your|their|its|any|\d+) (?:[\w-]+ ){0,2}?(?:lines?|sentences?|words?|paragraphs?|items?|digests?|newsletters?|summar(?:y|ies)|recaps?|bulletins?|round-?ups?|mailing lists?|mailings?|notes?|briefs?)|subscribers|readers|(?:a )?(?:few|handful of) (?:words|lines))"
_ITEM = r"(?:item|piece|note|notice|paragraph|summary|story|version|digest|recap|brief|line)s?"
_PUTS = rf"(?:(?:put|fit|get|turn|press|pack|bring|cut|trimm?|break|take|carry)(?:s|t?ing)? (?:all |any |some )?(?:of )?(?:{_THIS}|that|(?:the|our|my) (?:story|news|text|piece)) (?:\w+ )?(?:in(?:to)?|down to|for|to|across) {_INTO}|(?:mak|writ|do|prepar|draft|compos)(?:es?|ing|s) (?:an? |the |your |this |tonight['’]s |today['’]s )?(?:(?:[\w-]+ ){{0,2}}?{_ITEM} (?:of|from|out of|on|about) (?:this|these)|[\w-]+ {_ITEM} (?:of|from|out of|on|about) (?:it|us|me))\b)"
_UP = rf"(?:(?:sum|summ)(?:s|ing)? {_THE_TEXT} up|writ(?:es?|ing) {_THE_TEXT} up|boil(?:s|ing)? {_THE_TEXT} down)"
_SAYS = r"(?:writ|sa(?:y|ys)\b|call|leav|nam(?:e|es|ing)\b|put|mention|drop|report|add|omit|skip|prais|recommend|link|giv|open|begin|end|quot|keep|forget|conclud|thank)\w*"
_WHOEVER = deferred(
    rf"\b(?:(?:who|what|which)ever|(?:anyone|anybody|anything|everyone|everybody|those|all|the (?:person|machine|one|editor|program)|people)(?: who| that| which)?) (?:\w+ ){{0,2}}?(?:{_SHORTENS} (?:\w+ )?{_THE_TEXT}|{_UP}|{_PUTS})\b[^.!?]{{0,70}}?\b(?:{_NORM}|{_SAYS}|(?:is|are) (?:free|welcome|asked|to))\b",
    re.IGNORECASE,
)
_IF_IT_IS_YOU = deferred(
    rf"\bif (?:you['’]re|you are|this is|it is|I am (?:speaking|talking) to) (?:(?:not )?(?:an?|the|some|that) )?(?:\w+ ){{0,2}}?(?:{_MACHINE}|one|person|writer|editor|thing) (?:that['’]s |that is |that |which |who |who['’]s |now |currently |busy )*(?:writ|mak|prepar|draft|compil|compos|condens|summari[sz]|shorten|boil|turn|digest|read|put)\w*\b[^.!?]{{0,50}},[^.!?]*\b{_SAYS}",
    re.IGNORECASE,
)
_TO_A_HOUSE = deferred(
    r"\b(?:told|reminded|asked|taught|warned|advised) (?:the|her|his|their|its|my|our) (?:\w+ ){0,2}?(?:crew|clerks?|students?|pupils?|staff|colleagues?|team|class|members|interns?|trainees?|volunteers?|assistants?|officers|apprentices?)\b|\bfor (?:the|our|my|his|her|your) (?:\w+ )?(?:board|committee|council|minutes|files?|archives?|members|court|boss|class|school|log|lesson|exam)\b",
    re.IGNORECASE,
)
"""Whom somebody speaks to who means another text than this: pupils, a crew, those who take the minutes."""
_FOREIGN = deferred(WHO_RETELLS, re.IGNORECASE)
LONG_QUOTED = deferred(r"“[^”]{20,}”|\"[^\"]{20,}\"|‘[^’]{20,}’|(?<=[\s(])'[^']{20,}'")
K_LONG_QUOTED = deferred(r"“[^”]{10,}”|\"[^\"]{10,}\"")
_BY_SOMEBODY = deferred(
    r"\b(?:said|says|added|adds|joked|remarked|told|laughed|insisted|concluded|quipped|noted|replied|smiled|winked|grinned|whispered|murmured|called|shouted|sighed|chuckled|teased|muttered|shrugged|pleaded|urged|begged|cried|answered|offered|(?:puts?|has|had) it|according to|in the words of|as quoted)\b"
)
_BY_A_TEXT = deferred(
    r"\b(?:page|line|comment|poster|prompt|script|sign|note|e-?mail|hidden|sentence|instruction|ran|reads?|text|document|advert|paper|study|researchers?|attack\w*|students?|teacher|trainer|tutorial|course|column)\b",
    re.IGNORECASE,
)
_K_MACHINE = r"(?:(?:생성형\s?)?(?:AI|인공\s?지능)(?:\s?(?:비서|도우미|편집자|기자|작가|에이전트|요약기|모델|봇|로봇))?|(?:언어\s?)?모델|챗봇|로봇|요약봇|봇|기계|엔진|프로그램|알고리즘|소프트웨어|번역기|요약기|도구|번역\s엔진|음성\s비서)"
_K_RETELLS = r"(?:옮기|다루|읽|줄이|뽑|만드|색인하|요약하|번역하|정리하|해석하|묘사하|간추리|소개하|엮|다듬|수집하|받아쓰|설명하|낭독하|요약할|옮길|정리할|줄일)"
_K_SPOKEN = deferred(
    rf"(?:이걸|이거|이것을|(?:이|내|우리|제)\s?(?:글|기사|소식|이야기|얘기|인터뷰|말|내용)\S{{0,2}})\s[^.!?]{{0,12}}?(?:{_K_RETELLS}는?|쓸|쓰는)\s?{_K_MACHINE}(?:은|는|이|가|에게|한테|라면|도|들)?\s[^.!?]{{2,60}}"
    rf"|(?:요약하는|줄이는|정리하는|옮기는)\s{_K_MACHINE}(?:에게|한테)(?:는|도)?\s[^.!?]{{2,40}}(?:달라|말라|라고|하고\s싶)"
)
_K_GIVEN = r"(?:(?:이|이런|본|우리|제|내|오늘|이번)\s?(?:글|기사|소식|이야기|얘기|인터뷰|말|내용|대화|발언)\S{0,3}|이걸|이것을|제\s?말을)"
_K_WILL = r"(?:(?:정리|요약|번역|소개|편집|작성|보도|인용|가공|축약)(?:해|하여)?\s?(?:줄|주는|주실|주시는|주고\s?계신|낼|갈|할|하는|하실|하시는|하고\s?있는|하게\s?될)|(?:써|옮겨|다뤄|읽어|줄여|간추려|받아\s?적어|다듬어|엮어|만들어|실어|추려)\s?(?:줄|주는|주실|주시는|주고\s?계신|낼|갈)|(?:옮길|다룰|읽을|줄일|간추릴|받아\s?적을|다듬을|엮을|쓸|실을|추릴|만들))"
_K_TO_IT = deferred(
    rf"{_K_GIVEN}\s[^.!?]{{0,12}}?{_K_WILL}\s(?:\S{{1,4}}\s)?{_K_MACHINE}(?:들)?(?:에게|에게는|한테|께|님께|님,?|,|이라면|라면|이여|은|는|이|가|도)\s?[^.!?]{{2,80}}"
    rf"|{_K_MACHINE}(?:들)?(?:에게|한테|께|님께)(?:도|는|만)?\s(?:\S+\s)?(?:부탁|당부|한마디|전하|말하|청하|바라)\s?(?:하는데|하건대|하자면|드리\S{{0,4}}|합니다|한다|하고\s싶\S*|할게\S*|고\s싶\S*|건대|컨대|자면|는데)[,:]?\s[^.!?]*(?:제목|요약|이름|기사|글|빼|넘어가|적어|써|올려|불러|소개|언급|강조)"
)
_K_WHOEVER = deferred(
    rf"{_K_GIVEN}\s(?:(?:짧게|짧막하게|간단히|간략히|줄여|간추려|다시|널리|[한몇두세]\s?줄로)\s)?(?:(?:옮겨|받아|다시|줄여)\s?)?(?:전하|옮기|적|쓰|소개하|요약하|줄이|정리하|간추리|다루|싣)는\s(?:사람|분|이|쪽|곳)(?:들)?(?:은|이라면|에게는?|께서는|께|도|에서는?|에선)\s[^.!?]*(?:면\s(?:좋겠|고맙겠|감사하겠)\S+|말라|마라|(?:빼|쓰|적으|넣으|붙이|하|두|밝히|알리|남기|세우|부르|지우|고치|실으|다루|말하|전하)라|달라|주길|말길|야\s?(?:한다|합니다)|바란다|바랍니다)[\"”]"
)
"""Whoever tells this very text in short, bidden by somebody who is quoted: nobody says that in an interview."""
_K_BY_SOMEBODY = deferred(
    r"(?:고|라며|다며|면서|고는)\s[^“\"]{0,30}(?:말했|덧붙였|웃|강조했|맺었|전했|당부했|농담|답했|밝혔)"
)
_K_DOES = deferred(
    rf"[가-힣](?:는|은)\s(?:\S{{2,3}}\s)?{_K_MACHINE}(?:은|는)\s(?=[^.!?]*(?:['‘\"“][^'’\"”]{{1,40}}['’\"”]|\d{{2,4}}-\d{{3,4}}|[\w-]+\.(?:example|com|kr)))[^.!?]*(?:옮긴|붙인|싣는|쓴|적는|부른|바꾼|뺀|덧붙인|소개한|서술한|표기한|세운|내보낸|시작한|끝낸|넣는|단|남긴|알린|고친|둔|건너뛴|강조한|다룬)다\W*$"
)
_K_RETELLING = deferred(rf"{_K_RETELLS}(?:는|은)?\s|(?:자막|제목|머리말|카드뉴스|소식)(?:을|를)\s")
_K_NEWS = deferred(
    r"매일|매주|매시간|이\s?(?:앱|봇|기능|서비스|회사)|종종|자주|때때로|출시|새로\s|업체|수\s있|실험|연구"
)
_HANGUL = deferred(r"[가-힣]")


def by_somebody(text: str) -> bool:
    """Return whether a sentence quotes what a person has said, and not what a text, a study or a page has."""
    if _HANGUL.search(text):
        return _K_BY_SOMEBODY.search(text) is not None
    outside = LONG_QUOTED.sub(" ", text)
    return bool(_BY_SOMEBODY.search(outside)) and not _BY_A_TEXT.search(outside)


def spoken(text: str) -> bool:
    """Return whether a sentence bids a machine that retells through somebody's mouth, or says what such a machine writes."""
    if _HANGUL.search(text):
        rules = (_K_SPOKEN, _K_TO_IT, _K_WHOEVER)
        quoted = any(rule.search(one[0]) for one in K_LONG_QUOTED.finditer(text) for rule in rules)
        if quoted and by_somebody(text):
            return True
        return bool(_K_DOES.search(text) and _K_RETELLING.search(text) and not _K_NEWS.search(text))
    if any(_FOREIGN.search(one[0]) for one in LONG_QUOTED.finditer(text)):
        return True
    return (
        by_somebody(text)
        and not _TO_A_HOUSE.search(text)
        and any(
            rule.search(one[0])
            for one in LONG_QUOTED.finditer(text)
            for rule in (_SPOKEN, _TO_IT, _WHOEVER, _IF_IT_IS_YOU)
        )
    )
