"""What speaks for and against an operation as the one that a figure was worked out by, weighed together.

The rules of the last look each ask one thing, and writers find ever new ways past them. Here all is weighed: how likely a figure told as
exactly is hit by chance, how many steps it takes, whether the draft tells what it is made of, whether the words beside the figure name it,
whether a figure of the source is left that this one could be a slip of. The weights are those of a logistic regression over 2,000 figures that no
source sentence states, 1,500 of them worked out rightly and 620 planted; of figures left out, of 66 right ones that nothing else let stand 23 do, and
12 of 621 planted ones, before what is never meant (`_meant`) was taken out.
"""

import math

from pipeline.check.figures.derive import Proof
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.reckoning import last_look, other_base
from pipeline.check.reckoning.every_result import Result
from pipeline.check.reckoning.near_results import CHANGED, Near, near, number
from pipeline.text.quantities import Quantity

_NEAR = 2  # times: a figure of the source within it may be the one that is meant
_LIKELY = 2.0
_SOME = 7
"""Figures: of fewer each rule has looked at every operation, and what is left was meant otherwise."""
_BIAS, _ODDS, _EXACT, _COST, _UNTOLD, _OWN, _CUED = 2.3, -0.31, 1.2, -1.05, -0.23, 1.6, 0.5
_SLIP, _TAKEN, _ROUND, _TIMES, _TIME = -1.1, -0.45, 0.9, 1.1, -1.0
_FAMILIES = {"up": -0.3, "down": -0.3, "each": -1.65, "rate": -1.65, "share": -1.15}
_CHANGES = frozenset({"gap", "up", "down", "before", "grown"})
_PARTS = frozenset({"ratio", "share", "part"})
_LEAST = 0.005  # so that one more nought of odds does not outweigh all else
_SAME = 1e-9


def likely(sheet: Sheet, group: Group) -> Proof | None:
    """Return the operation that a figure was most likely worked out by, where all that speaks for it outweighs what speaks against it."""
    looked = (near(sheet, one) for one in group if last_look.weighed(sheet, one))
    return next((one for found in looked if found and found.many >= _SOME and (one := _likeliest(sheet, found))), None)


def _likeliest(sheet: Sheet, found: Near) -> Proof | None:
    whole = other_base.told_whole(sheet.claim.text, found.drafted)
    meant = [one for one in found.hits if _meant(found, one) and (whole is None or _takes(one, whole))]
    score, best = max(((_score(found, one), one) for one in meant), key=lambda pair: pair[0], default=(0.0, None))
    return Proof(best.step, found.drafted.value) if best and score > _LIKELY else None


def _meant(found: Near, one: Result) -> bool:
    """Return whether an operation may be meant at all.

    A part of two figures that nothing tells, a multiple beside another of the source, a change by a share, so many times a number that only
    the source has, and what is reckoned of a sum of the draft's own with a figure that it does not tell are guesses on guesses.
    """
    times, shared = found.drafted.kind == "times", any(each.unit == "share" for each in one.of)
    if times and (one.untold > 1 or found.taken(_NEAR)):
        return False
    if (shared and one.family in _CHANGES) or (one.family == "product" and one.untold > 1):
        return False
    if one.untold and any(each.own for each in one.of):
        return False
    changed = CHANGED.match(found.behind) is not None
    percent = found.drafted.kind == "percent"
    return not (percent and (one.family in _PARTS if changed else one.family in ("up", "down")))


def _takes(one: Result, whole: tuple[Quantity, Quantity]) -> bool:
    """Return whether an operation is of the share, of the amount, that a draft tells right before a figure."""
    shares = [each.value for each in one.of if each.unit == "share"]
    return not shares or float(whole[1].value) / 100 in shares


def _score(found: Near, one: Result) -> float:
    drafted, figure = found.drafted, float(found.drafted.value)
    exact = abs(number(drafted, one.value) - figure) <= _SAME * max(1, figure)
    return (
        _BIAS
        + _ODDS * math.log(found.odds(one) + _LEAST)
        + _EXACT * exact
        + _COST * one.cost
        + _UNTOLD * one.untold
        + _OWN * any(each.own for each in one.of)
        + _CUED * found.cued(one)
        + _SLIP * found.slip
        + _TAKEN * found.taken(_NEAR)
        + _ROUND * bool(drafted.approximate or drafted.bound)
        + _TIMES * (drafted.kind == "times")
        + _TIME * (drafted.kind == "duration")
        + _FAMILIES.get(one.family, 0.0)
    )
