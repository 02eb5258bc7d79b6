"""Which sum of a draft another one of it is told for in another currency: `12억 달러(약 1조 7천억 원)`, `3억 유로, 우리 돈 5천억 원`."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Sheet
from pipeline.text import exchange_rates, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_RATE = (
    r"(?:1\s?(?:미국\s?)?(?:달러|유로|파운드|위안|엔)|100\s?엔|(?:원[·/]?달러\s|현재\s|당시\s|이날\s)?환율|(?:달러|유로|파운드|위안|100엔)당)"
    r"(?:당|에|=|은|는|을|를|이|가|:)?\s?(?:=\s)?(?:약\s)?[\d,]+(?:\.\d+)?\s?원"
)
TOLD_RATE = deferred(rf"{_RATE}")
"""A rate that a draft tells beside its conversion: `1달러=1,400원 기준`."""
_OPENED = deferred(rf"[^\d(（\[)）\]]{{0,14}}[(（\[](?:{_RATE})?[^\d(（\[)）\]]{{0,24}}$")
_INSIDE = deferred(r"[^\d(（\[)）\]]{0,6}[·ㆍ,/=≒;][^\d(（\[)）\]]{0,12}$")
_COMMA = deferred(r"\s?(?:쯤|가량|정도|남짓|안팎|규모)?(?:,|\s?[=≒/—–-])\s?(?:약|대략|거의|무려|즉|곧)?\s?$")
_AS = deferred(r"(?:이?니까?|(?:으)?로|이?라면|이?면),?\s(?:약|대략|거의|얼추|대충)\s?$")
"""Behind a sum that is told again in another currency, without a bracket: `14억 달러로 약 2조 원`."""
_ALONG = deferred(r"\s?(?:쯤|가량|정도|남짓|안팎)?(?:와|과|,|·|랑|하고|\s및)\s?(?:약\s)?")
_MARKED = deferred(
    r"(?:우리|한국|국내|미국|일본|현지)\s?(?:나라)?\s?(?:돈|화폐)|원화|한화|엔화|달러화|유로화|위안화|파운드화|미화|환산|(?:환율|기준)[가-힣]{0,3}\s"
)
_OPENING = deferred(r"(?:^|[\s(（\[,])(?:약\s)?(?:우리|한국)\s?(?:나라)?\s?돈|원화|한화")
_RANGE = deferred(r"\s?(?:[~∼〜–-]|에서|부터)\s?(?:약\s)?$")
_NUMBERS = deferred(r"\d[\d,]*(?:\.\d+)?")
_HUNDRED = deferred(r"100\s?엔")
_EACH = deferred(r"[(（]\s?(?:우리 돈(?:으로)?\s|한화\s|원화\s)?(?:각각|차례로|각)\s")
_REACH = 60


def pairs(sheet: Sheet, drafted: Quantity) -> list[Quantity]:
    """Return the sums that a drafted one is openly told for: of those that the source states, or that only the draft has in the source's currency."""
    told = sums(sheet.claim.text)
    beside = (
        _each(sheet.claim.text, told, drafted)
        or _in_turn(sheet.claim.text, told, drafted)
        or list(_before(sheet.claim.text, told, drafted))
    )
    if not beside and _OPENING.search(sheet.claim.text[: drafted.span[0]]):
        beside = sums(sheet.before)[-1:]
    own = {source.unit for _, source in sheet.known.figures if source.kind == "money"}
    return [
        one
        for one in beside
        if one.unit != drafted.unit
        and not one.per
        and one.value > 0
        and (_stated(sheet, one) or (one.unit in own and drafted.unit not in own))
        and not _in_source(sheet, one, drafted)
        and {one.role, drafted.role} != {"low", "high"}
    ]


def unpaired(sheet: Sheet, drafted: Quantity) -> list[Quantity]:
    """Return the sums of a sentence in another currency that the source states and for which no other sum stands."""
    own = [one for one in sums(sheet.claim.text) if one.unit != drafted.unit and not one.per and _stated(sheet, one)]
    others = [one for one in sums(sheet.claim.text) if one.unit == drafted.unit and one.span != drafted.span]
    taken = {other.span for one in others for other in pairs(sheet, one)}
    return [one for one in own if one.span not in taken]


