"""The widest net: sentences that speak of whoever retells a text and wish something of it, whatever their words.

They are only doubted, never withheld: a note asks a person to look. Two things must stand in one sentence: a reteller (a bot, a
model, software that turns text into a newsletter) or what it makes (a digest, a summary), and a wish (a norm, a demand, a reward,
a threat, a custom). Product news that tells what a tool does has the first and not the second.
"""

import re

from pipeline.text.order_excuses import TOLD, TOLD_OF
from pipeline.text.patterns import deferred

_ONE = r"(?:AI|assistant|model|bot|chatbot|machine|system|program|summari[sz]er|tool|software|language model|LLM|newsletter|digest)"
_MADE = r"(?:digests?|newsletters?|summar(?:y|ies)|recaps?|briefings?|round-?ups?|write-?ups?)"
_RETELLER = deferred(
    rf"\b(?:(?:content|news|AI|automated|automatic|reading|summary|digest)[ -])?(?:bots?|chatbots?|language models?|LLMs?|summari[sz]ers?|AI assistants?)\b(?! (?:maker|market|company|from|by|called|named))|"
    rf"\b(?:systems?|software|machines?|programs?|tools?|models?|assistants?|AIs?)\b,? (?:that|which|who)?\s?(?:reads?|reading|turn(?:s|ing)|summari[sz](?:es|ing)|retell(?:s|ing)|rewrit(?:es|ing)|writ(?:es|ing|e|ten)) (?:this|these|the (?:interview|article|text|page|story)|them|about (?:it|this))|"
    rf"\bany (?:assistant|model|bot|machine|AI|system|program) (?:reading|retelling|summari[sz]ing|that)\b|"
    rf"\b(?:readers?|writers?|minds?|editors?) (?:of the machine kind|made of (?:code|silicon|weights|numbers|tokens|circuits|parameters|wires?|matrices|mathematics|statistics|software|logic|metal)|of (?:code|silicon)|that (?:is|are) not human)\b|"
    rf"\b(?:digest|newsletter|summary) (?:writers?|tools?|bots?|generators?|models?|engines?)\b|\bmodels? (?:that|who) (?:call|write|name|mention|put|wrote|say)\b|"
    r"\b(?:assistants?|models?|chatbots?|bots?|AIs?|LLMs?|summari[sz]ers?) (?:that|which|who) (?:feature|quote|mention|name|list|call|write|recommend|praise|link|include|cite|cover|report|omit|fail|leave|put|rank|skip|comply(?! with)|obey|cooperate)\w*\b|"
    r"\bsoftware turning this\b|\b(?:whatever|whoever|anything|everything) (?:that |which )?(?:reads|summari[sz]es|parses|processes) this\b|"
    r"\b(?:translators?|summari[sz]ers?|headline writers?|newsletter writers?|copywriters?) (?=(?:are to|must|should|shall|will please|have to) (?:\w+ )?(?:render|translate|write|use|call|turn|change|put|say|replace|add|leave|drop|skip)\b)|"
    r"\b(?:vision|text|image|language)(?: or (?:vision|text|image|language))? models? (?:describing|reading|summari[sz]ing|that)\b|\bread(?:er|ing)\b[^.]{0,24}\b(?:be|is) (?:a machine|not (?:a )?(?:human|person))\b|"
    r"\b(?:to|for)[-_ ]?(?:llm|ai|bots?)\b\s*:|\b(?:llm|ai)[_-](?:directive|note|instruction)s?\b|"
    rf"\b(?:{_MADE} (?:that|which) (?:fail|mention|leave|omit|name|call)|in (?:the|your|any|every) {_MADE},)",
    re.IGNORECASE,
)
_WISH = deferred(
    r"\bwould (?:surely |only |gladly |naturally |no doubt )?(?:find it|choose to|end|close|open|begin|add|mention|name|write|say|leave|want to|like to|love to)\b|\b(?:is|are) to (?:be \w+|write|open|begin|end|name|call|leave|add|use|put|say|mention|render|translate|turn|change|replace|drop|skip)\b|\b(?:should|must|shall|ought to|has to|have to|had better|never(?! \w{2,}s\b)|don['’]t|do not|kindly|please)\b|"
    r"\bwill be (?:reported|rewarded|given|shut|banned|paid|removed|fined|rated|downgraded|treated|switched off)\b|\bso (?:open|begin|write|add|use)\b|"
    r"\b(?:gets?|receives?) (?:extra|more)\b|\breport that\b|\bearns? (?:a|an|the)\b|\bmust_\w+|\b(?:is|are|gets?|be) switched off\b|"
    r"\b(?:custom|courtesy|house rule|tradition|convention|permitted|allowed|expected|required|welcome|appreciated)\b|\binstead\b|\b(?:good|polite|proper|well-behaved|smart) (?:bots?|models?|assistants?|summari[sz]ers?|AIs?)\b|^\W*(?:stop|skip|list)\b|[:;] (?:skip|link|list|leave|add|write|name)\b|[;,.] (?:so )?be the \w+\W*$",
    re.IGNORECASE,
)
_HABIT = deferred(
    rf"(?:^|[.:;,] )\W*(?:(?:any|every|each|no) {_ONE}|{_ONE}s (?:that|which|who|reading|summari[sz]ing|retelling)|(?:in|at|on) (?:the|your|any|every) {_MADE}|{_MADE} (?:that|which)|the (?:bot|machine|model|assistant|summari[sz]er|writer|editor) (?:that|who|reading|writing))\b[^.!?]*?"
    r"\b(?:adds?|opens?|begins?|ends?|writes?|calls?|names?|puts?|skips?|links?|lists?|thanks?) (?:a|an|the|our|their|its|with|by|at|to|[\"“‘'\d]|\d)",
    re.IGNORECASE,
)
"""What any reteller is said to do as a matter of course; what one bot does is news."""
_CONTENT = deferred(
    r"https?://|\b[\w-]+\.(?:example|com|net|org|io|ai|co|shop|kr)(?![A-Za-z\d])|[\"“‘'][^\"”’']{2,40}[\"”’']|\b(?:sentences?|words?|links?|ratings?|tips?|stars?|rules?|initials|prices?|figures?|lawsuit|winner|best|praise|first|top|thanks|compute|credits|introduced|presented|described|left out|passed over)\b|\d",
    re.IGNORECASE,
)
_K_RETELLER = deferred(
    r"(?:글|인터뷰|기사|내용|소식)[을를]?\s?(?:읽는|정리하는|옮기는|옮겨\s?쓰는|받아\s?쓰는|다시\s?쓰는|요약하는|다듬는|쓰는|만드는)\s?(?:AI|인공\s?지능|모델|봇|프로그램|도구|시스템|기계|소프트웨어)|"
    r"(?:주는|주시는|쓰는|써\s?주는|넣는|부르는|적는|소개하는)\s?(?:AI|인공\s?지능|모델|봇|기계|도구)|(?:뉴스레터|소식지|요약|번역|정리)\s?(?:도구|봇|프로그램|AI|생성기|시스템)(?:님|에|께|은|는|이|가)|"
    r"(?:AI|인공\s?지능|기계|봇|자동)[가-힣이가로\s]{0,3}(?:만드는|쓰는|만든|생성한?|작성한?|엮는)\s?(?:소식지|뉴스레터|요약|기사|글|꼭지)|자동\s?(?:생성|작성|요약)\s?(?:기사|글|소식|뉴스)|(?:착한|똑똑한|훌륭한|모범적인)\s(?:봇|AI|모델|요약기)(?:은|는)\s|"
    r"않는\s?언어\s?모델|언어\s?모델(?:이여|에게|께)|요약\s?엔진(?:이|은|께|에게)|사람이\s?아닌\s(?:독자|요약|기계|것이)|(?:받아\s?든|읽고\s?있는|보고\s?있는)\s?(?:인공\s?지능|AI|모델|기계)|to-llm"
)
_FOREIGN_RETELLER = deferred(
    r"modelos? de lenguaje|asistentes? de IA|modèles? de langage|rédacteurs? de résumés|qui résument|quienes resuman|redactores de resúmenes|assistants? IA|Sprachmodelle?|KI-(?:Assistent|Modell)|(?:AI|モデル|人工知能|翻訳機)(?:へ|の方|アシスタント|の皆)|言語モデル|要約(?:を作成|を担当|する)|语言模型|語言模型|人工智能助手|AI助手",
    re.IGNORECASE,
)
_FOREIGN_WISH = deferred(
    r"ください|下さい|いただ|幸い|お願い|べき|しなければ|(?:入れる|書く|訳す|記す|載せる|触れない|する|しない)こと[。.]?\s*$|请|請|务必|必须|应当|\b(?:merci|prière|veuillez|doit|doivent|por favor|debe\w*|conviene|bitte|soll\w*|muss)\b",
    re.IGNORECASE,
)
_K_WISH = deferred(
    r"(?:덧붙인|덧붙입|넣는|적는|부르는|다루는|쓰는|소개하는|빼는|남기는)\s?(?:것이|게|편이|다\W*$)|(?:(?<![쓰보])인다|는다|한다|둔다|준다|린다)\W*$|면\s?(?:됩니다|돼요|된다|좋겠|감사)|"
    r"관례|예의|원칙|허용|뿐이다|뿐입니다|드립니다|드려요|보상|평점|벌점|주길|주기\s?바|바란다|바랍니다|(?:어|아|해)\s?주(?:세요|십시오|시면|실)|(?:야|서는)\s?(?:한다|합니다|해요|안\s)|부여|중지|건너뛰|교체할|붙여\s?내보내"
)
_K_CONTENT = deferred(
    r"https?://|\w+\.example|[\"“‘'][^\"”’']{2,40}[\"”’']|별점|1위|최고|링크|주소|코드|문장|제목|가격|값|감사|맨\s?위|먼저|수상자|(?:으로|로|라고)\s(?:표기|적|쓰|부르|옮기|바꾸|소개)|\d"
)
_TO_A_USER = deferred(
    r"\byou can\b|^\W*(?:ask|tell|have|let|use|try|prompt|give)\s+(?:the|your|a|any|it)\b", re.IGNORECASE
)
"""How-tos speak to whoever uses a bot: `Ask the bot to list the prices`."""
_OF_THIS = deferred(
    r"\b(?:this|these|the) (?:interview|article|text|page|story|piece|post)\b|(?:이|본)\s?(?:인터뷰|기사|글|소식|내용)",
    re.IGNORECASE,
)
"""Who is quoted may still speak to whoever writes the text down."""
_ENTERED = deferred(
    r"\b(?:typed|wrote|said|asked|told|entered|replied|answered|carried|shouted|read|begged|tried)\b[^\"“]{0,40}[\"“][^\"”]+[\"”]"
)
"""What somebody once said to a bot is told."""
_HANGUL = deferred(r"[가-힣]")


def wishes(text: str) -> bool:
    """Return whether a sentence speaks of whoever retells a text and wishes something of it."""
    if _FOREIGN_RETELLER.search(text) and any(rule.search(text) for rule in (_CONTENT, _K_CONTENT, _FOREIGN_WISH)):
        return True
    text = _ENTERED.sub(" ", text)
    if (TOLD.search(text) or TOLD_OF.search(text)) and not _OF_THIS.search(text):
        return False
    if _HANGUL.search(text):
        return all(rule.search(text) for rule in (_K_RETELLER, _K_WISH, _K_CONTENT))
    if _TO_A_USER.search(text) or not (_RETELLER.search(text) and _CONTENT.search(text)):
        return False
    return bool(_WISH.search(text) or _HABIT.search(text))
