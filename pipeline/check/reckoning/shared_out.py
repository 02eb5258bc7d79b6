"""What each has of what a draft shares out: `반씩 나누면 7.5%` of 15% between two; and the other part of a whole of which one part is told."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.figures.derive import Proof, pairs, shown
from pipeline.check.figures.operations import Result
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_HALVES = deferred(r"(?:반|절반)씩|둘[이로](?:서)? (?:똑같이 |고르게 )?나[누눠눈]|똑같이 나[누눠눈]")
_WHICH_PART = deferred(
    r"(?: [a-z]+){0,3}(?:,| or| \(|,? which is|,? equal to|,? equivalent to)(?: or)? (?:about |nearly |roughly |some |just )?"
)
_OF_IT_ALL = deferred(r" of (?:the|its|their|all|that)\b")
_REST = deferred(r"나머지|남[은는긴]|제외|자체|직접|스스로|댈 |낼 |부담")
_ALL = 100


def halves(drafted: Quantity, values: Sequence[Quantity], beside: str) -> Iterator[Result]:
    """Yield half of each percentage of a source, where the draft says that two share it."""
    if drafted.kind == "percent" and _HALVES.search(beside):
        for one in values:
            if one.kind == "percent" and not one.per:
                yield Result("each", Proof(f"{shown(one.value)} / 2", one.value / 2), (one,))


def other_part(drafted: Quantity, text: str, values: Sequence[Quantity], said: str) -> Iterator[Result]:
    """Yield what is left of a whole of which a sentence tells a part, and right behind it which part: `€920 million, a third of the total`."""
    if drafted.kind not in MEASURES or not _REST.search(said):
        return
    shares = [one for one in values if one.kind in ("times", "percent") and not one.per]
    for part in (one for one in values if pairs(one, drafted)):
        for share in shares:
            known = share.value / _ALL if share.kind == "percent" else share.value
            which = _WHICH_PART.fullmatch(text[part.span[1] : share.span[0]])
            if which and 0 < known < 1 and _OF_IT_ALL.match(text, share.span[1]):
                rest = part.value / Fraction(known) - part.value
                step = f"{shown(part.value)} / ({known}) - {shown(part.value)}"
                yield Result("rest", Proof(step, rest), (part, share))
