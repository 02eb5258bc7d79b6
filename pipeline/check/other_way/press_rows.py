"""The rows of `plainly_opposed` for what the press says of fears, plans, brands, gaps, limits, stakes and orders, and of what is higher or larger; each side as in `plain_rows`."""

from pipeline.check.other_way.plain_rows import NOTHING, Side

_FEARS = r"(?:fears?|concerns?|worr(?:y|ies)|anxiet(?:y|ies)|unease|tensions?|jitters)"
_FEARS_KO = r"(?:우려|걱정|불안감?|긴장감?|의구심|공포)(?:[이가을를은는도])? (?:[가-힣]{1,4} ){0,2}?"
_MEANT = r"(?:planned|scheduled|proposed|upcoming|announced|pending)(?: [\w.-]+){0,4}?"
_ITS = r"(?:its|the|their|his|her|our|your|a|an|all|some|most|any)"
_APART = r"(?:gap|lead|difference|distance|divide|deficit)"
_APART_KO = r"(?:격차|차이|간격|거리|적자)(?:[를가은는]|폭을|폭이)? ?(?:더 |더욱 |점점 |빠르게 |크게 ){0,2}"
_BOUND = r"(?:limits?|restrictions?|caps?|curbs?|bans?|controls?|quotas?|rules)"
_BOUND_KO = r"(?:제한|한도|규제|금지|상한|통제|규칙)(?:[을를이가은는]| 조치를)? ?(?:더 |더욱 |모두 |전면 |일부 |한층 |크게 ){0,2}"
_STAKE = r"(?:stakes?|shares|holdings?|position)"
_STAKE_KO = r"(?:지분|주식|보유분|보유량)[을를은]? ?(?:더 |모두 |전부 |일부 |대부분 |전량 |추가로 |크게 |대거 ){0,2}"
_ORDER = r"(?:commands?|orders?|instructions?|rules?|requests?|prompts?)"
_ORDER_KO = (
    r"(?:명령|지시|규칙|요청|지침|요구)(?:[을를에은는도]|대로)? ?(?:모두 |그대로 |잘 |충실히 |일일이 |끝내 ){0,2}"
)
PRESS: tuple[tuple[Side, Side], ...] = (
    (  # fears that ease, that grow
        (
            rf"(?:eas|calm|allay|sooth|quell|assuag|dampen|lessen|dispell?)(?:e|es|s|ed|ing) (?:[\w-]+ ){{0,3}}?{_FEARS}|{_FEARS}(?: [\w-]+){{0,5}}? (?:eased|subsided|faded|abated|receded|cooled)",
            r"eas\w+|calm\w*|allay\w*|sooth\w*|quell\w*|assuag\w*|dampen\w*|lessen\w*|dispel\w*|subsid\w*|fad\w+|abat\w+|reced\w*|cool\w*|less",
            rf"{_FEARS_KO}(?:덜[었어]|줄[었어였여이]|누그러|잠재[웠우운]|가라앉|해소|씻[었어]|잦아)",
        ),
        (
            rf"(?:stok|fuel|rais|heighten|deepen|spark|spur|reviv|renew|intensif|fan|stir)(?:e|es|s|ed|ied|ned|red|ling|ing)(?: up)? (?:[\w-]+ ){{0,3}}?{_FEARS}|(?:growing|rising|mounting|renewed|fresh|deepening) {_FEARS}|{_FEARS}(?: [\w-]+){{0,5}}? (?:grew|mounted|deepened|rose|intensified|spread)",
            r"stok\w+|fuel\w*|rais\w*|heighten\w*|deepen\w*|spark\w*|spur\w*|reviv\w*|renew\w*|intensif\w*|fan\w*|stir\w*|gr[eo]w\w*|ris(?:e|es|ing)|rose|mount\w*|spread\w*|more|fresh|worsen\w*",
            rf"{_FEARS_KO}(?:커[졌지진]|키[웠우운]|번[졌지진]|높[아였]|깊어|고조|부추|불[을러]|증폭|불거|확산|자극)",
        ),
    ),
    (  # a rise that is planned, a cut that is
        (rf"{_MEANT} (?:increases?|hikes?|rises?)", r"increas\w*|hik\w*|rais\w*|rises?|rose|up|higher|dearer", r"인상(?=[을를]? |하려|하기로|안[을은이 ])|올리려|올리기로"),
        (rf"{_MEANT} (?:cuts?|reductions?|decreases?)", r"cuts?|cutting|reduc\w*|decreas\w*|lower\w*|slash\w*|down|cheaper|discount\w*", r"인하(?=[을를]? |하려|하기로|안[을은이 ])|내리려|내리기로"),
    ),
    (  # what goes, what stays
        (
            r"phas(?:e|es|ed|ing) out|sunset(?:s|ted|ting)?|discontinu(?:e|es|ed|ing)|wind(?:s|ing)? down|wound down",
            r"phas\w*|sunset\w*|discontinu\w*|w(?:i|ou)nd\w* down|retir\w*|scrap\w*|end\w*|drop\w*|kill\w*|remov\w*|clos\w*|shut\w*|stop\w*",
            r"(?:단계적으로|차츰|서서히|점차) (?:없|폐지|사라|퇴출|중단|종료|접)|없[애앨앤앴]|사라[지졌진질]|폐지[하했한할돼됐되될]|퇴출",
        ),
        (
            r"will (?:stay|remain|be kept|be retained|keep (?:its|the|their))|(?:to|would) (?:keep|retain) (?:its|the|their)",
            r"ke(?:ep|eps|pt|eping)|stay\w*|remain\w*|retain\w*|continu\w*|surviv\w*|maintain\w*|still|preserv\w*",
            r"그대로 (?:유지|남|쓰|쓸|쓴|이어|둔|두)|유지[될된됐되하한할했]|계속 (?:쓰|쓸|쓴|남|제공|팔|운영)|존속",
        ),
    ),
    (  # who does not refuse, who does
        (
            r"(?:did|does|do)(?: not|n['’]t) (?:refuse|decline|object)|never (?:refused|declined|objected)",
            r"compl\w+|agree\w*|accept\w*|obey\w*|went along|follow\w*|help\w*|carried out|not|n't",
            r"(?:거부|거절|마다)하지(?:는|도)? 않|응[했한]|들어[줬주]|따랐|들어준",
        ),
        (
            NOTHING,
            r"refus(?:ed|es|al|als|ing)|declin\w*|reject\w*|den(?:y|ied|ies)|block\w*|stop\w*|resist\w*|turn\w* (?:\w+ )?(?:down|away)",
            r"(?:거부|거절)[했하한](?!지)|뿌리쳤|마다했",
        ),
    ),
    (  # higher, lower: of a rank, an orbit, a place
        (r"higher(?! education| court)", r"high\w*|above|up|upward\w*|rais\w*|r[io]se\w*|rising|more|top\w*|climb\w*|lift\w*|gr[eo]w\w*|increas\w*", r"더 높은(?= [가-힣])|높게(?= (?:평가|매[겼기긴]|쳐|봤|봐|보|점수))"),
        (r"lower(?! house| court| back)", r"low\w*|below|down\w*|cut\w*|f[ae]ll\w*|less|fewer|under|reduc\w*|drop\w*|bottom|declin\w*|small\w*|cheap\w*", r"더 낮은(?= [가-힣])|낮게(?= (?:평가|매[겼기긴]|쳐|봤|봐|보|점수))"),
    ),
    (  # larger, smaller: of the very thing
        (r"larger|bigger", r"larg\w*|big\w*|great\w*|more|grow\w*|grew|expand\w*|wid\w*|huge|most|scal\w* up", r"더 큰(?= [가-힣])"),
        (r"smaller|tinier", r"small\w*|tin\w*|less|few\w*|shr[aiu]nk\w*|narrow\w*|mini\w*|compact|least|light\w*", r"더 작은(?= [가-힣])"),
    ),
    (  # longer, shorter
        (r"longer(?<!no longer)(?! be\b)", r"long\w*|length\w*|extend\w*|extra|more|extension", r"더 긴(?= [가-힣])"),
        (r"shorter", r"short\w*|brief\w*|less|cut\w*|trim\w*|quick\w*|few\w*", r"더 짧은(?= [가-힣])"),
    ),
    (  # stronger, weaker
        (r"stronger|stricter|tougher", r"strong\w*|strict\w*|tough\w*|strength\w*|tight\w*|hard\w*|power\w*|robust\w*", r"더 (?:강한|강력한|엄격한|센|세게)(?= [가-힣])"),
        (r"weaker|looser|laxer|milder", r"weak\w*|loos\w*|lax\w*|mild\w*|soft\w*|light\w*|eas\w*|relax\w*", r"더 (?:약한|느슨한|무른|느슨하게|약하게)(?= [가-힣])"),
    ),
    (  # a gap that closes, one that opens
        (rf"(?:narrow|clos|bridg|shrink|cut)(?:e|es|s|ed|ing|ting)? {_ITS} (?:[\w-]+ ){{0,3}}?{_APART}|(?:catch(?:es|ing)?|caught) up with", r"narrow\w*|clos\w*|catch\w*|caught|bridg\w*|shr[aiu]nk\w*|small\w*", rf"{_APART_KO}(?:좁[혔히힌힐혀아]|줄[였이인일여었어])|따라[잡붙]"),
        (rf"(?:widen|extend|increas)(?:e|es|s|ed|ing)? {_ITS} (?:[\w-]+ ){{0,3}}?{_APART}|(?:pull(?:s|ed|ing)?) (?:further )?(?:ahead|away)", r"wid\w*|extend\w*|increas\w*|pull\w*|open(?:s|ed|ing)? up|grow\w*|grew|big\w*|larg\w*", rf"{_APART_KO}(?:벌[렸리린릴려어]|넓[혔히힌혀어]|커[졌지진]|키[웠우운]|늘[렸리어었])"),
    ),
    (  # limits that go, limits that are set
        (rf"(?:remov|lift|eas|relax|loosen|drop|scrap)(?:e|es|s|ed|ing|ped|ping)? (?:{_ITS} )?(?:[\w-]+ ){{0,2}}?{_BOUND}", r"remov\w*|lift\w*|eas\w+|relax\w*|loosen\w*|drop\w*|scrap\w*|unlimited|free\w*|end\w*|rais\w*", rf"{_BOUND_KO}(?:없[애앴앨앤]|풀[었어고]|푼|푸는|풀기|완화|해제|폐지|철폐|걷어)"),
        (rf"(?:tighten|strengthen|toughen|impos|introduc|stiffen)(?:e|es|s|ed|ing)? (?:{_ITS} )?(?:[\w-]+ ){{0,2}}?{_BOUND}", r"tight\w*|strict\w*|tough\w*|impos\w*|strength\w*|stiffen\w*|introduc\w*|strong\w*|hard\w*|crack\w*", rf"{_BOUND_KO}(?:강화|조[였이인일여]|도입|엄격)"),
    ),
    (  # a stake that is sold, one that grows
        (rf"divest(?:s|ed|ing)?(?: from)?|(?:sold|sells?|selling|trim\w*|cut(?:s|ting)?|reduc\w+|exit\w*|dump\w*|unload\w*|offload\w*)(?: down| off| all| most| some| part)?(?: of)? {_ITS} (?:[\w.%-]+ ){{0,3}}?{_STAKE}", r"divest\w*|s(?:old|ell\w*|ale)|trim\w*|cut\w*|reduc\w*|exit\w*|dump\w*|unload\w*|offload\w*|lower\w*|shed\w*", rf"{_STAKE_KO}(?:팔|처분|매각|줄[였이인여]|정리[했하한]|털[었어])"),
        (rf"(?:rais|increas|boost|lift|add|build|built|acquir|bought|buy|purchas|tak|took)(?:e|es|s|ed|ing)?(?: to| up| out)? (?:{_ITS}|more|additional) (?:[\w.%-]+ ){{0,3}}?{_STAKE}", r"rais\w*|increas\w*|boost\w*|b(?:uy\w*|ought)|acqui\w+|add\w*|lift\w*|more|invest\w*|t(?:ook|ak\w+)|purchas\w*|built|own\w*", rf"{_STAKE_KO}(?:늘[렸리린려]|사들|샀|매입|확대|취득|사[고서기])"),
    ),
    (  # orders that are followed, orders that are not
        (rf"(?:follow|obey|comply with|complied with|carry out|carries out|carried out|abide by|heed)(?:s|ed|ing)? (?:[\w'’-]+ ){{0,3}}?{_ORDER}", r"follow\w*|obe(?:y|d)\w*|compl\w+|heed\w*|carr\w+|abid\w*|honou?r\w*", rf"{_ORDER_KO}(?:따[르른를랐라]|수행|이행|지[켰키킨켜킬]|복종|들어[줬주준])"),
        (rf"(?:disobey|def(?:y|ie)|ignor|refus|flout|violat|br(?:eak|oke)|disregard|reject|resist|bypass)(?:e|es|s|d|ed|ing|en)? (?:[\w'’-]+ ){{0,3}}?{_ORDER}", r"disobe\w*|def(?:y|ied|ies|iant\w*)|ignor\w*|refus\w*|flout\w*|violat\w*|br[eo]k\w*|break\w*|disregard\w*|reject\w*|resist\w*|bypass\w*|declin\w*|not|never", rf"{_ORDER_KO}(?:거부|거역|무시|어[겼기긴길]|거스|불복|외면)"),
    ),
    (  # what is cut off, what is pushed on with
        (rf"(?:wind(?:s|ing)? down|wound down|shelv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|ax(?:e|es|ed|ing)|pull(?:s|ed|ing)? the plug on) (?:[\w-]+ ){{0,2}}?(?:{_ITS} |plans?|projects?|talks?|efforts?|bid)", r"w(?:i|ou)nd\w* down|shelv\w*|scrap\w*|abandon\w*|ax(?:e|es|ed|ing)|pull\w*|end\w*|stop\w*|clos\w*|shut\w*|drop\w*|halt\w*|paus\w*|delay\w*|cut\w*", r"접[었기고는을]|중단[했하한해]|포기[했하한해]|철수[했하한해]|보류[했하한해]|미[뤘루룬뤄]|폐기[했하한해]"),
        (r"(?:ramp(?:s|ed|ing)? up|push(?:es|ed|ing)? ahead with|step(?:s|ped|ping)? up|doubl(?:e|es|ed|ing) down on|press(?:es|ed|ing)? on with)", r"ramp\w*|push\w*|step\w* up|doubl\w* down|press\w*|accelerat\w*|expan\w*|grow\w*|grew|rush\w*|speed\w*|sped|build\w*|add\w*|increas\w*|more|hurr\w*", r"키우[고는려]|키운|확장[했하한해]|서두[르른]|서둘|박차|밀어붙|힘을 (?:쏟|싣)|총력"),
    ),
    (  # what grows weak, what is made strong
        (rf"(?:weaken|undermin|erod)(?:e|es|s|ed|ing)?(?= (?:{_ITS} )?[a-z])", r"weak\w*|undermin\w*|erod\w*|erosion|harm\w*|damag\w*|hurt\w*|threat\w*|soft\w*|loosen\w*|fragil\w*", r"약[해화하]|허술|무너[뜨졌지진]|흔[들든]|갉아"),
        (rf"(?:strengthen|bolster|reinforc|fortif)(?:e|es|s|y|ies|ied|ed|ing)?(?= (?:{_ITS} )?[a-z])|shor(?:e|es|ed|ing) up", r"strength\w*|bolster\w*|reinforc\w*|fortif\w*|shor(?:e|es|ed|ing) up|strong\w*|tight\w*|harden\w*|secur\w*|protect\w*|improv\w*|robust\w*", r"튼튼|견고|굳건|탄탄|단단"),
    ),
    (  # what cools, what heats up
        (r"(?:demand|interest|enthusiasm|markets?|appetite|boom|hype|excitement|mania)(?: [\w-]+){0,4}? (?:(?:is|are|was|were|has|have) )?(?:cooling|cooled|cools|waning|waned|fading|faded|souring|soured|flagging)", r"cool\w*|wan(?:es|ed|ing)|fad(?:e|es|ed|ing)|sour\w*|flag\w*|slow\w*|weak\w*|f[ae]ll\w*|drop\w*|less|declin\w*|slump\w*", r"식[었어고은]|시들|꺾[였이인]|주춤|사그라"),
        (r"(?:demand|interest|enthusiasm|markets?|appetite|boom|hype|excitement|mania)(?: [\w-]+){0,4}? (?:(?:is|are|was|were|has|have) )?(?:heating up|heated up|heats up|soaring|soared|soars|booming|boomed|exploding|exploded|taking off|took off)", r"heat\w*|hot\w*|soar\w*|boom\w*|explo\w+|t(?:ook|ak\w+) off|surg\w*|ris(?:e|es|ing)|rose|strong\w*|high\w*|grow\w*|grew|more|jump\w*", r"달아오[르른]|달아올|뜨거[워웠운]|뜨겁|치솟|폭발적"),
    ),
    (  # who leaves it, who flocks to it
        (r"(?:turn|walk|mov|drift|shift)(?:e|es|s|ed|ing)? away from|(?:abandon|shun|ditch|desert)(?:s|es|ned|ed|ing|ning)?|fle(?:e|es|d|eing)", r"away|abandon\w*|shun\w*|ditch\w*|desert\w*|fle(?:e|es|d|eing)|le(?:ft|av\w*)|quit\w*|exodus|lo(?:st|s\w+)|drop\w*", r"떠[나난났]|등을 돌|외면[했하한]|이탈[했하한]|멀어[졌지진]|발길을 (?:돌|끊)"),
        (r"(?:flock|rush|turn|pour|switch)(?:s|es|ed|ing)? (?:in)?to|embrac(?:e|es|ed|ing)", r"flock\w*|rush\w*|turn\w* to|pour\w*|switch\w*|embrac\w*|adopt\w*|join\w*|welcom\w*|crowd\w*|more|lov\w*|popular\w*|draw\w*|attract\w*", r"몰[리려렸린]|모여들|받아들[이였]|반[기긴겼]|빠져[들든]"),
    ),
    (  # who takes no part, who consents
        (r"opt(?:s|ed|ing)? out|withh(?:old|olds|eld|olding) (?:\w+ )?consent", r"opt\w* out|block\w*|refus\w*|withh\w*|disabl\w*|prevent\w*|stop\w*", r"거부[할하했한]|막[을는았]|빠[질져진]|제외|탈퇴"),
        (r"opt(?:s|ed|ing)? in(?! to allow)|consent(?:s|ed|ing)? to", r"opt\w* in|consent\w*|agree\w*|permit\w*|enabl\w*|allow(?:s|ed)?|default", r"허락[하했한할](?!지)|허용[하했한할](?!지)|동의[하했한할](?!지)"),
    ),
)  # fmt: skip
CHANGES: tuple[tuple[Side, Side], ...] = (
    (  # what reaches further, what less far
        (rf"(?:expand|broaden|widen|enlarg|extend)(?:e|es|s|ed|ing)? {_ITS}", r"expan\w*|broad\w*|wid\w*|enlarg\w*|extend\w*|extens\w*|grow\w*|grew|increas\w*|larg\w*|more|add\w*|boost\w*", r"확대[했하한할해됐되된]|넓[혔히힌힐혀]"),
        (rf"(?:shrink|curtail|scal(?:e|ing) back|scaled back|roll(?:ed|ing)? back|narrow)(?:s|ed|ing)? {_ITS}", r"shr[aiu]nk\w*|curtail\w*|back|narrow\w*|cut\w*|reduc\w*|trim\w*|less|few\w*|small\w*|limit\w*|end\w*", r"축소[했하한할해됐되된]|좁[혔히힌힐혀]"),
    ),
    (  # many of it all at once, few of it
        (r"(?:explosion|surge|boom|flood|influx|spike|proliferation|upsurge|deluge) (?:of|in)", r"explo\w+|surg\w*|boom\w*|flood\w*|influx|spik\w*|prolif\w*|upsurge|deluge|grow\w*|grew|more|many|increas\w*", r"급증|쏟아[졌지져진]|넘쳐|밀려[들드왔오]|늘[었어]|폭증|불어[났나난]"),
        (r"(?:slump|drop|decline|collapse|plunge|dearth|slowdown) (?:of|in)", r"slump\w*|drop\w*|declin\w*|collaps\w*|plung\w*|dearth|slow\w*|few\w*|less|f[ae]ll\w*|fell|shr[aiu]nk\w*|reduc\w*|cut\w*|low\w*|layoffs?|los[et]\w*|exits?|depart\w*|clos\w*|sell\w*|resign\w*|vanish\w*|disappear\w*", r"줄[었어](?! 서)|급감|감소[했하한]|말[랐라]"),
    ),
    (  # what is let in less, what more
        (rf"(?:tighten|restrict|limit|curb)(?:s|ed|ing)?(?= (?:{_ITS} )?[a-z])", r"tight\w*|restrict\w*|limit\w*|curb\w*|clos\w*|strict\w*|tough\w*|ban\w*|block\w*|less|few\w*|narrow\w*|cut\w*", r"조[였이인일여]|제한[했하한할해]|좁[혔히힌힐혀]|막[았는기]|강화[했하한할해]"),
        (rf"(?:loosen|relax|eas|widen|broaden)(?:e|es|s|ed|ing)?(?= (?:{_ITS} )?[a-z])|open(?:s|ed|ing)? up", r"loos\w*|relax\w*|eas\w+|wid\w*|broad\w*|open\w*|more|free\w*|lift\w*|expan\w*|remov\w*|allow\w*|grow\w*", r"넓[혔히힌힐혀]|풀[었어]|완화[했하한할해]|개방[했하한할해]|느슨"),
    ),
    (  # what raises, what lowers
        (r"(?:increas|boost)(?:e|es|s|ed|ing)(?= (?!by\b|from\b|in\b|to\b)[a-z])", r"increas\w*|boost\w*|rais\w*|r[io]se\w*|rising|grow\w*|grew|more|high\w*|up|add\w*|gain\w*|expan\w*|creat\w*|double\w*", r"늘[렸리린릴려]|높[였이인일여]|키[웠우운울워]"),
        (r"(?:reduc|decreas|lower)(?:e|es|s|ed|ing)(?= (?!by\b|from\b|in\b|to\b|than\b)[a-z])", r"reduc\w*|decreas\w*|low\w*|cut\w*|less|few\w*|f[ae]ll\w*|drop\w*|declin\w*|down|sav\w*|shr[aiu]nk\w*|slash\w*|trim\w*|eas\w+|curb\w*|limit\w*|minimi\w*|avoid\w*|eliminat\w*|short\w*|without|replac\w*|free\w*", r"줄[였이인일여]|낮[췄추춘출춰]|감소시[켰키킨킬]"),
    ),
)  # fmt: skip
"""Changes of whatever stands behind them: the draft's word must be of the same thing."""
