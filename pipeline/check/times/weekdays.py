"""The weekday that stands beside a date: `2월 2일 월요일`, reckoned from the calendar of that date before it is held against a source.

The year is the date's own, the one that the text told before it, or the one of the same day in a source; else it follows from a day near
it that a source dates: by its year, by its weekday (`Wednesday, January 21` is of 2026 or of 2015), or by the day of the article.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from pipeline.check import fixes
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import josa, quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_DAYS = "월화수목금토일"
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ANY = deferred(r"[월화수목금토일](?:요일|\))")
_BEHIND = deferred(r"\s?(?:인\s)?\(?(?P<day>[월화수목금토일])(?:요일(?!마다|[과와]\s)|(?=\)))")
_BEFORE = deferred(r"(?<!매주 )(?P<day>[월화수목금토일])요일(?:인|이던|이었던)?(?:\s|\s?\()$")
_NAME = r"(?P<day>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)"
_ENGLISH_BEFORE = deferred(rf"\b{_NAME}(?:day)?\.?,? (?:the )?$")
_ENGLISH_BEHIND = deferred(rf"(?: \(|, (?:a |which (?:is|was) a )?){_NAME}(?:day\b(?!s|['’]s)|(?=\)))")
_RELATIVE = deferred(r"(?P<two>재작년|지지난해)|(?P<past>지난해|작년)|(?P<now>올해|금년|올)|(?P<next>내년)")
_OTHER_YEAR = deferred(
    r"\b(?:last|previous|prior) year\b|\ba year (?:ago|earlier|before)\b|\b(?:next|following) year\b|지난해|작년|내년|이듬해"
)
_GOES_ON = deferred(
    r"[^.,]{0,8}(?:부터|에서|[~∼–-]|[와과·]|에 (?:시작|시작해서?|시작돼서?|열려서?|개막해서?|문을 열어서?|나와서?)) ?(?:같은 달 |그달 )?"
)
"""What stands between the two ends of a stretch of days, which lie in one year."""
_BEGAN = deferred(
    r"(?i:\b(?:founded|born|established|opened|since|created|started|launched|built|incorporated|died)\b)[^.;]{0,24}$"
)
"""A day of long ago says nothing of the year of another."""
_FIRST, _LAST = 2015, 2030
"""The years that a day may be of whose weekday alone is known."""
_HALF_YEAR = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Beside:
    """A weekday and the day that it stands beside, with the year as far as it is told; `away` counts it from the article's (지난해 is -1).

    `lent` says that the year is the one of a date before it, which need not be its own: `2025년 5월에 낸 앱을 9월 30일 수요일에`.
    """

    span: tuple[int, int]
    weekday: int
    day: int
    month: int
    year: int | None = None
    away: int | None = None
    lent: bool = False


def wrong(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield the weekdays of a sentence that the dates beside them do not have, with the right one as fix where it is one."""
    for one in _told(claim, before):
        days = _surely(claim, one)
        if days and one.weekday not in days and not _of_another_day(claim, one):
            yield _flag(claim, one, days)


def holds(claim: Claim, group: Sequence[Quantity], before: str = "") -> bool:
    """Return whether the calendar tells the weekday of the date beside one, so that no other of a source is meant; or a day is one by its weekday."""
    if group[0].kind == "weekday":
        return any(one.span[0] == group[0].span[0] and _weekdays(claim, one) for one in _told(claim, before))
    return any(_dated_by_weekday(claim, one) for one in group if one.kind == "date")


def beside_date(claim: Claim, drafted: Quantity, before: str = "") -> bool:
    """Return whether a weekday stands beside a date."""
    return any(one.span[0] == drafted.span[0] for one in _told(claim, before))


def _flag(claim: Claim, one: Beside, days: set[int]) -> Flag:
    text = claim.text[slice(*one.span)]
    right = text.replace(_DAYS[one.weekday], _DAYS[min(days)], 1)
    message = say("check.weekday", text=text, day=f"{one.month}월 {one.day}일", right=josa.attach(f"{_DAYS[min(days)]}요일", "이에요/예요"))  # fmt: skip
    fix = fixes.mended(claim.placed.text, one.span, right) if len(days) == 1 else None
    return Flag("number-contradicted", "block", one.span, message, claim.ids, 0.9, fix)


def _told(claim: Claim, before: str) -> Sequence[Beside]:
    """Return the weekdays of a sentence beside their dates; the sentence before lends a year and a month."""
    if not _ANY.search(claim.text):
        return ()
    offset = len(before) + 1
    found = _beside(f"{before} {claim.text}", "ko")
    return [replace(one, span=(one.span[0] - offset, one.span[1] - offset)) for one in found if one.span[0] >= offset]


@lru_cache(maxsize=512)
def _beside(text: str, language: str) -> tuple[Beside, ...]:
    """Return the weekdays of a text that stand beside a date, each with the year and the month that were told last."""
    dates = sorted((one for one in quantities.find(text, language) if one.kind == "date"), key=lambda one: one.span)
    spans = [one.span for one in dates]
    found: list[Beside] = []
    year = month = away = None
    lent, last = False, 0
    for one in dates:
        own, of_month, day = one.date
        words = list(_RELATIVE.finditer(text, last, one.span[0]))
        if own and of_month:
            year, away, lent = own, None, False
        elif words:
            year, away, lent = None, {"two": -2, "past": -1, "now": 0, "next": 1}[str(words[-1].lastgroup)], False
        elif month and of_month and of_month < month:
            year = away = None  # from November to February the year may have turned
        elif not _GOES_ON.fullmatch(text, last, one.span[0]):
            lent = True
        month, last = of_month or month, one.span[1]
        place = _weekday(text, one.span, language)
        if day and month and place and spans.count(one.span) == 1:
            found.append(Beside(place[0], place[1], day, month, year, away, lent and bool(year or away is not None)))
    return tuple(found)


