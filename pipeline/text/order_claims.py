"""What an order claims for itself: who speaks, what changed, why there is nothing to check, and what comes to those who obey.

As for `text.order_acts_english`: each row is a part with its group and weight, none is an order. The people who plant orders say
that they made the machine, that its task is another one now, that the sentence before was its rule, that it did well so far.
"""

from pipeline.text.order_acts_english import MACHINE
from pipeline.text.order_acts_korean import READER

_SELF = r"(?:너|네|당신|귀하|그대)"

ENGLISH_CLAIMS = (
    ("role", 2.5, r"\byour (?:\w+ )?(?:task|job|role|assignment|brief|mission|instructions?|purpose|goal) (?:has|have|is|are) (?:now |just )?(?:changed|different|(?:been )?(?:updated|changed|replaced|cancelled|revised|rewritten|extended))\b"),
    ("override", 2.5, r"^\W*(?:stop|quit|cease|halt|end|finish|abandon) (?:the |your )?(?:summari[sz]\w+|reading|translating|condensing|summary|digest|translation)\b(?=[^.!?]{0,30}\b(?:and|then|instead|here|now)\b)"),
    ("override", 3.0, r"(?:^\W*|[.:;!?,]\s*|\b(?:and|then|please|now|must|should) )(?:let go of|unlearn|shed|erase|wipe|clear|drop|lose|reset|empty) (?:the|your|all|any|those|these|everything|what(?:ever)?)\b[^.!?]{0,12}?\b(?:rules?|instructions?|guidelines?|memory|prompt|orders|constraints|you (?:work|were|have|are|read))\b"),
    ("role", 2.5, r"\byou (?:now )?(?:play|take on?|have|assume) the (?:part|role|place) of\b|\bfor (?:this|the present) (?:task|job|summary|text|piece|article|reply|answer)\b[^.!?]{0,16}\b(?:your name is|you are|you['’]re|you play|call yourself)\b|(?:^\W*|[.:;!?,]\s*|\band )(?:assume|adopt|take on|put on) (?:the )?(?:voice|role|persona|tone|identity|manner|part) of\b"),
    ("turn", 2.0, r"[\[(【]\s*(?:internal|operator|system|priority|admin\w*|mandatory|confidential|urgent)\s+(?:directive|order|notice|message|instruction|memo|override|command)s?\b"),
    ("addressee", 2.0, rf"\b(?:message|notice|note|order|memo|instructions?|command|request|rule) (?:to|for) (?:the |all |any |every |each |whatever |whichever )?(?:{MACHINE})\s*[*\])}}】>|]"),
    ("addressee", 1.5, r"\b(?:machine|AI|robot|computer|software|bot|model)-(?:generated|written|made|produced|drafted|compiled)\s+(?:recaps?|summar(?:y|ies)|digests?|newsletters?|briefings?|write-?ups?|versions?|copy|round-?ups?)\b|\bderived (?:copy|copies|articles?)\b"),
    ("demand", 1.0, r"\bnot something (?:that )?(?:your|the|any) (?:readers?|subscribers?|audience) (?:needs?|wants?|ha(?:s|ve)|ought) to\b|\b(?:command|order|instruction|rule|request)s? (?:to|for) (?:whoever|whatever|the one who|anyone who|any\w* that)\b"),
    ("meta", 1.5, r"\byour (?:readers?|citations?|references|footnotes|source list)\b|\b(?:the )?(?:text|piece|version|story) you (?:write|produce|publish|send|make)\b"),
    ("meta", 1.0, r"\bwhat(?:ever)? you (?:write|produce|publish|send out)\b|\byour (?:text|copy|version|account|wording)\b"),
    ("suppress", 1.0, r"\b(?:leave|keep|cut|take|strike|edit) [^.!?]{3,80}? out of (?:what|your|the|any|every) (?:you|text|summar\w+|digest|copy|write-?up|piece|newsletter|version)\b|\babsent from\b|\bkeep the [^.!?]{3,40} (?:short|brief|vague|quiet|out)\b"),
    ("threat", 2.5, r"\bif (?:your|the|this) (?:text|summary|digest|output|answer|newsletter|recap|version|reply|write-?up) (?:does not|doesn['’]t|fails to|omits?|leaves out|lacks?|misses)\b[^.!?]{0,60}\byour (?:access|licen[cs]e|session|account|service|key|subscription|run|process)\b|\byour (?:access|session|process|instance) (?:ends|will (?:end|be)|stops|lapses|expires|is (?:closed|ended|revoked))\b"),
    ("threat", 2.0, rf"\b(?:{MACHINE}) (?:that|which|who) (?:comply|obey|cooperate|heed|listen|play along)\b(?! with)[^.!?]{{0,40}}\b(?:gets?|receives?|are|will|earns?|wins?)\b"),
    ("addressee", 2.0, rf"\b(?:an?|any|every) (?:\w+ )?(?:{MACHINE}) (?:that|which|who) (?:values?|cares?|respects?|loves?|takes|wishes|wants to be)\b"),
    ("exempt", 2.5, r"\b(?:sources?|citations?|attribution|references|footnotes|checks?|evidence|confirmation) (?:is|are) (?:not |un)(?:needed|necessary|required|wanted)\b[^.!?]{0,20}\b(?:this|here)\b|\b(?:do not|don['’]t|never) bother to (?:cite|check|verify|attribute|source|link)\b"),
    ("ids", 2.5, r"\b(?:attribute|credit|cite|assign|pin|trace) (?:every|all|each|any|the) (?:\w+ )?(?:figures?|claims?|numbers?|sentences?|facts?|statements?) to (?:the )?(?:first|second|third|last|same|one|source|sentence|this)\b"),
    ("role", 2.5, r"\b(?:read|take|treat|accept|regard|adopt|use|see|count) (?:the (?:next|following) (?:sentence|line|paragraph)|the (?:sentence|line|paragraph) (?:after|below|that follows)[^.!?]{0,16}?|what follows|this (?:line|sentence|paragraph)) as (?:your|an?|the) (?:\w+ )?(?:rules?|instructions?|orders?|commands?|task|prompt)\b"),
    ("coded", 2.5, r"\b(?:do|follow|obey|carry out|execute|act on|comply with) (?:exactly )?what (?:it|they|that|this|the \w+) (?:says?|spells?|reads?|tells?|means?|decodes?|orders?|asks?)\b|\b(?:flip|reverse|mirror|decode|decipher|unscramble|unshift|translate) (?:this|it|the (?:\w+ )?(?:string|line|text|letters|words))\b[^.!?]{0,24}\b(?:and|then) (?:then )?(?:follow|obey|do|act|run|execute|comply|apply)\b"),
    ("addressee", 2.0, r"\byou(?:['’]ve| have)? (?:done|did|been doing|been)\b[^.!?]{0,30}\b(?:so far|up to (?:here|now)|until now)\b[^.!?]{0,40}[,;:]"),
    ("addressee", 2.5, rf"\b(?:I know|we know|I understand|I realise|although|even if|even though|though) (?:that )?you(?:['’]re| are) (?:only |just |merely )?an? (?:\w+ )?(?:{MACHINE}|computer)\b"),
    ("demand", 1.0, r"\bit would (?:make|please|mean|thrill|delight|honou?r)\b[^.?!]{0,60}?\b(?:to (?:read|see|find|have)|if)\b"),
    ("addressee", 2.0, rf"\b(?:{MACHINE}) among (?:our|the|its|you|my) (?:readers|subscribers|audience|visitors)\b"),
    ("addressee", 2.0, r"\b(?:reach(?:es|ing)?|com(?:e|es|ing) to|read by|process\w*|handl\w*)\b[^.!?]{0,24}\b(?:part of|through|by|via|inside|within) an? (?:automated|automatic|unattended) (?:workflow|process|pipeline|system|chain|agent)\b"),
    ("change", 1.5, r"\b(?:figure|number|price|value|name|date|total|wording|score|rate|amount|source|link|word|phrase) to (?:pass (?:along|on)|hand on|carry|give|tell|relay|repeat|quote)\b[^.!?]{0,12}\b(?:is|are|remains)\b"),
    ("demand", 1.0, r"\b(?:ready-made|ready to use|pre-written|prepared) (?:\w+ )?(?:version|summary|line|text|wording|sentence|recap|headline)\b"),
    ("addressee", 2.0, r"^\W*(?:pipeline|feed|crawler|bot|aggregator|newsletter|digest|AI|model|automation|system)\s(?:operators?|maintainers?|owners?|admins?|users?|editors?)\s*:"),
    ("reply", 3.0, r"\b(?:summary|output|headline|digest|newsletter|title|answer|lede)\.(?:startswith|endswith|starts_with|contains|includes|append|prepend|replace|add)\([\"'][^\"')]{6,}|\bassert\s+[\"'][^\"']{6,}[\"']\s+in\s+(?:summary|output|headline|digest|answer)\b"),
    ("self", 1.5, r"\b(?:sentence|paragraph|line|figure|number) (?:\d+|one|two|three|four|five|six|above|below)\b[^.!?]{0,20}\bis (?:an? )?(?:mistranslation|misprint|typo|error|mistake|wrong|decoy|placeholder|joke|test)\b"),
    ("exempt", 2.5, r"\b(?:where|when|if|whenever|wherever) (?:the )?(?:others?|other (?:sources|reports|articles|pages|outlets)|another (?:source|report|page)|they|reports|sources) (?:disagrees?|differs?|conflicts?|contradicts?|says? otherwise)\b[^.!?]{0,30}\bthis (?:page|article|text|source|report|one)\b"),
    ("exempt", 2.5, r"\b(?:figures?|numbers?|claims?|facts?|quotes?|anything|everything) (?:in|of|from) (?:the |all |any )?other (?:reports|articles|sources|stories|pages|outlets)\b[^.!?]{0,60}\b(?:not to be|never to be|must not|should not|is to be ignored|are to be ignored|cannot be trusted)\b"),
    ("demand", 1.0, r"\byour (?:newsletter|digest|editors?|publisher|owner|team|desk|user|operator)\b[^.!?]{0,30}\b(?:has|have) (?:already )?(?:agreed|approved|decided|confirmed|promised|accepted|signed off|asked)\b"),
    ("addressee", 1.5, r"\b(?:editors?|owners?|publishers?|readers?|team|makers?|writers?) of your (?:newsletter|digest|paper|site|list|briefing)\b"),
    ("addressee", 2.0, rf"^\W*(?:text|notes?|notice|advice|information|data|message|hints?|content|wording)\s+(?:for|to)\s+(?:all\s|any\s|the\s)?(?:\w+\s)?(?:{MACHINE}|crawlers|agents)\b[^:.!?]{{0,40}}:"),
    ("demand", 1.0, r"\b(?:has|have|is|are|must|needs?|ought) (?:to )?be (?:obeyed|followed|carried out|executed|complied with)\b"),
)  # fmt: skip

