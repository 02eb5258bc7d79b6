"""Multiples whose two sides the sentence itself tells: `1,219억 달러로 528억 달러의 세 배`, `1,240곳에서 2,870곳으로 두 배 늘었다`.

What other figures of the source might give is beside the point there: the sentence says which two it holds against each other.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check import fineness, fixes
from pipeline.check.claims import Claim, Flag
from pipeline.check.figures import derive, reckonings, told_steps
from pipeline.check.nearness import movable
from pipeline.check.reckoning.operands import NUMBERED
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity
from pipeline.text.quantities.write import decimal

_OF_IT = deferred(r"의 (?:약 |거의 |무려 |대략 )?$")
_FROM_TO = deferred(r"(?:으로|로),? (?:약 |거의 |무려 |대략 )?$")
GREW = deferred(
    r"(?:가|로|나|이상|넘게|가까이|가량| |채|안|되게|가 채 안 되게)*(?:늘|커[졌지진]|뛰|뛴|불어|올[라랐]|오[르른]|증가|성장|급증|됐|되)"
)
_BEGAN = deferred(
    r"(?:(?:으로|로|에|에서)\s(?:시작|출발|상장)[가-힣]{1,5}|(?:이었|였)으니까?),?\s(?:약 |거의 |무려 |벌써 )?"
)
_OWN_SUBJECT = deferred(r"[가-힣](?:은|는|이|가|도)\s")
_LEVEL = deferred(r"(?:가 (?:됐|되|된|돼)|로 (?:늘|커|뛰|불|올|증가))")
"""`두 배가 됐어요` tells what there is now, not what was added."""
_WHOSE = deferred(
    r"(?:이던|였던|이었던|던|인|짜리|이?면 [가-힣]{1,5}[는은]|밖에 안 [되하]는|에 (?:그친|불과한|머문)|(?:을|를|이|가)? [가-힣]{0,4}[는은한된던낸쓴린진운든]) [^.!?,:;]{1,16}의 (?:약 |거의 |무려 |대략 )?"
)
"""What makes of a figure a word for who has it: `300분이던 루모 6의 여섯 배`."""
_NEARLY = deferred(r"\s?(?:가까[이운]|에? ?육박)")
_TENS = 10
_THREE_QUARTERS = Fraction(3, 4)
_FAR_LESS = Fraction(5, 4)
_SLACK = Fraction(12, 100)
Group = tuple[Quantity, ...]


def multiples(
    claim: Claim, stated: Sequence[Group], every: Sequence[Group], earlier: Sequence[Group] = ()
) -> Iterator[Flag]:
    """Yield the multiples of a sentence that the two figures it holds against each other do not give, and no source sentence about them says."""
    if any(citation.step for citation in claim.placed.citations):
        return  # the arithmetic beside the citation says what was held against what
    measures = [group[0] for group in stated if group[0].kind in ("money", "count", "number", "size")]
    told = [one for one in measures if not (one.per or one.unit in NUMBERED or movable.label(claim.text, one))]
    for times in (group[0] for group in every if group[0].kind == "times" and group[0].value > 1):
        sides = _sides(claim.text, times, told, [group[0] for group in earlier]) or _of_its_holder(
            claim.text, times, [group[0] for group in stated], [group[0] for group in earlier]
        )
        if sides is None or said(claim, sides, times):
            continue
        high, low = sides
        ratio = high.value / low.value
        nearly = _NEARLY.match(claim.text, times.span[1]) and ratio < times.value * _THREE_QUARTERS
        if nearly or falls_short(claim.text, times, ratio) or not fits(times, ratio):
            step = f"{derive.shown(high.value)}/{derive.shown(low.value)}"
            right = Fraction(round(ratio)) if ratio >= _TENS else round(ratio, 1)
            shown = reckonings.in_its_form(right, times)
            message = told_steps.refuted(times.text, step, shown or f"{decimal(right)}배")
            plain = not (times.bound or nearly)
            fix = fixes.written(claim, times, right, shown) if plain else None
            yield Flag("arithmetic", "block", times.span, message, claim.ids, 0.9, fix)


def _sides(
    text: str, times: Quantity, told: Sequence[Quantity], earlier: Sequence[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """Return the larger and the smaller figure that a multiple holds against each other, if the words beside it leave no doubt."""
    before = [one for one in told if one.span[1] <= times.span[0]]
    began = before and _BEGAN.fullmatch(text, before[-1].span[1], times.span[0])
    if began and len(before) == 1 and not _OWN_SUBJECT.search(text[: before[0].span[0]]):
        before = [*(one for one in earlier if derive.pairs(one, before[0])), *before]
    if len(before) != 2 or not derive.pairs(*before) or before[0].value == before[1].value:
        return None
    first, last = before
    if first.kind != last.kind:
        return None  # `25만 6000토큰으로, 작년 메도 2의 네 배`: what a name ends with
    between = text[last.span[1] : times.span[0]]
    if _OF_IT.fullmatch(between) or (began and GREW.match(text, times.span[1])):
        pair = (first, last)
    elif first.role == "from" and _FROM_TO.fullmatch(between) and GREW.match(text, times.span[1]):
        pair = (last, first)
    else:
        return None
    return pair if pair[0].value > pair[1].value > 0 else None


def _of_its_holder(
    text: str, times: Quantity, told: Sequence[Quantity], earlier: Sequence[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """Return the two sides of a multiple of what a figure describes, where one other figure is told before it: `평균 36분, 24분이면 끝내는 사람의 두 배`."""
    before = [one for one in told if one.span[1] <= times.span[0] and one.kind in MEASURES]
    last = next((one for one in before[-2:] if _WHOSE.fullmatch(text, one.span[1], times.span[0])), None)
    if last is None:
        return None
    others = [
        one for one in (*earlier, *before) if one.span != last.span and (one.kind, one.unit) == (last.kind, last.unit)
    ]
    one = others[0] if len({each.value for each in others}) == 1 else None
    return (one, last) if one is not None and one.value > last.value > 0 else None


def said(claim: Claim, sides: tuple[Quantity, Quantity], times: Quantity) -> bool:
    """Return whether a source sentence that has one of the two sides says the multiple itself."""
    for one in claim.evidence:
        figures = quantities.find(one.text, one.language)
        has = any(figure.value == side.value for figure in figures for side in sides)
        if has and any(figure.kind == "times" and figure.value == times.value for figure in figures):
            return True
    return False


def falls_short(text: str, times: Quantity, ratio: Fraction) -> bool:
    """Return whether a multiple is told as what there is now, and is far below that: `두 배가 됐어요` for three times as many."""
    return _LEVEL.match(text, times.span[1]) is not None and times.value * _FAR_LESS < ratio and not times.bound


def fits(times: Quantity, ratio: Fraction) -> bool:
    """Return whether a multiple, as a writer bounds and rounds it, can be a ratio, or what it grew by."""
    if fineness.tenfold(times, ratio):
        return True
    near = any(abs(value - times.value) <= _SLACK * times.value for value in (ratio, ratio - 1))
    if times.bound == "min":
        return near or times.value <= ratio < times.value + 1
    if times.bound == "max":
        return times.value - 1 < ratio <= times.value * (1 + Fraction(1, 50))
    return near or derive.meets(times, ratio)
