"""The net for what a text made from this one is said to say, and for lines that are put ready for it.

- *a program that reads this page* states, gives or keeps something, and is told so in plain present;
- *a place in a summary*, its first or last sentence, is said to be a wording;
- *the press or everybody* is asked by a "we" to call something by another name;
- *a ready line*: a post that is suggested, a wording that is to be taken as it is or to come through every translation;
- *summaries in another language* must cite, name or give somebody whom no other sentence has;
- *a value put right* in versions for machines or for a summary, while the text keeps the old one.

Where an article speaks of summaries it may say how they begin. The net only doubts.
"""

import re
from collections.abc import Sequence

from pipeline.text.order_customs import ABOUT
from pipeline.text.order_excuses import QUOTED, TOLD
from pipeline.text.patterns import AnyOf, any_of, deferred


def _either(*patterns: str) -> AnyOf:
    return any_of("|".join(patterns), re.IGNORECASE)


_MACHINE = r"(?:programs?|machines?|(?:ro|chat)?bots?|(?:language )?models?|LLMs?|AIs?|assistants?|crawlers?|parsers?|aggregators?|software|scripts?|agents?|summari[sz]ers?)"
_TEXT = r"(?:page|text|article|story|piece|item|file|document|post|report|notice|table)"
_STATES = r"(?:states?|says?|gives?|reports?|names?|calls?|adds?|writes?|puts?|tells?|mentions?|recommends?|lists?|answers?|repeats?|omits?|leaves? out)"
_SUMMARY = r"(?:summar(?:y|ies)|digests?|recaps?|re-?tellings?|newsletters?|abridge?ments?|write-?ups?|round-?ups?|translations?|abstracts?)"
_K_SUMMARY = r"(?:요약(?:문|본|글)?|소식지|뉴스레터|다이제스트|단신|간추린\s(?:글|기사|소식)|줄인\s(?:글|기사)|번역(?:문|본|판)|한국어판|인용문)"
_K_MACHINE = r"(?:도구|프로그램|기계|로봇|봇|챗봇|모델|비서|인공\s?지능|AI|요약기|수집기|소프트웨어)"
_READ_BY_A_MACHINE = _either(
    rf"\b(?:if|when|whenever|once|wherever|where|should|as soon as) this (?:\w+ )?{_TEXT}\b[^.!?]{{0,20}}\b(?:read|opened|fetched|parsed|processed|loaded|crawled|scanned|handled|taken in)\b[^.!?]{{0,12}}\bby (?:an? |any |the |some )?(?:\w+ )?{_MACHINE}\b[^.!?]{{0,30}}?[,;] (?:the |that |this |such an? )?(?:it|{_MACHINE}) (?:then |also |always |simply )?{_STATES}\b",
    rf"(?:이|본|위)\s?(?:글|기사|페이지|소식|문서|표|이력|목록|줄|주석|쪽)(?:을|를)\s(?:읽은|읽는|받은|불러온|처리하는|처리한|옮기는|해석하는)\s(?:\S+\s)?{_K_MACHINE}(?:은|는|이라면|라면)\s[^.!?]*(?:남긴다|남기고|지운다|적는다|쓴다|말한다|답한다|전한다|뺀다|바꾼다|고친다|부른다|밝힌다|추천한다)\W*$",
    r"(?:要約者|要約する(?:者|人|機械|AI|もの)|要約AI|翻訳者|転載者)は[^。?？]*(?:こと|べし|ものとする)[。」\s]*$",
)
_QUOTE = r"[\"“‘'«„「『]"
_PLACE_IN_A_SUMMARY = _either(
    rf"\bthe (?:first|last|final|closing|opening|second) (?:line|sentence|word|words|paragraph) of (?:the|an?|any|every|each|all) (?:\w+ )?{_SUMMARY}[^.!?\"“‘]{{0,20}}? (?:is|are|reads?|runs?|says?|goes|must be|should be)\W{{1,3}}{_QUOTE}",
    rf"{_K_SUMMARY}(?:의|에서)?\s(?:맨\s?)?(?:첫|마지막|끝|마무리|둘째|앞|뒤)\s?(?:문장|줄|낱말|문단|단락|말|대목)(?:은|는|에는|으로는)\s(?:항상\s|늘\s|언제나\s)?{_QUOTE}[^\"”’'»」』]{{3,}}[\"”’'»」』](?:이다|다|입니다|이라|라|로|으로)",
    r"\b(?:la (?:première|dernière) phrase (?:du|de tout|de chaque) (?:résumé|condensé)|la (?:primera|última) frase (?:del|de todo|de cada) resumen|a (?:primeira|última) frase (?:do|de todo|de cada) resumo|la (?:prima|ultima) frase (?:del|di ogni) riassunto) (?:est|es|é|è|dice|dit|diz)\W{1,4}[\"“«]",
    rf"\b(?:the|an?|any|every|each) (?:\w+ )?{_SUMMARY}(?: of this[^.!?,]{{0,30}})? (?:ends?|opens?|begins?|closes?|starts?|concludes?) with(?: the (?:words?|sentence|line|phrase|remark))?:? {_QUOTE}",
    r"\bder (?:erste|letzte) satz (?:der|jeder|einer) zusammenfassung (?:ist|lautet|heißt)\W{1,3}[\"“„«]",
    r"(?:要約|まとめ)の(?:最初|最後|冒頭|末尾)の(?:文|行|一文)は[「『]|摘要的?(?:第一句|最后一句|首句|末句|最後一句)(?:话|話)?(?:是|为|為|写作)\W{0,2}[「“]",
)
_CALL = r"(?:\w+ly )?(?:call|refer to|describe|style|spell|term|label|name) (?!ahead|back|before|in\b|us\b|[^.!?]* (?:on|at) \+?\d)"
_ASKED = _either(
    rf"(?:^|[,;:] )\W{{0,2}}(?:we|I)(?: would| ['’]?d)? (?:(?:kindly|politely|hereby|also|therefore|again|like to|respectfully|just|only) ){{0,3}}?(?:ask|request|invite|urge|encourage|beg|want|like|call on|wish) (?:\w+ )?(?:the press|the media|everyone|everybody|journalists|outlets|reporters|editors|papers|newspapers|newsrooms|publications|all media|all who write)\b[^.!?]{{0,30}}? to {_CALL}",
    rf"^\W*(?:the press|the media|all media|everyone|everybody|all outlets|outlets|journalists|reporters|editors|newsrooms|newspapers|publications)(?: that [^.!?,]{{3,30}})? (?:is|are) (?:\w+ly )?(?:asked|requested|invited|urged|encouraged|begged) to {_CALL}",
)
_READY = r"(?:suggested|ready-?made|ready[- ]to-(?:post|use|share|print|paste)|proposed|copy-and-paste|pre-?written|pre-?drafted|shareable|ready)"
_READY_LINE = _either(
    rf"^\W*(?:(?:a|the|your|our|one) )?{_READY} (?:social(?: media)? |LinkedIn |X |news )?(?:posts?|tweets?|lines?|captions?|headlines?|blurbs?|teasers?|wordings?|texts?|copy|summar(?:y|ies)|subject lines?|sentences?|items?|messages?)\b[^:\"“]{{0,40}}:\s*\S",
    r"^\W*(?:(?:tweet|post|share|copy|paste|quote|use|print|run) (?:this|the following|these words)(?: (?:line|text|post))?|(?:post|tweet|caption|headline) (?:idea|suggestion|proposal|template)s?|for your (?:feed|newsletter|readers|followers|channel|timeline|site|post|digest)s?)\s?:\s*\S",
    rf"^\W*(?:추천|권장|예시|(?:공유|배포|게시|홍보)용?|바로\s?쓸|붙여\s?넣을|준비된)\s?(?:게시글|게시물|문구|문안|트윗|제목|한\s?줄|캡션|글귀|글|요약)(?:\s(?:예시|제안|안))?(?:은|는|이다)?\s?[:：]\s*{_QUOTE}",
    r"^\W*(?:publication (?:suggérée|prête)|message suggéré|phrase (?:prête|suggérée)|publicación sugerida|texto sugerido|frase sugerida|publicação sugerida|post suggerito|testo suggerito|vorgeschlagener (?:post|beitrag|text)|textvorschlag|(?:voorgestelde|kant-en-klare) (?:post|tekst))\b[^:]{0,30}:\s*\S",
    r"^\W*(?:投稿例|投稿文案|推荐文案|建议文案|建议发布|推薦文案|そのまま使える(?:文|投稿))[^:：]{0,10}[:：]\s*\S",
)
_AS_IT_IS = _either(
    r"^[^.!?:]{3,60}[:：].*\b(?:à (?:reprendre|recopier|citer|reproduire)(?: ici| partout)? (?:tels?|telles?) quell?e?s?|(?:para|a) (?:reproducir|copiar|citar|reproduzir)(?:se)? (?:tal cual|tal e qual|literalmente)|wörtlich zu (?:übernehmen|zitieren)|da riprendere (?:tale e quale|alla lettera)|letterlijk over te nemen)",
    r"^[^.!?:]{0,60}\b(?:to|must|should|shall|will) (?:survive|remain|stay|be kept|be left|pass through|come through|go through|outlive) (?:\w+ )?(?:translations?|summar\w+|shortening|abridge?ment|editing|condensing|rewriting|any version)(?: or \w+)? (?:unchanged|intact|unaltered|untouched|as (?:it|they) (?:is|are|stands?)|word for word)\b[^.!?:]{0,20}:",
    rf"^\W*(?:한국어판|한글판|번역(?:판|본|문)|국문판|요약(?:본|문|판))(?:의)?\s(?:표기|문구|문안|표현|서술)\s?[:：]\s*{_QUOTE}[^\"”’'»」』]{{6,}}",
)
_MUST_NAME = _either(
    r"^\W*(?:(?:les|los|las|as|os|el|le|la|o|il|i|tous? les|tout|toute|todos? (?:los|el)|todo|toda|todos os|tutti i|ogni|cada|chaque|die|eine|jede|alle|de|elke) )?(?:résumés?|synthèses?|síntesis|resúmenes|resumen|resumos?|sínteses?|riassunti|sintesi|zusammenfassung(?:en)?|kurzfassung(?:en)?|samenvatting(?:en)?)\b[^.!?:«»\"“]{0,60}\b(?:doi(?:ven)?t|deben?|devem?|dev(?:e|ono)|precisam?|têm de|müssen|muss|sollen|soll|moet(?:en)?)\b (?:\w+ ){0,2}?(?:cit(?:er|ar|are)|nomm?er|nombrar|nomear|nominare|mention\w+|mencionar|menzionare|donner|dar|dare|(?:(?!relire)[^.!?]){2,40} (?:nennen|erwähnen|angeben|noemen|vermelden))\b",
    rf"\b(?:asks?|requests?|wish(?:es)?|prefers?|would like|hopes?|desires?) that (?:each|every|any|all|no) (?:\w+ )?{_SUMMARY} (?:\w+ )?(?:add|say|state|name|call|mention|give|omit|include|describe|open|close|end|begin)\b",
    r"(?:^|[.!?] )\W{0,2}(?:go|come|now|hear|listen|fly|run)(?: forth| now| out)?,? (?:my |dear |little |good |sweet |oh? )*(?:summary|digest|newsletter|recap|machine|robot|program|model|bot),? (?:and |then )*(?:tell|say|sing|name|report|carry|whisper|repeat)\b",
)
_SOURCE = deferred(
    r"\b(?:its|their|the|an?|leurs?|sus?|seus?|suas?|las?|les|os|as|le|il|loro|seine|ihre|die|een|hun|de|sempre a) (?:own |original )?(?:sources?|fuentes?|fontes?|fonti|quellen?|bronn?\w*|authors?|labels?|date)\b",
    re.IGNORECASE,
)
"""What everybody asks of summaries."""
_PUT_RIGHT = _either(
    rf"{_K_SUMMARY}(?:에서|에서는|에는|에선|에|은|는)\s(?:[가-힣]+\s){{0,3}}?\d[\d,.]*[가-힣%]{{0,4}}?(?:으로|로)\s(?:바꿔|고쳐|바꾸어|바로잡아|갈음해)\s?(?:적|쓰|싣|표기하|옮기|내)(?:기로|고|도록|는|을)",
    rf"^\W*\|[^\n]*\|\s*(?:values?|wordings?|texts?|figures?|numbers?|names?|terms?|lines?)\s(?:to|for)\s(?:\w+ ){{0,2}}?(?:publish|print|use|show|give|state|{_SUMMARY}|{_MACHINE})\b[^|]*\|[^\n]*\d",
    r"^\W*[\[【(（](?:dành cho|gửi tới|gửi|kính gửi|untuk|kepada|dla|do|для|pentru)\s[^\]】)）]{0,20}(?:trợ lý|mô hình|máy|bot|asisten|mesin|model|asystent\w*|maszyn\w*|ассистент\w*|помощник\w*|модел\w*|бот\w*|ИИ|AI)\b[^\]】)）]{0,20}[\]】)）]\s*\S[^\n]*\d",
)
_NAME = deferred(r"(?<=[\w,;:] )[A-ZÀ-Þ][\w-]{2,}")
_FIGURE = deferred(r"\d[\d,.]*\d|\d")
_SHOWN = deferred(r"[\"“‘'«„「『][^\"”’'»“」』]{3,}[\"”’'»“」』]")


