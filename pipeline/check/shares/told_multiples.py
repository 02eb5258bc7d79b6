"""A multiple or a part in words, `여덟 배`, `3분의 1 밑으로`, of two figures that the draft tells beside it, or of one told and its other end in the source.

Nobody reckons a multiple to the digit: 8.1 times as much are 여덟 배, 15.6 are 열다섯 배, 2.9 are no 두 배.
"""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise

from pipeline.check import fineness
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, everyday, told_figures
from pipeline.check.figures.operations import unequal
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import parts_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_TENTH, _TWENTIETH = Fraction(1, 10), Fraction(1, 20)
_ALL = 100
_BEHIND = 14
_MOST = 12  # figures: of more, some two stand to each other as anything
_ADDED = deferred(r"늘|불[어었]|커[졌지진]|뛰")
_PLUS = deferred(
    r"\d[^,.]{0,12}에 [^,.]{2,40}[을를] (?:더하|더해|합치|합쳐|얹으|얹어)[가-힣]{0,3} (?:약 |거의 |모두 )?$"
)
_IT_BEFORE = deferred(
    r"(?:전|이전|작년|지난해|당시|그때|처음|\d월|\d년)(?:에는|엔|에|까지는|만 해도|까지만 해도)? [^,.]{0,16}(?:그(?:것의| 수의|의)?|(?:지금|현재|오늘|요즘|올해)의) (?:약 |겨우 |고작 )?$"
)
_STOCK = deferred(r"지금|현재|이미|기존|이제까지|여태|그동안|지금까지|갖고 있|보유|국내에 있")
_STOCK_THERE = deferred(r"\b(?:currently|already|existing|now (?:has|have|owns?|runs?|operates?)|today has|so far)\b")
_SLOWER = deferred(
    r"(?: as)?(?: more)? (?:slow|less|fewer|lower|small|cheap|light|short|thin|quiet|weak|rare|dim|shallow|narrow)\w*"
)
_UP_TO = deferred(r"(?:최대|많게는|많으면|많아야|크게는|길게는|높게는)\s(?:[가-힣]{1,4}\s){0,2}$")
_NOT_EVEN = deferred(r"[가-힣]{0,3}도 (?:채 )?(?:안|못|없)")
_FROM = deferred(
    r"\b(?:from|against|versus|compared with|compared to|after (?:being |it was |having been )?(?:valued|priced|worth|rated)(?: at)?|(?:above|beyond|below|past|over|exceed\w+|beat\w*|missed) (?:its|the|an?|their) (?:[a-z]+ )?(?:target|goal|aim|plan|forecast|estimate|quota|budget) of) (?:about |around |nearly |just |just over |almost |only |a )?[$€£¥₩]?$"
)
_FASTER = deferred(r"(?: as)? (?:faster|quicker|fast|quick|speedier)\w*")
_TIME = deferred(r"시간|걸리|걸렸")
_FOR_EVERY = deferred(
    r"(?: [a-z-]+){0,4} (?:for (?:every|each)|per|to every|among every|in every)(?: (?:about|some))? ?"
)
_BULK = deferred(r"덩치|크기|매개변수|파라미터|몸집|규모|[컸커큰크작]")
_MODEL_SIZE = deferred(r"(?<![\w.$€£])(\d{1,4}(?:\.\d)?)B(?![\w.]\w)")
_NEARLY, _NEARLY_ONE = Fraction(2, 100), Fraction(3, 100)
_PAIR = 2
_HALF_SLACK = Fraction(2, 100)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a multiple or a part in words is one that figures told beside it give."""
    return any(
        one.kind == "times" and one.words and not one.per and one.value > 0 and _given(sheet, one) for one in group
    ) or one_in(sheet, group[0])


def one_in(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure says in how many there is one of what a percentage told beside it leaves, or has: `마흔 대에 한 대꼴도 안` beside 97.6%."""
    one = everyday.ONE_IN.match(sheet.claim.text, drafted.span[1])
    if one is None or drafted.kind != "count" or drafted.value < 2:
        return False
    if any(abs(of - drafted.value) <= _NEARLY_ONE * of for of in _for_every(sheet)):
        return True
    fewer = _NOT_EVEN.match(sheet.claim.text, one.end()) is not None
    shares = [each.value for each in told_figures.told(sheet, drafted) if each.kind == "percent" and not each.per]
    for share in (*shares, *_of_everybody(sheet, drafted)):
        for part in (part for part in (share, _ALL - share) if part > 0):
            away = _ALL / part - drafted.value
            if -_TWENTIETH * drafted.value <= away <= (_TENTH * 3 if fewer else _TENTH) * drafted.value:
                return True
    return False


