"""A part that is added to the whole that has it already: `선수는 10대 9명을 더해 37명` of a squad of 28, nine of them teenagers."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.sides_and_roles import clashes, in_rows
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_ADDED = deferred(r"더[해하한]|보[태탠]|합[쳐치하한해친]|합계|합산|얹")
_ALL_OF_IT = deferred(r"모두|총|전체|통틀|까지|다 해서|다해서")
_INCLUDING = deferred(
    r"[^.;]{0,60}\b(?:including|of (?:which|whom|them|these|those|that|it)|among (?:which|whom|them|these|those)|comprising)\b(?: [a-z]+){0,4}? (?:[$€£¥₩])?",
    re.IGNORECASE,
)
_OF_THEM = deferred(
    r"(?: [a-z-]+){0,2} of (?:them|these|those|that|which|whom|it|the (?:total|sum|money|whole))\b", re.IGNORECASE
)
_OPENS = deferred(r"\s*(?:Of|Among) (?:them|these|those|that|which|whom)\b", re.IGNORECASE)
_MORE = deferred(r"\b(?:another|additional|further|extra|more|besides|as well as|in addition|on top)\b", re.IGNORECASE)
_TO, _MANY = 4, 8


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]]) -> Iterator[Flag]:
    """Yield the sums of a sentence in which a whole of the source is counted with its own part."""
    for group in every:
        drafted = group[0]
        said = claim.text[: drafted.span[0]]
        added = _ADDED.search(said) is not None
        if (
            drafted.per
            or not (added or _ALL_OF_IT.search(said))
            or drafted.kind not in ("count", "number", "money", "size", "percent")
        ):
            continue
        found = _twice(claim, drafted, stated=added)
        if found:
            yield found


def _twice(claim: Claim, drafted: Quantity, *, stated: bool) -> Flag | None:
    figures = [(one, each) for one in claim.evidence for each in in_rows.amounts(one, drafted)]
    inside = list(_inside(claim.evidence, drafted))
    values = list(dict.fromkeys(each.value for _, each in figures))
    wholes = {whole.value for whole, _ in inside}
    if not inside or len(values) > _MANY or drafted.value in wholes or (not stated and drafted.value in values):
        return None
    sums = [
        some
        for size in range(2, _TO)
        for some in combinations(values, size)
        if clashes.near(drafted, sum(some, Fraction()))
    ]
    pairs = {(whole.value, part.value) for whole, part in inside}
    if not sums or any(not any(set(pair) <= set(some) for pair in pairs) for some in sums):
        return None
    some = sums[0]
    part = next(part for whole, part in pairs if {whole, part} <= set(some))
    kept = tuple(one for one in some if one != part)
    step = f"{clashes.written(drafted.value, drafted)} - {clashes.written(part, drafted)}"
    return clashes.reckoned(claim, drafted, step, sum(kept, Fraction()))


def _inside(evidence: Sequence[Evidence], like: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield each whole of a source with a part of it: `a squad of 28, nine of them teenagers`."""
    before: Quantity | None = None
    for one in evidence:
        figures = in_rows.amounts(one, like)
        if before is not None and figures and _OPENS.match(one.text) and figures[0].value < before.value:
            yield from ((before, each) for each in figures if each.value < before.value)
        for number, part in enumerate(figures[1:], start=1):
            whole = figures[number - 1]
            between = one.text[whole.span[1] : part.span[0]]
            within = _INCLUDING.fullmatch(between) or _OF_THEM.match(one.text, part.span[1])
            if within and part.value < whole.value and not _MORE.search(between):
                yield whole, part
        before = figures[0] if figures else None
