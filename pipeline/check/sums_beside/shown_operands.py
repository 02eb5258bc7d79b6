"""Sums and differences whose operands the draft itself holds up and names an operation for: `둘을 합치면`, `나머지`, `1km면`, `상단끼리`.

The words say what is reckoned of what, and both stand there: no other pair of the source clears a value that this operation does not give.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import HELD_UP, Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, MEASURES, Quantity

_BOTH = deferred(
    r"(?:둘|양사|두 (?:회사|곳|나라|사람|기업|값|수치|금액))(?:을|를|이|의)?\s?(?:몫을\s|금액을\s)?(?:합치|합하|더하|합쳐|합해|더해|합친|합한|더한)[가-힣]{0,2},?\s"
    r"(?:모두\s|총\s|최대\s|약\s)*$"
)
_THE_REST = deferred(r"나머지\s(?:약\s|총\s)?$")
_SO_MANY_OF_IT = deferred(r"(?:면|이면|라면)\s(?:약\s|모두\s)?$")
_MORE = deferred(r"\s?(?:쯤|가량|정도|씩)?(?:을|를|이|가)?\s?(?:더|덜|아[끼낀껴]|남|싸|비싸)")
_EACH_DAY = deferred(r"씩\s(?:[가-힣]{1,4}\s)?$")
_IN_ALL = deferred(r"(?:모두|총|다 합쳐|합치면|합하면|통틀어|합쳐서)\s(?:약\s)?$")
_TOPS = deferred(r"(?:상단|윗선|윗값|최대치|상한)끼리")
_BOTTOMS = deferred(r"(?:하단|아랫선|아랫값|최저치|하한)끼리")
_PUT_TO = deferred(r"에\s(?:대입|적용)하면\s(?:약\s|대략\s)?$|[에을를]\s곱하면\s(?:약\s|대략\s)?$")
_LASTS = deferred(
    r"(?:으로|로|이면)\s(?:더\s)?(?:버틸|견딜|버티는|견디는|갈)\s수\s있는\s(?:기간|시간)(?:은|이)\s(?:약\s)?$"
)
_EVERY = deferred(r"(?P<span>분기|달|해|주)(?:에|마다)?\s(?:약\s)?$|매(?P<each>달|해|주|년)\s(?:약\s)?$")
_SPENT = deferred(r"씩\s(?:[가-힣]{1,6}\s)?(?:잃|쓰|쓴|태우|태운|까먹|나가|나간|들어가)")
_THAN = deferred(r"\)?보다\s$")
_SOONER, _LATER = deferred(r"\s(?:빨리|일찍|앞당|짧|빠르|빨랐)"), deferred(r"\s(?:늦|오래|더 걸|길)")
_DAY = 86_400
_SPANS = {"분기": 3, "달": 1, "해": 12, "년": 12, "주": 7 * _DAY}
"""In months, a week in seconds."""
_ALL, _PAIR = 100, 2
_SLACK = Fraction(3, 100)


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence behind the one before it, where its own part begins, and the figures told in both, a length in two units as one."""

    text: str
    start: int
    figures: tuple[Quantity, ...]

    def before(self, place: int) -> list[Quantity]:
        return [one for one in self.figures if one.span[1] <= place]


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the values that the operation named beside them does not give of the figures told before."""
    said = _said(sheet)
    for drafted in (one for one in said.figures if one.span[0] >= said.start):
        own = _own(sheet, drafted, said.start)
        if own is not None and (found := _named(sheet, said, drafted)) is not None:
            value, step, limit = found
            one = replace(own, bound="") if limit and own.bound == "max" else own
            if _tells(one, value):
                yield Reckoning(one, one.value, step, holds=True, advise=True)
            else:
                yield Reckoning(one, value, step, holds=False, named=True, sure=HELD_UP)
    yield from _off_schedule(sheet)


def _named(sheet: Sheet, said: _Said, drafted: Quantity) -> tuple[Fraction, str, bool] | None:
    """Return what the operation named beside a figure comes to, its step, and whether it is a limit as its operands are."""
    if (both := _together(said, drafted)) is not None:
        return *both, True
    found = (rule(said, drafted) for rule in (_at_a_price, _days, _ends, _part, _runway))
    one = _rest(sheet, said, drafted) or next((each for each in found if each is not None), None)
    return (*one, False) if one is not None else None


def _said(sheet: Sheet) -> _Said:
    text = f"{sheet.before} {sheet.claim.text}" if sheet.before else sheet.claim.text
    return _Said(text, len(text) - len(sheet.claim.text), tuple(_figures(text)))


def _figures(text: str) -> list[Quantity]:
    sums = quantities.sums(text, "ko")
    found = [group[0] for group in quantities.readings(text, "ko")]
    apart = [
        one for one in found if not any(each.span[0] <= one.span[0] and one.span[1] <= each.span[1] for each in sums)
    ]
    return sorted([*apart, *sums], key=lambda one: one.span)


def _own(sheet: Sheet, drafted: Quantity, start: int) -> Quantity | None:
    """Return a figure as it stands in its own sentence."""
    span = (drafted.span[0] - start, drafted.span[1] - start)
    every = (*quantities.sums(sheet.claim.text, "ko"), *quantities.find(sheet.claim.text, "ko"))
    return next((one for one in every if one.span == span and one.kind in MEASURES and not one.per), None)


def _tells(drafted: Quantity, value: Fraction) -> bool:
    near = drafted.approximate and abs(drafted.value - value) <= _SLACK * value
    over = drafted.bound == "min" and drafted.value <= value <= drafted.value * 2
    under = drafted.bound == "max" and value <= drafted.value <= value * 2 and not near
    return told_figures.near(drafted, value) or near or over or (under and drafted.approximate)


def _alike(said: _Said, drafted: Quantity) -> list[Quantity]:
    """Return the figures told before one that go with it, the plain ones: a start that something left is none."""
    before = said.before(drafted.span[0])
    return [one for one in before if derive.pairs(one, drafted) and one.unit == drafted.unit and not one.per]


def _together(said: _Said, drafted: Quantity) -> tuple[Fraction, str] | None:
    """Return what the only two such figures come to together."""
    alike = _alike(said, drafted)
    ends = any(one.role for one in alike)
    if drafted.kind not in AMOUNTS or ends or len(alike) != _PAIR or not _BOTH.search(said.text[: drafted.span[0]]):
        return None
    return alike[0].value + alike[1].value, f"{shown(alike[0].value)}+{shown(alike[1].value)}"


def _rest(sheet: Sheet, said: _Said, drafted: Quantity) -> tuple[Fraction, str] | None:
    """Return what two told parts leave of a whole of the source, where what they come to is told as the rest."""
    alike = _alike(said, drafted)
    parts = sum((one.value for one in alike), Fraction())
    if len(alike) < _PAIR or parts != drafted.value or not _THE_REST.search(said.text[: drafted.span[0]]):
        return None
    wholes = {one.value for one in sheet.known.operands if derive.pairs(one, drafted) and one.value > parts}
    if not wholes or any(_tells(drafted, whole - parts) for whole in wholes):
        return None
    whole = min(wholes)
    return whole - parts, "-".join([shown(whole), *(shown(one.value) for one in alike)])


def _at_a_price(said: _Said, drafted: Quantity) -> tuple[Fraction, str] | None:
    """Return what so much of something costs that has a price: `100m당 120원 … 1km면`."""
    before = said.before(drafted.span[0])
    if (
        len(before) < 3
        or drafted.kind != "money"
        or not _SO_MANY_OF_IT.fullmatch(said.text[before[-1].span[1] : drafted.span[0]])
    ):
        return None
    many, prices = before[-1], [one for one in before if one.kind == "money"]
    if len(prices) != 1 or _MORE.match(said.text, drafted.span[1]):
        return None
    for unit, price in pairwise(before[:-1]):
        priced = unit.per and price.kind == "money" and price.unit == drafted.unit
        if priced and (unit.kind, unit.unit) == (many.kind, many.unit) and unit.value > 0:
            step = f"{shown(price.value)}*{shown(many.value)}/{shown(unit.value)}"
            return price.value * many.value / unit.value, step
    return None


def _days(said: _Said, drafted: Quantity) -> tuple[Fraction, str] | None:
    """Return what so much on each day comes to: `하루 두 시간 반씩 나흘 동안 … 모두`."""
    if not _IN_ALL.search(said.text[: drafted.span[0]]):
        return None
    for day, each, days in zip(said.figures, said.figures[1:], said.figures[2:], strict=False):
        so_long = day.text == "하루" and days.unit == "s" and days.value % _DAY == 0 and days.value > _DAY
        alike = (each.kind, each.unit) == (drafted.kind, drafted.unit) and each.kind in MEASURES
        if (
            so_long
            and alike
            and days.span[1] <= drafted.span[0]
            and _EACH_DAY.fullmatch(said.text[each.span[1] : days.span[0]])
        ):
            many = days.value / _DAY
            return each.value * many, f"{shown(each.value)}*{shown(many)}"
    return None


def _ends(said: _Said, drafted: Quantity) -> tuple[Fraction, str] | None:
    """Return how far the upper, or the lower, ends of two told ranges lie apart."""
    ahead = said.text[: drafted.span[0]]
    role = "high" if _TOPS.search(ahead) else "low" if _BOTTOMS.search(ahead) else ""
    ends = [
        one
        for one in said.before(drafted.span[0])
        if one.role == role and (one.kind, one.unit) == (drafted.kind, drafted.unit)
    ]
    if not role or len(ends) != _PAIR:
        return None
    high, low = sorted((one.value for one in ends), reverse=True)
    return high - low, f"{shown(high)}-{shown(low)}"


def _part(said: _Said, drafted: Quantity) -> tuple[Fraction, str] | None:
    """Return what the only told percentage makes of an amount that it is put to: `기업가치 2조 9천억 원에 대입하면`."""
    before = said.before(drafted.span[0])
    shares = [one for one in before if one.kind == "percent"]
    whole = before[-1] if before else None
    if whole is None or len(shares) != 1 or not (derive.pairs(whole, drafted) and whole.unit == drafted.unit):
        return None
    if not _PUT_TO.fullmatch(said.text[whole.span[1] : drafted.span[0]]):
        return None
    return whole.value * shares[0].value / _ALL, f"{shown(whole.value)}*{shown(shares[0].value)}/{_ALL}"


def _runway(said: _Said, drafted: Quantity) -> tuple[Fraction, str] | None:
    """Return for how many such spans a told sum lasts of which so much goes in each: `분기에 61억 달러씩 … 410억 달러로 버틸 수 있는 기간`."""
    before = said.before(drafted.span[0])
    if len(before) < _PAIR or not _LASTS.fullmatch(said.text[before[-1].span[1] : drafted.span[0]]):
        return None
    stock = before[-1]
    for each in before[:-1]:
        every = _EVERY.search(said.text[: each.span[0]])
        span = (every["span"] or every["each"]) if every else ""
        if span and span in drafted.text and _SPENT.match(said.text, each.span[1]) and derive.pairs(each, stock):
            value, size = stock.value / each.value, _SPANS[span]
            near = abs(drafted.value / size - value) < 1
            right = drafted.value if near else Fraction(round(value) * size)
            return right, f"{shown(stock.value)}/{shown(each.value)}"
    return None


def _off_schedule(sheet: Sheet) -> Iterator[Reckoning]:
    """Yield how long something was to take that took so much less or more: `예정(11시간 15분)보다 55분 빨리 … 9시간 40분`."""
    text = sheet.claim.text
    own = [one for one in _figures(text) if one.kind == "duration"]
    later = [one for one in _figures(sheet.claim.following) if one.kind == "duration"]
    for planned, gap in pairwise(own):
        if not _THAN.fullmatch(text[planned.span[1] : gap.span[0]]) or support((planned,), sheet.known):
            continue
        way = 1 if _SOONER.match(text, gap.span[1]) else -1 if _LATER.match(text, gap.span[1]) else 0
        taken = [one for one in (*own, *later) if one not in (planned, gap)]
        if way and len(taken) == 1 and planned.unit == gap.unit == taken[0].unit:
            value = taken[0].value + way * gap.value
            if not told_figures.near(planned, value):
                step = f"{shown(taken[0].value)}{'+' if way > 0 else '-'}{shown(gap.value)}"
                yield Reckoning(
                    planned, value, step, holds=False, shown=_length(value, planned), named=True, sure=HELD_UP
                )


def _length(value: Fraction, model: Quantity) -> str:
    """Return a length in seconds as hours and minutes."""
    hours, rest = divmod(int(value), 3600)
    minutes = rest // 60
    return " ".join([*([f"{hours}시간"] if hours else []), *([f"{minutes}분"] if minutes else [])]) or model.text
