"""Figures that the sentence's own words say how to reckon, and whose operands the source tells: they stand, or another value does.

Each rule reads the one operation that is meant (a list is counted, two dates are held apart, places are told off) and gives the right
value. Where the draft says it, nothing else is found wrong with the figure; where it says another one, that is blocked, whatever other
thing of the source has the same number by chance.
"""

from collections.abc import Callable, Iterator, Sequence

from pipeline.check.claims import ON_FIGURES, Flag
from pipeline.check.declared_steps import undeclared
from pipeline.check.figures.reckonings import Reckoning, wrong
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.shares import (
    portions_of,
)
from pipeline.check.sums_beside import (
    behind_parts,
    by_one_word,
    counted_lists,
    own_operands,
    placed_by,
    told_changes,
)
from pipeline.check.times import held_since, lasted, told_lengths

_RULES: tuple[Callable[[Sheet, Sequence[Group]], Iterator[Reckoning]], ...] = (
    counted_lists.reckoned,
    placed_by.reckoned,
    told_lengths.reckoned,
    lasted.reckoned,
    portions_of.reckoned,
    held_since.reckoned,
    told_changes.reckoned,
    by_one_word.reckoned,
    behind_parts.reckoned,
)
_FAR = 2  # more than that, and nobody would tell it by this bound


def settled(sheet: Sheet, every: Sequence[Group], flags: Sequence[Flag]) -> list[Flag]:
    """Return the findings on figures, with what is worked out in the place of what is only compared."""
    if sheet.claim.crowded or any(citation.step for citation in sheet.claim.placed.citations):
        return list(flags)  # the arithmetic beside the citation is looked at by itself
    found = [one for rule in _RULES for one in rule(sheet, every)]
    named = [one.drafted.span for one in found if one.named and not one.holds]
    found = [one for one in found if not (one.holds and any(_overlap(one.drafted.span, span) for span in named))]
    right = [one.drafted.span for one in found if one.holds]
    off = {
        one.drafted.span: one
        for one in found
        if not (one.holds or _within(one)) and not any(_overlap(one.drafted.span, span) for span in right)
    }
    kept = [
        flag for flag in flags if not (flag.kind in ON_FIGURES and any(_overlap(flag.span, span) for span in right))
    ]
    kept = [flag for flag in kept if not any(_overlap(flag.span, span) for span in off)]
    doubted = [flag.span for flag in flags if flag.kind in ON_FIGURES or flag.kind == "number-undeclared"]
    advised = {
        one.drafted.span: one
        for one in found
        if one.holds and one.advise and any(_overlap(one.drafted.span, span) for span in doubted)
    }
    kept = [
        flag
        for flag in kept
        if flag.kind != "number-undeclared" or not any(_overlap(flag.span, span) for span in advised)
    ]
    advice = (undeclared.reckoned(sheet.claim, one.drafted, one.step, sheet.claim.ids) for one in advised.values())
    return own_operands.settled(sheet, every, [*kept, *advice, *(wrong(sheet.claim, one) for one in off.values())])


def _within(one: Reckoning) -> bool:
    """Return whether a value is on the side that a figure bounds, however far: `1억 달러가 훌쩍 넘는` for 138 million, and no `3분의 1 가까이`."""
    drafted = one.drafted
    above = drafted.bound == "min" and drafted.value <= one.value <= _FAR * drafted.value
    return above or (
        drafted.bound == "max" and not drafted.approximate and drafted.value / _FAR <= one.value <= drafted.value
    )


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
