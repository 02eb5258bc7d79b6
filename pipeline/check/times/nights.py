"""Nights between two days: Friday to Monday are `3박`, a four-day trip `3박 4일`, seven nights `7박 8일`."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.times import instants
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_DAY = 86_400
_NIGHTS = deferred(r"(?:약 )?(?P<nights>\d{1,2}|한|두|세|네|다섯|여섯)\s?박(?:\s?(?P<days>\d{1,2})일)?")
_NATIVE = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6}
_LISTED_NIGHTS = deferred(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,|,? and)? ){1,6}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day nights\b"
)
_DAYS = deferred(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_TOLD = deferred(r"[ -]nights?\b|\s?박(?![가-힣])")


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is one of so many nights, or of the days with them, that a source gives."""
    match = next((found for found in _NIGHTS.finditer(sheet.claim.text) if _inside(group, found)), None)
    if match is None:
        return False
    nights = _NATIVE.get(match["nights"]) or int(match["nights"])
    days = int(match["days"]) if match["days"] else None
    return any(
        nights == many and (days is None or days == many + 1) for one in sheet.claim.evidence for many in _nights(one)
    )


def _inside(group: Group, match: re.Match[str]) -> bool:
    return any(match.start() <= one.span[0] and one.span[1] <= match.end() for one in group)


def _nights(one: Evidence) -> Iterator[int]:
    """Yield the nights that a source sentence tells, has days for, or has between two days."""
    for each in quantities.find(one.text, one.language):
        if each.kind in ("number", "count") and each.value.denominator == 1 and _TOLD.match(one.text, each.span[1]):
            yield int(each.value)
        if each.kind == "count" and each.unit in ("박", "night", "nights"):
            yield int(each.value)
        if each.kind == "duration" and each.unit == "s" and each.value % _DAY == 0:
            yield int(each.value / _DAY) - (0 if re.search(r"night|박|밤", each.text) else 1)
    for match in _LISTED_NIGHTS.finditer(one.text):
        yield len(_DAYS.findall(match.group()))
    points = [point for point in instants.find(one.text, one.language) if point.unit in ("day", "monthday", "weekday")]
    for first, second in pairwise(points):
        yield from (int(apart / _DAY) for apart in instants.apart(first, second) if apart == Fraction(int(apart)))
