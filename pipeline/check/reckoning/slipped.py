"""A figure that is one of its source with two digits turned round, which only some operation on the others happens to give.

Among ten figures of a source some operation gives nearly every number: 12 languages where it says 21 are also 35 billion divided by
3 billion. So an operation that nobody declared explains no figure whose digits are a source's turned round, where the draft tells that
one nowhere else. Of 20,000 labelled right drafts none is like that; with one digit changed or one too many some are (6,500 + 2,000).
The same holds for `29배` where the source has 29% and a 1% that gives it, and for `72일` where it has 72 hours.
"""

import re
from collections.abc import Collection
from fractions import Fraction

from pipeline.check import compare
from pipeline.check.figures import derive
from pipeline.check.figures.sheet import Sheet
from pipeline.check.reckoning import far_fetched, overlooked
from pipeline.text import quantities
from pipeline.text.patterns import deferred
from pipeline.text.quantities import AMOUNTS, Quantity

_KINDS = frozenset({"money", "count", "number", "percent", "size", "points"})
_ENDS = frozenset({"from", "to", "low", "high"})
_ONE_LESS, _THAN = deferred(r"[\d.]+ ?- ?[\d.]+"), deferred(r"보다 (?:약 )?$")
_ONLY_ADDED, _NUMBER = deferred(r"[\d.]+(?: ?\+ ?[\d.]+)+"), deferred(r"[\d.]+")
_IN_ALL = deferred(r"(?:모두|총|합[쳐치하해][가-힣]{0,2}|더[하해][가-힣]{0,2}|통틀어|합계) (?:약 |대략 )?$")
_A_PERCENTAGE = deferred(r"([\d.]+)/100\*([\d.]+)")
_BY_TENS = deferred(r"[\d.]+\*10+|10+\*[\d.]+")
_TENS = ("10", "100", "1000", "10000")
_LEAD = 14
_TURNED = 2
_FINEST = 10**6


def slipped(sheet: Sheet, drafted: Quantity, step: str) -> tuple[str, Quantity] | None:
    """Return the figure of the source that a drafted one is a slip of, with its sentence; nothing where the draft tells all that a step counts with."""
    if meant := far_fetched.meant(sheet, drafted, step):
        return meant
    if drafted.kind not in _KINDS | {"times", "duration"} or drafted.words or drafted.role in _ENDS:
        return None
    if drafted.kind == "times":
        return _percent(sheet, drafted)
    if drafted.kind == "duration":
        return _in_another_unit(sheet, drafted)
    counted = overlooked.counted(step) or set(re.findall(r"\d+(?:\.\d+)?", step))  # `2+12` counts with nothing else
    shown = overlooked.shown_in(sheet.claim.text, "ko") | overlooked.shown_in(sheet.before, "ko")
    if counted <= shown or _named_sum(sheet, drafted, step) or _named_gap(sheet, drafted, step, shown):
        return None
    told = {one.value for one in sheet.told().stated}
    for identifier, source in sheet.rivals(drafted):
        if source.words or source.value in told or source.per != drafted.per:
            continue
        summed = derive.shown(source.value) in counted and bool(counted & shown)
        if summed:
            continue  # `2만 7,000명 … 이번까지 더하면 4만 1,000명`: 14,000 and 27,000
        if compare.comparable(drafted, source) and turned_round(drafted, source):
            return identifier, source
    return by_a_digit(sheet, drafted, step)


def by_a_digit(sheet: Sheet, drafted: Quantity, step: str) -> tuple[str, Quantity] | None:
    """Return the figure of the source that a drafted one is with one digit changed, or with noughts added, which the draft does not tell, where nothing gives it but a share of something else or a ten that nobody told.

    What is added up, taken off or left often lies near what it is made of.
    """
    plain = step.replace(" ", "")
    idle = not plain or _BY_TENS.fullmatch(plain) is not None or _of_another_sentence(sheet, plain)
    if drafted.kind not in AMOUNTS or drafted.words or drafted.role in _ENDS or not idle:
        return None
    said = f"{sheet.before} {sheet.claim.text} {sheet.claim.following}"
    told = {one.value for one in quantities.find(said, "ko")}
    there = {one.value for _, one in sheet.known.figures if not one.text.isupper()}  # no `X`
    counted = {derive.shown(value) for value in told | there | sheet.known.raw}
    by_tens = _BY_TENS.fullmatch(plain) is not None and not any(
        one in _TENS and one in counted for one in plain.split("*")
    )
    for identifier, source in sheet.known.figures:
        if source.value in told or source.per != drafted.per or source.converted or not derive.pairs(drafted, source):
            continue
        scaled = by_tens and _tenfold(drafted.value, source.value)
        if scaled or _one_digit(drafted, source):
            return identifier, source
    return None


