"""Whether a share or a multiple that no operation of its words gives may yet be told rightly: it is then not refuted, only to be looked at.

The rules before reckon with the figures that a source tells something of. Some it only writes (`Berg 30`, `in July 60 were`), and some
shares are of four figures: one rate against another, two together against two others. Where one of these gives the figure, nobody can
say that it does not follow.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise, permutations

from pipeline.check.declared_steps import step_sides
from pipeline.check.figures import derive, operations
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import parts_told
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity, own_units

_FEW, _FOUR = 8, 4  # figures: of more some two give anything
_RATE = deferred(
    r"비율|비중|[가-힣](?:율|률)(?=[은이가을를도의\s])|[가-힣]당\s|마다|(?:한|1) ?(?:명|개|대|곳|사람)|평균|꼴|일손|품"
)
_TOGETHER = deferred(r"동안|모두|합[쳐치하한계]|통틀|전체|더[하해한]")
_END = deferred(r"(?:으로|로)\s")
_GONE = deferred(
    r"(?!밖에)[%\s]?[가-힣]{0,3}\s(?:[가-힣]{1,4}\s)?(?:아[끼낀꼈껴]|절약|남[은았아]|비[어었]|빠[졌지진]|사라|없|않|못|떠[나난났])"
)
_CLOSES = deferred(r"\s*(?:[.,;:)](?!\d)|$)| (?:in|to|from|and|but|on|at|this|last|since|after|before|now)\b")
_HOW_OFTEN = deferred(r"\b(?:every|each|per)(?: other| few)? $")
"""`30 images every three hours`: the hours are nothing to hold against 30."""
_ALL, _UNSAID = 100, "?"
Pair = tuple[Fraction, Fraction]


def given(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether figures that the cited sentences write give a share or a multiple in the way that its words speak of."""
    if drafted.kind not in ("percent", "times") or _held_together(sheet, drafted):
        return False
    text = sheet.claim.text
    rates = _RATE.search(text) is not None
    rules = [*([_of_rates] if rates else []), *([_of_amounts] if not rates or drafted.kind == "percent" else [])]
    return any(
        _fits(text, drafted, value)
        for figures in _windows(sheet)
        for rule in rules
        for pair in rule(text, figures)
        for value in _ways(text, drafted, pair)
    )


def exactly(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether two of a very few figures give a percentage to the digit that no word beside it speaks of: `국가가 40%를 내요` for 0.8 of 2 million."""
    text = sheet.claim.text
    told = [group[0] for group in sheet.stated if group[0].kind in MEASURES]
    if drafted.kind != "percent" or any(derive.pairs(one, other) for one, other in combinations(told, 2)):
        return False
    few = (figures for figures in _windows(sheet) if len(figures) <= _FOUR)
    pairs = (pair for figures in few for pair in _of_amounts("", figures))
    return any(value == drafted.value for pair in pairs for value in _ways(text, drafted, pair))


def _held_together(sheet: Sheet, drafted: Quantity) -> bool:
    """Return whether a sentence tells two figures of one kind, or one with that of the sentence before: it is of these that it tells the share."""
    told = [group[0] for group in sheet.places if group[0].span != drafted.span]
    told += quantities.find(sheet.before, "ko") if told else []
    return any(derive.pairs(one, other) for one, other in combinations(told, 2))


def _windows(sheet: Sheet) -> Iterator[list[Quantity]]:
    """Yield the amounts of each cited sentence, of each two in a row, and of all, where they are few."""
    each = [_amounts(one.text, one.language) for one in sheet.claim.evidence]
    for some in (*each, *([*one, *other] for one, other in pairwise(each)), [one for row in each for one in row]):
        figures = derive.distinct(some)
        if len(figures) <= _FEW:
            yield figures


def _amounts(text: str, language: str) -> list[Quantity]:
    """Return the figures of a text that count or measure something, each in its first reading; one with no word of its own has the unit `_UNSAID`."""
    found = [group[0] for group in quantities.readings(text, language)]
    single = [one for one in found if one.words and one.value == (one.step if one.kind == "duration" else 1)]
    return [
        replace(one, unit=_UNSAID) if one.kind == "number" and _CLOSES.match(text, one.span[1]) else one
        for one in found
        if one.kind in MEASURES and one.value > 0 and one not in single
        if one.kind != "duration" or not (one.per or _HOW_OFTEN.search(text, 0, one.span[0]))
    ]


def _of_amounts(text: str, figures: Sequence[Quantity]) -> Iterator[Pair]:
    """Yield the figures that can be held against each other, one whose unit another has by the numbers as they are written: `400 litres in May and 600 in June`.

    Where a sentence adds up, two together are held against the two others.
    """
    yield from ((high.value, low.value) for high, low in operations.unequal(figures))
    for one, other in permutations(figures, 2):
        if one.unit == _UNSAID and other.kind != "number":
            yield from _unequal(_written(one), _written(other))
    values = [_written(one) for one in figures]
    if _TOGETHER.search(text) and len(values) == _FOUR:
        for first, second in combinations(values, 2):
            yield from _unequal(first + second, sum(values) - first - second)


def _of_rates(_: str, figures: Sequence[Quantity]) -> Iterator[Pair]:
    """Yield two rates that four of the figures make, held against each other, and the one that two make."""
    values = [_written(one) for one in figures]
    if len(values) <= _FOUR + 1:
        for one, other, third, fourth in permutations(values, _FOUR):
            yield from _unequal(one / other, third / fourth)


def _written(one: Quantity) -> Fraction:
    return one.value / one.step if one.kind == "duration" and one.step else own_units.number(one)


def _unequal(one: Fraction, other: Fraction) -> Iterator[Pair]:
    if one != other:
        yield max(one, other), min(one, other)


def _ways(text: str, drafted: Quantity, pair: Pair) -> Iterator[Fraction]:
    """Yield what two figures come to as a multiple, a share, or a change the way that is told."""
    (high, low), way = pair, step_sides.said(text, drafted)
    whole = _ALL if drafted.kind == "percent" else 1
    if drafted.kind == "times" and drafted.value >= 1:
        yield high / low
        return
    if way > 0:
        yield (high - low) / low * whole
    elif way < 0 and not _END.match(text, drafted.span[1]):
        yield (high - low) / high * whole
    else:
        yield (high - low if _GONE.match(text, drafted.span[1]) else low) / high * whole


def _fits(text: str, drafted: Quantity, value: Fraction) -> bool:
    if drafted.kind == "times" and drafted.words and drafted.value < 1:
        return parts_told.fits(text, drafted, value)
    return derive.meets(drafted, value)
