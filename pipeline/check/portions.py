"""Shares that are told in people: `열 명 중 여섯 명` for seven in ten, `다섯 명 중 한 명` for 30%."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Flag
from pipeline.check.pool import Pool, support
from pipeline.check.settle import contradicted
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_SLACK = Fraction(2, 100)
_COUNTS = frozenset({"number", "count", "ordinal"})


def portions(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool) -> Iterator[Flag]:
    """Yield the shares of a sentence that are none of its source's, where the source tells shares.

    A share in people is rounder than a percentage: seven in ten may be 71.8%.
    """
    for share in quantities.shares(claim.text, "ko"):
        if support((share,), known) or _counted_there(share, every, known):
            continue
        told = [(name, one) for name, one in known.figures if _share(one) is not None]
        if told and not any(_near(share.value, one, slack(share)) for _, one in told):
            yield contradicted(claim, share, told)


def slack(share: Quantity) -> Fraction:
    """Return how far a share told in people may be from the exact one: half a person of ten, a quarter of one told in fewer."""
    whole, part = share.value.denominator, min(share.value, 1 - share.value)
    return min(Fraction(1, 2 * whole) + _SLACK, max(part / 4, Fraction(1, 20) + _SLACK / 2))


def _near(share: Fraction, one: Quantity, near: Fraction) -> bool:
    """Return whether a share is about a source's percentage, or about what that leaves over."""
    value = _share(one)
    return (
        value is not None
        and (one.kind == "percent" or not one.words)
        and min(abs(value - share), abs(1 - value - share)) <= near
    )


def _share(one: Quantity) -> Fraction | None:
    """Return a source's figure as a part of a whole, if it can be one."""
    if one.kind == "times" and one.words and 0 < one.value < 1:
        return one.value
    return one.value / 100 if one.kind == "percent" and 0 < one.value < 100 and not one.per else None


def _counted_there(share: Quantity, every: Sequence[tuple[Quantity, ...]], known: Pool) -> bool:
    """Return whether both numbers of a share stand in the source as counts: three of its four founders."""
    parts = {group[0].value for group in every if share.span[0] <= group[0].span[0] < share.span[1]}
    return parts <= {one.value for _, one in known.figures if one.kind in _COUNTS}