def _of_another_sentence(sheet: Sheet, step: str) -> bool:
    """Return whether a step takes a percentage of an amount that no source sentence has together with it."""
    match = _A_PERCENTAGE.fullmatch(step)
    if match is None:
        return False
    homes = [
        {name for name, one in sheet.known.figures if derive.shown(one.value) == number} for number in match.groups()
    ]
    return not homes[0] & homes[1]


def _tenfold(one: Fraction, other: Fraction) -> bool:
    return any(one == other * int(many) for many in _TENS)


def _one_digit(drafted: Quantity, source: Quantity) -> bool:
    """Return whether two values of three digits and more have all digits but one in common, and are about as large."""
    mine, theirs = _written(drafted, source)
    low, high = sorted((drafted.value, source.value))
    long = len(mine) == len(theirs) and min(len(mine.strip("0")), len(theirs.strip("0"))) > _TURNED
    return long and high < 2 * low and sum(one != other for one, other in zip(mine, theirs, strict=True)) == 1


def _named_sum(sheet: Sheet, drafted: Quantity, step: str) -> bool:
    """Return whether a draft calls a figure the sum that the step is, of all that its source tells together: `모두 7,200만 달러` for $45 million and $27 million."""
    start = drafted.span[0]
    if not (_ONLY_ADDED.fullmatch(step) and _IN_ALL.search(sheet.claim.text[max(0, start - _LEAD) : start])):
        return False
    numbers = {Fraction(one) for one in _NUMBER.findall(step)}
    return any(
        {one.value for one in quantities.find(text.text, text.language) if compare.comparable(drafted, one)} == numbers
        for text in sheet.claim.evidence
    )


def _named_gap(sheet: Sheet, drafted: Quantity, step: str, shown: Collection[str]) -> bool:
    """Return whether a draft tells one end of a step with `보다` before the figure, and one source sentence has both: `예상보다 1억 6,000만 달러 많은`."""
    if not (_ONE_LESS.fullmatch(step) and _THAN.search(sheet.claim.text[: drafted.span[0]])):
        return False
    numbers = set(_NUMBER.findall(step))
    figures = [{derive.shown(one.value) for one in quantities.find(text.text, text.language)} for text in sheet.claim.evidence]  # fmt: skip
    return not numbers.isdisjoint(shown) and any(numbers <= some for some in figures)


def _percent(sheet: Sheet, drafted: Quantity) -> tuple[str, Quantity] | None:
    """Return the percentage that a multiple is the number of, where the draft tells it nowhere as one: `29배 더` for 29% more."""
    said = quantities.find(f"{sheet.before} {sheet.claim.text}", "ko")
    if drafted.value <= 1 or any(one.kind == "percent" and one.value == drafted.value for one in said):
        return None
    if any(source.kind == "times" and source.value == drafted.value for _, source in sheet.known.figures):
        return None
    return next((one for one in sheet.known.figures if _is_percent(one[1], drafted)), None)


def _in_another_unit(sheet: Sheet, drafted: Quantity) -> tuple[str, Quantity] | None:
    """Return the length of a source that has a drafted one's number in another unit, where the draft tells it nowhere: `72일` for 72 hours."""
    number = re.match(r"[\d.,]+", drafted.text)
    said = {one.value for one in quantities.find(f"{sheet.before} {sheet.claim.text}", "ko")}
    alike = [(name, one) for name, one in sheet.known.figures if one.kind == "duration" and one.value not in said]
    return next(
        (one for one in alike if number and re.match(rf"{re.escape(number.group())}[ -]?[a-z가-힣]", one[1].text)), None
    )


def _is_percent(source: Quantity, drafted: Quantity) -> bool:
    return source.kind == "percent" and source.value == drafted.value and not source.words


def turned_round(drafted: Quantity, source: Quantity) -> bool:
    """Return whether two values have the same digits but for two neighbours that have changed places."""
    mine, theirs = _written(drafted, source)
    places = [place for place, (one, other) in enumerate(zip(mine, theirs, strict=False)) if one != other]
    if len(mine) != len(theirs) or len(places) != _TURNED or places[1] - places[0] != 1:
        return False
    return mine[places[0]] == theirs[places[1]] and mine[places[1]] == theirs[places[0]]


def _written(one: Quantity, other: Quantity) -> tuple[str, str]:
    """Return the digits of two values, counted in the last place that either has."""
    scale = 1
    while scale < _FINEST and any((value * scale).denominator != 1 for value in (one.value, other.value)):
        scale *= 10
    first, second = (str(int(value * scale)) for value in (one.value, other.value))
    while first[-1:] == second[-1:] == "0":
        first, second = first[:-1], second[:-1]
    return first, second
