"""A length that a draft tells as what lies between two times of its own, which are another length apart: `9월 … 1월, 다섯 달 만에`."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_APART = deferred(r"\s?(?:더 )?(?:빠[른르]|빨리|이른|앞선|앞서|앞당|늦은|늦게|일찍)")
_DAY = 86_400
_TWO, _FAR, _ANY_YEAR = 2, 60, 2026
_MONTHS = 12
_OVER_MONTHS = deferred(
    r"\s?(?:만에|만인|만이|밖에|새(?![로운])|사이)|\s?(?:남짓|가까이|넘게|가량|쯤)?\s?(?:동안|이어[졌진지]|계속됐|끌[었어])"
)
_LASTED = deferred(r"\s?(?:동안|간(?![가-힣])|이어|계속|내내)")


def refuted(text: str, drafted: Quantity, times: Sequence[Quantity]) -> tuple[str, str] | None:
    """Return the step and the length between the only two times that a text tells, where it says another length outright."""
    if drafted.kind == "duration" and not drafted.per and _APART.match(text, drafted.span[1]):
        return _days_apart(drafted, times)
    if (
        drafted.kind != "duration"
        or drafted.per
        or not (_OVER_MONTHS if drafted.unit == "month" else _LASTED).match(text, drafted.span[1])
    ):
        return None
    months = {one.date[1]: one for one in times if one.kind == "date" and one.date[1]}
    clock = {one.value: one for one in times if one.kind == "time"}
    if drafted.unit == "month" and len(months) == 2 and drafted.value < _MONTHS and drafted.value.denominator == 1:
        first, second = months.values()
        length = min(_months(first, second), key=lambda length: abs(length - drafted.value))
        off, shown = abs(length - drafted.value), f"{length}개월"
    elif drafted.unit == "s" and len(clock) == 2 and drafted.value < _DAY:
        first, second = clock.values()
        minutes = abs(first.value - second.value)
        off, shown = (
            min(abs(length - drafted.value / 60) for length in (minutes, 720 - minutes, 1440 - minutes)) / 30,
            f"{minutes}분",
        )
    else:
        return None
    return (f"{first.text}~{second.text}", shown) if off >= 1 else None


def _days_apart(drafted: Quantity, times: Sequence[Quantity]) -> tuple[str, str] | None:
    """Return what lies between the only two days that a text tells, where it says other whole days: `12월 10일보다 나흘 빠른 12월 4일`."""
    days = {one.date: one for one in times if one.kind == "date" and one.date[1] and one.date[2]}
    if len(days) != _TWO or drafted.unit != "s" or drafted.value % _DAY or drafted.bound or drafted.approximate:
        return None
    try:
        first, second = sorted(date(told[0] or _ANY_YEAR, told[1] or 1, told[2] or 1) for told in days)
    except ValueError:
        return None
    apart = (second - first).days
    one, other = days.values()
    return (f"{one.text}~{other.text}", f"{apart}일") if apart < _FAR and drafted.value != apart * _DAY else None


def _months(first: Quantity, second: Quantity) -> Iterator[Fraction]:
    """Yield the months between two dates, both ends counted, too: by their years, or from the one told first, round the year."""
    (one, start), (other, end) = ((each.date[0], each.date[1] or 1) for each in (first, second))
    if one and other:
        lengths = [abs((one - other) * _MONTHS + start - end)]
    else:
        lengths = [(end - start) % _MONTHS, *([] if start < end else [(start - end) % _MONTHS])]
    yield from (Fraction(length + more) for length in lengths for more in (0, 1))
