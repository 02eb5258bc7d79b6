"""How far a quotation goes: 반드시 for `may`, 전적으로 for `substantially`, 단 하나의 for `a family of`, 사소한 for `major`, 매일 밤 for `every morning`, with what its source is without.

A degree is found by the plain words for it alone: a source that has one of both ways, or says it all, tells nothing.
"""

import re

from pipeline.check import quoted_parts
from pipeline.check.quoted_words import links
from pipeline.text.patterns import deferred

_CERTAIN = deferred(
    r"\b(?:must|always|certain\w*|surely?|definite\w*|guarantee\w*|ensur\w+|inevitab\w+|will|shall|never|need\w*|ha(?:ve|s|d) to|every\w*|any\w*|all|only|no|not|required?|absolut\w+|undoubtedly|clear\w*|bound|determined)\b|n['’]t\b|['’]ll\b"
)
_WHOLE = deferred(
    r"\b(?:all|entire\w*|whol\w+|full\w*|complete\w*|total\w*|every\w*|any\w*|each|only|pure\w*|solely|exclusiv\w+|absolut\w+|utter\w*|perfect\w*|exactly|100|nothing|no|not|never|both|whatever|just|thorough\w*|ever|alone)\b|n['’]t\b"
)
_IN_PART = deferred(
    r"\b(?:part\w*|some\w*|most\w*|large\w*|nearly|almost|substantial\w*|main\w*|slight\w*|bit|little|less|few\w*|not|no|never|often|half|limit\w*)\b|n['’]t\b"
)
_OFTEN = deferred(r"\b(?:always|constant\w*|all|every\w*|ever|forever|never|whenever|continu\w*|still|keep\w*)\b")
_QUICK = deferred(
    r"\b(?:accelerat\w+|fast\w*|speed\w*|quick\w*|rais\w+|increas\w+|boost\w*|hast\w+|rush\w*|rapid\w*|up|hurry|push\w*|step\w*|keep\w*|set|bring|forward|early|earlier|soon\w*|race|racing|so)\b"
)
_ROWS = (  # what the source has, what it must not have, what the Korean quotation has
    (
        r"\b(?:may|might|could|possibly|perhaps|potentially|maybe)\b",
        _CERTAIN,
        r"(?<![가-힣])(?:반드시|무조건|틀림없이|확실히|기필코|예외 없이)(?![가-힣])",
    ),
    (
        r"\b(?:substantially|largely|mostly|partly|partially|somewhat|mainly|primarily|in part|to some extent|nearly|almost)\b",
        _WHOLE,
        r"(?<![가-힣])(?<!거의 )(?:전적으로|완전히|순전히|온전히|오로지|오직|100%|모조리)(?![가-힣])",
    ),
    (r"\bsome\b", _WHOLE, r"(?<![가-힣])(?:어떤|어느) (?:[가-힣]+ )?[가-힣]+(?:[아어해여쳐려겨켜워와]도|라도|에도|서도|로도)(?![가-힣])|(?<![가-힣])(?:모든|모조리)(?![가-힣])"),
    (
        r"\b(?:entirely|wholly|completely|fully|totally|utterly|solely|exclusively)\b",
        _IN_PART,
        r"(?<![가-힣])(?:일부(?:만|분)?|부분적으로|어느 정도|다소|약간|조금|얼마간|대체로)(?![가-힣])",
    ),
    (
        r"\b(?:sometimes|occasionally|rarely|seldom|at times|from time to time|once in a while)\b",
        _OFTEN,
        r"(?<![가-힣])(?:항상|언제나|늘|매번|줄곧|끊임없이)(?![가-힣])",
    ),
    (
        r"\b(?:famil(?:y|ies)|range|line-?up|suite|series|array|host|variety|fleet|collection|portfolio|dozens|hundreds) of (?=[a-z])|\b(?:several|multiple|many) (?=[a-z])",
        deferred(r"\b(?:one|single|sole|only|just|alone|unique\w*|lone|first|exclusive\w*)\b"),
        r"(?<![가-힣])(?:단 (?:하나|한 [가-힣]+)|유일|단일|하나뿐|한 (?:가지|대|개|명|곳|종)(?:뿐|만))",
    ),
    (
        r"(?:^|\b(?:to|must|should|have to|need to|we|will|would|can|may|might) )(?:pace|slow|throttle|curb|moderate|temper|brake|rein in|restrain)\b",
        _QUICK,
        r"(?:속도|발걸음|보조|고삐)를 (?:더 |한층 |훨씬 )?(?:끌어[올 ]|높[이여일인]|내[야자려]|올[려리])|앞당[기겨긴]|가속|서두[르를]|서둘|박차를",
    ),
    (
        r"\b(?:restrict|limit|reduc|curtail|trim|scal(?:e|ing) back|cut(?:ting)? back|narrow)\w*",
        deferred(
            r"\b(?:all|entire\w*|whol\w+|full\w*|complete\w*|total\w*|ban\w*|remov\w*|eliminat\w*|block\w*|shut\w*|end\w*|stop\w*|zero|off|abolish\w*|scrap\w*)\b"
        ),
        r"(?:완전히|전면(?:적으로)?|아예|모조리|통째로) (?:없[애앴앨앤]|차단|금지|폐지|중단|삭제|제거|막[는을아았])",
    ),
    (
        r"\b(?:most|the majority|a majority|vast majority|nearly all|almost all) (?:of )?(?!other)[a-z]",
        deferred(r"\b(?:some|few\w*|minority|small|not|no|least|part\w*|one|handful|at most)\b|n['’]t\b"),
        r"(?<![가-힣])(?:일부|소수|극소수|몇몇)(?:의|만)? [가-힣]+",
    ),
    (
        r"\b(?:a (?:small|tiny) (?:number|fraction|share|part|group|minority)|a handful|a minority|a few|very few)\b",
        deferred(r"\b(?:most|majority|all|every\w*|but|not|no|entire\w*|whole)\b|n['’]t\b"),
        r"(?<![가-힣])(?:대부분|대다수|과반|절대다수|거의 모든)",
    ),
    (
        r"\b(?:partial|gradual|phased|limited|staged)(?:ly)?\b",
        deferred(r"\b(?:full\w*|complete\w*|total\w*|entire\w*|whol\w+|un\w+|all|broad\w*|not|no)\b|n['’]t\b"),
        r"(?<![가-힣])(?:전액|전면|전면적|무제한)(?:으로|인)?(?![가-힣])",
    ),
    (
        r"\bas (?:[a-z]+ly )?[a-z]+ as\b",
        deferred(
            r"\b(?:than|better|more|faster|not|no|never|twice|half|times|long as|soon as|well as|far as|much as|many as)\b|n['’]t\b"
        ),
        r"[가-힣]보다 (?:더|훨씬|뛰어|나은|낫|앞)",
    ),
    (
        r"\b(?:better|stronger|faster|safer|smarter) than\b",
        deferred(r"\b(?:not|no|never|nothing|none|less|worse|if|rather)\b|n['’]t\b"),
        r"[가-힣]보다 (?:못[하한]|나쁘|나쁜|뒤[처지떨]|떨어지|느[린리]|약[하한])",
    ),
    (
        r"\b(?:accelerat\w+|speed(?:s|ing)? up|sped up|hasten\w*|fast-track\w*|quicken\w*)\b",
        deferred(r"\b(?:slow\w*|brak\w+|delay\w*|late\w*|pause\w*|not|no|never|without|lag\w*|stop\w*)\b|n['’]t\b"),
        r"늦[추춰췄춘출]|느리게|천천히|더디|속도를 (?:줄[이여인일]|조절|낮[추춰])",
    ),
    (
        r"\b(?:fundamental(?:ly)?|radical(?:ly)?|profound(?:ly)?|drastic(?:ally)?|dramatic(?:ally)?|transform\w*|revolutioni[sz]\w+|upend\w*|vastly|hugely|massively|enormously)\b",
        deferred(
            r"\b(?:little|slight\w*|hardly|barely|small\w*|minor|minim\w*|modest\w*|not|no|never|few\w*|less|only|almost|nearly|without|some\w*|bit|fail\w*)\b|n['’]t\b"
        ),
        r"(?<![가-힣])(?:거의|별로|그다지|좀처럼) (?:[가-힣]+ ){0,2}?[가-힣]*(?:지(?:는|도)? ?[않못]|없)|(?<![가-힣])(?:조금|약간|살짝|소폭|미미하게|사소하게)(?![가-힣])",
    ),
    (
        r"\b(?:non-?stop|constant(?:ly)?|always|continual(?:ly)?|endless(?:ly)?|incessant(?:ly)?|relentless(?:ly)?|all the time|every (?:day|time|hour|night|week)|daily|round the clock)\b",
        deferred(
            r"\b(?:sometimes|occasional\w*|rare\w*|seldom|once|now and then|at times|not|no|never|almost|few|hardly|sparing\w*|less|until|used to)\b|n['’]t\b"
        ),
        r"(?<![가-힣])(?:어쩌다|가끔|이따금|간혹|드물게|드문|간간이|때때로|좀처럼|띄엄띄엄)",
    ),
    (
        r"\b(?:mornings?|dawn|breakfast|sunrise)\b",
        deferred(r"\b(?:\w*nights?|evenings?|bed\w*|dusk|dark|sleep\w*|late|dinner|day)\b"),
        r"(?<![가-힣])(?:(?:매일|오늘|지난|늦은) 밤(?![낮새])|밤마다|한밤|심야|매일 저녁|저녁마다|잠자리에서|자기 전)",
    ),
    (
        r"\b(?:nights?|evenings?|bedtime|midnight)\b",
        deferred(r"\b(?:mornings?|day\w*|dawn|breakfast|noon|early|w[ao]k\w*|sunrise)\b"),
        r"(?<![가-힣])(?:(?:매일|오늘|이른) 아침|아침마다|대낮|한낮|낮마다|정오)",
    ),
    (
        r"\b(?:major|critical|crucial|vital|serious|grave|severe|massive|enormous|profound|momentous|monumental|pivotal|catastrophic|dire|sweeping)\b",
        deferred(
            r"\b(?:minor|small\w*|trivial|slight\w*|petty|tiny|minimal|modest|not|no|never|less|little|insignifican\w*|negligib\w*|mere\w*|mini\w*|from|un\w+)\b|n['’]t\b"
        ),
        r"(?<![가-힣])(?:사소[한하]|경미[한하]|미미[한하]|하찮|대수롭지 않|시시[한하]|소소[한하]|보잘것없|별것 아[니닌])",
    ),
    (
        r"\b(?:minor|trivial|slight|small|tiny|petty|negligible|modest|minimal|insignificant)\b",
        deferred(
            r"\b(?:major|big\w*|huge|large\w*|great\w*|serious|critical|significant|important|grave|severe|vital|not|no|never|but|n't|too)\b|n['’]t\b"
        ),
        r"(?<![가-힣])(?:중대[한하]|심각[한하]|막대[한하]|엄청난|거대[한하]|치명적|대대적|획기적)",
    ),
    (
        r"\bto the (?:top|front|head|start) of\b|\b(?:add|put|include|sign) (?:me|us|him|her|them|it|you)\b",
        deferred(r"\b(?:remov\w*|delet\w*|tak\w+|took|drop\w*|off|out|exclud\w*|cut|not|no|never)\b|n['’]t\b"),
        r"에서 (?:[가-힣]+ )?(?:빼|뺀|뺐|지워|지우|삭제|제외|내보)",
    ),
    (
        r"\b(?:remove|delete|take|drop|cross|strike) (?:me|us|him|her|them|it|you) (?:off|from|out)\b",
        deferred(r"\b(?:add|put|include|sign|top|front|to|not|no|never)\b|n['’]t\b"),
        r"(?:에|로) (?:[가-힣]+ )?(?:넣|올려|올리|추가|끼워)",
    ),
    (
        r"\b(?:partners?|companions?|complement\w*|sidekicks?|assistants?|helpers?|aides?|alongside)\b",
        deferred(
            r"\b(?:replac\w+|substitut\w+|instead|supplant\w*|displac\w*|take over|behalf|place|for|not|no|never)\b|n['’]t\b"
        ),
        r"대신[하할해한]|대체[하할해한]",
    ),
    (
        r"\b(?:replac\w+|substitut\w+|supplant\w*|displac\w+)\b",
        deferred(
            r"\b(?:not|never|no|without|alongside|complement\w*|help\w*|assist\w*|support\w*|partner\w*|rather|instead)\b|n['’]t\b"
        ),
        r"돕[는고기]|도와|보조[하할해한]|보완[하할해한]|거[들든드]",
    ),
    (
        r"\b(?:incompeten\w+|inept\w*|incapab\w+|inability|unskilled|clueless\w*)\b",
        deferred(r"\b(?:not|no|never|perfect\w*|capab\w+|competen\w+|skill\w*)\b|n['’]t\b"),
        r"완벽|유능|능숙|능란|노련|실력(?!이 없| 없| 부족)",
    ),
    (
        r"\b(?:competent|competence|perfectionis\w+|skil(?:led|lful)|masterful\w*|proficien\w+)\b",
        deferred(r"\b(?:not|no|never|lack\w*|less|without|in\w+|un\w+)\b|n['’]t\b"),
        r"무능|서투[르른]|서툰|미숙[한하]|형편없",
    ),
    (
        r"\b(?:entire|whole|full|complete|whole-body|full-body)\b",
        deferred(
            r"\b(?:part\w*|upper|lower|half|some\w*|only|single|sections?|piece\w*|nearly|almost|not|no|never|beyond)\b|n['’]t\b"
        ),
        r"(?:상반신|하반신|상체|하체|일부|절반|반쪽|한쪽)만(?![가-힣])",
    ),
    (
        r"\b(?:parts? of|partial(?:ly)?|half(?: of)?|portions? of|upper body|lower body|sections? of)\b",
        deferred(r"\b(?:all|entire\w*|whole|full\w*|complete\w*|every\w*|both|not|no|never|than)\b|n['’]t\b"),
        r"(?<![가-힣])(?:전체[를가]|전부|통째로|전신|온몸)(?![가-힣])",
    ),
    (
        r"\b(?:alive|life-?like|human-?like|humanly)\b|\bmore (?:human|natural|alive|lively)\b",
        deferred(
            r"\b(?:machines?|robot\w*|mechanic\w*|artificial\w*|dead|cold\w*|not|no|never|less|synthetic|un\w+|than)\b|n['’]t\b"
        ),
        r"기계(?:답|처럼|적[인으]|같|스러)|로봇(?:답|처럼|같|스러)|인공적|죽은|차갑|차가운|부자연",
    ),
    (
        r"\b(?:robotic|machine-?like|mechanical|lifeless|wooden)\b",
        deferred(r"\b(?:alive|human\w*|natural\w*|warm\w*|not|no|never|less|than|life(?:like)?)\b|n['’]t\b"),
        r"살아 있|생생|사람(?:답|처럼|같)|인간(?:답|적[인으]|처럼)|자연스",
    ),
    (
        r"\b(?:coach(?:ed|es|ing)|encourag\w+|urg(?:ed|es|ing)|egg(?:s|ed|ing)?(?: \w+)? on|incit\w+|goad\w+)\b",
        deferred(r"\b(?:not|no|never|against|stop\w*|out|from|dis\w+|avoid\w*|away|leave|quit)\b|n['’]t\b"),
        r"(?<![가-힣])말[렸리린릴](?![가-힣]*지 않)|만류|뜯어말|제지|단념",
    ),
    (
        r"\b(?:discourag\w+|dissuad\w+|deter(?:s|red|ring)?|talk(?:s|ed|ing)? \w+ out of)\b",
        deferred(r"\b(?:not|no|never|encourag\w+|urg\w+)\b|n['’]t\b"),
        r"부추[겼기긴김]|권[했하한]|격려|북돋|떠[밀민]",
    ),
    (
        r"\b(?:widespread|rampant|commonplace|pervasive|ubiquitous)\b",
        deferred(r"\b(?:rare\w*|isolated|few\w*|not|no|never|less|un\w+|seldom|limited)\b|n['’]t\b"),
        r"드문|드물|희귀|손에 꼽|몇 안 되는",
    ),
    (
        r"\b(?:rare|isolated|uncommon|few and far between)\b",
        deferred(r"\b(?:widespread|rampant|common(?:place)?|not|no|never|less|many|earth)\b|n['’]t\b"),
        r"(?<![가-힣])(?:흔한|흔하|만연|널리 퍼|비일비재)",
    ),
    (
        r"\b(?:setbacks?|backslid\w*|regress\w*|retreats?)\b|\b(?:steps?|leaps?) (?:backwards?|back)\b",
        deferred(r"\b(?:forwards?|progress\w*|advanc\w*|not|no|never|two|than)\b|n['’]t\b"),
        r"(?<![가-힣])(?:진전|전진|도약|진일보|발전)",
    ),
    (
        r"\b(?:breakthroughs?|progress|leaps? forward)\b|\bsteps? forward\b",
        deferred(r"\b(?:backwards?|back|setback\w*|not|no|never|little|lack|slow\w*|without)\b|n['’]t\b"),
        r"(?<![가-힣])(?:후퇴|퇴보|뒷걸음|퇴행)",
    ),
    (
        r"\b(?:doubl(?:e|es|ed|ing) down|(?:go|goes|going|went) all in|lean(?:s|ing)? into)\b",
        deferred(r"\b(?:not|no|never|stop\w*|instead|rather|back|away)\b|n['’]t\b"),
        r"손을 [떼뗀뗐]|발을 [빼뺀뺐]|물러[나난났]|접[겠을었기]|포기",
    ),
    (
        r"\b(?:walk(?:s|ed|ing)? away|pull(?:s|ed|ing)? out|back(?:s|ed|ing)? away|give(?:s)? up|abandon\w*)\b",
        deferred(r"\b(?:not|no|never|cannot|without|refus\w*)\b|n['’]t\b"),
        r"총력|매진|더 힘을 (?:쏟|싣)|전력을 다|밀어붙|끝까지 지[키켜]",
    ),
)  # fmt: skip
_LONG = 12  # words
_DENIED = deferred(r"[가-힣]{0,3}(?:지(?:는|도|를)? ?[않못말]|기는커녕)")
_WITHOUT = deferred(
    r"\bwithout (?:(?:a|an|the|any|its|their|our|his|her|your|my) )?(?P<what>[a-z-]+(?: [a-z-]+)?)", re.IGNORECASE
)
_HAS = deferred(
    r"(?<![가-힣])(?:단|달[린고아려]|갖[춘추췄고는은]|있[는고어다]|포함|함께|딸[린려]|거[쳐친치]|받[아은고는]|동반|붙[은인어]|장착|탑재|더[한해]|들어간|얻어|마[치친쳐]|곁들)"
)
_HAS_NOT = deferred(r"않|못|없|아[니닌닙닐님]|(?<![가-힣])안 |[빼뺀뺐뗀떼]|제외|생략|말고|만으로|대신|건너|무시")
_DENIES = deferred(
    r"\b(?:not|no|never|without|lack\w*|free|less|un\w+|[a-z]+less|few\w*|zero|minus|nothing|problem|issue|trouble|doubt|end|limit|ease)\b|n['’]t\b",
    re.IGNORECASE,
)


