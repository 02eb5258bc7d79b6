"""The rows of `opposite_table` that only a quotation must keep: late and early, half and all, true and false."""

from pipeline.check.sides_and_roles.opposite_rows import Row

QUOTES: tuple[Row, ...] = (
    (
        "moment", "quote",
        r"late(?:r)?|slow\w*|overdue|behind",
        r"늦[었게은는어]|뒤늦",
        r"earl(?:y|ier)|soon(?:er)?|premature\w*|quick\w*|fast",
        r"일찍|이르게|이른|빨리|서둘",
    ),
    (
        "all", "quote",
        r"all|every\w*|entire\w*|whole|any\w*|each|both|complete\w*|full\w*|total\w*|nothing|always|end",
        r"전부|모두|모든|전체|온통",
        r"half|some|part|partly|few|several|quarter|third|fraction|little|sometimes|rarely|seldom|most",
        r"절반|일부|몇몇|조금|더러|대부분",
    ),
    (
        "yet", "quote",
        r"already|by now|has|have|had|did|was|were|been|[a-z]+ed",
        r"이미|벌써",
        r"still|yet|remain\w*|not|continu\w+",
        r"아직|여전히",
    ),
    (
        "standing", "quote",
        r"existing|current|present|today['’]s|longtime|old",
        r"기존|현재의?\s(?:이용자|고객|회원|직원)",
        r"new(?:er|est|ly|comers?)?|future|prospective|incoming|first-time",
        r"신규|새로\s(?:가입|들어)|새\s(?:이용자|고객|회원|직원)",
    ),
    (
        "life", "quote",
        r"alive|living|lives?|lived|surviv\w+|thriv\w+",
        r"살아 있|살아남|살아났",
        r"dead|die[sd]?|dying|killed|over|finished|buried",
        r"죽[었은는]|끝났|끝난",
    ),
    (
        "trust", "quote",
        r"trust(?:s|ed)?|believ(?:e|es|ed)|surely|sure|certain\w*|confiden\w+|faith|know|convinced",
        r"믿[는어었고습]|신뢰|확신",
        r"doubt(?:s|ed|ful)?|distrust\w*|suspect\w*|mistrust\w*|question(?:s|ed)?|skeptical|sceptical|unsure",
        r"의심|불신|미심쩍",
    ),
    (
        "true", "quote",
        r"real\w*|true|truth|genuine\w*|right|correct\w*|fact\w*|authentic",
        r"진짜|사실이|진실|옳[다았은]|맞[다았는]",
        r"fake\w*|false|wrong\w*|myth|lie[sd]?|untrue|fiction\w*|mistake\w*|error\w*",
        r"가짜|거짓|틀[렸린렸]|잘못",
    ),
    (
        "worth", "quote",
        r"good|great|excellent\w*|brilliant|wonderful|well|best|love[sd]?|proud|happy|amaz\w+|fantastic|superb|strong\w*|better",
        r"훌륭|뛰어[나난]|아주 잘|자랑스|행복|기[쁘뻐]|탁월",
        r"bad\w*|terribl\w+|awful\w*|poor\w*|worst|hate[sd]?|asham\w+|sad\w*|horribl\w+|dreadful|weak\w*|disappoint\w*|worse",
        r"형편없|끔찍|서[툴투]|부끄|슬[프퍼픈]|엉망|실망",
    ),
    (
        "size", "quote",
        r"big(?:ger|gest)?|larg(?:e|er|est)|huge|enormous|great(?:er|est)?|vast|massive|giant|major",
        r"가장 큰|크[다고지]|거대|엄청[난나]|막대",
        r"small(?:er|est)?|tiny|little|minor|modest|slight|negligible",
        r"가장 작은|작[은다고]|사소|미미|보잘것",
    ),
    (
        "number", "quote",
        r"many|more|most|plenty|lots?|too much|much|numerous|abundan\w+|enough",
        r"많[다은이아았]|넘[쳐치친]|충분",
        r"few(?:er|est)?|less|least|little|scarce\w*|lack\w*|short\w*|not enough|too little|insufficient",
        r"적[다은었]|부족|모자[라란랐]|드[물문]",
    ),
    (
        "skill", "quote",
        r"interns?|novices?|beginners?|apprentices?|rookies?|amateurs?|newcomers?",
        r"인턴|신입|초보|풋내기|새내기|수습|아마추어",
        r"experts?|veterans?|masters?|professionals?|pros?|seasoned",
        r"전문가|노련|베테랑|고참|달인|프로(?![가-힣])",
    ),
)  # fmt: skip