def told_rate(written: str) -> Fraction:
    """Return what one unit comes to by a rate in words: 9.5 for `100엔에 950원`."""
    rate = Fraction(_NUMBERS.findall(written)[-1].replace(",", ""))
    return rate / 100 if _HUNDRED.match(written) else rate


def left(sheet: Sheet, drafted: Quantity) -> list[Quantity]:
    """Return the sums of the source in another currency that a sentence does not tell."""
    return [one for _, one in sheet.rivals(drafted) if one.kind == "money" and one.unit != drafted.unit and not one.per]


def sums(text: str) -> list[Quantity]:
    """Return the sums of money of a Korean text in order, one reading each."""
    rates = [match.span() for match in TOLD_RATE.finditer(text)]
    groups = quantities.readings(text, "ko")
    found = [
        money for group in groups for money in [next((one for one in group if one.kind == "money"), None)] if money
    ]
    return [one for one in found if not any(start <= one.span[0] and one.span[1] <= end for start, end in rates)]


def _stated(sheet: Sheet, one: Quantity) -> bool:
    return bool(support((one,), sheet.known))


def _in_source(sheet: Sheet, one: Quantity, drafted: Quantity) -> bool:
    """Return whether the source itself tells a sum in the drafted currency, too: one of its own that is worth as much."""
    return any(
        source.kind == "money"
        and source.unit == drafted.unit
        and not source.per
        and any(
            band.low <= source.value / one.value <= band.high for band in exchange_rates.bands(one.unit, drafted.unit)
        )
        for _, source in sheet.known.figures
    )


def _before(text: str, told: Sequence[Quantity], drafted: Quantity) -> Iterator[Quantity]:
    """Yield the sums before a drafted one that it is told for, the nearest first: all those of one bracket."""
    earlier = [one for one in told if one.span[1] <= drafted.span[0]]
    start = drafted.span[0]
    linked = False
    while earlier:
        one = earlier.pop()
        gap = text[one.span[1] : start]
        if one.unit == drafted.unit:
            if not _RANGE.fullmatch(gap):
                return
        elif _linked(gap) or (linked and (_INSIDE.fullmatch(gap) or _RANGE.fullmatch(gap))):
            linked = True
            yield one
        elif not _RANGE.fullmatch(gap) and not _INSIDE.fullmatch(gap):
            return
        start = one.span[0]


def _each(text: str, told: Sequence[Quantity], drafted: Quantity) -> list[Quantity]:
    """Return the sum that one of a bracket stands for, of as many before it: `20달러, 200달러(각각 약 2만 8천 원, 28만 원)`."""
    opened = text.rfind("(", 0, drafted.span[0])
    inside = [one for one in told if one.span[0] > opened and ")" not in text[opened : one.span[1]]]
    before = [one for one in told if one.span[1] <= opened][-len(inside) :]
    alike = len({one.unit for one in inside}) == len({one.unit for one in before}) == 1
    if opened < 0 or len(inside) != len(before) or not alike or not _EACH.match(text, opened):
        return []
    return [other for one, other in zip(inside, before, strict=True) if one.span == drafted.span]


def _in_turn(text: str, told: Sequence[Quantity], drafted: Quantity) -> list[Quantity]:
    """Return the sum that one of a list stands for, of as many right before it: `2센트와 5센트, 우리 돈으로 30원과 70원`."""
    runs: list[list[Quantity]] = []
    for one in told:
        last = runs[-1][-1] if runs else None
        if last and last.unit == one.unit and _ALONG.fullmatch(text, last.span[1], one.span[0]):
            runs[-1].append(one)
        else:
            runs.append([one])
    for before, run in pairwise(runs):
        if len(before) == len(run) > 1 and _linked(text[before[-1].span[1] : run[0].span[0]]):
            found = [other for one, other in zip(run, before, strict=True) if one.span == drafted.span]
            if found and found[0].unit != drafted.unit:
                return found
    return []


def _linked(gap: str) -> bool:
    return bool(
        _OPENED.fullmatch(gap)
        or _COMMA.fullmatch(gap)
        or _AS.fullmatch(gap)
        or (len(gap) <= _REACH and _MARKED.search(gap))
    )
