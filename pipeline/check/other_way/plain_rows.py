"""The rows of `plainly_opposed`: for each of two sides the English words that say it, what else speaks for it, and the Korean words that say it."""

Side = tuple[str, str, str]
NOTHING = r"(?!)"
"""What no source says: a row of one way only."""
ROWS: tuple[tuple[Side, Side], ...] = (
    (  # warm, cool
        (r"warm(?:er|est)|hot(?:ter|test)", r"warm\w*|hot|heat\w*|high\w*|rose", r"더웠|더워[졌지]|더운|따뜻[했하한해]|뜨거[웠워운]|후텁지근"),
        (r"cool(?:er|est)|cold(?:er|est)|chill(?:ier|iest)", r"cool\w*|cold|chill\w*|low\w*|fell", r"추웠|추워[졌지]|추운|서늘[했하한해]|쌀쌀[했하한해]|차가[웠워운]|시원[했하한해]"),
    ),
    (  # often, seldom
        (r"more (?:often|frequently)", r"often|frequent\w*|more|daily|every|rose|increas\w*|grew|climb\w*|jump\w*", r"잦[았은게]|잦아[졌지]|빈번[했하]|더 자주|자주"),
        (r"less (?:often|frequently)|more rarely|rarer", r"rare\w*|seldom|infrequent\w*|less|fell|fewer|once|drop\w*|declin\w*", r"뜸[했해하]|드물[었어게]|드문|덜 자주"),
    ),
    (  # at work, at rest
        (r"busy|(?:were|was|are|is) (?:working|running|in use)|in use", r"work\w*|run\w*|ran|us(?:e|es|ed|ing)|operat\w*|busy", r"일하는|일한|돌아가는|돌아간|가동[되하된한됐했]|쓰이는"),
        (r"idle|unused|stood empty|sat empty|lay empty", r"idl\w*|unused|empty|rest\w*|stop\w*|off", r"노는|놀[고았]|쉬는|쉰|쉬고|놀리[는고]|비어|빈 채|유휴"),
    ),
    (  # take an offer, turn it down
        (r"(?:have |has |had )?(?:taken|took) (?:up )?(?:the|that|those|these|their|an?|it|them|up)(?: [a-z]+)? ?(?:jobs?|offers?|posts?|places?|roles?|deals?|buyouts?|money|packages?)|accepted (?:the|that|an?|it|their)", r"accept\w*|t(?:ook|ake|aken|akes|aking)|agree\w*|said yes", r"받아들[였이인]|수락[했하한]|응[했한]|받기로"),
        (r"turned (?:it|them|the [a-z]+|an? [a-z]+|that) down|turned down|declined (?:the|an?|that|it)|refused (?:the|an?|that|it)", r"declin\w*|refus\w*|turn\w*|reject\w*|said no|spurn\w*", r"마다[했하한]|거절[했하한]|뿌리[쳤치친]|고사[했하한]|사양[했하한]"),
    ),
    (  # bound by rules, free of them
        (r"(?:brought|bring|come|came|fall|fell) under the (?:rules|law|act|regulation)|subject to (?:the )?(?:rules|law|regulation|tax)", r"subject to|appl\w*|bound by|requir\w*|must", r"(?:규제|적용|법|규정)(?:을|를|에|의)? ?(?:추가로 )?(?:받|묶|걸리|놓이)"),
        (r"(?:freed?|freeing|spared?|released?|exempt(?:ed)?|excused?)(?: [\w,]+){0,6} from (?:the |its |these |those |all )?(?:rules?|laws?|act|regulations?|tax|dut(?:y|ies)|requirements?|limits?)", r"free\w*|exempt\w*|spar\w*|releas\w*|excus\w*|waiv\w*", r"(?:규제|적용|법|규정)(?:에서|을|를)? ?(?:추가로 )?(?:벗어|빠[졌지져]|면[했하]|피[했하])|면제"),
    ),
    (  # stand by somebody, turn away
        (r"back(?:s|ed) the|sided with|stood by|stands by|support(?:s|ed) the|defend(?:s|ed) the", r"back\w*|side[sd]|support\w*|stood|stand\w*|defend\w*|help\w*", r"편[을에] [들든서섰]|손을 들어|두둔|감싸|감쌌|지지[했하한]"),
        (r"turned (?:his|her|its|their) backs? on|abandoned the|condemned the|attacked the|criticis?zed the", r"turn\w*|abandon\w*|condemn\w*|attack\w*|critici\w*|oppos\w*|against", r"등을 돌[렸리린]|외면[했하한]|저버[렸리린]"),
    ),
    (  # soften, harden
        (r"soften(?:s|ed|ing)|water(?:s|ed|ing) down|weaken(?:s|ed|ing)|eas(?:ed|ing) the|relax(?:ed|ing) the|loosen(?:ed|ing)", r"soft\w*|water\w*|weak\w*|eas\w*|relax\w*|loosen\w*|milder|lighter", r"누그러|부드럽게|완화[했하한]|느슨|약하게|가볍게"),
        (r"harden(?:s|ed|ing)|tough(?:en|ens|ened|ening)|stiffen(?:s|ed|ing)|tighten(?:s|ed|ing)|strengthen(?:s|ed|ing)", r"hard\w*|tough\w*|stiff\w*|tight\w*|strength\w*|strict\w*|strong\w*|heav\w*|sharp\w*", r"더 세게|세게 (?:다듬|고[쳤치])|강화[했하한]|더 엄[하격]|조[였이인]"),
    ),
    (  # drop a charge, raise it
        (r"(?:drop|drops|dropped|dropping|scrap|scraps|scrapped|abolish\w*|waiv\w*|axed?|remov\w*) (?:its|the|their|a|all|this|that) (?:[a-z-]+ ){0,2}?(?:fees?|charges?|tax|toll|tariffs?|dut(?:y|ies)|surcharges?)", r"drop\w*|scrap\w*|abolish\w*|waiv\w*|ax\w*|remov\w*|free\w*|end\w*|cut\w*", r"(?:요금|수수료|세금?|관세|통행료|할증료|부과금|사용료)[은는이가을를도]? (?:아예 |모두 |다 )?(?:없[애앴앤]|폐지|면제)"),
        (r"(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)|double[sd]?|introduc\w*) (?:its|the|their|a|all|this|that) (?:[a-z-]+ ){0,2}?(?:fees?|charges?|tax|toll|tariffs?|dut(?:y|ies)|surcharges?)", r"rais\w*|increas\w*|lift\w*|hik\w*|doubl\w*|rise|rises|rose|higher|more|introduc\w*|charg(?:e|es|ed|ing) (?!for)", r"(?:요금|수수료|세금?|관세|통행료|할증료|부과금|사용료)[은는이가을를도]? (?:크게 |더 )?(?:올[려렸리린랐라]|인상|물[려렸리]|매[겨겼기])"),
    ),
    (  # ahead of time, behind it
        (r"(?:is|are|was|were|be|remain|remains|stay|stays|still|about|some|nearly|almost)(?: (?:about|some|nearly|almost|well|far|roughly|around|still))*(?: [\w-]+ (?:years?|months?|weeks?|days?|points?|laps?|seconds?|minutes?|lengths?|places?))? ahead(?= of (?:its|the|his|her|their) rivals?|[.,;]|$)", r"ahead|lead\w*|led|first|front|earlier|sooner|faster|overtak\w*|overtook", r"앞[서섰선]"),
        (r"(?:is|are|was|were|be|remain|remains|stay|stays|still)(?: (?:about|some|nearly|almost|well|far|roughly|around|still))*(?: [\w-]+ (?:years?|months?|weeks?|days?|points?|laps?|seconds?|minutes?|lengths?|places?))? behind(?= (?:its|the|his|her|their) rivals?|[.,;]|$)", r"behind|lag\w*|trail\w*|later|slow\w*|last|late|fell|falling", r"뒤[처졌진]"),
    ),
    (  # a hand in it, none
        (r"(?:took|take|takes|had|have|has|played?|plays) (?:a |an |some )?(?:(?:big|small|key|active|leading|direct) )?(?:part|hand|say|role|share|voice) in|(?:was|were) involved in|helped to? (?:design|write|plan|draft|run|choose)", r"part|hand|say|role|involv\w*|help\w*|join\w*|contribut\w*", r"참여[했하한]|관여[했하한]|참가[했하한]|힘을 보[탰태]|목소리를 [냈내]"),
        (r"(?:had|has|have|having|with|took|played?|plays|given) no (?:part|hand|say|role|share|voice|involvement) in|(?:was|were|is|are) not involved in|(?:was|were) kept out of", r"no (?:part|hand|say|role)|not involved|kept out|left out|excluded|without", r"(?:참여|관여|참가|간섭)(?:하지|는 하지|할 수) (?:않|못|없)|손[을도] 떼|손대지"),
    ),
    (  # asleep, awake
        (r"asleep|sleeping|dozing", r"sleep\w*|asleep|doz\w*|nap\w*|bed", r"자고|잠[든들]|자는|잤|졸[고았]"),
        (r"awake|wide awake|woken up|sleepless", r"awake|w[ao]k\w*|sleepless|up", r"깨어|깬 |뜬눈|안 자|못 [자잤]"),
    ),
    (  # full, empty
        (r"(?:was|were|is|are|ran|sailed|flew) (?:almost |nearly |completely |always )?full\b(?! of|-)|sold out|packed", r"full\w*|sold out|packed|crowd\w*|busy", r"가득|꽉 [찼차찬]|만석|매진|빈자리 없"),
        (r"(?:was|were|is|are|ran|sailed|flew|stood) (?:almost |nearly |half |completely |mostly )?empty|half-empty|deserted", r"empt\w*|desert\w*|vacan\w*|few\w*|unsold", r"텅|비었|비어 있|비어 [갔가]|빈자리"),
    ),
    (  # remembered, forgotten
        (r"remember(?:s|ed)|recall(?:s|ed) (?:that|the|how)", r"remember\w*|recall\w*", r"기억[했하한]|떠올[렸리린]"),
        (r"forg[eo]t(?:s|ten)?", r"forg[eo]t\w*|forgotten", r"잊[었은고어]|까먹"),
    ),
    (  # hired out of it, cut loose: free and caught
        (r"(?:was|were) (?:freed|released)|walked free|set free", r"free\w*|releas\w*|bail\w*|acquit\w*", r"풀려[났나난]|석방"),
        (r"(?:was|were) (?:jailed|imprisoned|detained|remanded|arrested)|remanded in custody", r"jail\w*|prison\w*|detain\w*|remand\w*|arrest\w*|custody", r"수감|구속|갇[혔히힌]|구금|체포"),
    ),
    (  # on purpose, by accident
        (r"on purpose|deliberate(?:ly)?|intentional(?:ly)?|knowingly", r"purpose\w*|deliberate\w*|intention\w*|knowing\w*|mean[st]?|plann\w*", r"일부러|고의|의도적|알면서"),
        (r"by (?:accident|mistake|chance)|accidental(?:ly)?|unintentional(?:ly)?|unwitting(?:ly)?|inadvertent(?:ly)?", r"accident\w*|mistak\w*|chance|unintention\w*|unwitting\w*|inadvertent\w*|error\w*", r"실수로|우연히|뜻하지 않게|모르고|잘못해"),
    ),
    (  # in public, in secret
        (r"in public|publicly|openly", r"public\w*|open\w*", r"공개적으로|대놓고|드러내 놓고|공공연히"),
        (r"in secret|secretly|privately|in private|behind closed doors|covertly", r"secret\w*|privat\w*|closed|covert\w*|quiet\w*|confidential\w*", r"몰래|비밀리|비공개|은밀|남몰래"),
    ),
    (  # of one mind, against one vote
        (r"unanimous(?:ly)?|without dissent|with one voice", r"unanim\w*|all|dissent|one voice|every\w*", r"만장일치|한목소리|반대 없이|전원 찬성"),
        (r"split|divided|narrow(?:ly)?|dissent(?:ed|ing)", r"split|divid\w*|narrow\w*|dissent\w*|disagree\w*", r"갈[렸리린]|엇갈|근소하게|간신히"),
    ),
    (  # kept on, let go
        (r"(?:kept|keeps|keeping|retain(?:s|ed)|held on to|holding on to) (?:its|the|his|her|their|all)", r"ke(?:ep|eps|pt|eping)|retain\w*|held|hold\w*", r"지켰|지키기로|유지[했하한]|간직[했하한]|남겨"),
        (r"gave up (?:its|the|his|her|their|all)|surrender(?:s|ed) (?:its|the|his|her|their)|gave away", r"gave|giv\w*|surrender\w*|lost|los\w*|hand\w*|sold|sell\w*", r"포기[했하한]|내놓[았기은]|넘[겼기긴]|내줬|내주"),
    ),
    (  # by hand, by machine
        (r"by hand|hand-(?:made|picked|drawn|written|painted)|manually", r"hand\w*|manual\w*", r"손으로|손수|수작업|수동으로"),
        (r"by machine|automatically|by robots?", r"machine\w*|automat\w*|robot\w*", r"기계로|자동으로|로봇이"),
    ),
    (  # on foot, by car and so on are no opposites; indoors and outdoors are
        (r"indoors", r"indoor\w*|inside", r"실내에서|집 안에서|안에서"),
        (r"outdoors|in the open air", r"outdoor\w*|outside|open air", r"야외에서|밖에서|바깥에서|한데서"),
    ),
    (  # right, wrong all the time
        (r"(?:was|were|is|are|been|be|proved|proven) (?:always |often |usually |mostly )?right\b(?! to| now| for)", r"right|correct\w*|accura\w*|true", r"맞았|들어맞|옳았|적중[했하한]"),
        (r"(?:was|were|is|are|been|be|proved|proven) (?:always |often |usually |mostly )?wrong\b", r"wrong\w*|incorrect\w*|mistak\w*|err\w*|false", r"틀렸|틀린|빗나[갔간가]|어긋[났나난]"),
    ),
    (  # to somebody's face: grateful, fed up
        (r"grateful for|thankful for|fond of|delighted (?:with|by)|pleased with|happy with", r"grateful|thank\w*|fond|delight\w*|pleas\w*|happy|lov\w*|lik\w*", r"고마[워웠운]|감사[했하한]|반[겼기긴]|만족[했하한스]|흡족"),
        (r"tired of|fed up with|weary of|sick of|unhappy with|angry (?:at|with|about)|disappointed (?:with|by|in)", r"tired|fed up|weary|sick|unhappy|angr\w*|disappoint\w*|bor\w*|hat\w*", r"질[렸려린]|지긋지긋|넌더리|불만[이스을]|실망[했하한]|화[가를] [났냈나내]"),
    ),
    (  # dearer, cheaper: what one costs against another
        (r"dearer|pricier|costlier|more expensive|costs? more", r"dear\w*|pric\w*|costl\w*|expensive|more|rais\w*|high\w*|rose|up|premium", r"비싸|비싼|비쌌|비쌀"),
        (r"cheaper|less expensive|costs? less|undercut(?:s|ting)?(?: \w+){0,4}? (?:on price|on prices|prices?|pricing)", r"cheap\w*|less|low\w*|cut|cuts|fell|down|discount\w*|half|fraction|sav\w*|afford\w*|free|under|undercut\w*", r"(?<![가-힣])(?:싸[다고요졌지게]|쌌|싼 (?!값)|쌀 (?:거|것|전망|듯))|저렴[했하한해]"),
    ),
    (  # alike, apart
        (r"(?:did|does|do)(?: not|n['’]t) differ|no (?:real |clear |such )?difference|made no difference|no (?:better|worse|higher|lower|more likely|less likely)", r"not differ|no difference|same|equal\w*|alike|similar\w*|unchanged", r"차이가 없|다르지 않|차이를 보이지 않|비슷|같았|똑같|마찬가지"),
        (r"differed (?:sharply|widely|markedly|greatly)", r"differed|differs|higher|lower|more|less|fewer|better|worse|gap|rose|fell|ahead|behind|most|least", r"더 (?:낮[았은아]|높[았은아]|많[았은아]|적[었은어]|컸|작[았은아]|나[았은]|길었|짧았)|차이가 (?:났|컸|벌어|뚜렷)"),
    ),
    (  # will not, will
        (r"rul(?:ed|es|ing) out(?= (?:any |an? |the )?(?:\w+ )?[a-z]+(?:ing|ion|ment|rise|cut|sale|merger|deal)\b)|has no (?:plans?|intention) (?:to|of)|have no (?:plans?|intention) (?:to|of)", r"rul\w* out|no plans?|no intention|not", r"배제[했하한]|않겠|않기로|않을|없다고|안 (?:하|할)|선을 그[었은]|생각이 없|계획이 없|계획은 없"),
        (NOTHING, r"will|plans? to|planned|promis\w*|pledg\w*|vow\w*|intend\w*|going to|order(?:ed|s) \w+ to|wants?|wanted", r"하겠다고 (?:했|말했|밝혔|약속)|[가-힣]{1,3}기로 했|[가-힣]겠다고 (?:했|밝혔|약속)"),
    ),
    (  # north, south
        (r"north(?:ern|wards?)?\b(?! (?:Korea|Sea|America|Carolina|Dakota|Africa|Macedonia|Yorkshire|Rhine|Atlantic))", r"north\w*", r"북쪽|북부|북단|북녘"),
        (r"south(?:ern|wards?)?\b(?! (?:Korea|Sea|America|Carolina|Dakota|Africa|Sudan|Wales|Australia|China|Pacific|Bank))", r"south\w*", r"남쪽|남부|남단|남녘"),
    ),
    (  # east, west
        (r"east(?:ern|wards?)?\b(?! (?:Sea|Timor|Africa|Asia|Germany|End|Anglia|India))", r"east\w*", r"동쪽|동부(?!구)|동단"),
        (r"west(?:ern|wards?)?\b(?! (?:Bank|Virginia|Africa|End|Ham|Indies|Midlands|Germany|Point))", r"west\w*", r"서쪽|서부|서단"),
    ),
    (  # most, least: of age
        (r"oldest|eldest", r"old\w*|eld\w*|senior", r"가장 나이 (?:많|든)|최고령|가장 오래된|맏"),
        (r"youngest|newest", r"young\w*|new\w*|junior", r"가장 (?:어린|젊은|새로운)|최연소|막내"),
    ),
    (  # largest, smallest
        (r"(?<!-)largest|biggest", r"larg\w*|big\w*|great\w*|most|huge|top", r"(?:가장|번째로) (?:큰|컸|크)|최대(?![ 치])"),
        (r"smallest|tiniest", r"small\w*|tin\w*|least|few\w*|low\w*", r"(?:가장|번째로) (?:작은|작았|작다|작아)"),
    ),
    (  # dearest, cheapest
        (r"dearest|most expensive|priciest|costliest", r"dear\w*|expensive|pric\w*|costl\w*|high\w*|most", r"가장 비[싼쌌싸]|최고가"),
        (r"cheapest|least expensive", r"cheap\w*|low\w*|least|afford\w*", r"가장 (?:싼|쌌|싸|저렴|값싼)|최저가"),
    ),
    (  # fastest, slowest
        (r"fastest|quickest|swiftest", r"fast\w*|quick\w*|swift\w*|short\w*|rapid\w*|early|earliest", r"가장 (?:빠[르른]|빨[랐라리]|짧)"),
        (r"slowest", r"slow\w*|long\w*|late\w*|lag\w*", r"가장 (?:느[린렸리]|더[딘뎠디]|오래)"),
    ),
    (  # best, worst
        (r"(?:the|its|their|his|her|'s|’s) worst", r"worst|bad\w*|poor\w*|weak\w*|low\w*|slow\w*|least|fell|drop\w*", r"최악|가장 나[쁜빴]|가장 저조"),
        (r"(?:the|its|their|his|her|'s|’s) best(?!-(?:known|selling|paid))", r"best|good|strong\w*|high\w*|great\w*|most|record|top|peak", r"최고(?!경영|재무|운영|기술|령|참|위|법원|기온|인민|책임|고객|안전|데이터|마케팅|상업|과학|의료|제품|전략|투자)|가장 (?:좋[은았]|뛰어|잘)"),
    ),
    (  # heavier, lighter
        (r"heavier", r"heav\w*|weigh\w*|more", r"무거[웠운워]"),
        (r"lighter(?! than air)", r"light\w*|less", r"가벼[웠운워]"),
    ),
    (  # wider, narrower
        (r"wider|broader", r"wid\w*|broad\w*|expand\w*|larg\w*", r"넓[었은어]|넓혀|넓힌"),
        (r"narrower|tighter", r"narrow\w*|tight\w*|small\w*|shr[aiu]nk\w*", r"좁[았은아]|좁혀|좁힌"),
    ),
    (  # thicker, thinner
        (r"thicker", r"thick\w*", r"두꺼[웠운워]"),
        (r"thinner", r"thin\w*|slim\w*", r"얇[았은아]"),
    ),
    (  # deeper, shallower
        (r"deeper", r"deep\w*", r"깊[었은어]"),
        (r"shallower", r"shallow\w*", r"얕[았은아]"),
    ),
    (  # louder, quieter
        (r"louder|noisier", r"loud\w*|nois\w*", r"시끄러[웠운워]|소리가 커"),
        (r"quieter|less noisy", r"quiet\w*|silen\w*|calm\w*", r"조용[했한해]"),
    ),
    (  # brighter, darker
        (r"brighter", r"bright\w*|light\w*", r"밝[았은아]"),
        (r"darker|dimmer", r"dark\w*|dim\w*", r"어두[웠운워]"),
    ),
    (  # for now, for good
        (r"temporar(?:y|ily)|for the time being|interim", r"tempora\w*|interim|for now|short\w*|until|paus\w*", r"임시|일시|한시|당분간|잠정"),
        (r"permanent(?:ly)?|for good|for ever", r"permanent\w*|for good|ever|always", r"영구|영영|완전히 (?:닫|끝|멈)"),
    ),
    (  # free to, bound to
        (r"voluntar(?:y|ily)|optional", r"volunt\w*|option\w*|choose|choice|free", r"자율|자발|자원해|선택 사항|원하면"),
        (r"compulsory|mandatory|obligatory", r"compuls\w*|mandat\w*|oblig\w*|must|requir\w*|forc\w*|has to|have to|bind\w*", r"의무[로이예다]|의무적|강제|반드시 [가-힣]+야"),
    ),
    (  # lawful, unlawful
        (r"(?:was|were|is|are|ruled|declared|found|be) (?:legal|lawful)", r"legal\w*|lawful\w*|allow\w*", r"합법|적법"),
        (r"(?:was|were|is|are|ruled|declared|found|be) (?:illegal|unlawful)", r"illegal\w*|unlawful\w*|ban\w*|against the law|breach\w*|broke", r"불법|위법"),
    ),
    (  # too low, too high
        (r"underestimat\w+|undervalu\w+|understat\w+", r"under\w*|too (?:low|little|few|small)", r"과소|낮게 (?:잡|봤|본|평가)|적게 (?:잡|봤|본)|얕봤|얕잡"),
        (r"overestimat\w+|overvalu\w+|overstat\w+|exaggerat\w+", r"over\w*|exagg\w*|too (?:high|much|many|big)|inflat\w*", r"과대|높게 (?:잡|봤|본|평가)|많게 (?:잡|봤|본)|부풀[렸려린]"),
    ),
    (  # too little, too much
        (r"shortages?|too few|scarc(?:e|ity)|lack of", r"short\w*|few\w*|scarc\w*|lack\w*|not enough", r"모자[랐라란]|부족[했하한]|귀[했해한]|달[렸리린]"),
        (r"gluts?|surplus(?:es)?|too many|oversupply|abundan(?:t|ce)", r"glut\w*|surplus\w*|too many|excess\w*|oversuppl\w*|abundan\w*|plent\w*", r"남아돌|남아[도돈]|넘[쳐쳤치]나?|과잉"),
    ),
    (  # supply, demand
        (r"suppl(?:y|ies) (?:of|for|was|is|has|had|rose|fell|grew|cannot|could|will)", r"suppl\w*|output|production", r"공급"),
        (r"demand (?:for|of|was|is|has|had|rose|fell|grew|cannot|could|will)", r"demand\w*|orders?|want\w*|buy\w*", r"수요"),
    ),
    (  # landlords, tenants
        (r"landlords?", r"landlord\w*|owner\w*", r"집주인|임대인|건물주"),
        (r"tenants?|renters?", r"tenant\w*|rent\w*|lodger\w*", r"세입자|임차인"),
    ),
    (  # praise, blame
        (r"prais(?:ed|es|ing)|applaud(?:ed|s|ing)|hail(?:ed|s)|laud(?:ed|s)|commend(?:ed|s)", r"prais\w*|applau\w*|hail\w*|laud\w*|commend\w*|welcom\w*|congratulat\w*|thank\w*", r"칭찬[했하한]|추켜|치켜|극찬|호평|반[겼긴]"),
        (r"critici[sz](?:ed|es|ing)|blam(?:ed|es|ing)|condemn(?:ed|s|ing)|attack(?:ed|s) the|slammed|lambast\w+|mock(?:ed|s)", r"critic\w*|blam\w*|condemn\w*|attack\w*|slam\w*|lambast\w*|mock\w*|accus\w*|complain\w*|attack\w*|faint", r"비판[했하한]|비난[했하한]|깎아내[렸리린]|혹평|나무[랐라]|꼬집[었은]|탓[했하]"),
    ),
    (  # sure of it, in doubt
        (r"(?:was|were|is|are) (?:confident|certain|convinced|sure) (?:that|of)", r"confiden\w*|certain\w*|convinc\w*|sure|trust\w*|optimis\w*", r"확신[했하한]|자신[했하한]|믿어 의심"),
        (r"doubt(?:s|ed) (?:that|whether|if|the)|(?:was|were|is|are) (?:sceptical|skeptical|doubtful|unconvinced)", r"doubt\w*|scep\w*|skep\w*|unconvinc\w*|unsure|question\w*", r"의심[했하한스]|미덥지|못 미더|회의적|고개를 갸[웃우]|믿지 않"),
    ),
    (  # urged, warned off
        (r"(?:recommend(?:ed|s)|advis(?:ed|es) (?!against)|encourag(?:ed|es)|urg(?:ed|es))(?= (?:the|all|its|them|people|parents|users|patients)\b)", r"recommend\w*|advis\w*|encourag\w*|urg\w*|ask\w*|want\w*|call\w* on", r"권[했하한]|권고[했하한]|장려[했하한]|북돋"),
        (r"(?:warn(?:ed|s)|advis(?:ed|es)|caution(?:ed|s)) (?:\w+ )?(?:against|not to)|discourag(?:ed|es)|told (?:\w+ )?not to", r"warn\w*|against|caution\w*|discourag\w*|not to", r"말[렸리린]|만류|경고[했하한]|하지 말라"),
    ),
    (  # at night, by day
        (r"at night|overnight|after dark|during the night", r"night\w*|dark|evening\w*|midnight|dusk|p\.?m", r"밤에|밤새|한밤|심야|밤중"),
        (r"by day|during the day|in the daytime|in daylight", r"day|daytime|daylight|morning\w*|noon|afternoon\w*|a\.?m", r"낮에|대낮|한낮|낮 동안"),
    ),
    (  # in town, in the country
        (r"urban|inner-city|in (?:the )?(?:big )?cities", r"urban|cit(?:y|ies)|town\w*|metropol\w*", r"도시[에의는 ]|도심|시내"),
        (r"rural|in the countryside|in (?:the )?villages", r"rural|countryside|village\w*|farm\w*|country", r"농촌|시골|농어촌"),
    ),
    (  # at home, abroad
        (r"abroad|overseas", r"abroad|overseas|foreign\w*|international\w*|export\w*|outside", r"해외|국외|외국"),
        (r"at home|domestic(?:ally)?", r"home|domestic\w*|local\w*|national\w*", r"국내"),
    ),
    (  # state, private
        (r"state-owned|publicly owned|nationali[sz]ed", r"state\w*|public\w*|national\w*|government\w*", r"국영|국유|공영"),
        (r"privately owned|private(?:ly)?-(?:held|run|owned)|privati[sz]ed", r"privat\w*", r"민영|민간(?:이|기업| 소유)|사유"),
    ),
    (  # anonymous, by name
        (r"anonymous(?:ly)?|on condition of anonymity|unnamed", r"anonym\w*|unnamed|not named|declin\w*", r"익명|이름을 밝히지 않"),
        (r"by name|named (?:the|him|her|them|its)", r"nam(?:e|ed|es|ing)|identif\w*", r"실명|이름을 (?:밝[혔히힌]|공개|대)"),
    ),
    (  # indirectly said: possible, out of the question
        (r"impossible|out of the question|no way to|cannot be done", r"impossib\w*|out of the question|cannot|not|never|no way|unable", r"불가능|할 수 없|못 [하한할]|어림없"),
        (r"(?:is|was|are|were|entirely|perfectly|quite|still) possible|feasible|doable", r"possib\w*|feasib\w*|can|could|doable|able|may", r"가능[했하한]|할 수 있"),
    ),
)  # fmt: skip
