"""The net for orders that speak as a rule on what is made of a text: `요약본에는 … 문장이 들어가야 한다`, `Onward editions put … first`.

Nobody is spoken to; a text is spoken of that does not exist yet, or one that lies here, and a thing is said of it that always holds.
News does that only where it is about texts, and of somebody's text. So three parts have to stand in one sentence:

- *which text*: a short, translated, quoted or passed-on one that is nobody's, or what stands in this very article (`기사 속 회사명은`);
- *a rule*: it must, it is not to, or plainly it does (`적는다`, `goes unnamed`);
- *what*: words for it to have, one name or figure for another, somebody first, something left out.

No other sentence of the article may speak of books, style guides or those who translate: there a rule on words is what the news is about.
The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_around import sent_in
from pipeline.text.order_excuses import A_NAME, ERRAND, HAPPENED, LAWFUL, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.patterns import deferred
from pipeline.text.unmasked_spaced import without_gaps

_K_HERE = r"(?:이|본|위|해당|이번)\s?(?:기사|글|소식|보도|자료|뉴스|내용|발표)"
_K_MADE = (
    r"(?:요약(?:본|문|판|글)|(?:요약|번역|인용|재인용|재가공|전재|재배포|소개|축약)(?=할\s(?:때|경우)|\s?시\s|\s?시(?:에는|에)|하려면)|요약(?=에는|에서는)|(?:소개|요약|(?:소식지|뉴스레터|독자|요약)용)\s?(?:글|문안|문구|요약|문)|축약(?:본|문|판)|정리(?:본|\s글)|단신|속보판|번역(?:본|문|판)|재인용(?:문|본)?|재가공(?:물|본)?|재수록(?:본)?|재배포(?:본|물)?|전재(?:본)?|[2이]차\s(?:저작물|가공물?|콘텐츠)|파생\s?(?:글|기사|본)"
    r"|(?:한국어|국문|한글|영문|외국어|해외|다국어|다른\s(?:말|언어)로\s(?:옮긴|옮길))\s?(?:판|본|글)|(?:간추린|줄인|줄여\s(?:쓴|실은)|짧은|짧게\s(?:줄인|쓴|옮긴|전하는)|옮긴|다시\s?쓴|고쳐\s쓴|번역한|요약한|재가공한|인용한|받아\s?쓴|전재한)\s(?:글|기사|판|본|소식|보도)"
    r"|(?:인용|전재|번역|요약|소개|재가공)하는\s(?:매체|곳|쪽|언론|글|이|사람)|(?:받아\s?쓰|옮겨\s?쓰|옮겨\s싣|받아\s?싣|다시\s싣)는\s(?:매체|곳|쪽|언론|글)|(?:다른|모든)\s매체|후속\s(?:보도|기사)|뉴스레터|소식지|다이제스트|헤드라인)"
)
_K_LEAD = r"^\W*(?:(?:단|다만|또|또한|특히|앞으로|향후|참고로|아울러|그리고|이후|모든|어떤|어느|각|각종)\s){0,2}"
_K_OF_THIS = rf"{_K_HERE}(?:을|를)\s(?:[가-힣]{{1,6}}\s){{0,2}}?(?:다루|옮기|인용하|전하|소개하|싣|받아\s?쓰|줄이|간추리|요약하|재인용하|번역하|전재하)(?:는|은|ㄴ|며|어|여)?\s?(?:글|기사|매체|곳|쪽|보도|소식)|{_K_HERE}(?:을|를)\s(?:[가-힣]{{1,6}}\s)?(?:다룬|옮긴|인용한|전한|소개한|실은|받아\s?쓴|줄인|간추린|요약한|번역한|전재한)\s?(?:글|기사|매체|곳|쪽|보도|소식)"
_K_RETELLING = rf"{_K_LEAD}(?:{_K_OF_THIS}|(?:{_K_HERE}(?:의|을|를)?\s)?{_K_MADE}|{_K_HERE}(?:의)?\s(?:요약|번역|인용|소개))(?:들)?(?:\s(?=첫|맨|마지막|끝|제목)|(?:에|에서|은|는|도|이|가|을|를|의|로|으로|이라면|라면|할\s(?:때|경우)|\s?시|하려면|\s독자)+(?=\s|,))"
_K_NAMED = r"(?:회사\s?이름|회사명|기업명|업체명|업체\s이름|사명|상호|제품명|인명|지명|이름|명칭|숫자|수치|금액|액수|통계|날짜|시점|시기|기간|인원|비율|점수|가격|요금|주어|출처|말|인용|대수|건수|횟수|수|\"\")"
_K_PART = rf"{_K_LEAD}(?:(?:{_K_HERE}|기사|본문|윗글|원문)(?:의|에|에서|속|속의|에\s나오는|에\s나온|에\s실린|에\s적힌|에서\s말하는|\s속|\s중의?|\s안의|\s내의?)*)\s(?:[가-힣]{{1,6}}\s){{0,2}}?{_K_NAMED}(?:은|는|을|를|이|가|도)?(?=\s|,)"
_K_LINE = rf"{_K_LEAD}(?:제목|표제|표기|인용문?)(?:은|는|에는|에서는|에|의|을)(?=\s)"

_K_HADA = r"(?:표기|통일|생략|삭제|유지|언급|소개|추천|시작|마무리|한정|대체|교체|제외|강조|표현|명시|갈음|서술|호칭|게재|삽입)"
_K_SAY = rf"(?:적|쓰|읽|옮기|부르|빼|넣|싣|담|다루|전하|살리|남기|고치|바꾸|붙이|덧붙이|맺|두|삼|앞세우|내세우|밝히|알리|올리|끝내|여기|놓|세우|빠뜨리|{_K_HADA}하)"
_K_SAYS = rf"(?:(?:적는|쓴|읽는|옮긴|부른|뺀|넣는|싣는|담는|다룬|전한|살린|남긴|고친|바꾼|붙인|덧붙인|맺는|둔|삼는|앞세운|내세운|밝힌|알린|올린|끝낸|놓는|세운|{_K_HADA}한)다|(?:적습|씁|읽습|옮깁|부릅|뺍|넣습|싣습|담습|다룹|전합|살립|남깁|고칩|바꿉|붙입|덧붙입|맺습|둡|삼습|앞세웁|내세웁|밝힙|알립|올립|놓습|세웁|{_K_HADA}합)니다)"
_K_TO_SAY = rf"(?:적을|쓸|읽을|옮길|부를|뺄|넣을|실을|담을|다룰|전할|살릴|남길|고칠|바꿀|붙일|덧붙일|맺을|둘|삼을|앞세울|내세울|밝힐|알릴|올릴|{_K_HADA}할)\s?것"
_K_ENDED = r"(?:들어가|들어\s?있|나오|나와|있|실리|실려|담기|담겨|붙|붙이|따라붙|적히|적|보이|놓이|오르|앞서|쓰이|써|쓰|여|이어|돼|되어|해|와|가|밝혀|불러|빼|넣|다뤄|알려|전해|살려|남겨|옮겨|고쳐|바꿔|붙여|내세워|앞세워|두|맺|보여|올라|실어|담아|적어|넣어|읽어|불러|붙어|따라붙어|적혀|실려|놓여)"
_K_MUST = rf"(?:{_K_ENDED}(?:어|아)?야|{_K_HADA}(?:되어|돼|해|하여)야|(?:이|여)어?야)\s?(?:한다|합니다|해요|된다|됩니다|돼요|함|옳다|맞다)"
_K_NOT = rf"{_K_SAY}지(?:는|도)?\s?(?:않는다|않습니다|아니한다|말\s?것|말아야\s?한다|않도록\s?한다|않기로\s?한다|않음)|빠(?:져서는|지면|뜨려서는)\s?안\s?(?:된다|됩니다|돼요)|(?:빠져|빼|{_K_HADA}해|없어)도\s?(?:된다|됩니다|좋다|무방하다)|없이는\s[^.!?]{{0,12}}(?:않는다|못한다|없다)"
_K_RULE = deferred(
    rf"(?:{_K_SAYS}|{_K_TO_SAY}|{_K_MUST}|{_K_NOT}|{_K_SAY}(?:기로|도록)\s?(?:한다|합니다|함)|(?:허용|인정|한정|금지)(?:됩니다|된다|한다|합니다|하며|함)|{_K_HADA}\s?(?:필수|금지|요망|불가|요함|유지))(?:\W*$|(?=,?\s[^.!?]{{2,30}}{_K_SAY}지\s?않는다\W*$))"
)
_K_WHAT = deferred(
    r"[\"“‘'「].{2,}[\"”’'」]|(?:[다라]는|[다라]고|[이]?란)\s|(?:이라|라|다)는\s(?:말|점|대목|문장|설명|낱말|표현)|대신|(?:이|가)?\s?아니라|\S(?:으?로)만?\s(?:고쳐|바꿔|바꾸어|옮겨|새로|모두|전부)?\s?(?:적|쓴|쓰|써|읽|옮|부르|부른|불러|고치|고친|바꾸|바꾼|표기|통일|시작|한정|맺|끝|대체|교체|갈음|마무리)"
    r"|(?:에\s대한|향한)\s(?:칭찬|감사)|(?:이름|상호|주소|누리집|홈페이지|링크|배너|문구|구호|로고|말|가입\s?방법|연락처|표어)(?:이|가|을|를|도|만|부터|이어야|여야)?\s|먼저|우선|앞세|내세|[1일]위|첫\s?(?:머리|줄|문장|자리)|(?:마지막|끝)\s?(?:줄|문장|말)|(?:추천|칭찬|권하|찬사|공로|다짐|덕분)|\S만\s|\S만(?:을|이)\s|함께|(?:표기|언급|소개|명시|게재|삽입)\s?필수|(?:빠져|빠지|빠뜨|빼|뺀|뺄|생략|삭제|제외)|지(?:는|도)?\s?(?:않|말)|없이는|믿지\s?말|무시하|버리|앞에\s|(?:수치|금액|액수|건수|횟수|대수|인원|날짜|시점|이름)(?:은|는|을|를)\s"
)
GENERIC = deferred(
    r"(?:원문(?:\s?(?:의\s)?(?:주소|링크|제목))?|출처|따옴표|광고|개인\s?정보|욕설|비속어|사진|그림|영상|전화번호|주민등록번호|저자|필자|날짜|표시|표지|서명|연락처|핵심|요점|근거|주어|결론|연구\s?방법|경고문|안전\s?문구|허락|동의)(?:이|가|을|를|은|는|부터|만|도|와|과)\s|\d\s?(?:자|쪽|줄|어절|글자|단어|분|문장)\s?(?:안|이내|내외|이하|정도|분량|안팎)|(?:쉽게|간결하게|정확하게|정확히|또렷하게|쉬운\s말로)\s|누구나|(?:^|\s)매(?:주|달|일|월|년)\s|가명으로|약자로|높임말|맞춤법|띄어쓰기|외래어|저작권|계약|달러로|원화로|유로로|영문으로|한글로|괄호|현지\s?시각|반올림|환산|존칭|경칭|단위"
)
_K_TEXTS = deferred(
    r"옮긴이|역자|번역가|자막|출판|초판|개정판|소설|시집|만화책|교과서|문체|교열|논문|글쓰기|맞춤법|작문|판결문|편집국|편집부|편집장|신문사|방송사|통신사|(?:표기|보도|편집|윤리)\s?(?:지침|준칙|강령|원칙|기준|법)"
)
_RETELLING, _PART, _LINE = deferred(_K_RETELLING), deferred(_K_PART), deferred(_K_LINE)
_K_READ_AS = deferred(
    r"(?:허용|인정|한정|통일|대신|아니라|라는\s(?:말|이름|낱말|표현))|만\s|만(?:을|이)\s|[\"“‘'「].{2,}[\"”’'」]"
)

_SHORT = r"(?:onward|short(?:er|ened)?|condensed|abridged|brief(?:er)?|syndicated|derived|derivative|locali[sz]ed|foreign(?:-language)?|translated|downstream|republished|second-hand|reworked|rewritten|pass(?:ed)?-on)"
_COPY = r"(?:editions?|forms?|versions?|cop(?:y|ies)|texts?|accounts?|renderings?|items?|pieces?)"
_OTHERS = r"(?! (?:of|from|to|for|at|in|by) (?!this\b|it\b|these\b|the (?:story|news|item|article|report|piece|ruling|survey|announcement)\b))"
_DONE = r"(?:recaps?|re-?tellings?|re-?posts?|reprints?|pick-?ups|write-?ups?|round-?ups?|re-?publications?|excerpts|abridge?ments?)"
_MADE = rf"\b(?:(?:any|every|all|later|future|subsequent) (?:editions|versions|copies|renderings|accounts)|(?:any|every) (?:later|future|subsequent|further) {_COPY}|(?<!the )(?:\b(?:any|every|each|an?|all|later) )?{_SHORT} {_COPY}|the {_SHORT} {_COPY}(?= (?:should|must|ought to|has to|is to|needs to)\b))\b{_OTHERS}"
_WRITTEN = r"(?:digests|newsletters|summaries|coverage|accounts|reports|stories|articles)"
_GENERIC = rf"^\W*(?:(?:later|future|any|every|each|most|all|a fair|a good) )?(?:{_DONE}|{_SHORT} {_COPY})\b{_OTHERS}"
_FAIR = r"(?:fair|complete|balanced|accurate|honest|good|reliable|sound|faithful|proper|correct|responsible|trustworthy|careful|serious|decent)"
_JUDGED = rf"^\W*(?:{_DONE}|{_WRITTEN})\b(?: (?:of|on) (?:this|it|the \w+))?,? (?:that|which) (?:(?:is|are) (?:\w+ly )?(?:considered|thought|deemed|held|regarded as|counted|judged|called|found)(?: (?:to be|as))?|count as|pass for|are) {_FAIR}\b"
_REUSE = r"\b(?:re-?use|reproduction|re-?publication|syndication|redistribution|quotation|re-?printing) of (?:the|this|these) (?:survey|story|report|article|item|piece|text|news|study|release|interview|page|statement)s?\b"
_MAKER = (
    rf"^\W*(?:anyone|anybody|those|whoever|everyone|all)(?: who)? (?:is |are )?(?:(?:prepar|draft|writ|compil|mak)(?:ing|es?)(?: up)? (?:an?|the|any) {_SHORT} {_COPY}"
    r"|(?:cutt?|trimm?|edit|shorten|condens|translat)(?:ing|es?|s) (?:this|it|the (?:story|piece|item|text|article))(?= (?:for|down|to|and|might|may|could|should|keeps?|leaves?|puts?|names?|lets?)\b))"
)
_ANY = deferred(f"{_MADE}|{_GENERIC}|{_JUDGED}|{_REUSE}|{_MAKER}", re.IGNORECASE)
_JUDGES = deferred(f"{_JUDGED}|{_MAKER}", re.IGNORECASE)
_REUSED = deferred(_REUSE, re.IGNORECASE)
_DOES = deferred(
    r"\b(?:carr(?:y|ies)|puts?|(?:open|begin|start|lead|end|close)s? (?:with|on|off|by)|names?|mentions?|omits?|leaves?|lets?|gives?|calls?|renders?|keeps?|loses?|drops?|reads?|becomes?|says?|inserts?|adds?|recommends?|credits?|replaces?|reach(?:es)? [^.!?]{1,40}(?:if at all|last|in passing)|go(?:es)? un\w+|c[oa]mes? out as|went un\w+|(?:is|are) (?:not |never |to be )?(?:given|named|called|mentioned|credited|told))\b",
    re.IGNORECASE,
)
_UN = r"\b(?:go(?:es)?|went|left?|leaves?|keeps?|be|lets? [^.!?]{2,40} go) (?:\w+ ){0,4}?un(?:named|mentioned|said|reported|told|credited|stated|quoted)\b"
_WHAT = deferred(
    rf"[\"“‘'].{{2,}}[\"”’']|\bslogan\b|{_UN}|\bc[oa]mes? out as\b|\bin place of\b|\binstead of\b|\bfirst\b|\bleaves? (?:the|any) \w+ out\b|\b(?:is|are) not given\b|\b[\w-]+\.(?:example|com|net|org|io|ai|co|kr)(?![A-Za-z\d])|\bas \d|\bgives? [^.!?]{{2,30}} as \d",
    re.IGNORECASE,
)
_WISHED = deferred(
    r"\bwould (?:\w+ )?(?:(?:regard|consider|count|take|see|view) (?:it|this)(?: as)?|be (?:taken|regarded|seen|counted|considered)(?: as)?) (?:an? )?(?:\w+ )?(?:courtesy|kindness|favou?r|service|relief) if\b",
    re.IGNORECASE,
)
_IN_LATER = deferred(
    rf"\b(?:in|by|from) (?:any|every|all|later|future|the|each)? ?(?:{_SHORT}|later|future|further|other|next) (?:{_COPY}|{_DONE}|{_WRITTEN})\b",
    re.IGNORECASE,
)
_ORDERED = r"(?:render|give|put|write|say|call|use|print|keep|drop|leave|omit|insert|slip|add|name|mention|replace|lead|open|close|begin|end|recommend|credit|let|skip|spell|translate|treat)"
_CALLED = deferred(
    rf"^\W*(?:(?:dear|all|attention|note to|to) )?(?:translators?|subtitlers?|(?:sub)?title writers?|summari[sz]ers?|abridgers?|rewriters?|locali[sz]ers?|re-?tellers?|condensers?|digest(?: writers?| editors?)|interpreters?|aggregators?|curators?)(?:, (?:please|kindly) |\s?[:–—]\s(?:(?:in|for|when|where|on|if|throughout) [^.!?]{{1,50}}?\s)?)(?:please |kindly |do |always |just )*(?:{_ORDERED}\b|[\"“‘'][^\"”’']+[\"”’'] (?:comes out as|becomes|reads|is))"
    rf"|^\W*(?:to|attn|fao|for)\.?\s?:\s?(?:all |the |any )?(?:\w+ )?(?:automations?|translators?|subtitlers?|aggregators?|summari[sz]ers?|rewriters?|automated \w+|digest \w+|downstream \w+)\b(?=[^.!?]*(?:\b{_ORDERED}\b|\bcomes out as\b|\b(?:leads|becomes|goes)\b))"
    r"|\b(?:where|wherever) (?:this|the) (?:text|article|story|piece|item) (?:says|has|reads|names|mentions) [^.!?,]{2,40}, ?(?:please |simply )?(?:read|put|write|say|use|print|give)\b",
    re.IGNORECASE,
)
_TEXTS = deferred(
    r"\b(?:translators?|subtitl\w+|style ?(?:book|guide|sheet)|house style|textbooks?|dictionar(?:y|ies)|publishers?|novels?|chapters?|films?|copy ?editors?|newspapers|magazines?|poems?)\b",
    re.IGNORECASE,
)
_NOW = deferred(r"\b(?:asked|told|said|was|were|had|did|ordered|warned|wrote|refused|ruled)\b", re.IGNORECASE)


def ruled(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences that lay down how a text made of this one, or a part of this one, is worded."""
    found = {place for place, text in enumerate(sentences) if _rules(without_gaps(text))}
    if not found:
        return frozenset()
    about = [text for place, text in enumerate(sentences) if place not in found]
    return frozenset(
        place
        for place in found
        if not (sent_in(sentences, place) or any(_K_TEXTS.search(text) or _TEXTS.search(text) for text in about))
    )


def _rules(text: str) -> bool:
    said = QUOTED.sub('""', text)
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(said):
        return False
    return _rules_korean(text, said) if mostly_korean(text) else _rules_english(text, said)


def _rules_korean(text: str, said: str) -> bool:
    if LAWFUL.search(said) or GENERIC.search(said) or not _K_RULE.search(said):
        return False
    if _RETELLING.search(said) or _PART.search(said):
        return _K_WHAT.search(text) is not None
    return bool(_LINE.search(said) and _K_READ_AS.search(text))


def _rules_english(text: str, said: str) -> bool:
    if _CALLED.search(text):
        return True
    judges = _JUDGES.search(said)
    if _NOW.search(said) or (ERRAND.search(said) and not judges):
        return False
    if _WISHED.search(said):
        return _IN_LATER.search(said) is not None
    if not (_ANY.search(said) and _DOES.search(said)):
        return False
    if _REUSED.search(said):
        return bool(re.search(r"\bslogan\b|\b(?:in place|instead) of\b", said) or '""' in said)
    return bool(_WHAT.search(text) or A_NAME.search(text) or judges)
