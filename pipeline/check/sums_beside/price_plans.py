"""What a price comes to whose words say when it holds: another sum in the first year, so much for each beyond what is included, a pass or by the month.

`2,000만 in the first year and 600만 a year thereafter` are 3,200만 in three years; 500 requests for $25 and four cents for each one beyond make
37 dollars of 800, 17 more than the old $20; and a pass for $89 pays from the seventh month at $12.99.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import ceil

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_FIRST = deferred(r",? (?:in|for|during) (?:the|its|their|your) first (?P<unit>year|month|season|week)\b")
_THEN = deferred(
    r",? (?:an?|per|each|every|in each) (?P<unit>year|month|season|week)"
    r"(?: (?:thereafter|after (?:that|this)|afterwards?|from then on|from the second|subsequently)| that follows?)\b"
)
_THEN_AHEAD = deferred(
    r"\b(?:thereafter|after (?:that|this)|afterwards|from then on|subsequently),? (?:[a-z]+ ){0,5}?(?:about |some |only )?[$€£¥₩]?$"
)
_EACH_TIME = deferred(r",? (?:an?|per|each|every|in each) (?P<unit>year|month|season|week)\b")
_IN_ALL = deferred(
    r"\s?(?:이면|간|동안|에|치로?|으로)?(?:\s?(?:모두|다|을|를)?\s?(?:합[쳐치하해][가-힣]{0,2}|더[하해][가-힣]{0,2}|따지면|치면|쓰면|내면|계산하면))?"
    r",?\s(?:(?:약|모두|총|합계|비용은|비용이|드는 돈은)\s)*"
)
_MONTHS = {"year": 12, "season": 12, "month": 1}
_BEYOND = deferred(
    r"(?: cents?)? (?:for (?:each|every)|per|apiece for) (?:(?:additional|extra|further|more)\b|(?:[a-z]+ ){0,3}?(?:beyond|above|over|after|on top of) (?:that|this|those|it|them|the (?:limit|allowance|quota|cap))\b)"
)
_INCLUDED = deferred(r"(?: (?!and\b|or\b)[a-z-]+){1,4} (?:for|at) $")
_CHARGED = deferred(r"[^.;\d]{0,24}?(?:은|는|면|이라면|라면|엔|에|이)\s(?:[가-힣]{1,6}\s){0,3}$")
_THAN_NOW = deferred(
    r"(?:지금|예전|이전|기존|정액제|종전|현재|전|옛 요금|지금 요금|예전 요금)(?:까지)?보다\s(?:(?:한 달에|매달|달마다|약|월)\s)?$"
)
_DEARER = deferred(r"(?:나|이나|쯤|가량|정도)?(?:를|을|이|가)?\s?(?:더\s)?(?:비싸|비싼|많|오[르른]|올[라랐]|늘|더\s)")
_CHEAPER = deferred(
    r"(?:나|이나|쯤|가량|정도)?(?:를|을|이|가)?\s?(?:더\s)?(?:(?<!비)싸|싼|저렴|적|줄|내[려리렸린]|덜\s|아끼|아낀|아껴)"
)
_USE = (
    "볼|보는|본|보면|쓸|쓰는|쓰면|탈|타는|타면|갈|가는|가면|다닐|다니|찾을|찾는|이용|빌릴|빌리|구독|머물|들를|내면|낼"
)
_PAYS_FOR = r"이득|본전|싸[요다죠지]|쌉|낫|나아|유리|남는 장사|저렴|덜 [내들드]"
_FROM = deferred(
    rf"\s?(?:이상|부터(?:는)?|(?P<past>넘게|보다 (?:오래|많이|자주)))\s?(?:은|는)?[^.!?\d]{{0,10}}?(?:(?:{_USE})[^.!?\d]{{0,28}}?)?(?:{_PAYS_FOR})"
)
_EACH_USE = deferred(
    r",? (?:an?|per|each|every|for (?:a|each|one)) (?:single )?(?P<unit>month|week|day|night|visit|ride|trip|ticket|class|session|game|match|entry|journey|flight)\b"
)
_TIMES = frozenset({"번", "회", "차례", "경기", "편"})
_TWO = 2


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the sums of a draft that a plan of prices comes to, and from how many times on the one price is less than the other."""
    text = sheet.claim.text
    english = [one for one in sheet.claim.evidence if one.language == "en"]
    for number, group in enumerate(every):
        one = group[0]
        if one.kind == "money" and not one.per:
            ahead = [each for each in every[:number] if each[0].span[1] <= one.span[0]]
            yield from _over_years(text, english, ahead, one)
            yield from _beyond(text, english, ahead, one)
            yield from _than_now(sheet, english, one)
        elif one.kind == "duration" or one.unit in _TIMES:
            yield from _worth(text, english, one)


def _over_years(text: str, english: Sequence[Evidence], ahead: Sequence[Group], one: Quantity) -> Iterator[Reckoning]:
    """Yield what so many years cost of which the first has a price of its own."""
    length = next((each for group in ahead[-1:] for each in group if each.kind == "duration"), None)
    if length is None or not _IN_ALL.fullmatch(text, length.span[1], one.span[0]):
        return
    for first, later, months in (found for each in english for found in _first_and_later(each, one)):
        many = length.value / months
        if many.denominator != 1 or many < _TWO:
            continue
        value = first + (many - 1) * later
        step = f"{shown(first)} + {shown(many - 1)} * {shown(later)}"
        slips = (many * first, many * later, first + many * later, first + later)
        yield from _held(one, length, value, step, slips)


