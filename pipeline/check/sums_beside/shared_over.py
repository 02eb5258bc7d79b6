"""So much for each, for a day or for a year, where the draft tells what is shared out and among how many: 2.4 billion and 92,000 homes, 612 million in nine months.

The words name the operation (`한 집에`, `이 속도라면 1년에`, `하루로 나누면`, `일주일에 닷새 일한다고 치면`) and the draft tells what it is made of, so it alone counts.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, product

from pipeline.check.figures import derive, follows, told_figures, told_rates
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import per_head
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, COUNTS, MEASURES, Quantity

_UNIT = deferred(
    r"(?:(?P<noun>[가-힣A-Za-z]{1,10}) )?(?:(?P<one>하나)|(?:한|1)\s?(?P<unit>[가-힣]{1,2}?))(?:당|에|마다|앞에|이|가|은|는|에게|에서)?\s"
)
_HOMES, _PEOPLE = frozenset({"가구", "집", "채", "호", "세대"}), frozenset({"명", "사람", "인"})
_SAME = {unit: units for units in (_HOMES, _PEOPLE) for unit in units}
_LEAD = deferred(r"(?P<noun>[가-힣A-Za-z]{1,10})(?:은|는|이|가|을|를|만)? (?:약 |모두 |총 )?$")
_PACE = deferred(
    r"(?:(?:속도|추세|흐름|페이스|이대로)(?:라면|대로라면|가 이어지면|를 이어가면|로 가면|면)[,\s]\s?(?:(?:1년|한 ?해)(?:에|이면|치|으로|동안|간)?|연간)"
    r"|(?:(?:1년|한 ?해)(?:으로|로|치로)|연간으로|연으로)\s?(?:치면|환산하면|환산해|따지면|계산하면|쳐도|늘리면|잡으면))[,\s]\s?[^.!?\d]{0,14}$"
)
_BY_DAY = deferred(r"하루(?:로|씩)? ?(?:나누|나눠 보|치|따지|쪼개|계산하)[가-힣]{0,2}면[,\s]\s?[^.!?\d]{0,8}$")
_SUPPOSED = deferred(
    r"(?P<span>일주일|한 ?주|1주일?|한 ?달|1년|한 ?해)에 (?P<days>[가-힣\d]{1,4}) (?:[가-힣]{1,4} )?[가-힣]{1,6}(?:고 (?:치|하|따지|가정하|잡)|는 셈 치)[가-힣]{0,2}면"
)
_MONTHLY = deferred(r"\bmonthly\b|\b(?:a|per|each|every) month\b(?! (?:ago|earlier))|월평균|매달|한 달")
_IF_SO_MANY = deferred(r"(?:이|라|이라)?면[,\s]")
_TO = deferred(r"\s?(?:[~∼〜–-]|에서)\s?")
_FOR_ONE = deferred(
    r"(?:(?<![가-힣])(?:한|1)\s?[가-힣]{1,4}(?:에게|에|이|가|은|는|마다|당)|[가-힣]{1,3}당)\s(?:(?!\d)[가-힣]{1,6}\s){0,3}$"
)
_RATE = deferred(r"\s?(?:꼴|씩)")
_HALF_YEAR, _QUARTER = deferred(r"[상하]반기"), deferred(r"\d\s?분기|(?:이번|지난|전|한) 분기")
_SENTENCE = deferred(r"[.!?](?=\s|$)")
_YEAR, _HALF, _THREE, _RANGE = 12, 6, 3, 2
_DAY, _DAYS, _WEEKS = 86_400, 365, 52
_MONTH = (30, 31, 28)
_SLACK, _CLOSE = Fraction(12, 100), Fraction(5, 100)


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what is shared out, or comes to, as the words beside a figure say."""
    for group in every:
        drafted = group[0]
        if drafted.kind in AMOUNTS and not drafted.words and not support(group, sheet.known):
            yield from _each(sheet, drafted)
            yield from _a_year(sheet, drafted)
    yield from _in_a_range(sheet)
    yield from _so_many(sheet)
    yield from _by_day(sheet)
    yield from _supposed(sheet)


def _earlier(sheet: Sheet, drafted: Quantity) -> list[tuple[str, Group]]:
    """Return the figures told before one, with the text before each, the last one last."""
    here = [group for group in quantities.readings(sheet.claim.text, "ko") if group[0].span[1] <= drafted.span[0]]
    before = quantities.readings(sheet.before, "ko")
    return [
        *((sheet.before[: group[0].span[0]], group) for group in before),
        *((sheet.claim.text[: group[0].span[0]], group) for group in here),
    ]


