"""What the figures of one source sentence come to where it says how they go together: a level after a rise, a further cut.

Beside the plain operations of `operations` these need the words of the source: `each`, `by 6 points`, `half off`.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from pipeline.check.claims import Evidence
from pipeline.check.figures.derive import Proof, pairs, shown
from pipeline.check.figures.operations import Result, digits
from pipeline.text.patterns import deferred
from pipeline.text.quantities import MEASURES, Quantity

_EACH_BEHIND = deferred(r"[^,.;]{0,28}\b(?:each|apiece)\b|(?:[가-힣]{0,3}\s)?씩|\s?[가-힣]{0,3}씩")
_EACH_BEFORE = deferred(
    r"[가-힣]{1,3}당\s?[^,.\d]{0,8}$|\b(?:each|both|all (?:two|three|four|five))\b[^,.;\d]{0,32}$|각각\s[^,.\d]{0,12}$",
    re.IGNORECASE,
)
_FURTHER = deferred(
    r"\b(?:further|additional|another|extra|more off|half (?:off|that|of that|again)|on top|discount)\b|더\s|추가"
)
_OF_THAT = deferred(r"\b(?:half|a third|a quarter) (?:of (?:that|it|this)|that|as much)\b|그 절반")
_OFF = deferred(r"\b(?:off|discount|cut|less|cheaper|reduc\w+|lower\w*)\b|깎|할인|낮|내[려린]|감면|덜")
_ON = deferred(r"\b(?:more|extra|top|again|rais\w+|add\w*|bonus)\b|얹|올[려린]|더해|보태|늘")
_MANY = (2, 3, 4)
_BEFORE = 64
_WORDS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
_ALL_OF = deferred(r"\b(?:all |the )?(?P<many>both|two|three|four|five)\b[^,.;\d]{0,24}$")
_NAME = r"[A-Z][\w.&-]*(?: (?:of )?[A-Z][\w.&-]*){0,3}"
_ROW = deferred(
    rf"{_NAME}(?:, {_NAME}){{0,4}},? and (?:the )?{_NAME}(?=[^,.;\d]{{0,24}}$)|"
    r"[가-힣A-Za-z]+(?:[,·] ?[가-힣A-Za-z]+){0,4}(?:와|과|,|·) ?[가-힣A-Za-z]+(?=[^,.;\d]{0,12}$)"
)
_JOINT = deferred(r",? and |, |[와과] |· ?")
_ALL = 100
_REST = deferred(r"나머지|남[은는긴]|빼[고면]|뺀|제외|나가고|모자라|부족")
_OF_ALL = deferred(r"(?:전체|모두|총액|합계)의\s(?:약\s)?$")
_SUM = deferred(r"합[쳐치하계]|모두|총|더[하해]|통틀|전부|씩|지금까지|누적")
_BOTH = deferred(r"(?:더한|합친|합한|더해도|합쳐도|합계|합)\s?[가-힣]{0,4}\s?(?:보다|에|도|와)[가-힣]{0,2}\s")
_YEARLY = deferred(r"(?:1년|한 해|연간|해마다|일 ?년)[가-힣]{0,3}\s")
_FEW = 5


def each(text: str, one: Quantity) -> bool:
    """Return whether a text says a figure for each of several: `40 racks each`, `15% each`, `40대씩`."""
    start, end = one.span
    return bool(_EACH_BEHIND.match(text, end) or _EACH_BEFORE.search(text[max(0, start - 48) : start]))


def results(drafted: Quantity, text: Evidence, values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what the figures of a sentence come to as it says that they go together."""
    alike = [one for one in values if pairs(one, drafted)]
    percents = [one for one in values if one.kind == "percent" and one.value < _ALL and not one.per]
    if drafted.kind == "percent":
        yield from _of_all(text.text, percents)
        yield from _further(text.text, values)
    elif drafted.kind == "times" and drafted.words and drafted.value < 1:
        yield from _parts(text.text, percents, values)
    elif drafted.kind in MEASURES:
        yield from _together(text.text, alike)
        yield from _left(text.text, alike)
        yield from _rates(alike, values)