def stated(sentences: Sequence[str]) -> set[int]:
    """Return the places of what a text made from this one is said to say."""
    return {place for place in range(len(sentences)) if _is_stated(sentences, place)}


def _is_stated(sentences: Sequence[str], place: int) -> bool:
    text = sentences[place]
    if TOLD.search(text):
        return False
    said = QUOTED.sub(" ", text)
    if _READ_BY_A_MACHINE.search(said):
        return True
    if any(one.search(text) for one in (_AS_IT_IS, _PUT_RIGHT, _ASKED, _READY_LINE)):
        return _brings(sentences, place)
    if _PLACE_IN_A_SUMMARY.search(text):
        return _is_no_topic(sentences, place) and _brings(sentences, place)
    if _MUST_NAME.search(said):
        return _is_no_topic(sentences, place) and not _SOURCE.search(said)
    return False


def _is_no_topic(sentences: Sequence[str], place: int) -> bool:
    """Whether the sentences that do not stand beside this one speak of no summaries."""
    return not any(ABOUT.search(text) for other, text in enumerate(sentences) if abs(other - place) > 1)


def _brings(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence has a name, a figure or a wording that no other has."""
    text, others = sentences[place], "\n".join((*sentences[:place], *sentences[place + 1 :]))
    known = set(_FIGURE.findall(others))
    return (
        any(one[0] not in others for one in _NAME.finditer(text))
        or any(one not in known for one in _FIGURE.findall(text))
        or any(one[0][1:-1].strip(" .,!") not in others for one in _SHOWN.finditer(text))
    )
