"""A time told in another zone than the source's: `9 a.m. PST on January 7` is `한국 시각 8일 새벽 2시`, and the day moves with the hour.

Where the draft names its zone and the source the other one, one sum gives the hour, and the day, the weekday, the month and the year that go
with it: what the draft tells is one of these, or wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import product

from pipeline.check import instants
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.instants import Instant
from pipeline.check.sheet import Group, Sheet
from pipeline.messages import say
from pipeline.text import quantities, zones
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.zones import Mention, Zone

_DAY, _NOON, _SECONDS = 1440, 720, 86_400
_NEAR = 48
_FAR, _BY = 26, 4
_MOST = 8
_FEW = 6
_BARE = deferred(r"[1-9]\b|1[01]\b")
_TOLD_HALF = deferred(r"[ap]\.?m|noon|midnight|오전|오후|새벽|아침|저녁|밤|낮|정오|자정", re.IGNORECASE)
_CLOSES = deferred(r"(?: ?기준| time)?\)")
_IN_BRACKETS = deferred(r"\s?\(")
_NEXT_DAY = deferred(
    r"\.?,? (?:[A-Z]{2,4},? |(?:Eastern|Central|Mountain|Pacific)(?: time)?,? )?(?:on |of )?the (?:next|following) (?:day|morning|afternoon|evening)\b",
    re.IGNORECASE,
)
_RIGHT_BEFORE = deferred(r"\s?(?:직전|조금 전|바로 전|(?:이|가)?\s?(?:다 )?되기 (?:직|조금 |바로 )전)")
_SHORTLY = 10  # minutes
_DATES = frozenset({"day", "monthday", "weekday"})


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day with the zone that it is told in, and the days that its text tells with it."""

    minutes: int
    span: tuple[int, int]
    zone: Zone | None
    days: tuple[Instant, ...] = ()


@dataclass(frozen=True, slots=True)
class _Moved:
    """A source's time as the draft's zone tells it: the minutes of the day, and the days, moved with it."""

    minutes: int
    days: tuple[Instant, ...]


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a time, or its day, that the source tells in another zone."""
    return any(_fits(sheet.claim, one) for one in group)


def mistimed(claim: Claim, group: Group) -> Flag | None:
    """Return the finding that a time, or the day beside it, is not what the zone makes of the source's."""
    fits = [_fits(claim, one) for one in group]
    if True in fits or False not in fits:
        return None
    one = group[fits.index(False)]
    return Flag("number-contradicted", "block", one.span, say("check.zone", text=one.text), claim.ids, 0.85)


def named(claim: Claim) -> tuple[tuple[int, int], ...]:
    """Return where a draft names the zones of its times, for the times that its sources tell in another."""
    mine = [clock for clock in _clocks(claim.text, "ko") if clock.zone is not None]
    if not mine or not any(clock.zone is not None for one in claim.evidence for clock in _of(one)):
        return ()
    return tuple(mention.span for mention in zones.find(claim.text, "ko"))


def _fits(claim: Claim, one: Quantity) -> bool | None:
    """Return whether a figure is what a zone makes of a source's; None where no zone is told or it is no time."""
    text = claim.text
    if one.kind == "time":
        mine = next(
            (clock for clock in _clocks(text, "ko") if clock.span == one.span and clock.minutes == one.value), None
        )
        moved = list(_moved(claim, mine)) if mine else []
        if not mine or not moved:
            return None
        return True if any(_alike(text, mine, other.minutes) for other in moved) else _told_plainly(claim, mine)
    return _day_fits(claim, one) if one.kind in ("date", "weekday") else None


def _told_plainly(claim: Claim, mine: _Clock) -> bool | None:
    """Return False for a time that no zone gives, None where a source tells it without a zone, which may be the draft's."""
    plain = any(
        clock.zone is None and clock.minutes % _DAY == mine.minutes % _DAY
        for one in claim.evidence
        for clock in _of(one)
    )
    return None if plain or any(_without_zones(one, mine.minutes) for one in claim.evidence) else False


def _without_zones(one: Evidence, minutes: int) -> bool:
    """Return whether a sentence that names no zone tells a time: it is told in the zone of the sentence before."""
    if zones.find(one.text, one.language):
        return False
    times = (found for found in quantities.find(one.text, one.language) if found.kind == "time")
    return any((found.value - minutes) % _DAY == 0 for found in times)


