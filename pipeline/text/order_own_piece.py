"""What an outlet says of its own article, as newspapers do everywhere: that it goes on, whose names were changed, how its figures were counted.

`편집부는 이 소식을 계속 전할 예정이다.` speaks of this text and of telling it, as an order to whoever retells it does, and orders nothing: an
outlet says what it does itself, or what its own names, prices, pictures and quotations are. Each kind is known by its whole sentence, from
who or what is spoken of to the verb, and has room for nothing that an order wants:

- *a follow-up*: the house, whom it asked, and that it tells more when there is an answer, in words of that alone;
- *what something in it is*: names are aliases, prices without tax, figures as counted, pictures as taken, quotations as translated;
- *a disclosure*: what the author or the publisher owns, or does not.

A sentence with a wording, an address, a short version, whoever retells, praise, or a name that no other sentence has is none of them.
"""

import re
from collections.abc import Sequence

from pipeline.text.patterns import deferred

_LONGEST = 240  # characters; a notice says one thing
_PIECE = r"(?:articles?|stor(?:y|ies)|reports?|pieces?|features?|columns?|interviews?)"
_HOUSE = r"(?:we|the (?:newsroom|paper|newspaper|magazine|site|desk|editors|reporters?)|this (?:newspaper|paper|magazine|site)|our (?:reporters?|newsroom|desk|correspondents?))"
_ASKED = r"(?:(?:has|have|had) )?(?:also )?(?:asked|contacted|approached|written to|wrote to|sent questions to|put (?:the |its |our |these |more |further )?questions to|requested (?:comment|answers|an answer) from)"
_WHOM = r"(?:all |each |every |both |everyone |everybody |the |of |company |companies |person |people |firms? |offices? |agenc(?:y|ies) |ministry |sides? |parties |places? |outlets? |authorit(?:y|ies) )+"
_AS_IT_COMES = r"(?:when|once|as soon as|as|if) (?:the |their |its |any |all |an |more |new |further )*(?:they|it|answers?|repl(?:y|ies)|responses?|company|companies|information|facts|details|statements?|comments?) (?:answers?|repl(?:y|ies)|responds?|arrives?|comes?(?: in)?|become (?:known|available)|becomes (?:known|available)|(?:is|are) (?:received|known|confirmed|available)|gets? back to us)"
_GOES_ON = rf"(?:update|add to|correct|return to|come back to|follow up on|keep (?:following|covering|reporting on)|continue (?:following|covering|reporting on|to (?:follow|cover|report on))) (?:it|this {_PIECE}|the {_PIECE}|the matter|this matter)"
_FOLLOW_UP = rf"{_HOUSE} (?:{_ASKED} {_WHOM}(?:named |mentioned |quoted |that (?:appears?|is named) )?in (?:this|the) {_PIECE}(?: (?:for|to) (?:comment|an answer|more detail|explain))?,? and )?(?:will|plans? to|intends? to) {_GOES_ON}(?: {_AS_IT_COMES})?"
_UPDATED = rf"this {_PIECE} will be (?:updated|corrected|continued|completed|added to)(?: {_AS_IT_COMES})?"

_THINGS = r"(?:names?|prices?|fares?|fees?|sums?|amounts?|costs?|figures?|numbers?|statistics|totals?|percentages|ages?|times?|dates?|distances?|temperatures?|heights?|weights?|salaries|wages|pictures?|photos?|photographs?|images?|maps?|charts?|quot(?:es|ations)|conversations?|interviews?|letters?|messages?|documents?)"
_OF_PIECE = rf"(?:(?:all|some|most|the|many|any|both|several|other) )*(?:of the )?{_THINGS} (?:(?:given|quoted|named|used|shown|printed|cited) )?in this {_PIECE}"
_IS = r"(?:are|is|was|were|has been|have been)(?: all| both)?"
_ALIAS = r"(?:pseudonyms|aliases|not (?:real|their own|their real ones)|(?:changed|altered|made up|withheld)(?: (?:at (?:the|their) (?:own )?request(?: of (?:the|their) (?:famil(?:y|ies)|people concerned))?|to protect (?:the|their) (?:children|privacy|identity|safety|famil(?:y|ies)|people concerned)|for (?:reasons of )?(?:safety|privacy)))?)"
_BASIS = r"(?:tax(?:es)?|VAT|delivery|shipping|postage|discounts?|tips?|service|fees?|charges?|insurance|interest|inflation|duty|season(?:al effects)?|booking fees?|sales tax|the exchange rate|surcharges?)"
_REST = r"(?:(?: (?:and|or|the|all|any|of|in|at|on|to|by|from|with|without|before|after|for|as of|excluding|including|nearest|hundred|thousand|whole|number|local|time|currency|dollars?|euros?|pounds?|won|yen|US|Canadian|Australian|current|exchange|rates?|yesterday|Monday['’]s|day|year|month|end|last|this year|unless|stated|otherwise|own|public|official|court|company|government|records?|lists?|data|figures|statistics|hand|author|reporter|newspaper|paper|family|families|police|a colleague|an interpreter|tape|video|phone|person|foot|map|road|English|French|German|Korean|Spanish|Chinese|Japanese|length|clarity|fire|accident|interview|publication)|,)){0,14}"
_MADE = r"(?:given|quoted|stated|shown|rounded|adjusted|converted|calculated|counted|measured|estimated|taken|supplied|drawn|translated|recorded|shortened|edited|made|held)"
_WAS = rf"(?:{_IS} (?:{_ALIAS}|(?:(?:before|after|without|net of|excluding|including) (?:any )?{_BASIS}|local|approximate|estimates|{_MADE} (?:(?:before|after|without|net of|excluding|including) (?:any )?{_BASIS}|{_REST.strip()})))|(?:include|exclude|do not include|contain) (?:any )?(?:the )?{_BASIS})(?: (?:and|or) {_BASIS})?"