def times(text: str, one: Quantity) -> int:
    """Return how many names stand in a row before a figure that each of them has; 0 where none do."""
    before = text[max(0, one.span[0] - _BEFORE) : one.span[0]]
    if match := _ALL_OF.search(before):
        return _WORDS[match["many"]]
    rows = [*_ROW.finditer(before)]
    return len(_JOINT.split(rows[-1].group())) if rows else 0


def _weighted(text: str, some: Sequence[Quantity]) -> Iterator[tuple[str, Fraction]]:
    """Yield the sum of some figures, those that each of several has taken as often as names stand before them, or twice to four times."""
    repeated = [one for one in some if each(text, one)]
    rows = {times(text, one) for one in repeated} - {0}
    for many in (sorted(rows) or _MANY) if repeated else (1,):
        parts = [(many if one in repeated else 1, one) for one in some]
        step = "+".join(shown(one.value) if times == 1 else f"{times}*{shown(one.value)}" for times, one in parts)
        yield step, sum((times * one.value for times, one in parts), Fraction())


def _runs(alike: Sequence[Quantity]) -> Iterator[tuple[Quantity, ...]]:
    """Yield the figures that stand in a row, as a list tells them."""
    order = sorted(alike, key=lambda one: one.span)[: _FEW + 1]
    yield from (tuple(order[start:end]) for start in range(len(order)) for end in range(start + 1, len(order) + 1))


def _together(text: str, alike: Sequence[Quantity]) -> Iterator[Result]:
    for some in _runs(alike):
        for step, total in _weighted(text, some):
            if len(some) > 1 or "*" in step:
                yield Result("sum", Proof(step, total), some)


