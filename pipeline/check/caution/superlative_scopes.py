"""What a source or a draft calls the first or the most of its kind, and how far that reaches: `one of the largest`, `the first in Europe`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from pipeline.check.lazily import compiled
from pipeline.text import aliases, name_kinds
from pipeline.text.patterns import deferred

Kind = Literal["first", "most"]
_PLACES = (
    ("kr", "asia", r"South Korea(?:n)?|Korean?|Seoul", r"한국|우리나라"),
    ("us", "america", r"U\.S\.?|US|USA|United States|America(?:n)?", r"미국|미"),
    ("cn", "asia", r"China|Chinese", r"중국"),
    ("jp", "asia", r"Japan(?:ese)?", r"일본"),
    ("in", "asia", r"India(?:n)?", r"인도"),
    ("tw", "asia", r"Taiwan(?:ese)?", r"대만"),
    ("sg", "asia", r"Singapore(?:an)?", r"싱가포르"),
    ("gb", "europe", r"U\.K\.?|UK|United Kingdom|Great Britain|Britain|British", r"영국"),
    ("de", "europe", r"German[y]?", r"독일"),
    ("fr", "europe", r"France|French", r"프랑스"),
    ("es", "europe", r"Spain|Spanish", r"스페인"),
    ("it", "europe", r"Italy|Italian", r"이탈리아"),
    ("ca", "america", r"Canad(?:a|ian)", r"캐나다"),
    ("br", "latin", r"Brazil(?:ian)?", r"브라질"),
    ("au", "oceania", r"Australia(?:n)?", r"호주"),
    ("sea", "asia", r"South-?[Ee]ast Asia(?:n)?", r"동남아(?:시아)?"),
    ("asia", "", r"Asia(?:n)?(?:[ -]Pacific)?", r"아시아"),
    ("europe", "", r"Europe(?:an)?(?: Union)?|EU", r"유럽"),
    ("america", "", r"North America(?:n)?", r"북미"),
    ("latin", "", r"Latin America(?:n)?|South America(?:n)?", r"남미|중남미"),
    ("africa", "", r"Africa(?:n)?", r"아프리카"),
    ("mideast", "", r"Middle East(?:ern)?|Gulf", r"중동"),
)  # fmt: skip
_WITHIN = {name: whole for name, whole, _, _ in _PLACES}  # a continent lies in none
_A_COUNTRY = "country"
_ELSEWHERE = "elsewhere"
INDUSTRY = "industry"
_LATIN_PLACE = "|".join(latin for _, _, latin, _ in _PLACES)
HANGUL_PLACE = "|".join(hangul for _, _, _, hangul in _PLACES)
WORLD = r"전\s?세계|세계|글로벌|인류|지구"
_ADJECTIVES = (
    "bigg|larg|small|fast|slow|high|low|cheap|long|short|strong|weak|great|old|young|new|near|deep|clos|hard|easi|earli|busi|wealthi|rich|heavi|light|"
    "bright|simpl|smart|tall|wide|broad|saf|tight|poor|loud|quick|steep|sharp|fin|pric|thinn|late|warm|hot|cold|tough|dri|wett|mild|costli|lean|clean|dark|hungri|strict|harsh|bold|happi|healthi|dens|hott|fitt|thick|fierc|nois|calm|faint|rough|tini|gentl|sever|wild|grand|fresh|scarc|vast|narrow|shallow|clever|cruell|smooth|blunt|rar|sweet|few|hard|bloodi|deadli|grav|bus"
)
_AT_THE_HEAD = r"(?! (?:underwriter|bank(?!s? in\b)|bookrunner|investor|author|manager|counsel|designer|engineer)s?\b)(?! (?:the|its|their|an?|our|his|her) (?:[a-z-]+ )?(?:office|team|project|unit|division|lab|department|round|board|committee|offering|listing|deal|sale|effort)\b)"
"""What somebody heads is not ahead of all: `leads the office`, the lead underwriter."""
_MOST = (
    rf"\b(?:(?:{_ADJECTIVES})(?:est|st)|best|worst|greatest|[a-z]+most|(?:the|its|their|his|her|our|'s|’s|and|,|a|second|third) most(?! of\b)|most(?:[- ][a-z]+){{1,2}} ever|most[- ][a-z]+(?:ed|ing|ive|able|ful|ous|ant|ent|al|ular|en|wn)\b|"
    r"most (?=in |ever|on record|since|of any)|(?:the|was|were|hit|is) most\b(?! of\b)|(?<!track )(?<!on )(?<!of )record(?! (?:label|store|shop|compan|keep|date))(?=\b)|(?<=on )record(?= (?!to\b|as\b|that\b|and\b|in\b|since\b|for\b|with\b|at\b|by\b|but\b|or\b|so\b|after\b|before\b|when\b|while\b|saying\b|is\b|was\b|were\b|label|store|shop|compan|keep|date|player)[a-z])|(?<=were )records|(?<=are )records|(?<=both )records|(?:br[oe]ak\w*|broke|set|smash\w*|shatter\w*) (?:[a-z]+ ){0,3}records|unprecedented|never before|"
    rf"all-time|top(?:s|ped|ping)?(?! of\b)|(?:came|comes|coming|rank(?:s|ed|ing)?|plac(?:es|ed|ing)|finish(?:es|ed|ing)?) (?:in )?first\b|No\. ?1|number one|no\. ?1|#1|(?:lead(?:s|ing|er|ers)?|led){_AT_THE_HEAD}|peak(?:s|ed)?|max(?:imum)?|premier|unmatched|unrivall?ed|dominat\w+|"
    r"more [a-z-]+(?: [a-z-]+){0,3} than (?:any|all|every)\b|than (?:(?:in|at|on|by|for|with|from|to) )?(?:any(?:where|one|thing)?|ever)\b|(?:high|low)(?= (?:on|in|since|of))|(?:new|fresh|\d-(?:year|month)) (?:high|low)s?|world record|ever (?:made|built|seen|recorded|held|paid|sold))\b"
)
_FIRST = (
    r"\b(?:world[- ]first|industry[- ]first|first-ever|first-of-its-kind|(?:a|several|two) firsts?(?= for|[.,;]| in|$)|"
    r"(?<!at )(?<!when )(?<!from the )(?<!that )first(?!-(?:quarter|half|time|hand|class|party|person|degree|round|year|month))"
    r"(?! (?:quarter|half(?!-)|\w+ (?:months|quarters|weeks|days|years|hours)|day|days|week|month|year|years|few|round|phase|stage|step|steps|name|aid|class|hand|lady|floor|degree|glance|and foremost|reported|came|said|published|began|emerged|told|batch|tranche|gigawatt|part|wave|version|\d|one|two|three|quarter's|or)\b)"
    r"|never before|unprecedented|pioneer\w*|premieres?|world debut|inaugural|maiden|the (?:world['’]s )?only|before any(?:one| other|body)?|no (?:other )?\w+ (?:had|has|have) (?:ever|yet|before|done))\b"
)
_FIRST_NAME = deferred(rf"First (?=[A-Z])(?!(?:{_LATIN_PLACE})(?!\w))")
_PARTIAL = deferred(
    r"(?:\b(?:one|two|three|four|five|some|many|several|few|part|number|dozens?|\d+) of (?:[\w'’.-]+ ){0,5}|\b(?:among|amongst) (?:[\w'’.-]+ ){0,4}|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|next)[- ](?:[\w'’.-]+ )?|"
    r"\b(?:near(?:ly|ing)?|almost|close to|approaching|not|n['’]t|hardly|arguably not) (?:a |an |its |the |their |yet )?(?:all-time |new )?|\ba )$",
    re.IGNORECASE,
)
_COUNTED = deferred(
    r"(?:\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)|(?<![\w.,])\d{1,3}) $", re.IGNORECASE
)
_NEAR = deferred(r"\b(?:near(?:ly|ing)?|almost|close to|approaching|not|n['’]t|hardly) [\w -]{0,14}$", re.IGNORECASE)
_WEAK_ARTICLE = deferred(r"^(?:leading|top|premier|peak|lead)$", re.IGNORECASE)
_TOP_N = deferred(r" (?:\d+|three|five|ten|twenty|hundred|tier|talent)\b")
_OWN = deferred(
    r"\b(?:its|their|his|her|our|my|your|(?:compan(?:y|ies)|firms?|groups?|start-?ups?|labs?|makers?|teams?|clubs?|banks?|chains?|giants?|schools?|universit(?:y|ies)|city|town|studios?|agency|app|service|platform|series|league)['’]s?)(?: [\w-]+){0,2} $",
    re.IGNORECASE,
)
_POSSESSOR = deferred(r"(?P<owner>\b[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,2})['’]s?(?: (?:very|own|single|[a-z]+ly))? $")
_NATION = deferred(
    r"\b(?:countr(?:y|ies)|nation)['’]s? (?:[a-z-]+ )?$|\bdomestic(?:ally)? $|^[^.;,]{0,50}\b(?:in|of) (?:the|this|that) (?:country|nation)\b|^[^.;,]{0,40}\bdomestic",
    re.IGNORECASE,
)
_WORLD = deferred(
    r"\b(?:world|planet|global|humanity|mankind|industry|sector|market|internet)['’]?s? (?:[a-z-]+ ){0,2}$|^[^.;]{0,70}\b(?:in the world|world-?wide|global(?:ly)?|on (?:the )?(?:earth|planet)|anywhere|human history|of all time|any country|of any (?:company|country))\b|^[^.;]{0,12}\bworld\b|\bworld[- ]$",
    re.IGNORECASE,
)
_IN_PLACE = rf"^(?:[ -][\w$€£%.,'’-]*[\w%'’-]){{0,9}}? (?:in|across|of|within|anywhere in) (?:all of |the |mainland |all )?(?P<place>{_LATIN_PLACE})(?!\w)"
_IN_ANOTHER = deferred(
    r"^(?:[ -](?!to\b)[\w$€£%.,'’-]*[\w%'’-]){0,5}? (?:in|across|of|within|anywhere in) (?:all of |the |mainland |all )?(?P<place>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
_IN_A_PART = deferred(
    r"^(?:[ -](?!to\b)[\w'’-]+){0,5}? (?:in|across|within) (?:the|this|that) (?:city|county|state|province|town|district)\b"
)
_FROM_THE_FIRM = deferred(
    r"^(?:[ -](?!to\b)[\w'’-]+){0,4}? (?:from|by) (?:the|this|that) (?:company|firm|lab|studio|start-?up)\b"
)
_OF_PLACE = rf"^(?:[ -][a-z][\w'’-]*){{0,2}} (?P<place>{_LATIN_PLACE})(?!\w)"
_PLACED = rf"\b(?P<place>{_LATIN_PLACE})['’]?s? (?:(?:very|single|[a-z]+ly) )?$"
_OUTSIDE = deferred(r"^[^.;,]{0,50}? outside (?:of )?(?:the )?[A-Z]")
_EVER = deferred(
    r"\bever\b|\bhistory\b|\ball[- ]time\b|\bon record\b|\bof records?\b|\bsatellite records?\b|\brecords? (?:began|begin|start)|\bsince (?:records?|record-keeping|measure\w+|data|its|it|the (?:company|firm|series|index|survey|question)|inception|found\w+)\b",
    re.IGNORECASE,
)
_SINCE = deferred(
    r"^[^.;]{0,60}?(?:\bsince\b|\b(?:this|of the|so far this|last|of this|of last) (?:year|season|quarter|decade|century|month|week|summer|winter)\b|\bof (?:19|20)\d\d\b|"
    r"\bin (?:more than |over |nearly |almost |about |at least |around )?(?:a|an|\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|the last|the past) (?:dozen )?(?:\w+ )?(?:years?|decades?|months?|weeks?|quarters?|seasons?|generation|century)(?! of )\b|\bin (?:decades|years|months)\b)",
    re.IGNORECASE,
)
_KOREAN_MOST = r"최대(?!\s?\d)|최고|최소|최저|최장|최다|최단|가장(?!\s?(?:먼저|최근))|1위|1등|제일|신기록|선두"
_KOREAN_FIRST = (
    r"최초|처음|첫(?=\s?[가-힣])(?!\s?(?:달|주|해|날|분기|학기)(?:[에은는의이도만,. ]|까지|동안|$))|가장\s?먼저"
)
_KOREAN_WORD = rf"(?:(?P<scope>(?:{WORLD})|국내|전국|도내|관내|업계|사상|역대|역사상|창사 이래|{HANGUL_PLACE})(?:에서|의|에서는)?\s?)?(?:(?P<first>{_KOREAN_FIRST})|(?P<most>{_KOREAN_MOST}))"
_KOREAN_PARTIAL = deferred(
    r"^[^.]{0,30}?(?:중 하나|중 한|가운데 하나|가운데 한|(?:중|중에서|가운데)? ?일부(?![러])|에 속|축에|손꼽|꼽히|급\b|못지않|가까|육박|근접|못 미|모자|다음|버금|다투|두 번째|대열|반열|(?:명단|목록|후보)에)|^급"
)
_KOREAN_LEVEL = deferred(
    r"^[^.]{0,40}?(?:수준|\d+(?:대|곳|개|명|위)\s|[가-힣\d]\s(?:곳|개|대|명|팀|가지|나라|회사)(?:\s?중|\s가운데|[에은이가을를])|[가-힣\d]+(?:곳|개|명|대)\s(?:중|가운데))"
)


@dataclass(frozen=True, slots=True)
class Superlative:
    """One of them, with the words that say it; `place` is empty where none is named, `world` where all places are meant, `partial` one of several, `counted` so many of them."""

    kind: Kind
    cue: str
    place: str = ""
    own: bool = False
    world: bool = False
    recent: bool = False
    partial: bool = False
    counted: bool = False

    @property
    def wide(self) -> bool:
        """Whether nothing says how far it reaches."""
        return self.world or not (self.place or self.own)


@lru_cache(maxsize=512)
def told(text: str, language: str) -> tuple[Superlative, ...]:
    """Return what a source calls the first or the most of its kind."""
    return tuple(_korean(text) if language == "ko" else _english(text))


def partly(behind: str) -> bool:
    """Return whether a draft goes on as one does that means one of several, or nearly: `가운데 하나`, `손꼽히는`, `열 곳 중`."""
    return _KOREAN_PARTIAL.search(behind) is not None or _KOREAN_LEVEL.search(behind) is not None


def place(written: str) -> str:
    """Return which place a word of either language is, or nothing."""
    for name, _, latin, hangul in _PLACES:
        if compiled(rf"(?:{latin})|(?:{hangul})").fullmatch(written):
            return name
    return ""


def covers(whole: str, part: str) -> bool:
    """Return whether what holds in one place may be said of another: the same, one in it, or a country that is not named."""
    if _A_COUNTRY in (whole, part):
        return _WITHIN.get(part, "") != "" or whole == part or part == _A_COUNTRY
    return whole == part or _WITHIN.get(part, "") == whole


def _english(text: str) -> Iterator[Superlative]:
    kinds: tuple[tuple[Kind, str], ...] = (("first", _FIRST), ("most", _MOST))
    for kind, pattern in kinds:
        for match in re.compile(pattern, re.IGNORECASE).finditer(text):
            if kind == "first" and _FIRST_NAME.match(text, match.start()):
                continue
            yield _read(kind, text, match)


def _read(kind: Kind, text: str, match: re.Match[str]) -> Superlative:
    before, behind = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 90]
    word = match.group()
    lead = re.match(r"(?:the|its|their|his|her|our|'s|’s|and|,|a|second|third) ", word)  # `the most popular`
    if lead:
        before = (before + lead.group())[-60:]
    partial = _PARTIAL.search(before)
    if partial and partial.group().lower().strip() == "a" and not _WEAK_ARTICLE.match(word):
        partial = None
    if partial and "record" in word.lower() and not _NEAR.search(before):
        partial = None  # a fifth record
    outside = _OUTSIDE.match(behind)
    named = compiled(_PLACED).search(before) or compiled(_OF_PLACE).match(behind) or compiled(_IN_PLACE).match(behind)
    nation = _NATION.search(before) or _NATION.search(behind)
    owner = None if named else _POSSESSOR.search(before)
    part = not nation and (_in_another_place(behind) or _IN_A_PART.match(behind) is not None)
    recent = kind == "most" or word.lower() == "first"
    around = before[-20:] + behind
    return Superlative(
        kind,
        (text[max(0, match.start() - 24) : match.end() + 28]).strip(),
        _ELSEWHERE
        if outside or (part and not named)
        else place(named["place"])
        if named
        else _A_COUNTRY
        if nation
        else "",
        _OWN.search(before) is not None
        or _FROM_THE_FIRM.match(behind) is not None
        or (owner is not None and place(owner["owner"]) == ""),
        _WORLD.search(before) is not None or _WORLD.search(behind) is not None,
        recent and "record" not in word.lower() and not _EVER.search(around) and _SINCE.search(behind) is not None,
        partial is not None or (word.lower() == "top" and _TOP_N.match(behind) is not None),
        _COUNTED.search(before) is not None,
    )


def _in_another_place(behind: str) -> bool:
    """Return whether a superlative holds in a place that is in none of the rows: `the first hospital in Wales`."""
    found = _IN_ANOTHER.match(behind)
    written = found["place"].split(" ") if found else []
    keys = {aliases.table().get(name_kinds.squeeze(word)) for word in ("".join(written), *written[:1])}
    return bool(keys & name_kinds.places()) if written else False


def _korean(text: str) -> Iterator[Superlative]:
    for match in compiled(_KOREAN_WORD).finditer(text):
        scope = match["scope"] or ""
        yield Superlative(
            "first" if match["first"] else "most",
            match.group(),
            {"국내": _A_COUNTRY, "전국": _A_COUNTRY, "도내": _ELSEWHERE, "관내": _ELSEWHERE, "업계": INDUSTRY}.get(
                scope, place(scope)
            ),
            scope == "창사 이래",
            compiled(rf"{WORLD}").fullmatch(scope) is not None,
            partial=_KOREAN_PARTIAL.search(text[match.end() : match.end() + 40]) is not None,
        )