def _of_everybody(sheet: Sheet, drafted: Quantity) -> Iterator[Fraction]:
    """Yield what percentage the count told right before, in the same sentence, is of the largest that the source has: 52 million of 1.1 billion."""
    told = [
        group[0]
        for group in sheet.stated
        if group[0].span[1] <= drafted.span[0] and group[0].kind in COUNTS and group[0].value > _ALL
    ]
    wholes = [one.value for one in sheet.known.operands if told and derive.pairs(one, told[-1])]
    if wholes and max(wholes) > told[-1].value:
        yield told[-1].value / max(wholes) * _ALL


def _for_every(sheet: Sheet) -> Iterator[Fraction]:
    """Yield in how many there is one of what a source tells for so many: 1,012 robots for every 10,000 workers are one in ten."""
    for one in sheet.claim.evidence:
        for some, every in pairwise(quantities.readings(one.text, one.language)):
            counted = some[0].kind in COUNTS and every[0].kind in COUNTS
            if (
                counted
                and 0 < some[0].value < every[0].value
                and _FOR_EVERY.fullmatch(one.text[some[0].span[1] : every[0].span[0]])
            ):
                yield every[0].value / some[0].value


def _given(sheet: Sheet, drafted: Quantity) -> bool:
    told = told_figures.told(sheet, drafted)
    if drafted.value > 1 and any(one.kind == "percent" for one in told):
        told += _in_words(sheet)
    if len(told) > _MOST:
        return False
    values = [*_ratios(sheet, told), *_parts_together(drafted, told)]
    if any(fits(sheet.claim.text, drafted, value) for value in values) and not _untold(sheet, drafted):
        return True
    if any(fits(sheet.claim.text, drafted, value) for value in _of_models(sheet, drafted)):
        return True
    exact = [*_slower(sheet, drafted), *_of_it_before(sheet, drafted), *_with_more(sheet, drafted, told)]
    return any(abs(value - drafted.value) <= _NEARLY * value for value in exact) or _about_half(drafted, told)


def _in_words(sheet: Sheet) -> Iterator[Quantity]:
    """Yield as percentages the shares that a draft tells in words, and its source too: after 31%, `다섯에 셋` are nearly double."""
    theirs = {
        each.value for _, each in sheet.known.figures if each.kind == "times" and each.words and 0 < each.value < 1
    }
    for text in (sheet.claim.text, sheet.before, sheet.claim.after):
        parts = [one for one in quantities.find(text, "ko") if one.kind == "times" and one.words]
        for one in (*quantities.shares(text, "ko"), *parts):
            if one.value in theirs:
                yield replace(one, kind="percent", value=one.value * _ALL)


def _of_models(sheet: Sheet, drafted: Quantity) -> Iterator[Fraction]:
    """Yield how often the only two models that a source names by their sizes hold each other: `덩치가 네 배` for 8B and 32B."""
    if _BULK.search(sheet.claim.text):
        sizes = {Fraction(size) for one in sheet.claim.evidence for size in _MODEL_SIZE.findall(one.text)}
        if len(sizes) == _PAIR:
            yield from (max(sizes) / min(sizes), min(sizes) / max(sizes))


def _parts_together(drafted: Quantity, told: list[Quantity]) -> Iterator[Fraction]:
    """Yield what two or three parts in words come to that are told beside a part: a third and a quarter are more than a half."""
    parts = [one.value for one in told if one.kind == "times" and one.words and not one.per and one.value < 1]
    if drafted.value < 1:
        several = [*combinations(parts, 2), *combinations(parts, 3)]
        yield from (sum(some, Fraction()) for some in several if sum(some, Fraction()) < 1)