def turned(quoted: str, source: str) -> bool:
    """Return whether a Korean quotation goes further than the English one, less far, or the other way; of a long one in the part that it tells."""
    if any(_is_turned(row, quoted, source) for row in _ROWS):
        part = source if len(source.split()) <= _LONG else quoted_parts.english(quoted, source)
        return any(_is_turned(row, quoted, part) for row in _ROWS)
    return _has_it(quoted, source)


def _is_turned(row: tuple[str, re.Pattern[str], str], quoted: str, source: str) -> bool:
    has, never, told = row
    low = source.lower()
    return re.search(has, low) is not None and never.search(low) is None and _says(told, quoted)


def _says(told: str, quoted: str) -> bool:
    """Return whether a Korean quotation has a degree, and does not deny it: 서두르지 말자."""
    return any(not _DENIED.match(quoted, match.end()) for match in re.finditer(told, quoted))


def _has_it(quoted: str, source: str) -> bool:
    """Return whether what something is without is told as what it has: 화면을 단 for `without a display`."""
    match = _WITHOUT.search(source)
    if match is None or not _HAS.search(quoted) or _HAS_NOT.search(quoted) or len(_DENIES.findall(source)) != 1:
        return False
    return any(match.start("what") <= at[0] < match.end() for places in links(quoted, source).values() for at in places)
