"""A part or a multiple of what was before, where a source tells by how much it changed: down two-thirds is below a third, up 204% three times."""

import re
from collections.abc import Iterator
from fractions import Fraction

from pipeline.check.claims import Claim
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_FELL_BY = deferred(
    r"\b(?:fell|fallen|falls?|dropp?(?:ed|s)?|down|declin\w+|cut|cuts|reduc\w+|shr[aiu]nk\w*|slash\w+|plung\w+|slump\w+|lower\w*|decreas\w+|tumbl\w+)(?: [a-z]+){0,3} (?:by )?(?:more than |over |about |nearly |roughly |almost |around |some )?$",
    re.IGNORECASE,
)
_LESS = deferred(
    r" (?:fewer|less|lower|cheaper|smaller|lighter|shorter|faster|off|reduction|drop|decline|cut)\b", re.IGNORECASE
)
_ROSE_BY = deferred(
    r"\b(?:rose|risen|rises?|surg\w+|jump\w+|soar\w+|grew|grown|grows?|climb\w+|up|increas\w+|leap\w*|expand\w+|gain\w+|skyrocket\w+)(?: [a-z]+){0,2} (?:by )?(?:more than |over |about |nearly |roughly |almost |around |some )?$",
    re.IGNORECASE,
)
_MUCH = r"(?:나|이나|가량|쯤|정도|가까이| 넘게| 이상)?(?:을|를|이|가)?\s?(?:더 |크게 )?"
_CUT_BY_HERE = deferred(r"(?:인하|하락|감소|삭감|할인|절감|축소)(?:폭|율|률)[이은]\s(?:약\s|최대\s|무려\s|평균\s)?$")
_FELL_HERE = deferred(rf"{_MUCH}(?:하락|감소|급감|급락|폭락|축소|줄[었어인]|준\s|떨어|빠[졌져진]|내[렸려린](?!왔))")
_ROSE_HERE = deferred(rf"{_MUCH}(?:상승|증가|급증|급등|폭등|성장|늘[었어]|는\s|뛰|뛴|올[랐라]|오른)")
_UNDER = deferred(r"\s?(?:아래|밑|미만|수준 아래|(?:에|에도|도)\s?(?:채 )?(?:안|못|미치지))")
_DENIED = deferred(r"\s?(?:아래|밑|미만|이하)[^,.]{0,10}지[는도]?\s?(?:않|못)")
_BY = deferred(r"(?:폭|하락률|감소율|할인율|증가율|상승률)[은이가]\s(?:약\s)?$")
"""Behind it the change itself is told, and not what it leaves."""
_GONE = deferred(
    r"\s?(?:넘게|이상|이나|나|가까이|가량|정도|쯤|남짓|만큼)?(?:을|를|이|가)?\s(?:(?:더|값을|값이|요금을|몸집을)\s)?"
    r"(?:줄|준\s|내[려렸리린](?!왔|받)|감[소축원]|하락|떨어|낮|깎|삭감|적|덜|아[끼낀꼈]|절[약감]|떠[나난났]|내보[내낸냈]|사라[지진졌]|없[앴애어]|잃|잘[라랐린]|빠[지진졌]|해고|싸[졌게]|저렴)"
)
"""What tells a part that is gone: `3분의 1이 줄었어요` is no third that is left."""
_ALL = 100
_TWO = 2
_NEAR, _BELOW = Fraction(3, 100), Fraction(3, 4)


def told(claim: Claim, one: Quantity) -> bool:
    """Return whether a part or a multiple is what a change of the source leaves of a figure, or makes of it."""
    if (
        one.kind != "times"
        or one.per
        or _DENIED.match(claim.text, one.span[1])
        or _BY.search(claim.text[: one.span[0]])
        or (one.value < 1 and gone(claim.text, one))
    ):
        return False
    return any(_fits(claim.text, one, value) for value in (_left(claim) if one.value < 1 else _grown(claim)))


def gone(text: str, one: Quantity) -> bool:
    """Return whether a part is told as what something lost, and not as what that left of it: `3분의 1이 줄었어요`, and not `3분의 1로 줄었어요`."""
    return _GONE.match(text, one.span[1]) is not None


def _fits(text: str, one: Quantity, value: Fraction) -> bool:
    if one.bound == "max" or _UNDER.match(text, one.span[1]):
        return _BELOW * one.value <= value <= one.value
    if one.bound == "min" and not one.approximate:
        return one.value <= value <= one.value * (1 + 1 - _BELOW)
    return abs(value - one.value) <= _NEAR * one.value


def _left(claim: Claim) -> Iterator[Fraction]:
    for each in claim.evidence:
        for figure in quantities.find(each.text, each.language):
            part = figure.value / _ALL if figure.kind == "percent" else figure.value
            shares = figure.kind == "percent" or (figure.kind == "times" and figure.words)
            fell = _FELL_BY.search(each.text[: figure.span[0]]) or _LESS.match(each.text, figure.span[1])
            if each.language == "ko":
                named = _CUT_BY_HERE.search(each.text[: figure.span[0]])
                fell = fell or named or _FELL_HERE.match(each.text, figure.span[1])
            if shares and 0 < part < 1 and fell:
                yield 1 - part


def _grown(claim: Claim) -> Iterator[Fraction]:
    for each in claim.evidence:
        for figure in quantities.find(each.text, each.language):
            rose = _ROSE_BY.search(each.text[: figure.span[0]])
            if each.language == "ko":
                rose = rose or _ROSE_HERE.match(each.text, figure.span[1])
            if figure.kind == "percent" and rose and 1 + figure.value / _ALL >= _TWO:
                yield 1 + figure.value / _ALL
