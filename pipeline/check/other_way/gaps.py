"""By how much something rose or fell, reckoned from the two figures of its change: `0.5점 올랐어요` of what slipped to 7.4 from 7.9.

The source has no such figure; the only change of its that comes to it says which way that went.
"""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.check import compare
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import change_pairs, directions
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_VERB = deferred(r"[가-힣]{0,3} (?:더 )?[가-힣]+")
_KINDS = frozenset({"points", "count", "number", "money", "duration"})
_ALIKE = [{kind} for kind in _KINDS] + [{"number", "points"}, {"number", "count"}, {"percent", "points"}]
_SCALE = deferred(r" (?:out of|on a scale (?:of|to|from 1 to)) (?:10|100|5|20|ten|five|a hundred)\b")
"""`7.4 out of 10` is 7.4."""


def gaps(claim: Claim) -> Iterator[Flag]:
    """Yield the changes that go the other way than the two figures of a source between which they lie."""
    draft = Evidence("", claim.text, "ko")
    for one in quantities.find(claim.text, "ko"):
        told = directions.way(draft, one) if one.kind in _KINDS and not one.words else 0
        if not told or any(
            compare.same(one, each)
            for source in claim.evidence
            for each in quantities.find(source.text, source.language)
        ):
            continue
        ways = {way for source in claim.evidence for way in _ways(source, one)}
        if ways == {-told} and not _from_told(claim, one, told):
            word = _VERB.match(claim.text, one.span[1])
            message = say("check.turned", text=one.text, word=word.group().strip() if word else "", id=claim.ids[0])
            span = (one.span[0], word.end() if word else one.span[1])
            yield Flag("number-contradicted", "block", span, message, claim.ids, 0.8)


def _from_told(claim: Claim, one: Quantity, told: int) -> bool:
    """Return whether a draft tells where a change begins, and a source has where it then ends: `41곳에서 32곳이 늘었어요` for 73."""
    starts = (each for each in quantities.find(claim.text, "ko") if claim.text.startswith("에서 ", each.span[1]))
    ends = {each.value + told * one.value for each in starts}
    return any(
        each.value in ends and compare.comparable(one, each)
        for source in claim.evidence
        for each in quantities.find(source.text, source.language)
    )


def _ways(source: Evidence, one: Quantity) -> Iterator[int]:
    """Yield which way each change of a source goes that comes to a figure: 1 up, -1 down."""
    plain = replace(source, text=_SCALE.sub("", source.text))
    for before, after in change_pairs.pairs(plain, quantities.find(plain.text, plain.language)):
        if abs(after.value - before.value) == one.value and {before.kind, one.kind} in _ALIKE:
            yield 1 if after.value > before.value else -1
