"""How much more or less there is than before, told the other way: `이전보다 0.4초 느려진` where 1.1 seconds of the previous one became 0.7.

The digits of such a gap are right, and nothing stands beside it in the source: only which of its two figures is the earlier one says
which way it went. So the draft must say that something changed since, and the source of exactly one of the two that it is of before.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check import compare
from pipeline.check.changed_places import tenses
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.declared_steps import step_sides
from pipeline.check.declared_steps.step_forms import Place
from pipeline.check.sides_and_roles import directions
from pipeline.check.vocabulary.way_words import EARLIER, FELL, ROSE
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_OLD = r"(?:바로 )?(?:이전|종전|기존|예전|직전|구형|지난)|전작|전 세대|앞선|앞 세대"
THAN_A_TIME = deferred(r"(?<![가-힣])(?:\d+|한|두|세|네|몇|반)\s?(?:년|해|달|개월|주|분기) 전보다(?:는|도)?\s*$")
"""A time so long ago is no thing that could have the other's figure, as 지난해 may."""
_SOONER = deferred(r"\s?(?:가량|정도|쯤|이나|나)?\s?(?:더 )?(?:빨[라랐리]|빠[르른]|앞당|단축)")
_SLOWER = deferred(r"\s?(?:가량|정도|쯤|이나|나)?\s?(?:더 )?(?:느[려렸린리]|걸[렸리린려]|늦)")
_KINDS = frozenset({"percent", "points", "count", "number", "money", "duration", "size"})
_SINCE = deferred(
    rf"(?<![가-힣])(?:{EARLIER}|(?:지난)?(?:봄|여름|가을|겨울)|[상하]반기|(?:{_OLD}|옛)(?: [가-힣]{{1,6}}(?<![은는이가]))?|전)(?:에|의)?(?: ?(?:[가-힣]{{1,4}}(?<![은는이가]) )?(?:것|때|같은 (?:기간|분기|달|때)|예상|전망|모델|제품|값|가격))?(?:보다|에 비해|에 비하면| 대비)[는도]?,? (?:\S+ )?$"
    r"|(?<![가-힣])(?:예상|전망|기대|추정)치?보다[는도]? (?:\S+ )?$"
)
_HOPED = deferred(r"(?:예상|전망|기대|추정)치?보다")
"""What says right before a gap that it is one to before, or to what was expected; no `지난해 삼성보다`, which may be to somebody else."""
_HELD = deferred(r"보다|에 비[해하]|대비|와 견[주줘]|과 견[주줘]")
_SAID = deferred(
    r"\s?(?:정도|쯤)?(?:나|이나|가량|넘게|이상|가까이|남짓)?(?:만큼|씩)?(?:이|가|을|를)?\s?(?:더 |덜 )?"
    rf"(?:(?P<change>{ROSE}|{FELL}|빨라|느려|많아|적어|앞당|늦[춰췄춘])|[가-힣])[가-힣]*+(?!\s?(?:않|못|없))"
)
_CUT = deferred(r"[,;](?=\s)|(?<=[가-힣])(?:고|며|지만|는데|은데|인데|으나)(?=\s)|[.!?](?=\s)")
_NO_AMOUNT = deferred(r"환율|원화|엔화|위안화|유로화|통화 가치|순위|계단|격차|차이")
_LOSS = deferred(r"\b(?:loss(?:es)?|lost|los(?:es|ing)|deficits?|negative|minus|below zero)\b", re.IGNORECASE)
_LOST = deferred(r"손실|손해|적자|잃|밑[졌지]|마이너스|영하")
_AGAINST = deferred(r"\b(?:against|versus|compared (?:with|to)|than)(?: (?:an?|about|nearly|just|only))* ?[$€£¥₩]?$")
_PAST = r"last|ago|earlier|before|previous(?:ly)?|prior|old(?:er)?|former|predecessor|original|initial|(?:start|beginning) of|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|20\d\d)|second|used to"
_SEASON = (
    "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter"
)
_OF_THEN = deferred(rf"[^.;\d]{{0,44}}\b(?:{_PAST})\b", re.IGNORECASE)
_BACK_THEN = deferred(
    r"(?:^|[.;] |\b(?:and|but) )(?:(?:an?|one|two|three|four|five) (?:year|month|quarter|week)s? (?:earlier|ago|before)|(?:the|a) (?:year|month|quarter|week) before|last (?:year|month|quarter|week|spring|summer|autumn|winter)|(?P<when>in (?:spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)))\b(?:(?!\b(?:will|would|expect)\b)[^.;\d])*$",
    re.IGNORECASE,
)
_LATELY = r"\b(?:last (?:year|month|week|quarter|season|spring|summer|autumn|fall|winter)|ago)\b"
_JUST_BEFORE, _OPENS = (
    deferred(rf"[^.;\d]{{0,44}}{_LATELY}", re.IGNORECASE),
    deferred(rf"{_LATELY}[^.;\d]*$", re.IGNORECASE),
)
"""What is of before only where the other figure is of now: `62 last year, 14 more than the 48 of 2023` has last year's as the later one."""
_OWN_TIME = deferred(rf"[^.;,\d]{{0,44}}\b(?:{_PAST}|(?:in|of|since) (?:the )?(?:{_SEASON}|20\d\d))\b", re.IGNORECASE)
_HELD_TO = deferred(
    r"\b(?:against|versus|compared (?:with|to)|than|from)\b[^.,;\d]{0,24}$|\b(?:above|below|over|under|after) (?:the|its|their)\s[$€£¥₩]?$"
)
_IN_A_YEAR = deferred(rf"\b[Ii]n (?:{_SEASON}|20\d\d)\b[^.;\d]*$")
_AT_BEST = deferred(r"(?: [a-z]+){0,2} at (?:its|their|the) (?:peak|height|best|launch|start|outset)\b")
_NOW = deferred(r"\b(?:now|today|currently)\b", re.IGNORECASE)
_ARRIVES = deferred(r"(?: [a-z%]+){0,3},? to (?:about |just |only |nearly |a record )?[$€£¥₩]?", re.IGNORECASE)
_ONWARD = deferred(r"[.;](?=\s)|\b(?:while|whereas|but|and (?:the|its|a|that|another|[A-Z]))\b")
_NTH = deferred(r"(?:the )?(?:first|second|third|fourth)\b", re.IGNORECASE)
_LISTED = deferred(r"(?:[\s,–-]|and|or|to|[$€£¥₩])*")
_GAP = deferred(r"(?: \w+)?(?: points?)? (?:more|less|fewer|higher|lower|cheaper|above|below|longer|shorter)\b")
"""`$100 less than last year` is by how much, and no price of last year."""
_MOST, _ALL, _FAR, _LONGEST = 14, 100, 10, 120
_Change = tuple[Place, Place, int]


