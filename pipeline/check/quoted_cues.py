"""What cuts a quotation into parts, and what says no there, in English and in Korean: for `quoted_words`."""

import re

from pipeline.check.vocabulary import told_words
from pipeline.text.patterns import deferred

ANY = frozenset(
    told_words.stem(word)
    for word in str.split(
        "a an the and or but nor of to in at by for from with without as than then that this these those there here it its they them their theirs he him his she her hers we "
        "us our ours you your yours i me my mine who whom whose which what when where why how if unless until while because so such very too just only even also is are was "
        "were be been being am do does did done doing have has had having will would shall should can could may might must ought not no never none nobody nothing neither any "
        "some all every each both one ones thing things about into out up down over under again more most less least much many few little way get got gets getting go goes "
        "going gone went make makes made making take takes took taken put let able against before after rather instead like still yet already ever once own same other another "
        "kind sort time now cannot"
    )
)
"""Words that are told in too many ways to tell which side another stands on."""
PARTS = deferred(
    r"[,;:—–] |\.\.\. |[.!?] | (?=(?:but|though|although|while|whereas|rather than|instead of|and not|than|before|until|unless|without)\b)"
    r"| (?=and (?:we|they|it|you|I|he|she|the|no|nobody|now)\b)"
    r"| (?=and (?:(?:our|their|its|my|your) )?[a-z]+ (?:(?:is|are|was|were|do|does|did|has|have|can|will|would) not|(?:is|are|was|were|do|does|did|has|have|would)n['’]t)\b)"
)
CLAUSES = deferred(r"[,;—–.] (?:and |but |while )?| (?=(?:but|and|while|whereas) )")
"""What stands behind a colon explains what stands before it: Korean tells the one within the other, as no clause beside it."""
SELDOM = deferred(
    r"\b[a-z]+ (?:(?:it|them|him|her|us|you) )?(?:rarely|seldom|sparingly|hardly ever|scarcely)(?=[.,;:!?\"”]|$| (?:and|but|while)\b)"
    r"|\b(?:rarely|seldom|hardly ever|scarcely) (?:[a-z]+ )?[a-z]+"
)
SELDOM_TOLD = deferred(
    r"거의|좀처럼|가끔|어쩌다|이따금|간혹|간간이|더러|때때로|드[물문]|뜸|별로|그다지|좀체|아[껴끼낀]|조금|살짝|약간|적[게은이어]|인색|신중|조심|겨우|간신히|웬만|여간|한두|손에 꼽|힘[들드]|어[렵려]|마지못|잠깐|띄엄|덜|꺼[리려]|의심|불신"
)
"""What may tell that something is seldom done, beside any denial."""
STOPPED = deferred(
    r"(?P<no>(?:\b(?:not|never|no one has|nobody has)|n['’]t) (?:yet |ever )?)?\b(?:(?:stop(?:s|ped)?|quit|cease[sd]?|gave up|given up|gives? up)(?= (?!\w*thing\b)[a-z]+ing\b)|cease[sd]? to|no longer)(?= (?P<verb>[a-z]+))",
    re.IGNORECASE,
)
"""What is done no more, or with a denial is still done; who stops a lorry or a war is no such deed."""
FROM = deferred(r"\bfrom (?P<from>[^.,;]{2,50}?) (?:in)?to (?P<to>[^.,;]{2,50})", re.IGNORECASE)
KOREAN_FROM = deferred(r"(?:에서|부터)$")
KOREAN_TO = deferred(r"(?:로|까지|에)$")
KOREAN_PARTS = deferred(
    r"(?<=[가-힣][이가]) (?=(?:[가-힣]+ ){0,3}[가-힣]+보다 )|(?:(?<=[가-힣][고며되])(?<![다라냐자려사광]고)|(?<=지만|니라|느니|말고|대신|아닌|전에|는데|은데|인데)|(?<=[가-힣]이지)(?!,? [않못말마])|(?<=[가-힣]보다)|(?<=[어아해여]도|라도|[아어해와]서)|(?<=보다는|전에는|않으면)|(?<=않는 한)|(?<=[가-힣]면서)(?<![다라]면서)|(?<= 뿐)),? (?!아니|있|싶|계시|나[서면]|말[고았아]|보[면니]|들[지었])|[,.!?] |(?<= )(?=이제)"
)
NO = deferred(r"\b(?:not|never|no|nor|neither|cannot|nobody|none|nothing)\b|n['’]t\b", re.IGNORECASE)
DENIED = deferred(
    r"\b(?:not|never|no|nor|neither|cannot|nobody|none|nothing|rather than|instead of|than|before|unless)\b|n['’]t\b",
    re.IGNORECASE,
)
MAY = deferred(r"[\s,]*(?:되|됐|돼|된|될|됩|괜찮|좋)")
"""What closes `않아도`: the denial before it goes on."""
KOREAN_DENIED = deferred(
    r"않|아[니닌닙닐님]|(?<![가-힣])안 |못|없|말고|말아|모[르른]|몰[라랐]|대신[ ,]|[가-힣]보다|느니 |전에"
)
MARKED = ((DENIED, KOREAN_DENIED), (deferred(r"\bnow\b", re.IGNORECASE), deferred(r"(?<![가-힣])이제")))
LESS = deferred(r"\b(?:less|fewer|no|not) [^.;]*\bthan\b", re.IGNORECASE)
"""`less A than B` is told as B보다 덜 A and as A보다 B."""
HELD = deferred(r"(?<!rather )\b(?:than|before|unless|now)\b", re.IGNORECASE)
OMITTED = deferred(
    r"\b(?:they|it|he|she|we|you|I|this|that) (?:do|does|did|is|are|was|were|will|can|has|have) ?n[o'’]t[,.\"”]*$",
    re.IGNORECASE,
)
"""`…, if they do not`: what is denied stands in another part."""
SOFT = deferred(
    r"\b(?:without|un(?!animous|der|ion|it|i[qv])[a-z]{3,}|[a-z]{3,}less|(?<!\ba )(?:few|little)|fewer|less|least|lack\w*|fail\w*|refus\w+|stop\w*|end(?:s|ed|ing)?|avoid\w*|prevent\w*|den(?:y|ied|ies)|"
    r"reject\w*|declin\w+|only|too|than|before|until|unless|hardly|barely|scarcely|seldom|rarely|sparingly|far|short|shortage|offline|alone|solo|miss\w*|los[et]\w*|rather|instead|except|other|otherwise|else|doubt\w*|hard\w*|difficult|"
    r"ban\w*|block\w*|forbid\w*|wrong|zero|yet to|le(?:ft|av\w+)|vanish\w*|disappear\w*|empty|nowhere|against|an? (?:inch|whisker|hair|drop|dime)|withdr\w+|resist\w*|quit\w*|keep from|halt\w*|last|forg[eo]t\w*|neglect\w*|omit\w*|overlook\w*|ignor\w*|abandon\w*|ceas\w+|scrap\w*|cancel\w*|suspend\w*|paus\w+|postpon\w+|delay\w*|exempt\w*|spar(?:e[sd]?|ing)|escap\w+|free (?:of|from)|g[ai]ve[ns]? up|any\w*|ever|skip\w*|drop\w*|gone|beyond|absent|absence|dis(?:agree|connect|continu|appoint|appear|like|trust|mantl|put|miss|card|abl|courag|satisf)\w*|in(?:capable|ability|visible|correct|complete|accurate|sufficient|adequate|evitable)|ir(?:re|ra)\w+|im(?:possibl|probabl|perfect|matur|patien|balanc)\w*)\b|\?",
    re.IGNORECASE,
)
"""What a translation may tell with 않 or 없, though nothing is denied; and what beside `not` says yes."""
SENTENCES = deferred(r"[다요죠까][.!?] ")
NO_NO = deferred(
    r"\bno (?:is|was|means|meant)\b|\b(?:not|never|nothing|no) (?:only|just|simply|merely|doubt|wonder|question|longer|shortage|lack|end|limit|secret|surprise|exception|better|greater|worse|easier|more|less|but|so|such|like|a moment)\b"
    r"|(?:not|never|n['’]t) lack|n['’]t (?:wait|just|only|help|be (?:happier|more|better))\b|\buntil (?:it|they|he|she|you|we|that|one) (?:is|are|does|do|was|were|ca|wo|has|have)n['’]t\b",
    re.IGNORECASE,
)
IDIOM = deferred(
    r"다른 |외에|말고|않을 수|않고는|않는 한|않으면|안 [되된돼]|뿐|밖에|않나|않을까|않습니까|않겠[나느습어]|아닐까|못지않|아니라|[가-힣]없|없이|커녕|없애"
)
BY_THE_WAY = deferred(
    r"(?:있지|수|수[는가도]|적[이은도]?|것[은이도]?|[건게]|일[은이도]?|하지|되지|생각[은이도]?|있[는을]|여전히|아직|전혀|이제|더는?|아예|이게|그게|이것[은이]?|그것[은이]?|이런|그런)(?:[는은도])?"
)
DENIES = deferred(r"않|못[하했해한할합]|없|아[니닌닙닐님]|말[아고라았]|마[세라]")
UNKNOWN = deferred(r"모[르른를]|몰[라랐]")
PLAIN = deferred(
    r"(?:있|없|않|아[니닌닙닐님]|안$|못|된|됐|되|하|했|할|한$|누구|아무|대한|대해|간다|가[고는면]|갔|온다|왔|오[는고]|(?:비용|가격|요금|값|물가)(?:이|은|도|을)?$)"
)
TWO_WAYS = frozenset(
    told_words.stem(word)
    for word in str.split(
        "be is was are were have has had do did does can could should will would may might must no not never nobody none nothing nor neither ever something anything someone "
        "anyone with without for against on off in out up down to from here there this that well yes"
    )
)
"""Words whose opposite is told by the sentence, not by a word."""
DEGREES = {"더": deferred(r"\bless $", re.IGNORECASE), "덜": deferred(r"\bmore $", re.IGNORECASE)}
TURNS = deferred(r"\b(?:nowhere|without|rather|far from|fail\w*|hardly|barely|stop\w*|instead|less)\b", re.IGNORECASE)
SOME_NO = deferred(
    r"모자[라란랐]|않|(?<![가-힣])안(?:\s|(?=[되된될돼됩했한할합하쓰써팔가오]))|못|없|아[니닌닙닐님녔냐녜]|말[아고라]|마세요|마라|결코|거부|불가|금지|부족|거절|실패|힘들|어렵|어려|싫|반대|무[의관료]|미[흡지비]|모르|모른|몰[라랐]|드물|"
    r"(?<=[와과는]) 달리|그만|중단|멈|제외|벗어나|틀[린렸]|부인|잘못|뿐|(?<!해)외에|밖에|커녕|대신(?![하한할해했])|보다|전혀|천만|글쎄|피[했할하]|덜|예외|모든|가장|"
    r"아무리|(?:빨라|일러|늦어)[야도](?! ?[하할한합했해되된될돼됐])|처음|마지막|유일|오직|오로지|만이|비로소|서야|에야|야만|[어아여해라]야 (?![하한할했해합됩된될돼])|가짜|거짓|꺼리|꺼려|망설|주저|사양|사절|아직|여전|그저|겨우|고작|기껏|불[가완확편충투필행]|비[현공정상]|미[완정숙]|밖"
)
ANSWERS = deferred(
    r"\b(?:say|says|said|saying|answer|answers|answered|hear|heard) (?:[\"“'‘])?(?:(?P<no>no)|yes)\b", re.IGNORECASE
)
SAYS = deferred(
    r"(?:(?<![가-힣])(?P<no>아니요|아니오|안 된다|안 돼요?|싫다)|(?<![가-힣])(?:그렇다|그래|네|예|된다|좋다|돼요?))['’\"”]?(?:이?라고|고)(?: [가-힣]+)? (?:말|답|대답|하[는고도려라]|할|한|했)[가-힣]*"
)
DENIES_SAYING = deferred(r"(?:지| 수) (?:않|못|말|없)")
NO_ITSELF = deferred(
    r"거부|금지|부족|거절|실패|힘들|어렵|어려|싫|반대|중단|멈|제외|틀[린렸]|부인|잘못|피[했할하]|가짜|거짓|꺼리|꺼려|망설|주저|사양|사절|드물|불[가완확편충투필행]|비[현공정상]|미[완정숙]"
)
"""What says no by its own sense, and tells a word of the source's."""
FOR_NO_NO = (
    (
        deferred(r"가장"),
        deferred(
            r"\b(?:most|best|worst|least|(?!(?:inter|t|r|qu|requ|for|inv|h?on)est\b)[a-z]{2,}est)\b", re.IGNORECASE
        ),
    ),
    (deferred(r"모든"), deferred(r"\b(?:all|every\w*|each)\b", re.IGNORECASE)),
    (deferred(r"처음"), deferred(r"\bfirst\b", re.IGNORECASE)),
    (deferred(r"마지막"), deferred(r"\b(?:last|final)\b", re.IGNORECASE)),
    (deferred(r"유일|오직|오로지"), deferred(r"\bonly\b", re.IGNORECASE)),
)
"""What may tell a denial (`no better` is 가장 좋다), and the words that it tells otherwise."""
ALL_BUT = deferred(r"한둘이 아니|하나둘이 아니|(?:모르는|못 ?하는|없는) (?:게|것이|것은|건|것|곳이|사람이) 없")
"""What denies, and says that many, or all, do."""
PLAINLY_NO = deferred(
    r"지(?:는|도|를|만)? ?[않못]|(?<![가-힣])[안못] (?![되된돼될됩])[가-힣]{0,5}(?:다|고|는|던|면|지|어|아|니|을|은|게|기|해|돼|된|될|한|할|을지|겠다)(?![가-힣])|아니(?:[다라고며지어에]|었)|아닙|아닌|없(?:[다는고어으이을지습]|었)"
)
NO_DENIAL = deferred(
    r"[가-힣]*(?:같지[는가도]? ?[않못]|같을 수는? 없|같다고 [할볼] 수는? 없|다르지[는도가]? ?않|다를 (?:바|게|것이|것도|것) ?없|다름이? ?없|않을 수|지 않고는|수밖에|밖에|[지는]는? ?않나|않을까|않습니까|않겠[나느습어]|아닐까|못지않|다름없|다름 아|틀림없|끊임없|형편없|어김없|손색없|아낌없|거침없|변함없|빠짐없|한없|수없|더없|어이없|터무니없|두말할|말할 것도|적지 ?않|만만치 ?않|머지 ?않|마지 ?않|서슴지 ?않|아랑곳|하염없|여지없|쉴 새 없|쉬지 ?않|꾸준|아무렇지|얼마 안|얼마 되지|안 그래|못 견디|못 말리|뿐|외에|커녕|없애|없앤|있을 수 없|상관없|필요 없|말도 안)[가-힣]*(?: [가-힣]+)?"
)
SAYS_NO = deferred(r"않|못|없|아[니닌닙닐님]|(?<![가-힣])안(?![가-힣])|말[고아라]|마[세라]")
WRONGS = deferred(
    r"(?:empty|fail|stop|end|miss|los[et]|hard|difficult|ban|block|forbid|wrong|zero|left|leav|vanish|disappear|forg[eo]t|neglect|overlook|ignor|abandon|cancel|suspend|paus|postpon|delay|drop|gone|doubt|reject|refus|last|short|quit|skip)[a-z]*",
    re.IGNORECASE,
)
"""Of `SOFT` what a word may tell without a denial."""
RATHER = deferred(r"\brather\b|\binstead of\b", re.IGNORECASE)
BEHIND = deferred(r"(?:rather than|instead of|than)\b", re.IGNORECASE)
PUTS_BEHIND = deferred(r"보다|느니|대신|말고|않|아[니닌]|못|없|바에|커녕|(?<![가-힣])안 ")
THEM = deferred(r"\b(?:it|them|him|her|one|those|that)\b", re.IGNORECASE)
NOUN = deferred(r"[가-힣A-Za-z\d]+(?:을|를|이|가|에게|에서|은|도)")
IS_NOT = deferred(
    r"(?:\b(?:is|are|was|were)(?: not| never|n['’]t)|['’](?:s|re) (?:not|never)) (?:(?:a|an|the|our|my|their|its|your) )?(?:(?!only|just|simply|merely|so|about|in|on|at|for|from)[a-z-]+ )?(?P<noun>(?!that|it|this|enough|one|way|so)[a-z-]+)(?=[,.;:!?]|$| (?:but|it|they)\b)",
    re.IGNORECASE,
)
LEFT_OUT = deferred(r"\b(?:is|are|was|were|do|does|did|has|have)(?=[.,;:!?]|$)", re.IGNORECASE)
"""`Clicks are not the business; trust is.`"""
IS = deferred(r"[가-힣]{2,}(?<![은는이가을를])|[가-힣]+(?:이다|이고|이며|이지만|이라|이에요|예요|이죠|입니다)")
LESSENS = deferred(r"줄|적[게은다고어]|낮|덜|아끼|아껴|깎|잃|빼|작|짧|싸|싼|느|약")
UNDOES = deferred(
    r"닫|끄[지고]|끈|빼놓|마다하|가리지|아끼|아낀|그[치친]|쉬[지고]|잊|놓치|놓친|버리|버린|거[르른]|미[루룬]|굽[히힌]|포기|떠[나난]|줄[지어]|숨[기긴]|감[추춘]|흔들|변하|변함|바뀌|모자|부족|나쁘|나쁜|틀리|그만|다르|드물|적지|어렵|힘들지|늦|끊|막|밀[리린]|뒤[지진]|빠[지진]|빠뜨|새[지어]|무너|죽|잃|질리|두려|망설|주저|아깝|아까|싫"
)
"""Deeds of which one is told by denying the other: 잊지 않다 is to remember."""
STAYS = deferred(
    r"\b(?:keep\w*|kept|stay\w*|remain\w*|continu\w*|still|always|silen\w+|quiet\w*|mistakes?|risk\w*|crimes?|illegal\w*|dare\w*|beware|careful\w*|regret\w*|oppos\w+|resent\w*|object\w*|hate\w*|whatever|regardless)\b",
    re.IGNORECASE,
)
"""What is told with a denial in Korean: `the rules still apply` is 규칙이 사라지지 않았다."""
LIGHT = deferred(
    r"(?:있|없|않|아[니닌닙닐님]|못|된|됐|되|돼|하|했|할|한$|해|누구|아무|대한|대해|간다|가[고는면]|갔|온다|왔|오[는고]|우리|저희|이제|[이그저](?:것|게|건|런|분|들)|나[는도]|내가|너무|정말|바로|여기|거기|지금|아직|여전|결국|적어도|그래|하지만|그리고|것|거)"
)
