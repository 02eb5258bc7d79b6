"""A length that a draft counts from the day of its issue: `2주 뒤인 12월 9일`, `5일 전인 20일`, `2028년 8월까지 21개월이 남았어요`.

What is counted from the day that an article told of something (`발표 19일 뒤인 12월 9일`) is counted from the article's own day. A date that
leaves out its year is the next one where the words look ahead, the last one where they look back.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures.sheet import Group, Sheet, wholes
from pipeline.check.times import distances, instants
from pipeline.check.times.distances import Stretch
from pipeline.check.times.reckoned_times import MOST
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ROUGHLY = r"(?:\s?(?:여|쯤|가량|정도|남짓))?"
_MARKED = r"(?:(?:이|가|은|는|도|을|를|만|밖에|이나)?\s(?:(?:넘게|가까이|조금|채|더|안|못|막)\s){0,2})"
_LATER = deferred(rf"{_ROUGHLY}\s?(?:뒤|후)(?=[인에의엔부면이,.\s]|예)")
_AGO = deferred(rf"{_ROUGHLY}\s?전(?=[인에의엔부이,.\s])")
_LEFT = deferred(rf"{_ROUGHLY}{_MARKED}남(?:[았은는아]|지 않)")
_PASSED = deferred(rf"{_ROUGHLY}{_MARKED}(?:지났|지난|지나|흘렀|됐|되었|된(?=\s))")
_MEANWHILE = deferred(rf"{_ROUGHLY}\s?(?:새(?=[\s,])|사이(?:에)?(?=[\s,])|만에(?=[\s,]))")
_UNTIL = deferred(r"까지(?:는|도)?,?\s(?:(?:이제|앞으로|꼭|약|딱|겨우|불과|고작)\s)*$")
_IS_SO_LONG = deferred(rf"{_ROUGHLY}(?:이에요|예요|입니다|밖에|뿐|\s더)")
_RIGHT_THERE = deferred(
    r"(?:인|이자|,)?\s?(?:(?:오는|다가오는|지난|올해|내년|내후년|지난해|작년|(?:다음|이번|지난) [달주]|[이내]달)\s?)*"
)
_FROM_NOW = deferred(r"(?<![가-힣])(?:앞으로|지금부터|오늘(?:로?부터)?|지금으로부터)\s(?:약 |꼭 |딱 )?$")
_WITHIN = deferred(rf"{_ROUGHLY}\s?(?:안에|이내|남짓|동안만)")
_OPENS = deferred(r"(?:^|[,:.]|[은는이가도께]|에서)\s?(?:(?:약|꼭|딱|겨우|불과|고작|바로)\s)?$")
_FROM_THE_NEWS = deferred(
    r"(?:발표|공개|보도|공지|소식)(?:일|한 날|가 나온 날|된 날)?(?:로?부터)?\s(?:(?:약|꼭|딱|불과)\s)?$"
)
_OF_YEAR = deferred(r"(?P<year>재작년|작년|지난해|올해|내년|내후년)\s?$")
_YEARS = {"재작년": -2, "작년": -1, "지난해": -1, "올해": 0, "내년": 1, "내후년": 2}
_SINGLE = deferred(
    r"(?i:an?|one|the|this|last|next|each|every) |[ a-z-]*(?:ly|time)$|한 |하루|일주일|올해|내년|작년|지난해"
)
"""A span that says no length: `a year`, `next year`, `weekly`."""
_SINCE = deferred(r"부터 |이후 |뒤로 ")
_DAY, _WEEK, _NEAR_YEARS, _YEAR = 86_400, 604_800, 4, 12
_A_DAY, _TENTH, _HALF, _MORE = Fraction(1), Fraction(1, 10), Fraction(1, 2), Fraction(2, 5)
_A_MONTH = Fraction(146_097, 4800)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure, or the length in two units that it is a part of, is how long it is from the issue's day to a date that is told."""
    lengths = [one for one in group if one.kind == "duration" and not one.per]
    return any(_counted(sheet, whole) for one in lengths for whole in wholes(sheet.claim, one) or [one])