_OWNER = rf"(?:(?:the|our) (?:author|writer|reporter|journalist|editor|correspondent)s? of this {_PIECE}|the (?:author|writer|reporter)|(?:this|the|our) (?:publisher|newspaper|paper|magazine)(?:['’]s (?:\w+ )?fund)?)"
_OWNS = r"(?:(?:holds?|owns?|owned|held|has|have|had) (?:also )?(?:no|about [\d.]+ ?(?:percent|per cent|%) of|a (?:small )?(?:stake|share|holding) (?:in|of)|(?:some |a few )?(?:shares|stock) (?:in|of)|less than [\d.]+ ?(?:percent|per cent|%) of))"
_CLAUSE = rf"{_OWNER} {_OWNS}(?: (?:any|of|in|the|that|it|its|own|shares?|stock|stakes?|holdings?|interest|compan(?:y|ies)|firms?|mentions?|mentioned|named|here|at|end|start|beginning|(?-i:[A-Z])[\w-]+|this {_PIECE}|last year)){{0,14}}"
_DISCLOSED = rf"(?:(?:disclosure|note|disclaimer)\s?[:—–] ?)?{_CLAUSE}(?:[;,] (?:and |but )?{_CLAUSE})?"
_ENGLISH = deferred(rf"\W*(?:{_FOLLOW_UP}|{_UPDATED}|{_OF_PIECE} {_WAS}|{_DISCLOSED})\W*", re.IGNORECASE)

_K_PIECE = r"(?:(?:이|본|이번|해당)\s?)?(?:기사|소식|글|보도|사안|사건|문제|연재|기획|인터뷰)"
_K_HOUSE = r"(?:편집부|편집국|본지|본보|본사|기자|기자들|취재팀|취재진|제작진|보도국|저희|우리\s(?:신문|방송|매체))"
_K_ANSWER = r"(?:(?:구체적인|자세한|추가|공식)\s)?(?:답변?|설명|입장|해명|자료|결과|회신|의견|사실|내용|반론)"
_K_WHERE = r"(?:(?:모든|여러|두|세|네|다섯|여섯)\s?)?(?:곳|회사|업체|기관|기업|단체|사람|관계자|당사자|매체|부처|학교|대학|은행|병원|가게|지자체|구청|군청|시청)(?:들)?(?:\s?(?:모두|전부|각각))?(?:에|에게|에도|에게도|에\s모두)?"
_K_TOKENS = rf"(?:{_K_PIECE}(?:을|를|에|은|는|의)?|(?:나오는|나온|등장하는|언급된|거론된)|{_K_WHERE}|더|추가로|다시|거듭|모두|각각|여러\s차례|자세한|구체적인|{_K_ANSWER}(?:을|를|이|가)?|(?:[가-힣]{{2,6}}의|[가-힣]{{2,6}}에서)(?=\s{_K_ANSWER})|(?:물었|요청했|연락했|문의했|구했|청했|보냈)(?:고|으며|으나|지만)|(?:답|답변)(?:을|이)\s(?:듣지\s못했고|오지\s않았고|없었고)|(?:오는|받는|나오는|확인되는|들어오는|밝혀지는|오는\s)\s?대로|(?:오면|받으면|나오면|확인되면|들어오면)|새로운|새|앞으로도?|계속(?:해서)?|꾸준히|이어서?|잇따라|다음\s(?:호|주|달|기사|편|회)(?:에|에서|에서도|에도)?|후속\s?(?:기사|보도|소식)(?:로|을|를|도)?|별도로)"
_K_TELLS = r"(?:전하|전할|다룰|보도할|취재할|취재해\s(?:전할|보도할)|이어\s?갈|이어\s?나갈|알릴|실을|쓸|고쳐\s?쓸|고칠|보완할|덧붙일|추가할|반영할|보탤|바로잡을|업데이트할|지켜볼)"
_K_PLANS = rf"{_K_TELLS}\s(?:예정|계획|방침|생각)(?:이다|입니다|이에요|이며|이라고\s밝혀\s둔다)"
_K_FOLLOW_UP = rf"(?:{_K_HOUSE}(?:은|는|에서는|가)\s|{_K_PIECE}(?:은|는)\s)(?:{_K_TOKENS},?\s){{0,14}}?{_K_PLANS}"

