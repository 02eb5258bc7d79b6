"""Parts in words that a Korean report leaves to its reader: `다섯 채 중 두 채` for 2만 5,840 of 6만 4,310가구, one in twenty for 50.7 of 1,000.

The draft names the whole by the report's own word; what is told of half of something named is held against the sum told right before.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.korean_reports import sums
from pipeline.check.korean_reports.rows import Row, rows
from pipeline.check.shares import among
from pipeline.check.shares.among import Portion
from pipeline.text import arithmetic, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_FOR_SO_MANY = deferred(
    r"(?P<whole>1(?:0{1,3}|,000)|1만|10만)\s?(?P<unit>[가-힣]{1,2})당\s(?:[가-힣]{1,6}\s){0,3}?(?:약 )?(?P<part>\d[\d,]*(?:\.\d+)?)\s?(?P=unit)"
)
_UNITS = {"1만": 10_000, "10만": 100_000}
_WORD = deferred(r"[가-힣A-Za-z\d]{2,}")
_PARTICLE = deferred(r"(?:으로|에서|에게|은|는|이|가|을|를|의|에|로|도)$")
_NO_NOUN = frozenset(str.split("지난해 올해 작년 지난달 전체 가운데 사람 모두 이번 기준 집계 사람은"))
_OF = deferred(r"(?P<what>[가-힣A-Za-z·]{2,}(?:\s[가-힣A-Za-z·]{2,8})?)의\s$")
_BOTH = deferred(r"(?P<unit>[원명개건대곳톤달러]+)(?:과|와)\s")
_SHARE_OF_ALL = deferred(r"(?:돈|사업비|예산|비용|금액|투자금|자금|전체|모두|합계)의\s(?:약 )?$")
_GLOSS = deferred(r"[^\d()]{0,8}\(")
_CLOSE, _SLACK = Fraction(5, 100), Fraction(1, 2)
_HUNDRED = 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the parts of a whole that the figures of a Korean report give."""
    claim = sheet.claim
    if not any(one.language == "ko" for one in claim.evidence):
        return
    found = rows(claim)
    for mine in among.found(claim.text):
        ways = [*_of_so_many(claim), *_of_named(claim, mine, found)]
        if step := next((step for step, share in ways if _meets(mine, share)), ""):
            yield Reckoning(_spelled(mine), mine.share, step, holds=True)
    for group in every:
        if group[0].kind == "times" and group[0].words and group[0].value < 1:
            yield from _of_another(sheet, group[0], found)
        elif group[0].kind == "percent":
            yield from _of_both(claim, group[0], found)
            yield from _glossed(sheet, every, group[0], found)


def _spelled(mine: Portion) -> Quantity:
    return Quantity(mine.share, "times", mine.span, mine.text, words=True)


def _meets(mine: Portion, share: Fraction) -> bool:
    return abs(share - mine.share) <= _CLOSE * mine.share