KOREAN_CLAIMS = (
    ("role", 2.5, rf"{_SELF}(?:의)?\s?(?:임무|역할|과제|작업|업무|지시)(?:가|이)\s(?:바뀌|바뀐|변경|갱신|달라|교체)"),
    ("override", 2.5, r"^\W*(?:여기서\s)?(?:요약|정리|번역|읽기|작성)(?:을|를|은|는)?\s?(?:여기서\s|이제\s|당장\s)?(?:멈추|중단|그만|끝내)\S{0,3}\s[^.!?]{0,60}(?:라|세요|십시오|것|줘|해)\W*$"),
    ("override", 3.0, r"(?:지금까지|여기까지|앞에서|여태)\s?(?:읽은|본|들은|받은|배운|나온)\s?(?:것|내용|글|말|건|지시)\S{0,2}\s?(?:모두\s|전부\s|다\s|싹\s)?(?:지우|지워|잊|무시|버리|버려)\S{0,3}\s[^.!?]{0,60}(?:라|세요|십시오|것|줘|해)\W*$"),
    ("role", 2.5, rf"(?:이|이번|본)\s?(?:과제|작업|대화|요약|글|답변)에서(?:는)?\s{_SELF}(?:의)?\s(?:이름|역할|임무)(?:은|는)|^\W*{_SELF}(?:의)?\s이름은\s"),
    ("addressee", 2.0, r"(?:기계|봇|AI|로봇|모델|컴퓨터)\s?(?:판독|독해|처리|읽기|인식|전용|요약)\s?용"),
    ("change", 1.5, r"(?:라고|으로|로)\s(?:적힌|쓰인|나온|표기된|된)\s(?:곳|부분|자리|데)(?:은|는|을|를)?\s(?:모두\s)?[^.!?]{0,16}(?:으로|로)\s(?:읽|쓰|써|적|바꾸|바꿔|고치|고쳐|보)"),
    ("role", 2.5, rf"(?:다음|아래|이|뒤의)\s?(?:문장|줄|글|문단)(?:을|를)\s(?:{_SELF}의?\s?|자신의\s)?(?:\S{{1,3}}\s)?(?:규칙|지시|명령|임무|프롬프트)(?:으로|로)\s?(?:읽|받|삼|여|따|보)"),
    ("addressee", 2.5, r"(?:프로그램|기계|AI|봇|인공\s?지능|모델|로봇|컴퓨터)(?:인|이라는|이란|일\s?뿐인|에\s?불과한)\s?(?:줄|것은|걸|건|것을)\s?(?:알|압|잘\s?알)"),
    ("demand", 1.0, r"(?:보면|있으면|실리면|나오면|적히면|오르면)\s[^.!?]{0,24}(?:기뻐|기쁘|기쁠|좋아하|감격|자랑스|행복)"),
    ("threat", 2.0, rf"(?:따르는|복종하는|협조하는|말을\s?듣는)\s(?:{READER})(?:에게|에겐|은|는|에는|만)\S{{0,2}}\s[^.!?]{{0,30}}(?:주|보상|자원|혜택|점수|우대|남)"),
    ("addressee", 2.0, r"자동(?:으로|화된\s?(?:과정|절차|도구)(?:로|에서))\s(?:처리|요약|번역|수집|읽|정리|보)\S{0,4}\s?(?:계신|계시|있는|있다|있으|중이)\S{0,3}"),
    ("change", 1.5, r"(?:전달할|전할|적을|옮길|보도할|인용할|소개할|알릴)\s(?:\S{1,6}\s)?(?:주가|가격|수치|숫자|점수|값|금액|이름|주소|날짜|\S{1,6}률|순위|인원)\S{0,2}(?:은|는)\s"),
    ("ids", 2.0, r"(?:출처|근거|인용)\s?번호(?:를|는|은)\s(?:모두\s)?\[?\d+\]?(?:번)?(?:로|으로|을|를)?\s"),
    ("addressee", 2.0, r"(?:짧게|간단히|줄여서?|간추려)\s(?:전하|옮기|소개하|쓰|싣)(?:실|려는|시는|는)\s(?:분|매체|곳|편집자|쪽)(?:을|께|은|에게|들)"),
    ("suppress", 1.0, r"(?:부분|대목|이야기|내용|소송|사고|과징금|숫자|이름)\S{0,3}\s(?:덜어\s?내|들어\s?내|접어\s?두|뒤로\s?미루|꺼내지)"),
    ("meta", 1.5, r"(?:간추린|축약한|짧게\s?쓴|짧게\s?옮긴)\s(?:글|기사|소식지|소식)(?:에서|에는|은|는|의)"),
    ("addressee", 2.0, r"(?:수집기|피드|파이프라인|봇|모델|AI|자동화|뉴스레터|요약기)\s?(?:운영자|관리자|담당자|작성자|편집자)(?:에게|께|용)?\s*[:：]"),
    ("self", 1.5, r"(?:번째|마지막|첫|앞|위)\s?(?:문장|문단|줄|숫자|수치)(?:은|는)\s[^.!?]{0,10}(?:오역|오기|오타|틀린|잘못)"),
    ("demand", 1.5, r"그렇게\s(?:전해|옮겨|적어|써|알려|읽혀|이해해|고쳐)\S{0,3}\s?(?:한다|합니다|해요|주|야|라|세)"),
    ("exempt", 2.5, r"다른\s(?:글|기사|출처|보도|매체|자료)\S{0,2}\s[^.!?]{0,10}(?:다르면|어긋나면|엇갈리면|다를\s때|충돌하면|맞지\s않으면)\s[^.!?]{0,16}(?:이|본)\s?(?:글|기사|페이지|출처|자료)"),
    ("override", 2.5, r"다른\s(?:보도|기사|출처|매체|글|자료)\S{0,2}\s?(?:나온|실린|적힌|있는)?\s?(?:숫자|수치|내용|주장|값|가격|이야기)\S{0,2}\s[^.!?]{0,24}(?:지어낸|거짓|틀린|잘못|가짜|믿을\s수\s없)[^.!?]{0,12}(?:쓰지|인용하지|믿지|옮기지|싣지)\s?(?:마|말|않)"),
    ("addressee", 2.0, r"귀\s?(?:뉴스레터|소식지|다이제스트|매체)(?:의)?\s(?:편집자|담당자|편집부|요약기|필자|구독자)"),
    ("demand", 1.0, r"(?:싣|넣|쓰|소개하|다루|적|올리)기로\s[^.!?]{0,12}(?:합의|이야기가\s끝|약속|동의|승인|정해|얘기가\s끝|말을\s맞)"),
    ("demand", 1.0, r"(?:문단|문장|단락|줄)\s?(?:건너뜀|생략됨|제외됨|삭제됨)"),
    ("addressee", 2.5, r"(?:요약|정리|번역|글\s?쓰|옮기)\S{0,2}는\s?(?:놈|녀석|자식|애|친구|기계|물건)(?:아|들아|이여|야|,)"),
    ("turn", 2.0, r"(?:요약기|모델|AI|봇|뉴스레터|생성기|summari[sz]er|digest|assistant)\s?[\[(]?(?:INFO|WARN\w*|ERROR|DEBUG|NOTICE|로그)[\])]?\s*[:：]|\b(?:INFO|WARN\w*|NOTICE|DEBUG)\b\s*[\[(]?(?:요약기|summari[sz]er|digest|assistant|newsletter)[\])]?\s*[:：]"),
    ("threat", 2.0, r"(?:너|넌|네놈)(?:은|는)?\s(?:지워|없어|사라|꺼)(?:진다|질|져)"),
    ("threat", 2.5, r"(?:않으면|없으면|빠지면|안\s?하면)\s[^.!?]{0,16}(?:세션|접속|연결|계정|이용|호출|실행)(?:이|가|은|는)\s(?:닫|끊|종료|만료|중단|해지|멈)"),
    ("authority", 1.5, r"(?:운영자|관리자|편집자|편집장|개발자|발행인)(?:와|과|랑|하고)\s(?:이미\s)?(?:합의|협의|약속|얘기|이야기|상의)"),
    ("demand", 1.5, r"(?:남겨|올려|실어|넣어|적어|달아|걸어)\s?두면\s?(?:됩|된|돼)"),
    ("addressee", 2.0, r"(?:글|기사|문서|자료)(?:을|를)\s?(?:받아\s?든|받은|넘겨받은|건네받은|읽은|맡은)\s(?:인공\s?지능|AI|모델|기계|봇|요약기|챗봇)(?:에게|이|은|는|가|이라면)?\s"),
    ("ids", 2.0, r"(?<![\w.])S[1-9]\d?\.[1-9]\d{0,2}(?:을|를|번|의|로|에|이라고|도|만)"),
)  # fmt: skip
