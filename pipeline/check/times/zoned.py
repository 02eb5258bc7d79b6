"""A time told in another zone than the source's: `9 a.m. PST on January 7` is `한국 시각 8일 새벽 2시`, and the day moves with the hour.

Where the draft names its zone and the source the other one, one sum gives the hour, and the day, the weekday, the month and the year that go
with it: what the draft tells is one of these, or wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import clocks, instants
from pipeline.check.times.clocks import Clock
from pipeline.check.times.instants import Instant
from pipeline.messages import say
from pipeline.text import quantities, zone_table, zones
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.zones import Zone

_DAY, _NOON, _SECONDS, _MINUTE = 1440, 720, 86_400, 60
_FAR, _BY = 26, 4
_MOST = 8
_FEW = 6
_SHORTLY_BEFORE = deferred(r"\b(?:just|shortly|moments|minutes|right|immediately) before\b")
_RIGHT_BEFORE = deferred(r"\s?(?:직전|조금 전|바로 전|(?:이|가)?\s?(?:다 )?되기 (?:직|조금 |바로 )전)")
_ABOUT = deferred(r"\s?(?:쯤|께|경|무렵|즈음|가까이|정도)")
_SHORTLY, _HALF_HOUR = 10, 30  # minutes
_PART = deferred(
    r"(?:\([월화수목금토일]\)|,? ?[월화수목금토일]요일)? ?(?:(?:이른|늦은) )?(?P<part>새벽|아침|오전|한?낮|오후|저녁|한?밤)(?!까지)"
)
_HOURS = {
    part: frozenset(minutes for first, last in spans for minutes in range(first * 60, last * 60))
    for part, spans in {
        "새벽": ((0, 7),), "아침": ((5, 11),), "오전": ((0, 12),), "낮": ((11, 17),), "한낮": ((11, 16),), "오후": ((12, 24),), "저녁": ((17, 22),),
        "밤": ((0, 4), (18, 24)), "한밤": ((0, 4), (21, 24)),
    }.items()
}  # fmt: skip
"""The minutes of the day that a part of it may mean."""


@dataclass(frozen=True, slots=True)
class _Moved:
    """A source's time as the draft's zone tells it: the minutes of the day, and the days, moved with it."""

    minutes: int
    days: tuple[Instant, ...]


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is a time, or its day, that the source tells in another zone."""
    lent = _told_before(sheet)
    return any(_fits(sheet.claim, one, lent) for one in group)


def mistimed(claim: Claim, group: Group) -> Flag | None:
    """Return the finding that a time, or the day beside it, is not what the zone makes of the source's."""
    fits = [_fits(claim, one) for one in group]
    if True in fits or False not in fits:
        return None
    one = group[fits.index(False)]
    return Flag("number-contradicted", "block", one.span, say("check.zone", text=one.text), claim.ids, 0.85)


def named(claim: Claim) -> tuple[tuple[int, int], ...]:
    """Return where a draft names the zones of its times, for the times that its sources tell in another."""
    mine = [clock for clock in clocks.find(claim.text, "ko") if clock.zone is not None]
    if not mine or not any(clock.zone is not None for one in claim.evidence for clock in _of(claim, one)):
        return ()
    return tuple(mention.span for mention in zones.find(claim.text, "ko"))


def _told_before(sheet: Sheet) -> Zone | None:
    """Return the zone that the sentence before names, for one that names none, else that of the readers: they may have been told it earlier."""
    if zones.find(sheet.claim.text, "ko"):
        return None
    named = zones.find(sheet.before, "ko")
    if not named:
        return Zone(zone_table.KOREA)
    return named[-1].zone if not named[-1].zone.local else None


def _fits(claim: Claim, one: Quantity, lent: Zone | None = None) -> bool | None:
    """Return whether a figure is what a zone makes of a source's; None where no zone is told or it is no time."""
    text = claim.text
    if one.kind == "time":
        mine = next(
            (clock for clock in clocks.find(text, "ko", lent) if clock.span == one.span and clock.minutes == one.value),
            None,
        )
        moved = list(_moved(claim, mine)) if mine else []
        if not mine or not moved:
            return None
        alike = any(_alike(text, mine, other.minutes) or _before_it(claim, mine, other.minutes) for other in moved)
        return True if alike else _told_plainly(claim, mine)
    return _day_fits(claim, one, lent) if one.kind in ("date", "weekday") else None


