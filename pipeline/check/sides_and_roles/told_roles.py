"""A right number told in a role it has not: a level for a change, a sum for each.

What a figure is in the source its own words say there; what it is in the draft the words beside it say. Where the two clash, it is wrong.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from pipeline.check.claims import Claim, Flag, brief, doubted
from pipeline.check.figures.pool import Pool
from pipeline.check.reckoning import gap_of_ends
from pipeline.check.sides_and_roles import (
    added_and_total,
    age_groups,
    both_told,
    changes_by_share,
    changes_told,
    held_against,
    margins,
    other_wholes,
    overlaps,
    parts_for_more,
    role_pairs,
    sides_told,
    told_of_rows,
    told_rests,
    whole_for_part,
)
from pipeline.text.quantities import Quantity

_FIGURES = 24  # of a source: one of more is a table, of which any role may be told


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool, before: str) -> Iterator[Flag]:
    """Yield the figures of a sentence that its source has, or gives, in another role."""
    if len(known.figures) > _FIGURES * 4:
        return
    seen: set[tuple[int, int]] = set()
    doubtful = chain(
        changes_told.told(claim, every),
        sides_told.told(claim, every),
        other_wholes.told(claim, every),
        told_of_rows.told(claim, every),
    )
    added = chain(added_and_total.told(claim, every), changes_told.ends(claim, every))
    near = chain(
        told_rests.told(claim, every, known, before),
        margins.margins(claim),
        whole_for_part.told(claim, every),
    )
    for flag in (
        *age_groups.told(claim, every),
        *brief(claim, added),
        *changes_told.ends_by(claim, every),
        *changes_by_share.told(claim, every),
        *doubted(doubtful),
        *brief(claim, near),
        *sides_told.ballots(claim, every),
        *both_told.told(claim, every),
        *overlaps.told(claim, every),
        *parts_for_more.told(claim, every),
        *role_pairs.told(claim, every),
        *held_against.told(claim, every),
        *held_against.hopes(claim),
        *other_wholes.limited(claim, every),
    ):
        if flag.span not in seen:
            seen.add(flag.span)
            yield flag


def proved(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> set[tuple[int, int]]:
    """Return the places of the figures that follow from the roles which a source gives its own."""
    figures = [group[0] for group in every]
    return {
        group[0].span
        for group in every
        for one in group
        if overlaps.proved(claim, one)
        or changes_told.proved(claim, one)
        or changes_by_share.proved(claim, one)
        or sides_told.proved(claim, one, figures)
        or gap_of_ends.from_one_told(claim.text, one, figures, claim.evidence)
    }
