"""Hours of the day in Korean, in digits and in words: `오후 3시 20분`, `아침 아홉 시 반`, `정오`."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.text.patterns import deferred
from pipeline.text.quantities.quantity import Quantity

_HALVES = ("오전", "오후", "새벽", "아침", "저녁", "밤", "낮")
_HALF = rf"(?:(?P<half>{'|'.join(_HALVES)})\s?)?"
_PAST = r"\s?(?P<past>반)(?=[\s,.!?)~]|$|부터|까지|에|이(?![가-힣]{3})|입니|이에|였|여[서쯤]|쯤|으로|경|께|정도)"
_CLOCK = deferred(
    rf"{_HALF}(?<![\d제])(?P<hour>2[0-4]|1\d|0?\d)시(?![간즌리대]|그마|버트|냅스|퀀스|드(?![가-힣])|스템|퀸)(?:\s?(?P<minute>[0-5]?\d)분|{_PAST})?|"
    rf"(?P<half2>{'|'.join(_HALVES)})\s?(?P<hour2>1[0-2]|0?\d):(?P<minute2>[0-5]\d)(?!\d)"
)
_WORDS = str.split("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두")
_IN_WORDS = deferred(
    rf"(?<![가-힣])(?P<half>{'|'.join(_HALVES)})\s(?P<word>{'|'.join(reversed(_WORDS))})\s?시(?:\s(?P<minute>[0-5]?\d)분|{_PAST}|(?=[\s,.!?)~]|$|부터|까지|에|이(?![가-힣]{{3}})|[예였쯤로]|[은는엔]|경|께|정도|무렵))"
)
_NAMED = deferred(
    r"(?<![가-힣])(?P<named>정오|자정)(?!\s?(?:작용|노력|능력|결의|기능))(?=[\s,.)]|$|에|까지|부터|이|쯤|께|을|를|무렵|직[전후])"
)
_MINUTES = {"정오": (720,), "자정": (0, 1440, 1439)}
_HALF_PAST, _SMALL_HOURS = 30, 5


def hours(text: str) -> Iterator[Quantity]:
    """Yield the times of day of a text, in minutes."""
    for match in _CLOCK.finditer(text):
        hour, half = int(match["hour"] or match["hour2"]), match["half"] or match["half2"]
        yield _at(match, _since_midnight(hour, half) + _past(match, match["minute2"]))
    for match in _IN_WORDS.finditer(text):
        yield _at(match, _since_midnight(_WORDS.index(match["word"]) + 1, match["half"]) + _past(match))
    for match in _NAMED.finditer(text):
        yield from (_at(match, minutes) for minutes in _MINUTES[match["named"]])


def _since_midnight(hour: int, half: str | None) -> int:
    """Return how many minutes after midnight an hour of a half of the day is."""
    if hour < 12 and (half in ("오후", "저녁") or _of_the_night(half, hour)):
        hour += 12
    return 60 * (0 if half in ("오전", "밤", "새벽") and hour == 12 else hour)


def _past(match: re.Match[str], minute: str | None = None) -> int:
    return _HALF_PAST if match["past"] else int(match["minute"] or minute or 0)


def _of_the_night(half: str | None, hour: int) -> bool:
    """Return whether an hour of the night is before midnight (`밤 9시`, not `밤 2시`), or one of broad daylight after noon (`낮 2시`)."""
    return (half == "밤" and hour > _SMALL_HOURS) or (half == "낮" and hour <= _SMALL_HOURS)


def _at(match: re.Match[str], minutes: int) -> Quantity:
    return Quantity(Fraction(minutes), "time", match.span(), match.group())
