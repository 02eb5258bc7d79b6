"""The times of day that a text tells, each with its zone and its days: `9 a.m. PST on January 7`, `10월 9일 밤 11시 7분부터 …까지(한국시간)`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.check.claims import Evidence
from pipeline.check.times import instants
from pipeline.check.times.instants import Instant
from pipeline.text import quantities, zones
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity
from pipeline.text.zones import Mention, Zone

_NOON, _SECONDS = 720, 86_400
_NEAR = 48
_BARE = deferred(r"[1-9]\b|1[01]\b")
_CLOSES = deferred(r"(?: ?기준| time)?\)")
_IN_BRACKETS = deferred(r"\s?\(")
_NEXT_DAY = deferred(
    r"\.?,? (?:[A-Z]{2,4},? |(?:Eastern|Central|Mountain|Pacific)(?: time)?,? )?(?:on |of )?the (?:next|following) (?:day|morning|afternoon|evening)\b",
    re.IGNORECASE,
)
TOLD_HALF = deferred(r"[ap]\.?m|noon|midnight|오전|오후|새벽|아침|저녁|밤|낮|정오|자정", re.IGNORECASE)
_TO = deferred(r"(?: to | through | until | thru |\s?[-–—~∼]\s?|부터 |에서 )(?:the )?")
DATES = frozenset({"day", "monthday", "weekday"})


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day with the zone that it is told in, and the days that its text tells with it."""

    minutes: int
    span: tuple[int, int]
    zone: Zone | None
    days: tuple[Instant, ...] = ()


def find(text: str, language: str, lent: Zone | None = None) -> tuple[Clock, ...]:
    """Return the times of day of a text, each with its zone and its days; one that names no zone at all takes the `lent` one."""
    return _found(text, language, lent)


def days(text: str, language: str) -> list[Instant]:
    """Return the days and weekdays of a text; of a run of days, which opens at the time that is told with it, the first: `June 8 to 12`."""
    kept: list[Instant] = []
    last: Instant | None = None
    for point in instants.find(text, language):
        if point.unit not in DATES:
            continue
        runs = last is not None and last.unit == point.unit and _runs(text, last, point)
        last = point
        if not runs:
            kept.append(point)
    return kept


def _runs(text: str, first: Instant, last: Instant) -> bool:
    """Return whether a day ends the run that another opens, with nothing but `to` between them."""
    if first.span == last.span:
        return first.at < last.at
    return _TO.fullmatch(text[first.span[1] : last.span[0]]) is not None


def lent(one: Evidence, others: Sequence[Evidence]) -> Zone | None:
    """Return the zone that a sentence without any takes from its article: the last that is named before it, else the only one."""
    if zones.find(one.text, one.language):
        return None
    own = [other for other in others if _article(other) == _article(one)]
    place = next((number for number, other in enumerate(own) if other.id == one.id), 0)
    before = [mention.zone for other in own[:place] for mention in zones.find(other.text, other.language)]
    every = {mention.zone for other in own for mention in zones.find(other.text, other.language)}
    zone = before[-1] if before else every.pop() if len(every) == 1 else None
    return zone if zone is not None and not zone.local else None


def _article(one: Evidence) -> str:
    return re.split(r"[.:]", one.id)[0]


@lru_cache(maxsize=1024)
def _found(text: str, language: str, lent: Zone | None) -> tuple[Clock, ...]:
    """Return the times of day of a text, each with its zone and its days; English ones without `a.m.` in both halves of the day."""
    named = zones.find(text, language)
    if not named and lent is None:
        return ()
    points = days(text, language)
    found = []
    for one in quantities.find(text, language):
        if one.kind != "time" or one.value.denominator != 1 or (one.per and not zones.find(one.text, language)):
            continue
        told = _korean_zone(text, one, named) if language == "ko" else _english_zone(text, one, named)
        near = tuple(_nearest(one, points))
        if _NEXT_DAY.match(text, one.span[1]):  # `2:20 p.m. the next day`
            near = tuple(moved for day in near for moved in day.moved(None, _SECONDS))
        clock = Clock(int(one.value), one.span, told.zone if told else None if named else lent, near)
        found.append(clock)
        if language == "en" and _of_twelve(one, clock.zone):
            found.append(replace(clock, minutes=clock.minutes + _NOON))
    return tuple(found)


def _of_twelve(one: Quantity, zone: Zone | None) -> bool:
    """Return whether an hour may be of the afternoon, though nothing says so: `at 9:30 Eastern`."""
    bare = one.value <= _NOON and _BARE.match(one.text) is not None and not TOLD_HALF.search(one.text)
    return bare and zone is not None and zone.area.startswith("America")


def _korean_zone(text: str, one: Quantity, named: Sequence[Mention]) -> Mention | None:
    """Return the zone of a time of a Korean text: right behind it or in it (`오후 3시(KST)`), else the last that is told before it.

    The only zone of a text, in brackets behind its times, is that of all: `밤 11시부터 이튿날 새벽 2시까지(한국시간)`.
    """
    before = [mention for mention in named if mention.span[1] <= one.span[0]]
    if not before and len(named) == 1 and text[: named[0].span[0]].endswith("("):
        return named[0]
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


def _nearest(one: Quantity, points: Sequence[Instant]) -> Iterator[Instant]:
    """Yield the day and the weekday nearest to a time."""
    for unit in ("day", "monthday", "weekday"):
        some = [point for point in points if point.unit == unit]
        if some:
            yield min(some, key=lambda point: min(abs(point.span[0] - one.span[1]), abs(one.span[0] - point.span[1])))
