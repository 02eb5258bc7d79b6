"""The date that something was to have been, or will be, of which a source tells by how long it is moved: `delayed by nine months, to July 2028`.

Only the date and the length that stand in the words of the move are operands. From the new date the step goes back, and then the draft must
speak of what was planned; from the planned one it goes forward.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Date, Quantity

_YEAR, _DAY, _REACH, _LEAP_FREE = 12, 86_400, 70, 2001
_LATER = r"delay\w*|postpon\w*|defer\w*|push\w*(?: (?:it|them|[a-z ]{3,30}))? back|put(?:ting)?(?: [a-z ]{2,30})? (?:back|off)|set(?: [a-z ]{2,30})? back|slipp?\w*|held up"
_EARLIER = r"br(?:ing|ought)\w*(?: [\w ]{2,40})? forward|advanc\w*|mov\w*(?: [\w ]{2,30})? (?:up|forward)|pull\w*(?: [\w ]{2,30})? forward"
_MOVED = deferred(rf"\b(?:(?P<later>{_LATER})|(?P<earlier>{_EARLIER}))\b[^.;]*$", re.IGNORECASE)
_TO = deferred(
    r",?(?: and is now due (?:in|on))?(?: (?:un)?til| to| and now [a-z ]{3,20} (?:in|on))(?: (?:the )?(?:start|end|middle) of)? "
)
_SET_OFF = deferred(r"(?:,| \(|\s[–—-]) ?(?:about |some |nearly )?| ")
_THAN_PLANNED = deferred(
    r",? (?:(?P<later>late\b|later than\b|behind (?:the |its |their |original )*(?:schedule|plan|time|target)\b)|(?P<earlier>early\b|earlier than\b|sooner than\b|ahead of (?:the |its |their |original )*(?:schedule|plan|time|target)\b))"
)
_WAS_DUE = deferred(
    r"\b(?:due|planned|scheduled|set|meant|expected|supposed|slated|intended|was to|were to|originally|initially)\b[^.;]*$",
    re.IGNORECASE,
)
_BY = deferred(r"(?: by| for)?(?: about| some| another| a further)? $")
_KOREAN_LATER = r"늦[춰췄추춘은다었]|늦게|늦어|미[뤄뤘룬루]|밀[린려렸]|연기|지연|뒤로"
_KOREAN_EARLIER = r"앞당[겨겼긴기]|당[겨겼긴기]|이[른르]|빠[른르]|빨리|일찍|앞선"
_WAY_KOREAN = deferred(
    rf"\s?(?:만큼|가량|정도|쯤|이나|나|을|를)?\s?(?:더\s)?(?:(?P<later>{_KOREAN_LATER})|(?P<earlier>{_KOREAN_EARLIER}))"
)
_THEN_KOREAN = deferred(r"[가-힣\s,]{0,24}")
_FROM_KOREAN = deferred(r"(?:에서|보다|(?:이|였|로 예정|로 잡|예정)[가-힣]{0,4}[던인])[^.\d]{0,30}")
_PLANNED = deferred(
    r"(?:원래|애초|당초|처음|본래|기존|종전|예정|계획)(?! ?(?:계획|예정|일정)?(?:보다|에 비해))|[았었였했렸혔졌겼뒀봤갔왔났됐웠췄뤘쐈넜]을|던\s|앞서|지난해|작년|전년|바[랐라란]|바라던|요구|원[했하]"
)
_OF_ITS_OWN = deferred(
    r"(?:(?:당초|애초|원래|처음|기존|종전|이는|이보다|그보다) ?)?(?:[가-힣]+(?:이|가) )?(?:[가-힣]+ )?(?:예정|계획|일정|목표|요구|희망|기대|예상|발표|약속)[가-힣]{0,4}(?: 것)?(?:보다|에 비해|대비)\s(?:약 )?$"
)
"""How a sentence begins that only tells by how much the one before is sooner or later: `당초 계획보다 두 달 앞당긴 일정이다`."""
_THAT_IS = deferred(r"^(?:That|This|It|Which)(?:['’]s| is| was| will be| means)(?: about| some| roughly| nearly)? $")
_TO_A_DATE = deferred(r"(?:으로|로)\s(?:(?:당초|애초|원래|기존)(?: 계획)?보다 )?(?:약 )?")


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the dates of a sentence that are what a move by so long makes of a source's date."""
    for group in every:
        drafted = next((one for one in group if one.kind == "date" and any(one.date[:2])), None)
        if drafted is None or support(group, sheet.known):
            continue
        back = _PLANNED.search(sheet.claim.text) is not None
        moves = (*(one for text in sheet.claim.evidence for one in _moves(text)), *_told_after(sheet.claim.evidence))
        found = next((step for day, step, planned in moves if (back or not planned) and _is(drafted.date, day)), None)
        if found is not None:
            yield Reckoning(group[0], group[0].value, found, holds=True)


