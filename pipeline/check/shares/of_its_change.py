"""A multiple, or a part by which something fell, of the change that ends at the figure told right before it: `9,600만 달러로, 1년 사이 세 배` for $24 million before.

The sentence says what has grown, and its source what that was before: what other figures of the source come to is beside the point.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import derive, told_steps
from pipeline.check.shares import explicit, held_to_before
from pipeline.check.sides_and_roles import change_pairs
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity
from pipeline.text.quantities.write import decimal

_THEN = deferred(
    r"(?:으로|로),? (?:(?:[가-힣\d]{1,4} ){1,2}(?:사이|만에|동안|새)(?:에)?,? )?(?:약 |거의 |무려 |벌써 )?$"
)
_FELL_OVER = deferred(
    r"\s?(?:이나 |도 )?(?:넘게|이상) (?:[가-힣]{1,3} )?(?:줄|깎|낮[아췄추]|떨어|내려|내렸|감소|짧아|빨라|단축)"
)
_KINDS = MEASURES | {"count", "number", "percent", "points"}
_ROUNDLY, _OVER = 0.94, 0.2  # how far below a half `절반 넘게` still is one, and how far above
Change = tuple[Quantity, Quantity]


def told(claim: Claim, every: Sequence[tuple[Quantity, ...]], before: str = "") -> Iterator[Flag]:
    """Yield the multiples and parts of a sentence that are not what the source's change to the figure before them comes to."""
    if any(citation.step for citation in claim.placed.citations):
        return
    yield from held_to_before.told(claim, every, before)
    for times in (group[0] for group in every if group[0].kind == "times" and not group[0].per):
        figure = _before(claim.text, times, every)
        change = _change(claim, figure) if figure else None
        if change is None or explicit.said(claim, change, times) or not _wrong(claim.text, times, change):
            continue
        was, now = change
        high, low = max(was.value, now.value), min(was.value, now.value)
        if times.value > 1:
            step, result = f"{derive.shown(high)}/{derive.shown(low)}", f"{decimal(round(high / low, 1))}배"
        else:
            step = f"({derive.shown(high)}-{derive.shown(low)})/{derive.shown(high)}"
            result = f"{decimal(Fraction(round((high - low) * 100 / high)))}%"
        message = told_steps.refuted(times.text, step, result)
        yield Flag("arithmetic", "block", times.span, message, claim.ids, 0.85)


def holds(claim: Claim, times: Quantity, every: Sequence[tuple[Quantity, ...]]) -> bool:
    """Return whether a multiple, or a part by which something fell, is what the change to the figure before it comes to."""
    figure = _before(claim.text, times, every) if times.kind == "times" and not times.per else None
    change = _change(claim, figure) if figure else None
    if change is None:
        return False
    grew = times.value > 1 and explicit.GREW.match(claim.text, times.span[1]) is not None
    fell = times.value < 1 and _FELL_OVER.match(claim.text, times.span[1]) is not None
    was, now = change
    if fell and now.value < was.value:
        return times.value < 1 - now.value / was.value < times.value + _OVER
    return grew and now.value > was.value and not _wrong(claim.text, times, change)


def _before(text: str, times: Quantity, every: Sequence[tuple[Quantity, ...]]) -> Quantity | None:
    """Return the figure to which something has changed, right before a multiple or a part."""
    ahead = [group[0] for group in every if group[0].span[1] <= times.span[0]]
    figure = next((one for one in reversed(ahead) if _THEN.fullmatch(text, one.span[1], times.span[0])), None)
    return figure if figure and figure.kind in _KINDS and figure.role != "from" else None


def _change(claim: Claim, figure: Quantity) -> Change | None:
    """Return the one change of the sources that ends at a figure, if every place that has the figure tells it."""
    found: list[Change] = []
    for one in claim.evidence:
        every = quantities.find(one.text, one.language)
        figures = [each for each in every if compare.comparable(figure, each)]
        there = [each for each in figures if compare.same(figure, each)]
        ends = [(was, now) for was, now in change_pairs.pairs(one, figures) if compare.same(figure, now)]
        if len({now.span for _, now in ends}) < len({each.span for each in there}):
            return None
        found += ends
    return found[0] if len({(was.value, now.value) for was, now in found}) == 1 else None


def _wrong(text: str, times: Quantity, change: Change) -> bool:
    was, now = change
    if was.value <= 0 or now.value <= 0:
        return False
    if times.value > 1:
        grew = explicit.GREW.match(text, times.span[1]) is not None and now.value > was.value
        ratio = now.value / was.value
        return grew and (explicit.falls_short(text, times, ratio) or not explicit.fits(times, ratio))
    fell = _FELL_OVER.match(text, times.span[1]) is not None and now.value < was.value
    return fell and times.words and 1 - now.value / was.value < times.value * _ROUNDLY
