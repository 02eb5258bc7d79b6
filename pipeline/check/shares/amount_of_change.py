"""By how many something rose or fell of which a source tells the new amount and the percentage: 412,000, up 18 percent, are `6만 명 넘게 늘었어요`.

The percentage stands right beside the amount, or in its clause; the draft tells the change in the unit of the amount.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.follows import DOWN, UP
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_UP_AHEAD = deferred(
    r"\b(?:up|an? (?:increase|rise|jump|gain) of|ros\w+(?: by)?|grew(?: by)?|climbed(?: by)?|jumped(?: by)?|increased(?: by)?|gained)(?: (?:about|nearly|some|almost))? $"
    r"|\b(?:rais|lift|increas|boost|hik)\w+ [^.;\d]{1,50} by (?:about |nearly )?$"
)
_DOWN_AHEAD = deferred(
    r"\b(?:down|an? (?:decrease|fall|drop|decline|cut) of|fell(?: by)?|dropped(?: by)?|declined(?: by)?|slid(?: by)?|decreased(?: by)?|lost)(?: (?:about|nearly|some|almost))? $"
    r"|\b(?:cut|lower|reduc|slash|trim)\w* [^.;\d]{1,50} by (?:about |nearly )?$"
)
_UP_BEHIND = deferred(r" (?:more|higher|above|increase|rise)\b")
_DOWN_BEHIND = deferred(r" (?:less|fewer|lower|below|decrease|fall|drop)\b")
_TO = deferred(r"[^.;\d]{0,20}\bto (?:about |around )?[$€£¥₩]?$")
_BETWEEN = deferred(r"[^.;\d]{0,70}?(?:in (?:19|20)\d\d)?[^.;\d]{0,40}")
_BETWEEN_KOREAN = deferred(
    r"(?:으로|로|을|를|이|가)?,?\s(?:(?:\d+년 전|전년|지난해|작년|1년 새|한 해 전|같은 기간|동기|대비|보다|에 비해|기록해|기록하며|집계돼)\s?){0,4}(?:약 )?"
)
_MORE = deferred(
    r"(?:이나|나|쯤|가량|정도|넘게|가까이|남짓)?(?:이|가|을|를)?\s?(?:이상\s|넘게\s|가까이\s|남짓\s|더\s)*"
)
_BEHIND, _ALL = 24, 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the amounts by which something changed that such a percentage gives."""
    text = sheet.claim.text
    changes = [one for source in sheet.claim.evidence for one in _changes(source)]
    for group in every if changes else ():
        one = group[0]
        if one.kind not in AMOUNTS or one.per or support(group, sheet.known):
            continue
        more = _MORE.match(text, one.span[1])
        behind = text[more.end() if more else one.span[1] :][:_BEHIND]
        ways = [way for way, pattern in ((1, UP), (-1, DOWN)) if pattern.match(behind)]
        for amount, share, way in changes:
            if not derive.pairs(amount, one):
                continue
            before = amount.value / (1 + way * share.value / _ALL)
            if way in ways and _fits(one, abs(amount.value - before)):
                sign = "+" if way > 0 else "-"
                step = f"{derive.shown(amount.value)} - {derive.shown(amount.value)} / (1 {sign} {derive.shown(share.value)}/100)"
                yield Reckoning(one, one.value, step, holds=True, advise=True)
                break


def _fits(one: Quantity, value: Fraction) -> bool:
    """Return whether a change is the reckoned one as finely as it is told: a percentage is rounded, so is what it gives."""
    if one.bound == "min":
        return one.value <= value < one.value + compare.round_step(one)
    near = abs(one.value - value) <= value / (20 if one.approximate and not one.bound else 60)
    return derive.meets(one, value) or (near and not one.bound)


def _changes(source: Evidence) -> Iterator[tuple[Quantity, Quantity, int]]:
    """Yield the amounts of a sentence that it tells with the percentage by which they changed, and which way."""
    found = quantities.find(source.text, source.language)
    amounts = [one for one in found if one.kind in AMOUNTS and not one.per and one.value > 0]
    for share in (one for one in found if one.kind == "percent" and not one.per):
        way = _way(source, share)
        for amount in amounts if way else ():
            if _joined(source, amount, share):
                yield amount, share, way


def _way(source: Evidence, share: Quantity) -> int:
    before, behind = source.text[: share.span[0]], source.text[share.span[1] :]
    if source.language == "ko":
        more = _MORE.match(behind)
        rest = behind[more.end() if more else 0 :][:_BEHIND]
        return 1 if UP.match(rest) else -1 if DOWN.match(rest) else 0
    if _UP_AHEAD.search(before) or _UP_BEHIND.match(behind):
        return 1
    return -1 if _DOWN_AHEAD.search(before) or _DOWN_BEHIND.match(behind) else 0


def _joined(source: Evidence, amount: Quantity, share: Quantity) -> bool:
    """Return whether a percentage is told of an amount: right behind it, or before it with `to`."""
    if source.language == "ko":
        return _BETWEEN_KOREAN.fullmatch(source.text, amount.span[1], share.span[0]) is not None
    if amount.span[1] <= share.span[0]:
        return _BETWEEN.fullmatch(source.text, amount.span[1], share.span[0]) is not None
    return _TO.fullmatch(source.text[share.span[1] : amount.span[0]]) is not None