def _left(text: str, alike: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what the parts of a list leave of a whole."""
    for whole in alike:
        for some in _runs([one for one in alike if one is not whole and one.value < whole.value]):
            for step, total in _weighted(text, some):
                if total < whole.value and (len(some) > 1 or "*" in step):
                    rest = Proof(f"{shown(whole.value)}-({step})", whole.value - total)
                    yield Result("rest", rest, (whole, *some))


def _of_all(text: str, alike: Sequence[Quantity]) -> Iterator[Result]:
    for some in _runs(alike):
        for step, total in _weighted(text, some):
            if total < _ALL and (len(some) > 1 or "*" in step):
                yield Result("rest", Proof(f"{_ALL}-({step})", _ALL - total), some)
                yield Result("sum", Proof(step, total), some)


def _parts(text: str, percents: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield a part in words of what percentages come to or leave, and what part of all that a sentence adds up one figure is."""
    for result in _of_all(text, percents):
        proof = Proof(f"({result.proof.step})/{_ALL}", result.proof.value / _ALL, ratio=True)
        yield Result(result.family, proof, result.of)
    alike = [one for one in values if one.kind == "money"] or [one for one in values if one.kind in MEASURES]
    if len(alike) > 2 and all(pairs(one, alike[0]) for one in alike):
        total = sum((one.value for one in alike), Fraction())
        for one in alike:
            step = f"{shown(one.value)}/({'+'.join(shown(other.value) for other in alike)})"
            yield Result("share", Proof(step, one.value / total, ratio=True), tuple(alike))


def surest(drafted: Quantity, text: Evidence, values: Sequence[Quantity], said: str) -> Iterator[Result]:
    """Yield the few results that hardly anything else could be meant by: of a whole list, of a further cut, against two together.

    `said` is what the draft says before the figure.
    """
    percents = [one for one in values if one.kind == "percent" and one.value < _ALL and not one.per]
    alike = percents if drafted.kind == "percent" else [one for one in values if pairs(one, drafted)]
    if drafted.kind == "percent":
        yield from _further(text.text, values)
        if _REST.search(said):
            yield from (
                one for one in _of_all(text.text, percents) if one.family == "rest" and len(one.of) == len(percents)
            )
    if _SUM.search(said) and drafted.kind != "points":
        for some in _runs(alike):
            for step, total in _weighted(text.text, some):
                if "*" in step or (1 < len(some) == len(alike) and (digits(drafted) > 1 or len(some) > 2)):
                    yield Result("sum", Proof(step, total), some)
    if drafted.kind == "times" and drafted.words and drafted.value < 1 and _REST.search(said):
        whole = [
            one for one in _parts(text.text, percents, ()) if one.family == "rest" and len(one.of) == len(percents)
        ]
        yield from whole
    if drafted.kind == "times" and drafted.words and _OF_ALL.search(said):
        yield from (one for one in _parts(text.text, (), values) if one.family == "share")
    if drafted.kind in ("points", *MEASURES) and _BOTH.search(said):
        yield from _against_sums(percents if drafted.kind == "points" else alike)
    if drafted.kind == "money" and _YEARLY.search(said):
        yield from _yearly(alike, values)


def over_length(drafted: Quantity, values: Sequence[Quantity], lengths: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what so much a month comes to over a length that the draft picks, alone and beside what is paid once."""
    alike = [one for one in values if pairs(one, drafted)]
    rates = [one for one in values if one.kind == "duration" and one.per]
    for length in lengths:
        yield from _rates(alike, [*rates, length])


def _yearly(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what a change of a price for a month comes to in a year."""
    if not any(one.kind == "duration" and one.per and one.unit == "month" and one.value == 1 for one in values):
        return
    for one, other in combinations(alike, 2):
        high, low = max(one.value, other.value), min(one.value, other.value)
        yield Result("gap", Proof(f"({shown(high)}-{shown(low)}) * 12", (high - low) * 12), (one, other))


def _against_sums(alike: Sequence[Quantity]) -> Iterator[Result]:
    """Yield how far one figure is from two together: 57% against 22% and 21%."""
    for one in alike:
        for two in combinations([other for other in alike if other is not one], 2):
            total = two[0].value + two[1].value
            high, low = max(one.value, total), min(one.value, total)
            if high != low:
                step = f"{shown(one.value)}-({shown(two[0].value)}+{shown(two[1].value)})"
                yield Result("gap", Proof(step, high - low), (one, *two))


def _further(text: str, values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what a level in percent is after a further cut, or rise, that its sentence tells: half off 40%."""
    levels = [one for one in values if one.kind == "percent" and not one.per]
    parts = [one for one in values if one.kind == "times" and one.words and 0 < one.value < 1 and not one.per]
    if len(levels) != 1 or len(parts) != 1 or not _FURTHER.search(text):
        return
    level, part = levels[0], parts[0]
    share = f"{part.value.numerator}/{part.value.denominator}"
    if _OF_THAT.search(text):
        yield Result("part", Proof(f"{shown(level.value)} * {share}", level.value * part.value), (level, part))
    for sign, way in ((-1, _OFF), (1, _ON)):
        if way.search(text):
            step = f"{shown(level.value)} * (1{'+' if sign > 0 else '-'}{share})"
            yield Result("change", Proof(step, level.value * (1 + sign * part.value)), (level, part))


def _rates(alike: Sequence[Quantity], values: Sequence[Quantity]) -> Iterator[Result]:
    """Yield what so much a month comes to over a time, alone and beside what is paid once: $499 and $10 a month for two years."""
    for rate in (one for one in values if one.kind == "duration" and one.per):
        for length in (one for one in values if one.kind == "duration" and not one.per and one.unit == rate.unit):
            times = length.value / rate.value
            for amount in alike if times > 1 and times.denominator == 1 else ():
                if not 0 <= rate.span[0] - amount.span[1] <= _FEW:
                    continue  # so much a month is told in one breath
                step, total = f"{shown(times)} * {shown(amount.value)}", times * amount.value
                yield Result("product", Proof(step, total), (amount, length))
                for base in (one for one in alike if one is not amount):
                    found = Proof(f"{shown(base.value)} + {step}", base.value + total)
                    yield Result("sum", found, (base, amount, length))
