"""Comparisons told from the other side: `캐나다가 쓰는 돈은 미국의 절반` where America spends twice as much as Canada.

A multiple is its own reciprocal once the two that are compared have changed places: the draft must take for its measure what the
source measures, and tell it of what the source takes for its measure.
"""

import re
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors
from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_THAN = deferred(r"\b(?:as|than|that of|those of)\b(?P<base>[^.;,]{2,60})")
_BASE = deferred(r"(?:^|\s)(?P<base>(?:[^\s,]+(?<![은는이가을를])\s)?[^\s,]+?)(?:의|보다|에 비해)\s(?:약\s|거의\s)?$")
_THAT_NUMBER = deferred(
    r"\b(?P<part>half|(?:a|one)[- ](?:third|quarter|fourth|fifth|tenth)|twice|double|triple|(?:two|three|four|five|ten) times)(?: of)? that (?:number|figure|amount|sum|size|many|much|level|capacity|price)?"
)
_OF_ANOTHER = deferred(
    r"\b(?:half|(?:a|one)[- ](?:third|quarter|fourth|fifth|tenth)|twice|double|triple|(?:two|three|four|five|ten) times)(?: of)? (?:the (?:price|cost|size|number|amount|length|weight|speed|time|energy|power|rate|fee|pay|salary) of|(?:as (?:much|many|long|big|large|heavy|fast)|what)\b)"
)
"""A part or a multiple of what another has: `7,000 won, half the price of an ordinary film`."""
_OF_IT = deferred(r"\s?(?:인|나 되는|에 (?:이르는|달하는|가까운|해당하는))\s(?:약\s)?(?=\d)")
_AS_MUCH = deferred(
    r"\b(?:half|a (?:third|quarter|fifth|tenth)|twice|double|triple|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) times)(?: (?:as (?:much|many|long|big|large|high|far)|that(?: (?:sum|amount|much|many|figure|number|price|long))?|the (?:sum|amount|price|number)|more))(?=[.,;]|$| (?:before|in|at|for|last|when|until|a year|initially|originally)\b)"
)
_THEN = deferred(
    r"\b(?:half|(?:a|one)[- ](?:third|quarter|fourth|fifth|sixth|eighth|tenth)|twice|double|triple|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) times)"
    r" (?:of )?(?:as (?:much|many|big|large|high)|(?:that|this|the current|the present|today['’]s|its current|their current)(?: (?:size|number|figure|amount|sum|level|rate|total|value|price|share|pace|volume|count))?),? "
    r"(?:(?:back|only|just) )*(?:at the (?:start|beginning|end|turn) of|in (?:early |mid-|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|the (?:first|second|third|fourth|previous) quarter)"
    r"|(?:an?|one|two|three|four|five|six|ten|\d+) (?:years?|months?|weeks?|quarters?) (?:ago|earlier|before)|last (?:year|month|quarter|spring|summer|autumn|fall|winter|[A-Z]))"
)
"""A part or a multiple of what there is now, told of an earlier time: `one-third that size at the start of the year`."""
_THEN_SAID = deferred(
    r"(?:연초|연말|올 ?초|지난해|작년|재작년|지난달|그때|당시|처음|[\d년월달주]\s?전|[년월초말]|분기|때|봄|여름|가을|겨울)(?:과|와|에)?$"
)
_BY_THEN = deferred(
    r"(?:의|보다|에 비해|에 비하면|에 견줘|에 견주면|견줘|견주면|비해|비하면|대비)\s(?:약\s|거의\s|대략\s)?$"
)
_SO_GROWN = deferred(
    r"\s?(?:안팎|쯤|정도|가량|가까이|남짓)?(?:으로|로|가|이나|나|만큼)?\s(?:더\s)?(?:(?P<up>컸|커[졌지진]|늘|불[었어]|뛰|올[랐라])|(?P<down>줄|작아|내려|떨어|낮아))"
)
_WANTED = (
    (deferred(r"\b(?:ask(?:ed|ing)?|sought|seek(?:s|ing)?|demand(?:ed|s|ing)?|claim(?:ed|s|ing)?|request(?:ed|s)?|su(?:ed|ing) for|bid)\b"), deferred(r"요구|청구|요청|신청|호가|부른|불렀")),
    (deferred(r"\b(?:expect(?:ed|s|ing)?|forecasts?|predict(?:ed|s)?|hop(?:ed|ing)|estimated?|projected|thought|promised|pledged|planned|budgeted|intended)\b"), deferred(r"예상|기대|전망|바란|바랐|추정|약속|계획|예산|생각")),
    (deferred(r"\b(?:offer(?:ed|s)?|propos(?:ed|es))\b"), deferred(r"제시|제안|내놓|부른")),
    (deferred(r"\b(?:used to|previous(?:ly)?|before|once|a year (?:ago|earlier)|last year|had (?:been|cost|taken|paid|held|needed)|originally|initially|formerly|old)\b"), deferred(r"예전|이전|(?<![가-힣])전(?=[의에보]|$)|당초|원래|지난해|작년|과거|기존|종전|애초|처음")),
)  # fmt: skip
"""What one asked for, expected, was offered or paid before, in two languages: what the other figure is so many times as much as."""
_OLD = (deferred(r"\b(?:old|older|previous|earlier|existing|predecessor|former|last)\b"), deferred(r"옛|기존|이전|구형|전작|예전|종전|먼젓"))  # fmt: skip
_NEW = (deferred(r"\b(?:new|newer|latest|successor|current)\b"), deferred(r"(?<![가-힣])새|신형|신작|신제품|최신|이번|후속"))  # fmt: skip
_CUT = deferred(
    r"\s?(?:이|가|을|를|만큼|로)?\s?(?:더 )?(?:싸|싼|저렴|줄|낮[다아은]|적[다어은]|덜|내[려린렸]|떨어|깎|절약|절감|아[끼낀꼈]|감소|가벼|짧)"
)
_OF_BEFORE = deferred(
    r" (?:of )?(?:what\b|that of\b|(?:the|its|their) (?:previous|former|original|old|usual|earlier|current)?\s?(?:cost|price|time|energy|power|size|compute|memory|level|rate)\b|(?:as (?:much|many|long|expensive|large|heavy) )?as\b)"
)
_CHEAPER = deferred(
    r"(?<![\d.,])(?P<percent>\d{2}(?:\.\d)?)(?:%| per ?cent) (?:cheaper|less|lower|smaller|fewer|lighter|shorter|slower|weaker|thinner|narrower)\b"
)
_OVER = deferred(
    r"\b(?:exaggerat\w*|inflat(?:ed|es|ing|e)|overstat\w*|overestimat\w*|overcount\w*|overblown|overrat\w*|too (?:high|large|big|many|much|rosy|optimistic|generous))\b|부풀|과장|과대"
)
_UNDER = deferred(
    r"\b(?:understat\w*|underestimat\w*|undercount\w*|underreport\w*|too (?:low|small|few|little|pessimistic))\b|과소|축소|줄여 (?:잡|발표|말|보고)"
)
_LESS = deferred(
    r"\b(?:reduc\w+|cuts?|cutting|lower\w*|shr[aiu]nk\w*|fall(?:s|en|ing)?|fell|drop\w*|declin\w+|decreas\w+|slash\w*|(?:less|cheaper|smaller|fewer|shorter|lighter)(?= by\b))\b"
)
_FACTOR_BY = deferred(r"\bby a $")
_FOLD_LESS = deferred(r"(?: |-)(?:reduction|decrease|cut|drop|fall|decline)\b")
_REAL = deferred(r"실제|진짜|참|현실|사실|실[상측]")
_LEVEL_OF = deferred(
    r"\s?(?:정도|쯤|가량|수준)?(?:으로|로|만(?!큼)|밖에|뿐|이면|이[었에]|예요|이다|입니다|에 (?:그[치쳤]|불과))"
)
_ONE, _BEHIND, _ALL, _BESIDE = 1, 16, 100, 60


