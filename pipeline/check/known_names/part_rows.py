"""The rows of `whose_part`: how Korean and English tell, right before a name or right behind it, which part it has in the news."""

from dataclasses import dataclass

_A = r"(?:the |its |a |an |his |her |their )?(?:(?!(?:and|but|or|by|to|from|with)\b)[a-z-]+ ){0,4}"
_S = r"(?:이|가|은|는|측이|측은|도)"
_K = r"(?:[가-힣A-Za-z0-9]{1,12} ){0,3}"
_ONE = r"(?:건|것은|곳은|회사는|쪽은|업체는|이는|사람은|팀은|구단은|투자사는|투자자는)"
_IS = r"(?:인|이자|은|는)?"


@dataclass(frozen=True, slots=True)
class Part:
    """A part that somebody has: of what a draft must speak, what tells it before and behind a name there, and in the source."""

    speaks: str
    before: str
    behind: str
    ahead: str
    after: str


PARTS = (
    Part(  # who leads a round
        r"투자|라운드|시리즈|펀딩|자금|유치|조달",
        rf"(?:주도한|이끈) {_ONE} ",
        rf"{_S} {_K}(?:주도했|주도하|주도한|이끌었|이끈|이끄는|주도해)|(?:의|이)? 주도로",
        rf"\bled (?:jointly )?by {_A}|\blead investors?,? {_A}",
        r",? (?:which )?(?:led|leads|is leading|will lead|headed) (?:the|a|an|its|this|that)\b| (?:was|is) the lead investor",
    ),
    Part(  # who owns something
        r"소유|주인|모회사|모기업|대주주|건물주|자회사|계열사",
        rf"(?:소유주|소유자|주인|모회사|모기업|대주주|최대 ?주주|건물주){_IS} ",
        rf"{_S} {_K}(?:소유하|소유한)|(?:이|가) (?:주인|소유주|모회사)|의 (?:자회사|계열사)",
        rf"\b(?:[Oo]wners?|[Pp]arent(?: company)?|[Ll]andlord|[Ll]andowner)(?: of [^,.;]{{1,40}})?,? {_A}|\b(?:owned|controlled) (?:mainly )?by {_A}|\b(?:unit|arm|subsidiary|part|division|brand) of {_A}",
        r",? (?:which |who )?(?:also )?(?:owns|owned|controls)\b|, (?:the |its |their )?(?:[a-z]+ )?(?:owner|parent|landlord)\b|['’]s? (?:[a-z]+ ){0,2}(?:subsidiary|unit|arm)\b",
    ),
    Part(  # whose rival
        r"경쟁|라이벌|맞수",
        rf"(?:경쟁사|경쟁 ?업체|경쟁 ?서비스|경쟁자|라이벌|맞수){_IS} ",
        r"(?:과|와)의 경쟁",
        rf"\b(?:[Rr]ivals?|[Cc]ompetitors?)(?: [a-z]+){{0,3}},? {_A}|\bcompet(?:es?|ing) with {_A}",
        r", (?:a|an|its|the|their|one of its) (?:[a-z'’-]+ ){0,3}(?:rival|competitor)\b",
    ),
    Part(  # who wins
        r"따내|따낸|따냈|수주|낙찰|우승|당선|수상|돌아갔|돌아간|넘어갔",
        rf"(?:따낸|수주한|낙찰받은|우승한|당선된|수상한) {_ONE} |(?:우승자|수상자|당선자|낙찰자|우승팀){_IS} ",
        rf"{_S} {_K}(?:따냈|따낸|수주했|수주한|낙찰받|우승했|우승한|당선)|(?:에|에게|으로|로) (?:돌아갔|돌아간|넘어갔|낙찰)",
        rf"\b(?:contract|deal|order|award|prize|title|tender|job|medal|licen[cs]e|grant|money|trophy|cup|seat)\b[^.;,]{{0,30}} (?:went|goes|was awarded|were awarded|has gone|will go|awarded|given) to {_A}|\b(?:won|taken|claimed) by {_A}|\b(?:[Ww]inners?|champions?),? {_A}|\bawarded {_A}|\b(?:lost|losing|defeated|beaten) (?:[^.;,]{{0,20}} )?(?:to|by) {_A}|\b(?:chose|picked|selected|elected) {_A}",
        r",? (?:which |who )?(?:has |had )?(?:won|wins|win|beat|beats|defeated|claimed|secured|took|clinched|outbid|edged|landed|topped)\b|, (?:the |this year['’]s )?(?:[a-z]+ )?winner\b",
    ),
    Part(  # who comes after somebody
        r"후임|후계자|뒤를 |자리를 ",
        rf"(?:후임|후임자|후계자)(?:{_IS}|으로|으로는|에) ",
        rf"{_S} {_K}(?:후임|자리를 이어|뒤를 이|뒤를 잇|자리를 물려|이어받)",
        rf"\b(?:succeeded|replaced|followed) (?:[^.;,]{{0,24}} )?by {_A}|\b(?:[Ss]uccessor|[Rr]eplacement),? {_A}|\bhand(?:s|ed|ing)? over to {_A}|\bin favou?r of {_A}|\b(?:job|post|role|seat) (?:[a-z]+ )?(?:goes|went|will go|passes) to {_A}|\b(?:named|appointed|promoted|hired) {_A}",
        r",? (?:who |which )?(?:will |would |is to |has |had |be |was |been )*(?:succeeds?|succeeded|replaces?|replaced|take over|takes over|took over|becomes?|became|named|appointed)\b",
    ),
    Part(  # who was there before somebody
        r"전임",
        rf"(?:전임|전임자|전임 대표){_IS} ",
        r"의 후임(?:으로|이|은|에)",
        rf"\b(?:[Pp]redecessor),? {_A}|\b(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing) (?!by\b){_A}|\b(?:took|takes|taking|take|taken) over from {_A}|\bsuccessor to {_A}",
        r",? (?:who |which )?(?:is |was |has |had |will )?(?:stepp(?:ed|ing)|steps|step|left|leaves|leaving|retir(?:e|ed|es|ing)|resign(?:ed|s)|quit|quits|departed)\b",
    ),
    Part(  # where somebody comes from
        r"온|왔|옮겨|영입|데려|이적|이직|떠나|떠난|떠났|출신|입단|합류",
        "",
        r"에서 (?:\d[^ ]* )?(?:온|왔|옮겨|옮긴|영입|데려온|데려왔|이적|이직|넘어온)|(?:을|를) (?:떠나|떠난|떠났)(?!보)| 출신",
        rf"\b(?:from|[Ff]ormerly (?:a|an|the|at|of|with)[^.;,]{{0,30}}?|[Pp]reviously (?:a|an|the|at|of|with|worked|led|ran)[^.;,]{{0,40}}?|left|leaves|leaving|leave|quit|quits|departed) (?:at |of |with |for |from )?{_A}|\b(?:worked|spent|served|years|stint|veteran|alumn\w+|colleagues?) (?:[^.;,]{{0,30}} )?(?:at|for|with|of|in) {_A}|\b(?:ex-|former ){_A}|\bat {_A}",
        r",? where (?:he|she|they)\b|['’]s? (?:former|ex-)",
    ),
    Part(  # where somebody goes to
        r"옮|이적|이직|합류|입단|입사",
        "",
        r"(?:으로|로) (?:자리를 |팀을 |일터를 |직장을 )?(?:옮|이적|이직|건너)|에 (?:새로 )?(?:합류|입단|입사)",
        rf"\b(?:join(?:s|ed|ing)?|mov(?:es|ed|ing|e) to|head(?:s|ed|ing) to|going to|goes to|went to|sign(?:s|ed|ing)? (?:for|with)|to|hired by|arriv\w+ at|transfer\w* to|defect\w* to|(?:lured|poached|taken|hired) (?:away )?by) {_A}",
        r",? (?:which )?(?:has |had )?(?:hired|hires|signed|signs|poached|recruited|lured|bought|named|appointed)\b",
    ),
    Part(  # what is bought
        r"인수|사들|매입",
        "",
        r"(?:을|를) (?:\d[^ ]* ?[^ ]* ?에 )?(?:사들|인수|매입)|(?:의)? 인수(?!자|한 |하기로|전|합병|설)",
        rf"\b(?:buys?|bought|buying|pa(?:ys?|id|ying) [^.,;]{{2,40}}? for|acquir\w+|purchas\w+|takes? over|took over|taking over|takeover of|acquisition of|purchase of|buyout of|stake in|sale of|sold) (?!by\b){_A}",
        r",? (?:which )?(?:was|were|has been|is being|had been) (?:bought|acquired|purchased|taken over|sold)\b|['’]s? (?:sale|takeover)\b",
    ),
    Part(  # who founded something
        r"창업|설립|창립|세운|세웠",
        rf"(?:창업자|설립자|창립자|창업주|공동 ?창업자){_IS} ",
        rf"{_S} {_K}(?:세운|세웠|창업한|창업했|설립한|설립했)| ?(?:창업자|설립자|창립자|창업주)",
        rf"\b(?:[Ff]ounded|started|set up|co-founded|established)\b[^.;]{{0,20}} by {_A}|\b(?:[Cc]o-?)?[Ff]ounders?,? {_A}",
        r",? (?:who |which )?(?:also )?(?:co-)?(?:founded|started|set up|established)\b|, (?:the |its |a )?(?:[a-z'’-]+ ){0,3}(?:co-)?founder\b",
    ),
    Part(  # who leads a study or wrote it
        r"저자|연구를 이끈|이끄는|이끈|이끌었|책임자",
        rf"(?:주저자|제1 ?저자|책임 ?저자|교신 ?저자|연구 ?책임자|연구를 이끈|연구진을 이끈){_IS} ",
        rf"{_S} (?:이끄는|이끈|지휘한|지휘하는) (?:연구진|연구팀|팀|연구)",
        rf"\b(?:led|headed|run|overseen|directed|chaired|conducted|coordinated|supervised) by {_A}|\b(?:lead|senior|first|corresponding|co-?) ?authors?,? {_A}|\b(?:head|leader|director|chief|boss|chair)\w*,? {_A}",
        r",? (?:who |which )?(?:has |had |also )?(?:led|leads|heads|headed|runs|ran|chairs|chaired|directs|directed|oversees|oversaw|coordinat\w+|supervis\w+)\b|, (?:the |its |a |an )?(?:[A-Za-z'’-]+ ){0,4}(?:author|leader|head|director|chief|boss|investigator|manager|chair\w*)\b",
    ),
    Part(  # where something takes place
        r"열려|열렸|열리|열린|개최|치러|치르",
        r"(?:개최지|개최 도시)(?:인|은|는)? ",
        rf"에서 (?:\d[^ ]* )?{_K}(?:열려|열렸|열리|열린|개최|치러|치르)|(?:이|가) {_K}개최",
        rf"\b(?:held|staged|hosted|takes? place|took place|scheduled|meet\w*|open\w*|begin\w*|start\w*|gather\w*|conference|hearing|trial|match|game|final|summit|ceremony|event|fair|festival)\b[^.;]{{0,60}} (?:in|at|by) {_A}",
        r",? (?:which )?(?:will |has |had )?host\w*\b",
    ),
)
