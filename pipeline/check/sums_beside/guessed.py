"""What mere guessing gives, and what is held against it: 찍어도 25% of four options, 11%포인트 better than that, 세 배 as good."""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import fineness
from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import COUNTS, Quantity

_GUESSING = deferred(
    r"(?<![을를] )(?<![가-힣])찍(?:어도|어서는|었을 때|기(?:의|보다|만)|는 것보다)|눈 감고 (?:찍|고르)|무작위로 (?:찍|고르|골라)|동전을 던지"
)
"""Guessing an answer: what is photographed (사진을 찍은) and who is drawn by lot (무작위로 뽑은) is none."""
_OPTIONS = frozenset(range(2, 6))
_ALL = 100


def holds(claim: Claim, drafted: Quantity, before: str = "") -> bool:
    """Return whether a figure is what guessing among a few gives, or holds a share of the sources against it."""
    if not _GUESSING.search(f"{before} {claim.text}") or drafted.kind not in ("percent", "points", "times"):
        return False
    chances = [Fraction(1, many) for many in _OPTIONS]
    share = drafted.value / _ALL if drafted.kind == "percent" else drafted.value
    if drafted.kind != "points" and share in chances:
        return True
    return any(_meets(drafted, proof) for one in chances for proof in _against(claim, drafted, one))


def _against(claim: Claim, drafted: Quantity, chance: Fraction) -> Iterator[Proof]:
    for step, share in _shares(claim):
        if share > chance and drafted.kind == "points":
            yield Proof(f"{step} - {shown(chance * _ALL)}", (share - chance) * _ALL)
        elif share > chance and drafted.kind == "times" and drafted.value > 1:
            yield Proof(f"{step} / {shown(chance * _ALL)}", share / chance, ratio=True)


def _shares(claim: Claim) -> Iterator[tuple[str, Fraction]]:
    for text in claim.evidence:
        found = derive.distinct(quantities.find(text.text, text.language))
        for one in found:
            if one.kind == "percent" and one.value < _ALL:
                yield shown(one.value), one.value / _ALL
            for other in found:
                if one.kind in COUNTS and other.kind in COUNTS and 0 < one.value < other.value:
                    yield f"{shown(one.value)}/{shown(other.value)}*100", one.value / other.value


def _meets(drafted: Quantity, proof: Proof) -> bool:
    return derive.proves(drafted, proof) or fineness.wholly(drafted, proof.value)
