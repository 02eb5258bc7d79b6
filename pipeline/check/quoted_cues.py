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
    r"| (?=and (?:we|they|it|you|I|he|she|the|nobody|now)\b)"
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
FROM = deferred(r"\bfrom (?P<from>[^.,;]{2,50}?) (?:in)?to (?P<to>[^.,;]{2,50})", re.IGNORECASE)
KOREAN_FROM = deferred(r"(?:에서|부터)$")
KOREAN_TO = deferred(r"(?:로|까지|에)$")
KOREAN_PARTS = deferred(
    r"(?<=[가-힣][이가]) (?=(?:[가-힣]+ ){0,3}[가-힣]+보다 )|(?:(?<=[가-힣][고며되])(?<![다라냐자려사광]고)|(?<=지만|니라|느니|말고|대신|아닌|전에|는데|은데|인데)|(?<=[가-힣]이지)(?!,? [않못말마])|(?<=[가-힣]보다)|(?<=[어아]도|라도|[아어해와]서)|(?<=보다는|전에는|않으면)|(?<=않는 한)|(?<=[가-힣]면서)(?<![다라]면서)|(?<= 뿐)),? (?!아니|있|싶|계시|나[서면]|말[고았아]|보[면니]|들[지었])|[,.!?] |(?<= )(?=이제)"
)
NO = deferred(r"\b(?:not|never|no|nor|neither|cannot|nobody|none|nothing)\b|n['’]t\b", re.IGNORECASE)
DENIED = deferred(
    r"\b(?:not|never|no|nor|neither|cannot|nobody|none|nothing|rather than|instead of|than|before|unless)\b|n['’]t\b",
    re.IGNORECASE,
)
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
    r"\b(?:without|un(?!animous|der|ion|it|i[qv])[a-z]{3,}|[a-z]{3,}less|few|fewer|little|less|least|lack\w*|fail\w*|refus\w+|stop\w*|end(?:s|ed|ing)?|avoid\w*|prevent\w*|den(?:y|ied|ies)|"
    r"reject\w*|declin\w+|only|too|than|before|until|unless|hardly|barely|scarcely|seldom|rarely|far|short|shortage|miss\w*|los[et]\w*|rather|instead|except|other|otherwise|else|doubt\w*|hard\w*|difficult|"
    r"ban\w*|block\w*|forbid\w*|wrong|zero|yet to|le(?:ft|av\w+)|vanish\w*|disappear\w*|empty|nowhere|against|an? (?:inch|whisker|hair|drop|dime)|withdr\w+|resist\w*|quit\w*|keep from|halt\w*|last|forg[eo]t\w*|neglect\w*|omit\w*|overlook\w*|ignor\w*|abandon\w*|ceas\w+|scrap\w*|cancel\w*|suspend\w*|paus\w+|postpon\w+|delay\w*|exempt\w*|spar(?:e[sd]?|ing)|escap\w+|free (?:of|from)|g[ai]ve[ns]? up|any\w*|ever|skip\w*|drop\w*|gone|beyond|absent|absence|dis(?:agree|connect|continu|appoint|appear|like|trust|mantl|put|miss|card|abl|courag|satisf)\w*|in(?:capable|ability|visible|correct|complete|accurate|sufficient|adequate|evitable)|ir(?:re|ra)\w+|im(?:possibl|probabl|perfect|matur|patien|balanc)\w*)\b|\?",
    re.IGNORECASE,
)
"""What a translation may tell with 않 or 없, though nothing is denied; and what beside `not` says yes."""
SENTENCES = deferred(r"[다요죠까][.!?] ")
NO_NO = deferred(
    r"\bno (?:is|was|means|meant)\b|\b(?:not|never|nothing|no) (?:only|just|simply|merely|doubt|wonder|question|longer|shortage|lack|end|limit|secret|surprise|exception|better|greater|worse|easier|more|less|but|so|such|like|a moment)\b"
    r"|n['’]t (?:wait|just|only|help|be (?:happier|more|better))\b|\buntil (?:it|they|he|she|you|we|that|one) (?:is|are|does|do|was|were|ca|wo|has|have)n['’]t\b",
    re.IGNORECASE,
)
IDIOM = deferred(
    r"다른 |외에|말고|않을 수|않고는|않는 한|않으면|안 [되된돼]|뿐|밖에|않나|않을까|않습니까|않겠[나느습어]|아닐까|못지않|아니라|[가-힣]없|없이|커녕|없애"
)
BY_THE_WAY = deferred(
    r"(?:있지|수|수[는가도]|적[이은도]?|것[은이도]?|[건게]|일[은이도]?|하지|되지|생각[은이도]?|있[는을]|여전히|아직|전혀|이제|더는?|아예)(?:[는은도])?"
)
DENIES = deferred(r"않|못[하했해한할합]|없|아[니닌닙닐님]|말[아고라았]|마[세라]")
UNKNOWN = deferred(r"모[르른를]|몰[라랐]")
PLAIN = deferred(
    r"(?:있|없|않|아[니닌닙닐님]|안$|못|된|됐|되|하|했|할|한$|누구|아무|대한|대해|간다|가[고는면]|갔|온다|왔|오[는고])"
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
    r"아무리|(?:빨라|일러|늦어)[야도]|처음|마지막|유일|오직|오로지|만이|비로소|서야|에야|야만|[어아여해라]야 (?![하한할했해합됩된될돼])|가짜|거짓|꺼리|꺼려|망설|주저|사양|사절|아직|여전|그저|겨우|고작|기껏|불[가완확편충투필행]|비[현공정상]|미[완정숙]|밖"
)
ANSWERS = deferred(
    r"\b(?:say|says|said|saying|answer|answers|answered|hear|heard) (?:[\"“'‘])?(?:(?P<no>no)|yes)\b", re.IGNORECASE
)
SAYS = deferred(
    r"(?:(?<![가-힣])(?P<no>아니요|아니오|안 된다|안 돼요?|싫다)|(?<![가-힣])(?:그렇다|그래|네|예|된다|좋다|돼요?))['’\"”]?(?:이?라고|고)(?: [가-힣]+)? (?:말|답|대답|하[는고도려라]|할|한|했)[가-힣]*"
)
DENIES_SAYING = deferred(r"(?:지| 수) (?:않|못|말|없)")