def _counted(sheet: Sheet, drafted: Quantity) -> bool:
    claim, end = sheet.claim, drafted.span[1]
    lead = claim.text[: drafted.span[0]]
    beyond = _LATER.match(claim.text, end) or _AGO.match(claim.text, end)
    until = _UNTIL.search(lead) and _IS_SO_LONG.match(claim.text, end)
    within = _WITHIN.match(claim.text, end) if _FROM_NOW.search(lead) else None
    left, passed = _LEFT.match(claim.text, end) or until or within, _PASSED.match(claim.text, end)
    meanwhile = _MEANWHILE.match(claim.text, end) is not None and not _slips(claim)
    if drafted.value <= 0 or not (beyond or left or passed or meanwhile):
        return False
    if claim.today is None:
        if meanwhile:
            return False
        there = beyond and _RIGHT_THERE.match(claim.text, beyond.end())
        own = (one.span[0] for one in quantities.find(claim.text, "ko") if one.kind in ("date", "relative"))
        counted = left or (there is not None and there.end() in own)
        return bool(counted) and _SINCE.search(lead) is None and _undated(sheet, drafted)
    ahead = bool(left or (beyond and beyond.re.pattern == _LATER.pattern))
    starts = [claim.today]
    if meanwhile or (beyond and _FROM_THE_NEWS.search(lead)):
        starts = [one.published.date() + timedelta(days) for one in claim.evidence if one.published for days in (0, 1)]
    return any(
        _fits(drafted, low, high)
        for start in starts
        for one in _aims(sheet, drafted, beyond, start, ahead=ahead)
        for low, high in [_apart(start, one, ahead=ahead)]
    )


def back_to(claim: Claim, drafted: Quantity, source: Evidence) -> Iterator[tuple[int, bool]]:
    """Yield how many days ago the days were that a source names, and whether a length fits them, from the issue's day and the article's own."""
    own = source.published.date() if source.published else None
    for start in [one for one in (claim.today, own) if one]:
        for one in _points(source.text, source.language, start, ahead=False):
            low, high = _apart(start, one, ahead=False)
            yield (low + high) // 2, _fits(drafted, low, high)


