"""How far a thing goes, told wider or narrower: `all users` as `유료 구독자에게만`, `only the View` as `두 모델 모두`, `70% of that` as `전액`.

The source must say how far in so many words, and the draft just the contrary: an `all` that has no condition behind it, an `only` whose
own words the draft tells of everybody, one side of a contrast told of both.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.check import anchors
from pipeline.check.anchors import Anchor, Span
from pipeline.check.claims import Claim, Evidence, Flag, doubted
from pipeline.check.other_way import likeness
from pipeline.check.other_way.left_out import opposite
from pipeline.text.patterns import deferred

_SHARED_HERE = deferred(r"모두의|누구나|모든 (?:사람|이용자|고객|회사|기업)|다 함께")  # who has it all is told, too
_ONLY_HERE = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){1,3}?[가-힣A-Za-z]{1,8}?)(?P<particle>에게|한테|에서|으로|로|에)?(?<!지)(?<!다)(?<!그)(?<!하)(?<!할)(?<!을)(?<!\d)만(?=[ ,.은])"
)
_NOUNS = r"users?|accounts?|customers?|subscribers?|members?|people|employees|workers|students|schools|devices|phones|models|manufacturers|makers|brands|vendors|companies|countries|regions|languages|plans|browsers|platforms|products|owners|developers|readers|patients|passengers|drivers|stores|cities|states|teams"
_DENIED = deferred(r"않|못|없|아니|(?<![가-힣])안 ")
_ALL_THERE = deferred(
    rf"\b(?:[Aa]ll|[Ee]very|[Ee]ach|[Aa]ny) (?:of (?:its|our|the|their) |its |our |the )?(?:{_NOUNS})(?=[,.;]|$| (?:since|gets?|receives?|will|can|is|are|has|have|worldwide|including|regardless|from (?:the )?(?:start|day)|at no|for free)\b)|\b(?:everyone|everybody|anyone)(?=[,.;]|$| (?:since|gets?|can|will|is|worldwide|for free)\b)"
)
_NARROW_THERE = deferred(
    r"(?i:\b(?:only|just|solely|exclusively|except|excluding|limited|restricted|but not|unless|until|first|if)\b)"
)
_BOTH_THERE = deferred(r"\bboth (?P<one>[^,.;]{2,40}?) and (?P<other>[^,.;]{2,40})")
_SOME_HERE = deferred(
    r"(?P<number>\d[\d,]*) ?(?:명|곳|개|대|건|가지|종|팀|사|개사|개국|권|편)[가-힣]{0,2} (?:중|가운데)(?:에서)? (?:일부|몇)"
)
_SOME_OTHERS = deferred(r"\b(?:some|others?|of (?:them|those|whom|which|these))\b|일부|그중")
_ALL_HERE = deferred(
    r"(?<![\d가-힣])(?P<number>\d{1,2}|두|세|네|다섯) ?(?:명|곳|개|대|건|가지|종|팀|사|개사|개국|권|편|기)(?:[을를이가은는의])? (?:모두|전부|전원)"
)
_SOME_THERE = deferred(
    r"\b(?:(?i:one|two|three|four|some|most|half|several|none)|\d{1,2}) of (?:the |its |their |those )?(?:[a-z]+ )?(?P<whole>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b"
)
_ENGLISH = {
    word: str(number) for number, word in enumerate(str.split("two three four five six seven eight nine ten"), start=2)
}
_EVERYBODY = deferred(
    r"(?P<number>두|세|네|다섯) (?!(?:\S+ )?(?:더해|합쳐|합해|보태|얹어|포함해)서? )(?:[가-힣A-Za-z]+(?:[의은는이가을를])? ){1,2}?모두|(?P<few>둘|셋|넷) 다(?= )"
)
_EACH_OF = deferred(r"(?P<what>(?:[가-힣A-Za-z\d]+ ){1,5}[가-힣A-Za-z\d]+[을를이가]) (?:모두|다|둘 다) ")
_BUT_NOT = deferred(r", (?:but|though) not (?:the |its |an? )?(?P<who>[^,.;]{2,40})")
_AHEAD = 12  # characters of what stands before whom an `only` names
_NUMBERS = {"두": 2, "세": 3, "네": 4, "다섯": 5, "둘": 2, "셋": 3, "넷": 4}
_ONLY_THERE = deferred(
    r"\bonly (?:the |its )?(?P<who>[A-Z][\w-]*(?: [A-Z\d][\w-]*){0,2}) (?P<what>(?:can|could|has|have|will|gets?|supports?|includes?|offers?|comes?|works?|is able)\b[^.;]{3,80})"
)
_CLAUSE = deferred(r"(?<=[가-힣])(?:라|고|며|면서|지만|는데|서)[, ]")
_CONTRAST = deferred(r",? (?:while|whereas) ")
_SEVERAL = deferred(
    r"(?:The |Its |Our |These |the |its |their )?(?:[a-z]+ ){0,3}[a-z]+s (?:are|were|have|had|can|will|come|run|support|get|cost|ship|use|share)\b"
)
_TOGETHER_THERE = deferred(
    r"(?i:\b(?:both|all|every|each|either|neither|also|too|same|likewise|respectively|together)\b)"
)
_WHOLE_HERE = deferred(r"(?<![가-힣])전액(?:이|을|은)?(?= )")
_WHOLE_THERE = deferred(
    r"(?i:\b(?:all|entire\w*|full\w*|whole|every|100|total\w*|complete\w*|in cash|outright|other half|remainder)\b)|전액|모두|전부"
)
_PART_THERE = deferred(
    r"\d ?(?:%|percent|per cent) of (?:that|it|this|the|its)\b|\b(?:half|most|part|some|a third|a quarter|two thirds) of (?:that|it|this|the|its)\b|\b(?:for|covering|covers?) the (?:first|initial) (?:[a-z\d]+ )?(?:days?|weeks?|months?|years?|quarters?)\b"
)
_UNLIMITED_HERE, _UNLIMITED_THERE = deferred(r"무제한|제한 없"), deferred(r"\bunlimited\b|\bno (?:limit|cap)\b")
_PARTS_HERE = deferred(r"(?<!\d),\s|(?<=[가-힣])(?:고|며|지만|는데)\s")
_PARTS_THERE = deferred(r"[,;]\s|\s(?:and|while|whereas|but)\s")
_A_LIST = deferred(r"\||:\s")  # of plans, each with what it has
_CLEAR, _NAMED, _TIMES = 1.5, 0.75, 3


def reach(claim: Claim) -> Iterator[Flag]:
    """Yield what a sentence tells of more, or of fewer, than its source does."""
    found = (
        _narrower(claim)
        or _some(claim)
        or _part_of_all(claim)
        or _of_all(claim)
        or _but_not(claim)
        or _whole(claim)
        or _unlimited(claim)
    )
    if found is not None:
        yield found
    elif unlimited := _unlimited(claim):
        yield from doubted([unlimited])


def _narrower(claim: Claim) -> Flag | None:
    """Return whom a sentence says that a thing is for alone, where its source has everybody, or another beside."""
    for told in () if _SHARED_HERE.search(claim.text) else _ONLY_HERE.finditer(claim.text):
        one = likeness.retold(claim, (0, len(claim.text)))
        clause = _CLAUSE.search(claim.text, told.end())
        end = clause.start() if clause else len(claim.text)
        if one is None or one.language == "ko" or _DENIED.search(claim.text, told.end(), end):
            return None
        everybody = _ALL_THERE.search(one.text)
        if everybody and not _NARROW_THERE.search(one.text):
            words = _words(claim.text, told.span("what"))
            named = _shared(one, claim)
            strange = [word for word in words if not any(_meet(word, span) for each in named for span in each.draft)]
            ties = likeness.ties(one.text, one.language, claim.text)
            if strange and likeness.weigh(ties) >= _CLEAR:
                return opposite(claim, told.span(), one.text[everybody.start() :], one.id)
        both = _BOTH_THERE.search(one.text)
        if both and not _NARROW_THERE.search(one.text):
            here = (max(0, told.start() - _AHEAD), told.end())
            sides = [_weight(one, claim, both.span(side), here) for side in ("one", "other")]
            if max(sides) >= _NAMED and not min(sides):
                return opposite(claim, told.span(), both.group(), one.id)
    return None


def _some(claim: Claim) -> Flag | None:
    """Return so many of whom a sentence says that only some are meant, where its source says all of them."""
    told = _SOME_HERE.search(claim.text)
    if told is None:
        return None
    number = told["number"].replace(",", "")
    every = re.compile(
        rf"\ball (?:of )?(?:the |its |their |our )?{number}\b|\beach of (?:the |its |their )?{number}\b|{number}[가-힣]{{1,2}} (?:모두|전원)"
    )
    if any(_SOME_OTHERS.search(one.text) for one in claim.evidence):
        return None
    for one in claim.evidence:
        if found := every.search(one.text.replace(",", "")):
            return opposite(claim, told.span(), found.group(), one.id)
    return None


def _part_of_all(claim: Claim) -> Flag | None:
    """Return the `all` of so many that a sentence tells, where its source says it of some of them: `one of the two remaining patents`."""
    told = _ALL_HERE.search(claim.text)
    if told is None or any(_TOGETHER_THERE.search(one.text) for one in claim.evidence):
        return None
    number = int(told["number"]) if told["number"].isdigit() else _NUMBERS[told["number"]]
    for one in claim.evidence:
        for found in _SOME_THERE.finditer(one.text):
            if (
                _ENGLISH.get(found["whole"].lower(), found["whole"]) == str(number)
                and likeness.retold(claim, (0, len(claim.text))) is one
            ):
                return opposite(claim, told.span(), found.group(), one.id)
    return None


def _of_all(claim: Claim) -> Flag | None:
    """Return what a sentence says of two or three things alike, where its source says it of one only, or on one side of a contrast."""
    told = _EVERYBODY.search(claim.text)
    if told is None:
        return None
    number = _NUMBERS[told["number"] or told["few"]]
    cut = _CLAUSE.search(claim.text, told.end())
    here = (0, cut.start() if cut else len(claim.text))
    for one in claim.evidence:
        if one.language == "ko":
            continue
        for only in _ONLY_THERE.finditer(one.text):
            named = _weight(one, claim, only.span("who"), (0, len(claim.text)))
            if not named and _exclusive(one, claim, only.span("what"), (0, len(claim.text))) >= _CLEAR:
                return opposite(claim, told.span(), only.group(), one.id)
        parts = list(_CONTRAST.finditer(one.text))
        if len(parts) != 1 or any(_TOGETHER_THERE.search(each.text) for each in claim.evidence):
            continue
        sides = ((0, parts[0].start()), (parts[0].end(), len(one.text)))
        weights = [_exclusive(one, claim, side, here) for side in sides]
        if max(weights) >= _CLEAR and _TIMES * min(weights) < max(weights):
            side = sides[weights.index(max(weights))]
            told_there = one.text[slice(*side)]
            if 1 + told_there[:60].count(" and ") < number and not _SEVERAL.match(told_there):
                return opposite(claim, told.span(), one.text[slice(*side)], one.id)
    return None


def _but_not(claim: Claim) -> Flag | None:
    """Return the things that a sentence says one has all of, where its source leaves one of them out."""
    told = _EACH_OF.search(claim.text)
    for one in claim.evidence if told else ():
        left = _BUT_NOT.search(one.text) if one.language != "ko" else None
        if told is None or left is None:
            continue
        words = [
            each for each in _shared(one, claim) if all(likeness.within(span, left.span("who")) for span in each.source)
        ]
        named = [each for each in words if any(likeness.within(span, told.span("what")) for span in each.draft)]
        if named and likeness.retold(claim, (0, len(claim.text))) is one:
            return opposite(claim, told.span(), left.group(), one.id)
    return None


def _whole(claim: Claim) -> Flag | None:
    """Return a sum that a sentence says goes all one way, where its source has only a part of it."""
    told = _WHOLE_HERE.search(claim.text)
    one = likeness.retold(claim, (0, len(claim.text))) if told else None
    part = _PART_THERE.search(one.text) if one else None
    if told is None or one is None or part is None or any(_WHOLE_THERE.search(each.text) for each in claim.evidence):
        return None
    return opposite(claim, told.span(), one.text[part.start() :], one.id)


def _unlimited(claim: Claim) -> Flag | None:
    """Return who a sentence says has something without limit, where its source says it of the other."""
    here = _UNLIMITED_HERE.search(claim.text)
    if here is None or _A_LIST.search(claim.text) or len(_UNLIMITED_HERE.findall(claim.text)) > 1:
        return None
    for one in claim.evidence:
        found = list(_UNLIMITED_THERE.finditer(one.text)) if one.language != "ko" else []
        if len(found) != 1:
            continue
        mine, theirs = _part(_PARTS_HERE, claim.text, here), _part(_PARTS_THERE, one.text, found[0])
        named = [
            each
            for each in _shared(one, claim)
            if _firm(each) and any(likeness.within(span, mine) for span in each.draft)
        ]
        inside = [each for each in named if any(likeness.within(span, theirs) for span in each.source)]
        if named and not inside:
            return opposite(claim, mine, one.text[slice(*theirs)], one.id)
    return None


def _part(cuts: re.Pattern[str], text: str, word: re.Match[str]) -> Span:
    """Return the part of a sentence in which a word stands."""
    start = max((cut.end() for cut in cuts.finditer(text, 0, word.start())), default=0)
    end = next((cut.start() for cut in cuts.finditer(text, word.end())), len(text))
    return start, end


def _shared(one: Evidence, claim: Claim) -> Sequence[Anchor]:
    return anchors.shared(one.text, one.language, claim.text)


def _firm(one: Anchor) -> bool:
    return one.key[0] not in "=#" and len(one.source) == 1


def _weight(one: Evidence, claim: Claim, there: Span, here: Span) -> float:
    """Return how much a stretch of a source and one of a draft share."""
    return likeness.weigh(likeness.inside(likeness.ties(one.text, one.language, claim.text), there, here))


def _exclusive(one: Evidence, claim: Claim, there: Span, here: Span) -> float:
    """Return how much a stretch of a draft shares with one of a source and with nothing else of it."""
    found = [each for each in _shared(one, claim) if all(likeness.within(span, there) for span in each.source)]
    return sum(each.weight for each in found if any(likeness.within(span, here) for span in each.draft))


def _words(text: str, span: Span) -> list[Span]:
    return [(span[0] + word.start(), span[0] + word.end()) for word in re.finditer(r"\S+", text[slice(*span)])]


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
