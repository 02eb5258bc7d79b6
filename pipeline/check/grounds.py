"""The cited sentences as stretches of text: what a figure is said of may stand in the sentence before."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.check import compare, fixes
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.quantities import Quantity

_LONGEST = 1_500


@dataclass(frozen=True, slots=True)
class Ground:
    """A stretch of source text in one language, with its sentences' ids and its figures."""

    text: str
    language: str
    ids: tuple[str, ...]
    figures: tuple[Quantity, ...]

    def homes(self, drafted: Quantity) -> tuple[Span, ...]:
        """Return the places where the source states a figure."""
        return tuple(dict.fromkeys(one.span for one in self.figures if compare.same(drafted, one)))


def grounds(evidence: Sequence[Evidence]) -> list[Ground]:
    """Return the evidence as stretches: neighbouring sentences read as one, unless they are too long for that."""
    found: list[Ground] = []
    for language in dict.fromkeys(one.language for one in evidence):
        mine = [one for one in evidence if one.language == language]
        if sum(len(one.text) for one in mine) <= _LONGEST:
            found.append(_ground(mine, language))
        else:
            found += [_ground([one], language) for one in mine]
    return found


def _ground(evidence: Sequence[Evidence], language: str) -> Ground:
    text = "\n".join(one.text for one in evidence)
    return Ground(text, language, tuple(one.id for one in evidence), tuple(quantities.find(text, language)))


def flagged(claim: Claim, one: Quantity, other: Quantity, ids: Sequence[str], sure: float = 0.6) -> Flag:
    """Return the finding that two figures have changed places, with the fix of changing them back."""
    message = say("check.swapped", one=one.text, other=other.text)
    span = (one.span[0], other.span[1])
    return Flag(
        "number-contradicted", "block", span, message, tuple(ids), sure, fixes.exchange(claim.placed.text, one, other)
    )
