"""How long something lasted that a Korean report tells from its beginning to its end: `2020년 3월부터 2022년 8월까지` is `2년 넘게`.

Where the draft tells the same beginning, another length is wrong; elsewhere a length that fits stands, and nothing is said of another.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_YEARS = {"재작년": -2, "지난해": -1, "작년": -1, "올해": 0, "올": 0, "내년": 1, "": 0}
_PARTS = {
    "초": (1, 10),
    "상순": (1, 10),
    "초순": (1, 10),
    "중순": (11, 20),
    "하순": (21, 31),
    "말": (25, 31),
    "": (1, 31),
}
_POINT = (
    r"(?:(?P<{0}year>(?:19|20)\d\d)년|(?P<{0}word>재작년|지난해|작년|올해|내년)|(?P<{0}this>이달|이번 달|지난달|최근|지금))?\s?"
    r"(?:(?P<{0}month>1[0-2]|[1-9])월)?\s?(?:(?P<{0}day>3[01]|[12]\d|[1-9])일|(?P<{0}part>초순|상순|중순|하순|초|말))?"
)
_SPAN = deferred(
    rf"(?<![\d가-힣]){_POINT.format('a')}\s?부터\s(?:\S+\s)??{_POINT.format('b')}\s?까지(?!\s?(?:나올|마칠|끝낼|낼|늘리|줄이))"
)
_THIS_YEAR = deferred(rf"(?<![가-힣])올해(?: 들어)?\s{_POINT.format('b')}\s?까지")
_MONTHS_SO_FAR = deferred(
    r"(?<![\d.,])1(?:월)?\s?[~∼〜–-]\s?(?P<last>1[01]|[2-9])월|올해(?: 들어)? (?P<until>1[01]|[2-9])월(?: 말)?까지"
)
_REST = deferred(r"(?:남은|앞으로|올해 남은|연말까지(?: 남은)?)\s$")
_SAID = deferred(
    r"\s?(?:여|남짓|쯤|가량|정도)?\s?(?:동안|간(?![가-힣])|넘게|가까이|만에|새(?![로가-힣])|사이|에 걸[쳐친]|내내|째|내리|시험|이어)"
)
_FROM_THEN = deferred(r"(?:그로부터|그 뒤로?|이후|그다음|다시)\s$")
_YEAR_UNTIL = deferred(r"(?P<year>20\d\d)년까지")
_MONTH, _YEAR, _DAY = Fraction(365_2425, 120_000), 12, 86_400
_BASE, _A_MONTH = 2026, 27
_MOST = 6
_LOOSE = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Between how many and how many days something lasted, and how its beginning and the whole are written."""

    least: int
    most: int
    begins: str
    told: str = ""


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the lengths that the two ends of a Korean report give, and what is left of the year."""
    claim = sheet.claim
    texts = [one.text for one in claim.evidence if one.language == "ko"]
    if not texts or len(claim.evidence) > _MOST:
        return
    stretches = [one for text in texts for one in _stretches(text)]
    for one in _lengths(sheet, every):
        yield from _rest_of_year(claim, one, texts)
        yield from _after_another(claim, one, texts)
        same = [each for each in stretches if each.begins and _begins(claim.text[: one.span[0]], each.begins)]
        if any(_fits(one, each) for each in (same or stretches)) and (same or _SAID.match(claim.text, one.span[1])):
            yield Reckoning(one, one.value, "", holds=True)
        elif same and _SAID.match(claim.text, one.span[1]) and not _stated(claim, one):
            days = Fraction(same[0].least + same[0].most, 2)
            value = round(days / _MONTH) if one.unit == "month" else days * _DAY
            yield Reckoning(one, Fraction(value), same[0].told, holds=False, shown=_shown(same[0]))


def _shown(stretch: Stretch) -> str:
    """Return how long a stretch is: `2년 4개월`, `48일`."""
    months = round(stretch.most / _MONTH)
    years = [f"{months // _YEAR}년"] if months >= _YEAR else []
    return " ".join([*years, *([f"{months % _YEAR}개월"] if months % _YEAR else [])]) or f"{stretch.most}일"


def _lengths(sheet: Sheet, every: Sequence[Group]) -> list[Quantity]:
    sums = [one for one in quantities.sums(sheet.claim.text, "ko") if one.kind == "duration"]
    single = [one for group in every for one in group if one.kind == "duration" and not one.per and one.value >= 1]
    return [
        *sums,
        *(one for one in single if not any(a.span[0] <= one.span[0] and one.span[1] <= a.span[1] for a in sums)),
    ]


def _begins(before: str, begins: str) -> bool:
    """Return whether a draft tells the beginning of a stretch, with 부터, before its length."""
    return re.search(rf"{re.escape(begins)}[^.]{{0,4}}부터", before) is not None


def _stated(claim: Claim, one: Quantity) -> bool:
    """Return whether a report tells the length itself as one that something lasted."""
    return any(
        each.kind == "duration" and each.value == one.value and _SAID.match(other.text, each.span[1])
        for other in claim.evidence
        for each in quantities.find(other.text, other.language)
    )


def _stretches(text: str) -> Iterator[Stretch]:
    for match in _SPAN.finditer(text):
        first, last = _day(match, "a", None), _day(match, "b", match)
        if first and last and (last[1] - first[0]).days >= _A_MONTH:  # the days of a shorter one are counted elsewhere
            begins = match.string[match.start() : match.end()].split("부터")[0].strip()
            yield Stretch(max((last[0] - first[1]).days, 0), (last[1] - first[0]).days + 1, begins, match.group())
    for match in _THIS_YEAR.finditer(text):
        last = _day(match, "b", None)
        if last and match["bmonth"]:
            start = date(_BASE, 1, 1)
            yield Stretch((last[0] - start).days, (last[1] - start).days + 1, "")


def whole_months(text: str) -> Iterator[int]:
    """Yield how many months lie from the beginning of one month to the end of another, both told with their years."""
    for match in _SPAN.finditer(text):
        first, last = _day(match, "a", None), _day(match, "b", match)
        if first and last and match["amonth"] and match["bmonth"] and not (match["aday"] or match["bday"]):
            yield (last[1].year - first[0].year) * _YEAR + last[1].month - first[0].month + 1


def _day(match: re.Match[str], end: str, after: re.Match[str] | None) -> tuple[date, date] | None:
    """Return the first and the last day that an end of a stretch may be; the second end is of the year of the first, or of the next."""
    told = {name: match[f"{end}{name}"] or "" for name in ("year", "word", "this", "month", "day", "part")}
    if not (told["year"] or told["month"] or told["day"] or told["this"]):
        return None
    if told["this"] and not told["month"]:
        return date(_BASE, 1, 1), date(_BASE, 12, 31)
    year = int(told["year"]) if told["year"] else _BASE + _YEARS[told["word"]]
    if after is not None and not (told["year"] or told["word"]):
        year = int(after["ayear"]) if after["ayear"] else _BASE + _YEARS[after["aword"] or ""]
        months = int(told["month"] or after["amonth"] or 1), int(after["amonth"] or 1)
        year += months[0] < months[1]
    month = told["month"] or (after["amonth"] if after else "") or ("" if not told["day"] else "1")
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    low, high = (int(told["day"]),) * 2 if told["day"] else _PARTS[told["part"]]
    return _made(year, int(month), low), _made(year, int(month), high)


def _made(year: int, month: int, day: int) -> date:
    """Return a day of a month, or its last where it has not so many."""
    following = date(year + month // _YEAR, month % _YEAR + 1, 1)
    return min(date(year, month, 1) + timedelta(day - 1), following - timedelta(1))


def _fits(one: Quantity, stretch: Stretch) -> bool:
    """Return whether a length may be told of a stretch: the last full unit before its end with 넘게, the next one with 가까이."""
    unit = _MONTH if one.unit == "month" else Fraction(1, _DAY)
    days, step = one.value * unit, Fraction(one.step if one.unit == "month" else 1) * unit
    if one.unit == "month" and one.value % _YEAR == 0 and not one.words:
        step = _YEAR * unit
    if one.bound == "min":
        return days <= stretch.most and stretch.least - days < max(step, days / 3)
    if one.bound == "max":
        return days >= stretch.least and days - stretch.most <= max(step / 2, days * _LOOSE)
    loose = days * _LOOSE if one.approximate else min(step / 2, days * _LOOSE) if days > _YEAR * _MONTH else Fraction(1)
    return stretch.least - loose <= days <= stretch.most + loose


def _rest_of_year(claim: Claim, one: Quantity, texts: Sequence[str]) -> Iterator[Reckoning]:
    """Yield how many months are left of a year of which a report tells the first ones: `남은 두 달` beside `1~10월`."""
    if one.unit != "month" or not _REST.search(claim.text[: one.span[0]]):
        return
    last = {int(match["last"] or match["until"]) for text in texts for match in _MONTHS_SO_FAR.finditer(text)}
    if len(last) == 1:
        (month,) = last
        yield Reckoning(one, Fraction(_YEAR - month), f"12 - {month}", holds=one.value == _YEAR - month)


def _after_another(claim: Claim, one: Quantity, texts: Sequence[str]) -> Iterator[Reckoning]:
    """Yield how long after one year another one is, by which a report tells what will be: `그로부터 3년 안에` for 2028 and 2031."""
    if one.unit != "month" or not _FROM_THEN.search(claim.text[: one.span[0]]):
        return
    for text in texts:
        years = [int(match["year"]) for match in _YEAR_UNTIL.finditer(text)]
        if len(years) == 2 and str(years[0]) in claim.text and years[0] < years[1]:
            right = Fraction((years[1] - years[0]) * _YEAR)
            yield Reckoning(one, right, f"{years[1]} - {years[0]}", holds=one.value == right)
