"""The unit of time that a draft names for a figure: `초당`, `하루에`, `한 달에`."""

from dataclasses import dataclass
from functools import lru_cache

from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SECOND, _MINUTE, _HOUR, _DAY, _WEEK = 1, 60, 3600, 86_400, 604_800
_RECKONED_TO = r"(?:로|으로) ?(?:치면|따지면|나누면|나눠 보면|환산하면|계산하면|쪼개면)|치로는"
_FRAMES = tuple(
    (deferred(rf"(?<![가-힣\d.])(?:{words})"), unit, value)
    for words, unit, value in (
        (r"초당|매초|초마다|1초(?:에|마다|당)", "s", _SECOND),
        (r"분당|매분|분마다|(?:1|일)분(?:에|마다|당|이면)", "s", _MINUTE),
        (r"시급|시간당|매시간|시간마다|(?:한|1) ?시간(?:에|마다|당|이면)", "s", _HOUR),
        (rf"일당|하루(?:에만|에|마다|당|{_RECKONED_TO})?(?=[\s\d])|매일|날마다|1일(?:에| )|일평균|일일", "s", _DAY),
        (
            r"주급|일주일(?:에|마다|이면)?(?=[\s\d])|한 ?주에|매주|주당|주마다|1주(?:일)?(?:에|마다)?(?=[\s\d])|주 (?=\d)",
            "s",
            _WEEK,
        ),
        (
            r"월급|월세|한 ?달(?:에|마다|이면)?(?=[\s\d])|매달|매월|다달이|달마다|1개월(?:에|마다)|월평균|월 (?=\d)",
            "month",
            1,
        ),
        (
            r"연봉|한 ?해(?:에|마다|이면)?(?=[\s\d])|1년(?:에|마다|이면)?(?=[\s\d])|매년|매해|해마다|연간|연평균|연 (?=\d)|일 년에",
            "month",
            12,
        ),
    )
)
_BESIDE = deferred(r"(?:[가-힣A-Za-z]{1,10}\s){0,3}(?:약 |평균 |꼴로 |최대 )?$")
_AFAR = 22


@dataclass(frozen=True, slots=True)
class Frame:
    """The one unit of time that a draft tells a figure for, and where it names it."""

    unit: str
    value: int
    span: tuple[int, int]


@lru_cache(maxsize=512)
def every(text: str) -> tuple[Frame, ...]:
    """Return the units of time for which a draft may tell a figure, in order of their sizes."""
    return tuple(
        Frame(unit, value, match.span()) for pattern, unit, value in _FRAMES for match in pattern.finditer(text)
    )


def before(text: str, drafted: Quantity) -> Frame | None:
    """Return the time that is named right before a figure, a few words between."""
    ahead = [frame for frame in every(text) if frame.span[1] <= drafted.span[0]]
    nearest = max(ahead, key=lambda frame: frame.span, default=None)
    if nearest is None or drafted.span[0] - nearest.span[1] > _AFAR:
        return None
    return nearest if _BESIDE.search(text[nearest.span[1] : drafted.span[0]] or " ") else None
