"""A share that a source takes off, or puts on, told as what is left: `1년 전의 55% 수준` for what fell by 55%."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text.patterns import deferred

_EARLIER = r"(?:전년|전\s?분기|전월|지난해|작년|재작년|지난\s?분기|지난달|\d{1,2}(?:년|달|개월|주|분기) 전|[한두세]\s?(?:해|달|주) 전|종전|기존|이전|예전|당초|직전|원래|그때|같은 기간|동기|출시 때)"
_LEVEL = deferred(
    rf"{_EARLIER}[가-힣]{{0,2}}(?:\s[가-힣]{{1,5}})?(?:의|\s대비|에\s비해)\s?(?:약\s)?(?P<share>\d{{1,3}}(?:\.\d{{1,2}})?)\s?%\s?(?:수준|에 (?:그|불과|머|지나지)|밖에|꼴|에도 못)"
)
_PERCENT = r"(?P<share>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|percent|per cent)"
_MOVED_KOREAN = deferred(
    _PERCENT
    + r"\s?(?:넘게|이상|가까이|가량|정도|쯤|이나|나|를|가|씩)?\s?(?:더\s)?(?:줄|감소|하락|급감|급락|떨어|감축|축소|깎|인하|내[려렸린]|낮|늘|증가|상승|급증|급등|오[르른]|올[라랐랐렸]|뛰|성장|인상|확대)"
)
_MOVED_ENGLISH = (
    deferred(
        r"\b(?:f[ae]ll(?:en|ing|s)?|drop\w*|declin\w+|down|decreas\w+|slid\w*|slump\w*|plung\w+|sank|sunk|shr[aiu]nk\w*|tumbl\w+|cut|reduc\w+|lost|"
        r"rose|ris\w+|grew|grow\w*|up|jump\w*|climb\w*|increas\w+|surg\w+|soar\w*|gain\w*|advanc\w+|leap\w*|leapt)(?: [a-z]+){0,3}?(?: by| of)?(?: an?)?"
        r"(?: about| nearly| almost| roughly| some| around| more than| over| estimated)? " + _PERCENT, re.IGNORECASE),
    deferred(
        _PERCENT + r"(?: [a-z-]+){0,2} (?:drop|decline|fall|decrease|slump|plunge|cut|reduction|lower|less|fewer|rise|increase|growth|jump|gain|surge|higher|more|below|above|off)\b",
        re.IGNORECASE),
)  # fmt: skip
_OF = deferred(
    _PERCENT + r" (?:of|as)\b|" + _PERCENT.replace("share", "level") + r"\s?(?:수준|에 (?:그|불과|머|해당|이르))"
)
_ALL = 100


def levels(claim: Claim) -> Iterator[Flag]:
    """Yield the shares of a sentence that are told as what is left of an earlier amount, and that the source tells as a change."""
    for match in _LEVEL.finditer(claim.text):
        share = Fraction(match["share"])
        moved = [one for one in claim.evidence if share in _moved(one)]
        if not moved or 2 * share == _ALL or any(share in _kept(one) for one in claim.evidence):
            continue
        told = _written(moved[0], share)
        span = (match.start("share"), match.end())
        message = say("check.contradicted", text=claim.text[slice(*span)], source=told, id=moved[0].id)
        yield Flag("number-contradicted", "block", span, message, (moved[0].id,), 0.85)


def _found(one: Evidence) -> Iterator[re.Match[str]]:
    for pattern in (_MOVED_KOREAN,) if one.language == "ko" else _MOVED_ENGLISH:
        yield from pattern.finditer(one.text)


def _moved(one: Evidence) -> set[Fraction]:
    """Return the shares that a source sentence says something rose or fell by."""
    return {Fraction(match["share"]) for match in _found(one)}


def _written(one: Evidence, share: Fraction) -> str:
    return next(match.group() for match in _found(one) if Fraction(match["share"]) == share)


def _kept(one: Evidence) -> set[Fraction]:
    """Return the shares that a source sentence tells as a part of something."""
    return {Fraction(match["share"] or match["level"]) for match in _OF.finditer(one.text)}