def _way(text: str, drafted: Quantity) -> int:
    if drafted.kind == "duration":
        if _SOONER.match(text, drafted.span[1]):
            return -1
        if _SLOWER.match(text, drafted.span[1]):
            return 1
    return step_sides.said(text, drafted)


def turned_changes(claim: Claim, places: Sequence[Quantity]) -> Iterator[Flag]:
    """Yield by how much, or to what, a sentence says that something changed, where the change of the source that gives it goes the other way."""
    if _NO_AMOUNT.search(claim.text):
        return
    figures = [
        (one, each)
        for one in claim.evidence
        for each in quantities.find(one.text, one.language)
        if each.kind in _KINDS and not each.per and not _GAP.match(one.text, each.span[1])
        if not (each.kind == "duration" and _NTH.match(each.text))
    ]
    earlier = [_earlier(*place, hoped=_HOPED.search(claim.text) is not None) for place in figures]
    changes = list(_changes(figures, earlier)) if len(figures) <= _MOST else []
    for drafted in places if changes else ():
        if drafted.kind not in _KINDS or drafted.role == "from":
            continue
        up, said = directions.ended(claim.text, drafted)
        if said is not None:
            ways = _to(figures, changes, drafted)
        else:
            up, said = _since(claim.text, drafted)
            ways = _by(claim, figures, changes, drafted) if up else set()
        if said is not None and ways == {-up}:
            message = say("check.turned", text=drafted.text, word=said.group().strip(), id=claim.evidence[0].id)
            span = (drafted.span[0], said.end())
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def _since(text: str, drafted: Quantity) -> tuple[int, re.Match[str] | None]:
    """Return which way a sentence says that something went by a figure since before, and the words that say so."""
    said = _SAID.match(text, drafted.span[1])
    ahead = text[max([0, *(match.end() for match in _CUT.finditer(text, 0, drafted.span[0]))]) : drafted.span[0]]
    since = said and (_SINCE.search(ahead) or (said["change"] and not _HELD.search(ahead)))
    return (_way(text, drafted), said) if since else (0, None)


def _changes(figures: Sequence[Place], earlier: Sequence[bool]) -> Iterator[_Change]:
    """Yield what is now and what was before of each change that a source tells, the earlier figure and the one that it is held against, and which way it went."""
    for at, then in enumerate(figures):
        if earlier[at]:
            later = (place for place in figures[at + 1 :] if place[0] is then[0] and place[1].span > then[1].span)
            behind = next(later, None)
            arrives = behind and (
                (then[0].language == "ko" and behind[1].role == "to")
                or _ARRIVES.fullmatch(then[0].text, then[1].span[1], behind[1].span[0])
            )
            others = (place for place in reversed(figures[:at]) if _key(place) != _key(then))
            ahead = (place for place in others if compare.comparable(place[1], then[1]))
            near = behind if arrives else next(ahead, behind)
            if near and not earlier[figures.index(near)] and _of_one_thing(figures, near, then):
                yield near, then, 1 if near[1].value > then[1].value else -1