def _told_plainly(claim: Claim, mine: Clock) -> bool | None:
    """Return False for a time that no zone gives, None where a source tells it without a zone, which may be the draft's."""
    plain = any(
        clock.zone is None and clock.minutes % _DAY == mine.minutes % _DAY
        for one in claim.evidence
        for clock in _of(claim, one)
    )
    if plain or any(_without_zones(one, mine.minutes) for one in claim.evidence):
        return None
    return any(_alike(claim.text, mine, other.minutes) for other in _ended(claim, mine))


def _ended(claim: Claim, mine: Clock) -> Iterator[_Moved]:
    """Yield the times that come as long after one that a zone gives as a source says: from 1 p.m. and for two hours is `5시부터 7시까지`."""
    lengths = {
        int(one.value) // _MINUTE
        for each in claim.evidence
        for one in (*quantities.find(each.text, each.language), *quantities.sums(each.text, each.language))
        if one.kind == "duration" and one.unit == "s" and one.value < _SECONDS and one.value % _MINUTE == 0
    }
    for other in _moved(claim, mine):
        for length in lengths:
            later, minutes = divmod(other.minutes + length, _DAY)
            yield _Moved(minutes, tuple(moved for day in other.days for moved in day.moved(None, later * _SECONDS)))


def _without_zones(one: Evidence, minutes: int) -> bool:
    """Return whether a sentence that names no zone tells a time: it is told in the zone of the sentence before."""
    if zones.find(one.text, one.language):
        return False
    times = (found for found in quantities.find(one.text, one.language) if found.kind == "time")
    return any((found.value - minutes) % _DAY == 0 for found in times)


def _day_fits(claim: Claim, one: Quantity, lent: Zone | None) -> bool | None:
    mine = [point for point in instants.find(claim.text, "ko") if point.span == one.span and point.unit in clocks.DATES]
    clock = _beside(claim.text, one.span, lent)
    if not mine:
        return None
    if clock is None:
        return _day_alone(claim, mine[0], lent) or None
    moved = [other for other in _moved(claim, clock) if _alike(claim.text, clock, other.minutes)]
    moved = moved or [other for other in _ended(claim, clock) if _alike(claim.text, clock, other.minutes)]
    days = [day for other in moved for day in other.days if _same_unit(mine[0], day)]
    if not moved and any(instants.meets(mine[0], day) for other in _moved(claim, clock) for day in other.days):
        return True  # the hour alone is wrong
    if not days:
        return None
    return any(instants.meets(mine[0], day) for day in days) or (None if _of_another(claim, mine[0]) else False)


def _of_another(claim: Claim, mine: Instant) -> bool:
    """Return whether a day is one that a source tells of something else than its times in a zone: `until Jan. 15`."""
    lent = {
        day
        for one in claim.evidence
        for clock in _of(claim, one)
        if clock.zone is not None
        for day in _lent(claim, one, clock)
    }
    for one in claim.evidence:
        timed = {day for clock in _of(claim, one) if clock.zone is not None for day in clock.days} | lent
        told = (point for point in instants.find(one.text, one.language) if _same_unit(mine, point))
        if any(not any(instants.meets(point, day) for day in timed) and instants.meets(mine, point) for point in told):
            return True
    return False


def _day_alone(claim: Claim, mine: Instant, lent: Zone | None) -> bool:
    """Return whether a day without its hour is one that a zone makes of a source's: `한국 시각으로 15일`, and to readers who were told none `27일 새벽`."""
    if any(clock.zone is not None for clock in clocks.find(claim.text, "ko")):
        return False
    named = [mention for mention in zones.find(claim.text, "ko") if mention.span[1] <= mine.span[0]]
    part = _PART.match(claim.text, mine.span[1])
    hours = _HOURS[part["part"]] if part else range(_DAY)
    clock = Clock(0, mine.span, named[-1].zone if named else lent)
    return any(
        other.minutes in hours and instants.meets(mine, day) for other in _moved(claim, clock) for day in other.days
    )


def _same_unit(mine: Instant, day: Instant) -> bool:
    return mine.unit == day.unit or (mine.unit, day.unit) == ("monthday", "day")


