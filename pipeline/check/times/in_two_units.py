"""One value in two units, the round one first: `하루를 조금 넘긴 26시간`, `두 시간에 못 미치는 115분`.

A length may be made of two units, `24시간 10분`, and two that are equal prove nothing. The words between say on which side of the round one the other lies, and not what the source bounds: `within 26 hours` may be told so.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures.pool import Pool
from pipeline.messages import say
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_BETWEEN = deferred(
    r"(?:[을를이가도에은는]|에도)?\s?(?:(?:조금|살짝|약간|막|갓|채|훌쩍|겨우|한참|훨씬)\s){0,2}"
    r"(?:(?P<over>넘긴|넘기는|넘는|넘은|넘어선|웃도는|지난)|"
    r"(?P<under>못 ?(?:채운|채우는|미치는|미친|되는|된|넘긴|넘기는)|안 ?(?:되는|된)|모자란|모자라는|밑도는|미치지 못(?:하는|한)))"
    r"\s(?:약\s)?"
)
_THAT_IS = deferred(r"\s?(?:만에)?(?:,|이니|인데)\s(?:그러니까|즉|곧|말하자면)\s(?:약\s)?")


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]], known: Pool) -> Iterator[Flag]:
    """Yield the lengths that stand on the wrong side of one that is told right behind them in another unit: `하루가 채 안 되는 26시간`."""
    for one, other in pairwise(_whole(claim.text, [group[0] for group in every])):
        side = _side(claim.text, one, other) if one.kind == "duration" else ""
        wrong = one.value > other.value if side == "over" else one.value < other.value
        homes = [(name, each) for name, each in known.figures if compare.same(other, each)] if side and wrong else []
        for name, each in homes[:1]:
            message = say("check.bound", text=one.text, source=each.text, id=name)
            yield Flag("number-contradicted", "block", one.span, message, (name,), 0.9)


def holds(text: str, one: Quantity) -> bool:
    """Return whether a bound is that of the figure told right beside it, and is so: the day that 26 hours pass."""
    every = _whole(text, [group[0] for group in quantities.readings(text, "ko")])
    before = next((each for each in reversed(every) if each.span[1] <= one.span[0]), None)
    if before and _alike(one, before) and _THAT_IS.fullmatch(text[before.span[1] : one.span[0]]):
        return (one.bound == "min" and one.value < before.value) or (one.bound == "max" and one.value > before.value)
    behind = next((each for each in every if each.span[0] >= one.span[1]), None)
    side = _side(text, one, behind) if behind else ""
    return behind is not None and (
        (side == "over" and one.value < behind.value) or (side == "under" and one.value > behind.value)
    )


def _whole(text: str, figures: Sequence[Quantity]) -> list[Quantity]:
    """Return the figures of a text by their places, a length in two units as one: `24시간 10분`."""
    wholes = quantities.sums(text, "ko")
    parts = [each for each in figures if not any(_within(each, one) for one in wholes)]
    return sorted([*parts, *wholes], key=lambda each: each.span)


def _within(part: Quantity, whole: Quantity) -> bool:
    return whole.span[0] <= part.span[0] and part.span[1] <= whole.span[1]


def _alike(one: Quantity, other: Quantity) -> bool:
    return one.kind in MEASURES and (one.kind, one.unit) == (other.kind, other.unit)


def _side(text: str, one: Quantity, other: Quantity) -> str:
    """Return on which side of a figure the one behind it is told to lie, where they are of one sort."""
    if not _alike(one, other) or one.span[1] > other.span[0]:
        return ""
    between = _BETWEEN.fullmatch(text[one.span[1] : other.span[0]])
    return "" if between is None else "over" if between["over"] else "under"
