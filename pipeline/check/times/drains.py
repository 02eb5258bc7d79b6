"""How long a full battery or tank lasts where a source tells what part of it a time takes: 9% in 30 minutes are `다섯 시간 반쯤`; or how long a full charge takes."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_CELL = r"배터리|충전|완충|방전|연료|기름|전지"
_TOLD = deferred(rf"\bbatter(?:y|ies)\b|\bcharg\w+|\bdischarg\w+|\bdrain\w*|\bfuel\b|\btank\b|{_CELL}")
_DRAFTED = deferred(_CELL)
_LASTS = deferred(
    r"\s?(?:쯤|가량|정도|남짓|은|는|을|를|이|가|도|이면|면|만에|동안|넘게|까지|\s)*(?:[가-힣]{1,4} )?(?:버[티틸텼텨팁]|쓸|쓰[고는]|쓴|가[는고요]|간다|갈|견[디딜뎌]|돌[아릴]|작동|방전|닳|바닥|비[어는]|충전|걸[리린릴려]|이어|지속|사용|꺼[지진질져]|다 (?:쓰|닳|떨어)|끄떡)"
)
_FIGURES = 4  # of more, some part in some time comes to anything
_ALL = 100
_HOUR = 3600
_BEYOND, _ROUNDLY = 4, 12


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a length is how long the whole lasts, or takes, at the pace of the part that a source tells with its time."""
    text = sheet.claim.text
    if not (_DRAFTED.search(text) or _DRAFTED.search(sheet.before)):
        return False
    wholes = list(_wholes(sheet))
    return any(
        _near(one, whole)
        for one in group
        if one.kind == "duration" and one.unit == "s" and one.value > 0 and _LASTS.match(text, one.span[1])
        for whole in wholes
    )


def _near(drafted: Quantity, whole: Fraction) -> bool:
    """Return whether a length is told of one: an hour and a half for one near it, `5시간 넘게` for one of up to a quarter more."""
    away = whole - drafted.value
    if drafted.bound:
        return 0 <= (away if drafted.bound == "min" else -away) <= drafted.value / _BEYOND
    return abs(away) <= drafted.value / _ROUNDLY


def _wholes(sheet: Sheet) -> Iterator[Fraction]:
    """Yield how long all of it takes, of each part of less than the whole and each time that one sentence of a source tells."""
    for one in sheet.claim.evidence:
        if not _TOLD.search(one.text):
            continue
        found = quantities.find(one.text, one.language)
        parts = [each.value for each in found if each.kind == "percent" and 0 < each.value < _ALL]
        times = [
            each.value
            for each in found
            if each.kind == "duration" and each.unit == "s" and not (each.per and each.value < _HOUR)
        ]
        if len(parts) <= _FIGURES and len(times) <= _FIGURES:
            yield from (time * _ALL / part for part in parts for time in times)
