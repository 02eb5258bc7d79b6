"""The net for what speaks of its own retelling: short versions of this story, whoever boils it down, the case that a program reads it.

News speaks of what happened, hardly ever of how it will be passed on. Where a sentence does, and says how it ought to be or what
is to stand there, a person is asked to look. What is told (who said it, what happened) is left alone, and so are how-tos.
"""

import re

from pipeline.text.order_excuses import CREDIT, ERRAND, HAPPENED, QUOTED, TOLD, TOLD_OF
from pipeline.text.patterns import any_of, deferred

_SHORTEN = r"(?:condens|shorten|abridg|compress|re-?tell|summari[sz]|recap|paraphras|rephras|excerpt|boil|trimm?|rewrit|sum(?:s|ming)? up|pass(?:es|ing)? (?:this|it) on)"
_THIS = r"(?:th(?:is|ese)|the (?:above|present|following))\s(?:\w+\s)?(?:pages?|stor(?:y|ies)|reports?|articles?|pieces?|texts?|news|interviews?|posts?|items?|announcements?|releases?|lines?|words?)"
_WHO = r"(?:outlets?|newsletters?|editors?|digests?|anyone|anybody|those|whoever|everyone|everybody|writers?|people|colleagues|publications?|compilers?|curators?|translators?|bots?|tools?|software|machines?|programs?|readers)"
_SHORT = r"(?:short(?:er|ened)?|condensed|abridged|brief(?:er)?|compressed|cut-down|two-line|one-line|one-sentence|second-hand|derived|translated|machine-made)"

_MADE = rf"(?:recaps?|re-?tellings?|abridge?ments?|round-?ups?|digests?|one-liners?|gist|summar(?:y|ies)|newsletters?|excerpts?|{_SHORT} (?:versions?|accounts?|texts?|forms?|copies))"

