"""Korean figures that two numbers write together: `13분58초06`, `6m30`, `1m75㎝`, `2시간 1분 9초`.

The parts are no figures of their own: the hundredths of a second have no unit.
"""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities import currencies
from pipeline.text.quantities.korean_bounds import around, half_more
from pipeline.text.quantities.quantity import Quantity

_ENDS = r"(?=[^\d가-힣A-Za-z.:㎝㎞]|$|\.(?!\d)|(?:으로|로|을|를|의|에|만|이|가|은|는|도|이다|였|이었|이에|예요|대|까지|보다|과|와|인|라는|짜리)(?![가-힣]*\d))"
_UNITED = r"(?! ?(?:명|개|건|대|곳|원|달러|유로|엔|위안|번|회|차례|분|초|시간|일|년|월|주|장|점|골|승|패|위|등|m|km|미터|킬로미터|%|퍼센트)(?![가-힣]{0,1}록))"
_CLOCKED = deferred(
    r"(?<![\d.,:])(?:(?P<hours>\d{1,3})시간\s?)?(?:(?P<minutes>\d{1,2})분\s?)?(?P<seconds>\d{1,2})초(?P<decimals>\d{1,3}| \d{1,2})"
    + _ENDS
    + _UNITED
)
_THREE = deferred(
    r"(?<![\d.,:])(?P<hours>\d{1,3})시간\s?(?P<minutes>\d{1,2})분\s?(?P<seconds>\d{1,2}(?:\.\d{1,3})?)초(?!\d)"
)
_METRED = deferred(
    r"(?<![\d.,A-Za-z])(?:(?P<metres>\d{1,3})(?:m|미터)|(?P<apart>\d{1,2})(?:m|미터) )(?P<decimals>\d\d)" + _ENDS
)
_TALL = deferred(r"(?<![\d.,A-Za-z])(?P<metres>[12])(?:m|미터)\s?(?P<centimetres>\d{1,2})(?:㎝|cm|센티미터)")
_MINOR = {
    "달러": "센트", "유로": "센트", "파운드": "펜스|페니|펜", "루블": "코페이카", "루피": "파이사", "위안": "펀", "프랑": "상팀|라펜", "페소": "센타보", "헤알": "센타보", "즐로티": "그로시",
    "크로나": "외레", "크로네": "외레", "원": "전", "엔": "센|전",
}  # fmt: skip
_COINED = deferred(
    r"(?<![\d.,])(?=\d)(?:"
    + "|".join(
        rf"(?P<major{number}>\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}){major} ?(?P<minor{number}>\d{{1,2}}) ?(?:{minor})(?![가-힣]{{0,1}}[값략])"
        for number, (major, minor) in enumerate(_MINOR.items())
    )
    + ")"
)
PATTERNS = (_CLOCKED, _THREE, _METRED, _TALL, _COINED)
_HALVED = deferred(
    r"(?<![\d.,])(?P<count>\d{1,4})\s?(?:경기|게임|바퀴|마신|이닝|컵|스푼|캔|덩이|잔|병|판|상자|쪽|페이지|걸음|뼘|차선|칸|조각|세트|라운드|세대|세기|계단|층|되|말|근|평)(?= 반)"
)
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
        metres = match["metres"] or match["apart"]
        yield _told(text, match, Fraction(f"{metres}.{match['decimals']}"), "size", len(match["decimals"]))
    yield from _coined(text)
    for match in _HALVED.finditer(text):
        if (end := half_more(text, match.end())) > match.end():
            value = int(match["count"]) + Fraction(1, 2)
            yield Quantity(value, "number", (match.start(), end), text[match.start() : end], step=Fraction(1, 10))
    for match in _TALL.finditer(text):
        yield _told(text, match, Fraction(int(match["metres"]) * 100 + int(match["centimetres"]), 100), "size", 2)


def _coined(text: str) -> Iterator[Quantity]:
    """Yield a sum in two coins: `43달러 17센트`, `4파운드 50펜스`."""
    for match in _COINED.finditer(text):
        number, major = next((n, m) for n, m in enumerate(_MINOR) if match[f"major{n}"])
        value = Fraction(match[f"major{number}"].replace(",", "")) + Fraction(int(match[f"minor{number}"]), 100)
        beside = around(text, *match.span())
        yield Quantity(value, "money", match.span(), match.group(), currencies.KOREAN[major], beside.bound, beside.near,
                       Fraction(1, 100), beside.role, per=beside.per)  # fmt: skip


def _told(text: str, match: re.Match[str], value: Fraction, kind: str, decimals: int) -> Quantity:
    beside = around(text, *match.span())
    step = Fraction(1, 10**decimals)
    if kind == "size":
        return Quantity(value, "size", match.span(), match.group(), "m", beside.bound, beside.near, step, beside.role)
    return Quantity(value, "duration", match.span(), match.group(), "s", beside.bound, beside.near, step, beside.role)