def holds(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a multiple or a share is a source's, told from the other side."""
    return any(rule(claim, drafted) for rule in (told, left, saved, complement))


def told(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a multiple is a source's, told from the side of what that one takes for its measure."""
    if drafted.kind != "times" or not drafted.value:
        return False
    return any(
        _turned(claim, drafted, one)
        or _that(claim, drafted, one)
        or _as_much(claim, drafted, one)
        or _since(claim, drafted, one)
        or _misjudged(claim, drafted, one)
        or _so_much_less(claim, drafted, one)
        for one in claim.evidence
    )


def _turned(claim: Claim, drafted: Quantity, one: Evidence) -> bool:
    base = _BASE.search(claim.text[: drafted.span[0]])
    if base is None or one.language == "ko":
        return False
    measure, topic = base["base"], claim.text[: base.start("base")]
    for source in quantities.find(one.text, one.language):
        than = _THAN.search(one.text, source.span[1]) if source.kind == "times" else None
        if than is None or not _reciprocal(drafted, source):
            continue
        while following := _THAN.search(one.text, than.start() + 1):
            than = following
        subject = re.split(r"[.;]\s", one.text[: source.span[0]])[-1]
        apart = _names(topic, than["base"]) or not _names(topic, subject)
        if _names(measure, subject) and apart and not _names(measure, than["base"]):
            return True
    return False


def _reciprocal(drafted: Quantity, source: Quantity) -> bool:
    return source.value != _ONE and drafted.value * source.value == _ONE


def _names(korean: str, english: str) -> bool:
    """Return whether a Korean phrase names what an English one does: by a word of both, or by which of two models it is."""
    for theirs, mine in (_OLD, _NEW):
        if mine.search(korean):
            return theirs.search(english) is not None
    return bool(anchors.shared(english, "en", korean))


def _that(claim: Claim, drafted: Quantity, one: Evidence) -> bool:
    """Return whether a multiple is what a figure told right behind it is of a part of it: `정원의 두 배인 500명` for `licensed for half that number`."""
    behind = _OF_IT.match(claim.text, drafted.span[1])
    if behind is None:
        return False
    figures = [group for group in quantities.readings(claim.text, "ko") if group[0].span[0] >= behind.end()][:1]
    there = quantities.find(one.text, "en") if figures else []
    for pattern, times in ((_THAT_NUMBER, Fraction(_ONE)), (_OF_ANOTHER, drafted.value)):
        for match in pattern.finditer(one.text) if figures else ():
            parts = [found for found in there if match.start() <= found.span[0] < match.end()]
            before = [found.value * times for found in there if found.span[1] <= match.start()]
            if any(_reciprocal(drafted, part) for part in parts) and figures[0][0].value in before:
                return True
    return False


def _as_much(claim: Claim, drafted: Quantity, one: Evidence) -> bool:
    """Return whether a multiple is what was given of what a source says was asked for, or expected: `요구액의 4분의 1` for `asked for four times as much`."""
    base = _BASE.search(claim.text[: drafted.span[0]])
    if base is None or one.language == "ko":
        return False
    for match in _AS_MUCH.finditer(one.text):
        figures = [each for each in quantities.find(one.text, "en") if match.start() <= each.span[0] < match.end()]
        if not any(each.kind == "times" and _reciprocal(drafted, each) for each in figures):
            continue
        clause = re.split(r"[.;,]\s", one.text[: match.start()])[-1] + one.text[match.end() :][:_BEHIND]
        if any(theirs.search(clause) and mine.search(base["base"]) for theirs, mine in _WANTED):
            return True
    return False


def _since(claim: Claim, drafted: Quantity, one: Evidence) -> bool:
    """Return whether a multiple is what there is now of what a source tells as a part of it then: `연초의 세 배` for `a third that size in January`."""
    before = claim.text[: drafted.span[0]]
    by = _BY_THEN.search(before)
    grown = _SO_GROWN.match(claim.text, drafted.span[1])
    if by and not _THEN_SAID.search(before[: by.start()].rstrip()):
        return False  # a multiple of something else
    if not by and not (grown and bool(grown["up"]) == (drafted.value > _ONE)):
        return False
    return any(
        each.kind == "times" and _reciprocal(drafted, each)
        for match in (_THEN.finditer(one.text) if one.language == "en" else ())
        for each in quantities.find(one.text, "en")
        if match.start() <= each.span[0] < match.end()
    )


def _misjudged(claim: Claim, drafted: Quantity, one: Evidence) -> bool:
    """Return whether a part is what is true of what a source says is so many times exaggerated, or the other way round: `내세우는 숫자의 3분의 1`."""
    base = _BASE.search(claim.text[: drafted.span[0]])
    if base is None or drafted.value >= _ONE:
        return False
    wanted = _UNDER if _REAL.search(base["base"]) else _OVER
    return any(wanted.search(_around(one, source)) for source in _multiples(drafted, one))


def _so_much_less(claim: Claim, drafted: Quantity, one: Evidence) -> bool:
    """Return whether a part is what is left where a source says that there is so many times less: `6분의 1만` for `cut by a factor of six`."""
    if drafted.value >= _ONE or not _LEVEL_OF.match(claim.text, drafted.span[1]):
        return False
    return any(
        _FOLD_LESS.match(one.text, source.span[1])
        or (_FACTOR_BY.search(one.text[: source.span[0]]) and _LESS.search(_around(one, source)))
        for source in _multiples(drafted, one)
    )


def _multiples(drafted: Quantity, one: Evidence) -> list[Quantity]:
    """Return the multiples of a source sentence whose part a drafted one is."""
    found = quantities.find(one.text, one.language)
    return [each for each in found if each.kind == "times" and each.value > _ONE and _reciprocal(drafted, each)]


def _around(one: Evidence, source: Quantity) -> str:
    """Return the clause of a source around one of its figures."""
    start, end = source.span
    ahead = re.split(r"[.;,]\s", one.text[max(0, start - _BESIDE) : start])[-1]
    return ahead + " " + re.split(r"[.;,](?:\s|$)", one.text[end : end + _BEHIND])[0]


def saved(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a cut in percent is what a level told as a part leaves: `80% 아꼈다` for a fifth of what it took before."""
    if drafted.kind != "percent" or drafted.per or not _CUT.match(claim.text, drafted.span[1]):
        return False
    return any(
        derive.meets(drafted, _ALL * (1 - part.value))
        for one in claim.evidence
        if one.language == "en"
        for part in quantities.find(one.text, one.language)
        if part.kind == "times" and part.words and 0 < part.value < _ONE and _OF_BEFORE.match(one.text, part.span[1])
    )


def complement(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a percentage is one end of a change of which a source tells the other side: `46%에서 29%로 줄었어요` for 71%, up from 54%."""
    if drafted.kind != "percent":
        return False
    told = [one for one in quantities.find(claim.text, "ko") if one.kind == "percent" and not one.per]
    for first, last in pairwise(told):
        if first.role != "from" or last.role != "to" or drafted.span not in (first.span, last.span):
            continue
        ends = {_ALL - first.value, _ALL - last.value}
        for one in claim.evidence:
            shares = {each.value for each in quantities.find(one.text, one.language) if each.kind == "percent"}
            if ends <= shares and not {first.value, last.value} & shares:
                return True
    return False


def left(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a share in words is what a difference told in percent leaves: `4분의 1` for `75% cheaper`."""
    if (
        drafted.kind != "times"
        or not drafted.words
        or not 0 < drafted.value < _ONE
        or _CUT.match(claim.text, drafted.span[1])
    ):
        return False
    return any(
        1 - Fraction(match["percent"]) / 100 == drafted.value
        for one in claim.evidence
        for match in _CHEAPER.finditer(one.text)
    )
