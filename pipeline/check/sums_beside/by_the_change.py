"""How much was saved, or came on top, where a source tells by what share something changed and what there is now: `fell by 40%, to 900 million` saves 600 million.

The share is of what there was before, so that much of what there is now is the slip that a writer makes.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.derive import shown
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.sides_and_roles import directions
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_BEHIND = (
    r"\s?(?:쯤|가량|정도|남짓|이나|나|넘게|가까이|어치)?(?:[을를이가은는도]|만큼)?\s?(?:더\s|덜\s)?(?:[가-힣]{1,4}\s)?"
)
_GONE = deferred(
    rf"{_BEHIND}(?:아[끼꼈낀낄껴]|절약|절감|줄|준\s|감소|내[려리렸린]|낮|빠[졌지진]|사라|덜어|깎)|{_BEHIND.split('(?:더')[0]}덜\s"
)
_COME = deferred(
    rf"{_BEHIND}(?:늘|는\s|증가|불[었어]|올[라랐]|뛰|많아|벌|번\s|얹|보[태탰])|{_BEHIND.split('(?:더')[0]}더\s"
)
_TO = deferred(
    r"(?:,|\)|,? (?:a|per|each) (?:year|month|week|day),?)? ?(?:to|at|to reach|reaching|leaving) (?:about |around |just |only |some |nearly |roughly |a record )?[$€£¥₩]?"
)
_KOREAN_TO = deferred(
    r"(?:\s?(?:나|이나|가량|정도|쯤|넘게|가까이))?(?:이|가|을|를)?\s(?:줄|늘|내[리려]|올[라려]|떨어|뛰|감소|증가)[가-힣]{0,3},?\s(?:[가-힣]{1,4}\s){0,2}"
)
_HALF = Fraction(1, 2)
_ALL = 100


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield the figures that are told as what a change in a source took away, or added."""
    for group in every:
        drafted = group[0]
        if drafted.kind in AMOUNTS and not drafted.words and not drafted.per and not support(group, sheet.known):
            yield from _by(sheet, drafted)


def _by(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield what lies between both ends of the change that the words behind a figure tell of."""
    text, end = sheet.claim.text, drafted.span[1]
    way = 1 if _COME.match(text, end) else -1 if _GONE.match(text, end) else 0
    changes = [(now, share) for now, share, went in _changes(sheet.claim.sources, drafted) if went == way]
    for now, share in changes if way else ():
        value, slip = now.value * share / (1 + way * share), now.value * share
        step = f"{shown(now.value)} / (1{'+' if way > 0 else '-'}{shown(share)}) - {shown(now.value)}"
        if way > 0:
            step = f"{shown(now.value)} - {shown(now.value)} / (1+{shown(share)})"
        if derive.meets(drafted, value) or told_figures.near(drafted, value):
            yield Reckoning(drafted, value, step, holds=True, advise=True)
        elif len(changes) == 1 and derive.meets(drafted, slip):
            yield Reckoning(drafted, value, step, holds=False, named=True)


def _changes(texts: Sequence[Evidence], drafted: Quantity) -> Iterator[tuple[Quantity, Fraction, int]]:
    """Yield what there is now after a change that a source tells, by what share of before it went, and which way."""
    for text in texts:
        link = _TO if text.language == "en" else _KOREAN_TO
        for one, other in pairwise(quantities.readings(text.text, text.language)):
            by = next((each for each in one if _share(each)), None)
            now = next((each for each in other if derive.pairs(each, drafted)), None)
            if by is None or now is None or not link.fullmatch(text.text, by.span[1], now.span[0]):
                continue
            if way := directions.way(text, by):
                yield now, by.value / (_ALL if by.kind == "percent" else 1), way


def _share(one: Quantity) -> bool:
    """Return whether a figure may be the share by which something changed: `40%`, `by half`."""
    return not one.bound and (
        (one.kind == "percent" and 0 < one.value < _ALL)
        or (one.kind == "times" and one.value in (_HALF, Fraction(1, 3), Fraction(1, 4)))
    )
