"""Whether a drafted date is the day of the articles that it cites: when they were published, or a day that they count from it."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from pipeline.check.claims import Claim, Evidence
from pipeline.text import quantities, relative_days
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Date, Quantity

_KOREA = timedelta(hours=9)
_A_DAY, _WEEK = timedelta(days=1), 7
_ABROAD = deferred(r"(?:현지|미국|미|유럽|영국|동부|서부)\s?(?:시간|시각)")
_OUR_CLOCK = deferred(r"(?:우리(?:나라)?|한국)\s?(?:시간|시각|날짜)")


def dated(drafted: Quantity, evidence: Sequence[Evidence]) -> bool:
    """Return whether a drafted date follows from when the cited articles were published.

    A time without a zone is the day that the text itself gives; any other may be a day off in the zone of the reader. Where the cited
    sentences of an article name a day of their own about its publication, that day is the one to tell.
    """
    known = [one for one in evidence if one.published is not None]
    apart = any(one.published and one.published.tzinfo is None and relative_days.named(one.text) for one in known)
    for one in known:
        if one.published is None:
            continue
        own = {day for each in known if each.published == one.published for day in named(each)}
        if drafted.date[2] and own and not relative_days.named(one.text):
            if _a_day_on(drafted, own, known):
                return True
        elif _dated(drafted, one.text, one.published, apart=apart):
            return True
    return False


def fits(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a day is the one of an article whose own days the draft tells besides, or the day after one of them by the Korean clock."""
    if drafted.kind != "date" or not drafted.date[2]:
        return False
    told = {one.date[2] for one in quantities.find(claim.text, "ko") if one.kind == "date"} - {drafted.date[2]}
    known = [one for one in claim.evidence if one.published]
    own = {day for one in known for day in named(one)}
    if _OUR_CLOCK.search(claim.text) and any(_on(drafted, day + _A_DAY) for day in own):
        return True
    return (
        bool(own)
        and all(day.day in told for day in own)
        and any(_dated(drafted, one.text, one.published, apart=False) for one in known if one.published)
    )


def _a_day_on(drafted: Quantity, days: Collection[date], evidence: Sequence[Evidence]) -> bool:
    """Return whether a date is the day after one that a source tells by the clock of another land."""
    if not any(_ABROAD.search(one.text) for one in evidence):
        return False
    return any(_on(drafted, day + _A_DAY) for day in days)


def _on(drafted: Quantity, day: date) -> bool:
    return _fits(drafted, (day.year, day.month, day.day))


@lru_cache(maxsize=512)
def named(one: Evidence) -> tuple[date, ...]:
    """Return the days that a sentence names by their number in the week up to its publication, which a report tells of."""
    if one.published is None:
        return ()
    own = (one.published if one.published.tzinfo is None else one.published + _KOREA).date()
    near = [own - timedelta(days=away) for away in range(_WEEK + 1)]
    told = [each for each in quantities.find(one.text, one.language) if each.kind == "date" and each.date[2]]
    return tuple(day for day in near if any(_on(each, day) for each in told))


def _dated(drafted: Quantity, text: str, published: datetime, *, apart: bool) -> bool:
    """Return whether a date is an article's own day or one it counts from it; `apart`: what it tells was another day."""
    year, month, day = drafted.date
    if month is None and day is None:
        return year is not None and abs(year - published.year) <= 1
    exact = published.tzinfo is None
    own = [published.date() + timedelta(days=days) for days in ((0,) if exact else (0, -1, 1))]
    if weekdays := relative_days.past_weekdays(text) if day and not exact else ():
        return _on_weekday(drafted, published.date(), weekdays)
    if not (exact and apart) and any(_fits(drafted, (one.year, one.month, one.day)) for one in own):
        return True
    if any(_fits(drafted, found) for one in own for found in relative_days.days(text, one)):
        return True
    near = ((published.month - 2) % 12 + 1, published.month % 12 + 1, published.month)
    return day is None and month in near and _relative(text)


def _on_weekday(drafted: Quantity, own: date, weekdays: Collection[int]) -> bool:
    """Return whether a day is the last of a weekday up to the article's day, or the one after it, which it may be in Korea."""
    days = [own + timedelta(days=away) for away in range(1, -_WEEK, -1)]
    told = [one for one in days if one.weekday() in weekdays]
    korea = [one + timedelta(days=1) for one in told if one <= own]
    return any(_fits(drafted, (one.year, one.month, one.day)) for one in (*told, *korea))


def _fits(drafted: Quantity, found: Date) -> bool:
    return all(mine is None or mine == theirs for mine, theirs in zip(drafted.date, found, strict=True))


def _relative(text: str) -> bool:
    lower = text.lower()
    words = ("day", "week", "month", "today", "어제", "오늘", "지난", "다음", "이번", "내일", "일")
    return any(word in lower for word in words)
