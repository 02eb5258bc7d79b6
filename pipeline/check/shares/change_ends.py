"""A change told from where it ended, votes told for those against: the right figure at the other end, or on the other side.

`fell 7.8% to $41.20` is no `41.20달러에서 7.8% 떨어졌어요`; two who voted against are no `두 명이 찬성했어요`. Only a draft and a source that each
take one end, or one side, are held against each other.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import anchors, compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs
from pipeline.check.sides_and_roles import change_pairs
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import LEVELS, Quantity

_STARTS = deferred(
    r"\s?에서\s(?:[\d.,]+ ?(?:%|퍼센트|[가-힣]{1,4})\s)?(?:더\s)?(?:떨어|내[려리렸린]|하락|올[라랐]|오[르른]|뛰|늘|줄|상승|급[등락])"
)
_ENDS_BEFORE = deferred(r"(?:떨어진|내린|내려간|하락한|오른|올라간|뛴|늘어난|줄어든|상승한)\s(?:약\s)?$")
_ENDS_BEHIND = deferred(
    r"(?:으로|로)\s(?:[\d.,]+ ?(?:%|퍼센트)\s)?(?:떨어|내[려렸]|낮[추춰췄]|올[라랐려렸]|높[이여였]|뛰[어었]|늘[어었]|줄[어었])(?![가-힣]?던)"
)
_FOR = deferred(r"찬성(?!률)|지지(?!율)[했하]")
_AGAINST = deferred(r"반대")
_NOT = deferred(r"않|못|안 |없|아니|외에|빼고|제외")
_FOR_THERE = deferred(r"\b(?:in fav(?:or|our)|voted for|voted to|backed|supported|yes|ayes?|for and)\b", re.IGNORECASE)
_AGAINST_THERE = deferred(r"\b(?:against|opposed|objected|dissent\w*|nays?|voted no)\b", re.IGNORECASE)
_TO = deferred(r"\bto (?:about |around |nearly |almost |roughly |just |only |some |a (?:record |low of |high of )?)*$")
_FELL = r"(?:[가-힣]{1,6}(?<!까지)(?<!로)(?<!에)\s)?(?:내[려리렸린]|낮[추춰췄]|줄[어었이였]|떨어[졌지져]|깎[았아]|감[소축]|인하|축소)"
_FELL_TO = deferred(rf"(?:\s?(?:가량|쯤|정도|안팎|수준|선))?(?:으로|로|까지)\s{_FELL}")
_FELL_BY = deferred(rf"(?:이나|나|이|가량|쯤|정도)?\s{_FELL}")
_BY_THERE = deferred(
    r"\b(?:cut|cuts|cutting|reduc\w+|f[ae]ll\w*|dropp?\w*|declin\w+|shr[aiu]nk\w*|lower\w*|slash\w*|trimm?\w*|plung\w+|tumbl\w+|slump\w*)(?: [\w’'-]+){0,6}? by (?:about |nearly |almost |roughly |more than |over |an? )*$",
    re.IGNORECASE,
)
_TO_THERE = deferred(
    r"(?<!\bup )(?<!\bled )(?<!\bleads )(?<!\bleading )(?<!\bdue )\bto (?:about |nearly |almost |roughly |just |only |an? )*$"
)
_A_CHANGE = deferred(r"\s(?:declin|drop|decreas|fall|cut|reduc|ris|increas|gain|contract|los|growth)", re.IGNORECASE)
_FROM_ON = deferred(r"\s?(?:버전|판)?(?:부터|에서)\s?")
_TO_THE = deferred(r"\s?(?:버전|판)?까지(?!만)")
_THROUGH = deferred(r" (?:through|to|until|up to) |\s?[–~-]\s?")
_UP_FROM = deferred(
    r"(?: [a-z-]+){0,4},? (?:which is |a price )?(?:up|down) from (?:about |around |just |only |a )?(?:[A-Z]{1,2})?[$€£¥₩]?"
)
_FROM_BEHIND = deferred(r"(?: [a-z]{3,12})?,? from (?:about |around |just )?[$€£¥₩]?")
_PAST = deferred(
    r"지난|작년|재작년|전년|이전|전작|종전|기존|보다|에서|비[해하]|대비|원래|당초|애초|[였었했됐렸](?:던|지만|는데|다가|으나)|이었|였|구형|옛|앞서|당시|(?<![가-힣])전[에엔]? |한때|예전|초기|처음|출시가|첫|시절|때|던 |\d{4}년"
)
_THEN_BEFORE = deferred(
    r"(?:1년|한 해) 전(?:의|에)?\s(?:[가-힣]{1,6}(?:인|이던|였던)?\s)?$|(?:지난해|작년|전년|전 분기)(?: 같은 (?:기간|분기))?(?:의|에)?\s$"
)
_THEN_BEHIND = deferred(r"(?:보다|에서|에 비해|에 견줘|과 견줘|와 견줘| 대비)\s")
_TO_BE_MOVED = deferred(
    r"(?:인|이던|에 이르는|짜리|나 되는|이나 되는)\s(?:[가-힣A-Za-z0-9]+\s){0,2}?[가-힣A-Za-z0-9]+[을를]\s[^.!?]{0,32}?(?:낮[추춰췄춘]|내[리려렸린]|줄[이여였인]|깎|올[리려렸린]|높[이여였인]|늘[리려렸린]|키[우워웠운]|끌어|앞당|단축|감축|인[상하])"
)
"""What something is that is then moved from there: `37%인 비율을 3%포인트 낮추는 게 목표`."""
_STOP = deferred(r"[,;](?=\s)|\.(?=\s|$)|\b(?:and|but|while)\b")
_DIGITS = deferred(r"\d+")
_AHEAD = deferred(
    r"(?:[가-힣]{1,6})?(?:으로|로),? (?:[가-힣A-Za-z0-9]+ ){0,4}[가-힣A-Za-z0-9]+(?:[을를] (?:훌쩍 |크게 |조금 )?(?:앞[서섰선]|제[쳤치]|뛰어넘|웃돌)|보다 (?:훨씬 |조금 |더 )*(?:높|크[고죠다지]|커|컸|많|길|무거))"
)
_AGAINST_IT = deferred(
    r"(?: [a-z-]+){0,6},? (?:against|versus|vs\.?|compared (?:with|to)|as against) (?:about |around |just |only )?[$€£¥₩]?"
)
_HALF = Fraction(1, 2)
_POINTS = frozenset({"점", "포인트"})
_NEAR = 64
_TIMES = frozenset({"date", "time", "weekday", "relative", "quarter"})  # a term may have been extended
Home = tuple[Evidence, Quantity]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]], before: str = "") -> Iterator[Flag]:
    """Yield the figures of a sentence that stand at the other end of their change, or on the other side of a vote."""
    for group in every:
        drafted = group[0]
        level = drafted.kind in LEVELS or (drafted.kind == "times" and drafted.words and drafted.value < 1)
        if not level and drafted.kind != "duration":
            continue
        homes = [(one, source) for one in claim.evidence for source in _found(one) if compare.same(drafted, source)]
        wrong = _other_end(claim.text, drafted, homes) or (
            (
                _other_side(claim.text, drafted, homes)
                or _by_or_to(claim.text, drafted, homes)
                or _other_time(claim.text, drafted, homes, before)
                or _ahead(claim.text, drafted, homes)
            )
            if level
            else None
        )
        if wrong:
            one, source = wrong
            change = (f"{was.text} → {now.text}" for was, now in _changes_of(one, source))
            message = differs(drafted.text, next(change, source.text), one.id)
            yield Flag("number-contradicted", "block", drafted.span, message, (one.id,), 0.8)
    for first, last in pairwise(group[0] for group in every):
        if other := _another_pair(claim, first, last):
            one, source = other
            message = differs(last.text, source.text, one.id)
            yield Flag("number-contradicted", "block", last.span, message, (one.id,), 0.8)


def _another_pair(claim: Claim, first: Quantity, last: Quantity) -> Home | None:
    """Return the other end that a source gives one of two figures that a draft takes for a change, `94초에서 1.9초로`, or for a range, `2.3 버전부터 2.7.1 버전까지`."""
    if first.role == "from" and last.role == "to" and compare.comparable(first, last):
        homes = [(one, each) for one in claim.evidence for each in _found(one) if compare.same(last, each)]
        starts = [_moved(*home, now=True) for home in homes]
        there = [(one, each) for one in claim.evidence for each in _found(one) if compare.same(first, each)]
        apart = all(_sentence_between(*home, *other) for home in homes for other in there)
        if homes and there and apart and all(start and not compare.same(first, start) for start in starts):
            return homes[0][0], next(start for start in starts if start)
    between = claim.text[first.span[1] : last.span[0]]
    if not {first.kind, last.kind} & _TIMES and _FROM_ON.fullmatch(between) and _TO_THE.match(claim.text, last.span[1]):
        ranges = [
            (one, low, high)
            for one in claim.evidence
            for low, high in pairwise(_found(one))
            if _THROUGH.fullmatch(one.text, low.span[1], high.span[0])
        ]
        mine = [(one, high) for one, low, high in ranges if compare.same(first, low)]
        bare = len(mine) == 1 and mine[0][1].kind == "number" and mine[0][1].value * last.step == last.value
        if len(mine) == 1 and mine[0][1].text != last.text and not (bare or compare.same(last, mine[0][1])):
            return mine[0]
    return None


def _sentence_between(one: Evidence, source: Quantity, other: Evidence, figure: Quantity) -> bool:
    """Return whether two figures stand in different sentences of a source."""
    start, end = sorted((source.span, figure.span))
    return one.id != other.id or re.search(r"[.;](?=\s)", one.text[start[1] : end[0]]) is not None


def _found(one: Evidence) -> Sequence[Quantity]:
    return quantities.find(one.text, one.language)


def _other_end(text: str, drafted: Quantity, homes: Sequence[Home]) -> Home | None:
    """Return the place where a source has a figure at the other end of the change that the draft tells."""
    starts = _STARTS.match(text, drafted.span[1]) is not None
    ends = _ENDS_BEHIND.match(text, drafted.span[1]) or _ENDS_BEFORE.search(text[: drafted.span[0]])
    if not homes or not (starts or ends):
        return None
    changes = [change for home in homes for change in _changes_of(*home)]
    if drafted.kind == "times" and any(was.value and now.value / was.value == drafted.value for was, now in changes):
        return None  # `절반으로 줄었어요` for 50% that became 25%
    said = quantities.find(text, "ko")
    if any(_third(one, source, changes, said) for one, source in homes):
        return None  # `rose to 900 won from 800 in May and 700 in 2022`, told from 700 to 800
    both = any(all(any(compare.same(one, each) for one in said) for each in change) for change in changes)
    if both and drafted.kind == "duration":
        return None  # what is told from the wrong end is found as one change
    roles = {_role(one, source, () if both else changes) for one, source in homes}
    other = roles == ({"to"} if starts else {"from"})
    return homes[0] if other else None


def _third(
    one: Evidence, source: Quantity, changes: Sequence[tuple[Quantity, Quantity]], said: Sequence[Quantity]
) -> bool:
    """Return whether a source has a third figure of a change, beside its two ends, that the draft tells."""
    others = [each for each in _found(one) if compare.comparable(each, source)]
    ends = [each for change in changes for each in change]
    return bool(ends) and any(
        compare.same(mine, each) for each in others if not any(each is end for end in ends) for mine in said
    )


def _changes_of(one: Evidence, source: Quantity) -> list[tuple[Quantity, Quantity]]:
    """Return what was before and what is now in each change of a source that a figure is an end of."""
    alike = [each for each in _found(one) if compare.comparable(each, source)]
    return [change for change in change_pairs.pairs(one, alike) if source in change]


def _role(one: Evidence, source: Quantity, changes: Sequence[tuple[Quantity, Quantity]]) -> str:
    """Return which end of a change a source has a figure at, by the words beside it or in one of some changes."""
    beside = source.role or ("to" if _TO.search(one.text[: source.span[0]]) else "")
    return beside or next(("from" if source == was else "to" for was, now in changes if source in (was, now)), "")


def _by_or_to(text: str, drafted: Quantity, homes: Sequence[Home]) -> Home | None:
    """Return the place where a source says that something fell by a part, `cut by 75%`, which the draft tells as what is left, `75%로 낮췄어요`, or the other way round; a gain that `fell to 1 point` too, told as `1점 떨어졌어요`."""
    scored = drafted.unit in _POINTS
    if not (scored or drafted.kind in ("percent", "times")) or not homes or drafted.value in (_HALF, _HALF * 100):
        return None
    starts = [_moved(*home, now=True) for home in homes] if scored else []
    if any(
        start and start.value - source.value == drafted.value for start, (_, source) in zip(starts, homes, strict=False)
    ):
        return None
    to = _FELL_TO.match(text, drafted.span[1]) is not None
    if not to and (drafted.role or not _FELL_BY.match(text, drafted.span[1])):
        return None
    there = _BY_THERE if to else _TO_THERE
    every = all(
        one.language != "ko"
        and there.search(one.text[: source.span[0]])
        and (to or not _A_CHANGE.match(one.text, source.span[1]))  # a forecast cut to a 5% decline
        for one, source in homes
    )
    return homes[0] if every else None


def _other_time(text: str, drafted: Quantity, homes: Sequence[Home], before: str) -> Home | None:
    """Return the place where a source has a figure as what it was, `$429, up from $379`, which the draft tells as what it is, or the other way round."""
    if drafted.words or drafted.role or not homes:
        return None
    if _THEN_BEFORE.search(text[: drafted.span[0]]) and _THEN_BEHIND.match(text, drafted.span[1]):
        return homes[0] if all(_moved(*home, now=True) for home in homes) else None
    if _PAST.search(text) or _TO_BE_MOVED.match(text, drafted.span[1]):
        return None
    if not all(_moved(*home, now=False) for home in homes):
        return None
    others = [_moved(*home, now=False) for home in homes]
    if any(other and compare.same(one, other) for other in others for one in quantities.find(text, "ko")):
        return None
    return None if any(_names_then(one, source, text, before) for one, source in homes) else homes[0]


def _moved(one: Evidence, source: Quantity, *, now: bool) -> Quantity | None:
    """Return the other end of a change that a source tells of a figure, as what it is `now` or what it was before."""
    if one.language == "ko":
        return None
    for other in _found(one):
        first, second = (source, other) if now else (other, source)
        alike = compare.comparable(first, second) and first.value != second.value
        if not alike or first.span[1] > second.span[0]:
            continue
        between = (first.span[1], second.span[0])
        reached = _TO.search(one.text[: first.span[0]]) and _FROM_BEHIND.fullmatch(one.text, *between)
        if reached or _UP_FROM.fullmatch(one.text, *between):
            return other
    return None


def _names_then(one: Evidence, source: Quantity, text: str, before: str) -> bool:
    """Return whether a draft names what a source says the figure before a change was of: `up from $379 for last year's Halo 2`."""
    stop = _STOP.search(one.text, source.span[1])
    end = stop.start() if stop else len(one.text)
    tail, head = one.text[source.span[1] : end], one.text[: source.span[0]]
    numbers = set(_DIGITS.findall(tail)) - set(_DIGITS.findall(head))
    if numbers & set(_DIGITS.findall(text)):
        return True
    known = {each.key for each in anchors.shared(head, "en", f"{before} {text}")}
    return any(each.key not in known for each in anchors.shared(tail, "en", f"{before} {text}"))


def _ahead(text: str, drafted: Quantity, homes: Sequence[Home]) -> Home | None:
    """Return the place where a source has a figure as the lesser of two, `101 against 92 for the Ember 2`, by which a draft puts something ahead."""
    if len(homes) != 1 or _NOT.search(text):
        return None
    one, source = homes[0]
    match = _AHEAD.match(text, drafted.span[1])
    for other in _found(one) if match and one.language != "ko" else ():
        lesser = compare.comparable(other, source) and other.value > source.value
        if (
            lesser
            and other.span[1] <= source.span[0]
            and _AGAINST_IT.fullmatch(one.text, other.span[1], source.span[0])
        ):
            told = any(compare.same(each, other) for each in quantities.find(text, "ko"))
            return None if told else homes[0]
    return None


def _other_side(text: str, drafted: Quantity, homes: Sequence[Home]) -> Home | None:
    """Return the place where a source counts those on the other side of a vote."""
    if drafted.kind not in ("count", "number", "percent") or not homes or _NOT.search(text):
        return None
    mine = [bool(side.search(text)) for side in (_FOR, _AGAINST)]
    side_word = _FOR.search(text) or _AGAINST.search(text)
    if sum(mine) != 1 or side_word is None:
        return None
    if side_word.start() < drafted.span[1] or quantities.find(text[drafted.span[1] : side_word.start()], "ko"):
        return None  # another figure stands right before the word
    for one, source in homes:
        if one.language == "ko":
            return None
        there = [bool(side.search(one.text)) for side in (_FOR_THERE, _AGAINST_THERE)]
        near = one.text[max(0, source.span[0] - _NEAR) : source.span[1] + _NEAR]
        if sum(there) != 1 or there == mine or not any(side.search(near) for side in (_FOR_THERE, _AGAINST_THERE)):
            return None
    return homes[0]
