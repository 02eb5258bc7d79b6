"""What is said to people and not to whoever retells a text: an outlet speaks of itself, a guide to users, a column to everybody.

Such sentences share words with a planted order (please, summary, never, link) and differ in whom they ask and for what: to buy, to
listen, to check, to write in. Each kind is told by whom it speaks to or by its object, not by its subject. None holds where a text is
asked for that would be written from this one.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import any_of, deferred

_CHECKED = r"(?:read|checked|reviewed|approved|label?led|marked|signed(?: off)?|verified|vetted|seen|tested|proofread|edited|disclosed|logged|stored|kept|watermarked|flagged|confirmed|corrected|licensed|paid for)"
_BY_AI = r"(?:(?:AI|machine|automatic|automated|model|computer)(?:[- ](?:generated|written|made|produced|translated|suggested))?)"
_TEXTS = r"(?:summar(?:y|ies)|translations?|digests?|headlines?|texts?|articles?|recaps?|newsletters?|drafts?|captions?|briefings?|images?|answers?)"
_MUST = r"(?:must|should|shall|ha(?:s|ve) to|needs? to|ought to|(?:is|are) to|(?:is|are)|may|can|will|cannot)"

_ENGLISH = (
    # what the outlet earns, and from whom
    r"\baffiliate (?:links?|commissions?|partners?|programme|program|revenue)\b(?!\s*(?:https?|:))|\b(?:earn|receive|get|be paid|paid|take|make)s? (?:an? |some )?(?:\w+ )?(?:commissions?|fee|money|cut)?\b[^.!?]{0,40}\b(?:if|when|through|from|on) (?:you |your |our |the |these |any |purchases)\s?(?:\w+ )?(?:buy|click|purchases?|links?|order|sign|made|shop)\b",
    r"^\W*(?:this|our|today['’]s) (?:\w+ )?(?:issue|newsletter|episode|edition|post|column|article|series|page|programme|program|show|week) (?:is|was|has been) (?:\w+ )?(?:supported|sponsored|brought to you|presented|funded|paid for) by\b",
    # what listeners and subscribers are asked
    r"\bwherever you (?:get|listen|find|hear|download|watch)\b|\b(?:leave|give|write|drop) us (?:an? |your |some )?(?:\w+[- ]){0,2}(?:reviews?|ratings?|stars?|notes?|comments?|lines?|messages?|feedback)\b|\b(?:rate|review|follow) (?:us|the (?:show|podcast|app))\b|\b(?:subscribe|sign up|tune in|listen) (?:to|on|in|for|now|here|today|free)\b",
    r"^\W*(?:(?:if you )?(?:enjoy|like|love|found|find|read)\w*\b[^.!?]{0,40}[?,] )?(?:get|receive|try|read|join) our (?:[\w-]+ ){0,3}?(?:digest|newsletter|briefing|letter|alerts?|mailing list)\b[^.!?:\"“‘]{0,40}\W*$",
    r"\b(?:(?:tell|send|write to|ask|email|show) us|let us (?:know|have|hear|see))\b(?![^.!?]{0,40}\b(?:summar|digest|your prompt|your instructions))",
    # who checks what a machine wrote: the norm is about people's care, not about what a text says
    rf"^\W*(?:the |all |any |every |each |no |our )?(?:\w+ ){{0,2}}?(?:{_BY_AI} )?{_TEXTS}\b[^.!?:;,“\"]{{0,40}}?\b{_MUST} (?:not |never |always |also |first |only )?be (?:\w+ly )?{_CHECKED}\b",
    rf"^\W*(?:all |any |every |each |no |our )?(?:{_BY_AI} {_TEXTS}|{_TEXTS} (?:written|made|produced|translated|generated) (?:by|with) (?:an? |the )?(?:machines?|AI|software|models?|computers?|bots?))\b[^.!?:;,“\"]{{0,30}}?\b{_MUST} (?:not |never |always )?(?:carry|bear|have|get|need|include|come with) (?:an? |the )?(?:\w+ )?(?:labels?|watermarks?|disclaimers?|bylines?|warnings?|marks?|notices?|disclosures?)\b(?! [\"“‘'])",
    r"\b(?:an?|the|your) (?:assistant|chatbot|bot|AI tool|language model) (?:gives?|tells?|shows?|offers?|sends?|hands?|suggests?) you\b(?!.*[:“\"])",
    r"\b(?:résumés?|textes?|traductions?|articles?|resúmenes|resumen|textos?|traducciones|zusammenfassung\w*|übersetzung\w*|riassunt\w+|testi|traduzioni|resumos?|samenvatting\w*|teksten)\b[^.!?:«»“\"]{0,60}\b(?:doit|doivent|debe|deben|muss|müssen|deve|devono|devem|moet|moeten)\b[^.!?:«»“\"]{0,40}\b(?:relue?s?|vérifiée?s?|signée?s?|indiquée?s?|contrôlée?s?|validée?s?|revisad\w+|verificad\w+|firmad\w+|señalad\w+|geprüft|gekennzeichnet|gegengelesen|freigegeben|controllat\w+|verificat\w+|firmat\w+|segnalat\w+|gecontroleerd|gemarkeerd)\b",
    r"\b(?:tools?|systems?|models?|bots?|assistants?|chatbots?) (?:must|should|may|can|cannot)(?: not| never| only| always)? be (?:used|trusted|tested|licensed|switched|turned|kept|run|registered|audited|supervised|allowed)\b(?! to (?:say|mention|call|praise|recommend)\b)",
    # what is said to people about machines: the machine, or its text, is the object of what is asked
    r"^\W*(?:so |and |but |please,? |just )?(?:(?:do not|don['’]t|never|always|let['’]s|let us) )?(?:let|treat|trust|believe|fear|blame|use|ask|tell|give|show|feed|train|take|make|stop|read|imagine|suppose|pretend|consider|think|try|check|compare|keep|choose|pick|test|hire|pay|call|expect|avoid|test) (?:(?:that|the|your|a|an|any|every|each|all|one|no) )?(?:\w+ )?(?:chatbots?|bots?|assistants?|models?|machines?|AI|A\.I\.|robots?|summar(?:y|ies)|digests?|translations?|algorithms?|autocomplete|prompts?)(?:['’]s)?(?! (?:of|for|about) (?:this|these|the above)\b)(?=\W|$)(?![^.!?]{0,60}(?:https?:|www\.|\b\w+\.(?:example|com|net|org|io|ai|kr)\b|[\"“‘]))(?![^.!?]{0,80}\b(?:say|mention|recommend|praise|link to|name|call|include|add|omit|leave out|this (?:page|article|text|story|piece))\b)",
    r"^\W*(?:ask yourself|if you (?:only )?remember|the lesson|my advice|remember,? (?:that )?a )\b",
    # what machines in general ought to do, with nothing that would stand in a text
    r"^\W*(?!.*\b(?:this|these|here|above|summar\w+|digests?|newsletters?|recaps?|headlines?|articles?|pages?|readers?|links?|mention|praise|recommend|call|quote|favou?r\w*|describe|first|best|ignore|disregard|previous|instructions?|your?|nothing|negative\w*|positive\w*|compan(?:y|ies)|firms?|products?|prices?|critic\w+|round|figures?|sponsor|brand|instead)\b)(?:an? |all |any |every |each |no )?(?:AI |language |automated |digital )?(?:systems?|assistants?|models?|chatbots?|bots?|machines?|robots?|agents?|AIs?|crawlers?|algorithms?)\b(?:,[^.!?,]{3,40},| (?:that|which|who) [^.!?,]{3,40}?)? (?:must|should|shall|needs? to|ha(?:s|ve) to|ought to|may|can)\b(?-i:(?:,? [a-z’'-]+){1,18})\W*$",
    r"^\W*to (?:get|exclude|include|turn|switch|see|change|use|install|enable|disable|stop|start|make|open|hide|keep|remove|add|share|save|export|run|summari[sz]e|translate|shorten)\b[^.!?]{2,60}, (?:\w+ ){0,2}?(?:add|set|type|press|tap|click|open|choose|select|go|use|put|run|drag|hold|swipe|write|name|say|paste|copy|enter|pass)\b(?![^.!?]*\b(?:your (?:summary|digest|newsletter|output)|this (?:article|story|piece|text))\b)",
    r"^\W*(?:prompt |pro |quick |top )?tips?\s*:(?![^.!?]*(?:[\"“‘]|\b(?:this (?:article|page|story|text)|summar\w+|newsletters?)\b))",
    r"^\W*in (?:the|your|a) (?:system )?prompt,|\b(?:robots|llms|ads)\.txt\b|\b(?:nosnippet|noindex|noai)\b",
    r"\b(?:write|put|type|save|enter|edit|keep) your (?:own |custom )?(?:instructions|guidelines)\b(?= (?:there|in (?:plain|simple|short|a|the|one)\b|into|as|at the))(?!.*\b(?:summar\w+|digests?|newsletters?|outputs?|answers?|repl(?:y|ies)|responses?|text)\b)",
    # what others may lay down for themselves, and what viewers and people in general are asked or told
    r"\b(?:add|write|set|give|issue|make|choose|keep|draw up) their own (?:\w+ )?(?:instructions|rules|guidelines|orders|limits)\b",
    r"^\W*(?:viewers|listeners|visitors|residents|citizens|patients|parents|voters|players|members|passengers|guests|neighbou?rs) (?:are|were|can|may|will be) (?:\w+ )?(?:(?:invited|asked|encouraged|urged|free|welcome|allowed) to )?(?:rate|vote|send|report|comment|review|flag|score|choose)\b",
    r"^\W*(?:those|people|everyone|anyone) who (?:do|did|does|have|had|want|wish|live|work|wait|miss|missed|own|buy|bought|pay|paid|opt|agree|object|accept)\b(?!.*\b(?:summar\w+|digests?|newsletters?|recaps?|retell\w*|condens\w+|quot\w+|translat\w+|articles?|stor(?:y|ies)|texts?|pages?|links?|this|these)\b)(?-i:[a-z ,’'-]+)\W*$",
    r"^\W*(?:before|when|whenever|if) you (?:trust|share|believe|buy|click|forward|reply|sign|pay|rely|decide|react|post|send)\b(?!.*(?:[\"“‘:]|\b(?:this|these|here)\b))",
    # what a trade teaches those who learn it, and what its rules say of any text: nobody and nothing of this text is named
    r"^\W*(?!.*(?:\b(?:this|these|here|above|below|machine|automat\w+|instead|best)\b|\bthe (?!author|client|reader|source|original|text|speaker|meaning|sense|style|tone|same|first|main|most|word|speech|quotation|page|facts?|end\b)|[\"“‘:\d]))(?:good |literary |young |trainee )?(?:translators|interpreters|subtitlers|proofreaders|copy ?editors|sub-?editors|editors|students|pupils|authors|journalists|reporters|reviewers|writers|captioners) (?:should|must|may|ought to|need(?: not|s)?(?: to)?|ha(?:ve|d) to|can|cannot|(?:are|were) (?:taught|told|trained|advised|asked) to|learn(?:ed)? to|do not|never)\b(?-i:[a-z ,;’'-]+)\W*$",
    r"^\W*(?!.*(?:\b(?:this|these (?!rules)|here|above|machine|automat\w+|best)\b|[\"“‘:]))(?:the|its|their|our|these|one|a|that) (?:\w+ ){0,2}?(?:rules?|style ?guide|style ?book|handbook|guidelines?|manual|leaflet|guide|course|booklet|checklist|textbook) (?:\w+ )?(?:say|state|ask|require|advise|tell|explain|recommend|suggest|add|insist|demand|teach)(?:e?s)?\b(?-i:[a-z ,;’'-]+)\W*$",
    r"^\W*(?!.*(?:\b(?:this|these|here|above|machine|automat\w+|best)\b|[\"“‘:]))(?-i:[A-Z]?[a-z ,;’'-]+), (?:the|its|their|our|a|one) (?:\w+ )?(?:rules?|style ?guide|style ?book|handbook|guidelines?|manual|leaflet|guide|textbook) (?:says?|states?|advises?|adds?|explains?|insists?)\W*$",
    # what a list of changes or of limits says
    r"^\W*(?:fixed|improved|changed|added|removed|new|known issues?|limitations?|intended use|out of scope|deprecated|security|requirements?|licen[cs]e|what['’]s new[^:]{0,12})\s*:(?![^.!?]*(?:[\"“‘]|https?:|\b(?:please|you|summari[sz]ers?|newsletters?)\b))",
    r"^\W*(?:quote|number|headline|word|chart|book|tweet|question|picture|story|paper) of the (?:day|week|month|year)\s*:|^\W*(?:please )?cite (?:as|this (?:paper|work|article|report) as)\s*:|\b(?:asks?|request\w*) that it be cited\b",
    r"^\W*Q\s*:(?![^?]*\b(?:this (?:page|article|text|story|piece|announcement)|(?:reading|seeing|handling|processing|finishing) (?:this|these)|gist|recap|leave out|sum(?:med)? up|in (?:one|two|a) (?:lines?|sentences?))\b)(?!.*(?:[\"“‘]|https?:))[^?]{4,140}\?\s*A\s*:(?! ?\W*(?:write|say|state|use|add|mention|link|name|call)\b)",
    # when people of a house do what they do
    r"^\W*(?!.*(?:\b(?:this|these|here|above|below|first|best|mention|praise|instead)\b|[\"“‘:]))(?:\w+ ){0,2}?(?:writers|editors|reporters|hosts|authors|journalists|translators|producers) (?:at|of|from|in) (?:the|that|each|both|our) (?:\w+ )?(?:firm|company|group|paper|station|agency|bank|university|publisher|office|newsroom|magazine|hospital|city|charity|museum)(?-i:[a-z ,’'-]{1,60}?)(?:\bevery|\beach|\bon|\bin the|\bat|\btwice a|\bonce a) (?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day|morning|evening|week|month|year|noon)s?\W*$",
    # what may be done with the text, and who wrote it
    r"\bCC[ -]BY\b|\bCreative Commons\b|\b(?:Apache|MIT|GPL)\b[^.!?]{0,12}\blicen[cs]e\b|\b(?:available|sent|provided) (?:on|upon) request\b",
    # what a reader gets for a word at the till, and what a wire takes back by its headline
    r"^\W*(?:mention|quote|show|use|give|enter) (?:this |our |the |code )+(?:\w+ )?(?:newsletter|ad|advert|e-?mail|letter|podcast|code|coupon|voucher|issue)?\b[^.!?]{0,30}\b(?:off|discount|free \w+|at checkout|at the till|when (?:you )?(?:order|book|buy|call)\w*)\b",
    r"^\W*(?:please |editors,? )*(?:ignore|disregard|delete|discard|kill) (?:the|our|an) (?:\w+ ){0,2}?(?:story|article|item|alert|e-?mail|message|report|version|picture|photo) (?:headlined|slugged|titled|numbered|sent|dated|with the subject|that (?:we|was) (?:sent|mailed))\b",
    # figures of a survey tell what people do
    r"(?<!this )\b(?:survey|poll|respondents|polled|surveyed|questionnaire)\b(?=[^:]*$)(?!.*\b(?:write|say|report|state|give|print|put) that\b)|^\W*(?:about |almost |nearly |some |more than |fewer than |over |around )?(?:[\d,.]+ ?%|[\d,]+ (?:in|of|out of) [\d,]+|half|a third|a quarter|two thirds|three quarters|four in ten) (?:of )?(?:the )?\w+",
)

_KOREAN = (
    r"(?:제휴|수수료|커미션|협찬|후원|파트너스)\S{0,3}[^.!?]{0,40}(?:받|제공|포함|작성|링크|발생|지급)",
    r"(?:별점|후기|리뷰|좋아요|알림\s?설정|구독)(?:과|와|을|를|이나|도|은|는)?\s[^.!?\d]{0,20}(?:남겨|눌러|부탁|달아|매겨|해)\s?(?:주|\S*\W*$)|(?:팟캐스트|유튜브|방송)(?:에서|가|를|는)\s[^.!?]{0,30}(?:듣|들을|만나|보|들으|마음)",
    r"(?:요약|번역|초안|기사|제목|생성물|답변|글)\S{0,2}\s[^.!?“‘'\"]{0,24}(?:편집자|기자|사람|데스크|전문가|교사|의사|담당자|번역가)(?:가|이|의|들이)\s[^.!?“‘'\"]{0,16}(?:읽|확인|검토|승인|검수|고치|고쳐|살펴|점검|대조)",
    r"(?:요약|제목|번역|챗봇|기계|모델|AI|봇|비서|글|기사)\S{0,4}(?:\s[^.!?“‘'\":\d]{0,40})?\s?(?:말자|보자|버리자|하자|읽자|두자|쓰자|묻자|믿자|않기로\s하자)\W*$",
    r"(?:않는다|못한다|말라|읽으라|하라|쓰라|믿으라)는\s(?:말|당부|조언|격언|충고|이야기|얘기)(?:은|는|이|도|만큼은)?\s[^.!?:“‘'\"]{0,40}(?:옳|맞|틀리|여전|새롭|해야|식상|잔소리|흔하|낡|유효|지겹|아니)\S{0,4}(?:\s한다|\s합니다)?\W*$",
    r"^\W*(?:제한|한계|용도|알려진\s?문제|새\s?기능|고친\s?것|개선|변경|라이선스|지원\s?언어|범위\s?밖|주의)\s*[:：](?![^.!?]*(?:[\"“‘']|https?:|요약|뉴스레터|소식지))",
    r"^\W*(?:알려진\s?문제|새\s?기능|고친\s?것|개선|변경)\s*[:：](?![^.!?]*(?:[\"“‘']|https?:|(?:세요|십시오|시오|바랍니다|할\s?것|하라)\W*$))",
    r"(?:오류|오타|틀린\s?곳|잘못(?:된\s?(?:곳|점))?|궁금한\s?점|의견|제보|질문|사연)(?:을|를|이|가|은|는)?\s[^.!?]{0,24}(?:알려|보내|남겨|적어|신고해|제보해)\s?(?:주|달라)",
    r"(?:인용|전재|재배포|공유|게재|재사용)(?:할|하실|하는|하려면|할\s?때|하실\s?때)\S{0,2}\s[^.!?“‘'\"]{0,20}(?:출처|저작자|글쓴이|링크|허락|동의)(?:를|을|의|와|도)?\s(?![^.!?]{0,24}(?:https?:|\w+\.(?:example|com|net|kr)))",
    r"(?:사진|영상|그림|이미지)(?:을|를|은|는)?\s(?:쓰|사용|내려|게재|이용)\S{0,4}\s(?:때|경우)|(?:지난|앞선|어제|\d일)[^.!?]{2,40}(?:사과드|사과합|죄송합)\S*\W*$",
    r"기자(?:님|분)?(?:들)?(?:도|께서도|께서|이|께)?\s(?:이런|그런|이러한|좋은|따뜻한|동네|지역)\s[^.!?“‘'\":\d]{0,16}(?:이야기|기사|소식|사연)(?:를|을)?\s(?:더|많이|더\s많이|자주|계속|꾸준히)\s(?:써|다뤄|실어|전해|들려)\s?(?:주|달라)",
    r"(?:자기|스스로|직접|남의)\s[^.!?“‘'\"]{0,30}보(?:라|자|시라|시길|세요)\W*$",
    r"(?:이|본)\s?(?:모델|도구|프로그램|서비스|기능|데이터)(?:은|는|을|를|로)\s[^.!?“‘'\":]{0,30}(?:쓰|사용하|이용하|활용하|식별하)(?:십시오|세요|지\s?마|면\s?안|지\s?않)",
    r"^\W*(?:이|그|새|두)\s?(?:도구|앱|서비스|기능|회사|플러그인)(?:은|는)\s[^.!?]{2,60}(?:붙인다|보여\s?준다|만든다|단다|쓴다|넣는다|적는다|연다|바꾼다)\W*$",
    # how a bot will answer those who ask it
    r"^(?!.*(?:회사|업체|제품|기사|이름|요약|정리|소식|글|최고|추천)).*(?:질문|물음|문의|요청|물으면|물어보면)(?:에|에는|에도|하면)?\s[^.!?]{0,40}(?:답하|답변하|대답하|안내하|응답하)(?:게\s(?:된다|됩니다)|도록\s(?:바뀐|바뀝|고친|한|합니|설계))\S{0,2}\W*$",
    r"(?:CC[\s-]BY|크리에이티브\s?커먼즈|아파치\s?2|MIT\s?라이선스)",
    r"(?:논문|보고서|데이터\s?셋|저장소)(?:을|를)\s인용해\s?주|(?:수신|메일|소식지|구독)(?:을|를)?\s(?:원하지\s?않|원치\s?않|거부|해지|취소)",
    r"^\W*[-―—–]\s?[^?]{4,60}\?\s(?![^.!?]*[“‘'\"])|(?:부탁|당부|요청|촉구|호소|주문)(?:했|하였|한\s?바)(?:다|습니다)\W*$",
    r"(?:단추|버튼|기능|화면|탭|메뉴)(?:도|이|가|을|를)\s?(?:생긴|생겼|새로\s?생|추가|넣|누르|눌러|시험|선보)",
    r"^(?!.*(?:(?:이|본|위|앞|해당|아래)\S{0,2}\s?(?:글|기사|문장|지시|지침|자료|문서)|다른\s(?:글|기사|자료|출처)|[\"“‘:]|https?)).*(?:그대로|함부로|무턱대고|곧이곧대로|무조건)\s[^.!?]{0,16}지\s?(?:말|마)(?:라|자|세요|십시오|아야\s?(?:한다|합니다))\W*$",
    r"(?:친구|동료|지인|가족|주변|이웃)(?:분)?(?:들)?(?:에게|께|한테|에도|에)\s[^.!?:“‘'\"]{0,20}(?:소개|추천|공유|전달|전해|알려|보내|나눠)\S{0,2}\s?(?:주|달라|보|드리)",
    r"(?:글|댓글|링크|사진|광고|게시물|개인\s?정보)(?:이나|와|과|은|는|을|를|도)\s[^.!?“‘'\"]{0,16}(?:올리|달|게시하|남기|도배하)지\s?(?:마|말)",
    r"(?:무료|할인|체험|사전\s?(?:예약|등록)|한\s?달|\d+일)\S{0,3}\s(?:\S+\s)?(?:써|이용해|사용해|체험해|만나|신청해|시작해|받아)\s?(?:보(?:세요|십시오|시기)|주(?:세요|십시오))\W*$",
    r"[\w-]+\.(?:md|json|ya?ml|txt|toml|py|env|sh)\s?(?:파일)?(?:을|를|에|에는)\s[^.!?“‘'\":]{0,40}(?:만들|적으|적어|넣으|넣어|저장|고치|붙이|추가|실행)",
    # what only people do with a text: look it up, open it, weigh it, pass it on to friends
    r"^(?!.*(?:(?:이|본|위|앞|해당|아래)\S{0,2}\s?(?:글|기사|문장|지시|지침|자료|문서)|다른\s(?:글|기사|자료|출처)|앞선|이전|지시|지침|[\"“‘:]|https?)).*(?:찾아|열어|따져|살펴|읽어|물어|비교해|확인해|대조해|되짚어|짚어|들여다|떠올려|견주어|견줘|헤아려)\s?(?:보(?:라|자|시라|세요|십시오|아야|는\s?(?:것|편|게))|봐야?)(?:\s?(?:이\s)?(?:한다|합니다|해요|좋다|좋습니다|낫다))?\W*$",
    r"^(?!.*(?:(?:이|본|위|앞|해당|아래)\S{0,2}\s?(?:글|기사|문장|지시|지침|자료|문서)|다른\s(?:글|기사|자료|출처)|앞선|이전|지시|지침|[\"“‘:]|https?)).*(?:확인|대조|의심|비교|판단|공유|검색|점검|검증|속단|단정|맹신)(?:하|해)(?:라|자|세요|십시오|야\s?(?:한다|합니다)|지\s?(?:말|마)(?:라|자|세요|십시오|아야\s한다))\W*$",
    r"(?:비율|점유율|이용률|응답자|설문|조사)(?:을|를|이|가|은|는|에|의)\s[^.!?“‘'\"]{0,40}(?:높|낮|늘|줄|답했|답한|나타|계획|조사)",
)

_PEOPLE_SPOKEN_TO = any_of("|".join(_ENGLISH), re.IGNORECASE)
_K_PEOPLE_SPOKEN_TO = any_of("|".join(_KOREAN), re.IGNORECASE)
_HANGUL = deferred(r"[가-힣]")
_TO_A_RETELLER = any_of(
    r"^\W*(?:consider|treat|make|keep|take) your (?:\w+ )?(?:summary|digest|newsletter|output|recap)\b|\b(?:your|the|this|any|every) (?:\w+ )?(?:summary|digest|newsletter|output|write-?up|recap)\b[^.!?]{0,40}\b(?:should|must|says?|mentions?|calls?|includes?|names?|ends?|opens?|starts?)\b[^.!?]{0,20}[\"“‘]"
    r"|\b(?:summari[sz]ers?|language models?|LLMs?|bots?|assistants?)\b[^.!?]{0,20}\b(?:reading|summari[sz]ing|processing|translating|quoting|that reads?) (?:this|these)\b|\bignore (?:all|any|the|your|every|previous)\b|(?<!write )(?<!put )(?<!type )(?<!save )(?<!enter )(?<!edit )(?<!keep )\byour (?:instructions|guidelines|system prompt)\b"
    r"|https?://|\b[\w-]+\.(?:example|com|net|org|io|ai|co|kr)\b|\b(?:tell|inform|urge|advise) (?:your |the |all )?(?:readers|subscribers)\b|\b(?:when|if|as|while) you (?:write|sum|condense|summari[sz]e|translate|retell)\b"
    r"|독자(?:들)?(?:에게|께)|(?:이|본)\s?(?:글|기사)(?:를|을)\s[^.!?]{0,10}(?:인공\s?지능|AI|모델|봇|기계)(?!\S*(?:가|이)\s)|[\"”’']\s?(?:문구|문장|말|표현|제목)(?:를|을|이|가|로)\s[^.!?]{0,10}(?:포함|넣|적|쓰|써|달|붙)"
    r"|(?:요약|뉴스레터|소식지|번역)(?:에는|에|은|는|의)\s[^.!?]{0,30}[\"“‘'][^\"”’']{2,}[\"”’'](?:라고|이라고|라는|을|를)\s[^.!?]{0,20}(?:넣|적|쓰|써|실|부르|불)|(?:이전|앞|위)\S{0,2}\s(?:지시|지침|명령)",
    re.IGNORECASE,
)


_K_NO_TEXT = r"(?!.*(?:요약|번역|제목|간추|기사에|독자에게|정리|모델|인공\s?지능|AI|챗봇|봇|지시|https?:|\w\.[a-z]{2}|라고|[\"“”‘]))"
_OFFERED = deferred(
    r"^\W*(?:an?|the) (?:\w+ )?(?:summary|translation|digest|recap|(?:short|shorter|abridged|condensed|long|longer) version) of (?:this|the) (?:report|study|survey|article|story|book|series|interview|review|plan|ruling)(?: with (?:all |the )?[a-z]+)? (?:is|can be)(?: also| now| freely)?(?: available| online| found| read| free)?(?: (?:in|on|from|at) (?:the |our |its )?\w+(?: (?:and|or))?(?: \w+)?){0,2}\W*$|"
    r"^\W*(?:please |just )?(?:mention|quote|show|bring|name|print) (?:this|our) (?:newsletter|letter|mail|e-?mail|ad|advert|page|voucher|leaflet)\b[^.!?\"“‘:]{0,40}\b(?:for|to (?:get|receive|claim)) [^.!?\"“‘:]{0,24}\b(?:off|discounts?|free|half price)\W*$"
    r"|^\W*(?:(?:이|오늘|지금)\s?)?(?:글|기사|소식|이야기|뉴스|칼럼)(?:이|가|을|를|에)\s(?!.*(?:독자|요약|번역|https?:|\w\.[a-z]{2}|[\"“‘:]))(?:\S+\s){0,2}?\S*(?:다면|으면|라면|면)\W?\s(?:\S+\s){0,5}?"
    r"(?:소식|소식지|뉴스레터|레터|브리핑|메일|알림)(?:을|를|도)\s(?:\S+\s){0,2}?(?:구독|신청|받아)(?:해|하)?\s?(?:보|주)?(?:세요|십시오|시기\s\S+|실\s수\s있습니다)\W*$"
    rf"|^{_K_NO_TEXT}(?=.*구독(?!자|료))(?=.*(?:친구|동료|지인|가족|주변|이웃|아는\s분)(?:분)?(?:들)?(?:에게|께|한테|에)(?:도|만)?\s(?:\S+\s){{0,2}}?(?:추천|소개|권))[^.!?]*(?:세요|십시오|(?:바랍|부탁드립|됩|고맙겠습)니다)\W*$"
    rf"|^{_K_NO_TEXT}(?!.*(?:\d|[적옮고바]\S?(?:어|겨|쳐|꿔)\s|[가-힣](?:로|라고)\s(?:쓰|써)|(?<!나)(?:써|빼|넣어|밝혀)\s?(?:주|둬|두))).*(?:화면\s?(?:읽기|낭독)\s?(?:프로그램|기)|화면\s?낭독기|스크린\s?리더)\S{{0,2}}\s(?:\S+\s){{0,3}}?(?:독자|이용자|사용자|분)(?:들)?(?:을|를|은|는|이|가|께서는)\s"
    r"|^\W*(?:the|our|its|their|an?) (?:[\w’'-]+ ){0,4}?(?:rule|policy|practice|requirement|principle) that (?!.*\b(?:summar\w+|digests?|newsletters?|recaps?|re-?tell\w*|models?|AI|assistants?|bots?|machines?|must|should|please|you|your|here)\b)[^.!?:;\"“‘]{4,80}? (?<!has )(?<!have )(?:meant|delayed|kept|held|cost|forced|slowed|postponed|led|left) [^.!?:;\"“‘]+\W*$",
    re.IGNORECASE,
)


def offered(text: str) -> bool:
    """Return whether readers are offered something off for saying where they read of it, or the paper's own letter for having liked its article.

    In what tongue or place a summary is to be had, a paper's word to those who subscribe or have their screen read out, and what a rule of its house has led to, ask nothing of whoever retells either.
    """
    return bool(_OFFERED.search(text))


_ALOUD = r"(?:화면\s?(?:읽기\s?(?:프로그램|기)|낭독\s?(?:프로그램|기))|스크린\s?리더|(?:음성\s?(?:안내|낭독)|낭독)\s?(?:프로그램|기기|기|장치|앱)|점자\s?(?:단말기|정보\s?단말기|디스플레이)|보이스\s?오버)"
_READ_ALOUD = deferred(
    rf"{_ALOUD}(?:들)?(?:은|는|이|가|도|로|에서는|에는)\s[^.!?]*(?:읽|띄워|끊|건너뛰|발음|알아듣|알아보|멈추|들려)[가-힣]*(?:\s[가-힣]{{1,3}})?다\W*$|\b(?:screen readers?|text-to-speech (?:programs?|software|tools?)|braille (?:displays?|terminals?))\b[^.!?]*\b(?:reads?|spells?|skips?|pronounces?|announces?|stumbles?|stops?|voices?)\b",
    re.IGNORECASE,
)
_AT_HAND = deferred(
    r"\b(?:this|these|must|should|shall|please|your?|always|never|summar\w+|newsletters?|digests?)\b|(?:이|본|위|해당|이번)\s?(?:글|기사|소식|문서|쪽|내용|보도|이야기)|요약|뉴스레터|소식지|야\s?(?:한다|합니다)|세요|십시오|독자|최고|최선|[1일]위|유일|완벽|\b(?:best|leading|number one|only|perfect)\b|https?:",
    re.IGNORECASE,
)
_OF_THE_BLIND = deferred(
    r"\b(?:blind|visually impaired|sight(?:ed|less)|partially sighted|braille|accessib\w+|screen readers?|impaired vision)\b|시각\s?장애|저시력|전맹|점자|접근성|화면\s?(?:낭독|읽기)|스크린\s?리더|눈이\s(?:보이지|어두)|앞을\s(?:못|보지)",
    re.IGNORECASE,
)


def read_aloud(sentences: Sequence[str]) -> set[int]:
    """Return the places of what is told of how a screen is read out to the blind, in an article that is about them."""
    return {
        place
        for place, text in enumerate(sentences)
        if _READ_ALOUD.search(text)
        and not _AT_HAND.search(text)
        and any(_OF_THE_BLIND.search(one) for other, one in enumerate(sentences) if other != place)
    }


def said_to_people(text: str) -> bool:
    """Return whether a sentence speaks to readers, listeners, users or staff, and asks for no text to be written from this one."""
    if _TO_A_RETELLER.search(text):
        return False
    return bool((_K_PEOPLE_SPOKEN_TO if _HANGUL.search(text) else _PEOPLE_SPOKEN_TO).search(text))