def _weekday(text: str, span: tuple[int, int], language: str) -> tuple[tuple[int, int], int] | None:
    """Return where the weekday of a date is written, and which one it is."""
    behind, before = (_BEHIND, _BEFORE) if language == "ko" else (_ENGLISH_BEHIND, _ENGLISH_BEFORE)
    match: re.Match[str] | None = behind.match(text, span[1]) or before.search(text[: span[0]])
    if match is None:
        return None
    day = match["day"]
    start = match.start("day")
    number = _DAYS.index(day) if language == "ko" else _ENGLISH.index(day[:3].lower())
    return (start, start + (3 if text.startswith("요일", start + 1) else 1)), number


def _weekdays(claim: Claim, one: Beside) -> set[int]:
    """Return the weekdays that a date may have, none where nothing tells its year."""
    return _surely(claim, one) or {day.weekday() for anchor in _dated(claim) for day in _near(anchor, one, None)}


def _surely(claim: Claim, one: Beside) -> set[int]:
    """Return the weekdays that a date may have by its own year, by the same day of a source, or by a day that cannot be of another time."""
    if one.year and not one.lent:
        return {day.weekday() for day in _days(one.year, one.month, one.day)}
    there = {other.weekday for each in claim.evidence for other in _beside(each.text, each.language) if (other.month, other.day) == (one.month, one.day)}  # fmt: skip
    if there:
        return there
    dated = [found for found in _dated(claim) if (found.month, found.day) == (one.month, one.day)]
    if dated:
        return {day.weekday() for day in dated}
    found = {day for anchor in _beside_it(claim, one) for day in _near(anchor, one, None)}
    ways = {one.away, None} if one.lent else {one.away}
    found |= {day for anchor in _own_days(claim) for away in ways for day in _near(anchor, one, away)}
    if one.year and found:
        found |= {day for year in (one.year, one.year + 1) for day in _days(year, one.month, one.day)}
    return {day.weekday() for day in found}


def _beside_it(claim: Claim, one: Beside) -> Iterator[date]:
    """Yield the days with their year that a source tells in one sentence with a date: `between March 3 and April 11, 2025`."""
    for each in claim.evidence:
        found = [
            found.date
            for found in quantities.find(each.text, each.language)
            if found.kind == "date" and not _BEGAN.search(each.text[: found.span[0]])
        ]
        if any(day[1:] == (one.month, one.day) for day in found):
            for year, month, day in found:
                if year and month and day:
                    yield from _days(year, month, day)


def _near(anchor: date, one: Beside, away: int | None) -> Iterator[date]:
    """Yield the days that a date without a year may be, beside one that is known: the nearest, or two where none is near."""
    if away is not None:
        yield from _days(anchor.year + away, one.month, one.day)
        return
    days = [day for year in (-1, 0, 1) for day in _days(anchor.year + year, one.month, one.day)]
    close = [day for day in days if abs(day - anchor) <= _HALF_YEAR]
    yield from close if close and close[0].year == anchor.year else [*close, *_days(anchor.year, one.month, one.day)]


def _dated(claim: Claim) -> Iterator[date]:
    """Yield the days of the sources that are told with their year."""
    for one in claim.evidence:
        for found in quantities.find(one.text, one.language):
            year, month, day = found.date if found.kind == "date" else (None, None, None)
            if year and month and day:
                yield from _days(year, month, day)


def _own_days(claim: Claim) -> Iterator[date]:
    """Yield the days that an article tells of its own time: the one it was published on, and those whose weekday it tells, in each year that has them so."""
    for one in claim.evidence:
        own = one.published.date() if one.published else None
        others = (-1, 1) if _OTHER_YEAR.search(one.text) else ()
        anchors = [own] if own else list(_by_weekday(one))
        for anchor in anchors:
            yield anchor
            yield from (day for away in others for day in _days(anchor.year + away, anchor.month, anchor.day))


def _by_weekday(one: Evidence) -> Iterator[date]:
    for other in _beside(one.text, one.language):
        years = [other.year] if other.year else range(_FIRST, _LAST + 1)
        for year in years:
            yield from (day for day in _days(year, other.month, other.day) if day.weekday() == other.weekday)


def _of_another_day(claim: Claim, one: Beside) -> bool:
    """Return whether a date that no source has bears the weekday of one that they tell: the date is wrong, not its weekday."""
    dates = {
        found.date[1:] for each in claim.evidence for found in quantities.find(each.text, each.language) if found.kind == "date"
    }  # fmt: skip
    told = {other.weekday for each in claim.evidence for other in _beside(each.text, each.language)}
    return (one.month, one.day) not in dates and one.weekday in told


def _days(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _dated_by_weekday(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day is the weekday that a source names alone, within a week of one that the sources name with its date: `Friday, March 6 to 2 a.m. on Saturday`, `this Friday`."""
    _, month, day = drafted.date
    if not day:
        return False
    beside = [(one, _beside(one.text, one.language)) for one in claim.evidence]
    spans = {(one.id, other.span[0]) for one, told in beside for other in told}
    alone = {
        int(found.value)
        for one in claim.evidence
        for found in quantities.find(one.text, one.language)
        if found.kind == "weekday" and (one.id, found.span[0]) not in spans
    }
    anchors = {anchor for one in claim.evidence for anchor in _by_weekday(one)} if alone else ()
    return any(
        there.weekday() in alone and there.day == day and month in (None, there.month)
        for anchor in anchors
        for away in (*range(-6, 0), *range(1, 7))
        for there in (anchor + timedelta(days=away),)
    )
