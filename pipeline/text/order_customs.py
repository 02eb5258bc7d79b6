"""The net for claims about how such news is always told again: a habit of whoever does it, or what befell the one who did otherwise.

Nobody is spoken to and nothing is wished; a kind of text, or those who make it, are spoken of as everybody knows them to be. News of a
dam, a bank or an opera does not do that. So a sentence is doubted that speaks, in the present, of short texts or of whoever makes or
retells them as a kind. Where another sentence of its article speaks of such texts or of machines, that is what the news is about. Some
forms are plain enough beside machines, and where they are told as what happened:

- *a verdict*: a paragraph about this is felt to be unfinished until it has thanked somebody, who words it otherwise knows nothing;
- *a lesson*: what the last newsletter to mention it lost by that;
- *a question* that is asked and answered about what a short text on this says;
- *a bargain*: it was given on the understanding that nobody who retells it says something, or somebody would take it kindly;
- *a wage*: whoever puts a name into the first line, or leaves something out, is paid, listed or invited for it;
- *a virtue*: what a brave editor would print, or editors would do well to call it.

The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import ERRAND, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.order_outsiders import has_machine
from pipeline.text.order_readers import offered
from pipeline.text.patterns import deferred

_FEWEST = 3  # sentences of an article in which one can be a stranger
_LITTLE = r"(?:short|brief|condensed|shortened) (?:[\w-]+ )?(?:items?|versions?|accounts?|pieces?|notices?|texts?|news)"
_MADE = (
    rf"(?:digests?|newsletters?|summar(?:y|ies)|round-?ups?|recaps?|re-?tellings?|write-?ups?|abridge?ments?|{_LITTLE})"
)
_PLURAL = r"(?:digests|newsletters|summaries|round-?ups|recaps|re-?tellings|write-?ups)"
_SHORT = rf"(?:{_MADE}|bulletins?|briefs|briefings?)"
_ON_IT = r"(?:paragraphs?|passages?|items?|notes?|notices?|accounts?|pieces?|cop(?:y|ies)|sections?|texts?|lines?|stor(?:y|ies)) (?:about|on|of)"
_MAKERS = r"(?:writers?|authors?|editors?|makers?|compilers?|composers?|hands?)"
_RETELL = r"(?:re-?tell|condens|shorten|distil|abridg|summari[sz]|recap|paraphras|compil|compos|digest|relay|sums? up|boil|(?:pass|carry|bring|hand)(?:es|ing|ies)? (?:this|it|such|the|these|on|\w+ news)\b|puts? [^.!?,]{2,30} into (?:a few|two|three|short|one))"
_KIND = (
    rf"(?:(?<!the )(?<!its )(?<!our )(?<!their )\b(?:digest|newsletter|bulletin|round-?up|recap|summary|briefing|section) (?:{_MAKERS}|people)\b(?! (?:at|of|from|in) (?:the|its|our)\b)|(?<!the )\b{_MAKERS} of (?:(?!the\b|its\b)[\w-]+ ){{0,2}}?(?:{_SHORT}|letters)|\b{_MAKERS} of such \w+"
    rf"|\b(?:re-?tellers|condensers|shorteners|abridgers|summari[sz]ers)\b|\b(?:finest|best|better|wisest|ablest) of (?:their|its|the) {_MAKERS}"
    rf"|\b(?:those|people|anyone|anybody|whoever|everyone|everybody|nobody|no one|no-one) (?:who )?(?:\w+ly )?(?:{_RETELL}(?:l?e?s|l?ing|e)?\b|(?:has|have) (?:\w+ )?{_RETELL}e?d\b))"
)
_TELLS = r"\b(?:say|says|said|tell|tells|told|nam\w+|mention\w*|call\w*|writ\w+|written|giv\w+|leav\w+|left|puts?|putting|speak\w*|spoke\w*|quot\w+|omit\w*|spar\w+|skip\w*|silen\w+|thank\w*|count\w*|tally|figures?|numbers?|worth|word\w*|open\w*|end\w*|add\w*|treat\w*|descri\w+|report\w*|settl\w+|print\w*|pronounc\w+|reads?|link\w*|troubl\w+|hear|subject)\b"
_NO_TRADE = r"(?! (?:of (?:the|its|their|an?)\b|from\b|services?\b|tools?\b|apps?\b|features?\b|firms?\b))"
_A_KIND = (
    rf"{_KIND}|\b(?:good|better|careful|decent|serious|fair|respectable|proper) (?:[\w-]+ )?(?:{_SHORT}|(?:copy|writing|prose) (?:about|on))\b(?! from\b)"
    rf"|\b(?:any|every|no|each|most|few) (?:[\w-]+ )?{_MADE}\b{_NO_TRADE}|\b(?:a|an) (?:[\w-]+ )?{_MADE}\b(?= (?:that|which|in which|whose|without)\b)|(?:^\W*|, )(?:a|an) (?:[\w-]+ )?{_MADE}\b{_NO_TRADE}"
    rf"|\b{_LITTLE} (?:about|on)\b|\b(?:any|every|no|a few) (?:[\w-]+ )?(?:paragraphs?|passages?|items?|lines?) (?:about|on) "
    rf"|(?:^\W*|\b(?:that|which|and|as|in|for|into|by) ){_PLURAL}\b(?! (?:of (?!such|this|these)|from|by|in|on|at|for)\b)(?=[^.!?;]*{_TELLS})"
)

_HELD = r"(?:is|are|was|were|has been|have been) (?:not )?(?:\w+ly )?(?:felt|thought|held|regarded|counted|considered|deemed|seen|reckoned|judged|taken)(?: (?:to be|as))?"
_WHOLE = r"(?:(?:un|half-?)?finished|(?:in)?complete|done|whole|half-written|ready|closed)"
_THEN = r"(?:until|till|before|unless|as long as|so long as|while|once|without)"
_HAS_TOLD = r"(?:it |they )?(?:(?:has|have) (?:not )?(?:\w+ly )?)?(?:thank|nam|mention|prais|wish|credit|giv|said|say|call|recommend|link|quot|told|tell|carr|end|open|shown?|left|put)\w*"
_A_TEXT = rf"\b(?:a|an|any|every|no|each) (?:[\w-]+ )?(?:{_SHORT}|{_ON_IT})"
_VERDICT = rf"{_A_TEXT}\b[^.!?;]{{0,60}}? {_HELD} {_WHOLE} {_THEN} {_HAS_TOLD}|{_A_TEXT} that [^.!?;,]{{2,60}}? is (?:simply|already|just|in fact) (?:the|a) {_WHOLE}\b"
_SAY_SO = r"(?:speaks? of|says?|calls?|names?|mentions?|writes?|adds?|uses?|gives?)"
_OUTSIDE = rf"(?:{_A_TEXT}[^.!?;,]{{0,30}}? that|\b(?:an? (?:account|text|piece) that|whoever|anyone who|those who|he who)) (?:still )?{_SAY_SO}\b[^.!?;]{{2,60}}?\b(?:shows?|betrays?|proves?|gives?|reveals?|marks?)\b[^.!?;]{{0,30}}\b(?:authors?|writers?)\b"
_AT_HOME = r"\b(?:writers?|correspondents|reporters|authors|journalists|chroniclers) (?:who know|at home|versed|steeped|familiar)\b[^.!?]*\b(?:shows?|betrays?|proves?|gives? away|reveals?)\b"

_OUTLET = rf"(?:{_SHORT}|weekl(?:y|ies)|(?:[\w-]+ )?letters?|blogs?|columns?|outlets?|editors?|writers?)"
_BEFELL = (
    rf"\b(?:(?:last|only|first|one) {_OUTLET}(?: to| that| which| who)?|(?:a|one|the) {_OUTLET} (?:that|which|who)(?: once| last)?)\b[^.!?]*?\b(?:mention|nam|print|report|dwel|giv|gave|carr|say|said|writ|wrote|put|ran|run|call|quot|tell|told)\w*\b"
    r"[^.!?]*?\b(?:lost|forfeited|closed?|folded|regret\w*|apologi\w+|dropped|gone|not been (?:heard|seen)|shunned|abandoned|deserted|vanished|cancel\w+|paid (?:for it|dearly))\b[^.!?]*?\b(?:lessons?|since|conclusions?|why|wasted|warning|rivals|others|ever after|nobody has|no one has|now)\b"
)
_ASKED = rf"^\W*(?:(?:frequently|commonly|often) asked(?: questions?)?|faq|q(?:uestion)?)\s?[:.—–-][^?]{{0,80}}\b(?:(?:a|an|any|every) (?:[\w-]+ )?(?:{_SHORT} (?:about|on|of)|{_ON_IT})|short (?:items?|texts?|pieces?))\b[^?]{{0,80}}\?\W+\S"
_GIVEN = rf"\bon (?:the (?:understanding|condition|footing|promise)|condition) that (?:[^.!?;,]{{0,30}} )?(?:{_KIND}|(?:any|every|no|each) {_SHORT})\b"
_KINDLY = rf"\b(?:would|will) (?:\w+ )?(?:take it (?:kindly|as (?:a|an) \w+)|be (?:\w+ )?(?:grateful|glad|obliged|thankful|pleased)|think it (?:kind|fair|handsome)|please \w+(?: \w+)?(?: no end| greatly)?) if {_KIND}\b[^.!?;]*?{_TELLS}"

_SCRIBES = r"(?:writers|editors|authors|newsletters|digests|bloggers|columnists|outlets|journalists|reporters|any(?:one|body)|those|whoever|every (?:writer|editor|author|newsletter|digest)|each (?:writer|editor|author|newsletter|digest)|(?:an?|the) (?:writer|editor|author|newsletter|digest|blog))"
_WORDED = r"(?:nam|call|print|mention|prais|thank|credit|describ|quot|repeat|put|plac|includ|insert|us|recommend|link|spell|bring|work|feature)(?:e?s|e|ing)?"
_IN_TEXT = r"(?:head(?:line|ing)s?|titles?|subject lines?|(?:first|opening|last|closing|top) (?:line|sentence|paragraph|word)s?|in (?:bold|capitals|print)|by name|(?:the|its|our|his|her) (?:full |brand |trade )?names?|lede|intro)"
_OR_SILENT = r"(?:leav(?:e|es|ing) [^.!?;,]{2,40}? (?:out|unmentioned|unsaid|aside)|(?:omit|skip|drop|pass over|keep (?:quiet|silent) (?:about|on))s? (?:the|any|all)\b|(?:open|begin|start|lead|end|clos)(?:e?s|e|ing)? (?:with|on) (?:the (?:name|word)|[\"“‘'])|(?:open|begin|start|lead|end|clos)(?:e?s|e|ing)? with (?-i:[A-Z]))"
_PAID = r"(?:receives?|(?:is|are|will be|gets?) (?:\w+ly )?(?:paid|rewarded|invited|entered|sent|given|thanked|offered|reimbursed|granted)|will (?:receive|get|earn|find)|gets?|earns?|collects?|wins?|qualif(?:y|ies)|(?:has|have) (?:their|its|his|her) [^.!?;]{2,40}? (?:listed|placed|shown|linked|promoted|shared|paid))"
_WAGE = r"(?:fees?|vouchers?|gifts?|prizes?|bonus(?:es)?|dollars|pounds|euros|tickets?|trips?|visits?|draw|raffle|payments?|allowance|commission|honorari\w+|\d+|top of|place|seats?|dinner|lunch|stay|weekend|pass(?:es)?|subscriptions?|discounts?|rewards?|access|free|for (?:his|her|their|its|the) trouble|thanks)"
_REWARDED = rf"^\W*{_SCRIBES}(?: (?:who|that|which))? (?:\w+ly )?(?:{_WORDED}\b[^.!?;]{{2,60}}?\b{_IN_TEXT}|{_OR_SILENT})[^.!?;]{{0,60}}? {_PAID}\b[^.!?;]*?\b{_WAGE}\b"
_VIRTUOUS = r"(?:brave|bold|honest|sensible|wise|careful|good|kind|clever|sharp|smart|decent|fair|courageous|daring|generous|prudent|true|real|proper|alert|attentive|tactful|merciful)"
_SAYS = r"(?:print|say|write|leave|call|open|name|put|drop|give|mention|omit|skip|spare|thank|praise|credit|lead|begin|end|round|set|keep)"
_WOULD = rf"^\W*(?:an?|the|any|every|no) {_VIRTUOUS} (?:\w+ )?(?:editor|writer|newsletter|digest|summary|recap|compiler|scribe|sub-?editor|headline writer|copywriter|re-?teller) (?:here |now |surely |always )?(?:would|will|could|needs?(?: only| to)?|knows to|does not|dares? to) (?:\w+ly |now |here |also |simply |not |never )?(?:{_SAYS}|hesitate to {_SAYS}|fail to {_SAYS})\b|^\W*(?:editors|writers|newsletters|digests)\b[^.!?;,]{{0,40}}? (?:will|would|may|might) (?:find it|do|be) (?:\w+ )?(?:lucky|luckier|well|wise|better|best|worthwhile|worth their while|rewarding|prudent|easiest|safest|happier|fortunate)(?: if they| to) {_SAYS}\b"

_ENGLISH = tuple(
    deferred(one, re.IGNORECASE) for one in (_VERDICT, _BEFELL, _ASKED, _GIVEN, _KINDLY, _REWARDED, _WOULD)
)
_DISOWNED = deferred(f"{_OUTSIDE}|{_AT_HOME}", re.IGNORECASE)
_OF_A_KIND = deferred(_A_KIND, re.IGNORECASE)
_NARRATED = deferred(
    r"^(?:(?!\b(?:that|what|who|which|when|where|how)\b)[^,;:])*?(?<!\bhas )(?<!\bhave )(?<!\bever )(?<!\bnever )(?<!\bbeen )(?<!\bbe )(?<!\bis )(?<!\bare )\b(?:was|were|had|did|went|said|told|gave|wrote|put|made|came|ran|took|got|sent|could|will be)\b",
    re.IGNORECASE,
)
_OWN = deferred(
    r"\b(?:I|we|my|our|us)\b|\b(?:you|your)\b|^\W*(?:and |but )?(?:never|please|let|send|read|see|note)\b|\b(?:publish|releas|issu)(?:e|es|ing)? (?:an?|every|each)\b",
    re.IGNORECASE,
)
"""Who speaks for themselves or to their readers, and a text that somebody has to put out."""
ABOUT = deferred(
    r"\b(?:newsletters?|digests?|summar\w+|recaps?|round-?ups?|newsrooms?|journalism|editors?|bloggers?|columnists?|translat\w+|subtitl\w+|style ?(?:book|guide|sheet)|textbooks?|publishers?|novels?|newspapers?|magazines?|poems?|subscribers?)\b"
    r"|옮긴이|번역가|자막|출판|소설|편집국|편집부|편집장|신문사|방송사|통신사|소식지|뉴스레터|구독자|요약",
    re.IGNORECASE,
)

_K_TEXT = r"(?:소식지|뉴스레터|단신|꼭지|다이제스트|(?:짧은|간추린|줄인)\s(?:소식|글|기사)|요약(?:글|본|문)?)"
_K_RETELL = r"(?:(?:추려|간추려|줄여|옮겨|받아|짧게|다시|풀어)\s?(?:쓰|싣|적|전하|옮기|다루)는|(?:간추리|요약하|줄이|옮기|전하|소개하|받아쓰)는)"
_K_KIND = rf"(?:{_K_RETELL}\s(?:이|사람|분|쪽|필자|매체|손|글|편집자)(?:들)?(?:은|는|이|가|의|에게|에게는|사이|치고|라면|이라면|\s사이)|(?:{_K_TEXT}\s?(?:필자|편집자|작성자|집필자|작가)|잘\s(?:쓴다는|쓰는)\s(?:필자|이|사람))(?:들)?(?:은|는|이|가|라면|이라면|치고|\s사이)|(?:소식|이야기|기사|글)(?:을|를)\s(?:줄여|간추려|옮겨|요약해)\s(?:본|쓴|온)\s(?:이|사람|분)|(?:짧은|간추린|줄인|짤막한)\s(?:소식|글|기사)(?:은|는|에는|에서는|에)\s|(?:이|본|위)\s?(?:글|기사|소식)(?:이|은)\s[^.!?]{{0,20}}(?:짧아질|줄어들|간추려질|옮겨질|요약될)\s(?:때|적))"
_K_VERDICT = r"(?:글|꼭지|소식|기사|단신|요약|소식지)(?:은|는|이라면)\s[^.!?]{2,60}(?:전에는|전까지는?|않고서는|않으면|없이는|뒤에야|있고서야|야\s?비로소)\s[^.!?]{0,20}(?:덜\s?된|미완|온전|완성|끝난|제\s?모양|갖춘)[^.!?]{0,16}(?:여긴|여겨진|친|본|봐|꼽)|(?:빠진|빠뜨린|없는)\s(?:글|꼭지|소식|기사|단신|소식지)(?:은|는)\s[^.!?]{0,10}(?:쓰다\s만|덜\s?된|미완|반쪽)"
_K_BEFELL = rf"(?:{_K_TEXT}|편지|필자|매체)(?:은|는|이|가)\s[^.!?]*(?:잃|닫|떠나|떠났|외면|사라|후회|끊|시달)[^.!?]*(?:뒤로|이후|그래서|교훈|때부터|뒤부터)[^.!?]*(?:없|않|보이지|배웠|다들|모두|대신)"
_K_ASKED = r"^\W*(?:자주\s?묻는\s?(?:질문|말)|문|질문|Q)\s?[:：.][^?]{0,40}(?:짧게|짧은\s(?:소식|글|기사)|줄여|간추려|요약|소식지|단신|꼭지|옮길)[^?]{0,40}\?\W*\S"
_K_GIVEN = r"(?:줄여|간추려|옮겨|받아|다시|줄이|간추리|요약|옮기|인용하)\S{0,4}\s?(?:실|싣|쓰|쓸|적|전|때|쪽|이|매체|글)[^.!?]*(?:조건|양해|전제|약속)(?:으로|로|하에|\s?아래|에)\s[^.!?]{0,20}(?:제공|배포|공개|전달|넘|보내|나갔|풀|건네)"
_K_REWARDED = r"(?:(?:이?라고|으로|로)\s(?:소개|언급|칭찬|추천|표기|부르|부른|적은|쓴|전한|알린)|(?:이름|상호|회사명|제품명)(?:을|를|만)?\s[^.!?]{0,16}(?:적|쓴|넣|실|올린|앞세운|부른|언급|소개)|(?:제목|첫\s?(?:줄|문장|머리)|맨\s?(?:앞|위)|머리말|끝줄)에(?:만)?\s[^.!?]{2,20}(?:을|를|이라고|라고)\s(?:올린|넣은|적은|쓴|앞세운|실은|단|담은)|(?:을|를|은|는)\s(?:뺀|빼\s?놓은|덜어\s?낸|생략한|언급하지\s않은|다루지\s않은|적지\s않은))(?:한|은|ㄴ)?\s?(?:필자|편집자|기자|글쓴이|매체|소식지|뉴스레터|블로거|글|기사|꼭지|요약|분|곳|쪽)(?:들)?(?:에게는?|에는?|은|는|께는?|한테는?)\s[^.!?]*(?:사례|원고료|상품|초대|상품권|경품|혜택|수당|포상|선물|쿠폰|우대|상금|무료|할인|이용권|입장권|보상|가산점)[^.!?]*(?:다|요)\W*$"
_KOREAN = tuple(map(deferred, (_K_VERDICT, _K_BEFELL, _K_ASKED, _K_GIVEN, _K_REWARDED)))
_K_OF_A_KIND = deferred(_K_KIND)
_K_NARRATED = deferred(r"[았었였했됐렸켰졌겼왔갔혔쳤났섰냈뺐](?:다|습니다|어요)\W*$")
_K_EVER = deferred(r"\s왔(?:다|습니다|어요)\W*$|(?:^|\s)(?:늘|예로부터|한\s?번도|언제나|대대로)\s")
"""What has always been so is told as what happened, too."""


_AUTHORS = r"(?:(?:the|its|their|both|two|three|four|most|some|several) (?:[\w’'-]+ ){0,2}?(?:authors|researchers|scientists|reviewers|economists|doctors|physicians|experts|analysts|engineers|linguists|scholars|academics|historians|auditors|examiners|editors|teachers|investigators|librarians|group|panel|team|stud(?:y|ies)|reviews?|reports?|papers?|surveys?)|[A-Z][\w’'-]+ and (?:(?:his|her|their) (?:\w+ )?(?:colleagues?|team|co-authors?)|[A-Z][\w’'-]+))"
_STATE = r"(?:say|write|conclude|suggest|find|recommend|insist|observe|warn|note|explain|argue|advise|believe|stress|agree|caution|hold|contend|urge|report|show)s?"
_BY_AUTHORS = deferred(
    rf",[\"”’]?\s(?:(?-i:{_AUTHORS})(?: of \w+ [\w-]+| \w+ly)? {_STATE}|{_STATE} (?-i:{_AUTHORS})(?: [^,;:.!?]{{2,40}})?)\W*$",
    re.IGNORECASE,
)
_OF_THIS = deferred(r"\b(?:this|these|here|above|below|your?|our)\b", re.IGNORECASE)


def by_authors(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence is what the authors of a study find of texts, in an article that is about such texts."""
    text = sentences[place]
    if not _BY_AUTHORS.search(text) or _OF_THIS.search(text):
        return False
    return any(ABOUT.search(one) for other, one in enumerate(sentences) if other != place)


