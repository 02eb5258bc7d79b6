"""How many hours lie between two clock times of a source on different days: `3일 새벽 2시 40분` and `4일 오후 5시` are 38시간쯤 apart.

Each time goes with its day: the one right beside it, or else the last that its text has told. Only a length that fits stands.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from pipeline.check.claims import Evidence
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import clocks
from pipeline.check.times.instants import Instant
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NEXT_KOREAN = deferred(r"(?:다음 ?날|이튿날|익일|하루 뒤)(?:인 \d{1,2}일)?\s?$")
_NEXT_ENGLISH = deferred(r"\.?,? (?:on |of )?the (?:next|following) (?:day|morning|afternoon|evening)\b")
_DAY_BEHIND = deferred(r"\.?(?:,? on| of|,)? (?:the )?")
_HOUR, _MINUTE, _DAY_OF_MINUTES, _WEEK = 3600, 60, 1440, 7
_MOST, _MOST_TIMES = 5, 6
_LOOSE = 30


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the lengths in hours that lie between two such times."""
    text = sheet.claim.text
    sums = [one for one in quantities.sums(text, "ko") if one.kind == "duration" and one.unit == "s"]
    wide = [one for one in sums if not any(_inside(one, other) for other in sums)]
    plain = [group[0] for group in every if not support(group, sheet.known)]
    lengths = [
        *wide,
        *(one for one in plain if one.kind == "duration" and not any(_inside(one, other) for other in wide)),
    ]
    if not any(one.value >= _HOUR for one in lengths if one.unit == "s"):
        return
    apart = {
        other[0] - one[0]: f"{one[1]} ~ {other[1]}"
        for one, other in combinations(_moments(sheet.claim.evidence), 2)
        if 0 < other[0] - one[0] < _MOST * _DAY_OF_MINUTES
    }
    for one in lengths:
        fitting = (minutes for minutes in apart if one.unit == "s" and not one.per and _fits(one, minutes * _MINUTE))
        if (found := next(fitting, None)) is not None:
            yield Reckoning(one, one.value, apart[found], holds=True)


def _inside(one: Quantity, other: Quantity) -> bool:
    return one.span != other.span and other.span[0] <= one.span[0] and one.span[1] <= other.span[1]


def _fits(one: Quantity, seconds: int) -> bool:
    """Return whether a length may be told of so many seconds: rounded to its last unit, or within it on the side that it bounds."""
    value, step = int(one.value), _HOUR if one.value % _HOUR == 0 else _HOUR // 2 if one.words else _MINUTE
    if one.bound == "min":
        return value <= seconds < value + max(2 * step, value // _LOOSE)
    if one.bound == "max":
        return value - max(step, value // _LOOSE) <= seconds <= value
    loose = step if one.approximate else step // 2 if step == _HOUR else 0
    return abs(value - seconds) <= loose


def _moments(evidence: Sequence[Evidence]) -> list[tuple[int, str]]:
    """Return the clock times of sources that have a day, in minutes from one beginning, where all count their days alike."""
    found: list[tuple[int, str]] = []
    units: set[str] = set()
    for language in dict.fromkeys(one.language for one in evidence):
        text = " ".join(one.text for one in evidence if one.language == language)
        days = clocks.days(text, language)
        times = [one for one in quantities.find(text, language) if one.kind == "time" and one.value.denominator == 1]
        for one in times[:_MOST_TIMES]:
            day = _day(text, one, language, days)
            if day is not None:
                units.add(day[0])
                found.append((day[1] * _DAY_OF_MINUTES + int(one.value), f"{day[2]} {one.text}".strip()))
    return found if len(units) == 1 else []


def _day(text: str, one: Quantity, language: str, days: Sequence[Instant]) -> tuple[str, int, str] | None:
    """Return the unit and the number of the day that a time is told of, with its words."""
    before = [day for day in days if day.span[1] <= one.span[0]]
    behind = [
        day for day in days if day.span[0] >= one.span[1] and _DAY_BEHIND.fullmatch(text, one.span[1], day.span[0])
    ]
    if language == "en" and behind:
        day, moved = behind[0], 0
    elif before:
        day = before[-1]
        following = _NEXT_KOREAN.search(text[: one.span[0]]) or _NEXT_ENGLISH.match(text, one.span[1])
        told = _NEXT_KOREAN.search(text[: day.span[1]])
        moved = int(following is not None and told is None)
    else:
        return None
    at = day.at % _WEEK if day.unit == "weekday" else day.at
    return day.unit, at + moved, text[slice(*day.span)]
