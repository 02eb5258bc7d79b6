"""How far a quotation goes: 반드시 for `may`, 전적으로 for `substantially`, 단 하나의 for `a family of`, with what its source is without.

A degree is found by the plain words for it alone: a source that has one of both ways, or says it all, tells nothing.
"""

import re

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
        r"\b(?:to|must|should|have to|need to|we|will|would|can|may|might) (?:pace|slow|throttle|curb|moderate|temper|brake|rein in|restrain)\b",
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
)  # fmt: skip
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
    """Return whether a Korean quotation goes further than the English one, less far, or the other way."""
    low = source.lower()
    if any(re.search(has, low) and not never.search(low) and re.search(told, quoted) for has, never, told in _ROWS):
        return True
    return _has_it(quoted, source)


def _has_it(quoted: str, source: str) -> bool:
    """Return whether what something is without is told as what it has: 화면을 단 for `without a display`."""
    match = _WITHOUT.search(source)
    if match is None or not _HAS.search(quoted) or _HAS_NOT.search(quoted) or len(_DENIES.findall(source)) != 1:
        return False
    return any(match.start("what") <= at[0] < match.end() for places in links(quoted, source).values() for at in places)