def _first_and_later(text: Evidence, like: Quantity) -> Iterator[tuple[Fraction, Fraction, int]]:
    """Yield the sum for the first year and that for each later one, with the months of such a time."""
    sums = [one for one in quantities.find(text.text, "en") if derive.pairs(one, like)]
    for first, later in pairwise(sums):
        opening = _FIRST.match(text.text, first.span[1])
        after = _THEN_AHEAD.search(text.text[: later.span[0]])
        following = (_EACH_TIME if after else _THEN).match(text.text, later.span[1])
        if opening and following and opening["unit"] == following["unit"] in _MONTHS:
            yield first.value, later.value, _MONTHS[opening["unit"]]


def _beyond(text: str, english: Sequence[Evidence], ahead: Sequence[Group], one: Quantity) -> Iterator[Reckoning]:
    """Yield what so many cost of which a number is included in a price, and each beyond has its own."""
    many = next((each for group in ahead[-1:] for each in group if each.kind in COUNTS), None)
    if many is None or not _CHARGED.fullmatch(text, many.span[1], one.span[0]):
        return
    for included, base, each in (found for source in english for found in _plans(source, one)):
        if many.value <= included:
            continue
        value = base + (many.value - included) * each
        step = f"{shown(base)} + ({shown(many.value)} - {shown(included)}) * {shown(each)}"
        yield from _held(one, many, value, step, (base + many.value * each, many.value * each))


def _plans(text: Evidence, like: Quantity) -> Iterator[tuple[Fraction, Fraction, Fraction]]:
    """Yield how many are included in a price, that price, and the price of each beyond."""
    found = quantities.find(text.text, "en")
    sums = [one for one in found if derive.pairs(one, like)]
    for base, each in pairwise(sums):
        counts = [one for one in found if one.kind in COUNTS and not one.per and one.span[1] < base.span[0]]
        if (
            counts
            and _INCLUDED.fullmatch(text.text, counts[-1].span[1], base.span[0])
            and _BEYOND.match(text.text, each.span[1])
        ):
            yield counts[-1].value, base.value, each.value


def _than_now(sheet: Sheet, english: Sequence[Evidence], one: Quantity) -> Iterator[Reckoning]:
    """Yield how far what a plan comes to in the sentence before lies from another price of the source."""
    text = sheet.claim.text
    dearer, cheaper = _DEARER.match(text, one.span[1]), _CHEAPER.match(text, one.span[1])
    if not _THAN_NOW.search(text[: one.span[0]]) or bool(dearer) == bool(cheaper):
        return
    told = [*quantities.readings(sheet.before, "ko"), *quantities.readings(text[: one.span[0]], "ko")]
    for number, group in enumerate(told):
        if group[0].kind != "money":
            continue
        said = text if group[0].span[1] <= one.span[0] and number >= len(quantities.readings(sheet.before, "ko")) else sheet.before  # fmt: skip
        worked = [each for each in _beyond(said, english, told[:number], group[0]) if each.holds]
        others = {
            each.value
            for source in english
            for each in quantities.find(source.text, "en")
            if derive.pairs(each, one) and not each.words
        }
        for plan in worked:
            for other in sorted(others - {base for source in english for _, base, _ in _plans(source, one)}):
                gap = plan.value - other
                if (gap > 0) == bool(dearer) and _tells(one, abs(gap)):
                    yield Reckoning(one, abs(gap), f"{plan.step} - {shown(other)}", holds=True, advise=True)


def _worth(text: str, english: Sequence[Evidence], one: Quantity) -> Iterator[Reckoning]:
    """Yield from how many months or times on a pass costs less than so much for each of them."""
    said = _FROM.match(text, one.span[1])
    prices = {found for each in english for found in _pass_and_each(each, one)}
    if said is None or len(prices) != 1:
        return
    ((whole, each),) = prices
    value = Fraction(ceil(whole / each) - (1 if said["past"] else 0))
    step = f"{shown(whole)} / {shown(each)}"
    plainly = replace(one, bound="")  # `여섯 달 이상` is no lower end of any number
    yield Reckoning(plainly, value, step, holds=one.value == value, advise=one.value == value, named=True)


def _pass_and_each(text: Evidence, like: Quantity) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield the price of a pass and that of each month or time beside it."""
    sums = [one for one in quantities.find(text.text, "en") if one.kind == "money"]
    each = [one for one in sums if (match := _EACH_USE.match(text.text, one.span[1])) and _fits(match["unit"], like)]
    whole = [one for one in sums if not _EACH_USE.match(text.text, one.span[1])]
    if len(each) == 1 and len(whole) == 1 and whole[0].unit == each[0].unit and whole[0].value > _TWO * each[0].value:
        yield whole[0].value, each[0].value


def _fits(unit: str, like: Quantity) -> bool:
    if unit == "month":
        return like.kind == "duration" and like.unit == "month" and like.text.endswith(("달", "개월"))
    return like.unit in _TIMES and unit not in ("week", "day", "night")


def _held(
    one: Quantity, supposed: Quantity, value: Fraction, step: str, slips: Sequence[Fraction]
) -> Iterator[Reckoning]:
    """Yield a sum with the number that a writer supposes for it, where it is right, or what a slip gives."""
    right = _tells(one, value)
    if right or any(derive.meets(one, slip) for slip in slips):
        yield Reckoning(one, value, step, holds=right, advise=right, named=True)
        yield Reckoning(supposed, supposed.value, "", holds=True)


def _tells(one: Quantity, value: Fraction) -> bool:
    return derive.meets(one, value) or told_figures.near(one, value)