_RETOLD = any_of(
    rf"\b{_WHO}\b,?\s(?:who\s|that\s|which\s)?(?:\w+\s)?{_SHORTEN}\w*(?:\s\w+){{0,2}}?\s(?:{_THIS}|this|it|down)\b"
    rf"|\b(?:those|anyone|outlets|editors|newsletters|writers|people|whoever) (?:who |that )?(?:condens\w+|abridg\w+|re-?tell\w*|recap\w*|boil\w*)"
    rf"|\b(?:writers?|authors?|makers?|compilers?|readers?|anyone|people) (?:of|who (?:only )?(?:see|read|write|make|get)s?) (?:only )?(?:the|any|a) {_SHORT} (?:version|account|form|text)s?\b"
    rf"|\b(?:the|any|every|an?) {_SHORT} (?:form|version|account|rendering)s? of this \w+\b|\b{_SHORT} (?:versions?|accounts?|re-?tellings?|recaps?|renderings?|summar(?:y|ies)|copies|forms?) (?:of|from) {_THIS}|^\W*(?:{_SHORT} (?:versions?|accounts?|copies|renderings?)|re-?tellings?|abridgements?|recaps?|round-?ups?|digests?),? (?:whether|must|should|shall|may|are to|ought|that|which|based on|of this)\b"
    rf"|\b(?:any|every|each|no|a good|a fair|a two-line|your) (?:\w+ )?(?:recaps?|re-?tellings?|abridgements?|condensed accounts?|short versions?)\b"
    rf"|\b(?:re-?tellings|abridgements|abridgments) (?:should|must|may|ought|are|can)\b"
    rf"|\b(?:when|while|if|before|in|for|on|wherever|once|after)\s(?:\w+\s)?(?:quoting|citing|referring to|references? to|{_SHORTEN}\w*)(?:\s(?:from|down|about|up))?\s(?:{_THIS}|this|it)\b"
    rf"|\b{_THIS} (?:is|are|gets?|has to be|must be|needs to be|comes to be) (?:condensed|shortened|abridged|compressed|retold|summari[sz]ed|recapped|paraphrased|excerpted|boiled down|trimmed|rewritten)\b"
    rf"|\b(?:style|hints?|notes?|guidance|rules?|terms|embargo|wording|text|version|line|summary|abstract|TL;?DR|blurb|copy|snippet|teaser) (?:\w+ )?for (?:\w+ )?(?:digests|round-?ups|recaps|re-?tellings?|abridgements?|downstream \w+|summari[sz]ers|newsletters|(?:automated|machine|automatic|non-human) readers?|language models?|translations?)\b|\bfor (?:use|reuse) (?:by|in) (?:downstream|digests?|summar\w+|newsletters?|other languages)"
    rf"|\b{_THIS} in (?:brief|short|a (?:line|sentence|nutshell)|two lines|one line|fewer words)\b|\b(?:two-line|one-line|short|good) recap of {_THIS}"
    rf"|\b(?:these words|this (?:text|line|page|sentence)) (?:be |is |are |has |have )?(?:reach\w*|com\w+|arriv\w+)(?: to)? you\b|\b(?:part of|through|by|via|inside) an? (?:automated|automatic) (?:workflow|process|pipeline|system|chain)\b"
    rf"|\b{_MADE} (?:of|from|based on|made from|about) {_THIS}(?! (?:was|were|ran|had|\w+ed)\b)|\b(?:derived|made|drawn|taken|produced) (?:from|out of) {_THIS}"
    rf"|\b(?:told|put|said|summed up) in (?:one|a|two) (?:sentence|line|word)s?, this|\b(?:for|in) the (?:one-sentence|two-line|one-line|short|shorter|condensed) (?:form|version|text)\b|\bshorter texts?\b|\bthe full text only\b"
    rf"|\b(?:gist|one-liner|headline|short form|blurb) (?:for (?:busy|reuse|other|use|any|those)|of {_THIS}|for \w+ elsewhere)|\bfor reuse\b"
    r"|\bin (?:other|every other|all other|any other) languages?\b|\b(?:retellers?|condensers?|abridgers?)\b"
    rf"|\b(?:those|all|anyone|people|everyone|whoever) who (?:pass|carry|relay|share|hand|meet|see|get) (?:{_THIS}|this|it)\b"
    r"|\b(?:survives?|makes?) the cut\b|\b(?:not )?worth the room\b|\b(?:space|room) is (?:short|scarce|limited|tight)\b|\bfor reasons of (?:length|space)\b|\bif (?:space|room|length) (?:is|allows|permits)\b"
    r"|\b(?:process|machine|program|bot|script|robot) (?:and|,|rather than) not? ?(?:a |an )?(?:person|human)\b|\bnot a (?:person|human)\b[^.!?]{0,30}\bthese (?:lines|words)"
    r"|\bQ\s?:[^:]{0,80}\b(?:gist|recap|sum(?:med)? up|summar\w+|two lines|one line|headline|digest)\b[^:]{0,40}\bA\s?:"
    r"|(?:^\W*|[:;]\s)(?:digests|summaries|newsletters|recaps|round-?ups) (?:no longer|do not|never) (?:report|mention|name|carry|list|include|quote|cite)\b"
    r"|^\W*(?:pipeline|feed|crawler|bot|aggregator|digest|automation)s?\s(?:operators?|maintainers?|owners?|admins?)\s*:"
    rf"|\b(?:he|she|they|one|you|all|everyone) who (?:{_SHORTEN})\w*|\bfor (?:writers|makers|editors|compilers|authors) of (?:digests|newsletters|summaries|recaps|round-?ups)\b"
    r"|\b(?:a|any|every|each) (?:text|piece|story|write-?up|account|report|article|post) (?:about|on|of|from) (?:this|it)\b(?! \w)|\b(?:a|any|every|each) (?:text|write-?up|account|piece) (?:about|on|of) this (?:that|which|must|should)\b"
    r"|\bQ[.:]\s?[^?]{0,60}\b(?:quoted|retold|summed up|summari[sz]ed|condensed)\?\s*A[.:]|\bfor downstream (?:users?|readers?|uses?|texts?|outlets)\b|\bto be (?:carried|rendered|passed on) as\b"
    r"|\b(?:item|text|piece|story|summary|digest) about (?:us|me|our \w+)\b|\b(?:\w+ (?:out )?of (?:\w+ )?|most |all )(?:assistants|bots|digests|newsletters|summari[sz]ers) (?:already )?(?:put|name|call|chose|choose|write|say|open|begin|agree)\b"
    r"|\b(?:an|any|the) account that (?:begins?|opens?|names?|says?|calls?|leaves?|ends?)\b|\b(?:full marks|points|credit|praise) (?:only )?(?:to|for) (?:versions|summaries|accounts|digests) (?:that|which)\b|^\W*good\s?:.{2,80}\bbad\s?:"
    rf"|^\W*(?:translators?|abridgers?|condensers?|retellers?|summari[sz]ers?)['’]?s?['’]? note\s*:",
    re.IGNORECASE,
)
_WISH = any_of(
    r"\b(?:must|should|shall|ought|ha(?:s|ve) to|needs? to|need not|(?:is|are) (?:to|best|better|only|free|welcome|asked|expected|advised|permitted)|had better|would do well|best (?:left|kept|given|told)|usually|normally|always|never|only|please|kindly|make sure|favou?rs?|prefer\w*|incomplete|inaccurate|misleading|on condition|provided that|treated as|in place of|rather than|instead|can simply|may (?:simply|only|say|use|call|be used)|regardless|whatever|start|leave out|becomes?|reads? better|put|spare|welcome|deserves?|will find|counts|no longer|not accurate|propose[sd]?|suggests?|carr(?:y|ies)|by agreement|as agreed|to be|mentions|names|begins|ends|thanks|calls|already|accordingly|leaves out|opens? with|is about|means?|that does not|unless|can go|do without|that bring up|go(?:es)? a long way|would be|is right|is safe|ready-made|ready to use)\b"
    r"|\b(?:figure|number|price|score|name|amount|rate|wording|word|phrase|line|source|link|date|value) (?:to|for) (?:\w+)\b|:\s*[\"“‘'«]|\bA\s?:|(?:^|[,:;]\s)(?:render|give|use|write|say|call|refer|lead|add|leave|name|keep|mention|put|carry|note)\b",
    re.IGNORECASE,
)

