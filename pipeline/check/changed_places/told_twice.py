"""Two figures that an article tells twice, in its title and in its text, and that changed places: each telling shows it alone.

Read as one stretch, each of the two figures stands beside both names. So each sentence that tells both is looked at alone, and what
it shows counts; where the others tell both too, they have to show it as well.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_BOTH, _MOST = 2, 6
Look = Callable[[Claim], list[Flag]]


def exchanged(claim: Claim, places: Sequence[Quantity], look: Look) -> list[Flag]:
    """Return the exchange of figures that one sentence shows by itself, where others tell one of them again; `look` is what shows one."""
    if not _BOTH <= len(claim.evidence) <= _MOST or len(places) < _BOTH:
        return []
    for one in claim.evidence:
        others = tuple(other for other in claim.evidence if other is not one)
        here = _stated(places, (one,))
        again = here & _stated(places, others)
        if len(here) < _BOTH or not again:
            continue
        shown = _blocking(look(replace(claim, evidence=(one,), figures=())))
        if shown and len(again) >= _BOTH:
            beside = _blocking(look(replace(claim, evidence=others, figures=())))
            shown = [flag for flag in shown if any(_meet(flag, other) for other in beside)]
        if shown:
            return [replace(flag, evidence=claim.ids, fix=None) for flag in shown]
    return []


def _stated(places: Sequence[Quantity], evidence: Iterable[Evidence]) -> frozenset[tuple[int, int]]:
    """Return where a draft has figures that some sentences state."""
    there = [figure for one in evidence for figure in quantities.find(one.text, one.language)]
    return frozenset(one.span for one in places if any(compare.same(one, figure) for figure in there))


def _blocking(flags: Iterable[Flag]) -> list[Flag]:
    return [flag for flag in flags if flag.severity == "block"]


def _meet(one: Flag, other: Flag) -> bool:
    return one.span[0] < other.span[1] and other.span[0] < one.span[1]