def _undated(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a length leads to a day that is told, from one that nobody tells: a draft and a source without dates of their own.

    It is held against nothing, where the sources tell no length that it could be a slip of.
    """
    claim = sheet.claim
    if any(one.published for one in claim.evidence) or _slips(claim):
        return False
    texts = [(claim.text, "ko"), (sheet.before, "ko"), *((one.text, one.language) for one in claim.evidence)]
    if drafted.value > (_YEAR if drafted.unit == "month" else _YEAR * _A_MONTH * _DAY):
        return False  # a day without its year lies within one
    days = {one.date[1:] for text, language in texts for one in quantities.find(text, language) if one.kind == "date"}
    named = {(month, day) for month, day in days if month}
    return len(named) < 2 and any(day or (drafted.unit == "month" and month) for month, day in days)


def _aims(
    sheet: Sheet, drafted: Quantity, beyond: re.Match[str] | None, start: date, *, ahead: bool
) -> Iterator[Stretch]:
    """Yield the days that a length may lead to: the one told beside it, else those of the sentence before and of the sources.

    A sentence that tells another date before `뒤` or `전` may count from there.
    """
    claim = sheet.claim
    own = [one for one in _points(claim.text, "ko", start, ahead=ahead) if not _at(one, drafted)]
    earlier = [one for one in own if one.start < drafted.span[0]]
    if beyond:
        there = _RIGHT_THERE.match(claim.text, beyond.end())
        beside = [one for one in own if there and one.start == there.end()]
        if beside or earlier:
            yield from beside if not earlier else ()
            return
        if not _from_now(claim, drafted):
            return
    elif own:
        yield from earlier[-1:] or own[:1]
        return
    for text, language in [(sheet.before, "ko"), *((one.text, one.language) for one in claim.evidence)]:
        found = list(_points(text, language, start, ahead=ahead))
        yield from found if len(found) <= MOST else ()


def _at(one: Stretch, drafted: Quantity) -> bool:
    return drafted.span[0] <= one.start < drafted.span[1]


def _from_now(claim: Claim, drafted: Quantity) -> bool:
    """Return whether `2주 뒤` with no date beside it is counted from now, and no source tells a length that it could be a slip of."""
    lead = claim.text[: drafted.span[0]]
    if _FROM_NOW.search(lead):
        return True
    return _OPENS.search(lead) is not None and not _slips(claim)


def _slips(claim: Claim) -> bool:
    """Return whether a source tells a length that one counted from now could be a slip of; `monthly users` and the day of a month tell none."""
    return any(
        figure.kind == "duration"
        and not figure.per
        and not _SINGLE.match(figure.text)
        and (figure.unit == "month" or figure.value >= _DAY)
        and figure.span not in {one.span for one in told if one.kind == "date"}
        for each in claim.evidence
        for told in [quantities.find(each.text, each.language)]
        for figure in told
    )


def _points(text: str, language: str, start: date, *, ahead: bool) -> Iterator[Stretch]:
    """Yield the days that a text may mean by each of its dates, in the years and months that the words look to."""
    for one in distances.stretches(text, language):
        named = _OF_YEAR.search(text[: one.start])
        years = (
            [start.year + _YEARS[named["year"]]] if named else range(start.year - _NEAR_YEARS, start.year + _NEAR_YEARS)
        )
        yield from [one] if one.dated else _next([*_in_years(one, years)], start, ahead=ahead)
    found = instants.find(text, language)
    if any(one.unit == "day" for one in found):
        return
    for day in (one for one in found if one.unit == "monthday"):
        yield from _next([*_in_months(day.at, day.span[0], start)], start, ahead=ahead)


def _next(found: list[Stretch], start: date, *, ahead: bool) -> list[Stretch]:
    """Return the first of some days that is still to come, or the last that is not."""
    if ahead:
        return [one for one in found if one.last >= start.toordinal()][:1]
    return [one for one in found if one.first <= start.toordinal()][-1:]


def _in_years(one: Stretch, years: Iterator[int] | range | list[int]) -> Iterator[Stretch]:
    first, last = date.fromordinal(one.first), date.fromordinal(one.last)
    for year in years:
        ends = [each.replace(year=year, day=min(each.day, monthrange(year, each.month)[1])) for each in (first, last)]
        yield Stretch(ends[0].toordinal(), ends[1].toordinal(), True, one.start, one.alone)


def _in_months(day: int, place: int, start: date) -> Iterator[Stretch]:
    """Yield a day of the month before, of this one and of the next."""
    for months in (-1, 0, 1):
        year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
        if day <= monthrange(year, month + 1)[1]:
            at = date(year, month + 1, day).toordinal()
            yield Stretch(at, at, True, place)


def _apart(start: date, one: Stretch, *, ahead: bool) -> tuple[int, int]:
    """Return the fewest and the most days from a day to a date, negative where it lies the other way."""
    low, high = one.first - start.toordinal(), one.last - start.toordinal()
    return (low, high) if ahead else (-high, -low)


def _fits(drafted: Quantity, low: int, high: int) -> bool:
    """Return whether a length tells so many days: to the day or a tenth, months and years to the nearer half."""
    if high <= 0:
        return False
    in_months = drafted.unit == "month"
    if not in_months and (drafted.unit != "s" or drafted.value < _DAY):
        return False
    size = _A_MONTH if in_months else _A_DAY
    value, least, most = drafted.value / (1 if in_months else _DAY), low / size, high / size
    unit = _unit(drafted)
    if drafted.bound == "min":
        return least < value + max(unit, value * _TENTH) and value <= most
    if drafted.bound == "max":
        return least <= value and value - max(unit, value * _TENTH) <= most
    slack = min(unit * _HALF, value / 5) if in_months else value * _TENTH
    if not in_months and unit > 1:
        slack = max(slack, _A_DAY)
    if drafted.approximate:
        slack = max(slack, value * _TENTH, min(unit * _HALF, value * _MORE))
    return least - slack <= value <= most + slack


def _unit(drafted: Quantity) -> Fraction:
    """Return the unit that a length is told in, in days or in months."""
    if drafted.unit == "month":
        return Fraction(
            12 if drafted.value % 12 == 0 else 6 if drafted.text.endswith("반") and drafted.value > 12 else 1
        )
    return Fraction(_WEEK if "주" in drafted.text else _DAY, _DAY)
