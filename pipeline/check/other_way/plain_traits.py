"""The rows of `plainly_opposed` for what something is: stable or not, fair or not, known or not; each side as in `plain_rows`.

An English word of many meanings counts only behind what says that something is so (`was fair`, and no trade fair).
"""

from pipeline.check.other_way.plain_rows import Side

_IS = r"(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|looks?|looked|seems?|seemed|proves?|proved|became|becomes?|called|found|considered|deemed|kept|made|quite|very|too|entirely|largely|still|now|rather|fairly|absolutely)"
TRAITS: tuple[tuple[Side, Side], ...] = (
    (  # certain, uncertain
        (rf"{_IS} (?:certain|clear|settled|decided)", r"certain\w*|clear\w*|sure|settl\w+|decid\w+|fix\w+|definite\w*", r"확실[하해한했]|분명[하해한했]|뚜렷[하해한했]|정해[졌진]|확정[됐되]"),
        (r"uncertain(?:ty)?|unclear|undecided|unresolved|up in the air|anyone['’]s guess", r"uncertain\w*|unclear|undecided|unresolved|unknown|unsure|unsettled|guess|doubt\w*", r"불확실|불분명|미지수|알 수 없|아무도 모[르를]|안갯속|오리무중|미정"),
    ),
    (  # known, unknown
        (rf"{_IS} (?:known|identified|established)", r"known|identif\w+|establish\w*|found|confirm\w*|trac\w+|clear\w*", r"밝혀[졌져진]|규명[됐되된했]"),
        (rf"unknown|{_IS} (?:not known|a mystery|unexplained|unidentified)|(?:has|have) yet to be (?:identified|found|established|explained)", r"unknown|myster\w+|unexplained|unidentified|unclear|yet|unsolved", r"밝혀지지|알 수 없|아무도 모[르를]|수수께끼|불명"),
    ),
    (  # stable, unstable
        (rf"{_IS} (?:as )?(?:stable|steady|solid|strong|sturdy|robust|intact)", r"stab\w+|stead\w+|solid\w*|strong\w*|sturdy|robust\w*|intact|firm\w*|sound|secure\w*", r"안정적|안정[돼됐되된]|탄탄|튼튼|굳건|견고"),
        (r"unstable|instability|shaky|shaken|wobbly|wobbling|volatile|fragile|precarious|in turmoil|falter(?:s|ed|ing)", r"unstable|instab\w+|shak\w+|wobbl\w+|volatil\w+|fragil\w+|precarious\w*|turmoil|falter\w*|weak\w*|vulnerab\w+|fluctuat\w+|uneven|doubt\w*", r"불안정|흔들[리려렸린릴]|휘청|위태|허약"),
    ),
    (  # fair, unfair
        (rf"{_IS} (?:perfectly |both )?(?:fair|even-handed|impartial|unbiased)", r"fair\w*|just|impartial\w*|unbiased|even-handed|balanced", r"공정[하한했해]|공평|중립적"),
        (r"unfair(?:ly)?|unjust|biased|one-sided|lopsided", r"unfair\w*|unjust\w*|bias\w*|one-sided|lopsided|discriminat\w+", r"불공정|불공평|부당[하한했해]|편향|한쪽으로 치우"),
    ),
    (  # popular, unpopular
        (r"popular(?: with| among)?", r"popular\w*|lov\w+|favou?r\w*|liked|hit|fans|crowd\w*", r"인기(?:가|를|도)? ?(?:많|높|좋|있|끌[었고어]|얻|누[렸리린])"),
        (r"unpopular(?: with| among)?", r"unpopular\w*|hated?|dislik\w+|resent\w*|oppos\w+|anger\w*", r"인기(?:가|도|는)? ?(?:없[었어는고다]|낮|떨어[졌지])|미움[을을] [샀받]"),
    ),
    (  # harmless, harmful
        (r"harmless", r"harmless\w*|safe\w*|benign|no harm", r"무해|해롭지 않|해가 없"),
        (r"harmful|toxic|poisonous", r"harm(?:s|ed|ful\w*)?|toxic\w*|poison\w*|damag\w+|danger\w*", r"해로[웠운워울]|해롭[다고습]|유해|독성이 있"),
    ),
    (  # accurate, inaccurate
        (rf"accurate|{_IS} (?:correct|precise)", r"accura\w+|correct\w*|precis\w+|right|exact\w*", r"정확[하한했해]|들어맞[았아]"),
        (rf"inaccurate|incorrect|imprecise|{_IS} wrong", r"inaccura\w+|incorrect\w*|imprecis\w+|wrong\w*|err\w*|mistak\w+|off", r"부정확|틀[렸린려]|빗나[갔간가]"),
    ),
    (  # realistic, unrealistic
        (r"realistic|achievable|attainable|within reach|feasible", r"realis\w+|achiev\w+|attain\w+|reach|feasib\w+|possib\w+|practical", r"현실적|이룰 수 있|달성할 수 있|실현 가능"),
        (r"unrealistic|unachievable|unattainable|out of reach|infeasible|not feasible|far-fetched", r"unrealis\w+|unachiev\w+|unattain\w+|out of reach|infeasib\w+|far-fetched|impossib\w+|impractical", r"비현실적|현실성이 없|이룰 수 없|터무니없"),
    ),
    (  # genuine, fake
        (r"genuine|authentic", r"genuin\w*|authentic\w*|real|original", r"진짜|진품|진본"),
        (r"fake[sd]?|counterfeit|bogus|forged|forger(?:y|ies)", r"fak\w+|counterfeit\w*|bogus|forg\w+|false|phon(?:y|ey)|imitation", r"가짜|위조|모조"),
    ),
    (  # open to all, closed
        (r"(?:was|were|is|are|made|remain(?:s|ed)?|be) public(?= ?[,.;]|$)|open to (?:the public|all|everyone|anyone)|publicly available", r"public\w*|open\w*|free\w*|anyone|everyone|publish\w*|releas\w+", r"공개[돼됐되된했하한]|누구나"),
        (rf"{_IS} (?:private|confidential|secret|classified|sealed)(?= ?[,.;]|$| until| for| from)|behind closed doors|in (?:private|secret)", r"privat\w*|confidential\w*|secre\w+|classif\w+|seal\w*|closed", r"비공개|기밀|비밀(?:로|에)"),
    ),
    (  # simple, complex
        (r"simpl(?:e|er|est)|straightforward|uncomplicated", r"simpl\w+|straightforward\w*|eas\w+|uncomplicated|plain\w*", r"단순[하한했해]|간단[하한했해]|간결"),
        (r"(?:more )?(?:complex|complicated)|convoluted|intricate", r"compl(?:ex|ic)\w*|convoluted|intrica\w+|difficult\w*|hard\w*|tricky", r"복잡[하한했해]|까다로[웠운워]"),
    ),
    (  # effective, ineffective
        (rf"{_IS} (?:highly |more )?effective(?= ?[,.;]|$| in| at| against| for)", r"effective\w*|effica\w+|work(?:s|ed)|help\w*|benefi\w+|improv\w+|success\w*", r"효과적|효과(?:가|를|도) ?(?:있|컸|크[다고]|봤|뛰어|보[였인])|잘 들[었어]"),
        (r"ineffective|useless|(?:had|has|have|showed|shows) no (?:real |clear |measurable )?effect|no better than (?:a )?(?:placebo|dummy)", r"ineffective\w*|useless|no (?:\w+ )?effect|no better|fail\w*|did not work|not work", r"효과(?:가|는|도) ?(?:없[었어는고다]|적[었다])|듣지 않|소용없|소용이 없"),
    ),
    (  # open, shut
        (r"(?:is|are|was|were|remains?|remained|stays?|stayed|kept) open(?= ?[,.;]|$| to| in| all| for| during| through| until| on)", r"open\w*|reopen\w*|access\w*", r"열려 있|열어 [두둬뒀]|개방[돼됐되했하]"),
        (r"(?:is|are|was|were|remains?|remained|stays?|stayed|kept) (?:closed|shut|sealed off)", r"clos\w+|shut\w*|seal\w*|block\w*", r"닫혀|닫힌|닫[아았는]|막혀|폐쇄[돼됐되했하]"),
    ),
    (  # disappointing, pleasing
        (r"pleas(?:ing|ed)|satisf(?:ying|actory)|encouraging|better than (?:expected|hoped|feared)", r"pleas\w+|satisf\w+|encourag\w+|better|strong\w*|good|exceed\w*|beat|delight\w*", r"만족스[러럽]|흡족|고무적"),
        (r"disappoint(?:ing|ed|ment)|unsatisfactory|underwhelming|worse than (?:expected|hoped|feared)", r"disappoint\w*|unsatisf\w+|underwhelm\w*|worse|weak\w*|poor\w*|bad\w*|miss\w*|fell", r"실망|아쉬[웠운워]|못마땅"),
    ),
    (  # common, rare
        (rf"{_IS} (?:more |so |increasingly )?(?:common|commonplace|widespread)", r"common\w*|widespread|frequent\w*|often|usual\w*|many|most", r"흔[하한했해]|널리 퍼"),
        (rf"{_IS} (?:more |extremely |so )?(?:rare|uncommon|scarce)", r"rar\w+|uncommon\w*|scarc\w+|seldom|unusual\w*|few\w*", r"드물|드문|드뭅|희귀|흔치 않"),
    ),
    (  # peaceful, violent
        (r"peaceful(?:ly)?|orderly", r"peace\w*|order\w*|calm\w*|quiet\w*|without (?:incident|violence)", r"평화롭|평화로|평화적|질서 있|차분[하히한했]"),
        (r"violent(?:ly)?|riotous|turned into (?:a )?riots?", r"violen\w+|riot\w*|clash\w*|unrest|fight\w*", r"폭력적|폭력 사태|난폭|폭동"),
    ),
    (  # enough, too little
        (r"sufficient|adequate|ample|plentiful|abundant", r"suffic\w+|adequa\w+|ampl\w+|plent\w+|abundan\w+|enough|full\w*", r"충분[하한했해]|넉넉|풍부[하한했해]"),
        (r"insufficient|inadequate|scant|meagre|meager|in short supply|too (?:few|little)|not enough", r"insuffic\w+|inadequa\w+|scan\w+|meag\w+|short\w*|few\w*|little|lack\w*|not enough", r"부족[하한했해]|모자[라랐란]|불충분|턱없"),
    ),
    (  # in line with, at odds with
        (r"in (?:line|keeping|step) with|consistent with|fits? with|squares? with|align(?:s|ed) with", r"in (?:line|keeping|step)|consisten\w+|fits?|squares?|align\w*|match\w*|agree\w*|help\w*", r"잘 맞[아는고았]|맞아떨어|들어맞|부합[하한했해]|발맞[춘춰췄추]|일치[하한했해]"),
        (r"at odds with|out of (?:line|step|keeping) with|inconsistent with|(?:conflicts?|clash(?:es)?|jars?) with|(?:runs?|ran) counter to|flies in the face of", r"odds|out of (?:line|step|keeping)|inconsisten\w+|conflict\w*|clash\w*|jars?|counter|contra\w+|face of|against", r"어긋[나난났]|맞지 않|상충[하한했해]|부딪[치힌혀쳤]|배치[되된됐돼]|거꾸로|엇박자|딴판|거스[르른]|역행"),
    ),
)  # fmt: skip