def _each(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what one of those counted right before comes to, of the one amount told with them."""
    lead = per_head.for_each(sheet.claim.text, drafted)
    unit = _UNIT.match(lead) if lead else None
    if unit is None or drafted.kind not in ("money", "size"):
        return
    earlier = _earlier(sheet, drafted)
    heads = {group[0].value for said, group in earlier if _of_unit(unit, said, group[0]) and support(group, sheet.known)}  # fmt: skip
    alike = [group for _, group in earlier if group[0].kind == drafted.kind and group[0].unit == drafted.unit]
    amounts = {group[0].value for group in alike}
    if len(heads) != 1 or len(amounts) != 1 or not all(support(group, sheet.known) for group in alike):
        return
    amount, many = amounts.pop(), heads.pop()
    frame, units = told_rates.frame(sheet.claim.text, drafted.span[0]), told_rates.units(sheet.claim.sources, amount)
    if frame is not None and len({(one.unit, one.value) for one in units}) != 1:
        return
    part = told_rates.share(frame, units)
    value = amount * part / many
    step = f"{shown(amount)} / {shown(many)}" if part == 1 else f"{shown(amount)} / {shown(many)} * {part}"
    yield from _held(drafted, value, step, _SLACK)


def _of_unit(unit: re.Match[str], said: str, one: Quantity) -> bool:
    """Return whether a figure counts those of which a draft says what one comes to: 9만 2,000가구 and 한 집, 책상 640개 and 책상 하나."""
    if one.kind not in COUNTS or one.words or not one.value > 1:
        return False
    if unit["one"] or (unit["noun"] and unit["unit"] not in _SAME):
        lead = _LEAD.search(said)
        return lead is not None and lead["noun"].startswith(unit["noun"] or "")
    return one.unit in _SAME.get(unit["unit"], {unit["unit"]})


def _held(drafted: Quantity, value: Fraction, step: str, slack: Fraction) -> Iterator[Reckoning]:
    """Yield that a figure is a value, or is far from it; between the two nothing is said."""
    if derive.meets(drafted, value) or told_figures.near(drafted, value):
        yield Reckoning(drafted, value, step, holds=True, advise=True)
    elif abs(value - drafted.value) > slack * value:
        yield Reckoning(drafted, _roughly(value), step, holds=False)


def _roughly(value: Fraction) -> Fraction:
    """Return a value to three digits, as a newsletter tells it."""
    step = Fraction(10) ** (len(str(int(value))) - 3)
    return round(value / step) * step if value >= 1 else round(value, 2)


def _a_year(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what the one amount told comes to in a year at the pace of the months, or days, that it is told for."""
    if not _PACE.search(sheet.claim.text[: drafted.span[0]]):
        return
    earlier = _earlier(sheet, drafted)
    amounts = {group[0].value for _, group in earlier if derive.pairs(group[0], drafted) and support(group, sheet.known)}  # fmt: skip
    if not amounts:
        yield from _of_months(sheet, drafted)
        return
    lengths = {(one.unit, one.value) for _, group in earlier for one in group[:1] if one.kind == "duration" and not (one.unit == "month" and one.value == _YEAR)}  # fmt: skip
    said = f"{sheet.before} {sheet.claim.text[: drafted.span[0]]}"
    lengths |= {("month", Fraction(months)) for pattern, months in ((_HALF_YEAR, _HALF), (_QUARTER, _THREE)) if not lengths and pattern.search(said)}  # fmt: skip
    if len(amounts) != 1 or len(lengths) != 1:
        return
    amount, (unit, length) = amounts.pop(), lengths.pop()
    days = length / _DAY
    times = [(length, Fraction(_YEAR))] if unit == "month" else [(days, Fraction(_DAYS)), (days, Fraction(_WEEKS * 7))]
    found = [
        next(_held(drafted, amount / one * all_of, f"{shown(amount)} / {shown(one)} * {shown(all_of)}", _CLOSE), None)
        for one, all_of in times
    ]
    right = next((one for one in found if one and one.holds), None)
    if right is not None:
        yield right
    elif all(found):
        yield from filter(None, found[:1])


def _of_months(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield twelve times what the source tells for a month."""
    for text in sheet.claim.sources:
        for one in quantities.find(text.text, text.language) if _MONTHLY.search(text.text) else ():
            if derive.pairs(one, drafted) and abs(one.value * _YEAR - drafted.value) <= drafted.value / 50:
                yield Reckoning(drafted, one.value * _YEAR, f"{shown(one.value)} * {_YEAR}", holds=True, advise=True)
                return


def _in_a_range(sheet: Sheet) -> Iterator[Reckoning]:
    """Yield both ends of a range that two counts of one source sentence come to for one: `한 명에 7~8건꼴` of 5,200 for 680."""
    text = sheet.claim.text
    for low, high in pairwise(group[0] for group in quantities.readings(text, "ko")):
        close = low.value < high.value <= low.value * _RANGE and low.kind in COUNTS and high.kind in COUNTS
        if not close or not _TO.fullmatch(text, low.span[1], high.span[0]):
            continue
        if not (_FOR_ONE.search(text[: low.span[0]]) or _RATE.match(text, high.span[1])):
            continue
        for one in sheet.claim.sources:
            found = {each[0].value for each in quantities.readings(one.text, one.language) if each[0].kind in COUNTS}
            for most, least in product(found, repeat=2):
                if least > 1 and low.value < most / least < high.value:
                    step = f"{shown(most)} / {shown(least)}"
                    yield from (Reckoning(end, end.value, step, holds=True, advise=end is high) for end in (low, high))
                    return


def _so_many(sheet: Sheet) -> Iterator[Reckoning]:
    """Yield what so many that the writer supposes come to, of what the source tells of one: `터빈 50기면 90만 가구`."""
    text = sheet.claim.text
    places = quantities.readings(text, "ko")
    for many, behind in pairwise(places):
        one, drafted = many[0], behind[0]
        supposed = one.kind in COUNTS and one.value > 1 and _IF_SO_MANY.match(text, one.span[1])
        if not supposed or drafted.kind not in AMOUNTS or support(many, sheet.known) or support(behind, sheet.known):
            continue
        each = [
            other
            for other in sheet.known.operands
            if derive.pairs(other, drafted) and other.value * one.value == drafted.value
        ]
        if each and sheet.claim.text[one.span[1] : drafted.span[0]].count(".") == 0:
            yield Reckoning(one, one.value, "", holds=True)
            yield Reckoning(drafted, drafted.value, f"{shown(one.value)} * {shown(each[0].value)}", holds=True)


def _by_day(sheet: Sheet) -> Iterator[Reckoning]:
    """Yield how long each day is of so long in a month, a week or so many days: `한 달 동안 46시간 30분 … 하루로 나누면 1시간 30분씩`."""
    text = sheet.claim.text
    for drafted in _lengths(text):
        if not _BY_DAY.search(text[: drafted.span[0]]):
            continue
        earlier = [*_lengths(sheet.before), *(one for one in _lengths(text) if one.span[1] < drafted.span[0])]
        amounts = [one for one in earlier if one.unit == "s" and not follows.single(one) and one.value % _DAY]
        if len(amounts) != 1:
            continue
        months = any(one.unit == "month" and one.value == 1 for one in earlier)
        days = {one.value / _DAY for one in earlier if one.unit == "s" and one.value % _DAY == 0 and one.value > _DAY}
        every = [Fraction(one) for one in _MONTH] if months else list(days)
        values = [amounts[0].value / one for one in every]
        if any(abs(value - drafted.value) <= _CLOSE * value for value in values):
            yield Reckoning(drafted, drafted.value, "", holds=True)
        elif values and all(abs(value - drafted.value) > _SLACK * value for value in values):
            step = f"{shown(amounts[0].value / 3600)} / {shown(every[0])}"
            yield Reckoning(drafted, values[0], step, holds=False, shown=_clock(values[0]))


def _clock(seconds: Fraction) -> str:
    """Return a length as hours and minutes."""
    hours, minutes = divmod(round(seconds / 60), 60)
    return " ".join([*([f"{hours}시간"] if hours else []), *([f"{minutes}분"] if minutes or not hours else [])])


def _lengths(text: str) -> list[Quantity]:
    """Return the lengths of a text, those in two units as one."""
    sums = [one for one in quantities.sums(text, "ko") if one.kind == "duration"]
    single = [
        group[0]
        for group in quantities.readings(text, "ko")
        if group[0].kind == "duration"
        and not any(one.span[0] <= group[0].span[0] and group[0].span[1] <= one.span[1] for one in sums)
    ]
    return sorted([*sums, *single], key=lambda one: one.span)


def _supposed(sheet: Sheet) -> Iterator[Reckoning]:
    """Yield what the amount of a day comes to in the days that a writer supposes: `일주일에 닷새 일한다고 치면 2시간 10분`."""
    text = sheet.claim.text
    match = _SUPPOSED.search(text)
    found = _lengths(text) if match else []
    days = next((one for one in found if match and one.span[0] == match.start("days") and one.unit == "s" and one.value % _DAY == 0), None)  # fmt: skip
    if match is None or days is None:
        return
    many = days.value / _DAY
    earlier = [*_lengths(sheet.before), *(one for one in found if one.span[1] <= match.start())]
    amounts = [one for one in earlier if one.unit == "s" and one.value < _DAY][-1:]
    other = [
        group[0]
        for _, group in _earlier(sheet, days)
        if group[0].kind in MEASURES - {"duration"} and not group[0].words
    ][-1:]
    behind = [*(one for one in found if one.span[0] >= match.end()), *(group[0] for group in quantities.readings(text, "ko") if group[0].span[0] >= match.end() and group[0].kind != "duration")]  # fmt: skip
    for amount in amounts or other:
        for drafted in [one for one in behind if one.kind == amount.kind and one.unit == amount.unit][:1]:
            value = amount.value * many
            right = derive.meets(drafted, value) or abs(value - drafted.value) <= _CLOSE * value
            step = f"{shown(amount.value / (amount.step if amount.kind == 'duration' else 1))} * {shown(many)}"
            shape = _clock(value) if drafted.kind == "duration" else ""
            yield Reckoning(drafted, value, step, holds=right, shown=shape)
            for one in (one for one in found if match.start() <= one.span[0] < match.end()):
                yield Reckoning(one, one.value, "", holds=True)