def _day_fits(claim: Claim, one: Quantity) -> bool | None:
    mine = [point for point in instants.find(claim.text, "ko") if point.span == one.span and point.unit in _DATES]
    clock = _beside(claim.text, one.span)
    if not mine:
        return None
    if clock is None:
        return _day_alone(claim, mine[0]) or None
    moved = [other for other in _moved(claim, clock) if _alike(claim.text, clock, other.minutes)]
    days = [day for other in moved for day in other.days if _same_unit(mine[0], day)]
    if not days:
        return None
    return any(instants.meets(mine[0], day) for day in days) or (None if _of_another(claim, mine[0]) else False)


def _of_another(claim: Claim, mine: Instant) -> bool:
    """Return whether a day is one that a source tells of something else than its times in a zone: `until Jan. 15`."""
    lent = {
        day
        for one in claim.evidence
        for clock in _of(one)
        if clock.zone is not None
        for day in _lent(claim, one, clock)
    }
    for one in claim.evidence:
        timed = {day for clock in _of(one) if clock.zone is not None for day in clock.days} | lent
        told = (point for point in instants.find(one.text, one.language) if _same_unit(mine, point))
        if any(point not in timed and instants.meets(mine, point) for point in told):
            return True
    return False


def _day_alone(claim: Claim, mine: Instant) -> bool:
    """Return whether a day without its hour is one that a zone named before it makes of a source's: `한국 시각으로 15일`."""
    if any(clock.zone is not None for clock in _clocks(claim.text, "ko")):
        return False
    named = [mention for mention in zones.find(claim.text, "ko") if mention.span[1] <= mine.span[0]]
    clock = _Clock(0, mine.span, named[-1].zone) if named else None
    return clock is not None and any(instants.meets(mine, day) for other in _moved(claim, clock) for day in other.days)


def _same_unit(mine: Instant, day: Instant) -> bool:
    return mine.unit == day.unit or (mine.unit, day.unit) == ("monthday", "day")


def _alike(text: str, mine: _Clock, minutes: int) -> bool:
    """Return whether two times of day are one; a draft's second time leaves its half of the day to the first: `오전 10시 10분부터 11시 40분`."""
    gap = (mine.minutes - minutes) % _DAY
    if _RIGHT_BEFORE.match(text, mine.span[1]):
        return 0 < gap <= _SHORTLY  # 12:59 is `1시 직전`
    return gap == 0 or (gap == _NOON and not _TOLD_HALF.search(text[slice(*mine.span)]) and mine.minutes <= _NOON)


def _beside(text: str, span: tuple[int, int]) -> _Clock | None:
    """Return the time of day that a drafted day stands with: the nearest one, behind it rather than before."""
    clocks = [clock for clock in _clocks(text, "ko") if clock.zone is not None]
    behind = [clock for clock in clocks if 0 <= clock.span[0] - span[1] <= _FAR]
    before = [clock for clock in clocks if 0 <= span[0] - clock.span[1] <= _BY]
    return behind[0] if behind else before[-1] if before else None


def _moved(claim: Claim, mine: _Clock) -> Iterator[_Moved]:
    """Yield the times of the sources in the zone of a drafted one, with their days."""
    if mine.zone is None or mine.zone.local:
        return
    for one in claim.evidence:
        clocks = _of(one)
        for clock in clocks if len(clocks) <= _MOST else ():
            if clock.zone is not None and not clock.zone.local:
                lent = replace(clock, days=(*clock.days, *_lent(claim, one, clock)))
                yield from _in_zone(lent, (clock.zone, mine.zone), one)


def _lent(claim: Claim, own: Evidence, clock: _Clock) -> Iterator[Instant]:
    """Yield the date, or the weekday where it has no day at all, that only other sentences tell of a time: `on Thursday … It lifted off at 3:55 p.m.`

    It is the one of the last sentence before it that tells any, else the only one.
    """
    if len(claim.evidence) > _FEW or any(day.unit != "weekday" for day in clock.days):
        return
    told = [instants.find(one.text, one.language) for one in claim.evidence]
    place = next(number for number, one in enumerate(claim.evidence) if one is own)
    for units in (("day", "monthday"), () if clock.days else ("weekday",)):
        days = [{(point.unit, point.at): point for point in points if point.unit in units} for points in told]
        before = next((found for found in reversed(days[:place]) if found), {})
        found = before if len(before) == 1 else {key: point for some in days for key, point in some.items()}
        if len(found) == 1:
            yield from found.values()


