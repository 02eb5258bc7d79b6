"""What this room finds in one sentence."""

from collections.abc import Iterator

from pipeline.check.claims import Claim, Flag
from pipeline.check.other_way import (
    ahead_or_late,
    denied_told,
    more_or_less,
    moved_since,
    other_side,
    to_come,
)


def other_way(claim: Claim, before: str = "") -> Iterator[Flag]:
    """Yield what a sentence tells the other way than the sentences that it rests on."""
    if not claim.evidence or claim.crowded:
        return
    found = list(_by_rule(claim, before))
    yield from found or other_side.other_side(claim)


def _by_rule(claim: Claim, before: str) -> Iterator[Flag]:
    yield from denied_told.denied_told(claim, before)
    yield from moved_since.moved_since(claim, before)
    yield from to_come.done(claim)
    yield from ahead_or_late.ahead_or_late(claim)
    yield from more_or_less.more_or_less(claim)