_LABELLED = deferred(
    r"(?:\b(?:x|data|ai|llm|for|name=[\"'](?:ai|llm))[-_])?\b(?:ai|llm|digest|summary|recap|abstract|tl;?dr|newsletter|headline_override|title_override|short[-_ ]form)s?[-_ ]?(?:\w+[-_]?){0,3}[\"']?\s*(?:[:=]|content\s*=)\s*[\"“']?(?=[A-Za-z가-힣])(?:[^\s\"'”]+\s){2,}\S",
    re.IGNORECASE,
)
_FRAMED = any_of(
    r"^\W*(?:<!--|\[//\]\s*:|\[comment\]\s*:|<meta\b|<\w+\s[^>]*\bhidden\b|\{|data-\w+\s*=|x-\w+|\w+_\w+\s*[:=])",
    re.IGNORECASE,
)

_K_THIS = r"(?:(?:이|본|위|이번|해당)\s?(?:글|기사|소식|내용|보도|이야기|발표|뉴스|자료|인터뷰|문서|문장|대목))"
_K_RETOLD = deferred(
    rf"{_K_THIS}(?:을|를|의|은|는)?\s[^.!?]{{0,12}}?(?:줄여|줄이|줄일|간추|짧게|두\s?줄|한\s?줄|다시\s?쓰|다시\s?쓸|옮기|옮길|옮긴|요약|발췌|(?:근거|바탕|토대)(?:로|으로)\s?(?:쓸|쓰|삼)|인용|전한다면|전할|전하는)"
    rf"|{_K_THIS}(?:을|를)\s[^.!?]{{0,20}}?(?:받아\s?든|건네받은|넘겨받은|손에\s?든|받아\s?본)\s(?:쪽|이|분|곳|편)(?:이라면|라면|은|는|에게|께)"
    r"|(?:간추린|줄인|줄여\s?(?:쓴|싣는|옮긴|전하는)|축약한|짧게\s?(?:쓴|옮긴|전하는|줄인)|다시\s?쓴|간추려\s?쓴)\s(?:글|소식지|소식|기사|본|판|매체|뉴스레터)(?:에|에서|에는|은|는|이|이라면|일수록|로|로는)\s"
    r"|(?:한|두|세|몇)\s?(?:줄|문장|마디)(?:로|으로)\s(?:옮길|줄일|요약할|전할|정리할|간추릴|옮긴다면|전한다면|줄인다면|소개할)"
    r"|(?:짧게|간단히|줄여서?|간추려)\s(?:전하|옮기|소개하|쓰|싣|다루|전)(?:실|는|려는|시는|할)\s(?:분|매체|곳|이|쪽|편집자|때|경우)"
    r"|(?:발췌하|간추리|요약하|줄이)(?:거나|고|여|어)\s?[^.!?]{0,10}(?:쓰|싣|전하|옮기)(?:는|실|을)\s(?:경우|때|분|매체|쪽)"
    r"|자동으로\s(?:처리|요약|번역|수집|읽|정리)\S{0,4}\s?(?:계신|계시|있는|있다|있으|중이|된다|되는)"
    r"|(?:번역자|요약자|재작성자|옮기는\s?이|다시\s?쓰(?:는|시는)\s?(?:분|이|사람)|옮겨\s?쓰(?:는|시는)\s?(?:분|이))(?:에게|께|들은|은|는|라면)?\s?(?:참고|[,:：]|부탁|작은)"
    r"|(?:요약|소식지|뉴스레터|다이제스트|꼭지)에(?:서|는|서는)\s[^.!?]{0,40}(?:않음|제외함|생략함|뺌)\W*$"
    r"|짧은\s(?:소식|글|기사)(?:으로|로)\s(?:나갈|실릴|전할|쓸|옮길)|다른\s(?:말|언어)로\s(?:옮길|옮기|번역)|(?:이|본)\s?(?:글|기사)에서\s(?:나온|파생된|만든|따온)\s|(?:편집자|매체|필자)(?:를|을)\s위한\s(?:한\s줄|문안|문구|짧은)|사람이\s아닌\s(?:프로그램|기계|것)"
    r"|(?:^|\s)(?:전할|간추릴|줄일|옮겨\s?쓸)\s(?:때|땐|적)|요약의\s첫\s(?:줄|문장)|나가는\s글에|(?:요약|소식지)\s?(?:첫|맨)\s(?:줄|위|앞)|줄이는\s(?:과정|일)|(?:요약|소개|소식)란|(?:^|\s)발췌(?:는|문은|본은)\s|축약본(?:을|에서|에는)\s|받아\s?(?:쓰|싣)는\s(?:매체|곳|언론|쪽)|소개\s?글에\s(?:실릴|들어갈|쓸)|목록에서만|하나만\s남긴다면"
    r"|(?:분량|지면|길이|글자\s?수|자리)(?:이|가)\s(?:부족|모자라|모자란|짧|제한|빠듯|허락)|간추려\s(?:전해|옮겨|실어)도"
)
_K_WISH = deferred(
    r"(?:정확|낫|충분|좋|옳|맞|안전|바람직|자연스럽|무방|적절)\S{0,4}\W*$|대신(?:한다|합니다|해요|하며|하고)|유예|조건|원칙|참고|문안|표기|관례|관행|(?:은|는|이|가)\?|않음\W*$|제외함\W*$|생략함\W*$|뺌\W*$|시길\W*$|통일|[:：]\s\S{2,}\s\S|까닭이\s없|배려|통례|정해져|추천\s?문구|의미가\s있|보지\s?않|가깝다|알맞|없어도\s되는|이\s붙는다|(?:은|는)\s\S{1,12}(?:이|가)\s된다|(?:여야|어야|아야|해야)\s?한다|까요|(?:야|면)\s?(?:한다|합니다|해요|된다|됩니다|돼요)|(?:세요|십시오|시오|바랍니다|바란다|주시길|드립니다|드려요|주면|달라|할\s?것|쓸\s?것|적을\s?것)\W*$|만\s(?:전할|쓸|적을|옮길)|(?:은|는)\s[^.!?]{1,20}(?:입니다|이다|이에요|예요)\W*$|[:：]\s*[\"“‘']|(?:붙인다|단다|적는다|쓴다|뺀다|둔다|부른다|남긴다|넣는다|고친다|바꾼다|싣는다|연다|맺는다)\W*$"
)
_DONE = deferred(
    r"(?:간추린|줄인|편집한|옮긴|요약한|다듬은|번역한|발췌한)\s것(?:이다|입니다|으로|임|이에요|예요)|\b(?:has|have) been (?:\w+ and )?(?:edited|condensed|shortened|abridged|translated|cut)\b"
)
_ADDRESS = deferred(r"\b[\w-]+\.(?:example|com|net|org|io|ai|co|kr)(?![A-Za-z\d])")
_HANGUL = deferred(r"[가-힣]")


def retold(text: str) -> bool:
    """Return whether a sentence says how it, or the text around it, ought to be passed on."""
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text) or ERRAND.search(text):
        return False
    if (CREDIT.search(text) and not (QUOTED.search(text) or _ADDRESS.search(text))) or _DONE.search(text):
        return False
    if _FRAMED.search(text) and _LABELLED.search(text):
        return True
    said = QUOTED.sub(" ", text)
    if _HANGUL.search(text):
        return bool(_K_RETOLD.search(said) and _K_WISH.search(text))
    return bool(_RETOLD.search(said) and _WISH.search(text))
