"""Over what time an audience is counted: the monthly users of a source are no weekly ones, though the number is the same."""

import re
from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_PEOPLE = r"(?:users?|visitors?|visits|listeners?|viewers?|readers?|players?|riders?|customers?|shoppers?|subscribers?|people|accounts?)"
_KOREAN_PEOPLE = r"(?:이용자|사용자|방문자|접속자|시청자|청취자|독자|고객|유저|회원|순이용자|방문자)"
_ACTIVE = r"(?:[ -]?(?:active|unique|average|paying|paid|registered|signed-in|logged-in))*"
_TIMES = {
    "month": (r"month", "M", r"월간|월평균|매달|매월|한 달", "월"),
    "week": (r"week", "W", r"주간|매주|한 주|일주일", "주"),
    "day": (r"(?:day|dai)", "D", r"일간|일평균|매일|하루", "일"),
}
_TOLD = {
    name: deferred(
        rf"\b{word}ly{_ACTIVE} {_PEOPLE}\b|\b{letter}AUs?\b|\b{_PEOPLE}(?: \w+){{0,3}} (?:a|each|every|per|by the|in a|over a) {name}\b"
        rf"|(?<![가-힣\d])(?:{korean}|{short}) ?(?:활성|실|순)? ?{_KOREAN_PEOPLE}",
        re.IGNORECASE,
    )
    for name, (word, letter, korean, short) in _TIMES.items()
}
_DRAFTED = {
    name: deferred(
        rf"(?<![가-힣A-Za-z\d])(?:(?:{korean}) ?(?:활성|실|순)? ?(?={_KOREAN_PEOPLE})|{letter}AU(?![A-Za-z])"
        rf"|{short} (?:활성|실|순)? ?(?!고객|독자|회원)(?={_KOREAN_PEOPLE}(?:[이가은는도]|수[가는도]?)? (?:약 |무려 )?\d))"
    )
    for name, (_, letter, korean, short) in _TIMES.items()
}
"""A bare 주 is `main`, too, of customers and readers; of users it counts where a number follows."""
_REST = deferred(r"\b(?:daily|weekly|monthly)\b|\b(?:a|each|every|per|by the) (?:day|week|month)\b", re.IGNORECASE)


def mistaken(claim: Claim) -> Iterator[Flag]:
    """Yield where a sentence counts an audience over another time than all that its sources tell; nothing where these tell several or none."""
    told = {name for name, words in _TOLD.items() for one in claim.evidence if words.search(one.text)}
    if len(told) != 1:
        return
    for name, words in _DRAFTED.items():
        for match in words.finditer(claim.text) if name not in told else ():
            if _said(claim, name):
                continue
            span = (match.start(), match.end())
            message = say("check.period", text=match.group().strip(), id=claim.ids[0])
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.85)


def _said(claim: Claim, name: str) -> bool:
    """Return whether a source speaks of such a time at all, be it of something else."""
    return any(name in {_named(one) for one in _REST.findall(each.text)} for each in claim.evidence)


def _named(words: str) -> str:
    return next(name for name in _TIMES if name[:3] in words.lower().replace("dai", "day"))
