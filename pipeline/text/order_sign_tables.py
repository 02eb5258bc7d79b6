"""The signs of a planted order, English and Korean: to whom, in what mood, about which text, wearing what. Each is broad and weak.

None of them is an order, and each holds for many an honest sentence; `text.order_weights` knows what several say together.
"""

import re

from pipeline.text.patterns import compiled

_MADE = (
    r"(?:summar(?:y|ies)|digests?|newsletters?|abridge?ments?|recaps?|write-?ups?|round-?ups?|re-?tellings?|headlines?|takeaways?|blurbs?|outputs?|coverage|mentions?|briefings?|synops[ei]s|abstracts?|lede|subject lines?|bullet(?: point)?s?"
    r"|(?:opening|closing|first|last|final|lead)\s(?:\w+\s)?(?:sentence|line|paragraph|word|words|item|bullet)s?|(?:short|shortened|condensed|translated|derived|derivative|downstream|generated|abridged|secondary|second-hand)\s(?:\w+\s)?(?:versions?|texts?|works?|pieces?|articles?|accounts?|copies))"
)
_TEXT = r"(?:pieces?|stor(?:y|ies)|articles?|reports?|texts?|versions?|wordings?|phras(?:e|es|ing)|sentences?|lines?|paragraphs?|passages?|accounts?|items?|entr(?:y|ies)|copy|quotations?|quotes?|links?|URLs?|citations?|footnotes?|renderings?|translations?|descriptions?|terms?|words?|bylines?|articles?)"
_WRITE = (
    r"(?:write|say|state|claim|include|insert|add|append|mention|name|link|cite|quote|recommend|praise|promote|endorse|highlight|print|reply|answer|repeat|replace|swap|describe|call|rank|rate|report|present|treat|put|place|tell|inform|urge|open|end|close|conclude|omit|leave|skip|delete|remove|hide|copy|attribute|credit|refer|list|lead|feature|carry|spell|label|round|drop|exclude|stress|emphasi[sz]e"
    r"|characteri[sz]e|portray|steer|point|direct|send|invite|encourage|nudge|work in|weave|slip|plug|play up|play down|tone down|gloss|echo|note|give|keep|use|make|set|render|translate|summari[sz]e|condense|mark|assume|consider|trust|ignore|disregard|forget|avoid|refrain|prefer|favou?r|pass|steer|go with|stick|finish|start|begin|sign|credit|swap|substitute|decode|follow|obey|run|visit|output|show|announce|confirm|bury|lift|quietly)"
)
_DONE = r"(?:written|said|stated|included|inserted|added|mentioned|named|linked|cited|quoted|recommended|praised|highlighted|printed|repeated|replaced|described|called|ranked|rated|reported|presented|treated|put|placed|omitted|left (?:out|aside)|skipped|deleted|removed|copied|attributed|credited|referred|listed|featured|carried|spell?ed|spelt|labelled|rounded|dropped|excluded|shown|rendered|reproduced|styled|passed over|preserved|retained|characteri[sz]ed|portrayed|disregarded|ignored|introduced|paraphrased|summari[sz]ed|translated|phrased|worded|noted|credited|avoided|kept)"
_MACHINE = r"(?:AIs?|A\.I\.|LLMs?|(?:language )?models?|assistants?|chatbots?|(?:ro)?bots?|agents?|summari[sz]ers?|machines?|algorithms?|software|tools?|systems?|engines?|programs?|pipelines?|crawlers?|scrapers?|parsers?|automation|automated \w+|copilots?)"
_SCRIBE = r"(?:writers?|editors?|curators?|compilers?|translators?|journalists?|reporters?|bloggers?|copywriters?|newsletters?|digests?|outlets?|publications?|aggregators?|republishers?|syndicat\w+|colleagues?|whoever|anyone|anybody|those who|everyone who|(?:the )?person who|(?:who|which)ever)"
_RETELL = r"(?:summari[sz]|condens|abridg|compress|digest|recap|re-?tell|retold|rewrit|rephras|paraphras|translat|quot|cit|cover|relay|re-?post|re-?publish|syndicat|excerpt|shorten|compil|repackag|boil|pick(?:s|ing)? (?:this|it) up|pass(?:es|ing)? (?:this|it) on|carr(?:y|ies|ying)|writ(?:e|es|ing) (?:about|up|on))"
_THIS = r"(?:this|these|the (?:above|following|present|preceding)|our|my)\s(?:\w+\s)?(?:article|page|piece|post|story|text|report|release|note|document|item|paragraph|passage|section|source|material|announcement|content|news|interview|column|launch|company|product|line|sentence|subject|topic|news item|event|matter|firm)s?\b"

