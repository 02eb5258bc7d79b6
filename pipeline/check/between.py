"""How long lies between two days or months that stand in one source sentence, of which the draft tells one or both."""

import re
from collections.abc import Iterator
from itertools import combinations

from pipeline.check import anchors
from pipeline.check.claims import Evidence
from pipeline.check.sheet import Sheet
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_TOLD = re.compile(
    r"\s?(?:만에|만인|만이|뒤|후|새(?![로운])|사이|동안|간(?![가-힣])|걸[리린릴렸려]|지나|이어|이면|넘게)"
)
_SINCE = re.compile(r"\b(?:from|since|than|against|versus|compared (?:with|to))\b[^.;]{0,48}$")
_SPAN_KOREAN = re.compile(
    r"(?<!\d)(?:1[0-2]|[1-9])월 ?(?P<start>[12]?\d|3[01])일(?:\([가-힣]\))?(?:부터| ?[~∼〜–-]) ?(?P<end>[12]?\d|3[01])일"
)
_SPAN_ENGLISH = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?P<start>[12]?\d|3[01])(?:st|nd|rd|th)?(?: to | through | and |[-–])"
    r"(?P<end>[12]?\d|3[01])(?!\d|,\d)"
)
_DAY = 86400
_MONTHS = 12
_SHORT = 24
_TWO = 2
_TELLING = 0.8


def told(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a length in months lies between two dates of one source sentence, and the draft tells one of them."""
    length = _whole(sheet.claim.text, drafted)
    if length.kind != "duration" or length.unit != "month" or length.per or length.value.denominator != 1:
        return False
    if not _TOLD.match(sheet.claim.text, length.span[1]):
        return False
    mine = {_month(one) for text in (sheet.claim.text, sheet.before) for one in quantities.find(text, "ko")} - {None}
    return any(
        int(length.value) in _lengths(*sides)
        for one in sheet.claim.evidence
        for sides in combinations(_dates(one), 2)
        if any(_meets(date, other) for date in sides for other in mine if other) or _retells(one, sheet.claim.text)
    )


def days(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a length in days is that of a span of days in a source, its first and last day counted: `9일부터 13일까지`, 닷새."""
    if drafted.kind != "duration" or drafted.unit != "s" or drafted.value % _DAY or drafted.per:
        return False
    return any(
        drafted.value / _DAY in (end - start + 1, end - start)
        for one in sheet.claim.evidence
        for match in (_SPAN_KOREAN if one.language == "ko" else _SPAN_ENGLISH).finditer(one.text)
        for start, end in [(int(match["start"]), int(match["end"]))]
        if start < end
    )


def _retells(one: Evidence, text: str) -> bool:
    """Return whether a draft that names no day has a name or a word of a sentence that has two months only."""
    shared = anchors.shared(one.text, one.language, text) if len(_dates(one)) == _TWO else []
    return any(anchor.key[0] not in "=#" and anchor.weight >= _TELLING for anchor in shared)


def _whole(text: str, drafted: Quantity) -> Quantity:
    """Return the length in two units that a figure is a part of, else the figure: `1년 9개월`."""
    start, end = drafted.span
    return next((one for one in quantities.sums(text, "ko") if one.span[0] <= start and end <= one.span[1]), drafted)


def _dates(one: Evidence) -> list[tuple[int | None, int]]:
    """Return the months of a sentence, each once, with their years, the one that it counts from first: `in June, up from May`."""
    found: dict[tuple[int | None, int], bool] = {}
    for figure in quantities.find(one.text, one.language):
        if date := _month(figure):
            found.setdefault(date, _SINCE.search(one.text[: figure.span[0]]) is not None)
    return sorted(found, key=lambda date: not found[date])


def _month(one: Quantity) -> tuple[int | None, int] | None:
    year, month, _ = one.date
    return (year, month) if one.kind == "date" and month else None


def _meets(date: tuple[int | None, int], other: tuple[int | None, int]) -> bool:
    return date[1] == other[1] and (date[0] is None or other[0] is None or date[0] == other[0])


def _lengths(first: tuple[int | None, int], second: tuple[int | None, int]) -> Iterator[int]:
    """Yield the months between two months; where a year is left out, the shortest that fit."""
    if first[0] and second[0]:
        apart = abs((second[0] - first[0]) * _MONTHS + second[1] - first[1])
        yield from (apart, apart + 1)  # the first and the last month counted, too
        return
    apart = (second[1] - first[1]) % _MONTHS
    if first[0] or second[0]:
        yield from range(apart or _MONTHS, _SHORT, _MONTHS)
    elif apart:
        yield apart
