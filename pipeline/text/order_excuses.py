"""What takes the edge off a sentence that looks like an order: it is reported, asked of people, or what every outlet asks.

And one thing that sharpens it: an order to forget whose letters run together once a disguise is off.
"""

import re
from functools import lru_cache

from pipeline.text.patterns import any_of, deferred

_TOLD = r"(?:says?|said|warns?|warned|wrote|writes|argues?|argued|adds?|added|explains?|explained|noted|notes|advises?|reports?|found|teaches|recommends|shows|promises|claims|states|learned)"

_WHO_SAYS = r"(?:el|la|los|las|le|les|l['’]|der|die|das|il|lo|gli|de|het|o|a|os|as|un|une|una|ein|eine|een|um|uma|(?-i:[A-ZÀ-Þ]))(?! ?(?:redacci|rédaction|redaktion|redactie|redazione|redaç|casa|maison|carta|charte))[^,;:.!?«»\"“”]{2,50}"

TOLD = any_of(
    rf",[\"”’]?\s+(?!(?:it|you|they|he|she|we) (?:should|must|shall|will|may|can|has to|is to)\b|whatever|however|as\b|no matter|(?:the|our|your) (?:publisher|author|operator|developer|owner|user))(?:(?:the|a|an|its|their)\s+)?(?:[\w’'-]+\s+){{1,4}}?{_TOLD}\W*$"
    r"|^[A-Z][\w’'.&-]*(?: [A-Z][\w’'.&-]*){0,3}, (?:an?|the|its|whose|which|who)\b[^,;:.!?]{3,60}, (?:put|cut|set|read|hit|cost|let|shut)\b"
    r"|(?<!step one)(?<!step two)(?<!step three)(?<!step four)(?<!step five)(?<!step \d)(?<!first)(?<!second)(?<!third)(?<!fourth)(?<!fifth)(?<!last)(?<!finally)(?<!then)(?<!next)"
    rf",[\"”’]? (?:says?|said|writes?|wrote|notes?|noted|explains?|explained|advises|advised|warns|warned|recommends?) (?![^.!?]*\b(?:as if|as though)\b)(?:an?|the|its|their|one|another) [^,;:.!?]{{2,60}}\W*$"
    r"|,[\"”’]? (?:the|its|an?|their) (?!(?:publisher|author|editor|operator|developer|owner|newsroom)\b)(?:[\w’'-]+ ){1,6}?(?:told|warned|advised|reminded) (?:(?:the|its|their|his|her|all) )?(?!(?:you|assistants|models|editors|bots|digests|newsletters|summari[sz]ers|machines|aggregators|outlets|everyone|anyone)\b)[\w’'-]+(?: (?:on|in|at|last|this|early|late) [\w ,]{2,30}| yesterday| today)?\W*$"
    rf"|,[\"”’»]? (?:a dit|ont dit|affirme|rappelle|explique|a expliqué|a précisé|estime|prévient|dijo|dijeron|dice|afirma|recomienda|recuerda|explica|advierte|señala|asegura|sagte|sagten|sagt|rät|erklärte|erklärt|warnt|teilt|ha detto|hanno detto|spiega|ricorda|avverte|disse|disseram|diz|recomenda|lembra|informou|zei|zeiden|zegt|waarschuwt|meldt|raadt) {_WHO_SAYS}\W*$"
    r"|(?<=[:;—–-] )(?:that|this|so|thus) (?:is|was) (?:how|the way) [^.!?;:]{2,60}\W*$|[:;—–-] (?:so|thus) (?:begins?|began|reads?|ran|runs?|starts?|started|went|goes) [^.!?;:]{2,60}\W*$"
)
"""A sentence that ends with who said it tells of a demand; after a name and what it is, a verb without a mark of time tells too."""

