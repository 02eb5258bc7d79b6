"""A share that a source says of one side, told as what is left for the other: `20%가 줄어요` where 80 percent is left, `12%를 틀렸어요` of 88 right.

The draft must say the opposite side right beside the figure, and the source the other one beside its own: 5% are wrong, 95% right.
"""

from collections.abc import Iterator
from fractions import Fraction

from pipeline.check import compare, rough_shares
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim
from pipeline.check.figures import derive
from pipeline.check.figures.derive import Proof, shown
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.check.vocabulary.kept_sides import SIDES
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import Quantity

_NEAR = 40
_ALL = 100
_CLAUSE = deferred(r"[,;.](?!\d)")
_TO = deferred(r"\s?(?:of|in|out of|per|a|an|each|every|for)? ?(?:each |every |the |a )?(?P<unit>day|week|year)\b")
_WHOLES = {"day": ((24 * 3600, "s"),), "week": ((7 * 86_400, "s"),), "year": ((12, "month"), (365 * 86_400, "s"), (52 * 604_800, "s"))}  # fmt: skip


def proved(claim: Claim, drafted: Quantity) -> Proof | None:
    """Return what a share, or so much of a day, week or year, of the source leaves, where the draft says the opposite of it."""
    if drafted.kind == "duration" and not drafted.per:
        return _of_a_period(claim, drafted)
    if drafted.kind in ("count", "number") and not drafted.per:
        return _of_a_whole(claim, drafted)
    if drafted.kind not in ("percent", "times") or drafted.per or (drafted.kind == "percent" and drafted.words):
        return None
    whole = _ALL if drafted.kind == "percent" else 1
    for part in left_out(claim, drafted.span):
        if _meets(drafted, whole - part * whole):
            return Proof(f"{whole}-{shown(part * whole)}" if whole > 1 else f"1-{part}", drafted.value)
    return None


def spelled(sheet: Sheet, group: Group) -> Proof | None:
    """Return how many a share of the source leaves, of people and things counted in words."""
    return next((proof for one in group if one.words and (proof := _of_a_whole(sheet.claim, one))), None)


def _of_a_whole(claim: Claim, drafted: Quantity) -> Proof | None:
    """Return how many a share of the source leaves, where the draft says the opposite of it: `어른이 100만 명` of 1.5 million, a third of them children."""
    for share in left_out(claim, drafted.span):
        for one in claim.evidence:
            for whole in quantities.find(one.text, one.language):
                if derive.pairs(whole, drafted) and whole.role != "from" and whole.value * (1 - share) == drafted.value:
                    return Proof(f"{shown(whole.value)} * (1-{share})", drafted.value)
    return None


def _meets(drafted: Quantity, value: Fraction) -> bool:
    """Return whether a share is a value, or the next round one on the side that it is bounded to: `10%도 줄지 않았고` for 8%."""
    if drafted.kind != "percent" or not drafted.bound or drafted.approximate:
        return value == drafted.value
    beyond = drafted.value - value if drafted.bound == "max" else value - drafted.value
    return 0 <= beyond < compare.round_step(drafted) / 2


def left_out(claim: Claim, span: Span) -> Iterator[Fraction]:
    """Yield the shares of the source of one side, where the draft tells the other side beside a place."""
    said = _sides(claim.text, span)
    for one in claim.evidence:
        over = rough_shares.other_side(claim.text, [one.text])  # `65세 이하` of what it tells above 65
        for figure in quantities.find(one.text, one.language) if said or over else ():
            share = _share(figure)
            apart = over or any((row, -side) in said for row, side in _sides(one.text, figure.span))
            if share is not None and apart:
                yield share


def _share(figure: Quantity) -> Fraction | None:
    if figure.kind == "percent" and 0 < figure.value < _ALL:
        return figure.value / _ALL
    return figure.value if figure.kind == "times" and figure.words and 0 < figure.value < 1 else None


def _of_a_period(claim: Claim, drafted: Quantity) -> Proof | None:
    said = _sides(claim.text, drafted.span)
    for one in claim.evidence if said else ():
        for figure in quantities.find(one.text, one.language):
            period = _TO.match(one.text, figure.span[1])
            if figure.kind != "duration" or period is None:
                continue
            for whole, unit in _WHOLES[period["unit"]]:
                fits = figure.unit == drafted.unit == unit and whole - figure.value == drafted.value
                if fits and any((row, -side) in said for row, side in _sides(one.text, figure.span)):
                    many, part = (shown(Fraction(value) / drafted.step) for value in (whole, figure.value))
                    return Proof(f"{many}-{part}", drafted.value)
    return None


def _sides(text: str, span: Span) -> set[tuple[int, int]]:
    """Return which side of which row the words beside a figure say: those right behind it in its clause, else those before."""
    before = _CLAUSE.split(text[max(0, span[0] - _NEAR) : span[0]])[-1]
    behind = _CLAUSE.split(text[span[1] : span[1] + _NEAR])[0]
    found: set[tuple[int, int]] = set()
    for number, (first, second) in enumerate(SIDES):
        for part in (behind, before):
            one, other = bool(first.search(part)), bool(second.search(part))
            if one != other:
                found.add((number, 1 if one else -1))
                break
            if one and other:
                break
    return found
