"""Remember what a rule finds in a sentence whatever stands around it.

While somebody types, the two sentences beside the typed one are looked at anew, since a rule may read them: few do.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pipeline.check.claims import LOOKED, Claim
from pipeline.messages import language

T = TypeVar("T")
MOST = 256  # sentences: of an issue that is being edited only the neighbours are asked again


@dataclass(eq=False, slots=True)
class _Kept:
    """What was found in a sentence; the claim keeps its sources alive, so that their places in memory are its own."""

    claim: Claim
    found: dict[Hashable, tuple[Any, ...]] = field(default_factory=dict)


_SENTENCES: dict[Hashable, _Kept] = {}


def found(
    claim: Claim, rule: Callable[..., Iterable[T]], *own: Any, beside: Hashable = None, known: Hashable = None
) -> tuple[T, ...]:
    """Return what a rule finds in a sentence, as it was found before or now.

    `own` is what the rule asks besides the claim, and only what follows from the claim itself; `beside` is what it asks of the
    sentences around it, its last argument; `known` names what else the rule was made with. Whether a rule reads the sentence
    after is noted while it looks: what it found is its answer before this one only, or before any.
    """
    if claim.elsewhere:
        return tuple(_asked(claim, rule, own, beside))
    kept = _kept(claim).found
    name = (rule, beside, known)
    if (answer := kept.get(name)) is not None:
        return answer
    if (answer := kept.get((name, claim.following))) is not None:
        LOOKED.after = True
        return answer
    outer, LOOKED.after = getattr(LOOKED, "after", False), False
    try:
        answer = tuple(_asked(claim, rule, own, beside))
        kept[(name, claim.following) if LOOKED.after else name] = answer
    finally:
        LOOKED.after = outer or LOOKED.after
    return answer


def _asked(claim: Claim, rule: Callable[..., Iterable[T]], own: tuple[Any, ...], beside: Hashable) -> Iterable[T]:
    return rule(claim, *own) if beside is None else rule(claim, *own, beside)


def _kept(claim: Claim) -> _Kept:
    placed = claim.placed
    told = (claim.section, placed.text, placed.plain, placed.place, placed.key, claim.figures)
    around = (claim.lists, claim.excerpt, claim.today, id(claim.evidence), id(claim.context), language())
    name = (told, around)
    kept = _SENTENCES.pop(name, None) or _Kept(claim)
    _SENTENCES[name] = kept  # behind all others: what was not asked for longest goes first
    if len(_SENTENCES) > MOST:
        _SENTENCES.pop(next(iter(_SENTENCES)), None)
    return kept
