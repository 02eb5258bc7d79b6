"""Sums over the figures that a Korean report tells each with its name, where the draft says which it takes: both named, all but one, so much a month.

The words of the draft name the operation; its operands are the figures that the report tells of what the draft names.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.korean_reports.rows import Row, alike, rows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, LEVELS, Quantity
from pipeline.text.quantities.korean_numbers import TO_TEN

_NOT = deferred(
    r"(?P<name>[가-힣A-Za-z·]{2,})(?:(?:이|가) 아닌|(?:을|를) (?:뺀|제외한|빼면)|\s?말고|\s?외의?|\s?이외의?)\s"
)
_OF_ALL = deferred(r"[^.;]{0,24}전체의 (?:약 )?(?P<share>\d[\d.]*)%")
_EACH = deferred(
    r"(?:매달|매월|한 달에|달마다|매주|한 주에|매일|하루(?:에|에만)?|해마다|매년|한 해에|연)\s(?:평균 |약 )?(?:[가-힣]{1,5} )?(?:약 )?$"
)
_FOR = deferred(r"(?:동안|간|안에|만에|에 걸쳐)\s[^.\d]*$")
_EACH_LENGTH = {"달": 1, "월": 1, "주": 604_800, "일": 86_400, "하루": 86_400, "해": 12, "년": 12}
_SO_MUCH = deferred(r"\s?(?:[A-Za-z]{2,4}|[가-힣]{1,2})?\s?(?:씩|꼴|정도|가량|쯤|을|를)")
_BEFORE = deferred(r"(?:종전|이전|기존|예전|전) (?:한국 |세계 |대회 |최고 |개인 |국내 )*기록[이은는]?\s(?:약 )?$")
_BETTER = deferred(r"기록[은이을도]\s[^.]{0,20}$")
_EARLIER = deferred(r"\s?(?:앞당|단축|줄[였이인]|빨[라랐])")
_FURTHER = deferred(r"\s?(?:늘[렸리린]|높[였이인]|경신|끌어올|넘[어긴겼]|멀[리])")
_SETS = deferred(r"\((?P<sets>\d{1,2}-\d{1,2}(?:,\s?\d{1,2}-\d{1,2}){1,6})\)")
_TRIES = deferred(
    r"(?P<many>[한두세네]|다섯|여섯|\d) ?(?:차례|번)(?:의|에 걸친)?\s(?:시도|도전|발사|실패|시험|고배)|(?P<so>[두세네]|다섯|여섯|\d) ?(?:차례|번) ?만에"
)
_TRY = deferred(r"(?P<nth>두|세|네|다섯|여섯|\d)\s?번째")
_AFTER_ALL = deferred(r"\s(?:시도|도전|시험)\s만에")
_HOME_AND_ABROAD = deferred(r"국내외(?P<what>\s?[가-힣]+)")
_A_YEAR_AGO = deferred(
    r"(?:지난해|작년|1년 전|한 해 전|전년|지난달|전달|한 달 전|직전 분기|이전|예전)(?:\s(?:\d{1,2}월|\d분기|[상하]반기|같은 [달기간분기]+))?(?:에는|은|는|이|가|엔|에)\s(?:약 )?(?:[가-힣]{1,6}(?:이|가|은|는) )?(?:약 )?$"
)
_CHANGED = deferred(
    r"(?:으로|로),?\s(?:(?:지난해|작년|전년|1년 전|전달|지난달|전월)(?: 같은 (?:달|기간|분기)| 동기| \d{1,2}월)?(?:보다|에 비해| 대비)\s)?(?P<share>\d[\d.]*)%(?:나|가량)?\s(?:(?P<up>늘|증가|많|올[랐라]|오른|뛰|급증|상승|불)|(?:줄|감소|적|내[렸린]|떨어|급감|하락))"
)
_GAP = deferred(r"(?P<what>[가-힣]{2,6})\s?(?:차|차이|격차)(?:는|가|은)\s(?:단 |불과 |겨우 )?$")
_HUNDRED, _MOST, _CLOSE = 100, 5, Fraction(3, 100)
_SLACK = Fraction(1, 100)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums whose operands a Korean report tells by their names."""
    claim = sheet.claim
    if not any(one.language == "ko" for one in claim.evidence):
        return
    found = rows(claim)
    for group in every:
        one = group[0]
        if one.kind == "ordinal":
            yield from _attempts(claim, one)
        elif one.kind in (*LEVELS, "duration") and not support(group, sheet.known):
            yield from _all_but(claim, one, found)
            yield from named(claim, one, found)
            yield from _each(sheet, one)
            yield from _between(claim, one, found)
            yield from _record(claim, one, found)
            yield from _sets(claim, one)
            yield from _before_share(sheet, one, found)