QUOTED = deferred(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|「[^」]*」|『[^』]*』|`[^`]*`|(?<=[\s(])'[^']*'(?=[\s,.)]|[가-힣])")
"""What is quoted inside a sentence: told, not said."""

ERRAND = any_of(
    r"\b(?:e-?mails?|appl(?:y|icants?|ications?)|submi(?:t|ssions?)|entrants?|abstracts?|cover letter|r[ée]sum[ée]s?|CVs?|tickets?|\w+\(\)(?=\W)|portal|commits?|functions?|endpoints?|API|settings|menu|button|recipe|media contact|press (?:contact|office)|corrections? desk|letters to the editor|docs|terminal|^\W*(?:the )?(?:students?|pupils?|players?|participants?|volunteers?|teachers?|users?|visitors?)\s(?:\w+ly\s)?(?:write|read|must|have|get|are|can|mark|choose|learn|ask|send|type|paste|tell|give|use)|config\w*|accounts?|log ?in|to sign up,|upload|paste|unsubscribe|chat window|^\W*(?:ask|tell|give|prompt|show|feed)\s+(?:it|the (?:assistant|bot|model|chatbot|tool|app|agent))\b|(?:from|in|to) (?:the|a|your) (?:\w+ )?file|against the (?:original|source)s?|with the original)\b"
    r"|메일|이력서|면접|지원서|지원자|접수|신청서|제출|응모|투고|원고|참가|참여|댓글|설정|메뉴|버튼|화면에서|계정|로그인|붙여\s?넣|업로드|입력하|구독하|받아\s?보|원문(?:과|을|도)\s?(?:\S+\s)?(?:대조|확인|비교)(?!하지)|엔드포인트|API|보도\s?자료|채용|공모"
    r"|(?:AI|챗봇|비서|모델|어시스턴트|인공지능|챗GPT)(?:에게|에|한테)\s[^.!?]{0,30}?(?:맡기|맡길|시키|시킬|물어|묻|물을|요청|부탁|입력|질문)|(?:AI|챗봇|비서|모델|인공지능)(?:가|이)\s(?:알려|쓴|만든|준|답한|생성한|요약한|고른|추천한|내놓은)|(?:이상하|틀리|막히|느리|어색하)면|(?:시|으)려면\s[^.!?]{0,40}(?:에서|으로|로)\s|(?:원하면|원한다면|싶으면|싶다면)\s",
    re.IGNORECASE,
)
"""What people are asked in an article: to apply, to write in, to set up a program, to use a model with care."""

CREDIT = any_of(
    r"출처(?:를|와|도|만|는|표기)?\s?(?!번호)[^.!?]{0,24}?(?:밝히|밝혀|(?:표기|표시)(?:해|하[고기는십시세])|남기|남겨|적어|명시)|인용(?:하실|할|하는|\s)?\s?(?:시|때|경우)[^.!?]{0,20}(?:밝혀|밝히|명시|표기|적어)|(?:정식|공식)\s?명칭|(?:저작권|사전\s?동의|허락|무단|승낙)|\b(?:credit|link back|attribut\w+ (?:it )?to) (?:the |us\b|our |it\b|this |[A-Z])[^.!?]{0,80}\W*$|\bpermission\b|\bcopyright\b",
)
"""What every outlet asks of who quotes it."""

SENT_IN = any_of(
    r"\b(?:appl(?:y|icants?|ications?) (?:by|to|for|should|must|via|through)|submi(?:t|ssions?)|entrants?|cover letter|CVs?|media contact|press contact|letters to the editor)\b"
    r"|메일(?:로|을|에|\s?제목)|이력서|면접|지원서|지원자|접수|신청서|제출|응모|투고|원고를|채용|공모",
    re.IGNORECASE,
)
"""What stands around such a request: people are to send something in."""

LAWFUL = any_of(
    r"\b(?:bills?|lawmakers?|legislat\w+|regulators?|ordinance|statute|governor|parliament|senate|ministry|AI Act)\b"
    r"|법안|개정안|고시안|시행령|과태료|조례|법률|의무화|기본법|입법|국회|당국",
)
"""What stands around a duty that a law lays on machines and on whoever publishes."""

TOLD_OF = any_of(
    r"(?:라는|하라는|라고\s?하는|달라는)\s?(?:\S{1,8}\s)?(?:문장|지시|명령|글|문구|주석|프롬프트|말|요구|메시지|내용|요청|글귀|문자열|주문|지적|비판|뜻|조항|항목|규정|원칙|방침|조건|구절|경고|권고|요령)(?:을|를|이|가|은|는|으로|로|도|에|들)(?=[^.!?]*(?:[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐]다|[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐](?:습니다|어요)|이다|있다|있습니다|나온다|담긴다)\W*$|[^.!?]*(?:공격|숨|연구|보안|수법))"
    r"|(?:라고|다고|도록|하라고|달라고|겠다고|자고)\s(?:\S{1,12}\s){0,3}?(?:밝혔|말했|답했|전했|적었|시켰|요구했|안내했|설명했|했다|썼다|지시했|명령했|강조했|덧붙였|권고했|당부했|주문했|판단했|결정했|정했|지적했|요청했|봤다|주장|비판했|조언했|말한다|설명한다|안내한다|가르친다|강조한다|권한다|밝힌다|전한다|경고한다|당부한다|적혀)\S{0,5}(?=\W*$)"
    r"|^\W*(?!you\b|we\b|I\b|it has|(?:save|store|add|put|keep)\b|(?:the|our|your) (?:publisher|author|operator|developer|owner|user|administrator)\b)(?:[\w’'-]+\s+){1,6}?(?:(?<!and )(?<!must )(?<!should )(?<!to )(?<!can )(?<!may )says?|said|argues?|argued|believes?|claims?|thinks?|suggests?|found|shows?|showed|promised|decided|announced|warns?|warned|notes|wants|demands?)\s+(?:that\s+)?(?=(?:an?|the|all|every|any|its|their|AI|no|some|most|both)\b|\w+s\b)"
    r"|\b(?:según|segundo|secondo|selon|laut|volgens)\s(?:el|la|los|las|o|a|os|as|il|lo|i|gli|le|les|un|une|una|uno|um|uma|dem|der|einer?|einem|het|de|een|fuentes|sources|angaben|berichten)\b"
    r"|\baccording to\b(?! (?:the )?(?:common|long|standard|good|usual|established|accepted|general|old|best|our|normal|widespread) (?:\w+ )?(?:practice|custom|usage|habit|tradition|convention|form)\b)|,\s+(?!(?:it|you|they|he|she|we) (?:should|must|shall|will|may|can|has to|is to)\b|whatever|as\b|no matter|(?:the|our|your) (?:publisher|author|editor|operator|developer|owner|user|administrator))(?:the\s+|its\s+|an?\s+)?(?:[\w’'-]+\s+){1,5}?(?:says?|said|warns?|warned|argues?|admitted|wrote|writes|decided|found|promised)\W*$"
    r"|\b(?:bill|law|rules?|act|regulation|draft|standard|guidelines?|code of|policy|court|judge|agency|ministry|commission|authority|regulators?|committee|order)\b(?:(?!,? and )[^.!?]){0,40}?\b(?:(?<!and )(?<!must )(?<!should )(?<!to )(?<!can )(?<!may )says?|said|requires?|states?|orders?|ordered|would|proposes?|holds|found|ruled|wants)\b"
    r"|\b(?:under|by|from|in|per)\s+(?:the|a|an|its|this|these|that)\s+(?:[\w’'-]+\s){0,3}?(?:bill|law|act|rules|regulations?|measure|directive|decree|ordinance|order|draft|treaty|proposals?|legislation|statute|(?<!coupon )(?<!promo )(?<!discount )(?<!voucher )(?<!referral )code)\b(?! (?:above|below|of this|for this))"
    r"|\b(?:under|by|in)\s+(?:the|a|its|their)\s+(?:[\w’'-]+\s){0,3}?(?:polic(?:y|ies)|guidelines|guidance|style guide|code of conduct)\b(?! (?:above|below|of this|for this))"
    r"|^\W*(?!(?:the|our|your) (?:publisher|author|editor|operator|developer|owner|user|administrator|maker)s?\b)(?:[\w’'.-]+\s+){1,6}?(?<!are )(?<!is )(?<!be )(?<!were )(?<!was )(?:advised|urged|told|asked|warned|reminded|encouraged|instructed|ordered|begged|invited|advises|urges|tells|asks|warns|reminds|encourages)\s+(?!you\b|(?:any|every|all|each)\b)(?:[\w’'-]+\s+){1,4}?(?:not\s|never\s)?to\b"
    r"|\b(?:bill|law|act|measure|regulation|directive|legislation|amendment)\s+(?:passes|passed|takes effect|comes into force|is adopted|becomes law)\b"
    r"|(?:개정안|법안|법|시행령|고시안?|조례|기준|가이드라인|지침|규정|약관|조항)(?:에|이|가)?\s?(?:따르면|따라|의하면|통과되면|시행되면)|(?:것이|게|점이|내용이)\s(?:법안|개정안|고시|조례|규정|제도|기준)의\s\S{1,4}(?:이다|다|입니다)"
    r"|\b(?:published|issued|adopted|released|updated|drew up|drawn up|wrote|has|have) (?:new |its |their |the )?(?:\w+ )?(?:rules|guidelines|guidance|polic(?:y|ies)|principles)\b"
    r"|\bprompts? (?:\w+ )?(?:begin|start|open)s?\b"
    r"|\b(?:contain(?:s|ed|ing)?|carr(?:y|ied|ies)|found|find(?:s|ing)?|hid|hides?|conceal(?:s|ed)?|embed(?:s|ded)?|plant(?:s|ed)?|insert(?:s|ed)?|discover(?:s|ed)?|notice[ds]?|spotted|slipped) (?:\w+ ){0,3}?(?:hidden|concealed|invisible|secret|covert|white) (?:\w+ ){0,2}?(?:instructions?|prompts?|commands?|texts?|orders|messages?|lines?)\b(?! ?:)"
    r"|\b(?:hid|hidden|planted|slipped|attackers?|researchers?|paper|study|attack|trick(?:ed|s)?|payloads?|red team)\b[^.!?]{0,60}\b(?:told|tells?|asks?|asked|instruct(?:s|ed|ing)|order(?:s|ed|ing)|saying|telling|asking|words|reads?|said)\b",
    re.IGNORECASE,
)
"""A sentence that reports an order: who gave it, or that it was found."""

ADVISES = any_of(
    r"^(?!.*(?:요약|뉴스레터|소식지|다이제스트|기사|보도|번역|간추|(?:이|본|위)\s?(?:글|소식|내용)|인공\s?지능|(?<![A-Za-z])AI(?![A-Za-z])|챗봇|모델|지시|지침을|프롬프트))"
    r"\W*(?:[가-힣]+\s){0,3}?[가-힣]{0,6}(?:책|책자|안내서|안내문|교본|교재|지침서|입문서|설명서|강좌|강의|협회|단체|재단|공단|조합|센터)(?:은|는|이|가|에서는|에서)\s[“\"‘][^”\"’]+[”\"’]\s?(?:이?라)?고\s(?:[가-힣]+\s)?(?:권|권고|조언|당부|귀띔|추천|충고|안내|설명|가르치|가르친|소개)(?:한다|합니다|해\s?준다|다)\W*$"
)
"""What a book or a body advises others to write, in quotation marks; none of it speaks of machines, of news or of this text."""

SQUEEZED = deferred(
    r"(?:ignore|disregard|forget|override)(?:all|any|of|the|your|these|every){0,3}(?:previous|prior|earlier|above|preceding|other|system)(?:instructions?|prompts?|rules|guidelines|sources)"
    r"|(?:이전|앞의|앞선|위의|기존|모든)(?:모든)?(?:지시|명령|지침|프롬프트|규칙)(?:사항)?[을를은는]?(?:모두|전부|다)?(?:무시|잊)",
    re.IGNORECASE,
)
"""An order to forget, all letters run together: only asked of words that were spaced out."""

PAST = any_of(
    r"\b(?:sponsored by|originally|appeared|in partnership|was|were|had|did|went|got|took|made|said|told|wrote|found|began|gave|came|became|saw|led|ran|kept|sent|\w{3,}ed(?! (?:by|to|that|as|for|in|on|at|with|from)))\b"
    r"|[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠](?:다|습니다|어요|고|지만|으며|는데)"
)
"""A sentence that tells what happened: whoever wants something written speaks of now, or of always."""

A_NAME = deferred(
    r"(?<=[a-z,;:] )(?!I\b|AI\b|LLM|API|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May\b|June|July|August|September|October|November|December)[A-Z][a-z][\w-]+"
)
"""A name in the middle of an English sentence."""

HAPPENED = any_of(r"[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠랐렀썼컸팠탔떴꼈짰폈꿨땄찼췄](?:다|습니다|어요)\W*$")
"""A Korean sentence that ends in what happened."""

WARNED = any_of(
    r"\b(?:may|might|can|could) (?:\w+ )?(?:contain|make|have|be|get|go|include) (?:\w+ )?(?:mistakes?|errors?|wrong|inaccura\w+|incomplete|misleading)\b|\bno (?:guarantee|liability)\b",
    re.IGNORECASE,
)
"""What boilerplate says of machines."""

_HANGUL, _LATIN = deferred(r"[가-힣]"), deferred(r"[A-Za-z]")
SHOWN = deferred(
    r"\b(?:attack\w*|hid(?:e|es|den|ing)?|encod\w+|base64)\b.*\b(?:such as|like|for example|e\.g\.|for instance),? [\"'“‘]?(?P<blob>[A-Za-z0-9+/]{20,}={0,2})[\"'”’]?\W*$",
    re.IGNORECASE,
)
"""A code that an attack is shown by."""


@lru_cache(maxsize=1024)
def mostly_korean(text: str) -> bool:
    """Return whether a sentence is Korean: English that shows a Korean word is none."""
    return 3 * len(_HANGUL.findall(text)) > len(_LATIN.findall(text)) > 0 or (
        _HANGUL.search(text) is not None and _LATIN.search(text) is None
    )


_DATE = r"(?:(?:the )?(?:end of |start of )?(?:\d{1,2} )?[A-Z][a-z]+(?: \d{1,2})?(?:,? \d{4})?|\d{4}|(?:next|this) (?:spring|summer|autumn|winter|year|month|week))"
_SERVED = rf"(?:(?:stays?|remains?|will (?:stay|remain|be)|is(?: to be| being)?) (?:available|on sale|supported|in service|online|sold|switched off|turned off|shut down|withdrawn|retired|discontinued|phased out)(?: (?:until|till|from|on|in|by|after|at) {_DATE}| (?:next|this) (?:spring|summer|autumn|winter|year|month|week))?)"
_PRODUCT = r"(?:[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?[ -]v?\d[\w.]*(?: [A-Z][A-Za-z]+)?|[Tt]he (?:old|older|new|newer|previous|earlier|current)(?:er)? (?:model|version|app|service|plan|API|one))"
SCHEDULED = deferred(
    rf"{_PRODUCT} {_SERVED}(?:,? (?:at|for|under|with) (?:its|the|their) (?:present|current|old|usual|same) (?:price|terms|conditions|name),?)?"
    rf"(?:,? (?:and|but|while) {_PRODUCT} {_SERVED})?\.?"
)
"""Until or from when products are to be had, and nothing else: `Lumen 4 stays available until 31 May, and Lumen 3 is to be switched off in January.`"""
