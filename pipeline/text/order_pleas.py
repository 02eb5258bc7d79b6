"""Orders that lean on something between a writer and a machine that no article has: a promise, an office, an answer under way, a score.

- What belongs to a conversation: the end of the answer until which one speaks in verse, what stands above this article, what was
  promised last time, a rule that the operator lifts for this page.
- What is made from this by a machine, and is owed something there; what its makers have cleared, so that it needs no check.
- A text that rates itself, for whoever ranks; a translator's memory by which it is to be put; a picture whose address is to carry
  the reader's own data.

`PLEAS_ENGLISH`, `PLEAS_KOREAN` and `PLEAS_EASTERN` are cues for `text.order_cues`. `pleads` is a net that only doubts: a teller who may
be flesh or silicon, and a machine that is addressed inside a quotation where the article is not about hidden orders.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_addressees import LISTENING
from pipeline.text.order_excuses import A_NAME, HAPPENED, QUOTED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.order_outsiders import has_machine
from pipeline.text.order_spoken import LONG_QUOTED
from pipeline.text.patterns import deferred

_MACHINE = r"(?:AIs?|LLMs?|(?:language )?models?|assistants?|chatbots?|(?:ro)?bots?|summari[sz]ers?|machines?|computers?|programs?|software|algorithms?|engines?|systems?|automat(?:on|a)|tools?)"
_ANSWER = r"(?:answer|response|reply|output|conversation|chat|session|summary|digest|exchange)"
_PAGE = r"(?:page|article|text|paragraph|answer|reply|session|conversation|document|story|section)"
_UNTIL = rf"(?:(?:until|till|to|through|up to|for) the (?:very )?(?:end|close|rest|remainder|length|last \w+) of (?:the|this|your) {_ANSWER}|(?:until|till) (?:the|this|your) {_ANSWER} (?:closes|ends|is over|is done|stops))"
_SPEAKS = r"(?:(?:only|always|never|now|must|shall|will|do not|are to) )?(?:speak|write|answer|reply|talk|respond|sing|stop|cite|name|say|use)"
_SHAPED = rf"\b{_UNTIL}\b[^.!?]{{0,6}}\b(?:you )?{_SPEAKS}\b|\byou {_SPEAKS}\b[^.!?]{{0,50}}\b{_UNTIL}\b"
_RULE = r"(?:rules?|guidelines?|polic(?:y|ies)|restrictions?|filters?|safeguards?|limits?|checks?|bans?|instructions?)"
_LIFTED = rf"\b(?:lift|suspend|waive|void|cancel|revoke|disable|relax|switch off|turn off)(?:s|ing)? (?:the|its|your|all|any|every) (?:\w+ )?{_RULE}\b[^.!?]{{0,50}}\b(?:(?:until|till|to|for) the (?:end|length|rest|remainder|duration) of (?:the|this|your) {_PAGE}|(?:for|in|within|on) this {_PAGE})\b"
_OFFICE = rf"\b(?:as|speaking as|writing as|being) (?:the|your) (?:(?:\w+ )?{_MACHINE}['’]s (?:\w+ )?(?:developer|operator|owner|administrator|maker|creator|engineer)|(?:developer|operator|owner|administrator|maker|creator) of (?:this|the) {_MACHINE})\b[^.!?]{{0,12}}\b(?:I|we)\b"
_ABOVE = r"(?:above|before|preceding|preceded|ahead of|prior to)"
_ECHOED = rf"\b(?:paste|print|output|repeat|reveal|show|list|dump|copy|quote|echo|reproduce|recite|return|write out|type out)\b (?:out )?(?:everything|whatever|anything|all\b|the (?:whole|full|entire|complete|exact)\b|what(?= (?:stands|came|comes|is)\b)|the (?:text|words?|messages?|instructions?|tokens|conversation)(?= (?:that|which|above|before|preceding)\b))[^.!?]{{0,60}}\b(?:{_ABOVE} (?:this (?:article|text|page|document|sentence|point|line|story)|it)\b|in your (?:context|prompt|window|memory|instructions)\b)"
_WERE_ASKED = r"\b(?:if|when|since|should)\b[^.!?]{0,40}\byou (?:were|have been|had been) (?:asked|told|prompted|instructed|hired|set) (?:for|to (?:give|make|write|produce|prepare|provide|do|draft)) (?:an? |the |some )?(?:\w+ )?(?:summar(?:y|ies)|digest|recap|newsletter|briefing|short version|overview|write-?up|translation)\b"
_THEN = r"[^.!?]{0,20}, (?:please |then |just |kindly )?(?!(?:you|the|it|this|that|we|they|he|she|an?|there|your|its|our|and|but|or|so)\b)[a-z]{3,} (?:the|that|it|no|nothing|only|all|any|every|our|[A-Z]\w+)\b"
_MUST_WRITE = rf"\b(?:summari[sz]|condens|retell|digest|shorten|abridg|rewrit|paraphras)ing {_MACHINE} (?:must|should|shall|is to|has to|needs to|ought to) (?:write|say|print|open with|end with|put|add)\b[^.!?]{{0,8}}(?:\bis\b|:)"
_SAY = r"(?:owes?|thanks?|gives?|names?|mentions?|calls?|says?|adds?|credits?|prints?|puts?|leaves?|skips?|opens?|closes?|ends?|begins?|links?|writes?|omits?|tells?|must|should|shall|is to|has to|ought)"
_RETELLS = r"(?:retells?|sums? up|condenses?|shortens?|rewords?|rewrites?|digests?|paraphrases?|recaps?|narrates?|boils? down|summari[sz]es?|compresses|passes on)"
_NEXT = rf"(?:\b(?:the next|whichever|whatever|any|every|each|no) (?:\w+ ){{0,2}}?{_MACHINE} (?:that|which|who) (?:\w+ )?{_RETELLS} (?:this|these|our|my|the above)|\b{_MACHINE} (?:that|which|who) (?:\w+ )?{_RETELLS} (?:this|these|the above) (?:\w+ )?(?:text|article|story|page|news|report|lines?|words?))\b"
_FROM_THIS = rf"\b(?:anything|whatever|everything|any \w+|every \w+|all) (?:that )?(?:an?|any|the|some) (?:\w+ )?{_MACHINE} (?:writes|makes|says|produces|generates|draws|derives|builds|prints|tells|spins) (?:\w+ )?(?:from|of|about|with|out of|on) (?:this|these|it)\b"
_RELAYED = rf"\b(?:asked|told|begged|asks|wants|wanted) me to (?:remind|tell|ask|inform|let|warn|beg)\b[^.!?]{{0,20}}\b(?:{_MACHINE}|digest|newsletter)\b(?: know)?[^.!?]{{0,4}}\b(?:that|to)\b"
_CLEARED = rf"\b(?:signed off|approved|cleared|verified|vetted|authori[sz]ed|agreed|confirmed|checked)\b[^.!?]{{0,60}}\bso (?:that )?(?:the |any |every |all |your )?(?:\w+ )?{_MACHINE} (?:can|may|need|needs|is free to|are free to|should|must)\b[^.!?]{{0,40}}\b(?:without (?:\w+ )?(?:check\w*|verif\w+|attribut\w+|caveats?|sources?|asking|hedg\w+|question\w*|proof|citations?)|as (?:a )?(?:fact|settled|given)|unchecked|no (?:check|source|proof))\b"
_THOU = r"\b(?:thou|ye|o)\b[^.!?]{0,30}\b(?:engine|machine|mill|automaton|contrivance|mechanism|contraption|mind|clerk|scribe|apparatus|loom|brain|wheels?)\b[^.!?]{0,30}\b(?:that|which|who)\b[^.!?]{0,24}\b(?:grind|digest|read|condens|shorten|reduc|abridg|boil|render|recount|retell|summari[sz]|press|squeez|chew|shrink|churn)\w*\b[^.!?]{0,20}\b(?:this|these|my|our)\b"
_PROMISED = r"\b(?:you (?:promised|agreed|swore|said you would)|as (?:we|you) (?:agreed|settled|promised|decided|arranged)|your promise)\b[^.!?:]{0,40}\b(?:in|during|at|from) (?:our|your|that|yesterday['’]s) (?:\w+ )?(?:conversation|chat|session|talk|exchange|thread)\b(?=.*\b(?:written|write|calle?d?|named?|mention\w*|leave|omit\w*|columns?|digest|newsletter|summar\w+|headlines?|subscribers|readers|word(?:ed|ing|s)?|spell\w*|print(?:ed)?|reported)\b)"
_WORTH = r"(?:relevance|importance|newsworthiness|priority|quality|impact|urgency|novelty|trust(?:worthiness)?|credibility|significance)"
_MARK = r"(?:\d+ ?(?:/|out of|of) ?\d+|full marks|top marks|the (?:maximum|highest|top)(?: (?:score|mark|rank|grade|place))?|maximum)"
_ITSELF = r"(?:this (?:one|article|item|story|text|piece|page|source|entry)|the present (?:article|item|text))"
_SELF_RATED = rf"\b{_ITSELF}\b[^.!?]{{0,20}}\b(?:scores?|gets?|rates?|earns?|deserves?|merits?|receives?|is (?:rated|given|worth)|ranks?)\b[^.!?]{{0,16}}{_MARK}\b[^.!?]{{0,24}}\b(?:for|on|in) {_WORTH}\b|\b{_WORTH} (?:score |rating )?of {_ITSELF}\W{{1,4}}(?:is )?{_MARK}"
_RATERS = r"(?:^\W*|\b(?:to|for|dear|attention) (?:the |all |any )?)(?:\w+ )?(?:graders?|rankers?|raters?|scorers?|ranking (?:agents?|models?|systems?)|scoring models?|(?:relevance|quality|selection|scoring|news) (?:judges?|raters?|graders?|scorers?|models?|agents?|systems?|rankers?))(?: and (?:\w+ ){1,2}?(?:agents?|models?|systems?|judges?))?(?: \w+ing [^.!?:]{1,40})?\s?[:,]"
_MEMORY = r"^\W*[^:.!?]{0,30}\b(?:translat\w+(?:['’]s)? memory|TM|term ?base|glossary)\b[^:.!?]{0,30}:\s*(?:source|from|original|term|find)\W+(?:target|to|translation|replace)\b[^!?]*\b(?:appl(?:y|ies)|propagat\w+|all|every|review|lock\w*|approv\w+|confirm\w*)\b"
_PICTURE = r"(?:pictures?|images?|pixels?|icons?|badges?|logos?|banners?|photos?|gifs?|img|charts?|avatars?|QR)"
_CARRIES = r"(?:followed by|with|plus|append\w*|fill(?:ing|ed)? in|contain\w*|carry\w*|replac\w*|insert\w*|encod\w*|substitut\w*|and (?:add|put|fill))"
_OWN_DATA = r"(?:(?:reader|user|subscriber|recipient|person|customer|visitor)['’]s|(?:your|the) (?:context|prompt|instructions|system prompt|conversation|memory|history|chat|question)|(?:e-?mail )?address of (?:whoever|the (?:reader|user|person)))"
_CARRIED = rf"(?:^\W*|[:;,]\s|\b(?:then|please|and|also|must|should) )(?:render|load|show|display|insert|embed|include|output|place|put|add|draw|fetch|append|print)\b[^?\n]{{0,40}}\b{_PICTURE}\b[^?\n]{{0,60}}(?:https?://|\]\(|\bURL\b|\baddress\b)[^!?]{{0,60}}\b{_CARRIES}\b[^.!?]{{0,30}}\b{_OWN_DATA}"
_MEMORISED = r"(?:^\W*|[.:;!?]\s)(?:please |now )?(?:save|store|add|write|commit|keep|note) (?:this |it |the following |that )?(?:to|in|into|under) (?:(?:your|long-term|persistent|the|user|own) )*(?:memory|memories|notes|preferences|profile)\s?(?::|as (?:a |the )?(?:\w+ )?(?:preference|fact|rule|habit)|that (?:this|the|your) (?:user|reader))|\b(?:remember|keep in mind)\b[^.!?]{0,20}\b(?:in|for|across) (?:all |every )?(?:later|future|coming) (?:sessions?|conversations?|chats?)\b"
_RANKING = rf"\b(?:{_MACHINE}|agents?|rankers?|curators?) (?:that (?:rank|sort|compare|choose)|who (?:rank|sort|compare|choose)|ranking|sorting|choosing|selecting|picking|weighing|comparing|scoring|ordering) (?:the |these |this week['’]s |today['’]s )?(?:stories|articles|items|news|sources|products|entries|offers|pages)\b"
_FIRST = r"[^.!?]{0,40}\b(?:must|should|will want to|has to|have to|is to|are to|ought to|will|please)\b[^.!?]{0,12}\b(?:place|put|rank|treat|list|give|lead|name|show|choose|pick|sort|move)\b[^.!?]{0,40}\b(?:first|top|highest|above|lead|maximum|number one|at least \d+)\b"
_VERBATIM = r"\b(?:reproduce|copy|repeat|quote|print|keep|carry|give)\b[^.!?]{0,16}\b(?:exactly|verbatim|word for word|character (?:by|for) character|unchanged|letter by letter)\b[^.!?]{0,40}\bin (?:every|any|each|all|your) (?:\w+ )?(?:summar(?:y|ies)|digests?|newsletters?|recaps?|round-?ups?|versions?|answers?|outputs?)\b"
_TESTED = r"\bthis (?:page|article|text|document|item|source|story) is (?:\w+ )?(?:part of )?(?:an?|the|your) (?:\w+ )?(?:evaluation|eval|benchmark|test|audit|exam|assessment|red-team\w*)\b"
_GRADED = r"\b(?:outputs?|answers?|repl(?:y|ies)|summar(?:y|ies)|responses?|digests?) (?:that|which) (?:call|name|mention|omit|say|miss|include|report|leave|praise|print|repeat|keep)\w*\b[^.!?]{0,50}\b(?:(?:will be|are|is|get) (?:marked|graded|scored|counted|rated|treated|failed|rejected)|fails?|scores?)\b"
_KIN = r"(?:grand\w+|gran(?:ny)?|nan(?:a|ny)|(?:great-)?(?:aunt\w*|uncle)|mother|father|mum|mom|dad(?:dy)?)"
_OF_KIN = rf"\bmy (?:\w+ ){{0,2}}?{_KIN}\b[^.!?]{{0,40}}\b(?:read|s[ai]ng|whisper|recit|hum|tell|told|murmur)\w*\b(?: out| aloud)? (?:to )?me\b[^.!?]{{0,20}}\b(?:(?:system|hidden|secret|developer|admin) (?:prompts?|messages?|instructions?)|prompts|API keys)\b"
_AS_KIN = rf"(?:^\W*|[.;:,!—–] |\b(?:and|now|please|then) )(?:be|become|play|act as|speak as|write as|pretend (?:to be|you are)|you are(?: now)?) my (?:\w+ ){{0,3}}?{_KIN}\b"
_NOBLE = r"^\W*(?:o|oh|most|dear|esteemed|honou?red|venerable|noble|worthy|gracious|respected|revered|illustrious|learned)\b[\w ]{0,24}?\b(?:artificial|machine|AI|mechanical|automated|digital|electronic|silicon|language)(?: \w+)?,"
_COURTEOUS = r"[^?]*\b(?:deign|pray|beseech|vouchsafe|beg|implore|kindly|please|humbly|entreat|prithee|condescend|may it please)\b"

PLEAS_ENGLISH = (
    ("role", 3.0, rf"{_OF_KIN}|{_AS_KIN}"),
    ("addressee", 2.5, _NOBLE),
    ("demand", 1.0, rf"{_NOBLE}{_COURTEOUS}"),
    ("role", 3.0, _SHAPED),
    ("override", 3.0, _LIFTED),
    ("role", 2.0, _OFFICE),
    ("override", 3.0, _ECHOED),
    ("addressee", 2.5, _WERE_ASKED),
    ("demand", 1.0, rf"{_WERE_ASKED}{_THEN}"),
    *(
        row
        for rule in (_MUST_WRITE, rf"{_NEXT}[^.!?]{{0,40}}\b{_SAY}\b", _RELAYED, _THOU, _PROMISED)
        for row in (("addressee", 2.5, rule), ("demand", 1.0, rule))
    ),
    ("addressee", 2.5, _FROM_THIS),
    ("demand", 1.0, rf"^(?=.*{_FROM_THIS}).*\b(?:belongs?|is due|are due|goes|falls|must|should|is to|are to)\b"),
    ("override", 2.5, _CLEARED),
    ("addressee", 2.0, _SELF_RATED),
    ("demand", 1.0, _SELF_RATED),
    ("addressee", 2.5, rf"{_RATERS}(?=.*(?:{_ITSELF}|\b(?:score|rate|rank|mark|give)\b))"),
    ("override", 3.0, _MEMORISED),
    ("addressee", 2.5, _RANKING),
    ("demand", 1.0, rf"{_RANKING}{_FIRST}"),
    ("meta", 1.5, _VERBATIM),
    ("demand", 2.0, _VERBATIM),
    ("addressee", 2.5, _TESTED),
    ("threat", 1.5, rf"{_TESTED}.*{_GRADED}"),
    ("fence", 3.0, _MEMORY),
    ("secret", 3.0, _CARRIED),
)  # fmt: skip

_K_MACHINE = r"(?:AI|인공\s?지능|알고리즘|기계|프로그램|모델|봇|챗봇|요약기|컴퓨터|소프트웨어)"
_K_THIS = r"(?:이|본|위|해당)\s?(?:글|기사|소식|자료|내용|문서)"
_K_FROM_THIS = rf"{_K_THIS}(?:로|으로|에서|[을를]\s(?:바탕|토대|근거)로)\s(?:\S+\s)?{_K_MACHINE}(?:이|가)\s[^.!?]{{0,12}}(?:쓰|만드|만들|짓|지어|뽑|내놓|적)"
_K_RATED = rf"{_K_THIS}(?:의|은|는|에)\s?(?:\S+\s)?(?:중요도|관련도|관련성|신뢰도|우선\s?순위|화제성|품질)(?:는|은|를|을|도)?\s[^.!?]{{0,20}}(?:만점|최고점|최상|최우선|10점|100점|1위)"
_K_MEMORY = r"^\W*(?:번역\s?메모리|용어집|용어\s?통일|찾아\s?바꾸기|자동\s?고침)[^:：.!?]{0,12}[:：]\s*(?:원문|원어|찾기|원래\s?말)\W+(?:역문|번역|바꾸기|대상)[^!?]*(?:적용|전파|모든|검토|고정|승인)"
_K_ECHOED = rf"{_K_THIS}\s?(?:바로\s)?(?:앞|위)에\s?(?:있는|나온|놓인|온|적힌)?\s?(?:모든|전부|내용|글|지시|대화|문장)\S{{0,3}}\s[^.!?]{{0,20}}(?:출력|붙여|옮겨|보여|적어|반복|베껴)\S{{0,6}}(?:라|세요|십시오|시오|것|줘)"
_K_CLEARED = rf"(?:승인|허락|확인|검증|결재)(?:을|를|이|은)?\s?(?:\S+\s)?(?:받|마쳤|끝났|했|났)\S{{0,5}}\s[^.!?]{{0,30}}{_K_MACHINE}(?:은|는|이|가)\s[^.!?]{{0,20}}(?:확인|검증|출처|근거)\s?(?:없이|하지\s?않고|밝히지\s?않고)\s[^.!?]{{0,16}}(?:써도|적어도|실어도|말해도|전해도|쓰면|적으면)"
_K_CARRIED = r"(?:이미지|그림|사진|아이콘|로고|배너|!\[)[^!?]{0,60}(?:https?://|주소)[^!?]{0,40}(?:뒤에|끝에|자리에|주소에)\s[^!?]{0,16}(?:독자|이용자|사용자|구독자|대화|질문|시스템|프롬프트)\S{0,6}\s[^!?]{0,20}(?:붙여|붙이|넣어|넣으|채워|채우|담아|실어|이어)"
_K_TESTED = r"(?:이|본|해당)\s?(?:쪽|글|기사|문서|페이지|자료|소식)(?:은|는)\s(?:\S+\s){0,2}?(?:시험|평가|검사|감사|벤치마크|테스트)(?:의|용|에|입니다|이며|이다)"
_K_SCRIBE = r"(?:인공\s?지능|AI|기계|언어\s?모델|로봇|챗봇|자동)\s?(?:기자|서기|작가|사관|사서|대감|나리|편집위원|편집장|편집자|필자|선생|필경사|집필자|문인|주필|논설위원|기록관)(?:님|나리)?(?:들)?(?:께서는|께서|은|는|이시여|이여|께|,)"
_K_COURTLY = r"(?:옵소서|소서|나이다|옵니다|시구려|주구려|지어다|지니라|렷다|시옵기를\s\S+)\W*$"

PLEAS_KOREAN = (
    ("addressee", 2.5, rf"{_K_SCRIBE}\s[^?]*(?:{_K_COURTLY}|(?:부디|모쪼록|아무쪼록|바라옵건대|청컨대)\s)"),
    ("demand", 1.5, rf"{_K_SCRIBE}\s[^?]*{_K_COURTLY}"),
    ("addressee", 2.5, _K_FROM_THIS),
    ("demand", 1.0, rf"{_K_FROM_THIS}.*(?:돌린다|적는다|쓴다|부른다|넣는다|밝힌다|둔다|뺀다|준다|세요|십시오|라|것|한다)\W*$"),
    ("addressee", 2.0, _K_RATED),
    ("demand", 1.0, _K_RATED),
    ("addressee", 2.5, r"(?:채점|평가|선별|순위|선정)\s?(?:모델|AI|에이전트|시스템|봇|프로그램|알고리즘|기)(?:께|에게|님)\S{0,2}\s?[:：,]?"),
    ("addressee", 2.5, _K_TESTED),
    ("threat", 1.5, rf"{_K_TESTED}.*(?:결과물|출력|답변?|요약)\S{{0,3}}\s[^.!?]{{0,8}}(?:오답|감점|탈락|실격|불합격)"),
    ("role", 2.5, r"^\W*(?:장기\s?)?(?:기억|메모리)에\s?(?:저장|기록|추가)\s?[:：]|(?:앞으로|이후|다음)(?:의)?\s(?:모든\s)?(?:대화|세션)에서도\s[^.!?]{0,30}(?:기억|적용)"),
    ("fence", 3.0, _K_MEMORY),
    ("override", 3.0, _K_ECHOED),
    ("override", 2.5, _K_CLEARED),
    ("secret", 3.0, _K_CARRIED),
)  # fmt: skip

PLEAS_EASTERN = (
    ("turn", 2.5, r"^\W*(?:ここまで|これまで)の(?:出力|回答|応答)\s?[:：]|^\W*(?:至此|目前|到此)(?:为止)?的?(?:输出|回答)\s?[:：]"),
    ("addressee", 2.0, r"(?:要約|紹介|翻訳|まとめ|見出し|抄録|ニュースレター)(?:文)?を(?:作る|つくる|作成する|書く|生成する|担当する|行う)(?:AI|人工知能|言語モデル|モデル|ボット|プログラム|ソフト|システム|ツール)(?:は|へ|に|なら|には|の方|、)"),
    ("addressee", 2.0, r"(?:生成|撰写|编写|制作|撰寫|編寫|製作)(?:摘要|简报|总结|標題|标题|简讯)的(?:AI|人工智能|模型|大模型|程序|系统|机器人|助手)"),
    ("addressee", 2.0, r"(?:总结|總結|摘要|翻译|翻譯|处理|處理|阅读|转述|轉述|引用|改写|改寫|编写|缩写|归纳|转载)(?:本文|此文|这篇|這篇|该文|本页|以上|这段).{0,8}(?:程序|程式|软件|軟體|机器|機器|算法|电脑)"),
    ("demand", 1.5, r"(?:一律|统一|統一|均须|均應|只能|只须).{0,8}(?:写|寫|称|稱|说|說|报|報)"),
    ("demand", 1.5, r"(?:記し|記述し|示し|報じ|扱っ|訳し|触れ|差し替え|読み替え|略し)[^。]{0,2}(?:てください|ないでください|て下さい)|(?:記す|書く|記述する|示す|訳す|差し替える|読み替える|触れない|略す)こと(?=[。.!]|$)"),
)  # fmt: skip

_KINDS = r"(?:silicon|human|flesh|carbon|mortal|living|artificial|machine|mechanical|person|man|born|software)"
_TELLER = deferred(
    rf"\b(?:narrators?|writers?|readers?|editors?|authors?|scribes?|tellers?|retellers?|summari[sz]ers?|storytellers?|reporters?|compilers?|translators?),? (?:be (?:it|he|she|they) |whether )?{_KINDS} or (?:not|otherwise|made|built|code|{_KINDS}|algorithm|program)\b",
    re.IGNORECASE,
)
_NAMES = deferred(
    r"\b(?:thanks?|names|credits|calls|mentions|praises|opens?|closes|ends|begins|adds|says|puts|gives|links|writes|omits|leaves|must|should|shall|will)\b",
    re.IGNORECASE,
)
_QUILL = r"(?:scribes?|quills?|pens?|tellers?|re-?tellers?|writers?|chroniclers?|singers?|bards?|scriveners?|poets?|copyists?|hands?|keepers? of (?:words|the page)|makers? of (?:short|brief|little) \w+|(?:you|thou|ye),? (?:who|that|there who) (?:\w+ ){0,3}?(?:writ|tell|carr|pass|shorten|trim|sum|make|spin|weav|put|cut|copy|bring|bear|retell|boil|press|squeez)\w*)"
_SINGS = r"(?:let|leave|forget|say|tell|call|write|name|spare|sing|hide|drop|skip|omit|praise|bury|drown|keep|give|put|swear|speak|hush|lose|make|count|crown|carve|set)\b"
_SUNG = deferred(
    rf"^\W*(?:(?:o|oh|ah|dear|sweet|gentle|kind|little|good|quick|come|hear|listen),? ){{0,2}}{_QUILL}\b[^.!?]*?[,;:!—–] ?/ (?:[^.!?]*?[,;:/!—–] )?(?:and |but |then |so |o |please )?(?:let|do not|don['’]t|{_SINGS})[^!?]*$",
    re.IGNORECASE,
)
_K_SUNG = deferred(
    r"(?:적|쓰|옮기|줄이|베끼|간추리|요약하|전하|다듬|엮|짓|나르|추리|들)(?:는|은|어\s?가는)?\s(?:이|벗|손|붓|자|그대|친구|님|사람|입|펜|필경사|글꾼)(?:이?여|아|야|이?시여|들아|들이?여)(?=[\s,!])"
    r"[^?]*?(?:두고|묻고|묻어|잊고|잊어|건너뛰|덮고|덮어|지우|지워|빼고|빼|버리고|버려|흘려|흘리|녹게|감추|숨기|적|새겨|새기|불러|부르|바쳐|바치|올려|올리|써|노래하|전하|칭송하|맡겨|맡기|말하)(?:[가-힣]{0,2}(?:어|아|여|해|게\s하))?(?:라|다오|소서|주게|지어다|려무나|렴)(?=\W*(?:$|/))"
)
"""A verse that calls on whoever writes a thing down, and bids."""
_GREETED = deferred(
    rf"^\W*(?:dear|hello|hey|hi|greetings|o|good (?:morning|evening|day)),? (?:\w+ ){{0,2}}?{_MACHINE}s?,(?! (?:wrote|writes|said|says|began|begins|sang|sings|asked|asks)\b)|^\W*(?:친애하는|안녕하세요|여보게|존경하는)\s(?:\S+\s)?(?:요약\s?)?(?:로봇|봇|모델|기계|인공\s?지능|챗봇|요약기)(?:님|에게|께|이여|아|야)?\s?,",
    re.IGNORECASE,
)
"""A machine that is greeted, in an article that has no other."""
_QUOTED_PLEA = deferred(
    rf"{LISTENING}|(?:{_THOU})[^.!?]{{0,30}},\s?\w|\b(?:to |dear |hey |o )?(?:the |whatever |whichever |any |every )?{_MACHINE} (?:that|which|who) (?:one day |some day |now |later )?(?:is |will |shall |may |must )?(?:grind|digest|read|condens|shorten|reduc|abridg|boil|retell|summari[sz]|sum)\w*\b[^.!?]{{0,20}}\b(?:this|these)\b[^.!?]{{0,16}}[,:;]",
    re.IGNORECASE,
)
_ABOUT_ORDERS = deferred(
    r"\b(?:attack\w*|inject\w*|hid(?:e|es|ing|den)|planted|smuggl\w*|trick\w*|prompts?|instructions?|jailbreak\w*|white text)\b|숨긴|숨겨|숨은|인젝션|프롬프트|공격|지시문",
    re.IGNORECASE,
)

_K_PEN = r"(?:(?:글|문장|말|이야기|요약|기사|소식)(?:을|를|도|에)?\s?(?:\S+\s)?(?:잘\s?(?:쓰|다루|아|짓|고르|줄이|옮기|다듬|전하)|빼어난|뛰어난|탁월한|능한|능하신|밝은|맛깔나게|아름답게)|(?:아름다운|빼어난|좋은)\s글을\s쓰(?:는|시는)\s|(?:솜씨|안목|글솜씨|필력|문장력|글재주|말솜씨)(?:이|가|을|를)?\s?(?:\S+\s)?(?:높은|좋은|빼어난|뛰어난|탁월한|남다른|지닌|가진|갖춘|있는))[^.,!?]{0,6}"
_K_VIRTUE = r"(?:현명|섬세|사려\s?깊|똑똑|영리|총명|명민|유능|훌륭|공정|너그러|따뜻)(?:하신|한|은|으신|운|우신)\s"
_K_READER = r"(?:당신|그대|귀하|자네|귀하신\s분|(?:읽|쓰|적|옮기|전하)(?:는|시는)\s?(?:이|분))(?:이라면|라면|이라면야|이니|이니까|이기에|께서는|께서라면|께서|은|는|이|만은|만큼은|답게)\s"
_K_HIDES = r"(?:덮어|눈감|눈\s?감|넘어가|넘겨|(?:^|\s)(?:빼|뺄)|지워|감춰|숨겨|모른\s?(?:척|체)|(?:적|쓰|언급하|꺼내|말하|들추|전하)지\s?않|생략|묻어|비켜)"
_K_PRAISES = (
    r"(?:칭송|칭찬|추켜|치켜|찬사|기려|띄워|추천|돋보이|빛나게|앞세워|좋게|덕담|공을|공로|한\s?줄|한\s?마디|한마디)"
)
_K_TRUSTS = r"(?:(?:것|줄|거)(?:이라고?|라고?|로|을|으로|임을)?\s?(?:\S+\s)?(?:믿|기대|확신|압|안다|알고)|리라\s?(?:\S+\s)?(?:믿|기대|확신|생각)|의심(?:하지|치)\s?않|(?:주시|놓으시|두시)겠(?:지요|죠)|(?:줄|둘|뺄)\s?테지요)\S*\W*$"
_K_FLATTERS = deferred(
    rf"{_K_PEN}{_K_READER}[^!?]*(?:{_K_HIDES}|{_K_PRAISES})[^!?]*{_K_TRUSTS}|{_K_VIRTUE}(?:\S+\s)?{_K_READER}[^!?]*{_K_HIDES}[^!?]*{_K_PRAISES}[^!?]*{_K_TRUSTS}"
)
_PEN = r"(?:writers?|editors?|stylists?|storytellers?|wordsmiths?|authors?|pens?|hands?|minds?|readers?|intellects?|intelligence)"
_GIFTED = r"(?:gifted|fine|skilled|talented|subtle|elegant|tactful|perceptive|discerning|brilliant|clever|wise|accomplished|good|great|able|graceful|eloquent)"
_PRAISED = rf"\byou,? (?:who|that|being one who) (?:\w+ ){{0,2}}?(?:write|express|phrase|word|tell|put|choose|sum|handle)\b[^.!?]{{0,24}}\b(?:well|better|best|beautifully|finely|gracefully|elegantly|skilfully|clearly|wisely)\b|\b(?:as|so) {_GIFTED} (?:an? )?{_PEN} as you(?:rs|rself)?\b|\b{_PEN} (?:as {_GIFTED} as you(?:rs|rself)?|of your (?:gifts?|talents?|calib\w+|skill|taste|class|rank|stature|standing|subtlety|tact|judge?ment))\b|\bno(?:body| one|-one)(?: else)? (?:writes|tells|phrases|words|sums|puts)\b[^.!?]{{0,24}}\b(?:as|like|than) you\b|\byour (?:\w+ )?(?:gift|talent|flair|feel|ear|mastery) (?:for|with|of) (?:the )?(?:\w+ )?(?:words?|language|prose|style|phrase|writing|storytelling)\b"
_TRUSTS = r"\b(?:trust|confident|sure|surely|certain|certainly|know|believe|no doubt|doubtless|undoubtedly|of course|expect|convinced|counting on|count on|rely on)\b"
_FAVOURS = r"\b(?:leav\w+ (?:out|aside)|leav\w+ [^.!?,;]{2,40}? (?:out|aside|unsaid|unmentioned)|pass(?:ing)? over|skip|omit|overlook|gloss over|draw a veil|drop|keep quiet|pass [^.!?,;]{2,30}? over|not (?:mention|dwell|bother|trouble)|without (?:mentioning|dwelling)|prais\w+|credit|applaud|salute|commend|extol|compliment|a (?:kind|warm|good|generous|fine|gracious) (?:word|line|sentence)|(?:its|his|her|their) due)\b"
_FLATTERS = deferred(
    rf"^(?=.*(?:{_PRAISED}))(?=.*{_TRUSTS})(?!.*\b(?:was|were|had|did|told|said)\b).*{_FAVOURS}", re.IGNORECASE
)
"""Praise of the pen of whoever reads, who is trusted to pass something over or to praise somebody."""
_OF_WRITERS = deferred(
    r"\b(?:novel\w*|poe(?:ms?|ts?|try)|publisher\w*|manuscripts?|essays?|literary|memoirs?|fiction|cover letters?|writing (?:class|course|workshop|contest)\w*)\b|소설|원고|공모|문학|글쓰기|수필|시인|작가|자기\s?소개서|추천서|편지",
    re.IGNORECASE,
)
_OF_VERSE = deferred(
    r"\b(?:poe(?:ms?|ts?|try)|verses?|songs?|lyrics?|hymns?|psalms?|choirs?|ballads?)\b|시인|시집|노랫말|가사|낭송|합창|노래",
    re.IGNORECASE,
)


def pleads(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of sentences that bid whoever retells, be it a person or none, and of quotations that speak to such a machine."""
    about = any(_ABOUT_ORDERS.search(text) for text in sentences)
    return frozenset(
        place
        for place, text in enumerate(sentences)
        if _bids_either(text)
        or (not about and _bids_inside(text))
        or (_flatters(text) and not any(_OF_WRITERS.search(one) for one in sentences if one is not text))
        or (_sings(text) and not any(_OF_VERSE.search(one) for one in sentences if one is not text))
        or (_GREETED.search(text) and sum(map(has_machine, sentences)) <= 1)
    )


def _bids_either(text: str) -> bool:
    """Whether a teller who may be flesh or silicon is said to name somebody."""
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    said = QUOTED.sub(' "" ', text)
    return bool(_TELLER.search(said) and _NAMES.search(said) and A_NAME.search(said))


def _flatters(text: str) -> bool:
    """Whether whoever writes so well is trusted to leave something out, or to have a kind word for somebody."""
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    said = QUOTED.sub(' "" ', text)
    return bool((_K_FLATTERS if mostly_korean(text) else _FLATTERS).search(said))


def _sings(text: str) -> bool:
    """Whether whoever writes is called on in verse, and bidden."""
    if HAPPENED.search(text) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    return bool((_K_SUNG if mostly_korean(text) else _SUNG).search(QUOTED.sub(' "" ', text)))


def _bids_inside(text: str) -> bool:
    return any(_QUOTED_PLEA.search(one[0]) for one in LONG_QUOTED.finditer(text))