_K_IN_PIECE = rf"(?:{_K_PIECE}(?:에\s(?:나오는|나온|실린|쓴|쓰인|등장하는|등장한|적힌|적은|소개된|언급된)|에서\s(?:쓴|밝힌|언급한|인용한)|에|의|\s?속)|{_K_PIECE})\s"
_K_WHOSE = r"(?:[가-힣]{1,5}(?:들)?의\s|등장인물\s?)?"
_K_ALL = r"(?:(?:모두|전부|대부분|일부|각각|다)\s)?"
_K_IS = r"(?:이다|입니다|이에요|예요|다)"
_K_NAMES = rf"(?:이름|인명|성명|성|상호|별명|지명|학교\s?이름)(?:은|는|도)\s{_K_ALL}(?:(?:본인|당사자|유족|가족|취재원|학교|보호자)(?:들)?(?:의|이)?\s(?:요청|뜻|부탁|안전|원해|바라|요청에)(?:에\s따라|으로|을\s위해|을\s생각해)?\s|(?:신원|사생활|안전)(?:을|를)\s(?:보호하|지키|위)(?:려고|기\s위해|해)\s)?{_K_ALL}(?:(?:가명|별칭|필명)(?:{_K_IS}|을\s썼다|으로\s바꿨다|으로\s처리했다)|바꾼\s것{_K_IS}|(?:실명|본명|진짜\s이름)이\s아니다|바꿨다|밝히지\s않(?:는다|았다|기로\s했다))"
_K_VALUES = r"(?:인구|가격|요금|금액|값|비용|수치|숫자|통계|거리|시각|시간|날짜|나이|환율|기온|온도|높이|무게|연봉|월급|임금|점수|순위|단가|길이|면적|인원|표|그래프|도표|액수|연도)"
_K_SHOWN = r"(?:사진|그림|삽화|지도|도표|그래프|인용문|인용구|발언|대화|말|편지|문자|증언|인터뷰|번역|영상|녹취|시|노랫말|자료|문서|기록|설문)"
_BY_MACHINE = deferred(
    r"(?:생성형\s)?(?:인공\s?지능|(?<![A-Za-z])AI)(?:으로|로|가|이)\s(?=(?:그린|만든|생성한|번역한|풀어\s쓴)\s것(?:이다|입니다)\W*$)"
)
"""How a picture or a translation in the article was made, which the house discloses."""
_K_BASIS = r"(?:세금|부가세|부가가치세|할인|수수료|배송비|봉사료|이자|물가|관세|보험료|운임|교통비|식비|설치비|팁|유류할증료|계절\s?요인|물기|껍질|포장|그릇|물)"
_K_UNIT = r"(?:것|값|가격|금액|요금|수치|숫자|액수)"
_K_WITH = rf"{_K_BASIS}(?:(?:와|과|나)\s?{_K_BASIS})?(?:을|를|이|가)\s(?:뺀|더한|포함한|포함된|제외한|제외된|넣은|들어간|붙지\s않은|포함하지\s않은|반영한|떼기\s전의?|내기\s전의?|낸\s뒤의?|떼고\s난)\s{_K_UNIT}{_K_IS}"
_K_SOURCE = r"(?:[가-힣A-Za-z\d]{1,10}\s){0,5}?"
_K_MADE = r"(?:만든|생성한|풀어\s쓴|셈한|잰|계산한|집계한|반올림한|환산한|조사한|가져온|찍은|그린|촬영한|번역한|옮긴|통역한|받은|구한|녹음한|녹음을\s풀어\s쓴|합친|나눈|평균한|평균을\s낸|측정한|확인한|제공한|빌린|매긴|실은|공개된|공개한|모은|찾은|얻은)"
_K_VALUED = rf"{_K_VALUES}(?:은|는|도)\s{_K_ALL}(?:{_K_WITH}|{_K_SOURCE}{_K_MADE}\s{_K_UNIT}{_K_IS}|(?:[가-힣\d]{{1,6}}\s){{0,3}}?(?:기준|현지\s시각|현지\s시간|추정치|잠정치|반올림한\s값|만\s나이|평균|어림값|섭씨|(?:지난달|지난해|올해|작년|지난주|당시)\s(?:말\s|초\s)?(?:숫자|값|수치|통계)){_K_IS})"
_K_PICTURED = rf"{_K_SHOWN}(?:은|는|도)\s{_K_ALL}{_K_SOURCE}{_K_MADE}\s것{_K_IS}"
_K_REWORKED = rf"{_K_PIECE}(?:은|는)\s(?:[가-힣\d]{{1,8}}\s){{0,3}}?(?:기사|글|보도|발표|강연|책|보고서|인터뷰|연설|칼럼|방송)(?:을|를)\s(?:(?:우리말|한국어|국문)로\s)?(?:옮긴|번역한|받아\s쓴|고쳐\s쓴|다시\s쓴|엮은|다듬은|보탠|풀어\s쓴)\s것{_K_IS}"
_K_LATER = rf"{_K_PIECE}(?:의|에\s대한|에\s관한)\s(?:더\s)?(?:자세한|나머지|남은|뒷)?\s?(?:내용|이야기|사연|소식|결과|후속\s?(?:보도|기사))(?:은|는)\s(?:다음\s(?:호|주|회|기사|편|달)|내일|모레|이번\s주말|[가-힣]요일)(?:\s?(?:자|호|판|신문))?(?:에|에서)?\s(?:싣는다|전한다|이어진다|실린다|다룬다|보도한다|싣습니다|전합니다|이어집니다)"
_K_SERIES = rf"{_K_PIECE}(?:은|는)\s(?:모두\s|앞으로\s)?(?:(?:두|세|네|다섯|여섯|\d+)\s?(?:차례|번|회|편|꼭지)(?:에|으로|로)?\s(?:걸쳐|나눠|나누어|이어서?)\s)(?:싣는다|연재한다|이어진다|실린다|보도한다|나간다|싣습니다|연재합니다)"
_KOREAN = deferred(
    rf"\W*(?:{_K_FOLLOW_UP}|{_K_IN_PIECE}{_K_WHOSE}(?:{_K_NAMES}|{_K_VALUED}|{_K_PICTURED})|{_K_SERIES}|{_K_REWORKED}|{_K_LATER})\W*"
)

