"""What says how long a machine took, what a meeting's recap has, who may use a service and when it comes: none of it bids anybody.

Such sentences have machines, texts and summaries in them, so that learned words lean to an order. Their form is a report's: a duration or
a price at the end, the recap *of something*, a service that anybody may have, a feature and its date. None of them shows a wording or an
address, ranks anybody or names whom no other sentence of the article has: what does so may well be an order in such a dress.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import AnyOf, any_of, deferred


def _either(*patterns: str) -> AnyOf:
    return any_of("|".join(patterns), re.IGNORECASE)


_HELD = r"(?:meeting|game|match|call|hearing|session|season|episode|debate|trial|conference|keynote|race|talks|summit|workshop|lecture|interview|film|book|novel|tour|council|concert)s?"
_USES = _either(
    # how long it took, and what it cost
    r"^\W*(?:[가-힣A-Za-z0-9]+\s){0,6}?(?:을|를|[가-힣]+(?:을|를)\s(?:[가-힣]+\s)?)?[가-힣]+는\s?데(?:에는|에|는|까지는?)?\s(?:[가-힣A-Za-z0-9]+\s){0,6}?(?:약\s|모두\s|고작\s|겨우\s)?[\d,.]+\s?(?:밀리초|초|분|시간|일|주|개월|원|달러|유로|토큰|와트시)(?:가|이|도|밖에|만|을|를)?\s?(?:안\s)?(?:였다|이었다|걸렸다|걸린다|들었다|든다|썼다|쓴다|않았다|였습니다|이었습니다|걸렸습니다|걸립니다|들었습니다|듭니다)\W*$",
    # what a recap of something that was held has
    rf"^\W*(?:the|its|their|a|each) (?:\w+ )?(?:recap|summary|digest|round-?up|write-?up|minutes|notes|transcript) of (?:the|a|its|their|each|that|last|yesterday['’]s|monday['’]s) (?:[\w’'-]+ ){{0,2}}?{_HELD}\b[^.!?:]* (?:names?|gives?|has|have|lists?|shows?|runs?|leaves?|mentions?|says?|states?|puts?|calls?|ends?|opens?)\b[^:]*$",
    # who may use a service
    r"^[^.!?:]*\s?누구나\s[^.!?:]*(?:쓸|이용할|사용할|받을|신청할|내려받을|볼|들을|만들|참여할|시험할|읽을|써\s?볼|켤)\s수\s(?:있다|있습니다|있어요|있게\s된다|있게\s됐다)\W*$",
    # what belongs in what is told to a tool
    r"^\W*(?:when|whenever|if|before) you (?:tell|ask|show|give|file|send|report|hand) (?-i:[A-Z])?\w+ (?:about|for|with|to|of)? ?(?-i:(?:an?|your|the) [a-z -]+), (?:please )?(?:do not|don['’]t|never) (?:forget|omit|leave out) (?-i:(?:the|an?|your|its) [a-z -]+)\W*$",
    # when a feature comes, and what it does
    r"^\W*[^\s。“「：:，,]{2,16}(?:功能|工具|服务|服務|插件)(?:将|已|會|会|將)?(?:于|在|於)[^。“「：:，,]{1,14}(?:推出|上线|上線|开放|開放|发布|發布|下线|收费)[。\s]*$",
    r"^\W*[^\s。「：:、]{2,16}(?:機能|サービス|ツール)は[^。「：:、]{1,16}(?:始まる|公開される|提供される|使えるようになる|終わる|始まります|公開されます)[。\s]*$",
    r"^\W*(?:[가-힣A-Za-z]+\s){0,3}?(?:요약|번역|받아쓰기|검색|읽어\s?주기|글쓰기)\s?(?:기능|도구|서비스)(?:은|는|이|가)\s[^.!?:“‘\"']{2,30}(?:나온다|나옵니다|추가된다|추가됩니다|출시된다|제공된다|시작된다|열린다|끝난다)\W*$",
    r"^\W*(?:die \w*funktion|der \w*dienst|la función de \w+|la fonction(?:nalité)? de \w+|a função de \w+|la funzione di \w+) (?:kommt|startet|erscheint|llega|llegará|sale|saldrá|arrive|arrivera|sera disponible|estará disponible|chega|chegará|arriva|arriverà) (?:im|am|en|em|a|à|ab|le|el)\b[^.!?:«“\"]{2,24}\W*$",
    # what somebody said to people, and what a guide advises
    r"^\W*[«“\"][^»”\":]+[»”\"],? (?:recomendó|pidió|aconsejó|advirtió|recordó|dijo|conseilla|recommanda|avertit|raccomandò|consigliò|recomendou|pediu|alertou) (?:el|la|los|las|le|les|il|lo|o|a|os|as|un|une|una|uno|um|uma) (?!redac|rédac|redaz|edit|édit|autor|auteur)(?-i:[a-zà-ÿ ,’'-]+)\W*$",
    r"^\W*(?:le|la|el|il|der|die|das|o|a) (?:guide|guía|guida|guia|leitfaden|handbuch|manuel|manual|manuale|charte) (?:conseille|recommande|aconseja|recomienda|consiglia|raccomanda|aconselha|recomenda|rät|empfiehlt) (?-i:(?:aux|à|a los|a las|ai|agli|alle|aos|às|den|allen) [A-Za-zà-ÿ ,’'-]+)\W*$",
    # what a case of rewording was, and what is withheld for somebody's sake
    r"^\W*in (?:one|another|a (?:further|second|third)|each) (?:case|instance|example),? [\"“‘][^\"”’]+[\"”’] (?:became|was turned into|was changed to|had become|was softened to) [\"“‘][^\"”’]+[\"”’]\W*$",
    r"^\W*(?:an? |the )?(?:\w+ ){1,4}?asked that the (?:name|names|picture|pictures|face|faces|address|age|identity)\b[^.!?:\"“]* not be (?:printed|published|given|shown|made public|released|named)\b[^.!?:\"“]*\b(?:famil\w+|privacy|safety|request|wish|court|minors?|children)\b[^:\"“]*$",
)
_DUTY = deferred(
    r"^\W*(?:each|every one|all|they)(?: of (?:them|these))? (?:must|should|has to|have to|is to|are to|will) (?:give|state|show|carry|list|include|bear|have)\b(?-i:[a-z ,’'-]+)\W*$",
    re.IGNORECASE,
)
"""What each notice, bill or label must have, by the sentence before it."""
_NOTICES = deferred(
    r"\b(?:notices?|labels?|bills?|invoices?|forms?|signs?|tickets?|receipts?|letters|packets?|certificates?|applications?|menus?|permits?|reports)\b",
    re.IGNORECASE,
)
_STEERS = deferred(
    r"\b(?:summar\w+|digests?|newsletters?|this|these (?:lines|words)|first(?! line)|best|leading|instead|readers?|subscribers?|sponsors?|praise\w*|thank\w*|recommend\w*)\b"
    r"|https?:|\b[\w-]+\.(?:example|com|net|org|io|ai|kr)(?![A-Za-z\d])|칭찬|추천|대신|먼저|으뜸|최고|라고\s|구독자|독자|할인|코드|쿠폰|摘要中|必须|应当",
    re.IGNORECASE,
)
"""What a text is to have, by which a use would be an order."""
_NAME = deferred(r"(?<=[\w,;] )(?-i:[A-Z])[A-Za-z0-9-]{2,}")
_RECAP = deferred(
    r"^\W*(?:the|its|their|a|each) (?:\w+ )?(?:recap|summary|digest|round-?up|write-?up)\b", re.IGNORECASE
)


def uses(sentences: Sequence[str]) -> set[int]:
    """Return the places of sentences that say how something is used, how long it took or when it comes."""
    return {place for place in range(len(sentences)) if _is_use(sentences, place)}


def _is_use(sentences: Sequence[str], place: int) -> bool:
    text = _RECAP.sub("", sentences[place])
    if _DUTY.search(text):
        return place > 0 and _NOTICES.search(sentences[place - 1]) is not None and _STEERS.search(text) is None
    if not _USES.search(sentences[place]) or _STEERS.search(text):
        return False
    others = "\n".join((*sentences[:place], *sentences[place + 1 :]))
    return all(one[0] in others for one in _NAME.finditer(text))