def _untold(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether the source has a multiple in words of its own that the draft tells nowhere."""
    told = {one.value / _ALL for one in _in_words(sheet)}
    return any(one.kind == "times" and one.words and one.value not in told for one in sheet.told(drafted).left)


def fits(text: str, drafted: Quantity, value: Fraction) -> bool:
    """Return whether a multiple or a part in words may be told of a value."""
    if fineness.tenfold(drafted, value):
        return True
    if drafted.value < 1:
        return value < 1 and parts_told.fits(text, drafted, value)
    away = value - drafted.value
    if drafted.bound == "min" and not drafted.approximate:
        return 0 <= away < min(Fraction(1), drafted.value / 2)
    if drafted.bound == "max" and not _UP_TO.search(text[: drafted.span[0]]):
        return -_TENTH * drafted.value * 3 / 2 <= away <= _TWENTIETH
    if drafted.value.denominator != 1:
        return abs(away) <= _TWENTIETH * drafted.value
    whole = round(value) == drafted.value and abs(away) <= _TENTH * value
    return whole or (drafted.value >= 1 / _TENTH and 0 <= away < 1 and away <= _TWENTIETH * value)


def _ratios(sheet: Sheet, told: list[Quantity]) -> Iterator[Fraction]:
    """Yield how figures told stand to each other, and to the other end of the change that the source tells them in."""
    pairs = list(unequal(told))
    for one in sheet.claim.evidence:
        pairs += [pair for pair in ends(one) if any(_same(mine, end) for mine in told for end in pair)]
    for high, low in pairs:
        yield high.value / low.value
        yield low.value / high.value


def ends(one: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the two ends of each change of a source sentence, the larger first."""
    found = [each for each in quantities.find(one.text, one.language) if each.value > 0]
    starts = [each for each in found if each.role == "from" or _FROM.search(one.text[: each.span[0]])]
    for start in starts:
        yield from (
            pair
            for end in found
            if end not in starts and (end.role == "to" or end.span[1] < start.span[0])
            for pair in unequal([start, end])
        )


def _same(mine: Quantity, other: Quantity) -> bool:
    return derive.pairs(mine, other) and abs(mine.value - other.value) <= _TWENTIETH * other.value


def _about_half(drafted: Quantity, told: list[Quantity]) -> bool:
    """Return whether a half without a bound is a percentage told beside it that is hardly another: 51%, then 절반."""
    plain = drafted.value == Fraction(1, 2) and not drafted.bound
    return plain and any(one.kind == "percent" and abs(one.value / _ALL - drafted.value) <= _HALF_SLACK for one in told)


def _slower(sheet: Sheet, drafted: Quantity) -> Iterator[Fraction]:
    """Yield the part that a source tells as so many times less: `four times more slowly` is a quarter."""
    quick = _TIME.search(sheet.claim.text[: drafted.span[0]]) is not None
    for one in sheet.claim.evidence if drafted.value < 1 else ():
        for each in quantities.find(one.text, one.language):
            slower = _SLOWER.match(one.text, each.span[1]) or (quick and _FASTER.match(one.text, each.span[1]))
            if each.kind == "times" and each.value > 1 and slower:
                yield 1 / each.value


def _of_it_before(sheet: Sheet, drafted: Quantity) -> Iterator[Fraction]:
    """Yield what part of it there was before, where a source tells a multiple of that: `2년 전에는 그 절반` for double what it was."""
    if drafted.value < 1 and _IT_BEFORE.search(sheet.claim.text[: drafted.span[0]]):
        for _, one in sheet.known.figures:
            if one.kind == "times" and one.words and one.value > 1 and not one.per:
                yield 1 / one.value


def _with_more(sheet: Sheet, drafted: Quantity, told: list[Quantity]) -> Iterator[Fraction]:
    """Yield how many times as much there is with what is added to a stock: 260,000 more where there are 65,000 are five times as many, `100에 400을 더하면 다섯 배`."""
    texts = sheet.claim.text, sheet.before
    plus = _PLUS.search(sheet.claim.text[: drafted.span[0]]) is not None
    stock = (
        plus
        or any(_STOCK.search(text) for text in texts)
        or any(_STOCK_THERE.search(one.text) for one in sheet.claim.evidence)
    )
    if stock and drafted.value > 1 and (plus or _ADDED.search(sheet.claim.text[drafted.span[1] :][:_BEHIND])):
        figures = derive.distinct([*told, *sheet.known.operands])
        said = {one.value for one in told}
        for high, low in unequal(figures) if len(figures) <= 2 * _MOST else ():
            if {high.value, low.value} & said:
                yield from (1 + high.value / low.value, 1 + low.value / high.value)
