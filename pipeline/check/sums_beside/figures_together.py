"""What a few figures that stand together in one source sentence come to: the mean of three runs, night and noon.

The draft names the operation (`평균`, `벌어졌어요`), or tells a sum that the sentence leaves no other way to read.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from pipeline.check.claims import Claim, Evidence
from pipeline.check.figures import derive
from pipeline.check.figures.pool import support
from pipeline.check.figures.reckonings import Reckoning
from pipeline.check.figures.sheet import Group, Sheet
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_MEAN = deferred(r"평균(?:은|이|적으로|으로|을 내면|하면|해)?\s(?:[가-힣]{1,4}\s){0,2}?(?:약 )?$")
_SCALE = deferred(r"[\w.]+[- ]point (?:scale|rating|index|system)\b")
_AVERAGE = deferred(r"\b(?:averag\w*|mean|median)\b|평균")
_APART = deferred(
    r"\s?(?:나|이나|씩|가량|정도|쯤)?\s?(?:차이|벌어|격차|출렁|오르내|널뛰)|(?:일교차|온도 차|기온 차|차이)"
)
_COUNTED = deferred(
    r"(?: (?!and\b|or\b|to\b)[a-z-]+){0,1}? (?P<noun>(?!was\b|is\b|has\b|its\b|his\b|this\b|as\b|times\b)[a-z]+s)\b"
)
_FOR_ONE = deferred(
    r"(?:(?<![가-힣])(?:한|1)\s?[가-힣]{1,4}(?:에게|에|이|가|은|는|마다|당)|[가-힣]{1,3}당)\s(?:[가-힣]{1,4}\s){0,3}$"
)
_GAP = 44
_MOST, _LEAST, _TWO, _HOUR = 4, 3, 2, 3600


def reckoned(sheet: Sheet, every: Sequence[Group]) -> Iterator[Reckoning]:
    """Yield what the figures of one sentence come to, where the draft tells that."""
    claim = sheet.claim
    if len(claim.evidence) > _MOST or any(one.language == "ko" for one in claim.evidence):
        return
    for group in every:
        for one in group:
            if not support(group, sheet.known):
                yield from _mean(claim, one)
            yield from _apart(claim, one)
            yield from _energy(sheet, one)


def _mean(claim: Claim, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield the mean of the only run of three figures or more, where the draft tells a mean."""
    mean = _MEAN.search(claim.text[: drafted.span[0]])
    if drafted.kind not in MEASURES or drafted.per or mean is None or _FOR_ONE.search(claim.text[: mean.start()]):
        return  # `한 명에 평균 7건`: one thing shared out among others
    if any(_AVERAGE.search(one.text) for one in claim.evidence):
        return
    told = [
        run
        for one in claim.evidence
        for run in _runs(one, drafted)
        if _of_one_thing(one, run) and not any(_SCALE.match(one.text, each.span[0]) for each in run)
    ]
    runs = [_without_their_number(run) for run in told]
    if len(runs) != 1:
        return
    value = sum((one.value for one in runs[0]), Fraction(0)) / len(runs[0])
    step = f"({' + '.join(derive.shown(one.value) for one in runs[0])}) / {len(runs[0])}"
    holds = derive.meets(drafted, value) or abs(drafted.value - value) <= drafted.step / 2
    yield Reckoning(drafted, _rounded(value, drafted), step, holds=holds)


def _without_their_number(run: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Return a run of figures without the one, first or last, that only says how many the others are: `71, 68 and 77 on the three tests`."""
    rest = len(run) - 1
    if rest >= _LEAST and run[-1].value == rest:
        return run[:-1]
    return run[1:] if rest >= _LEAST and run[0].value == rest else run


def _of_one_thing(one: Evidence, run: Sequence[Quantity]) -> bool:
    """Return whether figures that follow each other count nothing that another of them does not: messages, and employees, have no mean."""
    counted = (_COUNTED.match(one.text, each.span[1]) for each in run)
    return len({noun["noun"] for noun in counted if noun}) < _TWO


def _rounded(value: Fraction, drafted: Quantity) -> Fraction:
    return round(value / drafted.step) * drafted.step if value.denominator != 1 else value


def _runs(one: Evidence, drafted: Quantity) -> Iterator[tuple[Quantity, ...]]:
    """Yield the figures of a sentence of one kind that follow each other closely, each with no other figure between."""
    figures = [
        next((each for each in group if (each.kind, each.unit) == (drafted.kind, drafted.unit)), group[0])
        for group in quantities.readings(one.text, one.language)
    ]
    run: list[Quantity] = []
    for each in (figure for figure in figures if figure.kind in MEASURES):
        alike = derive.pairs(each, drafted) and not each.per
        near = not run or (
            each.span[0] - run[-1].span[1] <= _GAP and "." not in one.text[run[-1].span[1] : each.span[0]].strip()
        )
        if alike and near:
            run.append(each)
            continue
        if len(run) >= _LEAST:
            yield tuple(run)
        run = [each] if alike else []
    if len(run) >= _LEAST:
        yield tuple(run)


def _apart(claim: Claim, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how far the only two temperatures of the sources lie apart."""
    if drafted.kind != "size" or drafted.unit != "C" or drafted.converted:
        return
    if not (_APART.match(claim.text, drafted.span[1]) or _APART.search(claim.text[: drafted.span[0]])):
        return
    told = [
        next(each for each in group if each.unit == "C" and not each.converted)
        for one in claim.evidence
        for group in quantities.readings(one.text, one.language)
        if any(each.unit == "C" and not each.converted for each in group)
    ]
    values = sorted({one.value for one in told})
    if len(values) == len(told) == 2:
        gap = values[1] - values[0]
        step = f"{derive.shown(values[1])} - ({derive.shown(values[0])})"
        yield Reckoning(drafted, gap, step, holds=derive.meets(drafted, gap))


def _energy(sheet: Sheet, drafted: Quantity) -> Iterator[Reckoning]:
    """Yield how much energy the one power comes to over the one time that a draft tells right before it: `300MW로 네 시간, 그러니까 1,200MWh`."""
    if drafted.unit != "Wh":
        return
    told = [group[0] for group in sheet.stated if group[0].span[1] <= drafted.span[0]]
    powers = [one for one in told if one.unit == "W" and one.kind == "size"]
    times = [one for one in told if one.unit == "s" and one.kind == "duration"]
    if len(powers) == len(times) == 1:
        hours = times[0].value / _HOUR
        if derive.meets(drafted, powers[0].value * hours):
            step = f"{derive.shown(powers[0].value)} * {derive.shown(hours)}"
            yield Reckoning(drafted, drafted.value, step, holds=True)
