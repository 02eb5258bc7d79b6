"""How long something lasts by no number, told in another unit: 몇 달 for `several weeks`, 며칠 for `a few hours`, 수년 for 수개월.

The cited sentences have one such length and no other length or date that it may be reckoned from, and nowhere the draft's unit.
"""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred

_UNITS = ("second", "minute", "hour", "day", "week", "month", "year", "decade")
_ENGLISH = deferred(
    rf"\b(?:several|a few|a handful of|some|many|a couple of|for|(?:in|over|within) (?:just |only |mere )?|(?:spen(?:t|ds?|ding)|took|takes?|taking|lasted|lasts?|lasting|wasted|after|(?:the )?culmination of)(?: about| roughly| just| only)?|the (?:past|last|next|coming) (?:several|few|couple of)) ?(?:more |long |whole )?(?P<unit>{'|'.join(_UNITS)})s\b(?! (?:old|ago|to come))",
    re.IGNORECASE,
)
_KOREAN = (
    ("second", r"몇 ?초"),
    ("minute", r"(?:몇|수) ?분(?!의)(?=[ 간만])"),
    ("hour", r"(?:몇|여러|수) ?시간"),
    ("day", r"며칠|몇 ?일(?=[ 간])|여러 날|수일|수 일"),
    ("week", r"(?:몇|여러) ?주(?=[ 간째만])|수 주(?= )|수주(?=간| 동안|째)"),
    ("month", r"(?:몇|여러) ?(?:달|개월)|수 ?개월"),
    ("year", r"(?:몇|여러) ?해|(?<!십)(?:몇|여러) ?년|(?<![가-힣])수 ?년"),
    ("decade", r"(?:몇|수) ?십 ?(?:년|해)"),
)
_HERE = deferred("|".join(rf"(?<![가-힣\d])(?P<{unit}>{words})" for unit, words in _KOREAN))
_NAMED = {
    "second": r"second|초",
    "minute": r"minute|\d분|몇 분",
    "hour": r"hour|overnight|시간",
    "day": r"\bdays?\b|daily|overnight|며칠|\d일|[가-힣]흘|하루|이틀|날",
    "week": r"week|fortnight|\d주|[한두세네몇] ?주|주간|일주",
    "month": r"month|quarter|season|semester|summer|winter|spring|autumn|달|개월|분기|학기|반년",
    "year": r"year|annual|decade|centur|generation|\b(?:19|20)\d\d\b|\d년|[한두세네몇] ?해|작년|올해|내년|지난해|세대",
    "decade": r"decade|centur|generation|\byears\b|\d0년|세기|세대|\b(?:19|20)\d\d\b",
}
"""What else of a source may be told in a unit."""
_THAT_ONE = deferred(
    r"\b(?:this|last|next) (?:week|month)\b|(?<![가-힣])(?:이번|지난|다음) ?[주달](?![가-힣]{2})", re.IGNORECASE
)
"""A week or a month that is named is no length."""


def mistold(claim: Claim) -> Iterator[Flag]:
    """Yield the lengths without a number that a sentence tells in another unit than the only one of its sources."""
    here = list(_HERE.finditer(claim.text)) if claim.evidence else []
    if len(here) != 1:
        return
    unit = here[0].lastgroup or ""
    there = [(one, told) for one in claim.evidence for told in _told(one)]
    units = {told for _, (told, _) in there}
    if len(units) != 1 or unit in units or any(_reckonable(one, unit) for one in claim.evidence):
        return
    one, (_, words) = there[0]
    message = say("check.contradicted", id=one.id, source=words, text=here[0].group())
    yield Flag("number-contradicted", "block", here[0].span(), message, (one.id,), 0.75)


def _told(one: Evidence) -> Iterator[tuple[str, str]]:
    """Yield the unit and the words of each length without a number of a source."""
    for match in (_HERE if one.language == "ko" else _ENGLISH).finditer(one.text):
        yield (match.lastgroup or "" if one.language == "ko" else match["unit"].lower()), match.group()


def _reckonable(one: Evidence, unit: str) -> bool:
    """Return whether a source has a unit in some words, or a length or a date from which one may reckon."""
    lengths = _THAT_ONE.sub(" ", one.text)
    if re.search(_NAMED[unit], lengths, re.IGNORECASE):
        return True
    return any(each.kind in ("duration", "date", "relative") for each in quantities.find(lengths, one.language))