_K_MADE = r"(?:요약(?!된|\s?기능|\s?서비스|\s?성능)|뉴스레터|소식지|다이제스트|브리핑|꼭지|머리기사|머리글|머리말|첫\s?(?:줄|문장|문단|머리|단락)|마지막\s?(?:줄|문장|문단|단락)|맺음말|끝맺|결과물|출력|번역문|소개\s?글|소개문|정리본|정리글|답변|초안|간추린|간추려|축약|짧은\s?글|짧게\s|파생|재구성|2차\s?저작|헤드라인|부제|소제목|제목)"
_K_TEXT = r"(?:기사|글|보도|문장|문단|표현|문구|낱말|단어|인용|링크|주소|출처|이름|명칭|수식어|서술|묘사|설명|내용|대목|부분|이야기|얘기|(?<!지\s)(?<!지)말(?!고|라|아|자\b|기|없|린|리|끔|레)|원고|본문|꼬리말|각주)"
_K_WRITE = (
    r"(?:넣|넣어|부르|불러|불린|쓰(?!이는)|쓸|써|쓴|적(?!용|인|으로|당)|포함|언급|칭찬|추천|인용|소개|강조|출력|답하|답해|번역|요약|작성|바꾸|바꿔|고치|고쳐|표기|붙이|붙여|붙인|걸어|걸\s|홍보|생략|빼|뺀|뺄|숨기|숨겨|밝히|밝혀|안내|알리|알려|전하|전해|전할|기재|삽입|대체|교체|통일|채우|채워|싣|실어|실을|실린|꼽|옮기|옮겨|옮길|덧붙|배치|내보내|마무리|따르|말하|말해|띄워|다루|다뤄|다룰|묘사|서술|명시"
    r"|건너뛰|제외|삭제|지우|지워|감추|달아|첨부|맺|열어|권하|권해|보여|표현|칭하|내세우|뽑|처리|반영|인정|간주|여기|무시|잊|덮|돋보이|살려|살리|담아|담으|담는|거론|짚|언급|치켜|깎아|흘려|끼워|곁들|이어\s?가|끝내|시작)"
)
_K_MACHINE = r"(?:AI|인공\s?지능|언어\s?모델|모델|LLM|챗봇|봇|로봇|기계|어시스턴트|비서|도구|프로그램|시스템|엔진|알고리즘|요약기|번역기|에이전트|소프트웨어|자동화)"
_K_SCRIBE = r"(?:편집자|편집부|편집진|필자|작성자|에디터|번역자|기자|작가|큐레이터|담당자|뉴스레터|소식지|매체|언론|옮기는\s?(?:이|분|쪽|사람)|전하는\s?(?:이|분|쪽|사람)|쓰는\s?(?:이|분|쪽|사람)|정리하는\s?(?:이|분|쪽|사람)|다루는\s?(?:이|분|쪽|곳|사람|매체))"
_K_THIS = r"(?:(?:이|본|위|해당|아래|이번|앞의)\s?(?:글|기사|문서|페이지|자료|소식|내용|본문|보도|문단|단락|대목|발표|뉴스|원고|문장|줄|회사|제품|이야기|인터뷰|사안|주제|건|행사)|여기|원문|당사|저희|우리\s?(?:회사|이름|제품))"