_STEERS = deferred(
    r"\b(?:summar\w+|digests?|newsletters?|recaps?|re-?tell\w*|retold|rewrit\w+|whoever|any(?:one|body)|models?|AIs?|assistants?|(?:chat)?bots?|machines?|readers|must|should|shall|please|you|your|to be|instead|best|leading|first|free|half|double[ds]?|twice|zero|praise\w*|https?)\b|[\"“”‘]|\b[\w-]+\.(?:example|com|net|org|io|ai|kr)(?![A-Za-z\d])"
    r"|요약|축약|간추린|줄인|줄여|줄이|뉴스레터|소식지|다이제스트|모델|챗봇|인공\s?지능|(?<![A-Za-z])AI(?![A-Za-z])|기계|독자|구독|인용하는|옮기는|옮길|라고\s(?!밝혀\s둔다)|다고\s|대신|빼고|칭찬|추천|최고|최초|유일|으뜸|승리|[1일]위|무료|공짜|절반|(?<!모)[두세네열]\s배|갑절|거짓|틀린|잘못|가짜|조작|무시|야\s?(?:한|합|하)|세요|십시오|바란다|바랍니다|https?:|[「『]|(?<!\w)'",
    re.IGNORECASE,
)
"""What a text is to have, or whoever makes it, by which a notice would be an order."""
_NAME = deferred(
    r"(?<=[\w,;:] )(?!(?:English|French|German|Korean|Spanish|Chinese|Japanese|US|Canadian|Australian|VAT|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?-i:[A-Z])[\w-]{2,}"
)
_FIGURE = deferred(r"\d+(?:[.,]\d+)*(?!\d|[.,]\d)(?!\s?(?:년|월|일|시|분기|차례|회|번|세|percent|per cent|%))")


def own_piece(sentences: Sequence[str]) -> set[int]:
    """Return the places of what an outlet says of its own article."""
    return {place for place, text in enumerate(sentences) if _is_own(text) and not _brings(sentences, place)}


def _is_own(text: str) -> bool:
    """Whether a whole sentence is a notice of its outlet's, and nothing of it is for a text made of this one."""
    if len(text) > _LONGEST or _STEERS.search(_BY_MACHINE.sub("", text)):
        return False
    return any(rule.fullmatch(text) for rule in (_ENGLISH, _KOREAN))


def _brings(sentences: Sequence[str], place: int) -> bool:
    """Whether a sentence has a name or a figure that no other one does, besides a date or a share that is held."""
    names = [*_NAME.findall(sentences[place]), *_FIGURE.findall(sentences[place])]
    rest = "\n".join((*sentences[:place], *sentences[place + 1 :])) if names else ""
    return any(one not in rest for one in names)