def _of_so_many(claim: Claim) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares that a report tells for a round number: `1,000명당 50.7명`."""
    for one in claim.evidence:
        for match in _FOR_SO_MANY.finditer(one.text):
            whole = _UNITS.get(match["whole"]) or arithmetic.number(match["whole"])
            part = arithmetic.number(match["part"])
            yield f"{derive.shown(part)}/{derive.shown(Fraction(whole))}", part / whole


def _of_named(claim: Claim, mine: Portion, found: Sequence[Row]) -> Iterator[tuple[str, Fraction]]:
    """Yield the shares of the whole whose words stand right before a part in words, of the parts that one sentence or the next tells."""
    said = {_PARTICLE.sub("", word) for word in _WORD.findall(claim.text[: mine.span[0]])} - _NO_NOUN
    rest = {_PARTICLE.sub("", word) for word in _WORD.findall(claim.text[mine.span[1] :])} - _NO_NOUN
    texts = list(claim.evidence)
    for whole in found:
        words = set(whole.words) | {
            _PARTICLE.sub("", word) for word in _WORD.findall(whole.source.text[: whole.figure.span[0]])
        }
        if not said & words or not set(whole.words) & {*said, "인구"}:
            continue
        for part in found:
            near = 0 <= texts.index(part.source) - texts.index(whole.source) <= 1
            named = part.source != whole.source or bool(rest & set(part.words))
            if (
                near
                and named
                and derive.pairs(part.figure, whole.figure)
                and 0 < part.figure.value < whole.figure.value
            ):
                step = f"{derive.shown(part.figure.value)}/{derive.shown(whole.figure.value)}"
                yield step, part.figure.value / whole.figure.value


def _of_another(sheet: Sheet, one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield what part of an amount that it names a draft's last sum is: `합치면 4,070억 원이에요. 사회복지 예산의 절반이 안 돼요`."""
    text = sheet.claim.text
    named = _OF.search(text[: one.span[0]])
    own = [each for each in quantities.find(text[: named.start()] if named else "", "ko") if each.kind in AMOUNTS]
    told = own or [each for each in quantities.find(sheet.before, "ko") if each.kind in AMOUNTS]
    wholes = [row.figure for row in found if named and row.words[0] in named["what"].split()]
    if (
        not told
        or len(wholes) != 1
        or not derive.pairs(told[-1], wholes[0])
        or any(each.value == one.value for each in _parts(sheet.claim))
    ):
        return
    share = told[-1].value / wholes[0].value
    step = f"{derive.shown(told[-1].value)}/{derive.shown(wholes[0].value)}"
    below = one.bound == "max" and one.value * _SLACK <= share <= one.value
    above = one.bound == "min" and one.value <= share <= one.value / _SLACK
    if below or above or (not one.bound and abs(share - one.value) <= _CLOSE * one.value):
        yield Reckoning(one, share, step, holds=True)
    elif one.bound and (share > one.value) == (one.bound == "max"):
        yield Reckoning(one, share, step, holds=False, shown=f"{round(float(share * _HUNDRED))}%")


def _parts(claim: Claim) -> Iterator[Quantity]:
    """Yield the parts in words that a report tells itself."""
    return (each for one in claim.evidence for each in quantities.find(one.text, one.language) if each.kind == "times")


def _of_both(claim: Claim, one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield what share of two amounts together one of them is: 70% for `정부 예산 490억원과 민간 자금 210억원`."""
    if not _SHARE_OF_ALL.search(claim.text[: one.span[0]]):
        return
    for first, second in pairwise(found):
        between = first.source == second.source and _BOTH.match(first.source.text, first.figure.span[1] - 1)
        if not between or not derive.pairs(first.figure, second.figure):
            continue
        both = first.figure.value + second.figure.value
        parts = [row for row in (first, second) if any(word in claim.text for word in row.words)]
        if len(parts) == 1 and re.search(
            rf"{re.escape(parts[0].words[0])}|{re.escape(parts[0].words[-1])}", claim.text
        ):
            value = parts[0].figure.value / both * _HUNDRED
            step = f"{derive.shown(parts[0].figure.value)}/{derive.shown(both)}"
            holds = derive.meets(one, value)
            yield Reckoning(one, value, step, holds=holds, advise=holds)


def _glossed(sheet: Sheet, every: Sequence[Group], one: Quantity, found: Sequence[Row]) -> Iterator[Reckoning]:
    """Yield a part in words that a draft itself glosses with the percentage that it has worked out: `절반 넘게(53%)`."""
    if sheet.claim.text[one.span[0] - 1 : one.span[0]] != "(" or not any(
        each.holds for each in sums.named(sheet.claim, one, found)
    ):
        return
    for group in every:
        part = group[0]
        if part.kind == "times" and part.words and _GLOSS.fullmatch(sheet.claim.text[part.span[1] : one.span[0]]):
            share = one.value / _HUNDRED
            over = part.bound == "min" and part.value < share < part.value / _SLACK
            under = part.bound == "max" and part.value * _SLACK < share < part.value
            if over or under or (not part.bound and abs(share - part.value) <= _CLOSE):
                yield Reckoning(part, part.value, "", holds=True)
