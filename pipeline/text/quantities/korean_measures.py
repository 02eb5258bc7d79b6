"""Korean figures that two numbers write together: `13분58초06`, `6m30`, `1m75㎝`, `2시간 1분 9초`.

The parts are no figures of their own: the hundredths of a second have no unit.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.quantities.korean_bounds import around
from pipeline.text.quantities.quantity import Quantity

_ENDS = r"(?=[^\d가-힣A-Za-z.:㎝㎞]|$|\.(?!\d)|(?:으로|로|을|를|의|에|만|이|가|은|는|도|이다|였|이었|이에|예요|대|까지|보다|과|와|인|라는|짜리)(?![가-힣]*\d))"
_CLOCKED = re.compile(
    r"(?<![\d.,:])(?:(?P<hours>\d{1,3})시간\s?)?(?:(?P<minutes>\d{1,2})분\s?)?(?P<seconds>\d{1,2})초(?P<decimals>\d{1,3}| \d{1,2}(?=의 | 차이| 만에|에 |에서 |로 | 기록|을 | 빠|,| 앞| 뒤))"
    + _ENDS
)
_THREE = re.compile(
    r"(?<![\d.,:])(?P<hours>\d{1,3})시간\s?(?P<minutes>\d{1,2})분\s?(?P<seconds>\d{1,2}(?:\.\d{1,3})?)초(?!\d)"
)
_METRED = re.compile(r"(?<![\d.,A-Za-z])(?P<metres>\d{1,3})(?:m|미터)(?P<decimals>\d\d)" + _ENDS)
_TALL = re.compile(r"(?<![\d.,A-Za-z])(?P<metres>[12])(?:m|미터)\s?(?P<centimetres>\d{1,2})(?:㎝|cm|센티미터)")
PATTERNS = (_CLOCKED, _THREE, _METRED, _TALL)
_MINUTE, _HOUR = 60, 3600


def measures(text: str) -> Iterator[Quantity]:
    """Yield the lengths of time and the distances that a Korean text tells in two or three numbers."""
    for pattern in (_CLOCKED, _THREE):
        for match in pattern.finditer(text):
            decimals = match.groupdict().get("decimals") or ""
            seconds = Fraction(f"{match['seconds']}.{decimals.strip()}" if decimals else match["seconds"])
            value = int(match["hours"] or 0) * _HOUR + int(match["minutes"] or 0) * _MINUTE + seconds
            yield _told(text, match, Fraction(value), "duration", len(decimals.strip()))
    for match in _METRED.finditer(text):
        yield _told(text, match, Fraction(f"{match['metres']}.{match['decimals']}"), "size", len(match["decimals"]))
    for match in _TALL.finditer(text):
        yield _told(text, match, Fraction(int(match["metres"]) * 100 + int(match["centimetres"]), 100), "size", 2)


def _told(text: str, match: re.Match[str], value: Fraction, kind: str, decimals: int) -> Quantity:
    beside = around(text, *match.span())
    step = Fraction(1, 10**decimals)
    if kind == "size":
        return Quantity(value, "size", match.span(), match.group(), "m", beside.bound, beside.near, step, beside.role)
    return Quantity(value, "duration", match.span(), match.group(), "s", beside.bound, beside.near, step, beside.role)
