"""A share or a multiple that a sentence tells with two figures, and that proves each of them in its place: `100위안보다 58% 높은 158위안`."""

import re
from fractions import Fraction

from pipeline.check.changed_places import compared
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SHARE = deferred(
    r"\s?(?:[가-힣]{1,4}\s)?(?:의|중|가운데)(?:에서)?\s?(?:약\s|전체의\s)?(?P<percent>\d+(?:\.\d+)?)(?:%|퍼센트)\s?(?:가량|정도|쯤)?(?:인|에\s(?:해당하는|이르는|달하는))\s(?:약\s)?"
)
_BY_SHARE = deferred(
    r"보다\s(?:약\s|최대\s)?(?P<percent>\d+(?:\.\d+)?)(?:(?:%|퍼센트)?\s?[~∼〜–-]\s?(?P<upto>\d+(?:\.\d+)?))?(?:%|퍼센트)(?:나|가량)?\s(?:더\s)?(?:(?P<more>높|많|비싼|비싸|오른|올라|늘|큰|웃도)|낮|적|싼|싸|내린|내려|줄|작|밑도)[가-힣]{0,2}\s(?:[가-힣]{1,4}\s){0,2}$"
)
_TIMES_THAT = deferred(
    r"(?P<number>\d+(?:\.\d+)?)배(?:인|나 되는|에 이르는|에 달하는|가 넘는)\s(?:약\s)?$"
)  # `8배인 40대로`
_THAT_OFTEN = deferred(
    r"\s?(?:가량|정도|쯤)?(?:으로|로|이라|라|인데|이니|니)?,?\s그(?:것)?의?\s(?:약\s)?(?P<number>\d+(?:\.\d+)?)\s?배"
)
_OFTEN = deferred(r"보다\s(?:약\s)?(?:(?P<word>두|세|네|다섯|여섯|일곱|여덟|아홉|열)|(?P<number>\d+(?:\.\d+)?))\s?배")
_REACH = 30


def proven(text: str, one: Quantity, other: Quantity) -> bool:
    """Return whether a share or a multiple that is told with two figures (`one` first) shows by arithmetic that each is in its place."""
    between, behind = text[one.span[1] : other.span[0]], text[other.span[1] :][:_REACH]
    share = _SHARE.fullmatch(between)
    if share and one.value:
        return _fits(other.value / one.value * 100, share["percent"])
    gap = _BY_SHARE.search(between)
    if gap and one.value and one.value != other.value:
        sign, change = 1 if gap["more"] else -1, (other.value / one.value - 1) * 100
        return any(_fits(change, written, sign=sign) for written in (gap["percent"], gap["upto"]) if written)
    times = _TIMES_THAT.search(between)
    if times and one.value:
        return _fits(other.value / one.value, times["number"])
    that = _THAT_OFTEN.match(behind)
    if that and one.value:
        return _fits(other.value / one.value, that["number"])
    often = _OFTEN.search(behind)
    return bool(
        often and other.value and compared.way(text, one, other) > 0 and _fits(one.value / other.value, _number(often))
    )


def _number(often: re.Match[str]) -> str:
    return often["number"] or str(compared.SPELLED[often["word"]])


def _fits(value: Fraction, written: str, *, sign: int = 1) -> bool:
    """Return whether a value is what is written, to the digit written."""
    step = Fraction(1, 10 ** len(written.partition(".")[2]))
    return abs(value * sign - Fraction(written)) <= step
