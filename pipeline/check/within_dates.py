"""Lengths of time that a text refutes by itself: `2019년부터 2024년까지 10년 동안`, `4월부터 9월까지 석 달 동안`. The last year, month or day may count or not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_UNTIL = deferred(r"\s?(?:부터|에서)\s?(?:[가-힣]{1,4}\s)?")
_SO_LONG = deferred(r"\s?까지\s?(?:[가-힣]{1,4}\s){0,2}")
_LASTED = deferred(r"\s?(?:간(?![가-힣])|동안|에 걸쳐|내내|짜리)")
_YEAR, _DAY, _COMMON_YEAR = 12, 86_400, 2025


@dataclass(frozen=True, slots=True)
class Sum:
    """What the figures of a text really come to: how it is worked out, the result, and in what where the figure does not say."""

    step: str
    value: Fraction
    unit: str = ""


def lengths(text: str, found: Sequence[Quantity]) -> Iterator[tuple[Quantity, Sum]]:
    """Yield the lengths of time that the two dates before them do not span, each with the true one."""
    dates = [one for one in found if one.kind != "duration" or not _dated(one, found)]
    for start, end, length in zip(dates, dates[1:], dates[2:], strict=False):
        kinds = (start.kind, end.kind, length.kind) == ("date", "date", "duration")
        if not kinds or length.approximate or length.bound or not _LASTED.match(text, length.span[1]):
            continue
        if _UNTIL.fullmatch(text[start.span[1] : end.span[0]]) and _SO_LONG.fullmatch(
            text[end.span[1] : length.span[0]]
        ):
            proof = _spanned(start, end, length)
            if proof is not None:
                yield length, proof


def _dated(length: Quantity, found: Sequence[Quantity]) -> bool:
    """Return whether a length is the other reading of a day (`11일`)."""
    return any(one.kind == "date" and one.span == length.span for one in found)


def _spanned(start: Quantity, end: Quantity, length: Quantity) -> Sum | None:
    """Return how long it is from one date to another and in what, where that is not what is told; the last one may count or not."""
    first, last = start.date, (end.date[0] or start.date[0], end.date[1] or start.date[1], end.date[2])
    if length.unit == "month" and not first[2] and not last[2]:
        years = (last[0] or 0) - (first[0] or 0)
        if not first[1] and not last[1] and length.value % _YEAR == 0:
            return _unless(Fraction(years), length.value / _YEAR, f"{last[0]}-{first[0]}", "년")
        if first[1] and last[1] and length.value % _YEAR:
            months = years * _YEAR + last[1] - first[1]
            months += _YEAR if months < 0 and not years else 0
            return _unless(Fraction(months), length.value, f"{last[1]}-{first[1]}", "개월")
    if length.unit == "s" and first[1] and last[1] and first[2] and last[2] and length.value % _DAY == 0:
        return _days((first[0], first[1], first[2]), (last[0], last[1], last[2]), length)
    return None


def _days(first: tuple[int | None, int, int], last: tuple[int | None, int, int], length: Quantity) -> Sum | None:
    try:
        begun = date(first[0] or _COMMON_YEAR, *first[1:])
        over = date(last[0] or first[0] or _COMMON_YEAR, *last[1:])
    except ValueError:
        return None
    days, told = Fraction((over - begun).days), length.value / _DAY
    weeks = length.step > _DAY
    if days <= 0 or (weeks and abs(days - told) <= len(("first", "last"))):
        return None
    return _unless(days, told, f"{begun.month}/{begun.day}–{over.month}/{over.day}", "일")


def _unless(apart: Fraction, told: Fraction, step: str, unit: str) -> Sum | None:
    """Return the true length, unless the told one is it, the last year, month or day counted or not."""
    if apart <= 0 or apart - 1 <= told <= apart + 1:
        return None
    return Sum(step, apart, unit)