def _alike(text: str, mine: Clock, minutes: int) -> bool:
    """Return whether two times of day are one; a draft's second time leaves its half of the day to the first: `오전 10시 10분부터 11시 40분`."""
    gap = (mine.minutes - minutes) % _DAY
    if _RIGHT_BEFORE.match(text, mine.span[1]):
        return 0 < gap <= _SHORTLY  # 12:59 is `1시 직전`
    if _ABOUT.match(text, mine.span[1]) and mine.minutes % _HALF_HOUR == 0:
        return gap <= _SHORTLY or gap >= _DAY - _SHORTLY  # 5:55 is `6시쯤`
    return gap == 0 or (gap == _NOON and not clocks.TOLD_HALF.search(text[slice(*mine.span)]) and mine.minutes <= _NOON)


def _before_it(claim: Claim, mine: Clock, minutes: int) -> bool:
    """Return whether both a draft and a source tell what was right before a time: `오전 3시 직전` for `shortly before 3 a.m.`."""
    told = _RIGHT_BEFORE.match(claim.text, mine.span[1]) and mine.minutes % _DAY == minutes % _DAY
    return bool(told) and any(_SHORTLY_BEFORE.search(one.text) for one in claim.evidence)


def _beside(text: str, span: tuple[int, int], lent: Zone | None) -> Clock | None:
    """Return the time of day that a drafted day stands with: the nearest one, behind it rather than before."""
    told = [clock for clock in clocks.find(text, "ko", lent) if clock.zone is not None]
    behind = [clock for clock in told if 0 <= clock.span[0] - span[1] <= _FAR]
    before = [clock for clock in told if 0 <= span[0] - clock.span[1] <= _BY]
    return behind[0] if behind else before[-1] if before else None


def _moved(claim: Claim, mine: Clock) -> Iterator[_Moved]:
    """Yield the times of the sources in the zone of a drafted one, with their days."""
    if mine.zone is None or mine.zone.local:
        return
    for one in claim.evidence:
        told = _of(claim, one)
        for clock in told if len(told) <= _MOST else ():
            if clock.zone is not None and not clock.zone.local:
                lent = replace(clock, days=(*clock.days, *_lent(claim, one, clock)))
                yield from _in_zone(lent, (clock.zone, mine.zone), one)


def _lent(claim: Claim, own: Evidence, clock: Clock) -> Iterator[Instant]:
    """Yield the date, or the weekday where it has no day at all, that only other sentences tell of a time: `on Thursday … It lifted off at 3:55 p.m.`

    It is the one of the last sentence before it that tells any, else the only one.
    """
    if len(claim.evidence) > _FEW or any(day.unit != "weekday" for day in clock.days):
        return
    told = [clocks.days(one.text, one.language) for one in claim.evidence]
    place = next(number for number, one in enumerate(claim.evidence) if one is own)
    for units in (("day", "monthday"), () if clock.days else ("weekday",)):
        days = [_apart([point for point in points if point.unit in units]) for points in told]
        before = next((found for found in reversed(days[:place]) if found), [])
        found = before if len(before) == 1 else _apart([point for some in days for point in some])
        if len(found) == 1:
            yield from found


def _apart(points: Sequence[Instant]) -> list[Instant]:
    """Return the days that are not one: the 8th beside June 8 is that day."""
    kept: list[Instant] = []
    for point in sorted(points, key=lambda one: one.unit == "monthday"):
        if not any(instants.meets(point, other) for other in kept):
            kept.append(point)
    return kept


def _in_zone(clock: Clock, change: tuple[Zone, Zone], one: Evidence) -> Iterator[_Moved]:
    """Yield a time of a source in another zone, on each day that it may be of."""
    told = _date_of(clock, one)
    known = told[2] is not None
    for day in zones.days(*told):
        for there, here in product(*(zone.ahead(day, told=known) for zone in change)):
            later, minutes = divmod(clock.minutes + here - there, _DAY)
            yield _Moved(minutes, tuple(moved for point in clock.days for moved in point.moved(None, later * _SECONDS)))


def _date_of(clock: Clock, one: Evidence) -> tuple[int | None, int | None, int | None]:
    """Return the year, the month and the day that a time is of, as far as they are told."""
    own = one.published.year if one.published else None
    for point in clock.days:
        if point.unit == "day":
            told = date.fromordinal(point.at)
            return (told.year if point.dated else own), told.month, told.day
    return None, None, None


def _of(claim: Claim, one: Evidence) -> tuple[Clock, ...]:
    """Return the times of a source sentence, in the zone that its article named before where it names none."""
    return clocks.find(one.text, one.language, clocks.lent(one, claim.context or claim.evidence))