def _is(drafted: Date, day: Date) -> bool:
    """Return whether a draft tells a date as finely as it is reckoned, or less so; the year may go without saying."""
    year, month, of_month = drafted
    if month is None:
        return year == day[0] and of_month is None
    return year in (None, day[0]) and month == day[1] and of_month in (None, day[2])


def _moves(text: Evidence) -> Iterator[tuple[Date, str, bool]]:
    """Yield the dates that moves of a sentence come to, each with its step and whether it is the planned one."""
    figures = quantities.find(text.text, text.language)
    days = _dates(text)
    spans = [one for one in figures if one.kind == "duration" and not one.per and not one.approximate]
    read = _korean if text.language == "ko" else _english
    for by in spans:
        for day in days:
            for sign, planned in read(text.text, by, day):
                moved = _shifted(day.date, by, sign)
                if moved is not None:
                    yield moved, f"{day.text} {'+' if sign > 0 else '-'} {by.text}", planned


def _told_after(evidence: Sequence[Evidence]) -> Iterator[tuple[Date, str, bool]]:
    """Yield the planned dates of which the sentence before tells the new one: `10월 시작한다. 당초 계획보다 두 달 앞당긴 일정이다.`"""
    for one, behind in pairwise(evidence):
        days = _dates(one)
        for by in (each for each in quantities.find(behind.text, behind.language) if each.kind == "duration"):
            lead = behind.text[: by.span[0]]
            korean = one.language == "ko" and _OF_ITS_OWN.search(lead)
            way = (
                _WAY_KOREAN.match(behind.text, by.span[1])
                if korean
                else _THAN_PLANNED.match(behind.text, by.span[1])
                if _THAT_IS.search(lead)
                else None
            )
            for day in days[-1:] if way and not _dates(behind) else ():
                moved = _shifted(day.date, by, -1 if way and way["later"] else 1)
                if moved is not None:
                    yield moved, f"{day.text} {'-' if way and way['later'] else '+'} {by.text}", True


def _dates(one: Evidence) -> list[Quantity]:
    """Return the dates of a sentence, each as widely as it is told."""
    figures = quantities.find(one.text, one.language)
    days = [each for each in figures if each.kind == "date" and any(each.date[:2])]
    return [each for each in days if not any(each is not wide and _in(each, wide) for wide in days)]


def _in(one: Quantity, wide: Quantity) -> bool:
    return one.span != wide.span and wide.span[0] <= one.span[0] and one.span[1] <= wide.span[1]


def _english(text: str, by: Quantity, day: Quantity) -> Iterator[tuple[int, bool]]:
    lead = text[max(0, by.span[0] - _REACH) : by.span[0]]
    way = _MOVED.search(lead)
    if way and _TO.fullmatch(text, by.span[1], day.span[0]):
        yield (-1 if way["later"] else 1), True
    elif _SET_OFF.fullmatch(text, day.span[1], by.span[0]) and (than := _THAN_PLANNED.match(text, by.span[1])):
        yield (-1 if than["later"] else 1), True
    elif way and 0 < by.span[0] - day.span[1] <= _REACH and _BY.search(lead) and not _TO.match(text, by.span[1]):
        yield from [(1 if way["later"] else -1, False)] if _WAS_DUE.search(text[: day.span[0]]) else []


def _korean(text: str, by: Quantity, day: Quantity) -> Iterator[tuple[int, bool]]:
    way = _WAY_KOREAN.match(text, by.span[1])
    if way is None:
        return
    if (
        (way.end() <= day.span[0] and _THEN_KOREAN.fullmatch(text, way.end(), day.span[0]))
        or _TO_A_DATE.fullmatch(text, day.span[1], by.span[0])
        or (_OF_ITS_OWN.search(text[day.span[1] : by.span[0]]) and text[day.span[1] : by.span[0]].count(".") == 0)
    ):
        yield (-1 if way["later"] else 1), True
    elif day.span[1] < by.span[0] and _FROM_KOREAN.fullmatch(text, day.span[1], by.span[0]):
        yield (1 if way["later"] else -1), False


def _shifted(day: Date, by: Quantity, sign: int) -> Date | None:
    """Return a date moved by a length: months as the calendar has them, days only where the day is told."""
    year, month, of_month = day
    if by.unit == "month" and by.value.denominator == 1:
        if month is None:
            whole, rest = divmod(int(by.value), _YEAR)
            return (year + sign * whole, None, None) if year and not rest else None
        months = (year or _LEAP_FREE) * _YEAR + month - 1 + sign * int(by.value)
        there = (months // _YEAR, months % _YEAR + 1)
        last = monthrange(*there)[1]
        return (there[0] if year else None), there[1], (min(of_month, last) if of_month else None)
    if by.unit != "month" and month and of_month and by.value % _DAY == 0:
        moved = date(year or _LEAP_FREE, month, of_month) + sign * timedelta(days=int(by.value // _DAY))
        return (moved.year if year else None), moved.month, moved.day
    return None