def _in_zone(clock: _Clock, change: tuple[Zone, Zone], one: Evidence) -> Iterator[_Moved]:
    """Yield a time of a source in another zone, on each day that it may be of."""
    told = _date_of(clock, one)
    known = told[2] is not None
    for day in zones.days(*told):
        for there, here in product(*(zone.ahead(day, told=known) for zone in change)):
            later, minutes = divmod(clock.minutes + here - there, _DAY)
            yield _Moved(minutes, tuple(moved for point in clock.days for moved in point.moved(None, later * _SECONDS)))


def _date_of(clock: _Clock, one: Evidence) -> tuple[int | None, int | None, int | None]:
    """Return the year, the month and the day that a time is of, as far as they are told."""
    own = one.published.year if one.published else None
    for point in clock.days:
        if point.unit == "day":
            told = date.fromordinal(point.at)
            return (told.year if point.dated else own), told.month, told.day
    return None, None, None


def _of(one: Evidence) -> tuple[_Clock, ...]:
    return _clocks(one.text, one.language)


@lru_cache(maxsize=1024)
def _clocks(text: str, language: str) -> tuple[_Clock, ...]:
    """Return the times of day of a text, each with its zone and its days; English ones without `a.m.` in both halves of the day."""
    named = zones.find(text, language)
    if not named:
        return ()
    points = [point for point in instants.find(text, language) if point.unit in _DATES]
    found = []
    for one in quantities.find(text, language):
        if one.kind != "time" or one.value.denominator != 1 or (one.per and not zones.find(one.text, language)):
            continue
        told = _korean_zone(text, one, named) if language == "ko" else _english_zone(text, one, named)
        days = tuple(_days(one, points))
        if _NEXT_DAY.match(text, one.span[1]):  # `2:20 p.m. the next day`
            days = tuple(moved for day in days for moved in day.moved(None, _SECONDS))
        clock = _Clock(int(one.value), one.span, told.zone if told else None, days)
        found.append(clock)
        if language == "en" and _of_twelve(one, clock.zone):
            found.append(replace(clock, minutes=clock.minutes + _NOON))
    return tuple(found)


def _of_twelve(one: Quantity, zone: Zone | None) -> bool:
    """Return whether an hour may be of the afternoon, though nothing says so: `at 9:30 Eastern`."""
    bare = one.value <= _NOON and _BARE.match(one.text) is not None and not _TOLD_HALF.search(one.text)
    return bare and zone is not None and zone.area.startswith("America")


def _korean_zone(text: str, one: Quantity, named: Sequence[Mention]) -> Mention | None:
    """Return the zone of a time of a Korean text: right behind it or in it (`오후 3시(KST)`), else the last that is told before it."""
    before = [mention for mention in named if mention.span[1] <= one.span[0]]
    return _at_it(text, one, named) or (before[-1] if before else None)


def _english_zone(text: str, one: Quantity, named: Sequence[Mention]) -> Mention | None:
    """Return the zone of a time of an English text: the next behind it, else the only one of its text."""
    behind = [mention for mention in named if 0 <= mention.span[0] - one.span[1] <= _NEAR]
    alone = named[0] if len(named) == 1 and named[0].span[1] <= one.span[0] else None
    return _at_it(text, one, named) or (behind[0] if behind else alone)


def _at_it(text: str, one: Quantity, named: Sequence[Mention]) -> Mention | None:
    start, end = one.span
    inside = (mention for mention in named if start <= mention.span[0] and mention.span[1] <= end)
    behind = (mention for mention in named if mention.span[0] >= end)
    following = next(behind, None)
    return next(inside, None) or (following if following and _right_behind(text, end, following) else None)


def _right_behind(text: str, end: int, mention: Mention) -> bool:
    """Return whether a zone belongs to the time right before it, and not to one behind: `오전 3시(한국 시각)`, `9 a.m. ET`."""
    between = text[end : mention.span[0]]
    if _IN_BRACKETS.fullmatch(between):
        return _CLOSES.match(text, mention.span[1]) is not None
    return between in ("", " ")


def _days(one: Quantity, points: Sequence[Instant]) -> Iterator[Instant]:
    """Yield the day and the weekday nearest to a time."""
    for unit in ("day", "monthday", "weekday"):
        some = [point for point in points if point.unit == unit]
        if some:
            yield min(some, key=lambda point: min(abs(point.span[0] - one.span[1]), abs(one.span[0] - point.span[1])))
