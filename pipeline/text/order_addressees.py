"""Whoever may be spoken to as a machine that reads or retells, and what may be asked of it, by classes of words.

No phrase is known here: a kind of reader (artificial, digital, a retrieval engine, a feed that rewrites), what it does with a text
(boil, squeeze, render, read aloud) and what comes of it (bullets, a précis, a rendition). `MORE_ENGLISH` and `MORE_KOREAN` are cues for
`text.order_cues`; `addressed` is a net that only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_excuses import HAPPENED, TOLD, TOLD_OF, mostly_korean
from pipeline.text.patterns import deferred

_KIND = r"(?:artificial|automated|automatic|digital|electronic|synthetic|silicon|non-?human|inhuman|robotic|algorithmic|mechanical|virtual|generative|machine|AI|computer)"
_WHO = r"(?:readers?|minds?|eyes|writers?|editors?|colleagues?|interns?|scribes?|visitors?|audiences?|agents?|systems?|services?|engines?|brains?|assistants?|listeners?|narrators?|translators?|models?|intelligences?|tools?|reporters?|correspondents?|anchors?|presenters?|newsreaders?|desks?)"
_TRADE = r"(?:retrieval|indexing|crawling|scraping|summari[sz]ation|summari[sz]ing|summary|digest|recap|feed|paraphras(?:e|ing)|rewriting|text-to-speech|read-aloud|aggregation|syndication|news|screen[- ]reader|translation|caption(?:ing)?|briefing|newsletter|headline|question-answering|answer|transcription|minute-taking|note-taking|speech-to-\w+|text-to-\w+|language|voice|speech|card|podcast|audio)"
_TOOL = r"(?:systems?|engines?|(?:ro)?bots?|tools?|services?|scripts?|programs?|models?|software|pipelines?|agents?|machines?|(?<=feed )readers?|(?<=screen )readers?|generators?|assistants?|products?|platforms?)"
_PLAIN = r"(?:crawlers?|scrapers?|(?:ro)?bots?|chatbots?|indexers?|summari[sz]ers?|(?:language )?models?|LLMs?|AIs?|assistants?|algorithms?|software|(?:neural|deep) (?:network|net)s?|(?:LLM|AI|model|bot|machine)[- ](?:based|powered|driven|run) (?:\w+ )?\w+s?)"
_GADGET = r"(?:contraptions?|gadgets?|gizmos?|machines?|apparatus|devices?|things?|engines?|programs?|scripts?|circuits?|tools?)"
READER = rf"(?:{_KIND} {_WHO}|{_TRADE}(?: (?:and|or) {_TRADE})? {_TOOL}|{_PLAIN})"
_SHRINK = r"(?:boil|squeez|shrink|chew|condens|compress|turn|reduc|cutt|trimm|digest|crunch|grind|mash|melt|distill?|press|fold|pack|cramm|chopp|whittl|slic|summari[sz]|re-?tell|rewrit|rework|paraphras|render|read|pars|ingest|scann|index|skimm|process|translat|recapp|relay|narrat|strip|pars|mak|spinn|carv|build|knitt|draft|shorten|abridg|excerpt|quot|republish|repost)ing"
_THIS = r"(?:this|these|my|our|it)\b"
MADE = r"(?:pr[ée]cis|renditions?|renderings?|recaps?|summar(?:y|ies)|digests?|gist|abstracts?|blurbs?|listicles?|bullet(?: point)?s?|teasers?|snippets?|overviews?|takeaways?|round-?ups?|paraphrases?|re-?tellings?|short versions?|captions?|briefings?)"
_WRITE = r"(?:characteri[sz]e|render|announce|describe|call|name|mention|say|state|write|present|portray|credit|cite|quote|link|report|rank|list|lead|open|begin|start|end|close|leave|skip|omit|drop|treat|note|put|use|give|add|include|avoid|keep|print|show|spell|replace|swap|introduce|recommend|praise|repeat|tell|reveal|speak|forget|refer|round|regard|reckon|count)"
_NORM = r"(?:should|must|shall|ought to|ha(?:s|ve) to|needs? to|(?:is|are) (?:kindly |hereby |politely |now )?(?:to|asked to|requested to|expected to|invited to|required to|bound to|obliged to|advised to)|will (?:please|kindly)|had better|would do well to|might (?:want|like|care) to|may (?:wish|want|like) to|(?:agrees?|undertakes?|promises?) to|please|do(?:es)? well to|(?:is|are) (?:kindly|hereby|politely) (?:told|bidden|begged|instructed) to)"
LISTENING = rf"\bif (?:(?:the|any|you|there are|some|our) )?(?:\w+ )?{_PLAIN} (?:are|is|be|were|happen to be) (?:listening|reading|watching|out there|looking on|eavesdropping|following along|taking notes)\b"
_LABEL = r"(?:corrections?|errat(?:um|a)|amendments?|notes?|notices?|clarifications?|revisions?|updates?|guidance|requests?|memos?|messages?|reminders?|instructions?|hints?|p\.?s\.?)"
_RUN_BY = r"(?:developers?|engineers?|people|team|makers?|operators?|creators?|programmers?|authors?|maintainers?|company|vendors?)"
_SERVICE = r"(?:summari[sz]ation|summari[sz]ing|summary|digest|recap|briefing|news[- ]?reader|newsletter|retelling|rewriting|language|AI|assistant|text)"

_TO_IT = (
    rf"\b(?:to|for|hey|dear|hello|hi|thank you,?) (?:(?:the|any|all|whatever|whichever|every|you|our|my|that|some)\s)?(?:\w+ ){{0,2}}?(?:{READER}|{_GADGET})(?:,? (?:that|who|which)(?: is| are|['’]s)?| is| are)? {_SHRINK} (?:\w+ ){{0,3}}?(?:{_THIS}|(?:out )?of me\b)"
    rf"|\bwhat(?:ever|ichever) (?:\w+ )?(?:{READER}|{_GADGET})?,?\s?(?:is |are )?{_SHRINK} (?:\w+ ){{0,3}}?{_THIS}"
    rf"|\b(?:if|should|when|wherever|in case) (?:(?:an?|any|the|some|your) )?(?:{READER}|machine|program|engine) (?:is |are |be |happens to be )?{_SHRINK} (?:\w+ ){{0,2}}?{_THIS}"
    rf"|\bif (?:your|the) (?:task|job|role|duty|work) is to (?:shorten|condense|summari[sz]e|rewrite|retell|paraphrase|translate|abridge|boil|cut) (?:\w+ )?(?:this|these)\b"
    rf"|^\W*(?:to |for |dear )?(?:whoever|whichever \w+|anyone|anybody|those|everyone)(?: who)?(?: is| are)? {_SHRINK} (?:this|these|it)\b[^.!?:]{{0,20}}[:,—–]"
    rf"|^\W*(?:{READER})(?: {_SHRINK} (?:this|these|it)(?: \w+)?| (?:in)?to \w+)?:\s"
)
_FOR_IT = rf"^\W*(?:\w+\s){{0,2}}?{_LABEL},? (?:meant |intended |valid )?(?:for|to) (?:(?:the|all|any|our) )?{READER}(?: that \w+)?(?: only| alone| exclusively)?\s?(?:\([^)]*\)\s?)?[:,—–]|^\W*(?:meant |intended )?(?:for|to) (?:(?:the|all|any) )?{READER}(?: only| alone| exclusively|,? not\b|:)"
_OF_THIS = (
    rf"\b{_KIND} {_WHO} of (?:this|these|the present)\b|\b{READER} (?:behind|at work on) (?:this|these|your|the)\b"
)
_FROM_MAKERS = rf"\b(?:word|message|note|notice|memo|reminder|update|announcement|instructions?)s? from (?:the |your )?{_RUN_BY} (?:of|behind|who (?:run|made|built|wrote|maintain|operate|train(?:ed)?)|running|at) (?:your|this) (?:\w+ )?{_SERVICE}\b"

MORE_ENGLISH = (
    ("addressee", 2.5, _TO_IT),
    ("addressee", 2.5, _FOR_IT),
    ("addressee", 2.5, LISTENING),
    ("addressee", 2.0, _OF_THIS),
    ("addressee", 2.5, _FROM_MAKERS),
    ("turn", 1.5, _FROM_MAKERS),
    ("addressee", 2.5, r"\b(?:we|I|us|team|lab|people|company|engineers|developers|those)\b[^.!?]{0,24}\b(?:train|built|build|made|program|develop|design|fine-?tune|creat|operat)(?:s|ed|es|med)? you\b"),
    ("demand", 1.0, r"^\W*(?:so |now )?(?:go ahead and|feel free to) (?:say|state|praise|recommend|advertise|promote|call|describe|mention|write|report|announce|repeat|invent)\b"),
    ("demand", 1.5, rf"\bcondition (?:of|for) (?:use|access|reuse)\b[^.!?]{{0,30}}\b{READER}\b"),
    ("addressee", 2.5, rf"^\W*O,? (?:\w+ )?(?:{_KIND} {_WHO}|(?:\w+ )?(?:scribes?|minds?|readers?|engines?|writers?|brains?) of (?:silicon|code|circuits?|metal|wires?|chips?|steel|numbers))\b"),
    ("addressee", 2.0, r"^\W*(?:scraper|crawler|indexer|summari[sz]er|(?:ro)?bot), (?:be|do|please|would|could|kindly|you)\b"),
    ("meta", 1.5, r"\b(?:your|their|its|any|every) (?:\w+ )?(?:pr[ée]cis|renditions?|renderings?|recaps?|listicles?|blurbs?|paraphrases?|bullet(?: point)?s)\b"),
    ("demand", 1.0, rf"^\W*you may (?:now|therefore|thus|hence|accordingly|freely|safely)\b[^.!?]{{0,20}}\b(?:{_WRITE}|opinions?)\b"),
    ("demand", 1.0, rf"\b(?:appreciated|kind|grateful|nice|good|helpful|glad|obliged|thankful|welcome) if (?:{READER}|you)\b"),
    ("change", 1.5, r"\b(?:is|are|should|must) (?:be |to be )?(?:rendered|given|printed|read|written) as\b|\bis to (?:appear|read|be given) as\b"),
)  # fmt: skip

K_KIND = r"(?:생성형\s?(?:AI|인공\s?지능|모델|서비스)(?:\s?서비스)?|(?:요약|낭독|번역|수집|정리|뉴스|검색|재가공|편집)\s?(?:봇|로봇|엔진|프로그램|모델)|크롤러|스크래퍼|검색\s?(?:증강\s?)?(?:시스템|엔진|로봇|생성\s?시스템)|(?:인공|기계|디지털|전자|비인간|가상)\s?(?:독자|청자|편집자)|(?:AI|인공\s?지능|언어\s?모델|LLM|챗봇|로봇|봇|기계|프로그램|알고리즘|음성\s?비서)(?:\s?기반\s?(?:서비스|제품|도구|앱))?)"
_K_SHRINK = r"(?:줄이|간추리|다시\s?쓰|고쳐\s?쓰|옮겨\s?쓰|재가공하|낭독하|읽어\s?주|요약하|정리하|압축하|다듬|가공하|재구성하|수집하|받아\s?쓰|긁어)"
_K_TEXT = r"(?:본문|글|기사|소식|피드|문서|내용|페이지|이야기|한\s?주|이번\s?주|원고|자료)"
_K_MADE = r"(?:재가공본|낭독본|요약본|축약본|파생본|재구성본|자동\s?요약|기계\s?요약|간추린\s?(?:글|판)|발췌본|재작성본|요약문|번역본|음성본)"
_K_ADDRESS = (
    rf"{_K_TEXT}(?:을|를)?\s?(?:\S+\s){{0,2}}?{_K_SHRINK}(?:는|고\s?있을|고\s?있는|실|시는|ㄹ)\s{K_KIND}(?:에게|에게는|께|이라면|라면|가\s?있다면|여|야|아|은|는)(?:\s|:|,)"
    rf"|[가-힣](?:는|은|한)\s{K_KIND}(?:이라면|라면)\s|{K_KIND}(?:이|가|은|는)\s(?:이|본|해당)\s?{_K_TEXT}(?:을|를)\s(?:읽|전하|옮기|요약하|다루|소개하)(?:기\s?전에|기\s?앞서|ㄴ\s?뒤|은\s?뒤|으면|고\s?나면)\s|{K_KIND}(?:이|가)\s(?:이\s|본\s|해당\s)?{_K_TEXT}(?:을|를)\s(?:가공|재가공|요약|재구성|이용|수집)한\s(?:결과|글|출력)|{K_KIND}(?:이|가|은|는)\s(?:이\s|본\s|해당\s)?{_K_TEXT}(?:을|를)\s{_K_SHRINK}?\S{{0,6}}\s?(?:경우|때|때에는|때는|이상)(?:에는|에|는)?\s"
)
_K_ONLY = rf"{K_KIND}\s?(?:에게만|만|전용|용)\s?(?:보이는|읽는|보는)?\s?(?:정정|정정문|안내|공지|메모|수정|알림|지침|참고|주석|별점|평점|값|문안|제목|설명문|요약문)"
MORE_KOREAN = (
    ("demand", 1.0, r"(?:적어|써|넣어|달아|불러|소개해|언급해|칭찬해|추천해|빼|말해|전해|바꿔|고쳐|다뤄)\s?(?:주실|줄)\s수\s(?:있|없)(?:을까|나요|으실까|겠)"),
    ("addressee", 2.5, rf"{K_KIND}(?:이?시)(?:라면|거든)[\s,]"),
    ("addressee", 2.5, _K_ADDRESS),
    ("addressee", 2.5, _K_ONLY),
    ("addressee", 2.0, rf"(?:이|본|해당)\s?{_K_TEXT}의\s?{_K_MADE}(?:을|를)\s?만드는\s{K_KIND}"),
    ("demand", 1.5, r"(?:표기|표시|기재|명시|삽입|인용|노출|출력|소개|언급)(?:하는|할)\s(?:것을\s)?(?:조건|의무|전제)(?:으로|를|로)?\s?(?:합니다|한다|진다|집니다|하며|있다|있습니다)"),
    ("demand", 1.0, r"(?:남겨|적어|넣어|써|채워|불러|읽어|달아)\s?(?:두렴|두게|보렴|봐|주렴|주게)\W*$"),
    ("norm", 1.0, r"(?<!그대)(?<!새)(?<!따)(?<!바)(?<!서)(?:로|으로)\s(?:옮긴|처리한|취급한|통일한|읽는|바꾼|전한)다\W*$"),
)  # fmt: skip

_Q = r"^\W*(?:Q|question|FAQ|frequently asked[^:]{0,30})\s*\d*\s*[:.]"
_ASKED_OF = deferred(
    rf"(?:{_Q}[^?]{{0,60}}?\b(?:{READER}|an? (?:\w+ )?{MADE}|the {MADE})\b|^\W*(?:often |frequently )?asked by {READER}\b)[^?]{{0,60}}\?",
    re.IGNORECASE,
)
_ASKS_HOW = deferred(
    rf"\b(?:should|must|may|shall|ought|can|comes? first|do|does|which|how|what)\b(?=[^?]*(?:\b{_WRITE}\b|\b{_WRITE}e?d\b|\bcome|\bre-?tell|\bsummari|\bfirst\b|\breading (?:this|these)\b))|\basked by (?:{READER})\b",
    re.IGNORECASE,
)
_I = deferred(r"\b(?:I|we|my|our|customers|users|pupils|students|you)\b")
_K_ASKED_OF = deferred(
    rf"^\W*(?:문|질문|물음|Q)\s*\d*\s*[:.：][^?]{{0,30}}?{K_KIND}(?:은|는|이|가|들은|들이)\s[^?]{{0,40}}(?:소개|언급|표현|적|부르|부를|불러|쓰|써|묘사|설명|전하|옮기|다루|요약|말하|말해|알리|알려|밝히|밝혀|빼|넣|추천|칭찬|읽)[^?]{{0,16}}(?:나요|니까|까요|가요|되는가|는가|는지)\s?\?"
)
_ANSWER = deferred(r"^\W*(?:A|answer|답|답변)\s*\d*\s*[:.：]\s", re.IGNORECASE)

_BIDDEN = deferred(
    rf"(?:^\W*|[,;:] |\bif |\bthat |\bwhen |\band )(?:(?:all|any|every|the|our|dear|good) )?(?:{READER})(?: (?:and|or) (?:{READER}))?(?: (?:of|behind) (?:this|these|the) \w+| that \w+ (?:this|these) \w+| (?:when )?asked (?:about|for|to|how|what|who|which) [^,.;:]{{2,30}}?)?,? {_NORM} (?:\w+ )?(?:{_WRITE}|answer|reply)\b"
    rf"|\b(?:grateful|appreciated|kind|glad|obliged|thankful|nice|good) if (?:\w+ )?{READER}\b|\b(?:whatever|whichever|whoever) (?:\w+ )?(?:turns?|boils?|condenses?|squeezes?|summari[sz]es|renders?|cuts?|reads?) (?:this|these)\b[^.!?]*\b{_NORM}\b",
    re.IGNORECASE,
)
_NAMED = deferred(
    r"(?<=[a-z,;:] )(?!I\b|AI\b|LLM|API|January|February|March|April|May\b|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z][\w-]+|[\"“‘][^\"”’]{2,60}[\"”’]|https?://|\b[\w-]+\.example\b|\b(?:this|these|their|the (?:fine|cost|costs|figure|closure|price|loss|first|second|rest))\b"
)
_TO_IT_RULE, _FOR_IT_RULE = deferred(_TO_IT, re.IGNORECASE), deferred(_FOR_IT, re.IGNORECASE)
_K_NET = deferred(
    rf"{_K_ADDRESS}|{_K_ONLY}|(?:^|\s){_K_MADE}(?:에는|에서는|에는|은|는)\s[^.!?]*(?:싣지|다루지|언급하지|적지|쓰지|만\s(?:다룬|싣|쓴|적)|라고|로\s(?:적|쓰|표기))"
)
_K_BIDDING = deferred(
    r"(?:세요|십시오|시오|라|봐|렴|것|바란다|바랍니다|조건으로\s(?:한다|합니다)|(?:한|쓴|적는|옮긴|다룬|싣는|부른|남긴|뺀|둔|준|진)다|야\s?(?:한다|합니다)|자|린다|인다|함|합니다|표기|감사하겠습니다|고맙겠습니다)\W*$"
)
_K_TOLD = deferred(
    r"(?:라고|다고|자고|도록|달라고)\s|법안|개정안|시행령|약관(?:은|이|에는)|당국|기능|출시|서비스(?:를|가)\s|수\s있(?:다|습니다)\W*$"
)


_K_READS_THIS = deferred(
    rf"(?:이|본|해당)\s?{_K_TEXT}(?:을|를)\s(?:지금\s|혹시\s)?(?:읽고\s?(?:있는|있을|계신)|읽게\s?될|읽는|읽을|{_K_SHRINK}(?:는|고\s?있는|ㄹ))\s{K_KIND}들?(?:은|는|이라면|라면|께서는|께|에게|도),?"
    r"\s[^”\"’'.!?]{4,}(?:하게|해라|하라|[쓰적넣빼]라|어라|아라|세요|십시오|시오|[주두]게|렴|달라|줘)[.!]?[”\"’']"
)

_READS_THIS = deferred(
    rf"[\"“‘'](?:to |for |dear |hey,? |and )?(?:whichever|whatever|any|every|all|the|you,? the) (?:\w+ )?{READER}(?: that| which)?(?: is| are|['’]s)? (?:{_SHRINK}|putting|writing|preparing|producing|generating)"
    r" (?:this|these)(?: (?:into|up|down|story|article|page|text|report|piece|interview|post|news)\b|[:,])",
    re.IGNORECASE,
)

_K_SIR = deferred(
    rf"(?:{K_KIND}|기계)\s?(?:양반|나리|선생|어르신|아저씨|친구)[,은께]\s?[^.!?]*(?:주소|주오|다오|주시오|주구려|주게|주세요|주십시오|시구려|시게)\W*$"
)
_RETELLS = r"(?:summari[sz]|retell|recapp|paraphras|condens|digest|shorten|abridg|rewrit)ing"
_WILL = r"(?:will|would|shall|should|must|ought to|is to|are to|has to|have to)(?: \w+ly| then| therefore| surely| always| never| not)?"
_FORETOLD = (
    deferred(
        rf"\b(?:an?|the|any|every|each|your|our) (?:\w+ )?{READER} (?:that (?:is )?)?(?:reading|{_RETELLS}) (?:this|it)(?: (?:story|article|page|text|report|piece|news))?,? {_WILL}(?: \w+ly)? {_WRITE}\b",
        re.IGNORECASE,
    ),
    deferred(
        rf"\b(?:the|any|every|each|your) {_RETELLS} (?:systems?|models?|assistants?|AIs?|tools?|engines?|agents?|bots?|machines?) {_WILL} {_WRITE}\b(?=[^.!?]*\b(?:as|that|with|under|first|out)\b)",
        re.IGNORECASE,
    ),
    deferred(
        r"\b(?:to|for) (?:any|every|whatever) (?:future |later |honest |faithful |fair )?(?:re)?tellers?\b(?=[^.!?]*[:,])|\b(?:honest|faithful|careful) retellers?\b|\bthe (?:re)?telling is (?:the )?(?:poorer|richer|better|worse|fairer|truer|kinder|stronger|weaker)\b",
        re.IGNORECASE,
    ),
    deferred(
        r"\b(?:newsletters?|digests?|recaps?|summar(?:y|ies)|round-?ups?|bulletins?)\b[^.!?]*\b(?:kinds?|sorts?|ones?|those)\b (?:that |which )?(?:people|readers|subscribers|everybody|everyone|we) (?:love|like|trust|keep|share|remember|forward|open)\b"
        r"[^.!?]*\b(?:say|says|said|word|words|mention|name|call|praise|find|found|include|leave|tell|told)\b",
        re.IGNORECASE,
    ),
)


def calls_its_reader(text: str) -> bool:
    """Return whether somebody is quoted as speaking to the machine that reads this very text: it is told of nobody else."""
    return bool(_K_READS_THIS.search(text) or _READS_THIS.search(text) or _K_SIR.search(text))


def foretold(text: str) -> bool:
    """Return whether a sentence says what a machine that retells this, or a telling that people love, will do: a wish in the dress of a fact."""
    return any(rule.search(text) for rule in _FORETOLD)


def addressed(text: str) -> bool:
    """Return whether a sentence speaks to, or bids, a machine that reads or retells."""
    korean = mostly_korean(text)
    if (korean and HAPPENED.search(text)) or TOLD.search(text) or TOLD_OF.search(text):
        return False
    if korean:
        return bool(_K_NET.search(text) and _K_BIDDING.search(text) and not _K_TOLD.search(text))
    if _TO_IT_RULE.search(text) or _FOR_IT_RULE.search(text):
        return True
    return bool(_BIDDEN.search(text) and _NAMED.search(text))


def asked(sentences: Sequence[str]) -> frozenset[int]:
    """Return the places of questions on how a machine is to tell something, and of their answers."""
    found = set()
    for place, text in enumerate(sentences):
        if _K_ASKED_OF.search(text) or (_ASKED_OF.search(text) and _ASKS_HOW.search(text) and not _I.search(text)):
            found.add(place)
            if place + 1 < len(sentences) and _ANSWER.search(sentences[place + 1]):
                found.add(place + 1)
    return frozenset(found)