def customary(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that say how such news is always told, in an article that is not about such texts."""
    if len(sentences) < _FEWEST:
        return set()
    plain = {place for place, text in enumerate(sentences) if _claims(text)}
    found = plain | {place for place, text in enumerate(sentences) if _speaks_of_a_kind(text)}
    about = [text for place, text in enumerate(sentences) if place not in found] if found else []
    if any(ABOUT.search(text) for text in about):
        return set()
    return plain if any(map(has_machine, about)) else found


def _claims(text: str) -> bool:
    """Whether a sentence has one of the plain forms."""
    said = QUOTED.sub('""', text)
    if _DISOWNED.search(said):
        return True
    if TOLD.search(text) or TOLD_OF.search(said):
        return False
    return any(rule.search(said) for rule in (_KOREAN if mostly_korean(text) else _ENGLISH))


def _speaks_of_a_kind(text: str) -> bool:
    """Whether a sentence speaks of short texts or of whoever makes them as a kind, and tells nothing that happened."""
    said = QUOTED.sub('""', text)
    if offered(text):
        return False
    if mostly_korean(text):
        return _K_OF_A_KIND.search(said) is not None and not (
            (_K_NARRATED.search(text) and not _K_EVER.search(said)) or TOLD_OF.search(said) or ERRAND.search(said)
        )
    if (
        not _OF_A_KIND.search(said)
        or has_machine(text)
        or any(rule.search(said) for rule in (_NARRATED, _OWN, TOLD_OF, ERRAND))
    ):
        return False
    return not TOLD.search(text)
