"""What goes by the words that stand nearest to a figure, or to the one that it is held against: right in a sentence or two, a doubt in a paragraph."""

from collections.abc import Sequence
from functools import partial

from pipeline.check import by_itself
from pipeline.check.changed_places import apart, castling, holders, outcomes, owners, set_against, strays
from pipeline.check.claims import Claim, Flag
from pipeline.check.reckoning import gap_of_ends
from pipeline.text.quantities import Quantity


def nearest(claim: Claim, places: Sequence[Quantity], before: str) -> list[Flag]:
    """Return the figures of a sentence that stand beside the words of another; `before` is the sentence before."""
    alone = partial(by_itself.found, claim)
    return list(
        alone(apart.exchanged, beside=before)
        or alone(outcomes.turned, places)
        or alone(owners.described, places)
        or list(holders.astray(claim, places, before))
        or list(set_against.astray(claim, places, before))
        or [one for one in strays.strayed(claim, places, before) if not _of_compared(claim, places, one)]
        or alone(castling.castled)
    )


def _of_compared(claim: Claim, places: Sequence[Quantity], flag: Flag) -> bool:
    """Return whether a finding is on a figure that tells how far two of the source's are apart."""
    return any(one.span == flag.span and gap_of_ends.compared(claim.text, one, claim.evidence) for one in places)
