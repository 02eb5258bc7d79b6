"""A percentage that a source tells only by its digits: `a low double-digit percentage`, `mid-single-digit`, `in the high teens`, `the mid-20s`, 두 자릿수.

Korean tells it as so many percent and more, about, or as a decade: `10% 넘게`, `5% 안팎`, `10%대 후반`.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_PART = r"(?P<part>low|lower|early|mid|middle|high|upper|late)"
_DIGITS = deferred(
    rf"\b(?:{_PART}(?:-to-(?P<until>mid|middle|high|upper))?[ -])?(?P<size>single|double|triple)[ -](?:digits?|figures?)\b",
    re.IGNORECASE,
)
_DECADE = deferred(
    rf"\b{_PART}(?:-to-(?P<until>mid|middle|high|upper))?[ -](?:(?P<teens>teens)|(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?P<number>[2-9]0)['’]?s)\b",
    re.IGNORECASE,
)
_KOREAN_DIGITS = deferred(r"(?<![가-힣])(?P<size>한|두|세|[1-3]) ?자릿수(?! ?(?:초반|중반|후반))")
_KOREAN_SIZES = {"한": "single", "1": "single", "두": "double", "2": "double", "세": "triple", "3": "triple"}
_TENS = {
    word: 10 * number
    for number, word in enumerate(
        str.split("twenties thirties forties fifties sixties seventies eighties nineties"), start=2
    )
}
_SIZES = {"single": (1, 10), "double": (10, 100), "triple": (100, 1000)}
_THIRDS = {"low": 0, "lower": 0, "early": 0, "mid": 1, "middle": 1, "high": 2, "upper": 2, "late": 2}
_EDGES = ((0, 4), (3, 7), (6, 10))
_KOREAN = deferred(r"\s?대(?!상|신)(?:\s?(?P<part>초중반|중후반|초반|중반|후반))?")
_KOREAN_THIRDS = {"초반": {0}, "초중반": {0, 1}, "중반": {1}, "중후반": {1, 2}, "후반": {2}}
_RANGE = deferred(r"\s?(?:%|퍼센트)?\s?(?:~|∼|-|–|에서|내지)\s?(?:\d|사이)")
_RANGE_END = deferred(r"(?:\d%?\s?(?:~|∼|-|–)|\d%?에서|\d%? 내지)\s?$")
_TEN = 10
Range = tuple[Fraction, Fraction, int | None]


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a percentage is a loose one that a source tells by its digits only."""
    drafted = group[0]
    if drafted.kind != "percent" or drafted.per or drafted.value.denominator != 1:
        return False
    return any(_told(sheet.claim.text, drafted, one) for text in sheet.claim.evidence for one in _ranges(text.text))


@lru_cache(maxsize=256)
def _ranges(text: str) -> tuple[Range, ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[Range]:
    """Yield from where to where the percentages may be that a text tells by their digits, and in which third of the ten."""
    for match in _DIGITS.finditer(text):
        low, high = _SIZES[match["size"].lower()]
        third = _THIRDS[match["part"].lower()] if match["part"] else None
        if match["size"].lower() == "single":
            yield _within(Fraction(0), third, match["until"], low=low)
        elif third == 0:
            yield Fraction(low), Fraction(2 * low), 0
        else:
            yield Fraction(low), Fraction(high), None
    for match in _KOREAN_DIGITS.finditer(text):
        low, high = _SIZES[_KOREAN_SIZES[match["size"]]]
        yield Fraction(low), Fraction(high), None
    for match in _DECADE.finditer(text):
        tens = _TEN if match["teens"] else int(match["number"] or _TENS[match["tens"].lower()])
        yield _within(Fraction(tens), _THIRDS[match["part"].lower()], match["until"], low=0)


def _within(tens: Fraction, third: int | None, until: str | None, *, low: int) -> Range:
    if third is None:
        return tens + low, tens + _TEN, None
    last = _THIRDS[until.lower()] if until else third
    return max(tens + low, tens + _EDGES[third][0]), tens + _EDGES[last][1], third


def _told(text: str, drafted: Quantity, one: Range) -> bool:
    """Return whether a percentage that is bounded, rounded or the end of a range lies where one told by its digits may be."""
    low, high, third = one
    decade = _KOREAN.match(text, drafted.span[1])
    if decade is not None:
        said = _KOREAN_THIRDS.get(decade["part"] or "", {0, 1, 2})
        tens = low - low % _TEN
        single = drafted.value < _TEN and low < _TEN
        if single:
            return low <= drafted.value < high
        return drafted.value == tens and (third is None or third in said)
    if drafted.bound == "min" and not drafted.approximate:
        wide = high - low > _TEN  # two digits are 10 and more, and none is the middle of them
        return low <= drafted.value < high and drafted.value - low <= (
            0 if wide else max(Fraction(1), (high - low) / 2)
        )
    if drafted.bound == "max" and not drafted.approximate:
        return low < drafted.value <= high
    near = drafted.approximate or _RANGE.match(text, drafted.span[1]) or _RANGE_END.search(text[: drafted.span[0]])
    return bool(near) and low <= drafted.value <= high