def _held(one: Quantity, value: Fraction, step: str, *, surely: bool = True) -> Iterator[Reckoning]:
    holds = derive.meets(one, value)
    if holds or surely:
        yield Reckoning(one, value, step, holds=holds, advise=holds)


def _all_but(claim: Claim, one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield what is left of a whole without the part that a draft leaves out: the report says what share of all it is."""
    for match in _NOT.finditer(claim.text, 0, one.span[0]):
        for row in alike(found, one):
            if match["name"] not in row.words or not (told := _OF_ALL.match(row.source.text, row.figure.span[1])):
                continue
            share = Fraction(told["share"]) / _HUNDRED
            wholes = {
                each.figure.value
                for each in alike(found, one)
                if abs(row.figure.value / each.figure.value - share) <= _SLACK
            }
            if len(wholes) == 1:
                (whole,) = wholes
                step = f"{derive.shown(whole)} - {derive.shown(row.figure.value)}"
                yield from _held(one, whole - row.figure.value, step)


def named(claim: Claim, one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield what those come to whom a draft names before a figure: each by the word that the report has right before its figure."""
    before = claim.text[: one.span[0]]
    mine = alike(found, one)
    both = _HOME_AND_ABROAD.search(claim.text)
    if both:
        parts = [
            row for row in mine if {"국내", "해외"} & set(row.words) and both["what"].strip().startswith(row.words[0])
        ]
    else:
        heads = [row.words[0] for row in mine]
        parts = [row for row in mine if heads.count(row.words[0]) == 1 and row.words[0] in before]
    if not 2 <= len(parts) <= _MOST or (not both and _far_apart(before, parts)):
        return
    step = " + ".join(derive.shown(row.figure.value) for row in parts)
    yield from _held(one, sum((row.figure.value for row in parts), Fraction(0)), step, surely=False)


def _far_apart(before: str, parts: Sequence[Row]) -> bool:
    """Return whether names do not stand in one list: `A, B와 C`."""
    places = sorted((before.rfind(row.words[0]), len(row.words[0])) for row in parts)
    return any(
        re.fullmatch(r"[^.\d]{0,14}", before[at + size : other]) is None for (at, size), (other, _) in pairwise(places)
    )


def _each(sheet: Sheet, one: Quantity) -> Iterator[Reckoning]:
    """Yield how much a month, a week or a day comes of what a draft has just told, in the time that it tells."""
    text = sheet.claim.text
    every, length = _EACH.search(text[: one.span[0]]), _FOR.search(text[: one.span[0]])
    if not (every and length and _SO_MUCH.match(text, one.span[1])) or one.kind not in AMOUNTS:
        return
    unit = next((size for word, size in _EACH_LENGTH.items() if word in every.group()), 0)
    groups = quantities.readings(f"{sheet.before} {text[: length.start()]}", "ko")
    spans = [each for group in groups for each in group if each.kind == "duration"]
    told = [group[0] for group in groups if derive.pairs(group[0], one)]
    if unit and spans and told and spans[-1].value % unit == 0 and spans[-1].value > unit:
        many = spans[-1].value / unit
        yield from _held(one, told[-1].value / many, f"{derive.shown(told[-1].value)} / {derive.shown(many)}")


def _record(claim: Claim, one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield what a record was before it was bettered by so much: the best time and what it was lowered by, or the best mark without what it rose by."""
    if not _BEFORE.search(claim.text[: one.span[0]]):
        return
    for source in (each for each in claim.evidence if each.language == "ko"):
        figures = [
            each for each in quantities.find(source.text, "ko") if (each.kind, each.unit) == (one.kind, one.unit)
        ]
        for gap in figures:
            lower, higher = (pattern.match(source.text, gap.span[1]) for pattern in (_EARLIER, _FURTHER))
            if not (lower or higher) or not _BETTER.search(source.text[: gap.span[0]]):
                continue
            marks = [
                each.value
                for other in claim.evidence
                for each in quantities.find(other.text, "ko")
                if (each.kind, each.unit) == (one.kind, one.unit) and each.value > 5 * gap.value
            ]
            if marks:
                best = min(marks) if lower else max(marks)
                step = f"{derive.shown(best)} {'+' if lower else '-'} {derive.shown(gap.value)}"
                yield from _held(one, best + gap.value if lower else best - gap.value, step)


def _sets(claim: Claim, one: Quantity) -> Iterator[Reckoning]:
    """Yield the points of all sets that a report lists: `(25-19, 21-25, 15-12)`."""
    if one.unit != "점" or not re.search(r"더하|합[치하쳐해]|모두|통틀", claim.text):
        return
    for source in claim.evidence:
        for match in _SETS.finditer(source.text):
            pairs = [each.strip().split("-") for each in match["sets"].split(",")]
            sides = [sum(int(pair[side]) for pair in pairs) for side in (0, 1)]
            if one.value in sides:
                yield Reckoning(
                    one, one.value, " + ".join(pair[sides.index(int(one.value))] for pair in pairs), holds=True
                )


def _attempts(claim: Claim, one: Quantity) -> Iterator[Reckoning]:
    """Yield which attempt it was that came off: the third, where a report tells of two before that failed, or of success `세 번 만에`."""
    if not _TRY.fullmatch(one.text) or not re.match(r"\s(?:시도|도전|발사|만에|시험)", claim.text[one.span[1] :]):
        return
    found = [match for source in claim.evidence for match in _TRIES.finditer(source.text)]
    for match in found:
        many = _number(match["many"]) + 1 if match["many"] else _number(match["so"])
        sure = len(found) == 1 and _AFTER_ALL.match(claim.text, one.span[1]) is not None
        if one.value == many or sure:
            yield Reckoning(one, Fraction(many), f"{many}", holds=one.value == many)


def _number(written: str) -> int:
    return int(written) if written.isdigit() else TO_TEN[written]


def _before_share(sheet: Sheet, one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield what there was before a change by the percentage that a report tells right behind what there is now: `151억 달러로 26.0% 늘며`."""
    text = sheet.claim.text
    if not _A_YEAR_AGO.search(text[: one.span[0]]):
        return
    for row in alike(found, one):
        change = _CHANGED.match(row.source.text, row.figure.span[1])
        if change is None or row.words[0] not in f"{sheet.before} {text}":
            continue
        share = Fraction(change["share"]) / _HUNDRED * (1 if change["up"] else -1)
        value = row.figure.value / (1 + share)
        near = one.approximate and abs(value - one.value) <= _SLACK * value
        step = f"{derive.shown(row.figure.value)} / (1 {'+' if change['up'] else '-'} {change['share']}/100)"
        holds = near or derive.meets(one, value)
        if holds or abs(value - one.value) > _CLOSE * value:
            yield Reckoning(one, round(value, -len(str(int(value))) + 3), step, holds=holds, advise=holds)


def _between(claim: Claim, one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield how far the two are apart whom a draft names, by what the report counts of both under one word: `승점 차는 3`."""
    what = _GAP.search(claim.text[: one.span[0]])
    both = [row for row in found if what and row.words[0] == what["what"] and row.words[-1:] != row.words[:1]]
    both = [row for row in both if any(word.rstrip("은는이가") in claim.text for word in row.words[1:])]
    if len(both) == 2 and derive.pairs(both[0].figure, both[1].figure):
        high, low = sorted((row.figure.value for row in both), reverse=True)
        yield from _held(one, high - low, f"{derive.shown(high)} - {derive.shown(low)}")
