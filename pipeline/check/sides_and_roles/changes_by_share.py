"""Where an amount that changed by a share ended, and by how much it changed, told for each other: `24명이 줄었어요` and `12명으로` of 36 cut by a third.

Both follow from the same two figures, so only the words beside the amount tell which of them is meant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from pipeline.check import rough_shares
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import wholes
from pipeline.check.sides_and_roles import changes_told, clashes, in_rows
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_ROSE = r"rose|risen|ris(?:es|ing)|grew|grow(?:n|s|ing)?|increas\w+|jump\w+|climb\w+|surg\w+|soar\w*|rais\w+|lift\w*|expand\w*|boost\w*|went up|up"
_FELL = r"f[ae]ll(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|slid|slump\w*|plung\w+|sank|shr[aiu]nk\w*|cut(?:s|ting)?|reduc\w+|lower\w*|slash\w*|trim\w*|shorten\w*|went down|down"
_BY = deferred(
    rf"\b(?:(?P<rose>{_ROSE})|(?P<fell>{_FELL}))(?: (?!to\b|from\b)[\w$€£,.'’-]+){{0,6}}? by (?:about |around |nearly |almost |roughly |some |just |only )?(?:an? )?$"
)
_ENDS = deferred(
    r"\b(?:to|now|reach\w*|at|of what|is|are|stands?|leaving) (?:about |around |nearly |just |only )?[$€£¥₩]?$"
)
_TO = deferred(r",? to (?:about |around |nearly |just |only )?[$€£¥₩]?")
_YEARS = frozenset(range(1900, 2101))


@dataclass(frozen=True, slots=True)
class _Change:
    """An amount that changed by a share: where it ended and by how much it changed, each with its step, and what the share is of the wrong end."""

    end: Fraction
    to: str
    change: Fraction
    by: str
    mistaken: Fraction


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the ends of a change that a sentence tells as the change, and the changes that it tells as an end."""
    for group in every:
        drafted = next((one for one in group if one.kind in AMOUNTS), None)
        if drafted is None or drafted.per or drafted.role == "from" or wholes(claim, drafted):
            continue
        end, by = changes_told.ends_there(claim.text, drafted), changes_told.by_so_much(claim.text, drafted)
        if end == by or _stated(claim, drafted):
            continue
        for one in _changes(claim, drafted):
            meant, others = (one.end, [one.change]) if end else (one.change, [one.end, one.mistaken])
            if any(clashes.near(drafted, other) for other in others) and not clashes.near(drafted, meant):
                yield clashes.reckoned(claim, drafted, one.to if end else one.by, meant)
                break


def proved(claim: Claim, drafted: Quantity) -> bool:
    """Return whether an amount is where a change by a share of the source ended, or by how much it changed, as the words beside it say."""
    if drafted.kind not in AMOUNTS or drafted.per:
        return False
    end, by = changes_told.ends_there(claim.text, drafted), changes_told.by_so_much(claim.text, drafted)
    return end != by and any(drafted.value == (one.end if end else one.change) for one in _changes(claim, drafted))


def _changes(claim: Claim, drafted: Quantity) -> Iterator[_Change]:
    """Yield the changes of the amounts of source sentences by a share: `36, cut by a third`, `cut by a third to 24`."""
    for one in claim.evidence:
        moves = list(_moves(one)) if one.language == "en" else []
        if len(moves) != 1:
            continue
        share, way, span = moves[0]
        base = _base(one, drafted, span)
        if base is None:
            continue
        amount, part = derive.shown(base.value), f"{share.numerator}/{share.denominator}"
        left = f"(1{'+' if way > 0 else '-'}{part})"
        if _ENDS.search(one.text[: base.span[0]]) or base.role == "to":
            change = base.value / (1 + way * share) * share
            yield _Change(base.value, amount, change, f"{amount} / {left} * {part}", base.value * share)
        else:
            end = base.value * (1 + way * share)
            yield _Change(end, f"{amount} * {left}", base.value * share, f"{amount} * {part}", end)


def _base(one: Evidence, drafted: Quantity, span: tuple[int, int]) -> Quantity | None:
    """Return what changed: the amount between its verb and the share, the one right behind that, or the only one of the sentence."""
    amounts = [each for each in in_rows.amounts(one, drafted) if each.value not in _YEARS]
    inside = [each for each in amounts if span[0] <= each.span[0] < span[1]]
    behind = [each for each in amounts if _TO.fullmatch(one.text[span[1] : each.span[0]])]
    found = inside or behind or (amounts if len({each.value for each in amounts}) == 1 else [])
    return found[0] if len({each.value for each in found}) == 1 else None


def _moves(one: Evidence) -> Iterator[tuple[Fraction, int, tuple[int, int]]]:
    """Yield the shares by which an English sentence says that something rose (1) or fell (-1), with the place from the verb to the share."""
    for figure in quantities.find(one.text, one.language):
        by, share = _BY.search(one.text[: figure.span[0]]), rough_shares.of_whole(figure)
        if by and share:
            yield share, 1 if by["rose"] else -1, (by.start(), figure.span[1])


def _stated(claim: Claim, drafted: Quantity) -> bool:
    return any(
        each.value == drafted.value for one in claim.evidence for each in quantities.find(one.text, one.language)
    )
