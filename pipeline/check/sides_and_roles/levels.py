"""A share that a source takes off, or puts on, told as what is left: `1년 전의 55% 수준` for what fell by 55%; and the other way round."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.contradiction import differs
from pipeline.messages import say
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

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
_FELL = deferred(
    r"\b(?:f[ae]ll|drop|declin|down|decreas|slid|slump|plung|sank|sunk|shr[aiu]nk|tumbl|cut|reduc|lost|lower|less|fewer|below)",
    re.IGNORECASE,
)
_OF = deferred(
    _PERCENT + r" (?:of|as)\b|" + _PERCENT.replace("share", "level") + r"\s?(?:수준|에 (?:그|불과|머|해당|이르))"
)
_ALL = 100
_PASSED = deferred(
    r"(?:을|를)? ?(?:(?P<over>웃도는|넘는|넘긴|넘어선|뛰어넘는|뛰어넘은|웃돈)|(?P<under>밑도는|밑돈|못 미치는|못 미친|에 못 미치는|에 못 미친)) (?:주당 |약 |총 |무려 |평균 )?"
)
_MEASURED = frozenset({"money", "percent", "points", "count", "size"})


def levels(claim: Claim) -> Iterator[Flag]:
    """Yield the shares of a sentence that are told as what is left of an earlier amount, and that the source tells as a change."""
    for match in _LEVEL.finditer(claim.text):
        share = Fraction(match["share"])
        moved = [one for one in claim.evidence if share in _moved(one)]
        if not moved or 2 * share == _ALL or any(share in _kept(one) for one in claim.evidence):
            continue
        told = _written(moved[0], share)
        span = (match.start("share"), match.end())
        message = differs(claim.text[slice(*span)], told, moved[0].id)
        yield Flag("number-contradicted", "block", span, message, (moved[0].id,), 0.85)


def passed(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield a figure that a sentence says to be over or under the one right before it, and that is not: `29달러를 밑도는 31달러`."""
    for one, other in pairwise(group[0] for group in every):
        match = _PASSED.fullmatch(claim.text, one.span[1], other.span[0])
        if match is None or not compare.comparable(one, other) or one.kind not in _MEASURED or one.value == other.value:
            continue
        if (match["over"] is not None) != (other.value > one.value):
            word = match["over"] or match["under"]
            message = say("check.direction", low=one.text, high=other.text, word=word)
            span = (one.span[0], other.span[1])
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.85)


def left(claim: Claim, drafted: Quantity) -> bool:
    """Return whether a level of an earlier amount is what a change of the source leaves: `1년 전의 70%` of what fell by 30%."""
    levels = [
        Fraction(match["share"]) for match in _LEVEL.finditer(claim.text) if match.start("share") == drafted.span[0]
    ]
    if not levels or drafted.kind != "percent":
        return False
    moved = {share for one in claim.evidence for share in _moved(one)}
    return any(abs(level - _ALL) in moved for level in levels)


def moved(one: Evidence, share: Fraction) -> bool:
    """Return whether a source sentence says that something rose or fell by a share."""
    return share in _moved(one)


def fell(one: Evidence, share: Fraction) -> bool:
    """Return whether a source sentence says that something fell by a share."""
    return moved(one, share) and _FELL.search(_written(one, share)) is not None


def kept(one: Evidence, share: Fraction) -> bool:
    """Return whether a source sentence tells a share as a part of something, or as where it stands."""
    stands = re.search(
        rf"\b(?:to|at|from|of) (?:a |about |around |just |only |nearly )*{float(share):g}\s?(?:%|per)", one.text
    )
    return share in _kept(one) or stands is not None


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
