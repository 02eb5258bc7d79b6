"""How far a figure of the source is from one that the draft has just worked out: `모두 48척으로 지난해보다 7척 많아요`, `75%예요. 4월보다 13%포인트 높아요`.

Both ends are known: the one is what the draft told last, the other one of the few figures of the source that it is not made of.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations

from pipeline.check.claims import Evidence
from pipeline.check.figures import derive, told_figures
from pipeline.check.figures.operation_words import DOWN, UP
from pipeline.check.figures.pool import support
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import together, worked_before
from pipeline.check.shares import before_change
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_THAN = deferred(r"(?:보다|대비|(?:에|과|와) (?:비해|비하면|견주면|견줘))[는도]?,? [^.!?,\d]{0,16}$")
_APART = deferred(r"(?:이나|나| ?가량| ?정도|쯤)?(?:을|를|이|가)?\s?(?:차이?|격차|벌어|떨어져|앞서|앞섰|뒤[졌처])")
_NUMBER = deferred(r"\d+(?:\.\d+)?")
_BEHIND = 8
_MOST = 3  # figures that the draft may hold its own against: of more, some one is as far off as anything says
_ALL = 100


def holds(sheet: Sheet, group: Group) -> bool:
    """Return whether a figure is how much more, or less, a worked-out one is than one of the source, or what two told shares lie apart."""
    text = sheet.claim.text
    return _between(sheet, group[0]) or any(
        one.value > 0
        and not (one.per or one.bound)
        and _THAN.search(text[: one.span[0]]) is not None
        and any(_comes_to(one, value) for value in _apart(sheet, one))
        for one in group
    )


def _between(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether so many points lie between the two shares told last, as they are or were: `33%, 17%로 16%포인트 벌어져 있었다`."""
    if drafted.kind != "points" or _APART.match(sheet.claim.text, drafted.span[1]) is None:
        return False
    told = [group for group in sheet.places if group[0].kind == "percent" and group[0].span[1] <= drafted.span[0]][-2:]
    known = all(support(group, sheet.known) or before_change.given(sheet, group) for group in told)
    return len(told) > 1 and known and abs(told[0][0].value - told[1][0].value) == drafted.value


def _comes_to(drafted: Quantity, value: Fraction) -> bool:
    return value == drafted.value or (drafted.kind == "points" and 2 * abs(value - drafted.value) < drafted.step)


def _apart(sheet: Sheet, drafted: Quantity) -> Iterator[Fraction]:
    """Yield how far the figure worked out last is from each that it may be held against, where it goes the way that is told."""
    behind = sheet.claim.text[drafted.span[1] :][:_BEHIND]
    more = UP.search(behind) is not None
    if more == (DOWN.search(behind) is not None):
        return
    ends = _shares(sheet, drafted) if drafted.kind == "points" else _amounts(sheet, drafted)
    for mine, theirs in ends:
        yield mine - theirs if more else theirs - mine


def _amounts(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield the amount that the draft worked out last, with each one of the source that it is not made of."""
    worked = (one for one in worked_before.before(sheet, drafted) if derive.pairs(one.figure, drafted))
    last = next(worked, None) if drafted.kind in AMOUNTS else None
    if last is None:
        return
    made = set(re.findall(_NUMBER.pattern, last.step))
    others = [
        one.value
        for one in worked_before.figures(sheet)
        if derive.pairs(one, drafted) and derive.shown(one.value) not in made
    ]
    yield from ((last.figure.value, one) for one in others if len(others) <= _MOST)


def _shares(sheet: Sheet, drafted: Quantity) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield the share that the draft worked out last of two amounts of one source sentence, with each share that the source tells."""
    here = [group for group in sheet.places if group[0].span[1] <= drafted.span[0]]
    told = [
        group[0]
        for group in (*reversed(here), *reversed(quantities.readings(sheet.before, "ko")))
        if group[0].kind == "percent" and not support(group, sheet.known)
    ]
    others = {one.value for _, one in sheet.known.figures if one.kind == "percent" and not one.per}
    if not told or len(others) > _MOST:
        return
    for share in {one for each in sheet.claim.sources for one in _within(each) if told_figures.near(told[0], one)}:
        for mine in {share, told[0].value}:
            yield from ((mine, one) for one in others)


def _within(each: Evidence) -> Iterator[Fraction]:
    """Yield the shares that the amounts of a sentence make of each other."""
    found = [one for one in together.figures(each) if one.kind in AMOUNTS and one.value > 0]
    for part, whole in permutations(found, 2):
        if derive.pairs(part, whole) and part.value < whole.value:
            yield _ALL * part.value / whole.value
