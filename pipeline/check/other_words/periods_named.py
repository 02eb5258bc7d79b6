"""How many years, quarters or months a source names one by one: `$40 million in 2024 and $95 million this year` are of 두 해."""

import re

from pipeline.check.claims import Claim
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_SO_MANY = deferred(r"(?P<many>두|세|네|석|넉|다섯|여섯|[2-6])\s?(?:개\s?)?(?P<unit>분기|개월|달|주|해|년)")
_MANY = {"두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6}
_OVER_ALL = deferred(
    r"에 걸[쳐치친]|\s?동안|간(?![가-힣])|\s사이|치|에(?=[\s,])(?! 한| 걸)|을 (?:더|합)|를 (?:더|합)|\s(?:합|누적|실적|매출|판매)"
)
_UNITS = {"분기": "quarter", "개월": "month", "달": "month", "주": "week"}
_WHICH = {"past": "last", "previous": "last", "prior": "last", "current": "this", "coming": "next", "following": "next"}
_YEAR = deferred(r"(?<![\d,.$])(?:19|20)\d\d(?![\d,]|\.\d|%| (?:dollars|won|euros|people))")
_AFTER_THAT = deferred(
    r"\b(?:the|one) (?:year|one|quarter|month|week) (?P<way>after|before|following|earlier)\b(?! (?:that|the|a|its)\b)"
)


def so_many(claim: Claim, one: Quantity) -> bool:
    """Return whether so many periods are those that one source sentence names, each by itself."""
    match = _SO_MANY.fullmatch(one.text)
    if match is None or not _OVER_ALL.match(claim.text, one.span[1]):
        return False
    many = _MANY.get(match["many"]) or int(match["many"])
    unit = _UNITS.get(match["unit"], "year")
    return any(len(_named(each.text, unit)) == many for each in claim.evidence)


def _named(text: str, unit: str) -> set[str]:
    """Return the periods of a unit that a sentence names, each once."""
    names = rf"\b(?P<which>past|last|previous|prior|this|current|next|coming|following) (?:{unit}|one)\b(?! (?:ago|earlier|of)\b)"
    if not re.search(rf"\b{unit}\b|(?:19|20)\d\d", text, re.IGNORECASE):
        return set()
    found = {
        _WHICH.get(each["which"].lower(), each["which"].lower()) for each in re.finditer(names, text, re.IGNORECASE)
    }
    found |= {each["way"].replace("following", "after") for each in _AFTER_THAT.finditer(text)}
    return found | set(_YEAR.findall(text) if unit == "year" else ())
