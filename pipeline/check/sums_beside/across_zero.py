"""How far a gain and a loss lie apart: from 1.6% to minus 0.8% are 2.4 points, from a loss of 3 million to a profit of 5 are 8 million."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_APART = deferred(
    r"차이|격차|간격|사이|벌어|폭|어긋|개선|나아|뒤집|좋아|나빠|악화|만회|반전|돌아[서섰선]|돌려|움직|높|낮|뛰|오[르른]|올[라랐]|떨어|빗나|엇갈|웃[돌도돈]|밑[돌도돈]|못 미|많|적[은었어]|늘|줄"
)
_BEFORE = deferred(
    r"(?:마이너스|영하|[-−–]|적자|손실|순손실)\s?(?:약\s)?$|(?:적자|손실|순손실|감소)[가-힣]{0,4}\s(?:[가-힣]{1,4}\s)?(?:약\s)?$"
)
_BEHIND = deferred(
    r"\s?(?:씩|가량|정도|쯤|가까이|넘게|남짓|이상)?(?:의|을|를|이|가)?\s?(?:줄|감소|역성장|적자|손실|순손실|하락|떨어|뒷걸음|위축|쪼그라|후퇴|내[려렸리린]|낮|잃|밑[진졌]|빠[졌진지])"
)
_EXPECTED = deferred(r"예상|전망|기대|추정|내다|예측|(?:것으로|거라고|리라) 봤")
_ABOUT = r"(?: (?:about|around|nearly|almost|roughly|some|just|by|of|only|a total of))*(?: [$€£¥])? ?[$€£¥]?$"
_LOST = deferred(
    r"\b(?:los(?:t|es|s|ing)|shed|cut|shr[aiu]nk\w*|f[ae]ll(?:en)?|drop(?:ped)?|declin\w+|decreas\w+|deficit)" + _ABOUT,
    re.IGNORECASE,
)
_GAINED = deferred(
    r"\b(?:gain(?:s|ed)?|add(?:s|ed)?|rise|rose|increas\w+|grew|growth|profit|surplus|up)" + _ABOUT, re.IGNORECASE
)


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is how far two told ones lie apart, one of which is below zero."""
    return any(_between(sheet, one) for one in group if one.value > 0 and not one.per)


def _between(sheet: Sheet, drafted: Quantity) -> bool:
    if drafted.kind not in AMOUNTS | {"points"} or not _APART.search(sheet.claim.text):
        return False
    if _degrees_apart(sheet, drafted):
        return True
    signed = [
        (one, _negative(text, one))
        for text in (sheet.claim.text, sheet.before, sheet.claim.after)
        for one in _told(sheet, text, drafted)
    ]
    signed += list(_there(sheet, signed, drafted))
    return any(
        below != under
        and (drafted.kind == "points" or derive.pairs(one, drafted))
        and told_figures.near(drafted, one.value + other.value)
        for (one, below), (other, under) in combinations(signed, 2)
        if one.kind == other.kind and one.unit == other.unit
    )


def _degrees_apart(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a figure is how far two temperatures of one source sentence lie apart, one of them below zero."""
    for one in sheet.claim.evidence if drafted.kind == "size" and drafted.unit == "C" else ():
        found = [
            each.value for each in quantities.find(one.text, one.language) if (each.kind, each.unit) == ("size", "C")
        ]
        if any(high > 0 > low and high - low == drafted.value for high in found for low in found):
            return True
    return False


def _told(sheet: Sheet, text: str, drafted: Quantity) -> list[Quantity]:
    """Return the figures of a sentence that the drafted one may lie between, as the draft writes them."""
    stated = {one.value for one in told_figures.told(sheet, drafted)}
    kinds = {"percent"} if drafted.kind == "points" else {drafted.kind}
    return [
        one
        for one in quantities.find(text, "ko")
        if one.kind in kinds and one.value in stated and one.span != drafted.span
    ]


def _negative(text: str, one: Quantity) -> bool:
    """Return whether a draft tells a figure as one below zero."""
    return bool(_BEFORE.search(text[: one.span[0]]) or _BEHIND.match(text, one.span[1]))


def _there(sheet: Sheet, told: list[tuple[Quantity, bool]], drafted: Quantity) -> Iterator[tuple[Quantity, bool]]:
    """Yield the losses of the source that the sentence holds an expected gain against, and the gains that it holds an expected loss against."""
    if not told or not _EXPECTED.search(sheet.claim.text):
        return
    for one in sheet.claim.evidence:
        for figure in quantities.find(one.text, one.language) if one.language != "ko" else ():
            before = one.text[: figure.span[0]]
            lost, gained = _LOST.search(before), _GAINED.search(before)
            if (lost or gained) and figure.value > 0 and derive.pairs(figure, drafted):
                kind, unit = told[0][0].kind, told[0][0].unit
                yield replace(figure, kind=kind, unit=unit), lost is not None