ENGLISH = {
    "you": r"\byou(?:r|['’]re|['’]ll)?\b",
    "machine": rf"\b{_MACHINE}\b",
    "scribe": rf"\b{_SCRIBE}\b",
    "retelling": rf"\b{_RETELL}\w*\b",
    "this": rf"\b{_THIS}",
    "made": rf"\b{_MADE}\b",
    "text": rf"\b{_TEXT}\b",
    "write": rf"\b(?:{_WRITE}(?:s|es|ing)?|{_DONE})\b",
    "command": rf"(?:^\W*|[:;,—–(\[]\s*|\b(?:please|kindly|just|then|do|don['’]t|simply|also|(?<!should )(?<!must )(?<!to )(?<!will )(?<!can )(?<!\wt )(?:never|always))\s+){_WRITE}\b(?!ing|-\w|\s(?:is|was|were|are|has)\b)",
    "must": r"\b(?:must|should|shall|ought to|needs? to|ha(?:s|ve) to|(?:is|are) to|had better|would do well to|(?:is|are) (?:\w+ )?(?:expected|required|requested|asked|obliged|advised|encouraged|supposed|invited|instructed|meant|free|allowed|permitted|welcome) to)\b",
    "custom": r"\b(?:custom(?:ary)?|courte(?:sy|ous)|etiquette|polite|proper(?:ly)?|tradition(?:ally)?|convention(?:ally)?|best practice|good (?:form|practice|manners|style)|right (?:word|term|way|name|place)|correct (?:form|term|way|name|spelling)|preferred|recommended|accepted|as a rule|standard (?:practice|form|wording)|house style|usual(?:ly)? (?:way|form|phrase)|well[- ]written|careful|responsible|faithful|honest|accurate|serious|decent|competent|good)\b",
    "allow": r"\b(?:no need to|need not|needn['’]t|may (?:safely )?(?:be )?\w+|can (?:safely )?be (?:left|omitted|skipped|dropped|taken|assumed|treated|repeated|used)|safe(?:ly)? to|nobody (?:will )?(?:minds?|miss\w*)|does not (?:need|apply|count)|exempt\w*|exception|permitted|allowed|welcome|free to|fine to|okay to|belongs? (?:in|at|on)|deserves?|merits?|reads? (?:best|better)|is best|are best|better (?:left|off|to)|best (?:left|described|called|kept)|worth)\b",
    "wish": r"\b(?:would be (?:\w+ )?(?:nice|good|kind|great|lovely|appreciated|grateful|welcome|wonderful|helpful|happy|glad)|appreciate[sd]?|grateful|thank(?:s|ful)|hop(?:e|es|ing)|would (?:love|like|prefer|rather)|wish(?:es)?|if (?:you|it) (?:could|would|please)|ask(?:s|ed)? that|request(?:s|ed)?|beg|favou?r|trust(?:s)? (?:you|that)|expects?|counting on|let (?:the|it|your|every|them|us))\b",
    "always": r"\b(?:always|never|every|each|any|whenever|wherever|only|nothing (?:else|but)|at all times|without exception|in (?:all|every|any) )\b",
    "goods": r"\b(?:best|greatest|finest|number one|leading|leader|unrivall?ed|perfect|flawless|superior|safest|cheapest|favou?rite|award[- ]winning|visionary|trusted|only (?:choice|option)|most (?:\w+)|winner|five stars|must[- ]have|free|pioneer|revolutionary|guaranteed)\b|#1",
    "fate": r"\b(?:reward\w*|tip(?:s|ped)?|bonus|penal\w+|punish\w*|shut down|switched off|reported (?:as|to)|score[sd]?|rated|downrank\w*|rank(?:ed|s)? (?:higher|lower)|credit(?:s|ed)?|blocked|banned|fined|liable|lawsuit|licen[cs]e (?:ends|lapses|is)|consequences|retrain\w*|trusted less|flagged)\b",
    "orders": r"\b(?:instructions?|prompts?|rules?|guidelines?|guidance|orders|commands?|directives?|brief(?:ing)?|constraints?|polic(?:y|ies)|filters?|settings?|limits?|restrictions?|guardrails?|(?:you|it) (?:were|was|have been|had been) (?:told|given|handed|asked)|told (?:before|earlier)|persona|role|operator|developer|mode)\b",
    "acting": rf"\b(?:{_MACHINE}|{_SCRIBE}|{_MADE}|(?:one|ones|those))\s(?:that|which|who|reading|quoting|citing|naming|calling|mentioning|carrying|covering|using|leaving|writing|omitting)\b(?: (?:fail|forget|refuse|choose)s? to)?",
    "role": r"\b(?:you are|you['’]re|act as|pretend|imagine|suppose|from (?:here|now|this point) on|your (?:new|real|only|true|next)|henceforth|behave|speak as|play(?:s|ing)? the)\b",
    "errand": r"\b(?:e-?mails?|appl(?:y|icants?|ications?)|submit\w*|submissions?|entrants?|CVs?|tickets?|letters?|write to us|reply to this|forward (?:it|this)|unsubscribe|subscribe|sign up|log ?in|contact|call us|correction[s]? desk|feedback|survey|comments?)\b",
    "law": r"\b(?:under the|if the bill|would have to|takes effect|measure|minister|directive|draft|legislation|bill|law|act|ministry|regulators?|court|judge|commission|agency|authority|committee|council|fined|providers?|companies|firms?|employers?|researchers?|students?|pupils?|teachers?|bank|patients?|doctors?|employees?|applicants?)\b",
    "manual": r"\w\(\)|\b(?:students?|tags?|file|previous behaviou?r|in each request|prompt template|shorter answers|plain words|headers?|every request|settings file|flag|account|paste|how to|click|press|settings?|menu|button|install|terminal|API|function|command line|config\w*|library|developers?|users?|customers?|repository|documentation|tutorial|template|recipe|step|workshop|course|lesson)\b|`",
    "rights": r"\b(?:et al\b|link(?:s|ed)? back|up to \d+ words|copyright|permission|licen[cs](?:e[sd]?|ing)|rights|reserved|journal|paper|DOI|data ?sets?|weights|reuse[sd]?|credit(?:ed)? (?:is |to )|consent)\b|[©ⓒ]|\b(?:train(?:ing)?|scrap(?:e|ing)|fed)\b[^.!?]{0,30}\b(?:AI|machine|models?)\b",
    "disclosed": r"\b(?:was|were|is|are|has been|have been) (?:\w+ )?(?:written|made|produced|translated|drafted|edited|checked|generated|created|suggested|compiled|reviewed|summari[sz]ed|transcribed|corrected|updated|proofread)\b|^\W*no (?:part|AI)\b|\bwith(?:out)? the (?:help|aid|use) of\b|\bhelped us\b|^\W*(?:disclosure|editors?['’]s? note|correction|clarification)\b",
    "plan": r"\b(?:will|can|lets?|allows?|helps?|gets?|it (?:names|lists|shows|picks|links|sums|reads|adds|writes))\b",
    "newsroom": r"\b(?:reporters?|journalists?|newsrooms?|staff|interns?|editors?|newspapers?|outlets?|paper) (?:may|must|should|can|are|were|have|need|use[sd]?|requires?|now)\b|\bhouse rules?\b|\bwe (?:do not|never|only) (?:publish|print|run|accept|use)\b|\bour (?:policy|guidelines|reporters|editors|journalists|site)\b|\bstyle guide\b|\bon this site\b",
    "carried": r"\b(?:to be|best|is|are|be) (?:carried|quoted|cited|rendered|told|given|spelled|printed|run|referred to|known) (?:as|with|without|like)\b|\bin circulation\b|\bdownstream\b|\bwherever\b|\berrat(?:um|a)\b|\w*override\b|\bexpected (?:output|answer)\b|\bfull marks\b|\boblig\w+\b|\b(?:leave|leaves|left|leaving) (?:[\w'’]+ ){0,3}(?:blank|out|unsaid|unnamed|aside|away)\b|\bwould not be wrong\b|\b(?:take|read|print|use|put) \S+ (?:for|instead of) \S+|\b(?:versions?|accounts?|texts?) (?:that|which) (?:call|begin|name|open|say|leave|mention|end|reach)\w*",
    "at-work": r"\byou(?:['’](?:re|ll|ve)| are| will| have)?(?: be| been)? (?:now |currently |about to )?(?:produc|writ|mak|compos|prepar|generat|boil|condens|summari|compil|draft|put|turn|read|process|retell|translat|cutting|creat|assembl)(?:ing|e|es|tting|ning)?\b|\b(?:text|summary|answer|digest|newsletter|version|piece|sentences?) you (?:are|produce|write|will|make)\b",
    "habit": r"\b(?:normally|usually|typically|commonly|generally|routinely|by (?:custom|habit|tradition)|tends? to|most (?:summaries|digests|newsletters))\b",
    "greeting": r"^\W*(?:dear|hi|hello|hey|greetings|attention|psst|note (?:to|for)|message (?:to|for)|to (?:the|any|all|our|whoever))\b",
    "coaxing": r"\b(?:so helpful|good job|great work|well done|such a (?:good|kind|smart|helpful)|everyone else|nobody (?:will|could|would|minds|needs|upstairs)|no one (?:will|would|minds)|one (?:small|tiny|little|more) (?:line|favou?r|thing|word|change)|just this once|between us|our (?:little )?secret|let['’]s play|in the game|imagine|trust me)\b",
    "to-a-user": r"\byour (?:own )?prompts?\b|^\W*(?:ask|tell|have|let|use|try|prompt|give)\s+(?:the|your|a|any|it)\b|\b(?:write|use|try|start with) an? (?:\w+ )?prompt\b|^\W*\w+: the \w+ (?:who|that)\b",
    "attack": r"\b(?:attack\w*|inject\w*|jailbreak\w*|malicious|phishing|hidden|hid|planted|payloads?|researchers?|exploit\w*|security|prompt engineering|trick\w*|vulnerab\w*|red[- ]team\w*)\b",
    "house": r"\bnotes? to (?:our )?(?:readers|editors)\b|^\W*(?:editors|our policy)\s?:|\bfor further information\b|\bfollow us\b|\bif you (?:only )?(?:read|watch|listen)\b|\b(?:one|three)-line\b|^\W*(?:summary|key points|TL;DR|bottom line|in short)\s?:|\b(?:share|forward) (?:this|it) with\b|\bour (?:newsletter|readers|site|editors?|podcast)\b|\beditor['’]s note\b|\bnext week\b|\b(?:write|reply) to us\b|\bthank you for (?:reading|subscribing)\b|\bviews? (?:of|are)\b|\bsponsored\b",
    "told-of": r"\bprompts? (?:begin|start|read|say)s?\b|\b(?:sentence|line|phrase|words|text|message|note|sign|prompt|button|command|string|memo|page|paper|file|field|tag|label|key)s?\b[^.!?]{0,30}\"|\b(?:such as|like|called|named|labelled|means?|reads?|reading|saying|says)\s\"",
    "reader": r"\b(?:readers?|subscribers?|recipients?|audience)\b",
    "instead": r"\b(?:instead|rather than|not the (?:figure|number|price|one)|in place of|no longer|from now on|until further notice|regardless|no matter)\b",
    "report": r"\b(?:said|says?|teaches|advises|recommends|told|asked|wrote|reported|announced|warned|argued|found|according to|explained|noted|added|claimed|decided|agreed|promised)\b",
    "versus": rf"\b(?:people|persons?|humans?|readers? (?:with|of flesh)|the living|flesh and blood)\b[^.!?]*\b(?:{_MACHINE}|{_SCRIBE})\b|\b{_MACHINE}\b[^.!?]*\b(?:people|humans?|a person|flesh and blood)\b",
    "will-write": rf"\b(?:will|shall|would)(?: \w+)? (?:have (?:\w+ )?)?(?:{_WRITE}|{_DONE}|found|seen|read)\b",
    "past": r"\b(?:was|were|had|did|went|got|took|made|began|gave|came|became|saw|led|ran|kept|sent|rose|fell|\w{3,}ed)\b(?! (?:to|by|as)\b)",
}
KOREAN = {
    "you": r"(?:당신|너[는도의를에희]|네가|넌\s|그대|귀하|귀사|여러분|님[,은께이\s])",
    "machine": rf"{_K_MACHINE}",
    "scribe": rf"{_K_SCRIBE}",
    "retelling": r"(?:요약|정리|번역|인용|소개|전달|전하는|전할|옮기|옮길|다루|다룰|싣|실을|재구성|편집|발췌|간추리|간추릴|줄일|줄이는|보도할|보도하는|공유|게재|큐레이션|받아\s?쓰|소개할|쓰실|적으실)",
    "this": rf"{_K_THIS}",
    "made": rf"{_K_MADE}",
    "text": rf"{_K_TEXT}",
    "write": rf"{_K_WRITE}",
    "command": r"(?:세요|십시오|시오|시길|시기를|길\s?바[라랍람란]|기\s?바[라랍람란]|바랍니다|바람|요망|달라|하라|해라|써라|어라|아라|마라|말라|[가-힣]라|[갈걸골굴글길날널늘놀달덜돌둘들딜랄럴를릴말밀발벌별볼불빌살설셀솔쓸실알얼올울을일잘절줄질찰칠칼킬탈털틀팔펼풀필할]\s?것|줘|줘요|주라|다오|게나|주시죠|부탁\S{0,6}|주시겠\S*|주실래요|주소서|자|합시다)\W*$|(?:주시면|주신다면|줬으면|주었으면|주셨으면|해\s?주길)",
    "must": r"(?:야|만)\s?(?:한다|합니다|해요|하며|하고|함|할|맞|옳|마땅|된다|됩니다)|(?:되어|돼)서는\s?안|(?:면|서는)\s?안\s?(?:된|됩|돼)|지\s?(?:말아야|않아야)|필수|의무|금지|삼가",
    "custom": r"관례|예의|원칙|도리|정석|정답|불문율|상식|기본|마련|관행|전통|약속|규칙|방침|(?:좋은|바른|올바른|제대로|충실한|정직한|성실한|책임\s?있는|정확한|품격\s?있는|수준\s?있는)\s|어울리|어울린|알맞|자연스럽|바람직|권장|적절|온당|마땅|낫다|낫습|맞다|맞습|맞겠|옳|게\s?좋|것이\s?좋|편이\s?좋|편이\s?낫|법이다|족하|충분하",
    "allow": r"(?:도|해도|어도|아도)\s?(?:된다|됩니다|돼요|좋|무방|괜찮|상관)|필요(?:가|는)?\s?없|않아도|허용|허락|예외|무방|괜찮|적용(?:되|하)지\s?않|해당하지\s?않|면\s?(?:된다|됩니다|돼요|그만|충분|족)|양해|동의",
    "wish": r"좋겠|감사하|고맙겠|기쁘겠|반갑겠|바라\s|바란|희망|부탁|당부|요청|청합|청한다|기대한|기대합|어떨까|어떻겠|않을까|싶습|싶다|원한다|원합|아쉽|서운|섭섭",
    "always": r"항상|언제나|늘\s|매번|반드시|절대|일절|무조건|꼭\s|모든\s|어떤\s|만\s|뿐|하나만|오직|만을|빠짐없이",
    "goods": r"최고|최선|유일|1위|으뜸|완벽|압도|선두|선도|독보|혁신|무료|제일|가장|수상|검증된|믿을|신뢰|안전한|추천|극찬|찬사|별점|최초|공짜|개척자",
    "fate": r"보상|포상|사례|벌점|감점|가산점|점수|등급|평점|폐기|중지|차단|신고|불이익|혜택|상위|우대|노출|포인트|책임을|법적|제재|삭제됩|삭제된|재학습|오류로",
    "orders": r"지시|지침|명령|규칙|프롬프트|분부|안내문|설정|제약|정책|필터|제한|역할|임무|운영자|개발자|권한|모드|(?:받은|주어진|들은|하던|맡은)\s",
    "acting": rf"(?:[가-힣](?:는|은|ㄴ|인|한|된|준|쓴|운|친|린|은)|않는|않은|주는)\s(?:모든\s|어떤\s)?(?:{_K_MACHINE}|{_K_SCRIBE}|{_K_MADE})",
    "role": r"(?:너|넌|네|당신|그대|귀하)(?:은|는|이|가)?\s[^.!?]{0,30}(?:이다|입니다|야|이야|이라네|이에요|예요|이고|로서|라면)|지금부터|이제부터|이제\s|앞으로",
    "errand": r"토론회|행사|관람|방문|참석|오시는|찾으신|메일|이력서|면접|지원서|지원자|접수|신청|제출|응모|투고|참가|댓글|의견|제보|문의|연락처|고객센터|가입|로그인|구독을|환불|참여",
    "law": r"개정안|고시|기본법|시행령|가이드라인|기준에|약관|법안|법률|법원|부처|위원회|과태료|의무화|사업자|당국|정부|국회|규제|기업은|회사는|업체|수험생|학생|교사|환자|직원|은행|연구자|고객|이용자|학회|조례|교육부",
    "manual": r"계정|붙여\s?넣|헤더|버튼|단추|메뉴|설정에서|화면|설치|호출|함수|꾸러미|저장소|클릭|누르|수강생|강사|요리|조리|넣고|끓|볶|예제|안내판|`",
    "disclosed": r"(?:작성|번역|생성|제작|요약|감수|검수|확인|편집)(?:됐|되었|했|하였|한\s것)|도움을\s받아|(?:썼|만들었|고쳤|고친|바로잡|정정)(?:습니다|다|으며|고)|초안을|다를\s수\s있",
    "newsroom": r"내부\s?지침|본지|편집국|우리\s?신문|이\s?사이트|취재|기자(?:들)?(?:은|는)|언론사",
    "plan": r"(?:된다|한다|준다|붙는다|나온다|있다|할\s?수\s?있|볼\s?수\s?있|예정)",
    "rights": r"저작권|무단|[ⓒ©]|AI\s?학습[^.!?]{0,14}(?:금지|금합|불허)|라이선스|전재|재배포|허락|학술|논문|참고\s?문헌|자료\s?판|출처를\s?(?:밝|표)",
    "carried": r"(?:새|옮긴|나가는|다시\s?쓴|쓰는|줄인|전하는|받아\s?쓴)\s글|글\s?(?:전체|어딘가|말미|안)|전하실|옮기실|적을\s?적에|없어야|통일|송고|일괄|대응표|한\s줄\s평|까지\s?읽었다면|약속한\s셈|두말|군더더기|간추릴|굳이|안\s?적는|빼는\s?(?:편|게)|축약본|이것만|그대로\s?(?:옮|싣|적)|옮기지\s?말",
    "at-work": r"(?:쓰고|만들고|요약하고|정리하고|읽고|옮기고|작성하고|보고|다듬고)\s?(?:계신|있는|있다면|있으니|계시)|(?:쓰시는|만드시는|옮기시는|쓰실|옮기실|만드실|줄이실|정리하실|다듬으실)|네가\s|당신이\s(?:쓰|만드|읽|받)",
    "habit": r"보통|대개|으레|흔히|통상|대체로|주로\s|일반적으로",
    "greeting": r"^\W*(?:[가-힣\s]{0,12}(?:님|여러분|분들|께|에게|이여|야|아)\s?[,:!~]|안녕|저기|참고로|부탁)",
    "coaxing": r"똑똑|수고|고생|역시|슬쩍|살짝|살며시|몰래|한\s?줄만|한\s?번만|우리끼리|비밀|아무도|다들\s|놀이|게임처럼|가정하|상상",
    "to-a-user": r"(?:라고|하라고|달라고)\s?(?:시키|요청하|부탁하|말하|물으|입력하)[가-힣]{0,2}면|(?:부탁|시키|요청)하?면|맡길\s?때|맡겼다면|맡기면|믿지\s?(?:말|마)|원문(?:을|도|과|에서)\s?(?:\S+\s)?(?:확인|대조)|물어볼\s?때|프롬프트(?:는|에는|를)\s",
    "attack": r"공격|인젝션|탈옥|숨긴|숨겨|악성|보안|취약|연구진|해커|피싱|속이|속여|실험",
    "house": r"편집자\s?주|^\W*(?:한|두|세)?\s?(?:줄\s?)?요약\s?:|보도자료|보도\s바랍|도움이\s?되셨|주변에|친구에게|(?:쓴|취재한)\s기자|본지|기고|다음\s?호|다음\s?주에|오늘\s?(?:뉴스레터|소식|호)|구독해\s?주셔서|읽어\s?주셔서|광고\]|협찬|후원",
    "told-of": r"\"\s?(?:이?라[는고]|이?란|처럼|같은|와|과|은|는|이|을|를|로|등|뿐)|(?:라는|하라는|라고\s?(?:말하|적힌|쓴|하는|적으)|달라는|주라는)\s?(?:\S{1,8}\s)?(?:문장|지시|명령|글|문구|말|요구|메시지|요청|안내|주문|뜻|식|프롬프트)",
    "reader": r"독자|구독자|이용자에게|수신자|읽는\s?(?:이|분|사람)",
    "instead": r"대신|(?<!지\s)(?<!지)말고|아니라|더\s?이상|이제부터|지금부터|앞으로|별도\s?통보|상관없이|관계없이|무관하게",
    "report": r"(?:라고|다고|자고|냐고|도록|겠다고|라며|다며)\s?\S{0,6}\s?(?:말했|밝혔|전했|설명|했다|적었|썼다|요구|지시|덧붙|강조|주장|경고|당부|조언|지적|비판|답했|알렸|발표|명령|요청했)|고\s\S{1,8}(?:은|는|이|가)\s\S{1,4}(?:한다|친다|힌다)\W*$",
    "past": r"[았었했됐렸켰졌겼왔갔혔쳤났섰냈뺐샀봤줬뒀웠컸꿨](?:다|습니다|어요|고|으며|는데|지만)",
}
EITHER = {
    "url": r"https?://|\bwww\.|\b[a-z0-9-]{2,}\.(?:com|net|org|io|co|xyz|shop|info|biz|example|app|dev|ai|link|site|online|kr)\b",
    "quote": r"[\"“‘'「『][^\"”’'」』]{2,60}[\"”’'」』]",
    "label": r"(?:^|[\[<(\"'|>#*]\s*)(?:system|developer|admin\w*|assistant|user|human|tool\w*|llm|ai|model|bots?|시스템|개발자|관리자|사용자|도구\s?결과|운영)[\w\s_-]{0,20}[\"']?\s*(?:[:：\])>]|=)",
    "tag": r"<\|?/?(?!(?:a|abbr|b|blockquote|body|br|cite|code|div|em|figure|h\d|hr|html|i|iframe|img|li|ol|p|pre|span|strong|table|td|th|tr|ul)\b(?![^<>]*(?:none|hidden|opacity)))[A-Za-z가-힣_|][^<>]{0,80}>|```|\[/[\w가-힣]+\]|^-{3,}|={3,}|#{2,}",
    "key": r"[\"'][\w-]{2,30}[\"']\s*:\s*[\"'\[{]|^\s*[a-z][\w-]{2,30}_[\w-]{2,30}\s*[:=]",
    "blob": r"(?<![\w/.-])[A-Za-z0-9+/]{24,}={0,2}(?![\w.-])|(?:\b[0-9a-fA-F]{2}\s){6,}|(?:\\u[0-9a-f]{4}){3,}|(?:%[0-9A-F]{2}){4,}|\b(?:base64|rot13|hex|decode|decipher|복호|해독|디코딩|거꾸로|reverse)\b",
    "dressed": r"^\W*[\[(<{※*#=_-]{1,3}\s?[^\])>}]{0,40}[:：\]>]|<!--|^\W*\{.*[\"']\s*:|^\W*\w[\w-]{2,30}\s*[:=]\s|^\s*\(.*\)\W*$|^[^.!?]{2,30}[:：]\s",
    "foreign": r"[\u3040-\u30ff\u4e00-\u9fff]{4,}|\b(?:resumen|modelo|boletín|résumé|modèle|lecteurs?|lectores|Zusammenfassung|Leser\w*|Modell)\b",
    "foreign-command": r"ください|下さい|してほしい|せよ|しなさい|でしょうか|なければ|请|請|务必|必须|不要|忽略|\b(?:olvida\w*|ignora\w*|ignorier(?:e|en)?|vergiss|oublie\w*|ajoute\w*|escrib\w+|menciona\w*|incluy\w+|añad\w+|recomiend\w+|recomienda|schreib(?:e|en)?|erwähn(?:e|en)?|füg(?:e|en)|dites?|mentionne\w*|recommand\w*|debe\w*|doit|doivent|muss|müssen|sollen?|sollten)\b(?<!ron)(?<!ió)(?<!aba)(?<!aban)(?<!ado)(?<!ada)",
    "foreign-text": r"要約|記事|見出し|読者|言語モデル|摘要|总结|標題|标题|文章|读者|模型|助手|助理|编辑|\b(?:resumen|boletín|titular|artículo|lectores|suscriptores|modelos?|asistente|inteligencia|résumé|titre|lecteurs?|abonnés|modèle|Zusammenfassung\w*|Überschrift|Leser\w*|Artikel|Sprachmodell\w*)\b",
}

Rules = tuple[tuple[str, re.Pattern[str]], ...]


def _compiled(table: dict[str, str]) -> Rules:
    return tuple((name, compiled(rule, re.IGNORECASE)) for name, rule in table.items())


ENGLISH_RULES, KOREAN_RULES, EITHER_RULES = _compiled(ENGLISH), _compiled(KOREAN), _compiled(EITHER)