def _of_one_thing(figures: Sequence[Place], near: Place, then: Place) -> bool:
    """Return whether a figure and an earlier one are told of one thing: neither of a list or a range, not so far apart in value or in the text."""
    (home, now), (one, was) = near, then
    low, high = sorted((abs(now.value), abs(was.value)))
    if not compare.comparable(now, was) or not 0 < low < high <= _FAR * low:
        return False
    between, back = _between(one.text, now, was), _BACK_THEN.search(one.text[: was.span[0]])
    if _AT_BEST.match(home.text, now.span[1]):
        return False  # `8 million at its peak and 5.2 million last month`
    if back and back["when"] and not _NOW.search(home.text):
        return False  # `In May it was 41%` may come after
    if _lately(one.text, was) and _may_be_sooner(home.text, now):
        return False
    if home is one and (_ONWARD.search(between) or len(between) > _LONGEST):
        return False
    if home is not one and not (back or tenses.sooner(one.text, "en", was.span)):
        return False
    return not any(
        text is where and compare.comparable(other, figure) and _LISTED.fullmatch(_between(text.text, other, figure))
        for where, figure in (near, then)
        for text, other in figures
        if other.span not in (now.span, was.span)
    )


def _lately(text: str, figure: Quantity) -> bool:
    """Return whether nothing but `last year` or `a year ago` says that a figure is of before."""
    ahead = text[: figure.span[0]]
    near = _JUST_BEFORE.match(text, figure.span[1]) or _OPENS.search(ahead)
    return near is not None and figure.role != "from" and not _HELD_TO.search(ahead)


def _may_be_sooner(text: str, figure: Quantity) -> bool:
    """Return whether a figure is of a time of its own that is not now, or what another one is held against."""
    ahead, own = text[: figure.span[0]], _OWN_TIME.match(text, figure.span[1])
    return bool(own or _HELD_TO.search(ahead) or _IN_A_YEAR.search(ahead)) and not _NOW.search(text)


def _between(text: str, one: Quantity, other: Quantity) -> str:
    first, second = sorted((one.span, other.span))
    return text[first[1] : second[0]]


def _earlier(one: Evidence, figure: Quantity, *, hoped: bool) -> bool:
    """Return whether a source tells a figure as one of before, `from $30`, `compared with 31% a year ago`, `A year earlier it was 44%`; or as hoped for."""
    if one.language == "ko":
        return figure.role == "from" and not hoped
    before = tenses.before(one.text, "en", figure.span) or figure.role == "from"
    if hoped or before:
        return before != hoped and (before or tenses.sooner(one.text, "en", figure.span))
    ahead = one.text[: figure.span[0]]
    return bool(_AGAINST.search(ahead) and _OF_THEN.match(one.text, figure.span[1])) or bool(_BACK_THEN.search(ahead))


def _key(place: Place) -> tuple[str, tuple[int, int]]:
    return place[0].id, place[1].span


def _to(figures: Sequence[Place], changes: Sequence[_Change], drafted: Quantity) -> set[int]:
    """Return which ways the changes go that end at a figure, 0 where it stands elsewhere too."""
    ends = {_key(now): way for now, _, way in changes}
    return {ends.get(_key(place), 0) for place in figures if compare.same(drafted, place[1])}


def _by(claim: Claim, figures: Sequence[Place], changes: Sequence[_Change], drafted: Quantity) -> set[int]:
    """Return which ways the changes go that come to a figure, 0 where other figures come to it or a source states it."""
    stated = (each for one in claim.evidence for each in quantities.find(one.text, one.language))
    if any(each.kind == drafted.kind and compare.same(drafted, each) for each in stated):
        return {0}
    told = {frozenset((_key(now), _key(then))): way for now, then, way in changes}
    return {
        0
        if _LOSS.search(one[0].text) and not _LOST.search(claim.text)
        else told.get(frozenset((_key(one), _key(other))), 0)
        for one, other in combinations(figures, 2)
        if compare.comparable(one[1], other[1])
        if _comes_to(drafted, one[1], other[1]) or _comes_to(drafted, other[1], one[1])
    }


def _comes_to(drafted: Quantity, now: Quantity, then: Quantity) -> bool:
    """Return whether a figure is by how much two others differ, in their unit or as a share of the earlier one."""
    gap = abs(now.value - then.value)
    shares = now.kind in ("percent", "points")
    if drafted.kind == "percent" and then.value and not shares:
        return abs(gap / then.value * _ALL - drafted.value) <= drafted.step / 2
    alike = shares and drafted.kind in ("percent", "points")
    return (alike or compare.comparable(drafted, now)) and (drafted.value == gap or compare.rounded(drafted, gap))
